import Records
import Testing

@Suite struct SymbolTailTests {
    static let tails = ["933/QĐ-TLĐ", "4133/TLĐ-ToC", "62/HD-TLĐ"].compactMap { SymbolTail(of: .parse($0)) }

    @Test(arguments: [
        ("933/QĐ-TLĐ", "/QĐ-TLĐ"), ("45-KH/TU", "-KH/TU"), ("06b/NQ-TLĐ", "/NQ-TLĐ"),
        ("112/2026/CV-LG", "/2026/CV-LG"), ("Số: 902/SNV-VL", "/SNV-VL"),
    ])
    func `a symbol without its number is its tail`(_ symbol: String, _ tail: String) {
        #expect(SymbolTail(of: .parse(symbol))?.text == tail)
    }

    @Test(arguments: ["", "12", "không số", "/KH-LĐLĐ", "119-CP", "abc"])
    func `what has no number or is not understood has no tail`(_ symbol: String) {
        #expect(SymbolTail(of: .parse(symbol)) == nil)
    }

    @Test(arguments: [
        ("1235/", ["1235/QĐ-TLĐ", "1235/TLĐ-ToC", "1235/HD-TLĐ"]),
        ("1235/q", ["1235/QĐ-TLĐ"]), ("1235/qd", ["1235/QĐ-TLĐ"]),
        ("1235/t", ["1235/TLĐ-ToC", "1235/QĐ-TLĐ", "1235/HD-TLĐ"]), ("1235/toc", ["1235/TLĐ-ToC"]),
        ("6b/h", ["6b/HD-TLĐ"]), ("1235/QĐ-TLĐ", []), ("1235/x", []), ("1235", []), ("", []),
    ])
    func `typed letters continue to the tails that begin so`(_ typed: String, _ expected: [String]) {
        #expect(SymbolTail.continuations(of: typed, with: Self.tails, limit: 5) == expected)
    }

    @Test func `a slash typed by habit is continued to the Party's hyphen`() throws {
        let tail = try #require(SymbolTail(of: .parse("45-KH/TU")))
        #expect(SymbolTail.continuations(of: "46/k", with: [tail], limit: 5) == ["46-KH/TU"])
    }

    @Test(arguments: [
        ("1235/", true), ("1235/q", true), ("1235/Q", true), ("1235/qd", true), ("1235/QĐ", false),
        ("1235/QĐ-SNV", false), ("1235", false),
    ])
    func `a tail in capitals is meant as it stands`(_ typed: String, _ expected: Bool) {
        #expect(SymbolTail.isUnfinished(typed) == expected)
    }
}
