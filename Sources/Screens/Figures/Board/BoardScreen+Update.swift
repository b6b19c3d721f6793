import Office
import Phrases
import Records
import TerminalKit

extension BoardScreen.State {
    /// How many periods the line of past totals has.
    static let trend = 20
    /// How many it has in a window without room for them.
    private static let narrowTrend = 8

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        if !hasOrder {
            hasOrder = true
            take(surroundings.preferences[.board] ?? "")
        }
        let asked = surroundings.ticket()
        ticket = asked
        sources = [:]
        // A narrow window shows the last totals of one unit only, and reading twenty periods takes its time.
        let trend = surroundings.columns >= 100 ? Self.trend : Self.narrowTrend
        return [
            .effect(
                .ask(
                    .figures(.board(AskBoard(period: period, trend: trend, today: surroundings.today))), asked))
        ]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .board(let action) = action else { return [] }
        let page = layout(surroundings).page
        switch action {
        case .up: return move(by: -1, in: &surroundings)
        case .down: return move(by: 1, in: &surroundings)
        case .pageUp: return move(by: -page, in: &surroundings)
        case .pageDown: return move(by: page, in: &surroundings)
        case .home: return go(to: { $0.first { if case .unit = $0 { true } else { false } } }, in: &surroundings)
        case .end: return go(to: \.last, in: &surroundings)
        case .left: return turn(by: -1, in: &surroundings)
        case .right: return turn(by: 1, in: &surroundings)
        case .open: return open(in: surroundings)
        case .document: return openBehind(in: &surroundings)
        case .enter:
            guard let current, let board else { return [] }
            return [
                .open(
                    .figures(
                        .entry(.init(unit: current.unit.code, form: board.form.code, period: board.period))))
            ]
        case .sums: return sumsPage(of: nil, in: surroundings)
        case .chooseFilter: return board.map { [.raise(.chooser(filterChooser($0)))] } ?? []
        case .chooseOrder: return [chooseOrder()]
        case .choosePeriod:
            guard let board else { return [] }
            return [periodChooser(.period, title: .boardPeriodTitle, board.periods, current: board.period)]
        case .returns: return [.open(.figures(.returns(.init(period: shownPeriod))))]
        case .changes: return [.open(.figures(.changes(.init(period: shownPeriod))))]
        case .fields: return [.open(.figures(.fields(.init(period: shownPeriod))))]
        case .questions: return [.open(.figures(.questions(.init())))]
        case .saveTable:
            guard let table = table(in: surroundings) else { return [] }
            let ticket = surroundings.ticket()
            fileTicket = ticket
            return [.effect(.files(.saveTable(name: fileName(in: surroundings), rows: table), ticket))]
        case .refresh: return load(in: &surroundings)
        case .focusLine:
            isTyping = true
            return []
        case .leaveLine:
            isTyping = false
            return []
        case .typedInRows(let text):
            isTyping = true
            // Backspace among the rows takes the line up again at its end.
            return type(text.isEmpty ? .key(.backspace) : .text(text), in: &surroundings)
        case .typed(let input): return type(input, in: &surroundings)
        case .back: return [.close]
        }
    }

    // MARK: Moving

    func layout(_ surroundings: Surroundings) -> BoardLayout {
        BoardLayout(surroundings, cursor: column, periods: board?.trendPeriods.count ?? 0)
    }

    /// Moves among the lines; names of groups are passed over. Whoever walks the rows has done with typing.
    private mutating func move(by steps: Int, in surroundings: inout Surroundings) -> [Step] {
        isTyping = false
        let all = lines(rows)
        let places = all.filter(\.isPlace)
        let place = cursor.flatMap { places.firstIndex(of: $0) } ?? 0
        guard !places.isEmpty else { return [] }
        cursor = places[max(0, min(places.count - 1, place + steps))]
        show(all, in: surroundings)
        return askSource(in: &surroundings)
    }

    private mutating func go(
        to find: ([BoardScreen.Line]) -> BoardScreen.Line?, in surroundings: inout Surroundings
    ) -> [Step] {
        let all = lines(rows)
        guard let found = find(all) else { return [] }
        cursor = found
        show(all, in: surroundings)
        return askSource(in: &surroundings)
    }

    private mutating func turn(by steps: Int, in surroundings: inout Surroundings) -> [Step] {
        let all = BoardColumn.allCases
        let place = all.firstIndex(of: column) ?? 0
        column = all[max(0, min(all.count - 1, place + steps))]
        return askSource(in: &surroundings)
    }

    /// The lines that move, without the heads and the sum of all, which always stand.
    static func body(_ lines: [BoardScreen.Line]) -> ArraySlice<BoardScreen.Line> { lines.dropFirst().dropLast() }

    /// Keeps the cursor in sight.
    private mutating func show(_ lines: [BoardScreen.Line], in surroundings: Surroundings) {
        let body = Array(Self.body(lines))
        let page = layout(surroundings).page
        if cursor == .heads { top = 0 }
        if let cursor, let place = body.firstIndex(of: cursor) {
            // The name of a group is seen with its first unit.
            let first = place > 0 && !body[place - 1].isPlace ? place - 1 : place
            if first < top { top = first }
            if place >= top + page { top = place - page + 1 }
        }
        top = max(0, min(top, body.count - page))
    }

    /// After what is shown has changed: the cursor stays on its line, else on the first unit.
    private mutating func settle(toFirst: Bool = false, in surroundings: inout Surroundings) -> [Step] {
        let all = lines(rows)
        let first = all.first { if case .unit = $0 { true } else { false } }
        if toFirst || cursor.map({ !all.contains($0) }) ?? true { cursor = first }
        if toFirst { top = 0 }
        show(all, in: surroundings)
        return askSource(in: &surroundings)
    }

    /// Asks where the value under the cursor comes from, once.
    private mutating func askSource(in surroundings: inout Surroundings) -> [Step] {
        guard let board, let current, let task = column.task else { return [] }
        let code = toldRow(current, task)
        guard current.facts[code] != nil else { return [] }
        let key = BoardScreen.SourceKey(unit: current.unit.id, task: task)
        guard sources[key] == nil else { return [] }
        sources[key] = .asked
        let ticket = surroundings.ticket()
        sourceTicket = ticket
        let query = AskFactHistory(
            unit: current.unit.code, form: board.form.code, period: board.period, code: code)
        return [.effect(.ask(.figures(.factHistory(query)), ticket))]
    }

    // MARK: Typing

    private mutating func type(_ input: FieldInput, in surroundings: inout Surroundings) -> [Step] {
        let wasEmpty = line.isEmpty
        if line.take(input) { return settle(toFirst: true, in: &surroundings) }
        guard wasEmpty, input.isBackspace else { return [] }
        isTyping = false
        guard !filter.isEmpty else { return [] }
        filter = BoardFilter()
        return settle(toFirst: true, in: &surroundings) + [keepChoice]
    }

    // MARK: Opening

    /// The document behind the figure under the cursor, else the one that brought the unit's return: of that the office is asked who
    /// may see it.
    private mutating func openBehind(in surroundings: inout Surroundings) -> [Step] {
        if let document { return openDocument(document) }
        guard let board, let current, whyNoDocument == nil else { return [] }
        let ticket = surroundings.ticket()
        returnTicket = ticket
        let query = AskReturnEntry(unit: current.unit.code, form: board.form.code, period: board.period)
        return [.effect(.ask(.figures(.entry(query)), ticket))]
    }

    private func open(in surroundings: Surroundings) -> [Step] {
        guard let board, let cursor else { return [] }
        switch cursor {
        case .unit:
            guard let current else { return [] }
            return [.open(.figures(.unit(.init(unit: current.unit.code, period: board.period, task: column.task))))]
        case .heads:
            guard let task = column.task else { return [chooseOrder()] }
            return [.open(.figures(.task(.init(task: task, period: board.period))))]
        case .sum(let kind):
            guard let task = column.task else { return sumsPage(of: kind, in: surroundings) }
            return [.open(.figures(.task(.init(task: task, period: board.period, group: kind ?? filter.group))))]
        case .group: return []
        }
    }

    // MARK: Answers

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .board(.period)):
            guard let chosen = ReportingPeriod(code: text), chosen != board?.period else { return [] }
            period = chosen
            return load(in: &surroundings)
        case .chosen(let text, .board(.order)):
            if text == BoardScreen.grouped {
                order.isGrouped.toggle()
            } else if var chosen = BoardOrder(code: text) {
                chosen.isGrouped = order.isGrouped
                order = chosen
            }
            return settle(toFirst: true, in: &surroundings) + [keepChoice]
        case .chosen(let text, .board(.filter)):
            if let part = BoardFilter.Part(code: text) {
                filter.toggle(part)
            } else {
                filter = BoardFilter()
                line = TextField()
            }
            return settle(toFirst: true, in: &surroundings) + [keepChoice]
        case .entered, .chosen, .confirmed, .filtered, .accepted, .marked: return []
        }
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        if case .figures(.board(let found), let answered) = message, answered == ticket {
            ticket = nil
            board = found
            return settle(in: &surroundings)
        }
        if case .figures(.factHistory(let history), let answered) = message, answered == sourceTicket {
            sourceTicket = nil
            know(history.first { $0.fact.ended == nil })
            return []
        }
        if case .figures(.entry(let entry), let answered) = message, answered == returnTicket {
            returnTicket = nil
            return entry.figureReturn?.document.map(openDocument) ?? [.say(.noSuchRecord, .warning)]
        }
        if case .files(let answer, let answered) = message, answered == fileTicket {
            guard let said = answer.tableSaid else { return [] }
            fileTicket = nil
            return [said]
        }
        if case .failed(let error, let answered) = message, [ticket, sourceTicket, returnTicket].contains(answered) {
            if answered == sourceTicket { know(nil) }
            if answered == ticket { ticket = nil }
            if answered == sourceTicket { sourceTicket = nil }
            if answered == returnTicket { returnTicket = nil }
            return [.fail(error)]
        }
        return nil
    }

    /// Keeps what the office said of the value that was asked for.
    private mutating func know(_ fact: SourcedFact?) {
        for (key, source) in sources where source == .asked { sources[key] = .known(fact) }
    }
}

extension FileAnswer {
    /// What is said of a table that went into a file; `nil` while it is on its way.
    var tableSaid: Step? {
        switch self {
        case .saved(let path, _): .say(.pageSaved(path), .good)
        case .refused(let refusal): .say(sentence(for: refusal), .fault)
        case .progress, .staged, .dropFolder, .completed, .text, .savedList, .opened, .returnsRead, .word, .forgotten:
            nil
        }
    }
}
