import Office
import Records
import SQLite
import Store
import Testing

@Suite struct HandlingTests {
    /// Those of the cast who do not see everything by their role.
    private static let others = ["binh", "thu", "dung", "son", "luu"]

    @Test func `each step shows the document to exactly those whom it concerns`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let handlers: Set<String> = ["binh", "son", "dung"]
        let distribution = Distribution(lead: office.finance, information: [try office.person("son")])
        let leader = try office.id("hung")
        let steps: [(String, HandlingStep, HandlingState, Set<String>)] = [
            ("minh", .propose(text: "giao Ban Tài chính", lead: office.finance, deadline: nil), .registered, []),
            ("hoa", .submit(leader: leader), .submitted, []),
            (
                "hung",
                .instruct(leader: leader, text: "Đồng ý.", to: distribution, deadline: HandlingOffice.deadline),
                .instructed, []
            ),
            ("hoa", .route(to: Distribution(), deadline: nil), .routed, handlers),
            ("binh", .receive(signedBy: nil), .received, handlers),
            ("binh", .assign(try office.id("thu")), .routed, handlers.union(["thu"])),
            ("thu", .receive(signedBy: nil), .received, handlers.union(["thu"])),
            ("thu", .start, .inHand, handlers.union(["thu"])),
            ("thu", .note("đã gửi công đoàn cơ sở"), .inHand, handlers.union(["thu"])),
            (
                "thu", .askExtension(to: HandlingOffice.deadline.adding(days: 3), reason: "chờ số liệu"), .inHand,
                handlers.union(["thu"])
            ),
            (
                "minh", .decideExtension(granted: HandlingOffice.deadline.adding(days: 2), reason: nil), .inHand,
                handlers.union(["thu"])
            ),
            ("thu", .complete(.replied, text: "215/BC-LĐLĐ"), .completed, handlers.union(["thu"])),
            ("hung", .reopen(reason: "thiếu phụ lục"), .inHand, handlers.union(["thu"])),
            ("thu", .giveBack(reason: "không thuộc ban"), .givenBack, []),
            ("hoa", .sendBack(reason: "gửi nhầm nơi"), .sentBack, []),
            ("hung", .reopen(reason: "đúng nơi"), .registered, []),
        ]
        for (who, step, state, seen) in steps {
            let after = try office.take(step, document, by: who)
            #expect(after.handling?.state == state, "\(step)")
            #expect(try office.handling(document) == after.handling, "\(step)")
            let visible = try Self.others.filter { try office.detail(document, by: $0)?.isWhole == true }
            #expect(Set(visible) == seen, "\(step)")
            for login in Self.others {
                let listed = try office.door.ask(
                    ListIncoming(filter: IncomingFilter(), limit: 10), by: try office.actor(login))
                #expect(listed.count == (seen.contains(login) ? 1 : 0), "\(step): \(login)")
            }
            for login in ["hoa", "minh", "hung"] { #expect(try office.detail(document, by: login)?.isWhole == true) }
            // Who administers only sees that it is there, and never what is in it.
            let outer = try #require(try office.detail(document, by: "quan"))
            #expect(!outer.isWhole && outer.document.content.subject.isEmpty && outer.document.handling?.lead == nil)
            var filter = IncomingFilter()
            filter.leads = [office.finance]
            let found = try office.door.ask(ListIncoming(filter: filter, limit: 9), by: try office.actor("quan"))
            #expect(found.isEmpty, "nor learns by a filter who has it")
        }
        let history = try #require(try office.detail(document, by: "hoa")).history
        #expect(history.count == steps.count + 1)
        #expect(history.dropFirst().map(\.command) == steps.map { "\($0.1.act.rawValue)-incoming" })
        #expect(history.dropFirst().map(\.person) == steps.map(\.0))
        #expect(try office.isSound)
    }

    @Test func `a step that another has taken meanwhile is told by name and leaves nothing half written`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let seen = try office.handling(document).version
        try office.take(.submit(leader: try office.id("hung")), document, by: "hoa")
        let entries = try office.count("SELECT count(*) FROM journal")
        let before = try office.sample.document(document)
        let late = HandlingStep.route(to: Distribution(lead: office.finance), deadline: HandlingOffice.deadline)
        #expect(
            try office.refused(late, document, by: "minh", seen: seen)
                == .changedMeanwhile(by: "hoa", at: HandlingOffice.now))
        #expect(try office.sample.document(document) == before)
        #expect(try office.count("SELECT count(*) FROM journal") == entries)
        #expect(try office.count("SELECT count(*) FROM assignment") == 0)
        #expect(try office.isSound)
    }

    @Test func `a correction and a step refuse each other only where both write the entry`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let seen = try office.sample.document(document)
        try office.take(.submit(leader: try office.id("hung")), document, by: "hoa")
        var content = seen.content
        content.pages = 7
        _ = try office.door.perform(
            CorrectIncoming(document: document, seenVersion: seen.version, content: content, reason: "đếm lại"),
            by: try office.actor("hoa"), at: HandlingOffice.now)
        try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), document, by: "minh")
        let clerk = try office.actor("hoa")
        let routed = try office.sample.document(document)
        #expect(routed.content.pages == 7 && routed.content.recipient == "Ban Tài chính" && routed.version == 3)
        content.pages = 8
        #expect(
            refusal { () throws(OfficeError) in
                try office.door.perform(
                    CorrectIncoming(document: document, seenVersion: 2, content: content, reason: "lại"), by: clerk,
                    at: HandlingOffice.now)
            } == .changedMeanwhile(by: "minh", at: HandlingOffice.now))
    }

    @Test func `a reroute keeps the signatures of those who stay, and ends the others without deleting them`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let first = Distribution(lead: office.finance, support: [office.propaganda, try office.person("luu")])
        try office.take(.route(to: first, deadline: nil), document, by: "hoa")
        try office.take(.receive(signedBy: nil), document, by: "binh")
        try office.take(.receive(signedBy: nil), document, by: "dung")
        #expect(try office.handling(document).awaited == [try office.person("luu")])
        let second = Distribution(lead: office.finance, support: [try office.person("luu"), try office.person("son")])
        #expect(
            try office.refused(.route(to: second, deadline: nil), document, by: "hoa")
                == .notPermitted(.rerouteIncoming))
        let after = try office.take(.route(to: second, deadline: nil), document, by: "minh")
        #expect(after.handling?.state == .received)
        #expect(after.handling?.assignments.map(\.receivedBy) == [try office.id("binh"), nil, nil])
        #expect(after.content.receivedBy == "binh")
        #expect(try office.detail(document, by: "dung")?.document.id == document)
        #expect(try office.count("SELECT count(*) FROM assignment WHERE is_ended = 0") == 3)
        #expect(try office.count("SELECT count(*) FROM assignment WHERE is_ended = 1") > 0)
        #expect(
            try office.count(
                "SELECT count(*) FROM assignment WHERE is_ended = 1 AND received_by = \(office.id("dung").value)") == 1)
        let third = try office.take(
            .route(to: Distribution(lead: office.propaganda), deadline: nil), document, by: "hung")
        #expect(third.handling?.state == .routed && third.content.receivedBy == nil)
        #expect(try office.isSound)
    }

    @Test func `what was given back frees the register's columns seven to nine`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), document, by: "hoa")
        let received = try office.take(.receive(signedBy: try office.id("thu")), document, by: "hoa").content
        #expect(received.recipient == "Ban Tài chính" && received.receivedBy == "thu")
        #expect(received.handedOverOn == HandlingOffice.today)
        #expect(try office.refused(.giveBack(reason: " "), document, by: "binh") == .reasonMissing)
        let given = try office.take(.giveBack(reason: "không thuộc ban"), document, by: "binh")
        #expect(given.content.recipient == nil && given.content.recipientDepartment == nil)
        #expect(given.content.handedOverOn == nil && given.content.receivedBy == nil)
        #expect(given.handling?.returnReason == "không thuộc ban" && given.handling?.assignments == [])
        #expect(try office.count("SELECT count(*) FROM assignment WHERE is_ended = 0") == 0)
        #expect(try office.count("SELECT count(*) FROM assignment") == 1)
        let again = try office.take(
            .route(to: Distribution(lead: office.propaganda), deadline: nil), document, by: "hoa")
        #expect(again.content.recipient == "Ban Tuyên giáo")
        #expect(try office.isSound)
    }

    @Test func `what goes to all for information is closed by the last receipt`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let all = Distribution(information: [office.finance, office.propaganda])
        try office.take(.route(to: all, deadline: nil), document, by: "hoa")
        #expect(try office.take(.receive(signedBy: nil), document, by: "dung").handling?.state == .routed)
        let closed = try office.take(.receive(signedBy: nil), document, by: "binh")
        #expect(closed.handling?.state == .completed && closed.handling?.result?.settlement == .information)
        #expect(try office.isSound)
    }

    @Test func `a later day is asked for, granted by the chief, refused with a reason, and by nobody else`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let deadline = HandlingOffice.deadline
        try office.take(.route(to: Distribution(lead: office.finance), deadline: deadline), document, by: "hoa")
        try office.take(.receive(signedBy: nil), document, by: "binh")
        #expect(
            try office.refused(.decideExtension(granted: deadline, reason: nil), document, by: "minh")
                == .noExtensionAsked(try office.sample.document(document).number))
        #expect(
            try office.refused(.askExtension(to: deadline, reason: "x"), document, by: "binh") == .notLater(deadline))
        let asked = HandlingStep.askExtension(to: deadline.adding(days: 5), reason: "chờ cơ sở")
        try office.take(asked, document, by: "binh")
        #expect(
            try office.refused(.decideExtension(granted: deadline, reason: nil), document, by: "binh")
                == .notPermitted(.decideExtension))
        #expect(
            try office.refused(.decideExtension(granted: nil, reason: nil), document, by: "minh") == .reasonMissing)
        let no = try office.take(.decideExtension(granted: nil, reason: "việc gấp"), document, by: "minh")
        #expect(no.content.deadline == deadline && no.handling?.extensionRequest == nil)
        try office.take(asked, document, by: "binh")
        let yes = try office.take(
            .decideExtension(granted: deadline.adding(days: 4), reason: nil), document, by: "hung")
        #expect(yes.content.deadline == deadline.adding(days: 4) && yes.handling?.extensionRequest == nil)
        #expect(try office.isSound)
    }

    @Test func `what was settled is opened again by a leader alone, and only then void`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), document, by: "hoa")
        try office.take(.receive(signedBy: nil), document, by: "binh")
        #expect(try office.refused(.complete(.done, text: " "), document, by: "binh") == .resultMissing)
        try office.take(.complete(.filed, text: nil), document, by: "binh")
        let settled = try office.sample.document(document)
        let chief = try office.actor("minh")
        #expect(
            refusal { () throws(OfficeError) in
                try office.door.perform(
                    VoidIncoming(document: document, seenVersion: settled.version, reason: "nhầm"), by: chief,
                    at: HandlingOffice.now)
            } == .openFirst(settled.number))
        #expect(
            try office.refused(.reopen(reason: "x"), document, by: "minh") == .notPermitted(.reopenIncoming))
        let open = try office.take(.reopen(reason: "còn thiếu"), document, by: "hung")
        #expect(open.handling?.state == .inHand && open.handling?.result == nil)
        let told = try office.register("để biết")
        try office.take(
            .route(to: Distribution(information: [office.finance]), deadline: nil), told, by: "hoa")
        try office.take(.receive(signedBy: nil), told, by: "binh")
        let again = try office.take(.reopen(reason: "phải trả lời"), told, by: "hung")
        #expect(again.handling?.state == .registered && again.handling?.assignments == [], "it waits at the clerk's")
        #expect(again.content.recipient == nil && again.content.receivedBy == nil)
        #expect(try office.isSound)
    }

    @Test func `done on the working day after a rest day is in time`() throws {
        let office = try HandlingOffice()
        let sunday = Day(number: HandlingOffice.today.adding(days: 7).monday.number - 1)
        let documents = [try office.register("xong thứ hai"), try office.register("xong thứ ba")]
        for document in documents {
            try office.take(.route(to: Distribution(lead: office.finance), deadline: sunday), document, by: "hoa")
            try office.take(.receive(signedBy: nil), document, by: "binh")
        }
        for (place, document) in documents.enumerated() {
            let days = sunday.number + place + 1 - HandlingOffice.today.number
            let day = Instant(milliseconds: HandlingOffice.now.milliseconds + Int64(days) * 86_400_000)
            let done = try office.take(.complete(.done, text: "đã làm"), document, by: "binh", at: day)
            #expect(done.handling?.result?.isLate == (place == 1))
        }
        func late() throws -> [String] {
            var filter = IncomingFilter()
            filter.timeliness = .late
            return try office.door.ask(ListIncoming(filter: filter, limit: 9), by: try office.actor("hoa"))
                .map(\.document.content.subject)
        }
        #expect(try late() == ["xong thứ ba"])
        #expect(try office.isSound)
    }

    @Test func `an urgent document is handed over with the office's usual day where nobody named one`() throws {
        let office = try HandlingOffice()
        let urgent = try office.sample.register(
            office.sample.content("khẩn") { $0.urgency = .urgent }, by: try office.actor("hoa")
        ).document
        #expect(try office.sample.document(urgent).content.deadline == nil)
        let routed = try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), urgent, by: "hoa")
        // Two working days after Tuesday, 24 November.
        #expect(routed.content.deadline == HandlingOffice.today.adding(days: 2))
        let plain = try office.register()
        let other = try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), plain, by: "hoa")
        #expect(other.content.deadline == nil)
        #expect(try office.isSound)
    }

    @Test func `handing over anew changes something or is refused, and a later day asked for stays asked for`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let finance = Distribution(lead: office.finance)
        try office.take(.route(to: finance, deadline: HandlingOffice.deadline), document, by: "hoa")
        // Nobody has signed yet: the clerk mends a slip.
        try office.take(
            .route(to: finance, deadline: HandlingOffice.deadline.adding(days: 1)), document, by: "hoa")
        try office.take(.receive(signedBy: nil), document, by: "binh")
        try office.take(.start, document, by: "binh")
        let later = HandlingOffice.deadline.adding(days: 5)
        try office.take(.askExtension(to: later, reason: "chờ số liệu"), document, by: "binh")
        #expect(try office.refused(.route(to: finance, deadline: nil), document, by: "hung") == .nothingChanged)
        let wider = Distribution(lead: office.finance, information: [try office.person("son")])
        let after = try office.take(.route(to: wider, deadline: nil), document, by: "hung")
        #expect(after.handling?.state == .inHand && after.handling?.extensionRequest?.day == later)
        #expect(
            try office.refused(.route(to: finance, deadline: nil), document, by: "hoa")
                == .notPermitted(.rerouteIncoming))
    }

    @Test func `what must be answered is not laid aside without a word, and no note is endless or invisible`() throws {
        let office = try HandlingOffice()
        let asked = try office.sample.register(
            office.sample.content("đề nghị trả lời") { $0.replyWanted = "số liệu" }, by: try office.actor("hoa")
        ).document
        try office.take(.route(to: Distribution(lead: office.finance), deadline: nil), asked, by: "hoa")
        try office.take(.receive(signedBy: nil), asked, by: "binh")
        let number = try office.sample.document(asked).number
        #expect(try office.refused(.complete(.filed, text: nil), asked, by: "binh") == .replyOwed(number))
        #expect(try office.refused(.note("\u{200B}\u{2060} "), asked, by: "binh") == .reasonMissing)
        let long = String(repeating: "a", count: HandlingRule.longestText + 1)
        #expect(try office.refused(.note(long), asked, by: "binh") == .noteTooLong(limit: HandlingRule.longestText))
        try office.take(.complete(.filed, text: "đã trả lời qua điện thoại"), asked, by: "binh")
    }

    @Test func `who wrote a petition is nothing of its outer fields`() throws {
        let office = try HandlingOffice()
        let content = office.sample.content("kiến nghị về tiền lương", issuer: "Bà Lò Thị Mẩy", symbol: "")
        _ = try office.door.perform(
            RegisterIncoming(content: content, formKey: "don", register: .petition), by: try office.actor("hoa"),
            at: HandlingOffice.now)
        func found(_ text: String, by login: String) throws -> [String] {
            var filter = IncomingFilter()
            filter.search = SearchQuery.parse(text, today: HandlingOffice.today).0
            return try office.door.ask(ListIncoming(filter: filter, limit: 9), by: try office.actor(login))
                .map(\.document.content.issuer)
        }
        #expect(try found("lo thi may ", by: "hoa") == ["Bà Lò Thị Mẩy"])
        #expect(try found("lo thi may ", by: "quan") == [])
        #expect(try found("", by: "quan") == [""])
        #expect(try found("cq:ltm", by: "quan") == [])
        // In the incoming book too, where it is one by its type.
        var old = office.sample.content("đơn đề nghị", issuer: "Ông Giàng A Páo", symbol: "")
        old.typeCode = DocumentTypes.petitionCode
        _ = try office.door.perform(
            RegisterIncoming(content: old, formKey: "cu"), by: try office.actor("hoa"), at: HandlingOffice.now)
        #expect(try found("giang a pao ", by: "hoa") == ["Ông Giàng A Páo"])
        #expect(try found("cq:pao ", by: "quan") == [])
        #expect(try found("", by: "quan") == ["", ""])
        #expect(try office.isSound)
    }
}
