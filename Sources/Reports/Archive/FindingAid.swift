public import DocumentModel
import Phrases
public import Records

/// Mục lục hồ sơ: the printed finding aid of a fonds, series or box, or of what a search found.
public struct FindingAid: Equatable, Sendable {
    /// Whose office it is.
    public var office: OfficeProfile
    /// The day on the paper.
    public var day: Day
    /// What it describes: "P01/02: Phông Liên đoàn Lao động tỉnh".
    public var about: [String]
    /// History of the fonds, what the series is about; empty where nothing is written.
    public var introduction: String?
    /// The files in their order.
    public var lines: [ArchiveLine]

    /// Puts a finding aid together.
    public init(office: OfficeProfile, day: Day, about: [String], introduction: String?, lines: [ArchiveLine]) {
        self.office = office
        self.day = day
        self.about = about
        self.introduction = introduction
        self.lines = lines
    }

    /// A line with the mark of what has become of the file.
    public static func line(_ file: RecordFile, box: String) -> ArchiveLine {
        let mark: Phrase? =
            switch file.state {
            case .destroyed: .destroyedMark
            case .handedOver: .handedOverMark
            case .open, .closed, .submitted, .returned, .archived: nil
            }
        let notes = [mark?.vi, file.content.notes].compactMap(\.self).joined(separator: "; ")
        return ArchiveLine(file, box: box, notes: notes)
    }

    /// The finding aid on paper, A4 across.
    public var tree: DocumentTree {
        var blocks = ArchivePaper.heading(office, on: day, title: .findingAidTitle, about: about)
        if let introduction { blocks += [.text(.body, introduction), .space(2)] }
        blocks += [
            ArchivePaper.table(
                [
                    TableColumn(22, .centre), TableColumn(30), TableColumn(92), TableColumn(38, .centre),
                    TableColumn(22, .centre), TableColumn(24, .centre), TableColumn(29),
                ],
                [
                    Phrase.paperBox.vi, Phrase.paperFileCode.vi, Phrase.paperFileTitle.vi, Phrase.paperFileTime.vi,
                    Phrase.paperSheets.vi, ArchivePaper.retention(on: day), Phrase.paperNotes.vi,
                ],
                lines.map { [$0.box, $0.code, $0.title, $0.time, $0.extent, $0.retention.written, $0.notes] }),
            .space(2), .text(.left, Phrase.inventoryCount(lines.count).vi),
        ]
        return DocumentTree(
            title: "\(Phrase.findingAidTitle.vi) \(about.first ?? "") \(day.iso)", setup: .landscape, blocks: blocks)
    }
}
