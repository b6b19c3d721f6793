public import Records

/// A date of an old list: a day, a month or a year alone.
public struct InventoryDate: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The month, where one is written.
    public let month: Int?
    /// The day, where one is written.
    public let day: Int?

    private init(year: Int, month: Int?, day: Int?) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads "12/5/1990", "12-05-1990", "5/1990", "1990", "1990-05-12"; `nil` of everything else.
    public init?(_ text: some StringProtocol) {
        let text = String(text.filter { !$0.isWhitespace })
        if let iso = Day(iso: text) {
            self.init(year: iso.year, month: iso.month, day: iso.day)
            return
        }
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        let numbers = parts.compactMap { part in
            !part.isEmpty && part.count <= 4 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == parts.count, let year = numbers.last, parts.last?.count == 4,
            (1900...2200).contains(year)
        else { return nil }
        switch numbers.count {
        case 1: self.init(year: year, month: nil, day: nil)
        case 2:
            guard (1...12).contains(numbers[0]) else { return nil }
            self.init(year: year, month: numbers[0], day: nil)
        case 3:
            guard Day(year: year, month: numbers[1], day: numbers[0]) != nil else { return nil }
            self.init(year: year, month: numbers[1], day: numbers[0])
        default: return nil
        }
    }

    /// The first day that it may mean.
    public var first: Day? { Day(year: year, month: month ?? 1, day: day ?? 1) }

    /// The last day that it may mean.
    public var last: Day? {
        let month = month ?? 12
        return Day(year: year, month: month, day: day ?? Day.length(ofMonth: month, year: year))
    }

    /// Whether it is a whole day.
    public var isExact: Bool { day != nil }
}

/// From when to when the papers of a file are.
public struct InventorySpan: Hashable, Sendable {
    public let start: InventoryDate
    public let end: InventoryDate

    /// Puts a span together; `nil` when it runs backwards.
    public init?(_ start: InventoryDate, _ end: InventoryDate) {
        guard let first = start.first, let last = end.last, first <= last else { return nil }
        self.start = start
        self.end = end
    }

    /// Reads "1975-1980", "12/5/1990 - 3/1991", "từ 1/1990 đến 12/1991", "1990", "02/3 – 15/4/1990", lines one below the other.
    public init?(_ text: String) {
        let plain = HeadingWords.of(text)
        var text = text
        for word in ["từ ngày", "đến ngày", "từ năm", "đến năm", "từ", "đến"] {
            text = text.replacing(word, with: word.hasPrefix("đ") ? "–" : "").replacing(
                word.prefix(1).uppercased() + word.dropFirst(), with: word.hasPrefix("đ") ? "–" : "")
        }
        guard !plain.isEmpty else { return nil }
        if let whole = InventoryDate(text) {
            self.init(whole, whole)
            return
        }
        for separator in ["–", "—", "\n", " - ", "-", ";", " "] as [String] {
            let parts = text.split(separator: separator).map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
            guard parts.count == 2, let end = InventoryDate(parts[1]) else { continue }
            // "02/3 – 15/4/1990": the year stands once.
            guard let start = InventoryDate(parts[0]) ?? InventoryDate("\(parts[0])/\(end.year)") else { continue }
            self.init(start, end)
            return
        }
        return nil
    }
}
