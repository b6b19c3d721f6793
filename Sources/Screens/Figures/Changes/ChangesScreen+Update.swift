import Office
import Phrases
import Records
import TerminalKit

extension ChangesScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let asked = surroundings.ticket()
        ticket = asked
        let askedTree = surroundings.ticket()
        treeTicket = askedTree
        let query = AskBoard(period: period, since: since, trend: 1, today: surroundings.today)
        return [
            .effect(.ask(.figures(.board(query)), asked)),
            .effect(.ask(.figures(.setup(AskFigureSetup())), askedTree)),
        ]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .changes(let action) = action else { return [] }
        switch action {
        case .move(let move): list.move(move, in: lines, page: page(surroundings))
        case .open:
            guard let current, let board else { return [] }
            return [
                .open(
                    .figures(
                        .unit(.init(unit: current.unit.code, period: board.period, task: current.change.task))))
            ]
        case .chooseSince:
            guard let board else { return [] }
            let others = board.periods.filter { $0 != board.period }
            return [periodChooser(.since, title: .boardSinceTitle, others, current: board.since)]
        case .saveTable:
            guard let board else { return [] }
            let ticket = surroundings.ticket()
            fileTicket = ticket
            let name = "ct02-\(board.since.code.lowercased())-\(board.period.code.lowercased())"
            return [.effect(.files(.saveTable(name: name, rows: table(board, in: surroundings)), ticket))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 5 - said(surroundings)) }

    /// Lines that tell of the change under the cursor.
    func said(_ surroundings: Surroundings) -> Int {
        surroundings.rows >= 30 ? 7 : surroundings.rows >= 20 ? 4 : 1
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .chosen(let text, .board(.since)) = answer, let chosen = ReportingPeriod(code: text) else {
            return []
        }
        since = chosen
        return load(in: &surroundings)
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        if case .figures(.board(let found), let answered) = message, answered == ticket {
            ticket = nil
            board = found
            changes = ChangesScreen.changes(found)
            list.settle(in: lines, page: page(surroundings))
            return []
        }
        if case .figures(.setup(let setup), let answered) = message, answered == treeTicket {
            treeTicket = nil
            tree = setup.units
            return []
        }
        if case .files(let answer, let answered) = message, answered == fileTicket {
            guard let said = answer.tableSaid else { return [] }
            fileTicket = nil
            return [said]
        }
        if case .failed(let error, let answered) = message, answered == ticket || answered == treeTicket {
            if answered == ticket { ticket = nil } else { treeTicket = nil }
            return [.fail(error)]
        }
        return nil
    }

    /// Who a unit was in the period compared with, where it was others.
    func merged(_ unit: Unit, _ board: Board) -> Phrase? {
        guard let tree, !unit.isValid(on: board.since.lastDay), let from = unit.validFrom else { return nil }
        let parts = tree.parts(of: unit, in: board.since)
        return parts.isEmpty ? nil : .mergedFrom(parts.map(\.name), on: from.shown)
    }

    private func table(_ board: Board, in surroundings: Surroundings) -> [[String]] {
        func text(_ phrase: Phrase) -> String { surroundings.text(phrase) }
        let head: [Phrase] = [
            .csvWay, .csvUnitCode, .csvUnit, .headTask, .csvBefore, .csvAfter, .csvPoints, .headRows,
        ]
        return [head.map(text)]
            + changes.map { found in
                func stand(_ side: (status: TaskStatus, score: Int?)) -> String {
                    text(side.status.phrase) + (side.score.map { " \($0)" } ?? "")
                }
                return [
                    text(found.way.phrase), found.unit.code, found.unit.name, text(found.change.task.head),
                    stand(found.change.before), stand(found.change.after),
                    found.change.points.map(String.init) ?? "",
                    found.values.map { text($0.phrase) }.joined(separator: "; "),
                ]
            }
    }
}
