import Office
import Phrases
import Records
import TerminalKit

extension IncomingListScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let page = Layout(surroundings).page
        switch action {
        case .up: return move(&state, by: -1, page, in: &surroundings)
        case .down: return move(&state, by: 1, page, in: &surroundings)
        case .pageUp: return move(&state, by: -page, page, in: &surroundings)
        case .pageDown: return move(&state, by: page, page, in: &surroundings)
        case .home: return goToEnd(&state, start: true, page, in: &surroundings)
        case .end: return goToEnd(&state, start: false, page, in: &surroundings)
        case .open:
            if state.focus == .goTo { return goToNumber(&state, in: &surroundings) }
            if isMistaken(&state, in: surroundings) { return [] }
            return state.current.map { [.open(.document(.init(document: $0.id)))] } ?? []
        case .handle:
            // With marks it is the marked ones that are meant.
            guard state.marks.isEmpty else { return actOnMarks(state, in: surroundings) }
            return state.current.map { StepChooser.raise(for: [$0], in: surroundings) } ?? []
        case .mark: return mark(&state, page, in: &surroundings)
        case .markAll: return markAll(&state)
        case .chooseColumns: return [.raise(.columns(ColumnsOverlay(in: surroundings)))]
        case .chooseOrder: return [.raise(.chooser(orderChooser(state)))]
        case .chooseExport: return [.raise(.chooser(exportChooser()))]
        case .stopJob: return [.stopJob]
        case .routeAsInstructed:
            let documents = state.routable
            return documents.isEmpty ? [] : [.takeStep(.route(to: Distribution(), deadline: nil), documents)]
        case .putInFile: return [.openArchive(.putIn(state.routable.map { .incoming($0.id) }))]
        case .actOnMarks: return actOnMarks(state, in: surroundings)
        case .chooseFilter: return [.raise(.filter(FilterOverlay(state.filter, in: surroundings)))]
        case .clearFilter: return clearFilter(&state, in: &surroundings)
        case .focusLine:
            state.goTo = nil
            state.focus = .line
            return []
        case .leaveLine:
            _ = isMistaken(&state, in: surroundings)
            state.focus = .rows
            state.goTo = nil
            return []
        case .typedInRows(let text): return typedInRows(&state, text, in: &surroundings)
        case .typed(let input): return typed(&state, input, in: &surroundings)
        case .correct: return state.current.map { [.correct($0)] } ?? []
        case .refresh: return load(&state, keepingPlace: true, in: &surroundings)
        case .back: return surroundings.job == nil ? [.close] : [.stopJob]
        }
    }

    // MARK: Moving

    private static func move(
        _ state: inout State, by rows: Int, _ page: Int, in surroundings: inout Surroundings
    ) -> [Step] {
        // Whoever walks the rows has done with typing: Space marks again, and a letter takes the line up.
        if state.focus == .line {
            _ = isMistaken(&state, in: surroundings)
            state.focus = .rows
        }
        state.window.move(by: rows)
        state.window.show(page: page)
        return fetchMore(&state, page, in: &surroundings)
    }

    /// After a change of size: the cursor stays on its row, and enough rows are there.
    static func reflow(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        let page = Layout(surroundings).page
        state.window.show(page: page)
        return fetchMore(&state, page, in: &surroundings)
    }

    private static func goToEnd(
        _ state: inout State, start: Bool, _ page: Int, in surroundings: inout Surroundings
    ) -> [Step] {
        if start ? state.window.reachesStart : state.window.reachesEnd {
            if start { state.window.moveToFirst() } else { state.window.moveToLast() }
            state.window.show(page: page)
            return fetchMore(&state, page, in: &surroundings)
        }
        return [ask(&state, from: start ? .start : .end, isFirst: true, in: &surroundings)]
    }

    private static func fetchMore(_ state: inout State, _ page: Int, in surroundings: inout Surroundings) -> [Step] {
        guard state.fetch == nil, let anchor = state.window.wanted(page: page) else { return [] }
        return [ask(&state, from: anchor, isFirst: false, in: &surroundings)]
    }

    static func ask(
        _ state: inout State, from anchor: ListAnchor, isFirst: Bool, keeping: RowWindow<IncomingRow>.Kept? = nil,
        atLeast least: Int = 0, in surroundings: inout Surroundings
    ) -> Step {
        let limit = max(least, RowWindow<IncomingRow>.chunk(page: Layout(surroundings).page))
        let ticket = surroundings.ticket()
        state.fetch = RowFetch(anchor: anchor, limit: limit, ticket: ticket, isFirst: isFirst, keeping: keeping)
        let query = ListIncoming(filter: state.filter, anchor: state.order.anchor(anchor), limit: limit)
        return .effect(.ask(.incoming(query), ticket))
    }

    /// Reads the list and its count.
    /// - Parameters:
    ///   - keepingPlace: stays on the document under the cursor.
    ///   - isSameList: whether the filter is as it was, so that the row keeps its line on the screen too.
    static func load(
        _ state: inout State, keepingPlace: Bool, ofSameList isSameList: Bool = true,
        in surroundings: inout Surroundings
    ) -> [Step] {
        if !state.hasLoaded { state.order = surroundings.preferences.order }
        state.isStale = false
        state.countBefore = nil
        var anchor = ListAnchor.start
        var keeping: RowWindow<IncomingRow>.Kept?
        var least = 0
        if keepingPlace, let kept = state.window.kept(withLine: isSameList) {
            keeping = kept
            let chunk = RowWindow<IncomingRow>.chunk(page: Layout(surroundings).page)
            let fromStart =
                state.window.reachesStart && (!isSameList || state.window.cursor + chunk <= RowWindow<IncomingRow>.most)
            if !fromStart, let first = state.window.rows.first {
                anchor = .from(first.place)
                if isSameList, state.order == .newest {
                    state.countBefore = state.count.flatMap { $0.isCapped ? nil : $0.value }
                }
            }
            if isSameList {
                least = min(RowWindow<IncomingRow>.most, state.window.rows.count + (fromStart ? chunk : 0))
            }
        }
        if let document = state.comesBackTo {
            keeping = RowWindow<IncomingRow>.Kept(row: document, line: keeping?.line)
            state.comesBackTo = nil
        }
        let rows = ask(&state, from: anchor, isFirst: true, keeping: keeping, atLeast: least, in: &surroundings)
        let ticket = surroundings.ticket()
        state.countTicket = ticket
        return [rows, .effect(.ask(.count(CountIncoming(filter: state.filter)), ticket))]
            + countOther(&state, in: &surroundings)
    }

    /// Asks what the outgoing register has of the same words.
    private static func countOther(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        (state.other, state.otherTicket) = (nil, nil)
        guard state.filter.search != nil else { return [] }
        var filter = OutgoingFilter.register(year: state.filter.year)
        filter.search = state.filter.search
        let ticket = surroundings.ticket()
        state.otherTicket = ticket
        return [.effect(.ask(.outgoing(.count(CountOutgoing(filter: filter))), ticket))]
    }

    // MARK: Searching

    /// A character typed while the rows are in focus: letters search, digits go to a number (design §11).
    private static func typedInRows(
        _ state: inout State, _ text: String, in surroundings: inout Surroundings
    ) -> [Step] {
        if !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }) {
            state.focus = .goTo
            state.goTo = GoTo(field: TextField(text))
            return []
        }
        state.focus = .line
        // Backspace among the rows takes the search up again at its end.
        return typed(&state, text.isEmpty ? .key(.backspace) : .text(text), in: &surroundings)
    }

    private static func typed(
        _ state: inout State, _ input: FieldInput, in surroundings: inout Surroundings
    ) -> [Step] {
        if state.focus == .goTo, var goTo = state.goTo {
            if case .text(let text) = input, !RegisterNumber.mayContain(text) {
                // More than a number: what was typed so far becomes a search.
                state.goTo = nil
                state.focus = .line
                return typed(&state, .text(goTo.field.text + text), in: &surroundings)
            }
            goTo.field.take(input)
            state.goTo = goTo.field.text.isEmpty ? nil : goTo
            if state.goTo == nil { state.focus = .rows }
            return []
        }
        let wasEmpty = state.line.isEmpty
        if state.line.take(input) { return search(&state, in: &surroundings) }
        if wasEmpty, input.isBackspace { return clearFilter(&state, in: &surroundings) }
        return []
    }

    /// Searches for what is understood; the rows stay those of what was understood before a mistake.
    static func search(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        state.understand(in: surroundings) ? load(&state, keepingPlace: false, in: &surroundings) : []
    }

    /// Says what is wrong in the line once it counts as finished.
    /// - Returns: whether something is.
    private static func isMistaken(_ state: inout State, in surroundings: Surroundings) -> Bool {
        guard state.focus == .line else { return false }
        state.mistake = SearchReading.mistake(in: state.line.text, on: surroundings.today) ?? state.mistake
        return state.mistake != nil
    }

    /// Enter in the line "Tới số đến".
    static func goToNumber(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        guard var goTo = state.goTo else { return [] }
        let year = state.filter.year ?? surroundings.today.year
        guard let number = RegisterNumber(goTo.field.text, year: year) else {
            let text = goTo.field.text
            return [.say(.listNoNumber(number: text), .warning)]
        }
        let ticket = surroundings.ticket()
        goTo.ticket = ticket
        state.goTo = goTo
        return [.effect(.ask(.place(PlaceIncoming(number: number)), ticket))]
    }

    private static func arrive(
        _ state: inout State, at place: Int64?, in surroundings: inout Surroundings
    ) -> [Step] {
        let text = state.goTo?.field.text ?? ""
        state.goTo = nil
        state.focus = .rows
        guard let place else { return [.say(.listNoNumber(number: text), .warning)] }
        // The number may stand outside of what is shown: the whole book is shown around it.
        let year = RegisterNumber(text, year: state.filter.year ?? surroundings.today.year)?.year
        let plain = IncomingFilter(year: state.filter.year == nil ? nil : year, register: state.filter.register)
        guard state.filter == plain else {
            state.filter = plain
            state.line = TextField()
            state.searched = ""
            state.mistake = nil
            let ticket = surroundings.ticket()
            state.countTicket = ticket
            return [
                ask(&state, from: .from(place), isFirst: true, in: &surroundings),
                .effect(.ask(.count(CountIncoming(filter: plain)), ticket)),
            ]
        }
        return [ask(&state, from: .from(place), isFirst: true, in: &surroundings)]
    }

    private static func clearFilter(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        guard state.isNarrowed else { return [] }
        state.filter = IncomingFilter(year: state.filter.year, register: state.filter.register)
        state.line = TextField()
        state.searched = ""
        state.mistake = nil
        return load(&state, keepingPlace: true, ofSameList: false, in: &surroundings)
    }

    // MARK: Messages

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        let page = Layout(surroundings).page
        let ticket = message.ticket
        switch message {
        case .incoming(let rows, _):
            if let steps = takePage(&state, rows, ticket, in: surroundings) { return steps }
            guard let fetch = state.fetch, fetch.ticket == ticket else { return nil }
            state.fetch = nil
            state.hasLoaded = true
            state.window.take(
                state.order.ordered(rows), of: fetch, total: state.count.flatMap { $0.isCapped ? nil : $0.value })
            state.window.show(page: page)
            return fetchMore(&state, page, in: &surroundings)
        case .count(let count, _):
            if let steps = takeMarkedCount(&state, count, ticket, in: surroundings) { return steps }
            guard ticket == state.countTicket else { return nil }
            state.countTicket = nil
            state.count = count
            // What is new in a register stands before the rows that are shown.
            if let before = state.countBefore, !count.isCapped { state.window.grew(by: count.value - before) }
            state.countBefore = nil
            return []
        case .outgoing(.count(let count), _):
            guard ticket == state.otherTicket else { return nil }
            (state.other, state.otherTicket) = (count, nil)
            return []
        case .place(let place, _):
            guard ticket == state.goTo?.ticket else { return nil }
            return arrive(&state, at: place, in: &surroundings)
        case .changed(let changed, _):
            guard let document = state.pending.removeValue(forKey: ticket) else { return nil }
            state.window.update(changed.document)
            state.marks[document] = nil
            state.batch?.done += 1
            return finishBatch(&state, in: &surroundings)
        case .failed(let error, _):
            if state.export?.waits(for: ticket) == true {
                state.export = nil
                return [.fail(error)]
            }
            if state.pending.removeValue(forKey: ticket) != nil {
                if state.batch?.firstFault == nil { state.batch?.firstFault = error }
                return finishBatch(&state, in: &surroundings)
            }
            if ticket == state.fetch?.ticket {
                state.fetch = nil
                return [.fail(error)]
            }
            if ticket == state.otherTicket {
                state.otherTicket = nil
                return []
            }
            if ticket == state.countTicket {
                state.countTicket = nil
                return []
            }
            guard ticket == state.goTo?.ticket else { return nil }
            state.goTo?.ticket = nil
            return [.fail(error)]
        case .desk, .office, .issuers, .shown, .duplicates, .reservations, .registered, .reserved, .bookOpened,
            .figures, .outgoing, .archive, .absence, .keeping, .entry, .paper, .attachments, .filesChanged, .files,
            .statistics,
            .week,
            .meetings,
            .undoable:
            return nil
        }
    }
}

extension RegisterNumber {
    /// Whether a text could stand in a number that is being typed: digits, one letter, a slash and a year.
    static func mayContain(_ text: String) -> Bool {
        text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "/") } || (text.count == 1 && isSuffix(text))
    }
}
