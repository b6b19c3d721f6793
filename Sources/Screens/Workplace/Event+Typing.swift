import TerminalKit

extension Event {
    /// The typed text of a key or an input method.
    var typed: String? {
        switch self {
        case .key(.character(let character)): String(character)
        case .text(let text), .rewrite(back: 0, let text): text
        case .key, .paste, .rewrite, .resized, .hangUp, .terminate, .resumed, .wake, .idle: nil
        }
    }

    /// The event as an input of a text field.
    var fieldInput: FieldInput? {
        if let typed { return .text(typed) }
        switch self {
        case .key(let key): return .key(key)
        case .rewrite(let back, let text): return .rewrite(back: back, text: text)
        case .paste(let text): return .paste(text)
        case .text, .resized, .hangUp, .terminate, .resumed, .wake, .idle: return nil
        }
    }
}

extension Event {
    /// Whether it brings text that is more than what one key types.
    var isTextAtOnce: Bool {
        switch self {
        case .paste, .rewrite: true
        case .key, .text, .resized, .hangUp, .terminate, .resumed, .wake, .idle: false
        }
    }
}

extension Key {
    /// Whether a text field edits with it.
    var editsText: Bool {
        if case .character = self { return true }
        return EditCommand.inField(self) != nil
    }
}

extension IncomingListScreen {
    static func direct(_ event: Event, focus: Focus) -> WorkplaceAction? {
        switch focus {
        case .line, .goTo:
            if event.typed != nil { return event.fieldInput.map { .list(.typed($0)) } }
            if event.isTextAtOnce { return event.fieldInput.map { .list(.typed($0)) } }
            if case .key(let key) = event, key.editsText { return .list(.typed(.key(key))) }
            return nil
        case .rows:
            if case .paste(let text) = event { return .list(.typedInRows(text)) }
            if case .key(.backspace) = event { return .list(.typedInRows("")) }
            guard let typed = event.typed, !["/", "?", ":", ";", "*", " "].contains(typed) else { return nil }
            return .list(.typedInRows(typed))
        }
    }
}

extension IncomingFormScreen {
    static func direct(_ event: Event, focus: FormField) -> WorkplaceAction? {
        guard let input = event.fieldInput else { return nil }
        if focus.isChoice {
            guard let typed = event.typed, typed != " " else { return nil }
            return .form(.typed(input))
        }
        switch input {
        case .text, .rewrite, .paste: return .form(.typed(input))
        case .key(let key): return key.editsText ? .form(.typed(input)) : nil
        }
    }
}
