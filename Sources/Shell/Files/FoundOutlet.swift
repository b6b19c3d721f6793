import DocumentModel
import Office
import Phrases
import Records
import Reports
import Screens
import Text

/// Writes the result of a search of the archive into the person's drop folder: as a table page by page, or as a workbook; visibility is
/// that of whoever asks.
struct FoundOutlet {
    let office: Office
    let actor: Actor
    let places: FilePlaces
    /// The day that counts as today.
    let today: Day
    /// The folder of the running program.
    let programFolder: String?

    private static let page = 500
    /// The most rows of a workbook: what one message to the filter holds.
    private static let mostInWorkbook = 10_000

    /// - Returns: where the file is, and how much is in it.
    func save(_ export: FoundExport, _ control: WorkControl) throws(FileRefusal) -> SavedList {
        var done = 0
        guard export.isWorkbook else {
            let path = try TableOutlet(places: places).save(as: export.name) { (write) throws(FileRefusal) in
                guard write([headings(export)]) else { return false }
                return try forEachPage(export, control) { (rows) throws(FileRefusal) in
                    done += rows.count
                    return write(rows)
                }
            }
            return SavedList(path: path, count: done, marked: [])
        }
        var all: [[String]] = []
        _ = try forEachPage(export, control) { (rows) throws(FileRefusal) in
            all += rows
            return all.count < Self.mostInWorkbook
        }
        let heads = headings(export)
        let table = DocumentTable(
            columns: heads.map { _ in TableColumn(40) }, headings: [heads.map { .heading($0) }],
            rows: all.prefix(Self.mostInWorkbook).map { $0.map { TableCell($0) } })
        let tree = DocumentTree(title: export.about, setup: .landscape, blocks: [.table(table)])
        let bytes: [UInt8]
        do { bytes = try DocumentFiles(programFolder: programFolder).bytes(tree, as: .xlsx, control) } catch {
            throw .unfit(error.phrase)
        }
        let file = try places.newDroppedFile(export.name, "xlsx")
        let path = try file.finish { () throws(FileRefusal) in FileOutlet.writeAll(bytes, to: file.descriptor) }
        return SavedList(path: path, count: min(all.count, Self.mostInWorkbook), marked: [])
    }

    // MARK: Rows

    private func headings(_ export: FoundExport) -> [String] {
        if export.isOfDocuments { return FoundPaper.headings.map { $0.in(export.language) } }
        let phrases: [Phrase] = [
            .treeColumnCode, .nodeFieldTitle, .treeColumnRetention, .treeColumnState, .columnShelf, .fileFieldStarted,
            .fileFieldEnded, .fileFieldDocuments, .fileFieldSheets, .fieldCirculation, .fieldNotes,
        ]
        return phrases.map { $0.in(export.language) }
    }

    /// Hands over rows page by page, until there are no more or the body wants none.
    private func forEachPage(
        _ export: FoundExport, _ control: WorkControl, _ body: ([[String]]) throws(FileRefusal) -> Bool
    ) throws(FileRefusal) -> Bool {
        var anchor: Int64?
        var done = 0
        while true {
            if control.isCancelled() { throw .cancelled }
            let rows: [[String]]
            let next: Int64?
            if export.isOfDocuments {
                let page = try ask(FindInFiles(filter: export.filter, before: anchor, limit: Self.page))
                rows = try page.rows.map { (row) throws(FileRefusal) in try cells(row, export) }
                next = page.next
            } else {
                let page = try ask(FindFiles(filter: export.filter, before: anchor, limit: Self.page))
                rows = page.rows.map { cells($0, export.language) }
                next = page.next
            }
            guard try body(rows) else { return export.isWorkbook }
            done += rows.count
            control.progress(done, done)
            guard let next else { return true }
            anchor = next
        }
    }

    private func cells(_ row: FiledRow, _ export: FoundExport) throws(FileRefusal) -> [String] {
        var sentence: String?
        if let attachment = row.attachment, let search = export.filter.search {
            sentence = try ask(ShowHit(attachment, search))?.text
        }
        return FoundPaper.cells(row.paperLine(sentence)) { $0.phrase.in(export.language) }.map { cleaned($0) }
    }

    private func cells(_ row: FoundFile, _ language: Language) -> [String] {
        let (file, content) = (row.file, row.file.content)
        let hidden = file.isOuterView ? Phrase.hiddenMark.in(language) : nil
        return [
            file.name.description, hidden ?? content.title, content.retention.phrase.in(language),
            file.state.phrase.in(language),
            [row.path.description, row.shelf?.description].compactMap(\.self).joined(separator: ", "),
            content.startedOn?.shown ?? "", content.workEndedOn?.shown ?? "", String(file.documents),
            content.sheets.map(String.init) ?? "",
            content.circulation == .open ? "" : content.circulation.phrase.in(language),
            hidden ?? content.notes ?? "",
        ].map { cleaned($0) }
    }

    private func ask<Q: Query>(_ query: Q) throws(FileRefusal) -> Q.Answer {
        do throws(OfficeError) { return try office.ask(query, by: actor, on: today) } catch { throw .office(error) }
    }
}
