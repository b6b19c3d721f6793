/// What of the registers a person sees (design §10). One value goes into every query: lists, search, counts,
/// completion, history and export alike.
public struct Visibility: Equatable, Sendable {
    /// Every document.
    public let all: Bool
    /// Every document's outer fields (number, days, symbol, issuer), without subject, notes or anything that tells its content.
    public let outerFieldsOfAll: Bool
    /// Documents that touch these departments.
    public let departments: [DepartmentID]
    /// Documents routed to or registered for these people.
    public let people: [PersonID]
    /// Documents that lie in a file, whoever it is of.
    public let filed: Bool

    /// Puts a visibility together.
    public init(
        all: Bool, outerFieldsOfAll: Bool, departments: [DepartmentID], people: [PersonID], filed: Bool = false
    ) {
        self.filed = filed
        self.all = all
        self.outerFieldsOfAll = outerFieldsOfAll
        self.departments = departments
        self.people = people
    }

    /// Sees nothing.
    public static let nothing = Visibility(all: false, outerFieldsOfAll: false, departments: [], people: [])
    /// Sees all.
    public static let everything = Visibility(all: true, outerFieldsOfAll: true, departments: [], people: [])

    /// Whether the content of any document is seen.
    public var seesContent: Bool { all || filed || !departments.isEmpty || !people.isEmpty }

    /// What an actor sees, by their roles and those of the person they act for.
    ///
    /// Whoever can be given a document sees what is given to them, an archivist what lies in files too; an administrator never sees
    /// content, whoever gave it.
    public init(of actor: Actor) {
        let acting = actor.everyone
        let roles = Set(acting.flatMap(\.roles))
        self.init(
            all: !roles.isDisjoint(with: [.clerk, .chief, .leadership]),
            outerFieldsOfAll: roles.contains(.administrator),
            departments: acting.filter { $0.roles.contains(.head) }.compactMap(\.department),
            people: acting.filter { $0.roles.contains { $0.may(.handleIncoming) } }.map(\.id),
            filed: roles.contains(.archivist))
    }

    /// How much of one document is seen.
    public enum Depth: Equatable, Sendable {
        /// As if it did not exist.
        case nothing
        /// Outer fields only.
        case outerFields
        /// All of it.
        case whole
    }

    /// How much of a document that is with these parties is seen.
    /// - Parameters:
    ///   - parties: all whom it was given to.
    ///   - people: everybody of the office: what a person has touches their department.
    ///   - isFiled: whether it lies in a file; asked only where that decides.
    public func depth<Fault: Error>(
        with parties: [Party], people everybody: [Person], isFiled: () throws(Fault) -> Bool
    ) throws(Fault) -> Depth {
        let depth = depth(with: parties, people: everybody)
        guard depth != .whole, filed, try isFiled() else { return depth }
        return .whole
    }

    /// How much of what lies in no file is seen.
    public func depth(with parties: [Party], people everybody: [Person]) -> Depth {
        if all { return .whole }
        for party in parties {
            switch party {
            case .department(let department):
                if departments.contains(department) { return .whole }
            case .person(let person):
                if people.contains(person) { return .whole }
                let department = everybody.first { $0.id == person }?.department
                if let department, departments.contains(department) { return .whole }
            }
        }
        return outerFieldsOfAll ? .outerFields : .nothing
    }
}
