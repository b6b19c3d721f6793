import DocumentModel
import Records
import Text

/// A table of a draft as it stands on paper: as wide as its texts want, numbers on the right and known as numbers.
enum DraftedTable {
    static func table(_ table: DraftTable) -> DocumentTable {
        let count = max(1, table.columns)
        let wished = (0..<count).map { column(of: $0, in: table) }
        let columns = stretched(narrowed(wished, least: (0..<count).map { longestWord(of: $0, in: table) + 2 }))
        let rows = table.rows.map { $0.map(words) }
        return DocumentTable(
            columns: columns,
            headings: rows.first.map { [padded($0.map { .heading($0) }, to: count)] } ?? [],
            rows: table.rows.dropFirst().map { row in
                // A line of one cell among longer ones names those below it.
                if row.count == 1, count > 1 { return [TableCell(words(row[0]), bold: true, span: count)] }
                return padded(row.enumerated().map { cell($1, in: columns, at: $0) }, to: count)
            }, size: count <= 5 ? 24 : count <= 8 ? 22 : 20, name: table.name)
    }

    private static func padded(_ cells: [TableCell], to count: Int) -> [TableCell] {
        cells + (0..<max(0, count - cells.count)).map { _ in "" }
    }

    private static func words(_ runs: [DraftRun]) -> String { runs.map(\.text).joined() }

    private static func cell(_ runs: [DraftRun], in columns: [TableColumn], at place: Int) -> TableCell {
        let text = words(runs)
        // Words among numbers stand as words do.
        let isWord = columns.indices.contains(place) && columns[place].alignment == .right && !isFigure(text)
        return TableCell(
            text, bold: !runs.isEmpty && runs.allSatisfy(\.isBold),
            italic: !runs.isEmpty && runs.allSatisfy(\.isItalic), alignment: isWord ? .left : nil,
            value: WrittenNumber.read(text).map { TableValue($0.digits, places: $0.places) },
            tag: runs.count == 1 ? runs[0].figure : nil)
    }

    private static func column(of place: Int, in table: DraftTable) -> TableColumn {
        let texts = table.rows.dropFirst().filter { $0.count > 1 || table.columns == 1 }.compactMap { row in
            row.indices.contains(place) ? words(row[place]) : nil
        }
        let heading = table.rows.first.flatMap { $0.indices.contains(place) ? words($0[place]) : nil } ?? ""
        let numbers = texts.count { WrittenNumber.read($0) != nil }
        let isFigures = numbers > 0 && texts.allSatisfy(isFigure)
        // A column that is mostly numbers is one of numbers; the sentences among them leave the room to the names.
        let isMixed = !isFigures && texts.contains { cells($0) > 6 } && 2 * numbers > texts.count { !$0.isEmpty }
        let longest = texts.reduce(0) { max($0, cells($1)) }
        let word = (texts + [heading]).reduce(0) { max($0, longestWord($1)) }
        // A heading goes over a few lines rather than taking the texts' room.
        let lines = table.columns <= 6 ? 2 : 3
        let width = max(word + 2, min(longest + 1, isMixed ? 14 : 44), min(cells(heading) / lines + 2, 20), 5)
        return TableColumn(min(width, 60), isFigures && longest <= 3 ? .centre : isFigures || isMixed ? .right : .left)
    }

    /// How many letters stand beside each other in a row.
    private static let room = 76

    /// A wide table takes the room of its widest columns, none below its longest word: a number is never broken for a sentence.
    private static func narrowed(_ columns: [TableColumn], least: [Int]) -> [TableColumn] {
        var columns = columns
        var limit = columns.reduce(0) { max($0, $1.width) }
        while limit > 4, columns.reduce(0, { $0 + $1.width }) > room {
            limit -= 1
            for place in columns.indices where columns[place].width > limit {
                columns[place].width = max(limit, min(columns[place].width, least[place]))
            }
        }
        return columns
    }

    private static func longestWord(of place: Int, in table: DraftTable) -> Int {
        table.rows.reduce(0) { longest, row in
            row.count > 1 && row.indices.contains(place) ? max(longest, longestWord(words(row[place]))) : longest
        }
    }

    /// A narrow table goes over the whole page: what is left is its texts', not its numbers'.
    private static func stretched(_ columns: [TableColumn]) -> [TableColumn] {
        let free = 70 - columns.reduce(0) { $0 + $1.width }
        // An ordinal or a code wants no more than it has.
        let texts = columns.indices.filter { columns[$0].alignment == .left && columns[$0].width > 7 }
        guard free > 0, !texts.isEmpty else { return columns }
        var columns = columns
        for place in texts { columns[place].width += free / texts.count }
        return columns
    }

    /// A number, or one of the signs that stand where there is none.
    private static func isFigure(_ text: String) -> Bool {
        let plain = text.hasSuffix("%") ? String(text.dropLast()) : text
        return ["", "-", "o", FigureMark.unknownValue].contains(plain) || WrittenNumber.read(plain) != nil
    }

    private static func longestWord(_ text: String) -> Int {
        text.split(separator: " ").reduce(0) { max($0, cells(String($1))) }
    }
}
