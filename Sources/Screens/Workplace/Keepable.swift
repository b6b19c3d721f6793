import Records

/// Text on a screen that is no record yet, and is kept beside the office until it is saved.
protocol Keepable: Sendable {
    /// The key under which it is kept.
    var formKey: String { get set }
    /// How far it is kept.
    var keeping: FormKeeping { get set }
    /// When something was typed last.
    var changedAt: Instant { get }
    /// Changes with every change of a text, so that nobody need compare texts after each key.
    var stamp: Int { get }
    /// Whether leaving would lose something that was typed.
    var hasTyped: Bool { get }
    /// Whether anything of it may be kept: nothing with a mark of state secrets is, wherever it stands (design §9).
    var mayBeKept: Bool { get }
    /// What is kept of it.
    var draft: FormDraft { get }
}

/// How far what stands on a screen is kept.
struct FormKeeping: Equatable, Sendable {
    /// The state of the texts that was looked at last.
    var seen = 0
    /// Whether there is something to keep, and it may be kept.
    var isWorth = false
    /// The state of the texts that is kept.
    var kept: Int?
    /// When it was kept.
    var keptAt: Instant?
    /// Since when something is typed that is not kept.
    var unkeptSince: Instant?
    /// Texts of fields that only a later program has.
    var foreign: [String: String] = [:]
}

extension FormKeeping {
    /// What was just read from the desk file; whether something stands in it is looked at once.
    init(kept stamp: Int, at moment: Instant, foreign: [String: String]) {
        seen = -1
        kept = stamp
        keptAt = moment
        self.foreign = foreign
    }
}

extension IncomingFormScreen.State: Keepable {}
extension StepScreen.State: Keepable {}
extension RoundScreen.State: Keepable {}

extension Screen {
    /// What is typed on it and kept until it is saved; `nil` where nothing is.
    var keepable: (any Keepable)? {
        get {
            switch self {
            case .form(let state): state
            case .step(let state): state
            case .round(let state): state
            case .figures(.step(let state)): state
            case .figures(.entry(let state)): state
            case .outgoing(let screen): screen.kept
            case .archive(let screen): screen.kept
            case .figures(.unit(let state)): state.editor
            case .figures(.fact(let state)): state.editor ?? state.kept as (any Keepable)?
            case .desk, .list, .document, .reservations, .attachments, .text, .page, .report, .settings,
                .figures:
                nil
            }
        }
        set {
            switch newValue {
            case let state as IncomingFormScreen.State: self = .form(state)
            case let state as StepScreen.State: self = .step(state)
            case let state as RoundScreen.State: self = .round(state)
            case let state as FigureStepScreen.State: self = .figures(.step(state))
            case let state as ReturnEntryScreen.State: self = .figures(.entry(state))
            case let state as any OutgoingKept:
                guard case .outgoing(var screen) = self else { return }
                screen.kept = state
                self = .outgoing(screen)
            case let state as any ArchiveKept:
                guard case .archive(var screen) = self else { return }
                screen.kept = state
                self = .archive(screen)
            case let editor as FactEditor: factEditor = editor
            case let kept as KeptFigure:
                guard case .figures(.fact(var state)) = self else { return }
                state.kept = kept
                self = .figures(.fact(state))
            default: break
            }
        }
    }
}
