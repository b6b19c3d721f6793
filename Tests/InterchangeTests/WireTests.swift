import Testing

@testable import Interchange

@Suite struct WireTests {
    @Test func `a message is four bytes of length and JSON, and comes back as it was`() throws {
        let value: JSONValue = ["a": [1, nil, "ỡ"]]
        let bytes = try WireFrame.encode(value)
        #expect(Array(bytes[..<4]) == [0, 0, 0, UInt8(bytes.count - 4)])
        #expect(try WireFrame.decode(bytes) == value)
    }

    @Test func `a message that is cut off, longer than it says or longer than any may be is a fault of its own`() throws
    {
        let bytes = try WireFrame.encode(["a": "x"])
        #expect(throws: WireFault.tooShort) { try WireFrame.decode([]) }
        for length in 0..<bytes.count {
            #expect(throws: WireFault.tooShort) { try WireFrame.decode(Array(bytes[..<length])) }
        }
        #expect(throws: WireFault.wrongLength(said: 9, found: 10)) { try WireFrame.decode(bytes + [0x20]) }
        #expect(throws: WireFault.tooLong(limit: WireFrame.largest)) { try WireFrame.decode([0xFF, 0, 0, 0]) }
        guard
            case .failure(.notJSON) = Result(catching: { () throws(WireFault) in
                try WireFrame.decode([0, 0, 0, 1, 0x7B])
            })
        else {
            Issue.record("broken JSON was read")
            return
        }
    }

    private let workbook = Workbook(sheets: [
        WorkbookSheet(
            name: "Một", isHidden: true,
            rows: [
                WorkbookRow(
                    number: 3,
                    cells: [
                        .empty, .text("a\nb"), .number("1.5"), .truth(false), .day("46115"), .fault("#N/A"),
                        .uncalculated,
                    ]), WorkbookRow(number: 9, cells: [.number("2")]),
            ], merges: [CellRange("A1:C2")].compactMap(\.self)), WorkbookSheet(name: "Hai", rows: []),
    ])

    @Test func `every kind of cell, refusal and drawn cell survives the way between the programs`() throws {
        #expect(try IntakeAnswer(encoded: IntakeAnswer.workbook(workbook).encoded()) == .workbook(workbook))
        for refusal in IntakeRefusal.allCases {
            #expect(try IntakeAnswer(encoded: IntakeAnswer.refused(refusal).encoded()) == .refused(refusal))
        }
        let cells = DrawnStyle.allCases.map { DrawnCell("x", $0) }
        let ruled = [
            DrawnCell("", .entry, rule: .count(atMost: 7, refusal: "a")),
            DrawnCell("", .entry, rule: .oneOf(["x, y", "z"], refusal: "b")),
        ]
        let drawn = DrawnWorkbook(sheets: [
            DrawnSheet(name: "A", widths: [3, 255], frozenRows: 1, frozenColumns: 2, rows: [cells, [], ruled])
        ])
        #expect(try DrawnWorkbook(encoded: drawn.encoded()) == drawn)
    }

    @Test(arguments: [
        #"{}"#, #"{"refused":"other"}"#, #"{"refused":1}"#, #"{"sheets":[{}]}"#,
        #"{"sheets":[{"name":"a","hidden":false,"merges":["B1:A1"],"rows":[]}]}"#,
        #"{"sheets":[{"name":"a","hidden":false,"merges":[],"rows":[{"row":0,"cells":[]}]}]}"#,
        #"{"sheets":[{"name":"a","hidden":false,"merges":[],"rows":[{"row":2,"cells":[]},{"row":2,"cells":[]}]}]}"#,
        #"{"sheets":[{"name":"a","hidden":false,"merges":[],"rows":[{"row":1,"cells":[7]}]}]}"#,
        #"{"sheets":[{"name":"a","hidden":false,"merges":[],"rows":[{"row":1,"cells":[{"x":"1"}]}]}]}"#,
    ])
    func `a message of another shape is a fault, not an empty workbook`(text: String) throws {
        let bytes = try WireFrame.encode(try JSONValue.decode(Array(text.utf8)))
        guard
            case .failure(.unexpected) = Result(catching: { () throws(WireFault) in try IntakeAnswer(encoded: bytes) })
        else {
            Issue.record("read: \(text)")
            return
        }
    }

    @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
    func `columns have the letters of spreadsheets`(column: Int, letters: String) {
        #expect(CellPlace.letters(column) == letters)
        #expect(CellPlace("\(letters)7") == CellPlace(row: 7, column: column))
    }

    @Test(arguments: ["", "A", "7", "A0", "7A", "A1B", "XFE1", "A1048577", "Á1", "A-1", "A99999999999999999999"])
    func `what is no cell is none`(text: String) {
        #expect(CellPlace(text) == nil)
    }

    @Test func `a name for a tab is made to fit`() {
        #expect(DrawnSheet.fitted("LĐLĐ tỉnh: [Lam/Giang]'") == "LĐLĐ tỉnh LamGiang")
        #expect(DrawnSheet.fitted("???") == "1")
        #expect(DrawnSheet.fitted(String(repeating: "ệ", count: 40)) == String(repeating: "ệ", count: 31))
    }
}
