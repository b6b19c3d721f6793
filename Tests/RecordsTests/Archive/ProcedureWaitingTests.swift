import Records
import Testing

@Suite struct ProcedureWaitingTests {
    private func actor(_ id: Int64, _ role: Role) -> Actor {
        Actor(person: Person(id: PersonID(id), login: "p\(id)", name: "Người \(id)", roles: [role]))
    }

    private func disposal(_ state: DisposalState, agrees: [Bool?] = []) -> DisposalCase {
        var disposal = DisposalCase(id: DisposalID(1), title: "Hồ sơ", state: state, proposer: PersonID(1))
        disposal.council = agrees.enumerated().map { place, agrees in
            CouncilMember(person: PersonID(Int64(10 + place)), seat: .member, agrees: agrees)
        }
        return disposal
    }

    @Test(arguments: [
        (DisposalState.proposed, [Bool?](), Role.chief, true), (.proposed, [], .archivist, false),
        (.council, [nil, true], .officer, false), (.council, [true, true], .chief, true),
        (.council, [nil, true], .chief, false), (.appraisal, [], .archivist, true), (.appraised, [], .leadership, true),
        (.appraised, [], .archivist, false), (.decided, [], .archivist, true), (.destroyed, [], .archivist, false),
        (.refused, [], .leadership, false),
    ])
    func `a case waits for who may lead it on`(_ state: DisposalState, _ council: [Bool?], _ role: Role, _ waits: Bool)
    {
        #expect(DisposalRule.awaits(disposal(state, agrees: council), actor(2, role)) == waits)
    }

    @Test func `a council waits for each member until they have spoken, and a decision never for who proposed it`() {
        #expect(DisposalRule.awaits(disposal(.council, agrees: [nil, true]), actor(10, .officer)))
        #expect(!DisposalRule.awaits(disposal(.council, agrees: [nil, true]), actor(11, .officer)))
        #expect(!DisposalRule.awaits(disposal(.appraised), actor(1, .leadership)))
    }
}
