import Records
import Testing

@Suite struct FileVisibilityTests {
    /// Role, whose the file is ("own", "department", "other"), and how much is seen.
    static let table: [(Role, String, Visibility.Depth)] = [
        (.clerk, "other", .whole), (.chief, "other", .whole), (.leadership, "other", .whole),
        (.archivist, "other", .whole),
        (.head, "other", .nothing), (.head, "department", .whole), (.head, "own", .whole),
        (.officer, "other", .nothing), (.officer, "department", .nothing), (.officer, "own", .whole),
        (.administrator, "other", .outerFields), (.administrator, "own", .outerFields),
        (.administrator, "department", .outerFields),
    ]

    @Test(arguments: table) func `who sees which file`(_ role: Role, _ whose: String, _ depth: Visibility.Depth) {
        let person = Person(
            id: PersonID(5), login: "a", name: "A", department: DepartmentID(2), roles: [role])
        var content = FileContent(notation: "01.VP", year: 2026, title: "Hồ sơ nhân sự", retention: .years(20))
        content.maker = PersonID(whose == "own" ? 5 : 9)
        content.department = DepartmentID(whose == "other" ? 3 : 2)
        content.keywords = "nhân sự"
        let file = RecordFile(
            id: RecordFileID(1), content: content, node: ArchiveNodeID(1), createdAt: Instant(milliseconds: 0),
            createdBy: PersonID(9))
        let visibility = FileVisibility(of: Actor(person: person))
        #expect(visibility.depth(of: file) == depth)
        let seen = visibility.seen(file)
        #expect((seen == nil) == (depth == .nothing))
        if depth == .outerFields {
            #expect(seen?.isOuterView == true)
            #expect(seen?.content.title.isEmpty == true && seen?.content.keywords == nil)
            #expect(seen?.content.notation == "01.VP")
        }
    }

    @Test func `nobody without a role sees anything`() {
        let person = Person(id: PersonID(5), login: "a", name: "A", roles: [])
        let file = RecordFile(
            id: RecordFileID(1), content: FileContent(notation: "1", year: 2026, title: "t", retention: .permanent),
            node: ArchiveNodeID(1), createdAt: Instant(milliseconds: 0), createdBy: PersonID(5))
        #expect(FileVisibility(of: Actor(person: person)).seen(file) == nil)
    }
}
