/// The named colours that every colour terminal has. Their shades belong to the person's terminal.
public enum Colour: UInt8, CaseIterable, Sendable {
    /// ANSI 0.
    case black
    /// ANSI 1.
    case red
    /// ANSI 2.
    case green
    /// ANSI 3.
    case yellow
    /// ANSI 4.
    case blue
    /// ANSI 5.
    case magenta
    /// ANSI 6.
    case cyan
    /// ANSI 7.
    case white
}

/// How many colours a terminal has.
public enum ColourDepth: Int, CaseIterable, Sendable {
    /// None, or so few that they say nothing.
    case none = 0
    /// The named ones.
    case eight = 8
    /// The named ones, each also bright.
    case sixteen = 16
    /// The palette of xterm: the sixteen, a cube and greys, whose shades are the same everywhere.
    case palette = 256

    /// The depth of a terminal with so many colours.
    ///
    /// Where there are more than a palette's, numbers above seven mean red, green and blue at once: only the names are
    /// sure there.
    public init(colours: Int) {
        switch colours {
        case ..<8: self = .none
        case ..<16, 257...: self = .eight
        case ..<256: self = .sixteen
        default: self = .palette
        }
    }
}

/// A colour for letters, as good as the terminal can.
public struct Ink: Hashable, Sendable {
    /// With eight colours.
    public let colour: Colour
    /// Whether its bright variant is taken where there are sixteen.
    public let isBright: Bool
    /// Its number in the palette of xterm, from 16 on.
    public let tone: UInt8

    /// An ink by its name, and its number in the palette.
    public init(_ colour: Colour, bright isBright: Bool = false, tone: UInt8) {
        self.colour = colour
        self.isBright = isBright
        self.tone = tone
    }

    /// The number that a terminal is told; `nil` where it has no colours.
    public func number(in depth: ColourDepth) -> UInt8? {
        switch depth {
        case .none: nil
        case .eight: colour.rawValue
        case .sixteen: colour.rawValue + (isBright ? 8 : 0)
        case .palette: tone
        }
    }
}
