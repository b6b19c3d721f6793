import Records
import Testing

@Suite struct DraftRuleTests {
    /// Every state by every step: where it leads, `nil` where it has no place. Columns in the order of `OutgoingStep`.
    static let table: [(OutgoingState, [OutgoingState?])] = [
        // ask, submit, give back, take back, approve, sign, number, issue, recall, void, drop
        (.drafting, [.opinions, .checking, nil, nil, nil, nil, nil, nil, nil, nil, .dropped]),
        (.opinions, [.opinions, .checking, .drafting, .drafting, nil, nil, nil, nil, nil, nil, .dropped]),
        (.checking, [nil, nil, .drafting, .drafting, .approved, .signed, nil, nil, nil, nil, .dropped]),
        (.approved, [nil, nil, .drafting, nil, nil, .signed, nil, nil, nil, nil, .dropped]),
        (.signed, [nil, nil, .drafting, nil, nil, nil, .numbered, nil, nil, nil, .dropped]),
        (.numbered, [nil, nil, nil, nil, nil, nil, nil, .issued, nil, .void, nil]),
        (.issued, [nil, nil, nil, nil, nil, nil, nil, nil, .recalled, nil, nil]),
        (.recalled, [nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil]),
        (.void, [nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil]),
        (.dropped, [nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil]),
    ]

    @Test func `the table names every state and every step`() {
        #expect(Self.table.map(\.0) == OutgoingState.allCases)
        for row in Self.table { #expect(row.1.count == OutgoingStep.allCases.count) }
    }

    @Test(arguments: table) func `each step leads where the table says, and nowhere else`(
        _ state: OutgoingState, _ leads: [OutgoingState?]
    ) {
        for (step, next) in zip(OutgoingStep.allCases, leads) {
            #expect(OutgoingRule.next(state, step) == next, "\(state) \(step)")
            // What has a number keeps it, and nothing gets one but by the step that gives it.
            if step != .number, let next { #expect(next.isRegistered == state.isRegistered) }
        }
    }

    /// Who may take a step on a draft of the officer of the first department: columns are its drafter, another officer, its head,
    /// the head of the other department, the clerk, the chief, a leader, the archivist, the administrator.
    static let authority: [(OutgoingStep, OutgoingState, [Bool])] = [
        (.askOpinions, .drafting, [true, false, true, false, false, true, true, false, false]),
        (.submit, .drafting, [true, false, true, false, false, true, true, false, false]),
        (.takeBack, .checking, [true, false, true, false, false, true, true, false, false]),
        (.giveBack, .checking, [false, false, true, false, false, true, true, false, false]),
        (.giveBack, .signed, [false, false, true, false, true, true, true, false, false]),
        (.approve, .checking, [false, false, true, false, false, true, true, false, false]),
        (.sign, .approved, [false, false, false, false, true, true, true, false, false]),
        (.number, .signed, [false, false, false, false, true, true, false, false, false]),
        (.issue, .numbered, [false, false, false, false, true, true, false, false, false]),
        (.recall, .issued, [false, false, false, false, false, true, true, false, false]),
        (.void, .numbered, [false, false, false, false, true, true, false, false, false]),
        (.drop, .drafting, [true, false, true, false, false, true, true, false, false]),
    ]

    private static let people: [Person] = [
        Person(id: PersonID(1), login: "a", name: "A", department: DepartmentID(1), roles: [.officer]),
        Person(id: PersonID(2), login: "b", name: "B", department: DepartmentID(1), roles: [.officer]),
        Person(id: PersonID(3), login: "c", name: "C", department: DepartmentID(1), roles: [.head]),
        Person(id: PersonID(4), login: "d", name: "D", department: DepartmentID(2), roles: [.head]),
        Person(id: PersonID(5), login: "e", name: "E", roles: [.clerk]),
        Person(id: PersonID(6), login: "f", name: "F", roles: [.chief]),
        Person(id: PersonID(7), login: "g", name: "G", roles: [.leadership]),
        Person(id: PersonID(8), login: "h", name: "H", roles: [.archivist]),
        Person(id: PersonID(9), login: "i", name: "I", roles: [.administrator]),
    ]

    private static func draft(_ state: OutgoingState) -> OutgoingDocument {
        var content = OutgoingContent(typeCode: "bao-cao", symbolTail: "BC-LĐLĐ", subject: "x")
        content.drafter = PersonID(1)
        return OutgoingDocument(
            id: OutgoingID(1), number: nil, content: content, state: state, createdAt: Instant(milliseconds: 0),
            createdBy: PersonID(1))
    }

    @Test func `every step has a row of rights`() {
        #expect(Set(Self.authority.map(\.0)) == Set(OutgoingStep.allCases))
    }

    @Test(arguments: authority) func `a step is taken by whom the table says`(
        _ step: OutgoingStep, _ state: OutgoingState, _ may: [Bool]
    ) {
        for (person, expected) in zip(Self.people, may) {
            let authority = DraftAuthority(actor: Actor(person: person), people: Self.people)
            #expect(authority.mayTake(step, on: Self.draft(state)) == expected, "\(step) \(person.name)")
        }
    }

    /// Who adds files to such a draft, by its state; the columns are those of the rights.
    static let files: [(OutgoingState, [Bool])] = [
        (.drafting, [true, false, true, false, true, true, true, false, false]),
        (.opinions, [true, false, true, false, true, true, true, false, false]),
        (.checking, [true, false, true, false, true, true, true, false, false]),
        (.approved, [true, false, true, false, true, true, true, false, false]),
        (.signed, [false, false, false, false, true, true, false, false, false]),
        (.numbered, [false, false, false, false, true, true, false, false, false]),
        (.issued, [false, false, false, false, true, true, false, false, false]),
        (.recalled, [false, false, false, false, true, true, false, false, false]),
    ]

    @Test func `every state that takes files has a row of who adds them`() {
        #expect(Self.files.map(\.0) == OutgoingState.allCases.filter(\.takesFiles))
    }

    @Test(arguments: files)
    func `files are added by whom the table says: who writes until it is signed, then the register's keepers`(
        _ state: OutgoingState, _ may: [Bool]
    ) {
        for (person, expected) in zip(Self.people, may) {
            let authority = DraftAuthority(actor: Actor(person: person), people: Self.people)
            #expect(authority.mayAttach(to: Self.draft(state)) == expected, "\(state) \(person.name)")
        }
    }

    @Test func `a deputy does what the absent one may, and no more`() {
        let deputy = Actor(person: Self.people[1], actingFor: Self.people[2])
        #expect(DraftAuthority(actor: deputy, people: Self.people).mayTake(.approve, on: Self.draft(.checking)))
        #expect(!DraftAuthority(actor: deputy, people: Self.people).mayTake(.sign, on: Self.draft(.approved)))
    }

    @Test func `an opinion is the asked one's, the head's for a department, and the clerk's who enters a paper`() {
        func may(_ place: Int, _ asked: Party) -> Bool {
            DraftAuthority(actor: Actor(person: Self.people[place]), people: Self.people).mayAnswer(asked)
        }
        #expect(may(1, .person(PersonID(2))) && !may(0, .person(PersonID(2))))
        #expect(may(3, .department(DepartmentID(2))) && !may(2, .department(DepartmentID(2))))
        #expect(!may(1, .department(DepartmentID(1))) && may(4, .department(DepartmentID(2))))
        let clerk = DraftAuthority(actor: Actor(person: Self.people[4]), people: Self.people)
        #expect(!clerk.isAsked(.department(DepartmentID(2))))
    }

    @Test(arguments: [
        ("a  \nb\t\n\n\n", "a\nb"), ("", ""), ("\n\n", ""), ("a\n\nb", "a\n\nb"), ("  a", "  a"),
    ]) func `a text is kept without blanks at the ends of lines`(_ typed: String, _ kept: String) {
        #expect(DraftRule.kept(typed) == kept)
    }

    @Test func `a mark of state secrets on a line of its own is found`() {
        #expect(DraftRule.carriesSecretMark("I. KẾT QUẢ\n  TUYỆT MẬT\n"))
        #expect(!DraftRule.carriesSecretMark("Bảo vệ bí mật nhà nước: không có tài liệu mật."))
    }

    @Test func `both texts come back from a comparison, and nothing else`() {
        let texts = ["", "a", "a\nb\nc", "a\nx\nc", "c\nb\na", "a\n\nb", "x\ny\nz\na\nb\nc"]
        for old in texts {
            for new in texts {
                let lines = DraftComparison.lines(from: old, to: new)
                let left = lines.compactMap { line -> String? in
                    switch line {
                    case .same(let text), .removed(let text): text
                    case .added: nil
                    }
                }
                let right = lines.compactMap { line -> String? in
                    switch line {
                    case .same(let text), .added(let text): text
                    case .removed: nil
                    }
                }
                #expect(left.joined(separator: "\n") == old && right.joined(separator: "\n") == new)
                if old == new { #expect(lines.allSatisfy { if case .same = $0 { true } else { false } }) }
            }
        }
    }

    @Test(arguments: [("DT12", 12), ("dt 12", 12), ("Dt.7", 7)]) func `a draft is named`(_ text: String, _ key: Int64) {
        #expect(DraftName.read(text) == OutgoingID(key))
    }

    @Test(arguments: ["12", "DT", "DT0", "DT-x", "DTA1", "15/BC-LĐLĐ"]) func `other names are no drafts`(_ text: String)
    {
        #expect(DraftName.read(text) == nil)
    }
}
