import Office
import Records
import SQLite
import Store
import Testing

/// Replies to letters of ours, and files of outgoing documents.
@Suite struct ReplyTests {
    private let office: SampleOffice
    private static let asked = [
        Recipient("Sở Nội vụ tỉnh Lam Giang"), Recipient("Sở Y tế tỉnh Lam Giang"),
        Recipient("UBND xã Bạch Ngọc"), Recipient("Lưu: VT", isCopy: true),
    ]

    init() throws { office = try SampleOffice() }

    private func letter(
        _ recipients: [Recipient] = asked, due: Day? = SampleOffice.today.adding(days: -3), key: String = "letter",
        _ change: (inout OutgoingContent) -> Void = { _ in }
    ) throws(OfficeError) -> OutgoingID {
        var content = OutgoingContent(typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "đề nghị báo cáo số liệu")
        content.date = SampleOffice.today.adding(days: -9)
        content.signer = "Trần Văn Sơn"
        content.recipients = recipients
        content.handedOverOn = content.date
        content.answerWanted = "báo cáo số liệu lao động"
        content.answerDue = due
        change(&content)
        return try office.file.office.perform(
            RegisterOutgoing(content: content, formKey: key), by: office.owner, at: SampleOffice.now
        ).document
    }

    @discardableResult
    private func reply(
        _ name: String, from issuer: String = "Sở Nội vụ tỉnh Lam Giang", key: String = "reply",
        on day: Day = SampleOffice.today
    ) throws(OfficeError) -> DocumentID {
        let content = office.content("trả lời công văn", issuer: issuer, symbol: "\(key)/SNV-VL", on: day)
        return try office.file.office.perform(
            RegisterIncoming(content: content, formKey: key, repliesTo: NamedAnswer.all(in: name)), by: office.owner,
            at: SampleOffice.now
        ).document
    }

    private func sheet(_ letter: OutgoingID, by actor: Actor? = nil) throws -> ReplySheet {
        try #require(
            try office.file.office.ask(AskReplies(to: letter, today: SampleOffice.today), by: actor ?? office.owner))
    }

    private func standings(_ letter: OutgoingID) throws -> [ReplyStanding] { try sheet(letter).rows.map(\.standing) }

    @Test func `each of those asked stands by what came from it, copies are not asked`() throws {
        let id = try letter()
        #expect(try standings(id) == [.owed, .owed, .owed])
        #expect(try sheet(id).rows.map(\.daysLate) == [3, 3, 3])
        try reply("1/LĐLĐ-VP", on: SampleOffice.today.adding(days: -1))
        try reply("01/lđlđ-vp một phần", from: "sở y tế tỉnh Lam Giang", key: "y")
        let found = try sheet(id)
        #expect(found.rows.map(\.standing) == [.answered, .partial, .owed])
        #expect(found.rows[0].daysLate == 2 && found.rows[0].answeredOn == SampleOffice.today.adding(days: -1))
        #expect(found.rows[1].replies.count == 1 && found.rows[1].answeredOn == nil && found.rows[1].daysLate == 3)
        #expect(found.late == 2 && found.owing == 2 && found.others.isEmpty)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `who was not asked is told apart, a void number answers nothing`() throws {
        let id = try letter()
        let other = try reply("1", from: "Tỉnh ủy Lam Giang")
        var found = try sheet(id)
        #expect(found.rows.allSatisfy { $0.standing == .owed } && found.others.map(\.document) == [other])
        _ = try office.file.office.perform(
            VoidIncoming(document: other, seenVersion: 1, reason: "nhầm"), by: office.owner, at: SampleOffice.now)
        found = try sheet(id)
        #expect(found.others.isEmpty)
    }

    @Test func `a body merged into another in the directory still counts, before and after its reply`() throws {
        let old = try letter([Recipient("Sở NV Lam Giang")])
        // It is in no directory yet: its first letter brings it there.
        try reply("1", from: "Sở NV Lam Giang", key: "a")
        #expect(try standings(old) == [.answered])
        let new = try letter([Recipient("Sở NV Lam Giang")], key: "b")
        let issuers = try office.file.office.ask(ListIssuers(), by: office.owner)
        let from = try #require(issuers.first { $0.name == "Sở NV Lam Giang" })
        try office.register(office.content())
        let into = try #require(
            try office.file.office.ask(ListIssuers(), by: office.owner).first { $0.name == "Sở Nội vụ tỉnh Lam Giang" })
        _ = try office.file.office.perform(
            MergeIssuers(from: from.id, into: into.id), by: office.owner, at: SampleOffice.now)
        try reply("2", key: "c")
        #expect(try standings(old) == [.answered])
        #expect(try standings(new) == [.answered])
    }

    @Test func `links are written anew and taken back, each time in the journal`() throws {
        let id = try letter()
        let document = try reply("")
        func link(_ text: String) throws(OfficeError) {
            _ = try office.file.office.perform(
                LinkReplies(document: document, repliesTo: NamedAnswer.all(in: text)), by: office.owner,
                at: SampleOffice.now)
        }
        try link("1/LĐLĐ-VP/2026 một phần")
        #expect(try standings(id)[0] == .partial)
        let detail = try #require(
            try office.file.office.ask(ShowIncoming(.key(document)), by: office.owner))
        #expect(detail.repliesTo.map(\.document.id) == [id] && detail.repliesTo[0].isPartial)
        #expect(detail.history.last?.changes.map(\.field) == ["reply-to"])
        #expect(refusal { () throws(OfficeError) in try link("1 một phần") } == .nothingChanged)
        #expect(refusal { () throws(OfficeError) in try link("9") } == .outgoing(.unknown("9")))
        try link("")
        #expect(try standings(id)[0] == .owed)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a letter that nobody has is refused with the number, and no number is spent`() throws {
        _ = try letter()
        let refused = refusal { () throws(OfficeError) in try reply("77/LĐLĐ-VP") }
        #expect(refused == .outgoing(.unknown("77/LĐLĐ-VP")))
        #expect(try office.register(office.content()).number.number == 1)
    }

    @Test func `unanswered letters stand by their day, those that all answered do not`() throws {
        let first = try letter(due: SampleOffice.today.adding(days: 5))
        let second = try letter([Self.asked[0]], due: SampleOffice.today.adding(days: -1), key: "second")
        _ = try letter(due: nil, key: "none") { $0.answerWanted = nil }
        func list() throws -> [ReplySheet] {
            try office.file.office.ask(ListUnanswered(today: SampleOffice.today), by: office.owner)
        }
        #expect(try list().map(\.document.id) == [second, first])
        try reply("2")
        #expect(try list().map(\.document.id) == [first])
        let desk = try office.file.office.ask(AskDesk(today: SampleOffice.today), by: office.owner)
        #expect(desk.lines.first { $0.kind == .unanswered }?.count.value == 1)
    }

    @Test func `reminders say whom and when, and only those of the letter`() throws {
        let id = try letter()
        func remind(_ names: [String]) throws(OfficeError) {
            _ = try office.file.office.perform(
                RemindReplies(outgoing: id, recipients: names), by: office.owner, at: SampleOffice.now)
        }
        try remind(["Sở Y tế tỉnh Lam Giang", "Lưu: VT", "không có"])
        #expect(try sheet(id).rows.map(\.reminded.count) == [0, 1, 0])
        #expect(refusal { () throws(OfficeError) in try remind(["Lưu: VT"]) } == .nothingChanged)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `what a subject cites is proposed where the letter went to its body`() throws {
        let id = try letter()
        func proposed(_ issuer: String, _ text: String) throws -> [OutgoingID] {
            try office.register(office.content("x", issuer: issuer))
            return try office.file.office.ask(
                ProposeReplies(issuer: issuer, text: text, day: SampleOffice.today), by: office.owner
            ).map(\.id)
        }
        let text = "trả lời Công văn số 01/LĐLĐ-VP ngày 15/11/2026"
        #expect(try proposed("Sở Nội vụ tỉnh Lam Giang", text) == [id])
        #expect(try proposed("Tỉnh ủy Lam Giang", text).isEmpty)
        #expect(try proposed("Sở Nội vụ tỉnh Lam Giang", "trả lời 01/QĐ-LĐLĐ").isEmpty)
    }

    @Test func `a letter to a group is asked of each member, and a correction keeps whom it went to`() throws {
        let set = SetRecipientGroup(
            name: "Khối thi đua", members: ["Sở Nội vụ tỉnh Lam Giang", "Sở Y tế tỉnh Lam Giang"])
        _ = try office.file.office.perform(set, by: office.owner, at: SampleOffice.now)
        let id = try letter([Recipient("khoi thi dua"), Recipient("Lưu: VT", isCopy: true)])
        #expect(try sheet(id).rows.map(\.recipient.name) == ["Sở Nội vụ tỉnh Lam Giang", "Sở Y tế tỉnh Lam Giang"])
        let document = try #require(try office.file.office.ask(ShowOutgoing(.key(id)), by: office.owner)).document
        #expect(document.content.recipientsShown == "Khối thi đua; Lưu: VT")
        try reply("1", from: "Sở Y tế tỉnh Lam Giang")
        _ = try office.file.office.perform(
            SetRecipientGroup(name: "Khối thi đua", members: ["UBND xã Bạch Ngọc"]), by: office.owner,
            at: SampleOffice.now)
        var content = document.content
        content.subject = "đề nghị báo cáo số liệu quý III"
        content.recipients = [Recipient("Khối thi đua"), Recipient("Lưu: VT", isCopy: true)]
        _ = try office.file.office.perform(
            CorrectOutgoing(document: id, seenVersion: 1, content: content, answers: [], reason: "thiếu"),
            by: office.owner, at: SampleOffice.now)
        #expect(try standings(id) == [.owed, .answered])
        _ = try office.file.office.perform(
            SetRecipientGroup(name: "khối thi đua", members: []), by: office.owner, at: SampleOffice.now)
        let groups = try office.file.office.ask(ListRecipientGroups(today: SampleOffice.today), by: office.owner)
        #expect(!groups.contains { $0.isOwn })
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a number that was given last is taken back until the document has left`() throws {
        let id = try letter { $0.handedOverOn = nil }
        func last() throws -> Undoable? {
            try office.file.office.ask(AskUndoable(today: SampleOffice.today), by: office.owner).first
        }
        #expect(try last()?.way == .voidNumber)
        #expect(try last()?.outgoing == Undoable.Outgoing(id: id, symbol: "01/LĐLĐ-VP", version: 1))
        _ = try office.file.office.perform(
            StepOutgoing(document: id, seenVersion: 1, step: .issue), by: office.owner, at: SampleOffice.now)
        #expect(try last()?.way == .stands)
    }

    @Test func `eight writers of both registers at once leave no gap and no repeat in either`() async throws {
        let path = office.path
        let owner = office.owner
        let contents = (0..<8).map { index in
            var content = OutgoingContent(
                typeCode: index % 2 == 0 ? "cong-van" : "bao-cao", symbolTail: "LĐLĐ-VP",
                subject: "văn bản của \(index)")
            content.date = SampleOffice.today
            content.signer = "Trần Văn Sơn"
            content.recipients = [Recipient("Sở Nội vụ tỉnh Lam Giang")]
            return content
        }
        let incoming = office.content("đến")
        let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
            for (index, content) in contents.enumerated() {
                group.addTask {
                    let file = try OfficeFile.open(at: path)
                    return try (0..<20).map { time in
                        _ = try file.office.perform(
                            RegisterIncoming(content: incoming, formKey: "in-\(index)-\(time)"), by: owner,
                            at: SampleOffice.now)
                        return try file.office.perform(
                            RegisterOutgoing(content: content, formKey: "out-\(index)-\(time)"), by: owner,
                            at: SampleOffice.now
                        ).number.number
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(numbers.sorted() == Array(1...160))
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `one text makes a draft for each who owes, and signed they get numbers in a row`() throws {
        _ = try letter()
        var content = OutgoingContent(typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "đôn đốc {Số ký hiệu}")
        content.signer = "Trần Văn Sơn"
        let addressees = ["Sở Y tế", "Sở Nội vụ"].map {
            MergeAddressee($0, values: [.symbol: "01/LĐLĐ-VP", .due: "21/11/2026"])
        }
        func merge(one: Bool) throws(OfficeError) -> [OutgoingDocument] {
            try office.file.office.perform(
                MergeDrafts(
                    content: content, text: "Đề nghị {Tên đơn vị} gửi trước {Hạn}.", addressees: addressees, isOne: one,
                    formKey: "merge-\(one)"), by: office.owner, at: SampleOffice.now)
        }
        let drafts = try merge(one: false)
        #expect(drafts.map(\.content.recipientsShown) == ["Sở Y tế", "Sở Nội vụ"])
        #expect(drafts.allSatisfy { $0.content.subject == "đôn đốc 01/LĐLĐ-VP" })
        let text = try office.file.office.ask(ShowDraftText(drafts[1].id), by: office.owner)?.text
        #expect(text == "Đề nghị Sở Nội vụ gửi trước 21/11/2026.")
        #expect(try merge(one: false).map(\.id) == drafts.map(\.id), "sent again, it makes none")
        #expect(try merge(one: true).map(\.content.recipientsShown) == ["Sở Y tế; Sở Nội vụ"])
        var signed: [OutgoingDocument] = []
        for draft in drafts {
            var document = draft
            for step in [OutgoingStep.submit, .approve, .sign] {
                document = try office.file.office.perform(
                    StepOutgoing(document: document.id, seenVersion: document.version, step: step), by: office.owner,
                    at: SampleOffice.now
                ).document
            }
            signed.append(document)
        }
        let numbered = try office.file.office.perform(
            NumberDrafts(documents: signed.map(NumberDrafts.Seen.init)), by: office.owner, at: SampleOffice.now)
        #expect(numbered.map(\.symbol) == ["02/LĐLĐ-VP", "03/LĐLĐ-VP"])
        let again = refusal { () throws(OfficeError) in
            try office.file.office.perform(
                NumberDrafts(documents: numbered.map(NumberDrafts.Seen.init)), by: office.owner, at: SampleOffice.now)
        }
        #expect(again != nil)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a reminder made as a draft is recorded when it gets its number, once, and of whom it still goes to`()
        throws
    {
        let id = try letter()
        let addressees = try sheet(id).rows.map {
            MergeAddressee($0.recipient.name, values: [.symbol: "01"], owes: [.letter(id)])
        }
        let drafts = try office.file.office.perform(
            MergeDrafts(
                content: OutgoingContent(typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "đôn đốc"),
                text: "Về {Số ký hiệu}", addressees: addressees, isOne: true, formKey: "remind"), by: office.owner,
            at: SampleOffice.now)
        var document = try #require(drafts.first)
        var content = document.content
        content.recipients.remove(at: 2)
        content.signer = "Trần Văn Sơn"
        document = try office.file.office.perform(
            SaveDraft(document: document.id, seenVersion: document.version, content: content), by: office.owner,
            at: SampleOffice.now
        ).document
        for step in [OutgoingStep.submit, .approve, .sign] {
            #expect(try sheet(id).rows.allSatisfy { $0.reminded.isEmpty })
            document = try office.file.office.perform(
                StepOutgoing(document: document.id, seenVersion: document.version, step: step), by: office.owner,
                at: SampleOffice.now
            ).document
        }
        document = try office.file.office.perform(
            StepOutgoing(document: document.id, seenVersion: document.version, step: .number), by: office.owner,
            at: SampleOffice.now
        ).document
        #expect(try sheet(id).rows.map(\.reminded) == [[SampleOffice.today], [SampleOffice.today], []])
        _ = try office.file.office.perform(
            StepOutgoing(document: document.id, seenVersion: document.version, step: .issue), by: office.owner,
            at: SampleOffice.now)
        #expect(try sheet(id).rows.map(\.reminded.count) == [1, 1, 0])
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `fields that nobody knows or that have no value make no draft, unless the latter may stay open`() throws
    {
        func merge(_ text: String, leavesOpen: Bool) throws(OfficeError) -> Int {
            try office.file.office.perform(
                MergeDrafts(
                    content: OutgoingContent(typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "x"), text: text,
                    addressees: [MergeAddressee("Sở Y tế")], isOne: false, leavesOpen: leavesOpen, formKey: text),
                by: office.owner, at: SampleOffice.now
            ).count
        }
        let unknown = MergeFault.unknown("Nơi", .line(1))
        let empty = MergeFault.empty(.due, .line(1), ["Sở Y tế"])
        #expect(
            refusal { () throws(OfficeError) in _ = try merge("{Nơi}", leavesOpen: true) }
                == .outgoing(.merge([unknown])))
        #expect(
            refusal { () throws(OfficeError) in _ = try merge("{Hạn}", leavesOpen: false) }
                == .outgoing(.merge([empty])))
        #expect(try merge("{Hạn}", leavesOpen: true) == 1)
    }

    // MARK: Files

    @Test func `a signed scan belongs to its outgoing document, is verified, and stays when it is taken out`() throws {
        let id = try letter()
        let owner = FileOwner.outgoing(id)
        let file = try office.stage(Array("bản ký".utf8), "ban-ky.pdf")
        let added = try office.file.office.perform(
            AttachFiles(to: owner, files: [file]), by: office.owner, at: SampleOffice.now)
        #expect(added.subject == .outgoing("01/LĐLĐ-VP"))
        #expect(try office.read(added.attachments[0].id) == Array("bản ký".utf8))
        let incoming = try office.register(office.content())
        try office.attach([file], to: incoming.document)
        #expect(try office.list(incoming.document).map(\.position) == [1])
        _ = try office.file.office.perform(
            RemoveAttachment(attachment: added.attachments[0].id, reason: "nhầm"), by: office.owner,
            at: SampleOffice.now)
        let list = try office.file.office.ask(ListAttachments(of: owner), by: office.owner)
        #expect(list.map(\.removal?.reason) == ["nhầm"])
        let detail = try #require(try office.file.office.ask(ShowOutgoing(.key(id)), by: office.owner))
        #expect(detail.history.map(\.command).suffix(2) == ["attach-files", "remove-attachment"])
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `files go with the sight of the document, and a void number takes none`() throws {
        let id = try letter { $0.handedOverOn = nil }
        let file = try office.stage([1, 2, 3], "a.pdf")
        let added = try office.file.office.perform(
            AttachFiles(to: .outgoing(id), files: [file]), by: office.owner, at: SampleOffice.now)
        for role in Role.allCases {
            let actor = try office.addPerson("p-\(role.rawValue)", [role])
            let sees = Visibility(of: actor).all
            #expect(
                try office.file.office.ask(ListAttachments(of: .outgoing(id)), by: actor).count == (sees ? 1 : 0),
                "\(role)")
            #expect(
                try (office.file.office.ask(ReadAttachment(added.attachments[0].id, piece: 0), by: actor) != nil)
                    == sees, "\(role)")
        }
        _ = try office.file.office.perform(
            StepOutgoing(document: id, seenVersion: 1, step: .void, reason: "không gửi"), by: office.owner,
            at: SampleOffice.now)
        let other = try office.stage([4], "b.pdf")
        let refused = refusal { () throws(OfficeError) in
            try office.file.office.perform(
                AttachFiles(to: .outgoing(id), files: [other]), by: office.owner, at: SampleOffice.now)
        }
        #expect(refused == .outgoing(.ended("01/LĐLĐ-VP", .void)))
    }
}
