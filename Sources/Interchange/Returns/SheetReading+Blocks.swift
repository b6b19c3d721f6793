import Records

/// Blocks of one unit, with one row of the form on each line.
extension SheetReading {
    /// Which columns of a block hold what.
    private struct Columns {
        var code: Int?
        var label: Int?
        var value: Int?
    }

    /// What a line of a block is.
    private enum Line {
        /// The value of a row of the form, in a column.
        case row(Int, code: Int, value: Int)
        case problem(ReturnProblem.Kind, column: Int)
        case nothing
    }

    /// Reads the blocks of the sheet.
    /// - Returns: whether there is anything that belongs to one.
    func readBlocks(into collector: inout ReturnCollector) -> Bool {
        var isAny = false
        var columns = Columns()
        var draft = ReturnDraft(place: place(sheet.rows.first?.number ?? 1))
        var firsts: [Int: ReturnPlace] = [:]
        for row in sheet.rows {
            // Words that somebody entered for a row are no field, whatever they look like.
            let fields = isRow(row, columns) ? [] : Self.fields(of: row)
            if !fields.isEmpty {
                if !firsts.isEmpty || isSecondUnit(fields, draft) {
                    collector.add(draft)
                    // The period of one block is not that of the next.
                    draft = ReturnDraft(place: place(row.number))
                    firsts = [:]
                }
                for field in fields { take(field, row.number, into: &draft, &collector) }
                isAny = true
                continue
            }
            if let head = Self.head(row) {
                columns = head
                continue
            }
            switch line(row, columns) {
            case .nothing: continue
            case .problem(let kind, let column):
                collector.note(ReturnProblem(place(row.number, column), kind), of: &draft)
            case .row(let index, let code, let value):
                isAny = true
                if let first = firsts[index] {
                    let kind = ReturnProblem.Kind.rowTwice(code: reader.rows[index].code, first: first)
                    collector.note(ReturnProblem(place(row.number, code), kind), of: &draft)
                    continue
                }
                firsts[index] = place(row.number, code)
                let merge = merges[CellPlace(row: row.number, column: value)]
                collector.take(
                    row[value], reader.rows[index], at: place(row.number, value),
                    isMerged: merge.map { $0.lastRow > $0.firstRow } ?? false, into: &draft)
            }
        }
        collector.add(draft)
        return isAny
    }

    private func isRow(_ row: WorkbookRow, _ columns: Columns) -> Bool {
        guard let first = row.cells.firstIndex(where: { !$0.isBlank }).map({ $0 + 1 }) else { return false }
        return reader.headings.code(FigureReading.tidied(row[columns.code ?? first].words)) != nil
    }

    private func isSecondUnit(_ fields: [Field], _ draft: ReturnDraft) -> Bool {
        fields.contains { field in
            field.heading == .unit && draft.name != nil || field.heading == .unitCode && draft.code != nil
        }
    }

    private func take(
        _ field: Field, _ row: Int, into draft: inout ReturnDraft, _ collector: inout ReturnCollector
    ) {
        let place = place(row, field.column)
        let word = FigureReading.isMissing(field.text) ? nil : ReturnDraft.Word(text: field.text, place: place)
        switch field.heading {
        case .unit: draft.name = word
        case .unitCode: draft.code = word
        case .period: take(period: field.text, at: place, into: &draft, &collector)
        case .form: check(form: field.text, at: place, &draft, &collector)
        case .rowCode, .label, .value, .manner, .ordinal: break
        }
    }

    /// The columns that the head of a block names; `nil` for a row that is none.
    private static func head(_ row: WorkbookRow) -> Columns? {
        var columns = Columns()
        for (index, cell) in row.cells.enumerated() where !cell.isBlank {
            switch ReturnHeading(FigureReading.tidied(cell.words)) {
            case .rowCode where columns.code == nil: columns.code = index + 1
            case .label where columns.label == nil: columns.label = index + 1
            case .value where columns.value == nil: columns.value = index + 1
            case .rowCode, .label, .value, .unitCode, .unit, .period, .form, .manner, .ordinal, nil: continue
            }
        }
        let named = [columns.code, columns.label, columns.value].compactMap(\.self).count
        return columns.value != nil && named >= 2 ? columns : nil
    }

    private func line(_ row: WorkbookRow, _ columns: Columns) -> Line {
        guard let first = row.cells.firstIndex(where: { !$0.isBlank }).map({ $0 + 1 }) else { return .nothing }
        let column = columns.code ?? columns.label ?? first
        let text = FigureReading.tidied(row[column].words)
        if let index = reader.headings.code(text) {
            let beside = columns.label ?? column + 1
            let value = columns.value ?? valueColumn(row, column, reader.rows[index])
            if beside != value, !row[beside].isBlank,
                case .contradiction(let code, let label) = reader.headings.match(
                    code: index, label: FigureReading.tidied(row[beside].words))
            {
                return .problem(.headingContradicts(code: code, label: label), column: column)
            }
            return .row(index, code: column, value: value)
        }
        // Where the code is missing or has become something else, the label says which row it is.
        let named = columns.label.map { $0 == column ? text : FigureReading.tidied(row[$0].words) } ?? text
        let value = columns.value ?? column + 1
        let isFilled = !row[value].isBlank
        switch reader.headings.match(named) {
        case .row(let index): return .row(index, code: column, value: value)
        case .ambiguous: return isFilled ? .problem(.headingAmbiguous(named), column: column) : .nothing
        case .contradiction(let code, let label):
            return .problem(.headingContradicts(code: code, label: label), column: column)
        case .unknown:
            guard columns.value != nil, isFilled else { return .nothing }
            return .problem(.headingUnknown(text.isEmpty ? named : text), column: column)
        }
    }

    /// Where a value stands without a head: behind code and label; beside the code where it can be nothing else.
    private func valueColumn(_ row: WorkbookRow, _ code: Int, _ indicator: Indicator) -> Int {
        guard row[code + 2].isBlank, !row[code + 1].isBlank else { return code + 2 }
        switch indicator.kind {
        case .text: return code + 2
        case .count, .state, .yesNo:
            let isValue = (try? FigureReading.value(of: row[code + 1], indicator.kind)) != nil
            return isValue ? code + 1 : code + 2
        }
    }
}
