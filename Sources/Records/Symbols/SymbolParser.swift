import Text

/// Takes a symbol apart from left to right: prefix words, number, suffix, year, then the groups between slashes and
/// hyphens. Positions decide what a group means, since "CĐ" is both công điện and công đoàn, "TC" both thông cáo and
/// the department of finance.
struct SymbolParser {
    private let raw: String
    /// One kind of slash and hyphen, no quotes or points at the ends.
    private var rest: Substring
    /// The type, when its name stands before the number.
    private var leadingType: String?

    init(_ text: String) {
        raw = trimmedBlanks(cleaned(text))
        rest = Substring(Self.unified(raw))
    }

    func symbol() -> DocumentSymbol {
        var parser = self
        return parser.parsed()
    }

    private mutating func parsed() -> DocumentSymbol {
        dropTail()
        dropPrefix()
        let written = rest
        let (number, suffix) = takeNumber()
        guard let number else { return unnumbered(written) }
        var layout = SymbolLayout(number: number, suffix: suffix)
        let keyStart = rest
        let opener = takeSeparator()
        if opener == "/" { layout.year = takeYear() }
        let groups = SymbolGroup.split(rest)
        guard let groups else { return result(layout, .unparsed, key: keyStart) }
        let form = layout.read(groups, after: opener, leadingType: leadingType)
        return result(layout, form, key: keyStart)
    }

    /// "/KH-LĐLĐ", "...../KH-LĐLĐ", "Không số", "" and a type's name alone carry no number; all else is not understood.
    private func unnumbered(_ written: Substring) -> DocumentSymbol {
        var layout = SymbolLayout(number: nil, suffix: nil)
        let after = written.drop { ". _…".contains($0) }
        let plain = folded(String(after))
        let isSaid = ["", "khong so", "ks", "k s", "k/s", "-", "/"].contains(plain)
        if isSaid {
            layout.type = leadingType
            return result(layout, .unnumbered, key: "")
        }
        if let opener = after.first, "/-".contains(opener), let groups = SymbolGroup.split(after.dropFirst()) {
            let form = layout.read(groups, after: opener, leadingType: leadingType)
            return result(layout, form == .unparsed ? .unparsed : .unnumbered, key: after)
        }
        return result(layout, .unparsed, key: after)
    }

    private func result(_ layout: SymbolLayout, _ form: SymbolForm, key: Substring) -> DocumentSymbol {
        DocumentSymbol(
            raw: raw, number: layout.number, numberSuffix: layout.suffix, year: layout.year,
            typeAbbreviation: layout.type, issuerCode: layout.issuer, departmentCode: layout.department, form: form,
            normalisedKey: Self.key(layout, key))
    }

    /// The day often follows in the same line: "12/BC-LĐLĐ ngày 03/4/2026".
    private mutating func dropTail() {
        let words = rest.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count > 1 else { return }
        if let day = words.dropFirst().first(where: { ["ngày", "ngay"].contains($0.lowercased()) }) {
            rest = rest[..<day.startIndex]
            rest = trimmedEnds(rest)
        }
    }

    /// "Số:", "số", "Quyết định số" and a type's name before the number.
    private mutating func dropPrefix() {
        guard let first = rest.first, first.isLetter else { return }
        let end = rest.firstIndex { $0 == "/" || asciiNumber($0) } ?? rest.endIndex
        var head = Self.wordsOf(rest[..<end])
        if head.suffix(2).map({ folded($0) }) == ["khong", "so"] {
            leadingType = Self.typeNamed(head.dropLast(2))
            if end == rest.endIndex { rest = "" }
            return
        }
        if let last = head.last, ["so", "no"].contains(folded(last)) { head.removeLast() }
        if !head.isEmpty {
            guard DocumentTypes.matching(name: head.joined(separator: " ")) != nil else { return }
            leadingType = Self.typeNamed(head)
        }
        rest = rest[end...].drop { $0 == " " }
    }

    private static func wordsOf(_ text: Substring) -> [String] {
        text.split { " :.,_-…".contains($0) }.map(String.init)
    }

    private static func typeNamed(_ words: some Collection<String>) -> String? {
        guard !words.isEmpty, let type = DocumentTypes.matching(name: words.joined(separator: " ")) else { return nil }
        return type.abbreviation ?? type.otherAbbreviations.first
    }

    private mutating func takeNumber() -> (Int?, String?) {
        let digits = rest.prefix(while: asciiNumber)
        guard !digits.isEmpty, let number = Int(digits), number <= 99_999_999 else { return (nil, nil) }
        let after = rest.dropFirst(digits.count)
        let letters = after.prefix { $0.isLetter }
        let following = after.dropFirst(letters.count).first { $0 != " " }
        var suffix: String?
        let isSuffix = letters.count == 1 || letters.lowercased() == "bis"
        if isSuffix, following == nil || following == "/" || following == "-" {
            suffix = letters.lowercased()
            rest = after.dropFirst(letters.count)
        } else {
            rest = after
        }
        return (number, suffix)
    }

    /// The slash or hyphen after the number; a blank stands for a missing one.
    private mutating func takeSeparator() -> Character? {
        let hadBlank = rest.first == " "
        rest = rest.drop { $0 == " " }
        guard let first = rest.first else { return nil }
        if first == "/" || first == "-" {
            rest = rest.dropFirst().drop { $0 == " " }
            return first
        }
        return hadBlank || first.isLetter ? " " : "?"
    }

    private mutating func takeYear() -> Int? {
        let digits = rest.prefix(while: asciiNumber)
        let after = rest.dropFirst(digits.count).drop { $0 == " " }
        guard after.first == "/" || after.first == "-" || after.isEmpty, let value = Int(digits) else { return nil }
        let year: Int
        switch digits.count {
        case 4: year = value
        case 2 where after.first == "/": year = DayShorthand.fullYear(value)
        default: return nil
        }
        guard (1900...2200).contains(year) else { return nil }
        rest = after.dropFirst().drop { $0 == " " }
        return year
    }

    private static func unified(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}", "\u{AD}": result.append("-")
            case "\u{2044}", "\u{2215}", "\u{FF0F}", "\\": result.append("/")
            case "\"", "'", "“", "”", "‘", "’": continue
            case "\u{A0}", "\t": result.append(" ")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return String(trimmedEnds(Substring(result)))
    }

    private static func key(_ layout: SymbolLayout, _ rest: Substring) -> String {
        var key = (layout.number.map(String.init) ?? "") + (layout.suffix ?? "")
        for group in rest.split(whereSeparator: { $0 == "/" || $0 == "-" }) {
            let plain = folded(String(group)).utf8.filter { $0 >= UInt8(ascii: "0") }
            guard !plain.isEmpty else { continue }
            key += "/"
            key += String(decoding: plain, as: UTF8.self)
        }
        return key
    }
}

/// A digit of a number.
private func asciiNumber(_ character: Character) -> Bool { character.isASCII && character.isNumber }

/// Without blanks at the ends.
func trimmedBlanks(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ") else { return text }
    var part = Substring(text)
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
}

/// Without blanks at the ends and points, commas and hyphens behind.
private func trimmedEnds(_ text: Substring) -> Substring {
    var part = text.drop { $0 == " " }
    while let last = part.last, " .,;:-".contains(last) { part.removeLast() }
    return part
}
