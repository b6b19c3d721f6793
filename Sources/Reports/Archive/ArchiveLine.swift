import DocumentModel
import Phrases
public import Records

/// A file as a line of the archive's papers.
public struct ArchiveLine: Equatable, Sendable {
    /// Hộp (cặp) số; empty where the file lies in none.
    public var box: String
    /// Số, ký hiệu hồ sơ.
    public var code: String
    /// Tiêu đề hồ sơ.
    public var title: String
    /// Its first day.
    public var from: Day?
    /// Its last day.
    public var to: Day?
    /// How long it is kept.
    public var retention: RetentionPeriod
    /// Số tờ.
    public var sheets: Int?
    /// Số trang, of what has no sheets.
    public var pages: Int?
    /// Paper or electronic.
    public var carrier: FileCarrier
    /// Ghi chú.
    public var notes: String

    /// The line of a file.
    public init(_ file: RecordFile, box: String = "", notes: String? = nil) {
        self.box = box
        code = file.name.description
        title = file.content.title
        from = file.content.startedOn
        to = file.content.workEndedOn
        retention = file.content.retention
        sheets = file.content.sheets
        pages = file.content.pages
        carrier = file.content.carrier
        self.notes = notes ?? file.content.notes ?? ""
    }

    /// "01/01/2020 – 31/12/2020"; one day where only one is known.
    var time: String {
        let days = [from, to].compactMap { $0?.shown }
        return days.first == days.last ? days.first ?? "" : days.joined(separator: " – ")
    }

    /// "120 tờ", "35 trang"; both where it is paper and electronic.
    var extent: String {
        [sheets.map { Phrase.paperSheetCount($0).vi }, pages.map { Phrase.paperPageCount($0).vi }]
            .compactMap(\.self).joined(separator: ", ")
    }
}

extension RetentionPeriod {
    /// In words, as it stands on paper.
    var written: String {
        switch self {
        case .permanent: Phrase.paperPermanent.vi
        case .years(let years): Phrase.paperKept(years < 10 ? "0\(years)" : String(years)).vi
        case .long: Phrase.paperLong.vi
        case .temporary: Phrase.paperTemporary.vi
        }
    }
}

/// What the archive's papers share.
enum ArchivePaper {
    /// The terms of the law that holds on a day: the Law on Archives 2024 renames them.
    static func retention(on day: Day) -> String {
        (day >= ArchiveDeadline.law2024 ? Phrase.paperRetention : .paperRetention2011).vi
    }
    static func expired(on day: Day) -> String {
        (day >= ArchiveDeadline.law2024 ? Phrase.paperGroundExpired : .paperGroundExpired2011).vi
    }
    static func currentArchive(on day: Day) -> String {
        (day >= ArchiveDeadline.law2024 ? Phrase.currentArchive : .currentArchive2011).vi
    }

    /// The heading of a paper: who writes it, when, its name and what it is about.
    static func heading(
        _ office: OfficeProfile, on day: Day, title: Phrase, about: [String], number: String? = nil
    ) -> [DocumentBlock] {
        let head = Letter.head(
            superior: office.superior, issuer: office.name, number: number, place: office.place, day: day)
        return [.head(head), .text(.title, title.vi)] + about.map { .text(.subject, $0) } + [.space(4)]
    }

    /// A table of texts.
    static func table(_ columns: [TableColumn], _ names: [String], _ rows: [[String]]) -> DocumentBlock {
        .table(
            DocumentTable(
                columns: columns, headings: [names.map { .heading($0) }], rows: rows.map { $0.map { TableCell($0) } },
                size: 26))
    }

    /// Who signs, from left to right.
    static func signatures(_ signers: [(Phrase, String)]) -> DocumentBlock {
        .signature(
            SignatureBlock(
                signers: signers.map { Signer(authority: [$0.0.vi], hint: Phrase.signHere.vi, name: $0.1) }))
    }

    /// The dates of the oldest and the newest of several files.
    static func time(of lines: [ArchiveLine]) -> String {
        let days = lines.flatMap { [$0.from, $0.to].compactMap(\.self) }
        let ends = [days.min(), days.max()].compactMap { $0?.shown }
        return ends.first == ends.last ? ends.first ?? "" : ends.joined(separator: " – ")
    }
}
