public import Records

/// Where something lies in its file.
public struct ItemPlacing: Equatable, Sendable {
    /// Which.
    public var item: FileItemID
    /// The sheets it lies on.
    public var sheets: SheetSpan?
    /// Its pages, where it has no sheets.
    public var pages: Int?
    /// What is to be said of it.
    public var notes: String?

    /// Puts one together.
    public init(_ item: FileItemID, sheets: SheetSpan? = nil, pages: Int? = nil, notes: String? = nil) {
        self.item = item
        self.sheets = sheets
        self.pages = pages
        self.notes = notes
    }
}

/// Puts what lies in a file in order and numbers its sheets: the whole list of its documents at once (Decree 30/2020, art. 29(4)).
public struct ArrangeFile: Command {
    public static let act = Act.keepFiles
    public static let name = "arrange-file"

    /// Which file.
    public let file: RecordFileID
    /// The version that the person saw.
    public let seenVersion: Int
    /// All that lies in it, in its order.
    public let order: [ItemPlacing]

    /// Asks for an order.
    public init(file: RecordFileID, seenVersion: Int, order: [ItemPlacing]) {
        self.file = file
        self.seenVersion = seenVersion
        self.order = order
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedFile> {
        let before = try seenFile(file, version: seenVersion, in: ledger, by: actor)
        try requireOpen(before, by: actor)
        let present = try ledger.archive.items(file).present
        let known = Dictionary(present.map { ($0.id, $0) }) { first, _ in first }
        guard order.count == present.count, Set(order.map(\.item)) == Set(known.keys) else {
            throw .refused(.archive(.orderIncomplete(before.name.description)))
        }
        var changes: [FieldChange] = []
        for (index, placing) in order.enumerated() {
            guard let old = known[placing.item] else { continue }
            var item = old
            item.place = index + 1
            item.sheets = placing.sheets
            item.pages = placing.pages
            item.notes = placing.notes.map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
            guard item != old else { continue }
            if let notes = item.notes, SecretMark.isMark(notes) { throw .refused(.secretMark) }
            try ledger.archive.updateItem(item)
            changes.append(FieldChange("file-item", from: Self.shown(old), to: Self.shown(item)))
        }
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        var after = before
        after.version += 1
        try ledger.archive.updateFile(before, after)
        return .recorded(ChangedFile(file: after), [.file(file, changes)])
    }

    private static func shown(_ item: FileItem) -> String {
        [String(item.place), item.sheets?.description, item.pages.map(String.init), item.notes].map { $0 ?? "-" }
            .joined(separator: " · ")
    }
}

/// Takes something out of a file again: a second copy, a draft, what belongs elsewhere (art. 29(4)(b)). It stays in the history.
public struct WeedItem: Command {
    public static let act = Act.keepFiles
    public static let name = "weed-item"

    /// Which file.
    public let file: RecordFileID
    /// What.
    public let item: FileItemID
    /// Why.
    public let reason: String

    /// Asks for something to be taken out.
    public init(file: RecordFileID, item: FileItemID, reason: String) {
        self.file = file
        self.item = item
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedFile> {
        let before = try seenFile(file, in: ledger, by: actor)
        try requireOpen(before, by: actor)
        let present = try ledger.archive.items(file).present
        guard var taken = present.first(where: { $0.id == item }) else { throw .refused(.noSuchRecord) }
        let reason = try requireReason(reason)
        if SecretMark.isMark(reason) { throw .refused(.secretMark) }
        // A paper takes its files along nowhere: what is wanted elsewhere is saved first, and nothing is left where nobody comes to it.
        if case .loose(let paper) = taken.source {
            let files = try ledger.attachments.of(.paper(item)).count { $0.removal == nil && $0.destroyedIn == nil }
            guard files == 0 else { throw .refused(.archive(.paperHasFiles(paper.title, files))) }
        }
        taken.weeded = reason
        try ledger.archive.updateItem(taken)
        // Places go on without gaps.
        for var later in present where later.place > taken.place {
            later.place -= 1
            try ledger.archive.updateItem(later)
        }
        var after = before
        after.documents -= 1
        after.version += 1
        try ledger.archive.updateFile(before, after)
        let (name, key) = try named(taken.source, in: ledger)
        let changes = [
            FieldChange("file-documents", from: String(before.documents), to: String(after.documents)),
            FieldChange("document", from: name, to: nil), FieldChange("reason", from: nil, to: reason),
        ]
        var notes = [JournalNote.file(file, changes)]
        if let key {
            notes.append(
                JournalNote(
                    subject: key, changes: [FieldChange("file-name", from: before.name.description, to: nil)]))
        }
        return .recorded(ChangedFile(file: after), notes)
    }
}

/// What lies in a file as the journal names it.
private func named(
    _ source: FileItemSource, in ledger: Ledger
) throws(OfficeError) -> (name: String, key: RecordKey?) {
    switch source {
    case .incoming(let id):
        (try ledger.incoming(id)?.number.shownWithYear ?? String(id.value), RecordKey(.incoming, id.value))
    case .outgoing(let id):
        (
            try ledger.outgoing.document(id).map { document in
                document.number.map { "\(document.symbol)/\($0.year)" } ?? document.shortName
            } ?? String(id.value), RecordKey(.outgoing, id.value)
        )
    case .loose(let paper): (paper.title, nil)
    }
}
