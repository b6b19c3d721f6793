public import DocumentModel
import Phrases
public import Records

/// A line of the incoming register: the ten columns of Decree 30/2020, annex IV.
public struct IncomingLine: Equatable, Sendable {
    /// Column 1, ngày đến.
    public var arrivedOn = ""
    /// Column 2, số đến.
    public var number = ""
    /// Column 3, tác giả.
    public var issuer = ""
    /// Column 4, số, ký hiệu.
    public var symbol = ""
    /// Column 5, ngày tháng văn bản.
    public var date = ""
    /// Column 6, tên loại và trích yếu.
    public var subject = ""
    /// Column 7, đơn vị hoặc người nhận.
    public var receiver = ""
    /// Column 8, ngày chuyển.
    public var handedOverOn = ""
    /// Column 9, ký nhận.
    public var receivedBy = ""
    /// Column 10, ghi chú.
    public var notes = ""

    /// An empty line.
    public init() {}

    fileprivate var cells: [String] {
        [arrivedOn, number, issuer, symbol, date, subject, receiver, handedOverOn, receivedBy, notes]
    }
}

/// A line of the outgoing register: the ten columns of Decree 30/2020, annex IV.
public struct OutgoingLine: Equatable, Sendable {
    /// Column 1, số, ký hiệu.
    public var symbol = ""
    /// Column 2, ngày tháng.
    public var date = ""
    /// Column 3, tên loại và trích yếu.
    public var subject = ""
    /// Column 4, người ký.
    public var signer = ""
    /// Column 5, nơi nhận.
    public var recipients = ""
    /// Column 6, đơn vị, người nhận bản lưu.
    public var keeper = ""
    /// Column 7, số lượng bản.
    public var copies = ""
    /// Column 8, ngày chuyển.
    public var handedOverOn = ""
    /// Column 9, ký nhận.
    public var receivedBy = ""
    /// Column 10, ghi chú.
    public var notes = ""

    /// An empty line.
    public init() {}

    fileprivate var cells: [String] {
        [symbol, date, subject, signer, recipients, keeper, copies, handedOverOn, receivedBy, notes]
    }
}

/// A line of the register of copies. The decree has no form for it; its columns follow those of the outgoing register.
public struct CopyLine: Equatable, Sendable {
    /// Số, ký hiệu bản sao.
    public var symbol = ""
    /// Ngày sao.
    public var date = ""
    /// Hình thức sao.
    public var form = ""
    /// Văn bản được sao.
    public var source = ""
    /// Người ký bản sao.
    public var signer = ""
    /// Nơi nhận.
    public var recipients = ""
    /// Số lượng bản.
    public var count = ""
    /// Người đề nghị.
    public var askedBy = ""
    /// Ký nhận, for the pen.
    public var receivedBy = ""
    /// Ghi chú.
    public var notes = ""

    /// An empty line.
    public init() {}

    fileprivate var cells: [String] {
        [symbol, date, form, source, signer, recipients, count, askedBy, receivedBy, notes]
    }
}

/// A register as a book: cover, opening, its lines, closing. A4 across, all ten columns, to be bound and signed (Decree
/// 30/2020, art. 16 and 22).
public struct RegisterBook: Equatable, Sendable {
    /// Which register, and its lines in their order.
    public enum Lines: Equatable, Sendable {
        case incoming([IncomingLine])
        case outgoing([OutgoingLine])
        case copies([CopyLine])
    }

    /// The newest entry of the journal when it was printed.
    public struct JournalHead: Equatable, Sendable {
        /// Its number.
        public let entry: Int64
        /// Its SHA-256, 64 digits.
        public let hash: String

        /// Puts a head together.
        public init(entry: Int64, hash: String) {
            self.entry = entry
            self.hash = hash
        }
    }

    /// Whose it is.
    public var office: OfficeProfile
    /// Of which year.
    public var year: Int
    /// Which volume; a line to write on where it is not known.
    public var volume: String?
    /// The first and the last number in it; `nil` for an empty book.
    public var numbers: (first: String, last: String)? {
        get { firstNumber.flatMap { first in lastNumber.map { (first, $0) } } }
        set { (firstNumber, lastNumber) = (newValue?.first, newValue?.last) }
    }
    private var firstNumber: String?
    private var lastNumber: String?
    /// The first and the last day in it.
    public var days: ClosedRange<Day>?
    /// How many of its numbers are void.
    public var voidCount = 0
    /// Numbers between the first and the last that no document has.
    public var gaps: [String] = []
    /// When the book was closed; `nil` while it is open.
    public var closedOn: Day?
    /// The day that it is printed on.
    public var printedOn: Day
    /// The newest entry of the journal.
    public var journal: JournalHead?
    /// Its lines.
    public var lines: Lines

    /// Puts a book together.
    public init(office: OfficeProfile, year: Int, printedOn: Day, lines: Lines) {
        self.office = office
        self.year = year
        self.printedOn = printedOn
        self.lines = lines
    }

    /// The book on paper.
    public var tree: DocumentTree {
        let title = title.vi
        return DocumentTree(
            title: "\(title) \(year)", setup: .landscape,
            blocks: cover(title) + [.pageBreak] + opening(title) + [.pageBreak, .table(table), .pageBreak]
                + closing(title))
    }

    private var title: Phrase {
        switch lines {
        case .incoming: .bookIncoming
        case .outgoing: .bookOutgoing
        case .copies: .bookCopies
        }
    }

    private var count: Int {
        switch lines {
        case .incoming(let lines): lines.count
        case .outgoing(let lines): lines.count
        case .copies(let lines): lines.count
        }
    }

    // MARK: Cover, opening, closing

    private func cover(_ title: String) -> [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        if let superior = office.superior { blocks.append(.text(.centre, superior.uppercased())) }
        blocks += [
            .text(.centreBold, office.name.uppercased()), .rule(40), .space(35), .text(.cover, title), .space(6),
            .text(.centreBold, Phrase.bookYear(year).vi), .space(18),
        ]
        if let days {
            blocks.append(
                .text(.centre, Phrase.bookDays(from: days.lowerBound.shown, to: days.upperBound.shown).vi))
        }
        if let numbers {
            blocks.append(.text(.centre, Phrase.bookNumbers(from: numbers.first, to: numbers.last).vi))
        }
        return blocks + [.text(.centre, Phrase.bookVolume(volume ?? "…………").vi)]
    }

    private func opening(_ title: String) -> [DocumentBlock] {
        [
            .text(.title, Phrase.bookOpening.vi), .rule(30), .space(4),
            .text(.body, Phrase.bookOpens(title, year: year, office: office.name).vi), .text(.body, held.vi),
            .text(.body, Phrase.bookPrinted(day: printedOn.shown).vi), .text(.body, Phrase.bookPagesNumbered.vi),
        ] + signatures
    }

    private var held: Phrase {
        guard let numbers else { return .bookIsEmpty }
        if case .copies = lines { return .bookHoldsCopies(count, from: numbers.first, to: numbers.last) }
        return .bookHolds(documents: count, from: numbers.first, to: numbers.last)
    }

    private func closing(_ title: String) -> [DocumentBlock] {
        var lines = [Phrase.bookOpens(title, year: year, office: office.name), held]
        if voidCount > 0 { lines.append(.bookVoid(voidCount)) }
        if numbers != nil { lines.append(gaps.isEmpty ? .bookNoGaps : .bookGaps(gaps.joined(separator: ", "))) }
        lines.append(closedOn.map { .bookClosedOn($0.shown) } ?? .bookStillOpen)
        let journal = journal.map { Phrase.bookJournal(entry: $0.entry, hash: $0.hash).vi }
        let pages = DocumentParagraph(
            .body, [DocumentRun(Phrase.bookPagesBefore.vi), .pageNumber, DocumentRun(Phrase.bookPagesAfter.vi)])
        return [.text(.title, Phrase.bookClosing.vi), .rule(30), .space(4)] + lines.map { .text(.body, $0.vi) }
            // Not even at both edges: the long word of the hash would tear the others apart.
            + (journal.map { [.text(.left, $0)] } ?? []) + [.paragraph(pages)] + signatures
    }

    private var signatures: [DocumentBlock] {
        let day = Phrase.placeAndDay(
            place: office.place, day: printedOn.day, month: printedOn.month, year: printedOn.year)
        return [
            .text(.dateline, day.vi),
            .signature(
                SignatureBlock(signers: [
                    Signer(authority: [Phrase.bookClerkSigns.vi], hint: Phrase.signHere.vi, name: ""),
                    Signer(authority: [Phrase.bookChiefSigns.vi], hint: Phrase.sealHere.vi, name: ""),
                ])),
        ]
    }

    // MARK: Lines

    private typealias Column = (name: Phrase, width: Int, alignment: TextAlignment)

    private static let incoming: [Column] = [
        (.columnArrivalDay, 22, .centre), (.columnArrivalNumber, 14, .centre), (.columnAuthor, 36, .left),
        (.columnDocumentSymbol, 31, .left), (.columnDocumentDay, 22, .centre), (.columnTypeAndSubject, 60, .left),
        (.columnReceiver, 26, .left), (.columnHandedOver, 22, .centre), (.columnSigned, 20, .left),
        (.columnRemarks, 21, .left),
    ]
    private static let outgoing: [Column] = [
        (.columnOwnSymbol, 31, .left), (.columnOwnDay, 22, .centre), (.columnTypeAndSubject, 58, .left),
        (.columnSigner, 25, .left), (.columnSentTo, 36, .left), (.columnKeptBy, 24, .left),
        (.columnCopies, 14, .centre), (.columnHandedOver, 22, .centre), (.columnSigned, 20, .left),
        (.columnRemarks, 20, .left),
    ]

    private static let copies: [Column] = [
        (.copyFieldSymbol, 29, .left), (.copyFieldDate, 22, .centre), (.copyFieldForm, 19, .centre),
        (.copyFieldSource, 66, .left), (.columnSigner, 25, .left), (.columnSentTo, 34, .left),
        (.columnCopies, 14, .centre), (.copyFieldAskedBy, 24, .left), (.columnSigned, 20, .left),
        (.columnRemarks, 19, .left),
    ]

    private var table: DocumentTable {
        let (columns, rows): ([Column], [[String]])
        switch lines {
        case .incoming(let lines): (columns, rows) = (Self.incoming, lines.map(\.cells))
        case .outgoing(let lines): (columns, rows) = (Self.outgoing, lines.map(\.cells))
        case .copies(let lines): (columns, rows) = (Self.copies, lines.map(\.cells))
        }
        return DocumentTable(
            columns: columns.map { TableColumn($0.width, $0.alignment) },
            headings: [
                columns.map { .heading($0.name.vi) },
                columns.indices.map { TableCell("(\($0 + 1))", italic: true, alignment: .centre) },
            ],
            rows: rows.map { $0.map { TableCell($0) } }, size: 22, leastHeight: 9)
    }
}
