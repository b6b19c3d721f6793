import Phrases
import TerminalKit
import TestSupport
import Testing
import Text

@testable import Screens

/// Looks: nothing is told by colour alone, and nothing but letters needs more than ASCII.
@Suite struct LooksTests {
    /// A run of cells of one meaning in a row.
    private struct Run {
        let row: Int
        var text: String
        let style: Style
    }

    private func runs(of surface: Surface) -> [Run] {
        var runs: [Run] = []
        for row in 0..<surface.size.rows {
            for column in 0..<surface.size.columns {
                let cell = surface[row: row, column: column]
                if column > 0, let last = runs.last, last.style == cell.style {
                    runs[runs.count - 1].text.append(cell.character)
                } else {
                    runs.append(Run(row: row, text: String(cell.character), style: cell.style))
                }
            }
        }
        return runs
    }

    /// What tells a late or a wrong thing without colour: a mark before it, or a word that says so.
    private static let signs = [
        "!", "~", "quá", "Chưa", "chưa", "Cửa sổ", "hủy", "Hủy", "HỦY", "Không", "không", "hết hạn", "Nghi", "lùi",
        "dấu mật", "Khẩn", "Hỏa tốc", "nay", "ngày",
    ]

    @Test(arguments: AnyScene.all) func `what wants attention has a mark or a word`(_ scene: AnyScene) {
        let surface = scene.robot(language: .vi, columns: 80, rows: 24).workplace.view()
        let rows = surface.text()
        for run in runs(of: surface) where run.style == .warning || run.style == .danger {
            guard run.text.contains(where: { $0 != " " }) else { continue }
            // A long sentence has its mark in the line where it begins; two columns that differ stand beside each other.
            let near = rows[max(0, run.row - 2)...run.row].joined(separator: " ")
            #expect(Self.signs.contains { near.contains($0) } || scene.comparesTexts, "\(run.text)")
        }
    }

    /// In mono the rows must still differ wherever their meanings do: the cursor has ">", marks have "*".
    @Test(arguments: AnyScene.all) func `the row with the cursor and marked rows have a sign`(_ scene: AnyScene) {
        let surface = scene.robot(language: .vi, columns: 80, rows: 24).workplace.view()
        for row in 0..<surface.size.rows {
            let cells = (0..<surface.size.columns).map { surface[row: row, column: $0] }
            if cells.contains(where: { $0.style == .cursorRow }) {
                let run = cells.filter { $0.style == .cursorRow }.map(\.character)
                #expect(
                    run.contains(">") || cells.contains { $0.character == ">" }, "\(String(cells.map(\.character)))")
            }
            // Selected text in a field or editor is no marked row.
            let isRow = scene != .office(.formLong) && scene != .office(.formEditor)
            if isRow, cells.filter({ $0.style == .marked }).count > 4 {
                #expect(cells.contains { $0.character == "*" }, "\(String(cells.map(\.character)))")
            }
        }
    }

    @Test(arguments: AnyScene.all) func `in ASCII a screen needs nothing but letters beside it`(_ scene: AnyScene) {
        var robot = scene.robot(language: .vi, columns: 80, rows: 24)
        robot.workplace.surroundings.preferences[.lines] = "ascii"
        let odd = robot.workplace.view().text().joined().filter { !$0.isASCII && !$0.isLetter }
        #expect(odd.isEmpty, "\(odd)")
    }

    @Test(arguments: ThemeName.allCases) func `one screen in each theme and depth`(_ name: ThemeName) {
        let surface = Scene.formFaults.robot(language: .vi, columns: 80, rows: 24).workplace.view()
        let theme = Theme.named(name)
        let used = Style.allCases.filter { style in
            (0..<surface.size.rows).contains { row in
                (0..<surface.size.columns).contains { surface[row: row, column: $0].style == style }
            }
        }
        var lines: [String] = []
        for style in used {
            let look = theme.attributes(for: style)
            let weights = [
                (look.bold, "bold"), (look.dim, "dim"), (look.underline, "underline"), (look.reverse, "reverse"),
            ].filter(\.0).map(\.1)
            let colours = [ColourDepth.eight, .sixteen, .palette].map { depth in
                look.foreground?.number(in: depth).map { "\(depth.rawValue):\($0)" } ?? "-"
            }
            let shown = weights.isEmpty ? "plain" : weights.joined(separator: "+")
            lines.append("\(style) \(shown) \(colours.joined(separator: " "))")
        }
        let text = surface.snapshot() + "== looks \(name.rawValue)\n" + lines.joined(separator: "\n") + "\n"
        expectSnapshot(text, named: "theme-\(name.rawValue)-80x24-vi")
    }

    @Test func `a theme with colours gives way where there are none, others stay`() {
        var robot = Robot()
        for (display, shown) in [
            (Display(), [ThemeName.standard, .light, .dark, .contrast, .mono]),
            (Display(isColourUnwanted: true), [.mono, .mono, .mono, .contrast, .mono]),
            (Display(depth: .none), [.mono, .mono, .mono, .contrast, .mono]),
        ] {
            robot.workplace.surroundings.display = display
            for (name, theme) in zip(ThemeName.allCases, shown) {
                robot.workplace.surroundings.preferences[.theme] = name.rawValue
                #expect(robot.workplace.theme == theme)
            }
        }
        robot.workplace.surroundings.preferences[.theme] = "hồng"
        robot.workplace.surroundings.display = Display()
        #expect(robot.workplace.theme == .standard)
    }

    @Test func `a terminal that miscounts gets plain lines and says what to set, once`() {
        var robot = Robot()
        robot.workplace.learnMiscount()
        #expect(robot.message.hasPrefix("! Màn hình đếm sai độ rộng chữ"))
        #expect(robot.row(1).hasPrefix("----"))
        #expect(robot.row(-1).contains("Enter"))
        robot.press(.down)
        robot.workplace.learnMiscount()
        #expect(robot.message.isEmpty)
        robot.workplace.surroundings.preferences[.lines] = "unicode"
        #expect(robot.row(1).hasPrefix("────"))
    }
}

extension AnyScene {
    /// Whether texts that differ stand beside each other, so that the difference itself is read.
    var comparesTexts: Bool { self == .office(.formCompare) || self == .office(.formOutrun) }
}
