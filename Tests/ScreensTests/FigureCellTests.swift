import Office
import Phrases
import Records
import TerminalKit
import Testing
import Text

@testable import Screens

@Suite struct FigureCellTests {
    private func unit(_ name: String, _ short: String? = nil) -> Unit {
        Unit(id: IssuerID(1), code: "a", name: name, kind: .provincial, abbreviation: short)
    }

    @Test(arguments: [
        ("LĐLĐ tỉnh Hà Sơn", 18, "LĐLĐ tỉnh Hà Sơn"), ("LĐLĐ tỉnh Tân Thuận Hải", 18, "LĐLĐ Tân Thuận Hải"),
        ("Liên đoàn Lao động tỉnh Hà Sơn", 18, "LĐLĐ tỉnh Hà Sơn"),
        ("Công đoàn Tổng công ty X Việt Nam", 18, "CĐ TCT X Việt Nam"),
        ("Công đoàn ngành Xây dựng cơ bản", 12, "CĐ ngành Xâ…"),
    ])
    func `a name is shortened as people shorten it`(_ name: String, _ width: Int, _ short: String) {
        #expect(shortName(unit(name), width: width) == short)
    }

    @Test func `past totals are bars, or digits where only ASCII is drawn`() {
        #expect(sparkline([nil, 0, 50, 100], lineArt: .unicode) == "·▁▄█")
        #expect(sparkline([nil, 0, 54, 99, 100], lineArt: .ascii) == ".0599")
    }

    @Test func `of a sum that does not fit the part is shown, and never a piece of a number`() {
        let rows = SixTasks.indicators
        func facts(_ part: Int, _ whole: Int) -> [String: FactFigure] {
            [
                "1.3": FactFigure(.count(part), asOf: Fixture.today),
                "1.2": FactFigure(.count(whole), asOf: Fixture.today),
            ]
        }
        let row = rows.first { $0.code == "1.3" } ?? rows[0]
        let sum = FigureSum(row, over: [facts(1, 1), facts(1999, 9999)])
        #expect(sum.short(.vi, width: 12) == "2.000/10.000")
        #expect(sum.short(.vi, width: 8) == "2.000")
        #expect(sum.short(.vi, width: 2) == "")
    }
}
