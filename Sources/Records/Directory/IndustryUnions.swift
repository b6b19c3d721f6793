/// The central unions of industries: eleven until June 2025, nine from July 2025 on.
///
/// The nine of 2026 were read in the union's press; of the others the days of change were not, so those records carry
/// the day of the provinces' merger and the mark of doubt. Abbreviations are those customary in symbols.
enum IndustryUnions {
    static let records: [UnitRecord] = standing + ended + begun

    private static let nine = "Chín công đoàn ngành Trung ương năm 2026 (báo Lao Động)"
    private static let recalled = "Danh sách công đoàn ngành Trung ương trước 7/2025"
    private static let dayUnsure = "; ngày thay đổi cần đối chiếu"

    private static let standing: [UnitRecord] = [
        unit("cd-giao-duc", "Công đoàn Giáo dục Việt Nam", "CĐGD", source: nine),
        unit("cd-y-te", "Công đoàn Y tế Việt Nam", "CĐYT", source: nine),
        unit("cd-xay-dung", "Công đoàn Xây dựng Việt Nam", "CĐXD", source: nine),
        unit("cd-cong-thuong", "Công đoàn Công Thương Việt Nam", "CĐCT", source: nine),
        unit("cd-ngan-hang", "Công đoàn Ngân hàng Việt Nam", "CĐNH", source: nine),
        unit(
            "cd-cong-an", "Công đoàn Công an nhân dân", "CĐCAND", unsure: true,
            source: nine + "; tên và ngày trước 2026 cần đối chiếu"),
        unit(
            "cd-quoc-phong", "Công đoàn Quốc phòng", "CĐQP", unsure: true,
            source: nine + "; tên và ngày trước 2026 cần đối chiếu"),
    ]

    private static let ended: [UnitRecord] = [
        unit(
            "cd-giao-thong-van-tai", "Công đoàn Giao thông vận tải Việt Nam", "CĐGTVT",
            to: UnitChange.lastOfMergedProvinces, successor: "cd-xay-dung", unsure: true, source: recalled + dayUnsure),
        unit(
            "cd-nong-nghiep", "Công đoàn Nông nghiệp và Phát triển nông thôn Việt Nam", "CĐNN",
            to: UnitChange.lastOfMergedProvinces, successor: "cd-nong-nghiep-moi-truong", unsure: true,
            source: recalled + dayUnsure),
        unit(
            "cd-buu-dien", "Công đoàn Bưu điện Việt Nam", "CĐBĐ", to: Day(year: 2012, month: 12, day: 31),
            successor: "cd-thong-tin-truyen-thong", unsure: true, source: recalled + dayUnsure),
        unit(
            "cd-thong-tin-truyen-thong", "Công đoàn Thông tin và Truyền thông Việt Nam", "CĐTTTT",
            from: Day(year: 2013, month: 1, day: 1), to: UnitChange.lastOfMergedProvinces,
            successor: "cd-khoa-hoc-cong-nghe", unsure: true, source: recalled + dayUnsure),
        unit(
            "cd-vien-chuc", "Công đoàn Viên chức Việt Nam", "CĐVC", to: UnitChange.lastOfMergedProvinces,
            unsure: true, source: recalled + "; kết thúc năm 2025 theo công văn 4133/TLĐ-ToC" + dayUnsure),
    ]

    private static let begun: [UnitRecord] = [
        unit(
            "cd-khoa-hoc-cong-nghe", "Công đoàn Khoa học và Công nghệ Việt Nam", nil,
            from: UnitChange.firstOfNewProvinces, unsure: true, source: nine + dayUnsure),
        unit(
            "cd-nong-nghiep-moi-truong", "Công đoàn Nông nghiệp và Môi trường Việt Nam", nil,
            from: UnitChange.firstOfNewProvinces, unsure: true, source: nine + dayUnsure),
    ]

    private static func unit(
        _ code: String, _ name: String, _ abbreviation: String?, from: Day? = nil, to: Day? = nil,
        successor: String? = nil, unsure: Bool = false, source: String
    ) -> UnitRecord {
        UnitRecord(
            code: code, kind: .industry, nameVi: name, abbreviation: abbreviation, validFrom: from, validTo: to,
            successor: successor, parent: ConfederationCode.body, sourceUnsure: unsure, source: source)
    }
}
