import Digest
import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension ArchiveImportPlan {
    /// The plan of a package: its files with a loose paper for each document, and what of the payload belongs to each paper.
    /// - Parameters:
    ///   - payload: the payload as it was looked through.
    ///   - limit: the longest file that the office takes.
    ///   - base: where all of it comes to lie; `nil` puts each file where the package says that it lay.
    ///   - find: the series or box at a path.
    init(
        _ description: BagDescription, _ payload: [BagPath: BagPlanFile], limit: Int, into base: FoundNode?,
        _ defaults: Defaults,
        find: (ArchivePath) throws(Failure) -> FoundNode?
    ) throws(Failure) {
        let hash = String(SHA256.digest(of: description.json).hex.prefix(32))
        for (number, file) in description.files.enumerated() {
            let place = ReturnPlace(sheet: nil, row: number + 1)
            guard let notation = file.fields[.notation] else {
                reject(place, .missing(.inventoryNotation))
                continue
            }
            guard let year = file.fields[.year].flatMap({ Int($0) }) ?? defaults.year else {
                reject(place, .inventoryYearWanted)
                continue
            }
            let written = file.fields[.retention]
            guard
                let retention = written.flatMap({ RetentionPeriod(written: $0) ?? RetentionPeriod(code: $0) })
                    ?? defaults.retention
            else {
                reject(place, written.map { .inventoryRetentionBad($0) } ?? .inventoryRetentionWanted)
                continue
            }
            var node = base
            if node == nil, let path = file.place.flatMap({ ArchivePath($0) }) { node = try find(path) }
            guard let node, node.node.level != .fonds else {
                reject(place, .bagPlaceUnknown(file.place ?? ""))
                continue
            }
            let (paths, faults) = Self.files(of: file, payload, limit: limit)
            if let fault = faults.first {
                reject(place, Failure.office(.refused(.attachment(fault))).sentence ?? Phrase(""))
                continue
            }
            var content = FileContent(
                notation: notation, year: year, title: file.fields[.title] ?? "", retention: retention)
            content.startedOn = file.fields[.start].flatMap { Day(iso: $0) }
            content.workEndedOn = file.fields[.end].flatMap { Day(iso: $0) }
            content.pages = file.fields[.pages].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            let carrier = FileCarrier.allCases.first { $0.code == file.extras[.carrier] }
            content.carrier = carrier ?? (file.documents.contains { !$0.payload.isEmpty } ? .electronic : .paper)
            content.matter = FileMatter.allCases.first { $0.code == file.extras[.matter] } ?? content.matter
            content.sheets = file.extras[.sheets].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            content.closingNote = file.extras[.closingNote]
            content.keywords = file.extras[.keywords]
            content.condition = file.extras[.condition]
            var notes = [file.fields[.notes], file.fields[.creator].map { "\(Phrase.fileFieldMaker.vi): \($0)" }]
            // Another office has another schedule: what the period followed from stays said.
            let rules = file.extras[.rules].map { "\(Phrase.fileFieldRules.vi): \($0)" }
            notes.append(rules)
            if let rights = file.fields[.rights] {
                // What is not understood goes round no further than the office.
                content.circulation = FieldWords.circulation(rights) ?? .internalOnly
                if FieldWords.circulation(rights) == nil { notes.append("Rights: \(rights)") }
            }
            // A mark that stands with one document narrows what the whole file may be used for.
            for part in file.documents.compactMap({ $0.fields[.notes] }).flatMap({ $0.split(separator: ";") }) {
                guard let mark = FieldWords.circulation(String(part)) else { continue }
                if mark.rawValue > content.circulation.rawValue { content.circulation = mark }
            }
            content.notes = notes.compactMap(\.self).joined(separator: "; ")
            if let rules, content.notes.map({ $0.count > FileContent.longestNotes }) == true {
                notes.removeAll { $0 == rules }
                content.notes = notes.compactMap(\.self).joined(separator: "; ")
            }
            if content.notes?.isEmpty == true { content.notes = nil }
            add(
                Row(
                    place: place, content: content, node: node.node.id,
                    papers: file.documents.map(Self.paper), payload: paths,
                    key: rowKey(fileHash: "bag:\(hash)", row: number + 1)))
        }
        rejectTwins()
    }

    /// What of the payload belongs to each paper, the same bytes once, and what keeps it from being taken.
    private static func files(
        of file: DescribedFile, _ payload: [BagPath: BagPlanFile], limit: Int
    ) -> (paths: [[BagPath]], faults: [AttachmentFault]) {
        var faults: [AttachmentFault] = []
        let paths = file.documents.map { document in
            var seen: Set<String> = []
            let own = document.payload.filter { path in payload[path].map { seen.insert($0.sha256).inserted } ?? false }
            let staged = own.map { path in
                StagedFile(
                    blob: BlobID(0), name: path.parts.last ?? path.text, kind: .unknown,
                    bytes: payload[path]?.bytes ?? 0, sha256: payload[path]?.sha256 ?? "")
            }
            faults += AttachmentRule.faults(adding: staged, to: [], limit: limit)
            return own
        }
        return (paths, faults)
    }

    private static func paper(_ document: DescribedDocument) -> FileAddition {
        let fields = document.fields
        var title = fields[.subject] ?? ""
        if let type = fields[.type], !folded(title).hasPrefix(folded(type)) { title = "\(type) \(title)" }
        return FileAddition(
            .loose(
                LoosePaper(
                    symbol: fields[.symbol] ?? fields[.number], date: fields[.issued].flatMap { Day(iso: $0) },
                    title: trimmed(title), author: fields[.issuer])),
            sheets: document.sheets.flatMap { SheetSpan($0) },
            pages: fields[.pages].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }, notes: fields[.notes])
    }
}
