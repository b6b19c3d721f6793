import Office
import Phrases
import Records
import TerminalKit

/// The screens of files and of the archive.
enum ArchiveScreen: Equatable, Sendable {
    /// Fonds, series, boxes and files, one level at a time, searched as a branch.
    case tree(TreeScreen.State)
    /// One file with what lies in it.
    case file(FileScreen.State)
    /// A form: a file, a node, documents put in, a file closed.
    case form(ArchiveFormScreen.State)
    /// What is to be closed, handed in, handed over or disposed of.
    case due(DueFilesScreen.State)
    /// Who asks for files, who has them.
    case loans(LoanDeskScreen.State)
    /// Files and documents in files, by words and conditions.
    case search(ArchiveSearchScreen.State)
}

/// What each of these screens is to the workplace.
protocol ArchiveScreenState: ScreenState {
    /// Carries out an action of its own table; others are left.
    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step]
}

/// A screen of the archive on which something is typed that is kept until it is saved.
protocol ArchiveKept: ArchiveScreenState, Keepable {
    /// Forgets what is on its way: answers that come later are not waited for.
    mutating func forgetTickets()
}

extension ArchiveScreen {
    /// The screen in front, whichever it is.
    var state: any ArchiveScreenState {
        get {
            switch self {
            case .tree(let state): state
            case .file(let state): state
            case .form(let state): state
            case .due(let state): state
            case .loans(let state): state
            case .search(let state): state
            }
        }
        set {
            switch newValue {
            case let state as TreeScreen.State: self = .tree(state)
            case let state as FileScreen.State: self = .file(state)
            case let state as ArchiveFormScreen.State: self = .form(state)
            case let state as DueFilesScreen.State: self = .due(state)
            case let state as LoanDeskScreen.State: self = .loans(state)
            case let state as ArchiveSearchScreen.State: self = .search(state)
            default: preconditionFailure("a screen of the archive that is no case")
            }
        }
    }

    /// Whether it is filled in.
    var isForm: Bool { if case .form = self { true } else { false } }

    /// What is typed on it and kept; `nil` where nothing is.
    var kept: (any ArchiveKept)? {
        get { state as? any ArchiveKept }
        set { if let newValue { state = newValue } }
    }

    /// The form in which something is filled in.
    init(_ purpose: ArchivePurpose, formKey: String, in surroundings: Surroundings) {
        self = .form(.init(purpose, formKey: formKey, in: surroundings))
    }

    /// The form as it was kept.
    /// - Returns: `nil` when it is none of these.
    init?(_ draft: FormDraft, in surroundings: Surroundings) {
        guard case .archive(let code) = draft.subject, let purpose = ArchivePurpose(code: code) else { return nil }
        self = .form(.init(draft, purpose, in: surroundings))
    }
}

extension Screen {
    /// What is typed in a form of the archive on it and kept.
    var archiveKept: (any ArchiveKept)? {
        if case .archive(let screen) = self { screen.kept } else { nil }
    }
}

/// What a key does on one of these screens.
enum ArchiveAction: Equatable, Sendable {
    case tree(TreeScreen.Action)
    case file(FileScreen.Action)
    case form(FieldFormAction)
    case due(DueFilesScreen.Action)
    case loans(LoanDeskScreen.Action)
    case search(ArchiveSearchScreen.Action)

    /// Whether it only moves a cursor or types.
    var isMovement: Bool {
        switch self {
        case .tree(let action): action.isMovement
        case .file(let action): action.isMovement
        case .form(let action): action.isMovement
        case .due(let action): action.isMovement
        case .loans(let action): action.isMovement
        case .search(let action): action.isMovement
        }
    }
}

/// What a question or chooser in front of one of these screens is for.
enum ArchiveAsking: Equatable, Sendable {
    /// What is made below a node.
    case make
    /// What is done with a file.
    case steps
    /// A field of a form.
    case field(ArchiveFormScreen.Field)
    /// Why a file is opened again or given back.
    case reason(StepFile.Step)
    /// Why something is taken out of a file.
    case weed(FileItemID)
    /// Which duty is shown.
    case duty
    /// Whether the marked files are closed.
    case closeMarked
    /// Which slips are shown.
    case loanShow
    /// A step of a loan.
    case loan(LoanStep, LoanID)
    /// Which condition of a search is set.
    case narrow
    /// A condition of a search.
    case condition(ArchiveCriteria.Field)
    /// Which saved search is used.
    case savedSearch
    /// The name under which a search is kept.
    case searchName
    /// Which saved search is dropped.
    case dropSearch
    /// Where the result of a search goes.
    case foundExport

    /// Whether the line takes words, and no day.
    var takesWords: Bool {
        switch self {
        case .loan(.handOut, _), .condition: false
        default: true
        }
    }

    /// Whether the line is a reason.
    var takesReason: Bool {
        switch self {
        case .reason, .weed, .loan(.refuse, _), .loan(.withdraw, _): true
        case .make, .steps, .field, .duty, .closeMarked, .loanShow, .loan, .narrow,
            .condition, .savedSearch, .searchName, .dropSearch, .foundExport:
            false
        }
    }

    /// What F1 says of the line.
    var help: (FieldHelp, Phrase?)? {
        switch self {
        case .loan(.refuse, _), .loan(.withdraw, _): (.loanReason, nil)
        case .loan(.handOut, _): (.loanDue, nil)
        case .loan(.takeBack, _): (.loanCondition, nil)
        case .condition(.branch): (.narrowBranch, nil)
        case .condition: (.narrowDay, .hintDay)
        case .searchName: (.savedSearchName, nil)
        default: takesReason ? (.fileReason, nil) : nil
        }
    }
}
