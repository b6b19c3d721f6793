import Records
import Testing

@Suite struct RetentionTests {
    @Test(arguments: [
        ("Vĩnh viễn", RetentionPeriod.permanent), ("VĨNH VIỄN", .permanent), ("vv", .permanent), ("20 năm", .years(20)),
        ("05 năm", .years(5)), ("70", .years(70)), ("Lâu dài", .long), ("tạm thời", .temporary),
        ("20 years", .years(20)),
        ("permanent", .permanent),
    ]) func `a period is read as people write it`(_ text: String, _ period: RetentionPeriod) {
        #expect(RetentionPeriod(written: text) == period)
    }

    @Test(arguments: ["", "0", "0 năm", "100", "năm", "20 tháng", "hai mươi", "-5", "20 năm 6 tháng", "1e2"])
    func `what is no period is none`(_ text: String) {
        #expect(RetentionPeriod(written: text) == nil)
    }

    @Test func `each period has a stable name that reads back`() {
        for period in [RetentionPeriod.permanent, .long, .temporary, .years(1), .years(99)] {
            #expect(RetentionPeriod(code: period.code) == period)
        }
        for wrong in ["020", "100", "0", "Permanent", "", "20 "] {
            #expect(RetentionPeriod(code: wrong) == nil, "\(wrong)")
        }
    }

    /// Counted by hand: years are those after the year in which the work ended.
    @Test(arguments: [
        ("2015-01-01", 10, "2026-01-01"), ("2015-12-31", 10, "2026-01-01"), ("2016-01-01", 10, "2027-01-01"),
        ("2024-02-29", 1, "2026-01-01"), ("2020-02-29", 5, "2026-01-01"), ("2026-11-28", 70, "2097-01-01"),
    ]) func `a file falls due on the first day of the year after its last`(_ end: String, _ years: Int, _ due: String)
        throws
    {
        let end = try #require(Day(iso: end))
        #expect(RetentionPeriod.years(years).dueForDisposal(workEnded: end)?.iso == due)
    }

    @Test func `permanent files and those of old words never fall due by themselves`() throws {
        let end = try #require(Day(iso: "1990-05-01"))
        for period in [RetentionPeriod.permanent, .long, .temporary] {
            #expect(period.dueForDisposal(workEnded: end) == nil)
            #expect(period.lasts(atLeast: 99))
        }
    }

    @Test func `of several rules the longest holds`() {
        #expect(RetentionPeriod.longest(of: [.years(5), .years(20), .years(10)]) == .years(20))
        #expect(RetentionPeriod.longest(of: [.years(70), .permanent]) == .permanent)
        #expect(RetentionPeriod.longest(of: [.years(99), .temporary]) == .temporary)
        #expect(RetentionPeriod.longest(of: [.temporary, .long]) == .long)
        #expect(RetentionPeriod.longest(of: []) == nil)
    }

    static let schedule: RetentionSchedule = {
        func rule(_ code: String, _ period: RetentionPeriod, _ from: String, _ to: String? = nil) -> RetentionRule {
            RetentionRule(
                code: code, group: "Tổng hợp", title: "Kế hoạch \(code)", period: period, source: "thử",
                certainty: .proposed, validFrom: Day(iso: from) ?? Day(number: 0), validTo: to.flatMap { Day(iso: $0) })
        }
        return RetentionSchedule([
            rule("1.10", .years(5), "2011-01-01"), rule("1.9", .years(10), "2011-01-01", "2023-02-14"),
            rule("1.9", .years(20), "2023-02-15"), rule("1.2", .permanent, "2011-01-01"),
            rule("2", .years(5), "2023-02-15"),
        ])
    }()

    @Test func `a rule holds between its days`() throws {
        let before = try #require(Day(iso: "2023-02-14"))
        let after = try #require(Day(iso: "2023-02-15"))
        #expect(Self.schedule.rule("1.9", on: before)?.period == .years(10))
        #expect(Self.schedule.rule("1.9", on: after)?.period == .years(20))
        #expect(Self.schedule.rule("2", on: before) == nil)
        #expect(Self.schedule.rules(on: after).map(\.code) == ["1.2", "1.9", "1.10", "2"])
        #expect(Self.schedule.rules(on: before).map(\.code) == ["1.2", "1.9", "1.10"])
    }

    @Test func `a file under merged rules is kept by the longest of those that hold`() throws {
        let day = try #require(Day(iso: "2023-02-14"))
        #expect(Self.schedule.period(of: ["1.9", "1.10"], on: day) == .years(10))
        #expect(Self.schedule.period(of: ["1.9", "1.10"], on: day.adding(days: 1)) == .years(20))
        #expect(Self.schedule.period(of: ["1.9", "1.2"], on: day) == .permanent)
        #expect(Self.schedule.period(of: ["2"], on: day) == nil)
        #expect(Self.schedule.period(of: [], on: day) == nil)
    }
}

@Suite struct ShippedRetentionTests {
    @Test func `each shipped row has a code of its own, a source, and holds since the circular does`() {
        #expect(ShippedRetention.validFrom.iso == "2023-02-15")
        let rules = ShippedRetention.rules
        #expect(Set(rules.map(\.code)).count == rules.count)
        #expect(rules.allSatisfy { !$0.source.isEmpty && !$0.group.isEmpty && $0.validTo == nil })
        #expect(RetentionSchedule(rules).rules(on: ShippedRetention.validFrom).map(\.code) == rules.map(\.code))
        #expect(RetentionSchedule(rules).rules(on: ShippedRetention.validFrom.adding(days: -1)).isEmpty)
    }

    @Test func `what the program only proposes says so`() {
        for rule in ShippedRetention.rules {
            #expect((rule.certainty == .proposed) == rule.source.hasPrefix("đề xuất"))
        }
    }
}
