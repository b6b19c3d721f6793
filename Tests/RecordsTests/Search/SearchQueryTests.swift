import Records
import Testing

struct SearchQueryTests {
    private static let today = Day(year: 2026, month: 11, day: 24) ?? Day(number: 0)

    private func parse(_ text: String) -> (SearchQuery, [SearchFault]) { SearchQuery.parse(text, today: Self.today) }

    private static func all(_ word: String) -> Term { Term(.word(word, exact: false, prefix: false)) }
    private static func exactly(_ word: String) -> Term { Term(.word(word, exact: true, prefix: false)) }
    private static func beginning(_ word: String) -> Term { Term(.word(word, exact: false, prefix: true)) }

    @Test(arguments: [
        ("", []), ("   ", []),
        ("bao", [beginning("bao")]), ("bao ", [all("bao")]), ("báo ", [exactly("báo")]), ("báo", [beginning("bao")]),
        ("báo cao Q", [exactly("báo"), all("cao"), beginning("q")]),
        ("hoà ", [exactly("hòa")]), ("ĐOÀN ", [exactly("đoàn")]), ("1533 ", [all("1533")]),
        ("bao.", [all("bao")]),
        ("abc:def ", [all("abc"), all("def")]),
    ])
    func `words match with their marks when finished, without when not`(_ text: String, _ terms: [Term]) {
        let (query, faults) = parse(text)
        #expect(query.terms == terms)
        #expect(faults.isEmpty)
    }

    @Test func `a phrase is its words beside each other`() {
        let (query, faults) = parse("\"báo cao\" x")
        let words = [SearchTermWord("báo", exact: true), SearchTermWord("cao", exact: false)]
        #expect(query.terms == [Term(.phrase(words)), Self.beginning("x")])
        #expect(faults.isEmpty)
        #expect(parse("\"báo\"").0.terms == [Self.exactly("báo")])
    }

    @Test func `what a symbol parts with marks is a phrase`() {
        let words = [
            SearchTermWord("933", exact: false), SearchTermWord("qđ", exact: true),
            SearchTermWord("tl", exact: false, prefix: true),
        ]
        #expect(parse("so:933/QĐ-TL").0.terms == [Term(.phrase(words), field: .symbol)])
        #expect(parse("933/QĐ-TL").0.terms == [Term(.phrase(words))])
    }

    @Test func `an open quote takes the rest and is named`() {
        let (query, faults) = parse("a \"bao ca")
        let words = [SearchTermWord("bao", exact: false), SearchTermWord("ca", exact: false, prefix: true)]
        #expect(query.terms == [Self.all("a"), Term(.phrase(words))])
        #expect(faults == [SearchFault(position: 2, kind: .unclosedQuote)])
    }

    @Test func `a word after a blank and a hyphen is left out whole`() {
        let (query, faults) = parse("bao -tết -\"hop bao\" a-b")
        #expect(
            query.terms == [
                Self.all("bao"), Term(.word("tết", exact: true, prefix: false), negated: true),
                Term(
                    .phrase([SearchTermWord("hop", exact: false), SearchTermWord("bao", exact: false)]), negated: true),
                Term(.phrase([SearchTermWord("a", exact: false), SearchTermWord("b", exact: false, prefix: true)])),
            ])
        #expect(faults.isEmpty)
        #expect(parse("bao -te").0.terms.last == Term(.word("te", exact: false, prefix: false), negated: true))
    }

    @Test func `nothing but exclusions is named and left out`() {
        let (query, faults) = parse(" -tết nam:2026")
        #expect(query.terms == [])
        #expect(query.year == 2026)
        #expect(faults == [SearchFault(position: 1, kind: .lonelyExclusion)])
    }

    @Test(arguments: [
        "cq:noi ", "CQ:noi ", "from:noi ", "From:nội ",
    ])
    func `an issuer is looked for in its field`(_ text: String) {
        let word = text.contains("ộ") ? "nội" : "noi"
        #expect(parse(text).0.terms == [Term(.word(word, exact: word == "nội", prefix: false), field: .issuer)])
    }

    @Test(arguments: [
        "so:a loai:qd tu:1/11/2026 den:. khan:hoatoc nguoi:\"Nguyễn Lan\" hs:01.TC nam:2026",
        "số:a loại:\"Quyết định\" từ:01/11/2026 đến:24/11 khẩn:\"hỏa tốc\" người:\"Nguyễn Lan\" hs:01.TC năm:26",
        "no:a type:quyet-dinh after:2026-11-01 before:. urgency:express person:\"Nguyễn Lan\" file:01.TC year:2026",
        "SỐ:a LOẠI:QĐ TỪ:011126 ĐẾN:-0 KHẨN:3 NGƯỜI:\"Nguyễn Lan\" HS:01.TC NĂM:2026",
    ])
    func `all fields are known in both languages, with and without marks`(_ text: String) {
        var expected = SearchQuery()
        expected.terms = [Term(.word("a", exact: false, prefix: false), field: .symbol)]
        expected.typeCodes = ["quyet-dinh"]
        expected.from = Day(iso: "2026-11-01")
        expected.to = Day(iso: "2026-11-24")
        expected.urgency = 3
        expected.person = "Nguyễn Lan"
        expected.fileCode = "01.TC"
        expected.year = 2026
        let (query, faults) = parse(text)
        #expect(query == expected)
        #expect(faults.isEmpty)
    }

    @Test func `several types are alternatives`() {
        #expect(parse("loai:bc loai:kh loai:bc").0.typeCodes == ["bao-cao", "ke-hoach"])
    }

    @Test func `a person or file can be left out as words`() {
        let person = Term(.word("lan", exact: false, prefix: false), negated: true, field: .signer)
        #expect(parse("a -nguoi:lan").0.terms == [Self.all("a"), person])
        let file = Term(.word("b", exact: false, prefix: false), negated: true, field: .file)
        #expect(parse("a -hs:b").0.terms == [Self.all("a"), file])
    }

    @Test(
        arguments: [
            ("báo tu:30/02 cáo ", 7, .badDay("30/02")),
            ("báo den:mai cáo ", 8, .badDay("mai")),
            ("báo nam:abc cáo ", 8, .badYear("abc")),
            ("báo nam:1799 cáo ", 8, .badYear("1799")),
            ("báo loai:xyz cáo ", 9, .unknownType("xyz")),
            ("báo khan:vua cáo ", 9, .unknownUrgency("vua")),
            ("báo loai: cáo ", 4, .emptyField("loai")),
            ("báo số: cáo ", 4, .emptyField("số")),
            ("báo nguoi:\"\" cáo ", 4, .emptyField("nguoi")),
            ("báo so:... cáo ", 4, .emptyField("so")),
            ("báo -loai:bc cáo ", 4, .fieldNotExcludable("loai")),
        ] as [(String, Int, SearchFault.Kind)])
    func `a mistake is named at its place and the rest is used`(
        _ text: String, _ position: Int, _ kind: SearchFault.Kind
    ) {
        let (query, faults) = parse(text)
        #expect(faults == [SearchFault(position: position, kind: kind)])
        #expect(query.terms == [Self.exactly("báo"), Self.exactly("cáo")])
        #expect(query.typeCodes.isEmpty && query.from == nil && query.to == nil && query.year == nil)
    }

    @Test(arguments: ["-", "%", "?!", "' ", "- %", "()"])
    func `signs alone are named, for they would find everything`(_ text: String) {
        let (query, faults) = parse(text)
        #expect(query.isEmpty)
        #expect(faults.count == 1)
        guard case .noWords? = faults.first?.kind else {
            Issue.record("\(faults)")
            return
        }
    }

    @Test(
        arguments: [
            // Today is 24/11/2026.
            ("den:30/11", nil, "2026-11-30"), ("den:30", nil, "2026-11-30"), ("den:23", nil, "2026-11-23"),
            ("den:31/12", nil, "2026-12-31"), ("den:1/3", nil, "2026-03-01"), ("den:30/11/2025", nil, "2025-11-30"),
            ("tu:1/12", "2025-12-01", nil), ("tu:1/10", "2026-10-01", nil),
            ("tu:1/11 den:30/11", "2026-11-01", "2026-11-30"), ("tu:20/11 den:5/12", "2026-11-20", "2026-12-05"),
            ("tu:1/12 den:31/12", "2025-12-01", "2025-12-31"), ("den:31/12 tu:1/12", "2025-12-01", "2025-12-31"),
            ("tu:1/12/2025 den:28/11", "2025-12-01", "2026-11-28"),
            ("tu:15/12/2026 den:3/1", "2026-12-15", "2027-01-03"),
            ("tu:1 den:15", "2026-11-01", "2026-11-15"), ("tu:1/10 den:.", "2026-10-01", "2026-11-24"),
        ] as [(String, String?, String?)])
    func `a day without its year is the one that is meant`(_ text: String, _ from: String?, _ to: String?) {
        let (query, faults) = parse(text)
        #expect(faults.isEmpty)
        #expect(query.from?.iso == from)
        #expect(query.to?.iso == to)
    }

    @Test func `a word before a colon that is no field is known as such`() {
        #expect(
            SearchQuery.unknownFields(in: "hạn:30/11 tu:1/10 \"kính gửi: a\" xyz:abc v/v:x 8:30") == ["hạn", "xyz"])
    }

    @Test(arguments: [
        ("bao cao", "bao "), ("bao ", "bao "), ("a \"thang cong", "a "), ("loai:\"giay mo", ""), ("", ""),
        ("a \"b c\" d", "a \"b c\" "),
    ])
    func `the last part begins behind the last blank outside of quotes`(_ text: String, _ before: String) {
        #expect(String(text[..<SearchQuery.startOfLastPart(of: text)]) == before)
    }

    @Test func `positions count what people see as one character`() {
        #expect(parse("ba\u{301}o loai:xyz").1 == [SearchFault(position: 9, kind: .unknownType("xyz"))])
    }

    @Test func `what is too long is cut and named`() {
        let many = parse(String(repeating: "a ", count: 40))
        #expect(many.0.terms.count == 32)
        #expect(many.1 == [SearchFault(position: 64, kind: .tooLong)])
        let long = parse(String(repeating: "á", count: 600))
        #expect(long.0.terms == [Self.beginning(String(repeating: "a", count: 512))])
        #expect(long.1 == [SearchFault(position: 512, kind: .tooLong)])
    }

    @Test func `the syntax of the index is only letters here`() {
        let (query, faults) = parse("NEAR(a b) * OR col^x ")
        #expect(
            query.terms == [
                Term(.phrase([SearchTermWord("near", exact: false), SearchTermWord("a", exact: false)])),
                Self.all("b"), Self.all("or"),
                Term(.phrase([SearchTermWord("col", exact: false), SearchTermWord("x", exact: false)])),
            ])
        #expect(faults.isEmpty)
    }
}
