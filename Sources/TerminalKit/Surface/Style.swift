/// What a cell means; a `Theme` says how that looks. Screens name meanings, never colours.
public enum Style: UInt8, CaseIterable, Sendable {
    /// Plain text.
    case text
    /// The bar at the top.
    case title
    /// The name of a field or column.
    case label
    /// Of less weight: hints, units, what fills.
    case faint
    /// Lines that part.
    case rule
    /// A field one can write in.
    case field
    /// The field that has the focus.
    case fieldFocused
    /// A field that cannot be written in now.
    case fieldDisabled
    /// The row that has the focus.
    case cursorRow
    /// A row that was marked.
    case marked
    /// Wants attention soon.
    case warning
    /// Wants attention now.
    case danger
    /// In order.
    case good
    /// What a search found in a text.
    case match
    /// A key in the footer or the help.
    case keyName
    /// What a key does.
    case keyLabel
    /// A key that does nothing now.
    case keyDisabled
    /// The line of messages.
    case message
    /// A box over the screen.
    case overlay

    /// One letter for snapshots; plain text is a point, so that the rest stands out.
    var letter: Character {
        switch self {
        case .text: "."
        case .title: "T"
        case .label: "l"
        case .faint: "f"
        case .rule: "-"
        case .field: "e"
        case .fieldFocused: "E"
        case .fieldDisabled: "d"
        case .cursorRow: "C"
        case .marked: "M"
        case .warning: "w"
        case .danger: "!"
        case .good: "g"
        case .match: "m"
        case .keyName: "K"
        case .keyLabel: "k"
        case .keyDisabled: "x"
        case .message: "s"
        case .overlay: "o"
        }
    }
}
