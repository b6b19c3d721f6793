import Testing

@testable import TerminalKit

private func drawn(_ editor: TextEditor) -> Surface {
    var surface = Surface(size: Size(columns: editor.size.columns + 1, rows: editor.size.rows))
    editor.draw(into: &surface, area: Area(editor.size), focused: true)
    return surface
}

@Test(arguments: [
    // Behind a full row, behind the blank of a full row, in an empty last line, at the end of a short one.
    ("123456789|", 0, 9), ("123456789 |", 1, 0), ("ab/|", 1, 0), ("ab/cd|", 1, 2), ("một hai |bốn", 1, 0),
    ("một hai| bốn", 0, 7), ("a  |", 0, 3), ("|", 0, 0), ("作业|", 0, 4),
])
func `the cursor stands where the next letter goes`(_ text: String, _ row: Int, _ column: Int) {
    #expect(drawn(editor(text)).cursor == Position(column: column, row: row))
}

@Test func `a text is drawn in rows with what is selected marked`() {
    #expect(
        drawn(editor("một [hai bốn/năm|/sáu")).snapshot()
            == """
            một hai
            bốn
            năm
            sáu
            == styles
            ....MMMM
            MMMM
            MMM

            == cursor 2,3 focus none

            """)
}

@Test func `the caret is always in sight, and no row stays empty while text is above`() {
    var edited = editor("|a/b/c/d/e/f/g")
    #expect(drawn(edited).text() == ["a", "b", "c", "d"])
    #expect(!edited.hasMoreAbove)
    #expect(edited.hasMoreBelow)
    edited.perform(.textEnd)
    #expect(drawn(edited).text() == ["d", "e", "f", "g"])
    #expect(edited.hasMoreAbove)
    #expect(!edited.hasMoreBelow)
    edited.resize(to: Size(columns: 10, rows: 6))
    #expect(edited.top == TextEditor.Row(line: 1, row: 0))
    edited.perform(.selectAll)
    #expect(edited.apply(.delete) == true)
    #expect(drawn(edited).text() == ["", "", "", "", "", ""])
}

@Test func `at any width the caret keeps its place in the text and is seen`() {
    var edited = editor("Thực hiện kế hoạch| số 12/KH-UBND 作业 năm 2026/một dòng nữa/")
    let text = edited.text
    let caret = edited.caret
    for columns in [80, 40, 3, 1, 2, 132, 10] {
        for rows in [1, 2, 20] {
            edited.resize(to: Size(columns: columns, rows: rows))
            expectSound(edited)
            #expect(edited.caret == caret)
            #expect(edited.text == text)
            let cursor = drawn(edited).cursor
            #expect(
                cursor.map {
                    Area(edited.size).intersection(Area(column: $0.column, row: $0.row, columns: 1, rows: 1)).isEmpty
                } == false)
        }
    }
}

@Test func `rows of a field are drawn around the caret, and the arrows go through them first`() {
    var field = TextField("một hai ba bốn năm sáu bảy tám")
    var surface = Surface(size: Size(columns: 10, rows: 2))
    var more = field.drawRows(into: &surface, area: Area(surface.size), focused: true)
    #expect(surface.text() == ["năm sáu", "bảy tám"])
    #expect(surface.cursor == Position(column: 7, row: 1))
    #expect(more == (true, false))
    #expect(field.moveRow(by: -1, columns: 10) == true)
    #expect(field.caret == 22)
    #expect(field.apply(.shiftUp, columns: 10) == true)
    #expect(field.selectedText == " năm sáu")
    #expect(field.moveRow(by: -1, columns: 10) == true)
    #expect(field.moveRow(by: -1, columns: 10) == false)
    #expect(field.caret == 7)
    more = field.drawRows(into: &surface, area: Area(surface.size), focused: false)
    #expect(surface.text() == ["một hai", "ba bốn"])
    #expect(more == (false, true))
}

@Test(arguments: [
    Editing("phê duyệt|", [.altBackspace], "phê |"), Editing("|phê duyệt", [.controlDelete], "| duyệt"),
    Editing("phê duyệt|", [.shiftControlLeft, .character("x")], "phê x|"),
    Editing("phê| duyệt", [.shiftEnd, .backspace], "phê|"), Editing("phê| duyệt", [.shiftHome, .delete], "| duyệt"),
    Editing("phê| duyệt", [.control("a"), .character("x")], "x|"), Editing("a|b", [.shiftRight, .backspace], "a|"),
    Editing("a|b", [.controlHome], "|ab"), Editing("a|b", [.controlEnd], "ab|"),
    Editing("ab|", [.shiftUp, .backspace], "|"), Editing("ab|", [.control("c"), .control("v")], "ab|"),
])
func `fields select and delete words`(_ editing: Editing) {
    var edited = TextField(editing.before.replacing("|", with: ""))
    edited.caret = editing.before.split(separator: "|", omittingEmptySubsequences: false)[0].count
    for key in editing.keys { #expect(edited.apply(key) == true) }
    var characters = Array(edited.text)
    characters.insert("|", at: edited.caret)
    #expect(String(characters) == editing.after)
}

@Test func `each key edits in one way only, and each command has a key`() {
    var seen: [Key: EditCommand] = [:]
    for command in EditCommand.allCases {
        #expect(!command.keys.isEmpty)
        #expect(command.isForFields || command.isForEditors)
        for key in command.keys {
            #expect(seen[key] == nil, "\(key)")
            seen[key] = command
        }
    }
}
