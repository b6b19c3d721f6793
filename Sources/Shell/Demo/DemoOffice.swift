public import Records

/// Which office is invented.
public enum DemoProfile: String, CaseIterable, Sendable {
    /// A provincial federation with years of documents, and the unions below it.
    case province
    /// The office of a confederation: some eighty units that became some fifty on 1 July 2025.
    case confederation
}

/// An invented office with the people, units and incoming documents of years, for trying the program out.
///
/// Pure and repeatable: the same size, seed and day give the same office, document by document. Nothing in it is real:
/// the province, its bodies, firms and people are invented, and nothing carries a mark of state secrets.
public struct DemoOffice: Sendable {
    /// The union federation of the invented province.
    public let profile: OfficeProfile
    /// Who owns the machine, with every role.
    public let owner: Person
    /// Departments that existed while the documents arrived: first those of today, then those that were merged away,
    /// with their days.
    public let departments: [Department]
    /// Who works here, the owner left out. Keys of people and departments are places in these lists, counted from 1
    /// (people from 2, after the owner); the office gives its own.
    public let people: [Person]
    /// How many documents there are.
    public let count: Int

    /// Which office it is.
    public let kind: DemoProfile
    /// Its units and what they report.
    let reporting: DemoReporting

    private let seed: UInt64
    private let calendar: DemoCalendar

    /// Lays out an office.
    /// - Parameters:
    ///   - documents: how many, 0 or more; they arrive before today at some 4,200 a year, and faster when the years
    ///     would become more than 25.
    ///   - seed: what all chance comes from.
    ///   - today: the first day without documents.
    ///   - kind: which office; the confederation registers what its units send in and nothing else.
    public init(documents: Int, seed: UInt64, today: Day, kind: DemoProfile = .province) {
        var random = DemoRandom(seed: seed)
        count = max(documents, 0)
        self.seed = random.next()
        calendar = DemoCalendar(documents: count, today: today, random: &random)
        self.kind = kind
        // Drawn apart, so that units change no document.
        var unitRandom = DemoRandom(seed: seed &+ 0x9D)
        switch kind {
        case .province:
            profile = DemoStaff.profile
            reporting = DemoReporting(
                units: DemoUnits.province(&unitRandom), ownCode: "ldld-lam-giang-thu",
                quarters: count < 5_000 ? 4 : 12, seed: seed, today: today)
        case .confederation:
            profile = DemoStaff.confederation
            reporting = DemoReporting(
                units: DemoUnits.confederation(&unitRandom), ownCode: "tong-lien-doan-thu", quarters: 20, seed: seed,
                today: today)
        }
        departments = DemoStaff.departments(from: calendar.days[calendar.first].day, to: today)
        people = DemoStaff.people(in: departments, on: today)
        owner = DemoStaff.owner(department: departments.first?.id)
    }

    /// Hands over every document, oldest first: by arrival day, then in order of registration.
    public func forEachDocument<E: Error>(_ body: (DemoDocument) throws(E) -> Void) throws(E) {
        var writer = DemoWriter(calendar: calendar, departments: departments, people: people, seed: seed)
        for index in calendar.first...calendar.last where calendar.arrivals[index] > 0 {
            writer.begin(index)
            for place in 0..<calendar.arrivals[index] { try body(writer.document(place)) }
        }
    }
}
