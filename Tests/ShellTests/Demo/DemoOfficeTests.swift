import Records
import Testing
import Text

@testable import Shell

private let today = Day(number: 739_943)  // 2026-11-24

private func documents(_ count: Int, seed: UInt64 = 7, before day: Day = today) -> [DemoDocument] {
    var all: [DemoDocument] = []
    DemoOffice(documents: count, seed: seed, today: day).forEachDocument { all.append($0) }
    return all
}

/// FNV-1a over all fields of the documents.
private func fingerprint(_ documents: some Sequence<DemoDocument>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    for document in documents {
        for field in IncomingField.allCases { add(document.content.text(of: field) ?? "-") }
        add(document.registeredAt.isoUTC)
        add("\(document.clerk) \(document.voidReason ?? "-") \(document.paperArrivedOn?.iso ?? "-")")
    }
    return hash
}

struct DemoOfficeTests {
    private static let twentyThousand = documents(20_000)
    private var all: [DemoDocument] { Self.twentyThousand }

    private func share(_ matches: (DemoDocument) -> Bool) -> Double {
        Double(all.count(where: matches)) / Double(all.count) * 100
    }

    @Test func `the same seed gives the same documents and another seed gives others`() {
        #expect(fingerprint(documents(1000)) == fingerprint(documents(1000)))
        #expect(fingerprint(documents(1000)) != fingerprint(documents(1000, seed: 8)))
    }

    @Test(arguments: [0, 1, 17, 4200, 30_011])
    func `exactly as many documents come as are asked for`(_ count: Int) {
        #expect(documents(count).count == count)
    }

    @Test func `the day counts as written`() { #expect(today.iso == "2026-11-24") }

    @Test func `documents come in order of arrival and of registration`() {
        for (one, next) in zip(all, all.dropFirst()) {
            #expect(one.content.arrivedOn <= next.content.arrivedOn)
            #expect(one.registeredAt <= next.registeredAt)
        }
    }

    @Test func `nothing arrives or is registered on a day off or from today on`() {
        let calendar = WorkCalendar(holidays: HolidayTable.shipped)
        for document in all {
            let content = document.content
            #expect(calendar.isWorkingDay(content.arrivedOn) && !content.arrivedOn.weekday.isWeekend)
            let registered = document.registeredAt.officeDay
            #expect(calendar.isWorkingDay(registered) && registered < today)
            #expect(registered >= content.arrivedOn)
            #expect((7...16).contains(document.registeredAt.officeTime.hour))
            #expect(content.date.map { $0 <= content.arrivedOn } ?? true)
            for day in [content.handedOverOn, document.paperArrivedOn] {
                #expect(day.map { calendar.isWorkingDay($0) && $0 < today } ?? true)
            }
            #expect(content.handedOverOn.map { $0 >= registered } ?? true)
            #expect(content.deadline.map { $0 > content.arrivedOn && calendar.isWorkingDay($0) } ?? true)
        }
    }

    @Test func `no year's Tết has arrivals, those of years without a shipped table neither`() throws {
        let days = Set(documents(60_000).map(\.content.arrivedOn.iso))
        for tet in ["2014-01-31", "2016-02-08", "2018-02-16", "2020-01-27", "2023-01-23", "2025-04-30", "2019-09-02"] {
            #expect(!days.contains(tet))
        }
        #expect(days.contains("2019-09-03"))
    }

    @Test func `every content may be registered as it is, and is clean`() {
        for document in all {
            #expect(RegistrationRule.faults(of: document.content, today: today) == [])
            for field in IncomingField.allCases {
                guard let text = document.content.text(of: field) else { continue }
                #expect(!text.isEmpty && Array(nfc(text).utf8) == Array(text.utf8) && isClean(text))
                #expect(!text.contains("{"))
            }
            #expect(document.content.typeCode.map { DocumentTypes.byCode[$0] != nil } ?? false)
        }
    }

    @Test func `symbols are understood but for none`() {
        #expect(all.allSatisfy { $0.content.symbol.form != .unparsed })
        #expect((5...14).contains(share { $0.content.symbol.number == nil }))
    }

    @Test func `types come in their shares`() {
        let expected = ["cong-van": 46.0, "bao-cao": 12, "giay-moi": 11, "ke-hoach": 8, "thong-bao": 6, "don-thu": 3]
        for (code, percent) in expected {
            #expect(abs(share { $0.content.typeCode == code } - percent) < 1.2, "\(code)")
        }
    }

    @Test func `ways, urgency and circulation come in their shares`() {
        let ways: [(TransportWay, Double)] = [(.email, 25), (.post, 15), (.hand, 13), (.fax, 2)]
        for (way, percent) in ways { #expect(abs(share { $0.content.way == way } - percent) < 1.2, "\(way)") }
        #expect(abs(share { $0.content.way == .operations || $0.content.way == .exchange } - 45) < 1.2)
        #expect(abs(share { $0.content.urgency == .normal } - 93) < 0.8)
        #expect(abs(share { $0.content.circulation == .internalOnly } - 3) < 0.5)
        #expect(abs(share { $0.content.deadline != nil } - 30) < 1.2)
        #expect(abs(share { $0.paperArrivedOn != nil } - 6) < 0.7)
        #expect((0.1...0.35).contains(share { $0.voidReason != nil }))
    }

    @Test func `the months and weekdays have their weight`() {
        #expect((8.5...11.5).contains(share { $0.content.arrivedOn.month == 5 }))
        #expect((4...7.5).contains(share { $0.content.arrivedOn.month == 2 }))
        let monday = share { $0.content.arrivedOn.weekday == .monday }
        #expect(monday > share { $0.content.arrivedOn.weekday == .wednesday } * 1.1)
    }

    @Test func `an issuer's numbers rise within a type and year`() {
        var newest: [String: Int] = [:]
        for document in all where document.content.issuer == "Ủy ban nhân dân tỉnh Lam Giang" {
            guard let number = document.content.symbol.number, let date = document.content.date else { continue }
            // What comes a second time on paper has the number it had.
            guard document.content.way != .post, document.content.way != .hand else { continue }
            let series = "\(document.content.typeCode ?? "") \(date.year)"
            #expect(number > newest[series] ?? 0)
            newest[series] = number
        }
        #expect(newest.count > 10)
    }

    @Test func `departments and units are those of the day`() {
        let office = DemoOffice(documents: 20_000, seed: 7, today: today)
        for document in all {
            let day = document.content.arrivedOn
            if let place = document.recipientDepartmentIndex {
                let department = office.departments[place]
                #expect(document.content.recipient == department.name)
                #expect(department.validFrom.map { $0 <= day } ?? true && department.validTo.map { $0 >= day } ?? true)
            }
            if let place = document.recipientPersonIndex {
                #expect(document.content.recipient == office.people[place].name)
            }
            if document.content.issuer.hasPrefix("Công đoàn phường") { #expect(day.iso >= "2025-07-01") }
            if document.content.issuer.hasPrefix("Liên đoàn Lao động huyện") { #expect(day.iso <= "2025-12-31") }
        }
        #expect((70...90).contains(share { $0.recipientDepartmentIndex != nil }))
    }

    @Test func `the dirt of a real register is there`() {
        #expect(all.contains { $0.content.issuer == "Công ty May Bến Thuợng" })
        #expect(all.contains { $0.content.symbol.raw.contains("/ ") || $0.content.symbol.raw.contains(" /") })
        #expect(all.contains { $0.content.symbol.raw.hasPrefix("Số:    /") })
        #expect(all.contains { $0.content.symbol.numberSuffix == "b" })
        #expect(all.contains { $0.content.symbol.form == .party })
        #expect(all.contains { $0.content.symbol.form == .yeared })
        #expect(all.contains { $0.content.subject.contains("thoả ước") })
        #expect(all.contains { $0.content.subject.contains("thỏa ước") })
        #expect(all.contains { $0.content.subject.contains("đính chính văn bản số ") })
        #expect(all.contains { $0.content.subject.hasPrefix("thay đổi lần 2 thời gian họp: ") })
        #expect(all.contains { $0.content.subject.hasPrefix("V/v v/v ") })
        #expect(all.contains { $0.voidReason == DemoDirt.doubleReason })
        #expect(all.contains { $0.content.arrivedOn.month == 12 && $0.registeredAt.officeDay.month == 1 })
        #expect(all.contains { $0.content.arrivedOn.iso > "2025-07-01" && $0.content.issuer.contains("huyện") })
    }

    @Test func `nothing speaks of state secrets`() {
        for document in all {
            for text in [document.content.subject, document.content.notes ?? "", document.content.issuer] {
                let words = Text.words(text).map(\.exact)
                #expect(!words.contains("mật"))
            }
        }
    }

    @Test(arguments: [(1000, 0, 1), (20_000, 4, 5), (100_000, 22, 25)])
    func `larger offices reach further back, to twenty-five years`(_ count: Int, _ least: Int, _ most: Int) throws {
        let first = try #require(documents(count).first?.content.arrivedOn)
        #expect((least...most).contains((today - first) / 365))
    }

    @Test func `people have logins, departments of today and one clerk called lan`() {
        let office = DemoOffice(documents: 20_000, seed: 7, today: today)
        #expect(Set(office.people.map(\.login)).count == office.people.count)
        #expect(office.people.allSatisfy { Person.isLogin($0.login) && $0.department != nil && !$0.isOwner })
        #expect(office.people[0].login == "lan" && office.people[0].roles == [.clerk])
        #expect(office.owner.roles == Set(Role.allCases) && office.owner.isOwner)
        #expect(!office.people.map(\.name).contains(office.owner.name))
        #expect(office.departments.prefix(2).map(\.name) == ["Văn phòng", "Ban Công tác Công đoàn"])
        #expect(office.departments.dropFirst(2).allSatisfy { $0.validTo != nil })
        #expect(office.profile.isDemo && office.profile.place == "Lam Giang" && office.profile.code.count <= 35)
    }

    @Test func `an office of an earlier day has the departments of that day`() throws {
        let day = try #require(Day(year: 2020, month: 6, day: 1))
        let office = DemoOffice(documents: 100, seed: 1, today: day)
        #expect(office.departments.map(\.code) == ["VP", "ToKT", "QHLĐ", "TGNC", "TC"])
        #expect(office.people.first { $0.login == "uyen" }?.department == DepartmentID(5))
    }
}
