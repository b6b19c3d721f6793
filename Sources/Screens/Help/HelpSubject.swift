import Phrases
import Records
import TerminalKit

/// The field that F1 was pressed in.
struct HelpSubject: Equatable, Sendable {
    /// What the field is called on the screen.
    let name: Phrase
    let help: FieldHelp
    /// What may be typed, short forms included.
    let typing: Phrase?

    init(_ name: Phrase, _ help: FieldHelp, typing: Phrase? = nil) {
        self.name = name
        self.help = help
        self.typing = typing
    }

    /// The same without the keys of the field, which the large editor has not.
    var inEditor: HelpSubject { HelpSubject(name, help) }

    /// What is said of it, part by part.
    var facts: [(Phrase, Phrase)] {
        var facts = [(Phrase.helpMeaning, help.meaning)]
        if let example = help.example { facts.append((.helpExample, example)) }
        if let typing { facts.append((.helpTyping, typing)) }
        facts.append((.helpNeed, help.need.phrase))
        if let rule = help.rule { facts.append((.helpRule, rule)) }
        return facts
    }
}

extension Screen {
    /// The field in focus; `nil` where none takes what is typed.
    func subject(in surroundings: Surroundings) -> HelpSubject? {
        switch self {
        case .form(let state): state.focus.subject
        case .step(let state): state.focus.subject(for: state.purpose)
        case .round(let state): state.isTyping ? state.cell.subject(writing: state.writes(surroundings)) : nil
        case .list(let state):
            switch state.focus {
            case .rows: nil
            case .line: HelpSubject(.contextSearchLine, .searchLine)
            case .goTo: HelpSubject(.keyGoTo, .goToNumber, typing: .hintNumber)
            }
        case .settings(let state): state.row.subject(in: surroundings)
        case .figures(let screen): screen.state.subject(in: surroundings)
        case .outgoing(let screen): screen.state.subject(in: surroundings)
        case .archive(let screen): screen.state.subject(in: surroundings)
        case .desk, .document, .reservations, .attachments, .text, .page, .report: nil
        }
    }
}

extension SettingsScreen.Row {
    /// What the screen says below the rows, and every value there is.
    func subject(in surroundings: Surroundings) -> HelpSubject {
        let said = explanation(in: surroundings)
        let meaning = said.dropFirst().reduce(said.first ?? label) { $0.followed(by: $1) }
        return HelpSubject(label, .setting(meaning), typing: choices.isEmpty ? nil : .list(choices.map(\.label)))
    }
}

extension Overlay {
    /// The line or row in focus.
    var subject: HelpSubject? {
        switch self {
        case .filter(let filter): filter.savedRow == nil ? filter.row.subject : nil
        case .question(let question):
            question.label.flatMap { label in question.purpose.help.map { HelpSubject(label.bare, $0.0, typing: $0.1) }
            }
        // Of the large editor the screen behind it knows the field.
        case .help, .palette, .chooser, .compare, .marks, .editor, .columns: nil
        }
    }
}

extension Phrase {
    /// A label without its colon.
    fileprivate var bare: Phrase {
        Phrase(vi: vi.hasSuffix(":") ? String(vi.dropLast()) : vi, en: en.hasSuffix(":") ? String(en.dropLast()) : en)
    }
}

extension FormField {
    var subject: HelpSubject { HelpSubject(label, help, typing: hint) }

    /// What F1 says of it.
    var help: FieldHelp {
        switch self {
        case .secret: .secret
        case .arrived: .arrived
        case .hour: .hour
        case .issuer: .issuer
        case .symbol: .symbol
        case .date: .date
        case .type: .type
        case .subject: .subject
        case .meetingDay: .meetingDay
        case .meetingHour: .meetingHour
        case .meetingPlace: .meetingPlace
        case .attendees: .attendees
        case .recipient: .recipient
        case .deadline: .deadline
        case .urgency: .urgency
        case .circulation: .circulation
        case .way: .way
        case .pages: .pages
        case .copies: .copies
        case .book: .book
        case .sender: .sender
        case .senderAddress: .senderAddress
        case .replyWanted: .replyWanted
        case .replyDue: .replyDue
        case .replyTo: .replyTo
        case .signer: .signer
        case .handedOver: .handedOver
        case .receivedBy: .receivedBy
        case .notes: .notes
        case .reason: .correctionReason
        }
    }
}

extension StepField {
    func subject(for purpose: StepScreen.Purpose) -> HelpSubject {
        HelpSubject(label(for: purpose), help(for: purpose), typing: hint(for: purpose))
    }

    /// What F1 says of it.
    func help(for purpose: StepScreen.Purpose) -> FieldHelp {
        switch self {
        case .title: .taskTitle
        case .source: .taskSource
        case .leader: .leader
        case .settlement: .settlement
        case .result: .result
        case .granted: .granted
        case .assignee: .assignee
        case .signer: .signedBy
        case .lead: .lead
        case .support: .support
        case .information: .information
        case .deadline:
            switch purpose.act {
            case .askExtension: .laterDay
            case .decideExtension: .grantedDay
            default: .stepDeadline
            }
        case .text:
            switch purpose.act {
            case .instruct: .instruction
            case .propose: .proposal
            default: .stepNote
            }
        case .reason: purpose.act == .decideExtension ? .refusalReason : .stepReason
        }
    }
}

extension RoundScreen.Cell {
    /// - Parameter act: what the line writes.
    func subject(writing act: HandlingAct?) -> HelpSubject {
        switch self {
        case .lead: HelpSubject(.roleLead, .roundLead, typing: .hintParties)
        case .deadline: HelpSubject(.fieldDeadline, .roundDeadline, typing: .hintDeadline)
        case .text:
            act == .propose
                ? HelpSubject(.fieldProposal, .proposal)
                : HelpSubject(.fieldInstruction, .instruction, typing: .hintStandardNotes)
        }
    }
}

extension FilterOverlay.Row {
    var subject: HelpSubject { HelpSubject(FilterOverlay.label(of: self), help, typing: .helpTurning) }

    /// What F1 says of it.
    var help: FieldHelp {
        switch self {
        case .year: .filterYear
        case .register: .filterRegister
        case .state: .filterState
        case .due: .filterDue
        case .lead: .filterLead
        case .type: .filterType
        case .urgency: .filterUrgency
        case .circulation: .filterCirculation
        case .standing: .filterStanding
        }
    }
}

extension Purpose {
    /// What F1 says of the line of a question, and what may be typed; `nil` where nothing is typed.
    var help: (FieldHelp, Phrase?)? {
        switch self {
        case .voidDocument, .voidMarked, .voidReservation, .undo: (.voidReason, nil)
        case .reserveHolder: (.reservationHolder, nil)
        case .reserveUntil: (.reservationUntil, .hintDay)
        case .reportFrom, .reportTo: (.periodDay, .hintDay)
        case .attachPath, .savePath: (.filePath, nil)
        case .removeAttachment: (.removalReason, nil)
        case .templateName: (.templateName, nil)
        case .filterName, .filterRename: (.filterName, nil)
        case .figures(let asking): asking.help
        case .outgoing(let asking): asking.help
        case .archive(let asking): asking.help
        case .units(let asking): asking.help
        case .paperMarked, .paper, .openBook, .marks, .field, .board, .printer, .report, .reportPeriod, .stepField,
            .roundCell,
            .roundStage, .steps, .attachSource, .attachDrop, .saveTarget, .template, .dropTemplate, .offerForm, .quit,
            .undoMany, .secret, .setting, .columns, .order, .export, .savedFilter, .dropFilter, .filterReplace,
            .dropDraft, .submitAll:
            nil
        }
    }
}
