import Text

// One way in for every change: what it took away and what it brought is kept, so that it can be undone without a copy of
// the text.

extension TextEditor {
    /// A piece of text that took the place of another.
    struct Change: Equatable {
        var start: Place
        var removed: String
        var inserted: String
    }

    /// Changes that are undone together.
    struct Step: Equatable {
        var changes: [Change]
        var caretBefore: Place
        var caretAfter: Place
        /// Bytes that it keeps.
        var weight: Int
    }

    /// The kind of the last change: changes of one kind in a row are undone together.
    enum Edit {
        case none
        case typing
        case deletingForward
    }

    static let undoDepth = 500
    /// The most bytes kept to undo, unless one step alone has more.
    static let undoWeight = 16 << 20

    /// Takes the last change back.
    public mutating func undo() {
        guard let step = undoSteps.popLast() else { return }
        for change in step.changes.reversed() {
            replace(change.start..<end(of: change.inserted, from: change.start), with: change.removed)
        }
        redoSteps.append(step)
        settle(at: step.caretBefore)
    }

    /// Makes the last change that was taken back again.
    public mutating func redo() {
        guard let step = redoSteps.popLast() else { return }
        for change in step.changes {
            replace(change.start..<end(of: change.removed, from: change.start), with: change.inserted)
        }
        undoSteps.append(step)
        settle(at: step.caretAfter)
    }

    /// Puts a foreign text in place of a range, as far as there is room, and the caret behind it.
    mutating func insert(_ text: String, as edit: Edit, replacing range: Range<Place>? = nil) {
        let range = range ?? selection ?? caretPlace..<caretPlace
        let replaced = self.size(of: range)
        // A mark typed after its letter takes no room, so one grapheme is looked at even when the text is full.
        let (new, isCut) = admitted(text, room: max(1, limit - (count - replaced)))
        guard !new.isEmpty || !range.isEmpty else { return }
        var start = range.lowerBound
        var end = range.upperBound
        var inserted = String(new)
        var caret = self.end(of: inserted, from: start)
        // What meets at the edges may join: a letter and the mark that is typed behind it.
        let before = start.column > 0 ? lines[start.line].characters[start.column - 1] : nil
        let isInLine = end.column < lines[end.line].characters.count
        let after = isInLine ? lines[end.line].characters[end.column] : nil
        if joins(before, new.first ?? after) || joins(new.last ?? before, after) {
            let left = (before.map { String($0) } ?? "") + inserted
            inserted = cleaned(left + (after.map { String($0) } ?? ""), keepingNewlines: true)
            start.column -= before == nil ? 0 : 1
            end.column += after == nil ? 0 : 1
            caret = self.end(of: cleaned(left, keepingNewlines: true), from: start)
        }
        let isTooLong = count - self.size(of: start..<end) + inserted.count > limit
        if isCut || isTooLong { wasCut = true }
        guard !isTooLong else { return }
        remember(Change(start: start, removed: self.text(in: start..<end), inserted: inserted), as: edit)
        replace(start..<end, with: inserted)
        caretPlace = inside(caret)
        anchor = nil
        wishedColumn = nil
        undoSteps[undoSteps.count - 1].caretAfter = caretPlace
        // Each word is undone by itself.
        if edit == .typing, new.last?.isWhitespace ?? false { lastEdit = .none }
        reveal()
    }

    /// Takes a range away, the caret in its place.
    mutating func remove(_ range: Range<Place>, as edit: Edit) {
        insert("", as: edit, replacing: range)
    }

    private mutating func settle(at place: Place) {
        caretPlace = inside(place)
        anchor = nil
        wishedColumn = nil
        lastEdit = .none
        reveal()
    }

    /// Whether two graphemes that meet become others.
    private func joins(_ left: Character?, _ right: Character?) -> Bool {
        guard let left, let right else { return false }
        return Array(cleaned(String(left) + String(right), keepingNewlines: true)) != [left, right]
    }

    /// Puts a clean text in place of a range.
    private mutating func replace(_ range: Range<Place>, with text: String) {
        let (from, to) = (range.lowerBound, range.upperBound)
        let pieces = Self.split(Array(text))
        count += pieces.reduce(pieces.count - 1) { $0 + $1.count } - size(of: range)
        revision += 1
        if from.line == to.line, pieces.count == 1 {
            let oldCount = lines[from.line].characters.count
            lines[from.line].characters.replaceSubrange(from.column..<to.column, with: pieces[0])
            lines[from.line].rows = SoftWrap.starts(
                after: lines[from.line].rows, lines[from.line].characters, columns: size.columns,
                changedFrom: from.column, tail: oldCount - to.column, oldCount: oldCount)
            return
        }
        var new = pieces
        new[0] = lines[from.line].characters[..<from.column] + new[0]
        new[new.count - 1] += lines[to.line].characters[to.column...]
        lines.replaceSubrange(from.line...to.line, with: new.map { line($0) })
    }

    /// Keeps a change; those of one kind in a row are one step.
    private mutating func remember(_ change: Change, as edit: Edit) {
        redoSteps = []
        let weight = change.removed.utf8.count + change.inserted.utf8.count
        if edit != .none, edit == lastEdit, var step = undoSteps.popLast() {
            if let last = step.changes.last, change.removed.isEmpty,
                change.start == end(of: last.inserted, from: last.start)
            {
                step.changes[step.changes.count - 1].inserted += change.inserted
            } else {
                step.changes.append(change)
            }
            step.weight += weight
            undoSteps.append(step)
        } else {
            undoSteps.append(Step(changes: [change], caretBefore: caretPlace, caretAfter: caretPlace, weight: weight))
        }
        lastEdit = edit
        var kept = undoSteps.reduce(0) { $0 + $1.weight }
        while undoSteps.count > 1, undoSteps.count > Self.undoDepth || kept > Self.undoWeight {
            kept -= undoSteps.removeFirst().weight
        }
    }

    /// The place behind a text that begins at a place.
    private func end(of text: String, from start: Place) -> Place {
        var place = start
        for character in text {
            if character == "\n" {
                place = Place(line: place.line + 1, column: 0)
            } else {
                place.column += 1
            }
        }
        return place
    }

    private func size(of range: Range<Place>) -> Int {
        let (from, to) = (range.lowerBound, range.upperBound)
        guard from.line < to.line else { return to.column - from.column }
        let first = lines[from.line].characters.count - from.column
        return lines[(from.line + 1)..<to.line].reduce(first + 1 + to.column) { $0 + $1.characters.count + 1 }
    }
}
