import Records
import Testing

/// A line and what stands in it.
struct CitationCase: Sendable {
    let text: String
    let symbol: String
    let date: String?
    let issuer: String?
    let subject: String?
    var rest = ""
    var type: String?

    init(
        _ text: String, _ symbol: String, _ date: String?, _ issuer: String?, _ subject: String?, rest: String = "",
        type: String? = nil
    ) {
        self.text = text
        self.symbol = symbol
        self.date = date
        self.issuer = issuer
        self.subject = subject
        self.rest = rest
        self.type = type
    }
}

@Suite struct CitationTests {
    static let plain: [CitationCase] = [
        CitationCase(
            "1234/QĐ-TLĐ ngày 5/3/2026 của Tổng Liên đoàn Lao động Việt Nam về việc giao dự toán tài chính công đoàn năm 2026",
            "1234/QĐ-TLĐ", "05/03/2026", "Tổng Liên đoàn Lao động Việt Nam", "giao dự toán tài chính công đoàn năm 2026"
        ),
        CitationCase(
            "Công văn số 902/SNV-VL ngày 05 tháng 3 năm 2026 của Sở Nội vụ v/v cung cấp số liệu lao động.",
            "902/SNV-VL", "05/03/2026", "Sở Nội vụ", "cung cấp số liệu lao động", type: "cong-van"),
        CitationCase(
            "Số: 45-KH/TU, ngày 23-11-2026, Tỉnh ủy Lam Giang", "45-KH/TU", "23/11/2026", "Tỉnh ủy Lam Giang", nil),
        CitationCase(
            "Số: 45-KH/TU, ngày 23-11-2026, Tỉnh ủy Lam Giang, Kế hoạch tuyên truyền kỷ niệm 28/7", "45-KH/TU",
            "23/11/2026", "Tỉnh ủy Lam Giang", "Kế hoạch tuyên truyền kỷ niệm 28/7"),
        CitationCase(
            "Kế hoạch 214/KH-UBND ngày 5.3.2026 UBND tỉnh Lam Giang V/v: đối thoại với công nhân;", "214/KH-UBND",
            "05/03/2026", "UBND tỉnh Lam Giang", "đối thoại với công nhân", type: "ke-hoach"),
        CitationCase("15/BC-CĐKCN ngày 5/3", "15/BC-CĐKCN", "5/3", nil, nil),
        CitationCase("15/BC-CĐKCN 5/3/2026", "15/BC-CĐKCN", "05/03/2026", nil, nil),
        CitationCase("15/BC-CĐKCN về công tác nữ công", "15/BC-CĐKCN", nil, nil, "công tác nữ công"),
        CitationCase(
            "77/TB-BQL ngày 5 tháng 3/2026 của Ban Quản lý các khu công nghiệp", "77/TB-BQL", "05/03/2026",
            "Ban Quản lý các khu công nghiệp", nil),
        CitationCase(
            "Căn cứ Quyết định số 933/QĐ-TLĐ ký ngày 14/5/2024 của Tổng Liên đoàn về việc ban hành quy định",
            "933/QĐ-TLĐ", "14/05/2024", "Tổng Liên đoàn", "ban hành quy định", type: "quyet-dinh"),
    ]

    static let otherOrders: [CitationCase] = [
        CitationCase(
            "Sở Nội vụ, công văn số 902/SNV-VL ngày 5/3/2026 về việc nâng lương", "902/SNV-VL", "05/03/2026",
            "Sở Nội vụ",
            "nâng lương", type: "cong-van"),
        CitationCase(
            "V/v báo cáo quý III năm 2026, công văn số 902/SNV-VL ngày 5/3/2026 của Sở Nội vụ", "902/SNV-VL",
            "05/03/2026", "Sở Nội vụ", "báo cáo quý III năm 2026", type: "cong-van"),
        CitationCase(
            "Về việc thực hiện Chỉ thị 02/CT-ĐCT (công văn số 4133/TLĐ-ToC ngày 5/3/2026 của Tổng Liên đoàn)",
            "4133/TLĐ-ToC", "05/03/2026", "Tổng Liên đoàn", "thực hiện Chỉ thị 02/CT-ĐCT", type: "cong-van"),
        CitationCase(
            "Ngày 5/3/2026, 56/CV-TĐ của Tỉnh đoàn về việc tập huấn", "56/CV-TĐ", "05/03/2026", "Tỉnh đoàn", "tập huấn"),
        CitationCase(
            "56/CV-TĐ “tập huấn cán bộ” ngày 5/3/2026 của Tỉnh đoàn", "56/CV-TĐ", "05/03/2026", "Tỉnh đoàn",
            "tập huấn cán bộ"),
    ]

    static let dirty: [CitationCase] = [
        CitationCase(
            "  1234 / QĐ - TLĐ\nngày  05/3/2026\r\ncủa  Tổng Liên đoàn\tvề việc:  “hỗ trợ đoàn viên”. ", "1234/QĐ-TLĐ",
            "05/03/2026", "Tổng Liên đoàn", "hỗ trợ đoàn viên"),
        // Decomposed, as a Mac copies it.
        CitationCase(
            "Co\u{302}ng va\u{306}n so\u{302}\u{301} 902/SNV-VL nga\u{300}y 5/3/2026 cu\u{309}a So\u{31b}\u{309} No\u{323}\u{302}i vu\u{323} ve\u{302}\u{300} vie\u{323}\u{302}c ho\u{323}p",
            "902/SNV-VL", "05/03/2026", "Sở Nội vụ", "họp", type: "cong-van"),
        CitationCase(
            "902/SNV-VL ngày 5/3/2026 của Sở Nội vụ V/v về việc \"họp\"", "902/SNV-VL", "05/03/2026", "Sở Nội vụ", "họp"
        ),
        CitationCase(
            "10/HD-TLĐ ngày 5/3/2026 của Tổng Liên đoàn về việc xét tặng Kỷ niệm chương \"Vì sự nghiệp công đoàn\"",
            "10/HD-TLĐ", "05/03/2026", "Tổng Liên đoàn", "xét tặng Kỷ niệm chương \"Vì sự nghiệp công đoàn\""),
        CitationCase(
            "10/HD-TLĐ ngày 5/3/2026 của Tổng Liên đoàn về việc \"Tết Sum vầy\" năm 2027", "10/HD-TLĐ", "05/03/2026",
            "Tổng Liên đoàn", "\"Tết Sum vầy\" năm 2027"),
        CitationCase(
            "12/KH-SVHTTDL ngày 5/3/2026 của Sở Văn hóa, Thể thao và Du lịch về việc hội diễn", "12/KH-SVHTTDL",
            "05/03/2026", "Sở Văn hóa, Thể thao và Du lịch", "hội diễn"),
    ]

    @Test(arguments: plain + otherOrders + dirty)
    func `the parts of a citation are told apart`(_ line: CitationCase) throws {
        let citation = try #require(Citation.parse(line.text))
        #expect(citation.symbol.raw == line.symbol)
        #expect(citation.date == line.date)
        #expect(citation.issuer == line.issuer)
        #expect(citation.subject == line.subject)
        #expect(citation.rest == line.rest)
        #expect(citation.type?.code == line.type)
    }

    @Test(arguments: [
        ("902/SNV-VL Lam Giang, ngày 5/3/2026 của Sở Nội vụ về việc họp", "Lam Giang"),
        ("902/SNV-VL ngày 5/3/2026 kèm theo danh sách", "kèm theo danh sách"),
        ("902/SNV-VL ngày 32/13/2026 của Sở Nội vụ", ""),
    ])
    func `what is not understood is kept, not guessed`(_ text: String, _ rest: String) throws {
        let citation = try #require(Citation.parse(text))
        if rest.isEmpty {
            #expect(citation.date == nil)
            #expect(citation.rest.contains("32/13/2026"))
        } else {
            #expect(citation.rest == rest)
        }
    }

    @Test(arguments: [
        "", "902/SNV-VL", "Sở Nội vụ tỉnh Lam Giang", "ngày 5/3/2026 của Sở Nội vụ",
        "thực hiện Chỉ thị số 02/CT-ĐCT ngày 5/3/2026 của Đoàn Chủ tịch về thông tin, báo cáo",
        "báo cáo kết quả thực hiện Nghị quyết số 20-NQ/TU trong tổ chức công đoàn",
        "bảo đảm an toàn thông tin mạng trong dịp nghỉ lễ 30/4 và 01/5",
        "về việc thực hiện Chỉ thị 02/CT-ĐCT năm 2026", "lịch tiếp công dân tháng 11/2026", "112/2026/CV-LG",
        "15 TT/KH-NV-TC", "kỷ niệm 28/7 và ngày 5/3/2026",
    ])
    func `an ordinary text is no citation`(_ text: String) {
        #expect(Citation.parse(text) == nil)
    }

    @Test func `a pasted page is not read to its end`() {
        let page = String(repeating: "902/SNV-VL ngày 5/3/2026 của Sở Nội vụ ", count: 400)
        #expect(Citation.parse(page) == nil)
    }
}
