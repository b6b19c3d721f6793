import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// What of the archive goes into a bag: what is told of each file, and the bytes of its documents, read when the bag is written.
///
/// Every document is held against the circulation rule and the right to open it; what stays behind is named, with its line in the
/// description alone.
struct BagGathering {
    /// A document whose files stay behind.
    struct Withheld {
        /// The file that it lies in.
        let file: String
        /// What it is called there.
        let document: String
        /// Its mark; `nil` where the person may not open it.
        let circulation: Circulation?
    }

    private let session: Session
    private let facts: OfficeFacts
    private(set) var description = BagDescription()
    private(set) var payload: [BagPayload] = []
    /// What stays behind.
    private(set) var withheld: [Withheld] = []
    /// How many documents go with a mark that narrows their circulation.
    private(set) var marked: [Circulation: Int] = [:]
    /// How many files of documents were destroyed: their names are in the office alone.
    private(set) var destroyed = 0
    /// What of each file goes, for the journal.
    private(set) var packed: [PackedFile] = []
    private var folders: Set<String> = []

    init(_ session: Session) {
        self.session = session
        facts = session.facts
    }

    /// How many documents are told of.
    var documents: Int { description.files.reduce(0) { $0 + $1.documents.count } }

    /// Adds a file with all that lies in it.
    mutating func add(_ detail: FileDetail) throws(Failure) {
        let file = detail.file
        let folder = Self.free("\(file.content.notation)-\(file.content.year)", among: &folders)
        var documents: [DescribedDocument] = []
        let withheldBefore = withheld.count
        var circulations: [Circulation] = []
        var found: [(row: FileItemRow, circulation: Circulation?, fields: [DocumentField: String])] = []
        for row in detail.rows {
            let (fields, circulation) = try described(row)
            if let circulation { circulations.append(circulation) }
            found.append((row, circulation, fields))
        }
        // A file that was itself marked by hand keeps all that lies in it.
        let own = file.content.circulation
        let isOwnMark = CirculationRule.verdict(own, .copy) == .refused && !circulations.contains(own)
        for (row, circulation, fields) in found {
            let paths = try pack(
                row, row.isPaper ? own : circulation.map { isOwnMark ? own : $0 }, file: file.name.description,
                folder: "data/\(folder)")
            var document = DescribedDocument(fields, payload: paths)
            document.sheets = row.item.sheets?.description
            documents.append(document)
        }
        // Who takes the package in has no more than what it says of the whole: the narrowest mark of all that lies in it.
        let rights = circulations.reduce(own) { $0.rawValue >= $1.rawValue ? $0 : $1 }
        packed.append(
            PackedFile(file: file.id, documents: documents.count, withheld: withheld.count - withheldBefore))
        let maker = file.content.maker.flatMap { maker in facts.people.first { $0.id == maker }?.name }
        description.files.append(
            DescribedFile(
                file, organization: facts.profile.code, creator: maker, rights: rights.phrase.vi,
                retention: file.content.retention.phrase.vi, place: detail.path.description, documents: documents))
    }

    /// Adds the files of a branch, series by series and box by box.
    mutating func add(below node: ArchiveNode) throws(Failure) {
        var anchor = TreeAnchor.first
        while true {
            let page = try session.ask(ListArchive(below: node.id, anchor: anchor, limit: 500))
            for child in page.nodes { try add(below: child.node) }
            for file in page.files {
                if let detail = try session.ask(ShowFile(.key(file.id))) { try add(detail) }
            }
            guard page.nodes.count + page.files.count == 500 else { return }
            if let last = page.files.last {
                anchor = .afterFile(last.place)
            } else if let last = page.nodes.last?.node {
                anchor = .afterNode(NodeAnchor(after: last))
            }
        }
    }

    /// Puts the files of a document into the payload; none where they may not leave.
    private mutating func pack(
        _ row: FileItemRow, _ circulation: Circulation?, file: String, folder: String
    ) throws(Failure) -> [BagPath] {
        let owner: FileOwner
        switch row.item.source {
        case .incoming(let id): owner = .incoming(id)
        case .outgoing(let id): owner = .outgoing(id)
        case .loose:
            owner = .paper(row.item.id)
            // A paper without files leaves nothing behind.
            guard try session.ask(ListAttachments(of: owner)).contains(where: { $0.removal == nil }) else { return [] }
        }
        // What the person may not open has no circulation here.
        let verdict = circulation.map { CirculationRule.verdict($0, .copy) } ?? .refused
        guard let circulation, verdict != .refused else {
            withheld.append(
                Withheld(file: file, document: row.name ?? row.symbol ?? row.title, circulation: circulation))
            return []
        }
        if verdict == .marked { marked[circulation, default: 0] += 1 }
        var paths: [BagPath] = []
        var names: Set<String> = []
        let place = String(String(10_000 + row.item.place).suffix(4))
        for attachment in try session.ask(ListAttachments(of: owner)) where attachment.removal == nil {
            guard attachment.destroyedIn == nil else {
                destroyed += 1
                continue
            }
            let name = Self.free(attachment.name, among: &names)
            // Made of clean parts: a path that cannot be is a fault of the names' own rule.
            guard let path = try? BagPath("\(folder)/\(place)/\(name)") else { throw .said(.fault, .bagNameBad) }
            paths.append(path)
            payload.append(
                BagPayload(path: path, bytes: attachment.bytes, sha256: attachment.sha256) {
                    [session] (piece) throws(BagFault) in
                    do throws(Failure) {
                        return try session.ask(ReadAttachment(attachment.id, piece: piece)) ?? []
                    } catch { throw .payload(error.sentence ?? .bagNameBad) }
                })
        }
        return paths
    }

    /// The fields of a document, with its circulation where it stands in a register and may be opened.
    private func described(_ row: FileItemRow) throws(Failure) -> ([DocumentField: String], Circulation?) {
        var fields: [DocumentField: String] = [
            .ordinal: String(row.item.place), .subject: row.title, .language: "Tiếng Việt",
        ]
        fields[.symbol] = row.symbol
        fields[.issued] = row.date?.iso
        fields[.issuer] = row.author
        fields[.pages] = row.item.pages.map(String.init)
        var circulation: Circulation?
        switch row.item.source {
        case .incoming(let id):
            guard row.mayBeOpened, let detail = try session.ask(ShowIncoming(.key(id))) else { break }
            fill(&fields, detail.document)
            circulation = detail.document.content.circulation
        case .outgoing(let id):
            guard row.mayBeOpened, let detail = try session.ask(ShowOutgoing(.key(id))) else { break }
            fill(&fields, detail.document)
            circulation = detail.document.content.circulation
        case .loose: break
        }
        let mark = circulation.flatMap { $0 == .open ? nil : $0.phrase.vi }
        let notes = [row.item.notes, mark].compactMap(\.self).joined(separator: "; ")
        fields[.notes] = notes.isEmpty ? nil : notes
        return (fields, circulation)
    }

    private func fill(_ fields: inout [DocumentField: String], _ document: IncomingDocument) {
        let content = document.content
        fields[.type] = content.typeCode.flatMap { DocumentTypes.byCode[$0]?.nameVi }
        fields[.number] = content.symbol.number.map(String.init)
        fields[.pages] = content.pages.map(String.init) ?? fields[.pages]
        fields[.signer] = content.signer
        fields[.urgency] = String(content.urgency.rawValue)
        fields[.due] = content.deadline?.iso
        fields[.arrived] = content.arrivedOn.iso
        fields[.arrivalNumber] = document.number.shownWithYear
    }

    private func fill(_ fields: inout [DocumentField: String], _ document: OutgoingDocument) {
        let content = document.content
        fields[.type] = DocumentTypes.byCode[content.typeCode]?.nameVi
        fields[.number] = document.number.map { "\($0.number)\($0.suffix)" }
        fields[.pages] = content.pages.map(String.init) ?? fields[.pages]
        fields[.signer] = content.signer
        fields[.signerPosition] = content.signerTitle
        fields[.urgency] = String(content.urgency.rawValue)
        fields[.copies] = content.copies.map(String.init)
        fields[.recipients] = content.recipients.isEmpty ? nil : content.recipientsShown
    }

    /// A name that every system keeps and that nothing beside it has, whatever its capitals.
    private static func free(_ name: String, among taken: inout Set<String>) -> String {
        let plain = BagName.part(name)
        let ending = AttachmentRule.ending(of: plain)
        var free = plain
        var count = 1
        while !taken.insert(nfc(free.lowercased())).inserted {
            count += 1
            free = "\(plain.dropLast(ending.count)) (\(count))\(ending)"
        }
        return free
    }
}
