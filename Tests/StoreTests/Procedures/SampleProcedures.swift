import Glibc
import Office
import Records
import Testing

@testable import Store

/// An archive with people of every role, and files that have come as far as a test wants them. Today is 24/11/2026.
struct SampleProcedures {
    let archive: SampleArchive
    let people: [Role: Actor]
    let department: DepartmentID

    var office: SampleOffice { archive.office }
    static let today = SampleOffice.today

    init() throws {
        archive = try SampleArchive()
        department = try archive.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tổ chức", code: "ToC")))
        var people: [Role: Actor] = [:]
        for role in Role.allCases {
            people[role] = try archive.office.addPerson(
                "\(role.rawValue)", [role], department: role == .officer || role == .head ? department : nil)
        }
        self.people = people
    }

    func actor(_ role: Role) throws -> Actor { try #require(people[role]) }
    func person(_ role: Role) throws -> PersonID { try actor(role).person.id }

    @discardableResult
    func perform<C: Command>(
        _ command: C, _ role: Role? = nil, at now: Instant = SampleOffice.now
    ) throws -> C.Receipt {
        try office.file.office.perform(command, by: role.map(actor) ?? office.owner, at: now)
    }

    func refused<C: Command>(
        _ command: C, _ role: Role? = nil, at now: Instant = SampleOffice.now
    ) throws -> Refusal? {
        let actor = try role.map(actor) ?? office.owner
        return refusal { () throws(OfficeError) in try office.file.office.perform(command, by: actor, at: now) }
    }

    func procedure<C: Command>(_ command: C, _ role: Role? = nil) throws -> ProcedureRefusal? {
        guard case .procedure(let refusal)? = try refused(command, role) else { return nil }
        return refusal
    }

    func ask<Q: Query>(_ query: Q, _ role: Role? = nil) throws -> Q.Answer {
        try archive.ask(query, by: role.map(actor) ?? office.owner)
    }

    /// A closed file of the officer; `ended` is the day on which its work ended.
    func closed(
        _ notation: String, retention: RetentionPeriod = .years(5), ended: String = "2010-06-30",
        _ sources: [FileItemSource] = [], in node: ArchiveNodeID? = nil
    ) throws -> RecordFile {
        let day = try #require(Day(iso: ended))
        var content = FileContent(
            notation: notation, year: day.year, title: "Hồ sơ \(notation)", retention: retention)
        content.maker = try person(.officer)
        content.department = department
        content.startedOn = Day(year: day.year, month: 1, day: 5)
        content.workEndedOn = day
        content.closingNote = "Hồ sơ gồm 1 tờ."
        content.sheets = 1
        let opened = try archive.open(content, in: node)
        let items = sources.isEmpty ? [.loose(LoosePaper(title: "Biên bản"))] : sources
        let filled = try archive.perform(
            PutInFile(
                file: opened.id,
                items.enumerated().map { FileAddition($1, sheets: $0 == 0 ? SheetSpan(1, 1) : SheetSpan(1, 1)) }))
        return try archive.perform(StepFile(file: opened.id, seenVersion: filled.file.version, step: .close)).file
    }

    /// A file that lies in the archive.
    func archived(
        _ notation: String, retention: RetentionPeriod = .years(5), ended: String = "2010-06-30",
        _ sources: [FileItemSource] = [], in node: ArchiveNodeID? = nil
    ) throws -> RecordFile {
        let file = try closed(notation, retention: retention, ended: ended, sources, in: node)
        var transfer = try prepare([file.id], key: "archive-\(notation)-\(ended)")
        transfer = try perform(GiveTransfer(transfer, on: Self.today))
        try perform(TakeTransfer(transfer, on: Self.today))
        return try self.file(file.id)
    }

    func prepare(_ files: [RecordFileID], _ role: Role? = nil, key: String = "t") throws -> ArchiveTransfer {
        try perform(
            PrepareTransfer(
                .current, department: department, text: TransferText(title: "Hồ sơ Ban Tổ chức"), files: files,
                formKey: key), role)
    }

    func file(_ id: RecordFileID) throws -> RecordFile { try archive.detail(id).file }
    func state(_ id: RecordFileID) throws -> FileState { try file(id).state }

    /// An incoming document with attachments of these bytes.
    func incoming(_ files: [[UInt8]], key: String) throws -> (id: DocumentID, attachments: [AttachmentID]) {
        let staged = try files.enumerated().map { try office.stage($1, "\(key)-\($0).pdf") }
        let done = try perform(
            RegisterIncoming(
                content: office.content("văn bản \(key)", symbol: "\(key)/BC"), formKey: key, files: staged))
        // Settled, because a file is closed over nothing that somebody still works on.
        for step in [
            HandlingStep.route(to: Distribution(lead: .person(office.owner.person.id)), deadline: nil),
            .receive(signedBy: nil), .complete(.done, text: "Đã xong"),
        ] {
            let handling = try office.document(done.document).handling
            try perform(HandleIncoming(document: done.document, seenVersion: handling?.version ?? 0, step: step))
        }
        let list = try office.file.office.ask(ListAttachments(of: .incoming(done.document)), by: office.owner)
        return (done.document, list.map(\.id))
    }

    func attachment(_ id: AttachmentID) throws -> Records.Attachment? {
        try office.file.office.ask(ShowAttachment(id), by: office.owner)
    }

    /// The bytes of an attachment; a refusal where they were destroyed.
    func read(_ id: AttachmentID) -> Result<[UInt8], OfficeError> {
        do throws(OfficeError) {
            return .success(try office.file.office.ask(ReadAttachment(id, piece: 0), by: office.owner) ?? [])
        } catch { return .failure(error) }
    }
}

/// The bytes of a file of the disk.
func readAll(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        guard count > 0 else { return bytes }
        bytes.append(contentsOf: buffer[..<count])
    }
}
