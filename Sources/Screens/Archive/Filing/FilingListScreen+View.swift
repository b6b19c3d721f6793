import Office
import Phrases
import Records
import TerminalKit
import Text

extension FilingListScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let rows = shown(in: surroundings)
        let files = detail?.entries.count { if case .file = $0.row { true } else { false } } ?? 0
        let standing = detail.map { surroundings.text(.filingStanding($0.list.state.phrase, .count(files))) } ?? ""
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.filingListHead(year))), trailing: width < 60 ? "" : standing)
        surface.drawLine(list, note: "", row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        guard !rows.isEmpty else {
            let said: Phrase =
                !hasLoaded
                ? .listLoading
                : detail == nil ? .filingListAbsent(year) : list.isNarrowed ? .filingNothingFound : .filingListEmpty
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let title = 19
        let maker = width >= 110 ? width - 27 : width >= 72 ? width - 18 : width
        let retention = width >= 60 ? maker - (width >= 110 ? 14 : 11) : width
        surface.put(surroundings.text(.filingColumnCode), at: 3, row: 2, style: .label)
        surface.put(surroundings.text(.nodeFieldTitle), at: title, row: 2, style: .label)
        if retention < width {
            surface.put(surroundings.text(.treeColumnRetention), at: retention, row: 2, style: .label)
        }
        if maker < width { surface.put(surroundings.text(.treeColumnMaker), at: maker, row: 2, style: .label) }
        for (place, row) in rows.enumerated().dropFirst(list.top).prefix(FilingListScreen.page(surroundings)) {
            let line = 3 + place - list.top
            let text = row.entry.title.isEmpty ? surroundings.text(.hiddenValue) : row.entry.title
            switch row.entry.row {
            case .heading(let depth):
                let short = row.entry.abbreviation.map { " (\($0))" } ?? ""
                let start = depth <= 1 ? 3 : 5
                surface.put(
                    toWholeWords("\(row.ordinal). \(text)\(short)", width: width - start - 1), at: start, row: line,
                    style: depth <= 1 ? .label : .text)
            case .file(let plan):
                surface.put(clipped(plan.notation, to: title - 8), at: 7, row: line, style: .text)
                surface.put(toWholeWords(text, width: retention - title - 1), at: title, row: line, style: .text)
                if retention < width {
                    surface.put(
                        clipped(surroundings.text(plan.retention.phrase), to: 10), at: retention, row: line,
                        style: .text)
                }
                if maker < width {
                    let name = self.maker(of: plan, surroundings)
                    surface.put(
                        name.isEmpty ? surroundings.text(.filingNobody) : clipped(name, to: width - maker - 1),
                        at: maker, row: line, style: name.isEmpty ? .warning : .text)
                }
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
        guard let row = current(rows) else { return }
        let lines = wrapped(
            surroundings.text(told(row, surroundings)), width: width - 2, atMost: FilingListScreen.told(surroundings))
        for (place, line) in lines.enumerated() {
            surface.put(line, at: 1, row: surface.size.rows - 2 - lines.count + place, style: .faint)
        }
    }

    /// All of the row under the cursor.
    private func told(_ row: FilingListScreen.Row, _ surroundings: Surroundings) -> Phrase {
        var parts = [Phrase(row.entry.title)]
        if case .file(let plan) = row.entry.row {
            parts.append(plan.retention.phrase)
            if !plan.rules.isEmpty { parts.append(.filingToldRules(plan.rules.joined(separator: ", "))) }
            parts.append(Phrase(maker(of: plan, surroundings)))
        }
        if let notes = row.entry.notes { parts.append(Phrase(notes)) }
        return .list(parts.filter { !$0.vi.isEmpty }, separator: " · ")
    }
}
