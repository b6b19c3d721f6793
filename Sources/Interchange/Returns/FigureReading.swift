public import Records
import Text

/// Why what stands in a cell is no value of its row.
public enum FigureReadingFault: Error, Hashable, Sendable {
    /// No whole number.
    case notACount
    /// Below zero.
    case negative
    /// A number with a fraction.
    case notWhole
    /// A comma between digits: a thousand for some, a fraction for others.
    case unclearComma
    /// More than is believed.
    case tooLarge
    /// None of the row's states.
    case notAState
    /// A state's number beside another state's name.
    case stateContradicts
    /// Neither yes nor no.
    case notYesOrNo
    /// Longer than a value may be.
    case tooLong
    /// A day, which a spreadsheet makes of much that looks like one.
    case day
    /// A formula that gives an error.
    case fault
    /// A formula whose result the file does not have.
    case uncalculated
}

/// Reads what people write into forms.
public enum FigureReading {
    /// The most characters of words.
    public static let longestWords = HandlingRule.longestText

    /// The value in a cell; `nil` where nothing was filled in: an empty cell, dots or a dash are missing, never zero.
    public static func value(
        of cell: WorkbookCell, _ kind: FigureKind
    ) throws(FigureReadingFault) -> FigureValue? {
        switch cell {
        case .empty: return nil
        case .fault: throw .fault
        case .uncalculated: throw .uncalculated
        case .day: throw .day
        case .text(let raw):
            let text = tidied(raw)
            if isMissing(text) { return nil }
            switch kind {
            case .count: return .count(try count(text))
            case .state(let states): return .state(try state(text, states))
            case .yesNo: return .yes(try yesNo(text))
            case .text: return try words(text)
            }
        case .number(let text):
            switch kind {
            case .count: return .count(try wholeNumber(text))
            case .state(let states): return .state(try state(text, states))
            case .yesNo: return .yes(try yesNo(text))
            case .text: return try words(text)
            }
        case .truth(let isTrue):
            switch kind {
            case .count: throw .notACount
            case .state: throw .notAState
            case .yesNo: return .yes(isTrue)
            case .text: return .text(isTrue ? "TRUE" : "FALSE")
            }
        }
    }

    /// One line, in normal form C, clean, without blanks at its ends.
    static func tidied(_ text: String) -> String {
        let line = nfc(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return cleaned(line)
    }

    /// Whether nothing but dots and dashes stands there.
    static func isMissing(_ text: String) -> Bool {
        let strokes: Set<Character> = ["-", "–", "—", "−", ".", "…", "_", "/", " "]
        return text.allSatisfy { strokes.contains($0) }
    }

    private static func words(_ text: String) throws(FigureReadingFault) -> FigureValue? {
        guard text.count <= longestWords else { throw .tooLong }
        return saysNothing(text) ? nil : .text(text)
    }

    // MARK: Counts

    /// A number as the spreadsheet has it, so a point in it is a fraction and never a thousand.
    private static func wholeNumber(_ text: String) throws(FigureReadingFault) -> Int {
        guard let number = Double(text) else { throw .notACount }
        if number < 0 { throw .negative }
        if number > Double(FigureValue.largestCount) { throw .tooLarge }
        guard number == number.rounded() else { throw .notWhole }
        return Int(number)
    }

    /// "42", "42.0", "1.204", "1 204". A point before three digits parts thousands, before one or two a fraction.
    static func count(_ text: String) throws(FigureReadingFault) -> Int {
        guard let first = text.first, first != "-", first != "−" else {
            let rest = text.dropFirst()
            throw !rest.isEmpty && rest.allSatisfy(isDigitOrMark) ? .negative : .notACount
        }
        guard text.allSatisfy(isDigitOrMark), first.isNumber, text.last?.isNumber == true else { throw .notACount }
        var whole = Substring(text)
        if let mark = whole.lastIndex(where: { $0 == "." || $0 == "," }) {
            let fraction = whole[whole.index(after: mark)...]
            guard whole[..<mark].last?.isNumber == true else { throw .notACount }
            if fraction.count <= 2, fraction.allSatisfy(\.isNumber) {
                guard fraction.allSatisfy({ $0 == "0" }) else { throw .notWhole }
                whole = whole[..<mark]
            }
        }
        if whole.contains(",") { throw .unclearComma }
        let marks = Set(whole.filter { !$0.isNumber })
        guard marks.count <= 1 else { throw .notACount }
        if let mark = marks.first {
            let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
            guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
                throw mark == "." && groups.count == 2 ? .notWhole : .notACount
            }
        }
        let digits = whole.filter(\.isNumber).drop { $0 == "0" }
        guard digits.count <= 9 else { throw .tooLarge }
        return digits.isEmpty ? 0 : Int(digits) ?? 0
    }

    private static func isDigitOrMark(_ character: Character) -> Bool {
        "0123456789., ".contains(character)
    }

    // MARK: States, yes and no

    /// By name in either language, by number as printed, or by both as the form has them: "2 = Đang dùng".
    static func state(_ text: String, _ states: [FigureState]) throws(FigureReadingFault) -> Int {
        if let place = try named(text, states) { return place }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let place = Int(digits), states.indices.contains(place) else { throw .notAState }
        var rest = text.dropFirst(digits.count)
        // "2.0" is how some programs write 2.
        if rest == ".0" || rest == ",0" { rest = "" }
        rest = rest.drop { " =.):-–".contains($0) }
        if rest.isEmpty { return place }
        guard let other = try named(String(rest), states) else { throw .notAState }
        guard other == place else { throw .stateContradicts }
        return place
    }

    private static func named(_ text: String, _ states: [FigureState]) throws(FigureReadingFault) -> Int? {
        let key = HeadingKey.of(text)
        guard !key.isEmpty else { return nil }
        let found = states.indices.filter {
            HeadingKey.of(states[$0].nameVi) == key || HeadingKey.of(states[$0].nameEn) == key
        }
        return found.count == 1 ? found[0] : nil
    }

    /// "có", "không", "x", "yes", "no", "1", "0".
    static func yesNo(_ text: String) throws(FigureReadingFault) -> Bool {
        if text == "✓" || text == "✔" || text == "☑" { return true }
        switch HeadingKey.of(text) {
        case "co", "x", "yes", "y", "1", "true": return true
        case "khong", "no", "n", "0", "false": return false
        default: throw .notYesOrNo
        }
    }
}
