import Testing

@testable import Interchange

@Suite struct CSVWriterTests {
    static func written(_ rows: [String]..., separator: CSVSeparator = .comma, mark: Bool = false) -> String {
        var writer = CSVWriter(separator: separator, byteOrderMark: mark)
        for row in rows { writer.append(row) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `rows end in CRLF and only fields that need it are quoted`() {
        #expect(
            Self.written(["Số", "Tên"], ["1", "a,b"], ["2", "x\"y"], ["", "một\nhai"])
                == "Số,Tên\r\n1,\"a,b\"\r\n2,\"x\"\"y\"\r\n,\"một\nhai\"\r\n")
    }

    @Test func `every separator is quoted, whichever splits the file`() {
        #expect(Self.written(["a;b", "c"], separator: .tab) == "\"a;b\"\tc\r\n")
        #expect(Self.written(["a,b", "c"], separator: .semicolon) == "\"a,b\";c\r\n")
    }

    @Test func `a single empty field is no blank line`() {
        #expect(Self.written(["a"], [""], [" "]) == "a\r\n\"\"\r\n\" \"\r\n")
    }

    @Test func `the byte order mark stands first and once`() {
        var writer = CSVWriter(byteOrderMark: true)
        #expect(writer.take() == [0xEF, 0xBB, 0xBF])
        writer.append(["a"])
        #expect(writer.take() == [0x61, 0x0D, 0x0A])
        #expect(writer.take() == [])
    }

    static let formulas = [
        "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\rx", "\0x", "  =1", "\"=1", "'=1", "' \"@x", "＝1+1",
        "＋1", "－1", "＠x", "\u{A0}=1", "-", "+", "--1", "-1-", "-1.", "+1.2.3", "-1e5", "- 1", "-1 ", "-TC/TCT",
        "\u{3000}=x", "“=1", "=\u{301}x", " -1", "'-1",
    ]

    @Test(arguments: formulas) func `what a spreadsheet would run gets an apostrophe and quotes`(_ text: String) {
        let doubled = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        // Compared as bytes, for letters may combine with what stands before them.
        #expect(Array(Self.written([text, "x"]).utf8) == Array("\"'\(doubled)\",x\r\n".utf8))
    }

    @Test(arguments: ["-1", "+5.2", "-1,5", "+84", "-0.001", "2", "a=b", "1-2", "(=1)", "", "  ", "''", "'a"])
    func `plain numbers and plain text stay`(_ text: String) {
        #expect(FormulaGuard.guarded(text) == text)
    }

    @Test(arguments: formulas + ["-1", "'a", "''", "a", "", "'", "''=1", "''-1", "=\"'\""])
    func `the apostrophe can be taken away without loss`(_ text: String) {
        #expect(Array(FormulaGuard.unguarded(FormulaGuard.guarded(text)).utf8) == Array(text.utf8))
    }

    @Test(arguments: CSVSeparator.allCases) func `what is written is read back`(_ separator: CSVSeparator) {
        let rows = [
            ["Trích yếu", "b", "c"], ["a,b;c\td", "\"", "\"\""], ["\r\n", "\n", "\r"], ["", "", ""],
            ["é", "e\u{301}", " x "],
        ]
        var writer = CSVWriter(separator: separator, byteOrderMark: true)
        for row in rows { writer.append(row.map(FormulaGuard.unguarded)) }
        var reader = CSVReader(separator: separator)
        reader.feed(writer.bytes)
        reader.finish()
        var back: [[String]] = []
        while let item = reader.next() {
            switch item {
            case .heading(let row), .row(let row): back.append(row.fields.map(FormulaGuard.unguarded))
            case .problem(let problem): Issue.record("\(problem)")
            }
        }
        #expect(back.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
}
