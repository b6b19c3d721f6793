/// Who may take which step with a document: the roles of `Role.may`, and for what belongs to its handlers, being one of them.
public struct HandlingAuthority: Sendable {
    private let actor: Actor
    private let people: [Person]

    /// - Parameters:
    ///   - actor: who asks.
    ///   - people: everybody of the office, for the departments that they work in.
    public init(actor: Actor, people: [Person]) {
        self.actor = actor
        self.people = people
    }

    /// Why a step is not this actor's.
    public enum Objection: Equatable, Sendable {
        /// None of the roles gives the right.
        case role(Act)
        /// The role would do, but the document is in other hands.
        case otherHands
    }

    /// What speaks against a step by this actor; `nil` when they may take it. Says nothing of the state.
    public func objection(to act: HandlingAct, on handling: Handling?) -> Objection? {
        guard actor.may(act.right) else {
            let isReroute = act == .route && handling?.state.isWithHandlers == true
            return .role(isReroute ? .rerouteIncoming : act.right)
        }
        guard let handling else { return nil }
        switch act {
        case .propose, .submit, .instruct, .sendBack, .reopen, .decideExtension: return nil
        case .route:
            // What lies with its handlers is moved by the chief's or a leader's word alone; the clerk hands over along
            // the leader's note, or where the receiver is plain (Decree 30/2020, art. 23(1), 23(3)).
            // While nobody has signed for it, a slip of the clerk's is mended by the clerk.
            let isSigned = handling.assignments.contains { $0.receivedAt != nil }
            if handling.state == .routed, !isSigned { return nil }
            guard handling.state.isWithHandlers || handling.state == .submitted else { return nil }
            return actor.may(.rerouteIncoming) ? nil : .role(.rerouteIncoming)
        case .assign: return handling.lead.map { leads($0, asHead: true) } == true ? nil : .otherHands
        case .receive:
            if actor.may(.recordReceipt) { return nil }
            return handling.assignments.contains { answers(for: $0.party) } ? nil : .otherHands
        case .note:
            if actor.may(.rerouteIncoming) { return nil }
            return handling.assignments.contains { answers(for: $0.party) } ? nil : .otherHands
        case .start, .askExtension, .complete, .giveBack:
            return handling.lead.map(answers(for:)) == true ? nil : .otherHands
        }
    }

    /// Whether this actor acts for a party: is the person, or heads its department.
    public func answers(for party: Party) -> Bool { leads(party, asHead: false) }

    private func leads(_ party: Party, asHead: Bool) -> Bool {
        actor.everyone.contains { person in
            let heads = person.headedDepartment
            switch party {
            case .department(let department): return heads == department
            case .person(let id):
                if !asHead, id == person.id { return true }
                guard let heads else { return false }
                return people.first { $0.id == id }?.department == heads
            }
        }
    }

    /// The parties that this actor answers for: themselves, the department that they head, and its people.
    public var parties: [Party] {
        var found: [Party] = []
        for person in actor.everyone {
            found.append(.person(person.id))
            guard let heads = person.headedDepartment else { continue }
            found.append(.department(heads))
            found += people.filter { $0.department == heads && $0.id != person.id }.map { .person($0.id) }
        }
        return found
    }

    /// The parties whose receipts are this actor's own to sign: themselves, and the department that they head.
    public var ownParties: [Party] {
        actor.everyone.flatMap { person in
            [Party.person(person.id)] + (person.headedDepartment.map { [.department($0)] } ?? [])
        }
    }
}

extension HandlingAct {
    /// The right that the step needs.
    public var right: Act {
        switch self {
        case .propose: .proposeHandling
        case .submit: .submitIncoming
        case .instruct: .instructIncoming
        case .route: .routeIncoming
        case .assign: .assignHandler
        case .receive: .receiveIncoming
        case .start, .askExtension, .complete, .giveBack: .handleIncoming
        case .note: .noteHandling
        case .decideExtension: .decideExtension
        case .sendBack: .sendBackIncoming
        case .reopen: .reopenIncoming
        }
    }
}

extension Person {
    /// The department that the person answers for: a head's own, and the chief of office's, who heads the office.
    public var headedDepartment: DepartmentID? {
        roles.contains(.head) || roles.contains(.chief) ? department : nil
    }

    /// Whether documents can be given to them: who administers only sees no content.
    public var mayBeHandler: Bool { isActive && roles.contains { $0.may(.handleIncoming) } }
}

extension Actor {
    /// The person, and the absent one that they act for; only those who work here.
    public var everyone: [Person] { ([person] + (actingFor.map { [$0] } ?? [])).filter(\.isActive) }
}
