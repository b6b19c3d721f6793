import Office
import Phrases
import Records
import TerminalKit
import Text

extension DueFilesScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let rows = shown()
        let whose: Phrase = showsOwn(surroundings) ? .dueOwn : .dueAll
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.dueFilesTitle(duty.phrase))),
            trailing: self.rows == nil ? "" : surroundings.text(.treeFiles(.count(rows.count))) + (hasMore ? "+" : ""))
        surface.drawLine(list, note: surroundings.text(whose), row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        guard !rows.isEmpty else {
            let said: Phrase = self.rows == nil ? .listLoading : list.isNarrowed ? .treeNothingFound : .dueNothing
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let dayWidth = width >= 60 ? 11 : 6
        let name = 3 + dayWidth
        let title = name + 15
        let state = width >= 72 ? width - 23 : width
        let maker = width >= 110 ? state - 24 : state
        surface.put(surroundings.text(.dueColumnDay), at: 3, row: 2, style: .label)
        surface.put(surroundings.text(.treeColumnCode), at: name, row: 2, style: .label)
        surface.put(surroundings.text(.nodeFieldTitle), at: title, row: 2, style: .label)
        if maker < state { surface.put(surroundings.text(.treeColumnMaker), at: maker, row: 2, style: .label) }
        if state < width { surface.put(surroundings.text(.treeColumnState), at: state, row: 2, style: .label) }
        let page = DueFilesScreen.page(surroundings)
        for (place, row) in rows.enumerated().dropFirst(list.top).prefix(page) {
            let line = 3 + place - list.top
            let isLate = row.day < surroundings.today && duty != .dispose
            let style: Style = row.barred == nil ? .text : .faint
            if marks[row.file.id] != nil { surface.put("*", at: 1, row: line, style: .text) }
            if row.barred != nil { surface.put("!", at: 2, row: line, style: .warning) }
            surface.put(
                dayWidth == 11 ? row.day.shown : dayAndMonth(row.day), at: 3, row: line,
                style: isLate ? .danger : style)
            surface.put(clipped(row.file.name.description, to: 14), at: name, row: line, style: style)
            surface.put(
                toWholeWords(row.file.content.title, width: maker - title - 1), at: title, row: line, style: style)
            if maker < state, let person = row.file.content.maker {
                surface.put(
                    clipped(surroundings.facts.name(of: .person(person)), to: state - maker - 1), at: maker, row: line,
                    style: style)
            }
            if state < width {
                surface.put(
                    clipped(surroundings.text(row.file.state.phrase), to: 22), at: state, row: line, style: style)
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
        if let row = current(rows) {
            if let barred = row.barred {
                let lines = wrapped(surroundings.text(barred), width: width - 2, atMost: 2)
                for (place, line) in lines.enumerated() {
                    surface.put(line, at: 1, row: surface.size.rows - 2 - lines.count + place, style: .warning)
                }
                return
            }
            var parts = [Phrase(row.file.content.title), row.file.content.retention.phrase]
            if let person = row.file.content.maker {
                parts.append(Phrase(surroundings.facts.name(of: .person(person))))
            }
            surface.put(
                toWholeParts(
                    surroundings.text(.list(parts.filter { !$0.vi.isEmpty }, separator: " · ")), width: width - 2),
                at: 1, row: surface.size.rows - 3, style: .faint)
        }
    }
}
