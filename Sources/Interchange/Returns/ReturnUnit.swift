import Text

/// A unit that sends returns in, as far as files need to know it.
public struct ReturnUnit: Hashable, Sendable {
    /// Its stable name, "ldld-nghe-an".
    public let code: String
    /// Its name in full.
    public let name: String
    /// Its abbreviation; `nil` when it has none.
    public let abbreviation: String?
    /// Other spellings under which it is known.
    public let aliases: [String]

    /// Puts a unit together.
    public init(code: String, name: String, abbreviation: String? = nil, aliases: [String] = []) {
        self.code = code
        self.name = name
        self.abbreviation = abbreviation
        self.aliases = aliases
    }
}

/// Finds units by what people write for them.
struct UnitMatcher: Sendable {
    /// What was found.
    enum Match: Equatable, Sendable {
        case unit(Int)
        case unknown
        /// Several units are called so.
        case ambiguous
    }

    private var byCode: [String: Int] = [:]
    private var byName: [String: [Int]] = [:]
    private var byMarkedName: [String: [Int]] = [:]
    private var byAbbreviation: [String: [Int]] = [:]
    private var byShortName: [String: [Int]] = [:]

    init(_ units: [ReturnUnit]) {
        for (place, unit) in units.enumerated() {
            byCode[Self.codeKey(unit.code)] = place
            for name in [unit.name] + unit.aliases {
                Self.add(place, under: HeadingKey.of(name), in: &byName)
                Self.add(place, under: exact(nfc(name)), in: &byMarkedName)
                Self.add(place, under: Self.shortName(name), in: &byShortName)
            }
            if let short = unit.abbreviation {
                Self.add(place, under: HeadingKey.of(short), in: &byAbbreviation)
                Self.add(place, under: Self.shortName(short), in: &byShortName)
            }
        }
    }

    /// By code, then by name, by abbreviation, and by the name without what all names share; marks decide only between
    /// names that differ in nothing else.
    func match(_ text: String) -> Match {
        if let place = byCode[Self.codeKey(text)] { return .unit(place) }
        let key = HeadingKey.of(text)
        guard !key.isEmpty else { return .unknown }
        if let found = byName[key] {
            if found.count == 1 { return .unit(found[0]) }
            let marked = byMarkedName[exact(nfc(text))] ?? []
            return marked.count == 1 ? .unit(marked[0]) : .ambiguous
        }
        guard let found = byAbbreviation[key] ?? byShortName[Self.shortName(text)] else { return .unknown }
        return found.count == 1 ? .unit(found[0]) : .ambiguous
    }

    /// A name as it is said in short: "Liên đoàn Lao động tỉnh Nghệ An" and "LĐLĐ Nghệ An" are the same.
    private static func shortName(_ name: String) -> String {
        var words = " " + HeadingWords.of(name).joined(separator: " ") + " "
        for (long, short) in Self.shortForms {
            while let range = words.firstRange(of: " \(long) ") { words.replaceSubrange(range, with: " \(short) ") }
        }
        let rest = words.split(separator: " ")
        // What is left of "Công đoàn" alone names nobody.
        return rest.count > 1 ? rest.joined(separator: " ") : ""
    }

    private static let shortForms = [
        ("lien doan lao dong", "ldld"), ("ld ld", "ldld"), ("tong cong ty", "tct"), ("cong doan", "cd"), ("tinh", ""),
        ("thanh pho", ""), ("tp", ""), ("nganh", ""), ("viet nam", ""),
    ]

    private static func add(_ place: Int, under key: String, in table: inout [String: [Int]]) {
        guard !key.isEmpty, table[key]?.contains(place) != true else { return }
        table[key, default: []].append(place)
    }

    private static func codeKey(_ text: String) -> String {
        String(text.lowercased().filter { !$0.isWhitespace })
    }
}

/// What two headings have in common that differ in marks, case, blanks and punctuation alone.
enum HeadingKey {
    /// The letters and digits, small and without marks.
    static func of(_ text: String) -> String {
        var key = ""
        for byte in folded(nfc(text)).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                key.unicodeScalars.append(Unicode.Scalar(byte))
            default: continue
            }
        }
        return key
    }

    /// The same without a hint in brackets behind: "Số ban (ban)".
    static func withoutHint(_ text: String) -> String {
        guard let bracket = text.firstIndex(of: "("), bracket > text.startIndex else { return of(text) }
        return of(String(text[..<bracket]))
    }
}
