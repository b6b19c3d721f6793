/// A day at the head of some words: "5/3/2026", "05 tháng 3 năm 2026", "5 tháng 3/2026"; after "ngày" also "5/3".
struct CitationDate {
    /// As a day field takes it.
    let text: String
    /// The place after its last word.
    let end: Int

    init?(_ tokens: ArraySlice<CitationToken>, isMarked: Bool) {
        guard let first = tokens.first else { return nil }
        let start = tokens.startIndex
        let written = first.bare.split(whereSeparator: { "/-.".contains($0) }).map(String.init)
        if written.count >= 2 {
            guard first.bare.allSatisfy({ $0.isASCII && $0.isNumber || "/-.".contains($0) }) else { return nil }
            guard let text = Self.shown(written, needsYear: !isMarked) else { return nil }
            self.text = text
            end = start + 1
            return
        }
        guard isMarked, written.count == 1, tokens.count >= 3, tokens[start + 1].folded == "thang" else { return nil }
        let month = tokens[start + 2].bare.split(separator: "/").map(String.init)
        var parts = written + month
        var end = start + 3
        if month.count == 1, tokens.count >= 5, tokens[start + 3].folded == "nam" {
            parts.append(tokens[start + 4].bare)
            end = start + 5
        }
        guard let text = Self.shown(parts, needsYear: false) else { return nil }
        self.text = text
        self.end = end
    }

    private static func shown(_ parts: [String], needsYear: Bool) -> String? {
        let numbers = parts.compactMap(Int.init)
        guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
        guard parts[0].count <= 2, parts[1].count <= 2, (1...31).contains(numbers[0]), (1...12).contains(numbers[1])
        else {
            return nil
        }
        guard numbers.count == 3 else { return needsYear ? nil : "\(numbers[0])/\(numbers[1])" }
        guard parts[2].count == 4 || parts[2].count == 2 && !needsYear else { return nil }
        let year = parts[2].count == 2 ? DayShorthand.fullYear(numbers[2]) : numbers[2]
        guard (1900...2200).contains(year) else { return nil }
        return Day(year: year, month: numbers[1], day: numbers[0])?.shown
    }
}
