public import Records

/// Reads the returns of a form out of a workbook or a CSV file.
///
/// Two shapes are read, also side by side: a table with one unit on each line, and blocks of one unit with one row of
/// the form on each line, in a sheet of their own or below one another. What is not understood is told with its place
/// and never guessed.
public struct ReturnReader: Sendable {
    let rows: [Indicator]
    let headings: RowHeadings
    let form: FigureForm
    let units: [ReturnUnit]
    let matcher: UnitMatcher

    /// A reader of one form.
    /// - Parameters:
    ///   - units: the units that may be in the file.
    ///   - period: only rows that are asked for in it are read; without one, all.
    public init(form: FigureForm, units: [ReturnUnit], period: ReportingPeriod? = nil) {
        self.form = form
        self.units = units
        rows = form.rows.filter { row in period.map { row.isValid(in: $0) } ?? true }
        headings = RowHeadings(rows)
        matcher = UnitMatcher(units)
    }

    /// The returns of a workbook.
    public func read(_ workbook: Workbook) -> ReturnReading {
        var collector = ReturnCollector(reader: self)
        for sheet in workbook.sheets where sheet.name != DrawnWorkbook.choicesSheet {
            let place = ReturnPlace(sheet: sheet.name.isEmpty ? nil : sheet.name)
            if sheet.isHidden {
                if !sheet.rows.isEmpty { collector.note(ReturnProblem(place, .sheetHidden)) }
                continue
            }
            let reading = SheetReading(sheet, self)
            if let head = reading.lineHead() {
                reading.readLines(below: head, into: &collector)
            } else if !reading.readBlocks(into: &collector), !sheet.rows.isEmpty {
                collector.note(ReturnProblem(place, .sheetNotRead))
            }
        }
        return collector.reading
    }

    /// The returns of a CSV file.
    public func read(csv bytes: [UInt8]) -> ReturnReading {
        let grid = CSVGrid.read(bytes)
        return read(grid.workbook, lines: grid.problems)
    }

    /// The returns of a CSV file that was taken apart before.
    /// - Parameter lines: the lines of it that cannot be read.
    public func read(_ workbook: Workbook, lines: [ReturnProblem]) -> ReturnReading {
        var reading = read(workbook)
        guard !lines.isEmpty || workbook.sheets.contains(where: \.name.isEmpty) else { return reading }
        reading.problems = (lines + reading.problems).enumerated()
            .sorted { ($0.element.place.row ?? 0, $0.offset) < ($1.element.place.row ?? 0, $1.offset) }.map(\.element)
        return reading
    }

    /// The code of the form that a file says it is, in a line such as "Mã biểu: ct02"; `nil` where it says none.
    public static func formCode(in workbook: Workbook) -> String? { fields(.form, of: workbook).first }

    /// The periods that a file says in lines such as "Kỳ báo cáo: 2026-Q3", each once.
    public static func periods(in workbook: Workbook) -> Set<ReportingPeriod> {
        Set(fields(.period, of: workbook).compactMap { PeriodShorthand.period($0, on: nil) })
    }

    private static func fields(_ heading: ReturnHeading, of workbook: Workbook) -> [String] {
        workbook.sheets.filter { !$0.isHidden }.flatMap(\.rows).flatMap(SheetReading.fields)
            .filter { $0.heading == heading && !FigureReading.isMissing($0.text) }.map(\.text)
    }
}

/// A return while it is read.
struct ReturnDraft {
    /// A text with its place.
    struct Word {
        let text: String
        let place: ReturnPlace
    }

    /// Where it begins.
    let place: ReturnPlace
    /// What stands for the unit's code.
    var code: Word?
    /// What stands for the unit's name.
    var name: Word?
    /// The period.
    var period: ReportingPeriod?
    /// What was read.
    var values: [String: FigureValue] = [:]
    /// Whether anything was filled in, be it wrong.
    var isFilled = false
    /// Whether nothing was wrong.
    var isSound = true
}

/// Puts the returns of a file together.
struct ReturnCollector {
    /// What has been read.
    private(set) var reading = ReturnReading()

    private let reader: ReturnReader
    /// The place of the first return of a unit and period among the entries, or in the file where it was empty.
    private var seen: [Key: Int] = [:]

    private struct Key: Hashable {
        let unit: String
        let period: ReportingPeriod?
    }

    init(reader: ReturnReader) { self.reader = reader }

    mutating func note(_ problem: ReturnProblem) { reading.problems.append(problem) }

    /// Notes a problem that spoils a return.
    mutating func note(_ problem: ReturnProblem, of draft: inout ReturnDraft) {
        note(problem)
        if !problem.isRemark { draft.isSound = false }
    }

    /// Reads a cell into a return.
    mutating func take(
        _ cell: WorkbookCell, _ row: Indicator, at place: ReturnPlace, isMerged: Bool, into draft: inout ReturnDraft
    ) {
        do throws(FigureReadingFault) {
            guard let value = try FigureReading.value(of: cell, row.kind) else { return }
            if row.isInspected { return note(ReturnProblem(place, .inspected(code: row.code))) }
            draft.isFilled = true
            if isMerged { return note(ReturnProblem(place, .mergedValue(code: row.code)), of: &draft) }
            draft.values[row.code] = value
        } catch {
            draft.isFilled = true
            let text = FigureReading.tidied(cell.words)
            note(ReturnProblem(place, .value(code: row.code, error, text: text)), of: &draft)
        }
    }

    /// Takes a return that was read to its end.
    mutating func add(_ draft: ReturnDraft) {
        var draft = draft
        guard let unit = unit(of: &draft) else { return }
        let key = Key(unit: unit.code, period: draft.period)
        guard draft.isFilled else {
            if seen[key] == nil, !reading.blankUnits.contains(unit.code) { reading.blankUnits.append(unit.code) }
            return
        }
        if let first = seen[key] {
            // Neither is the right one as long as nobody says which.
            reading.entries[first].isSound = false
            note(
                ReturnProblem(draft.place, .unitTwice(code: unit.code, first: reading.entries[first].place)),
                of: &draft)
        } else {
            seen[key] = reading.entries.count
        }
        reading.blankUnits.removeAll { $0 == unit.code }
        reading.entries.append(
            ReadReturn(
                unit: unit.code, period: draft.period, values: draft.values, place: draft.place,
                isSound: draft.isSound))
    }

    /// The unit that a return names; what is wrong with it is noted where the return has values.
    private mutating func unit(of draft: inout ReturnDraft) -> ReturnUnit? {
        let words = [draft.code, draft.name].compactMap(\.self)
        guard let first = words.first else {
            if draft.isFilled { note(ReturnProblem(draft.place, .unitMissing)) }
            return nil
        }
        var found: [Int] = []
        for word in words {
            switch reader.matcher.match(word.text) {
            case .unit(let place): found.append(place)
            case .ambiguous:
                if draft.isFilled { note(ReturnProblem(word.place, .unitAmbiguous(word.text))) }
                return nil
            case .unknown:
                // A unit with its code is known whatever its name has become in the file.
                if !found.isEmpty { continue }
                guard draft.isFilled else { return nil }
                let isTotal = Self.totals.contains(HeadingKey.of(word.text))
                note(ReturnProblem(word.place, isTotal ? .totalLine(word.text) : .unitUnknown(word.text)))
                return nil
            }
        }
        guard let place = found.first else { return nil }
        if found.count == 2, found[0] != found[1], let name = draft.name {
            note(
                ReturnProblem(first.place, .unitContradicts(code: first.text, name: name.text)), of: &draft)
        }
        return reader.units[place]
    }

    private static let totals: Set<String> = [
        "tong", "tongso", "tongcong", "cong", "toanquoc", "toantinh", "total", "sum", "all",
    ]
}
