import Records

/// Reads one sheet: what is common to both shapes.
struct SheetReading {
    let sheet: WorkbookSheet
    let reader: ReturnReader
    /// The cells that stand for several, by their first row and column.
    let merges: [CellPlace: CellRange]

    /// Heads and lines about a form stand within so many rows from the top.
    static let headRows = 40

    init(_ sheet: WorkbookSheet, _ reader: ReturnReader) {
        self.sheet = sheet
        self.reader = reader
        merges = Dictionary(
            sheet.merges.filter { $0.firstRow < $0.lastRow || $0.firstColumn < $0.lastColumn }
                .map { (CellPlace(row: $0.firstRow, column: $0.firstColumn), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    func place(_ row: Int, _ column: Int? = nil) -> ReturnPlace {
        ReturnPlace(sheet: sheet.name.isEmpty ? nil : sheet.name, row: row, column: column)
    }

    /// Something that is said beside the rows: "Đơn vị: LĐLĐ tỉnh Lam Giang".
    struct Field {
        let heading: ReturnHeading
        let text: String
        let column: Int
    }

    /// The fields of a row, each in one cell with a colon or in two cells beside one another.
    static func fields(of row: WorkbookRow) -> [Field] {
        var fields: [Field] = []
        let filled = row.cells.indices.filter { !row.cells[$0].isBlank }
        var at = 0
        while at < filled.count {
            let column = filled[at] + 1
            let text = FigureReading.tidied(row.cells[filled[at]].words)
            at += 1
            let colon = text.firstIndex { $0 == ":" || $0 == "：" }
            // Without a colon only the first cell of a row names a field.
            guard colon != nil || at == 1, let heading = ReturnHeading(String(text[..<(colon ?? text.endIndex)])),
                isField(heading)
            else { continue }
            let rest = colon.map { FigureReading.tidied(String(text[text.index(after: $0)...])) } ?? ""
            if !rest.isEmpty {
                fields.append(Field(heading: heading, text: rest, column: column))
            } else if at < filled.count {
                let next = FigureReading.tidied(row.cells[filled[at]].words)
                if next.last == ":" || ReturnHeading(next) != nil {
                    if colon != nil { fields.append(Field(heading: heading, text: "", column: column)) }
                } else {
                    fields.append(Field(heading: heading, text: next, column: filled[at] + 1))
                    at += 1
                }
            } else if colon != nil {
                fields.append(Field(heading: heading, text: "", column: column))
            }
        }
        return fields
    }

    private static func isField(_ heading: ReturnHeading) -> Bool {
        switch heading {
        case .unitCode, .unit, .period, .form: true
        case .rowCode, .label, .value, .manner, .ordinal: false
        }
    }

    /// Reads the period that stands in a cell into a return.
    func take(
        period text: String, at place: ReturnPlace, into draft: inout ReturnDraft, _ collector: inout ReturnCollector
    ) {
        guard !FigureReading.isMissing(text) else { return }
        guard let period = PeriodShorthand.period(text, on: nil) else {
            return collector.note(ReturnProblem(place, .periodMalformed(text)), of: &draft)
        }
        draft.period = period
    }

    /// Compares the form that a file says it is.
    func check(
        form text: String, at place: ReturnPlace, _ draft: inout ReturnDraft, _ collector: inout ReturnCollector
    ) {
        guard !FigureReading.isMissing(text), HeadingKey.of(text) != HeadingKey.of(reader.form.code) else { return }
        collector.note(ReturnProblem(place, .otherForm(text)), of: &draft)
    }
}
