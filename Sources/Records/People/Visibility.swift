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

    /// Puts a visibility together.
    public init(all: Bool, outerFieldsOfAll: Bool, departments: [DepartmentID], people: [PersonID]) {
        self.all = all
        self.outerFieldsOfAll = outerFieldsOfAll
        self.departments = departments
        self.people = people
    }

    /// Sees nothing.
    public static let nothing = Visibility(all: false, outerFieldsOfAll: false, departments: [], people: [])
    /// Sees all.
    public static let everything = Visibility(all: true, outerFieldsOfAll: true, departments: [], people: [])

    /// What an actor sees, by their roles and those of the person they act for.
    public init(of actor: Actor) {
        let everyone = [actor.person] + (actor.actingFor.map { [$0] } ?? [])
        let acting = everyone.filter(\.isActive)
        let roles = Set(acting.flatMap(\.roles))
        var departments: [DepartmentID] = []
        var people: [PersonID] = []
        for person in acting {
            if person.roles.contains(.head), let department = person.department { departments.append(department) }
            if person.roles.contains(.officer) || person.roles.contains(.head) { people.append(person.id) }
        }
        self.init(
            all: !roles.isDisjoint(with: [.clerk, .chief, .leadership]),
            outerFieldsOfAll: roles.contains(.administrator), departments: departments, people: people)
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

    /// How much of a document that touches a department and a person is seen.
    /// - Parameters:
    ///   - department: the department it was given to, and that of the person.
    ///   - person: the person it was given to.
    public func depth(department: DepartmentID?, person: PersonID?) -> Depth {
        if all { return .whole }
        if let department, departments.contains(department) { return .whole }
        if let person, people.contains(person) { return .whole }
        return outerFieldsOfAll ? .outerFields : .nothing
    }
}
