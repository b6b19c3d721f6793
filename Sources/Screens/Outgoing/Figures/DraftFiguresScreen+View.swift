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
            let (label, said, value) = cells(of: row, in: surroundings)
            surface.put(clipped(label, to: written - 3), at: 2, row: at, style: .text)
            surface.putRight(clipped(said, to: 13), endingAt: written + 13, row: at, style: row.isUsed ? .text : .faint)
            let mark = row.isChanged ? "! " : ""
            surface.putRight(
                clipped(mark + value, to: 14), endingAt: now + 13, row: at, style: row.isChanged ? .warning : .text)
            guard top + line == cursor else { continue }
            surface.put(">", at: 0, row: at, style: .text)
            surface.highlight(row: at, columns: written - 1)
            surface.focus = Position(column: 0, row: at)
        }
        let below = surface.size.rows - 2 - DraftFiguresScreen.tellingRows
        surface.rule(
            row: below - 1, note: unknown.isEmpty ? "" : surroundings.text(.draftFiguresUnknown(unknown.count)))
        let telling = surroundings.text(meaning(of: current))
        for (place, line) in wrapped(telling, width: width - 2).prefix(DraftFiguresScreen.tellingRows).enumerated() {
            surface.put(line, at: 1, row: below + place, style: .faint)
        }
    }

    /// What it is called, what the text says, and what it is now.
    private func cells(of row: DraftFiguresScreen.Row, in surroundings: Surroundings) -> (String, String, String) {
        switch row {
        case .figure(let found, let written): (row.label, written.first ?? "–", found.value)
        case .table(let table):
            (
                surroundings.text(.draftTableRow(table.name)),
                surroundings.text(table.isEdited ? .draftTableEdited : .draftTableUntouched),
                surroundings.text(table.isChanged ? .draftTableCells(table.changes.count) : .draftTableSame)
            )
        }
    }

    /// What it counts, and where a table differs.
    private func meaning(of row: DraftFiguresScreen.Row) -> Phrase {
        switch row {
        case .figure(let found, _):
            let meaning = found.figure.meaning(from: found.from, to: found.to)
            guard isPartlyHidden, found.value == FigureMark.unknownValue else { return meaning }
            switch found.figure.source {
            case .incoming, .outgoing: return Phrase.draftFiguresHidden.followed(by: meaning, separator: " ")
            case .board, .task, .row, .countedUntil: return meaning
            }
        case .table(let table):
            var told = table.changes.first.map { Phrase.draftTableDiffers($0.row, $0.column, $0.written, now: $0.now) }
            if table.isEdited {
                told = told.map { $0.followed(by: .draftTableKept, separator: " ") } ?? .draftTableKept
            }
            return told ?? .draftTableAsNow
        }
    }
}
