import Office
import Records

/// A unit of the invented office, with its own bent: how large it is and how far it has come.
struct DemoUnit: Sendable {
    let code: String
    let fields: UnitFields
    /// Its code in symbols: "CĐKCN".
    let symbol: String
    /// Officers.
    let officers: Int
    /// How far it has come at the end, of a hundred.
    let reach: Int
    /// How much it gains in a quarter.
    let pace: Int
    /// How often it fails to report, of a hundred.
    let silence: Int
    /// Whether it cannot have a LAN.
    let lacksConditions: Bool

    func isValid(on day: Day) -> Bool {
        if let from = fields.validFrom, day < from { return false }
        if let to = fields.validTo, day > to { return false }
        return true
    }
}

/// The units that report to the invented offices. Nothing of it is real.
enum DemoUnits {
    private static let lastOfOld = Day(year: 2025, month: 6, day: 30)
    private static let firstOfNew = Day(year: 2025, month: 7, day: 1)

    private static func day(_ key: Int) -> Day? {
        guard key > 0, key < 9999_00_00 else { return nil }
        return Day(year: key / 10_000, month: key / 100 % 100, day: key % 100)
    }

    /// Those of the province: its industry and zone unions, districts until June 2025, communes since, and the largest base
    /// unions.
    static func province(_ random: inout DemoRandom) -> [DemoUnit] {
        var units: [DemoUnit] = []
        for (place, issuer) in (DemoIssuers.lower + largestBase).enumerated() {
            let kind: UnitKind =
                switch issuer.code {
                case "CĐKCN": .zone
                case "LĐLĐ": .district
                case "CĐP", "CĐX": .commune
                case "CĐCS": .base
                default: .localIndustry
                }
            units.append(
                unit(
                    "\(prefix(of: kind))-\(place + 1)", issuer.name, kind, symbol: issuer.code,
                    from: day(issuer.since), to: day(issuer.until), &random))
        }
        return units
    }

    private static var largestBase: [DemoIssuer] {
        DemoIssuers.base.filter { $0.code == "CĐCS" }.prefix(12).map(\.self)
    }

    private static func prefix(of kind: UnitKind) -> String {
        switch kind {
        case .zone: "kcn"
        case .district: "huyen"
        case .commune: "xa"
        case .base: "cs"
        case .localIndustry, .confederation, .provincial, .industry, .corporation, .other: "nganh"
        }
    }

    private static func unit(
        _ code: String, _ name: String, _ kind: UnitKind, symbol: String, from: Day? = nil, to: Day? = nil,
        successor: String? = nil, email: Bool = true, _ random: inout DemoRandom
    ) -> DemoUnit {
        let officers: Int =
            switch kind {
            case .provincial: random.within(34...78)
            case .industry, .corporation: random.within(18...46)
            case .zone, .district: random.within(8...16)
            case .localIndustry: random.within(5...11)
            case .commune, .base, .confederation, .other: random.within(3...7)
            }
        return DemoUnit(
            code: code,
            fields: UnitFields(
                name: name, kind: kind, validFrom: from, validTo: to, successor: successor,
                email: email && random.chance(perTenThousand: 8_000) ? "vanphong@\(code).example" : nil),
            symbol: symbol, officers: officers, reach: random.within(48...104), pace: random.within(0...4),
            silence: random.pick([0, 0, 1, 2, 4, 8, 20]), lacksConditions: random.chance(perTenThousand: 700))
    }

    // MARK: The whole country, invented

    /// The units under an invented confederation: 82 until June 2025, 51 since. As it really was, 11 provinces stayed and
    /// 52 became 23; all names are made up.
    static func confederation(_ random: inout DemoRandom) -> [DemoUnit] {
        var units: [DemoUnit] = []
        var names = provinces[...]
        func take() -> String { names.popFirst() ?? "Lam Giang" }
        for place in 1...11 {
            units.append(provincial("tinh-\(place)", take(), &random))
        }
        // Six of the new units come from three, the others from two: 6 · 3 + 17 · 2 = 52.
        for place in 1...23 {
            let old = (0..<(place <= 6 ? 3 : 2)).map { _ in take() }
            let code = "tinh-moi-\(place)"
            units.append(provincial(code, old[0], from: firstOfNew, &random))
            for (part, name) in old.enumerated() {
                units.append(
                    provincial("tinh-cu-\(place)-\(part + 1)", name, to: lastOfOld, successor: code, &random))
            }
        }
        let mergers: [(String, [String])] = [("C và D", ["C", "D"]), ("H và I", ["H", "I"])]
        for letter in ["A", "B", "E", "F", "G", "K", "L"] {
            units.append(industry("nganh-\(letter.lowercased())", letter, &random))
        }
        for (place, merger) in mergers.enumerated() {
            let code = "nganh-moi-\(place + 1)"
            units.append(industry(code, merger.0, from: firstOfNew, &random))
            for letter in merger.1 {
                units.append(
                    industry("nganh-\(letter.lowercased())", letter, to: lastOfOld, successor: code, &random))
            }
        }
        for letter in ["M", "N", "P", "Q", "R", "S", "T", "X"] {
            units.append(
                unit(
                    "tct-\(letter.lowercased())", "Công đoàn Tổng công ty \(letter) Việt Nam", .corporation,
                    symbol: "CĐ\(letter)", &random))
        }
        return units
    }

    private static func provincial(
        _ code: String, _ name: String, from: Day? = nil, to: Day? = nil, successor: String? = nil,
        _ random: inout DemoRandom
    ) -> DemoUnit {
        unit(
            code, "Liên đoàn Lao động tỉnh \(name)", .provincial, symbol: "LĐLĐ", from: from, to: to,
            successor: successor, &random)
    }

    private static func industry(
        _ code: String, _ letter: String, from: Day? = nil, to: Day? = nil, successor: String? = nil,
        _ random: inout DemoRandom
    ) -> DemoUnit {
        unit(
            code, "Công đoàn ngành \(letter) Việt Nam", .industry, symbol: "CĐN", from: from, to: to,
            successor: successor, &random)
    }

    /// 63 invented provinces.
    private static let provinces = [
        "Lam Giang", "Hà Sơn", "Đồng Vân", "Tân Thuận Hải", "Bến Thượng", "Cầu Đông", "Bãi Trung", "Khe Trúc",
        "Suối Mơ", "Gò Nổi", "Cồn Lác", "Núi Voi", "Thuận Hải Đông", "Lạch Sậy", "Nà Sim", "Đập Bạc", "Phố Cát Lam",
        "Đông Kênh", "Trại Lúa", "Vườn Chè", "Sông Trúc", "Hồ Sen", "Đá Trắng", "Bản Mây", "Rừng Dẻ", "Cửa Nam Hải",
        "Bình Trúc", "An Lĩnh", "Thạch Vân", "Kim Trúc", "Phước Sậy", "Long Kênh", "Hương Lĩnh", "Trường Mây",
        "Vĩnh Sậy", "Xuân Kênh", "Ngọc Lam", "Thanh Mây", "Hòa Trúc", "Đức Kênh", "Minh Lĩnh", "Quang Sậy", "Châu Mây",
        "Giang Lĩnh", "Sơn Trúc", "Hải Kênh", "Vân Sậy", "Tam Lĩnh", "Tứ Mây", "Lộc Trúc", "Mỹ Kênh", "Nghĩa Sậy",
        "Phong Lĩnh", "Quế Mây", "Tây Trúc", "Tiên Kênh", "Trà Sậy", "Tuy Lĩnh", "Yên Mây", "Diên Trúc", "Duy Kênh",
        "Đại Sậy", "Gia Mây",
    ]
}
