/// The form in which a symbol is written.
public enum SymbolForm: String, CaseIterable, Sendable, Hashable {
    /// Type and issuer after a slash: "933/QĐ-TLĐ".
    case named
    /// An official letter: "4133/TLĐ-ToC", "56/CV-TĐ".
    case letter
    /// The Party's: "45-KH/TU".
    case party
    /// With the year: "112/2026/CV-LG", "21/2013/TT-BTNMT", "24/2000/QH10".
    case yeared
    /// Of former rules: "119-CP", "102-SL/L-004", "738-KHKT/QĐ".
    case old
    /// No number was given: "Số:    /KH-LĐLĐ", or nothing at all.
    case unnumbered
    /// Not understood; a leading number may still be known.
    case unparsed
}

/// The number and symbol of a document (số, ký hiệu), in its parts and as written.
public struct DocumentSymbol: Equatable, Sendable {
    /// As typed: normal form C, cleaned, without blanks at the ends.
    public let raw: String
    /// The number, without leading zeros.
    public let number: Int?
    /// What distinguishes numbers given twice, small letters: "b" of "06b".
    public let numberSuffix: String?
    /// The year inside the symbol.
    public let year: Int?
    /// The abbreviation of the type in its written form, "QĐ" even where "qđ" was typed.
    public let typeAbbreviation: String?
    /// The issuer, several joined by hyphens in joint documents: "TLĐ", "BTC-BNV".
    public let issuerCode: String?
    /// The department that drafted: "ToC" of "4133/TLĐ-ToC".
    public let departmentCode: String?
    /// How it is written.
    public let form: SymbolForm
    /// Equal for symbols that differ only in blanks, capitals, marks, leading zeros, or in slash for hyphen:
    /// "6b/nq/tld". Begins with a slash without a number; empty when nothing was written.
    public let normalisedKey: String

    /// Whether the form is that of an official letter, whose type no abbreviation tells.
    public var isLetter: Bool { form == .letter || typeAbbreviation == "CV" }

    /// Takes a symbol apart; what is not understood stays in `raw` with the form `.unparsed`.
    public static func parse(_ text: String) -> DocumentSymbol { SymbolParser(text).symbol() }

    init(
        raw: String, number: Int?, numberSuffix: String?, year: Int?, typeAbbreviation: String?, issuerCode: String?,
        departmentCode: String?, form: SymbolForm, normalisedKey: String
    ) {
        self.raw = raw
        self.number = number
        self.numberSuffix = numberSuffix
        self.year = year
        self.typeAbbreviation = typeAbbreviation
        self.issuerCode = issuerCode
        self.departmentCode = departmentCode
        self.form = form
        self.normalisedKey = normalisedKey
    }
}
