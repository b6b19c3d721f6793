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
    /// The transfers, or the disposal cases.
    case procedures(ProcedureListScreen.State)
    /// One transfer with its files.
    case transfer(TransferScreen.State)
    /// One disposal case with its files and its council.
    case disposal(DisposalScreen.State)
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
            case .procedures(let state): state
            case .transfer(let state): state
            case .disposal(let state): state
            }
        }
        set {
            switch newValue {
            case let state as TreeScreen.State: self = .tree(state)
            case let state as FileScreen.State: self = .file(state)
            case let state as ArchiveFormScreen.State: self = .form(state)
            case let state as DueFilesScreen.State: self = .due(state)
            case let state as LoanDeskScreen.State: self = .loans(state)
            case let state as ProcedureListScreen.State: self = .procedures(state)
            case let state as TransferScreen.State: self = .transfer(state)
            case let state as DisposalScreen.State: self = .disposal(state)
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
    case procedures(ProcedureListScreen.Action)
    case transfer(TransferScreen.Action)
    case disposal(DisposalScreen.Action)

    /// Whether it only moves a cursor or types.
    var isMovement: Bool {
        switch self {
        case .tree(let action): action.isMovement
        case .file(let action): action.isMovement
        case .form(let action): action.isMovement
        case .due(let action): action.isMovement
        case .loans(let action): action.isMovement
        case .procedures(let action): action.isMovement
        case .transfer(let action): action.isMovement
        case .disposal(let action): action.isMovement
        }
    }
}
