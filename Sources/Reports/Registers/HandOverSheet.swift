public import DocumentModel
import Phrases
public import Records

/// Sổ chuyển giao văn bản: what is handed over, and who signs for it (Circular 07/2012/TT-BNV; Decree 30/2020 has the same as
/// columns 8 and 9 of its registers).
public struct HandOverSheet: Equatable, Sendable {
    /// Which way documents go.
    public enum Direction: Equatable, Sendable {
        case incoming
        case outgoing
    }

    /// A line.
    public struct Line: Equatable, Sendable {
        /// Ngày chuyển.
        public var day: String
        /// Số đến, or số, ký hiệu.
        public var number: String
        /// Who gets it.
        public var receiver: String
        /// Ký nhận: a name where somebody signed already.
        public var receivedBy: String
        /// Ghi chú: copies, envelopes.
        public var notes: String

        /// Puts a line together.
        public init(day: String, number: String, receiver: String, receivedBy: String = "", notes: String = "") {
            self.day = day
            self.number = number
            self.receiver = receiver
            self.receivedBy = receivedBy
            self.notes = notes
        }
    }

    private let office: OfficeProfile
    private let direction: Direction
    private let day: Day
    private let lines: [Line]

    /// Puts a sheet together.
    public init(office: OfficeProfile, direction: Direction, day: Day, lines: [Line]) {
        self.office = office
        self.direction = direction
        self.day = day
        self.lines = lines
    }

    /// The sheet on paper, A4.
    public var tree: DocumentTree {
        let title: Phrase = direction == .incoming ? .handOverIncoming : .handOverOutgoing
        let names: [Phrase] = [
            .columnHandedOver, direction == .incoming ? .columnArrivalNumber : .columnOwnSymbol,
            direction == .incoming ? .columnReceiver : .columnPlaceTo, .columnSigned, .columnRemarks,
        ]
        let table = DocumentTable(
            columns: [
                TableColumn(24, .centre), TableColumn(36), TableColumn(48), TableColumn(28), TableColumn(24),
            ],
            headings: [
                names.map { .heading($0.vi) },
                names.indices.map { TableCell("(\($0 + 1))", italic: true, alignment: .centre) },
            ],
            rows: lines.map { line in
                [line.day, line.number, line.receiver, line.receivedBy, line.notes].map { TableCell($0) }
            }, leastHeight: 11)
        let signers = [Phrase.handOverGiver, .handOverTaker].map {
            Signer(authority: [$0.vi], hint: Phrase.signHere.vi, name: "")
        }
        return DocumentTree(
            title: title.vi,
            blocks: [
                .head(Letter.head(superior: office.superior, issuer: office.name, place: office.place, day: day)),
                .text(.title, title.vi), .space(4), .table(table), .signature(SignatureBlock(signers: signers)),
            ])
    }
}
