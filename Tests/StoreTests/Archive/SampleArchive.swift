import Office
import Records
import SQLite
import Testing

@testable import Store

/// An office with a fonds "P01", a series "P01/01" and a box "P01/01/H01".
struct SampleArchive {
    let office: SampleOffice
    let fonds: ArchiveNode
    let series: ArchiveNode
    let box: ArchiveNode

    init() throws {
        office = try SampleOffice()
        fonds = try Self.node(office, .fonds, nil, "P01", "Phông Liên đoàn Lao động tỉnh")
        series = try Self.node(office, .series, fonds.id, "01", "Tổ chức, cán bộ")
        box = try Self.node(office, .box, series.id, "H01", "Hộp số 1")
    }

    private static func node(
        _ office: SampleOffice, _ level: ArchiveLevel, _ parent: ArchiveNodeID?, _ code: String, _ title: String
    ) throws -> ArchiveNode {
        try office.file.office.perform(
            MakeNode(level, below: parent, content: NodeContent(code: code, title: title)), by: office.owner,
            at: SampleOffice.now
        ).node
    }

    func node(_ level: ArchiveLevel, below parent: ArchiveNodeID?, _ code: String) throws -> ArchiveNode {
        try Self.node(office, level, parent, code, "Tên \(code)")
    }

    func perform<C: Command>(_ command: C, by actor: Actor? = nil) throws(OfficeError) -> C.Receipt {
        try office.file.office.perform(command, by: actor ?? office.owner, at: SampleOffice.now)
    }

    func ask<Q: Query>(_ query: Q, by actor: Actor? = nil) throws -> Q.Answer {
        try office.file.office.ask(query, by: actor ?? office.owner, on: SampleOffice.today)
    }

    func content(
        _ notation: String = "01.TCCB", _ title: String = "Hồ sơ quy hoạch cán bộ năm 2026", year: Int = 2026,
        retention: RetentionPeriod = .years(10), _ change: (inout FileContent) -> Void = { _ in }
    ) -> FileContent {
        var content = FileContent(notation: notation, year: year, title: title, retention: retention)
        content.startedOn = Day(year: year, month: 1, day: 5)
        change(&content)
        return content
    }

    @discardableResult
    func open(
        _ content: FileContent, in node: ArchiveNodeID? = nil, by actor: Actor? = nil
    ) throws(OfficeError) -> RecordFile {
        try perform(
            OpenFile(
                content: content, in: node ?? box.id,
                formKey: "file-\(content.notation)-\(content.year)-\((node ?? box.id).value)"), by: actor
        ).file
    }

    func detail(_ id: RecordFileID, by actor: Actor? = nil) throws -> FileDetail {
        try #require(try ask(ShowFile(.key(id)), by: actor))
    }

    /// Notations of what a search finds, the newest first.
    func search(_ text: String, in branch: ArchiveNodeID? = nil, by actor: Actor? = nil) throws -> [String] {
        var filter = FileFilter()
        filter.search = SearchQuery.parse(text, today: SampleOffice.today).0
        filter.branch = branch
        return try ask(ListFiles(filter: filter, limit: 100), by: actor).map(\.file.content.notation)
    }

    func verify() throws -> [VerificationFinding] { try office.file.verify().findings }

    static let today = SampleOffice.today
}
