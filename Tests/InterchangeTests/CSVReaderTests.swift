import Testing

@testable import Interchange

@Suite struct CSVReaderTests {
    static func read(
        _ bytes: [UInt8], separator: CSVSeparator? = nil, limits: CSVLimits = .standard, pieces: Int = 1 << 20
    ) -> [CSVItem] {
        var reader = CSVReader(separator: separator, limits: limits)
        var items: [CSVItem] = []
        var at = 0
        while at < bytes.count {
            reader.feed(Array(bytes[at..<min(at + pieces, bytes.count)]))
            at += pieces
            while let item = reader.next() { items.append(item) }
        }
        reader.finish()
        while let item = reader.next() { items.append(item) }
        return items
    }

    static func read(_ text: String, pieces: Int = 1 << 20) -> [CSVItem] {
        read(Array(text.utf8), pieces: pieces)
    }

    static func heading(_ line: Int, _ fields: String...) -> CSVItem { .heading(CSVRow(line: line, fields: fields)) }
    static func row(_ line: Int, _ fields: String...) -> CSVItem { .row(CSVRow(line: line, fields: fields)) }
    static func problem(_ line: Int, _ column: Int, _ kind: CSVProblem.Kind) -> CSVItem {
        .problem(CSVProblem(line: line, column: column, kind: kind))
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let items: [CSVItem]

        init(_ name: String, _ text: String, _ items: [CSVItem]) {
            testDescription = name
            self.text = text
            self.items = items
        }
    }

    static let cases = [
        Case("LF", "a,b\n1,2\n", [heading(1, "a", "b"), row(2, "1", "2")]),
        Case("CRLF", "a,b\r\n1,2\r\n3,4\r\n", [heading(1, "a", "b"), row(2, "1", "2"), row(3, "3", "4")]),
        Case("CR", "a,b\r1,2\r3,4", [heading(1, "a", "b"), row(2, "1", "2"), row(3, "3", "4")]),
        Case("no line end at the end", "a,b\n1,", [heading(1, "a", "b"), row(2, "1", "")]),
        Case("byte order mark", "\u{FEFF}Số;Tên\nmột;hai\n", [heading(1, "Số", "Tên"), row(2, "một", "hai")]),
        Case("tab", "a\tb,c\n1\t2,3\n", [heading(1, "a", "b,c"), row(2, "1", "2,3")]),
        Case(
            "separator outside quotes decides", "\"a,b,c\";d\n1;2\n", [heading(1, "a,b,c", "d"), row(2, "1", "2")]),
        Case("one column", "a\n1\n", [heading(1, "a"), row(2, "1")]),
        Case("quoted", "a,b\n\"x,y\",\"\"\n", [heading(1, "a", "b"), row(2, "x,y", "")]),
        Case("doubled quotes", "a\n\"\"\"x\"\" y\"\n", [heading(1, "a"), row(2, "\"x\" y")]),
        Case("quote inside a plain field", "a,b\nx\"y\",2\n", [heading(1, "a", "b"), row(2, "x\"y\"", "2")]),
        Case(
            "line ends inside quotes count", "a,b\r\n\"x\r\ny\nz\",2\r\n3,4\r\n",
            [heading(1, "a", "b"), row(2, "x\r\ny\nz", "2"), row(5, "3", "4")]),
        Case("blank lines", "\n\r\na,b\n\n   \n1,2\n\n", [heading(3, "a", "b"), row(6, "1", "2")]),
        Case("quoted empty field is no blank line", "a\n\"\"\nx\n", [heading(1, "a"), row(2, ""), row(3, "x")]),
        Case("empty", "", [problem(1, 1, .emptyFile)]),
        Case("mark alone", "\u{FEFF}", [problem(1, 1, .emptyFile)]),
        Case("blank lines alone", "\n \r\n\r", [problem(1, 1, .emptyFile)]),
        Case(
            "too few and too many", "a,b\n1\n1,2,3\n4,5\n",
            [
                heading(1, "a", "b"), problem(2, 2, .wrongFieldCount(expected: 2, found: 1)),
                problem(3, 3, .wrongFieldCount(expected: 2, found: 3)), row(4, "4", "5"),
            ]),
        Case(
            "unclosed quote", "a,b\n1,\"x\ny\n", [heading(1, "a", "b"), problem(2, 2, .unclosedQuote)]),
        Case(
            "text after quote", "a,b\n\"x\"y,2\n3,4\n",
            [heading(1, "a", "b"), problem(2, 1, .textAfterQuote), row(3, "3", "4")]),
        Case("NUL", "a,b\n1,x\0y\n3,4\n", [heading(1, "a", "b"), problem(2, 2, .nulByte), row(3, "3", "4")]),
        Case(
            "NUL in quotes, two problems in a row", "a,b\n\"\0\",\"x\" \n3,4\n",
            [heading(1, "a", "b"), problem(2, 1, .nulByte), problem(2, 2, .textAfterQuote), row(3, "3", "4")]),
        Case("problem in the heading", "a,\"b\"c\n1,2\n", [problem(1, 2, .textAfterQuote), row(2, "1", "2")]),
    ]

    @Test(arguments: cases) func `each text gives its rows and problems`(_ case: Case) {
        #expect(Self.read(`case`.text) == `case`.items)
    }

    @Test(arguments: cases) func `pieces of one to five bytes give the same`(_ case: Case) {
        for size in 1...5 { #expect(Self.read(`case`.text, pieces: size) == `case`.items, "\(size)") }
    }

    @Test(arguments: [1, 2, 3, 1000]) func `malformed UTF-8 is named with line and field`(pieces: Int) {
        let bytes = Array("a,b\nx,".utf8) + [0xE1, 0xBA] + Array("\n\"".utf8) + [0xFF] + Array("\",y\n1,2\n".utf8)
        #expect(
            Self.read(bytes, pieces: pieces) == [
                Self.heading(1, "a", "b"), Self.problem(2, 2, .malformedUTF8), Self.problem(3, 1, .malformedUTF8),
                Self.row(4, "1", "2"),
            ])
    }

    @Test(arguments: [1, 3, 1000]) func `limits cut a field, a row and the number of fields`(pieces: Int) {
        let limits = CSVLimits(fieldBytes: 4, fields: 3, rowBytes: 8)
        let text = "a,b,c\n1234,12345,\"123456\"\n1234,1234,1\n,,,,\0,\0,x\n1,2,3\n"
        #expect(
            Self.read(Array(text.utf8), limits: limits, pieces: pieces) == [
                Self.heading(1, "a", "b", "c"), Self.problem(2, 2, .fieldTooLong),
                Self.problem(2, 3, .fieldTooLong),
                Self.problem(3, 3, .rowTooLong), Self.problem(4, 4, .tooManyFields), Self.row(5, "1", "2", "3"),
            ])
    }

    @Test func `an unclosed quote is told even when its field has grown too long`() {
        let limits = CSVLimits(fieldBytes: 4, fields: 3, rowBytes: 8)
        #expect(
            Self.read(Array("a,b\n1,\"23456\n789\n".utf8), limits: limits) == [
                Self.heading(1, "a", "b"), Self.problem(2, 2, .fieldTooLong), Self.problem(2, 2, .unclosedQuote),
            ])
    }

    @Test func `random bytes give the same in whatever pieces they come`() {
        let table: [UInt8] = Array("aaé\"\",;\t\r\n \0".utf8) + [0xFF, 0xE1]
        var seed: UInt64 = 7
        func random(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        let limits = CSVLimits(fieldBytes: 9, fields: 5, rowBytes: 20)
        for _ in 0..<2_000 {
            let bytes = (0..<random(80)).map { _ in table[random(table.count)] }
            let whole = Self.read(bytes, limits: limits)
            #expect(!whole.isEmpty)
            #expect(Self.read(bytes, limits: limits, pieces: 1 + random(7)) == whole, "\(bytes)")
        }
    }

    @Test func `a given separator is not guessed away`() {
        #expect(
            Self.read(Array("a;b,c\n1;2,3\n".utf8), separator: .comma) == [
                Self.heading(1, "a;b", "c"), Self.row(2, "1;2", "3"),
            ])
    }

    @Test func `the separator found can be asked for`() {
        var reader = CSVReader()
        reader.feed(Array("a;b".utf8))
        #expect(reader.separator == nil)
        #expect(reader.next() == nil)
        reader.feed(Array("\n".utf8))
        #expect(reader.separator == .semicolon)
    }

    @Test func `a row of empty fields is blank`() {
        #expect(CSVRow(line: 1, fields: ["", " ", "\t"]).isBlank)
        #expect(!CSVRow(line: 1, fields: ["", "x"]).isBlank)
    }
}
