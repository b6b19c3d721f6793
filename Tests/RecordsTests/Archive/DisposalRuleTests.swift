import Records
import Testing

@Suite struct DisposalRuleTests {
    private let proposer = PersonID(1)
    private let chair = PersonID(2)
    private let other = PersonID(3)
    private let today = Day(iso: "2026-11-28") ?? Day(number: 0)

    private func council(_ votes: [Bool?], chair: PersonID = PersonID(2)) -> [CouncilMember] {
        let people = [chair, PersonID(1), PersonID(3), PersonID(4), PersonID(5)]
        return votes.enumerated().map { place, vote in
            CouncilMember(
                person: people[place], seat: place == 0 ? .chair : place == 1 ? .secretary : .member, agrees: vote)
        }
    }

    @Test func `a council has a chair, a secretary and a member at least, each once`() {
        #expect(DisposalRule.obstacle(council: council([nil, nil, nil]), of: proposer) == nil)
        #expect(DisposalRule.obstacle(council: council([nil, nil]), of: proposer) == .councilIncomplete)
        #expect(DisposalRule.obstacle(council: [], of: proposer) == .councilIncomplete)
        var twice = council([nil, nil, nil])
        twice.append(CouncilMember(person: other, seat: .member))
        #expect(DisposalRule.obstacle(council: twice, of: proposer) == .councilIncomplete)
        var chairs = council([nil, nil])
        chairs.append(CouncilMember(person: other, seat: .chair))
        #expect(DisposalRule.obstacle(council: chairs, of: proposer) == .councilIncomplete)
    }

    @Test func `who proposed it may write the minutes of the council and not chair it`() {
        let three = [
            CouncilMember(person: proposer, seat: .chair), CouncilMember(person: chair, seat: .secretary),
            CouncilMember(person: other, seat: .member),
        ]
        #expect(DisposalRule.obstacle(council: three, of: proposer) == .proposerChairs)
        #expect(DisposalRule.obstacle(council: three, of: PersonID(9)) == nil)
    }

    @Test func `the council agrees when all have spoken and more than half say yes`() {
        #expect(DisposalRule.obstacle(concluding: council([true, true, nil])) == .opinionsMissing(1))
        #expect(DisposalRule.obstacle(concluding: council([true, true, false])) == nil)
        #expect(DisposalRule.obstacle(concluding: council([true, false, false])) == .noMajority(agree: 1, refuse: 2))
        #expect(
            DisposalRule.obstacle(concluding: council([true, true, false, false])) == .noMajority(agree: 2, refuse: 2))
        #expect(DisposalRule.obstacle(concluding: council([true, true, true, false, false])) == nil)
    }

    @Test func `who proposed it never decides it, whatever the roles`() {
        let disposal = DisposalCase(id: DisposalID(1), title: "Hồ sơ 2015", proposer: proposer)
        #expect(DisposalRule.obstacle(deciding: disposal, by: proposer) == .proposerDecides)
        #expect(DisposalRule.obstacle(deciding: disposal, by: chair) == nil)
    }

    @Test func `two people destroy, after the decision and not ahead of time`() {
        var disposal = DisposalCase(id: DisposalID(1), title: "Hồ sơ 2015", state: .decided, proposer: proposer)
        disposal.decidedOn = today.adding(days: -5)
        func obstacle(_ people: [PersonID], _ days: Int) -> DisposalObstacle? {
            DisposalRule.obstacle(destroying: disposal, executors: people, on: today.adding(days: days), today: today)
        }
        #expect(obstacle([proposer, other], 0) == nil)
        #expect(obstacle([proposer, other], -5) == nil)
        #expect(obstacle([proposer], 0) == .oneExecutor)
        #expect(obstacle([other, other], 0) == .oneExecutor)
        #expect(obstacle([proposer, other], 1) == .dayOutOfOrder)
        #expect(obstacle([proposer, other], -6) == .dayOutOfOrder)
    }

    private func file(_ state: FileState, _ period: RetentionPeriod, ended: String?) -> RecordFile {
        var content = FileContent(notation: "01.VP", year: 2015, title: "Công văn trao đổi", retention: period)
        content.workEndedOn = ended.flatMap { Day(iso: $0) }
        return RecordFile(
            id: RecordFileID(7), content: content, state: state, node: ArchiveNodeID(1),
            createdAt: Instant(milliseconds: 0), createdBy: proposer)
    }

    private func bar(
        _ file: RecordFile, holds: [LegalHold] = [], loans: [FileLoan] = [], other: DisposalID? = nil
    ) -> DisposalBar? {
        DisposalBar.of(file, holds: holds, loans: loans, otherCase: other, today: today)
    }

    @Test func `only what has run out is proposed`() {
        #expect(bar(file(.archived, .years(10), ended: "2015-06-30")) == nil)
        #expect(bar(file(.closed, .years(2), ended: "2023-06-30")) == nil)
        #expect(bar(file(.archived, .years(10), ended: "2016-01-01")) == .notDue(Day(iso: "2027-01-01")))
        #expect(bar(file(.archived, .permanent, ended: "1990-01-01")) == .notDue(nil))
        #expect(bar(file(.archived, .long, ended: "1990-01-01")) == .notDue(nil))
        #expect(bar(file(.archived, .years(10), ended: nil)) == .notDue(nil))
        for state in [FileState.open, .submitted, .returned, .handedOver, .destroyed] {
            #expect(bar(file(state, .years(10), ended: "2015-06-30")) == .wrongState(state))
        }
    }

    private func hold(from: Int, until: Int?, ended: Int? = nil) -> LegalHold {
        LegalHold(
            id: LegalHoldID(1), scope: .node(ArchiveNodeID(1)), reason: "thanh tra", from: today.adding(days: from),
            until: until.map { today.adding(days: $0) }, setBy: chair, endedOn: ended.map { today.adding(days: $0) },
            endReason: ended.map { _ in "xong" })
    }

    /// First day, last day, the day on which it was ended, and whether it stops disposal today.
    @Test(
        arguments: [
            (-10, nil, nil, true), (0, nil, nil, true), (1, nil, nil, false), (-10, 0, nil, true),
            (-10, -1, nil, false),
            (-10, nil, 0, false), (-10, nil, 1, true), (-10, 5, -2, false),
        ] as [(Int, Int?, Int?, Bool)])
    func `a hold stops everything below it from its first day to its last`(
        _ from: Int, _ until: Int?, _ ended: Int?, _ stops: Bool
    ) {
        let hold = hold(from: from, until: until, ended: ended)
        #expect(hold.holds(on: today) == stops)
        let due = file(.archived, .years(10), ended: "2015-06-30")
        #expect(
            bar(due, holds: [hold]) == (stops ? .held("thanh tra", until: until.map { today.adding(days: $0) }) : nil))
    }

    @Test(arguments: LoanState.allCases) func `what is lent or promised is not destroyed`(_ state: LoanState) {
        let loan = FileLoan(
            id: LoanID(1), file: RecordFileID(7), reader: .person(other), purpose: "đọc", manner: .inRoom, state: state,
            askedOn: today, askedBy: other)
        #expect(bar(file(.archived, .years(10), ended: "2015-06-30"), loans: [loan]) == (state.binds ? .onLoan : nil))
    }

    @Test func `a file stands in one case at a time`() {
        #expect(
            bar(file(.archived, .years(10), ended: "2015-06-30"), other: DisposalID(4)) == .inOtherCase(DisposalID(4)))
    }
}
