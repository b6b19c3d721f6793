/// The lower unions, firms, other bodies and people that write to the invented office.
extension DemoIssuers {
    static let lower: [DemoIssuer] = industry + districts + communes

    private static let industry: [DemoIssuer] = [
        union("Công đoàn các khu công nghiệp tỉnh Lam Giang", "CĐKCN", 420, 60, ["CĐ các KCN tỉnh", "CĐ các khu CN"]),
        union("Công đoàn ngành Y tế tỉnh Lam Giang", "CĐYT", 180, 22, ["CĐ ngành Y tế"]),
        union("Công đoàn ngành Xây dựng tỉnh Lam Giang", "CĐXD", 130, 16, ["CĐ ngành Xây dựng"]),
        union("Công đoàn ngành Công Thương tỉnh Lam Giang", "CĐCT", 150, 18, ["CĐ ngành Công thương"]),
        union("Công đoàn ngành Giáo dục tỉnh Lam Giang", "CĐGD", 240, 26, ["CĐ ngành Giáo dục"], until: 2025_06_15),
        union("Công đoàn Viên chức tỉnh Lam Giang", "CĐVC", 200, 26, ["CĐVC tỉnh"], until: 2025_06_15),
    ]

    private static func union(
        _ name: String, _ code: String, _ letters: Int, _ weight: Int, _ spellings: [String] = [],
        since: Int = 0, until: Int = 9999_12_31, place: String? = nil
    ) -> DemoIssuer {
        DemoIssuer(
            group: .lowerUnions, name: name, spellings: spellings, style: .body, code: code, letters: letters,
            weight: weight, since: since, until: until, place: place)
    }

    private static let districts = DemoPlaces.districts.map { place in
        union(
            "Liên đoàn Lao động \(place)", "LĐLĐ", 310, 24, ["LĐLĐ \(place)"], until: 2025_06_30,
            place: place)
    }

    private static let communes = DemoPlaces.communes.map { place in
        union(
            "Công đoàn \(place)", place.hasPrefix("phường") ? "CĐP" : "CĐX", 140, 9, ["CĐ \(place)"],
            since: 2025_07_01, place: place)
    }

    static let base: [DemoIssuer] = DemoPlaces.firms.flatMap { firm in
        [
            DemoIssuer(
                group: .base, name: "Công đoàn cơ sở \(firm.name)", spellings: ["CĐCS \(firm.name)"], style: .body,
                code: "CĐCS", letters: 40, weight: 7, unnumbered: 3600, firm: firm.name),
            DemoIssuer(
                group: .base, name: firm.name, spellings: firm.spellings, style: .yeared, code: firm.code, letters: 260,
                weight: firm.spellings.count > 2 ? 9 : 4, unnumbered: 5200,
                types: [.letter, .report, .notice, .invitation], firm: firm.name),
        ]
    }

    static let others: [DemoIssuer] = [
        other("Báo và Đài phát thanh, truyền hình Lam Giang", "BĐ", 24),
        other("Trường Cao đẳng nghề Lam Giang", "CĐNLG", 18),
        other("Trường Chính trị tỉnh Lam Giang", "TCT", 14),
        other("Hội Chữ thập đỏ tỉnh Lam Giang", "CTĐ", 14),
        other("Hội Khuyến học tỉnh Lam Giang", "HKH", 10),
        other("Hội Luật gia tỉnh Lam Giang", "HLG", 10),
        other("Liên minh Hợp tác xã tỉnh Lam Giang", "LMHTX", 10),
    ]

    private static func other(_ name: String, _ code: String, _ weight: Int) -> DemoIssuer {
        DemoIssuer(
            group: .others, name: name, style: .body, code: code, letters: 380, weight: weight, unnumbered: 800)
    }

    /// One row for all people: the name is drawn for every letter.
    static let persons = [
        DemoIssuer(group: .persons, name: "Ông, bà", style: .none, code: "", letters: 0, weight: 1)
    ]
}
