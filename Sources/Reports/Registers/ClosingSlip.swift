public import DocumentModel
import Phrases
public import Records

/// Phiếu chốt sổ ngày: which numbers a day gave, and the journal's head, so that a copy of it lives outside the machine.
public struct ClosingSlip: Equatable, Sendable {
    /// What a register gave on the day.
    public struct Line: Equatable, Sendable {
        /// Which register, as it is named.
        public let register: String
        /// The first and last number, empty where there is none.
        public let first: String
        /// The last number.
        public let last: String
        /// How many documents.
        public let count: Int
        /// How many numbers were made void.
        public let voidCount: Int

        /// Puts a line together.
        public init(register: String, first: String, last: String, count: Int, voidCount: Int) {
            self.register = register
            self.first = first
            self.last = last
            self.count = count
            self.voidCount = voidCount
        }
    }

    private let office: OfficeProfile
    private let day: Day
    private let lines: [Line]
    private let journal: RegisterBook.JournalHead?

    /// Puts a slip together.
    public init(office: OfficeProfile, day: Day, lines: [Line], journal: RegisterBook.JournalHead?) {
        self.office = office
        self.day = day
        self.lines = lines
        self.journal = journal
    }

    /// The slip on paper, A4.
    public var tree: DocumentTree {
        let names: [Phrase] = [.closingBook, .closingFrom, .closingTo, .closingCount, .closingVoid]
        let table = DocumentTable(
            columns: [
                TableColumn(64), TableColumn(24, .centre), TableColumn(24, .centre), TableColumn(24, .right),
                TableColumn(24, .right),
            ],
            headings: [names.map { .heading($0.vi) }],
            rows: lines.map { line in
                [
                    TableCell(line.register), TableCell(line.first), TableCell(line.last),
                    TableCell(Phrase.count(line.count).vi, value: TableValue(line.count)),
                    TableCell(Phrase.count(line.voidCount).vi, value: TableValue(line.voidCount)),
                ]
            }, size: 26)
        var blocks: [DocumentBlock] = [
            .head(Letter.head(superior: office.superior, issuer: office.name, place: office.place, day: day)),
            .text(.title, Phrase.closingTitle.vi), .text(.subject, Phrase.closingDay(day.shown).vi), .space(4),
            .table(table), .space(4),
        ]
        if let journal {
            // Not even at both edges: the long word of the hash would tear the others apart.
            blocks.append(.text(.left, Phrase.bookJournal(entry: journal.entry, hash: journal.hash).vi))
            blocks.append(.text(.body, Phrase.closingReason.vi))
        }
        let signers = [Phrase.bookClerkSigns, .bookChiefSigns].map {
            Signer(authority: [$0.vi], hint: Phrase.signHere.vi, name: "")
        }
        return DocumentTree(
            title: "\(Phrase.closingTitle.vi) \(day.shown)",
            blocks: blocks + [.signature(SignatureBlock(signers: signers))])
    }
}
