import Phrases
import TerminalKit

extension Screen {
    /// What a key is before any table is asked: text for a field or line in focus, a digit of the menu.
    func direct(_ event: Event) -> WorkplaceAction? {
        switch self {
        case .desk:
            guard let text = event.typed, let item = DeskScreen.MenuItem.allCases.first(where: { $0.digit == text })
            else {
                return nil
            }
            return .desk(.choose(item))
        case .list(let state): return IncomingListScreen.direct(event, focus: state.focus)
        case .form(let state): return IncomingFormScreen.direct(event, focus: state.focus)
        case .step(let state): return StepScreen.direct(event, focus: state.focus)
        case .round(let state): return RoundScreen.direct(event, state)
        case .figures(let screen): return screen.state.direct(event)
        case .outgoing(let screen): return screen.state.direct(event)
        case .archive(let screen): return screen.state.direct(event)
        case .document, .reservations, .attachments, .text, .report, .page, .settings: return nil
        }
    }
}
