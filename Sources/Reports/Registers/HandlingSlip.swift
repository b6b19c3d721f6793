public import DocumentModel
import Phrases
public import Records

/// Phiếu giải quyết văn bản đến (Decree 30/2020, annex IV): three parts, for the pen where nothing is known yet.
public struct HandlingSlip: Equatable, Sendable {
    /// Whose it is.
    public var office: OfficeProfile
    /// The document, as it is cited.
    public var document: String
    /// Số đến.
    public var number: String
    /// Ngày đến.
    public var arrivedOn: Day
    /// The day of the slip.
    public var day: Day
    /// What the leader wrote.
    public var instruction = ""
    /// Who leads.
    public var lead = ""
    /// Who supports.
    public var support = ""
    /// By when.
    public var deadline = ""
    /// The day of the leader's note.
    public var instructedOn = ""
    /// Whom the head of the department gave it to.
    public var person = ""
    /// By when that person is done.
    public var personDeadline = ""
    /// The day of the head's note.
    public var assignedOn = ""
    /// What the handler proposes.
    public var proposal = ""
    /// The day of the proposal.
    public var proposedOn = ""

    /// A slip for the pen.
    public init(office: OfficeProfile, document: String, number: String, arrivedOn: Day, day: Day) {
        self.office = office
        self.document = document
        self.number = number
        self.arrivedOn = arrivedOn
        self.day = day
    }

    /// The slip on paper, A4.
    public var tree: DocumentTree {
        let parts: [(Phrase, [(Phrase, String)])] = [
            (
                .slipLeader,
                (instruction.isEmpty ? [] : [(.slipInstruction, instruction)]) + [
                    (.slipLead, lead), (.slipSupport, support), (.slipDeadline, deadline),
                    (.slipLeaderDay, instructedOn),
                ]
            ), (.slipHead, [(.slipPerson, person), (.slipPersonDeadline, personDeadline), (.slipHeadDay, assignedOn)]),
            (.slipHandler, [(.slipProposal, proposal), (.slipHandlerDay, proposedOn)]),
        ]
        var blocks: [DocumentBlock] = [
            .head(Letter.head(superior: office.superior, issuer: office.name, place: office.place, day: day)),
            .text(.title, Phrase.slipTitle.vi), .space(3), .text(.body, Phrase.slipDocument(document).vi),
            .text(.body, Phrase.slipNumber(number, day: arrivedOn.shown).vi),
        ]
        for (heading, lines) in parts {
            blocks.append(.text(.article, heading.vi))
            blocks.append(
                .table(
                    DocumentTable(
                        columns: [TableColumn(64), TableColumn(96)],
                        rows: lines.map { [TableCell($0.0.vi), TableCell($0.1)] }, size: 26,
                        leastHeight: instruction.isEmpty ? 16 : 13)))
            blocks.append(.space(3))
        }
        return DocumentTree(title: "\(Phrase.slipTitle.vi) \(number)", blocks: blocks)
    }
}
