import Records
import Testing

@Suite struct RecipientGroupTests {
    private static let day = Day(year: 2026, month: 11, day: 24) ?? Day(number: 0)

    private static func unit(_ key: Int64, _ name: String, _ kind: UnitKind, to end: Day? = nil) -> Issuer {
        var unit = Issuer(id: IssuerID(key), name: name, kind: kind)
        unit.unitCode = "u-\(key)"
        unit.validTo = end
        return unit
    }

    private static let units = [
        unit(1, "LĐLĐ tỉnh A", .provincial), unit(2, "LĐLĐ tỉnh B", .provincial),
        unit(3, "LĐLĐ tỉnh cũ", .provincial, to: day.adding(days: -1)), unit(4, "CĐ ngành C", .industry),
    ]

    private static func groups(_ own: [RecipientGroup] = [], office: String? = nil) -> [RecipientGroup] {
        RecipientGroup.all(own: own, units: units, office: office, on: day)
    }

    @Test func `groups follow the directory of the day, without the office itself`() {
        #expect(Self.groups().map(\.name) == ["Các LĐLĐ tỉnh, thành phố", "Các công đoàn ngành Trung ương"])
        #expect(Self.groups()[0].members.map(\.name) == ["LĐLĐ tỉnh A", "LĐLĐ tỉnh B"])
        #expect(Self.groups(office: "u-1")[0].members.map(\.name) == ["LĐLĐ tỉnh B"])
        let own = RecipientGroup("các LĐLĐ tỉnh, thành phố", members: [Recipient("X")], isOwn: true)
        #expect(
            Self.groups([own]).map(\.isOwn) == [true, false], "an own group stands for the directory's of its name")
    }

    @Test func `a group is opened where it stands, and shown once`() {
        let typed = [Recipient("Tỉnh ủy"), Recipient("cac ldld tinh, thanh pho"), Recipient("Lưu: VT", isCopy: true)]
        let opened = RecipientGroup.opened(typed, by: Self.groups())
        #expect(opened.map(\.name) == ["Tỉnh ủy", "LĐLĐ tỉnh A", "LĐLĐ tỉnh B", "Lưu: VT"])
        #expect(opened[1].issuer == IssuerID(1) && opened[1].group == "Các LĐLĐ tỉnh, thành phố" && !opened[1].isCopy)
        #expect(RecipientGroup.shown(opened) == ["Tỉnh ủy", "Các LĐLĐ tỉnh, thành phố", "Lưu: VT"])
        #expect(RecipientGroup.opened(opened, by: Self.groups()) == opened, "what is open stays")
    }

    @Test func `who got a letter stays when the directory changes`() {
        let group = "Các LĐLĐ tỉnh, thành phố"
        let before = [Recipient("LĐLĐ tỉnh cũ", issuer: IssuerID(3), group: group)]
        #expect(RecipientGroup.opened([Recipient(group)], by: Self.groups(), keeping: before) == before)
        let copy = RecipientGroup.opened([Recipient(group, isCopy: true)], by: Self.groups(), keeping: before)
        #expect(copy.count == 2 && copy.allSatisfy(\.isCopy))
    }

    @Test func `the same group for doing and for information is shown in both`() {
        let opened = RecipientGroup.opened(
            [Recipient("Các công đoàn ngành Trung ương"), Recipient("Các công đoàn ngành Trung ương", isCopy: true)],
            by: Self.groups())
        #expect(RecipientGroup.shown(opened).count == 2)
    }
}
