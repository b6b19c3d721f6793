import Records
import Testing

/// A symbol and what its parts are.
struct SymbolCase: Sendable {
    let text: String
    let number: Int?
    let suffix: String?
    let year: Int?
    let type: String?
    let issuer: String?
    let department: String?
    let form: SymbolForm

    init(
        _ text: String, _ number: Int?, _ type: String?, _ issuer: String?, _ form: SymbolForm, suffix: String? = nil,
        year: Int? = nil, department: String? = nil
    ) {
        self.text = text
        self.number = number
        self.suffix = suffix
        self.year = year
        self.type = type
        self.issuer = issuer
        self.department = department
        self.form = form
    }
}

struct DocumentSymbolTests {
    static let union: [SymbolCase] = [
        SymbolCase("02/CT-ĐCT", 2, "CT", "ĐCT", .named),
        SymbolCase("05/NQ-ĐCT", 5, "NQ", "ĐCT", .named),
        SymbolCase("933/QĐ-TLĐ", 933, "QĐ", "TLĐ", .named),
        SymbolCase("62/HD-TLĐ", 62, "HD", "TLĐ", .named),
        SymbolCase("1723/HD-TLĐ", 1723, "HD", "TLĐ", .named),
        SymbolCase("06b/NQ-TLĐ", 6, "NQ", "TLĐ", .named, suffix: "b"),
        SymbolCase("164/KH-LĐLĐ", 164, "KH", "LĐLĐ", .named),
        SymbolCase("15/BC-LĐLĐ", 15, "BC", "LĐLĐ", .named),
        SymbolCase("15/BC-CĐKCN", 15, "BC", "CĐKCN", .named),
        SymbolCase("08/TTr-CĐP", 8, "TTr", "CĐP", .named),
        SymbolCase("4133/TLĐ-ToC", 4133, nil, "TLĐ", .letter, department: "ToC"),
        SymbolCase("03/CV-CĐCS", 3, "CV", "CĐCS", .letter),
        SymbolCase("112/2026/CV-LG", 112, "CV", "LG", .yeared, year: 2026),
    ]

    static let othersNow: [SymbolCase] = [
        SymbolCase("66-QĐ/TW", 66, "QĐ", "TW", .party),
        SymbolCase("45-KH/TU", 45, "KH", "TU", .party),
        SymbolCase("312-CV/VPTU", 312, "CV", "VPTU", .party),
        SymbolCase("18-TB/TU", 18, "TB", "TU", .party),
        SymbolCase("77-HD/BTCTU", 77, "HD", "BTCTU", .party),
        SymbolCase("120/KH-MTTQ-BTT", 120, "KH", "MTTQ", .named, department: "BTT"),
        SymbolCase("56/CV-TĐ", 56, "CV", "TĐ", .letter),
        SymbolCase("1875/UBND-KGVX", 1875, nil, "UBND", .letter, department: "KGVX"),
        SymbolCase("214/KH-UBND", 214, "KH", "UBND", .named),
        SymbolCase("96/GM-VP", 96, "GM", "VP", .named),
        SymbolCase("902/SNV-VL", 902, nil, "SNV", .letter, department: "VL"),
        SymbolCase("77/TB-BQL", 77, "TB", "BQL", .named),
        SymbolCase("650/BHXH-TT", 650, nil, "BHXH", .letter, department: "TT"),
        SymbolCase("05/QĐ-TT HĐND", 5, "QĐ", "TT HĐND", .named),
    ]

    static let legislation: [SymbolCase] = [
        SymbolCase("21/2013/TT-BTNMT", 21, "TT", "BTNMT", .yeared, year: 2013),
        SymbolCase("56/2024/NĐ-CP", 56, "NĐ", "CP", .yeared, year: 2024),
        SymbolCase("24/2000/QH10", 24, nil, "QH10", .yeared, year: 2000),
        SymbolCase("26/2004/TT-BGD&ĐT", 26, "TT", "BGD&ĐT", .yeared, year: 2004),
        SymbolCase("102/2000/TT-BNN-KL", 102, "TT", "BNN", .yeared, year: 2000, department: "KL"),
        SymbolCase("04/TT-BCA(X13)", 4, "TT", "BCA", .named, department: "X13"),
        SymbolCase("92/TTLT-BTC-BNV", 92, "TTLT", "BTC-BNV", .named),
        SymbolCase("08/2006/TTLT/BGDĐT-BCA", 8, "TTLT", "BGDĐT-BCA", .yeared, year: 2006),
        SymbolCase("72/2025/NQLT/UBTVQH15-CP-", 72, "NQLT", "UBTVQH15-CP", .yeared, year: 2025),
        SymbolCase("119-CP", 119, nil, "CP", .old),
        SymbolCase("102-SL/L-004", 102, "SL", nil, .old),
        SymbolCase("21-LCT/HDNN8", 21, "LCT", "HDNN8", .old),
        SymbolCase("82-TC/TCT", 82, "TC", "TCT", .old),
        SymbolCase("738-KHKT/QĐ", 738, "QĐ", "KHKT", .old),
        SymbolCase("309-QĐ", 309, "QĐ", nil, .old),
        SymbolCase("45/98/QĐ-BTC", 45, "QĐ", "BTC", .yeared, year: 1998),
    ]

    /// "CĐ" is công điện at the head before an issuer, công đoàn elsewhere.
    static let clashes: [SymbolCase] = [
        SymbolCase("12/CĐ-UBND", 12, "CĐ", "UBND", .named),
        SymbolCase("12/CĐ-VP", 12, nil, "CĐ", .letter, department: "VP"),
        SymbolCase("15/CĐ", 15, nil, "CĐ", .letter),
        SymbolCase("15/BC-CĐ", 15, "BC", "CĐ", .named),
        SymbolCase("07/ĐA-TLĐ", 7, "ĐA", "TLĐ", .named),
        SymbolCase("07/DA-TLĐ", 7, "DA", "TLĐ", .named),
        SymbolCase("07/QyĐ-TLĐ", 7, "QyĐ", "TLĐ", .named),
    ]

    static let dirt: [SymbolCase] = [
        SymbolCase("12 /BC- CĐKCN", 12, "BC", "CĐKCN", .named),
        SymbolCase("Số: 12/BC-CĐKCN", 12, "BC", "CĐKCN", .named),
        SymbolCase("số 933/QĐ-TLĐ", 933, "QĐ", "TLĐ", .named),
        SymbolCase("Quyết định 933/QĐ-TLĐ ngày 14/5/2024", 933, "QĐ", "TLĐ", .named),
        SymbolCase("Công văn số 4133/TLĐ-ToC", 4133, "CV", "TLĐ", .letter, department: "ToC"),
        SymbolCase("Số:    /KH-LĐLĐ", nil, "KH", "LĐLĐ", .unnumbered),
        SymbolCase("Số: ....../BC-LĐLĐ", nil, "BC", "LĐLĐ", .unnumbered),
        SymbolCase("-KH/TU", nil, "KH", "TU", .unnumbered),
        SymbolCase("Không số", nil, nil, nil, .unnumbered),
        SymbolCase("Pháp lệnh Không số", nil, "PL", nil, .unnumbered),
        SymbolCase("số", nil, nil, nil, .unnumbered),
        SymbolCase("", nil, nil, nil, .unnumbered),
        SymbolCase("15/bc-lđlđ", 15, "BC", "LĐLĐ", .named),
        SymbolCase("933/qd-tld", 933, "QĐ", "TLD", .named),
        SymbolCase("45–KH/TU", 45, "KH", "TU", .party),
        SymbolCase("933\u{2215}QĐ\u{2011}TLĐ", 933, "QĐ", "TLĐ", .named),
        SymbolCase("933/QĐ-TLĐ.", 933, "QĐ", "TLĐ", .named),
        SymbolCase("'56/2020/TT-BCT", 56, "TT", "BCT", .yeared, year: 2020),
        SymbolCase("36 QĐ/TLĐ", 36, "QĐ", "TLĐ", .old),
        SymbolCase("12/BC CĐKCN", 12, "BC", "CĐKCN", .named),
        SymbolCase("07đ/NQ-BCH", 7, "NQ", "BCH", .named, suffix: "đ"),
        SymbolCase("12A/TB-VP", 12, "TB", "VP", .named, suffix: "a"),
    ]

    static let notUnderstood: [SymbolCase] = [
        SymbolCase("21", 21, nil, nil, .unparsed),
        SymbolCase("1,2/BC", 1, nil, nil, .unparsed),
        SymbolCase("gửi các đơn vị", nil, nil, nil, .unparsed),
        SymbolCase("99999999999999999999/BC", nil, nil, nil, .unparsed),
        SymbolCase("12/?", 12, nil, nil, .unparsed),
    ]

    @Test(arguments: union + othersNow + legislation + clashes + dirt + notUnderstood)
    func `a symbol comes apart into what its positions mean`(_ expected: SymbolCase) {
        let symbol = DocumentSymbol.parse(expected.text)
        #expect(symbol.number == expected.number)
        #expect(symbol.numberSuffix == expected.suffix)
        #expect(symbol.year == expected.year)
        #expect(symbol.typeAbbreviation == expected.type)
        #expect(symbol.issuerCode == expected.issuer)
        #expect(symbol.departmentCode == expected.department)
        #expect(symbol.form == expected.form)
    }

    @Test func `the symbol keeps what was typed, composed, cleaned and without blanks at its ends`() {
        let symbol = DocumentSymbol.parse("  933 /QD\u{202E}- TLĐ ")
        #expect(symbol.raw == "933 /QD‹U+202E›- TLĐ")
        #expect(Array(DocumentSymbol.parse("2/CT-LĐ\u{41}\u{301}").raw.unicodeScalars).count == 8)
    }

    @Test(arguments: [
        ("02/CT-ĐCT", "2/ct/dct"), (" 2 / ct - đct.", "2/ct/dct"), ("06b/NQ-TLĐ", "6b/nq/tld"),
        ("45-KH/TU", "45/kh/tu"), ("112/2026/CV-LG", "112/2026/cv/lg"), ("Số:   /KH-LĐLĐ", "/kh/ldld"), ("", ""),
        ("05/QĐ-TT HĐND", "5/qd/tthdnd"), ("Công văn số 12/CV-TĐ", "12/cv/td"),
    ])
    func `the key is the same for spellings of one symbol`(_ text: String, _ key: String) {
        #expect(DocumentSymbol.parse(text).normalisedKey == key)
    }

    @Test func `keys of different symbols differ`() {
        let texts = ["1/22-BC", "12/2-BC", "122/BC", "12/2026/BC", "6/b-NQ", "6b/NQ"]
        #expect(Set(texts.map { DocumentSymbol.parse($0).normalisedKey }).count == texts.count)
    }

    @Test func `a letter is known without an abbreviation`() {
        #expect(DocumentSymbol.parse("4133/TLĐ-ToC").isLetter)
        #expect(DocumentSymbol.parse("312-CV/VPTU").isLetter)
        #expect(!DocumentSymbol.parse("933/QĐ-TLĐ").isLetter)
    }
}
