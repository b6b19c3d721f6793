public import Records

/// Reads periods as people write them.
public enum PeriodReading {
    /// "2026-Q3", "Quý III/2026", "Quý 3 năm 2026", "6 tháng đầu năm 2026", "Năm 2026", "2026"; `nil` for anything else.
    public static func period(_ text: String) -> ReportingPeriod? {
        let words = HeadingWords.of(text)
        if let period = ReportingPeriod(code: text.filter { !$0.isWhitespace }) { return period }
        guard let year = words.last.flatMap({ $0.count == 4 ? Int($0) : nil }), (1900...2200).contains(year) else {
            return nil
        }
        var rest = words.dropLast()
        if rest.last == "nam" || rest.last == "of" { rest = rest.dropLast() }
        let said = rest.joined(separator: " ")
        switch said {
        case "", "year": return ReportingPeriod(year: year, kind: .year)
        case "6 thang dau", "sau thang dau", "first half", "h1":
            return ReportingPeriod(year: year, kind: .half, index: 1)
        case "6 thang cuoi", "sau thang cuoi", "second half", "h2":
            return ReportingPeriod(year: year, kind: .half, index: 2)
        default:
            for word in ["quy ", "quarter ", "q"] where said.hasPrefix(word) {
                return quarter(year, String(said.dropFirst(word.count)))
            }
            return nil
        }
    }

    private static func quarter(_ year: Int, _ index: String) -> ReportingPeriod? {
        let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
        guard let index = roman[index] ?? (index.count == 1 ? Int(index) : nil) else { return nil }
        return ReportingPeriod(year: year, kind: .quarter, index: index)
    }
}

/// The words of a short text, small and without marks.
enum HeadingWords {
    static func of(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber) }.map { HeadingKey.of(String($0)) }.filter { !$0.isEmpty }
    }
}
