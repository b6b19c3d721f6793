/// A table that a query makes, between `{bảng: Name}` and `{hết bảng}`.
///
/// The ending sign bears the seal of the rows as the query wrote them, `{hết bảng · 1q7f3k}`: a row that a person has changed since is
/// told from one that has merely become old.
public struct TableMark: Equatable, Sendable {
    /// The line that opens it, from 1.
    public let line: Int
    /// What it is called.
    public let name: String
    /// The line that ends it.
    public let end: Int
    /// Its rows as they are written, the heading first.
    public let rows: [[String]]
    /// Whether a person has written in it.
    public let isEdited: Bool
    /// Where rows and ending sign stand: behind the line end of the first line, up to the end of the last.
    let place: Range<String.Index>

    /// A line that opens or ends a table.
    enum Sign: Equatable {
        case open(String)
        case end(seal: String?)

        static let end = "hết bảng"
        static let parting = "·"

        init?(_ line: DraftLine) {
            let text = line.trimmed
            guard text.first == "{", text.last == "}" else { return nil }
            let inside = trimmedText(text.dropFirst().dropLast())
            if inside.hasPrefix(Self.end) {
                let rest = trimmedText(inside.dropFirst(Self.end.count))
                if rest.isEmpty {
                    self = .end(seal: nil)
                    return
                }
                if rest.hasPrefix(Self.parting) {
                    self = .end(seal: String(trimmedText(rest.dropFirst(Self.parting.count))))
                    return
                }
            }
            guard inside.hasPrefix("bảng"), let colon = inside.firstIndex(of: ":"),
                trimmedText(inside[..<colon]) == "bảng"
            else { return nil }
            let name = trimmedText(inside[inside.index(after: colon)...])
            guard !name.isEmpty, !name.contains("{"), !name.contains("}") else { return nil }
            self = .open(String(name))
        }
    }

    /// The lines of rows and the ending sign, as a query writes them.
    static func written(_ rows: [[String]]) -> String {
        let lines = rows.map { TableRow.line($0) }
        guard !lines.isEmpty else { return "{\(Sign.end)}" }
        return lines.joined(separator: "\n")
            + "\n{\(Sign.end) \(Sign.parting) \(seal(of: lines.map { Substring($0) }))}"
    }

    /// What tells changed rows: 31 bits of FNV-1a over the lines without the blanks at their ends, in letters and digits. It guards
    /// against forgetting, not against forging.
    static func seal(of lines: [Substring]) -> String {
        var hash: UInt32 = 2_166_136_261
        for line in lines {
            let cells = TableRow.cells(trimmedText(line)) ?? [trimmedText(line)]
            for byte in cells.joined(separator: "|").utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
            hash = (hash ^ 10) &* 16_777_619
        }
        return String(hash >> 1, radix: 36)
    }

    /// The tables of a text, and the lines that open or end none: each with its name, `nil` for an end.
    static func read(_ lines: [DraftLine]) -> (tables: [TableMark], stray: [(line: Int, name: String?)]) {
        var tables: [TableMark] = []
        var stray: [(line: Int, name: String?)] = []
        var open: (line: DraftLine, name: String)?
        for line in lines {
            switch Sign(line) {
            case .open(let name)?:
                if let before = open { stray.append((before.line.number, before.name)) }
                open = (line, name)
            case .end(let seal)?:
                guard let begun = open else {
                    stray.append((line.number, nil))
                    continue
                }
                let inside = lines[begun.line.number..<line.number - 1]
                let written = inside.map(\.trimmed).filter { !$0.isEmpty }
                tables.append(
                    TableMark(
                        line: begun.line.number, name: begun.name, end: line.number,
                        rows: written.compactMap { TableRow.cells($0)?.map(String.init) },
                        isEdited: !written.isEmpty && seal != self.seal(of: written),
                        place: (inside.first ?? line).text.startIndex..<line.text.endIndex))
                open = nil
            case nil: break
            }
        }
        if let open { stray.append((open.line.number, open.name)) }
        return (tables, stray)
    }
}
