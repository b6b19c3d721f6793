import Records
import Testing

@testable import Interchange

@Suite struct BlankFormTests {
    static let units = [
        ReturnUnit(code: "ldld-lam-giang", name: "Liên đoàn Lao động tỉnh Lam Giang", abbreviation: "LĐLĐ Lam Giang"),
        ReturnUnit(code: "cd-nganh", name: "Công đoàn ngành: Y tế", abbreviation: nil),
    ]
    static let period = ReportingPeriod(code: "2026-Q3")

    static func words(english: Bool) -> BlankForm.Words {
        BlankForm.Words(
            isEnglish: english, title: english ? "Return" : "Phiếu",
            remarks: [english ? "Due: 30/09/2026." : "Hạn nộp: 30/09/2026."], manners: ["1.1": "Số, từ 0"],
            yes: english ? "Yes" : "Có", no: english ? "No" : "Không", countRefusal: "a", choiceRefusal: "b")
    }

    /// A value for every row of a form.
    static func values(_ form: FigureForm) -> [String: FigureValue] {
        Dictionary(
            uniqueKeysWithValues: form.reported(in: period).enumerated().map { place, row in
                switch row.kind {
                case .count: (row.code, FigureValue.count(place * 1001))
                case .state(let states): (row.code, .state(place % states.count))
                case .yesNo: (row.code, .yes(place.isMultiple(of: 2)))
                case .text: (row.code, .text("Phần mềm \(place), \"kế toán\"; = 5"))
                }
            })
    }

    /// What a person enters for a value.
    static func entered(_ value: FigureValue, _ row: Indicator, english: Bool) -> String {
        let choices = BlankForm.choices(of: row, words(english: english)) ?? []
        return switch value {
        case .count(let count): String(count)
        case .state(let place): choices[place]
        case .yes(let isYes): choices[isYes ? 0 : 1]
        case .text(let text): text
        }
    }

    /// A form with every cell filled in that is to be filled in.
    static func filled(_ form: FigureForm, _ shape: BlankForm.Shape, english: Bool) -> DrawnWorkbook {
        let values = values(form)
        var workbook = BlankForm(form: form, units: units, period: period, words: words(english: english))
            .workbook(shape)
        for sheet in workbook.sheets.indices {
            for row in workbook.sheets[sheet].rows.indices {
                var next = 0
                for column in workbook.sheets[sheet].rows[row].indices {
                    let cell = workbook.sheets[sheet].rows[row][column]
                    guard cell.style == .entry || cell.style == .words else { continue }
                    let code =
                        switch shape {
                        case .sheets: workbook.sheets[sheet].rows[row][0].text
                        case .lines: form.reported(in: period)[next].code
                        }
                    next += 1
                    guard let indicator = form.row(code), let value = values[code] else { continue }
                    workbook.sheets[sheet].rows[row][column].text = entered(value, indicator, english: english)
                }
            }
        }
        return workbook
    }

    /// A drawn workbook as it is read again.
    static func read(_ drawn: DrawnWorkbook) -> Workbook {
        Workbook(
            sheets: drawn.sheets.map { sheet in
                WorkbookSheet(
                    name: sheet.name,
                    rows: sheet.rows.enumerated().map { place, row in
                        WorkbookRow(number: place + 1, cells: row.map { $0.text.isEmpty ? .empty : .text($0.text) })
                    })
            })
    }

    @Test(arguments: ShippedForms.all.map(\.code), BlankForm.Shape.allCases)
    func `a form that is filled in and read back gives the same values, in both languages`(
        code: String, shape: BlankForm.Shape
    ) throws {
        let form = try #require(ShippedForms.all.first { $0.code == code })
        for english in [false, true] {
            let workbook = Self.filled(form, shape, english: english)
            let reader = ReturnReader(form: form, units: Self.units, period: Self.period)
            var csv = CSVWriter(separator: .semicolon, byteOrderMark: true)
            for row in workbook.sheets.flatMap(\.rows) { csv.append(row.map(\.text)) }
            for reading in [reader.read(Self.read(workbook)), reader.read(csv: csv.bytes)] {
                #expect(reading.problems.isEmpty, "\(reading.problems.prefix(3))")
                #expect(reading.entries.map(\.unit) == Self.units.map(\.code))
                for entry in reading.entries {
                    #expect(entry.values == Self.values(form))
                    #expect(entry.period == Self.period)
                    #expect(entry.isSound)
                }
            }
        }
    }

    @Test(arguments: BlankForm.Shape.allCases)
    func `a form that nobody filled in gives no return and no problem`(shape: BlankForm.Shape) {
        for form in ShippedForms.all {
            let blank = BlankForm(form: form, units: Self.units, period: Self.period, words: Self.words(english: false))
            let reader = ReturnReader(form: form, units: Self.units, period: Self.period)
            for reading in [reader.read(Self.read(blank.workbook(shape))), reader.read(csv: blank.csv(shape))] {
                #expect(reading.entries.isEmpty)
                #expect(reading.problems.isEmpty, "\(reading.problems.prefix(3))")
                #expect(reading.blankUnits == Self.units.map(\.code))
            }
        }
    }

    @Test func `cells to fill in take what their row takes, and the head stays in sight`() throws {
        let blank = BlankForm(
            form: ShippedForms.sixTasks, units: Self.units, period: Self.period, words: Self.words(english: false))
        let sheet = try #require(blank.workbook(.sheets).sheets.first)
        #expect(sheet.name == "LĐLĐ Lam Giang")
        #expect(sheet.rows[sheet.frozenRows - 1].map(\.text) == ["Mã số", "Chỉ tiêu", "Số liệu", "Cách ghi"])
        func rule(_ code: String) -> DrawnRule? { sheet.rows.first { $0.first?.text == code }?[2].rule }
        #expect(rule("1.1") == .count(atMost: FigureValue.largestCount, refusal: "a"))
        #expect(rule("4.2") == .oneOf(["0 = Chưa có", "1 = Đang lập", "2 = Đang dùng"], refusal: "b"))
        #expect(rule("4.4") == .oneOf(["Có", "Không"], refusal: "b"))
        #expect(rule("3.4") == nil)
        let lines = try #require(blank.workbook(.lines).sheets.first)
        #expect(lines.frozenColumns == 2)
        #expect(lines.rows[lines.frozenRows - 1][2].text == "1.1 Tổng số cán bộ cơ quan")
        #expect(lines.rows[lines.frozenRows...].map { $0[0].text } == Self.units.map(\.code))
    }

    @Test func `a form without units leaves the unit to be filled in`() throws {
        let blank = BlankForm(
            form: ShippedForms.statistics, units: [], period: nil, words: Self.words(english: false))
        for shape in BlankForm.Shape.allCases {
            let reading = ReturnReader(form: ShippedForms.statistics, units: Self.units).read(csv: blank.csv(shape))
            #expect(reading == ReturnReading())
        }
    }

    @Test func `units of one abbreviation get tabs of their own`() {
        let units = (1...3).map { ReturnUnit(code: "u\($0)", name: "Đơn vị \($0)", abbreviation: "CĐ") }
        let blank = BlankForm(
            form: ShippedForms.statistics, units: units, period: nil, words: Self.words(english: false))
        #expect(blank.workbook(.sheets).sheets.map(\.name) == ["CĐ", "CĐ (2)", "CĐ (3)"])
    }

    @Test func `the file for spreadsheets begins with its mark and is parted by semicolons`() {
        let blank = BlankForm(
            form: ShippedForms.statistics, units: Self.units, period: Self.period, words: Self.words(english: false))
        let bytes = blank.csv(.sheets)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("Phiếu;;;\r\n".utf8)))
    }
}
