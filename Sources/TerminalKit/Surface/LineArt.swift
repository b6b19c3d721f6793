/// The characters for lines and bars.
public enum LineArt: Sendable {
    /// Box-drawing characters.
    case unicode
    /// For terminals and fonts that draw those wrong.
    case ascii

    /// A line across.
    public var horizontal: Character { self == .unicode ? "─" : "-" }
    /// A line down.
    public var vertical: Character { self == .unicode ? "│" : "|" }
    /// A corner.
    public var topLeft: Character { self == .unicode ? "┌" : "+" }
    /// A corner.
    public var topRight: Character { self == .unicode ? "┐" : "+" }
    /// A corner.
    public var bottomLeft: Character { self == .unicode ? "└" : "+" }
    /// A corner.
    public var bottomRight: Character { self == .unicode ? "┘" : "+" }
    /// The done part of a bar.
    public var barDone: Character { self == .unicode ? "█" : "#" }
    /// The part of a bar that is still to do.
    public var barLeft: Character { self == .unicode ? "░" : "." }
}
