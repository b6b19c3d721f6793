import Office
import Records
import Store
import Testing

/// An office in which documents stand at every place of their way, over three weeks with a rest day and a worked Saturday.
private final class MixedOffice {
    let office: SampleOffice
    let door: Office
    private(set) var now = SampleOffice.now
    let people: [String: Actor]
    let first: DepartmentID
    let second: DepartmentID

    static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day) ?? Day(number: 0) }
    /// Friday, 4 December, is exchanged for the Saturday after it.
    static let holidays = [
        Holiday(day: day(12, 4), nameVi: "Nghỉ bù", nameEn: "Rest", kind: .swap, provisional: false, source: "thử"),
        Holiday(day: day(12, 5), nameVi: "Làm bù", nameEn: "Worked", kind: .makeUp, provisional: false, source: "thử"),
    ]
    static let from = day(11, 1)
    static let to = day(12, 20)

    init() throws {
        office = try SampleOffice(holidays: Self.holidays)
        door = office.file.office
        first = try door.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tổ chức", code: "ToC")),
            by: office.owner, at: now)
        second = try door.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tài chính", code: "TC")),
            by: office.owner, at: now)
        people = [
            "hoa": try office.addPerson("hoa", [.officer], department: first),
            "truong": try office.addPerson("truong", [.head], department: first),
            "tien": try office.addPerson("tien", [.officer], department: second),
            "vien": try office.addPerson("vien", [.officer]),
            "son": try office.addPerson("son", [.leadership]),
        ]
        try fill()
    }

    func party(_ login: String) throws -> Party { .person(try #require(people[login]).person.id) }

    /// The morning of a later day.
    func turn(to day: Day) { now = Instant(isoUTC: "\(day.iso)T02:00:00.000Z") ?? now }

    @discardableResult
    func step(_ id: DocumentID, _ step: HandlingStep, by login: String? = nil) throws -> IncomingDocument {
        let version = try office.document(id).handling?.version ?? 0
        let actor = try login.map { try #require(people[$0]) } ?? office.owner
        return try door.perform(
            HandleIncoming(document: id, seenVersion: version, step: step), by: actor, at: now
        ).document
    }

    private var keys = 0
    @discardableResult
    func arrive(
        _ subject: String, in register: Register = .incoming, _ change: (inout IncomingContent) -> Void = { _ in }
    ) throws -> DocumentID {
        keys += 1
        return try door.perform(
            RegisterIncoming(
                content: office.content(subject, symbol: "\(keys)/BC-SNV", on: now.officeDay, change),
                formKey: "mixed-\(keys)", register: register), by: office.owner, at: now
        ).document
    }

    func give(_ id: DocumentID, to lead: Party, by deadline: Day?, signing login: String?) throws {
        try step(id, .route(to: Distribution(lead: lead, information: [.department(second)]), deadline: deadline))
        if let login { try step(id, .receive(signedBy: nil), by: login) }
    }

    private func fill() throws {
        let (hoa, truong, tien, vien) = (
            try party("hoa"), try party("truong"), try party("tien"), try party("vien")
        )
        // Tuesday, 24 November.
        let inTime = try arrive("đúng hạn")
        try give(inTime, to: hoa, by: Self.day(11, 30), signing: "hoa")
        let late = try arrive("chậm") {
            $0.issuer = "Tỉnh đoàn"
            $0.urgency = .express
            $0.arrivedAt = HourMinute(hour: 8, minute: 0)
        }
        try give(late, to: .department(first), by: Self.day(11, 26), signing: "truong")
        let free = try arrive("không hạn")
        try give(free, to: tien, by: nil, signing: "tien")
        let overdue = try arrive("quá hạn vào ngày nghỉ") { $0.typeCode = nil }
        try give(overdue, to: truong, by: Self.day(12, 4), signing: "truong")
        let worked = try arrive("hạn thứ bảy làm bù") { $0.urgency = .urgent }
        try give(worked, to: vien, by: Self.day(12, 5), signing: nil)
        let voided = try arrive("hủy số")
        _ = try door.perform(
            VoidIncoming(document: voided, seenVersion: 1, reason: "ghi nhầm"), by: office.owner, at: now)
        let taskID = try door.perform(
            GiveTask(
                title: "chuẩn bị hội nghị", source: "giao ban", distribution: Distribution(lead: hoa),
                deadline: Self.day(12, 18), formKey: "task"), by: office.owner, at: now
        ).document
        try step(taskID, .receive(signedBy: nil), by: "hoa")
        // Friday, 27 November.
        turn(to: Self.day(11, 27))
        try step(inTime, .complete(.replied, text: "12/LĐLĐ"), by: "hoa")
        try step(late, .complete(.done, text: "đã làm"), by: "truong")
        try step(free, .complete(.filed, text: nil), by: "tien")
        let back = try arrive("sai nơi nhận") { $0.issuer = "Công ty An Phú" }
        try step(back, .sendBack(reason: "sai nơi nhận"))
        let given = try arrive("trả lại văn thư") { $0.issuer = "Công ty An Phú" }
        try give(given, to: tien, by: Self.day(12, 10), signing: "tien")
        try step(given, .giveBack(reason: "không thuộc ban"), by: "tien")
        try arrive("đơn kiến nghị", in: .petition) {
            $0.issuer = "Ông Lò Văn Hà"
            $0.typeCode = nil
        }
        try arrive("mời họp") {
            $0.meetingOn = Self.day(12, 9)
            $0.meetingAt = HourMinute(hour: 14, minute: 0)
            $0.meetingPlace = "Hội trường"
        }
        // Before a leader since the Thursday, the rest day, and the worked Saturday.
        for (place, day) in [Self.day(12, 3), Self.day(12, 4), Self.day(12, 5)].enumerated() {
            turn(to: day)
            let waiting = try arrive("trình \(place)") { $0.deadline = place == 0 ? Self.day(12, 21) : nil }
            try step(waiting, .submit(leader: try #require(people["son"]).person.id))
        }
        // Monday, 7 December.
        turn(to: Self.day(12, 7))
        let older = ImportedRow(
            content: office.content("sổ cũ", symbol: "900/BC-SNV", on: Self.day(11, 20)), number: nil, key: "old-1")
        _ = try door.perform(ImportIncoming(rows: [older]), by: office.owner, at: now)
    }

    var today: Day { now.officeDay }
    /// The last day whose deadlines are missed on the Monday: the Saturday before it was worked.
    var lastMissed: Day { Self.day(12, 5) }

    func statistics(_ actor: Actor? = nil) throws -> IncomingStatistics {
        try door.ask(AskStatistics(from: Self.from, to: Self.to, today: today), by: actor ?? office.owner)
    }

    func rows(_ filter: IncomingFilter, _ actor: Actor? = nil) throws -> [IncomingDocument] {
        try door.ask(ListIncoming(filter: filter, limit: 1000), by: actor ?? office.owner).map(\.document)
    }
}

@Suite struct StatisticsTests {
    @Test func `every figure is the number of its rows, for who sees all and for a head`() throws {
        let mixed = try MixedOffice()
        for actor in [mixed.office.owner, try #require(mixed.people["truong"])] {
            var figures = 0
            for section in try mixed.statistics(actor).sections {
                for line in section.lines {
                    for figure in line.figures {
                        figures += 1
                        let rows = try mixed.rows(figure.filter, actor)
                        #expect(rows.count == figure.count, "\(actor.person.login) \(section.kind) \(line.subject)")
                        let counted = try mixed.door.ask(CountIncoming(filter: figure.filter), by: actor)
                        #expect(counted.value == figure.count, "\(line.subject)")
                    }
                }
            }
            #expect(figures > 30)
        }
    }

    @Test func `the figures are those of a count by hand`() throws {
        let mixed = try MixedOffice()
        var all = IncomingFilter()
        all.from = MixedOffice.from
        all.to = MixedOffice.to
        let everything = try mixed.rows(all)
        let valid = everything.filter { $0.state == .registered }
        let statistics = try mixed.statistics()
        func count(_ subject: StatisticsLine.Subject) -> Int? {
            statistics.sections.flatMap(\.lines).first { $0.subject == subject }?.figures[0].count
        }
        #expect(count(.arrived) == valid.count)
        #expect(count(.void) == everything.count - valid.count)
        for register in Register.allCases {
            #expect(count(.register(register)) == valid.count { $0.number.register == register }, "\(register)")
        }
        func outcome(_ document: IncomingDocument) -> IncomingOutcome {
            guard let handling = document.handling else { return .notFollowed }
            let deadline = document.content.deadline
            switch handling.state {
            case .sentBack: return .sentBack
            case .completed:
                guard deadline != nil, let result = handling.result else { return .doneWithoutDeadline }
                return result.isLate ? .doneLate : .doneInTime
            case .registered, .submitted, .instructed, .routed, .received, .inHand, .givenBack:
                guard let deadline else { return .openWithoutDeadline }
                return deadline <= mixed.lastMissed ? .overdue : .openInTime
            }
        }
        for kind in IncomingOutcome.allCases where kind != .void {
            let expected = valid.count { outcome($0) == kind }
            #expect(expected > 0, "\(kind) stands in the office")
            #expect(count(.outcome(kind)) == expected, "\(kind)")
        }
        let documents = valid.filter { $0.number.register != .task }
        for urgency in [Urgency.normal, .urgent, .veryUrgent, .express] {
            #expect(count(.urgency(urgency)) == documents.count { $0.content.urgency == urgency })
        }
        for code in ["bao-cao", nil] {
            #expect(count(.type(code)) == documents.count { $0.content.typeCode == code }, "\(code ?? "-")")
        }
        let company = try #require(documents.first { $0.content.issuer == "Công ty An Phú" }).issuerID
        #expect(count(.issuer(company, name: "Công ty An Phú")) == 2)
    }

    @Test func `a department's line holds its people, and each handler's columns add up`() throws {
        let mixed = try MixedOffice()
        let lines = try #require(try mixed.statistics().sections.first { $0.kind == .handlers }).lines
        func counts(_ subject: StatisticsLine.Subject) -> [Int]? {
            lines.first { $0.subject == subject }?.figures.map(\.count)
        }
        // Given, done, in time, late, open, overdue.
        #expect(counts(.department(mixed.first)) == [4, 2, 1, 1, 2, 1])
        #expect(counts(.handler(try mixed.party("hoa"))) == [2, 1, 1, 0, 1, 0])
        #expect(counts(.handler(try mixed.party("truong"))) == [1, 0, 0, 0, 1, 1])
        #expect(counts(.department(mixed.second)) == [1, 1, 0, 0, 0, 0])
        #expect(counts(.handler(try mixed.party("vien"))) == [1, 0, 0, 0, 1, 1])
        #expect(lines.map(\.subject).last == .handler(try mixed.party("vien")))
    }

    @Test func `issuers beyond the first have one line that opens the rest`() throws {
        let office = try SampleOffice()
        for issuer in 0..<20 {
            for _ in 0...(issuer % 4) { try office.register(office.content(issuer: "Công ty số \(issuer)")) }
        }
        let statistics = try office.file.office.ask(
            AskStatistics(from: SampleOffice.today, to: SampleOffice.today, today: SampleOffice.today),
            by: office.owner)
        let lines = try #require(statistics.sections.first { $0.kind == .issuers }).lines
        #expect(lines.count == AskStatistics.mostIssuers + 1)
        let last = try #require(lines.last)
        #expect(last.subject == .otherIssuers(count: 8))
        let rows = try office.file.office.ask(
            ListIncoming(filter: last.figures[0].filter, limit: 100), by: office.owner)
        #expect(rows.count == last.figures[0].count)
        #expect(lines.reduce(0) { $0 + $1.figures[0].count } == 50)
    }

    @Test func `merged spellings are one issuer in the figures and behind them`() throws {
        let office = try SampleOffice()
        for name in ["Công ty An Phú", "Cty An Phú", "Công ty An Phú"] {
            try office.register(office.content(issuer: name))
        }
        let door = office.file.office
        let issuers = try door.ask(ListIssuers(), by: office.owner)
        let kept = try #require(issuers.first { $0.name == "Công ty An Phú" })
        let merged = try #require(issuers.first { $0.name == "Cty An Phú" })
        _ = try door.perform(MergeIssuers(from: merged.id, into: kept.id), by: office.owner, at: SampleOffice.now)
        let statistics = try door.ask(
            AskStatistics(from: SampleOffice.today, to: SampleOffice.today, today: SampleOffice.today),
            by: office.owner)
        let lines = try #require(statistics.sections.first { $0.kind == .issuers }).lines
        #expect(lines.map(\.subject) == [.issuer(kept.id, name: "Công ty An Phú")])
        #expect(lines[0].figures[0].count == 3)
        let rows = try door.ask(ListIncoming(filter: lines[0].figures[0].filter, limit: 9), by: office.owner)
        #expect(rows.count == 3)
    }

    @Test func `figures are for those who may read them`() throws {
        let mixed = try MixedOffice()
        let officer = try #require(mixed.people["hoa"])
        #expect(
            refusal { () throws(OfficeError) in
                try mixed.door.ask(AskStatistics(from: mixed.today, to: mixed.today, today: mixed.today), by: officer)
            } == .notPermitted(.readStatistics))
        #expect(
            refusal { () throws(OfficeError) in
                try mixed.door.ask(AskWeek(day: mixed.today, today: mixed.today), by: officer)
            } == .notPermitted(.readStatistics))
    }

    @Test func `each number of the week's page is the number of its rows, and the named ones are among them`() throws {
        let mixed = try MixedOffice()
        for actor in [mixed.office.owner, try #require(mixed.people["truong"])] {
            for day in [MixedOffice.day(11, 26), mixed.today] {
                let page = try mixed.door.ask(AskWeek(day: day, today: mixed.today), by: actor)
                #expect(page.parts.map(\.kind) == WeekPart.Kind.allCases)
                for part in page.parts {
                    let rows = try mixed.rows(part.figure.filter, actor)
                    #expect(part.figure.count == rows.count, "\(part.kind)")
                    if part.kind.namesDocuments {
                        #expect(Set(part.documents.map(\.id)) == Set(rows.map(\.id)), "\(part.kind)")
                    }
                    let deadlines = part.documents.map { $0.content.deadline ?? Day(number: .max) }
                    #expect(deadlines == deadlines.sorted(), "\(part.kind)")
                }
            }
        }
    }

    @Test func `the week's page counts rest days and worked Saturdays as the calendar has them`() throws {
        let mixed = try MixedOffice()
        let page = try mixed.door.ask(AskWeek(day: mixed.today, today: mixed.today), by: mixed.office.owner)
        func subjects(_ kind: WeekPart.Kind) -> [String] {
            page.parts.first { $0.kind == kind }?.documents.map(\.content.subject) ?? []
        }
        // On Monday, Thursday's and Friday's have waited for the Saturday and the Monday, the Saturday's for one day.
        #expect(subjects(.waiting) == ["trình 0", "trình 1"])
        #expect(subjects(.overdue) == ["quá hạn vào ngày nghỉ", "hạn thứ bảy làm bù"])
        #expect(subjects(.dueThisWeek) == ["trả lại văn thư"])
        #expect(subjects(.dueNextWeek) == ["chuẩn bị hội nghị"])
        #expect(subjects(.givenBack) == ["trả lại văn thư"])
        #expect(page.meetings.map(\.content.subject) == [])
        let before = try mixed.door.ask(
            AskWeek(day: MixedOffice.day(12, 3), today: mixed.today), by: mixed.office.owner)
        #expect(before.meetings.map(\.content.subject) == ["mời họp"])
        let settled = try mixed.door.ask(
            AskWeek(day: MixedOffice.day(11, 24), today: mixed.today), by: mixed.office.owner)
        #expect(settled.parts.first { $0.kind == .done }?.figure.count == 3)
        #expect(settled.parts.first { $0.kind == .doneLate }?.figure.count == 1)
        // What is due on the rest day runs to the worked Saturday: due then, late on the Sunday.
        let saturday = try mixed.door.ask(
            AskWeek(day: MixedOffice.day(12, 5), today: MixedOffice.day(12, 5)), by: mixed.office.owner)
        func due(_ page: WeekPage, _ kind: WeekPart.Kind) -> [String]? {
            page.parts.first { $0.kind == kind }?.documents.map(\.content.subject)
        }
        #expect(due(saturday, .overdue) == [])
        #expect(due(saturday, .dueThisWeek) == ["quá hạn vào ngày nghỉ", "hạn thứ bảy làm bù"])
        let sunday = try mixed.door.ask(
            AskWeek(day: MixedOffice.day(12, 5), today: MixedOffice.day(12, 6)), by: mixed.office.owner)
        #expect(due(sunday, .overdue) == ["quá hạn vào ngày nghỉ", "hạn thứ bảy làm bù"])
    }

    @Test func `what steps and corrections leave in the index is what they put there`() throws {
        let mixed = try MixedOffice()
        #expect(try mixed.office.file.verify().findings.isEmpty)
        var waiting = IncomingFilter()
        waiting.submitted = DaySpan()
        let rows = try mixed.rows(waiting)
        #expect(rows.count == 3)
        for row in rows {
            try mixed.step(row.id, .route(to: Distribution(lead: try mixed.party("hoa")), deadline: nil))
        }
        #expect(try mixed.rows(waiting).isEmpty)
        var settled = IncomingFilter()
        settled.settled = DaySpan()
        let done = try mixed.rows(settled)
        #expect(done.count == 3)
        try mixed.step(done[0].id, .reopen(reason: "thiếu văn bản trả lời"))
        #expect(try mixed.rows(settled).count == 2)
        #expect(try mixed.office.file.verify().findings.isEmpty)
    }
}
