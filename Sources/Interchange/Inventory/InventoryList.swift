import Records
import Text

/// The rows of one sheet while they are read.
struct InventoryList {
    let sheet: String?
    private(set) var rows: [InventoryRow] = []
    private(set) var problems: [InventoryProblem] = []
    /// Where each column stands, from 0.
    private let places: [InventoryColumn: Int]
    private var sections: [String] = []
    private var box: String?
    private var seen: [String: Int] = [:]

    /// How long what is kept may be (Decree 30/2020, annex VI, and the archive's own).
    private static let longest: [InventoryColumn: Int] = [
        .title: 500, .notation: FileName.limit, .box: 30, .maker: 100, .keywords: 500, .notes: 500,
    ]

    init(sheet: String?, columns: [Int: InventoryColumn]) {
        self.sheet = sheet
        var places: [InventoryColumn: Int] = [:]
        for (place, column) in columns.sorted(by: { $0.key < $1.key }) where places[column] == nil {
            places[column] = place
        }
        self.places = places
    }

    mutating func note(_ row: Int?, _ column: Int?, _ kind: InventoryProblem.Kind) {
        problems.append(
            InventoryProblem(ReturnPlace(sheet: sheet, row: row, column: column.map { $0 + 1 }), kind))
    }

    /// Headings that are not known or stand twice.
    mutating func noteHeadings(_ row: WorkbookRow, _ columns: [Int: InventoryColumn]) {
        for (place, cell) in row.cells.enumerated() where !cell.isBlank {
            guard let column = columns[place] else {
                note(row.number, place, .unknownHeading(cleaned(cell.words)))
                continue
            }
            if places[column] != place { note(row.number, place, .headingTwice(column)) }
        }
    }

    mutating func read(_ row: WorkbookRow) {
        let filled = row.cells.indices.filter { !row.cells[$0].isBlank }
        guard !filled.isEmpty, !isCount(row) else { return }
        let title = text(.title, row)
        // Words in one cell, or behind a Roman numeral, are a heading within the list, or a sum below it.
        if filled.count == 1 || (filled.count == 2 && title != nil) {
            if takeHeading(filled.map { clean(row.cells[$0]) }, row) { return }
        }
        guard let title else {
            note(row.number, places[.title], .noTitle)
            return
        }
        var file = InventoryRow(place: ReturnPlace(sheet: sheet, row: row.number), title: title)
        let before = problems.count
        for column in [InventoryColumn.title, .notation, .box, .maker, .keywords, .notes] {
            if let limit = Self.longest[column], let long = text(column, row), long.count > limit {
                note(row.number, places[column], .tooLong(column, limit: limit))
            }
        }
        for column in places.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            guard let place = places[column], row.cells.indices.contains(place) else { continue }
            switch row.cells[place] {
            case .fault, .uncalculated: note(row.number, place, .noValue)
            default: continue
            }
        }
        file.sections = sections
        // Merged cells hold their value in the first row alone.
        if let own = text(.box, row) { box = own }
        file.box = places[.box] == nil ? nil : box
        file.notation = text(.notation, row) ?? (places[.notation] == nil ? text(.ordinal, row) : nil)
        file.maker = text(.maker, row)
        file.keywords = text(.keywords, row)
        file.notes = text(.notes, row)
        file.shelf = text(.shelf, row).flatMap { ShelfMark($0) }
        file.span = span(row)
        file.year = number(.year, row, in: 1900...2200)
        file.sheets = number(.sheets, row, in: 0...100_000)
        file.pages = number(.pages, row, in: 0...1_000_000)
        if let written = text(.retention, row) {
            file.retention = RetentionPeriod(written: written)
            if file.retention == nil { note(row.number, places[.retention], .badRetention(written)) }
        }
        noteTwice(file, row.number)
        file.isSound = problems[before...].allSatisfy(\.isRemark)
        rows.append(file)
    }

    /// Numbers under the headings, "(1) (2) (3)" or "1 2 3".
    private func isCount(_ row: WorkbookRow) -> Bool {
        let words = row.cells.filter { !$0.isBlank }.map { HeadingKey.of($0.words) }
        let numbers = words.compactMap { Int($0) }
        return numbers.count >= 2 && numbers.count == words.count && numbers == Array(1...numbers.count)
    }

    /// Takes a line as a heading or a sum; `false` when it is neither.
    private mutating func takeHeading(_ words: [String], _ row: WorkbookRow) -> Bool {
        let said = words.joined(separator: " ")
        let key = HeadingWords.of(said)
        guard let first = key.first, key.count >= 2 else { return false }
        if ["tong", "cong"].contains(first), words.count == 1 || said.contains(where: \.isNumber) {
            note(row.number, nil, .rowLeftOut(said))
            return true
        }
        // Large headings are counted in Roman numerals, small ones in Arabic (annex V). A number in a cell of its own is a file's.
        let isRoman = first.allSatisfy { "ivxlcdm".contains($0) } && said.prefix(first.count).allSatisfy(\.isUppercase)
        guard isRoman || words.count == 1 else { return false }
        if Int(first) != nil, let large = sections.first { sections = [large, said] } else { sections = [said] }
        return true
    }

    private mutating func noteTwice(_ file: InventoryRow, _ row: Int) {
        guard let notation = file.notation else { return }
        let year = file.year.map { String($0) } ?? ""
        let key = [file.box ?? "", folded(notation), year].joined(separator: "\u{1}")
        if let first = seen[key] {
            note(row, places[.notation] ?? places[.ordinal], .twice(row: first))
        } else {
            seen[key] = row
        }
    }

    private mutating func span(_ row: WorkbookRow) -> InventorySpan? {
        if let written = text(.span, row) {
            if let span = InventorySpan(written) { return span }
            note(row.number, places[.span], .badSpan(written))
            return nil
        }
        let start = text(.start, row)
        let end = text(.end, row)
        for (written, column) in [(start, InventoryColumn.start), (end, .end)] {
            if let written, InventoryDate(written) == nil { note(row.number, places[column], .badSpan(written)) }
        }
        guard let first = (start ?? end).flatMap({ InventoryDate($0) }),
            let last = (end ?? start).flatMap({ InventoryDate($0) })
        else { return nil }
        guard let span = InventorySpan(first, last) else {
            note(row.number, places[.end], .spanBackwards)
            return nil
        }
        return span
    }

    private mutating func number(_ column: InventoryColumn, _ row: WorkbookRow, in range: ClosedRange<Int>) -> Int? {
        guard let written = text(column, row) else { return nil }
        // "12 tờ", "1.204": a point parts thousands, never fractions, because sheets are counted.
        let head = written.prefix { $0.isNumber || $0 == "." }
        let digits = String(head.filter(\.isNumber))
        let unit = HeadingKey.of(String(written[head.endIndex...]))
        let thousands: [String] = head.split(separator: "." as Character).map { String($0) }
        let isParted = thousands.count < 2 || thousands.dropFirst().allSatisfy { $0.count == 3 }
        guard let number = Int(digits), range.contains(number), isParted, ["", "to", "trang", "t", "tr"].contains(unit)
        else {
            note(row.number, places[column], .badNumber(column, written))
            return nil
        }
        return number
    }

    private func text(_ column: InventoryColumn, _ row: WorkbookRow) -> String? {
        guard let place = places[column], row.cells.indices.contains(place) else { return nil }
        switch row.cells[place] {
        case .fault, .uncalculated, .empty: return nil
        default: break
        }
        let text = clean(row.cells[place], keepingLines: column == .span)
        return text.isEmpty ? nil : text
    }

    private func clean(_ cell: WorkbookCell, keepingLines: Bool = false) -> String {
        let lines = cleaned(cell.words, keepingNewlines: keepingLines).split(separator: "\n")
        return lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\n")
    }
}
