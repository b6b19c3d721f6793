public import DocumentModel
public import Records

/// How a type of letter is laid out in a time: dated, so that an old letter prints as it was.
public struct LetterForm: Equatable, Sendable {
    /// The code of the type, of `DocumentTypes`; `nil` for every type without a form of its own.
    public let typeCode: String?
    /// Where its subject stands.
    public let naming: Naming
    /// Whether it says to whom it goes above its text.
    public let isAddressed: Bool
    /// Where its pages are numbered.
    public let numbering: PageNumbering
    /// The rule that it follows.
    public let source: String
    /// The first day of its time; `nil` when not bounded.
    public let validFrom: Day?
    /// The last day of its time; `nil` when not bounded.
    public let validTo: Day?

    /// Where the subject of a letter stands.
    public enum Naming: Equatable, Sendable {
        /// The type as a title, the subject below it.
        case title
        /// "V/v …" below the number, no title.
        case underNumber
    }

    /// Whether letters of a day have this form.
    public func isValid(on day: Day) -> Bool {
        if let validFrom, day < validFrom { return false }
        if let validTo, day > validTo { return false }
        return true
    }
}

/// The forms of the letters that a union's office writes. QĐ 933/QĐ-TLĐ, art. 17–18, has the same nine components at the same
/// places as Decree 30/2020: the union's name on the left, the state's title on the right.
public enum LetterForms {
    private static let types: [(code: String?, naming: LetterForm.Naming, isAddressed: Bool)] = [
        ("cong-van", .underNumber, true), ("bao-cao", .title, true), ("thong-bao", .title, true),
        ("ke-hoach", .title, false), ("to-trinh", .title, true), ("quyet-dinh", .title, false),
        ("huong-dan", .title, true), ("chi-thi", .title, false), ("giay-moi", .title, false),
        ("giay-gioi-thieu", .title, false), ("bien-ban", .title, false), ("phieu-gui", .title, true),
        (nil, .title, true),
    ]

    private static let times: [(numbering: PageNumbering, source: String, from: Day?, to: Day?)] = [
        (.bottomRight, "Thông tư 01/2011/TT-BNV, Phụ lục I", nil, Day(year: 2020, month: 3, day: 4)),
        (
            .topCentre, "Nghị định 30/2020/NĐ-CP, Phụ lục I; Quyết định 933/QĐ-TLĐ, Điều 17–18",
            Day(year: 2020, month: 3, day: 5), nil
        ),
    ]

    /// All forms of all times.
    public static let all: [LetterForm] = times.flatMap { time in
        types.map { type in
            LetterForm(
                typeCode: type.code, naming: type.naming, isAddressed: type.isAddressed, numbering: time.numbering,
                source: time.source, validFrom: time.from, validTo: time.to)
        }
    }

    /// The form of a type on a day; today's where no day is known yet.
    public static func form(of typeCode: String, on day: Day?) -> LetterForm? {
        let valid = all.filter { form in day.map(form.isValid) ?? (form.validTo == nil) }
        return valid.first { $0.typeCode == typeCode } ?? valid.first { $0.typeCode == nil }
    }
}
