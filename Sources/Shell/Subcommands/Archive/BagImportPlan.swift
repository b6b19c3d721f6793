import Digest
import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension ArchiveImportPlan {
    /// The plan of a package: its files with a loose paper for each document. The bytes of the payload are not taken: no paper of no
    /// register has files here.
    /// - Parameters:
    ///   - base: where all of it comes to lie; `nil` puts each file where the package says that it lay.
    ///   - find: the series or box at a path.
    init(
        _ description: BagDescription, into base: FoundNode?, _ defaults: Defaults,
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
            var content = FileContent(
                notation: notation, year: year, title: file.fields[.title] ?? "", retention: retention)
            content.startedOn = file.fields[.start].flatMap { Day(iso: $0) }
            content.workEndedOn = file.fields[.end].flatMap { Day(iso: $0) }
            content.pages = file.fields[.pages].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            content.carrier = file.documents.contains { !$0.payload.isEmpty } ? .electronic : .paper
            var notes = [file.fields[.notes], file.fields[.creator].map { "\(Phrase.fileFieldMaker.vi): \($0)" }]
            if let rights = file.fields[.rights] {
                // What is not understood goes round no further than the office.
                content.circulation = FieldWords.circulation(rights) ?? .internalOnly
                if FieldWords.circulation(rights) == nil { notes.append("Rights: \(rights)") }
            }
            content.notes = notes.compactMap(\.self).joined(separator: "; ")
            if content.notes?.isEmpty == true { content.notes = nil }
            add(
                Row(
                    place: place, content: content, node: node.node.id,
                    papers: file.documents.map(Self.paper), key: rowKey(fileHash: "bag:\(hash)", row: number + 1)))
        }
        rejectTwins()
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
            pages: fields[.pages].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }, notes: fields[.notes])
    }
}
