/// The table behind `DocumentTypes`, in four groups. Order matters where an abbreviation is shared: the first still
/// valid type wins.
enum DocumentTypeTable {
    private static let decree30 = "Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục III"
    private static let copies = "Nghị định 30/2020/NĐ-CP, Điều 25 và Phụ lục III"
    private static let union933 = "Quyết định 933/QĐ-TLĐ ngày 14/5/2024"
    private static let circular01 = "Thông tư 01/2011/TT-BNV; bỏ theo Nghị định 30/2020/NĐ-CP"
    private static let lawOnLaws = "Luật Ban hành văn bản quy phạm pháp luật"
    private static let formerLaw = "Pháp luật về ban hành văn bản của thời kỳ trước"
    private static let party = "Quy định 66-QĐ/TW ngày 06/02/2017"
    private static let practice = "Thực tế văn thư"

    private static func type(
        _ code: String, _ abbreviation: String?, _ nameVi: String, _ nameEn: String, _ source: String,
        also: [String] = [], names: [String] = []
    ) -> DocumentType {
        DocumentType(
            code: code, abbreviation: abbreviation, otherAbbreviations: also, nameVi: nameVi, otherNames: names,
            nameEn: nameEn, source: source)
    }

    /// The 29 types of Decree 30/2020 and the three copies. Công văn and Thư công carry no abbreviation by the rule;
    /// "CV" is written all the same.
    static let administrative: [DocumentType] = [
        type("nghi-quyet", "NQ", "Nghị quyết", "Resolution", decree30),
        type("quyet-dinh", "QĐ", "Quyết định", "Decision", decree30),
        type("chi-thi", "CT", "Chỉ thị", "Directive", decree30),
        type("quy-che", "QC", "Quy chế", "Statute", decree30),
        type("quy-dinh", "QyĐ", "Quy định", "Regulation", decree30),
        type("thong-cao", "TC", "Thông cáo", "Communiqué", decree30),
        type("thong-bao", "TB", "Thông báo", "Notice", decree30),
        type("huong-dan", "HD", "Hướng dẫn", "Guidance", decree30),
        type("chuong-trinh", "CTr", "Chương trình", "Programme", decree30),
        type("ke-hoach", "KH", "Kế hoạch", "Plan", decree30),
        type("phuong-an", "PA", "Phương án", "Option paper", decree30),
        type("de-an", "ĐA", "Đề án", "Scheme", decree30),
        type("du-an", "DA", "Dự án", "Project", decree30),
        type("bao-cao", "BC", "Báo cáo", "Report", decree30),
        type("bien-ban", "BB", "Biên bản", "Minutes", decree30),
        type("to-trinh", "TTr", "Tờ trình", "Submission", decree30),
        type("hop-dong", "HĐ", "Hợp đồng", "Contract", decree30),
        type("cong-van", nil, "Công văn", "Official letter", decree30, also: ["CV"]),
        type("cong-dien", "CĐ", "Công điện", "Telegram", decree30),
        type("ban-ghi-nho", "BGN", "Bản ghi nhớ", "Memorandum", decree30, also: ["GN"]),
        type("ban-thoa-thuan", "BTT", "Bản thỏa thuận", "Agreement", decree30, also: ["TTh"], names: ["Thỏa thuận"]),
        type("giay-uy-quyen", "GUQ", "Giấy ủy quyền", "Letter of authorisation", decree30, also: ["UQ"]),
        type("giay-moi", "GM", "Giấy mời", "Invitation", decree30),
        type("giay-gioi-thieu", "GGT", "Giấy giới thiệu", "Letter of introduction", decree30, also: ["GT"]),
        type("giay-nghi-phep", "GNP", "Giấy nghỉ phép", "Leave permit", decree30, also: ["NP"]),
        type("phieu-gui", "PG", "Phiếu gửi", "Dispatch slip", decree30),
        type("phieu-chuyen", "PC", "Phiếu chuyển", "Transfer slip", decree30),
        type("phieu-bao", "PB", "Phiếu báo", "Notification slip", decree30),
        type("thu-cong", nil, "Thư công", "Official note", decree30),
        type("ban-sao-y", "SY", "Bản sao y", "True copy", copies, names: ["Sao y", "Sao y bản chính"]),
        type("ban-trich-sao", "TrS", "Bản trích sao", "Extract", copies, also: ["TS"], names: ["Trích sao"]),
        type("ban-sao-luc", "SL", "Bản sao lục", "Copy of a copy", copies, names: ["Sao lục"]),
    ]

    /// Types of the union and of the Party beside those, and what citizens send.
    static let union: [DocumentType] = [
        type("dieu-le", "ĐL", "Điều lệ", "Charter", union933),
        type("chien-luoc", nil, "Chiến lược", "Strategy", union933),
        type("ket-luan", "KL", "Kết luận", "Conclusion", union933),
        type("tuyen-bo", nil, "Tuyên bố", "Declaration", party),
        type("loi-keu-goi", nil, "Lời kêu gọi", "Appeal", party),
        type("thong-tri", nil, "Thông tri", "Circular letter", party),
        type("quyet-dinh-nhan-su", "QĐNS", "Quyết định nhân sự", "Decision on personnel", party),
        type("de-cuong", nil, "Đề cương", "Outline", practice),
        type("cong-bo", nil, "Công bố", "Publication", practice),
        type("thu-moi", nil, "Thư mời", "Letter of invitation", practice),
        type(
            "don-thu", nil, "Đơn, thư", "Petition", practice,
            names: ["Đơn", "Thư", "Đơn thư", "Đơn kiến nghị", "Đơn đề nghị", "Đơn khiếu nại", "Đơn tố cáo"]),
    ]

    /// Legislation that arrives.
    static let legislation: [DocumentType] = [
        type("hien-phap", nil, "Hiến pháp", "Constitution", lawOnLaws),
        type("bo-luat", nil, "Bộ luật", "Code", lawOnLaws),
        type("luat", nil, "Luật", "Law", lawOnLaws),
        type("phap-lenh", "PL", "Pháp lệnh", "Ordinance", lawOnLaws),
        type("lenh", "L", "Lệnh", "Order", lawOnLaws, also: ["LCT"]),
        type("nghi-dinh", "NĐ", "Nghị định", "Decree", lawOnLaws),
        type("thong-tu", "TT", "Thông tư", "Circular", lawOnLaws),
        type(
            "thong-tu-lien-tich", "TTLT", "Thông tư liên tịch", "Joint circular", lawOnLaws,
            also: ["TTLB", "TTLN"], names: ["Thông tư liên bộ", "Thông tư liên ngành"]),
        type("nghi-quyet-lien-tich", "NQLT", "Nghị quyết liên tịch", "Joint resolution", lawOnLaws),
        type("van-ban-hop-nhat", "VBHN", "Văn bản hợp nhất", "Consolidated text", lawOnLaws),
    ]

    /// Types that were dropped.
    static let former: [DocumentType] = [
        DocumentType(
            code: "sac-lenh", abbreviation: "SL", nameVi: "Sắc lệnh", nameEn: "Decree-law", source: formerLaw,
            validTo: Day(year: 1980, month: 12, day: 17)),
        DocumentType(
            code: "ban-cam-ket", abbreviation: "CK", nameVi: "Bản cam kết", nameEn: "Undertaking",
            source: circular01, validTo: Day(year: 2020, month: 3, day: 4)),
        DocumentType(
            code: "giay-chung-nhan", abbreviation: "CN", nameVi: "Giấy chứng nhận", nameEn: "Certificate",
            source: circular01, validTo: Day(year: 2020, month: 3, day: 4)),
        DocumentType(
            code: "giay-di-duong", abbreviation: "ĐĐ", nameVi: "Giấy đi đường", nameEn: "Travel order",
            source: circular01, validTo: Day(year: 2020, month: 3, day: 4)),
    ]
}
