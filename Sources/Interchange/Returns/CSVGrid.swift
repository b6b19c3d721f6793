import Text

/// A CSV file as the one sheet of a workbook, so that both are read by the same rules.
public enum CSVGrid {
    /// The table of a file, and the lines that cannot be read.
    public static func read(_ bytes: [UInt8]) -> (workbook: Workbook, problems: [ReturnProblem]) {
        var rows: [WorkbookRow] = []
        var problems: [ReturnProblem] = []
        var reader = CSVReader(separator: separator(of: bytes), isRagged: true)
        reader.feed(bytes)
        reader.finish()
        while let item = reader.next() {
            switch item {
            case .heading(let row), .row(let row):
                guard !row.isBlank else { continue }
                guard rows.count < IntakeLimits.rows else {
                    let place = ReturnPlace(sheet: nil, row: row.line)
                    problems.append(ReturnProblem(place, .line(.rowTooLong)))
                    return (Workbook(sheets: [WorkbookSheet(name: "", rows: rows)]), problems)
                }
                // Quoted fields may run over lines: the row is named by the one on which it begins.
                rows.append(WorkbookRow(number: row.line, cells: row.fields.map(cell)))
            case .problem(let problem):
                let place = ReturnPlace(sheet: nil, row: problem.line, column: problem.column)
                problems.append(ReturnProblem(place, .line(problem.kind)))
            }
        }
        return (Workbook(sheets: [WorkbookSheet(name: "", rows: rows)]), problems)
    }

    private static func cell(_ field: String) -> WorkbookCell {
        let text = FormulaGuard.unguarded(nfc(field))
        return text.allSatisfy(\.isWhitespace) ? .empty : .text(text)
    }

    /// The separator, where the first line has none: a title. `nil` leaves it to the reader.
    private static func separator(of bytes: [UInt8]) -> CSVSeparator? {
        var lines = [0, 0, 0]
        var seen: Set<UInt8> = []
        var isQuoted = false
        var isFirst = true
        var hasText = false
        func count() {
            for (place, separator) in CSVSeparator.allCases.enumerated() where seen.contains(separator.rawValue) {
                lines[place] += 1
            }
        }
        for byte in bytes {
            switch byte {
            case 0x22:
                isQuoted.toggle()
                hasText = true
            case 0x0A where !isQuoted, 0x0D where !isQuoted:
                if isFirst, hasText {
                    if !seen.isEmpty { return nil }
                    isFirst = false
                }
                count()
                seen = []
            default:
                if !isQuoted, CSVSeparator(rawValue: byte) != nil { seen.insert(byte) }
                if byte > 0x20 { hasText = true }
            }
        }
        count()
        // Words have commas of their own, so others go before them where they are as many.
        let order = [CSVSeparator.semicolon, .tab, .comma]
        let counts = order.map { separator in CSVSeparator.allCases.firstIndex(of: separator).map { lines[$0] } ?? 0 }
        guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { return nil }
        return order[place]
    }
}
