import Testing

@testable import Interchange

@Suite struct JSONTests {
    static func decode(_ text: String, limits: JSONLimits = .standard) throws(JSONFault) -> JSONValue {
        try JSONValue.decode(Array(text.utf8), limits: limits)
    }

    @Test(
        arguments: [
            ("null", JSONValue.null), ("true", true), ("false", false), ("0", 0), ("-0", 0), ("-12", -12),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)), ("1.5", 1.5),
            ("-1e3", -1000.0), ("2E+2", 200.0), ("1.0", 1.0), ("0.1e-1", 0.01), ("\"\"", ""), (" [ ] ", []),
            ("{}", [:]),
            ("[1,\"a\",null]", [1, "a", nil]), ("{\"b\":1,\"a\":{\"c\":[]}}", ["b": 1, "a": ["c": []]]),
            ("\"\\u0110\\u1ea5\"", "Đấ"), ("\"\\ud83d\\ude00\"", "😀"),
            ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"),
            ("\"\\u0000\"", "\0"), ("\"Số: 12/BC\"", "Số: 12/BC"), ("\t\r\n 1 ", 1),
        ] as [(String, JSONValue)])
    func `each text has its value`(_ text: String, _ value: JSONValue) throws {
        #expect(try Self.decode(text) == value)
    }

    @Test(
        arguments: [
            ("", .unexpectedEnd, 0), ("[1,]", .unexpectedByte(0x5D), 3), ("[1", .unexpectedEnd, 2),
            ("{\"a\" 1}", .unexpectedByte(0x31), 5), ("{a:1}", .unexpectedByte(0x61), 1),
            ("{\"a\":1,}", .unexpectedByte(0x7D), 7),
            ("nul", .unexpectedEnd, 3), ("nulL", .unexpectedByte(0x4C), 3), ("1 2", .trailingBytes, 2),
            ("01", .malformedNumber, 0), ("-", .malformedNumber, 0), ("1.", .malformedNumber, 0),
            ("1e", .malformedNumber, 0),
            (".5", .unexpectedByte(0x2E), 0), ("+1", .unexpectedByte(0x2B), 0), ("1e999", .numberOutOfRange, 0),
            ("9223372036854775808", .numberOutOfRange, 0), ("-9223372036854775809", .numberOutOfRange, 0),
            ("99999999999999999999999", .numberOutOfRange, 0), ("\"a", .unexpectedEnd, 2),
            ("\"\n\"", .controlCharacter(0x0A), 1),
            ("\"\\x\"", .malformedEscape, 1), ("\"\\u12g4\"", .malformedEscape, 1), ("\"\\ud800\"", .loneSurrogate, 1),
            ("\"\\ud800\\u0041\"", .loneSurrogate, 1), ("\"\\udc00\"", .loneSurrogate, 1),
            ("\"\\u12", .unexpectedEnd, 5),
            ("{\"a\":1,\"a\":2}", .duplicateKey("a"), 7), ("NaN", .unexpectedByte(0x4E), 0),
            ("'a'", .unexpectedByte(0x27), 0),
            ("\u{FEFF}1", .unexpectedByte(0xEF), 0), ("[1]]", .trailingBytes, 3), ("/**/1", .unexpectedByte(0x2F), 0),
        ] as [(String, JSONFault.Kind, Int)])
    func `each broken text has its fault and place`(_ text: String, _ kind: JSONFault.Kind, _ offset: Int) {
        let fault = #expect(throws: JSONFault.self) { try Self.decode(text) }
        #expect(fault?.kind == kind)
        #expect(fault?.offset == offset)
    }

    @Test func `a fault tells line and column`() {
        #expect(throws: JSONFault(kind: .unexpectedByte(0x78), offset: 11, line: 3, column: 4)) {
            try Self.decode("{\n\"a\":1\n,  x}")
        }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: JSONFault(kind: .malformedUTF8, offset: 1, line: 1, column: 2)) {
            try JSONValue.decode([0x5B, 0x22, 0xC3, 0x28, 0x22, 0x5D])
        }
        #expect(throws: JSONFault(kind: .malformedUTF8, offset: 0, line: 1, column: 1)) {
            try JSONValue.decode([0x22, 0xED, 0xA0, 0x80, 0x22])
        }
    }

    @Test func `sixty-four levels are read and sixty-five refused`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try Self.decode(nested(64))
        #expect(throws: JSONFault(kind: .tooDeep, offset: 64, line: 1, column: 65)) { try Self.decode(nested(65)) }
    }

    @Test func `each limit refuses what passes it`() throws {
        let limits = JSONLimits(bytes: 12, depth: 2, textBytes: 3, values: 4)
        _ = try Self.decode("[1,2,\"abc\"] ", limits: limits)
        func kind(_ text: String) -> JSONFault.Kind? {
            do throws(JSONFault) {
                _ = try Self.decode(text, limits: limits)
                return nil
            } catch {
                return error.kind
            }
        }
        #expect(kind("            1") == .tooLarge)
        #expect(kind("\"abcd\"") == .textTooLong)
        #expect(kind("[1,2,3,4]") == .tooManyValues)
        #expect(kind("[[[]]]") == .tooDeep)
    }

    @Test func `names that differ only in composition are different names`() throws {
        let value = try Self.decode("{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(value.object?.count == 2)
    }

    @Test func `a repeated name is found among many`() {
        let names = (0..<100).map { "\"k\($0)\":0" }.joined(separator: ",")
        let fault = #expect(throws: JSONFault.self) { try Self.decode("{\(names),\"k99\":1}") }
        #expect(fault?.kind == .duplicateKey("k99"))
    }

    @Test(
        arguments: [
            (.null, "null"), (true, "true"), (-7, "-7"), (.integer(.min), "-9223372036854775808"), (0, "0"),
            (1.5, "1.5"),
            (2.0, "2.0"), (1e300, "1e+300"), (.number(.infinity), "null"), (.number(.nan), "null"),
            ("a\"\\\u{1}\n", "\"a\\\"\\\\\\u0001\\n\""), ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""),
            ("\u{7F}\u{9B}\u{202E}\u{200B}\u{FEFF}\u{61C}", "\"\\u007f\\u009b\\u202e\\u200b\\ufeff\\u061c\""),
            ("Đề án số 5 – “½” 漢😀", "\"Đề án số 5 – “½” 漢😀\""), ([], "[]"), ([:], "{}"),
            (["z": 1, "a": [true, nil]], "{\"z\":1,\"a\":[true,null]}"),
        ] as [(JSONValue, String)])
    func `each value has its text`(_ value: JSONValue, _ text: String) {
        #expect(value.encoded() == text)
    }

    @Test func `pretty text stands in lines`() {
        let value: JSONValue = ["a": [1, ["b": nil]], "c": [], "d": [:]]
        #expect(
            value.encoded(pretty: true) == """
                {
                  "a": [
                    1,
                    {
                      "b": null
                    }
                  ],
                  "c": [],
                  "d": {}
                }
                """)
    }

    @Test func `every character survives the way there and back`() throws {
        var text = ""
        for value in stride(from: UInt32(0), to: 0x11_0000, by: 1) {
            if value > 0x3000, value % 37 != 0 { continue }
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        var bytes: [UInt8] = []
        JSONValue.string(text).append(to: &bytes)
        let back = try JSONValue.decode(bytes).string
        #expect(back.map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test func `values are found by name and kind`() {
        let value: JSONValue = ["n": 1, "s": "x", "b": true, "a": [1]]
        #expect(value["n"]?.integer == 1)
        #expect(value["s"]?.string == "x")
        #expect(value["b"]?.bool == true)
        #expect(value["a"]?.array == [1])
        #expect(value["x"] == nil)
        #expect(value["n"]?.string == nil)
    }
}
