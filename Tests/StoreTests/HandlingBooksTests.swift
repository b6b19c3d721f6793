import Office
import Records
import SQLite
import Testing

@testable import Store

@Suite struct HandlingBooksTests {
    @Test func `petitions and tasks are numbered by counters of their own`() throws {
        let office = try HandlingOffice()
        let clerk = try office.actor("hoa")
        var shown: [String] = []
        for index in 1...2 {
            for register in [Register.incoming, .petition] {
                let made = try office.door.perform(
                    RegisterIncoming(
                        content: office.sample.content("việc \(index)"), formKey: "\(register) \(index)",
                        register: register),
                    by: clerk, at: HandlingOffice.now)
                shown.append(made.number.shownWithYear)
            }
            let task = GiveTask(
                title: "lập dự toán \(index)", source: "Giao ban", distribution: Distribution(lead: office.finance),
                deadline: HandlingOffice.deadline, formKey: "task \(index)")
            let given = try office.door.perform(task, by: try office.actor("minh"), at: HandlingOffice.now)
            shown.append(given.number.shownWithYear)
            let again = try office.door.perform(task, by: try office.actor("minh"), at: HandlingOffice.now)
            #expect(again.wasRepeat && again.number == given.number)
        }
        #expect(shown == ["1/2026", "Đ1/2026", "V1/2026", "2/2026", "Đ2/2026", "V2/2026"])
        for register in Register.allCases {
            let rows = try office.door.ask(
                ListIncoming(filter: IncomingFilter(register: register), limit: 10), by: clerk)
            #expect(rows.map(\.document.number.register) == [register, register])
        }
        #expect(try office.isSound)
    }

    @Test func `a deputy acts between the two days, and the journal names both`() throws {
        let office = try HandlingOffice()
        let document = try office.register()
        let (head, deputy) = (try office.id("binh"), try office.actor("son"))
        _ = try office.door.perform(
            RecordAbsence(
                person: head, deputy: deputy.person.id, from: HandlingOffice.today,
                to: HandlingOffice.today.adding(days: 2)),
            by: try office.actor("minh"), at: HandlingOffice.now)
        try office.take(
            .route(to: Distribution(lead: office.finance, support: [try office.person("son")]), deadline: nil),
            document, by: "hoa")
        let acting = Actor(person: deputy.person, actingFor: try office.actor("binh").person)
        func receive(by actor: Actor, at now: Instant) throws(OfficeError) -> ChangedDocument {
            try office.door.perform(
                HandleIncoming(document: document, seenVersion: 2, step: .receive(signedBy: nil)), by: actor, at: now)
        }
        let afterwards = HandlingOffice.now.adding(seconds: 3 * 86_400)
        #expect(refusal { () throws(OfficeError) in try receive(by: acting, at: afterwards) } == .notDeputy("binh"))
        #expect(
            try office.door.ask(
                ListIncoming(filter: IncomingFilter(), limit: 5), by: acting, on: HandlingOffice.today
            ).count == 1)
        // What is theirs they sign in their own name; the step of the absent one names both.
        _ = try receive(by: acting, at: HandlingOffice.now)
        try office.take(.receive(signedBy: nil), document, by: "binh")
        let start = HandleIncoming(document: document, seenVersion: 4, step: .start)
        _ = try office.door.perform(start, by: acting, at: HandlingOffice.now)
        let history = try #require(try office.detail(document, by: "hoa")).history
        #expect(history.suffix(3).map(\.person) == ["son", "binh", "son"])
        #expect(history.suffix(3).map(\.actingFor) == [nil, nil, "binh"])
        let absence = try #require(try office.door.ask(AskOffice(), by: deputy).absences.first)
        _ = try office.door.perform(
            EndAbsence(absence: absence.id, to: HandlingOffice.today.adding(days: -1)), by: try office.actor("minh"),
            at: HandlingOffice.now)
        let note = HandleIncoming(document: document, seenVersion: 5, step: .note("x"))
        #expect(
            refusal { () throws(OfficeError) in
                try office.door.perform(note, by: acting, at: HandlingOffice.now)
            } == .notDeputy("binh"))
        #expect(try office.isSound)
    }

    /// The file as the first schema had it: its documents in the first table, nothing of what came later.
    private static func toFirstSchema(_ path: String) throws {
        let start = try #require(schema0001.firstRange(of: "CREATE TABLE incoming_document ("))
        let end = try #require(schema0001.firstRange(of: "CREATE TABLE reservation ("))
        let parts = schema0001[start.lowerBound..<end.lowerBound]
        let cut = try #require(parts.firstRange(of: "CREATE UNIQUE INDEX"))
        let table = parts[..<cut.lowerBound].replacing(
            "CREATE TABLE incoming_document (", with: "CREATE TABLE incoming_document_1 (")
        let columns = table.split(separator: "\n").dropFirst().compactMap { line in
            line.split(separator: " ").first.map(String.init)
        }.filter { $0 != "CONSTRAINT" && $0 != ")" }.joined(separator: ", ")
        let connection = try Connection(path: path)
        let first = try firstNames(beside: path)
        try registerSearch(on: connection)
        // Triggers first, so that their tables can go; indexes go with their tables, and the parts of an index of words with it.
        let later = try names(connection).filter {
            !first.contains($0) && !$0.contains("sqlite_") && !$0.hasPrefix("table file_text_")
                && !$0.hasPrefix("table content_text_") && !$0.hasPrefix("table paper_text_")
        }
        let drops = ["trigger", "index", "table"].flatMap { kind in
            later.filter { $0.hasPrefix("\(kind) ") }.map { "DROP \($0);" }
        }
        try connection.execute(
            script: """
                PRAGMA foreign_keys = OFF;
                \(drops.joined(separator: "\n"))
                ALTER TABLE office DROP COLUMN unit_code; ALTER TABLE office DROP COLUMN symbol;
                DROP TRIGGER incoming_is_kept; DROP INDEX incoming_by_form; DROP INDEX incoming_by_symbol;
                \(table)
                INSERT INTO incoming_document_1 SELECT \(columns) FROM incoming_document;
                DROP TABLE incoming_document;
                ALTER TABLE incoming_document_1 RENAME TO incoming_document;
                \(parts[cut.lowerBound...])
                PRAGMA user_version = 1;
                """)
        #expect(try names(connection) == first)
        try connection.close()
    }

    private static func firstNames(beside path: String) throws -> [String] {
        let fresh = try Connection(path: path + ".first", mode: .readWriteCreate)
        try registerSearch(on: fresh)
        _ = try Migrator.migrate(
            fresh, to: [Migration(version: 1, sql: schema0001)], applicationID: Schema.applicationID)
        return try names(fresh)
    }

    private static func names(_ connection: Connection) throws -> [String] {
        let statement = try connection.prepare(dynamic: "SELECT type || ' ' || name FROM sqlite_schema ORDER BY 1")
        var names: [String] = []
        while try statement.step() { names.append(statement.text(0)) }
        statement.reset()
        return names
    }

    @Test func `a file of the first schema is brought up to date with its documents, seals and numbers`() throws {
        let office = try SampleOffice()
        let rows = (1...2).map { index in
            ImportedRow(
                content: office.content("văn bản cũ \(index)"), number: RegisterNumber(year: 2026, number: index),
                key: "f:\(index)")
        }
        _ = try office.file.office.perform(ImportIncoming(rows: rows), by: office.owner, at: SampleOffice.now)
        let entries = try office.file.verify().entries
        office.file.settle()
        office.file.close()
        try Self.toFirstSchema(office.path)

        let file = try OfficeFile.open(at: office.path)
        func subjects(_ filter: IncomingFilter) throws -> [String] {
            try file.office.ask(ListIncoming(filter: filter, limit: 10), by: office.owner)
                .map(\.document.content.subject)
        }
        let report = try file.verify()
        #expect(report.findings.isEmpty && report.entries == entries)
        #expect(try subjects(IncomingFilter()) == ["văn bản cũ 2", "văn bản cũ 1"])
        var search = IncomingFilter(register: .incoming)
        search.search = SearchQuery.parse("cu", today: SampleOffice.today).0
        #expect(try subjects(search) == ["văn bản cũ 2", "văn bản cũ 1"])
        let old = try #require(
            try file.office.ask(ShowIncoming(.number(RegisterNumber(year: 2026, number: 1))), by: office.owner))
        #expect(old.document.handling == nil)
        let made = try file.office.perform(
            RegisterIncoming(content: office.content("tiếp"), formKey: "n"), by: office.owner, at: SampleOffice.now)
        #expect(made.number.shown == "3")
        // What nobody followed is followed from the first step on.
        let department = try file.office.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tài chính", code: nil)),
            by: office.owner, at: SampleOffice.now)
        let step = HandlingStep.route(to: Distribution(lead: .department(department)), deadline: nil)
        let routed = try file.office.perform(
            HandleIncoming(document: old.document.id, seenVersion: 0, step: step), by: office.owner,
            at: SampleOffice.now)
        #expect(routed.document.handling?.state == .routed)
        #expect(try file.verify().findings.isEmpty)
        file.close()
    }
}
