import Office
import Phrases
import Records
import TerminalKit
import Text

extension FourFieldsScreen.State {
    private typealias Field = FourFieldsScreen.Field
    private typealias Tally = FourFieldsScreen.Tally

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.focus = Position(column: 0, row: 1)
        var title = Phrase.fieldsTitle
        if let period = fields?.period ?? period { title = title.followed(by: period.phrase, separator: " · ") }
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)),
            trailing: fields.map { surroundings.text(.units(.count($0.rows.count))) } ?? "")
        guard let fields else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        let page = page(surroundings)
        let columns = Columns(width: width)
        for (place, line) in list.seen(of: lines, page: page).enumerated() {
            let row = 1 + place
            draw(line, fields, columns, on: &surface, row: row, surroundings)
            guard line == cursor else { continue }
            surface.drawCursor(row: row, isTyping: false)
            guard hasColumns(line), let span = columns.span(of: column) else { continue }
            surface.put("[", at: span.start - 1, row: row, style: .cursorRow)
            surface.put("]", at: span.end, row: row, style: .cursorRow)
            surface.focus = Position(column: span.start - 1, row: row)
        }
        surface.drawParagraphs(
            explanation(fields, surroundings), from: 1 + page, to: surface.size.rows - 2, in: surroundings)
    }

    private func hasColumns(_ line: Line) -> Bool {
        switch line {
        case .unit, .sum: true
        case .heading, .outcome, .files, .transfers: false
        }
    }

    // MARK: The lines

    private func draw(
        _ line: Line, _ fields: FourFields, _ columns: Columns, on surface: inout Surface, row: Int,
        _ surroundings: Surroundings
    ) {
        let width = surface.size.columns
        switch line {
        case .heading(.own):
            var said = Phrase.fieldsOwn
            if let own = fields.own {
                said = said.followed(by: .fieldsDays(from: own.from.shown, to: own.to.shown), separator: " · ")
            }
            surface.put(toWholeParts(surroundings.text(said), width: width - 2), at: 1, row: row, style: .label)
        case .heading(.fields): drawFields(columns, on: &surface, row: row, surroundings)
        case .heading(.origins): drawOrigins(columns, on: &surface, row: row, surroundings)
        case .heading(.units): drawHeads(columns, on: &surface, row: row, surroundings)
        case .outcome(let outcome):
            let label = outcome.map { "  " + surroundings.text($0.phrase) } ?? surroundings.text(.fieldsWithDeadline)
            let count = outcome.map { figure($0)?.count ?? 0 } ?? withDeadline
            let origin = surroundings.text(.originIncomingRegister)
            drawOwn(label, surroundings.text(.count(count)), origin: origin, on: &surface, row: row)
        case .files:
            let label = surroundings.text(.fieldsFiles)
            drawOwn(label, surroundings.text(.fieldsNoData), origin: "", on: &surface, row: row)
        case .transfers:
            let label = surroundings.text(.fieldsTransfers)
            drawOwn(label, surroundings.text(.fieldsNoData), origin: "", on: &surface, row: row)
        case .unit(let id):
            guard let found = fields.rows.first(where: { $0.unit.id == id }) else { return }
            surface.put(shortName(found.unit, width: columns.name - 1), at: 2, row: row, style: .text)
            let total = found.outline.total.map(String.init) ?? "--"
            draw(Tally([found]), total: total, columns, on: &surface, row: row, style: .text, surroundings)
        case .sum:
            let label = surroundings.text(.sumOfUnits(.count(fields.rows.count)))
            surface.put(clipped(label, to: columns.name - 1), at: 2, row: row, style: .label)
            draw(Tally(fields.rows), total: "", columns, on: &surface, row: row, style: .label, surroundings)
        }
    }

    /// A line of this office: its number, and out of which register it is counted where there is room for that.
    private func drawOwn(_ label: String, _ value: String, origin: String, on surface: inout Surface, row: Int) {
        let width = surface.size.columns
        let end = min(width - 1, 60)
        surface.put(toWholeWords(label, width: end - 3 - cells(value) - 1), at: 3, row: row, style: .text)
        surface.putRight(value, endingAt: end, row: row, style: .text)
        if end + 2 + cells(origin) < width { surface.put(origin, at: end + 2, row: row, style: .faint) }
    }

    private func draw(
        _ tally: Tally, total: String, _ columns: Columns, on surface: inout Surface, row: Int, style: Style,
        _ surroundings: Surroundings
    ) {
        for column in columns.all {
            let text: String
            switch column.figure {
            case .must: text = surroundings.text(.count(tally.must))
            case .sent: text = surroundings.text(.count(tally.sent))
            case .inTime: text = surroundings.text(.count(tally.inTime))
            case .status(let status): text = surroundings.text(.count(tally.statuses[status] ?? 0))
            case .total: text = total
            case .forms: text = surroundings.text(.count(tally.forms))
            case .formsIn: text = surroundings.text(.count(tally.formsIn))
            case .formsBack: text = surroundings.text(.count(tally.formsBack))
            }
            surface.putRight(text, endingAt: column.end, row: row, style: text == "0" ? .faint : style)
        }
    }

    private func drawFields(_ columns: Columns, on surface: inout Surface, row: Int, _ surroundings: Surroundings) {
        for field in Field.allCases {
            guard let span = columns.span(of: field) else { continue }
            let names: [Phrase] =
                switch field {
                case .unit: []
                case .information: [.fieldInformation, .fieldInformationShort]
                case .technology: [.fieldIT, .fieldITShort]
                case .statistics: [.fieldStatisticsName, .fieldStatisticsShort]
                }
            let name = names.map(surroundings.text).first { cells($0) <= span.end - span.start }
            surface.putRight(name ?? "", endingAt: span.end, row: row, style: .label)
        }
    }

    /// Below the name of each field: the records that its figures are counted in.
    private func drawOrigins(_ columns: Columns, on surface: inout Surface, row: Int, _ surroundings: Surroundings) {
        surface.put(surroundings.text(.fieldsOrigin), at: 1, row: row, style: .faint)
        for field in Field.allCases {
            guard let span = columns.span(of: field) else { continue }
            let name = field.origins.map(surroundings.text).first { cells($0) <= span.end - span.start }
            surface.putRight(name ?? "", endingAt: span.end, row: row, style: .faint)
        }
    }

    private func drawHeads(_ columns: Columns, on surface: inout Surface, row: Int, _ surroundings: Surroundings) {
        surface.put(clipped(surroundings.text(.fieldsUnits), to: columns.name), at: 1, row: row, style: .label)
        for column in columns.all {
            let head: String
            switch column.figure {
            case .must, .forms: head = surroundings.text(.columnMust)
            case .sent: head = surroundings.text(.columnSent)
            case .inTime: head = surroundings.text(.columnInTime)
            case .status(let status): head = status.sign
            case .total: head = surroundings.text(.headTotal)
            case .formsIn: head = surroundings.text(.columnIn)
            case .formsBack: head = surroundings.text(.columnSentBack)
            }
            surface.putRight(clipped(head, to: column.width), endingAt: column.end, row: row, style: .label)
        }
    }

    // MARK: Columns

    private enum ColumnFigure: Equatable {
        case must, sent, inTime, status(TaskStatus), total, forms, formsIn, formsBack
    }

    private struct Columns {
        struct Column {
            let field: FourFieldsScreen.Field
            let figure: ColumnFigure
            let start: Int
            let width: Int
            var end: Int { start + width }
        }

        let name: Int
        let all: [Column]

        init(width: Int) {
            let figures: [(FourFieldsScreen.Field, ColumnFigure, Int)] =
                [(.information, .must, 4), (.information, .sent, 3), (.information, .inTime, 5)]
                + [TaskStatus.met, .underWay, .behind, .notApplicable, .notReported].map {
                    (.technology, .status($0), 3)
                }
                + [(.technology, .total, 5)]
                + [(.statistics, .forms, 4), (.statistics, .formsIn, 3), (.statistics, .formsBack, 4)]
            // In a narrow window the first numbers of each field stay.
            let narrow: [ColumnFigure] = [.must, .sent, .status(.behind), .total]
            let shown = width >= 76 ? figures : figures.filter { narrow.contains($0.1) }
            let gaps = Set(shown.map(\.0)).count
            let needed = shown.reduce(0) { $0 + $1.2 + 1 } + gaps
            name = max(10, min(44, width - 3 - needed))
            var start = 2 + name
            var field: FourFieldsScreen.Field?
            all = shown.map { next, figure, width in
                // Fields stand apart, so that the marks of the cursor have room.
                start += field == next ? 1 : 2
                field = next
                defer { start += width }
                return Column(field: next, figure: figure, start: start, width: width)
            }
        }

        /// From where to where the figures of a field stand.
        func span(of field: FourFieldsScreen.Field) -> (start: Int, end: Int)? {
            let own = all.filter { $0.field == field }
            guard let first = own.first, let last = own.last else { return nil }
            return (first.start, last.end)
        }
    }

    // MARK: Below the lines

    private func explanation(_ fields: FourFields, _ surroundings: Surroundings) -> [Phrase] {
        switch cursor {
        case .outcome(let outcome)?:
            let said: Phrase = outcome == nil ? .fieldsSumHint : .fieldsOutcomeHint
            return [.fieldRecords, said]
        case .files?, .transfers?:
            let notSeen: Phrase? = fields.own == nil ? .fieldsNotSeen : nil
            return [.fieldRecords, .fieldsNoDataWhy] + [notSeen].compactMap(\.self)
        case .unit?:
            guard let current else { return [] }
            return [Phrase(current.unit.name).followed(by: column.opensForUnit, separator: " · ")]
                + said(Tally([current]))
                + [.fieldsUnitArchive]
        case .sum?:
            return [Phrase.sumOfUnits(.count(fields.rows.count)).followed(by: column.opensForSum, separator: " · ")]
                + said(Tally(fields.rows))
        case .heading?, nil: return []
        }
    }

    private func said(_ tally: Tally) -> [Phrase] {
        let tasks = TaskStatus.allCases.compactMap { status -> Phrase? in
            let count = tally.statuses[status] ?? 0
            return count == 0 ? nil : .boardCount(.count(count), status.phrase)
        }
        return [
            .fieldReports(asked: tally.must, received: tally.sent, inTime: tally.inTime),
            Phrase.fieldIT.followed(by: .list(tasks), separator: ": "),
            .fieldStatistics(asked: tally.forms, received: tally.formsIn, sentBack: tally.formsBack),
        ]
    }
}

extension FourFieldsScreen.Field {
    /// Out of which records its figures come, the long name first.
    fileprivate var origins: [Phrase] {
        switch self {
        case .unit: []
        case .information, .statistics: [.originReturnRegister, .originReturnRegisterShort]
        case .technology: [.originSixTasks, .originSixTasksShort]
        }
    }

    /// What Enter opens for one unit.
    fileprivate var opensForUnit: Phrase {
        switch self {
        case .unit: .fieldsOpensUnit
        case .information: .fieldsOpensReturns
        case .technology: .fieldsOpensTasks
        case .statistics: .fieldsOpensStatistics
        }
    }

    /// What Enter opens for all of them.
    fileprivate var opensForSum: Phrase {
        switch self {
        case .unit, .technology: .fieldsOpensBoard
        case .information, .statistics: .fieldsOpensBook
        }
    }
}
