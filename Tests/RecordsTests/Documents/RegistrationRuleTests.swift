import Records
import Testing

@Suite struct RegistrationRuleTests {
    static let today = Day(year: 2026, month: 11, day: 24) ?? Day(number: 0)

    static func content(_ change: (inout IncomingContent) -> Void = { _ in }) -> IncomingContent {
        var content = IncomingContent(
            arrivedOn: today, issuer: "Tổng Liên đoàn Lao động Việt Nam", symbol: .parse("933/QĐ-TLĐ"),
            subject: "ban hành Quy định về thể thức văn bản")
        content.date = today.adding(days: -3)
        change(&content)
        return content
    }

    @Test func `the least document has nothing wrong with it`() {
        #expect(RegistrationRule.faults(of: Self.content(), today: Self.today).isEmpty)
        #expect(RegistrationRule.doubts(of: Self.content()).isEmpty)
    }

    @Test func `each fault is found where it is`() {
        let cases: [(ContentFault, (inout IncomingContent) -> Void)] = [
            (.missing(.issuer), { $0.issuer = "" }),
            (.missing(.subject), { $0.subject = "" }),
            (.tooLong(.subject, limit: 4000), { $0.subject = String(repeating: "ế", count: 4001) }),
            (.secretMark(.subject), { $0.subject = "TUYỆT  MẬT" }),
            (.secretMark(.notes), { $0.notes = "Mật" }),
            (.outOfRange(.pages), { $0.pages = 0 }),
            (.outOfRange(.copies), { $0.copies = -2 }),
            (.arrivalInFuture(Self.today.adding(days: 1)), { $0.arrivedOn = Self.today.adding(days: 1) }),
        ]
        for (fault, change) in cases {
            #expect(RegistrationRule.faults(of: Self.content(change), today: Self.today) == [fault])
        }
    }

    @Test func `a subject of four thousand letters is not too long`() {
        let content = Self.content { $0.subject = String(repeating: "ế", count: 4000) }
        #expect(RegistrationRule.faults(of: content, today: Self.today).isEmpty)
    }

    @Test func `a subject that speaks of secrets is no mark`() {
        let content = Self.content { $0.subject = "tập huấn bảo vệ bí mật nhà nước" }
        #expect(RegistrationRule.faults(of: content, today: Self.today).isEmpty)
    }

    @Test func `doubts are told and never refuse`() {
        let old = Self.today.adding(days: -61)
        #expect(RegistrationRule.doubts(of: Self.content { $0.date = old }) == [.old(date: old)])
        let later = Self.today.adding(days: 1)
        #expect(
            RegistrationRule.doubts(of: Self.content { $0.date = later })
                == [.dateAfterArrival(date: later, arrived: Self.today)])
        let early = Self.content {
            $0.arrivedOn = Self.today.adding(days: -61); $0.date = nil
        }
        #expect(RegistrationRule.doubts(of: early, today: Self.today) == [.arrivalLongAgo(early.arrivedOn)])
        #expect(RegistrationRule.doubts(of: early).isEmpty)
        #expect(RegistrationRule.doubts(of: Self.content { $0.urgency = .express }) == [.hourMissing])
    }

    @Test func `differences name each field before and after`() {
        let before = Self.content()
        let after = Self.content {
            $0.pages = 4
            $0.subject = "ban hành Quy chế"
        }
        let found = before.differences(to: after)
        #expect(found.map(\.field) == [.subject, .pages])
        #expect(found.last?.old == nil && found.last?.new == "4")
    }

    @Test func `the same letters composed otherwise are a difference`() {
        let composed = Self.content { $0.subject = "ho\u{E0}" }
        let apart = Self.content { $0.subject = "hoa\u{300}" }
        #expect(composed.differences(to: apart).map(\.field) == [.subject])
    }
}
