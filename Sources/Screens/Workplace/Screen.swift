import Office
import Phrases
import Records
import TerminalKit

/// One screen of the stack. A new screen is a new case: the compiler lists the places that must know it.
enum Screen: Equatable, Sendable {
    case desk(DeskScreen.State)
    case list(IncomingListScreen.State)
    case form(IncomingFormScreen.State)
    case document(IncomingDocumentScreen.State)
    case reservations(ReservationsScreen.State)
    case step(StepScreen.State)
    case attachments(AttachmentsScreen.State)
    case text(TextScreen.State)
    case round(RoundScreen.State)
    case page(PageScreen.State)
    case report(ReportScreen.State)
    case settings(SettingsScreen.State)
    case figures(FiguresScreen)
    case outgoing(OutgoingScreen)
    case archive(ArchiveScreen)
}

extension Screen {
    /// The keys of the screen's own context.
    func keys(in surroundings: Surroundings) -> [Binding] {
        switch self {
        case .desk(let state): DeskScreen.keys(state, in: surroundings)
        case .list(let state): IncomingListScreen.keys(state, in: surroundings)
        case .form(let state): IncomingFormScreen.keys(state, in: surroundings)
        case .document(let state): IncomingDocumentScreen.keys(state, in: surroundings)
        case .reservations(let state): ReservationsScreen.keys(state, in: surroundings)
        case .step(let state): StepScreen.keys(state, in: surroundings)
        case .attachments(let state): AttachmentsScreen.keys(state, in: surroundings)
        case .text(let state): TextScreen.keys(state, in: surroundings)
        case .round(let state): RoundScreen.keys(state, in: surroundings)
        case .page(let state): PageScreen.keys(state, in: surroundings)
        case .settings(let state): SettingsScreen.keys(state, in: surroundings)
        case .report(let state): ReportScreen.keys(state, in: surroundings)
        case .figures(let screen): screen.state.keys(in: surroundings)
        case .outgoing(let screen): screen.state.keys(in: surroundings)
        case .archive(let screen): screen.state.keys(in: surroundings)
        }
    }

    /// All keys that work now: the screen's, then those that work everywhere.
    func table(in surroundings: Surroundings) -> KeyTable<WorkplaceAction> {
        var inForm = false
        var onDesk = false
        if case .form = self { inForm = true }
        if case .step = self { inForm = true }
        if case .outgoing(let screen) = self { inForm = screen.isForm }
        if case .archive(let screen) = self { inForm = screen.isForm }
        if case .round(let state) = self { inForm = state.isTyping && state.current != nil }
        if case .desk = self { onDesk = true }
        let own = keys(in: surroundings)
        let editing = focusedField == nil ? [] : surroundings.editingKeys(inEditor: false)
        // In a text Ctrl+Z takes back typing.
        let everywhere = surroundings.everywhere(inForm: inForm, onDesk: onDesk, takesText: takesText)
            .filter { editing.isEmpty || $0.action != .everywhere(.undo) }
            // What the screen has on the same key is told once.
            .filter { binding in
                binding.action != .everywhere(.register) || !own.contains { $0.keys.contains(.control("n")) }
            }
        return KeyTable(own + editing + everywhere)
    }

    /// Whether signs are typed into a field or line now.
    var takesText: Bool {
        switch self {
        case .form, .step: true
        case .list(let state): state.focus != .rows
        case .round(let state): state.isTyping
        case .figures(let screen): screen.state.takesText
        case .outgoing(let screen): screen.state.takesText
        case .archive(let screen): screen.state.takesText
        case .desk, .document, .reservations, .attachments, .text, .report, .page, .settings: false
        }
    }

    /// Whether what it shows has changed since it was read.
    var isStale: Bool {
        switch self {
        case .desk(let state): state.isStale
        case .list(let state): state.isStale || (!state.hasLoaded && state.fetch == nil)
        case .form, .step, .text, .page, .settings: false
        case .attachments(let state): state.isStale || (!state.hasLoaded && state.ticket == nil)
        case .round(let state): state.isStale || (!state.hasLoaded && state.ticket == nil)
        case .report(let state): state.isStale || (state.content == nil && state.ticket == nil)
        case .document(let state): state.isStale || (state.detail == nil && state.ticket == nil)
        case .reservations(let state): state.isStale || (!state.hasLoaded && state.ticket == nil)
        case .figures(let screen): screen.state.isStale
        case .outgoing(let screen): screen.state.isStale
        case .archive(let screen): screen.state.isStale
        }
    }

    /// Notes that something was written.
    mutating func makeStale() {
        switch self {
        case .desk(var state):
            state.isStale = true
            self = .desk(state)
        case .list(var state):
            state.isStale = true
            self = .list(state)
        case .form, .step, .text, .page, .settings: break
        case .attachments(var state):
            state.isStale = true
            self = .attachments(state)
        case .round(var state):
            state.isStale = true
            self = .round(state)
        case .report(var state):
            state.isStale = true
            self = .report(state)
        case .document(var state):
            state.isStale = true
            self = .document(state)
        case .reservations(var state):
            state.isStale = true
            self = .reservations(state)
        case .figures(var screen):
            screen.state.isStale = true
            self = .figures(screen)
        case .outgoing(var screen):
            screen.state.isStale = true
            self = .outgoing(screen)
        case .archive(var screen):
            screen.state.isStale = true
            self = .archive(screen)
        }
    }

    /// Reads what it shows.
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        switch self {
        case .desk(var state):
            let steps = DeskScreen.load(&state, in: &surroundings)
            self = .desk(state)
            return steps
        case .list(var state):
            // Whoever types a search looks at its first rows.
            let keepsPlace = state.focus != .line
            let steps = IncomingListScreen.load(&state, keepingPlace: keepsPlace, in: &surroundings)
            self = .list(state)
            return steps
        case .form, .step, .text, .page, .settings: return []
        case .attachments(var state):
            let steps = AttachmentsScreen.load(&state, in: &surroundings)
            self = .attachments(state)
            return steps
        case .round(var state):
            let steps = RoundScreen.load(&state, in: &surroundings)
            self = .round(state)
            return steps
        case .report(var state):
            let steps = ReportScreen.load(&state, in: &surroundings)
            self = .report(state)
            return steps
        case .document(var state):
            let steps = IncomingDocumentScreen.load(&state, in: &surroundings)
            self = .document(state)
            return steps
        case .reservations(var state):
            let steps = ReservationsScreen.load(&state, in: &surroundings)
            self = .reservations(state)
            return steps
        case .figures(var screen):
            let steps = screen.state.load(in: &surroundings)
            self = .figures(screen)
            return steps
        case .outgoing(var screen):
            let steps = screen.state.load(in: &surroundings)
            self = .outgoing(screen)
            return steps
        case .archive(var screen):
            let steps = screen.state.load(in: &surroundings)
            self = .archive(screen)
            return steps
        }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch self {
        case .desk(var state):
            let steps = DeskScreen.update(&state, answer, in: &surroundings)
            self = .desk(state)
            return steps
        case .list(var state):
            let steps = IncomingListScreen.update(&state, answer, in: &surroundings)
            self = .list(state)
            return steps
        case .form(var state):
            let steps = IncomingFormScreen.update(&state, answer, in: &surroundings)
            self = .form(state)
            return steps
        case .document(var state):
            let steps = IncomingDocumentScreen.update(&state, answer, in: &surroundings)
            self = .document(state)
            return steps
        case .reservations(var state):
            let steps = ReservationsScreen.update(&state, answer, in: &surroundings)
            self = .reservations(state)
            return steps
        case .step(var state):
            let steps = StepScreen.update(&state, answer, in: &surroundings)
            self = .step(state)
            return steps
        case .attachments(var state):
            let steps = AttachmentsScreen.update(&state, answer, in: &surroundings)
            self = .attachments(state)
            return steps
        case .report(var state):
            let steps = ReportScreen.update(&state, answer, in: &surroundings)
            self = .report(state)
            return steps
        case .text: return []
        case .round(var state):
            let steps = RoundScreen.update(&state, answer, in: &surroundings)
            self = .round(state)
            return steps
        case .page: return []
        case .settings(var state):
            let steps = SettingsScreen.update(&state, answer, in: &surroundings)
            self = .settings(state)
            return steps
        case .figures(var screen):
            let steps = screen.state.take(answer, in: &surroundings)
            self = .figures(screen)
            return steps
        case .outgoing(var screen):
            let steps = screen.state.take(answer, in: &surroundings)
            self = .outgoing(screen)
            return steps
        case .archive(var screen):
            let steps = screen.state.take(answer, in: &surroundings)
            self = .archive(screen)
            return steps
        }
    }

    /// - Returns: `nil` when the message is not for this screen.
    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch self {
        case .desk(var state):
            guard let steps = DeskScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .desk(state)
            return steps
        case .list(var state):
            guard let steps = IncomingListScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .list(state)
            return steps
        case .form(var state):
            guard let steps = IncomingFormScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .form(state)
            return steps
        case .document(var state):
            guard let steps = IncomingDocumentScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .document(state)
            return steps
        case .reservations(var state):
            guard let steps = ReservationsScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .reservations(state)
            return steps
        case .step(var state):
            guard let steps = StepScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .step(state)
            return steps
        case .attachments(var state):
            guard let steps = AttachmentsScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .attachments(state)
            return steps
        case .report(var state):
            guard let steps = ReportScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .report(state)
            return steps
        case .text, .settings: return nil
        case .round(var state):
            guard let steps = RoundScreen.update(&state, message, in: &surroundings) else { return nil }
            self = .round(state)
            return steps
        case .page(var state):
            guard let steps = PageScreen.update(&state, message) else { return nil }
            self = .page(state)
            return steps
        case .figures(var screen):
            guard let steps = screen.state.take(message, in: &surroundings) else { return nil }
            self = .figures(screen)
            return steps
        case .outgoing(var screen):
            guard let steps = screen.state.take(message, in: &surroundings) else { return nil }
            self = .outgoing(screen)
            return steps
        case .archive(var screen):
            guard let steps = screen.state.take(message, in: &surroundings) else { return nil }
            self = .archive(screen)
            return steps
        }
    }

    /// Carries out an action of this screen's own table; others are left.
    mutating func take(_ action: WorkplaceAction, in surroundings: inout Surroundings) -> [Step] {
        switch self {
        case .desk(var state):
            guard case .desk(let action) = action else { return [] }
            let steps = DeskScreen.update(&state, action, in: &surroundings)
            self = .desk(state)
            return steps
        case .list(var state):
            guard case .list(let action) = action else { return [] }
            let steps = IncomingListScreen.update(&state, action, in: &surroundings)
            self = .list(state)
            return steps
        case .form(var state):
            guard case .form(let action) = action else { return [] }
            let steps = IncomingFormScreen.update(&state, action, in: &surroundings)
            self = .form(state)
            return steps
        case .document(var state):
            guard case .document(let action) = action else { return [] }
            let steps = IncomingDocumentScreen.update(&state, action, in: &surroundings)
            self = .document(state)
            return steps
        case .reservations(var state):
            guard case .reservations(let action) = action else { return [] }
            let steps = ReservationsScreen.update(&state, action, in: &surroundings)
            self = .reservations(state)
            return steps
        case .step(var state):
            guard case .step(let action) = action else { return [] }
            let steps = StepScreen.update(&state, action, in: &surroundings)
            self = .step(state)
            return steps
        case .attachments(var state):
            guard case .attachments(let action) = action else { return [] }
            let steps = AttachmentsScreen.update(&state, action, in: &surroundings)
            self = .attachments(state)
            return steps
        case .report(var state):
            guard case .report(let action) = action else { return [] }
            let steps = ReportScreen.update(&state, action, in: &surroundings)
            self = .report(state)
            return steps
        case .text(var state):
            guard case .text(let action) = action else { return [] }
            let steps = TextScreen.update(&state, action, in: &surroundings)
            self = .text(state)
            return steps
        case .round(var state):
            guard case .round(let action) = action else { return [] }
            let steps = RoundScreen.update(&state, action, in: &surroundings)
            self = .round(state)
            return steps
        case .page(var state):
            guard case .page(let action) = action else { return [] }
            let steps = PageScreen.update(&state, action, in: &surroundings)
            self = .page(state)
            return steps
        case .settings(var state):
            guard case .settings(let action) = action else { return [] }
            let steps = SettingsScreen.update(&state, action, in: &surroundings)
            self = .settings(state)
            return steps
        case .figures(var screen):
            guard case .figures(let action) = action else { return [] }
            let steps = screen.state.take(action, in: &surroundings)
            self = .figures(screen)
            return steps
        case .outgoing(var screen):
            guard case .outgoing(let action) = action else { return [] }
            let steps = screen.state.take(action, in: &surroundings)
            self = .outgoing(screen)
            return steps
        case .archive(var screen):
            guard case .archive(let action) = action else { return [] }
            let steps = screen.state.take(action, in: &surroundings)
            self = .archive(screen)
            return steps
        }
    }
}
