import Testing

@testable import TerminalKit

/// A text, the keys, and the text then: "|" is the caret, "[" and "]" are the ends of a selection, "/" begins a new line.
private struct Edited: CustomTestStringConvertible, Sendable {
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

/// Ten cells wide: nine for text, one for the caret.
let narrow = Size(columns: 10, rows: 4)

func editor(_ marked: String, size: Size = narrow, limit: Int = 1000) -> TextEditor {
    var text = ""
    var caret = 0
    var other: Int?
    for character in marked {
        switch character {
        case "|": caret = text.count
        case "[", "]": other = text.count
        case "/": text.append("\n")
        default: text.append(character)
        }
    }
    var editor = TextEditor(text, limit: limit, size: size)
    if let other {
        editor.caretOffset = other
        editor.select(to: editor.place(atOffset: caret))
    } else {
        editor.caretOffset = caret
    }
    return editor
}

private func marked(_ editor: TextEditor) -> String {
    var marks: [(Int, Character)] = [(editor.caretOffset, "|")]
    if let selection = editor.selection {
        var copy = editor
        let isForward = selection.upperBound == editor.caret
        copy.caret = isForward ? selection.lowerBound : selection.upperBound
        marks.append((copy.caretOffset, isForward ? "[" : "]"))
    }
    var characters = editor.text.map { $0 == "\n" ? "/" : $0 }
    for (place, mark) in marks.sorted(by: { $0.0 > $1.0 }) { characters.insert(mark, at: place) }
    return String(characters)
}

@Test(arguments: [
    // Typing, lines.
    Edited("|", [.character("ế")], "ế|"),
    Edited("một|hai", [.enter], "một/|hai"),
    Edited("một/|hai", [.backspace], "một|hai"),
    Edited("một|/hai", [.delete], "một|hai"),
    Edited("e|t", [.character("\u{301}")], "é|t"),
    Edited("|", [.character("\u{202E}")], "‹U+202E›|"),
    // By graphemes and lines.
    Edited("K|ế/a", [.right, .right], "Kế/|a"),
    Edited("Kế/|a", [.left, .left], "K|ế/a"),
    Edited("|Kế", [.left], "|Kế"),
    Edited("Kế|", [.right], "Kế|"),
    Edited("Kế|", [.backspace], "K|"),
    Edited("|Kế", [.backspace], "|Kế"),
    Edited("K|ế", [.delete], "K|"),
    // By words.
    Edited("phê duyệt|", [.controlLeft], "phê |duyệt"),
    Edited("phê/|duyệt", [.controlLeft], "phê|/duyệt"),
    Edited("|12/KH-UB", [.controlRight, .controlRight, .controlRight], "12/KH|-UB"),
    Edited("phê duyệt|", [.altBackspace], "phê |"),
    Edited("phê duyệt|", [.controlBackspace, .controlBackspace], "|"),
    Edited("|phê duyệt", [.controlDelete], "| duyệt"),
    Edited("phê/|duyệt", [.altBackspace], "phê|duyệt"),
    // Rows: "một hai " is the first row of "một hai bốn năm".
    Edited("một |hai bốn năm", [.down], "một hai bốn |năm"),
    Edited("một hai bốn |năm", [.up], "một |hai bốn năm"),
    Edited("một hai bốn |năm", [.home], "một hai |bốn năm"),
    Edited("một hai bốn |năm", [.home, .home], "|một hai bốn năm"),
    Edited("|một hai bốn năm", [.end], "một hai| bốn năm"),
    Edited("|một hai bốn năm", [.end, .end], "một hai bốn năm|"),
    Edited("123456|/ab/1234567", [.down], "123456/ab|/1234567"),
    Edited("123456|/ab/1234567", [.down, .down], "123456/ab/123456|7"),
    Edited("123456|/ab/1234567", [.down, .down, .up, .up], "123456|/ab/1234567"),
    Edited("a|b/c", [.up], "a|b/c"),
    Edited("a/b/c|/d/e/f/g", [.pageDown], "a/b/c/d/e/f|/g"),
    Edited("a/b/c/d/e/f|/g", [.pageUp, .pageUp], "a|/b/c/d/e/f/g"),
    Edited("a/b|/c", [.controlHome], "|a/b/c"),
    Edited("a/|b/c", [.controlEnd], "a/b/c|"),
    // Selection.
    Edited("a|bc", [.shiftRight, .shiftRight], "a[bc|"),
    Edited("ab|/c", [.shiftRight, .shiftRight], "ab[/c|"),
    Edited("abc|", [.shiftLeft], "ab|c]"),
    Edited("a[bc|", [.left], "a|bc"),
    Edited("a|bc]", [.right], "abc|"),
    Edited("phê du|yệt", [.shiftControlLeft], "phê |du]yệt"),
    Edited("|phê duyệt", [.shiftControlRight], "[phê| duyệt"),
    Edited("a|b/cd/ef", [.shiftDown], "a[b/c|d/ef"),
    Edited("ab/c|d", [.shiftUp, .shiftUp], "|ab/c]d"),
    Edited("ab/c|d", [.shiftDown], "ab/c[d|"),
    Edited("một hai b|ốn", [.shiftHome], "một hai |b]ốn"),
    Edited("một| hai bốn", [.shiftEnd], "một[ hai| bốn"),
    Edited("a/b|/c", [.shiftControlHome], "|a/b]/c"),
    Edited("a/b|/c", [.shiftControlEnd], "a/b[/c|"),
    Edited("a/|b", [.control("a")], "[a/b|"),
    Edited("a[b/c|d", [.character("x")], "ax|d"),
    Edited("a|b/c]d", [.backspace], "a|d"),
    Edited("a[b/c|d", [.enter], "a/|d"),
    Edited("a[b/c|d", [.altBackspace], "a|d"),
    // Undo: typing word by word, whatever else by itself.
    Edited("|", [.character("a"), .character("b"), .control("z")], "|"),
    Edited("|", [.character("a"), .character(" "), .character("b"), .control("z")], "a |"),
    Edited("|", [.character("a"), .enter, .character("b"), .control("z"), .control("z")], "|"),
    Edited("ab|", [.backspace, .character("c"), .control("z")], "ab|"),
    Edited("ab|c", [.delete, .backspace, .control("z")], "ab|"),
    Edited("a[b/c|d", [.delete, .control("z")], "ab/c|d"),
    Edited("|", [.character("a"), .control("z"), .control("y")], "a|"),
    Edited("ab|", [.character("c"), .left, .character("d"), .control("z"), .control("z")], "ab|"),
    Edited("|", [.character("e"), .character("\u{301}"), .control("z"), .control("y")], "é|"),
])
private func `keys edit a text of several lines`(_ edited: Edited) {
    var editor = editor(edited.before)
    for key in edited.keys { #expect(editor.apply(key) == true) }
    #expect(marked(editor) == edited.after)
    expectSound(editor)
}

/// What always holds: the count, and rows that are those of the lines.
func expectSound(_ editor: TextEditor, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(editor.count == editor.text.count, sourceLocation: sourceLocation)
    for line in editor.lines {
        let whole = SoftWrap.starts(line.characters, columns: editor.size.columns)
        #expect(line.rows == whole, "\(String(line.characters))", sourceLocation: sourceLocation)
    }
    let caret = editor.row(of: editor.caretPlace)
    #expect(
        caret >= editor.top && caret <= editor.row(editor.top, movedBy: editor.size.rows - 1),
        sourceLocation: sourceLocation)
}

@Test(arguments: [Key.escape, .tab, .backTab, .insert, .function(2), .control("s"), .control("u"), .alt("1"), .unknown])
func `keys that do not edit are not the editor's`(_ key: Key) {
    var edited = editor("a|b")
    #expect(edited.apply(key) == false)
    #expect(edited == editor("a|b"))
}

@Test(arguments: [
    ("", 10, [""]), ("một", 10, ["một"]), ("một hai ba", 10, ["một hai ", "ba"]),
    // Nine cells of text; the blank behind a full row stands in the caret's cell.
    ("123456789", 10, ["123456789"]), ("1234567890", 10, ["123456789", "0"]),
    ("123456789 a", 10, ["123456789 ", "a"]), ("123456789 ", 10, ["123456789 ", ""]),
    ("123456789  a", 10, ["123456789 ", " a"]),
    // A word longer than a row begins where it stands.
    ("a 1234567890123", 10, ["a ", "123456789", "0123"]),
    ("作业作业作业", 10, ["作业作业", "作业"]), ("作a作a作a作a", 10, ["作a作a作a", "作a"]),
    ("ab", 1, ["a", "b"]), ("作业", 2, ["作", "业"]), ("a b", 2, ["a ", "b"]),
])
func `a line is broken at blanks, long words where the row is full`(_ text: String, _ columns: Int, _ rows: [String]) {
    let characters = Array(text)
    let starts = SoftWrap.starts(characters, columns: columns)
    let ends = starts.dropFirst() + [characters.count]
    #expect(zip(starts, ends).map { String(characters[$0..<$1]) } == rows)
}

@Test func `after any change the rows are those of the whole line`() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
    let pieces = ["a", "ế", " ", "  ", "作", "phê duyệt", "12345678901", "\n", "e", "\u{301}", "🇻🇳"]
    var edited = TextEditor(String(repeating: "Kế hoạch 作业 số 12 ", count: 8), size: Size(columns: 12, rows: 3))
    var texts = [edited.text]
    for step in 0..<3_000 {
        edited.caretOffset = random(edited.count + 1)
        if random(2) == 0 { edited.select(to: edited.place(atOffset: random(edited.count + 1))) }
        switch random(6) {
        case 0...2: edited.paste(pieces[random(pieces.count)])
        case 3: edited.perform(.deleteWordBackward)
        case 4: edited.rewrite(back: random(3), text: pieces[random(3)])
        default: edited.undo()
        }
        if edited.count > 300 { edited.paste(""); edited.perform(.selectAll); edited.paste("x y") }
        #expect(edited.count == edited.text.count, "step \(step)")
        #expect(edited.lines.allSatisfy { $0.rows == SoftWrap.starts($0.characters, columns: 12) }, "step \(step)")
        texts.append(edited.text)
    }
    expectSound(edited)
    while !edited.undoSteps.isEmpty { edited.undo() }
    while !edited.redoSteps.isEmpty { edited.redo() }
    #expect(edited.count == edited.text.count)
}

@Test func `a paste keeps its lines, is clean, and is undone at once`() {
    var edited = editor("đầu |cuối")
    edited.paste("một\r\ndo\u{300}ng\thai\u{1B}[31m\n")
    #expect(edited.text == "đầu một\ndòng hai‹U+001B›[31m\ncuối")
    #expect(edited.caret == TextEditor.Place(line: 2, column: 0))
    expectSound(edited)
    edited.undo()
    #expect(marked(edited) == "đầu |cuối")
}

@Test func `what does not fit into several lines is left out and told`() {
    var edited = editor("ab|c", limit: 6)
    edited.paste("1\n234")
    #expect(marked(edited) == "ab1/2|c")
    #expect(edited.wasCut)
    edited.wasCut = false
    #expect(edited.apply(.enter) == true)
    #expect(edited.text == "ab1\n2c")
    #expect(edited.wasCut)
    edited.caretOffset = 1
    edited.wasCut = false
    #expect(edited.apply(.character("\u{301}")) == true)
    #expect(edited.text == "áb1\n2c")
    #expect(!edited.wasCut)
}

@Test func `a megabyte pasted fills the text and no more`() {
    let source = String(repeating: "Kế hoạch công tác\n", count: 50_000)
    var edited = TextEditor(limit: 4000)
    edited.paste(source)
    #expect(edited.count == 4000)
    #expect(edited.wasCut)
    edited.undo()
    #expect(edited.isEmpty)
    var large = TextEditor()
    large.paste(source)
    #expect(large.count == 900_000)
    #expect(!large.wasCut)
    #expect(large.apply(.backspace) == true)
    #expect(large.apply(.character("x")) == true)
    large.perform(.textStart)
    #expect(large.apply(.enter) == true)
    #expect(large.count == 900_001)
    large.undo()
    large.undo()
    large.undo()
    #expect(large.isEmpty)
    large.paste("a" + String(repeating: "\u{301}", count: 100_000))
    #expect(large.count == 1)
}

@Test func `an input method rewrites what stands before the caret as typing`() {
    var edited = editor("mở |")
    for character in "tie" { #expect(edited.apply(.character(character)) == true) }
    edited.rewrite(back: 2, text: "iê")
    edited.rewrite(back: 1, text: "ế")
    #expect(marked(edited) == "mở tiế|")
    edited.undo()
    #expect(marked(edited) == "mở |")
    edited.redo()
    #expect(marked(edited) == "mở tiế|")
    edited.rewrite(back: 99, text: "x")
    #expect(marked(edited) == "x|")
    var selected = editor("a[bc|d")
    selected.rewrite(back: 0, text: "đ")
    #expect(marked(selected) == "ađ|d")
    selected.undo()
    #expect(selected.text == "abcd")
    var field = TextField("mở tie")
    field.rewrite(back: 2, text: "iê")
    #expect(field.text == "mở tiê")
    field.rewrite(back: 99, text: "")
    #expect(field.text == "")
    field.undo()
    #expect(field.text == "mở tie")
    field.select(to: 3)
    field.rewrite(back: 0, text: "đi")
    #expect(field.text == "mở đi")
}

@Test func `a text mirrored from elsewhere is undone as one change`() {
    var field = TextField("cũ")
    field.mirror("mới", caret: 1)
    field.mirror("mới hơn", caret: 7)
    #expect(field.text == "mới hơn")
    #expect(field.caret == 7)
    let revision = field.revision
    field.mirror("mới hơn", caret: 2)
    #expect(field.revision == revision)
    #expect(field.caret == 2)
    field.undo()
    #expect(field.text == "cũ")
    field.redo()
    #expect(field.text == "mới hơn")
}

struct TextEditorOpeningTests {
    /// "–" is no common letter, and takes one cell as "x" does.
    @Test(arguments: [
        "", "x", "\n", "x\n", "Báo cáo quý x\n\nsố liệu  của xxxxxxxxxxxxxxxxxxxx đơn vị", "xxxxxxxxx xxxxxxxxxx x\n x",
    ])
    func `a text of common letters opens as any other does`(_ text: String) {
        let common = TextEditor(text, limit: 1000, size: narrow)
        let other = TextEditor(text.replacing("x", with: "–"), limit: 1000, size: narrow)
        #expect(common.lines.map(\.rows) == other.lines.map(\.rows))
        #expect(common.lines.map(\.characters) == other.lines.map { $0.characters.map { $0 == "–" ? "x" : $0 } })
        #expect(common.text == text)
        #expect(common.count == text.count && !common.wasCut)
    }

    @Test func `a text of common letters that is too long is cut and says so`() {
        let editor = TextEditor("Báo cáo quý III", limit: 7, size: narrow)
        #expect(editor.text == "Báo cáo")
        #expect(editor.wasCut)
    }
}
