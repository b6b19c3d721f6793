import Records

/// A table with one unit on each line.
extension SheetReading {
    /// The head of such a table.
    struct LineHead {
        /// Where the first row below it is among the rows of the sheet.
        var next: Int
        var unitCode: Int?
        var unit: Int?
        var period: Int?
        /// The column of each row of the form, by column.
        var columns: [Int: Int] = [:]
        var problems: [ReturnProblem] = []
    }

    /// The head of a table with one unit on each line; `nil` where the sheet has none.
    func lineHead() -> LineHead? {
        for (index, row) in sheet.rows.enumerated().prefix(Self.headRows) {
            var head = LineHead(next: index + 1)
            read(row, into: &head)
            guard head.unit != nil || head.unitCode != nil else { continue }
            // Codes and labels may stand in two rows of one head.
            if sheet.rows.indices.contains(index + 1), isSecondRow(sheet.rows[index + 1], of: head) {
                let first = head
                read(sheet.rows[index + 1], into: &head)
                // What the first row did not name, the second does.
                head.problems.removeAll { problem in
                    guard first.problems.contains(problem), case .headingUnknown = problem.kind else { return false }
                    return problem.place.column.map { head.columns[$0] != nil } ?? false
                }
                head.next = index + 2
            }
            if !head.columns.isEmpty { return head }
        }
        return nil
    }

    private func isSecondRow(_ row: WorkbookRow, of head: LineHead) -> Bool {
        guard [head.unit, head.unitCode].compactMap(\.self).allSatisfy({ row[$0].isBlank }) else { return false }
        return row.cells.filter { reader.headings.code(FigureReading.tidied($0.words)) != nil }.count >= 2
    }

    private func read(_ row: WorkbookRow, into head: inout LineHead) {
        for (index, cell) in row.cells.enumerated() where !cell.isBlank {
            let column = index + 1
            let text = FigureReading.tidied(cell.words)
            switch ReturnHeading(text) {
            case .unitCode where head.unitCode == nil: head.unitCode = column
            case .unit where head.unit == nil: head.unit = column
            case .period where head.period == nil: head.period = column
            case .ordinal, .manner, .form: continue
            case .unitCode, .unit, .period, .rowCode, .label, .value, nil:
                read(heading: text, at: place(row.number, column), column, into: &head)
            }
        }
    }

    private func read(heading text: String, at place: ReturnPlace, _ column: Int, into head: inout LineHead) {
        switch reader.headings.match(text) {
        case .row(let row):
            let code = reader.rows[row].code
            if let own = head.columns[column], own != row {
                let kind = ReturnProblem.Kind.headingContradicts(code: code, label: reader.rows[own].code)
                head.problems.append(ReturnProblem(place, kind))
            } else if let first = head.columns.first(where: { $0.value == row && $0.key != column })?.key {
                let first = ReturnPlace(sheet: place.sheet, row: place.row, column: first)
                head.problems.append(ReturnProblem(place, .columnTwice(code: code, first: first)))
            } else {
                head.columns[column] = row
            }
        case .ambiguous: head.problems.append(ReturnProblem(place, .headingAmbiguous(text)))
        case .contradiction(let code, let label):
            head.problems.append(ReturnProblem(place, .headingContradicts(code: code, label: label)))
        case .unknown:
            if head.columns[column] == nil { head.problems.append(ReturnProblem(place, .headingUnknown(text))) }
        }
    }

    /// Reads the lines below a head.
    func readLines(below head: LineHead, into collector: inout ReturnCollector) {
        for problem in head.problems { collector.note(problem) }
        let isSound = head.problems.allSatisfy(\.isRemark)
        var common = ReturnDraft(place: place(1))
        common.isSound = isSound
        for row in sheet.rows[..<head.next] {
            for field in Self.fields(of: row) {
                let place = place(row.number, field.column)
                switch field.heading {
                case .period where head.columns.isEmpty || row.number < sheet.rows[head.next - 1].number:
                    take(period: field.text, at: place, into: &common, &collector)
                case .form: check(form: field.text, at: place, &common, &collector)
                case .period, .unit, .unitCode, .rowCode, .label, .value, .manner, .ordinal: continue
                }
            }
        }
        for row in sheet.rows[head.next...] {
            var draft = ReturnDraft(place: place(row.number))
            draft.period = common.period
            draft.isSound = common.isSound
            draft.code = word(row, head.unitCode)
            draft.name = word(row, head.unit)
            if let column = head.period {
                let text = FigureReading.tidied(row[column].words)
                take(period: text, at: place(row.number, column), into: &draft, &collector)
            }
            for (column, index) in head.columns.sorted(by: { $0.key < $1.key }) {
                let isMerged = merges[CellPlace(row: row.number, column: column)] != nil
                collector.take(
                    row[column], reader.rows[index], at: place(row.number, column), isMerged: isMerged, into: &draft)
            }
            if !row.cells.allSatisfy(\.isBlank) { collector.add(draft) }
        }
    }

    private func word(_ row: WorkbookRow, _ column: Int?) -> ReturnDraft.Word? {
        guard let column else { return nil }
        let text = FigureReading.tidied(row[column].words)
        guard !FigureReading.isMissing(text) else { return nil }
        return ReturnDraft.Word(text: text, place: place(row.number, column))
    }
}
