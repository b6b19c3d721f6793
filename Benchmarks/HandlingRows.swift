import Office
import Records
import Store
import TestSupport

/// The desk and lists of one person with ten thousand open documents in the office, and the grid of the leader's round.
struct HandlingRows {
    let path: String
    let offices: Offices

    private static let login = "bench"
    private static let open = 10_000
    /// Rows before the leader, all in one grid.
    private static let submitted = 500

    func rows() throws(BenchFault) -> [Row] {
        try offices.withCopy(of: path) { (copy) throws(BenchFault) in
            let filling = monotonic()
            try fill(copy)
            let filled = Double(monotonic() - filling) / 1e9
            try offices.settle(copy)
            var rows = [
                Row(
                    "10,000 documents routed to one person, a second",
                    shown(Double(Self.open) / max(filled, 1e-9), digits: 0))
            ]
            rows += try queries(copy)
            rows += try desk(copy)
            rows += try grid(copy)
            return rows
        }
    }

    /// Registers documents that go to one person, with deadlines on both sides of today, and lays others before a leader.
    private func fill(_ copy: String) throws(BenchFault) {
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        defer { file.close() }
        guard let owner = try attempt(copy, { try file.owner() }) else { throw BenchFault("\(copy) has no owner") }
        let actor = Actor(person: owner)
        let now = Offices.now
        let person = Person(id: PersonID(0), login: Self.login, name: "Nguyễn Văn Bền", roles: [.officer])
        let id = try attempt(copy) { try file.office.perform(AddPerson(person: person), by: actor, at: now) }
        var documents = SampleDocuments(seed: 91)
        for place in 0..<Self.open + Self.submitted {
            var content = documents.content(on: now.officeDay.adding(days: -(place % 20)))
            guard content.arrivedOn.year == now.officeDay.year else { continue }
            if place < Self.open {
                content.recipient = person.name
                content.recipientPerson = id
                content.deadline = now.officeDay.adding(days: place % 60 - 30)
            }
            let done = try attempt(copy) {
                try file.office.perform(
                    RegisterIncoming(content: content, formKey: "handling-\(place)"), by: actor, at: now)
            }
            guard place >= Self.open else { continue }
            _ = try attempt(copy) {
                try file.office.perform(
                    HandleIncoming(document: done.document, seenVersion: 1, step: .submit(leader: owner.id)),
                    by: actor, at: now)
            }
        }
        file.settle()
    }

    /// The queries alone, without a terminal.
    private func queries(_ copy: String) throws(BenchFault) -> [Row] {
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        defer { file.close() }
        guard let person = try attempt(copy, { try file.person(login: Self.login) }) else {
            throw BenchFault("the person is gone")
        }
        let actor = Actor(person: person)
        let today = Offices.now.officeDay
        let place = DeskPlace(
            actor: actor, people: [person], calendar: WorkCalendar(holidays: HolidayTable.shipped), today: today)
        guard let overdue = DeskLine.Kind.overdue.filter(at: place) else { throw BenchFault("no filter") }
        var desk = Samples()
        var list = Samples()
        for _ in 0..<40 {
            var start = monotonic()
            _ = try attempt(copy) { try file.office.ask(AskDesk(today: today), by: actor) }
            desk.add(monotonic() - start)
            start = monotonic()
            _ = try attempt(copy) { try file.office.ask(ListIncoming(filter: overdue, limit: 60), by: actor) }
            list.add(monotonic() - start)
        }
        return [
            Row("desk of a person with 10,000 open, query p99", shown(nanoseconds: desk.percentile(99))),
            Row("their overdue documents, first page, query p99", shown(nanoseconds: list.percentile(99))),
        ]
    }

    /// The desk and its list on the screen.
    private func desk(_ copy: String) throws(BenchFault) -> [Row] {
        offices.forgetDesk(of: copy)
        let terminal = try MeasuredTerminal(offices.program, ["--office", copy, "--as", Self.login])
        var rows = [Row("start to the desk of that person", terminal.first.nanoseconds, budgetMilliseconds: 60)]
        var opened = Samples()
        var back = Samples()
        for _ in 0..<30 {
            if let reply = try terminal.press(.enter) { opened.add(reply.nanoseconds) }
            if let reply = try terminal.press(.function(10)) { back.add(reply.nanoseconds) }
        }
        rows.append(
            Row("key to screen, p99: a number of the desk opens its rows", opened.percentile(99), budgetMilliseconds: 8)
        )
        rows.append(Row("key to screen, p99: back to the desk (F10)", back.percentile(99), budgetMilliseconds: 8))
        terminal.quit()
        return rows
    }

    /// The leader's round with all its rows: opened, typed in, walked through.
    private func grid(_ copy: String) throws(BenchFault) -> [Row] {
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        let owner = try attempt(copy) { try file.owner() }
        file.close()
        guard let owner else { throw BenchFault("\(copy) has no owner") }
        offices.forgetDesk(of: copy)
        let terminal = try MeasuredTerminal(offices.program, ["--office", copy, "--as", owner.login])
        let opened = try terminal.press(.text("6"))
        var typed = Samples()
        var moved = Samples()
        for _ in 0..<60 {
            for letter in ["v", "p"] {
                if let reply = try terminal.press(.text(letter)) { typed.add(reply.nanoseconds) }
            }
            for key in [TerminalKey.enter, .enter] { _ = try terminal.press(key) }
            for letter in ["t", "m"] {
                if let reply = try terminal.press(.text(letter)) { typed.add(reply.nanoseconds) }
            }
            if let reply = try terminal.press(.enter) { moved.add(reply.nanoseconds) }
        }
        for _ in 0..<30 { if let reply = try terminal.press(.pageDown) { moved.add(reply.nanoseconds) } }
        let screen = terminal.screen.lines.joined(separator: "\n")
        guard screen.contains("60") else { throw BenchFault("the round does not count what was typed:\n\(screen)") }
        terminal.quit()
        return [
            Row("the leader's round with 500 rows opens", opened?.nanoseconds ?? 0, budgetMilliseconds: 60),
            Row("key to screen, p99: a letter in the round", typed.percentile(99), budgetMilliseconds: 8),
            Row("key to screen, p99: to the next row of the round", moved.percentile(99), budgetMilliseconds: 8),
        ]
    }
}
