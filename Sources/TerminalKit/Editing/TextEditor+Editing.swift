extension TextEditor {
    /// Lets a key edit the text.
    ///
    /// Copying and pasting are its keys and are done by who has what was copied (`selectedText`, `paste`).
    /// - Returns: whether it is a key of the editor.
    public mutating func apply(_ key: Key) -> Bool {
        if case .character(let character) = key {
            insert(String(character), as: .typing)
            return true
        }
        guard let command = EditCommand.inEditor(key) else { return false }
        perform(command)
        return true
    }

    /// Puts a pasted text at the caret in place of what is selected; it is undone as one change.
    public mutating func paste(_ text: String) { insert(text, as: .none) }

    /// Puts the text of an input method or a completion at the caret; it is undone as one change.
    public mutating func insert(_ text: String) { insert(text, as: .none) }

    /// Replaces what stands before the caret, as an input method does that makes a syllable anew.
    ///
    /// It is typing: undone with the word. What is selected goes first.
    /// - Parameter back: so many graphemes before the caret.
    public mutating func rewrite(back: Int, text: String) {
        if let selection { remove(selection, as: .typing) }
        var start = caretPlace
        for _ in 0..<max(0, back) { start = before(start) }
        insert(text, as: .typing, replacing: start..<caretPlace)
    }

    /// Carries out what a key means.
    public mutating func perform(_ command: EditCommand) {
        switch command {
        case .left: moveCaret(to: selection?.lowerBound ?? before(caretPlace))
        case .right: moveCaret(to: selection?.upperBound ?? after(caretPlace))
        case .up: moveRows(by: -1)
        case .down: moveRows(by: 1)
        case .pageUp: moveRows(by: -pageRows)
        case .pageDown: moveRows(by: pageRows)
        case .wordLeft: moveCaret(to: wordStart)
        case .wordRight: moveCaret(to: wordEnd)
        case .start: moveCaret(to: rowStart)
        case .end: moveCaret(to: rowEnd)
        case .textStart: moveCaret(to: Place(line: 0, column: 0))
        case .textEnd: moveCaret(to: textEnd)
        case .selectLeft: select(to: before(caretPlace))
        case .selectRight: select(to: after(caretPlace))
        case .selectUp: selectRows(by: -1)
        case .selectDown: selectRows(by: 1)
        case .selectWordLeft: select(to: wordStart)
        case .selectWordRight: select(to: wordEnd)
        case .selectToStart: select(to: rowStart)
        case .selectToEnd: select(to: rowEnd)
        case .selectToTextStart: select(to: Place(line: 0, column: 0))
        case .selectToTextEnd: select(to: textEnd)
        case .selectAll: selectAll()
        case .deleteBackward: delete(to: before(caretPlace), as: .typing)
        case .deleteForward: delete(to: after(caretPlace), as: .deletingForward)
        case .deleteWordBackward: delete(to: wordStart, as: .none)
        case .deleteWordForward: delete(to: wordEnd, as: .none)
        case .newLine: insert("\n", as: .typing)
        case .undo: undo()
        case .redo: redo()
        case .clear, .copy, .cut, .paste: break
        }
    }

    private mutating func delete(to place: Place, as edit: Edit) {
        if let selection {
            remove(selection, as: .none)
        } else if place != caretPlace {
            remove(min(place, caretPlace)..<max(place, caretPlace), as: edit)
        }
    }
}
