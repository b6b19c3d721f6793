import Records
import Testing

@Suite struct `Who keeps which file` {
    private static let own = DepartmentID(1)

    private static func actor(_ id: Int64, _ roles: Set<Role>, _ department: DepartmentID? = nil) -> Actor {
        Actor(
            person: Person(id: PersonID(id), login: "p\(id)", name: "P\(id)", department: department, roles: roles))
    }

    private static func file(maker: Int64 = 1, creator: Int64 = 2) -> RecordFile {
        var content = FileContent(notation: "01.TCCB", year: 2026, title: "Hồ sơ", retention: .years(5))
        content.maker = PersonID(maker)
        content.department = own
        return RecordFile(
            id: RecordFileID(1), content: content, node: ArchiveNodeID(1), createdAt: Instant(milliseconds: 0),
            createdBy: PersonID(creator))
    }

    @Test(
        arguments: [
            (1, Role.officer, nil, true), (2, .officer, nil, true), (3, .officer, own, false), (3, .head, own, true),
            (3, .head, DepartmentID(2), false), (3, .head, nil, false), (3, .chief, nil, true),
            (3, .archivist, nil, true),
            (3, .clerk, own, false), (3, .leadership, nil, false), (3, .administrator, own, false),
        ] as [(Int64, Role, DepartmentID?, Bool)])
    func `its maker, who opened it, the head of its department, and who answers for all of them`(
        _ id: Int64, _ role: Role, _ department: DepartmentID?, _ may: Bool
    ) {
        #expect(FileAuthority(Self.actor(id, [role], department)).mayKeep(Self.file()) == may)
    }

    @Test(
        arguments: [
            (1, Role.officer, nil, true), (3, .officer, own, false), (3, .head, own, true),
            (3, .head, DepartmentID(2), false), (3, .archivist, nil, true), (3, .chief, nil, false),
            (3, .leadership, nil, false), (3, .clerk, own, false),
        ] as [(Int64, Role, DepartmentID?, Bool)])
    func `who put a transfer together, the head of its department and the archive go on with it`(
        _ id: Int64, _ role: Role, _ department: DepartmentID?, _ may: Bool
    ) {
        let transfer = ArchiveTransfer(
            id: TransferID(1), kind: .current, department: Self.own, giver: PersonID(1), title: "Hồ sơ")
        #expect(TransferRule.mayGoOn(with: transfer, Self.actor(id, [role], department)) == may)
    }

    @Test func `who acts for an absent person keeps what that one keeps`() {
        let maker = Self.actor(1, [.officer]).person
        let deputy = Self.actor(5, [.officer]).person
        #expect(!FileAuthority(Actor(person: deputy)).mayKeep(Self.file()))
        #expect(FileAuthority(Actor(person: deputy, actingFor: maker)).mayKeep(Self.file()))
    }

    @Test func `a file is opened for oneself, one's department, or by the clerk for anybody`() {
        let maker = Self.actor(1, [.officer], Self.own).person
        #expect(FileAuthority(Self.actor(1, [.officer])).mayOpen(for: maker))
        #expect(!FileAuthority(Self.actor(3, [.officer], Self.own)).mayOpen(for: maker))
        #expect(FileAuthority(Self.actor(3, [.head], Self.own)).mayOpen(for: maker))
        #expect(!FileAuthority(Self.actor(3, [.head], DepartmentID(2))).mayOpen(for: maker))
        #expect(FileAuthority(Self.actor(3, [.clerk])).mayOpen(for: maker))
        #expect(FileAuthority(Self.actor(3, [.archivist])).mayArrange)
        #expect(!FileAuthority(Self.actor(3, [.chief])).mayArrange)
    }

    @Test func `each sight of a person shows what their visibility sees`() {
        let visibility = FileVisibility(of: Self.actor(1, [.officer, .head], Self.own))
        #expect(Set(visibility.sights) == [.maker(PersonID(1)), .creator(PersonID(1)), .department(Self.own)])
        #expect(FileVisibility(of: Self.actor(9, [.administrator])).sights.isEmpty)
    }

    @Test func `what differs is told field by field in the order of the form`() {
        let before = Self.file().content
        var after = before
        after.retention = .permanent
        after.title = "Hồ sơ khác"
        after.workEndedOn = Day(year: 2026, month: 2, day: 28)
        after.rules = ["3.1", "3.3"]
        after.department = nil
        let changes = before.differences(to: after)
        #expect(changes.map(\.field) == [.title, .retention, .rules, .department, .workEndedOn])
        #expect(changes.map(\.old) == ["Hồ sơ", "5", nil, "1", nil])
        #expect(changes.map(\.new) == ["Hồ sơ khác", "permanent", "3.1 3.3", nil, "2026-02-28"])
        #expect(before.differences(to: before).isEmpty)
    }
}
