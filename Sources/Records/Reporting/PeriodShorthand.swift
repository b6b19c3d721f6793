import Text

/// The ways in which people write the days that a report is of.
public enum PeriodShorthand {
    /// Reads "quý 3", "quý III/2026", "Q3/2026", "10/2026", "tháng 10", "6 tháng đầu năm 2026", "9 tháng", "năm 2026",
    /// "tuần 48", "01/11/2026 - 20/11/2026", "từ ngày 1 đến ngày 20/11/2026", the English of these, and the stable names of
    /// spans: "2026-Q3", "2026-W48".
    /// - Parameters:
    ///   - text: what was typed, with or without marks and capitals.
    ///   - today: gives the year that is not written: the latest in which the days have begun, unless they are long over and begin
    ///     again sooner. `nil` where a year has to be written.
    public static func span(_ text: some StringProtocol, on today: Day?) -> ReportSpan? {
        // What is said in brackets explains the rest: "tuần 48 năm 2026 (từ 23/11/2026 đến 29/11/2026)".
        let said = String(text.prefix { $0 != "(" })
        if let span = ReportSpan(code: said.filter { !$0.isWhitespace }) { return span }
        var words = folded(said).split { !($0.isLetter || $0.isNumber) }.map(String.init)
        guard !words.isEmpty, words.count <= 12 else { return nil }
        if let days = days(words, on: today) { return days }
        // "2026 quý 3" is "quý 3 2026".
        if let first = words.first, year(first) != nil, words.count > 1 { words.append(words.removeFirst()) }
        let written = words.last.flatMap(year)
        if written != nil { words.removeLast() }
        if let last = words.last, written != nil || words.count > 1, ["nam", "of", "year"].contains(last) {
            words.removeLast()
        }
        return named(words.joined(separator: " "), of: written, on: today)
    }

    /// The days that a text without its year may mean, where nobody can say which: "tháng 12" in November is that of this year
    /// or of the year before. Empty where it means one, or none.
    public static func candidates(_ text: some StringProtocol, on today: Day) -> [ReportSpan] {
        guard span(text, on: today) == nil else { return [] }
        return [today.year - 1, today.year].compactMap { span("\(text)/\($0)", on: nil) }
    }

    /// Whether days that have not begun come sooner than those of the year before went.
    private static func isDoubtful(_ before: ReportSpan?, _ ahead: ReportSpan?, on today: Day) -> Bool {
        guard let before, let ahead else { return false }
        return ahead.firstDay - today < today - before.lastDay
    }

    /// A quarter, half a year or a year as it is written; `nil` for other days.
    public static func period(_ text: some StringProtocol, on today: Day?) -> ReportingPeriod? {
        if case .period(let period) = span(text, on: today) { period } else { nil }
    }

    // MARK: Days

    /// Words around days that say no more than the days do.
    private static let aroundDays: Set<String> = ["tu", "ngay", "den", "from", "to", "toi"]

    private static func days(_ words: [String], on today: Day?) -> ReportSpan? {
        let rest = words.filter { !aroundDays.contains($0) }
        let numbers = rest.compactMap { number($0) }
        guard numbers.count == rest.count, numbers.count > 2 else { return nil }
        let isYearFirst = numbers[0] >= 1000
        let ends: ([Int], [Int])
        switch (numbers.count, isYearFirst) {
        case (3, true): ends = (numbers, numbers)
        case (3, false): ends = (numbers.reversed(), numbers.reversed())
        case (6, true): ends = (Array(numbers[..<3]), Array(numbers[3...]))
        case (6, false): ends = (numbers[..<3].reversed(), numbers[3...].reversed())
        // "1/11 - 20/11/2026"
        case (5, false): ends = ([numbers[4], numbers[1], numbers[0]], numbers[2...].reversed())
        // "1 - 20/11/2026"
        case (4, false) where numbers[3] >= 1000:
            ends = ([numbers[3], numbers[2], numbers[0]], numbers[1...].reversed())
        // "1/11 - 20/11"
        case (4, false):
            guard let year = today?.year else { return nil }
            ends = ([year, numbers[1], numbers[0]], [year, numbers[3], numbers[2]])
        default: return nil
        }
        guard let from = day(ends.0), let to = day(ends.1), from <= to else { return nil }
        return .days(from: from, to: to)
    }

    private static func day(_ numbers: [Int]) -> Day? {
        let year = numbers[0] < 100 ? DayShorthand.fullYear(numbers[0]) : numbers[0]
        guard (1900...2200).contains(year) else { return nil }
        return Day(year: year, month: numbers[1], day: numbers[2])
    }

    // MARK: Names

    private static let firstHalf: Set<String> = ["6 thang dau", "sau thang dau", "first half", "h1"]
    private static let secondHalf: Set<String> = ["6 thang cuoi", "sau thang cuoi", "second half", "h2"]

    private static func named(_ name: String, of year: Int?, on today: Day?) -> ReportSpan? {
        func latest(_ make: (Int) -> ReportSpan?) -> ReportSpan? {
            if let year { return make(year) }
            guard let today else { return nil }
            guard let span = make(today.year), span.firstDay <= today else {
                let before = make(today.year - 1)
                return isDoubtful(before, make(today.year), on: today) ? nil : before
            }
            return span
        }
        func period(_ kind: ReportingPeriod.Kind, _ index: Int) -> ReportSpan? {
            latest { ReportingPeriod(year: $0, kind: kind, index: index).map { .period($0) } }
        }
        if name.isEmpty || name == "nam" || name == "year" { return year == nil ? nil : period(.year, 1) }
        if firstHalf.contains(name) { return period(.half, 1) }
        if secondHalf.contains(name) { return period(.half, 2) }
        if name == "9 thang" || name == "9 thang dau" {
            return latest { year in
                guard let from = Day(year: year, month: 1, day: 1), let to = Day(year: year, month: 9, day: 30) else {
                    return nil
                }
                return .days(from: from, to: to)
            }
        }
        if let quarter = counted(name, ["quy", "quarter", "q"]) { return period(.quarter, quarter) }
        // "10/2026"; a lone "10" may be anything.
        let month = counted(name, ["thang", "month", "t"]) ?? (year == nil ? nil : number(name))
        if let month { return latest { Day(year: $0, month: month, day: 1).map { .month(first: $0) } } }
        if let week = counted(name, ["tuan", "week", "w"]) {
            return latest { ReportSpan.monday(ofWeek: week, year: $0).map { .week(monday: $0) } }
        }
        return nil
    }

    /// The number behind one of some words: "quy iii", "q3".
    private static func counted(_ name: String, _ words: [String]) -> Int? {
        for word in words where name.hasPrefix(word) {
            let rest = name.dropFirst(word.count).drop { $0 == " " }
            if let number = number(String(rest)) ?? roman[String(rest)] { return number }
        }
        return nil
    }

    private static let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

    private static func year(_ word: String) -> Int? {
        guard word.count == 4, let year = number(word), (1900...2200).contains(year) else { return nil }
        return year
    }

    private static func number(_ word: String) -> Int? {
        guard word.utf8.count <= 4, word.utf8.allSatisfy({ asciiDigit($0) != nil }) else { return nil }
        return Int(word)
    }
}

extension ReportSpan {
    /// As people type it, short: "quý III/2026", "tháng 11/2026", "tuần 48/2026", "01/11/2026 - 20/11/2026".
    public var typed: String {
        switch self {
        case .week(let monday):
            let (year, week) = Self.week(ofMonday: monday)
            return "tuần \(week)/\(year)"
        case .month(let first): return "tháng \(first.month)/\(first.year)"
        case .period(let period):
            return period.kind == .quarter ? "quý \(romanNumeral(period.index))/\(period.year)" : written
        case .days(let from, let to): return from == to ? from.shown : "\(from.shown) - \(to.shown)"
        }
    }
}

extension ReportKind {
    /// How days that a report of the kind can be of are typed, as examples.
    public func typedExamples(on today: Day) -> String {
        examples(on: today).map(\.typed).joined(separator: ", ")
    }

    private func examples(on today: Day) -> [ReportSpan] {
        let quarter = ReportingPeriod(of: today, kind: .quarter).previous
        switch self {
        case .sixTasks:
            return [quarter, .init(of: quarter.firstDay, kind: .half), .init(of: quarter.firstDay, kind: .year)]
                .map { .period($0) }
        case .week, .month, .quarter, .halfYear, .year: return [usual(on: today)]
        case .documents, .adhoc:
            let month = ReportSpan.month(of: today)
            return [.period(quarter), month, .week(of: today), .days(from: month.firstDay, to: today)]
        }
    }
}
