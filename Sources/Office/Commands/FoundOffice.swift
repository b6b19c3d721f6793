public import Records

extension Office {
    /// Makes an office out of an empty file: its profile, its owner, the directory of units, the calendar and this
    /// year's book, under one entry of the journal.
    ///
    /// - Parameters:
    ///   - profile: the office's own fields.
    ///   - owner: who owns the machine; gets all roles.
    ///   - units: the shipped directory.
    ///   - holidays: the shipped calendar.
    ///   - lastNumber: the last number that this year's paper book, or another program, has given; 0 when none.
    ///   - now: the time.
    /// - Returns: the owner as they stand in the office.
    public func found(
        _ profile: OfficeProfile, owner: Person, units: [UnitRecord], holidays: [Holiday],
        lastNumber: Int = 0, at now: Instant
    ) throws(OfficeError) -> Person {
        guard !trimmed(profile.name).isEmpty, !trimmed(owner.name).isEmpty else { throw .refused(.nameMissing) }
        guard Person.isLogin(owner.login) else { throw .refused(.loginMalformed(owner.login)) }
        var profile = profile
        profile.unitCode = profile.unitCode ?? Self.ownUnit(profile.name, among: units, on: now.officeDay)
        return try transact { (ledger) throws(OfficeError) -> Person in
            try ledger.updateProfile(profile)
            // No department exists yet.
            let founder = Person(
                id: PersonID(0), login: owner.login, name: owner.name, title: owner.title, roles: owner.roles,
                isOwner: true)
            let id = try ledger.addPerson(founder)
            let person = Person(
                id: id, login: owner.login, name: owner.name, title: owner.title, roles: owner.roles, isOwner: true)
            for unit in units { _ = try ledger.addIssuer(Issuer(unit)) }
            for holiday in holidays { _ = try ledger.addHoliday(holiday) }
            let year = now.officeDay.year
            let book = try ledger.putBook(
                YearBook(register: .incoming, year: year, openedOn: now.officeDay, closedOn: nil))
            var changes = [FieldChange("year", from: nil, to: "\(year)")]
            if lastNumber > 0 {
                try ledger.raiseCounter(.incoming, year, lastNumber)
                changes.append(FieldChange("last-number", from: nil, to: "\(lastNumber)"))
            }
            let notes = [
                JournalNote(
                    subject: RecordKey(.office, 1), changes: [FieldChange("name", from: nil, to: profile.name)]),
                JournalNote(subject: RecordKey(.book, book), changes: changes),
            ]
            try ledger.seal(notes, "found-office", Actor(person: person), now)
            return person
        }
    }

    /// The unit that an office of that name is: its own record, or the one whose office it is ("Văn phòng Tổng Liên đoàn").
    static func ownUnit(_ name: String, among units: [UnitRecord], on day: Day) -> String? {
        let wanted = trimmed(name)
        guard let found = units.first(where: { $0.nameVi == wanted && $0.isValid(on: day) }) else { return nil }
        return found.kind == .other ? found.parent : found.code
    }
}

extension Issuer {
    /// The row of a unit of the shipped directory.
    public init(_ unit: UnitRecord) {
        self.init(id: IssuerID(0), name: unit.nameVi, kind: unit.kind)
        abbreviation = unit.abbreviation
        unitCode = unit.code
        validFrom = unit.validFrom
        validTo = unit.validTo
        successorCode = unit.successor
        parentCode = unit.parent
        isUnsure = unit.sourceUnsure
        source = unit.source
        email = unit.email
    }
}
