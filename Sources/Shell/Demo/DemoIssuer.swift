/// How an issuer writes its symbols.
enum DemoSymbolStyle: Sendable {
    /// "214/KH-UBND", letters "1875/UBND-KGVX".
    case state
    /// "45-KH/TU", letters "312-CV/VPTU"; numbered by term.
    case party
    /// "120/KH-MTTQ-BTT", letters "56/CV-TĐ".
    case body
    /// "112/2026/CV-LG".
    case yeared
    /// People number nothing.
    case none
}

/// A body that sends documents to the invented office.
struct DemoIssuer: Sendable {
    let group: DemoGroup
    /// Its name.
    let name: String
    /// Other ways in which its name is typed.
    var spellings: [String] = []
    let style: DemoSymbolStyle
    /// Its code in symbols.
    let code: String
    /// Departments in the symbols of its letters; empty when its letters name none.
    var offices: [String] = []
    /// How many letters it numbers in a year, those for others included.
    let letters: Int
    /// How often it sends, beside others of its group.
    let weight: Int
    /// First and last day as 20250701.
    var since = 0
    var until = 9999_12_31
    /// The index of the issuer whose number series it shares; its own when `nil`.
    var seriesOf: Int?
    /// How many of ten thousand of its documents carry no number.
    var unnumbered = 0
    /// Whether its signers are named: nobody is invented for bodies that really exist outside the province.
    var namesSigners = true
    /// Types that it issues; all of its group's when `nil`.
    var types: Set<DemoType>?
    /// The code that stands for it in resolutions, conclusions and directives.
    var leadingCode: String?
    /// The firm that it belongs to, which its subjects speak of.
    var firm: String?
    /// The district or commune that it belongs to.
    var place: String?

    /// How often it sends on a day, given as 20250701.
    ///
    /// Some who were merged away still use their old paper for half a year.
    func weight(on key: Int) -> Int {
        if key < since { return 0 }
        if key <= until { return weight }
        return until == Self.mergerEve && key <= Self.oldPaperEnds && group == .lowerUnions ? max(1, weight / 40) : 0
    }

    /// Keys from which its weight is another.
    var turns: [Int] { [since, until + 1, Self.oldPaperEnds + 1] }

    private static let mergerEve = 2025_06_30
    private static let oldPaperEnds = 2025_12_31
}

/// All issuers of the invented office.
enum DemoIssuers {
    static let all: [DemoIssuer] =
        confederation + party + massOrganisations + government + services + lower + base
        + others + persons

    private static let confederation: [DemoIssuer] = {
        let seats: [(String, String, Int)] = [
            ("Văn phòng Tổng Liên đoàn", "VP", 8), ("Ban Tổ chức Tổng Liên đoàn", "ToC", 6),
            ("Ban Quan hệ lao động Tổng Liên đoàn", "QHLĐ", 5), ("Ban Tuyên giáo Tổng Liên đoàn", "TG", 5),
            ("Ban Tài chính Tổng Liên đoàn", "TC", 5), ("Ủy ban Kiểm tra Tổng Liên đoàn", "UBKT", 2),
        ]
        // The departments write on the Confederation's paper and take its numbers.
        let whole = DemoIssuer(
            group: .confederation, name: "Tổng Liên đoàn Lao động Việt Nam",
            spellings: ["TLĐ Lao động Việt Nam", "Tổng LĐLĐ Việt Nam"], style: .state, code: "TLĐ",
            offices: seats.map(\.1), letters: 4600, weight: 69, namesSigners: false, leadingCode: "ĐCT")
        return [whole]
            + seats.map { name, office, weight in
                DemoIssuer(
                    group: .confederation, name: name, style: .state, code: "TLĐ", offices: [office], letters: 4600,
                    weight: weight, seriesOf: 0, namesSigners: false,
                    types: [.letter, .guidance, .plan, .notice, .invitation, .report])
            }
    }()

    private static let party: [DemoIssuer] = [
        party("Tỉnh ủy Lam Giang", "TU", 900, 30),
        party("Văn phòng Tỉnh ủy", "VPTU", 2200, 25, [.letter, .invitation, .notice, .guidance, .plan, .report]),
        party("Ban Tổ chức Tỉnh ủy", "BTCTU", 1500, 12, ordinary),
        party("Ban Tuyên giáo Tỉnh ủy", "BTGTU", 900, 12, ordinary, until: 2025_02_28),
        party("Ban Dân vận Tỉnh ủy", "BDVTU", 600, 10, ordinary, until: 2025_02_28),
        party("Ban Tuyên giáo và Dân vận Tỉnh ủy", "BTGDVTU", 1300, 20, ordinary, since: 2025_03_01),
        party("Ủy ban Kiểm tra Tỉnh ủy", "UBKTTU", 700, 6, ordinary),
        party("Ban Nội chính Tỉnh ủy", "BNCTU", 500, 4, ordinary, since: 2013_07_01),
        party("Đảng ủy Khối các cơ quan tỉnh", "ĐUK", 1100, 14, until: 2025_02_28),
        party("Đảng ủy các cơ quan Đảng tỉnh Lam Giang", "ĐU", 1100, 14, since: 2025_03_01),
    ]

    private static let ordinary: Set<DemoType> = [.letter, .invitation, .plan, .notice, .guidance, .report, .programme]

    private static func party(
        _ name: String, _ code: String, _ letters: Int, _ weight: Int, _ types: Set<DemoType>? = nil,
        since: Int = 0, until: Int = 9999_12_31
    ) -> DemoIssuer {
        DemoIssuer(
            group: .party, name: name, style: .party, code: code, letters: letters, weight: weight, since: since,
            until: until, types: types)
    }

    private static let massOrganisations: [DemoIssuer] = [
        body(
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lam Giang", "MTTQ-BTT", 1400, 40,
            ["UB MTTQ tỉnh Lam Giang", "Uỷ ban MTTQ Việt Nam tỉnh"]),
        body("Tỉnh đoàn Lam Giang", "TĐ", 1000, 20, ["Đoàn TNCS Hồ Chí Minh tỉnh Lam Giang"]),
        body("Hội Liên hiệp Phụ nữ tỉnh Lam Giang", "HPN", 800, 16, ["Hội LHPN tỉnh"]),
        body("Hội Nông dân tỉnh Lam Giang", "HND", 700, 12, []),
        body("Hội Cựu chiến binh tỉnh Lam Giang", "CCB", 500, 12, ["Hội CCB tỉnh"]),
    ]

    private static func body(
        _ name: String, _ code: String, _ letters: Int, _ weight: Int, _ spellings: [String],
        group: DemoGroup = .massOrganisations
    ) -> DemoIssuer {
        DemoIssuer(
            group: group, name: name, spellings: spellings, style: .body, code: code, letters: letters, weight: weight)
    }

    private static let government: [DemoIssuer] = [
        state(
            .government, "Ủy ban nhân dân tỉnh Lam Giang", "UBND", ["KGVX", "TH", "NC", "KT", "NVX"], 6800, 62,
            spellings: ["UBND tỉnh Lam Giang", "UBND tỉnh", "Uỷ ban nhân dân tỉnh Lam Giang"]),
        state(
            .government, "Văn phòng Ủy ban nhân dân tỉnh", "VP", ["KGVX", "TH", "HCTC"], 3900, 26,
            spellings: ["Văn phòng UBND tỉnh"], types: [.letter, .invitation, .notice, .report]),
        state(
            .government, "Hội đồng nhân dân tỉnh Lam Giang", "HĐND", ["TT", "VHXH"], 420, 7,
            spellings: ["HĐND tỉnh Lam Giang"]),
        state(
            .government, "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", "VPĐĐBQH&HĐND", [], 800, 5,
            spellings: ["VP Đoàn ĐBQH và HĐND tỉnh"], since: 2020_01_01,
            types: [.letter, .invitation, .notice, .report]),
    ]

    private static let services: [DemoIssuer] = [
        state(.services, "Sở Nội vụ", "SNV", ["VL", "XDCQ", "CCVC", "TĐKT"], 3600, 22),
        state(
            .services, "Sở Lao động - Thương binh và Xã hội", "SLĐTBXH", ["VL", "TTra", "LĐ"], 3100, 16,
            spellings: ["Sở LĐTBXH"], until: 2025_02_28),
        state(.services, "Sở Y tế", "SYT", ["NVY", "VP"], 3300, 8),
        state(.services, "Sở Giáo dục và Đào tạo", "SGDĐT", ["TCCB", "VP"], 2900, 8, spellings: ["Sở GD&ĐT"]),
        state(.services, "Sở Xây dựng", "SXD", ["QLN", "VP"], 2700, 9),
        state(.services, "Sở Tài chính", "STC", ["HCSN", "QLG"], 3400, 10),
        state(.services, "Sở Tư pháp", "STP", ["PBGDPL", "VP"], 1600, 5),
        state(.services, "Sở Khoa học và Công nghệ", "SKHCN", ["CĐS", "QLKH"], 1700, 7),
        state(.services, "Sở Công Thương", "SCT", ["QLTM", "KTAT"], 2100, 5),
        state(.services, "Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", ["QLVH", "VP"], 2000, 5),
        state(.services, "Sở Nông nghiệp và Môi trường", "SNNMT", ["VP", "PCTT"], 3700, 5, since: 2025_03_01),
        state(
            .services, "Sở Nông nghiệp và Phát triển nông thôn", "SNN", ["VP", "PCTT"], 2300, 5, until: 2025_02_28),
        state(.services, "Công an tỉnh Lam Giang", "CAT", ["PC07", "PA05", "PV01"], 4100, 8),
        state(.services, "Thanh tra tỉnh Lam Giang", "TTT", ["NV1", "VP"], 900, 4),
        state(
            .services, "Ban Quản lý các khu công nghiệp tỉnh", "BQL", ["LĐ", "VP"], 1300, 13,
            spellings: ["BQL các KCN tỉnh"]),
        state(
            .insurance, "Bảo hiểm xã hội tỉnh Lam Giang", "BHXH", ["TT", "QLT", "CĐBHXH"], 2400, 60,
            spellings: ["BHXH tỉnh Lam Giang", "BHXH tỉnh"]),
        state(.insurance, "Cục Thuế tỉnh Lam Giang", "CTLGI", ["TTHT"], 3100, 15, until: 2025_02_28),
        state(.insurance, "Thuế tỉnh Lam Giang", "LGI", ["QLDN"], 3300, 15, since: 2025_03_01),
        state(.insurance, "Kho bạc Nhà nước Lam Giang", "KBLG", ["KSC"], 800, 13),
        state(.insurance, "Ngân hàng Sông Lam Giang", "NHSLG", [], 900, 12),
    ]

    private static func state(
        _ group: DemoGroup, _ name: String, _ code: String, _ offices: [String], _ letters: Int, _ weight: Int,
        spellings: [String] = [], since: Int = 0, until: Int = 9999_12_31, types: Set<DemoType>? = nil
    ) -> DemoIssuer {
        DemoIssuer(
            group: group, name: name, spellings: spellings, style: .state, code: code, offices: offices,
            letters: letters, weight: weight, since: since, until: until, types: types)
    }
}
