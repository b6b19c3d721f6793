/// What a person chose for themselves, by the name under which the desk file keeps it.
public enum PreferenceName: String, CaseIterable, Sendable {
    /// The language of the screens.
    case language
    /// The theme.
    case theme
    /// The built-in typing method.
    case typing
    /// Where the tone mark stands.
    case toneStyle = "tone"
    /// What lines are drawn with.
    case lines
    /// Columns of lists and their order.
    case columns
    /// The order of lists.
    case sorting
    /// Saved filters.
    case filters
    /// The order and group of the board of the six tasks.
    case board
    /// Saved searches of the archive.
    case archiveSearches = "archive-searches"
    /// Why files of transfers are to go back, until these are taken.
    case returning
}

/// The choices of one person. They are no records: a choice that cannot be read counts as not made.
public struct Preferences: Equatable, Sendable {
    private var texts: [PreferenceName: String]

    /// Choices as they are kept.
    public init(_ texts: [PreferenceName: String] = [:]) { self.texts = texts }

    /// What is kept under a name; `nil` when nothing was chosen.
    public subscript(name: PreferenceName) -> String? {
        get { texts[name] }
        set { texts[name] = newValue }
    }
}
