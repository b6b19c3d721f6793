import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// Writes a list of documents into the person's drop folder as a table: page by page, so that a million rows need no
/// more room than some hundred; visibility is that of whoever asks.
struct ListOutlet {
    let office: Office
    let actor: Actor
    let places: FilePlaces
    /// The day that counts as today.
    let today: Day

    private static let page = 500
    /// Counting stops here: more than an office has.
    private static let mostCounted = 100_000_000

    /// - Returns: where the file is, and what is in it.
    func save(_ export: ListExport, _ control: WorkControl) throws(FileRefusal) -> SavedList {
        let facts = try ask(AskOffice())
        let total = try ask(CountIncoming(filter: export.filter, cap: Self.mostCounted)).value
        var marked: [MarkedCount] = []
        for (circulation, part) in export.filter.marked(on: .line) {
            let count = try ask(CountIncoming(filter: part, cap: Self.mostCounted)).value
            if count > 0 { marked.append(MarkedCount(circulation: circulation, count: count)) }
        }
        let table = ListTable(export, facts: facts, today: today, isMarked: !marked.isEmpty)
        var done = 0
        let path = try TableOutlet(places: places).save(as: export.name) { (write) throws(FileRefusal) in
            guard write([table.headings]) else { return false }
            var anchor: PageAnchor = export.order == .newest ? .newest : .oldest
            while true {
                if control.isCancelled() { throw .cancelled }
                let rows = try ask(ListIncoming(filter: export.filter, anchor: anchor, limit: Self.page))
                let ordered = export.order == .newest ? rows : rows.reversed()
                guard write(ordered.map { table.cells($0.document) }) else { return false }
                done += rows.count
                control.progress(done, max(done, total))
                guard rows.count == Self.page, let last = ordered.last else { return true }
                anchor = export.order == .newest ? .olderThan(last.place) : .newerThan(last.place)
            }
        }
        return SavedList(path: path, count: done, marked: marked)
    }

    private func ask<Q: Query>(_ query: Q) throws(FileRefusal) -> Q.Answer {
        do throws(OfficeError) { return try office.ask(query, by: actor, on: today) } catch { throw .office(error) }
    }
}

/// The cells of a list in a file: the columns that were shown, or all fields of the register.
struct ListTable {
    let headings: [String]
    private let columns: [ListColumn]?
    private let words: ListWords
    private let facts: OfficeFacts

    /// - Parameter isMarked: whether a document circulates only so, so that its mark has to go with it.
    init(_ export: ListExport, facts: OfficeFacts, today: Day, isMarked: Bool) {
        var columns = export.columns
        if isMarked, columns?.contains(.circulation) == false { columns?.append(.circulation) }
        self.columns = columns
        self.facts = facts
        words = ListWords(
            facts: facts, language: export.language, today: today, calendar: WorkCalendar(holidays: facts.holidays))
        headings = columns?.map { $0.phrase.in(export.language) } ?? RegisterTable.headings
    }

    func cells(_ document: IncomingDocument) -> [String] {
        guard let columns else { return RegisterTable.cells(document, facts) }
        return columns.map { cleaned(words.text($0, of: document)) }
    }
}
