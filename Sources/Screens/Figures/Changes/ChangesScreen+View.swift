import Office
import Phrases
import Records
import TerminalKit
import Text

extension ChangesScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.focus = Position(column: 0, row: 2)
        guard let board else {
            surface.drawTitleBar(surroundings.titled(surroundings.text(.keyBoardChanges)))
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        surface.drawTitleBar(
            toWholeWords(
                surroundings.titled(
                    surroundings.text(.changesHeading(board.period.phrase, since: board.since.phrase))),
                width: width - 2))
        let counts = counts(board).map(surroundings.text)
        let counted =
            counts.first { cells($0) <= width - 2 } ?? toWholeParts(counts[counts.count - 1], width: width - 2)
        surface.put(counted, at: 1, row: 1, style: .label)
        guard !changes.isEmpty else {
            let said: Phrase =
                board.rows.isEmpty
                ? .noUnitsWatched : .changesNone(board.period.phrase, since: board.since.phrase)
            for (place, text) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(text, at: 2, row: 2 + place, style: .faint)
            }
            return
        }
        let columns = Columns(surroundings)
        drawHeads(columns, on: &surface, surroundings)
        let page = page(surroundings)
        for (place, line) in list.seen(of: lines, page: page).enumerated() {
            let row = 3 + place
            switch line {
            case .heading(let way, let count):
                surface.put(
                    surroundings.text(way.phrase.followed(by: .count(count), separator: " · ")), at: 1, row: row,
                    style: .label)
            case .change(let id):
                guard let found = changes.first(where: { $0.id == id }) else { continue }
                draw(found, columns, on: &surface, row: row, surroundings)
                if line == list.cursor { surface.drawCursor(row: row, isTyping: false) }
            }
        }
        surface.drawParagraphs(
            explanation(board, surroundings), from: 3 + page, to: surface.size.rows - 2, in: surroundings)
    }

    /// How many units and how many of their tasks changed, and which way: as long as it may be first, numbers are never cut.
    private func counts(_ board: Board) -> [Phrase] {
        let all = board.rows.reduce(0) { sum, row in
            sum + row.assessment.tasks.filter { $0.status != .notAddressed }.count
        }
        let head = Phrase.changesCounted(
            units: .count(Set(changes.map(\.unit.id)).count), of: .count(board.rows.count),
            tasks: .count(changes.count),
            of: .count(all))
        func count(_ way: ChangesScreen.Way) -> Int { changes.filter { $0.way == way }.count }
        func said(_ name: (ChangesScreen.Way) -> Phrase) -> [Phrase] {
            ChangesScreen.Way.allCases.filter { count($0) > 0 }.map { name($0).inside.followed(by: .count(count($0))) }
        }
        let fewest = [
            Phrase.changeFell.inside.followed(by: .count(count(.fell))),
            Phrase.changeRose.inside.followed(by: .count(count(.rose))),
            Phrase.changesElse.followed(by: .count(changes.count - count(.fell) - count(.rose))),
        ]
        return [said(\.phrase), said(\.short), fewest].filter { !$0.isEmpty }.map { .boardCounts(head, .list($0)) } + [
            head
        ]
    }

    private struct Columns {
        let name: Int
        let task: Int
        let fromTo: Int
        /// Where the points end.
        let points: Int
        /// Where the rows begin; `nil` where they have no room.
        let rows: Int?

        init(_ surroundings: Surroundings) {
            let width = surroundings.columns
            name = width >= 100 ? 34 : width >= 70 ? 20 : max(10, width - (width >= 60 ? 33 : 30))
            task = 2 + name
            fromTo = task + (width >= 60 ? 11 : 6)
            points = fromTo + 18
            rows = width >= 76 ? points + 3 : nil
        }
    }

    private func drawHeads(_ columns: Columns, on surface: inout Surface, _ surroundings: Surroundings) {
        let isWide = surroundings.columns >= 60
        surface.put(
            clipped(surroundings.text(.headUnit), to: columns.name - 1), at: 2, row: 2, style: .label)
        if isWide { surface.put(surroundings.text(.headTask), at: columns.task, row: 2, style: .label) }
        surface.put(
            clipped(surroundings.text(.headFromTo), to: 13), at: columns.fromTo, row: 2, style: .label)
        surface.putRight(surroundings.text(.headChange), endingAt: columns.points, row: 2, style: .label)
        if let rows = columns.rows { surface.put(surroundings.text(.headRows), at: rows, row: 2, style: .label) }
    }

    private func draw(
        _ found: Change, _ columns: Columns, on surface: inout Surface, row: Int, _ surroundings: Surroundings
    ) {
        let width = surface.size.columns
        let change = found.change
        surface.put(shortName(found.unit, width: columns.name - 1), at: 2, row: row, style: .text)
        let task =
            surroundings.columns >= 60
            ? surroundings.text(change.task.head) : surroundings.text(.taskNumber(change.task.rawValue))
        surface.put(clipped(task, to: columns.fromTo - columns.task - 1), at: columns.task, row: row, style: .text)
        // Old and new stand below each other in all lines.
        surface.putRight(
            change.before.status.shown(change.before.score), endingAt: columns.fromTo + 5, row: row, style: .text)
        surface.put("→", at: columns.fromTo + 6, row: row, style: .text)
        surface.putRight(
            change.after.status.shown(change.after.score), endingAt: columns.fromTo + 13, row: row,
            style: change.after.status.style)
        surface.putRight(change.points.map(signed) ?? "", endingAt: columns.points, row: row, style: .text)
        guard let start = columns.rows else { return }
        let values = found.values.map { surroundings.text($0.phrase) }.joined(separator: " · ")
        surface.put(toWholeParts(values, width: width - start - 1), at: start, row: row, style: .text)
    }

    private func explanation(_ board: Board, _ surroundings: Surroundings) -> [Phrase] {
        guard let current else { return [] }
        let change = current.change
        let from = surroundings.text(change.before.status.phrase.inside)
        let to = surroundings.text(change.after.status.phrase.inside)
        let head = Phrase(current.unit.name).followed(by: change.task.head, separator: " · ")
            .followed(by: Phrase(from == to ? from : "\(from) → \(to)"), separator: " · ")
        let values = current.values.map { value -> Phrase in
            let label = board.form.row(value.code)?.phrase ?? Phrase("")
            return value.phrase.followed(by: .inBrackets(label))
        }
        return [head, merged(current.unit, board)].compactMap(\.self) + values
    }
}
