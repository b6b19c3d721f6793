extension ReturnUnit {
    /// The one unit that a text means: its code, its name, its abbreviation; `nil` for none or several.
    public static func find(_ text: String, among units: [ReturnUnit]) -> ReturnUnit? {
        guard case .unit(let place) = UnitMatcher(units).match(text) else { return nil }
        return units[place]
    }

    /// The units whose names have the most words of a text in common, at least half of them; the shortest first.
    public static func similar(to text: String, among units: [ReturnUnit], limit: Int = 3) -> [ReturnUnit] {
        let wanted = telling(text)
        guard !wanted.isEmpty else { return [] }
        let found: [(unit: ReturnUnit, common: Int, extra: Int)] = units.compactMap { unit in
            let words = telling([unit.name, unit.abbreviation ?? ""].joined(separator: " "))
            let common = words.intersection(wanted).count
            guard common * 2 >= wanted.count, common > 0 else { return nil }
            return (unit, common, words.count)
        }
        let most = found.map(\.common).max() ?? 0
        return found.filter { $0.common == most }.sorted { ($0.extra, $0.unit.code) < ($1.extra, $1.unit.code) }
            .prefix(limit).map(\.unit)
    }

    /// The words that tell one unit from another: all names of the trade begin with the same ones.
    private static func telling(_ text: String) -> Set<String> {
        Set(HeadingWords.of(text)).subtracting([
            "lien", "doan", "lao", "dong", "ldld", "cong", "tinh", "thanh", "pho", "tp", "nganh", "viet", "nam", "cd",
            "tong", "ty",
        ])
    }
}
