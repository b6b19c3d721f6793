import Records
import Testing

@testable import Interchange

@Suite struct FigureReadingTests {
    private func read(_ cell: WorkbookCell, _ kind: FigureKind) -> Result<FigureValue?, FigureReadingFault> {
        Result { () throws(FigureReadingFault) in try FigureReading.value(of: cell, kind) }
    }

    @Test(arguments: [
        ("42", 42), (" 42 ", 42), ("42.0", 42), ("42,0", 42), ("42.00", 42), ("0", 0), ("007", 7), ("1.204", 1204),
        ("1 204", 1204), ("1\u{A0}204", 1204), ("1\u{202F}204", 1204), ("12.345.678", 12_345_678), ("1.204,0", 1204),
        ("42.000", 42_000), ("999.999.999", 999_999_999), ("0.0", 0),
    ])
    func `counts are read as they are written in Vietnamese`(text: String, count: Int) {
        #expect(read(.text(text), .count) == .success(.count(count)))
    }

    @Test(arguments: [
        ("abc", FigureReadingFault.notACount), ("42 người", .notACount), ("khoảng 40", .notACount), ("x", .notACount),
        ("1,204", .unclearComma), ("1,234,567", .unclearComma), ("42.5", .notWhole), ("42,5", .notWhole),
        ("42,55", .notWhole), ("1.2345", .notWhole), ("-3", .negative), ("-1.204", .negative), ("−3", .negative),
        ("1000000000", .tooLarge), ("99999999999999999999", .tooLarge), ("1..2", .notACount), ("1. 204", .notACount),
        ("1.20.400", .notACount), ("1 20", .notACount), ("+5", .notACount), ("4 2", .notACount), ("٤٢", .notACount),
        ("1e3", .notACount), ("0x1F", .notACount), ("=1+1", .notACount),
    ])
    func `what is no count is said to be none`(text: String, fault: FigureReadingFault) {
        #expect(read(.text(text), .count) == .failure(fault))
    }

    @Test(arguments: [
        (WorkbookCell.number("42"), FigureValue.count(42)), (.number("0"), .count(0)), (.number("1200"), .count(1200)),
    ])
    func `numbers of a spreadsheet are taken as they are`(cell: WorkbookCell, value: FigureValue) {
        #expect(read(cell, .count) == .success(value))
    }

    @Test func `a fraction of a spreadsheet is never taken for thousands`() {
        #expect(read(.number("1.204"), .count) == .failure(.notWhole))
        #expect(read(.number("-1"), .count) == .failure(.negative))
        #expect(read(.number("1e+16"), .count) == .failure(.tooLarge))
        #expect(read(.day("46115"), .count) == .failure(.day))
        #expect(read(.fault("#REF!"), .count) == .failure(.fault))
        #expect(read(.uncalculated, .count) == .failure(.uncalculated))
        #expect(read(.truth(true), .count) == .failure(.notACount))
    }

    private static let states = [
        FigureState("Chưa có", "None"), FigureState("Có, chưa thành quy định", "In use, not laid down"),
        FigureState("Có quy định", "Laid down"),
    ]

    @Test(arguments: [
        ("Chưa có", 0), ("chua co", 0), ("CHƯA CÓ", 0), ("none", 0), ("Có, chưa thành quy định", 1),
        ("có chưa thành quy định", 1), ("In use, not laid down", 1), ("2", 2), ("2.", 2), ("2 = Có quy định", 2),
        ("2. Laid down", 2), ("1 = Có, chưa thành quy định", 1), ("0", 0), ("2.0", 2),
    ])
    func `states are read by name in either language and by number as printed`(text: String, place: Int) {
        #expect(read(.text(text), .state(Self.states)) == .success(.state(place)))
    }

    @Test(arguments: [
        ("3", FigureReadingFault.notAState), ("-1", .notAState), ("Có", .notAState), ("x", .notAState),
        ("2.5", .notAState), ("2 = Chưa có", .stateContradicts), ("12", .notAState), ("quy định", .notAState),
    ])
    func `what is no state is said to be none`(text: String, fault: FigureReadingFault) {
        #expect(read(.text(text), .state(Self.states)) == .failure(fault))
    }

    @Test(arguments: [
        (WorkbookCell.text("Có"), true), (.text("co"), true), (.text("X"), true), (.text("yes"), true),
        (.text("1"), true), (.number("1"), true), (.truth(true), true), (.text("✓"), true), (.text("Không"), false),
        (.text("NO"), false), (.text("0"), false), (.number("0"), false), (.truth(false), false),
    ])
    func `yes and no are read in both languages`(cell: WorkbookCell, isYes: Bool) {
        #expect(read(cell, .yesNo) == .success(.yes(isYes)))
    }

    @Test(arguments: ["chưa", "2", "có không", "?", "10", "maybe"])
    func `what is neither yes nor no is said to be neither`(text: String) {
        #expect(read(.text(text), .yesNo) == .failure(.notYesOrNo))
    }

    @Test(arguments: [
        WorkbookCell.empty, .text(""), .text("  "), .text("-"), .text("–"), .text("…"), .text(". . . ."), .text("___"),
    ])
    func `nothing, a dash and dots are missing in every kind of row, never zero`(cell: WorkbookCell) {
        for kind in [FigureKind.count, .state(Self.states), .yesNo, .text] {
            #expect(read(cell, kind) == .success(nil))
        }
    }

    @Test func `words are one clean line in normal form C`() {
        #expect(
            read(.text("  Phần mềm\r\n kế toa\u{301}n\u{202E} "), .text)
                == .success(.text("Phần mềm kế toán‹U+202E›")))
        #expect(read(.number("42"), .text) == .success(.text("42")))
        #expect(read(.text("\u{200B}"), .text) == .success(.text("‹U+200B›")))
        #expect(read(.text(String(repeating: "a", count: FigureReading.longestWords + 1)), .text) == .failure(.tooLong))
    }

    @Test(arguments: [
        ("2026-Q3", "2026-Q3"), ("2026-q3", "2026-Q3"), ("2026-H1", "2026-H1"), ("2026", "2026"),
        ("Quý III/2026", "2026-Q3"), ("Quý 3 năm 2026", "2026-Q3"), ("quy iv nam 2026", "2026-Q4"),
        ("Q2/2026", "2026-Q2"), ("Quarter 1 of 2026", "2026-Q1"), ("6 tháng đầu năm 2026", "2026-H1"),
        ("Sáu tháng cuối năm 2026", "2026-H2"), ("Second half of 2026", "2026-H2"), ("Năm 2026", "2026"),
    ])
    func `periods are read as people write them`(text: String, code: String) {
        #expect(PeriodShorthand.period(text, on: nil)?.code == code)
    }

    @Test(arguments: [
        "", "Quý V/2026", "Quý 0/2026", "Q3", "tháng 9 năm 2026", "26", "2026-Q5", "9 tháng năm 2026", "20266",
    ])
    func `what is no period is none`(text: String) {
        #expect(PeriodShorthand.period(text, on: nil) == nil)
    }
}
