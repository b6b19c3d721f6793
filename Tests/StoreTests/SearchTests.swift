import Office
import Records
import Store
import Testing

@Suite struct SearchTests {
    static func filled() throws -> SampleOffice {
        let office = try SampleOffice()
        try office.register(
            office.content("Đại hội Công đoàn các cấp", issuer: "Tổng Liên đoàn Lao động Việt Nam", symbol: "62/HD-TLĐ")
        )
        try office.register(office.content("báo cáo nhanh vụ ngừng việc tập thể", symbol: "15/BC-LĐLĐ"))
        try office.register(
            office.content("bảo hiểm xã hội; hoà giải tranh chấp", symbol: "7/CV-BHXH") { $0.urgency = .express })
        try office.register(
            office.content("dai hoi thi dua", issuer: "Tỉnh đoàn", symbol: "45-KH/TU") { $0.signer = "Lò Văn Hà" })
        return office
    }

    @Test(arguments: [
        ("dai hoi cong doan", ["1"]), ("đại hội công đoàn", ["1"]), ("Đại HỘI", ["1"]), ("dai hoi", ["4", "1"]),
        ("đại hội ", ["1"]), ("bao cao", ["2"]), ("báo ", ["2"]), ("bao ", ["3", "2"]), ("bảo ", ["3"]),
        ("ba", ["3", "2"]),
        ("hòa giải ", ["3"]), ("hoà giải ", ["3"]), ("\"ngừng việc\"", ["2"]), ("\"việc ngừng\"", []),
        ("bao -hiem", ["2"]),
        ("so:62", ["1"]), ("cq:\"tong lien doan\"", ["1"]), ("khan:hoa-toc", ["3"]), ("nguoi:ha", ["4"]),
        ("nam:2026", ["4", "3", "2", "1"]),
        ("nam:2025", []), ("tu:24/11/2026", ["4", "3", "2", "1"]), ("tu:25/11/2026", []), ("khongcogi", []),
        ("2", ["2"]), ("15", ["2"]),
        ("cq:tld", ["1"]), ("cq:TLĐ ", ["1"]), ("cq:tldldvn", ["1"]), ("cq:snv", ["3", "2"]),
        ("cq:noivu ", ["3", "2"]),
        ("cq:tinhdoan", ["4"]), ("giai cq:snv", ["3"]), ("bao -cq:snv", []), ("cq:xyz", []),
    ]) func `a query finds its documents, newest first`(_ query: String, _ numbers: [String]) throws {
        #expect(try Self.filled().search(query) == numbers, "\(query)")
    }

    @Test func `an issuer that was added later answers to its initials too`() throws {
        let office = try Self.filled()
        #expect(try office.search("cq:skhcn") == [])
        try office.register(office.content("đề án", issuer: "Sở Khoa học và Công nghệ", symbol: "1/SKHCN"))
        #expect(try office.search("cq:skhvcn") == ["5"])
        #expect(try office.search("cq:skhcn") == ["5"])
    }

    @Test func `a word typed never meets a tag`() throws {
        let office = try Self.filled()
        for text in ["tbao-cao", "u3", "i1", "sr", "\u{1}u3", "\"\u{1}u3\""] {
            #expect(try office.search(text) == [], "\(text)")
        }
    }

    @Test func `text that looks like the index's own syntax is words`() throws {
        let office = try Self.filled()
        for text in [
            "\"", "*", "(", ")", ":", "^", "NEAR(a b)", "a AND b OR c NOT d", "- +", "subject : bao", "{subject}",
            "'; DROP TABLE office",
            "\\", "a\"b\"c", "“”", "\u{202E}bao", String(repeating: "bao ", count: 200), "\0", "-bao", "\"\"", "so:",
            "cq:\"",
        ] {
            _ = try office.search(text)
        }
    }

    @Test func `a correction moves words and days in the index`() throws {
        let office = try Self.filled()
        let id = try #require(
            try office.file.office.ask(
                ShowIncoming(.number(RegisterNumber(year: 2026, number: 2))), by: office.owner)
        ).document.id
        var content = try office.document(id).content
        content.subject = "tờ trình xin chủ trương"
        content.arrivedOn = SampleOffice.today.adding(days: -7)
        _ = try office.file.office.perform(
            CorrectIncoming(document: id, seenVersion: 1, content: content, reason: "gõ nhầm"), by: office.owner,
            at: SampleOffice.now)
        #expect(try office.search("ngừng việc ") == [])
        #expect(try office.search("chủ trương ") == ["2"])
        #expect(try office.search("") == ["4", "3", "1", "2"])
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `pages follow each other in both directions without a gap`() throws {
        let office = try SampleOffice()
        for index in 0..<25 {
            try office.register(office.content("văn bản", on: SampleOffice.today.adding(days: -(index % 5))))
        }
        let door = office.file.office
        let filter = IncomingFilter(year: 2026)
        var down: [Int64] = []
        var anchor = PageAnchor.newest
        while true {
            let page = try door.ask(ListIncoming(filter: filter, anchor: anchor, limit: 7), by: office.owner)
            guard let last = page.last else { break }
            down += page.map(\.place)
            anchor = .olderThan(last.place)
        }
        #expect(down.count == 25 && down == down.sorted(by: >))
        var up: [Int64] = []
        anchor = .oldest
        while true {
            let page = try door.ask(ListIncoming(filter: filter, anchor: anchor, limit: 7), by: office.owner)
            guard let first = page.first else { break }
            up = page.map(\.place) + up
            anchor = .newerThan(first.place)
        }
        #expect(up == down)
        let middle = try door.ask(ListIncoming(filter: filter, anchor: .from(down[10]), limit: 3), by: office.owner)
        #expect(middle.map(\.place) == Array(down[10..<13]))
    }

    @Test func `counts stop at their cap`() throws {
        let office = try Self.filled()
        var filter = IncomingFilter(year: 2026)
        #expect(try office.file.office.ask(CountIncoming(filter: filter, cap: 2), by: office.owner).shown == "4")
        filter.search = SearchQuery.parse("hoi", today: SampleOffice.today).0
        #expect(try office.file.office.ask(CountIncoming(filter: filter, cap: 2), by: office.owner).shown == "2+")
    }

    @Test func `the desk's numbers lead to exactly their rows`() throws {
        let office = try Self.filled()
        try office.register(
            office.content("có người nhận", on: SampleOffice.today.adding(days: -1)) {
                $0.recipient = "Ban Tổ chức"
                $0.typeCode = nil
                $0.way = .email
            })
        let voided = try office.register(office.content("hủy"))
        _ = try office.file.office.perform(
            VoidIncoming(document: voided.document, seenVersion: 1, reason: "nhầm"), by: office.owner,
            at: SampleOffice.now)
        let desk = try office.file.office.ask(AskDesk(today: SampleOffice.today), by: office.owner)
        let place = DeskPlace(
            actor: office.owner, people: [office.owner.person], calendar: WorkCalendar(holidays: []),
            today: SampleOffice.today)
        for line in desk.lines {
            guard let filter = line.kind.filter(at: place) else { continue }
            let rows = try office.file.office.ask(ListIncoming(filter: filter, limit: 100), by: office.owner)
            #expect(line.count.shown == "\(rows.count)", "\(line.kind)")
        }
        let counts = Dictionary(uniqueKeysWithValues: desk.lines.map { ($0.kind, $0.count.value) })
        #expect(
            counts == [
                .toSubmit: 5, .givenBack: 0, .submitted: 0, .toInstruct: 0, .toRoute: 0, .toReceive: 0, .inHand: 0,
                .extensions: 0, .overdue: 0, .dueSoon: 0, .awaitingReply: 0, .unanswered: 0,
                .arrivedToday: 4, .untyped: 1, .void: 1,
                .reserved: 0,
            ])
    }
}

@Suite struct SeenTests {
    /// Lists, search, counts, the document itself and its history: all hold to what a person may see.
    @Test func `nobody sees by any way what they may not`() throws {
        let office = try SampleOffice()
        let door = office.file.office
        let first = try door.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tổ chức", code: "ToC")),
            by: office.owner,
            at: SampleOffice.now)
        let second = try door.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tài chính", code: "TC")),
            by: office.owner,
            at: SampleOffice.now)
        let officer = try office.addPerson("hoa", [.officer], department: first)
        try office.register(
            office.content("thuộc Ban Tổ chức") {
                $0.recipient = "Ban Tổ chức"; $0.recipientDepartment = first
            })
        try office.register(
            office.content("thuộc Ban Tài chính") {
                $0.recipient = "Ban Tài chính"; $0.recipientDepartment = second
            })
        try office.register(
            office.content("thuộc riêng Hoa") {
                $0.recipient = "Hoa"; $0.recipientPerson = officer.person.id
            })
        try office.register(office.content("thuộc chung"))
        let actors: [(Actor, [String])] = [
            (try office.addPerson("lan", [.clerk]), ["4", "3", "2", "1"]),
            (try office.addPerson("binh", [.chief]), ["4", "3", "2", "1"]),
            (try office.addPerson("chu", [.leadership]), ["4", "3", "2", "1"]), (officer, ["3"]),
            (try office.addPerson("truong", [.head], department: first), ["3", "1"]),
            (try office.addPerson("luu", [.archivist]), []),
            (try office.addPerson("quan", [.administrator]), ["4", "3", "2", "1"]),
        ]
        for (actor, seen) in actors {
            let login = actor.person.login
            let isOuter = actor.person.roles == [.administrator]
            let filter = IncomingFilter(year: 2026)
            let rows = try door.ask(ListIncoming(filter: filter, limit: 100), by: actor)
            #expect(rows.map(\.document.number.shown) == seen, "\(login)")
            #expect(try door.ask(CountIncoming(filter: filter), by: actor).value == seen.count, "\(login)")
            // An administrator may not learn by searching what the subject says.
            #expect(try office.search("thuộc ", by: actor) == (isOuter ? [] : seen), "\(login)")
            for number in 1...4 {
                let detail = try door.ask(ShowIncoming(.number(RegisterNumber(year: 2026, number: number))), by: actor)
                #expect((detail != nil) == seen.contains("\(number)"), "\(login) \(number)")
                #expect(
                    detail.map { $0.document.content.subject.isEmpty } ?? true == (detail == nil || isOuter), "\(login)"
                )
            }
        }
    }
}
