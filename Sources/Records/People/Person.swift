/// A department of the office.
public struct Department: Equatable, Sendable {
    /// Its key.
    public let id: DepartmentID
    /// Full name, "Ban Tổ chức - Kiểm tra".
    public var name: String
    /// Code in the symbols of letters, "ToKT"; `nil` when it has none.
    public var code: String?
    /// First day of its existence; `nil` when unknown.
    public var validFrom: Day?
    /// Last day; `nil` while it exists.
    public var validTo: Day?

    /// Puts a department together.
    public init(id: DepartmentID, name: String, code: String?, validFrom: Day? = nil, validTo: Day? = nil) {
        self.id = id
        self.name = name
        self.code = code
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// One human being with the roles that this office gives them.
public struct Person: Equatable, Sendable {
    /// Their key.
    public let id: PersonID
    /// Short name for `--as`, lower case ASCII, unique.
    public var login: String
    /// Full name as people write it.
    public var name: String
    /// Title, "Chánh Văn phòng".
    public var title: String?
    /// Where they work.
    public var department: DepartmentID?
    /// What they may do.
    public var roles: Set<Role>
    /// Whether they own the machine that the office stands on: who comes without `--as` is the owner.
    public var isOwner: Bool
    /// Whether they still work here.
    public var isActive: Bool

    /// Puts a person together.
    public init(
        id: PersonID, login: String, name: String, title: String? = nil, department: DepartmentID? = nil,
        roles: Set<Role>, isOwner: Bool = false, isActive: Bool = true
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.title = title
        self.department = department
        self.roles = roles
        self.isOwner = isOwner
        self.isActive = isActive
    }
}

/// Who does something: the person, and for whom when they act for somebody absent.
public struct Actor: Equatable, Sendable {
    /// The person at the keyboard.
    public let person: Person
    /// Who is absent and acted for; the journal names both.
    public let actingFor: Person?

    /// Names who acts.
    public init(person: Person, actingFor: Person? = nil) {
        self.person = person
        self.actingFor = actingFor
    }

    /// The roles in force: one's own, and those of the absent person.
    public var roles: Set<Role> { person.roles.union(actingFor?.roles ?? []) }

    /// Whether any of the roles gives the right.
    public func may(_ act: Act) -> Bool { person.isActive && roles.contains { $0.may(act) } }
}

extension Person {
    /// Whether a text may be a short name: 1–32 small letters, digits, dot, hyphen or underscore, beginning with a letter.
    public static func isLogin(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (1...32).contains(bytes.count), let first = bytes.first, (0x61...0x7A).contains(first) else {
            return false
        }
        return bytes.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F
        }
    }

    /// The roles by their stable names, in the order of the table: "clerk,chief".
    public var rolesText: String {
        Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ",")
    }
}
