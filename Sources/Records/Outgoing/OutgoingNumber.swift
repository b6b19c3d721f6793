import Text

/// A number of the outgoing register in its series and year: "15", or "15a" for a late insert.
public struct OutgoingNumber: Hashable, Sendable {
    /// The series: empty for the common one, else the code of a type.
    public let series: String
    /// The year of the book; for numbers by term, its first year.
    public let year: Int
    /// The number proper, from 1.
    public let number: Int
    /// The letter of a late insert, lower case; empty for a plain number.
    public let suffix: String

    /// Puts a number together.
    public init(series: String = "", year: Int, number: Int, suffix: String = "") {
        self.series = series
        self.year = year
        self.number = number
        self.suffix = suffix
    }

    /// As it is written on paper: below ten with a leading zero (Decree 30/2020, annex I).
    public var shown: String { (number < 10 ? "0" : "") + "\(number)\(suffix)" }

    /// Number and symbol: "15/BC-LĐLĐ".
    public func symbol(_ tail: String) -> String { tail.isEmpty ? shown : "\(shown)/\(tail)" }
}

/// A number as it is typed to go to what bears it: "5" or "05", with the letter of a late insert "5a".
public struct TypedNumber: Equatable, Sendable {
    /// The number proper.
    public let number: Int
    /// The letter of a late insert; empty for a plain number.
    public let suffix: String

    /// - Returns: `nil` for a text that is more than a number.
    public init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let suffix = text.dropFirst(digits.count).lowercased()
        guard let number = Int(digits), (1...9_999_999).contains(number), suffix.count <= 1,
            RegisterNumber.isSuffix(suffix)
        else { return nil }
        self.number = number
        self.suffix = suffix
    }

    /// As it stands before a symbol.
    public var shown: String { OutgoingNumber(year: 0, number: number, suffix: suffix).shown }
}

/// An outgoing document as people name it: "15/BC-LĐLĐ/2026", "15/2026", "15/BC-LĐLĐ" or "15" in a year that is assumed.
public struct OutgoingName: Equatable, Sendable {
    /// The number proper.
    public let number: Int
    /// The letter of a late insert.
    public let suffix: String
    /// The symbol after the number, as `OutgoingSymbol.key` writes it; `nil` where none was named.
    public let tailKey: String?
    /// The year of its book.
    public let year: Int

    /// Reads a name.
    /// - Returns: `nil` when the text names no outgoing document.
    public init?(_ text: some StringProtocol, year assumed: Int) {
        var parts = String(text).split(separator: Character("/"), omittingEmptySubsequences: false).map { String($0) }
        let first = parts.removeFirst()
        let digits = first.prefix { $0.isASCII && $0.isNumber }
        let suffix = first.dropFirst(digits.count).lowercased()
        guard let number = Int(digits), (1...9_999_999).contains(number), RegisterNumber.isSuffix(suffix) else {
            return nil
        }
        var year = assumed
        if let last = parts.last, last.count == 4, let named = Int(last), (1900...2200).contains(named) {
            year = named
            parts.removeLast()
        }
        guard !parts.contains("") else { return nil }
        self.number = number
        self.suffix = suffix
        self.year = year
        tailKey = parts.isEmpty ? nil : OutgoingSymbol.key(parts.joined(separator: "/"))
    }
}

/// The part of a symbol that follows the number.
public enum OutgoingSymbol {
    /// What a document's symbol usually is: "BC-LĐLĐ" with a type's abbreviation, "LĐLĐ-VP" for an official letter, which has none
    /// and names the department that drafted it (Decree 30/2020, annex I; practice: 4133/TLĐ-ToC).
    public static func usual(type code: String, office: String, department: String?) -> String {
        guard let abbreviation = DocumentTypes.byCode[code]?.abbreviation else {
            guard let department, !department.isEmpty else { return office }
            return "\(office)-\(department)"
        }
        return "\(abbreviation)-\(office)"
    }

    /// The office's part of a symbol where its name tells: "LĐLĐ" for a federation of labour, "TLĐ" for the Confederation.
    public static func office(named name: String) -> String? {
        let plain = folded(name)
        if plain.hasPrefix("tong lien doan lao dong") { return "TLĐ" }
        if plain.hasPrefix("lien doan lao dong") || plain.hasPrefix("ldld ") { return "LĐLĐ" }
        return nil
    }

    /// Equal for symbols that differ in capitals, marks, blanks or in slash for hyphen.
    public static func key(_ tail: some StringProtocol) -> String {
        folded(String(tail)).filter { $0 != " " }.replacing("/", with: "-")
    }

    /// Whether a text can stand behind a number: letters, digits, hyphens, slashes, points; something in it, no blanks.
    public static func isWellFormed(_ tail: String) -> Bool {
        !tail.isEmpty && tail.count <= 60
            && tail.allSatisfy { $0.isLetter || $0.isNumber || "-/.&".contains($0) }
            && tail.first?.isLetter == true
    }
}

/// The key of a number kept back in the outgoing register.
public struct OutgoingReservationID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// A number of the outgoing register kept back for someone until an hour (giữ số).
public typealias OutgoingReservation = KeptNumber<OutgoingReservationID, OutgoingNumber, OutgoingID>

/// A draft as people name it before it has a number: "DT12".
public enum DraftName {
    /// The name of a draft.
    public static func shown(_ id: OutgoingID) -> String { "DT\(id.value)" }

    /// Reads a name: "DT12", "dt 12".
    /// - Returns: `nil` when the text names no draft.
    public static func read(_ text: String) -> OutgoingID? {
        let letters = text.filter { $0 != " " && $0 != "." && $0 != "-" }
        guard letters.prefix(2).lowercased() == "dt", let key = Int64(letters.dropFirst(2)), key > 0 else { return nil }
        return OutgoingID(key)
    }
}
