import Records

/// Writes the documents of the invented office, one after the other.
struct DemoWriter {
    let calendar: DemoCalendar
    let departments: [Department]
    let people: [Person]
    var random: DemoRandom
    let subjects = DemoSubjects()
    let issuers = DemoIssuers.all
    /// Invented names of signers and of people who write.
    let names: [String]
    var series: DemoSeries
    /// The newest symbol of each issuer with its day, for what is corrected later.
    var newest: [(symbol: String, date: Day)?]
    /// Symbols taken apart already: the same short ones come from many units every year.
    private var parsed: [String: DocumentSymbol] = [:]
    /// What came by e-mail and comes on paper again, unnoticed.
    var doubles: [(due: Int, document: DemoDocument)] = []

    /// Who signs for each work's department.
    let receivers = DemoDesk.allCases.map(DemoStaff.receivers)

    /// Group and type of each of a thousand documents.
    private let mixture: [(DemoGroup, DemoType)]
    /// Ways of arrival by group.
    private let ways: [[TransportWay]]
    /// Issuers by group × type, as often as they send.
    private var pools: [[Int]] = []
    /// The day from which the pools are others.
    private var nextTurn = 0
    /// Departments by work on the current day.
    private var desks: [Int?] = []
    /// The current day, as an index of the calendar.
    var today = 0
    /// How many of the day's documents are registered on it.
    private var onTime = 0

    init(calendar: DemoCalendar, departments: [Department], people: [Person], seed: UInt64) {
        self.calendar = calendar
        self.departments = departments
        self.people = people
        random = DemoRandom(seed: seed)
        names = DemoNames.drawn(600, random: &random)
        mixture = DemoGroup.allCases.flatMap { group in
            DemoShares.types(group).flatMap { Array(repeating: (group, $0.0), count: $0.1) }
        }
        let kinds: [TransportWay] = [.operations, .exchange, .email, .post, .hand, .fax]
        ways = DemoGroup.allCases.map { group in
            zip(kinds, DemoShares.ways(group)).flatMap { Array(repeating: $0, count: $1) }
        }
        series = DemoSeries(
            firstDays: issuers.map { issuer in
                let (year, rest) = issuer.since.quotientAndRemainder(dividingBy: 10_000)
                return Day(year: year, month: rest / 100, day: rest % 100)?.number ?? 0
            })
        newest = Array(repeating: nil, count: issuers.count)
    }

    /// Turns to a day.
    mutating func begin(_ index: Int) {
        today = index
        let day = calendar.days[index]
        if day.key >= nextTurn { gather(on: day.key) }
        desks = DemoDesk.allCases.map { desk in
            let code = DemoStaff.departmentCode(desk, on: day.day)
            return departments.firstIndex { $0.code == code }
        }
        let count = calendar.arrivals[index]
        let closesYear = index < calendar.last && calendar.days[index + 1].year > day.year
        let late = closesYear ? count / 4 : random.chance(perTenThousand: 1500) ? random.below(max(count / 8, 2)) : 0
        onTime = index < calendar.last ? count - late : count
    }

    /// The document at a place of the current day.
    mutating func document(_ place: Int) -> DemoDocument {
        let isLate = place >= onTime
        let seconds = isLate ? lateSeconds(place) : workingSeconds(place)
        let registered = calendar.days[isLate ? today + 1 : today].day
        let registeredAt = Instant(
            milliseconds: Int64((registered - Self.epoch) * 86_400 + seconds - 7 * 3600) * 1000)
        let clerk = DemoStaff.clerks[random.below(4) == 0 ? DemoStaff.clerks.count - 1 : 0]

        if let pending = doubles.firstIndex(where: { $0.due <= today }) {
            var document = doubles.remove(at: pending).document
            document.registeredAt = registeredAt
            document.clerk = clerk
            arriveOnPaper(&document)
            return document
        }

        let (group, type) = mixture[random.below(mixture.count)]
        let pool = pools[group.rawValue * DemoType.allCases.count + type.rawValue]
        let issuer = pool[random.below(pool.count)]
        var document = written(issuer, type, registeredAt: registeredAt, clerk: clerk)
        if document.content.urgency.needsHour || random.chance(perTenThousand: 800) {
            let minutes = isLate ? random.within(960...1019) : max(420, seconds / 60 - random.within(3...40))
            document.content.arrivedAt = HourMinute(hour: minutes / 60, minute: minutes % 60)
        }
        hand(&document, isLate: isLate)
        if random.chance(perTenThousand: 10) {
            document.voidReason = random.pick(DemoDirt.voidReasons)
        } else if document.content.way.isElectronic {
            follow(&document)
        }
        return document
    }

    /// A way of arrival that the year already knows.
    mutating func way(_ group: DemoGroup, in year: Int) -> TransportWay {
        let way = random.pick(ways[group.rawValue])
        switch way {
        case .operations, .exchange:
            if year >= 2016 { return way }
            return year >= 2006 ? (random.below(3) == 0 ? .post : .email) : .post
        case .email: return year >= 2004 ? .email : .fax
        case .post, .hand, .fax: return way
        }
    }

    /// Whether the paper follows under the same number, or comes later as if it were new.
    private mutating func follow(_ document: inout DemoDocument) {
        let draw = random.below(10_000)
        let day = today + random.within(1...5)
        guard day <= calendar.last else { return }
        if draw < 850 {
            document.paperArrivedOn = calendar.days[day].day
        } else if draw < 890, document.content.symbol.number != nil {
            doubles.append((day, document))
        }
    }

    /// The paper of a document that came by e-mail, registered once more by who did not remember.
    private mutating func arriveOnPaper(_ document: inout DemoDocument) {
        document.content.arrivedOn = calendar.days[today].day
        document.content.arrivedAt = nil
        document.content.urgency = .normal
        document.content.way = random.below(3) == 0 ? .hand : .post
        document.content.deadline = nil
        hand(&document, isLate: false)
        if random.chance(perTenThousand: 3500) {
            document.voidReason = DemoDirt.doubleReason
            document.content.handedOverOn = nil
            document.content.receivedBy = nil
        }
    }

    /// A symbol in its parts.
    mutating func parsed(_ symbol: String) -> DocumentSymbol {
        if let known = parsed[symbol] { return known }
        let new = DocumentSymbol.parse(symbol)
        // Enough for what comes back; an office of a million must not hold every symbol at once.
        if parsed.count >= 50_000 { parsed.removeAll(keepingCapacity: true) }
        parsed[symbol] = new
        return new
    }

    /// The department that does a work today.
    func department(_ desk: DemoDesk) -> Int? { desks[desk.rawValue] }

    /// Seconds of the day at which the document at a place is registered: 07:50–11:30 and 13:30–17:00, in order.
    private mutating func workingSeconds(_ place: Int) -> Int {
        let morning = 13_200
        let part = (Double(place) + random.fraction()) / Double(max(onTime, 1))
        let worked = Int(part * Double(morning + 12_600))
        return worked < morning ? 28_200 + worked : 48_600 + worked - morning
    }

    /// Seconds of the next working day, before its own documents.
    private mutating func lateSeconds(_ place: Int) -> Int {
        let late = calendar.arrivals[today] - onTime
        return 27_000 + Int((Double(place - onTime) + random.fraction()) / Double(late) * 1080)
    }

    /// Sets up who sends from a day on.
    private mutating func gather(on key: Int) {
        nextTurn = issuers.lazy.flatMap(\.turns).filter { $0 > key }.min() ?? .max
        pools = DemoGroup.allCases.flatMap { group in
            let here = issuers.indices.filter { issuers[$0].group == group && issuers[$0].weight(on: key) > 0 }
            return DemoType.allCases.map { type in
                here.flatMap { index -> [Int] in
                    guard issuers[index].types?.contains(type) ?? true else { return [] }
                    return Array(repeating: index, count: issuers[index].weight(on: key))
                }
            }
        }
    }

    private static let epoch = Day(number: 719_162)
}
