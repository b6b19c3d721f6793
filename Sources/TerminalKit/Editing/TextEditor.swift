import Text

/// A text of several lines that a person edits.
///
/// Like `TextField` it holds normal form C that is harmless to draw, and its caret stands between graphemes; newlines
/// stay newlines. Long lines are broken into rows at blanks (`SoftWrap`), which belong to the view and not to the text.
/// It is made for hundreds of pages: a change touches its own line, and only what is seen is drawn.
public struct TextEditor: Equatable, Sendable {
    /// A place between graphemes. The end of a line and the beginning of the next are two places.
    public struct Place: Comparable, Hashable, Sendable {
        /// The line, from 0.
        public var line: Int
        /// How many graphemes of the line stand before it.
        public var column: Int

        /// A place; the editor brings one that is outside into the text.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }

        /// Whether it comes first in the text.
        public static func < (left: Place, right: Place) -> Bool {
            (left.line, left.column) < (right.line, right.column)
        }
    }

    /// A line with the rows that it takes in the present width.
    struct Line: Equatable {
        var characters: [Character]
        /// Where its rows begin.
        var rows: [Int]

        func range(ofRow row: Int) -> Range<Int> {
            rows[row]..<(row + 1 < rows.count ? rows[row + 1] : characters.count)
        }
    }

    /// A row of a line.
    struct Row: Comparable {
        var line: Int
        var row: Int

        static func < (left: Row, right: Row) -> Bool { (left.line, left.row) < (right.line, right.row) }
    }

    /// The most graphemes, unless told otherwise.
    public static let usualLimit = 1_000_000

    /// The most graphemes that it takes, newlines among them.
    public let limit: Int
    /// Whether something did not fit since this was last set to `false`.
    public var wasCut = false
    /// Grows with every change of the text.
    public internal(set) var revision = 0
    /// How many graphemes stand in it, newlines among them.
    public internal(set) var count = 0

    /// Never empty.
    var lines: [Line] = [Line(characters: [], rows: [0])]
    var caretPlace = Place(line: 0, column: 0)
    var anchor: Place?
    /// The cell that ↑ and ↓ keep to through shorter rows.
    var wishedColumn: Int?
    /// The cells and rows in which it is shown.
    var size = Size(columns: 80, rows: 20)
    /// The first row that is seen.
    var top = Row(line: 0, row: 0)
    var undoSteps: [Step] = []
    var redoSteps: [Step] = []
    var lastEdit = Edit.none

    /// An editor with a text, the caret before it.
    public init(_ text: String = "", limit: Int = TextEditor.usualLimit, size: Size = Size(columns: 80, rows: 20)) {
        self.limit = max(0, limit)
        self.size = size
        // Hundreds of pages open at one key: what letters are, is told once, for the text and for its rows.
        if text.utf8.count <= self.limit, let common = CommonLetters.lines(of: cleaned(text, keepingNewlines: true)) {
            lines = common.map { letters, blanks in
                Line(characters: letters, rows: SoftWrap.starts(blanks: blanks, columns: size.columns))
            }
            count = lines.reduce(lines.count - 1) { $0 + $1.characters.count }
            return
        }
        let (new, isCut) = admitted(text, room: self.limit)
        wasCut = isCut
        lines = Self.split(new).map { line($0) }
        count = new.count
    }

    /// What stands in it.
    public var text: String {
        var text = ""
        text.reserveCapacity(count * 2)
        for (place, line) in lines.enumerated() {
            if place > 0 { text.append("\n") }
            for character in line.characters { text.append(character) }
        }
        return text
    }

    /// The lines of at most so many graphemes, of which any mark would be one.
    public func shortLines(upTo length: Int) -> [String] {
        lines.compactMap { $0.characters.isEmpty || $0.characters.count > length ? nil : String($0.characters) }
    }

    /// Whether nothing stands in it.
    public var isEmpty: Bool { count == 0 }
    /// How many lines it has; an empty text has one.
    public var lineCount: Int { lines.count }

    /// Where the caret stands. Setting it drops the selection.
    public var caret: Place {
        get { caretPlace }
        set { moveCaret(to: inside(newValue)) }
    }

    /// How many graphemes stand before the caret, newlines among them.
    public var caretOffset: Int {
        get { lines[..<caretPlace.line].reduce(caretPlace.column) { $0 + $1.characters.count + 1 } }
        set { moveCaret(to: place(atOffset: newValue)) }
    }

    /// What is selected; `nil` when nothing is.
    public var selection: Range<Place>? {
        guard let anchor, anchor != caretPlace else { return nil }
        return min(anchor, caretPlace)..<max(anchor, caretPlace)
    }

    /// The selected text.
    public var selectedText: String? { selection.map(text(in:)) }

    /// Selects everything, the caret at the end.
    public mutating func selectAll() {
        caretPlace = textEnd
        anchor = Place(line: 0, column: 0)
        wishedColumn = nil
        lastEdit = .none
    }

    /// Selects from the caret to another place, where the caret goes.
    public mutating func select(to place: Place) {
        anchor = anchor ?? caretPlace
        caretPlace = inside(place)
        wishedColumn = nil
        lastEdit = .none
        reveal()
    }

    /// Breaks the lines anew for another width, and keeps the caret in sight. A size that stays costs nothing.
    public mutating func resize(to size: Size) {
        guard size != self.size else { return }
        let isWidthNew = size.columns != self.size.columns
        self.size = size
        if isWidthNew {
            let topPlace =
                lines.indices.contains(top.line)
                ? lines[top.line].rows[min(top.row, lines[top.line].rows.count - 1)] : 0
            for place in lines.indices {
                lines[place].rows = SoftWrap.starts(lines[place].characters, columns: size.columns)
            }
            top.row = lines.indices.contains(top.line) ? SoftWrap.row(of: topPlace, in: lines[top.line].rows) : 0
        }
        reveal()
    }

    // MARK: Places

    var textEnd: Place { Place(line: lines.count - 1, column: lines[lines.count - 1].characters.count) }

    func inside(_ place: Place) -> Place {
        guard place.line >= 0 else { return Place(line: 0, column: 0) }
        guard place.line < lines.count else { return textEnd }
        return Place(line: place.line, column: min(max(0, place.column), lines[place.line].characters.count))
    }

    func place(atOffset offset: Int) -> Place {
        var left = max(0, offset)
        for (number, line) in lines.enumerated() {
            if left <= line.characters.count { return Place(line: number, column: left) }
            left -= line.characters.count + 1
        }
        return textEnd
    }

    func text(in range: Range<Place>) -> String {
        let (from, to) = (range.lowerBound, range.upperBound)
        guard from.line < to.line else { return String(lines[from.line].characters[from.column..<to.column]) }
        var text = String(lines[from.line].characters[from.column...])
        for line in lines[(from.line + 1)..<to.line] { text += "\n" + String(line.characters) }
        return text + "\n" + String(lines[to.line].characters[..<to.column])
    }

    func line(_ characters: [Character]) -> Line {
        Line(characters: characters, rows: SoftWrap.starts(characters, columns: size.columns))
    }

    static func split(_ characters: [Character]) -> [[Character]] {
        characters.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    /// The graphemes of a foreign text as far as there is room, and whether something was left out. Bytes are cut before
    /// anything looks at graphemes: a paste may be megabytes, and one grapheme may be all of it.
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
        for character in cleaned(source, keepingNewlines: true) {
            guard result.count < room else { return (result, true) }
            result.append(character)
        }
        return (result, isCut)
    }
}
