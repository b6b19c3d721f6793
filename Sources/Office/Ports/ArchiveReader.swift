public import Records

/// What the queries about the archive need of a store. Files come to the depth that is visible; what is not seen is left out.
public struct ArchiveReader {
    /// The nodes below another, or the fonds, after a place: node, place and key of the last one shown, at most so many.
    public var nodes: (ArchiveNodeID?, NodeAnchor?, Int) throws(OfficeError) -> [ArchiveNode]
    /// A node.
    public var node: (ArchiveNodeID) throws(OfficeError) -> ArchiveNode?
    /// What has a code below another node, or a fonds where that is `nil`.
    public var child: (ArchiveNodeID?, String) throws(OfficeError) -> ArchiveNode?
    /// The nodes from the fonds down to this one, itself the last.
    public var line: (ArchiveNodeID) throws(OfficeError) -> [ArchiveNode]
    /// How many files lie in a node's whole branch, by state; kept by the store, instant.
    public var totals: (ArchiveNodeID) throws(OfficeError) -> [FileState: Int]
    /// The files of a node itself, after or before a place in it, at most so many.
    public var files: (ArchiveNodeID, FileVisibility, FileAnchor, Int) throws(OfficeError) -> [RecordFile]
    /// A file by key.
    public var file: (RecordFileID, FileVisibility) throws(OfficeError) -> RecordFile?
    /// The files that bear a name, one in each fonds at most.
    public var named: (FileName, FileVisibility) throws(OfficeError) -> [RecordFile]
    /// What lies in a file and what was taken out again, in the order of places.
    public var items: (RecordFileID) throws(OfficeError) -> [FileItem]
    /// One of them by its own key.
    public var item: (FileItemID) throws(OfficeError) -> FileItem?
    /// The files in which a document lies.
    public var filesOf: (FileItemSource, FileVisibility) throws(OfficeError) -> [RecordFile]
    /// The files into which a person has put something lately, the last first; what lies too long back is not told.
    public var filledLast: (PersonID) throws(OfficeError) -> [RecordFileID]
    /// A page of a search, the newest first.
    public var page: (FileFilter, FileVisibility, PageAnchor, Int) throws(OfficeError) -> [FileRow]
    /// How many files a filter finds, counted up to a cap.
    public var count: (FileFilter, FileVisibility, Int) throws(OfficeError) -> Int
    /// Documents in a filter's files, found by what describes them and by the texts of their files, older than a place, whoever may see
    /// them: who asks must look at each.
    public var filed: (FileFilter, Int64?, Int) throws(OfficeError) -> FiledPage
    /// Files with what is next to be done with them, the earliest day first: after a row, at most so many.
    public var due: (DueFilter, FileVisibility, DueAnchor?, Int) throws(OfficeError) -> [DueFile]
    /// How many of these there are, counted up to a cap.
    public var countDue: (DueFilter, FileVisibility, Int) throws(OfficeError) -> Int
    /// The filing list of a year.
    public var list: (Int) throws(OfficeError) -> FilingList?
    /// The rows of a year's list, those taken out too, in the order of places.
    public var entries: (Int) throws(OfficeError) -> [FilingEntry]
    /// All rows of the retention schedule.
    public var rules: () throws(OfficeError) -> [RetentionRule]

    /// A reader over a store's own functions.
    public init(
        nodes: @escaping (ArchiveNodeID?, NodeAnchor?, Int) throws(OfficeError) -> [ArchiveNode],
        node: @escaping (ArchiveNodeID) throws(OfficeError) -> ArchiveNode?,
        child: @escaping (ArchiveNodeID?, String) throws(OfficeError) -> ArchiveNode?,
        line: @escaping (ArchiveNodeID) throws(OfficeError) -> [ArchiveNode],
        totals: @escaping (ArchiveNodeID) throws(OfficeError) -> [FileState: Int],
        files: @escaping (ArchiveNodeID, FileVisibility, FileAnchor, Int) throws(OfficeError) -> [RecordFile],
        file: @escaping (RecordFileID, FileVisibility) throws(OfficeError) -> RecordFile?,
        named: @escaping (FileName, FileVisibility) throws(OfficeError) -> [RecordFile],
        items: @escaping (RecordFileID) throws(OfficeError) -> [FileItem],
        item: @escaping (FileItemID) throws(OfficeError) -> FileItem?,
        filesOf: @escaping (FileItemSource, FileVisibility) throws(OfficeError) -> [RecordFile],
        filledLast: @escaping (PersonID) throws(OfficeError) -> [RecordFileID],
        page: @escaping (FileFilter, FileVisibility, PageAnchor, Int) throws(OfficeError) -> [FileRow],
        count: @escaping (FileFilter, FileVisibility, Int) throws(OfficeError) -> Int,
        filed: @escaping (FileFilter, Int64?, Int) throws(OfficeError) -> FiledPage,
        due: @escaping (DueFilter, FileVisibility, DueAnchor?, Int) throws(OfficeError) -> [DueFile],
        countDue: @escaping (DueFilter, FileVisibility, Int) throws(OfficeError) -> Int,
        list: @escaping (Int) throws(OfficeError) -> FilingList?,
        entries: @escaping (Int) throws(OfficeError) -> [FilingEntry],
        rules: @escaping () throws(OfficeError) -> [RetentionRule]
    ) {
        self.nodes = nodes
        self.node = node
        self.child = child
        self.line = line
        self.totals = totals
        self.files = files
        self.file = file
        self.named = named
        self.items = items
        self.item = item
        self.filesOf = filesOf
        self.filledLast = filledLast
        self.page = page
        self.count = count
        self.filed = filed
        self.due = due
        self.countDue = countDue
        self.list = list
        self.entries = entries
        self.rules = rules
    }
}

/// The last node that a page of a tree showed.
public struct NodeAnchor: Equatable, Sendable {
    /// Its place among its siblings.
    public let place: Int
    /// Its key.
    public let node: ArchiveNodeID

    /// After this node.
    public init(after node: ArchiveNode) {
        place = node.place
        self.node = node.id
    }
}

/// Where a page of the files of one node begins.
public enum FileAnchor: Equatable, Sendable {
    /// With the first.
    case first
    /// Behind a place.
    case after(Int)
    /// The ones just before a place, in the order of places.
    case before(Int)
    /// With the last ones.
    case last
}

/// Which files a search shows. Selective parts are tags of the index, so that any mix is instant.
public struct FileFilter: Equatable, Sendable {
    /// Words and fields typed.
    public var search: SearchQuery?
    /// Only what lies in this fonds, series or box.
    public var branch: ArchiveNodeID?
    /// The files of one year's list.
    public var year: Int?
    /// Any of these states; empty for all.
    public var states: [FileState] = []
    /// Any of these periods; empty for all.
    public var periods: [RetentionPeriod] = []
    /// Only what stands here, as much of the place as is known.
    public var shelf: ShelfMark?
    /// Made by one of these.
    public var makers: [PersonID] = []
    /// Of one of these departments.
    public var departments: [DepartmentID] = []

    /// All files.
    public init(year: Int? = nil) { self.year = year }

    /// Whether more than words narrows it: then documents in its files are listed without words as well.
    public var isNarrowed: Bool {
        var bare = self
        bare.search = nil
        return bare != FileFilter() || search?.from != nil || search?.to != nil || search?.year != nil
            || search?.fileCode != nil
    }
}

/// A row of a search.
public struct FileRow: Equatable, Sendable {
    /// Its place in the order of lists; larger is newer.
    public let place: Int64
    /// The file, to the depth that is visible.
    public let file: RecordFile

    /// Puts a row together.
    public init(place: Int64, file: RecordFile) {
        self.place = place
        self.file = file
    }
}

/// A document in a file as a search found it.
public struct FiledDocument: Equatable, Sendable {
    /// Its place in the order of lists; larger is newer.
    public let place: Int64
    /// The document.
    public let source: FileItemSource
    /// The file that it lies in.
    public let file: RecordFile
    /// The attachment that the words were found in; `nil` where they stand in what describes the document alone.
    public let attachment: AttachmentID?
    /// Whether what describes the document holds the words, so that it is found without its text too.
    public let isDescribed: Bool

    /// Puts one together.
    public init(
        place: Int64, source: FileItemSource, file: RecordFile, attachment: AttachmentID?, isDescribed: Bool
    ) {
        self.isDescribed = isDescribed
        self.place = place
        self.source = source
        self.file = file
        self.attachment = attachment
    }
}

/// Some documents in files, and from where there may be more.
public struct FiledPage: Equatable, Sendable {
    /// The newest first.
    public let found: [FiledDocument]
    /// Before which place the next page begins; `nil` where there is nothing more.
    public let next: Int64?

    /// Puts a page together.
    public init(found: [FiledDocument], next: Int64?) {
        self.found = found
        self.next = next
    }
}

/// Which files a list of duties shows.
public struct DueFilter: Equatable, Sendable {
    /// What is to be done.
    public var duty: ArchiveDuty
    /// What falls due up to this day; `nil` for all.
    public var until: Day?
    /// Only those that this person makes.
    public var maker: PersonID?

    /// Asks for what is to be done.
    public init(_ duty: ArchiveDuty, until: Day? = nil, maker: PersonID? = nil) {
        self.duty = duty
        self.until = until
        self.maker = maker
    }
}

/// The last row that a page of duties showed.
public struct DueAnchor: Equatable, Sendable {
    /// Its day.
    public let day: Day
    /// Its file.
    public let file: RecordFileID

    /// After this row.
    public init(after row: DueFile) { self.init(day: row.day, file: row.file.id) }

    /// After this day and file.
    public init(day: Day, file: RecordFileID) {
        self.day = day
        self.file = file
    }
}

/// A file with the day by which something is to be done with it; of a disposal, from which on it may be.
public struct DueFile: Equatable, Sendable {
    /// The file, to the depth that is visible.
    public let file: RecordFile
    /// The day.
    public let day: Day

    /// Puts a row together.
    public init(file: RecordFile, day: Day) {
        self.file = file
        self.day = day
    }
}
