import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

/// Disposal: a procedure, never a delete. Today is 24/11/2026.
@Suite struct DisposalTests {
    private static let today = SampleOffice.today

    @Test func `the whole way: proposed, agreed, appraised, decided by another, destroyed by two, with minutes`() throws
    {
        let sample = try SampleProcedures()
        let (document, attachments) = try sample.incoming([Array("nội dung mật ong".utf8)], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        var disposal = try sample.propose([file])
        disposal = try sample.bring(disposal, to: .decided)
        #expect(try sample.state(file.id) == .archived, "decided is not destroyed")
        let done = try sample.perform(sample.destroy(disposal), .archivist)
        #expect(done.attachments == 1 && done.disposal.state == .destroyed)
        let gone = try sample.file(file.id)
        #expect(gone.state == .destroyed && gone.content.title == "Hồ sơ 01.TC", "the description stays")
        let attachment = try #require(try sample.attachment(attachments[0]))
        #expect(attachment.destroyedIn == disposal.id && attachment.sha256.count == 64)
        #expect(
            sample.read(attachments[0])
                == .failure(.refused(.procedure(.destroyed("k1-0.pdf", disposal.id)))))
        let subject = try sample.office.document(document).content.subject
        #expect(subject == "văn bản k1", "the register's row stays")
        let detail = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today)))
        #expect(
            detail.lines[0].item.destroyed == DestroyedContent(documents: 1, attachments: 1, bytes: attachment.bytes))
        #expect(
            detail.history.map(\.command) == [
                "propose-disposal", "convene-council", "give-council-opinion", "give-council-opinion",
                "give-council-opinion", "conclude-council", "record-appraisal", "decide-disposal", "destroy-files",
            ])
        #expect(try sample.archive.detail(file.id).history.last?.command == "destroy-files")
        #expect(try sample.archive.verify().isEmpty, "rows and hashes fit though the bytes are gone")
        #expect(sample.office.file.clearDestroyed())
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `each step has its place in every state and its people`() throws {
        let steps: [DisposalStep] = [
            .change, .convene, .opine, .conclude, .appraise, .decide, .destroy, .refuse, .spare,
        ]
        for state in DisposalState.allCases {
            let sample = try SampleProcedures()
            let file = try sample.archived("01.TC")
            let disposal = try sample.bring(try sample.propose([file]), to: state)
            for step in steps {
                for role in Role.allCases {
                    let refusal = try attempt(step, disposal, file, sample, role)
                    if !role.may(step.act) {
                        #expect(refusal == .notPermitted(step.act), "\(state) \(step) \(role)")
                    } else if DisposalRule.next(state, step) == nil {
                        #expect(
                            refusal == .procedure(.disposal(.wrongState(state))), "\(state) \(step) \(role)")
                    }
                }
            }
        }
    }

    /// Tries a step as a role; what it says when it is refused.
    private func attempt(
        _ step: DisposalStep, _ disposal: DisposalCase, _ file: RecordFile, _ sample: SampleProcedures, _ role: Role
    ) throws -> Refusal? {
        // The version of now: an attempt before may have gone through.
        let now = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today))).disposal
        let isAllowed = DisposalRule.next(disposal.state, step) != nil
        if isAllowed, role.may(step.act) { return nil }
        switch step {
        case .change: return try sample.refused(ChangeDisposal(now, title: "\(role)", explanation: nil), role)
        case .convene: return try sample.refused(ConveneCouncil(for: now, members: sample.council()), role)
        case .opine: return try sample.refused(GiveCouncilOpinion(on: now.id, agrees: true), role)
        case .conclude: return try sample.refused(ConcludeCouncil(now), role)
        case .appraise: return try sample.refused(RecordAppraisal("x", of: now), role)
        case .decide: return try sample.refused(DecideDisposal(now, decision: "x", on: Self.today), role)
        case .destroy: return try sample.refused(sample.destroy(now), role)
        case .refuse: return try sample.refused(RefuseDisposal(now, reason: "x"), role)
        case .spare: return try sample.refused(SpareFile(file.id, in: now, reason: "x"), role)
        }
    }

    @Test func `who proposed it never decides it, whatever the roles and for whomever they act`() throws {
        let sample = try SampleProcedures()
        let file = try sample.archived("01.TC")
        // The owner has every role.
        let disposal = try sample.perform(
            ProposeDisposal(title: "Hồ sơ năm 2010", files: [file.id], formKey: "own"))
        let appraised = try sample.bring(disposal, to: .appraised)
        let decide = DecideDisposal(appraised, decision: "31/QĐ-LĐLĐ", on: Self.today)
        #expect(try sample.procedure(decide) == .disposal(.proposerDecides))
        // Nor as the deputy of the leader.
        let deputy = try sample.office.addPerson("pho", [.archivist])
        let second = try sample.archived("02.TC")
        let other = try sample.office.file.office.perform(
            ProposeDisposal(title: "x", files: [second.id], formKey: "two"), by: deputy, at: SampleOffice.now)
        let ready = try sample.bring(other, to: .appraised)
        try sample.perform(
            RecordAbsence(
                person: sample.person(.leadership), deputy: deputy.person.id, from: Self.today, to: Self.today))
        let acting = Actor(person: deputy.person, actingFor: try sample.actor(.leadership).person)
        #expect(
            refusal { () throws(OfficeError) in
                try sample.office.file.office.perform(
                    DecideDisposal(ready, decision: "x", on: Self.today), by: acting, at: SampleOffice.now)
            } == .procedure(.disposal(.proposerDecides)))
        #expect(try sample.perform(decide, .leadership).state == .decided)
    }

    @Test func `one alone does not destroy, and nothing is destroyed before it is decided`() throws {
        let sample = try SampleProcedures()
        let disposal = try sample.bring(try sample.propose([try sample.archived("01.TC")]), to: .decided)
        let one = try sample.person(.archivist)
        #expect(
            try sample.procedure(
                DestroyFiles(disposal, executors: [one, one], method: "Nghiền", on: Self.today), .archivist)
                == .disposal(.oneExecutor))
        let early = DestroyFiles(
            disposal, executors: [one, try sample.person(.clerk)], method: "Nghiền", on: Self.today.adding(days: -1))
        #expect(try sample.procedure(early, .archivist) == .disposal(.dayOutOfOrder))
    }

    @Test func `a council speaks for itself, and counts when all have spoken`() throws {
        let sample = try SampleProcedures()
        var disposal = try sample.propose([try sample.archived("01.TC")])
        let (chief, officer) = (try sample.person(.chief), try sample.person(.officer))
        let archivist = try sample.person(.archivist)
        func convene(_ members: [CouncilMember]) throws -> ProcedureRefusal? {
            try sample.procedure(ConveneCouncil(for: disposal, members: members), .chief)
        }
        #expect(try convene(Array(sample.council().prefix(2))) == .disposal(.councilIncomplete))
        #expect(
            try convene([
                CouncilMember(person: archivist, seat: .chair), CouncilMember(person: chief, seat: .secretary),
                CouncilMember(person: officer, seat: .member),
            ]) == .disposal(.proposerChairs))
        let administrator = CouncilMember(person: try sample.person(.administrator), seat: .member)
        #expect(try convene(Array(sample.council().prefix(2)) + [administrator]) == .disposal(.councilIncomplete))
        disposal = try sample.bring(disposal, to: .council)
        #expect(
            try sample.procedure(GiveCouncilOpinion(on: disposal.id, agrees: true), .leadership)
                == .disposal(.noMember))
        #expect(
            try sample.procedure(GiveCouncilOpinion(on: disposal.id, agrees: false), .officer)
                == .disposal(.wordsMissing))
        disposal = try sample.perform(
            GiveCouncilOpinion(on: disposal.id, agrees: false, words: "Còn cần cho thanh tra"), .officer)
        #expect(try sample.procedure(ConcludeCouncil(disposal), .chief) == .disposal(.opinionsMissing(2)))
        disposal = try sample.perform(GiveCouncilOpinion(on: disposal.id, agrees: true), .chief)
        let before = disposal
        disposal = try sample.perform(
            GiveCouncilOpinion(on: disposal.id, agrees: false, words: "Đồng ý với anh"), .archivist)
        guard case .changedMeanwhile? = try sample.refused(ConcludeCouncil(before), .chief) else {
            Issue.record("a vote was counted that nobody saw")
            return
        }
        #expect(
            try sample.procedure(ConcludeCouncil(disposal), .chief) == .disposal(.noMajority(agree: 1, refuse: 2)))
        // A member may change their mind until it is counted; the minutes keep the dissent.
        disposal = try sample.perform(GiveCouncilOpinion(on: disposal.id, agrees: true), .archivist)
        disposal = try sample.perform(ConcludeCouncil(disposal), .chief)
        #expect(disposal.state == .appraisal)
        let detail = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today)))
        #expect(detail.disposal.council.map(\.words) == [nil, nil, "Còn cần cho thanh tra"])
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a hold on the file, its box or its fonds stops it at every station, and names the file`() throws {
        let sample = try SampleProcedures()
        let scopes: [ArchiveScope] = [
            .node(sample.archive.box.id), .node(sample.archive.series.id), .node(sample.archive.fonds.id),
        ]
        for (index, scope) in scopes.enumerated() {
            let file = try sample.archived("0\(index + 1).TC")
            let hold = try sample.perform(PlaceHold(scope, reason: "Thanh tra"), .archivist)
            let bar = ProcedureRefusal.disposalFile("0\(index + 1).TC/2010", .held("Thanh tra", until: nil))
            let proposal = ProposeDisposal(title: "x", files: [file.id], formKey: "h\(index)")
            #expect(try sample.procedure(proposal, .archivist) == bar)
            try sample.perform(EndHold(hold.id, reason: "Xong"), .chief)
            #expect(try sample.perform(proposal, .archivist).state == .proposed)
        }
        let file = try sample.archived("09.TC")
        let decided = try sample.bring(try sample.propose([file], key: "late"), to: .decided)
        let hold = try sample.perform(
            PlaceHold(.file(file.id), reason: "Khiếu nại", until: Self.today.adding(days: 30)), .leadership)
        #expect(
            try sample.procedure(sample.destroy(decided), .archivist)
                == .disposalFile("09.TC/2010", .held("Khiếu nại", until: Self.today.adding(days: 30))))
        #expect(try sample.state(file.id) == .archived)
        let detail = try #require(try sample.ask(ShowDisposal(decided.id, on: Self.today)))
        #expect(detail.lines[0].bar == .held("Khiếu nại", until: Self.today.adding(days: 30)))
        #expect(try sample.ask(ListHolds(on: file.id, day: Self.today)).map(\.hold.id) == [hold.id])
        #expect(try sample.refused(EndHold(hold.id, reason: ""), .chief) == .reasonMissing)
        #expect(try sample.refused(EndHold(hold.id, reason: "x"), .officer) == .notPermitted(.holdDisposal))
        try sample.perform(EndHold(hold.id, reason: "Rút đơn"), .leadership)
        #expect(try sample.procedure(EndHold(hold.id, reason: "x"), .chief) == .holdEnded(on: Self.today))
        #expect(
            try sample.procedure(PlaceHold(.file(file.id), reason: "x", until: Self.today.adding(days: -1)), .chief)
                == .holdBackwards)
        try sample.perform(sample.destroy(decided), .archivist)
        #expect(try sample.state(file.id) == .destroyed)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `what is not due, not closed, lent or in another case is not proposed`() throws {
        let sample = try SampleProcedures()
        func bar(_ file: RecordFile) throws -> DisposalBar? {
            let refusal = try sample.procedure(
                ProposeDisposal(title: "x", files: [file.id], formKey: "bar-\(file.id.value)"), .archivist)
            guard case .disposalFile(_, let bar)? = refusal else { return nil }
            return bar
        }
        #expect(
            try bar(sample.archived("01.TC", ended: "2021-06-30"))
                == .notDue(Day(iso: "2027-01-01")))
        #expect(try bar(sample.archived("02.TC", retention: .permanent)) == .notDue(nil))
        var content = FileContent(notation: "03.TC", year: 2010, title: "Mở", retention: .years(5))
        content.workEndedOn = Day(iso: "2010-06-30")
        #expect(try bar(sample.archive.open(content)) == .wrongState(.open))
        let lent = try sample.archived("04.TC")
        let loan = try sample.perform(
            AskForFile(
                lent.id, reader: .person(try sample.person(.officer)), purpose: "Tra cứu", manner: .takenOut,
                formKey: "l"), .archivist)
        try sample.perform(StepLoan(.permit, loan), .chief)
        #expect(try bar(lent) == .onLoan)
        let listed = try sample.archived("05.TC")
        let disposal = try sample.propose([listed])
        #expect(try bar(listed) == .inOtherCase(disposal.id))
        _ = try sample.bring(disposal, to: .refused)
        #expect(
            try sample.perform(
                ProposeDisposal(title: "x", files: [listed.id], formKey: "free"), .archivist
            ).state == .proposed)
        // Closed files that need not be handed over fall due where they lie.
        let short = try sample.closed("06.TC", retention: .years(3))
        #expect(
            try sample.perform(
                ProposeDisposal(title: "x", files: [short.id], formKey: "short"), .archivist
            ).state == .proposed)
    }

    @Test func `a file is spared at any station, and a spared one is free`() throws {
        let sample = try SampleProcedures()
        let files = [try sample.archived("01.TC"), try sample.archived("02.TC")]
        var disposal = try sample.bring(try sample.propose(files), to: .decided)
        disposal = try sample.perform(SpareFile(files[1].id, in: disposal, reason: "Tìm thấy đơn thư"), .archivist)
        #expect(
            try sample.procedure(SpareFile(files[1].id, in: disposal, reason: "x"), .archivist)
                == .fileNotListed("02.TC/2010"))
        try sample.perform(sample.destroy(disposal), .archivist)
        #expect(try files.map { try sample.state($0.id) } == [.destroyed, .archived])
        #expect(try sample.propose([files[1]], key: "again").state == .proposed)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `what is due is listed with what bars it, to the depth that is seen`() throws {
        let sample = try SampleProcedures()
        let free = try sample.archived("01.TC")
        let held = try sample.archived("02.TC")
        try sample.perform(PlaceHold(.file(held.id), reason: "Thanh tra"), .archivist)
        let due = try sample.ask(ListDueProcedures(.dispose, on: Self.today, limit: 10), .archivist)
        #expect(due.map(\.file.id) == [free.id, held.id])
        #expect(due.map(\.disposalBar) == [nil, .held("Thanh tra", until: nil)])
        let outside = try sample.ask(ListDueProcedures(.dispose, on: Self.today, limit: 10), .administrator)
        #expect(outside.map(\.disposalBar) == [nil, .held("", until: nil)])
        let stranger = try sample.office.addPerson("khac", [.officer])
        #expect(
            try sample.archive.ask(ListDueProcedures(.dispose, on: Self.today, limit: 10), by: stranger).isEmpty)
    }

    @Test func `who sees a case: those who see every file, who proposed it, its council; others nothing of it`() throws
    {
        let sample = try SampleProcedures()
        let stranger = try sample.office.addPerson("khac", [.officer])
        let disposal = try sample.bring(try sample.propose([try sample.archived("01.TC")]), to: .council)
        let table: [Role: Bool?] = [
            .clerk: true, .officer: true, .head: nil, .chief: true, .leadership: true, .archivist: true,
            .administrator: false,
        ]
        for (role, isWhole) in table {
            let detail = try sample.ask(ShowDisposal(disposal.id, on: Self.today), role)
            #expect(detail?.isWhole == isWhole, "\(role)")
            #expect(try sample.ask(ListDisposals(limit: 10), role).map(\.isWhole).first == isWhole, "\(role)")
        }
        let outer = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today), .administrator))
        #expect(outer.disposal.title == "" && outer.lines[0].file.content.title == "")
        #expect(try sample.archive.ask(ShowDisposal(disposal.id, on: Self.today), by: stranger) == nil)
    }
}
