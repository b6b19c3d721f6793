import Testing

@testable import TerminalKit

@Suite struct TextEditorFindingTests {
    @Test func `the next place behind the caret is selected, round the end, and typing takes its place`() {
        var text = TextEditor(
            "I. […]\nII. […] và […]\nIII.", limit: 1000, size: Size(columns: 40, rows: 4))
        text.caret = .init(line: 1, column: 0)
        #expect(text.count(of: "[…]") == 3)
        #expect(text.selectNext("[…]") && text.selection?.lowerBound == .init(line: 1, column: 4))
        #expect(text.selectNext("[…]") && text.selection?.lowerBound == .init(line: 1, column: 11))
        #expect(text.selectNext("[…]") && text.selection?.lowerBound == .init(line: 0, column: 3))
        #expect(text.selectedText == "[…]")
        _ = text.apply(.character("x"))
        #expect(text.text.hasPrefix("I. x\n") && text.count(of: "[…]") == 2)
    }

    @Test func `what stands nowhere moves nothing`() {
        var text = editor("một|/hai")
        let before = text
        #expect(!text.selectNext("[…]") && !text.selectNext("") && text == before)
        #expect(text.count(of: "[…]") == 0 && text.count(of: "") == 0)
    }
}
