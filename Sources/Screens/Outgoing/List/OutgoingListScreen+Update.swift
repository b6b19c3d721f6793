import Office
import Phrases
import Records
import TerminalKit

extension OutgoingListScreen.State {
    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .list(let action) = action else { return [] }
        switch action {
        case .move(let move): return self.move(move, in: &surroundings)
        case .typed(let input): return type(input, in: &surroundings)
        case .focusLine: isTyping = true
        case .leaveLine: isTyping = false
        case .open: return current.map { [.open(.outgoing(.document(.init($0.id))))] } ?? []
        case .register: return [.openOutgoing(.register)]
        case .newDraft: return askOwed(in: &surroundings)
        case .unanswered: return [.open(.outgoing(.unanswered(.init())))]
        case .registerMany: return [.openOutgoing(.many)]
        case .copies: return [.open(.outgoing(.copies(.init(year: filter.year))))]
        case .submissions:
            let leaders = surroundings.facts.people.filter { $0.isActive && $0.roles.contains(.leadership) }
            let isLeader = surroundings.actor.everyone.contains { $0.roles.contains(.leadership) }
            guard leaders.count > 1, !isLeader else { return [.open(.outgoing(.dayPaper(.init(.submissions))))] }
            let items = leaders.map {
                ChooserOverlay.Item(text: "\($0.id.value)", label: Phrase($0.name), abbreviation: $0.login)
            }
            return [
                .raise(.chooser(ChooserOverlay(.outgoing(.submitTo), title: .submissionsLeaderTitle, items: items)))
            ]
        case .mark:
            mark(in: surroundings)
            return self.move(.down, in: &surroundings)
        case .markToNumber: return markToNumber()
        case .putInFile: return [.openArchive(.putIn(chosen.map { .outgoing($0.id) }))]
        case .actOnMarks: return chooseAct(in: surroundings)
        case .chooseFilter: return [.raise(.chooser(filterChooser(in: surroundings)))]
        case .clearFilter: return clearFilter(in: &surroundings)
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    // MARK: Moving

    private mutating func move(_ move: ListMove, in surroundings: inout Surroundings) -> [Step] {
        let page = OutgoingListScreen.page(surroundings)
        // Whoever walks the rows has done with typing.
        isTyping = false
        switch move {
        case .up: window.move(by: -1)
        case .down: window.move(by: 1)
        case .pageUp: window.move(by: -page)
        case .pageDown: window.move(by: page)
        case .home:
            guard window.reachesStart else { return [ask(from: .start, isFirst: true, in: &surroundings)] }
            window.moveToFirst()
        case .end:
            guard window.reachesEnd else { return [ask(from: .end, isFirst: true, in: &surroundings)] }
            window.moveToLast()
        }
        window.show(page: page)
        return fetchMore(in: &surroundings)
    }

    private mutating func fetchMore(in surroundings: inout Surroundings) -> [Step] {
        guard fetch == nil, let anchor = window.wanted(page: OutgoingListScreen.page(surroundings)) else { return [] }
        return [ask(from: anchor, isFirst: false, in: &surroundings)]
    }

    private mutating func ask(
        from anchor: ListAnchor, isFirst: Bool, keeping: RowWindow<OutgoingRow>.Kept? = nil,
        in surroundings: inout Surroundings
    ) -> Step {
        let limit = RowWindow<OutgoingRow>.chunk(page: OutgoingListScreen.page(surroundings))
        let ticket = surroundings.ticket()
        fetch = RowFetch(anchor: anchor, limit: limit, ticket: ticket, isFirst: isFirst, keeping: keeping)
        let query = ListOutgoing(filter: filter, anchor: ListOrder.newest.anchor(anchor), limit: limit)
        return .effect(.ask(.outgoing(.page(query)), ticket))
    }

    /// Reads the list and its count, and stays on the document under the cursor.
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isMarkedStale = false
        if begins {
            begins = false
            return askOwed(in: &surroundings) + load(in: &surroundings)
        }
        var anchor = ListAnchor.start
        // Whoever types a search looks at its first rows.
        let kept = isTyping ? nil : window.kept(withLine: true)
        if kept != nil, !window.reachesStart, let first = window.rows.first { anchor = .from(first.place) }
        return read(from: anchor, keeping: kept, in: &surroundings)
    }

    private mutating func read(
        from anchor: ListAnchor, keeping: RowWindow<OutgoingRow>.Kept?, in surroundings: inout Surroundings
    ) -> [Step] {
        let rows = ask(from: anchor, isFirst: true, keeping: keeping, in: &surroundings)
        let ticket = surroundings.ticket()
        countTicket = ticket
        return [rows, .effect(.ask(.outgoing(.count(CountOutgoing(filter: filter))), ticket))]
            + countOther(in: &surroundings)
    }

    /// Asks what the incoming register has of the same words.
    private mutating func countOther(in surroundings: inout Surroundings) -> [Step] {
        (other, otherTicket) = (nil, nil)
        guard filter.search != nil else { return [] }
        var incoming = IncomingFilter(year: filter.year)
        incoming.search = filter.search
        let ticket = surroundings.ticket()
        otherTicket = ticket
        return [.effect(.ask(.count(CountIncoming(filter: incoming)), ticket))]
    }

    // MARK: Narrowing

    private mutating func type(_ input: FieldInput, in surroundings: inout Surroundings) -> [Step] {
        // Backspace among the rows takes the search up again at its end.
        isTyping = true
        let wasEmpty = line.isEmpty
        guard line.take(input) else { return wasEmpty && input.isBackspace ? clearFilter(in: &surroundings) : [] }
        return understand(in: surroundings) ? read(from: .start, keeping: nil, in: &surroundings) : []
    }

    /// Reads the search line; the rows stay those of what was understood before a mistake.
    /// - Returns: whether another list is to be shown.
    mutating func understand(in surroundings: Surroundings) -> Bool {
        let before = (filter.number, filter.search)
        // A number goes to what bears it; a sign more, and it is a search again (design §11).
        if !isOfDrafts, let number = TypedNumber(line.text) {
            (mistake, searched) = (nil, line.text)
            (filter.number, filter.search) = (number, nil)
            return before != (number, nil)
        }
        let reading = SearchReading(line.text, in: surroundings)
        mistake = reading.mistake
        guard reading.mistake == nil else { return false }
        searched = reading.understood
        (filter.number, filter.search) = (nil, reading.query)
        return before != (nil, reading.query)
    }

    private mutating func clearFilter(in surroundings: inout Surroundings) -> [Step] {
        guard isNarrowed else { return [] }
        let year = filter.year
        filter = home
        filter.year = year
        line = TextField()
        searched = ""
        mistake = nil
        return read(from: .start, keeping: window.kept(withLine: false), in: &surroundings)
    }

    private func filterChooser(in surroundings: Surroundings) -> ChooserOverlay {
        let today = surroundings.today
        let years = Set(surroundings.facts.books.map(\.year) + [today.year]).sorted(by: >)
        func item(_ choice: OutgoingListScreen.FilterChoice, _ label: Phrase, _ short: String? = nil)
            -> ChooserOverlay.Item
        { ChooserOverlay.Item(text: choice.code, label: label, abbreviation: short) }
        let items =
            [item(.all, .filterEverything), item(.drafts, .outFilterDrafts)]
            + OutgoingState.allCases.map { item(.state($0), $0.phrase) }
            + years.map { item(.year($0), .outListTitle(year: $0)) } + [item(.year(nil), .filterAllYears)]
            + DocumentTypes.outgoing(on: today).map { item(.type($0.code), $0.phrase, $0.abbreviation) }
            + [item(.copies, .copiesRegister)]
        let state = filter.states.count == 1 ? filter.states.first.map(OutgoingListScreen.FilterChoice.state) : nil
        let type = filter.typeCode.map(OutgoingListScreen.FilterChoice.type)
        let current = (isOfDrafts ? .drafts : nil) ?? state ?? type ?? .all
        return ChooserOverlay(.outgoing(.filter), title: .outFilterTitle, items: items, current: current.code)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        if let steps = takeBeginning(answer, in: &surroundings) { return steps }
        if case .chosen(let text, .outgoing(.marks)) = answer { return act(text, in: &surroundings) }
        if case .confirmed(.archive(.putIn(let documents))) = answer {
            for case .outgoing(let id) in documents { marks[id] = nil }
            return []
        }
        if case .chosen(let key, .outgoing(.submitTo)) = answer {
            return Int64(key).map { [.open(.outgoing(.dayPaper(.init(.submissions, leader: PersonID($0)))))] } ?? []
        }
        guard case .chosen(let text, .outgoing(.filter)) = answer,
            let choice = OutgoingListScreen.FilterChoice(code: text)
        else { return [] }
        switch choice {
        case .all: return clearFilter(in: &surroundings)
        case .copies: return [.open(.outgoing(.copies(.init(year: filter.year))))]
        case .drafts: filter = .drafts
        case .state(let state):
            // A draft is of no year's book.
            if !state.isRegistered { filter.year = nil }
            filter.states = [state]
        case .type(let code): filter.typeCode = code
        case .year(let year): filter.year = year
        }
        return read(from: .start, keeping: window.kept(withLine: false), in: &surroundings)
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        if let steps = takeBatch(message, in: &surroundings) { return steps }
        switch message {
        case .outgoing(.page(let rows), let ticket):
            guard let fetch, fetch.ticket == ticket else { return nil }
            self.fetch = nil
            hasLoaded = true
            window.take(rows, of: fetch, total: count.flatMap { $0.isCapped ? nil : $0.value })
            // What is marked is acted on as it stands now.
            for row in rows where marks[row.document.id] != nil { marks[row.document.id] = row.document }
            window.show(page: OutgoingListScreen.page(surroundings))
            return fetchMore(in: &surroundings)
        case .outgoing(.count(let count), let ticket):
            guard ticket == countTicket else { return nil }
            countTicket = nil
            self.count = count
            return []
        case .count(let count, let ticket):
            guard ticket == otherTicket else { return nil }
            (other, otherTicket) = (count, nil)
            return []
        case .outgoing(.owed(let owed), let ticket):
            guard ticket == owedTicket else { return nil }
            owedTicket = nil
            return [.raise(.chooser(draftChooser(owed, in: surroundings)))]
        case .outgoing(.ofReport(let found), let ticket):
            guard ticket == beginning else { return nil }
            return takeOfReport(found, in: &surroundings)
        case .outgoing(.composed(let composed), let ticket):
            guard ticket == beginning else { return nil }
            return begin(composed, in: &surroundings)
        case .outgoing(.changed(let changed), let ticket):
            guard ticket == beginning else { return nil }
            return begun(changed.document, in: surroundings)
        case .failed(let error, let ticket):
            if ticket == countTicket {
                countTicket = nil
                return []
            }
            if ticket == otherTicket {
                otherTicket = nil
                return []
            }
            if ticket == owedTicket {
                owedTicket = nil
                return [.fail(error)]
            }
            if ticket == beginning {
                beginning = nil
                return [.fail(error)]
            }
            guard ticket == fetch?.ticket else { return nil }
            fetch = nil
            // It is not asked for again by itself.
            hasLoaded = true
            return [.fail(error)]
        default: return nil
        }
    }

    /// After a change of size: the cursor stays on its row, and enough rows are there.
    mutating func reflow(in surroundings: inout Surroundings) -> [Step] {
        window.show(page: OutgoingListScreen.page(surroundings))
        return fetchMore(in: &surroundings)
    }
}

extension DocumentTypes {
    /// The types that an office gives its own documents on a day.
    static func outgoing(on day: Day) -> [DocumentType] { all.filter { $0.isValid(on: day) } }
}
