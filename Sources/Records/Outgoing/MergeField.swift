import Text

/// A field of a text that goes to many units: each letter has its own value in its place.
public enum MergeField: String, CaseIterable, Sendable, Hashable {
    /// The unit that the letter goes to.
    case unit = "Tên đơn vị"
    /// Its short name in the directory.
    case shortName = "Tên viết tắt"
    /// Its address in the directory, which knows electronic ones.
    case email = "Thư điện tử"
    /// What it still owes.
    case owed = "Còn thiếu"
    /// The kind of report that it owes.
    case report = "Loại báo cáo"
    /// For which period.
    case period = "Kỳ báo cáo"
    /// By when it was asked.
    case due = "Hạn"
    /// How many days ago that was.
    case daysLate = "Số ngày chậm"
    /// The letter that asked.
    case symbol = "Số ký hiệu"
    /// Its day.
    case date = "Ngày văn bản"
    /// Its subject.
    case subject = "Trích yếu"
    /// A table of all who owe something, in a line of its own.
    case list = "Danh sách"
    /// The number of the letter itself, known when it is numbered.
    case ownSymbol = "Số văn bản này"
    /// The day of the letter itself.
    case ownDate = "Ngày văn bản này"

    /// As it stands in a text: "{Tên đơn vị}".
    public var mark: String { "{\(rawValue)}" }

    /// Whether it is the letter's own and stays open until that has a number.
    public var isOwn: Bool { self == .ownSymbol || self == .ownDate }

    /// The field of a name; case, marks and blanks do not matter.
    public init?(named name: some StringProtocol) {
        guard let field = Self.byKey[RecipientGroup.key(name)] else { return nil }
        self = field
    }

    private static let byKey = Dictionary(
        allCases.map { (RecipientGroup.key($0.rawValue), $0) }, uniquingKeysWith: { first, _ in first })

    /// The columns of the table of all: what is different among them, and always whom it is about.
    static let columns: [MergeField] = [.unit, .owed, .due, .daysLate]
}

/// What a letter reminds of.
public enum ReminderMatter: Hashable, Sendable {
    /// A letter of ours that was not answered.
    case letter(OutgoingID)
    /// A return that did not come.
    case figures(ReturnID)
}

/// One of those that a merged text goes to.
public struct MergeAddressee: Equatable, Sendable {
    /// As the letter names it.
    public let name: String
    /// Its row of the directory, where it is one.
    public let issuer: IssuerID?
    /// The values of the fields; its name is one without being said.
    public let values: [MergeField: String]
    /// What it is reminded of.
    public let owes: [ReminderMatter]

    /// Puts one together.
    public init(
        _ name: String, issuer: IssuerID? = nil, values: [MergeField: String] = [:], owes: [ReminderMatter] = []
    ) {
        self.name = name
        self.issuer = issuer
        self.values = values.merging([.unit: name]) { own, _ in own }
        self.owes = owes
    }
}

/// Where in a letter something stands.
public enum MergePlace: Hashable, Sendable {
    /// In what it is about.
    case subject
    /// In a line of its text, from 1.
    case line(Int)
}

/// What is wrong with a text that goes to many.
public enum MergeFault: Error, Hashable, Sendable {
    /// Braces around something that is no field.
    case unknown(String, MergePlace)
    /// The table of all stands among other words.
    case notAlone(MergePlace)
    /// Some have no value for a field.
    case empty(MergeField, MergePlace, [String])

    /// Whether the letters may be made when a person says so: the field is left to be seen.
    public var isPardonable: Bool { if case .empty = self { true } else { false } }
}
