import Office
import Records

/// A row of a list of any length: it has its place in the order of the list, and a key by which it is found again.
protocol PlacedRow: Equatable, Sendable {
    associatedtype Key: Equatable, Sendable
    var place: Int64 { get }
    var key: Key { get }
}

extension IncomingRow: PlacedRow {
    var key: DocumentID { document.id }
}

extension OutgoingRow: PlacedRow {
    var key: OutgoingID { document.id }
}

/// The loaded part of a list of any length, with the cursor in it. Rows run in the order of the list; what is beyond
/// either end is fetched as the cursor comes near, so that no key waits.
struct RowWindow<Row: PlacedRow>: Equatable, Sendable {
    private(set) var rows: [Row] = []
    private(set) var cursor = 0
    /// The first row on the screen.
    private(set) var top = 0
    private(set) var reachesStart = true
    private(set) var reachesEnd = true
    /// How many rows of the list stand before the first loaded one; `nil` when that is not known.
    private(set) var before: Int?

    /// The most rows kept in memory, unless the page is so high that more must stand ready.
    static var most: Int { 400 }

    /// The most rows kept where so many are asked for at once. Less than seven pages would let what comes at one end
    /// push out what is wanted at the other, for ever.
    private static func most(limit: Int) -> Int { max(most, limit * 3) }

    /// How many rows are asked for at once, for a page of so many rows.
    static func chunk(page: Int) -> Int { max(60, page * 3) }

    var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    /// The cursor's place in the whole list, from 1.
    var position: Int? { rows.isEmpty ? nil : before.map { $0 + cursor + 1 } }

    /// Takes a first page.
    /// - Parameters:
    ///   - anchor: where the page was asked for.
    ///   - limit: how many rows were asked for.
    ///   - total: how long the whole list is, when it is known.
    ///   - kept: the row to stay on, when it is still there.
    mutating func replace(
        _ page: [Row], anchor: ListAnchor, limit: Int, total: Int?, keeping kept: Kept? = nil
    ) {
        rows = page
        let isFull = page.count >= limit
        switch anchor {
        case .start:
            (reachesStart, reachesEnd, before) = (true, !isFull, 0)
            cursor = 0
        case .end:
            (reachesStart, reachesEnd) = (!isFull, true)
            before = isFull ? total.map { max(0, $0 - page.count) } : 0
            cursor = max(0, page.count - 1)
        case .from, .after:
            (reachesStart, reachesEnd, before) = (false, !isFull, nil)
            cursor = 0
        case .before:
            (reachesStart, reachesEnd, before) = (!isFull, false, isFull ? nil : 0)
            cursor = max(0, page.count - 1)
        }
        top = 0
        guard let kept else { return }
        let place = page.firstIndex { $0.key == kept.row }
        if let place { cursor = place }
        guard let line = kept.line else { return }
        if case .from = anchor { before = line.before }
        // A document that has gone leaves the cursor where it was.
        if place == nil { cursor = max(0, min(page.count - 1, line.cursor)) }
        // What is new at the head of the list comes into sight there; anywhere else the row keeps its line.
        top = line.top == 0 ? 0 : max(0, cursor - (line.cursor - line.top))
    }

    /// A row to come back to when the list is read again.
    struct Kept: Equatable, Sendable {
        let row: Row.Key
        /// Where it stood; `nil` when the list is to be another one.
        let line: Line?

        struct Line: Equatable, Sendable {
            let cursor: Int
            let top: Int
            let before: Int?
        }
    }

    /// The row under the cursor, to stay on.
    func kept(withLine: Bool) -> Kept? {
        current.map {
            Kept(row: $0.key, line: withLine ? .init(cursor: cursor, top: top, before: before) : nil)
        }
    }

    /// So many rows have come before the loaded ones, or gone.
    mutating func grew(by count: Int) {
        if !reachesStart { before = before.map { max(0, $0 + count) } }
    }

    /// Takes more rows below.
    mutating func append(_ below: [Row], limit: Int) {
        rows += below
        reachesEnd = below.count < limit
        let extra = rows.count - Self.most(limit: limit)
        guard extra > 0 else { return }
        rows.removeFirst(extra)
        cursor = max(0, cursor - extra)
        top = max(0, top - extra)
        before = before.map { $0 + extra }
        reachesStart = false
    }

    /// Takes more rows above.
    mutating func prepend(_ above: [Row], limit: Int) {
        rows.insert(contentsOf: above, at: 0)
        cursor += above.count
        top += above.count
        reachesStart = above.count < limit
        before = reachesStart ? 0 : before.map { max(0, $0 - above.count) }
        let extra = rows.count - Self.most(limit: limit)
        guard extra > 0 else { return }
        rows.removeLast(extra)
        reachesEnd = false
    }

    /// What is to be fetched, so that two pages stand ready on both sides of the cursor.
    func wanted(page: Int) -> ListAnchor? {
        if !reachesEnd, rows.count - cursor <= page * 2, let last = rows.last { return .after(last.place) }
        if !reachesStart, cursor < page * 2, let first = rows.first { return .before(first.place) }
        return nil
    }

    /// Moves the cursor by so many rows, as far as rows go.
    mutating func move(by rows: Int) { cursor = max(0, min(self.rows.count - 1, cursor + rows)) }

    /// Moves to the loaded end.
    mutating func moveToFirst() { cursor = 0 }

    /// Moves to the loaded end.
    mutating func moveToLast() { cursor = max(0, rows.count - 1) }

    /// Shifts the first row on the screen so that the cursor is on it.
    mutating func show(page: Int) {
        let page = max(1, page)
        if cursor < top { top = cursor }
        if cursor >= top + page { top = cursor - page + 1 }
        top = max(0, min(top, max(0, rows.count - page)))
    }

    /// Writes a row that has changed.
    mutating func update(_ key: Row.Key, _ change: (Row) -> Row) {
        guard let place = rows.firstIndex(where: { $0.key == key }) else { return }
        rows[place] = change(rows[place])
    }
}

extension RowWindow<IncomingRow> {
    /// Writes a document that has changed.
    mutating func update(_ document: IncomingDocument) {
        update(document.id) { IncomingRow(place: $0.place, document: document) }
    }
}

/// Rows that were asked for.
struct RowFetch<Row: PlacedRow>: Equatable, Sendable {
    let anchor: ListAnchor
    let limit: Int
    let ticket: Ticket
    let isFirst: Bool
    let keeping: RowWindow<Row>.Kept?
}

extension RowWindow {
    /// Takes the rows that were asked for, in the order of the list.
    /// - Parameter total: how long the whole list is, when it is known.
    mutating func take(_ rows: [Row], of fetch: RowFetch<Row>, total: Int?) {
        if fetch.isFirst {
            replace(rows, anchor: fetch.anchor, limit: fetch.limit, total: total, keeping: fetch.keeping)
        } else if case .after = fetch.anchor {
            append(rows, limit: fetch.limit)
        } else {
            prepend(rows, limit: fetch.limit)
        }
    }
}
