import Office
import Records
import SQLite
import Store
import Testing

/// An office with two departments and somebody of every role, for the way of a document.
final class HandlingOffice {
    let sample: SampleOffice
    let finance: Party
    let propaganda: Party
    private(set) var actors: [String: Actor] = [:]

    static let now = SampleOffice.now
    static let today = SampleOffice.today
    static let deadline = today.adding(days: 6)

    init() throws {
        let sample = try SampleOffice()
        func department(_ name: String, _ code: String) throws -> DepartmentID {
            try sample.file.office.perform(
                AddDepartment(department: Department(id: DepartmentID(0), name: name, code: code)), by: sample.owner,
                at: Self.now)
        }
        let office = try department("Văn phòng", "VP")
        let finance = try department("Ban Tài chính", "TC")
        let propaganda = try department("Ban Tuyên giáo", "TG")
        self.sample = sample
        self.finance = .department(finance)
        self.propaganda = .department(propaganda)
        actors["owner"] = sample.owner
        let cast: [(String, Role, DepartmentID?)] = [
            ("hoa", .clerk, office), ("minh", .chief, office), ("hung", .leadership, nil), ("binh", .head, finance),
            ("thu", .officer, finance), ("dung", .head, propaganda), ("son", .officer, propaganda),
            ("luu", .archivist, office), ("quan", .administrator, nil),
        ]
        for (login, role, department) in cast {
            actors[login] = try sample.addPerson(login, [role], department: department)
        }
    }

    var door: Office { sample.file.office }

    func actor(_ login: String) throws -> Actor { try #require(actors[login]) }
    func id(_ login: String) throws -> PersonID { try actor(login).person.id }
    func person(_ login: String) throws -> Party { .person(try id(login)) }

    func register(_ subject: String = "báo cáo tài chính") throws -> DocumentID {
        try sample.register(sample.content(subject), by: try actor("hoa")).document
    }

    func handling(_ document: DocumentID) throws -> Handling {
        try #require(try sample.document(document).handling)
    }

    /// Takes a step on what stands there now.
    @discardableResult
    func take(
        _ step: HandlingStep, _ document: DocumentID, by login: String, at now: Instant = HandlingOffice.now
    ) throws -> IncomingDocument {
        try door.perform(
            HandleIncoming(
                document: document, seenVersion: try sample.document(document).handling?.version ?? 0, step: step),
            by: try actor(login), at: now
        ).document
    }

    /// What refuses a step.
    func refused(
        _ step: HandlingStep, _ document: DocumentID, by login: String, at now: Instant = HandlingOffice.now,
        seen: Int? = nil
    ) throws -> Refusal? {
        let version = try seen ?? sample.document(document).handling?.version ?? 0
        let actor = try actor(login)
        return refusal { () throws(OfficeError) in
            try door.perform(
                HandleIncoming(document: document, seenVersion: version, step: step), by: actor, at: now)
        }
    }

    func detail(_ document: DocumentID, by login: String) throws -> IncomingDetail? {
        try door.ask(ShowIncoming(.key(document)), by: try actor(login))
    }

    /// The first column of the only row.
    func count(_ sql: String) throws -> Int {
        let connection = try Connection(path: sample.path, mode: .readOnly)
        let statement = try connection.prepare(dynamic: sql)
        defer { statement.reset() }
        return try statement.step() ? statement.int(0) : 0
    }

    var isSound: Bool { get throws { try sample.file.verify().findings.isEmpty } }
}
