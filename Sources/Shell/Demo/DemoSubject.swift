/// A subject (trích yếu) that a group's documents may have.
struct DemoSubject: Sendable {
    let desk: DemoDesk
    let types: [DemoType]
    let pattern: DemoPattern
    /// The same in the older placement of tone marks: "hoà", "uỷ".
    let oldPattern: DemoPattern
    /// Bit 1 for January up to bit 12.
    let months: UInt16
    /// Days between which it makes sense, as 20250701.
    let since: Int
    let until: Int

    /// Puts a subject together.
    /// - Parameters:
    ///   - months: the months in which it arrives; empty for any.
    init(
        _ desk: DemoDesk, _ types: [DemoType], _ text: String, _ months: [Int] = [], since: Int = 0,
        until: Int = 9999_12_31
    ) {
        self.desk = desk
        self.types = types
        pattern = DemoPattern(text)
        oldPattern = DemoPattern(DemoDirt.oldTonePlacement(text))
        self.months = months.isEmpty ? 0xFFFF : months.reduce(0) { $0 | 1 << UInt16($1) }
        self.since = since
        self.until = until
    }

    /// Whether it may arrive on a day.
    func fits(_ date: DemoDay) -> Bool { months & (1 << UInt16(date.month)) != 0 && (since...until).contains(date.key) }
}

/// The subjects of the invented office, found by group and type.
struct DemoSubjects: Sendable {
    /// By group × type × month, as indices of `all`.
    private let pools: [[Int]]
    private let all: [DemoSubject]

    /// Builds the pools.
    init() {
        var all: [DemoSubject] = []
        var pools: [[Int]] = Array(repeating: [], count: DemoGroup.allCases.count * DemoType.allCases.count * 13)
        for group in DemoGroup.allCases {
            for subject in Self.subjects(of: group) {
                for type in subject.types {
                    for month in 1...12 where subject.months & (1 << UInt16(month)) != 0 {
                        pools[Self.place(group, type, month)].append(all.count)
                    }
                }
                all.append(subject)
            }
        }
        self.all = all
        self.pools = pools
    }

    /// A subject for a document of a group and type; `nil` when none suits, which the tests exclude.
    func drawn(_ group: DemoGroup, _ type: DemoType, on date: DemoDay, random: inout DemoRandom) -> DemoSubject? {
        let pool = pools[Self.place(group, type, date.month)]
        guard !pool.isEmpty else { return nil }
        for _ in 0..<6 {
            let subject = all[pool[random.below(pool.count)]]
            if subject.fits(date) { return subject }
        }
        return pool.lazy.map { all[$0] }.first { $0.fits(date) }
    }

    /// Whether a subject suits a group and type on every day of a month and year.
    func covers(_ group: DemoGroup, _ type: DemoType, on date: DemoDay) -> Bool {
        pools[Self.place(group, type, date.month)].contains { all[$0].fits(date) }
    }

    private static func place(_ group: DemoGroup, _ type: DemoType, _ month: Int) -> Int {
        (group.rawValue * DemoType.allCases.count + type.rawValue) * 13 + month
    }

    private static func subjects(of group: DemoGroup) -> [DemoSubject] {
        switch group {
        case .confederation: confederation
        case .party: partyAndFront + party
        case .massOrganisations: partyAndFront + massOrganisations
        case .government: offices + government
        case .services: offices + services
        case .insurance: insurance
        case .lowerUnions: unions + lowerUnions
        case .base: unions + base
        case .others: others
        case .persons: persons
        }
    }
}
