public import DocumentModel
import Phrases
public import Records

/// Danh mục trình ký: what is laid before a leader on a day – drafts for the signature, incoming documents for a word – with room for
/// the pen beside each.
public struct SubmissionSheet: Equatable, Sendable {
    /// A draft for the signature.
    public struct Draft: Equatable, Sendable {
        /// "DT12", and the symbol that it will have.
        public var name: String
        /// Type and trích yếu.
        public var subject: String
        /// Who drafted it, and where.
        public var drafter: String
        /// "KHẨN", "LƯU HÀNH NỘI BỘ"; empty where it is neither.
        public var marks: String

        /// Puts a draft together.
        public init(name: String, subject: String, drafter: String, marks: String = "") {
            self.name = name
            self.subject = subject
            self.drafter = drafter
            self.marks = marks
        }
    }

    /// An incoming document for a word.
    public struct Incoming: Equatable, Sendable {
        /// Số đến.
        public var number: String
        /// As it is cited, with its subject.
        public var document: String
        /// What the office proposes.
        public var proposal: String
        /// By when.
        public var deadline: String

        /// Puts a document together.
        public init(number: String, document: String, proposal: String, deadline: String) {
            self.number = number
            self.document = document
            self.proposal = proposal
            self.deadline = deadline
        }
    }

    private let office: OfficeProfile
    private let leader: String
    private let day: Day
    private let submitter: String
    private let drafts: [Draft]
    private let incoming: [Incoming]

    /// Puts a list together.
    public init(
        office: OfficeProfile, leader: String, day: Day, submitter: String, drafts: [Draft], incoming: [Incoming]
    ) {
        self.office = office
        self.leader = leader
        self.day = day
        self.submitter = submitter
        self.drafts = drafts
        self.incoming = incoming
    }

    /// The list on paper, A4 across.
    public var tree: DocumentTree {
        let title = Phrase.submissionsTitle.vi
        var blocks: [DocumentBlock] = [
            .head(Letter.head(superior: office.superior, issuer: office.name, place: office.place, day: day)),
            .text(.title, title), .text(.subject, Phrase.submissionTo(leader).vi), .space(4),
        ]
        if !drafts.isEmpty {
            blocks += [.text(.section, Phrase.submissionsDrafts(drafts.count).vi), .table(draftTable), .space(4)]
        }
        if !incoming.isEmpty {
            blocks += [
                .text(.section, Phrase.submissionsIncoming(incoming.count).vi), .table(incomingTable), .space(4),
            ]
        }
        let signers = [(Phrase.submissionSubmitter, submitter), (Phrase.submissionLeader, leader)].map {
            Signer(authority: [$0.0.vi], hint: Phrase.signHere.vi, name: $0.1)
        }
        blocks.append(.signature(SignatureBlock(signers: signers)))
        return DocumentTree(title: "\(title) \(day.iso)", setup: .landscape, blocks: blocks)
    }

    private var draftTable: DocumentTable {
        table(
            [TableColumn(30), TableColumn(96), TableColumn(46), TableColumn(75)],
            [.submissionsDraft, .fieldSubject, .outFieldDrafter, .submissionsPen],
            drafts.map { draft in
                [
                    draft.name, [draft.marks, draft.subject].filter { !$0.isEmpty }.joined(separator: " "),
                    draft.drafter, "",
                ]
            })
    }

    private var incomingTable: DocumentTable {
        table(
            [TableColumn(16, .centre), TableColumn(86), TableColumn(52), TableColumn(24, .centre), TableColumn(69)],
            [.columnArrivalNumber, .submissionDocument, .submissionProposal, .fieldDeadline, .fieldInstruction],
            incoming.map { [$0.number, $0.document, $0.proposal, $0.deadline, ""] })
    }

    private func table(_ columns: [TableColumn], _ names: [Phrase], _ rows: [[String]]) -> DocumentTable {
        DocumentTable(
            columns: columns, headings: [names.map { .heading($0.vi) }], rows: rows.map { $0.map { TableCell($0) } },
            size: 26, leastHeight: 14)
    }
}
