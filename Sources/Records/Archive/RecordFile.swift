/// The key of a file.
public struct RecordFileID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// What a file is made of.
public enum FileCarrier: Int, CaseIterable, Sendable, Hashable {
    /// Giấy.
    case paper = 0
    /// Điện tử.
    case electronic = 1
    /// Giấy và điện tử.
    case both = 2

    /// Whether there are sheets to be numbered (Decree 30/2020, art. 29(4)(c)).
    public var hasSheets: Bool { self != .electronic }

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .paper: "paper"
        case .electronic: "electronic"
        case .both: "both"
        }
    }
}

/// What kind of work a file is about: it decides by when the file is handed to the archive.
public enum FileMatter: Int, CaseIterable, Sendable, Hashable {
    /// Any but construction.
    case general = 0
    /// Xây dựng cơ bản: the work ends when its account is settled (Decree 30/2020, art. 30(2)(a)).
    case construction = 1

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .general: "general"
        case .construction: "construction"
        }
    }
}

/// What is written of a file: the fields of Decree 30/2020, annex VI, and those of the archive. Text is NFC and clean; absent is `nil`,
/// never "".
public struct FileContent: Equatable, Sendable {
    /// Số và ký hiệu hồ sơ: "01.TCCB". Unique in its year and fonds.
    public var notation: String
    /// The year of the filing list it stands in.
    public var year: Int
    /// Tiêu đề hồ sơ.
    public var title: String
    /// Thời hạn bảo quản.
    public var retention: RetentionPeriod
    /// The rows of the schedule that the period follows from.
    public var rules: [String]
    /// Người lập hồ sơ: whose duty it is.
    public var maker: PersonID?
    /// The department of the maker.
    public var department: DepartmentID?
    /// Thời gian bắt đầu.
    public var startedOn: Day?
    /// The day on which the work ended, or construction was settled.
    public var workEndedOn: Day?
    /// Construction or not.
    public var matter: FileMatter
    /// Paper or electronic.
    public var carrier: FileCarrier
    /// How far it may go round: at least as narrow as the narrowest of its documents.
    public var circulation: Circulation
    /// Số tờ.
    public var sheets: Int?
    /// Số trang.
    public var pages: Int?
    /// Chứng từ kết thúc: what the maker writes when the file is closed.
    public var closingNote: String?
    /// Từ khóa.
    public var keywords: String?
    /// Tình trạng vật lý.
    public var condition: String?
    /// Ghi chú.
    public var notes: String?
    /// How many characters of notes there may be.
    public static let longestNotes = 500

    /// What the least file has.
    public init(notation: String, year: Int, title: String, retention: RetentionPeriod) {
        self.notation = notation
        self.year = year
        self.title = title
        self.retention = retention
        rules = []
        matter = .general
        carrier = .paper
        circulation = .open
    }
}

/// A file (hồ sơ).
public struct RecordFile: Equatable, Sendable {
    /// Its key.
    public let id: RecordFileID
    /// What is written of it.
    public var content: FileContent
    /// Where it stands.
    public var state: FileState
    /// The series or box that it lies in.
    public var node: ArchiveNodeID
    /// Its place among the files of that series or box, from 1.
    public var place: Int
    /// The day on which it was closed.
    public var closedOn: Day?
    /// The day on which the current archive took it.
    public var archivedOn: Day?
    /// Until when the maker's department keeps it back, with the leader's consent.
    public var keptBackUntil: Day?
    /// Why it was given back, opened again or kept back.
    public var reason: String?
    /// How many documents lie in it.
    public var documents: Int
    /// Raised with every change, from 1: a command says which version it saw.
    public var version: Int
    /// When it was opened here.
    public let createdAt: Instant
    /// Who opened it.
    public let createdBy: PersonID
    /// Whether this is only what an administrator sees of it.
    public private(set) var isOuterView = false

    /// Puts a file together.
    public init(
        id: RecordFileID, content: FileContent, state: FileState = .open, node: ArchiveNodeID, place: Int = 1,
        documents: Int = 0, version: Int = 1, createdAt: Instant, createdBy: PersonID
    ) {
        self.id = id
        self.content = content
        self.state = state
        self.node = node
        self.place = place
        self.documents = documents
        self.version = version
        self.createdAt = createdAt
        self.createdBy = createdBy
    }

    /// Its name: "01.TCCB/2026".
    public var name: FileName { FileName(notation: content.notation, year: content.year) }

    /// What an administrator sees: code, days, period and state, no word of what it is about (design §10).
    public var outerFields: RecordFile {
        var file = self
        file.content.title = ""
        file.content.closingNote = nil
        file.content.keywords = nil
        file.content.notes = nil
        file.reason = nil
        file.isOuterView = true
        return file
    }
}

/// A file's name: its notation and the year of its list, "01.TCCB/2026".
public struct FileName: Hashable, Sendable, CustomStringConvertible {
    /// Số và ký hiệu: ordinal and abbreviation of the heading.
    public let notation: String
    /// The year of the list.
    public let year: Int

    /// Puts a name together.
    public init(notation: String, year: Int) {
        self.notation = notation
        self.year = year
    }

    /// Reads "01.TCCB/2026"; with `year`, also "01.TCCB".
    public init?(_ text: String, year: Int? = nil) {
        let text = String(trimmedText(text[...]))
        if let slash = text.lastIndex(of: "/"), let own = Int(text[text.index(after: slash)...]),
            (1900...9999).contains(own)
        {
            self.init(notation: String(trimmedText(text[..<slash])), year: own)
        } else if let year {
            self.init(notation: text, year: year)
        } else {
            return nil
        }
        guard !notation.isEmpty, notation.count <= Self.limit else { return nil }
    }

    /// How long a notation may be (Decree 30/2020, annex VI: FileNotation 20).
    public static let limit = 20

    /// "01.TCCB/2026".
    public var description: String { "\(notation)/\(year)" }
}
