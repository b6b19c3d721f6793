public import Records

/// A form to be sent out, filled in by units and read back by `ReturnReader`.
public struct BlankForm: Sendable {
    /// How a form lies in a file.
    public enum Shape: String, CaseIterable, Sendable {
        /// A sheet for each unit, with one row of the form on each line.
        case sheets
        /// One sheet with one unit on each line.
        case lines
    }

    /// The words of a form, in the language that it is made in.
    public struct Words: Sendable {
        /// Whether labels, headings and states are in English.
        public var isEnglish: Bool
        /// The title, with the period.
        public var title: String
        /// What stands below it: how to fill it in, by when, where to send it.
        public var remarks: [String]
        /// How each row is filled in, by its code.
        public var manners: [String: String]
        /// Yes and no.
        public var yes: String
        /// See `yes`.
        public var no: String
        /// Said when something else than a count is entered.
        public var countRefusal: String
        /// Said when something else than a choice is entered.
        public var choiceRefusal: String

        /// Puts the words of a form together.
        public init(
            isEnglish: Bool, title: String, remarks: [String], manners: [String: String], yes: String, no: String,
            countRefusal: String, choiceRefusal: String
        ) {
            self.isEnglish = isEnglish
            self.title = title
            self.remarks = remarks
            self.manners = manners
            self.yes = yes
            self.no = no
            self.countRefusal = countRefusal
            self.choiceRefusal = choiceRefusal
        }
    }

    private let form: FigureForm
    private let rows: [Indicator]
    private let units: [ReturnUnit]
    private let period: ReportingPeriod?
    private let words: Words

    /// A form for units; without any, for one whose name is to be filled in.
    public init(form: FigureForm, units: [ReturnUnit], period: ReportingPeriod?, words: Words) {
        self.form = form
        self.units = units
        self.period = period
        self.words = words
        rows = form.reported(in: period)
    }

    /// The choices of a row as they are printed and entered; `nil` for a row that is filled in freely.
    public static func choices(of row: Indicator, _ words: Words) -> [String]? {
        switch row.kind {
        case .count, .text: nil
        case .yesNo: [words.yes, words.no]
        case .state(let states):
            states.enumerated().map { "\($0) = \(words.isEnglish ? $1.nameEn : $1.nameVi)" }
        }
    }

    /// The form as a workbook.
    public func workbook(_ shape: Shape) -> DrawnWorkbook {
        switch shape {
        case .lines: return DrawnWorkbook(sheets: [lines()])
        case .sheets:
            guard !units.isEmpty else { return DrawnWorkbook(sheets: [sheet(of: nil, name: form.code)]) }
            var names: Set<String> = [DrawnWorkbook.choicesSheet]
            return DrawnWorkbook(
                sheets: units.map { unit in
                    sheet(of: unit, name: Self.free(unit.abbreviation ?? unit.name, among: &names))
                })
        }
    }

    /// The form as a CSV file that spreadsheets open where the comma is the decimal sign: with a byte order mark, parted
    /// by semicolons.
    public func csv(_ shape: Shape) -> [UInt8] {
        let sheets = workbook(shape).sheets
        let width = sheets.flatMap(\.rows).map(\.count).max() ?? 1
        var writer = CSVWriter(separator: .semicolon, byteOrderMark: true)
        for (place, sheet) in sheets.enumerated() {
            if place > 0 { writer.append(Array(repeating: "", count: width)) }
            for row in sheet.rows {
                writer.append(row.map(\.text) + Array(repeating: "", count: width - row.count))
            }
        }
        return writer.take()
    }

    // MARK: The parts

    private func sheet(of unit: ReturnUnit?, name: String) -> DrawnSheet {
        var rows = head
        rows.append([field(.unit), DrawnCell(unit?.name ?? "", unit == nil ? .words : .plain)])
        rows.append([field(.unitCode), DrawnCell(unit?.code ?? "", unit == nil ? .words : .plain)])
        rows += remarks
        rows.append([ReturnHeading.rowCode, .label, .value, .manner].map { DrawnCell(word($0), .heading) })
        let frozen = rows.count
        for row in self.rows {
            rows.append([
                DrawnCell(row.code, .label), DrawnCell(label(row), .label), entry(row),
                DrawnCell(words.manners[row.code] ?? "", .label),
            ])
        }
        return DrawnSheet(name: name, widths: [14, 58, 22, 46], frozenRows: frozen, rows: rows)
    }

    private func lines() -> DrawnSheet {
        var rows = head + remarks
        rows.append(
            [DrawnCell(""), DrawnCell(word(.manner), .label)]
                + self.rows.map { DrawnCell(words.manners[$0.code] ?? "", .label) })
        rows.append(
            [ReturnHeading.unitCode, .unit].map { DrawnCell(word($0), .heading) }
                + self.rows.map { DrawnCell("\($0.code) \(label($0))", .heading) })
        let frozen = rows.count
        for unit in units {
            rows.append([DrawnCell(unit.code, .label), DrawnCell(unit.name, .label)] + self.rows.map(entry))
        }
        if units.isEmpty { rows.append([DrawnCell("", .words), DrawnCell("", .words)] + self.rows.map(entry)) }
        return DrawnSheet(
            name: form.code, widths: [16, 36] + self.rows.map { _ in 18 }, frozenRows: frozen, frozenColumns: 2,
            rows: rows)
    }

    private var head: [[DrawnCell]] {
        [
            [DrawnCell(words.title, .title)], [field(.form), DrawnCell(form.code)],
            [field(.period), DrawnCell(period?.code ?? "", period == nil ? .words : .plain)],
        ]
    }

    private var remarks: [[DrawnCell]] { words.remarks.map { [DrawnCell($0, .note)] } }

    private func field(_ heading: ReturnHeading) -> DrawnCell { DrawnCell("\(word(heading)):") }

    private func word(_ heading: ReturnHeading) -> String { words.isEnglish ? heading.en : heading.vi }

    private func label(_ row: Indicator) -> String { words.isEnglish ? row.nameEn : row.nameVi }

    private func entry(_ row: Indicator) -> DrawnCell {
        if let choices = Self.choices(of: row, words) {
            return DrawnCell("", .entry, rule: .oneOf(choices, refusal: words.choiceRefusal))
        }
        switch row.kind {
        case .count:
            return DrawnCell(
                "", .entry, rule: .count(atMost: FigureValue.largestCount, refusal: words.countRefusal))
        case .text, .state, .yesNo: return DrawnCell("", .words)
        }
    }

    /// A name for a tab that no other has.
    private static func free(_ wanted: String, among names: inout Set<String>) -> String {
        let fitted = DrawnSheet.fitted(wanted)
        var name = fitted
        var count = 1
        while !names.insert(name.lowercased()).inserted {
            count += 1
            let mark = " (\(count))"
            name = String(fitted.prefix(DrawnWorkbook.longestName - mark.count)) + mark
        }
        return name
    }
}
