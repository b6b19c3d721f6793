import Text

extension TextField {
    /// Lets a key edit the text.
    ///
    /// - Parameter columns: the width in which the text is broken into rows, where it is.
    /// - Returns: whether the field used the key. It leaves Backspace in an empty field, ← at the beginning and → at
    ///   the end to the screen. Ctrl+Z is always its own: with nothing left to undo it must not reach a command. Copying
    ///   and pasting are its own too, and done by who has what was copied.
    public mutating func apply(_ key: Key, columns: Int? = nil) -> Bool {
        if case .character(let character) = key {
            insert(String(character), as: .typing)
            return true
        }
        guard let command = EditCommand.inField(key) else { return false }
        switch command {
        case .deleteBackward: return backspace()
        case .deleteForward: return deleteForward()
        case .deleteWordBackward: return delete(to: characters.wordStart(before: caretPlace))
        case .deleteWordForward: return delete(to: characters.wordEnd(after: caretPlace))
        case .left: return step(to: selection?.lowerBound ?? caretPlace - 1)
        case .right: return step(to: selection?.upperBound ?? caretPlace + 1)
        case .start, .textStart: moveCaret(to: 0)
        case .end, .textEnd: moveCaret(to: characters.count)
        case .wordLeft: moveCaret(to: characters.wordStart(before: caretPlace))
        case .wordRight: moveCaret(to: characters.wordEnd(after: caretPlace))
        case .selectLeft: select(to: caretPlace - 1)
        case .selectRight: select(to: caretPlace + 1)
        case .selectWordLeft: select(to: characters.wordStart(before: caretPlace))
        case .selectWordRight: select(to: characters.wordEnd(after: caretPlace))
        case .selectToStart, .selectToTextStart: select(to: 0)
        case .selectToEnd, .selectToTextEnd: select(to: characters.count)
        case .selectUp: selectRow(by: -1, columns: columns)
        case .selectDown: selectRow(by: 1, columns: columns)
        case .selectAll: selectAll()
        case .undo: undo()
        case .redo: redo()
        case .clear: replaceAll(with: "")
        case .copy, .cut, .paste: break
        case .up, .down, .pageUp, .pageDown, .newLine: return false
        }
        return true
    }

    /// Puts a pasted text at the caret, newlines as blanks; it is undone as one change.
    public mutating func paste(_ text: String) {
        insert(text, as: .none)
    }

    /// Puts the text of an input method or a completion at the caret; it is undone as one change.
    public mutating func insert(_ text: String) {
        insert(text, as: .none)
    }

    /// Replaces what stands before the caret, as an input method does that makes a syllable anew.
    ///
    /// It is typing: undone with the word. What is selected goes first.
    /// - Parameter back: so many graphemes before the caret.
    public mutating func rewrite(back: Int, text: String) {
        if let selection { remove(selection, as: .typing) }
        insert(text, as: .typing, replacing: max(0, caretPlace - max(0, back))..<caretPlace)
    }

    /// Takes over a text that was edited elsewhere, with its caret; however often that is done in a row, it is undone as
    /// one change.
    public mutating func mirror(_ text: String, caret: Int) {
        let (new, isCut) = admitted(text, room: limit)
        if isCut { wasCut = true }
        if new != characters {
            remember(as: .elsewhere)
            revision += 1
            characters = new
        }
        caretPlace = min(max(0, caret), characters.count)
        anchor = nil
        wishedColumn = nil
    }

    /// Takes the last change back.
    public mutating func undo() {
        guard let step = undoSteps.popLast() else { return }
        redoSteps.append(Step(text: text, caret: caretPlace))
        restore(step)
    }

    /// Makes the last change that was taken back again.
    public mutating func redo() {
        guard let step = redoSteps.popLast() else { return }
        undoSteps.append(Step(text: text, caret: caretPlace))
        restore(step)
    }

    mutating func replaceAll(with text: String) {
        let (new, isCut) = admitted(text, room: limit)
        if isCut { wasCut = true }
        guard new != characters else { return }
        remember(as: .none)
        revision += 1
        characters = new
        caretPlace = new.count
        anchor = nil
        wishedColumn = nil
    }

    private mutating func insert(_ text: String, as edit: Edit, replacing range: Range<Int>? = nil) {
        let replaced = range ?? selection ?? caretPlace..<caretPlace
        let room = limit - (characters.count - replaced.count)
        // A mark typed after its letter takes no room, so one grapheme is looked at even when the field is full.
        let (new, isCut) = admitted(text, room: max(1, room))
        guard !new.isEmpty || !replaced.isEmpty else { return }
        let before = replaced.lowerBound > 0 ? String(characters[replaced.lowerBound - 1]) : ""
        let after = replaced.upperBound < characters.count ? String(characters[replaced.upperBound]) : ""
        let piece = String(new)
        // What meets at the edges may join: a letter and the mark that is typed behind it.
        let left = Array(cleaned(before + piece))
        let joined = Array(cleaned(before + piece + after))
        let start = replaced.lowerBound - (before.isEmpty ? 0 : 1)
        let end = replaced.upperBound + (after.isEmpty ? 0 : 1)
        guard characters.count - (end - start) + joined.count <= limit else {
            wasCut = true
            return
        }
        if isCut { wasCut = true }
        let breaksWord = edit == .typing && (new.last?.isWhitespace ?? false)
        remember(as: edit)
        revision += 1
        characters.replaceSubrange(start..<end, with: joined)
        caretPlace = min(start + left.count, characters.count)
        anchor = nil
        wishedColumn = nil
        // Each word is undone by itself.
        if breaksWord { lastEdit = .none }
    }

    private mutating func backspace() -> Bool {
        if let selection {
            remove(selection, as: .none)
            return true
        }
        if characters.isEmpty { return false }
        if caretPlace > 0 { remove(caretPlace - 1..<caretPlace, as: .typing) }
        return true
    }

    private mutating func deleteForward() -> Bool {
        if let selection {
            remove(selection, as: .none)
            return true
        }
        if caretPlace < characters.count { remove(caretPlace..<caretPlace + 1, as: .deletingForward) }
        return true
    }

    /// Deletes from the caret to another place, or what is selected.
    private mutating func delete(to place: Int) -> Bool {
        if characters.isEmpty { return false }
        let range = selection ?? min(place, caretPlace)..<max(place, caretPlace)
        if !range.isEmpty { remove(range, as: .none) }
        return true
    }

    private mutating func remove(_ range: Range<Int>, as edit: Edit) {
        remember(as: edit)
        revision += 1
        characters.removeSubrange(range)
        caretPlace = range.lowerBound
        anchor = nil
        wishedColumn = nil
    }

    private mutating func step(to place: Int) -> Bool {
        if selection == nil, place < 0 || place > characters.count { return false }
        moveCaret(to: place)
        return true
    }

    /// Keeps the text as it is before a change; changes of one kind in a row are one step.
    private mutating func remember(as edit: Edit) {
        redoSteps = []
        defer { lastEdit = edit }
        if edit != .none, edit == lastEdit { return }
        undoSteps.append(Step(text: text, caret: caretPlace))
        if undoSteps.count > TextField.undoDepth { undoSteps.removeFirst() }
    }

    private mutating func restore(_ step: Step) {
        revision += 1
        characters = Array(step.text)
        caretPlace = min(step.caret, characters.count)
        anchor = nil
        wishedColumn = nil
        lastEdit = .none
    }
}
