import Phrases
import TerminalKit

// The keys that lead away from everywhere, while something stands in front of the screen.

extension Workplace {
    /// F9, F10 and Ctrl+N do in front of a screen what they do on it: what stands in front goes, and what is typed in
    /// the screen is put aside as ever. Where that cannot be, it is said.
    /// - Returns: `nil` when the event is for what stands in front.
    mutating func pass(_ event: Event, by overlay: Overlay) -> [Effect]? {
        guard let key = event.asKey, let top = stack.last, !overlays.contains(where: \.isEditor) else { return nil }
        let plain = key.twin ?? key
        guard [.function(9), .function(10), .control("n")].contains(plain) else { return nil }
        switch overlay {
        case .palette where plain == .function(9): return nil
        case .question(let question):
            if question.purpose == .quit || (question.purpose == .offerForm && plain == .control("n")) { return nil }
            if question.label != nil, !question.field.isEmpty {
                notice = Notice(.overlayHoldsText, .warning)
                return []
            }
        case .chooser(let chooser) where chooser.purpose == .offerForm && plain == .control("n"): return nil
        case .help, .palette, .chooser, .filter, .compare, .marks, .editor, .columns: break
        }
        let table = top.table(in: surroundings)
        switch table.action(for: key) {
        case .action(let action):
            overlays = []
            return act(action)
        case .disabled(let reason):
            let label = table.bindings.first { $0.keys.contains(plain) }?.label ?? ""
            notice = Notice(.actionDisabled(label: Phrase(label), reason: Phrase(reason)), .warning)
        case .none: notice = Notice(.overlayKeyNot(Key.keyName(plain)), .warning)
        }
        return []
    }

    /// The program was to go back to the shell for a while, and nobody took it.
    public mutating func tellNotStopped() {
        notice = Notice(.suspendFailed, .warning)
    }
}
