import Text

extension TextField {
    /// Lets a key edit the text.
    ///
    /// - Returns: whether the field used the key. It leaves Backspace in an empty field, ← at the beginning and → at
    ///   the end to the screen. Ctrl+Z is always its own: with nothing left to undo it must not reach a command.
    public mutating func apply(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character), as: .typing)
        case .backspace: return backspace()
        case .delete: return deleteForward()
        case .left: return step(to: selection?.lowerBound ?? caretPlace - 1)
        case .right: return step(to: selection?.upperBound ?? caretPlace + 1)
        case .home: moveCaret(to: 0)
        case .end: moveCaret(to: characters.count)
        case .controlLeft: moveCaret(to: wordStart(before: caretPlace))
        case .controlRight: moveCaret(to: wordEnd(after: caretPlace))
        case .control("z"): undo()
        case .control("y"): redo()
        case .control("u"): replaceAll(with: "")
        case .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .function, .control, .alt,
            .unknown:
            return false
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

    /// Puts a text in place of the last graphemes before the caret, as an input method does with each key; it is undone
    /// with the typing around it. A selection is replaced instead.
    public mutating func rewrite(back: Int, text: String) {
        if selection == nil, back > 0 {
            guard back <= caretPlace else { return }
            let (new, isCut) = admitted(text, room: back + limit - characters.count)
            guard !isCut else {
                wasCut = true
                return
            }
            remember(as: .typing)
            revision += 1
            characters.replaceSubrange(caretPlace - back..<caretPlace, with: new)
            caretPlace += new.count - back
            anchor = nil
        } else {
            insert(text, as: .typing)
        }
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
    }

    private mutating func insert(_ text: String, as edit: Edit) {
        let replaced = selection ?? caretPlace..<caretPlace
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

    private mutating func remove(_ range: Range<Int>, as edit: Edit) {
        remember(as: edit)
        revision += 1
        characters.removeSubrange(range)
        caretPlace = range.lowerBound
        anchor = nil
    }

    private mutating func step(to place: Int) -> Bool {
        if selection == nil, place < 0 || place > characters.count { return false }
        moveCaret(to: place)
        return true
    }

    private func wordStart(before place: Int) -> Int {
        var place = place
        while place > 0, !isWord(characters[place - 1]) { place -= 1 }
        while place > 0, isWord(characters[place - 1]) { place -= 1 }
        return place
    }

    private func wordEnd(after place: Int) -> Int {
        var place = place
        while place < characters.count, !isWord(characters[place]) { place += 1 }
        while place < characters.count, isWord(characters[place]) { place += 1 }
        return place
    }

    private func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
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
        lastEdit = .none
    }
}
