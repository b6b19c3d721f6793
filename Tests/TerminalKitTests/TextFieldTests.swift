import Testing

@testable import TerminalKit

/// A field, the keys, and what then stands there with "|" for the caret.
struct Editing: CustomTestStringConvertible, Sendable {
    let before: String
    let keys: [Key]
    let after: String

    init(_ before: String, _ keys: [Key], _ after: String) {
        self.before = before
        self.keys = keys
        self.after = after
    }

    var testDescription: String { "\(before) \(keys) → \(after)" }
}

private func field(_ marked: String) -> TextField {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    var field = TextField(parts.joined())
    field.caret = parts[0].count
    return field
}

private func marked(_ field: TextField) -> String {
    var characters = Array(field.text)
    characters.insert("|", at: field.caret)
    return String(characters)
}

private let zalgo = "a" + String(repeating: "\u{301}", count: 100_000)

@Test(arguments: [
    Editing("|", [.character("ế")], "ế|"),
    Editing("Số |12", [.character("1")], "Số 1|12"),
    Editing("Kế|", [.backspace], "K|"),
    Editing("|Kế", [.backspace], "|Kế"),
    Editing("K|ế", [.delete], "K|"),
    Editing("Kế|", [.delete], "Kế|"),
    Editing("Kế|", [.left, .left, .character("a")], "a|Kế"),
    Editing("K|ế", [.home], "|Kế"),
    Editing("K|ế", [.end], "Kế|"),
    Editing("phê duyệt|", [.controlLeft], "phê |duyệt"),
    Editing("phê duyệt|", [.controlLeft, .controlLeft], "|phê duyệt"),
    Editing("|12/KH-UBND năm", [.controlRight], "12|/KH-UBND năm"),
    Editing("|12/KH-UBND năm", [.controlRight, .controlRight, .controlRight], "12/KH-UBND| năm"),
    Editing("K|ế", [.control("u")], "|"),
    Editing("K|ế", [.control("u"), .control("z")], "K|ế"),
    Editing("e|t", [.character("\u{301}")], "é|t"),
    Editing("|t", [.character("\u{301}"), .character("a")], "\u{301}a|t"),
    Editing("|", [.character("\u{202E}")], "‹U+202E›|"),
])
func `keys edit the text by graphemes`(_ editing: Editing) {
    var edited = field(editing.before)
    for key in editing.keys { #expect(edited.apply(key) == true) }
    #expect(marked(edited) == editing.after)
}

@Test(arguments: [
    Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .function(2), .control("s"), .alt("1"), .insert, .unknown,
])
func `keys that do not edit are left to the screen`(_ key: Key) {
    var edited = field("K|ế")
    #expect(edited.apply(key) == false)
    #expect(edited == field("K|ế"))
}

@Test func `at its ends and when empty a field leaves the key to the screen`() {
    var empty = TextField()
    #expect(empty.apply(.backspace) == false)
    #expect(empty.apply(.left) == false)
    #expect(empty.apply(.right) == false)
    var full = field("Kế|")
    #expect(full.apply(.right) == false)
    #expect(full.apply(.left) == true)
    // Nothing is left to undo, and still no command may hear of it.
    #expect(empty.apply(.control("z")) == true)
}

@Test func `a word is undone at once and can be made again`() {
    var edited = TextField("Số")
    for character in " kế hoạch" { #expect(edited.apply(.character(character)) == true) }
    #expect(edited.apply(.control("z")) == true)
    #expect(marked(edited) == "Số kế |")
    #expect(edited.apply(.control("z")) == true)
    #expect(marked(edited) == "Số |")
    #expect(edited.apply(.control("y")) == true)
    #expect(edited.apply(.control("y")) == true)
    #expect(marked(edited) == "Số kế hoạch|")
    #expect(edited.apply(.control("y")) == true)
    #expect(edited.apply(.control("z")) == true)
    #expect(edited.apply(.character("x")) == true)
    #expect(edited.apply(.control("y")) == true)
    #expect(marked(edited) == "Số kế x|")
}

@Test func `an input method's corrections are undone with their word`() {
    var edited = TextField("1 ")
    for key in [Key.character("d"), .backspace, .character("đ"), .character("e"), .backspace, .character("ê")] {
        #expect(edited.apply(key) == true)
    }
    #expect(edited.text == "1 đê")
    edited.undo()
    #expect(edited.text == "1 ")
}

@Test func `deleting forwards, setting and pasting are undone one by one`() {
    var edited = field("|abc")
    #expect(edited.apply(.delete) == true)
    #expect(edited.apply(.delete) == true)
    edited.paste("x y")
    edited.text = "mới"
    edited.undo()
    #expect(marked(edited) == "x y|c")
    edited.undo()
    #expect(marked(edited) == "|c")
    edited.undo()
    #expect(marked(edited) == "|abc")
}

@Test func `a paste becomes one clean line`() {
    var edited = field("[|]")
    edited.paste("dòng một\r\ndo\u{300}ng\thai\u{1B}[31m")
    #expect(edited.text == "[dòng một dòng hai‹U+001B›[31m]")
    #expect(edited.text.unicodeScalars.count == edited.text.count)
    #expect(edited.caret == edited.count - 1)
}

@Test func `what does not fit is left out and told`() {
    var edited = TextField("abc", limit: 5)
    edited.caret = 1
    edited.paste("12345")
    #expect(marked(edited) == "a12|bc")
    #expect(edited.wasCut)
    edited.wasCut = false
    #expect(edited.apply(.character("x")) == true)
    #expect(edited.text == "a12bc")
    #expect(edited.wasCut)
    #expect(TextField("abcdef", limit: 3).text == "abc")
    #expect(TextField("abcdef", limit: 3).wasCut)
    #expect(!TextField("abc", limit: 3).wasCut)
    #expect(TextField("abc", limit: 0).text == "")
}

@Test func `a mark joins its letter in a full field`() {
    var edited = TextField("abe", limit: 3)
    #expect(edited.apply(.character("\u{301}")) == true)
    #expect(edited.text == "abé")
    #expect(!edited.wasCut)
}

@Test func `a megabyte pasted fills the field and no more`() {
    var edited = TextField()
    edited.paste(String(repeating: "Kế hoạch ", count: 90_000))
    #expect(edited.count == TextField.usualLimit)
    #expect(edited.wasCut)
    #expect(edited.text.hasPrefix("Kế hoạch Kế"))
    edited.undo()
    #expect(edited.isEmpty)
    edited.paste(zalgo)
    #expect(edited.count == 1)
    #expect(edited.text.unicodeScalars.count <= 9)
}

@Test func `what is selected is replaced`() {
    var edited = TextField("như trước")
    edited.selectAll()
    #expect(edited.selection == 0..<9)
    #expect(edited.apply(.character("x")) == true)
    #expect(marked(edited) == "x|")
    edited.undo()
    edited.caret = 4
    edited.select(to: 9)
    #expect(edited.apply(.backspace) == true)
    #expect(marked(edited) == "như |")
    edited.selectAll()
    #expect(edited.apply(.left) == true)
    #expect(marked(edited) == "|như ")
    #expect(edited.selection == nil)
}

@Test func `a drawn field fills its cells and places the cursor`() {
    var surface = Surface(size: Size(columns: 12, rows: 1))
    field("K|ế").draw(into: &surface, column: 1, row: 0, columns: 8, focused: true)
    #expect(
        surface.snapshot()
            == " Kế\n== styles\n.EEEEEEEE\n== cursor 0,2 focus none\n")
    var plain = Surface(size: Size(columns: 12, rows: 1))
    field("作|x").draw(into: &plain, column: 0, row: 0, columns: 4, focused: false)
    #expect(plain.snapshot() == "作x\n== styles\neeee\n== cursor none focus none\n")
}

@Test(arguments: [
    ("|0123456789ABC", "0123456>", 0), ("0123456|789ABC", "<345678>", 5), ("0123456789AB|C", "<9ABC", 4),
    ("0123456789ABC|", "<9ABC", 5),
])
func `a long text is shown around the caret`(_ text: String, _ expected: String, _ caret: Int) {
    var surface = Surface(size: Size(columns: 8, rows: 1))
    field(text).draw(into: &surface, column: 0, row: 0, columns: 8, focused: true)
    #expect(surface.cursor?.column == caret)
    #expect(surface.text() == [expected])
}

@Test func `the caret of any text at any width is inside the field and before its grapheme`() {
    let text = "Kế 作业 hoạch 12/KH-UBND 日本 năm"
    for columns in 1...20 {
        for caret in 0...text.count {
            var edited = TextField(text)
            edited.caret = caret
            let window = edited.window(columns: columns, followingCaret: true)
            #expect((0..<columns).contains(window.caretColumn), "\(columns) \(caret)")
            var surface = Surface(size: Size(columns: columns, rows: 1))
            edited.draw(into: &surface, column: 0, row: 0, columns: columns, focused: true)
            guard columns >= 4, caret < text.count else { continue }
            #expect(surface[row: 0, column: window.caretColumn].character == Array(text)[caret], "\(columns) \(caret)")
        }
    }
}

@Test func `the revision grows with each change of the text and with nothing else`() {
    var field = TextField("ab", limit: 3)
    #expect(field.revision == 0)
    let keys: [(Key, Int)] = [
        (.left, 0), (.character("x"), 1), (.character("y"), 1), (.backspace, 2), (.delete, 3), (.delete, 3),
        (.control("z"), 4), (.control("y"), 5), (.control("u"), 6), (.control("u"), 6), (.backspace, 6),
    ]
    for (key, expected) in keys {
        _ = field.apply(key)
        #expect(field.revision == expected, "\(key)")
    }
    field.paste("long")
    #expect(field.revision == 7)
    field.text = "lon"
    #expect(field.revision == 7)
}
