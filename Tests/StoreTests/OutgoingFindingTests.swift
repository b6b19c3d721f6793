import Office
import Records
import Store
import Testing

/// Finding outgoing documents: by words, by who may see them, by what they replace and what they repeat.
@Suite struct OutgoingFindingTests: OutgoingSamples {
    @Test func `outgoing documents are found by words and recipients, and never among incoming ones`() throws {
        let office = try SampleOffice()
        try office.register(office.content("báo cáo đến"))
        _ = try register(office, content("bao-cao", "BC-LĐLĐ", "báo cáo đi"))
        _ = try register(office, content("ke-hoach", "KH-LĐLĐ", "kế hoạch tập huấn"))
        func found(_ text: String) throws -> [String] {
            var filter = OutgoingFilter.register()
            filter.search = SearchQuery.parse(text, today: SampleOffice.today).0
            return try office.file.office.ask(ListOutgoing(filter: filter, limit: 10), by: office.owner).map(
                \.document.symbol)
        }
        #expect(try found("bao cao") == ["01/BC-LĐLĐ"])
        #expect(try found("tổng liên đoàn") == ["02/KH-LĐLĐ", "01/BC-LĐLĐ"])
        #expect(try found("cq:tổng -tập") == ["01/BC-LĐLĐ"])
        #expect(try office.search("bao cao") == ["1"])
        #expect(
            try office.file.office.ask(ListIncoming(filter: IncomingFilter(), limit: 10), by: office.owner).count == 1)
        #expect(try office.file.office.ask(CountOutgoing(filter: .register()), by: office.owner).value == 2)
    }

    @Test func `who sees an outgoing document is who drafted it, whose department, who signs, and the leaders`() throws
    {
        let office = try SampleOffice()
        let department = try office.file.office.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tổ chức", code: "TC")),
            by: office.owner,
            at: SampleOffice.now)
        let people: [(String, Set<Role>, Bool, String?)] = [
            ("clerk", [.clerk], false, "whole"), ("chief", [.chief], false, "whole"),
            ("leader", [.leadership], false, "whole"),
            ("head", [.head], true, "whole"), ("otherhead", [.head], false, nil),
            ("drafter", [.officer], true, "whole"),
            ("officer", [.officer], true, nil), ("archivist", [.archivist], false, nil),
            ("admin", [.administrator], false, "outer"),
        ]
        var actors: [String: Actor] = [:]
        for (login, roles, isInside, _) in people {
            actors[login] = try office.addPerson(login, roles, department: isInside ? department : nil)
        }
        let drafter = try #require(actors["drafter"])
        let made = try register(office, content { $0.drafter = drafter.person.id })
        for (login, _, _, depth) in people {
            let actor = try #require(actors[login])
            let seen = try office.file.office.ask(ShowOutgoing(.key(made.document)), by: actor)?.document
            let listed = try office.file.office.ask(ListOutgoing(filter: .register(), limit: 9), by: actor).map(
                \.document)
            #expect(seen.map { $0.isOuterView ? "outer" : "whole" } == depth, "\(login)")
            #expect(listed == (seen.map { [$0] } ?? []), "\(login)")
            if depth == "outer" { #expect(seen?.content.subject == "" && seen?.content.recipients.isEmpty == true) }
        }
        // What an administrator may not see he does not find either.
        var filter = OutgoingFilter.register()
        filter.search = SearchQuery.parse("quý", today: SampleOffice.today).0
        #expect(
            try office.file.office.ask(ListOutgoing(filter: filter, limit: 9), by: try #require(actors["admin"]))
                .isEmpty)
    }

    @Test func `only clerk and chief give numbers, only the chief decides how`() throws {
        let office = try SampleOffice()
        for role in Role.allCases {
            let actor = try office.addPerson(role.rawValue, [role])
            let may = role == .clerk || role == .chief
            let answer = refusal { () throws(OfficeError) in
                try register(office, content("bao-cao", "BC-LĐLĐ", role.rawValue), by: actor)
            }
            #expect((answer == nil) == may, "\(role)")
            let policy = refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    SetNumberingPolicy(
                        policy: NumberingPolicy(validFrom: SampleOffice.today.adding(days: -900), grouping: .byType)),
                    by: actor, at: SampleOffice.now)
            }
            #expect((policy == .notPermitted(.manageNumbering)) == (role != .chief), "\(role)")
        }
    }

    // MARK: Replacements and twins

    @Test func `a document is replaced once, its own history tells by what, and a void replacement leaves it free`()
        throws
    {
        let office = try SampleOffice()
        let old = try register(office, content())
        func replace(_ key: String) throws(OfficeError) -> OutgoingRegistered {
            try office.file.office.perform(
                RegisterOutgoing(
                    content: content("bao-cao", "BC-LĐLĐ", "thay thế \(key)"), replaces: old.document, formKey: key),
                by: office.owner, at: SampleOffice.now)
        }
        let new = try replace("a")
        let detail = try #require(try office.file.office.ask(ShowOutgoing(.key(old.document)), by: office.owner))
        #expect(detail.history.last?.changes == [FieldChange("replaced-by", from: nil, to: "02/BC-LĐLĐ/2026")])
        #expect(
            refused { () throws(OfficeError) in try replace("b") } == .replacedBefore("01/BC-LĐLĐ", by: "02/BC-LĐLĐ"))
        #expect(
            refused { () throws(OfficeError) in
                try office.file.office.perform(
                    BeginDraft(content: content(), replaces: old.document, formKey: "d"), by: office.owner,
                    at: SampleOffice.now)
            } == .replacedBefore("01/BC-LĐLĐ", by: "02/BC-LĐLĐ"))
        _ = try office.file.office.perform(
            StepOutgoing(document: new.document, seenVersion: 1, step: .void, reason: "nhầm"), by: office.owner,
            at: SampleOffice.now)
        #expect(try replace("c").symbol == "03/BC-LĐLĐ")
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a paper is a twin by type, day, subject and a recipient of both; what the same form made is none`()
        throws
    {
        let office = try SampleOffice()
        let first = try register(office, content(), key: "k")
        func twins(_ rows: [OutgoingContent], _ key: String = "other") throws -> [OutgoingTwin] {
            try office.file.office.ask(FindOutgoingTwins(rows: rows, formKey: key), by: office.owner)
        }
        let alike = content("bao-cao", "BC-LĐLĐ", "Báo cáo  quý III") {
            $0.recipients = [Recipient("Tỉnh ủy"), Recipient("tổng liên đoàn lao động Việt Nam")]
        }
        #expect(try twins([alike]) == [OutgoingTwin(row: 1, of: .registered(first.symbol))])
        #expect(try twins([alike], "k").isEmpty)
        let others = [
            content("ke-hoach"), content("bao-cao", "BC-LĐLĐ", "khác"),
            content(on: SampleOffice.today.adding(days: -1)), content { $0.recipients = [Recipient("Tỉnh ủy")] },
        ]
        #expect(try twins(others).isEmpty)
        #expect(try twins(others + [others[1]]) == [OutgoingTwin(row: 5, of: .row(2))])
        _ = try office.file.office.perform(
            StepOutgoing(document: first.document, seenVersion: 1, step: .void, reason: "nhầm"), by: office.owner,
            at: SampleOffice.now)
        #expect(try twins([alike]).isEmpty)
    }

    @Test func `void numbers of both registers are counted on the desk`() throws {
        let office = try SampleOffice()
        let made = try register(office, content())
        _ = try office.file.office.perform(
            StepOutgoing(document: made.document, seenVersion: 1, step: .void, reason: "nhầm"), by: office.owner,
            at: SampleOffice.now)
        let desk = try office.file.office.ask(AskDesk(today: SampleOffice.today), by: office.owner)
        #expect(desk.lines.first { $0.kind == .voidOutgoing }?.count.value == 1)
        #expect(desk.lines.first { $0.kind == .void }?.count.value == 0)
    }
}
