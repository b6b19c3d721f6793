/// A text on its way to paragraphs and tables.
struct DraftReading {
    private(set) var blocks: [DraftBlock] = []
    private var rows: [[[DraftRun]]] = []
    private var rowsBegin = 0
    private var tableName: String?
    private var isAtTop = true

    init(_ draft: DraftText) {
        let lines = draft.lines
        let tables = TableMark.read(lines).tables
        let named = Dictionary(
            tables.flatMap { table in (table.line...table.end).map { ($0, table.name) } },
            uniquingKeysWith: { first, _ in first })
        for line in lines {
            let isSign = named[line.number] != nil && TableMark.Sign(line) != nil
            if isSign { endTable() } else { add(line, in: named[line.number]) }
        }
        endTable()
    }

    private mutating func add(_ line: DraftLine, in table: String?) {
        let text = line.trimmed
        if let cells = TableRow.cells(text) {
            if rows.isEmpty { rowsBegin = line.number }
            rows.append(cells.map { DraftRun.read(line, $0) })
            tableName = table
            return
        }
        endTable()
        guard !text.isEmpty else { return }
        let runs = DraftRun.read(line, text)
        let role = DraftRole(opening: runs.map(\.text).joined(), afterBasis: isAtTop)
        if role != .basis { isAtTop = false }
        blocks.append(.paragraph(line: line.number, role, runs))
    }

    private mutating func endTable() {
        guard !rows.isEmpty else { return }
        blocks.append(.table(line: rowsBegin, DraftTable(name: tableName, rows: rows)))
        rows = []
        tableName = nil
        isAtTop = false
    }
}

/// A line of a table.
enum TableRow {
    /// The cells of `| a | b |`; `nil` for another line.
    static func cells(_ text: Substring) -> [Substring]? {
        guard text.utf8.count >= 2, text.first == "|", text.last == "|" else { return nil }
        return text.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map(trimmedText)
    }

    /// The line of some cells. A stroke within a cell would part it: it becomes a slash.
    static func line(_ cells: [String]) -> String {
        "| "
            + cells.map { $0.replacing("|", with: "/").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
    }
}

extension DraftRole {
    /// What a line is, by its beginning.
    /// - Parameter afterBasis: nothing but what the text rests on stands above it.
    public init(opening line: String, afterBasis: Bool) {
        let words = line.split(separator: " ", maxSplits: 2)
        guard let first = words.first else {
            self = .body
            return
        }
        let second = words.count > 1 ? words[1] : ""
        switch first {
        case "Phần" where Self.isOrdinal(second): self = .part
        case "Chương" where Self.isOrdinal(second): self = .chapter
        case "Mục" where Self.isOrdinal(second): self = .section
        case "Điều" where Self.isArticle(second): self = .article
        case "-" where words.count > 1: self = .item
        case "+" where words.count > 1: self = .subitem
        default:
            if Self.isRoman(first), words.count > 1 {
                self = .section
            } else if Self.isNumbered(first), words.count > 1 {
                self = .clause
            } else if first.count == 2, first.last == ")", first.first?.isLowercase == true, words.count > 1 {
                self = .point
            } else {
                self = afterBasis && Self.isBasis(line) ? .basis : .body
            }
        }
    }

    /// "Phần I", "Mục 2.", "Phần thứ nhất", "Phần A": an ordinary sentence goes on with a word ("Phần lớn", "Mục tiêu").
    private static func isOrdinal(_ word: Substring) -> Bool {
        if word == "thứ" { return true }
        var core = word
        while let last = core.last, ".:".contains(last) { core.removeLast() }
        if core.isEmpty { return false }
        if core.count == 1, let letter = core.first, letter.isUppercase { return true }
        return core.allSatisfy { $0.isASCII && $0.isNumber } || isRomanNumber(core)
    }

    private static func isArticle(_ word: Substring) -> Bool {
        guard let last = word.last, ".:".contains(last) else { return false }
        // Late inserted articles bear a letter: "Điều 12a."
        let core = word.dropLast()
        return core.first?.isNumber == true && core.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLowercase) }
    }

    private static func isRoman(_ word: Substring) -> Bool {
        word.last == "." && isRomanNumber(word.dropLast())
    }

    /// Numbers up to thirty-nine: "C." and "D." are letters.
    private static func isRomanNumber(_ word: Substring) -> Bool {
        guard !word.isEmpty else { return false }
        var rest = word
        var tens = 0
        while rest.first == "X", tens < 3 {
            rest.removeFirst()
            tens += 1
        }
        return ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].contains(String(rest))
    }

    /// "1.", "1.1.", each number of at most three digits.
    private static func isNumbered(_ word: Substring) -> Bool {
        guard word.last == "." else { return false }
        return word.dropLast().split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { asciiDigit($0) != nil }
        }
    }

    /// "Căn cứ …;": a sentence that goes on ("Căn cứ …, Liên đoàn báo cáo như sau:") is the text itself.
    private static func isBasis(_ line: String) -> Bool {
        guard let last = line.last, ";.,".contains(last) else { return false }
        return ["Căn cứ ", "Xét ", "Theo đề nghị "].contains { line.hasPrefix($0) }
    }
}
