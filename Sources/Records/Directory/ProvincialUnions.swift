/// The federations of labour of provinces and cities: 63 from 2010, 34 from 1 July 2025.
enum ProvincialUnions {
    static let records: [UnitRecord] = standing + hue + new + merged

    private static let before = "63 tỉnh, thành phố trước 01/7/2025"
    private static let resolution202 = "Nghị quyết 202/2025/QH15 ngày 12/6/2025"
    private static let perhapsCity = "; có nguồn nói thành phố trực thuộc trung ương từ 2026, chưa kiểm chứng"

    /// Those that the merger of 2025 left as they were, but for Huế.
    private static let standing: [UnitRecord] = [
        unit("ha-noi", "thành phố Hà Nội"),
        unit("cao-bang", "tỉnh Cao Bằng"),
        unit("dien-bien", "tỉnh Điện Biên"),
        unit("lai-chau", "tỉnh Lai Châu"),
        unit("lang-son", "tỉnh Lạng Sơn"),
        unit("son-la", "tỉnh Sơn La"),
        unit("quang-ninh", "tỉnh Quảng Ninh", unsure: true),
        unit("thanh-hoa", "tỉnh Thanh Hóa"),
        unit("nghe-an", "tỉnh Nghệ An"),
        unit("ha-tinh", "tỉnh Hà Tĩnh"),
    ]

    private static let hue: [UnitRecord] = [
        UnitRecord(
            code: "ldld-thua-thien-hue", kind: .provincial, nameVi: "Liên đoàn Lao động tỉnh Thừa Thiên Huế",
            abbreviation: "LĐLĐ tỉnh Thừa Thiên Huế", validTo: UnitChange.lastOfThuaThienHue, successor: "ldld-hue",
            parent: ConfederationCode.body, source: before),
        UnitRecord(
            code: "ldld-hue", kind: .provincial, nameVi: "Liên đoàn Lao động thành phố Huế",
            abbreviation: "LĐLĐ thành phố Huế", validFrom: UnitChange.firstOfHue, parent: ConfederationCode.body,
            source: "Nghị quyết 175/2024/QH15 ngày 30/11/2024"),
    ]

    /// The 23 new ones. Their codes end in the year, since each has the name of one of those that it took over.
    private static let new: [UnitRecord] = [
        newUnit("tuyen-quang", "tỉnh Tuyên Quang"),
        newUnit("lao-cai", "tỉnh Lào Cai"),
        newUnit("thai-nguyen", "tỉnh Thái Nguyên"),
        newUnit("phu-tho", "tỉnh Phú Thọ"),
        newUnit("bac-ninh", "tỉnh Bắc Ninh", unsure: true),
        newUnit("hung-yen", "tỉnh Hưng Yên"),
        newUnit("hai-phong", "thành phố Hải Phòng"),
        newUnit("ninh-binh", "tỉnh Ninh Bình"),
        newUnit("quang-tri", "tỉnh Quảng Trị"),
        newUnit("da-nang", "thành phố Đà Nẵng"),
        newUnit("quang-ngai", "tỉnh Quảng Ngãi"),
        newUnit("gia-lai", "tỉnh Gia Lai"),
        newUnit("dak-lak", "tỉnh Đắk Lắk"),
        newUnit("khanh-hoa", "tỉnh Khánh Hòa"),
        newUnit("lam-dong", "tỉnh Lâm Đồng"),
        newUnit("ho-chi-minh", "Thành phố Hồ Chí Minh"),
        newUnit("dong-nai", "tỉnh Đồng Nai", unsure: true),
        newUnit("tay-ninh", "tỉnh Tây Ninh"),
        newUnit("can-tho", "thành phố Cần Thơ"),
        newUnit("vinh-long", "tỉnh Vĩnh Long"),
        newUnit("dong-thap", "tỉnh Đồng Tháp"),
        newUnit("ca-mau", "tỉnh Cà Mau"),
        newUnit("an-giang", "tỉnh An Giang"),
    ]

    /// The 52 that ended on 30 June 2025, each with the one that took it over.
    private static let merged: [UnitRecord] = [
        old("tuyen-quang", "tỉnh Tuyên Quang", into: "tuyen-quang"),
        old("ha-giang", "tỉnh Hà Giang", into: "tuyen-quang"),
        old("lao-cai", "tỉnh Lào Cai", into: "lao-cai"),
        old("yen-bai", "tỉnh Yên Bái", into: "lao-cai"),
        old("thai-nguyen", "tỉnh Thái Nguyên", into: "thai-nguyen"),
        old("bac-kan", "tỉnh Bắc Kạn", into: "thai-nguyen"),
        old("phu-tho", "tỉnh Phú Thọ", into: "phu-tho"),
        old("vinh-phuc", "tỉnh Vĩnh Phúc", into: "phu-tho"),
        old("hoa-binh", "tỉnh Hòa Bình", into: "phu-tho"),
        old("bac-ninh", "tỉnh Bắc Ninh", into: "bac-ninh"),
        old("bac-giang", "tỉnh Bắc Giang", into: "bac-ninh"),
        old("hung-yen", "tỉnh Hưng Yên", into: "hung-yen"),
        old("thai-binh", "tỉnh Thái Bình", into: "hung-yen"),
        old("hai-phong", "thành phố Hải Phòng", into: "hai-phong"),
        old("hai-duong", "tỉnh Hải Dương", into: "hai-phong"),
        old("ninh-binh", "tỉnh Ninh Bình", into: "ninh-binh"),
        old("ha-nam", "tỉnh Hà Nam", into: "ninh-binh"),
        old("nam-dinh", "tỉnh Nam Định", into: "ninh-binh"),
        old("quang-tri", "tỉnh Quảng Trị", into: "quang-tri"),
        old("quang-binh", "tỉnh Quảng Bình", into: "quang-tri"),
        old("da-nang", "thành phố Đà Nẵng", into: "da-nang"),
        old("quang-nam", "tỉnh Quảng Nam", into: "da-nang"),
        old("quang-ngai", "tỉnh Quảng Ngãi", into: "quang-ngai"),
        old("kon-tum", "tỉnh Kon Tum", into: "quang-ngai"),
        old("gia-lai", "tỉnh Gia Lai", into: "gia-lai"),
        old("binh-dinh", "tỉnh Bình Định", into: "gia-lai"),
        old("dak-lak", "tỉnh Đắk Lắk", into: "dak-lak"),
        old("phu-yen", "tỉnh Phú Yên", into: "dak-lak"),
        old("khanh-hoa", "tỉnh Khánh Hòa", into: "khanh-hoa"),
        old("ninh-thuan", "tỉnh Ninh Thuận", into: "khanh-hoa"),
        old("lam-dong", "tỉnh Lâm Đồng", into: "lam-dong"),
        old("dak-nong", "tỉnh Đắk Nông", into: "lam-dong"),
        old("binh-thuan", "tỉnh Bình Thuận", into: "lam-dong"),
        old("ho-chi-minh", "Thành phố Hồ Chí Minh", into: "ho-chi-minh"),
        old("binh-duong", "tỉnh Bình Dương", into: "ho-chi-minh"),
        old("ba-ria-vung-tau", "tỉnh Bà Rịa - Vũng Tàu", into: "ho-chi-minh"),
        old("dong-nai", "tỉnh Đồng Nai", into: "dong-nai"),
        old("binh-phuoc", "tỉnh Bình Phước", into: "dong-nai"),
        old("tay-ninh", "tỉnh Tây Ninh", into: "tay-ninh"),
        old("long-an", "tỉnh Long An", into: "tay-ninh"),
        old("can-tho", "thành phố Cần Thơ", into: "can-tho"),
        old("soc-trang", "tỉnh Sóc Trăng", into: "can-tho"),
        old("hau-giang", "tỉnh Hậu Giang", into: "can-tho"),
        old("vinh-long", "tỉnh Vĩnh Long", into: "vinh-long"),
        old("ben-tre", "tỉnh Bến Tre", into: "vinh-long"),
        old("tra-vinh", "tỉnh Trà Vinh", into: "vinh-long"),
        old("dong-thap", "tỉnh Đồng Tháp", into: "dong-thap"),
        old("tien-giang", "tỉnh Tiền Giang", into: "dong-thap"),
        old("ca-mau", "tỉnh Cà Mau", into: "ca-mau"),
        old("bac-lieu", "tỉnh Bạc Liêu", into: "ca-mau"),
        old("an-giang", "tỉnh An Giang", into: "an-giang"),
        old("kien-giang", "tỉnh Kiên Giang", into: "an-giang"),
    ]

    private static func unit(_ place: String, _ name: String, unsure: Bool = false) -> UnitRecord {
        UnitRecord(
            code: "ldld-\(place)", kind: .provincial, nameVi: "Liên đoàn Lao động \(name)",
            abbreviation: "LĐLĐ \(name)", parent: ConfederationCode.body, sourceUnsure: unsure,
            source: before + "; không thay đổi theo " + resolution202 + (unsure ? perhapsCity : ""))
    }

    private static func newUnit(_ place: String, _ name: String, unsure: Bool = false) -> UnitRecord {
        UnitRecord(
            code: "ldld-\(place)-2025", kind: .provincial, nameVi: "Liên đoàn Lao động \(name)",
            abbreviation: "LĐLĐ \(name)", validFrom: UnitChange.firstOfNewProvinces, parent: ConfederationCode.body,
            sourceUnsure: unsure, source: resolution202 + (unsure ? perhapsCity : ""))
    }

    private static func old(_ place: String, _ name: String, into successor: String) -> UnitRecord {
        UnitRecord(
            code: "ldld-\(place)", kind: .provincial, nameVi: "Liên đoàn Lao động \(name)",
            abbreviation: "LĐLĐ \(name)", validTo: UnitChange.lastOfMergedProvinces,
            successor: "ldld-\(successor)-2025", parent: ConfederationCode.body,
            source: before + "; sắp xếp theo " + resolution202)
    }
}
