import Text

/// A line of text that a person edits.
///
/// The text is in normal form C and harmless to draw (`Text.cleaned`): hidden characters that came with a paste are
/// visible, newlines are blanks. The caret stands between graphemes. Input methods send Backspaces and then letters;
/// they are keys like any other.
public struct TextField: Equatable, Sendable {
    /// The most graphemes, unless told otherwise.
    public static let usualLimit = 4000

    /// The most graphemes that it takes.
    public let limit: Int
    /// Whether something did not fit since this was last set to `false`.
    public var wasCut = false
    /// Grows with every change of the text, so that nobody need compare texts after each key.
    public internal(set) var revision = 0

    var characters: [Character]
    var caretPlace: Int
    var anchor: Int?
    /// The cell that ↑ and ↓ keep to through rows that are shorter.
    var wishedColumn: Int?
    var undoSteps: [Step] = []
    var redoSteps: [Step] = []
    var lastEdit = Edit.none

    /// What can be brought back.
    struct Step: Equatable {
        var text: String
        var caret: Int
    }

    /// The kind of the last change: changes of one kind in a row are undone together.
    enum Edit {
        case none
        case typing
        case deletingForward
        /// In a larger editor.
        case elsewhere
    }

    static let undoDepth = 200

    /// A field with a text, the caret behind it.
    public init(_ text: String = "", limit: Int = TextField.usualLimit) {
        self.limit = max(0, limit)
        characters = []
        caretPlace = 0
        (characters, wasCut) = admitted(text, room: self.limit)
        caretPlace = characters.count
    }

    /// What stands in it. Setting it is a change that can be undone; the caret goes behind the text.
    public var text: String {
        get { String(characters) }
        set { replaceAll(with: newValue) }
    }

    /// Whether nothing stands in it.
    public var isEmpty: Bool { characters.isEmpty }
    /// How many graphemes stand in it.
    public var count: Int { characters.count }

    /// The grapheme before which the caret stands; `count` is the end.
    public var caret: Int {
        get { caretPlace }
        set { moveCaret(to: newValue) }
    }

    /// The selected graphemes; `nil` when none are.
    public var selection: Range<Int>? {
        guard let anchor, anchor != caretPlace else { return nil }
        return min(anchor, caretPlace)..<max(anchor, caretPlace)
    }

    /// What is selected.
    public var selectedText: String? { selection.map { String(characters[$0]) } }
    /// Selects everything: what is typed next replaces it.
    public mutating func selectAll() {
        anchor = 0
        caretPlace = characters.count
        wishedColumn = nil
        lastEdit = .none
    }

    /// Selects from the caret's place to another, where the caret goes.
    public mutating func select(to place: Int) {
        anchor = anchor ?? caretPlace
        caretPlace = min(max(0, place), characters.count)
        wishedColumn = nil
        lastEdit = .none
    }

    /// Moves the caret and drops the selection.
    mutating func moveCaret(to place: Int) {
        caretPlace = min(max(0, place), characters.count)
        anchor = nil
        wishedColumn = nil
        lastEdit = .none
    }

    /// The graphemes of a foreign text as far as there is room, and whether something was left out.
    ///
    /// Bytes are cut before anything looks at graphemes: a paste may be megabytes, and one grapheme may be all of it.
    func admitted(_ text: String, room: Int) -> (characters: [Character], wasCut: Bool) {
        let most = (room + 1) * 32
        var source = text
        var isCut = false
        if text.utf8.count > most {
            isCut = true
            var end = text.utf8.index(text.startIndex, offsetBy: most)
            while end > text.startIndex, text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
            source = String(text[..<end])
        }
        var result: [Character] = []
        for character in cleaned(source) {
            guard result.count < room else { return (result, true) }
            result.append(character)
        }
        return (result, isCut)
    }
}
