import Office
import Phrases
import Records
import TerminalKit
import Text

extension CompareOverlay {
    /// A line of the table: a field's name, or what goes on of it, with both texts and what differs in them.
    private struct Line {
        let label: String
        let left: String
        let right: String
        var leftMark: Range<Int>?
        var rightMark: Range<Int>?
    }

    private static let labelWidth = 18

    /// The fields that are compared, those that differ first.
    private var fields: [FormField] {
        let other = FormTexts(document.content)
        switch kind {
        case .duplicate:
            let all: [FormField] = [.issuer, .symbol, .date, .type, .subject, .arrived, .way, .recipient]
            func differs(_ field: FormField) -> Bool { shown(typed, field, .vi) != shown(other, field, .vi) }
            return all.filter(differs) + all.filter { !differs($0) }
        case .newer: return FormField.allCases.filter { $0.recorded != nil && typed[$0] != other[$0] }
        }
    }

    private func lines(width: Int, _ language: Language) -> [Line] {
        let other = FormTexts(document.content)
        let column = max(4, (width - Self.labelWidth) / 2)
        return fields.flatMap { field -> [Line] in
            let texts = (shown(typed, field, language), shown(other, field, language))
            let changes = Self.changes(texts.0, texts.1)
            let left = Self.marked(texts.0, changes.left, width: column - 2)
            let right = Self.marked(texts.1, changes.right, width: column - 2)
            return (0..<max(1, max(left.count, right.count))).map { place in
                Line(
                    label: place == 0 ? field.label.in(language) : "",
                    left: place < left.count ? left[place].text : "",
                    right: place < right.count ? right[place].text : "",
                    leftMark: place < left.count ? left[place].mark : nil,
                    rightMark: place < right.count ? right[place].mark : nil)
            }
        }
    }

    /// The stretch of words in each text outside of which both are the same; `nil` where nothing differs.
    private static func changes(_ left: String, _ right: String) -> (left: Range<Int>?, right: Range<Int>?) {
        let (old, new) = (left.split(separator: " "), right.split(separator: " "))
        guard old != new else { return (nil, nil) }
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        return (start..<old.count - end, start..<new.count - end)
    }

    /// A text in lines, each with the cells of it that belong to the changed words.
    private static func marked(
        _ text: String, _ change: Range<Int>?, width: Int
    ) -> [(text: String, mark: Range<Int>?)] {
        var word = 0
        return wrapped(text, width: max(1, width)).map { line in
            var mark: Range<Int>?
            var column = 0
            for part in line.split(separator: " ", omittingEmptySubsequences: false) {
                let end = column + cells(String(part))
                if !part.isEmpty {
                    if let change, change.contains(word) { mark = (mark?.lowerBound ?? column)..<end }
                    word += 1
                }
                column = end + 1
            }
            return (line, mark)
        }
    }

    private static func inside(_ size: Size) -> (width: Int, rows: Int) { (size.columns - 8, size.rows - 6) }

    /// Goes up or down in the texts, as far as there is something.
    mutating func scroll(by rows: Int, in surroundings: Surroundings) {
        let inside = Self.inside(surroundings.size)
        let count = lines(width: inside.width, surroundings.language).count
        top = max(0, min(count - max(1, inside.rows), top + rows))
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns - 4
        let limits = surface.area.inset(left: 1, top: 1, right: 1, bottom: 2)
        let all = lines(width: width - 4, surroundings.language)
        let box = limits.centered(Size(columns: width, rows: all.count + 3))
        let inside = surface.drawBox(box, title: surroundings.text(.compareTitle))
        let column = max(4, (width - 4 - Self.labelWidth) / 2)
        let first = inside.column + Self.labelWidth
        let second = first + column
        let head: Phrase
        switch kind {
        case .duplicate: head = .compareFound(number: document.number.shownWithYear)
        case .newer: head = .compareNow
        }
        surface.put(surroundings.text(.compareTyped), at: first, row: inside.row, style: .label)
        surface.put(clipped(surroundings.text(head), to: column - 1), at: second, row: inside.row, style: .label)
        let room = inside.rows - 1
        let start = max(0, min(top, all.count - room))
        for (offset, line) in all.dropFirst(start).prefix(room).enumerated() {
            let row = inside.row + 1 + offset
            surface.put(clipped(line.label, to: Self.labelWidth - 2), at: inside.column, row: row, style: .label)
            put(line.left, line.leftMark, at: first, row, on: &surface)
            put(line.right, line.rightMark, at: second, row, on: &surface)
        }
        let isUnicode = surface.lineArt == .unicode
        if start > 0 { surface.put(isUnicode ? "↑" : "^", at: inside.endColumn, row: inside.row + 1, style: .faint) }
        if start + room < all.count {
            surface.put(isUnicode ? "↓" : "v", at: inside.endColumn, row: inside.row + room, style: .faint)
        }
        surface.focus = Position(column: inside.column, row: inside.row)
        switch kind {
        case .duplicate: surface.putHint(canAccept ? .comparePaperHint : .compareHint, in: surroundings)
        case .newer: surface.putHint(.compareNewerHint, in: surroundings)
        }
    }

    private func put(_ text: String, _ mark: Range<Int>?, at column: Int, _ row: Int, on surface: inout Surface) {
        surface.put(text, at: column, row: row, style: .overlay)
        guard let mark else { return }
        // A sign beside the colour, so that it is seen without colours too.
        surface.put("!", at: column - 1, row: row, style: .warning)
        surface.setStyle(
            .warning, over: Area(column: column + mark.lowerBound, row: row, columns: mark.count, rows: 1))
    }

    private func shown(_ texts: FormTexts, _ field: FormField, _ language: Language) -> String {
        let text = texts[field]
        if field == .type {
            let symbol = DocumentSymbol.parse(texts[.symbol])
            return blank(text) ? recognisedType(of: symbol, on: nil)?.phrase.in(language) ?? "" : text
        }
        return field.choices.first { $0.code == text }?.phrase.in(language) ?? text
    }
}
