extension TextEditor {
    /// Goes to the next place behind the caret where a piece of a line stands, round the end, and selects it: what is typed then takes
    /// its place.
    /// - Returns: whether it stands anywhere.
    public mutating func selectNext(_ text: String) -> Bool {
        let wanted = Array(text)
        let from = selection?.upperBound ?? caret
        guard !wanted.isEmpty,
            let found = place(of: wanted, from: from) ?? place(of: wanted, from: Place(line: 0, column: 0))
        else { return false }
        caret = found
        select(to: Place(line: found.line, column: found.column + wanted.count))
        return true
    }

    /// How often a piece of a line stands in the text.
    public func count(of text: String) -> Int {
        let wanted = Array(text)
        guard !wanted.isEmpty else { return 0 }
        var count = 0
        var from = Place(line: 0, column: 0)
        while let found = place(of: wanted, from: from) {
            count += 1
            from = Place(line: found.line, column: found.column + wanted.count)
        }
        return count
    }

    private func place(of wanted: [Character], from: Place) -> Place? {
        for line in from.line..<lines.count {
            let characters = lines[line].characters
            var column = line == from.line ? from.column : 0
            while column + wanted.count <= characters.count {
                if characters[column] == wanted[0],
                    characters[column..<column + wanted.count].elementsEqual(wanted)
                {
                    return Place(line: line, column: column)
                }
                column += 1
            }
        }
        return nil
    }
}
