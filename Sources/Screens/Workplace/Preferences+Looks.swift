import TerminalKit

/// What lines are drawn with.
enum LineChoice: String, CaseIterable, Sendable {
    /// Signs, unless the terminal shows that it miscounts them.
    case auto
    /// Signs.
    case unicode
    /// What every terminal has.
    case ascii
}

extension Preferences {
    /// The theme that the person chose.
    var theme: ThemeName { self[.theme].flatMap { ThemeName(rawValue: $0) } ?? .standard }

    /// What the person wants lines drawn with.
    var lines: LineChoice { self[.lines].flatMap { LineChoice(rawValue: $0) } ?? .auto }
}
