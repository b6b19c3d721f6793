/// The history of a unit that took others over: what they reported, put together.
///
/// Counts are summed, of states the lowest holds, a yes must be said by all. What one of them did not report is missing in the
/// whole: part of a sum would look like a fall.
public enum MergedFacts {
    /// Puts the facts of units together that became one.
    public static func combined(_ parts: [[String: FactFigure]], indicators: [Indicator]) -> [String: FactFigure] {
        guard let first = parts.first else { return [:] }
        guard parts.count > 1 else { return first }
        var result: [String: FactFigure] = [:]
        for row in indicators {
            let facts = parts.compactMap { $0[row.code] }
            guard facts.count == parts.count, let value = value(facts.map(\.value), kind: row.kind),
                let oldest = facts.map(\.asOf).min()
            else { continue }
            result[row.code] = FactFigure(value, asOf: oldest)
        }
        return result
    }

    /// The same over sheets: values in the order of the indicators.
    public static func combined(_ parts: [[FactFigure?]], indicators: [Indicator]) -> [FactFigure?] {
        guard let first = parts.first else { return indicators.map { _ in nil } }
        guard parts.count > 1 else { return first }
        return indicators.indices.map { place in
            let facts = parts.compactMap { $0[place] }
            guard facts.count == parts.count, let value = value(facts.map(\.value), kind: indicators[place].kind),
                let oldest = facts.map(\.asOf).min()
            else { return nil }
            return FactFigure(value, asOf: oldest)
        }
    }

    private static func value(_ values: [FigureValue], kind: FigureKind) -> FigureValue? {
        guard values.allSatisfy({ $0.fits(kind) }) else { return nil }
        switch kind {
        case .count:
            var sum = 0
            for case .count(let count) in values { sum += count }
            return .count(min(sum, FigureValue.largestCount))
        case .state:
            var lowest: Int?
            for case .state(let place) in values { lowest = min(lowest ?? place, place) }
            return lowest.map(FigureValue.state)
        case .yesNo:
            return .yes(!values.contains(.yes(false)))
        case .text:
            var texts: [String] = []
            for case .text(let text) in values where !texts.contains(text) { texts.append(text) }
            return .text(texts.joined(separator: "; "))
        }
    }
}
