/// A cell of a table of a text that says something else than the registers do.
public struct TableChange: Equatable, Sendable {
    /// What its row is about.
    public let row: String
    /// The heading of its column.
    public let column: String
    /// What stands in the text; `nil` where the text has no such row.
    public let written: String?
    /// What it is; `nil` where the registers have no such row.
    public let now: String?

    /// Puts a change together.
    public init(row: String, column: String, written: String?, now: String?) {
        self.row = row
        self.column = column
        self.written = written
        self.now = now
    }
}

/// A table of a text beside what it is now.
public struct TableComparison: Equatable, Sendable {
    /// The line that opens it, from 1.
    public let line: Int
    /// What it is called.
    public let name: String
    /// Whether a person has written in it.
    public let isEdited: Bool
    /// Where it says something else, row by row.
    public let changes: [TableChange]

    /// Whether it says something else than the registers.
    public var isChanged: Bool { !changes.isEmpty }

    init(_ mark: TableMark, _ now: [[String]]) {
        line = mark.line
        name = mark.name
        isEdited = mark.isEdited
        changes = Self.changes(mark.rows, now.map { row in row.map(Self.asWritten) })
    }

    /// A stroke in a cell is written as a slash, and blanks at the ends are not written.
    private static func asWritten(_ cell: String) -> String {
        String(trimmedText(cell.replacing("|", with: "/").replacing("\n", with: " ")[...]))
    }

    private static func changes(_ written: [[String]], _ now: [[String]]) -> [TableChange] {
        let headings = now.first ?? written.first ?? []
        var left = Dictionary(grouping: written.dropFirst(), by: key)
        var result: [TableChange] = []
        func column(_ place: Int) -> String { headings.indices.contains(place) ? headings[place] : "" }
        if let own = written.first, own != headings {
            result.append(
                TableChange(
                    row: "", column: "", written: own.joined(separator: " · "), now: headings.joined(separator: " · ")))
        }
        for row in now.dropFirst() {
            let key = key(row)
            guard let own = left[key]?.first else {
                result.append(TableChange(row: key, column: "", written: nil, now: told(row)))
                continue
            }
            left[key]?.removeFirst()
            // A number that only counts rows follows from those above.
            for place in firstTold(headings)..<max(firstTold(headings), max(row.count, own.count)) {
                let (before, after) = (
                    own.indices.contains(place) ? own[place] : "", row.indices.contains(place) ? row[place] : ""
                )
                if before != after {
                    result.append(TableChange(row: key, column: column(place), written: before, now: after))
                }
            }
        }
        for row in written.dropFirst() {
            let key = key(row)
            guard left[key]?.isEmpty == false else { continue }
            left[key]?.removeFirst()
            result.append(TableChange(row: key, column: "", written: told(row), now: nil))
        }
        return result
    }

    private static func firstTold(_ headings: [String]) -> Int { headings.first == "TT" ? 1 : 0 }

    /// What a row is about: its first cell that is no ordinal.
    private static func key(_ row: [String]) -> String {
        row.first { cell in !cell.isEmpty && !cell.utf8.allSatisfy { (48...57).contains($0) } } ?? row.first ?? ""
    }

    private static func told(_ row: [String]) -> String { row.filter { !$0.isEmpty }.joined(separator: " · ") }
}

extension DraftText {
    /// Its tables, in order, beside what they are now; those that no query makes are left out.
    public func compared(withTables now: [String: [[String]]], unknown: Set<String> = []) -> [TableComparison] {
        tables.compactMap { mark in
            guard let rows = now[mark.name], !mark.rows.isEmpty, !unknown.contains(mark.name) else { return nil }
            return TableComparison(mark, rows)
        }
    }

    /// A text that came back from a word processor with the seals of tables that came back as they went: what a person has changed has
    /// none.
    public func sealed(as sent: DraftText) -> DraftText {
        let before = sent.tables
        var changes: [(Range<String.Index>, String)] = []
        var used = Set<Int>()
        for mark in tables {
            guard
                let place = before.indices.first(where: { place in
                    !used.contains(place) && before[place].name == mark.name && before[place].rows == mark.rows
                })
            else { continue }
            used.insert(place)
            if !before[place].isEdited { changes.append((mark.place, TableMark.written(mark.rows))) }
        }
        guard !changes.isEmpty else { return self }
        var fresh = ""
        var kept = text.startIndex
        for (place, replacement) in changes {
            fresh += text[kept..<place.lowerBound]
            fresh += replacement
            kept = place.upperBound
        }
        return DraftText(fresh + text[kept...])
    }

    /// The names of tables that came back other than they went, or not at all.
    public func tablesChanged(in came: DraftText) -> [String] {
        var rest = came.tables
        return tables.compactMap { mark in
            guard let place = rest.firstIndex(where: { $0.name == mark.name }) else { return mark.name }
            return rest.remove(at: place).rows == mark.rows ? nil : mark.name
        }
    }
}
