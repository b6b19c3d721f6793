public import Records

/// A page of a search among files, the newest first.
public struct ListFiles: Query {
    /// Which files.
    public let filter: FileFilter
    /// Where the page begins.
    public let anchor: PageAnchor
    /// How many rows at most.
    public let limit: Int

    /// Asks for a page.
    public init(filter: FileFilter, anchor: PageAnchor = .newest, limit: Int) {
        self.filter = filter
        self.anchor = anchor
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [FileRow] {
        try reader.archive.page(filter, FileVisibility(of: actor), anchor, limit)
    }
}

/// How many files a filter finds; counting stops at the cap, so that it is always instant.
public struct CountFiles: Query {
    /// Which files.
    public let filter: FileFilter
    /// Where counting stops: an answer of the cap means "or more".
    public let cap: Int

    /// Asks for a count.
    public init(filter: FileFilter, cap: Int = 1000) {
        self.filter = filter
        self.cap = cap
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> IncomingCount {
        let found = try reader.archive.count(filter, FileVisibility(of: actor), cap + 1)
        return IncomingCount(value: min(found, cap), isCapped: found > cap)
    }
}

/// One file with what lies in it, where it lies and its history.
public struct ShowFile: Query {
    /// By key or by name.
    public enum Which: Equatable, Sendable {
        /// By key.
        case key(RecordFileID)
        /// By name, "01.TCCB/2026", and perhaps the code of its fonds.
        case name(FileName, fonds: String?)
    }

    /// Which file.
    public let which: Which

    /// Asks for a file.
    public init(_ which: Which) { self.which = which }

    /// - Throws: `ambiguous` where a name stands in several fonds.
    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FileDetail? {
        let visibility = FileVisibility(of: actor)
        var found: [(file: RecordFile, line: [ArchiveNode])] = []
        switch which {
        case .key(let id):
            if let file = try reader.archive.file(id, visibility) {
                found = [(file, try reader.archive.line(file.node))]
            }
        case .name(let name, let fonds):
            for file in try reader.archive.named(name, visibility) {
                let line = try reader.archive.line(file.node)
                if fonds == nil || line.first?.code == fonds { found.append((file, line)) }
            }
            if found.count > 1 {
                throw .refused(.archive(.ambiguous(name.description, found.compactMap(\.line.first?.code))))
            }
        }
        guard let (file, line) = found.first else { return nil }
        let isWhole = !file.isOuterView
        var history = try reader.history(RecordKey(.recordFile, file.id.value)).map(\.withoutTrace)
        if !isWhole { history = history.map(\.withoutContent) }
        var rows: [FileItemRow] = []
        if isWhole {
            for item in try reader.archive.items(file.id) { rows.append(try Self.row(item, from: reader, for: actor)) }
        }
        return FileDetail(
            file: file, line: line.map { $0.seen(by: visibility) }, shelf: line.last { $0.shelf != nil }?.shelf,
            rows: rows.filter { $0.item.weeded == nil }, weeded: rows.filter { $0.item.weeded != nil },
            history: history, isWhole: isWhole,
            standing: isWhole ? try Self.standing(of: file.id, from: reader, for: actor) : FileStanding())
    }

    private static func standing(
        of file: RecordFileID, from reader: Reader, for actor: Actor
    ) throws(OfficeError) -> FileStanding {
        var filter = LoanFilter(limit: .max)
        filter.file = file
        // Who may not see a transfer or a case is not told of it.
        let sight = ProcedureSight(of: actor)
        let transfer = try reader.procedures.openTransfer(file).flatMap { (id) throws(OfficeError) in
            try reader.procedures.transfer(id)
        }
        let disposal = try reader.procedures.openDisposal(file).flatMap { (id) throws(OfficeError) in
            try reader.procedures.disposal(id)
        }
        return FileStanding(
            transfer: transfer.flatMap { sight.depth(of: $0) == .nothing ? nil : $0.id },
            disposal: disposal.flatMap { sight.depth(of: $0) == .nothing ? nil : $0.id },
            loan: try reader.procedures.loans(filter).first { $0.state == .out },
            holds: try reader.procedures.holdsOn(file))
    }

    /// A line of the list of documents. It belongs to the description of the file: whoever sees that sees it, while the document itself
    /// opens for those alone who may see it.
    private static func row(
        _ item: FileItem, from reader: Reader, for actor: Actor
    ) throws(OfficeError) -> FileItemRow {
        let visibility = Visibility(of: actor)
        switch item.source {
        case .incoming(let id):
            guard let document = try reader.incoming(id, .everything) else { throw .refused(.noSuchRecord) }
            return FileItemRow(
                item: item, symbol: document.content.symbol.raw, name: document.number.shownWithYear,
                date: document.content.date, title: document.content.subject, author: document.content.issuer,
                isOpen: document.state == .registered && document.handling?.state.isOpen == true,
                mayBeOpened: try reader.incoming(id, visibility)?.isOuterView == false)
        case .outgoing(let id):
            guard let document = try reader.outgoing.document(id, .everything) else { throw .refused(.noSuchRecord) }
            return FileItemRow(
                item: item, symbol: document.symbol,
                name: document.number.map { "\(document.symbol)/\($0.year)" } ?? document.symbol,
                date: document.content.date, title: document.content.subject,
                author: try reader.profile().name,
                isOpen: false,
                mayBeOpened: try reader.outgoing.document(id, visibility)?.isOuterView == false)
        case .loose(let paper):
            return FileItemRow(
                item: item, symbol: paper.symbol, name: nil, date: paper.date, title: paper.title,
                author: paper.author, isOpen: false, mayBeOpened: false,
                attachments: try reader.attachments.of(.paper(item.id)).count {
                    $0.removal == nil && $0.destroyedIn == nil
                })
        }
    }
}

/// A line of the list of documents in a file (mục lục văn bản, tài liệu: Decree 30/2020, annex V).
public struct FileItemRow: Equatable, Sendable {
    /// Its place, sheets and notes.
    public let item: FileItem
    /// Số, ký hiệu.
    public let symbol: String?
    /// Its number in its register, "12/2026"; `nil` of a loose paper.
    public let name: String?
    /// Ngày tháng năm.
    public let date: Day?
    /// Tên loại và trích yếu.
    public let title: String
    /// Tác giả.
    public let author: String?
    /// Whether somebody still works on it.
    public let isOpen: Bool
    /// Whether this person may open the document itself.
    public let mayBeOpened: Bool
    /// How many files a paper in no register has that can be read; 0 of a document, whose files stand at the document.
    public let attachments: Int

    /// Whether it is a paper in no register: its files belong to it alone.
    public var isPaper: Bool { if case .loose = item.source { true } else { false } }

    /// Puts a line together.
    public init(
        item: FileItem, symbol: String?, name: String?, date: Day?, title: String, author: String?, isOpen: Bool,
        mayBeOpened: Bool, attachments: Int = 0
    ) {
        self.item = item
        self.attachments = attachments
        self.symbol = symbol
        self.name = name
        self.date = date
        self.title = title
        self.author = author
        self.isOpen = isOpen
        self.mayBeOpened = mayBeOpened
    }
}

/// A file as its own screen shows it.
public struct FileDetail: Equatable, Sendable {
    /// The file, to the depth that is visible.
    public let file: RecordFile
    /// From the fonds down to what it lies in.
    public let line: [ArchiveNode]
    /// Where it stands.
    public let shelf: ShelfMark?
    /// What lies in it, in its order.
    public let rows: [FileItemRow]
    /// What was taken out again.
    public let weeded: [FileItemRow]
    /// Its journal, oldest first.
    public let history: [HistoryEntry]
    /// Whether all of it is seen.
    public let isWhole: Bool
    /// In what it stands just now; nothing for who sees a part of it.
    public let standing: FileStanding

    /// Puts a detail together.
    public init(
        file: RecordFile, line: [ArchiveNode], shelf: ShelfMark?, rows: [FileItemRow], weeded: [FileItemRow],
        history: [HistoryEntry], isWhole: Bool, standing: FileStanding = FileStanding()
    ) {
        self.standing = standing
        self.file = file
        self.line = line
        self.shelf = shelf
        self.rows = rows
        self.weeded = weeded
        self.history = history
        self.isWhole = isWhole
    }

    /// The codes from the fonds down to what it lies in.
    public var path: ArchivePath { ArchivePath(line.map(\.code)) }
    /// What is next to be done with it, and by when.
    public var duty: (duty: ArchiveDuty, day: Day)? { ArchiveDuty.next(of: file) }

    /// What keeps it from being closed as it is.
    public func faults(closing ending: FileEnding = FileEnding(), on today: Day) -> [FileFault] {
        var content = file.content
        content.workEndedOn = ending.workEndedOn ?? content.workEndedOn
        content.closingNote = ending.closingNote ?? content.closingNote
        content.sheets = ending.sheets ?? content.sheets
        content.pages = ending.pages ?? content.pages
        return ClosingRule.faults(
            closing: content, items: rows.map(\.item), unsettled: rows.count(where: \.isOpen), today: today)
    }
}

/// In what a file stands that is not done: who asks about the file is told it first.
public struct FileStanding: Equatable, Sendable {
    /// The transfer that it is in.
    public let transfer: TransferID?
    /// The disposal case that it is in.
    public let disposal: DisposalID?
    /// Who has it.
    public let loan: FileLoan?
    /// What keeps it, or what lies above it, from disposal; those that have ended too.
    public let holds: [LegalHold]

    /// Puts it together.
    public init(
        transfer: TransferID? = nil, disposal: DisposalID? = nil, loan: FileLoan? = nil, holds: [LegalHold] = []
    ) {
        self.transfer = transfer
        self.disposal = disposal
        self.loan = loan
        self.holds = holds
    }
}

/// Files with what is next to be done with them, the earliest day first: those of one person, or all that the asker sees.
public struct ListDueFiles: Query {
    /// Which files.
    public let filter: DueFilter
    /// Behind which row.
    public let anchor: DueAnchor?
    /// How many rows at most.
    public let limit: Int

    /// Asks for a page.
    public init(_ filter: DueFilter, after anchor: DueAnchor? = nil, limit: Int) {
        self.filter = filter
        self.anchor = anchor
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [DueFile] {
        let visibility = FileVisibility(of: actor)
        // Who makes a file is nothing of its outer fields.
        guard filter.maker == nil || visibility.all || !visibility.sights.isEmpty else { return [] }
        return try reader.archive.due(filter, visibility, anchor, limit)
    }
}

/// How many files have something to be done with them; counting stops at the cap.
public struct CountDueFiles: Query {
    /// Which files.
    public let filter: DueFilter
    /// Where counting stops: an answer of the cap means "or more".
    public let cap: Int

    /// Asks for a count.
    public init(_ filter: DueFilter, cap: Int = 1000) {
        self.filter = filter
        self.cap = cap
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> IncomingCount {
        let visibility = FileVisibility(of: actor)
        guard filter.maker == nil || visibility.all || !visibility.sights.isEmpty else {
            return IncomingCount(value: 0, isCapped: false)
        }
        let found = try reader.archive.countDue(filter, visibility, cap + 1)
        return IncomingCount(value: min(found, cap), isCapped: found > cap)
    }
}

/// The files in which a document lies, as far as they are seen.
public struct ListFilesOf: Query {
    /// The document.
    public let source: FileItemSource

    /// Asks for its files.
    public init(_ source: FileItemSource) { self.source = source }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [RecordFile] {
        try reader.archive.filesOf(source, FileVisibility(of: actor)).filter { !$0.isOuterView }
    }
}
