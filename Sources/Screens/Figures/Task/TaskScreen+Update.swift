import Office
import Phrases
import Records
import TerminalKit

extension TaskScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let asked = surroundings.ticket()
        ticket = asked
        return [
            .effect(
                .ask(
                    .figures(
                        .board(AskBoard(period: period, trend: 1, today: surroundings.today))),
                    asked))
        ]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .task(let action) = action else { return [] }
        let page = page(surroundings)
        switch action {
        case .move(let move): list.move(move, in: lines, page: page)
        case .previous: turn(by: -1, page)
        case .next: turn(by: 1, page)
        case .open: return open(page)
        case .choosePeriod:
            guard let board else { return [] }
            return [periodChooser(.period, title: .boardPeriodTitle, board.periods, current: board.period)]
        case .chooseOrder:
            let own = BoardOrder.Key.task(task)
            return [orderChooser(first: shownOrder.turned(to: own), keys: [own, .attention, .name, .total])]
        case .saveTable:
            guard board != nil else { return [] }
            let ticket = surroundings.ticket()
            fileTicket = ticket
            let name = "ct02-\(period.code.lowercased())-\(task.rawValue)"
            return [.effect(.files(.saveTable(name: name, rows: table(in: surroundings)), ticket))]
        case .refresh: return load(in: &surroundings)
        case .back:
            guard only != nil else { return [.close] }
            // One level up: all units again, at the number that was opened.
            let opened = only
            only = nil
            list.cursor = lines.first { line in
                switch (line, opened) {
                case (.count(let count), let opened?): count == opened
                case (.sum(let code), .reported(let opened)?): code == opened
                default: false
                }
            }
            list.settle(in: lines, page: page)
        }
        return []
    }

    func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 4 - said(surroundings)) }

    /// Lines that explain the unit under the cursor.
    func said(_ surroundings: Surroundings) -> Int {
        surroundings.rows >= 30 ? 6 : surroundings.rows >= 20 ? 3 : 1
    }

    private mutating func turn(by steps: Int, _ page: Int) {
        guard let turned = LetterTask(rawValue: task.rawValue + steps) else { return }
        task = turned
        only = nil
        list = HeadedList()
        list.settle(in: lines, page: page)
    }

    /// A unit opens at this task; a number shows exactly the units that it counts.
    private mutating func open(_ page: Int) -> [Step] {
        switch cursor {
        case .unit?:
            return current.map { [.open(.figures(.unit(.init(unit: $0.unit.code, period: period, task: task))))] } ?? []
        case .count(let counted)?: narrow(to: counted, page)
        case .sum(let code)?: narrow(to: .reported(code), page)
        case .heading?, nil: break
        }
        return []
    }

    private mutating func narrow(to counted: Only, _ page: Int) {
        only = counted
        let all = lines
        list.cursor = all.first { if case .unit = $0 { true } else { false } } ?? cursor
        list.top = all.firstIndex(of: .heading(.units)) ?? list.top
        list.show(in: all, page: page)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .board(.period)):
            guard let chosen = ReportingPeriod(code: text) else { return [] }
            period = chosen
            return load(in: &surroundings)
        case .chosen(let text, .board(.order)):
            guard let chosen = BoardOrder(code: text) else { return [] }
            order = chosen
            list.cursor = rows.first.map { .unit($0.unit.id) } ?? cursor
            list.show(in: lines, page: page(surroundings))
        case .chosen, .entered, .confirmed, .filtered, .accepted, .marked: break
        }
        return []
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        if case .figures(.board(let found), let answered) = message, answered == ticket {
            ticket = nil
            board = found
            list.settle(in: lines, page: page(surroundings))
            return []
        }
        if case .files(let answer, let answered) = message, answered == fileTicket {
            guard let said = answer.tableSaid else { return [] }
            fileTicket = nil
            return [said]
        }
        if case .failed(let error, let answered) = message, answered == ticket {
            ticket = nil
            return [.fail(error)]
        }
        return nil
    }

    /// The units as they are shown, with every row of the task.
    func table(in surroundings: Surroundings) -> [[String]] {
        func text(_ phrase: Phrase) -> String { surroundings.text(phrase) }
        let head =
            [Phrase.csvUnitCode, .csvUnit, .csvGroup, .csvPeriod, .csvStatus, .csvScore].map { text($0.atStart) }
            + indicators.map { "\($0.code) \(text($0.phrase))" }
        return [head]
            + rows.map { row in
                let found = row.assessment[task]
                return [
                    row.unit.code, row.unit.name, text(row.unit.kind.phrase), period.code, text(found.status.phrase),
                ]
                    + [found.score.map(String.init) ?? ""]
                    + indicators.map { indicator in
                        guard let fact = row.facts[indicator.code] else { return "" }
                        if case .count(let count) = fact.value { return String(count) }
                        return text(indicator.shown(fact.value))
                    }
            }
    }
}
