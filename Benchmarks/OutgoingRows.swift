import Office
import Records
import Store
import TestSupport

/// Letters of ours that units have half answered, and drafts with a long report among them.
struct OutgoingRows {
    let path: String
    let offices: Offices

    private static let login = "bench"
    private static let units = 82
    /// Letters that ask every unit for an answer: what an office sends in two years.
    private static let letters = 60
    private static let drafts = 400

    func rows() throws(BenchFault) -> [Row] {
        try offices.withCopy(of: path) { (copy) throws(BenchFault) in
            let filling = monotonic()
            try fill(copy)
            remark("letters and drafts made in \(shown(nanoseconds: monotonic() - filling))")
            try offices.settle(copy)
            return try queries(copy) + drafting(copy)
        }
    }

    private func fill(_ copy: String) throws(BenchFault) {
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        defer { file.close() }
        guard let owner = try attempt(copy, { try file.owner() }) else { throw BenchFault("\(copy) has no owner") }
        let now = Offices.now
        func perform<C: Command>(_ command: C, by person: Person) throws(BenchFault) -> C.Receipt {
            try attempt(copy) { () throws(OfficeError) in
                try file.office.perform(command, by: Actor(person: person), at: now)
            }
        }
        _ = try perform(SetOwnUnit(code: "bench"), by: owner)
        var names: [String] = []
        for place in 0..<Self.units {
            let name = "Đơn vị đo \(place)"
            _ = try perform(
                AddUnit(code: "bench-\(place)", fields: UnitFields(name: name, kind: .provincial)), by: owner)
            names.append(name)
        }
        let today = now.officeDay
        for place in 0..<Self.letters {
            var content = OutgoingContent(
                typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "Về việc gửi số liệu lần \(place)")
            content.date = today
            content.signer = "Lò Quang Sơn"
            content.recipients = names.map { Recipient($0) }
            content.answerWanted = "số liệu"
            content.answerDue = today.adding(days: place % 30)
            let letter = try perform(RegisterOutgoing(content: content, formKey: "letter-\(place)"), by: owner)
            for unit in stride(from: place % 2, to: Self.units, by: 2) {
                var reply = IncomingContent(
                    arrivedOn: today, issuer: names[unit], symbol: .parse("\(place + 1)/BC-\(unit)"),
                    subject: "Số liệu lần \(place)")
                reply.typeCode = "bao-cao"
                reply.date = today
                _ = try perform(
                    RegisterIncoming(
                        content: reply, formKey: "reply-\(place)-\(unit)",
                        repliesTo: [NamedAnswer("\(letter.symbol)/\(today.year)")]), by: owner)
            }
        }
        let drafter = Person(id: PersonID(0), login: Self.login, name: "Nguyễn Văn Bền", roles: [.officer])
        let id = try perform(AddPerson(person: drafter), by: owner)
        guard let person = try attempt(copy, { try file.person(login: Self.login) }), person.id == id else {
            throw BenchFault("the person is gone")
        }
        for place in 0..<Self.drafts {
            let content = OutgoingContent(
                typeCode: "bao-cao", symbolTail: "BC-LĐLĐ", subject: "Kết quả công tác lần \(place)")
            // The last one stands first in the list.
            let pages = place == Self.drafts - 1 ? 50 : 2
            _ = try perform(
                BeginDraft(content: content, text: Self.text(pages: pages), formKey: "draft-\(place)"), by: person)
        }
        file.settle()
    }

    /// A report of so many pages as it is typed.
    private static func text(pages: Int) -> String {
        var lines: [String] = []
        for page in 1...pages {
            lines.append("\(page). Công tác tuyên truyền")
            for _ in 0..<9 {
                lines.append(
                    "Các cấp công đoàn đã tổ chức nhiều hoạt động thiết thực, hướng về cơ sở, chăm lo đời sống vật chất và "
                        + "tinh thần của đoàn viên và người lao động trong toàn tỉnh; kết quả **tốt hơn** cùng kỳ năm trước."
                )
            }
        }
        return lines.joined(separator: "\n")
    }

    private func queries(_ copy: String) throws(BenchFault) -> [Row] {
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        defer { file.close() }
        guard let owner = try attempt(copy, { try file.owner() }) else { throw BenchFault("\(copy) has no owner") }
        let actor = Actor(person: owner)
        let today = Offices.now.officeDay
        var desk = Samples()
        var list = Samples()
        for round in 0...40 {
            var start = monotonic()
            _ = try attempt(copy) { () throws(OfficeError) in
                try file.office.ask(AskDesk(today: today), by: actor)
            }
            // The first round warms the cache; what a start costs has a row of its own.
            if round > 0 { desk.add(monotonic() - start) }
            start = monotonic()
            let letters = try attempt(copy) { () throws(OfficeError) in
                try file.office.ask(ListUnanswered(today: today), by: actor)
            }
            list.add(monotonic() - start)
            guard letters.count >= Self.letters else { throw BenchFault("\(letters.count) letters wait for answers") }
        }
        return [
            Row(
                "desk of an office with 60 letters to 82 units, query p99", desk.percentile(99),
                "p50 \(shown(nanoseconds: desk.median))", budgetMilliseconds: 8),
            Row("who has not answered them, query p99", list.percentile(99), budgetMilliseconds: 50),
        ]
    }

    /// The drafter's list, a report of fifty pages, and its text being typed.
    private func drafting(_ copy: String) throws(BenchFault) -> [Row] {
        offices.forgetDesk(of: copy)
        let terminal = try MeasuredTerminal(offices.program, ["--office", copy, "--as", Self.login])
        let list = try terminal.press(.text("3"))
        var moved = Samples()
        for _ in 0..<30 { if let reply = try terminal.press(.down) { moved.add(reply.nanoseconds) } }
        for _ in 0..<30 { _ = try terminal.press(.up) }
        let opened = try terminal.press(.enter)
        let editor = try terminal.press(.control("o"))
        // The text is read first; writing begins with its main key.
        let writing = try terminal.press(.function(2))
        for _ in 0..<40 { _ = try terminal.press(.pageDown) }
        var typed = Samples()
        for _ in 0..<40 {
            for letter in ["c", "h", "a", "m", " "] {
                if let reply = try terminal.press(.text(letter)) { typed.add(reply.nanoseconds) }
            }
            // A key that shows nothing is waited for long: where no letter appears, nobody is writing.
            guard typed.count > 0 else { break }
        }
        let screen = terminal.screen.lines.joined(separator: "\n")
        guard screen.contains("cham cham") else { throw BenchFault("the text is not typed:\n\(screen)") }
        terminal.quit()
        return [
            Row("key to screen: 400 drafts listed", list?.nanoseconds ?? 0, budgetMilliseconds: 8),
            Row("key to screen, p99: a row of drafts", moved.percentile(99), budgetMilliseconds: 8),
            Row("key to screen: a draft opens", opened?.nanoseconds ?? 0, budgetMilliseconds: 8),
            Row("key to screen: its text of 50 pages opens", editor?.nanoseconds ?? 0, budgetMilliseconds: 8),
            Row("key to screen: writing in it begins", writing?.nanoseconds ?? 0, budgetMilliseconds: 8),
            Row("key to screen, p99: a letter in it", typed.percentile(99), budgetMilliseconds: 8),
        ]
    }
}
