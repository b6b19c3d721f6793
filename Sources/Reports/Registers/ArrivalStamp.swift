public import DocumentModel
public import Phrases

/// Dấu "ĐẾN", 35 by 50 millimetres (Decree 30/2020, annex IV), as a label to be stuck on.
public struct ArrivalStamp: Equatable, Sendable {
    private let office: String
    private let number: String
    private let day: String
    private let passedTo: String
    private let file: String

    /// Puts a stamp together; what is not known is left for the pen.
    public init(office: String, number: String, day: String, passedTo: String = "", file: String = "") {
        self.office = office
        self.number = number
        self.day = day
        self.passedTo = passedTo
        self.file = file
    }

    /// The stamp on a label.
    public var tree: DocumentTree {
        func filled(_ text: String) -> String { text.isEmpty ? "……………" : text }
        let rows: [[TableCell]] = [
            [TableCell(Letter.broken(office.uppercased(), limit: 28), bold: true, alignment: .centre, span: 2)],
            [
                TableCell(Phrase.stampTitle.vi, bold: true, alignment: .centre),
                TableCell("\(Phrase.stampNumber(number).vi)\n\(Phrase.stampDay(day).vi)"),
            ], [TableCell(Phrase.stampPassed(filled(passedTo)).vi, span: 2)],
            [TableCell(Phrase.stampFile(filled(file)).vi, span: 2)],
        ]
        return DocumentTree(
            title: "\(Phrase.stampTitle.vi) \(number)",
            setup: PageSetup(width: 58, height: 43, top: 4, bottom: 4, left: 4, right: 4, numbering: .none),
            blocks: [
                .table(
                    DocumentTable(columns: [TableColumn(18), TableColumn(32)], rows: rows, size: 17, leastHeight: 8))
            ])
    }
}

/// Mẫu bì văn bản (Decree 30/2020, annex IV).
public struct Envelope: Equatable, Sendable {
    /// The three sizes.
    public enum Size: CaseIterable, Sendable {
        /// 307 by 220 millimetres.
        case large
        /// 220 by 158 millimetres.
        case middle
        /// 220 by 109 millimetres.
        case small

        /// Stable name on the command line: width by height.
        public var code: String {
            switch self {
            case .large: "307x220"
            case .middle: "220x158"
            case .small: "220x109"
            }
        }

        /// Reads the stable name.
        public init?(code: String) {
            guard let size = Self.allCases.first(where: { $0.code == code }) else { return nil }
            self = size
        }

        fileprivate var setup: PageSetup {
            let (width, height): (Int, Int) =
                switch self {
                case .large: (307, 220)
                case .middle: (220, 158)
                case .small: (220, 109)
                }
            return PageSetup(width: width, height: height, top: 10, bottom: 8, left: 12, right: 12, numbering: .none)
        }

        fileprivate var gap: Int {
            switch self {
            case .large: 60
            case .middle: 28
            case .small: 4
            }
        }
    }

    /// The body above.
    public var superior: String?
    /// Who sends it.
    public var issuer: String
    /// Where they are.
    public var address: String?
    /// Their telephone.
    public var phone: String?
    /// Their e-mail.
    public var email: String?
    /// Numbers and symbols of what is in it.
    public var numbers: String
    /// To whom it goes.
    public var addressee: String
    /// Where they are.
    public var addresseeAddress: String?
    /// "HỎA TỐC", "KHẨN".
    public var urgency: Phrase?

    /// Puts the least together.
    public init(issuer: String, numbers: String, addressee: String) {
        self.issuer = issuer
        self.numbers = numbers
        self.addressee = addressee
    }

    /// Several envelopes of a size, a page each; `nil` where there is none.
    public static func tree(of envelopes: [Envelope], _ size: Size) -> DocumentTree? {
        guard let first = envelopes.first else { return nil }
        var whole = first.tree(size)
        for other in envelopes.dropFirst() { whole.blocks += [.pageBreak] + other.tree(size).blocks }
        if envelopes.count > 1 { whole.title = first.numbers }
        return whole
    }

    /// The envelope, of a size.
    public func tree(_ size: Size) -> DocumentTree {
        var sender: [DocumentBlock] = []
        if let superior { sender.append(.text(.left, superior.uppercased())) }
        sender.append(.paragraph(DocumentParagraph(.left, [DocumentRun(issuer.uppercased(), bold: true)])))
        let facts = [
            address.map(Phrase.envelopeAddress), phone.map(Phrase.envelopePhone), email.map(Phrase.envelopeEmail),
        ]
        sender += facts.compactMap { $0 }.map { .text(.note, $0.vi) }
        sender.append(.text(.left, Phrase.envelopeNumbers(numbers).vi))
        if let urgency {
            sender.append(.paragraph(DocumentParagraph(.left, [DocumentRun(urgency.vi.uppercased(), bold: true)])))
        }
        var receiver: [DocumentBlock] = [
            .paragraph(
                DocumentParagraph(
                    .addressee, [DocumentRun("\(Phrase.letterTo.vi) "), DocumentRun(addressee, bold: true)]))
        ]
        if let addresseeAddress { receiver.append(.text(.centre, addresseeAddress)) }
        return DocumentTree(title: addressee, setup: size.setup, blocks: sender + [.space(size.gap)] + receiver)
    }
}
