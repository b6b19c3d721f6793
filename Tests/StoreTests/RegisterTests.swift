import Office
import Records
import Store
import Testing

@Suite struct RegisterTests {
    @Test func `numbers follow each other from one`() throws {
        let office = try SampleOffice()
        let numbers = try (1...5).map { try office.register(office.content("văn bản \($0)")).number.shown }
        #expect(numbers == ["1", "2", "3", "4", "5"])
    }

    @Test func `the same form again returns the same number`() throws {
        let office = try SampleOffice()
        let first = try office.register(office.content(), key: "k")
        let second = try office.register(office.content(), key: "k")
        #expect(first.number == second.number && second.wasRepeat && !first.wasRepeat)
        #expect(try office.register(office.content(), key: "l").number.number == 2)
    }

    @Test func `every field comes back as it was written`() throws {
        let office = try SampleOffice()
        let content = office.content(
            "hoà giải “tranh chấp”; 100%", issuer: "Công ty TNHH May Bến Thượng", symbol: "06b/NQ-TLĐ"
        ) {
            $0.arrivedAt = HourMinute("15:02")
            $0.sender = "Văn phòng"
            $0.date = Day(iso: "2026-11-20")
            $0.signer = "Lê Thị Hoa"
            $0.recipient = "Ban Tổ chức"
            $0.handedOverOn = SampleOffice.today
            $0.receivedBy = "Hoa"
            $0.notes = "kèm 2 phụ lục"
            $0.urgency = .express
            $0.circulation = .internalOnly
            $0.way = .exchange
            $0.pages = 12
            $0.copies = 2
            $0.deadline = Day(iso: "2026-11-30")
        }
        let made = try office.register(content)
        #expect(try office.document(made.document).content == content)
    }

    @Test func `a day without an open book is refused and spends no number`() throws {
        let office = try SampleOffice()
        let last = office.content(on: try #require(Day(iso: "2025-12-31")))
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    RegisterIncoming(content: last, formKey: "a"), by: office.owner, at: SampleOffice.now)
            } == .bookNotOpen(year: 2025))
        _ = try office.file.office.perform(OpenBook(year: 2025), by: office.owner, at: SampleOffice.now)
        #expect(try office.register(last).number.shownWithYear == "1/2025")
        _ = try office.file.office.perform(CloseBook(year: 2025), by: office.owner, at: SampleOffice.now)
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    RegisterIncoming(content: last, formKey: "b"), by: office.owner, at: SampleOffice.now)
            } == .bookClosed(year: 2025, on: SampleOffice.today))
        #expect(try office.register(office.content()).number.shownWithYear == "1/2026")
    }

    @Test func `a refused content spends no number`() throws {
        let office = try SampleOffice()
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    RegisterIncoming(content: office.content(""), formKey: "a"), by: office.owner, at: SampleOffice.now)
            } == .content([.missing(.subject)]))
        #expect(try office.register(office.content()).number.number == 1)
    }

    @Test func `a correction keeps what was there in the history`() throws {
        let office = try SampleOffice()
        let made = try office.register(office.content("bao cao sai"))
        var content = try office.document(made.document).content
        content.subject = "báo cáo đúng"
        _ = try office.file.office.perform(
            CorrectIncoming(document: made.document, seenVersion: 1, content: content, reason: "gõ sai"),
            by: office.owner, at: SampleOffice.now)
        let detail = try #require(try office.file.office.ask(ShowIncoming(.key(made.document)), by: office.owner))
        #expect(detail.document.version == 2 && detail.document.content.subject == "báo cáo đúng")
        #expect(detail.history.map(\.command) == ["register-incoming", "correct-incoming"])
        #expect(
            detail.history.last?.changes == [
                FieldChange("subject", from: "bao cao sai", to: "báo cáo đúng"),
                FieldChange("reason", from: nil, to: "gõ sai"),
            ])
    }

    @Test func `a second person's change in between is told by name`() throws {
        let office = try SampleOffice()
        let clerk = try office.addPerson("lan", [.clerk])
        let made = try office.register(office.content())
        var content = office.content()
        content.pages = 3
        _ = try office.file.office.perform(
            CorrectIncoming(document: made.document, seenVersion: 1, content: content, reason: "đếm lại"), by: clerk,
            at: SampleOffice.now)
        content.pages = 4
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    CorrectIncoming(document: made.document, seenVersion: 1, content: content, reason: "x"),
                    by: office.owner, at: SampleOffice.now)
            } == .changedMeanwhile(by: "lan", at: SampleOffice.now))
        #expect(try office.document(made.document).content.pages == 3)
    }

    @Test func `a void number keeps its reason and is never given again`() throws {
        let office = try SampleOffice()
        let made = try office.register(office.content())
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    VoidIncoming(document: made.document, seenVersion: 1, reason: "  "), by: office.owner,
                    at: SampleOffice.now)
            } == .reasonMissing)
        _ = try office.file.office.perform(
            VoidIncoming(document: made.document, seenVersion: 1, reason: "vào sổ nhầm"), by: office.owner,
            at: SampleOffice.now)
        let document = try office.document(made.document)
        #expect(document.state == .void && document.voidReason == "vào sổ nhầm")
        #expect(try office.register(office.content()).number.number == 2)
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    VoidIncoming(document: made.document, seenVersion: 2, reason: "x"), by: office.owner,
                    at: SampleOffice.now)
            } == .alreadyVoid(made.number))
    }

    @Test func `the arrival day cannot leave the year of its number`() throws {
        let office = try SampleOffice()
        let made = try office.register(office.content())
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    CorrectIncoming(
                        document: made.document, seenVersion: 1,
                        content: office.content(on: Day(year: 2025, month: 12, day: 30) ?? SampleOffice.today),
                        reason: "x"),
                    by: office.owner, at: SampleOffice.now)
            } == .arrivalYearFixed(year: 2026))
    }

    @Test func `the paper that follows takes no new number`() throws {
        let office = try SampleOffice()
        let mail = try office.register(office.content { $0.way = .email })
        let post = try office.register(office.content("khác") { $0.way = .post })
        let done = try office.file.office.perform(
            RecordPaperCopy(document: mail.document, seenVersion: 1, arrivedOn: SampleOffice.today), by: office.owner,
            at: SampleOffice.now)
        #expect(done.document.paperArrivedOn == SampleOffice.today && done.document.number == mail.number)
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    RecordPaperCopy(document: mail.document, seenVersion: 2, arrivedOn: SampleOffice.today),
                    by: office.owner, at: SampleOffice.now)
            } == .paperAlreadyRecorded(mail.number, on: SampleOffice.today))
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    RecordPaperCopy(document: post.document, seenVersion: 1, arrivedOn: SampleOffice.today),
                    by: office.owner, at: SampleOffice.now)
            } == .notElectronic(post.number))
    }

    @Test func `a late insert takes the next letter and only the chief may`() throws {
        let office = try SampleOffice()
        let clerk = try office.addPerson("lan", [.clerk])
        let chief = try office.addPerson("minh", [.chief])
        let first = try office.register(office.content())
        func insert(_ actor: Actor, _ key: String, after: RegisterNumber) throws(OfficeError) -> Registration {
            try office.file.office.perform(
                InsertLateIncoming(
                    content: office.content("sót"), after: after, reason: "sót trong túi thư", formKey: key),
                by: actor, at: SampleOffice.now)
        }
        #expect(
            refusal { () throws(OfficeError) in try insert(clerk, "a", after: first.number) }
                == .notPermitted(.insertLate))
        #expect(try insert(chief, "b", after: first.number).number.shown == "1a")
        #expect(try insert(chief, "c", after: first.number).number.shown == "1b")
        let beyond = RegisterNumber(year: 2026, number: 9)
        #expect(refusal { () throws(OfficeError) in try insert(chief, "d", after: beyond) } == .numberNotGiven(beyond))
        #expect(try office.register(office.content("tiếp")).number.shown == "2")
    }

    @Test func `a kept number is used once, lapses, and is voided with a reason`() throws {
        let office = try SampleOffice()
        let door = office.file.office
        let hour = Instant(milliseconds: SampleOffice.now.milliseconds + 3_600_000)
        let kept = try door.perform(
            ReserveNumber(holder: "Ban Tổ chức", expiresAt: hour), by: office.owner, at: SampleOffice.now)
        #expect(kept.number.shown == "1")
        #expect(try office.register(office.content()).number.shown == "2")
        let used = try door.perform(
            RegisterIncoming(content: office.content("giữ"), formKey: "u", reservation: kept.id), by: office.owner,
            at: SampleOffice.now)
        #expect(used.number.shown == "1")
        #expect(
            refusal { () throws(OfficeError) in
                try door.perform(
                    RegisterIncoming(content: office.content("nữa"), formKey: "v", reservation: kept.id),
                    by: office.owner,
                    at: SampleOffice.now)
            } == .reservationNotOpen(kept.number))
        let second = try door.perform(
            ReserveNumber(holder: "Văn phòng", expiresAt: hour), by: office.owner, at: SampleOffice.now)
        let later = Instant(milliseconds: hour.milliseconds + 1)
        #expect(
            refusal { () throws(OfficeError) in
                try door.perform(
                    RegisterIncoming(content: office.content("trễ"), formKey: "w", reservation: second.id),
                    by: office.owner, at: later)
            } == .reservationNotOpen(second.number))
        #expect(try door.ask(ListReservations(), by: office.owner).map(\.number.shown) == ["3"])
        _ = try door.perform(
            VoidReservation(reservation: second.id, reason: "hết hạn"), by: office.owner, at: later)
        #expect(try door.ask(ListReservations(), by: office.owner).isEmpty)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a clock that went back stops writing until a person says it is right`() throws {
        let office = try SampleOffice()
        try office.register(office.content())
        let before = Instant(milliseconds: SampleOffice.now.milliseconds - 6 * 60 * 1000)
        let command = RegisterIncoming(content: office.content(), formKey: "z")
        #expect(
            refusal { () throws(OfficeError) in try office.file.office.perform(command, by: office.owner, at: before) }
                == .clockBehind(newest: SampleOffice.now))
        let made = try office.file.office.perform(command, by: office.owner, at: before, trustingClock: true)
        #expect(made.number.number == 2)
    }

    @Test func `the same paper of two people is refused to the second in the write itself`() throws {
        let office = try SampleOffice()
        let hoa = try office.addPerson("hoa", [.clerk])
        func registered(_ key: String, seen: [DocumentID]?) -> Refusal? {
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    RegisterIncoming(content: office.content(), formKey: key, seenTwins: seen), by: hoa,
                    at: SampleOffice.now)
            }
        }
        #expect(registered("a", seen: []) == nil)
        let first = RegisterNumber(year: 2026, number: 1)
        #expect(registered("b", seen: []) == .twinRegistered(first, by: "hoa"))
        let twin = try #require(
            try office.file.office.ask(ListIncoming(filter: IncomingFilter(), limit: 5), by: hoa).first
        ).document
        #expect(registered("b", seen: [twin.id]) == nil, "seen, and registered all the same")
        #expect(registered("c", seen: nil) == nil, "nobody asked")
        #expect(try office.search("báo cáo").count == 3)
        #expect(registered("a", seen: []) == nil, "a repeat is the same number")
        #expect(try office.search("báo cáo").count == 3)
    }

    @Test func `a right withdrawn a moment ago is gone`() throws {
        let office = try SampleOffice()
        let clerk = try office.addPerson("lan", [.clerk])
        var changed = clerk.person
        changed.roles = [.officer]
        _ = try office.file.office.perform(ChangePerson(person: changed), by: office.owner, at: SampleOffice.now)
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    RegisterIncoming(content: office.content(), formKey: "a"), by: clerk, at: SampleOffice.now)
            } == .notPermitted(.registerIncoming))
    }

    @Test func `a merged spelling is followed and its documents are still found as duplicates`() throws {
        let office = try SampleOffice()
        let door = office.file.office
        try office.register(office.content("kế hoạch", issuer: "Cty May Bến Thượng", symbol: "5/KH-BT"))
        try office.register(office.content("khác", issuer: "Công ty TNHH May Bến Thượng", symbol: "6/KH-BT"))
        let issuers = try door.ask(ListIssuers(), by: office.owner)
        let old = try #require(issuers.first { $0.name == "Cty May Bến Thượng" })
        let new = try #require(issuers.first { $0.name == "Công ty TNHH May Bến Thượng" })
        _ = try door.perform(MergeIssuers(from: old.id, into: new.id), by: office.owner, at: SampleOffice.now)
        #expect(try !door.ask(ListIssuers(), by: office.owner).contains { $0.id == old.id })
        let found = try door.ask(
            FindDuplicates(
                issuer: "Công ty TNHH May Bến Thượng", symbol: .parse("5/KH-BT"), year: 2026, subject: "x"),
            by: office.owner)
        #expect(found.map(\.document.content.subject) == ["kế hoạch"] && found.first?.kind == .sameSymbol)
        #expect(
            refusal { () throws(OfficeError) in
                try door.perform(MergeIssuers(from: new.id, into: new.id), by: office.owner, at: SampleOffice.now)
            } == .mergeImpossible)
    }

    @Test func `an import keeps given numbers, continues after the highest and repeats nothing`() throws {
        let office = try SampleOffice()
        let rows = [
            ImportedRow(
                content: office.content("cũ", on: Day(iso: "2024-03-05") ?? SampleOffice.today),
                number: RegisterNumber(year: 2024, number: 41), key: "f:1"),
            ImportedRow(
                content: office.content("không số", on: Day(iso: "2024-03-06") ?? SampleOffice.today), number: nil,
                key: "f:2"),
        ]
        let door = office.file.office
        let first = try door.perform(ImportIncoming(rows: rows), by: office.owner, at: SampleOffice.now)
        #expect(first == ImportedChunk(registered: 2, before: 0, openedYears: [2024]))
        let again = try door.perform(ImportIncoming(rows: rows), by: office.owner, at: SampleOffice.now)
        #expect(again == ImportedChunk(registered: 0, before: 2, openedYears: []))
        #expect(try office.search("không số") == ["42"])
        #expect(
            refusal { () throws(OfficeError) in
                try door.perform(
                    ImportIncoming(rows: [ImportedRow(content: rows[0].content, number: rows[0].number, key: "g:1")]),
                    by: office.owner, at: SampleOffice.now)
            } == .numberTaken(RegisterNumber(year: 2024, number: 41)))
        #expect(try office.file.verify().findings.isEmpty)
    }
}
