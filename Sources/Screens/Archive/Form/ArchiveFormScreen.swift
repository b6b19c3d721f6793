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
        case paper, paperDate = "paper-date", author
        case code, shelf
        /// Where it is to lie: "P01/02/H0123".
        case path
        case reason
        /// Of a loan: which file, who reads it, what for, how, until when.
        case file, reader
        case loanPurpose = "purpose"
        case manner, due
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
        case .add: [.documents, .paper, .paperDate, .author, .sheets, .pages, .notes]
        case .close:
            // Sheets are numbered from five years on, and only where there are sheets.
            file?.content.carrier.hasSheets == false
                ? [.ended, .pages, .closingNote] : [.ended, .sheets, .pages, .closingNote]
        case .place, .moveNode: [.path]
        case .node, .changeNode: [.code, .title, .shelf, .notes]
        case .lend(nil): [.file, .reader, .loanPurpose, .manner, .due]
        case .lend: [.reader, .loanPurpose, .manner, .due]
        case .extendLoan: [.due, .reason]
        }
    }

    /// The common fields: the others are reached with Tab.
    var path: [ArchiveFormScreen.Field] {
        guard case .open = purpose else { return order }
        return [.notation, .title, .retention, .maker]
    }

    func label(_ field: ArchiveFormScreen.Field) -> Phrase {
        switch field {
        case .notation: .archiveFieldNotation
        case .year: .fileFieldYear
        case .title:
            if case .node = purpose {
                .nodeFieldTitle
            } else if case .changeNode = purpose {
                .nodeFieldTitle
            } else {
                .fileFieldTitle
            }
        case .retention: .fileFieldRetention
        case .rules: .fileFieldRules
        case .maker: .fileFieldMaker
        case .started: .fileFieldStarted
        case .ended: .archiveFieldEnded
        case .matter: .fileFieldMatter
        case .carrier: .fileFieldCarrier
        case .circulation: .fieldCirculation
        case .sheets: .fileFieldSheets
        case .pages: .fileFieldPages
        case .closingNote: .fileFieldClosingNote
        case .keywords: .fileFieldKeywords
        case .condition: .fileFieldCondition
        case .notes: .fieldNotes
        case .documents: .archiveFieldDocuments
        case .paper: .archiveFieldPaper
        case .paperDate: .archiveFieldPaperDate
        case .author: .archiveFieldAuthor
        case .code: .nodeFieldCode
        case .shelf: .nodeFieldShelf
        case .path: .archiveFieldPath
        case .reason: .fieldReason
        case .file: .fieldFile
        case .reader: .fieldReader
        case .loanPurpose: .fieldPurpose
        case .manner: .fieldLoanManner
        case .due: .fieldDueBack
        }
    }

    func isChoice(_ field: ArchiveFormScreen.Field) -> Bool {
        field == .matter || field == .carrier || field == .circulation || field == .manner
    }

    func choices(_ field: ArchiveFormScreen.Field) -> [(code: String, phrase: Phrase)] {
        switch field {
        case .matter: FileMatter.allCases.map { ($0.code, $0.phrase) }
        case .carrier: FileCarrier.allCases.map { ($0.code, $0.phrase) }
        case .circulation: Circulation.allCases.map { ($0.code, $0.phrase) }
        case .manner: LoanManner.allCases.map { ($0.code, $0.phrase) }
        default: []
        }
    }

    func hasChooser(_ field: ArchiveFormScreen.Field) -> Bool {
        isChoice(field) || field == .maker || field == .retention || field == .rules || field == .reader
    }

    func offers(
        for text: String, in field: ArchiveFormScreen.Field, _ surroundings: Surroundings
    ) -> [String] {
        switch field {
        case .maker: Array(Self.ranked(surroundings.fileMakers.map { ($0.name, $0.login) }, by: text).prefix(5))
        case .reader: Array(Self.ranked(readers(surroundings).map { ($0.name, $0.login) }, by: text).prefix(5))
        case .retention:
            Array(Self.ranked(surroundings.usualPeriods.map { ($0, nil) }, by: text).prefix(5))
        default: []
        }
    }

    func chooserItems(_ field: ArchiveFormScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        switch field {
        case .maker:
            return surroundings.fileMakers.map { .init(text: $0.name, label: Phrase($0.name), abbreviation: $0.login) }
        case .reader:
            return readers(surroundings).map { .init(text: $0.name, label: Phrase($0.name), abbreviation: $0.login) }
        case .retention: return surroundings.usualPeriods.map { .init(text: $0, label: Phrase($0)) }
        case .rules:
            return rules.map { $0.item(in: surroundings) }
        default: return choiceItems(field)
        }
    }

    func fieldCells(_ field: ArchiveFormScreen.Field, room: Int) -> Int {
        switch field {
        case .year, .sheets, .pages: min(room, 8)
        case .started, .ended, .paperDate, .due: min(room, 11)
        case .notation, .retention, .code, .matter, .carrier, .circulation, .file, .manner: min(room, 24)
        case .maker, .author, .shelf, .path: min(room, 44)
        case .reader: min(room, 34)
        case .title, .rules, .closingNote, .keywords, .condition, .notes, .documents, .paper, .reason,
            .loanPurpose:
            room
        }
    }

    /// How a period is understood, by when a file falls due, a day.
    func echo(of field: ArchiveFormScreen.Field, _ surroundings: Surroundings) -> String? {
        if field == .retention {
            return RetentionPeriod(written: text(.retention)).map { surroundings.text($0.phrase) }
        }
        if field == .reader { return readerEcho(surroundings) }
        return dayEcho(of: field, surroundings)
    }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .archive(.form(action)) }

    var savesAtEnd: Bool { if case .open = purpose { false } else { true } }
    func chooserPurpose(_ field: ArchiveFormScreen.Field) -> Purpose { .archive(.field(field)) }
    func editorTarget(_ field: ArchiveFormScreen.Field) -> LargeEditor.Target? { .archiveField(field) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        usualKeys(
            .contextArchiveForm, leaving: hasTyped ? .keyPutAside : .keyBack, unless: isFilled ? nil : .whyLoading,
            in: surroundings)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let name = (file ?? loan?.file)?.name.description ?? found?.path.description ?? ""
        guard drawHead(.archiveFormTitle(purpose.phrase, name), on: &surface, in: surroundings) else { return }
        var row = 2
        for said in explained(surroundings) {
            for line in wrapped(surroundings.text(said), width: surface.size.columns - 4, atMost: 2) {
                surface.put(line, at: 2, row: row, style: .faint)
                row += 1
            }
        }
        drawFields(from: row + (row > 2 ? 1 : 0), on: &surface, in: surroundings)
    }

    /// What one should know who fills it in.
    private func explained(_ surroundings: Surroundings) -> [Phrase] {
        switch purpose {
        case .open: return planned == nil ? [] : [.archiveFormPlanned]
        case .add: return file.map { [Phrase($0.content.title)] } ?? []
        case .close:
            guard let detail = details.first else { return [] }
            let faults = detail.faults(closing: ending(in: surroundings), on: surroundings.today)
            let lacks = faults.first.map { [Phrase.archiveFormLacks(lack(for: $0))] } ?? []
            return [Phrase(detail.file.content.title)] + lacks
        case .place(let files):
            return [files.count == 1 ? Phrase(file?.content.title ?? "") : .archiveFormPlaces(.count(files.count))]
        case .lend: return file.map { [Phrase($0.content.title)] } ?? []
        case .extendLoan: return loan.map { extending($0, surroundings) } ?? []
        case .correct, .node, .changeNode, .moveNode: return []
        }
    }

    /// What is written when it is closed.
    func ending(in surroundings: Surroundings) -> FileEnding {
        let days = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        return FileEnding(
            workEndedOn: blank(text(.ended)) ? nil : days.day(text(.ended), .past), closingNote: written(.closingNote),
            sheets: Int(trim(text(.sheets))), pages: Int(trim(text(.pages))))
    }

    // MARK: How it is kept

    var draft: FormDraft {
        draft(.archive(purpose.code), called: (file ?? loan?.file)?.name.description ?? found?.path.description)
    }

    mutating func forgetTickets() {
        (readTickets, ruleTicket, planTicket, sourceTickets, pathTicket, saveTicket) = ([], nil, nil, [:], nil, nil)
    }
}
