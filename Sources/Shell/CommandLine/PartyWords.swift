import Office
import Phrases
import Records

// Departments by name or code, people by name or short name. Whether they can be given a document is the office's to say.

extension Session {
    /// The person of a name or short name.
    func person(_ text: String) throws(Failure) -> Person {
        if let found = facts.people.first(where: { $0.login == text }) { return found }
        let named = named(text)
        guard named.count < 2 else { throw .usage(.nameOfSeveral(text, logins: named.map(\.login))) }
        guard let found = named.first else { throw .said(.notFound, .personUnknown(text)) }
        return found
    }

    /// The department or person of a name.
    func party(_ text: String) throws(Failure) -> Party {
        let key = FieldWords.key(text)
        if let department = facts.departments.first(where: { $0.code == text || $0.name == text })
            ?? facts.departments.first(where: { FieldWords.key($0.name) == key })
        {
            return .department(department.id)
        }
        if let person = facts.people.first(where: { $0.login == text }) { return .person(person.id) }
        let named = named(text)
        guard named.count < 2 else { throw .usage(.nameOfSeveral(text, logins: named.map(\.login))) }
        guard let found = named.first else { throw .said(.notFound, .partyUnknown(text)) }
        return .person(found.id)
    }

    /// Several, with semicolons between them.
    func parties(_ text: String) throws(Failure) -> [Party] {
        var found: [Party] = []
        for part in text.split(separator: ";") {
            let name = trimmed(String(part))
            if !name.isEmpty { found.append(try party(name)) }
        }
        return found
    }

    /// Those who work here under a name; as it is written first, for two names may differ in marks alone.
    private func named(_ text: String) -> [Person] {
        let active = facts.people.filter(\.isActive)
        let exact = active.filter { Array($0.name.utf8) == Array(text.utf8) }
        guard exact.isEmpty else { return exact }
        let key = FieldWords.key(text)
        return key.isEmpty ? [] : active.filter { FieldWords.key($0.name) == key }
    }
}

extension Invocation {
    /// Whom the options of a distribution name.
    func distribution(in session: Session) throws(Failure) -> Distribution {
        var distribution = Distribution()
        if let text = arguments.filled(.lead) { distribution.lead = try session.party(text) }
        if let text = arguments.filled(.support) { distribution.support = try session.parties(text) }
        if let text = arguments.filled(.information) { distribution.information = try session.parties(text) }
        return distribution
    }

    /// The deadline of `--deadline`.
    func deadline() throws(Failure) -> Day? { try day(.deadline, direction: .future) }
}
