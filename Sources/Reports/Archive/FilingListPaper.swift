public import DocumentModel
import Phrases
public import Records

/// Danh mục hồ sơ of a year on paper (Decree 30/2020, annex V).
public struct FilingListPaper: Equatable, Sendable {
    /// Whose office it is.
    public var office: OfficeProfile
    /// The list.
    public var list: FilingList
    /// Its rows, those taken out left out.
    public var entries: [FilingEntry]
    /// Names of the makers.
    public var makers: [PersonID: String]
    /// Names of the departments.
    public var departments: [DepartmentID: String]
    /// The day on the paper: that of approval, or today.
    public var day: Day
    /// Who approved it.
    public var approver: String

    /// Puts a list together.
    public init(
        office: OfficeProfile, list: FilingList, entries: [FilingEntry], makers: [PersonID: String],
        departments: [DepartmentID: String], day: Day, approver: String
    ) {
        self.office = office
        self.list = list
        self.entries = entries.filter { !$0.isEnded }.sorted { $0.place < $1.place }
        self.makers = makers
        self.departments = departments
        self.day = day
        self.approver = approver
    }

    /// The list on paper, A4.
    public var tree: DocumentTree {
        let ordinals = FilingRule.ordinals(of: entries)
        let rows = zip(entries, ordinals).map { entry, ordinal -> [TableCell] in
            switch entry.row {
            case .heading(let depth):
                return [
                    TableCell(ordinal, bold: true), TableCell(entry.title, bold: depth <= 1, italic: depth > 1), "", "",
                    TableCell(entry.notes ?? ""),
                ]
            case .file(let plan):
                let maker = [plan.department.flatMap { departments[$0] }, plan.maker.flatMap { makers[$0] }]
                return [
                    TableCell(plan.notation), TableCell(entry.title), TableCell(plan.retention.written),
                    TableCell(maker.compactMap(\.self).joined(separator: ", ")), TableCell(entry.notes ?? ""),
                ]
            }
        }
        let table = DocumentTable(
            columns: [
                TableColumn(24, .centre), TableColumn(66), TableColumn(22, .centre), TableColumn(30), TableColumn(18),
            ],
            headings: [
                [
                    .heading(Phrase.paperFileCode.vi), .heading(Phrase.paperHeadingTitle.vi),
                    .heading(ArchivePaper.retention(on: day)), .heading(Phrase.paperMaker.vi),
                    .heading(Phrase.paperNotes.vi),
                ]
            ], rows: rows, size: 26)
        let files = entries.count { if case .file = $0.row { true } else { false } }
        let blocks =
            ArchivePaper.heading(
                office, on: day, title: .filingListTitle, about: [Phrase.filingListYear(list.year).vi]) + [
                .table(table), .space(2), .text(.left, Phrase.filingListCount(files).vi),
                ArchivePaper.signatures([(.filingWrites, ""), (.filingApproves, approver)]),
            ]
        return DocumentTree(title: "\(Phrase.filingListTitle.vi) \(list.year)", blocks: blocks)
    }
}
