import Records
import Testing

@Suite struct HandlingRuleTests {
    /// Every state by every act: where it leads, `nil` where it has no place. Columns in the order of `HandlingAct`.
    static let table: [(HandlingState, [HandlingState?])] = [
        // propose, submit, instruct, route, assign, receive, start, note, ask, decide, complete, give back, send back, reopen
        (
            .registered,
            [.registered, .submitted, .instructed, .routed, nil, nil, nil, nil, nil, nil, nil, nil, .sentBack, nil]
        ),
        (
            .submitted,
            [.submitted, .submitted, .instructed, .routed, nil, nil, nil, nil, nil, nil, nil, nil, .sentBack, nil]
        ),
        (
            .instructed,
            [nil, .submitted, .instructed, .routed, nil, nil, nil, nil, nil, nil, nil, nil, .sentBack, nil]
        ),
        (
            .routed,
            [nil, nil, nil, .routed, .routed, .received, nil, .routed, nil, nil, nil, .givenBack, nil, nil]
        ),
        (
            .received,
            [
                nil, nil, nil, .routed, .routed, .received, .inHand, .received, .received, .received, .completed,
                .givenBack, nil, nil,
            ]
        ),
        (
            .inHand,
            [
                nil, nil, nil, .routed, .routed, .inHand, nil, .inHand, .inHand, .inHand, .completed, .givenBack, nil,
                nil,
            ]
        ),
        (
            .completed,
            [nil, nil, nil, nil, nil, .completed, nil, nil, nil, nil, nil, nil, nil, .inHand]
        ),
        (
            .givenBack,
            [.givenBack, .submitted, .instructed, .routed, nil, nil, nil, nil, nil, nil, nil, nil, .sentBack, nil]
        ),
        (
            .sentBack,
            [nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, .registered]
        ),
    ]

    @Test func `the table names every state and every act`() {
        #expect(Self.table.map(\.0) == HandlingState.allCases)
        for row in Self.table { #expect(row.1.count == HandlingAct.allCases.count) }
    }

    @Test(arguments: table) func `each act leads where the table says, and nowhere else`(
        _ state: HandlingState, _ leads: [HandlingState?]
    ) {
        for (act, next) in zip(HandlingAct.allCases, leads) {
            #expect(HandlingRule.next(act, from: state) == next, "\(state) \(act)")
        }
        let allowed = zip(HandlingAct.allCases, leads).filter { $0.1 != nil }.map(\.0)
        #expect(HandlingRule.allowed(in: state) == allowed)
    }

    @Test func `every state but the ends has a way on, and the ends one back`() {
        // A task goes the same way, but for the sender that it has not.
        for state in HandlingState.allCases {
            let allowed = HandlingRule.allowed(in: state, of: .task)
            #expect(allowed == HandlingRule.allowed(in: state).filter { $0 != .sendBack }, "\(state)")
        }
        for state in HandlingState.allCases { #expect(!HandlingRule.allowed(in: state).isEmpty, "\(state)") }
        #expect(HandlingState.allCases.filter { !$0.isOpen } == [.completed, .sentBack])
    }

    // MARK: Who may

    static let department = DepartmentID(1)
    static let other = DepartmentID(2)
    static let head = Person(id: PersonID(1), login: "h", name: "Trưởng", department: department, roles: [.head])
    static let officer = Person(id: PersonID(2), login: "o", name: "Viên", department: department, roles: [.officer])
    static let stranger = Person(id: PersonID(3), login: "s", name: "Lạ", department: other, roles: [.officer])
    static let clerk = Person(id: PersonID(4), login: "c", name: "Văn", department: other, roles: [.clerk])
    static let chief = Person(id: PersonID(5), login: "v", name: "Chánh", department: other, roles: [.chief])
    static let leader = Person(id: PersonID(6), login: "l", name: "Chủ", roles: [.leadership])
    static let archivist = Person(id: PersonID(7), login: "a", name: "Lưu", department: other, roles: [.archivist])
    static let administrator = Person(
        id: PersonID(8), login: "q", name: "Quản", department: department, roles: [.administrator])
    static let everybody = [head, officer, stranger, clerk, chief, leader, archivist, administrator]

    /// Whether a person may take an act with a document that the department leads, in each role.
    static let mayWithDepartment: [(HandlingAct, Set<String>)] = [
        (.propose, ["v"]), (.submit, ["c", "v"]), (.instruct, ["c", "v", "l"]), (.route, ["v", "l"]), (.assign, ["h"]),
        (.receive, ["h", "c"]), (.start, ["h"]), (.note, ["h", "v", "l"]), (.askExtension, ["h"]),
        (.decideExtension, ["v", "l"]), (.complete, ["h"]), (.giveBack, ["h"]), (.sendBack, ["c", "v"]),
        (.reopen, ["l"]),
    ]

    /// The same with a document that the officer leads: their head may do it too.
    static let mayWithOfficer: [(HandlingAct, Set<String>)] = mayWithDepartment.map { act, people in
        switch act {
        case .receive, .start, .note, .askExtension, .complete, .giveBack: (act, people.union(["o"]))
        case .propose, .submit, .instruct, .route, .assign, .decideExtension, .sendBack, .reopen: (act, people)
        }
    }

    static func may(_ act: HandlingAct, _ lead: Party) -> Set<String> {
        let handling = Handling(state: .received, assignments: [Assignment(role: .lead, party: lead)])
        return Set(
            everybody.filter {
                HandlingAuthority(actor: Actor(person: $0), people: everybody).objection(to: act, on: handling) == nil
            }.map(\.login))
    }

    @Test(arguments: mayWithDepartment) func `what a department leads is its head's`(
        _ act: HandlingAct, _ who: Set<String>
    ) {
        #expect(Self.may(act, .department(Self.department)) == who)
    }

    @Test(arguments: mayWithOfficer) func `what an officer leads is theirs and their head's`(
        _ act: HandlingAct, _ who: Set<String>
    ) {
        #expect(Self.may(act, .person(Self.officer.id)) == who)
    }

    @Test func `every act has a line in the tables`() {
        #expect(Self.mayWithDepartment.map(\.0) == HandlingAct.allCases)
    }

    @Test func `the clerk routes what nobody has, but not what lies before a leader or with its handlers`() {
        let authority = HandlingAuthority(actor: Actor(person: Self.clerk), people: Self.everybody)
        for (isSigned, also) in [(true, []), (false, [HandlingState.routed])] {
            for state in HandlingState.allCases {
                var handling = Handling(state: state)
                handling.assignments = [
                    Assignment(
                        role: .lead, party: .department(Self.department),
                        receivedAt: isSigned ? Instant(milliseconds: 0) : nil)
                ]
                let mayRoute = authority.objection(to: .route, on: handling) == nil
                // A slip is mended while nobody has signed for the paper.
                let may = [.registered, .instructed, .givenBack, .sentBack] + also
                #expect(mayRoute == may.contains(state), "\(state) \(isSigned)")
            }
        }
    }

    @Test func `a deputy takes the steps of the absent head`() {
        let deputy = Actor(person: Self.stranger, actingFor: Self.head)
        let authority = HandlingAuthority(actor: deputy, people: Self.everybody)
        let handling = Handling(
            state: .received, assignments: [Assignment(role: .lead, party: .department(Self.department))])
        #expect(authority.objection(to: .complete, on: handling) == nil)
        #expect(
            Set(authority.ownParties) == [
                .person(Self.stranger.id), .person(Self.head.id), .department(Self.department),
            ])
    }

    @Test func `a party stands once, in its highest part`() {
        let one = Party.department(Self.department)
        let two = Party.person(Self.officer.id)
        let assignments = Distribution(lead: one, support: [two, one], information: [two, one]).assignments
        #expect(assignments.map(\.party) == [one, two])
        #expect(assignments.map(\.role) == [.lead, .support])
    }

    @Test(arguments: [
        ("tm", "Chuyển Ban A nghiên cứu, tham mưu; báo cáo Thường trực trước 30/11/2026."),
        ("DY", "Đồng ý. Ban A làm thủ tục."), ("lu", "Lưu VP."),
        ("tl", "Giao Ban A trả lời đơn vị trước 30/11/2026."),
    ])
    func `a code stands for its note with receiver and day`(_ code: String, _ text: String) {
        let note = StandardNote.coded(code)
        #expect(note?.filled(lead: "Ban A", day: Day(year: 2026, month: 11, day: 30)) == text)
    }

    @Test func `without receiver and day the note keeps its sense`() {
        #expect(StandardNote.coded("tm")?.filled(lead: nil, day: nil) == "Chuyển nghiên cứu, tham mưu.")
        #expect(StandardNote.coded("dy")?.filled(lead: "", day: nil) == "Đồng ý.")
        #expect(StandardNote.coded("đ") == StandardNote.coded("dd"), "as Vietnamese typing writes it")
        #expect(StandardNote.coded("zz") == nil)
        for note in StandardNote.all { #expect(!note.filled(lead: nil, day: nil).contains { "[]{}".contains($0) }) }
    }
}
