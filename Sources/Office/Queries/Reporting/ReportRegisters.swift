import Records

/// What the registers say for a report, counted in one pass for each span of days.
struct ReportRegisters {
    private let span: ReportSpan
    private let today: Day
    private let reader: Reader
    private let actor: Actor
    /// Whether the whole of both registers is seen: a part would be a wrong number.
    let seesAll: Bool
    private let calendar: WorkCalendar
    private var incoming: [ClosedRange<Day>: IncomingTally] = [:]
    private var outgoing: [ClosedRange<Day>: OutgoingTally] = [:]

    init(_ span: ReportSpan, today: Day, from reader: Reader, for actor: Actor) throws(OfficeError) {
        self.span = span
        self.today = today
        self.reader = reader
        self.actor = actor
        seesAll = Visibility(of: actor).all && actor.may(.readStatistics)
        calendar = WorkCalendar(holidays: try reader.holidays())
    }

    /// The days that a variant counts.
    func days(of variant: ReportFigure.Variant) -> ClosedRange<Day> {
        switch variant {
        case .now, .plan, .change, .estimate: whole(span)
        case .yearBefore: whole(span.yearBefore)
        case .cumulative: (Day(year: until.year, month: 1, day: 1) ?? span.firstDay)...max(until, span.firstDay)
        }
    }

    private var until: Day { min(today, span.lastDay) }
    private func whole(_ span: ReportSpan) -> ClosedRange<Day> { span.firstDay...span.lastDay }
    private var isRunning: Bool { !span.isOver(on: today) }

    // MARK: Figures

    mutating func value(
        _ count: ReportFigure.Incoming, _ variant: ReportFigure.Variant
    ) throws(OfficeError) -> String? {
        if count == .shareInTime { return try share() }
        return try value(variant) { (registers, days) throws(OfficeError) in
            try registers.incomingTally(days)?.told(count)
        }
    }

    private mutating func share() throws(OfficeError) -> String? {
        guard let tally = try incomingTally(whole(span)), tally.isFollowed else { return nil }
        let settled = tally.count(.inTime) + tally.count(.late) + tally.count(.overdue)
        return WrittenNumber.share(tally.count(.inTime), of: settled)
    }

    mutating func value(_ count: ReportFigure.Outgoing, _ variant: ReportFigure.Variant) throws(OfficeError) -> String?
    {
        if count == .shareElectronic {
            return try outgoingTally(whole(span)).flatMap {
                WrittenNumber.share($0.count(.electronic), of: $0.count(.registered))
            }
        }
        return try value(variant) { (registers, days) throws(OfficeError) in
            try registers.outgoingTally(days)?.count(count)
        }
    }

    private mutating func value(
        _ variant: ReportFigure.Variant,
        _ count: (inout ReportRegisters, ClosedRange<Day>) throws(OfficeError) -> Int?
    ) throws(OfficeError) -> String? {
        let days = days(of: variant)
        switch variant {
        case .now, .yearBefore, .cumulative: return try count(&self, days).map { WrittenNumber.text($0) }
        case .estimate:
            guard let now = try count(&self, days) else { return nil }
            guard isRunning else { return WrittenNumber.text(now) }
            let (passed, all) = (until - days.lowerBound + 1, days.upperBound - days.lowerBound + 1)
            guard passed > 0 else { return nil }
            return WrittenNumber.text((2 * now * all + passed) / (2 * passed))
        case .change:
            // Days that have not ended against days that have would say a loss that is none.
            guard !isRunning, let now = try count(&self, days), let then = try count(&self, whole(span.previous)) else {
                return nil
            }
            return WrittenNumber.change(now - then)
        case .plan: return nil
        }
    }

    // MARK: Tables

    /// The rows of a table, the heading first; `nil` where nothing is known of it.
    mutating func rows(_ table: ReportTable) throws(OfficeError) -> [[String]]? {
        let days = whole(span)
        switch table {
        case .incomingByType, .incomingByWay, .incomingOutcomes, .departments:
            guard let tally = try incomingTally(days) else { return nil }
            switch table {
            case .incomingByType:
                return Self.counted(
                    "Loại văn bản", tally.types.map { (Self.type($0.key), $0.value) }, tally.count(.arrived))
            case .incomingByWay:
                return Self.counted(
                    "Phương thức nhận", tally.ways.map { ($0.key.written, $0.value) }, tally.count(.arrived))
            case .incomingOutcomes:
                let outcomes = IncomingOutcome.allCases.filter { $0 != .void }
                return [["TT", "Kết quả giải quyết", "Số văn bản"]]
                    + outcomes.enumerated().map { place, outcome in
                        [String(place + 1), outcome.written, WrittenNumber.text(tally.outcomes[outcome, default: 0])]
                    } + [["", "Cộng", WrittenNumber.text(tally.count(.arrived))]]
            // Nobody was given what nobody followed in the program.
            default: return tally.isFollowed ? try departments(tally) : nil
            }
        case .outgoingByType, .outgoingByWay, .outgoingByDepartment:
            guard let tally = try outgoingTally(days) else { return nil }
            let all = tally.count(.registered)
            switch table {
            case .outgoingByType:
                return Self.counted("Loại văn bản", tally.types.map { (Self.type($0.key), $0.value) }, all)
            case .outgoingByWay:
                return Self.counted(
                    "Phương thức gửi", tally.ways.map { ($0.key?.written ?? "Chưa ghi", $0.value) }, all)
            default:
                let names = try reader.departments()
                return Self.counted(
                    "Ban soạn thảo",
                    tally.departments.map { id, count in
                        (names.first { $0.id == id }?.name ?? "Chưa ghi", count)
                    }, all)
            }
        case .tasks, .groups, .units, .missingUnits, .changes, .rows, .statistics: return nil
        }
    }

    private static func type(_ code: String?) -> String {
        code.map { DocumentTypes.byCode[$0]?.nameVi ?? $0 } ?? "Chưa xác định loại"
    }

    /// The most frequent first; of equals in the order of their names, so that two runs are the same.
    private static func counted(_ heading: String, _ lines: [(String, Int)], _ all: Int) -> [[String]] {
        let sorted = lines.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        return [["TT", heading, "Số văn bản"]]
            + sorted.enumerated().map { [String($0 + 1), $1.0, WrittenNumber.text($1.1)] }
            + [["", "Cộng", WrittenNumber.text(all)]]
    }

    private func departments(_ tally: IncomingTally) throws(OfficeError) -> [[String]] {
        let people = try reader.people()
        var rows: [[String]] = []
        func row(_ name: String, _ outcomes: [IncomingOutcome: Int]) -> [String] {
            func sum(_ wanted: [IncomingOutcome]) -> String {
                WrittenNumber.text(wanted.reduce(0) { $0 + outcomes[$1, default: 0] })
            }
            return [
                name,
                sum([
                    .doneInTime, .doneLate, .doneWithoutDeadline, .openInTime, .overdue, .openWithoutDeadline,
                ]), sum([.doneInTime]), sum([.doneLate]), sum([.doneWithoutDeadline]),
                sum([.openInTime, .openWithoutDeadline]), sum([.overdue]),
            ]
        }
        var left = Set(tally.handlers.keys)
        for department in try reader.departments() {
            let members = people.filter { $0.department == department.id }.map { Party.person($0.id) }
            let parties = ([Party.department(department.id)] + members).filter(left.contains)
            guard !parties.isEmpty else { continue }
            left.subtract(parties)
            rows.append(row(department.name, tally.outcomes(of: parties)))
        }
        if !left.isEmpty { rows.append(row("Lãnh đạo, người khác", tally.outcomes(of: Array(left)))) }
        if !tally.unled.isEmpty { rows.append(row("Chưa giao người chủ trì", tally.unled)) }
        let all = tally.outcomes(of: Array(tally.handlers.keys)).merging(tally.unled, uniquingKeysWith: +)
        return [
            [
                "TT", "Chủ trì giải quyết", "Số văn bản, việc", "Đúng hạn", "Chậm hạn", "Xong, không có hạn",
                "Đang giải quyết",
                "Quá hạn",
            ]
        ]
            + rows.enumerated().map { [String($0 + 1)] + $1 } + [[""] + row("Cộng", all)]
    }

    // MARK: Counting

    private mutating func incomingTally(_ days: ClosedRange<Day>) throws(OfficeError) -> IncomingTally? {
        if let known = incoming[days] { return known }
        guard seesAll, try isKnown(days) else { return nil }
        var tally = IncomingTally()
        try reader.incomingTraits(
            days.lowerBound, min(days.upperBound, today), calendar.lastMissed(on: today), Visibility(of: actor)
        ) { tally.count($0) }
        incoming[days] = tally
        return tally
    }

    private mutating func outgoingTally(_ days: ClosedRange<Day>) throws(OfficeError) -> OutgoingTally? {
        if let known = outgoing[days] { return known }
        guard seesAll, days.lowerBound <= today, try isOutgoingKnown(days) else { return nil }
        var tally = OutgoingTally()
        var filter = OutgoingFilter.register()
        filter.from = days.lowerBound
        filter.to = min(days.upperBound, today)
        var anchor = PageAnchor.newest
        while true {
            let rows = try reader.outgoing.page(filter, Visibility(of: actor), anchor, 500)
            for row in rows { tally.count(row.document) }
            guard rows.count == 500, let last = rows.last else { break }
            anchor = .olderThan(last.place)
        }
        outgoing[days] = tally
        return tally
    }

    // MARK: What is known

    /// Whether the incoming register was kept in the program on these days.
    private func isKnown(_ days: ClosedRange<Day>) throws(OfficeError) -> Bool {
        guard days.lowerBound <= today else { return false }
        let filter = IncomingFilter(register: .incoming)
        guard let first = try reader.incomingPage(filter, .everything, .oldest, 1).first?.document else { return false }
        // Of one day the first in the list need not have the first number.
        let one = RegisterNumber(.incoming, year: first.number.year, number: 1, suffix: "")
        var isWhole = first.number.number == 1
        if !isWhole { isWhole = try reader.incomingNumbered(one, .everything) != nil }
        return Self.isKnown(days, from: (first.content.arrivedOn, isWhole ? 1 : first.number.number))
    }

    /// Whether the outgoing register was kept in the program on these days.
    private func isOutgoingKnown(_ days: ClosedRange<Day>) throws(OfficeError) -> Bool {
        let oldest = try reader.outgoing.page(.register(), .everything, .oldest, 200).map(\.document)
        guard let first = oldest.last, let day = first.content.date else { return false }
        let numbers = oldest.filter { $0.content.date?.year == day.year }.compactMap(\.number?.number)
        guard let number = numbers.min() else { return false }
        return Self.isKnown(days, from: (day, number))
    }

    /// What was registered before the first entry stands in another book, unless that entry has the first number: numbers run from 1
    /// on 1 January (Decree 30/2020, art. 15(1), 22(2)), so nothing of its year came before it.
    static func isKnown(_ days: ClosedRange<Day>, from first: (day: Day, number: Int)?) -> Bool {
        guard let first else { return false }
        if days.lowerBound >= first.day { return true }
        guard first.number == 1, let newYear = Day(year: first.day.year, month: 1, day: 1) else { return false }
        return days.lowerBound >= newYear
    }
}

extension IncomingOutcome {
    /// As reports say it.
    var written: String {
        switch self {
        case .doneInTime: "Đã giải quyết đúng hạn"
        case .doneLate: "Đã giải quyết chậm hạn"
        case .doneWithoutDeadline: "Đã giải quyết, không có hạn"
        case .openInTime: "Đang giải quyết, còn hạn"
        case .overdue: "Quá hạn, chưa giải quyết xong"
        case .openWithoutDeadline: "Đang giải quyết, không có hạn"
        case .sentBack: "Trả lại nơi gửi"
        case .notFollowed: "Không theo dõi giải quyết"
        case .void: "Đã hủy số"
        }
    }
}

extension ReportTable {
    /// What stands in it where nothing is known.
    var unknownRows: [[String]] {
        switch self {
        case .incomingByType, .incomingByWay, .incomingOutcomes, .departments, .outgoingByType, .outgoingByWay,
            .outgoingByDepartment:
            [["TT", name, "Số văn bản"], ["", FigureMark.unknownValue, FigureMark.unknownValue]]
        case .tasks, .groups, .units, .missingUnits, .changes, .rows, .statistics:
            [["TT", name], ["", FigureMark.unknownValue]]
        }
    }
}
