import Office
import Phrases
import Records
import TerminalKit

/// The screens of outgoing documents.
enum OutgoingScreen: Equatable, Sendable {
    /// The register.
    case list(OutgoingListScreen.State)
    /// One document with its history.
    case document(OutgoingDocumentScreen.State)
    /// The form in which one is registered, drafted, corrected or issued.
    case form(OutgoingFormScreen.State)
    /// The form of a draft's step.
    case step(DraftStepScreen.State)
    /// Its text.
    case text(OutgoingTextScreen.State)
    /// The figures of a report.
    case figures(DraftFiguresScreen.State)
    /// Who has answered one letter.
    case replies(RepliesScreen.State)
    /// The letters that somebody has not answered.
    case unanswered(UnansweredScreen.State)
    /// The form for many at once.
    case many(OutgoingGridScreen.State)
    /// The register of copies.
    case copies(CopyListScreen.State)
    /// One copy with its history.
    case copy(CopyScreen.State)
    /// The form of a copy.
    case copyForm(CopyFormScreen.State)
    /// A paper of today on its way.
    case dayPaper(DayPaperScreen.State)
    /// One text for many.
    case merge(MergeScreen.State)
    /// Groups of recipients, or the reports that are owed.
    case setup(SetupListScreen.State)
    /// The form of one of them.
    case setupForm(SetupFormScreen.State)
}

/// What each of these screens is to the workplace.
protocol OutgoingScreenState: ScreenState {
    /// Carries out an action of its own table; others are left.
    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step]
}

extension OutgoingScreen {
    /// The screen in front, whichever it is.
    var state: any OutgoingScreenState {
        get {
            switch self {
            case .list(let state): state
            case .document(let state): state
            case .form(let state): state
            case .step(let state): state
            case .text(let state): state
            case .figures(let state): state
            case .many(let state): state
            case .copies(let state): state
            case .copy(let state): state
            case .copyForm(let state): state
            case .dayPaper(let state): state
            case .merge(let state): state
            case .replies(let state): state
            case .unanswered(let state): state
            case .setup(let state): state
            case .setupForm(let state): state
            }
        }
        set {
            switch newValue {
            case let state as OutgoingListScreen.State: self = .list(state)
            case let state as OutgoingDocumentScreen.State: self = .document(state)
            case let state as OutgoingFormScreen.State: self = .form(state)
            case let state as DraftStepScreen.State: self = .step(state)
            case let state as OutgoingTextScreen.State: self = .text(state)
            case let state as DraftFiguresScreen.State: self = .figures(state)
            case let state as OutgoingGridScreen.State: self = .many(state)
            case let state as CopyListScreen.State: self = .copies(state)
            case let state as CopyScreen.State: self = .copy(state)
            case let state as CopyFormScreen.State: self = .copyForm(state)
            case let state as DayPaperScreen.State: self = .dayPaper(state)
            case let state as MergeScreen.State: self = .merge(state)
            case let state as RepliesScreen.State: self = .replies(state)
            case let state as UnansweredScreen.State: self = .unanswered(state)
            case let state as SetupListScreen.State: self = .setup(state)
            case let state as SetupFormScreen.State: self = .setupForm(state)
            default: preconditionFailure("a screen of outgoing documents that is no case")
            }
        }
    }
}

extension OutgoingScreen {
    /// Whether it is filled in.
    var isForm: Bool {
        switch self {
        case .list, .document, .text, .figures, .replies, .unanswered, .copies, .copy, .dayPaper, .setup: false
        case .form, .step, .many, .copyForm, .merge, .setupForm: true
        }
    }
}

/// What a key does on one of these screens.
enum OutgoingAction: Equatable, Sendable {
    case list(OutgoingListScreen.Action)
    case document(OutgoingDocumentScreen.Action)
    case form(FieldFormAction)
    case step(FieldFormAction)
    case text(OutgoingTextScreen.Action)
    case figures(DraftFiguresScreen.Action)
    case copies(CopyListScreen.Action)
    case copy(CopyScreen.Action)
    case replies(RepliesScreen.Action)
    case unanswered(UnansweredScreen.Action)
    case merge(MergeScreen.Action)
    case setup(SetupListScreen.Action)

    /// Whether it only moves a cursor or types.
    var isMovement: Bool {
        switch self {
        case .list(let action): action.isMovement
        case .document(let action): action.isMovement
        case .form(let action), .step(let action): action.isMovement
        case .text(let action): action.isMovement
        case .figures(let action): action.isMovement
        case .copies(let action): action.isMovement
        case .copy(let action): action.isMovement
        case .replies(let action): action.isMovement
        case .unanswered(let action): action.isMovement
        case .merge(let action): if case .scroll = action { true } else { false }
        case .setup(let action): action.isMovement
        }
    }
}

/// What a question or chooser in front of one of these screens is for.
enum OutgoingAsking: Equatable, Sendable {
    /// What the list is narrowed by.
    case filter
    /// Which of the documents beside this one is opened.
    case related
    /// What an incoming document replies to.
    case replyTo
    /// Which recipients of a letter are shown.
    case replyFilter
    /// How those who owe an answer are reminded.
    case remind
    /// A field of the form.
    case field(OutgoingFormScreen.Field)
    /// A field of the form of a draft's step.
    case stepField(DraftStepScreen.Field)
    /// Which step of a draft.
    case steps
    /// What is begun: a blank draft, or a report.
    case newDraft
    /// Of which period a report is.
    case reportPeriod(ReportKind)
    /// Whether the draft of the same report that is there is opened.
    case openReport(OutgoingID)
    /// A figure to be put into the text.
    case figure
    /// Where a file of a word processor comes from.
    case wordSource, wordDrop, wordPath
    /// Before whom a list is laid.
    case submitTo
    /// What is made of a document outside.
    case output
    /// Whether it goes out although places in it are open.
    case outputIncomplete(LetterFile)
    /// Whether a step is taken although something speaks against it, as the person saw it.
    case stepAnyway(OutgoingStep, version: Int)
    /// Whether a text is saved over a newer version.
    case saveOver(Int)
    /// Whether the incoming document that was answered is opened, to complete it.
    case openAnswered(DocumentID)
    /// Why a number is made void or a document recalled, as the person saw it.
    case reason(OutgoingStep, version: Int)
    /// Why the number that was given last is made void.
    case undo(OutgoingID, version: Int)
    /// Whether a paper gets a number although something speaks against it.
    case registerAnyway
    /// A field of the form for many.
    case gridField(OutgoingGridScreen.Field)
    /// A field of the form of a copy.
    case copyField(CopyFormScreen.Field)
    /// What is done with the marked documents.
    case marks
    /// A field that is put into a text for many.
    case mergeMark
    /// A field of the form of a text for many.
    case mergeField(MergeScreen.Field)
    /// Whether drafts are made although fields in them have no value.
    case mergeOpen
    /// A field of the form of a group or a report that is owed.
    case setupField(SetupFormScreen.Field)
    /// Whether a group is used no more, or a report owed no more.
    case endUse
    /// Why the number of a copy is made void, as the person saw it.
    case voidCopy(version: Int)

    /// Whether the line takes words, and no day.
    var takesWords: Bool {
        switch self {
        case .reportPeriod, .wordPath: false
        case .filter, .related, .field, .stepField, .steps, .newDraft, .openReport, .figure, .wordSource, .wordDrop,
            .submitTo, .output, .outputIncomplete, .stepAnyway, .registerAnyway, .saveOver, .openAnswered, .reason,
            .replyTo,
            .replyFilter, .undo, .gridField,
            .copyField, .voidCopy, .remind, .marks, .mergeMark, .mergeField, .mergeOpen,
            .setupField, .endUse:
            true
        }
    }

    /// Whether the line is a reason.
    var takesReason: Bool {
        switch self {
        case .reason, .undo, .voidCopy: true
        case .filter, .related, .replyTo, .replyFilter, .remind, .field, .stepField, .steps, .newDraft, .reportPeriod,
            .openReport, .figure, .wordSource, .wordDrop, .wordPath, .submitTo, .output, .outputIncomplete, .stepAnyway,
            .registerAnyway, .saveOver, .openAnswered, .gridField, .copyField, .marks, .mergeMark, .mergeField,
            .mergeOpen, .setupField, .endUse:
            false
        }
    }

    /// What F1 says of the line.
    var help: (FieldHelp, Phrase?)? {
        if self == .replyTo { return (.replyTo, .hintReplyTo) }
        return takesReason ? (.outReason, nil) : nil
    }
}
