import Office
import Phrases
import Records
import TerminalKit
import Text

extension DraftFiguresScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let changed = rows.count(where: \.isChanged)
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.draftFiguresTitle(name))),
            trailing: surroundings.text(.draftFiguresChanged(changed)))
        surface.rule(row: 1)
        surface.focus = Position(column: 0, row: DraftFiguresScreen.first)
        guard hasLoaded, let current else {
            let said: Phrase = hasLoaded ? .draftFiguresNone : .listLoading
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: DraftFiguresScreen.first + place, style: .faint)
            }
            return
        }
        let now = width - 14
        let written = now - 15
        surface.put(surroundings.text(.draftFigureColumn), at: 2, row: 2, style: .label)
        surface.putRight(surroundings.text(.draftFigureWritten), endingAt: written + 13, row: 2, style: .label)
        surface.putRight(surroundings.text(.draftFigureNow), endingAt: now + 13, row: 2, style: .label)
        let page = DraftFiguresScreen.page(surroundings)
        for (line, row) in shown.dropFirst(top).prefix(page).enumerated() {
            let at = DraftFiguresScreen.first + line
            surface.put(clipped(row.found.figure.label, to: written - 3), at: 2, row: at, style: .text)
            let said = row.written.first ?? "–"
            surface.putRight(clipped(said, to: 13), endingAt: written + 13, row: at, style: row.isUsed ? .text : .faint)
            let mark = row.isChanged ? "! " : ""
            surface.putRight(
                clipped(mark + row.found.value, to: 14), endingAt: now + 13, row: at,
                style: row.isChanged ? .warning : .text)
            guard top + line == cursor else { continue }
            surface.put(">", at: 0, row: at, style: .text)
            surface.highlight(row: at, columns: written - 1)
            surface.focus = Position(column: 0, row: at)
        }
        let below = surface.size.rows - 2 - DraftFiguresScreen.tellingRows
        surface.rule(
            row: below - 1, note: unknown.isEmpty ? "" : surroundings.text(.draftFiguresUnknown(unknown.count)))
        let telling = surroundings.text(current.found.figure.meaning(from: current.found.from, to: current.found.to))
        for (place, line) in wrapped(telling, width: width - 2).prefix(DraftFiguresScreen.tellingRows).enumerated() {
            surface.put(line, at: 1, row: below + place, style: .faint)
        }
    }
}
