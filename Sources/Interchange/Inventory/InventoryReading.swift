public import Records

/// A file as a row of an old list has it.
public struct InventoryRow: Equatable, Sendable {
    /// The sheet and the row, as a person finds it.
    public let place: ReturnPlace
    /// The headings that it stands under in the list, the larger first: "I. Văn phòng".
    public var sections: [String] = []
    /// Hộp số; of a row without one, that of the row above.
    public var box: String?
    /// Số, ký hiệu hồ sơ.
    public var notation: String?
    /// Tiêu đề.
    public var title: String
    /// The year that it is filed under, where there is such a column.
    public var year: Int?
    /// From when to when its papers are.
    public var span: InventorySpan?
    /// Thời hạn.
    public var retention: RetentionPeriod?
    /// Số tờ.
    public var sheets: Int?
    /// Số trang.
    public var pages: Int?
    /// Where it stands.
    public var shelf: ShelfMark?
    /// Who made it, as written.
    public var maker: String?
    public var keywords: String?
    public var notes: String?
    /// Whether nothing about it is wrong; only such rows are taken.
    public var isSound = true

    init(place: ReturnPlace, title: String) {
        self.place = place
        self.title = title
    }
}

/// One thing wrong with an old list, or one thing to be told, at its place.
public struct InventoryProblem: Hashable, Sendable {
    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
        /// No row names at least a title and a number.
        case noHeading
        /// A sheet that is not read, because it is hidden or has no such row; a remark.
        case sheetNotRead
        /// A heading names nothing that is known; its column is not read; a remark.
        case unknownHeading(String)
        /// Two columns of one meaning.
        case headingTwice(InventoryColumn)
        /// A line of a CSV file that cannot be read.
        case line(CSVProblem.Kind)
        /// Something without a title.
        case noTitle
        /// No days, months or years.
        case badSpan(String)
        /// The end lies before the start.
        case spanBackwards
        /// No period of keeping; the file is then to be judged anew.
        case badRetention(String)
        /// No number.
        case badNumber(InventoryColumn, String)
        /// Longer than it is kept.
        case tooLong(InventoryColumn, limit: Int)
        /// A formula without result, or a fault in the workbook.
        case noValue
        /// The same box, notation and year stand in an earlier row.
        case twice(row: Int)
        /// A row that is no file, such as a sum; a remark.
        case rowLeftOut(String)
        /// More rows than are read.
        case tooManyRows
    }

    /// Where.
    public let place: ReturnPlace
    /// What.
    public let kind: Kind

    /// A problem at a place.
    public init(_ place: ReturnPlace, _ kind: Kind) {
        self.place = place
        self.kind = kind
    }

    /// Whether the list can be taken all the same.
    public var isRemark: Bool {
        switch kind {
        case .sheetNotRead, .unknownHeading, .rowLeftOut: true
        default: false
        }
    }
}

/// What was read of an old list. Nothing is taken by reading: it is the dry run of an import as well as its first half.
public struct InventoryReading: Equatable, Sendable {
    /// The files in their order.
    public var rows: [InventoryRow] = []
    /// Everything wrong or to be told, in the order of the rows.
    public var problems: [InventoryProblem] = []
    /// What the letters were, where the file did not say.
    public var encoding: TextEncoding?
    /// How sure that is; what is doubtful is asked before anything is taken.
    public var certainty = EncodingCertainty.certain
    /// The beginning of the text, for a person to judge the letters by.
    public var preview = ""

    /// Nothing read yet.
    public init() {}

    /// The rows that can be taken.
    public var sound: [InventoryRow] { rows.filter(\.isSound) }
    /// Whether all of it can be taken.
    public var isSound: Bool { problems.allSatisfy(\.isRemark) }
}
