import Text

/// A type of document (tên loại văn bản).
public struct DocumentType: Equatable, Sendable {
    /// Stable ASCII name, "quyet-dinh".
    public let code: String
    /// Abbreviation in symbols, "QĐ"; `nil` for types that carry none.
    public let abbreviation: String?
    /// Other abbreviations met in symbols: of former rules, or against the rule.
    public let otherAbbreviations: [String]
    /// Vietnamese name.
    public let nameVi: String
    /// Other Vietnamese names met in registers.
    public let otherNames: [String]
    /// English name.
    public let nameEn: String
    /// The rule that names it.
    public let source: String
    /// First day of validity; `nil` when not bounded.
    public let validFrom: Day?
    /// Last day of validity; `nil` when not bounded.
    public let validTo: Day?

    /// Puts a type together; what is left out is unbounded or absent.
    public init(
        code: String, abbreviation: String?, otherAbbreviations: [String] = [], nameVi: String,
        otherNames: [String] = [], nameEn: String, source: String, validFrom: Day? = nil, validTo: Day? = nil
    ) {
        self.code = code
        self.abbreviation = abbreviation
        self.otherAbbreviations = otherAbbreviations
        self.nameVi = nameVi
        self.otherNames = otherNames
        self.nameEn = nameEn
        self.source = source
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether documents of a day may be of this type.
    public func isValid(on day: Day) -> Bool {
        if let validFrom, day < validFrom { return false }
        if let validTo, day > validTo { return false }
        return true
    }
}

/// The types of documents that a union's office meets.
public enum DocumentTypes {
    /// All types: of the state's rules, of the union, of legislation, of citizens.
    public static let all: [DocumentType] =
        DocumentTypeTable.administrative + DocumentTypeTable.union + DocumentTypeTable.legislation
        + DocumentTypeTable.former

    /// Each type by its code.
    public static let byCode: [String: DocumentType] = Dictionary(
        all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    /// The type that an abbreviation stands for.
    ///
    /// "SL" was Sắc lệnh and is Bản sao lục now, so the day of the document decides; without a day the type that is
    /// still valid wins. Letters count before marks: "ĐA" is Đề án, "DA" Dự án.
    public static func byAbbreviation(_ abbreviation: String, on day: Day? = nil) -> DocumentType? {
        guard let found = abbreviations.candidates(abbreviation) else { return nil }
        guard let day else { return found.first { $0.type.validTo == nil }?.type ?? found.first?.type }
        // Of two that are valid, the one that has ended was meant: its time is the narrower.
        let valid = found.filter { $0.type.isValid(on: day) }
        return valid.first { $0.type.validTo != nil }?.type ?? valid.first?.type ?? found.first?.type
    }

    /// Đơn, thư: what people write for themselves; who wrote one is nothing of its outer fields.
    public static let petitionCode = "don-thu"

    /// The type that a name or abbreviation in a register stands for: "Quyết định", "quyet dinh", "QĐ",
    /// "Nghị quyết của HĐND tỉnh". The longest name that begins the text wins.
    public static func matching(name: some StringProtocol) -> DocumentType? {
        let typed = Text.words(String(name))
        let words = typed.map(\.folded)
        guard let first = typed.first?.exact else { return nil }
        if let exact = names[words.joined(separator: " ")] { return exact }
        if words.count == 1, let type = byAbbreviation(first) { return type }
        for length in stride(from: min(words.count - 1, longestName), through: 1, by: -1) {
            guard let type = names[words[..<length].joined(separator: " ")] else { continue }
            // A single syllable without its marks says too little: "thu chi" is no letter.
            if length > 1 || ([type.nameVi] + type.otherNames).contains(where: { Text.exact($0) == first }) {
                return type
            }
        }
        return nil
    }

    /// The written form of an abbreviation however it is typed: "qđ" and "qd" are "QĐ"; `nil` when there is none.
    static func canonicalAbbreviation(_ text: String) -> String? { abbreviations.candidates(text)?.first?.written }

    private static let names: [String: DocumentType] = {
        var names: [String: DocumentType] = [:]
        for type in all {
            for name in [type.nameVi] + type.otherNames + [type.code.replacingHyphens] {
                let key = Text.words(name).map(\.folded).joined(separator: " ")
                if names[key] == nil { names[key] = type }
            }
        }
        return names
    }()

    private static let longestName = 6

    private static let abbreviations = AbbreviationTable(all)
}

extension String {
    fileprivate var replacingHyphens: String { String(map { $0 == "-" ? " " : $0 }) }
}

/// Abbreviations as written, in small letters, and without marks.
private struct AbbreviationTable: Sendable {
    struct Entry: Sendable {
        let written: String
        let type: DocumentType
    }

    private var small: [String: [Entry]] = [:]
    private var folded: [String: [Entry]] = [:]

    init(_ types: [DocumentType]) {
        for type in types {
            for written in [type.abbreviation].compactMap(\.self) + type.otherAbbreviations {
                let entry = Entry(written: written, type: type)
                small[written.lowercased(), default: []].append(entry)
                folded[Text.folded(written), default: []].append(entry)
            }
        }
    }

    func candidates(_ text: String) -> [Entry]? {
        let key = text.lowercased()
        if let found = small[key] { return found }
        // With a mark, the letters are meant as they stand.
        guard key.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        return folded[key]
    }
}
