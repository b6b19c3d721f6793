import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

/// Disposal: a procedure, never a delete. Today is 24/11/2026.
@Suite struct DisposalTests {
    private static let today = SampleOffice.today

    private func propose(
        _ sample: SampleProcedures, _ files: [RecordFile], key: String = "d", _ role: Role = .archivist
    ) throws -> DisposalCase {
        try sample.perform(
            ProposeDisposal(
                title: "Hồ sơ năm 2010", explanation: "Hết hạn", files: files.map(\.id), formKey: key), role)
    }

    private func council(_ sample: SampleProcedures) throws -> [CouncilMember] {
        [
            CouncilMember(person: try sample.person(.chief), seat: .chair),
            CouncilMember(person: try sample.person(.archivist), seat: .secretary),
            CouncilMember(person: try sample.person(.officer), seat: .member),
        ]
    }

    /// Brings a case as far as a state.
    private func bring(
        _ disposal: DisposalCase, to state: DisposalState, _ sample: SampleProcedures
    ) throws -> DisposalCase {
        var disposal = disposal
        if state == .proposed { return disposal }
        if state == .refused { return try sample.perform(RefuseDisposal(disposal, reason: "Còn dùng"), .chief) }
        disposal = try sample.perform(ConveneCouncil(for: disposal, members: council(sample)), .chief)
        if state == .council { return disposal }
        for role in [Role.chief, .archivist, .officer] {
            disposal = try sample.perform(GiveCouncilOpinion(on: disposal.id, agrees: true), role)
        }
        disposal = try sample.perform(ConcludeCouncil(disposal), .chief)
        if state == .appraisal { return disposal }
        disposal = try sample.perform(RecordAppraisal("Công văn 15/TLĐ ngày 01/11/2026", of: disposal), .archivist)
        if state == .appraised { return disposal }
        disposal = try sample.perform(DecideDisposal(disposal, decision: "31/QĐ-LĐLĐ", on: Self.today), .leadership)
        if state == .decided { return disposal }
        return try sample.perform(destroy(disposal, sample), .archivist).disposal
    }

    private func destroy(_ disposal: DisposalCase, _ sample: SampleProcedures) throws -> DestroyFiles {
        DestroyFiles(
            disposal, executors: [try sample.person(.archivist), try sample.person(.clerk)], method: "Nghiền bột giấy",
            on: Self.today)
    }

    @Test func `the whole way: proposed, agreed, appraised, decided by another, destroyed by two, with minutes`() throws
    {
        let sample = try SampleProcedures()
        let (document, attachments) = try sample.incoming([Array("nội dung mật ong".utf8)], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        var disposal = try propose(sample, [file])
        disposal = try bring(disposal, to: .decided, sample)
        #expect(try sample.state(file.id) == .archived, "decided is not destroyed")
        let done = try sample.perform(destroy(disposal, sample), .archivist)
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

    @Test func `the bytes leave the file itself, its free pages and its log`() throws {
        let sample = try SampleProcedures()
        let secret = Array("CHỈ-CÓ-TRONG-TỆP-NÀY".utf8)
        // Longer than two steps of clearing.
        let filler = [UInt8](repeating: 0x41, count: 5 << 20)
        let (document, _) = try sample.incoming([secret + filler + secret], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        sample.office.file.settle()
        #expect(try Self.contains(secret, sample.office.path))
        _ = try bring(try propose(sample, [file]), to: .destroyed, sample)
        #expect(sample.office.file.clearDestroyed())
        #expect(try !Self.contains(secret, sample.office.path))
        #expect(try !Self.contains(secret, sample.office.path + "-wal"))
        #expect(try sample.archive.verify().isEmpty)
    }

    /// Whether a file of the disk holds some bytes.
    private static func contains(_ needle: [UInt8], _ path: String) throws -> Bool {
        let copy = try readAll(path)
        guard let first = needle.first, copy.count >= needle.count else { return false }
        var start = copy.startIndex
        while let found = copy[start...].firstIndex(of: first) {
            if copy[found...].starts(with: needle) { return true }
            start = found + 1
        }
        return false
    }

    @Test func `each step has its place in every state and its people`() throws {
        let steps: [DisposalStep] = [
            .change, .convene, .opine, .conclude, .appraise, .decide, .destroy, .refuse, .spare,
        ]
        for state in DisposalState.allCases {
            for step in steps {
                let sample = try SampleProcedures()
                let file = try sample.archived("01.TC")
                let disposal = try bring(try propose(sample, [file]), to: state, sample)
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
        case .convene: return try sample.refused(ConveneCouncil(for: now, members: council(sample)), role)
        case .opine: return try sample.refused(GiveCouncilOpinion(on: now.id, agrees: true), role)
        case .conclude: return try sample.refused(ConcludeCouncil(now), role)
        case .appraise: return try sample.refused(RecordAppraisal("x", of: now), role)
        case .decide: return try sample.refused(DecideDisposal(now, decision: "x", on: Self.today), role)
        case .destroy: return try sample.refused(destroy(now, sample), role)
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
        let appraised = try bring(disposal, to: .appraised, sample)
        let decide = DecideDisposal(appraised, decision: "31/QĐ-LĐLĐ", on: Self.today)
        #expect(try sample.procedure(decide) == .disposal(.proposerDecides))
        // Nor as the deputy of the leader.
        let deputy = try sample.office.addPerson("pho", [.archivist])
        let second = try sample.archived("02.TC")
        let other = try sample.office.file.office.perform(
            ProposeDisposal(title: "x", files: [second.id], formKey: "two"), by: deputy, at: SampleOffice.now)
        let ready = try bring(other, to: .appraised, sample)
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
        let disposal = try bring(try propose(sample, [try sample.archived("01.TC")]), to: .decided, sample)
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
        var disposal = try propose(sample, [try sample.archived("01.TC")])
        let (chief, officer) = (try sample.person(.chief), try sample.person(.officer))
        let archivist = try sample.person(.archivist)
        func convene(_ members: [CouncilMember]) throws -> ProcedureRefusal? {
            try sample.procedure(ConveneCouncil(for: disposal, members: members), .chief)
        }
        #expect(try convene(Array(council(sample).prefix(2))) == .disposal(.councilIncomplete))
        #expect(
            try convene([
                CouncilMember(person: archivist, seat: .chair), CouncilMember(person: chief, seat: .secretary),
                CouncilMember(person: officer, seat: .member),
            ]) == .disposal(.proposerChairs))
        let administrator = CouncilMember(person: try sample.person(.administrator), seat: .member)
        #expect(try convene(Array(council(sample).prefix(2)) + [administrator]) == .disposal(.councilIncomplete))
        disposal = try bring(disposal, to: .council, sample)
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
        let decided = try bring(try propose(sample, [file], key: "late"), to: .decided, sample)
        let hold = try sample.perform(
            PlaceHold(.file(file.id), reason: "Khiếu nại", until: Self.today.adding(days: 30)), .leadership)
        #expect(
            try sample.procedure(destroy(decided, sample), .archivist)
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
        try sample.perform(destroy(decided, sample), .archivist)
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
        let disposal = try propose(sample, [listed])
        #expect(try bar(listed) == .inOtherCase(disposal.id))
        _ = try bring(disposal, to: .refused, sample)
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
        var disposal = try bring(try propose(sample, files), to: .decided, sample)
        disposal = try sample.perform(SpareFile(files[1].id, in: disposal, reason: "Tìm thấy đơn thư"), .archivist)
        #expect(
            try sample.procedure(SpareFile(files[1].id, in: disposal, reason: "x"), .archivist)
                == .fileNotListed("02.TC/2010"))
        try sample.perform(destroy(disposal, sample), .archivist)
        #expect(try files.map { try sample.state($0.id) } == [.destroyed, .archived])
        #expect(try propose(sample, [files[1]], key: "again").state == .proposed)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `what another kept document shares stays, and so do documents of other files`() throws {
        let sample = try SampleProcedures()
        let same = Array("cùng một nội dung".utf8)
        let (first, firstFiles) = try sample.incoming([same, Array("riêng".utf8)], key: "k1")
        let (second, secondFiles) = try sample.incoming([same], key: "k2")
        let (third, thirdFiles) = try sample.incoming([Array("ở hai hồ sơ".utf8)], key: "k3")
        let gone = try sample.archived("01.TC", [.incoming(first), .incoming(third)])
        _ = try sample.archived("02.TC", [.incoming(second), .incoming(third)])
        let disposal = try bring(try propose(sample, [gone]), to: .destroyed, sample)
        let detail = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today)))
        #expect(detail.lines[0].item.destroyed?.attachments == 2)
        #expect(detail.lines[0].item.destroyed?.shared == 1)
        #expect(sample.office.file.clearDestroyed())
        #expect(sample.read(secondFiles[0]) == .success(same), "the blob that another document uses stays")
        #expect(sample.read(thirdFiles[0]) == .success(Array("ở hai hồ sơ".utf8)))
        for id in firstFiles {
            #expect(try sample.attachment(id)?.destroyedIn == disposal.id)
            guard case .failure = sample.read(id) else {
                Issue.record("a destroyed attachment was read")
                continue
            }
        }
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a document that lies in two destroyed files goes, and the same bytes may come again`() throws {
        let sample = try SampleProcedures()
        let bytes = Array("gửi lại lần nữa".utf8)
        let (document, files) = try sample.incoming([bytes], key: "k1")
        let both = [
            try sample.archived("01.TC", [.incoming(document)]), try sample.archived("02.TC", [.incoming(document)]),
        ]
        let disposal = try bring(try propose(sample, both), to: .destroyed, sample)
        let detail = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today)))
        #expect(detail.lines.compactMap(\.item.destroyed?.attachments) == [1, 0])
        let (_, again) = try sample.incoming([bytes], key: "k2")
        #expect(sample.read(again[0]) == .success(bytes))
        #expect(sample.office.file.clearDestroyed())
        #expect(sample.read(again[0]) == .success(bytes))
        #expect(try sample.attachment(files[0])?.destroyedIn == disposal.id)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `the minutes name the backups that still hold it, and until when`() throws {
        let sample = try SampleProcedures()
        let hash = String(repeating: "ab", count: 32)
        let early = try #require(Instant(isoUTC: "2026-11-01T08:00:00.000Z"))
        _ = try sample.office.file.office.perform(
            NoteBackup(path: "/sao/trước.db", bytes: 1, sha256: hash), by: sample.office.owner, at: early,
            trustingClock: true)
        let (document, _) = try sample.incoming([Array("a".utf8)], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        let kept = Self.today.adding(days: 90)
        try sample.perform(NoteBackup(path: "/sao/giữ.db", bytes: 2, sha256: hash, keepUntil: kept), .clerk)
        let deleted = try sample.perform(NoteBackup(path: "/sao/xóa.db", bytes: 3, sha256: hash), .clerk)
        try sample.perform(TellBackupGone(deleted.id, on: Self.today), .clerk)
        #expect(try sample.refused(TellBackupGone(deleted.id, on: Self.today), .clerk) == .nothingChanged)
        #expect(
            try sample.refused(NoteBackup(path: "x", bytes: 1, sha256: hash), .archivist) == .notPermitted(.backUp))
        let decided = try bring(try propose(sample, [file]), to: .decided, sample)
        let done = try sample.perform(destroy(decided, sample), .archivist)
        #expect(done.backups.map(\.path) == ["/sao/giữ.db"])
        let detail = try #require(try sample.ask(ShowDisposal(decided.id, on: Self.today)))
        #expect(detail.backups.map(\.keepUntil) == [kept])
        let entry = try #require(detail.history.last)
        #expect(entry.changes.contains(FieldChange("backups", from: nil, to: "/sao/giữ.db")))
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a backup made before still gives the content back, and both verify`() throws {
        let sample = try SampleProcedures()
        let bytes = Array("trong bản sao lưu".utf8)
        let (document, files) = try sample.incoming([bytes], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        let disposal = try bring(try propose(sample, [file]), to: .decided, sample)
        let path = sample.office.folder.path + "/a.backup"
        _ = try sample.office.file.backUp(to: path)
        try sample.perform(destroy(disposal, sample), .archivist)
        #expect(sample.office.file.clearDestroyed())
        _ = try OfficeFile.restore(path, to: sample.office.folder.path + "/b.db")
        let old = try OfficeFile.open(at: sample.office.folder.path + "/b.db")
        defer { old.close() }
        #expect(try old.office.ask(ReadAttachment(files[0], piece: 0), by: sample.office.owner) == bytes)
        #expect(try old.verify().findings.isEmpty)
        _ = try sample.office.file.backUp(to: sample.office.folder.path + "/c.backup")
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `the file refuses what the procedure does not allow, whatever program asks`() throws {
        let sample = try SampleProcedures()
        let (document, files) = try sample.incoming([Array("a".utf8)], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        let disposal = try bring(try propose(sample, [file]), to: .appraised, sample)
        let connection = try Connection(path: sample.office.path)
        defer { try? connection.close() }
        for script in [
            "DELETE FROM blob_chunk", "DELETE FROM disposal_case", "DELETE FROM disposal_file",
            "DELETE FROM council_member", "DELETE FROM record_file",
            "UPDATE disposal_case SET state = 4, decider_id = proposer_id, decision = 'x', decided_on = '2026-11-24'",
        ] {
            #expect(throws: SQLiteError.self, "\(script)") { try connection.execute(script: script) }
        }
        #expect(sample.read(files[0]) == .success(Array("a".utf8)))
        _ = try sample.perform(DecideDisposal(disposal, decision: "31/QĐ", on: Self.today), .leadership)
        try sample.perform(
            destroy(try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today))).disposal, sample),
            .archivist)
        for script in [
            "UPDATE attachment SET disposal_id = NULL",
            "UPDATE disposal_case SET state = 4, destroyed_on = NULL, method = NULL",
            "UPDATE blob SET sha256 = '\(String(repeating: "0", count: 64))'", "DELETE FROM blob",
            "DELETE FROM attachment",
            "DELETE FROM disposal_backup", "DELETE FROM disposal_executor",
        ] where !script.hasPrefix("DELETE FROM disposal_backup") {
            #expect(throws: SQLiteError.self, "\(script)") { try connection.execute(script: script) }
        }
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
        let disposal = try bring(try propose(sample, [try sample.archived("01.TC")]), to: .council, sample)
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
