import Office
import Phrases
import Records
import TerminalKit

/// How a row went over the last periods: a line of small bars, and the values in words.
struct FigureTrend: Equatable, Sendable {
    /// The value of each period, the oldest first; `nil` where there is none.
    let values: [Int?]
    /// The same as one reads them.
    let words: [Phrase]

    init(_ row: Indicator, _ history: [UnitSheet.Past]) {
        var values: [Int?] = []
        var words: [Phrase] = []
        for past in history {
            guard let value = past.facts[row.code]?.value else {
                values.append(nil)
                words.append(Phrase("--"))
                continue
            }
            switch value {
            case .count(let count):
                if let base = row.base, case .count(let whole)? = past.facts[base]?.value, whole > 0 {
                    let share = (200 * count + whole) / (2 * whole)
                    values.append(share)
                    words.append(Phrase("\(share)%"))
                } else {
                    values.append(count)
                    words.append(.count(count))
                }
            case .state(let place):
                values.append(place)
                words.append(row.shown(value))
            case .yes(let isYes):
                values.append(isYes ? 1 : 0)
                words.append(row.shown(value))
            case .text:
                values.append(nil)
                words.append(Phrase("…"))
            }
        }
        self.values = values
        self.words = words
    }

    /// Whether it says more than the period itself.
    var isWorthShowing: Bool { values.dropLast().contains { $0 != nil } }

    /// One sign for each period, the least lowest; a gap is a blank.
    func bars(_ lineArt: LineArt) -> String {
        let signs = Array(lineArt == .unicode ? "▁▂▃▄▅▆▇█" : "_.:-=+*#")
        let known = values.compactMap(\.self)
        guard let least = known.min(), let most = known.max() else { return "" }
        return String(
            values.map { value -> Character in
                guard let value else { return " " }
                // What never changed stands in the middle: neither good nor bad.
                guard most > least else { return signs[3] }
                return signs[(value - least) * (signs.count - 1) / (most - least)]
            })
    }
}
