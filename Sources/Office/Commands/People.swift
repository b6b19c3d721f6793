public import Records

/// Adds a person to the office.
public struct AddPerson: Command {
    public static let act = Act.managePeople
    public static let name = "add-person"

    /// The person; their key is given by the office.
    public let person: Person

    /// Asks to add a person.
    public init(person: Person) { self.person = person }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<PersonID> {
        guard !trimmed(person.name).isEmpty else { throw .refused(.nameMissing) }
        guard Person.isLogin(person.login) else { throw .refused(.loginMalformed(person.login)) }
        guard try ledger.personByLogin(person.login) == nil else { throw .refused(.loginTaken(person.login)) }
        let id = try ledger.addPerson(person)
        return .recorded(
            id,
            [
                JournalNote(
                    subject: RecordKey(.person, id.value),
                    changes: [
                        FieldChange("login", from: nil, to: person.login),
                        FieldChange("roles", from: nil, to: person.rolesText),
                    ])
            ])
    }
}

/// Changes a person's name, title, department, roles, or whether they still work here. Nobody is deleted.
public struct ChangePerson: Command {
    public static let act = Act.managePeople
    public static let name = "change-person"

    /// The person as they are to be.
    public let person: Person

    /// Asks to change a person.
    public init(person: Person) { self.person = person }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<PersonID> {
        guard let before = try ledger.person(person.id) else { throw .refused(.noSuchRecord) }
        guard !trimmed(person.name).isEmpty else { throw .refused(.nameMissing) }
        guard Person.isLogin(person.login) else { throw .refused(.loginMalformed(person.login)) }
        if person.login != before.login, try ledger.personByLogin(person.login) != nil {
            throw .refused(.loginTaken(person.login))
        }
        guard person != before else { throw .refused(.nothingChanged) }
        let others = try ledger.people().filter { $0.id != person.id }
        guard (others + [person]).contains(where: { $0.isActive && $0.roles.contains { $0.may(.managePeople) } }) else {
            throw .refused(.lastAdministrator)
        }
        try ledger.updatePerson(person)
        let pairs: [(String, String?, String?)] = [
            ("login", before.login, person.login), ("name", before.name, person.name),
            ("title", before.title, person.title),
            ("department", before.department.map { "\($0.value)" }, person.department.map { "\($0.value)" }),
            ("roles", before.rolesText, person.rolesText), ("active", "\(before.isActive)", "\(person.isActive)"),
            ("owner", "\(before.isOwner)", "\(person.isOwner)"),
        ]
        return .recorded(
            person.id,
            [
                JournalNote(
                    subject: RecordKey(.person, person.id.value),
                    changes: pairs.filter { $0.1 != $0.2 }.map { FieldChange($0.0, from: $0.1, to: $0.2) })
            ])
    }
}

/// Adds a department.
public struct AddDepartment: Command {
    public static let act = Act.manageOffice
    public static let name = "add-department"

    /// The department; its key is given by the office.
    public let department: Department

    /// Asks to add a department.
    public init(department: Department) { self.department = department }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DepartmentID> {
        guard !trimmed(department.name).isEmpty else { throw .refused(.nameMissing) }
        let id = try ledger.addDepartment(department)
        return .recorded(
            id,
            [
                JournalNote(
                    subject: RecordKey(.department, id.value),
                    changes: [
                        FieldChange("name", from: nil, to: department.name)
                    ])
            ])
    }
}

/// Changes the office's own fields.
public struct ChangeProfile: Command {
    public static let act = Act.manageOffice
    public static let name = "change-profile"

    /// The fields as they are to be.
    public let profile: OfficeProfile

    /// Asks to change them.
    public init(profile: OfficeProfile) { self.profile = profile }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<OfficeProfile> {
        guard !trimmed(profile.name).isEmpty else { throw .refused(.nameMissing) }
        let before = try ledger.profile()
        guard before != profile else { throw .refused(.nothingChanged) }
        try ledger.updateProfile(profile)
        let pairs: [(String, String?, String?)] = [
            ("name", before.name, profile.name), ("superior", before.superior, profile.superior),
            ("place", before.place, profile.place), ("code", before.code, profile.code),
            ("language", before.language, profile.language),
        ]
        return .recorded(
            profile,
            [
                JournalNote(
                    subject: RecordKey(.office, 1),
                    changes: pairs.filter { $0.1 != $0.2 }.map { FieldChange($0.0, from: $0.1, to: $0.2) })
            ])
    }
}

/// Says that two spellings are one issuer: the first is offered no more; documents keep what the paper says.
public struct MergeIssuers: Command {
    public static let act = Act.mergeIssuers
    public static let name = "merge-issuers"

    /// The spelling that goes.
    public let from: IssuerID
    /// The one that stays.
    public let into: IssuerID

    /// Asks to merge.
    public init(from: IssuerID, into: IssuerID) {
        self.from = from
        self.into = into
    }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<IssuerID> {
        guard var old = try ledger.issuer(from), let kept = try ledger.issuer(into) else {
            throw .refused(.noSuchRecord)
        }
        // A unit of the directory stays: only learned spellings are merged away.
        guard from != into, kept.mergedInto == nil, old.mergedInto == nil, old.unitCode == nil else {
            throw .refused(.mergeImpossible)
        }
        old.mergedInto = into
        try ledger.updateIssuer(old)
        // What was merged into the one that goes follows it, so that one step always leads to the one that stays.
        for var spelling in try ledger.mergedInto(from) {
            spelling.mergedInto = into
            try ledger.updateIssuer(spelling)
        }
        return .recorded(
            into,
            [
                JournalNote(
                    subject: RecordKey(.issuer, from.value),
                    changes: [
                        FieldChange("merged-into", from: nil, to: kept.name)
                    ])
            ])
    }
}
