import Records
import Testing

@Suite struct NumberingTests {
    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    @Test(arguments: [
        (NumberingPolicy.Grouping.common, "bao-cao", ""), (.common, "quyet-dinh", ""),
        (.byType, "bao-cao", "bao-cao"), (.byType, "cong-van", "cong-van"),
        (.ownTypes(["quyet-dinh"]), "quyet-dinh", "quyet-dinh"), (.ownTypes(["quyet-dinh"]), "bao-cao", ""),
    ])
    func `a type has the series that its policy says`(
        _ grouping: NumberingPolicy.Grouping, _ type: String, _ series: String
    ) {
        #expect(NumberingPolicy(validFrom: Self.day("2026-01-01"), grouping: grouping).series(of: type) == series)
        #expect(NumberingPolicy.Grouping(code: grouping.code) == grouping)
    }

    @Test func `numbers run by the year, or from the first day of a term`() {
        let yearly = NumberingPolicy(validFrom: Self.day("2026-01-01"), grouping: .common)
        #expect(
            yearly.bookYear(of: Self.day("2026-12-31")) == 2026 && yearly.bookYear(of: Self.day("2027-01-01")) == 2027)
        let term = NumberingPolicy(
            validFrom: Self.day("2026-05-01"), grouping: .common, cycle: .term(from: Self.day("2026-05-01")))
        #expect(term.bookYear(of: Self.day("2028-03-02")) == 2026)
    }

    @Test func `the policy of a day is the last one that began before it`() {
        let policies = [
            NumberingPolicy(validFrom: Self.day("2026-01-01"), grouping: .byType),
            NumberingPolicy(validFrom: Self.day("2027-01-01"), grouping: .common),
        ]
        #expect(NumberingPolicy.holding(on: Self.day("2025-12-31"), among: policies) == .usual)
        #expect(NumberingPolicy.holding(on: Self.day("2026-01-01"), among: policies).grouping == .byType)
        #expect(NumberingPolicy.holding(on: Self.day("2030-01-01"), among: policies).grouping == .common)
    }

    @Test(arguments: [
        ("2026-07-01", NumberingPolicy.Cycle.year, nil, true), ("2026-07-01", .year, "2026-06-30", false),
        ("2027-01-01", .year, "2026-12-31", true), ("2026-01-01", .year, "2026-01-01", false),
        ("2026-05-01", .term(from: Day(iso: "2026-05-01") ?? Day(number: 0)), "2026-04-30", false),
        ("2027-05-01", .term(from: Day(iso: "2027-05-01") ?? Day(number: 0)), "2026-12-31", true),
    ])
    func `a policy begins where the books begin anew, so that no number comes twice`(
        _ from: String, _ cycle: NumberingPolicy.Cycle, _ newest: String?, _ may: Bool
    ) {
        let policy = NumberingPolicy(validFrom: Self.day(from), grouping: .byType, cycle: cycle)
        #expect(policy.canBegin(after: newest.map(Self.day)) == may)
    }

    @Test(arguments: [
        ("15/BC-LĐLĐ/2026", 15, "", "bc-ldld", 2026), ("15/bc-ldld", 15, "", "bc-ldld", 2030),
        ("15/2026", 15, "", nil, 2026),
        ("015", 15, "", nil, 2030), ("06b/NQ-TLĐ/2015", 6, "b", "nq-tld", 2015), ("15 /BC - LĐLĐ", 0, "", nil, 0),
        ("/BC", 0, "", nil, 0), ("15//2026", 0, "", nil, 0), ("BC-15", 0, "", nil, 0), ("", 0, "", nil, 0),
        ("45/KH/TU/2026", 45, "", "kh-tu", 2026), ("0/BC", 0, "", nil, 0),
    ])
    func `a name is number, letter, symbol and year`(
        _ text: String, _ number: Int, _ suffix: String, _ key: String?, _ year: Int
    ) {
        let name = OutgoingName(text, year: 2030)
        guard number > 0 else {
            #expect(name == nil)
            return
        }
        #expect(name?.number == number && name?.suffix == suffix && name?.tailKey == key && name?.year == year)
    }

    @Test(arguments: [
        ("bao-cao", nil, "BC-LĐLĐ"), ("bao-cao", "VP", "BC-LĐLĐ"), ("cong-van", "VP", "LĐLĐ-VP"),
        ("cong-van", nil, "LĐLĐ"),
        ("quyet-dinh", nil, "QĐ-LĐLĐ"), ("quy-dinh", nil, "QyĐ-LĐLĐ"),
    ])
    func `a symbol is the type's abbreviation and the office, an official letter names its department`(
        _ type: String, _ department: String?, _ tail: String
    ) {
        #expect(OutgoingSymbol.usual(type: type, office: "LĐLĐ", department: department) == tail)
    }

    @Test(arguments: [
        ("Liên đoàn Lao động tỉnh Lam Giang", "LĐLĐ"), ("LĐLĐ tỉnh Lam Giang", "LĐLĐ"),
        ("Tổng Liên đoàn Lao động Việt Nam", "TLĐ"), ("Công đoàn Giáo dục Việt Nam", nil),
    ])
    func `an office's part of a symbol is told by its name where that leaves no doubt`(
        _ name: String, _ symbol: String?
    ) {
        #expect(OutgoingSymbol.office(named: name) == symbol)
    }

    @Test func `numbers below ten have a leading zero`() {
        #expect(OutgoingNumber(year: 2026, number: 2).symbol("CT-ĐCT") == "02/CT-ĐCT")
        #expect(OutgoingNumber(year: 2026, number: 6, suffix: "b").symbol("NQ-TLĐ") == "06b/NQ-TLĐ")
        #expect(OutgoingNumber(year: 2026, number: 933).symbol("QĐ-TLĐ") == "933/QĐ-TLĐ")
    }

    @Test(arguments: [
        ("BC-LĐLĐ", true), ("LĐLĐ-VP", true), ("KH/TU", true), ("", false), ("BC LĐLĐ", false), ("-BC", false),
        ("1-BC", false),
    ])
    func `a symbol is letters, hyphens and slashes`(_ tail: String, _ isGood: Bool) {
        #expect(OutgoingSymbol.isWellFormed(tail) == isGood)
    }

    @Test func `what is wrong with a content is told field by field`() {
        let today = Self.day("2026-11-24")
        var content = OutgoingContent(typeCode: "bao-cao", symbolTail: "BC-LĐLĐ", subject: "báo cáo")
        #expect(
            OutgoingRegistration.faults(of: content, today: today)
                == [.missing(.date), .missing(.signer), .missing(.recipients)])
        #expect(OutgoingRegistration.draftFaults(of: content).isEmpty)
        content.date = today
        content.signer = "Nguyễn Văn Hùng"
        content.recipients = [Recipient("TLĐ")]
        #expect(OutgoingRegistration.faults(of: content, today: today).isEmpty)
        content.date = today.adding(days: 1)
        content.subject = "Tối mật"
        content.typeCode = "khong-co"
        content.symbolTail = "BC LĐLĐ"
        content.copies = 0
        content.answerDue = today
        #expect(
            OutgoingRegistration.faults(of: content, today: today) == [
                .unknownType("khong-co"), .malformedSymbol("BC LĐLĐ"), .secretMark(.subject), .outOfRange(.copies),
                .dateInFuture(today.adding(days: 1)), .answerBeforeDate(today),
            ])
    }
}
