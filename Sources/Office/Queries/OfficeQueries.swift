public import Records

/// What forms and lists need once: the office, its people, departments, books, calendar, and the issuers to offer.
public struct AskOffice: Query {
    /// Asks for it.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> OfficeFacts {
        OfficeFacts(
            profile: try reader.profile(), people: try reader.people(), departments: try reader.departments(),
            books: try reader.books(), holidays: try reader.holidays(), absences: try reader.absences(),
            ownGroups: try reader.replies.groups(), units: try reader.figures.units())
    }
}

/// The office and its lists.
public struct OfficeFacts: Equatable, Sendable {
    /// The office's own fields.
    public let profile: OfficeProfile
    /// Everybody.
    public let people: [Person]
    /// Departments.
    public let departments: [Department]
    /// Books, newest first.
    public let books: [YearBook]
    /// Calendar.
    public let holidays: [Holiday]
    /// Who is away, and who acts for them.
    public let absences: [Absence]
    /// The groups of recipients that the office made.
    private let ownGroups: [RecipientGroup]
    /// The units of the directory, of all times.
    private let units: [Issuer]

    /// The groups of recipients of a day, by name, with their members.
    public func groups(on day: Day) -> [RecipientGroup] {
        RecipientGroup.all(own: ownGroups, units: units, office: profile.unitCode, on: day)
    }

    /// Puts the facts together.
    public init(
        profile: OfficeProfile, people: [Person], departments: [Department], books: [YearBook], holidays: [Holiday],
        absences: [Absence] = [], ownGroups: [RecipientGroup] = [], units: [Issuer] = []
    ) {
        self.ownGroups = ownGroups
        self.units = units
        self.profile = profile
        self.people = people
        self.departments = departments
        self.books = books
        self.holidays = holidays
        self.absences = absences
    }

    /// Those for whom a person acts on a day.
    public func absentees(of deputy: PersonID, on day: Day) -> [Person] {
        absences.filter { $0.deputy == deputy && $0.covers(day) }.compactMap { absence in
            people.first { $0.id == absence.person && $0.isActive }
        }
    }
}

/// All issuers that may be offered for completion; only to those who register.
public struct ListIssuers: Query {
    /// Asks for them.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [Issuer] {
        guard Visibility(of: actor).all || actor.may(.mergeIssuers) else { return [] }
        return try reader.issuers().filter { $0.unitCode != GiveTask.issuerCode }
    }
}

/// The numbers kept and not used yet, or all that were ever kept.
public struct ListReservations: Query {
    /// Whether those that were used or are void are listed too.
    public let all: Bool

    /// Asks for them.
    public init(all: Bool = false) { self.all = all }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [Reservation] {
        guard actor.may(.reserveNumber) else { return [] }
        return try reader.reservations(all)
    }
}
