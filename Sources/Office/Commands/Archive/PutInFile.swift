public import Records

/// What is put into a file.
public struct FileAddition: Equatable, Sendable {
    /// What it is.
    public var source: FileItemSource
    /// The sheets it lies on, where they are numbered.
    public var sheets: SheetSpan?
    /// Its pages, where it has no sheets.
    public var pages: Int?
    /// What is to be said of it.
    public var notes: String?

    /// Puts one together.
    public init(_ source: FileItemSource, sheets: SheetSpan? = nil, pages: Int? = nil, notes: String? = nil) {
        self.source = source
        self.sheets = sheets
        self.pages = pages
        self.notes = notes
    }
}

/// What putting documents into a file gives back.
public struct FilledFile: Equatable, Sendable {
    /// The file as it is now.
    public let file: RecordFile
    /// How many were put in.
    public let added: Int
    /// How many lay in it before.
    public let already: Int

    /// Puts a receipt together.
    public init(file: RecordFile, added: Int, already: Int) {
        self.file = file
        self.added = added
        self.already = already
    }
}

/// Puts documents of either register and loose papers into a file, in one step, behind what lies there (Decree 30/2020, art. 29(2)).
///
/// Two people may do so at once: nothing that either put in is lost, and what lies there already is left out.
public struct PutInFile: Command {
    public static let act = Act.keepFiles
    public static let name = "put-in-file"

    /// Which file.
    public let file: RecordFileID
    /// What, in its order.
    public let additions: [FileAddition]

    /// Asks for documents to be put in.
    public init(file: RecordFileID, _ additions: [FileAddition]) {
        self.file = file
        self.additions = additions
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<FilledFile> {
        let before = try seenFile(file, in: ledger, by: actor)
        try requireOpen(before, by: actor)
        guard !additions.isEmpty else { throw .refused(.nothingChanged) }
        guard additions.count <= ArchiveGround.mostAtOnce else {
            throw .refused(.archive(.tooMany(limit: ArchiveGround.mostAtOnce)))
        }
        let present = try ledger.archive.items(file).present
        var held = Set(present.map(\.source).filter(\.isRegistered))
        var place = present.last?.place ?? 0
        var after = before
        var beside: [JournalNote] = []
        var names: [String] = []
        var all: [(FileAddition, Filed)] = []
        for addition in additions { all.append((addition, try filed(addition.source, in: ledger, by: actor))) }
        for (addition, filed) in all {
            if addition.source.isRegistered, !held.insert(addition.source).inserted { continue }
            place += 1
            let item = FileItem(
                id: FileItemID(0), file: file, place: place, source: filed.source, sheets: addition.sheets,
                pages: addition.pages, notes: addition.notes.map(trimmed).flatMap { $0.isEmpty ? nil : $0 })
            _ = try ledger.archive.addItem(item, actor.person.id, now)
            names.append(filed.name)
            if let key = filed.key {
                beside.append(
                    JournalNote(
                        subject: key, changes: [FieldChange("file-name", from: nil, to: before.name.description)]))
            }
            if filed.circulation.rawValue > after.content.circulation.rawValue {
                after.content.circulation = filed.circulation
            }
        }
        guard !names.isEmpty else { throw .refused(.archive(.inFileAlready(before.name.description))) }
        after.documents += names.count
        after.version += 1
        try ledger.archive.updateFile(before, after)
        let changes =
            [FieldChange("file-documents", from: String(before.documents), to: String(after.documents))]
            + names.map { FieldChange("document", from: nil, to: $0) } + before.content.changes(to: after.content)
        return .recorded(
            FilledFile(file: after, added: names.count, already: additions.count - names.count),
            [.file(file, changes)] + beside)
    }

    private struct Filed {
        let source: FileItemSource
        let name: String
        let key: RecordKey?
        let circulation: Circulation
    }

    /// What is put in, if the person sees the whole of it and it is a record.
    private func filed(
        _ source: FileItemSource, in ledger: Ledger, by actor: Actor
    ) throws(OfficeError) -> Filed {
        let visibility = Visibility(of: actor)
        let people = visibility.all ? [] : try ledger.people()
        switch source {
        case .incoming(let id):
            guard let document = try ledger.incoming(id),
                try visibility.depth(
                    with: document.parties, people: people,
                    isFiled: { () throws(OfficeError) in try ledger.archive.isFiled(.incoming(id)) }) == .whole
            else { throw .refused(.archive(.unseen)) }
            let name = document.number.shownWithYear
            guard document.state == .registered else { throw .refused(.archive(.notFiled(name))) }
            return Filed(
                source: source, name: name, key: RecordKey(.incoming, id.value),
                circulation: document.content.circulation)
        case .outgoing(let id):
            guard let document = try ledger.outgoing.document(id),
                try visibility.depth(
                    with: document.parties, people: people,
                    isFiled: { () throws(OfficeError) in try ledger.archive.isFiled(.outgoing(id)) }) == .whole
            else { throw .refused(.archive(.unseen)) }
            let name = document.number.map { "\(document.symbol)/\($0.year)" } ?? document.shortName
            guard document.number != nil, document.state != .void else {
                throw .refused(.archive(.notFiled(name)))
            }
            return Filed(
                source: source, name: name, key: RecordKey(.outgoing, id.value),
                circulation: document.content.circulation)
        case .loose(let paper):
            let checked = try checkedPaper(paper)
            return Filed(source: .loose(checked), name: checked.title, key: nil, circulation: .open)
        }
    }
}

/// A paper of no register as it is kept: trimmed, named, without a mark of state secrets.
func checkedPaper(_ paper: LoosePaper) throws(OfficeError) -> LoosePaper {
    func text(_ text: String?) -> String? { text.map(trimmed).flatMap { $0.isEmpty ? nil : $0 } }
    let checked = LoosePaper(
        symbol: text(paper.symbol), date: paper.date, title: trimmed(paper.title), author: text(paper.author))
    guard !checked.title.isEmpty else { throw .refused(.archive(.paper(.missingTitle))) }
    let texts = [checked.symbol, checked.title, checked.author].compactMap(\.self)
    guard texts.allSatisfy({ $0.count <= 500 }) else { throw .refused(.archive(.paper(.tooLong(limit: 500)))) }
    guard !texts.contains(where: SecretMark.isMark) else { throw .refused(.archive(.paper(.secretMark))) }
    return checked
}

extension FileItemSource {
    /// Whether it stands in a register: such a document lies in a file once.
    var isRegistered: Bool {
        if case .loose = self { false } else { true }
    }
}
