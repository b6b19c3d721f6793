import Office
import Records

/// The figures that invented units report: each has its bent, comes on with the years and slips at times. All shares are
/// estimates for a demonstration, no statistics.
struct DemoFigures: Sendable {
    private var random: DemoRandom

    init(seed: UInt64) { random = DemoRandom(seed: seed ^ 0x5AB1_E0F1_6E5A_7D02) }

    /// The return of a unit on the six tasks, some quarters before the newest.
    mutating func sixTasks(_ unit: DemoUnit, quartersAgo: Int) -> [String: FigureValue] {
        // How far, of a hundred: it comes on, and wavers a little.
        let level = max(5, min(100, unit.reach - unit.pace * quartersAgo + random.within(-4...4)))
        func part(_ whole: Int, _ bent: Int = 0) -> Int {
            max(0, min(whole, (whole * max(0, min(100, level + bent)) + 50) / 100))
        }
        let officers = max(2, unit.officers + random.within(-1...1))
        let able = max(1, officers - random.below(max(1, officers / 8)))
        let departments = max(1, officers / 6)
        let sent = random.within(12...60) + officers
        let network = unit.lacksConditions ? 0 : level > 62 ? 2 : level > 40 ? 1 : 0
        let site = level > 70 ? 2 : level > 45 ? 1 : 0
        var values: [String: FigureValue] = [
            "1.1": .count(officers), "1.2": .count(able), "1.3": .count(part(able, 18)),
            "1.4": .count(departments), "1.5": .count(part(departments, 8)), "2.1": .count(part(officers, 12)),
            "2.2": .count(part(officers, 8)), "2.3": .count(sent), "2.4": .count(part(sent, 4)),
            "2.5": .state(level > 80 ? 2 : level > 50 ? 1 : 0), "3.1": .state(level > 66 ? 2 : level > 38 ? 1 : 0),
            "3.2": .state(level > 55 ? 2 : 1), "3.3": .count(level / 40), "3.5": .count(part(officers, -4)),
            "4.1": .state(unit.lacksConditions ? 0 : 1), "4.2": .state(network), "5.1": .state(site),
            "5.4": .count(random.below(6)), "5.4b": .count(random.below(9)), "6.1": .count(max(0, officers / 20)),
            "6.2": .count(max(0, officers / 25)), "6.3": .count(random.chance(perTenThousand: 600) ? 1 : 0),
            "6.4": .count(min(officers, part(officers, -52) + random.below(2))),
            "6.5": .count(random.below(2)), "6.5b": .count(random.below(3)),
        ]
        let asked = random.below(10)
        values["5.5"] = .count(asked)
        values["5.5b"] = .count(part(asked, 10))
        if unit.lacksConditions { values["4.1a"] = .text("trụ sở dùng chung, chưa có phòng đặt máy chủ") }
        if network == 2 {
            let computers = officers + departments
            values["4.3t"] = .count(computers)
            values["4.3"] = .count(part(computers, 6))
            values["4.4"] = .yes(true)
            values["4.5"] = .yes(level > 74)
            values["4.6"] = .count(part(departments))
        } else {
            values["4.3t"] = .count(part(officers, 18))
        }
        if site == 2 {
            values["5.1a"] = .text("https://\(unit.code).example")
            values["5.2"] = .count(random.within(4...40))
            values["5.3"] = .yes(level > 85)
        }
        if random.chance(perTenThousand: 1_500) { values["3.4"] = .text("Quản lý đoàn viên; kế toán") }
        // Somebody forgets a row at times.
        if random.chance(perTenThousand: 500) { values["3.5"] = nil }
        return values
    }

    /// The return of a unit on statistics.
    mutating func statistics(_ unit: DemoUnit) -> [String: FigureValue] {
        let bases = max(1, unit.officers * random.within(2...6))
        let workers = bases * random.within(60...240)
        let women = workers * random.within(35...62) / 100
        let members = workers * random.within(70...92) / 100
        let enterprises = max(1, bases * 2 / 3)
        let petitions = random.below(7)
        return [
            "TK.1": .count(bases), "TK.2": .count(workers), "TK.3": .count(women), "TK.4": .count(members),
            "TK.5": .count(enterprises), "TK.6": .count(enterprises * random.within(55...90) / 100),
            "TK.7": .count(random.chance(perTenThousand: 500) ? 1 : 0), "TK.8": .count(petitions),
            "TK.9": .count(max(0, petitions - random.below(2))),
        ]
    }

    /// The day that a return comes: mostly between the 15th and the 22nd of the quarter's last month, a fifth later; `nil` when
    /// it does not.
    mutating func arrival(_ unit: DemoUnit, in period: ReportingPeriod, isNewest: Bool) -> Day? {
        let due = Self.dueDay(of: period)
        if isNewest {
            if random.chance(perTenThousand: 300 + unit.silence * 160) { return nil }
        } else if random.chance(perTenThousand: unit.silence * 60) {
            return nil
        }
        if random.chance(perTenThousand: 2_000) { return due.adding(days: random.within(1...19)) }
        return due.adding(days: -random.within(0...7))
    }

    /// The fifth of the quarter's last month: the office asks in time for units to answer.
    static func openDay(of period: ReportingPeriod) -> Day {
        Day(year: period.lastDay.year, month: period.lastDay.month, day: 5) ?? period.lastDay
    }

    /// The 22nd of the quarter's last month.
    static func dueDay(of period: ReportingPeriod) -> Day {
        Day(year: period.lastDay.year, month: period.lastDay.month, day: 22) ?? period.lastDay
    }

    /// Whether a return is sent back, or only of an earlier quarter.
    mutating func fate() -> Int { random.below(100) }

    static let questions: [(task: LetterTask, text: String)] = [
        (.software, "Phần mềm quản lý tài chính chưa nhập được số dư đầu năm, đề nghị hướng dẫn."),
        (.network, "Trụ sở dùng chung với cơ quan khác, có được kết nối chung mạng LAN không."),
        (.internet, "Văn bản lưu hành nội bộ gửi qua thư điện tử thì mã hóa bằng cách nào."),
        (.site, "Xin địa chỉ để kết nối với Trang tin điện tử của Tổng Liên đoàn."),
        (.staff, "Đơn vị không có biên chế tin học, việc bố trí kiêm nhiệm tính thế nào vào mục 6.2."),
        (.computers, "Máy tính cán bộ tự trang bị có tính vào mục 1.3 không."),
    ]
}
