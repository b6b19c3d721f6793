import Records
import Testing

@Suite struct VisibilityTests {
    struct Case: Sendable {
        let roles: Set<Role>
        /// Depth of: a document of my department, given to me, of another department, given to nobody.
        let depths: [Visibility.Depth]
    }

    static let cases: [Case] = [
        Case(roles: [.clerk], depths: [.whole, .whole, .whole, .whole]),
        Case(roles: [.chief], depths: [.whole, .whole, .whole, .whole]),
        Case(roles: [.leadership], depths: [.whole, .whole, .whole, .whole]),
        Case(roles: [.head], depths: [.whole, .whole, .nothing, .nothing]),
        Case(roles: [.officer], depths: [.nothing, .whole, .nothing, .nothing]),
        // What an archivist is given is seen; what lies in the archive comes with the files.
        Case(roles: [.archivist], depths: [.nothing, .whole, .nothing, .nothing]),
        Case(
            roles: [.administrator], depths: [.outerFields, .outerFields, .outerFields, .outerFields]),
        Case(roles: [.administrator, .officer], depths: [.outerFields, .whole, .outerFields, .outerFields]),
        Case(roles: [], depths: [.nothing, .nothing, .nothing, .nothing]),
    ]

    @Test(arguments: cases) func `each role sees what the table says`(_ item: Case) {
        let me = Person(
            id: PersonID(7), login: "me", name: "Tôi", department: DepartmentID(3), roles: item.roles)
        let colleague = Person(
            id: PersonID(8), login: "her", name: "Chị", department: DepartmentID(3), roles: [.officer])
        let stranger = Person(
            id: PersonID(9), login: "him", name: "Anh", department: DepartmentID(4), roles: [.officer])
        let people = [me, colleague, stranger]
        let seen = Visibility(of: Actor(person: me))
        let depths = [
            seen.depth(with: [.person(PersonID(8))], people: people),
            seen.depth(with: [.person(PersonID(7))], people: people),
            seen.depth(with: [.department(DepartmentID(4)), .person(PersonID(9))], people: people),
            seen.depth(with: [], people: people),
        ]
        #expect(depths == item.depths, "\(item.roles)")
    }

    @Test func `who no longer works here sees nothing`() {
        let gone = Person(id: PersonID(7), login: "me", name: "Tôi", roles: [.clerk], isActive: false)
        #expect(Visibility(of: Actor(person: gone)) == .nothing)
    }

    @Test func `outer fields tell neither who has a document nor who wrote a petition`() {
        var content = IncomingContent(
            arrivedOn: Day(number: 739_000), issuer: "Bà Lò Thị Mẩy", symbol: .parse(""), subject: "kiến nghị")
        content.typeCode = DocumentTypes.petitionCode
        content.recipientDepartment = DepartmentID(2)
        content.recipientPerson = PersonID(3)
        var handling = Handling(
            state: .submitted, assignments: [Assignment(role: .lead, party: .person(PersonID(3)))])
        handling.leader = PersonID(4)
        let outer = IncomingDocument(
            id: DocumentID(1), number: RegisterNumber(year: 2026, number: 1), issuerID: IssuerID(7), content: content,
            state: .registered, voidReason: nil, paperArrivedOn: nil, version: 1,
            registeredAt: Instant(milliseconds: 0), registeredBy: PersonID(1), handling: handling
        ).outerFields
        #expect(outer.content.issuer.isEmpty && outer.issuerID == IssuerID(0))
        #expect(outer.parties.isEmpty && outer.content.recipientParty == nil)
        #expect(outer.handling?.leader == nil && outer.handling?.assignments.isEmpty == true)
        #expect(outer.handling?.state == .submitted)
    }

    @Test func `outer fields tell nothing of the content`() {
        var content = IncomingContent(
            arrivedOn: Day(number: 739_000), issuer: "Sở Nội vụ", symbol: .parse("12/QĐ-SNV"), subject: "khen thưởng")
        content.notes = "gấp"
        content.signer = "Trần Văn Minh"
        let document = IncomingDocument(
            id: DocumentID(1), number: RegisterNumber(year: 2026, number: 1), issuerID: IssuerID(1), content: content,
            state: .void, voidReason: "nhầm", paperArrivedOn: nil, version: 1, registeredAt: Instant(milliseconds: 0),
            registeredBy: PersonID(1))
        let outer = document.outerFields
        #expect(outer.content.subject.isEmpty && outer.content.notes == nil && outer.content.signer == nil)
        #expect(outer.isOuterView && !document.isOuterView)
        #expect(outer.voidReason == nil && outer.content.issuer == "Sở Nội vụ" && outer.number == document.number)
    }

    @Test(arguments: [
        (Role.archivist, Visibility.Depth.whole), (.officer, .nothing), (.head, .nothing),
        (.administrator, .outerFields),
        (.clerk, .whole),
    ])
    func `an archivist alone sees what lies in files of others`(_ role: Role, _ depth: Visibility.Depth) {
        let me = Person(id: PersonID(7), login: "me", name: "Tôi", department: DepartmentID(3), roles: [role])
        let seen = Visibility(of: Actor(person: me))
        #expect(seen.depth(with: [.person(PersonID(9))], people: [me], isFiled: { true }) == depth)
        #expect(
            seen.depth(with: [.person(PersonID(9))], people: [me], isFiled: { false })
                == seen.depth(with: [.person(PersonID(9))], people: [me]))
    }
}
