import Office
import Records
import SQLite
import Store
import Testing

/// Copies of documents with their register. Today is 24/11/2026.
@Suite struct CopyTests {
    private func content(
        _ form: CopyForm = .whole, on day: Day = SampleOffice.today, _ change: (inout CopyContent) -> Void = { _ in }
    ) -> CopyContent {
        var content = CopyContent(form: form, symbolTail: form.symbolTail(office: "LĐLĐ"))
        content.date = day
        content.count = 3
        content.recipients = ["Ban Tổ chức", "Công đoàn các khu công nghiệp"]
        content.signer = "Lê Quý Đảm"
        if form == .extract { content.part = "Điều 3" }
        change(&content)
        return content
    }

    @discardableResult
    private func make(
        _ office: SampleOffice, of source: CopySource, _ content: CopyContent, key: String? = nil,
        by actor: Actor? = nil
    ) throws(OfficeError) -> CopyMade {
        keys.count += 1
        return try office.file.office.perform(
            MakeCopy(of: source, content: content, formKey: key ?? "copy-\(keys.count)"), by: actor ?? office.owner,
            at: SampleOffice.now)
    }

    private final class Keys { var count = 0 }
    private let keys = Keys()

    private func issued(
        _ office: SampleOffice, _ key: String, _ change: (inout OutgoingContent) -> Void = { _ in }
    ) throws -> OutgoingID {
        var content = OutgoingContent(typeCode: "quyet-dinh", symbolTail: "QĐ-LĐLĐ", subject: "thành lập tổ \(key)")
        content.date = SampleOffice.today
        content.signer = "Trần Văn Sơn"
        content.recipients = [Recipient("Các ban")]
        content.handedOverOn = SampleOffice.today
        change(&content)
        return try office.file.office.perform(
            RegisterOutgoing(content: content, formKey: key), by: office.owner, at: SampleOffice.now
        ).document
    }

    private func refused<T>(_ body: () throws(OfficeError) -> T) -> CopyRefusal? {
        guard case .copy(let found)? = refusal(body) else { return nil }
        return found
    }

    private func row(_ office: SampleOffice, _ id: CopyID, by actor: Actor? = nil) throws -> CopyDetail? {
        try office.file.office.ask(ShowCopy(.key(id)), by: actor ?? office.owner)
    }

    @Test func `all three forms share one series, and every field comes back as it was written`() throws {
        let office = try SampleOffice()
        let incoming = CopySource.incoming(try office.register(office.content()).document)
        let outgoing = CopySource.outgoing(try issued(office, "một"))
        let made = try [
            make(office, of: incoming, content()), make(office, of: outgoing, content(.extract)),
            make(office, of: incoming, content(.ofCopy)),
        ]
        #expect(made.map(\.symbol) == ["01/SY-LĐLĐ", "02/TrS-LĐLĐ", "03/SL-LĐLĐ"])
        let written = content(.whole) {
            $0.signerPerson = office.owner.person.id
            $0.signerTitle = "BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG"
            $0.manner = .byOrder
            $0.askedBy = "Nguyễn Thị Hoa"
            $0.circulation = .internalOnly
            $0.notes = "gửi kèm công văn 15"
        }
        let paper = CopySource.paper("Bằng khen số 12 của Ủy ban nhân dân tỉnh")
        let last = try make(office, of: paper, written)
        let found = try #require(try row(office, last.copy))
        #expect(found.row.copy.content == written && found.row.copy.source == paper && found.isWhole)
        #expect(found.row.source == .paper("Bằng khen số 12 của Ủy ban nhân dân tỉnh"))
        #expect(found.history.map(\.command) == ["make-copy"])
        let listed = try office.file.office.ask(ListCopies(filter: CopyFilter(year: 2026), limit: 9), by: office.owner)
        #expect(listed.map(\.copy.number) == [4, 3, 2, 1])
        var filter = CopyFilter()
        filter.source = incoming
        #expect(
            try office.file.office.ask(ListCopies(filter: filter, limit: 9), by: office.owner).map(\.copy.number)
                == [3, 1])
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `the same form again returns the same number, and its key is not used for another copy`() throws {
        let office = try SampleOffice()
        let source = CopySource.incoming(try office.register(office.content()).document)
        let first = try make(office, of: source, content(), key: "k")
        let again = try make(office, of: source, content(), key: "k")
        #expect(again.wasRepeat && again.symbol == first.symbol)
        #expect(
            refused { () throws(OfficeError) in try make(office, of: source, content(.ofCopy), key: "k") }
                == .formKeyUsed("01/SY-LĐLĐ"))
        #expect(try make(office, of: source, content(), key: "l").number == 2)
    }

    @Test func `only what is registered or issued is copied, and what is marked stays within its mark`() throws {
        let office = try SampleOffice()
        func refusalOf(_ source: CopySource, _ form: CopyForm = .whole) -> CopyObstacle? {
            guard
                case .obstacle(_, let found)? = refused({ () throws(OfficeError) in
                    try make(office, of: source, content(form))
                })
            else { return nil }
            return found
        }
        let void = try office.register(office.content("hủy")).document
        _ = try office.file.office.perform(
            VoidIncoming(document: void, seenVersion: 1, reason: "nhầm"), by: office.owner, at: SampleOffice.now)
        #expect(refusalOf(.incoming(void)) == .void)
        let read = try office.register(office.content("đọc") { $0.circulation = .returnAfterReading }).document
        #expect(refusalOf(.incoming(read)) == .circulation(.returnAfterReading))
        let internalOne = try office.register(office.content("nội bộ") { $0.circulation = .internalOnly }).document
        let marked = try make(office, of: .incoming(internalOne), content())
        #expect(marked.circulation == .internalOnly)
        #expect(try row(office, marked.copy)?.row.circulation == .internalOnly)
        let waiting = try issued(office, "chờ") { $0.handedOverOn = nil }
        #expect(refusalOf(.outgoing(waiting)) == .notIssued)
        let own = try issued(office, "gốc")
        #expect(refusalOf(.outgoing(own), .ofCopy) == .ownOriginal)
        let recalled = try issued(office, "thu hồi")
        _ = try office.file.office.perform(
            StepOutgoing(document: recalled, seenVersion: 1, step: .recall, reason: "sai"), by: office.owner,
            at: SampleOffice.now)
        #expect(refusalOf(.outgoing(recalled)) == .recalled)
        let early = content(on: SampleOffice.today.adding(days: -1))
        #expect(
            refused { () throws(OfficeError) in try make(office, of: .outgoing(own), early) }
                == .obstacle("02/QĐ-LĐLĐ/2026", .olderThanSource(SampleOffice.today)))
        // None of these spent a number.
        #expect(try make(office, of: .outgoing(own), content()).number == 2)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `numbers follow the days, a correction keeps them, and a void number stays with its reason`() throws {
        let office = try SampleOffice()
        let today = SampleOffice.today
        let source = CopySource.paper("Quyết định cũ")
        let first = try make(office, of: source, content(on: today.adding(days: -4)))
        let second = try make(office, of: source, content(on: today.adding(days: -2)))
        _ = try make(office, of: source, content())
        #expect(
            refused { () throws(OfficeError) in
                try make(office, of: source, content(on: today.adding(days: -1)))
            } == .dayBeforeLast(today.adding(days: -1), last: "03", on: today))
        func correct(_ content: CopyContent, _ version: Int) throws(OfficeError) -> DocumentCopy {
            try office.file.office.perform(
                CorrectCopy(copy: second.copy, seenVersion: version, content: content, reason: "gõ sai"),
                by: office.owner, at: SampleOffice.now)
        }
        #expect(
            refused { () throws(OfficeError) in try correct(content(on: today.adding(days: -5)), 1) }
                == .dayOutOfOrder(today.adding(days: -5), from: today.adding(days: -4), to: today))
        let after = try correct(content(.extract, on: today.adding(days: -3)), 1)
        #expect(after.symbol == "02/TrS-LĐLĐ" && after.version == 2)
        #expect(refusal { () throws(OfficeError) in try correct(after.content, 2) } == .nothingChanged)
        let void = try office.file.office.perform(
            VoidCopy(copy: first.copy, seenVersion: 1, reason: "ghi nhầm"), by: office.owner, at: SampleOffice.now)
        #expect(void.state == .void && void.reason == "ghi nhầm" && void.number == 1)
        #expect(
            refused { () throws(OfficeError) in
                try office.file.office.perform(
                    VoidCopy(copy: first.copy, seenVersion: 2, reason: "nữa"), by: office.owner, at: SampleOffice.now)
            } == .void("01/SY-LĐLĐ"))
        #expect(try make(office, of: source, content()).number == 4)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `whoever does not see a document sees no copy of it and makes none`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        let made = try make(office, of: .incoming(document), content())
        let people: [(Role, String?, Bool)] = [
            (.clerk, "whole", true), (.chief, "whole", true), (.leadership, "whole", false), (.officer, nil, false),
            (.head, nil, false), (.archivist, nil, false), (.administrator, "outer", false),
        ]
        for (role, depth, may) in people {
            let actor = try office.addPerson(role.rawValue, [role])
            let seen = try row(office, made.copy, by: actor)
            #expect(seen.map { $0.isWhole ? "whole" : "outer" } == depth, "\(role)")
            let listed = try office.file.office.ask(ListCopies(filter: CopyFilter(), limit: 9), by: actor)
            #expect(listed.isEmpty == (depth == nil), "\(role)")
            if depth == "outer" {
                #expect(seen?.row.copy.content.recipients == [] && seen?.row.copy.content.signer == nil)
            }
            let answer = refusal { () throws(OfficeError) in
                try make(office, of: .incoming(document), content(), by: actor)
            }
            #expect((answer == nil) == may, "\(role)")
            // An archivist has the right, but not to what was never given to them.
            if role == .archivist { #expect(answer == .noSuchRecord) }
        }
    }

    @Test func `a counter that lags behind, or a number that is gone, is found`() throws {
        let office = try SampleOffice()
        try make(office, of: .paper("a"), content())
        try make(office, of: .paper("b"), content())
        let connection = try Connection(path: office.path)
        try connection.execute(script: "UPDATE counter SET last = 1 WHERE register = 'copy'")
        try connection.close()
        let found = try office.file.verify().findings
        #expect(found == [.counterBehind(year: 2026, counter: 1, highest: 2)], "\(found)")
    }
}

/// Many outgoing documents at once.
@Suite struct ManyOutgoingTests {
    private func rows(_ subjects: [String], type: String = "quyet-dinh", tail: String = "QĐ-LĐLĐ") -> [OutgoingContent]
    {
        subjects.map { subject in
            var content = OutgoingContent(typeCode: type, symbolTail: tail, subject: subject)
            content.date = SampleOffice.today
            content.signer = "Trần Văn Sơn"
            content.recipients = [Recipient("Các ban")]
            return content
        }
    }

    private func register(
        _ office: SampleOffice, _ rows: [OutgoingContent], key: String = "k", by actor: Actor? = nil
    ) throws(OfficeError) -> [OutgoingRegistered] {
        try office.file.office.perform(
            RegisterOutgoingMany(rows: rows, formKey: key), by: actor ?? office.owner, at: SampleOffice.now)
    }

    @Test func `fifteen decisions get fifteen numbers in the order of their rows, and once only`() throws {
        let office = try SampleOffice()
        let subjects = (1...15).map { "công nhận ban chấp hành \($0)" }
        let made = try register(office, rows(subjects))
        #expect(made.map(\.number.number) == Array(1...15))
        let again = try register(office, rows(subjects))
        #expect(again.map(\.symbol) == made.map(\.symbol) && again.allSatisfy(\.wasRepeat))
        let listed = try office.file.office.ask(ListOutgoing(filter: .register(), limit: 99), by: office.owner)
        #expect(listed.reversed().map(\.document.content.subject) == subjects)
        // With more or fewer rows it is another form.
        for other in [Array(subjects.dropLast()), subjects + ["nữa"]] {
            #expect(
                refusal { () throws(OfficeError) in try register(office, rows(other)) }
                    == .outgoing(.formKeyUsed("01/QĐ-LĐLĐ")))
        }
        #expect(try register(office, rows(["sau"]), key: "l").map(\.number.number) == [16])
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `one row that cannot be registered holds back all of them, and is named`() throws {
        let office = try SampleOffice()
        var all = rows(["một", "hai", "ba"])
        all[1].subject = " "
        #expect(
            refusal { () throws(OfficeError) in try register(office, all) }
                == .outgoing(.inRow(2, .content([.missing(.subject)]))))
        #expect(try office.file.office.ask(ListOutgoing(filter: .register(), limit: 9), by: office.owner).isEmpty)
        all[1].subject = "hai"
        #expect(try register(office, all).map(\.number.number) == [1, 2, 3])
        #expect(
            refusal { () throws(OfficeError) in try register(office, rows(Array(repeating: "x", count: 201)), key: "m")
            }
                == .outgoing(.tooManyRows(limit: 200)))
        let officer = try office.addPerson("officer", [.officer])
        #expect(
            refusal { () throws(OfficeError) in try register(office, all, key: "n", by: officer) }
                == .notPermitted(.registerOutgoing))
        #expect(try office.file.verify().findings.isEmpty)
    }
}

/// What one day brought.
@Suite struct DayTests {
    @Test func `the closing slip tells each number on the day on which it was given`() throws {
        let office = try SampleOffice()
        let today = SampleOffice.today
        let officer = try office.addPerson("officer", [.officer])
        try office.register(office.content("một"))
        let late = try office.register(office.content("đến hôm trước", on: today.adding(days: -3)))
        var letter = OutgoingContent(typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "trả lời")
        letter.date = today.adding(days: -1)
        letter.signer = "Trần Văn Sơn"
        letter.recipients = [Recipient("Sở Nội vụ")]
        letter.handedOverOn = today.adding(days: -1)
        _ = try office.file.office.perform(
            RegisterOutgoing(content: letter, formKey: "o"), by: office.owner, at: SampleOffice.now)
        let tomorrow = SampleOffice.now.adding(seconds: 86_400)
        _ = try office.file.office.perform(
            VoidIncoming(document: late.document, seenVersion: 1, reason: "nhầm"), by: office.owner, at: tomorrow)
        func books(_ day: Day) throws -> [DayBook] {
            try office.file.office.ask(AskDayNumbers(day: day), by: office.owner).books
        }
        let first = try books(today)
        #expect(first.map(\.book) == [.incoming(.incoming), .outgoing(series: "")])
        #expect(first.map(\.count) == [2, 1] && first.map(\.voidCount) == [0, 0])
        #expect(first[0].first?.number == 1 && first[0].last?.number == 2)
        let second = try books(today.adding(days: 1))
        #expect(second.map(\.count) == [0, 0] && second.map(\.voidCount) == [1, 0])
        #expect(try books(today.adding(days: -1)).allSatisfy { $0.count == 0 && $0.first == nil })
        #expect(
            refusal { () throws(OfficeError) in try office.file.office.ask(AskDayNumbers(day: today), by: officer) }
                == .notPermitted(.registerIncoming))
    }

    @Test func `what was handed over on a day is told by the register and by the way of documents`() throws {
        let office = try SampleOffice()
        let today = SampleOffice.today
        let department = try office.file.office.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tổ chức", code: "TC")),
            by: office.owner, at: SampleOffice.now)
        let written = try office.register(
            office.content("ghi cột 8") {
                $0.handedOverOn = today
                $0.recipient = "Ban Tài chính"
            })
        let routed = try office.register(office.content("chuyển", symbol: "13/BC-SNV"))
        try office.register(office.content("chưa chuyển", symbol: "14/BC-SNV"))
        let step = HandlingStep.route(to: Distribution(lead: .department(department)), deadline: nil)
        _ = try office.file.office.perform(
            HandleIncoming(document: routed.document, seenVersion: 1, step: step), by: office.owner,
            at: SampleOffice.now)
        let handed = try office.file.office.ask(AskHandedOver(day: today), by: office.owner)
        #expect(handed.incoming.map(\.id) == [written.document, routed.document])
        #expect(handed.outgoing.isEmpty)
        #expect(
            try office.file.office.ask(AskHandedOver(day: today.adding(days: 1)), by: office.owner).incoming.isEmpty)
    }
}
