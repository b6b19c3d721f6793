/// The key of a document's place in a file.
public struct FileItemID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// A paper that stands in no register here: minutes, a photograph, what an old inventory lists.
public struct LoosePaper: Hashable, Sendable {
    /// Số, ký hiệu.
    public var symbol: String?
    /// Ngày tháng năm.
    public var date: Day?
    /// Tên loại và trích yếu.
    public var title: String
    /// Tác giả.
    public var author: String?

    /// Puts one together.
    public init(symbol: String? = nil, date: Day? = nil, title: String, author: String? = nil) {
        self.symbol = symbol
        self.date = date
        self.title = title
        self.author = author
    }
}

/// What lies in a file.
public enum FileItemSource: Hashable, Sendable {
    /// A document of the incoming register.
    case incoming(DocumentID)
    /// A document of the outgoing register.
    case outgoing(OutgoingID)
    /// A paper in no register.
    case loose(LoosePaper)
}

/// A document in a file: a line of its list of documents (mục lục văn bản, Decree 30/2020, annex V).
public struct FileItem: Equatable, Sendable {
    /// Its key.
    public let id: FileItemID
    /// The file.
    public let file: RecordFileID
    /// STT: its place, from 1, without gaps among those that are not weeded.
    public var place: Int
    /// What it is.
    public let source: FileItemSource
    /// Tờ số: the sheets it lies on; `nil` while they are not numbered.
    public var sheets: SheetSpan?
    /// Số trang, of what has no sheets.
    public var pages: Int?
    /// Ghi chú.
    public var notes: String?
    /// Why it was taken out again: a second copy, a draft (art. 29(4)(b)). It stays in the history.
    public var weeded: String?

    /// Puts one together.
    public init(
        id: FileItemID, file: RecordFileID, place: Int, source: FileItemSource, sheets: SheetSpan? = nil,
        pages: Int? = nil, notes: String? = nil, weeded: String? = nil
    ) {
        self.id = id
        self.file = file
        self.place = place
        self.source = source
        self.sheets = sheets
        self.pages = pages
        self.notes = notes
        self.weeded = weeded
    }
}

/// The sheets of a document in its file: "12", "12-15".
public struct SheetSpan: Hashable, Sendable, CustomStringConvertible {
    /// The first sheet, from 1.
    public let first: Int
    /// The last one.
    public let last: Int

    /// A span; `nil` where it runs backwards or begins before 1.
    public init?(_ first: Int, _ last: Int) {
        guard first >= 1, last >= first, last <= 100_000 else { return nil }
        self.first = first
        self.last = last
    }

    /// Reads "12" or "12-15", blanks around the hyphen allowed.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int(trimmedText($0)) }
        switch parts.count {
        case 1: if let only = parts[0] { self.init(only, only) } else { return nil }
        case 2: if let first = parts[0], let last = parts[1] { self.init(first, last) } else { return nil }
        default: return nil
        }
    }

    /// How many sheets.
    public var count: Int { last - first + 1 }

    /// "12-15".
    public var description: String { first == last ? String(first) : "\(first)-\(last)" }
}

extension [FileItem] {
    /// Those that lie in the file now, in their order.
    public var present: [FileItem] { filter { $0.weeded == nil }.sorted { $0.place < $1.place } }
}
