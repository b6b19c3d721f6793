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

// Everything else that a screen draws beside letters, for terminals that have only ASCII for it. Letters stay: without
// them nothing could be read.
extension LineArt {
    /// The character as it is drawn: one cell for one cell.
    func drawn(_ character: Character) -> Character {
        guard self == .ascii, !character.isASCII else { return character }
        switch character {
        case "─", "–", "—", "·", "•": return "-"
        case "│", "┃": return "|"
        case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": return "+"
        case "█", "▓": return "#"
        case "░", "▒": return "."
        // As in file managers: the text goes on.
        case "…": return "~"
        case "↑", "▲": return "^"
        case "↓", "▼": return "v"
        case "←", "◀", "‹", "«": return "<"
        case "→", "▶", "›", "»": return ">"
        case "“", "”", "„": return "\""
        case "‘", "’": return "'"
        case "×", "✗": return "x"
        case "✓": return "v"
        case "§": return "$"
        case "≤": return "<"
        case "≥": return ">"
        case "\u{A0}": return " "
        default: return character
        }
    }

    /// A sentence with the names of arrow keys instead of their signs, and dots that are dots.
    ///
    /// Sentences are broken and cut after this, so they may grow.
    public func spelled(_ text: String) -> String {
        guard self == .ascii, text.contains(where: { !$0.isASCII }) else { return text }
        var text = text
        for (sign, word) in Self.words where text.contains(sign) { text = text.replacing(sign, with: word) }
        return text
    }

    private static let words = [
        ("← →", "Left Right"), ("←/→", "Left/Right"), ("Ctrl+→", "Ctrl+Right"), ("Ctrl+←", "Ctrl+Left"), ("↑", "Up"),
        ("↓", "Down"), ("→", "->"), ("←", "<-"), ("…", "..."), ("±", "+/-"),
    ]
}
