import Office
import Phrases
import Records
import TerminalKit
import Text

/// The form of a file, of what files lie in, and of what is put into a file.
enum ArchiveFormScreen {
    /// A field of the form.
    enum Field: String, CaseIterable, Sendable {
        case notation, year, title, retention, rules, maker, started, ended, matter, carrier, circulation, sheets, pages
        case closingNote = "closing-note"
        case keywords, condition, notes
        /// Numbers of incoming documents and symbols of ours.
        case documents
        /// A paper of no register, its day and who wrote it.
        case paper, paperSymbol = "paper-symbol", paperDate = "paper-date", author
        case code, shelf
        /// Where it is to lie: "P01/02/H0123".
        case path
        /// Into which file documents are put.
        case target
        case reason
        /// Of a loan: which file, who reads it, what for, how, until when.
        case file, reader
        case loanPurpose = "purpose"
        case manner, due
        /// Of a transfer: where it goes, which files, whose, how much, who takes.
        case kind, files, department, boxes, metres, receiver
        /// Of keeping back: until when, by which paper.
        case until, consent
        /// Of a disposal: why, the council, one's opinion, the appraisal, the decision, the destruction.
        case explanation, ground, chair, secretary, members, opinion, words, appraisal, decision, executors, method, day
    }

    struct State: ArchiveKept, FieldForm {
        let purpose: ArchivePurpose
        var formKey: String
        var fields: [Field: TextField] = [:]
        var focus: Field
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [Field: String] = [:]
        var isFilled = false
        /// The files that it is about.
        var details: [FileDetail] = []
        /// The node that it is about, or in which a file is opened.
        var found: FoundNode?
        /// The loan that is lengthened.
        var loan: LoanRow?
        /// The rows of the schedule of today.
        var rules: [RetentionRule] = []
        /// What the filing list says of the notation that is written.
        var planned: FileContent?
        var readTickets: [Ticket] = []
        var ruleTicket: Ticket?
        var planTicket: Ticket?
        /// What the numbers that were typed mean, as far as it is known; asked for before it is saved.
        var sources: [String: FileItemSource] = [:]
        var sourceTickets: [Ticket: String] = [:]
        /// What is known of documents that are put into a file, and of the files that are offered.
        var putIn = ArchiveFormScreen.PutIn()
        /// The transfer or the case that it is about, as the person saw it.
        var transfer: TransferDetail?
        var disposal: DisposalDetail?
        /// The files that are named, as far as they are known; asked for before it is saved.
        var named: [String: RecordFile] = [:]
        var namedTickets: [Ticket: String] = [:]
        /// What somebody else wrote meanwhile in fields where something else is typed.
        var others: [ArchiveFormScreen.Field: String] = [:]
        /// What is destroyed once the question about it is answered.
        var doomed: DestroyFiles?
        var pathTicket: Ticket?
        var saveTicket: Ticket?
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }
}

extension ArchiveFormScreen.State {
    init(_ purpose: ArchivePurpose, formKey: String, in surroundings: Surroundings) {
        self.purpose = purpose
        self.formKey = formKey
        changedAt = surroundings.now
        focus = .title
        focus = order[0]
    }

    /// The form as it was kept.
    init(_ draft: FormDraft, _ purpose: ArchivePurpose, in surroundings: Surroundings) {
        self.init(purpose, formKey: draft.formKey, in: surroundings)
        takeUp(draft)
    }

    var file: RecordFile? { details.first?.file }

    var order: [ArchiveFormScreen.Field] {
        switch purpose {
        case .open:
            [
                .notation, .year, .title, .retention, .rules, .maker, .started, .carrier, .matter, .circulation,
                .keywords, .notes,
            ]
        case .correct:
            [
                .notation, .year, .title, .retention, .rules, .maker, .started, .ended, .carrier, .matter, .circulation,
                .sheets, .pages, .closingNote, .keywords, .condition, .notes,
            ] + (file?.state == .archived ? [.reason] : [])
        case .putIn: [.target]
        case .add: [.documents, .paper, .paperSymbol, .paperDate, .author, .sheets, .pages, .notes]
        case .close:
            // Sheets are numbered from five years on, and only where there are sheets.
            file?.content.carrier.hasSheets == false
                ? [.ended, .pages, .closingNote] : [.ended, .sheets, .pages, .closingNote]
        case .place, .moveNode: [.path]
        case .node, .changeNode: [.code, .title, .shelf, .notes]
        case .lend(nil): [.file, .reader, .loanPurpose, .manner, .due]
        case .lend: [.reader, .loanPurpose, .manner, .due]
        case .extendLoan: [.due, .reason]
        case .transfer(_, let files):
            (files.isEmpty ? [.kind, .files] : []) + [.title]
                + (transferKind == .current ? [.department] : [.receiver]) + [.boxes, .metres, .condition]
        case .changeTransfer:
            [.title] + (transferKind == .current ? [] : [.receiver]) + [.boxes, .metres, .condition]
        case .addToTransfer: [.files]
        case .keepBack: [.until, .reason, .consent]
        case .propose(let files): (files.isEmpty ? [.files] : []) + [.title, .explanation]
        case .changeDisposal: [.title, .explanation]
        case .addToDisposal: [.files, .ground]
        case .convene: [.chair, .secretary, .members]
        case .opinion: [.opinion, .words]
        case .appraise: [.appraisal]
        case .decide: [.decision, .day]
        case .destroy: [.executors, .method, .day]
        }
    }

    /// The common fields: the others are reached with Tab.
    var path: [ArchiveFormScreen.Field] {
        guard case .open = purpose else { return order }
        return [.notation, .title, .retention, .maker]
    }

    /// What it is about, in its title and in the list of drafts.
    var name: String? {
        if let number = purpose.transfer?.value ?? purpose.disposal?.value { return String(number) }
        guard purpose.files.count <= 1 else { return nil }
        return (file ?? loan?.file)?.name.description ?? found?.path.description
    }

    // MARK: How it is kept

    var draft: FormDraft {
        draft(.archive(purpose.code), called: name)
    }

    mutating func forgetTickets() {
        (readTickets, ruleTicket, planTicket, sourceTickets, pathTicket, saveTicket) = ([], nil, nil, [:], nil, nil)
        namedTickets = [:]
        putIn.forget()
    }
}
