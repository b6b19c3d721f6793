/// Which files a person sees (design §10): clerk, chief, leadership and archivist all, a head those of the department, an officer their
/// own, an administrator codes and days without content. One value goes into every list, search, count and export.
public struct FileVisibility: Equatable, Sendable {
    /// Every file.
    public let all: Bool
    /// Every file's outer fields.
    public let outerFieldsOfAll: Bool
    /// Files of these departments.
    public let departments: [DepartmentID]
    /// Files that these people make.
    public let people: [PersonID]

    /// What an actor sees, by their roles and those of the person they act for.
    public init(of actor: Actor) {
        let acting = actor.everyone
        let roles = Set(acting.flatMap(\.roles))
        all = !roles.isDisjoint(with: [.clerk, .chief, .leadership, .archivist])
        outerFieldsOfAll = roles.contains(.administrator)
        departments = acting.filter { $0.roles.contains(.head) }.compactMap(\.department)
        people = acting.filter { person in person.roles.contains { $0.may(.keepFiles) } }.map(\.id)
    }

    /// The files that an actor may put documents into, as far as who makes them decides it: what `FileAuthority.mayKeep` says of each
    /// file, as ranges and tags.
    public init(fillableBy actor: Actor) {
        let acting = actor.everyone
        all = !Set(acting.flatMap(\.roles)).isDisjoint(with: [.chief, .archivist])
        outerFieldsOfAll = false
        departments = acting.filter { $0.roles.contains(.head) }.compactMap(\.department)
        people = acting.map(\.id)
    }

    /// One of what lets a person see a file: each is a range of an index.
    public enum Sight: Hashable, Sendable {
        /// Every file.
        case all
        /// Those that a person makes.
        case maker(PersonID)
        /// Those that a person opened.
        case creator(PersonID)
        /// Those of a department.
        case department(DepartmentID)
    }

    /// What lets see files of which not every one is seen.
    public var sights: [Sight] {
        people.flatMap { [Sight.maker($0), .creator($0)] } + departments.map(Sight.department)
    }

    /// How much of a file is seen.
    public func depth(of file: RecordFile) -> Visibility.Depth {
        if all { return .whole }
        if let maker = file.content.maker, people.contains(maker) { return .whole }
        if people.contains(file.createdBy) { return .whole }
        if let department = file.content.department, departments.contains(department) { return .whole }
        return outerFieldsOfAll ? .outerFields : .nothing
    }

    /// The file as it is seen; `nil` where it is not.
    public func seen(_ file: RecordFile) -> RecordFile? {
        switch depth(of: file) {
        case .nothing: nil
        case .outerFields: file.outerFields
        case .whole: file
        }
    }
}

extension FileVisibility {
    /// Sees all: for the lines of a list that somebody is asked to judge, whoever made the files.
    public static let everything = FileVisibility()

    private init() {
        all = true
        outerFieldsOfAll = true
        departments = []
        people = []
    }
}
