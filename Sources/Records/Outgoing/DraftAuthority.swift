/// What an actor may do with one draft: the roles give the right, whose draft it is decides (design §10).
public struct DraftAuthority: Sendable {
    private let actor: Actor
    private let people: [Person]

    /// - Parameters:
    ///   - actor: who asks.
    ///   - people: everybody of the office, for the departments that they work in.
    public init(actor: Actor, people: [Person]) {
        self.actor = actor
        self.people = people
    }

    /// Whether the actor writes this draft: its drafter, the head of the department that it touches, who answers for the whole
    /// office's papers.
    public func mayWrite(_ document: OutgoingDocument) -> Bool {
        actor.everyone.contains { person in
            guard person.roles.contains(where: { $0.may(.draftOutgoing) }) else { return false }
            return person.id == document.content.drafter || person.id == document.createdBy || answers(person, document)
        }
    }

    /// Whether the actor adds files to this document and takes them out: whoever writes it until it is signed, and who keeps the
    /// register at any time. Says nothing of documents that take no files.
    public func mayAttach(to document: OutgoingDocument) -> Bool {
        actor.may(.attach) || document.state.isUnsigned && mayWrite(document)
    }

    /// Whether the actor approves this draft or gives it back.
    public func mayCheck(_ document: OutgoingDocument) -> Bool {
        actor.everyone.contains { person in
            person.roles.contains { $0.may(.checkDraft) } && answers(person, document)
        }
    }

    /// Whether a step is this actor's on this document; says nothing of the state.
    public func mayTake(_ step: OutgoingStep, on document: OutgoingDocument) -> Bool {
        switch step {
        case .askOpinions, .submit, .takeBack, .drop: actor.may(step.act) && mayWrite(document)
        // The clerk who finds what is signed at fault gives it back instead of a number (Decree 30/2020, art. 14).
        case .giveBack where document.state == .signed: actor.may(.registerOutgoing) || mayCheck(document)
        case .giveBack, .approve: actor.may(step.act) && mayCheck(document)
        case .sign, .number, .issue, .recall, .void: actor.may(step.act)
        }
    }

    /// Whether an opinion is this actor's to give; who registers papers enters one that came on paper.
    public func mayAnswer(_ asked: Party) -> Bool {
        actor.everyone.contains { person in
            if person.roles.contains(.clerk) || person.roles.contains(.chief) { return true }
            switch asked {
            case .person(let id): return person.id == id
            case .department(let id): return person.department == id && person.roles.contains(.head)
            }
        }
    }

    /// Whether an opinion waits for this actor himself.
    public func isAsked(_ asked: Party) -> Bool {
        actor.everyone.contains { person in
            switch asked {
            case .person(let id): person.id == id
            case .department(let id): person.department == id && person.roles.contains(.head)
            }
        }
    }

    /// Whether somebody's word goes for a draft as that of its department or of the office.
    private func answers(_ person: Person, _ document: OutgoingDocument) -> Bool {
        if person.roles.contains(.chief) || person.roles.contains(.leadership) { return true }
        guard person.roles.contains(.head), let department = person.department else { return false }
        let drafter = people.first { $0.id == document.content.drafter }
        return document.content.department == department || drafter?.department == department
    }
}
