import Text

/// Reads old lists of files out of CSV and workbooks. What is not understood is told with its place and never guessed.
public enum InventoryReader {
    /// Under how many lines the headings may stand: lists have a title and the office's name above.
    private static let deepestHeading = 40
    /// The most rows of a list.
    public static let mostRows = IntakeLimits.rows

    /// A list in a CSV file, in whatever encoding.
    /// - Parameter encoding: what a person says the letters are; `nil` lets it be recognised.
    public static func read(csv bytes: [UInt8], as encoding: TextEncoding? = nil) -> InventoryReading {
        let guess =
            encoding.map { EncodingGuess(encoding: $0, certainty: .certain, text: Self.text(bytes, $0)) }
            ?? EncodingGuess.of(bytes)
        let grid = CSVGrid.read(Array(guess.text.utf8))
        var reading = read(sheets: grid.workbook)
        let lines = grid.problems.map { problem -> InventoryProblem in
            if case .line(let kind) = problem.kind { return InventoryProblem(problem.place, .line(kind)) }
            return InventoryProblem(problem.place, .tooManyRows)
        }
        reading.problems = (lines + reading.problems).enumerated()
            .sorted { ($0.element.place.row ?? 0, $0.offset) < ($1.element.place.row ?? 0, $1.offset) }.map(\.element)
        reading.encoding = guess.encoding
        reading.certainty = guess.certainty
        reading.preview = guess.preview()
        return reading
    }

    /// Text as a person says it is: where the bytes are Unicode, the letters within it are of an old font.
    private static func text(_ bytes: [UInt8], _ encoding: TextEncoding) -> String {
        guard encoding.isLegacy, let unicode = decodedUTF8(bytes), OldFont.bytes(of: unicode) != nil else {
            return encoding.decode(bytes)
        }
        return OldFont.mended(unicode, encoding)
    }

    /// A list in a workbook. Letters of old fonts are recognised over all cells and put right in each.
    public static func read(_ workbook: Workbook) -> InventoryReading {
        let texts = workbook.sheets.filter { !$0.isHidden }.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
            if case .text(let text) = cell, OldFont.bytes(of: text) != nil { text } else { nil as String? }
        }
        guard let guess = EncodingGuess.mended(texts.joined(separator: "\n")) else { return read(sheets: workbook) }
        let mended = workbook.sheets.map { sheet in
            WorkbookSheet(
                name: OldFont.mended(sheet.name, guess.encoding), isHidden: sheet.isHidden,
                rows: sheet.rows.map { row in
                    WorkbookRow(
                        number: row.number,
                        cells: row.cells.map { cell in
                            if case .text(let text) = cell { .text(OldFont.mended(text, guess.encoding)) } else { cell }
                        })
                }, merges: sheet.merges)
        }
        var reading = read(sheets: Workbook(sheets: mended))
        reading.encoding = guess.encoding
        reading.certainty = guess.certainty
        reading.preview = guess.preview()
        return reading
    }

    private static func read(sheets workbook: Workbook) -> InventoryReading {
        var reading = InventoryReading()
        var hasHeading = false
        for sheet in workbook.sheets where !sheet.rows.isEmpty {
            let place = ReturnPlace(sheet: sheet.name.isEmpty ? nil : sheet.name)
            guard !sheet.isHidden, let head = heading(of: sheet) else {
                reading.problems.append(InventoryProblem(place, .sheetNotRead))
                continue
            }
            hasHeading = true
            var list = InventoryList(sheet: place.sheet, columns: head.columns)
            list.noteHeadings(sheet.rows[head.at], head.columns)
            for row in sheet.rows[(head.at + 1)...] {
                guard list.rows.count + reading.rows.count < mostRows else {
                    list.note(row.number, nil, .tooManyRows)
                    break
                }
                list.read(row)
            }
            reading.rows += list.rows
            reading.problems += list.problems
        }
        if !hasHeading { reading.problems.append(InventoryProblem(ReturnPlace(sheet: nil), .noHeading)) }
        return reading
    }

    /// The row of headings: the first one with a title and a number or a time.
    private static func heading(of sheet: WorkbookSheet) -> (at: Int, columns: [Int: InventoryColumn])? {
        for (at, row) in sheet.rows.prefix(deepestHeading).enumerated() {
            var columns: [Int: InventoryColumn] = [:]
            for (place, cell) in row.cells.enumerated() {
                if let column = InventoryColumn(heading: cell.words) { columns[place] = column }
            }
            let found = Set(columns.values)
            if found.contains(.title), found.count >= 2 { return (at, columns) }
        }
        return nil
    }
}
