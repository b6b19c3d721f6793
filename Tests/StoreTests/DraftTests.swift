import Office
import Records
import Store
import Testing

/// Drafts in a real office: `thu` is an officer of the finance department, `binh` its head, `dung` heads another one.
@Suite struct DraftTests {
    private func begin(
        _ office: HandlingOffice, by login: String = "thu", text: String = "I. KẾT QUẢ", key: String = "k",
        _ change: (inout OutgoingContent) -> Void = { _ in }
    ) throws -> OutgoingDocument {
        var content = OutgoingContent(typeCode: "bao-cao", symbolTail: "BC-LĐLĐ", subject: "kết quả quý III")
        content.recipients = [Recipient("Tổng Liên đoàn Lao động Việt Nam")]
        change(&content)
        return try office.door.perform(
            BeginDraft(content: content, text: text, formKey: key), by: try office.actor(login), at: HandlingOffice.now
        ).document
    }

    private func show(_ office: HandlingOffice, _ id: OutgoingID, as login: String = "hoa") throws -> OutgoingDetail? {
        try office.door.ask(ShowOutgoing(.key(id)), by: try office.actor(login))
    }

    @discardableResult
    private func take(
        _ office: HandlingOffice, _ step: OutgoingStep, _ id: OutgoingID, by login: String, day: Day? = nil,
        reason: String? = nil, asked: [Party] = []
    ) throws -> OutgoingDocument {
        let version = try #require(try show(office, id)).document.version
        return try office.door.perform(
            StepOutgoing(document: id, seenVersion: version, step: step, day: day, reason: reason, asked: asked),
            by: try office.actor(login), at: HandlingOffice.now
        ).document
    }

    private func save(
        _ office: HandlingOffice, _ id: OutgoingID, _ text: String, by login: String, seen: Int? = nil
    ) throws -> OutgoingDocument {
        let version = try seen ?? #require(try show(office, id)).document.version
        return try office.door.perform(
            SaveDraft(document: id, seenVersion: version, text: text), by: try office.actor(login),
            at: HandlingOffice.now
        ).document
    }

    private func refused<T>(_ body: () throws -> T) -> OutgoingRefusal? {
        do {
            _ = try body()
            return nil
        } catch {
            if case OfficeError.refused(.outgoing(let refusal)) = error { return refusal }
            return nil
        }
    }

    @Test func `a draft goes its whole way, and its number comes after the signature`() throws {
        let office = try HandlingOffice()
        let archivist = try office.person("luu")
        let leader = try office.id("hung")
        let drafter = try office.id("thu")
        let draft = try begin(office)
        #expect(draft.number == nil && draft.state == .drafting && draft.content.drafter == drafter)
        #expect(draft.content.department.map { .department($0) } == office.finance)
        try take(office, .askOpinions, draft.id, by: "thu", asked: [office.propaganda, try office.person("luu")])
        let opinions = try #require(try show(office, draft.id)).opinions
        #expect(
            opinions.map(\.asked) == [office.propaganda, archivist]
                && opinions.allSatisfy { $0.version == 1 })
        _ = try office.door.perform(
            GiveOpinion(opinion: opinions[0].id, view: .remarks, text: "bổ sung số liệu"), by: try office.actor("dung"),
            at: HandlingOffice.now)
        let saved = try save(office, draft.id, "I. KẾT QUẢ\nĐã bổ sung.", by: "thu")
        try take(office, .submit, draft.id, by: "thu")
        try take(office, .giveBack, draft.id, by: "binh", reason: "thiếu phụ lục")
        #expect(try show(office, draft.id)?.document.reason == "thiếu phụ lục")
        try take(office, .submit, draft.id, by: "thu")
        #expect(try show(office, draft.id)?.document.reason == nil)
        try take(office, .approve, draft.id, by: "binh")
        let signed = try take(office, .sign, draft.id, by: "hung")
        #expect(signed.content.signer == "hung" && signed.content.signerPerson == leader)
        let numbered = try take(office, .number, draft.id, by: "hoa")
        #expect(numbered.symbol == "01/BC-LĐLĐ" && numbered.content.date == HandlingOffice.today)
        try take(office, .issue, draft.id, by: "hoa")
        let detail = try #require(try show(office, draft.id, as: "thu"))
        #expect(detail.document.state == .issued && detail.versions.map(\.number) == [2, 1])
        #expect(
            try office.door.ask(ShowDraftText(draft.id, number: 1), by: try office.actor("thu"))?.text == "I. KẾT QUẢ")
        #expect(saved.version > draft.version)
        #expect(detail.history.map(\.command).contains("number-outgoing"))
        #expect(try office.sample.file.verify().findings.isEmpty)
    }

    @Test func `the same form again returns the same draft`() throws {
        let office = try HandlingOffice()
        let first = try begin(office)
        #expect(try begin(office).id == first.id)
        #expect(refused { try begin(office) { $0.subject = "khác" } } == .formKeyUsed("DT1"))
    }

    @Test func `who may see a draft sees it, others find nothing of it`() throws {
        let office = try HandlingOffice()
        let draft = try begin(office)
        var filter = OutgoingFilter.drafts
        filter.search = SearchQuery.parse("quy", today: HandlingOffice.today).0
        for login in ["hoa", "minh", "hung", "binh", "thu"] {
            #expect(try show(office, draft.id, as: login)?.isWhole == true, "\(login)")
            #expect(try office.door.ask(ListOutgoing(filter: filter, limit: 9), by: try office.actor(login)).count == 1)
        }
        for login in ["dung", "son", "luu"] {
            #expect(try show(office, draft.id, as: login) == nil, "\(login)")
            #expect(try office.door.ask(ShowDraftText(draft.id), by: try office.actor(login)) == nil)
            #expect(try office.door.ask(ListOutgoing(filter: filter, limit: 9), by: try office.actor(login)).isEmpty)
        }
        #expect(try show(office, draft.id, as: "quan")?.isWhole == false)
        #expect(try office.door.ask(ShowDraftText(draft.id), by: try office.actor("quan")) == nil)
        // Who is asked sees it from then on, and keeps seeing what they spoke about.
        try take(office, .askOpinions, draft.id, by: "thu", asked: [office.propaganda])
        #expect(try show(office, draft.id, as: "dung")?.isWhole == true)
        try take(office, .submit, draft.id, by: "thu")
        #expect(try show(office, draft.id, as: "dung")?.isWhole == true)
        #expect(try show(office, draft.id, as: "son") == nil)
    }

    private func found(_ office: HandlingOffice, _ words: String, by login: String) throws -> [OutgoingID] {
        var filter = OutgoingFilter()
        filter.search = SearchQuery.parse(words, today: HandlingOffice.today).0
        return try office.door.ask(ListOutgoing(filter: filter, limit: 9), by: try office.actor(login)).map(
            \.document.id)
    }

    @Test(arguments: [
        ("hoa", true), ("minh", true), ("hung", true), ("binh", true), ("thu", true), ("dung", false), ("son", false),
        ("luu", false), ("quan", false),
    ]) func `the text of a draft is found by whoever sees the draft, by nobody else`(
        _ login: String, _ sees: Bool
    ) throws {
        let office = try HandlingOffice()
        let draft = try begin(office, text: "I. KẾT QUẢ\nThăm hỏi công nhân khó khăn.\nĐiều 1. Kinh phí")
        // Words that are finished, and a beginning as it is typed.
        for words in [
            "cong nhan ", "\"công nhân khó khăn\"", "kinh phi ", "quý kinh ", "hoi cong", "nhan khan", "thăm",
        ] {
            #expect(try found(office, words, by: login) == (sees ? [draft.id] : []), "\(words)")
        }
    }

    @Test func `the newest text is found, through every step, and none of an older one`() throws {
        let office = try HandlingOffice()
        let draft = try begin(office, text: "thăm hỏi công nhân")
        let other = try begin(office, text: "", key: "k2") { $0.subject = "kế hoạch khác" }
        #expect(try found(office, "tham hoi", by: "thu") == [draft.id])
        _ = try save(office, draft.id, "tặng quà đoàn viên", by: "thu")
        _ = try save(office, other.id, "thăm hỏi gia đình", by: "thu")
        #expect(try found(office, "tham hoi", by: "thu") == [other.id])
        #expect(try found(office, "qua doan", by: "thu") == [draft.id])
        for (step, login) in [(OutgoingStep.submit, "thu"), (.approve, "binh"), (.sign, "hung"), (.number, "hoa")] {
            try take(office, step, draft.id, by: login)
            #expect(try found(office, "qua doan", by: "thu") == [draft.id], "\(step)")
        }
        #expect(try found(office, "cong nhan", by: "thu").isEmpty)
    }

    @Test func `of a text longer than any report its beginning is found`() throws {
        let office = try HandlingOffice()
        let text = "mở đầu\n" + String(repeating: "tiếp theo\n", count: 20_000) + "kết thúc"
        let draft = try begin(office, text: text)
        #expect(try found(office, "mo dau", by: "thu") == [draft.id] && found(office, "ket thuc", by: "thu").isEmpty)
        _ = try save(office, draft.id, "kết thúc", by: "thu")
        #expect(try found(office, "ket thuc", by: "thu") == [draft.id] && found(office, "mo dau", by: "thu").isEmpty)
    }

    private func attach(
        _ name: String, to draft: OutgoingID, _ office: HandlingOffice, by login: String
    ) throws -> ChangedAttachments {
        let file = try office.sample.stage(Array(name.utf8), name)
        return try office.door.perform(
            AttachFiles(to: .outgoing(draft), files: [file]), by: try office.actor(login), at: HandlingOffice.now)
    }

    @Test func `the drafter adds files until the draft is signed, another never`() throws {
        let office = try HandlingOffice()
        let draft = try begin(office)
        let added = try attach("phu-luc.pdf", to: draft.id, office, by: "thu")
        #expect(added.subject == .outgoing(draft.shortName))
        let refused = OfficeError.refused(.notPermitted(.attach))
        #expect(throws: refused) { try attach("khac.pdf", to: draft.id, office, by: "dung") }
        _ = try office.door.perform(
            RemoveAttachment(attachment: added.attachments[0].id, reason: "nhầm"), by: try office.actor("thu"),
            at: HandlingOffice.now)
        for (step, login) in [(OutgoingStep.submit, "thu"), (.sign, "hung")] {
            try take(office, step, draft.id, by: login)
        }
        #expect(throws: refused) { try attach("muon.pdf", to: draft.id, office, by: "thu") }
        #expect(try attach("ban-ky.pdf", to: draft.id, office, by: "hoa").attachments.count == 1)
        #expect(try office.sample.file.verify().findings.isEmpty)
    }

    @Test func `the desk tells whose draft waits for what, and nothing where none does`() throws {
        let office = try HandlingOffice()
        func lines(_ login: String) throws -> [DeskLine.Kind: Int] {
            let desk = try office.door.ask(AskDesk(today: HandlingOffice.today), by: try office.actor(login))
            return Dictionary(uniqueKeysWithValues: desk.lines.map { ($0.kind, $0.count.value) })
        }
        #expect(try lines("thu")[.draftsOwn] == nil)
        let draft = try begin(office)
        #expect(try lines("thu")[.draftsOwn] == 1)
        #expect(try lines("binh")[.draftsOwn] == nil)
        try take(office, .askOpinions, draft.id, by: "thu", asked: [office.propaganda, try office.person("luu")])
        #expect(try lines("dung")[.draftsAsked] == 1)
        #expect(try lines("luu")[.draftsAsked] == 1)
        let opinions = try #require(try show(office, draft.id)).opinions
        _ = try office.door.perform(
            GiveOpinion(opinion: opinions[0].id, view: .agrees), by: try office.actor("dung"), at: HandlingOffice.now)
        #expect(try lines("dung")[.draftsAsked] == nil)
        #expect(try lines("luu")[.draftsAsked] == 1)
        try take(office, .submit, draft.id, by: "thu")
        #expect(try lines("luu")[.draftsAsked] == nil)
        #expect(try lines("binh")[.draftsToCheck] == 1)
        #expect(try lines("dung")[.draftsToCheck] == nil)
        #expect(try lines("thu")[.draftsOwn] == nil)
        try take(office, .approve, draft.id, by: "binh")
        #expect(try lines("hung")[.draftsToSign] == 1)
        try take(office, .sign, draft.id, by: "hung")
        #expect(try lines("hoa")[.draftsToNumber] == 1)
        try take(office, .number, draft.id, by: "hoa")
        #expect(try lines("hoa")[.draftsToNumber] == nil)
        #expect(try lines("hoa")[.draftsToIssue] == 1)
    }

    @Test func `a text is written by whom it concerns, and only while it is open`() throws {
        let office = try HandlingOffice()
        let draft = try begin(office)
        #expect(refused { try save(office, draft.id, "x", by: "son") } == .notYours(nil, "DT1"))
        _ = try save(office, draft.id, "của trưởng ban", by: "binh")
        try take(office, .submit, draft.id, by: "thu")
        // Who checks mends it; its drafter takes it back first.
        #expect(refused { try save(office, draft.id, "y", by: "thu") } == .notYours(nil, "DT1"))
        _ = try save(office, draft.id, "người duyệt sửa", by: "binh")
        try take(office, .approve, draft.id, by: "binh")
        #expect(refused { try save(office, draft.id, "z", by: "binh") } == .textFixed("DT1", .approved))
        #expect(try show(office, draft.id)?.versions.first?.number == 3)
    }

    @Test func `two who write at once: the second is told, and nothing of the first is lost`() throws {
        let office = try HandlingOffice()
        let draft = try begin(office)
        _ = try save(office, draft.id, "của binh", by: "binh", seen: draft.version)
        let actor = try office.actor("thu")
        let second = refusal { () throws(OfficeError) in
            try office.door.perform(
                SaveDraft(document: draft.id, seenVersion: draft.version, text: "của thu"), by: actor,
                at: HandlingOffice.now)
        }
        guard case .changedMeanwhile(let by, _)? = second else {
            Issue.record("\(String(describing: second))")
            return
        }
        #expect(by == "binh")
        #expect(try office.door.ask(ShowDraftText(draft.id), by: try office.actor("hoa"))?.text == "của binh")
        // An opinion does not stop who is writing.
        try take(office, .askOpinions, draft.id, by: "thu", asked: [office.propaganda])
        let seen = try #require(try show(office, draft.id))
        _ = try office.door.perform(
            GiveOpinion(opinion: seen.opinions[0].id, view: .agrees), by: try office.actor("dung"),
            at: HandlingOffice.now)
        _ = try save(office, draft.id, "vẫn lưu được", by: "thu", seen: seen.document.version)
    }

    @Test func `an opinion is given once, by the one asked, with words unless one agrees`() throws {
        let office = try HandlingOffice()
        let draft = try begin(office)
        try take(office, .askOpinions, draft.id, by: "thu", asked: [office.propaganda])
        let opinion = try #require(try show(office, draft.id)?.opinions.first)
        func say(_ view: OpinionView, _ text: String?, by login: String) throws -> Refusal? {
            let actor = try office.actor(login)
            return refusal { () throws(OfficeError) in
                try office.door.perform(
                    GiveOpinion(opinion: opinion.id, view: view, text: text), by: actor, at: HandlingOffice.now)
            }
        }
        #expect(try say(.agrees, nil, by: "son") == .outgoing(.notAsked("DT1")))
        #expect(try say(.disagrees, " ", by: "dung") == .reasonMissing)
        #expect(try say(.remarks, "TỐI MẬT", by: "dung") == .outgoing(.secretText))
        #expect(try say(.disagrees, "chưa đủ căn cứ", by: "dung") == nil)
        #expect(try say(.agrees, nil, by: "dung") == .outgoing(.notAsked("DT1")))
        // Asked again, of the newer text.
        _ = try save(office, draft.id, "bản sửa", by: "thu")
        try take(office, .askOpinions, draft.id, by: "thu", asked: [office.propaganda])
        #expect(try show(office, draft.id)?.opinions.map(\.version) == [1, 2])
        #expect(try office.sample.file.verify().findings.isEmpty)
    }

    @Test func `nothing with a mark of state secrets is kept`() throws {
        let office = try HandlingOffice()
        #expect(refused { try begin(office, text: "A\nMẬT\nB") } == .secretText)
        let draft = try begin(office)
        #expect(refused { try save(office, draft.id, "Tuyệt mật", by: "thu") } == .secretText)
        #expect(try show(office, draft.id)?.versions.count == 1)
    }

    @Test func `a draft lacks nearly everything; what is signed lacks only the day`() throws {
        let office = try HandlingOffice()
        let draft = try begin(office, text: "") { $0.recipients = [] }
        #expect(try show(office, draft.id)?.versions.isEmpty == true)
        try take(office, .submit, draft.id, by: "thu")
        #expect(refused { try take(office, .sign, draft.id, by: "hung") } == .content([.missing(.recipients)]))
        #expect(
            refused { try take(office, .sign, draft.id, by: "hoa") }
                == .content([.missing(.signer), .missing(.recipients)]))
    }

    @Test func `a number's day follows the days, and a refused one spends none`() throws {
        let office = try HandlingOffice()
        let today = HandlingOffice.today
        for key in ["a", "b"] {
            let draft = try begin(office, key: key) { $0.signer = "Trần Văn Hùng" }
            for step in [OutgoingStep.submit, .approve, .sign] {
                try take(office, step, draft.id, by: "minh", day: nil)
            }
            if key == "a" { try take(office, .number, draft.id, by: "hoa") }
            if key == "b" {
                #expect(
                    refused { try take(office, .number, draft.id, by: "hoa", day: today.adding(days: -1)) }
                        == .dayBeforeLast(today.adding(days: -1), last: "01", on: today))
                #expect(try take(office, .number, draft.id, by: "hoa").symbol == "02/BC-LĐLĐ")
            }
        }
        #expect(try office.sample.file.verify().findings.isEmpty)
    }

    @Test func `a refused step names what this person may do, and a late opinion that opinions are closed`() throws {
        let office = try HandlingOffice()
        let draft = try begin(office)
        try take(office, .askOpinions, draft.id, by: "thu", asked: [office.propaganda])
        let opinion = try #require(try show(office, draft.id)?.opinions.first).id
        try take(office, .submit, draft.id, by: "thu")
        #expect(
            refused { try take(office, .submit, draft.id, by: "thu") }
                == .stepNotAllowed(.submit, "DT1", .checking, allowed: [.takeBack, .drop]))
        #expect(
            refused {
                try office.door.perform(
                    GiveOpinion(opinion: opinion, view: .agrees), by: try office.actor("dung"), at: HandlingOffice.now)
            } == .opinionsClosed("DT1", .checking))
        try take(office, .giveBack, draft.id, by: "binh", reason: "thiếu số liệu")
        #expect(try show(office, draft.id)?.document.isGivenBack == true)
        let desk = try office.door.ask(AskDesk(today: HandlingOffice.today), by: try office.actor("thu"))
        #expect(desk.lines.first { $0.kind == .draftsOwn }?.givenBack == 1)
        try take(office, .submit, draft.id, by: "thu")
        #expect(try show(office, draft.id)?.document.isGivenBack == false)
    }
}
