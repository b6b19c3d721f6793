import Phrases
import TerminalKit

// Copying inside the program. What other programs copy comes through the terminal, as a paste.

extension Workplace {
    /// What is selected where the text goes now; `nil` where no text can be typed.
    private var typing: (selected: String?, isThere: Bool) {
        let field: TextField?
        switch overlays.last {
        case .editor(let large): return (large.editor.selectedText, true)
        case .chooser(let chooser): field = chooser.field
        case .palette(let palette): field = palette.field
        case .question(let question): field = question.label == nil ? nil : question.field
        case .help(let help): field = help.field
        case .filter, .compare, .marks, .columns: field = nil
        case nil: field = stack.last?.focusedField
        }
        return (field?.selectedText, field != nil)
    }

    /// Ctrl+C, Ctrl+X and Ctrl+V as what they come to: nothing more, a deletion, a paste. Ctrl+C never ends anything.
    /// - Returns: the event that goes on; `nil` when all is done.
    mutating func throughClipboard(_ event: Event) -> Event? {
        guard case .key(let key) = event, let command = EditCommand.inField(key) else { return event }
        switch command {
        case .copy, .cut:
            let typing = typing
            guard typing.isThere else { return event }
            guard let text = typing.selected else {
                notice = Notice(.editNothingSelected)
                return nil
            }
            surroundings.clipboard = text
            if command == .cut { return .key(.delete) }
            notice = Notice(.editCopied(.count(text.count)))
            return nil
        case .paste:
            if !surroundings.clipboard.isEmpty { return .paste(surroundings.clipboard) }
            guard typing.isThere else { return event }
            notice = Notice(.editNothingCopied)
            return nil
        default: return event
        }
    }

    /// Carries out an editing command that was chosen by its name.
    mutating func edit(_ command: EditCommand) -> [Effect] {
        guard let key = command.keys.first, let event = throughClipboard(.key(key)) else { return [] }
        if let overlay = overlays.last { return take(event, in: overlay) }
        guard let action = stack.last?.direct(event) else { return [] }
        return act(action)
    }
}

extension Event {
    /// The event for a list in front of a screen: its line takes Shift with ← and → for selecting, its rows none.
    var forList: Event {
        switch self {
        case .key(.shiftUp): .key(.up)
        case .key(.shiftDown): .key(.down)
        default: self
        }
    }
}
