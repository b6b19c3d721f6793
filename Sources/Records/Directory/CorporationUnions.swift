/// The unions of corporations directly under the Confederation: the eight of December 2025 and their earlier names.
enum CorporationUnions {
    static let records: [UnitRecord] = [
        unit("cd-hang-khong", "Công đoàn Tổng công ty Hàng không Việt Nam", "CĐHK"),
        unit("cd-det-may", "Công đoàn Dệt May Việt Nam", "CĐDM"),
        unit("cd-duong-sat", "Công đoàn Đường sắt Việt Nam", "CĐĐS"),
        unit("cd-than-khoang-san", "Công đoàn Than - Khoáng sản Việt Nam", "CĐTKV"),
        unit(
            "cd-cao-su", "Công đoàn Cao su Việt Nam", "CĐCSVN",
            source: eight + "; \"CĐCS\" trong ký hiệu trùng với công đoàn cơ sở"),
        unit("cd-hang-hai", "Công đoàn Tổng công ty Hàng hải Việt Nam", "CĐHH"),
        unit("cd-dien-luc", "Công đoàn Điện lực Việt Nam", "CĐĐL"),
        unit(
            "cd-dau-khi", "Công đoàn Dầu khí Việt Nam", "CĐDK", to: UnitChange.lastOfMergedProvinces,
            successor: "cd-cong-nghiep-nang-luong", unsure: true, source: "Tên trước 2025; ngày đổi tên cần đối chiếu"),
        unit(
            "cd-cong-nghiep-nang-luong", "Công đoàn Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam", nil,
            from: UnitChange.firstOfNewProvinces, unsure: true, source: eight + "; ngày đổi tên cần đối chiếu"),
        unit(
            "cd-tau-thuy", "Công đoàn Công nghiệp Tàu thủy Việt Nam", "CĐTT", to: Day(year: 2013, month: 10, day: 31),
            unsure: true, source: "Có trong năm 2010; ngày thôi trực thuộc Tổng Liên đoàn cần đối chiếu"),
    ]

    private static let eight = "Tám công đoàn tổng công ty trực thuộc Tổng Liên đoàn, 12/2025 (Thời báo Tài chính)"

    private static func unit(
        _ code: String, _ name: String, _ abbreviation: String?, from: Day? = nil, to: Day? = nil,
        successor: String? = nil, unsure: Bool = false, source: String = eight
    ) -> UnitRecord {
        UnitRecord(
            code: code, kind: .corporation, nameVi: name, abbreviation: abbreviation, validFrom: from, validTo: to,
            successor: successor, parent: ConfederationCode.body, sourceUnsure: unsure, source: source)
    }
}
