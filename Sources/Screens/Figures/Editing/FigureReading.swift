import Phrases
import Records
import Text

/// Reads what is typed in the field of a row: counts, states by digit or name, yes and no, words.
enum FigureReading {
    /// What a text means for a row.
    enum Read: Equatable, Sendable {
        case empty
        case value(FigureValue)
        /// Not a value of the row.
        case fault(Phrase)
    }

    static func read(_ text: String, for row: Indicator) -> Read {
        let text = clean(text)
        guard !text.isEmpty else { return .empty }
        switch row.kind {
        case .count: return count(text).map { .value(.count($0)) } ?? .fault(.figureNoCount(quoted(text)))
        case .state(let states):
            return state(text, among: states).map { .value(.state($0)) }
                ?? .fault(.figureNoState(quoted(text), choices(of: row)))
        case .yesNo: return yesNo(text).map { .value(.yes($0)) } ?? .fault(.figureNoYesNo(quoted(text)))
        case .text: return .value(.text(text))
        }
    }

    /// A count as people write it: "1204", "1.204", "1 204", "1,204".
    private static func count(_ text: String) -> Int? {
        let groups = text.split(omittingEmptySubsequences: false) { ".,  ".contains($0) }
        guard let first = groups.first, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
            return nil
        }
        // With parting signs each group but the first has three digits: "1.5" is no count.
        guard groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else {
            return nil
        }
        let digits = groups.joined()
        guard digits.count <= 9, let count = Int(digits), count <= FigureValue.largestCount else { return nil }
        return count
    }

    /// A state by its number in the list, or by the beginning of its name in either language.
    private static func state(_ text: String, among states: [FigureState]) -> Int? {
        // The same numbers as on the forms that units fill in.
        if let number = Int(text) { return states.indices.contains(number) ? number : nil }
        let wanted = folded(text)
        let names = states.map { [folded($0.nameVi), folded($0.nameEn)] }
        if let exact = names.firstIndex(where: { $0.contains(wanted) }) { return exact }
        let fitting = names.indices.filter { place in names[place].contains { $0.hasPrefix(wanted) } }
        return fitting.count == 1 ? fitting[0] : nil
    }

    private static func yesNo(_ text: String) -> Bool? {
        switch folded(text) {
        case "co", "c", "yes", "y", "1", "x": true
        case "khong", "k", "no", "n", "0": false
        default: nil
        }
    }

    /// "1 Chưa có · 2 Có".
    static func choices(of row: Indicator) -> Phrase {
        switch row.kind {
        case .state(let states):
            Phrase.list(
                states.enumerated().map { place, state in
                    Phrase(vi: "\(place) \(state.nameVi)", en: "\(place) \(state.nameEn)")
                }, separator: " · ")
        case .yesNo: .figureYesNoChoices
        case .count: .figureCountHint
        case .text: .figureTextHint
        }
    }

    /// What stands in a field for a value.
    static func text(of value: FigureValue, in row: Indicator, _ language: Language) -> String {
        switch value {
        // Typed digits come back as digits; a parting point in a field would be one more thing to edit.
        case .count(let count): String(count)
        case .state, .yes, .text: row.shown(value).in(language)
        }
    }

    /// The items of a chooser for a row; `nil` where nothing is chosen.
    static func items(of row: Indicator, _ language: Language) -> [ChooserOverlay.Item]? {
        let values: [FigureValue]
        switch row.kind {
        case .state(let states): values = states.indices.map { .state($0) }
        case .yesNo: values = [.yes(true), .yes(false)]
        case .count, .text: return nil
        }
        return values.enumerated().map { place, value in
            let name = row.shown(value)
            return ChooserOverlay.Item(
                text: text(of: value, in: row, language),
                label: Phrase(vi: "\(place + 1)  \(name.vi)", en: "\(place + 1)  \(name.en)"), abbreviation: name.en)
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension FigureKind {
    /// Whether its values are chosen and not written.
    var isChosen: Bool {
        switch self {
        case .state, .yesNo: true
        case .count, .text: false
        }
    }

    /// The most letters of a field.
    var limit: Int {
        switch self {
        case .count: 13
        case .state, .yesNo: 60
        case .text: TextLimits.figure
        }
    }
}

/// How long texts may be.
enum TextLimits {
    /// Words of a row, a source, a reason.
    static let figure = 500
}
