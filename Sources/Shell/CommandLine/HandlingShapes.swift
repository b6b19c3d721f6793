import Interchange
import Office
import Records

extension IncomingDocument {
    /// Its way through the office, by stable names; null where nobody follows it.
    func handlingShape(_ facts: OfficeFacts, lastMissed: Day) -> JSONValue {
        guard let handling else { return .null }
        func parties(_ role: PartyRole) -> [JSONValue] {
            handling.assignments.filter { $0.role == role }.map { $0.shape(facts) }
        }
        return json(
            ("state", json(handling.state.code)), ("version", json(handling.version)),
            ("leader", json(facts.login(handling.leader))), ("submittedAt", json(handling.submittedAt?.isoUTC)),
            ("lead", parties(.lead).first ?? .null), ("support", .array(parties(.support))),
            ("information", .array(parties(.information))), ("routedAt", json(handling.routedAt?.isoUTC)),
            ("deadline", json(content.deadline)), ("overdue", .bool(isOverdue(lastMissed: lastMissed))),
            ("proposal", handling.proposal?.shape(facts) ?? .null),
            ("instruction", handling.instruction?.shape(facts) ?? .null),
            ("extension", handling.extensionRequest?.shape(facts) ?? .null),
            ("result", handling.result?.shape(facts) ?? .null), ("returnReason", json(handling.returnReason)))
    }
}

extension Assignment {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        var shape = party.members(facts)
        shape.append(JSONValue.Member("receivedAt", json(receivedAt?.isoUTC)))
        shape.append(JSONValue.Member("receivedBy", json(facts.login(receivedBy))))
        return .object(shape)
    }
}

extension Party {
    /// What it is, its name, and the short name that the command line takes for it.
    fileprivate func members(_ facts: OfficeFacts) -> [JSONValue.Member] {
        switch self {
        case .department(let id):
            let department = facts.departments.first { $0.id == id }
            return [
                JSONValue.Member("kind", "department"), JSONValue.Member("name", json(department?.name)),
                JSONValue.Member("code", json(department?.code)),
            ]
        case .person(let id):
            let person = facts.people.first { $0.id == id }
            return [
                JSONValue.Member("kind", "person"), JSONValue.Member("name", json(person?.name)),
                JSONValue.Member("code", json(person?.login)),
            ]
        }
    }
}

extension HandlingProposal {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        json(
            ("text", json(text)), ("lead", lead.map { .object($0.members(facts)) } ?? .null),
            ("deadline", json(deadline)), ("by", json(facts.login(by))))
    }
}

extension Instruction {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        json(
            ("text", json(text)), ("leader", json(facts.login(leader))), ("at", json(at.isoUTC)),
            ("enteredBy", json(facts.login(enteredBy))))
    }
}

extension ExtensionRequest {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        json(("until", json(day)), ("reason", json(reason)), ("by", json(facts.login(by))))
    }
}

extension HandlingResult {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        json(
            ("settlement", json(settlement.code)), ("text", json(text)), ("at", json(at.isoUTC)),
            ("by", json(facts.login(by))), ("late", .bool(isLate)))
    }
}

extension OfficeFacts {
    /// A person's short name; `nil` for nobody.
    func login(_ person: PersonID?) -> String? { people.first { $0.id == person }?.login }
}
