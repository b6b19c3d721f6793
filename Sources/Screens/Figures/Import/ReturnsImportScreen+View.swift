import Office
import Phrases
import Records
import TerminalKit
import Text

extension ReturnsImportScreen.State {
    /// How many places are told of each kind: who has more mends the file first.
    private static let mostTold = 200
    /// The longest list of figures that a unit's line has.
    private static let mostReplaced = 40

    /// How many lines of what the file says are seen.
    func listRows(in surroundings: Surroundings) -> Int {
        max(1, surroundings.rows - headRows(in: surroundings) - 2)
    }

    /// Title, form, what would happen in one or two lines, fields, rule.
    private func headRows(in surroundings: Surroundings) -> Int {
        2 + headline(in: surroundings).count + fieldRows(in: surroundings) + 1
    }

    private func fieldRows(in surroundings: Surroundings) -> Int {
        isReady ? (surroundings.columns >= 72 ? 1 : 2) + faults(in: surroundings).count : 0
    }

    private func faults(in surroundings: Surroundings) -> [String] {
        [brought.fault, receivedFault].compactMap(\.self).flatMap {
            surroundings.wrap(Phrase("! ").followed(by: $0, separator: ""), width: surroundings.columns - 3)
        }
    }

    /// What the file would do, and what to press.
    private func headline(in surroundings: Surroundings) -> [(String, Style)] {
        let width = surroundings.columns - 2
        func lines(_ phrase: Phrase, _ style: Style) -> [(String, Style)] {
            surroundings.wrap(phrase, width: width).map { ($0, style) }
        }
        guard let plan else {
            if let refusal { return lines(refusal.followed(by: .importReadAgain), .danger) }
            return lines(.returnsReadingBegun, .faint)
        }
        let counts = Phrase.importCounts(
            returns: plan.items.count, figures: plan.figureCount, replaced: plan.replacedCount,
            same: plan.same.count, blank: plan.blank.count, remarks: plan.remarks.count)
        if !plan.problems.isEmpty { return lines(.importRefused(plan.problems.count), .danger) }
        return lines(counts, .text) + lines(plan.items.isEmpty ? .importNothingNew : .importNotWritten, .faint)
    }

    /// What the file says, unit by unit: what must be mended first.
    func lines(in surroundings: Surroundings) -> [(String, Style)] {
        guard let plan else { return [] }
        let width = surroundings.columns - 4
        var lines: [(String, Style)] = []
        func say(_ phrase: Phrase, _ style: Style, indent: Int = 0) {
            let blanks = String(repeating: " ", count: indent)
            for line in surroundings.wrap(phrase, width: width - indent) { lines.append((blanks + line, style)) }
        }
        func tell(_ words: [ReturnsPlan.Word], _ mark: String, _ style: Style) {
            for word in words.prefix(Self.mostTold) {
                say(Phrase(mark).followed(by: .returnsAt(word.place, word.reason), separator: ""), style)
            }
            if words.count > Self.mostTold { say(.importMoreProblems(words.count - Self.mostTold), .faint) }
        }
        tell(plan.problems, "! ", .danger)
        for item in plan.items {
            say(
                .importItem(
                    item.name, figures: item.figures.count, replaced: item.replaced.count,
                    isReceived: item.isReceived), .text)
            guard !item.replaced.isEmpty else { continue }
            let shown = item.replaced.prefix(Self.mostReplaced).map(shown)
            let more: [Phrase] = item.replaced.count > Self.mostReplaced ? [Phrase("…")] : []
            say(.list(shown + more, separator: "; "), .text, indent: 2)
        }
        if !plan.remarks.isEmpty { say(.importRemarks, .label) }
        tell(plan.remarks, "", .text)
        if !plan.same.isEmpty { say(.importSame(plan.same), .faint) }
        if !plan.blank.isEmpty { say(.importBlank(plan.blank), .faint) }
        return lines
    }

    /// "1.2: 42 → 45".
    private func shown(_ replaced: ReturnsPlan.Replaced) -> Phrase {
        let row = form.row(replaced.code)
        func value(_ value: FigureValue) -> Phrase { row?.shown(value) ?? Phrase(value.canonical) }
        return Phrase("\(replaced.code): ").followed(by: value(replaced.old), separator: "")
            .followed(by: value(replaced.new), separator: " → ")
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.importTitle(source.name))),
            trailing: surroundings.text(period.phrase))
        surface.focus = Position(column: 0, row: 1)
        surface.put(clipped(surroundings.text(form.phrase), to: width - 2), at: 1, row: 1, style: .label)
        var row = 2
        for (text, style) in headline(in: surroundings) {
            surface.put(text, at: 1, row: row, style: style)
            row += 1
        }
        if isReady { row = drawFields(on: &surface, row: row, in: surroundings) }
        let lines = lines(in: surroundings)
        let page = listRows(in: surroundings)
        // The window may have grown since.
        let top = max(0, min(top, lines.count - page))
        let left = lines.count - top - page
        surface.rule(row: row, note: left > 0 ? surroundings.text(.scrollMore(.count(left))) : "")
        row += 1
        for (place, line) in lines.dropFirst(top).prefix(page).enumerated() {
            surface.put(line.0, at: 2, row: row + place, style: line.1)
        }
    }

    private func drawFields(on surface: inout Surface, row: Int, in surroundings: Surroundings) -> Int {
        let width = surface.size.columns
        var row = row
        func draw(
            _ field: ReturnsImportScreen.Field, _ text: TextField, _ label: Phrase, at column: Int
        ) -> Int {
            let isFocused = focus == field
            if isFocused { surface.put(">", at: column - 1, row: row, style: .text) }
            let start = surface.put(surroundings.text(label), at: column, row: row, style: .label) + 1
            surface.put("[", at: start, row: row, style: .faint)
            text.draw(into: &surface, column: start + 1, row: row, columns: 11, focused: isFocused)
            return surface.put("]", at: start + 12, row: row, style: .faint)
        }
        var end = draw(.document, brought.field, .enteredDocument, at: 2)
        if width < 72 {
            row += 1
            end = 0
        }
        end = draw(.received, received, .returnReceivedOn, at: end + 2)
        if let document = brought.document {
            surface.put(
                clipped(document.content.subject, to: width - end - 3), at: end + 2, row: row, style: .faint)
        }
        row += 1
        for text in faults(in: surroundings) {
            surface.put(text, at: 2, row: row, style: .danger)
            row += 1
        }
        return row
    }
}
