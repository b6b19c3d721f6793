import Office
import Records
import Store
import Testing

/// Taking back one's own act of the day from what the journal says was there before.
@Suite struct UndoTests {
    /// The newest act of a person that was not taken back.
    private func newest(_ login: String, in office: HandlingOffice) throws -> Undoable {
        try #require(
            try office.door.ask(AskUndoable(today: HandlingOffice.today), by: try office.actor(login)).first)
    }

    private func undo(
        _ login: String, in office: HandlingOffice, at now: Instant = HandlingOffice.now
    ) throws -> IncomingDocument {
        let last = try newest(login, in: office)
        let document = try #require(last.document)
        return try office.door.perform(
            UndoChange(document: document.id, entry: last.entry), by: try office.actor(login), at: now
        ).document
    }

    private func refused(
        _ entry: Int64, of document: DocumentID, by login: String, in office: HandlingOffice,
        at now: Instant = HandlingOffice.now
    ) throws -> Refusal? {
        let actor = try office.actor(login)
        return refusal { () throws(OfficeError) in
            try office.door.perform(UndoChange(document: document, entry: entry), by: actor, at: now)
        }
    }

    /// A document but for the counters that rise with every change.
    private func plain(_ document: IncomingDocument) -> IncomingDocument {
        var document = document
        document.version = 0
        document.handling?.version = 0
        return document
    }

    @Test func `every step of the way is taken back to exactly what was there, and can be taken again`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let leader = try office.id("hung")
        let distribution = Distribution(
            lead: office.finance, support: [office.propaganda], information: [try office.person("son")])
        let steps: [(String, HandlingStep)] = [
            (
                "minh",
                .propose(text: "giao Ban\tTài chính\n(gấp)", lead: office.finance, deadline: HandlingOffice.deadline)
            ),
            ("hoa", .submit(leader: leader)),
            (
                "hung",
                .instruct(
                    leader: leader, text: "Đồng ý.\tLàm ngay", to: distribution, deadline: HandlingOffice.deadline)
            ),
            ("hoa", .route(to: Distribution(), deadline: nil)),
            ("binh", .receive(signedBy: nil)),
            ("dung", .receive(signedBy: nil)),
            ("binh", .assign(try office.id("thu"))),
            ("thu", .receive(signedBy: nil)),
            ("thu", .start),
            ("thu", .askExtension(to: HandlingOffice.deadline.adding(days: 3), reason: "chờ số liệu")),
            ("minh", .decideExtension(granted: HandlingOffice.deadline.adding(days: 2), reason: nil)),
            ("thu", .complete(.replied, text: "215/BC-LĐLĐ")),
            ("hung", .reopen(reason: "thiếu phụ lục")),
            ("thu", .giveBack(reason: "không thuộc ban")),
            ("hoa", .route(to: distribution, deadline: nil)),
            ("hoa", .route(to: Distribution(lead: office.propaganda), deadline: nil)),
            ("dung", .giveBack(reason: "không thuộc ban")),
            ("hoa", .sendBack(reason: "gửi nhầm nơi")),
            ("hung", .reopen(reason: "đúng nơi")),
        ]
        for (who, step) in steps {
            let before = try office.sample.document(document)
            let saw = try office.detail(document, by: "binh")?.isWhole == true
            let taken = try office.take(step, document, by: who)
            let after = try undo(who, in: office)
            #expect(plain(after) == plain(before), "\(step)")
            #expect(try office.sample.document(document) == after, "\(step): as it stands in the file")
            #expect(after.handling?.version ?? 0 > taken.handling?.version ?? 0, "\(step): others see that it changed")
            // Who sees it follows what was restored.
            let sees = try office.detail(document, by: "binh")?.isWhole == true
            #expect(sees == saw, "\(step)")
            try office.take(step, document, by: who)
        }
        #expect(try office.isSound)
        let history = try #require(try office.detail(document, by: "hoa")).history
        #expect(history.count { $0.command == "undo-change" } == steps.count)
        #expect(!history.flatMap(\.changes).contains { $0.field.hasPrefix("before:") }, "people read nothing of it")
    }

    @Test func `steps are taken back one after the other, and each once`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), document, by: "hoa")
        let routed = try newest("hoa", in: office)
        try office.take(.receive(signedBy: nil), document, by: "binh")
        let received = try newest("binh", in: office)
        try office.take(.start, document, by: "binh")
        #expect(try undo("binh", in: office).handling?.state == .received)
        #expect(try undo("binh", in: office).handling?.state == .routed)
        #expect(try refused(received.entry, of: document, by: "binh", in: office) == .nothingChanged)
        #expect(try office.door.ask(AskUndoable(today: HandlingOffice.today), by: try office.actor("binh")).isEmpty)
        // Now nobody has gone on from the routing any more.
        #expect(try newest("hoa", in: office) == routed.now(try office.sample.document(document)))
        #expect(try undo("hoa", in: office).handling?.state == .registered)
        let left = try newest("hoa", in: office)
        #expect(left.command == "register-incoming" && left.way == .voidNumber)
        #expect(try office.isSound)
    }

    @Test func `what somebody has gone on from is refused with who, when and what`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), document, by: "hoa")
        let routed = try newest("hoa", in: office).entry
        let later = HandlingOffice.now.adding(seconds: 60)
        try office.take(.receive(signedBy: nil), document, by: "binh", at: later)
        let number = try office.sample.document(document).number
        #expect(
            try refused(routed, of: document, by: "hoa", in: office, at: later)
                == .undoOvertaken(number, by: "binh", at: later, command: "receive-incoming"))
        #expect(try office.handling(document).state == .received, "nothing was written")
    }

    @Test func `only one's own act of the same day is taken back, by who still may do it`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), document, by: "hoa")
        let entry = try newest("hoa", in: office).entry
        let number = try office.sample.document(document).number
        #expect(try refused(entry, of: document, by: "minh", in: office) == .undoNotOwn("hoa"))
        let tomorrow = HandlingOffice.now.adding(seconds: 86_400)
        #expect(
            try refused(entry, of: document, by: "hoa", in: office, at: tomorrow)
                == .undoTooLate(number, on: HandlingOffice.today))
        #expect(
            try office.door.ask(AskUndoable(today: HandlingOffice.today.adding(days: 1)), by: try office.actor("hoa"))
                .isEmpty)
        var hoa = try office.actor("hoa").person
        hoa.roles = [.officer]
        _ = try office.door.perform(ChangePerson(person: hoa), by: try office.actor("owner"), at: HandlingOffice.now)
        #expect(try refused(entry, of: document, by: "hoa", in: office) == .notPermitted(.routeIncoming))
        #expect(try refused(999, of: document, by: "hoa", in: office) == .nothingChanged)
    }

    @Test func `a note, a void number and a kept number stand, and say so`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), document, by: "hoa")
        try office.take(.receive(signedBy: nil), document, by: "binh")
        try office.take(.note("đã gọi"), document, by: "binh")
        let note = try newest("binh", in: office)
        #expect(note.way == .stands)
        #expect(try refused(note.entry, of: document, by: "binh", in: office) == .notUndoable("note-incoming"))
        let other = try office.register("việc khác")
        let version = try office.sample.document(other).version
        _ = try office.door.perform(
            VoidIncoming(document: other, seenVersion: version, reason: "nhầm"), by: try office.actor("hoa"),
            at: HandlingOffice.now)
        #expect(try newest("hoa", in: office).way == .stands)
        _ = try office.door.perform(
            ReserveNumber(holder: "Ban Tổ chức", expiresAt: HandlingOffice.now.adding(seconds: 3600)),
            by: try office.actor("hoa"), at: HandlingOffice.now)
        let kept = try newest("hoa", in: office)
        #expect(kept.command == "reserve-number" && kept.way == .stands && kept.document == nil)
    }

    @Test func `a correction is taken back field by field, the routing that it brought too`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let before = try office.sample.document(document)
        var content = before.content
        content.subject = "báo cáo khác"
        content.symbol = .parse("15/TB-SNV")
        content.typeCode = "thong-bao"
        content.issuer = "Sở Y tế tỉnh Lam Giang"
        content.urgency = .express
        content.circulation = .internalOnly
        content.way = .email
        content.arrivedAt = HourMinute("15h02")
        content.date = HandlingOffice.today.adding(days: -1)
        content.pages = 4
        content.copies = 2
        content.notes = "hai bản"
        content.meetingOn = HandlingOffice.today.adding(days: 3)
        content.meetingAt = HourMinute("8:00")
        content.meetingPlace = "Hội trường A"
        content.replyDue = HandlingOffice.deadline
        content.replyWanted = "báo cáo"
        if case .department(let finance) = office.finance {
            content.recipient = "Ban Tài chính"
            content.recipientDepartment = finance
        }
        _ = try office.door.perform(
            CorrectIncoming(document: document, seenVersion: before.version, content: content, reason: "ghi nhầm"),
            by: try office.actor("hoa"), at: HandlingOffice.now)
        #expect(try office.handling(document).state == .routed)
        #expect(try office.sample.search("khác") == ["1"])
        let after = try undo("hoa", in: office)
        #expect(plain(after) == plain(before))
        #expect(after.version == before.version + 2)
        #expect(try office.sample.search("khác").isEmpty, "the search follows")
        #expect(try office.detail(document, by: "binh") == nil)
        #expect(try office.isSound)
    }

    @Test func `paper that did not come after all is taken back, files beside it are no obstacle`() throws {
        let office = try HandlingOffice()
        let document = try office.sample.register(
            office.sample.content { $0.way = .email }, by: try office.actor("hoa")
        )
        .document
        let version = try office.sample.document(document).version
        _ = try office.door.perform(
            RecordPaperCopy(document: document, seenVersion: version, arrivedOn: HandlingOffice.today),
            by: try office.actor("hoa"), at: HandlingOffice.now)
        let recorded = try newest("hoa", in: office)
        let file = try office.sample.stage([1, 2, 3], "a.pdf")
        _ = try office.sample.attach([file], to: document)
        #expect(try newest("hoa", in: office) == recorded)
        #expect(try undo("hoa", in: office).paperArrivedOn == nil)
        #expect(try office.sample.document(document).paperArrivedOn == nil)
        #expect(try office.isSound)
    }
}

extension Undoable {
    /// The same act with its document as it stands now.
    fileprivate func now(_ document: IncomingDocument) -> Undoable {
        Undoable(entry: entry, at: at, command: command, document: Document(of: document), way: way)
    }
}
