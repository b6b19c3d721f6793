import Phrases
import TerminalKit

// The keys that edit text, for the help and the palette. Which key does what is `EditCommand`'s; here is what it is called.

/// What a line of the help says on commands that belong together.
struct EditingLine {
    let commands: [EditCommand]
    let label: Phrase

    /// Every command once.
    static let all: [EditingLine] = [
        EditingLine(commands: [.newLine], label: .editNewLine),
        EditingLine(commands: [.left, .right], label: .editLetters),
        EditingLine(commands: [.up, .down], label: .editRows),
        EditingLine(commands: [.wordLeft, .wordRight], label: .editWords),
        EditingLine(commands: [.start, .end], label: .editRowEnds),
        EditingLine(commands: [.textStart, .textEnd], label: .editTextEnds),
        EditingLine(commands: [.pageUp, .pageDown], label: .editPages),
        EditingLine(commands: [.selectLeft, .selectRight], label: .editSelectLetters),
        EditingLine(commands: [.selectUp, .selectDown], label: .editSelectRows),
        EditingLine(commands: [.selectWordLeft, .selectWordRight], label: .editSelectWords),
        EditingLine(commands: [.selectToStart, .selectToEnd], label: .editSelectRowEnds),
        EditingLine(commands: [.selectToTextStart], label: .editSelectToTextStart),
        EditingLine(commands: [.selectToTextEnd], label: .editSelectToTextEnd),
        EditingLine(commands: [.selectAll], label: .editSelectAll),
        EditingLine(commands: [.copy], label: .editCopy),
        EditingLine(commands: [.cut], label: .editCut),
        EditingLine(commands: [.paste], label: .editPaste),
        EditingLine(commands: [.deleteBackward, .deleteForward], label: .editDeleteLetters),
        EditingLine(commands: [.deleteWordBackward], label: .editDeleteWordBack),
        EditingLine(commands: [.deleteWordForward], label: .editDeleteWordOn),
        EditingLine(commands: [.clear], label: .editClear),
        EditingLine(commands: [.undo], label: .editUndo),
        EditingLine(commands: [.redo], label: .editRedo),
    ]
}

extension EditCommand {
    /// Whether it only moves the caret or types: no palette lists it.
    var isMovement: Bool {
        switch self {
        case .selectAll, .clear, .undo, .redo, .copy, .cut, .paste: false
        default: true
        }
    }
}

extension Surroundings {
    /// The keys that edit the text in focus.
    func editingKeys(inEditor: Bool) -> [Binding] {
        EditingLine.all.flatMap { line -> [Binding] in
            let commands = line.commands.filter { inEditor ? $0.isForEditors : $0.isForFields }
            guard let first = commands.first else { return [] }
            // The twins of one command stand below each other: their names are long.
            let keys = commands.count == 1 ? first.keys.map { [$0] } : [commands.flatMap(\.keys)]
            return keys.map { binding($0, .everywhere(.edit(first)), line.label, .contextEditing) }
        }
    }
}

extension Screen {
    /// The field that takes what is typed; `nil` where none does.
    var focusedField: TextField? {
        switch self {
        case .form(let state): return state.focus.isChoice ? nil : state.fields[state.focus.rawValue]
        case .step(let state): return state.focus.isChoice ? nil : state.fields[state.focus]
        case .round(let state): return state.isTyping ? state.current?.fields[state.cell] ?? TextField() : nil
        case .list(let state):
            switch state.focus {
            case .rows: return nil
            case .line: return state.line
            case .goTo: return state.goTo?.field
            }
        case .figures(let screen): return screen.state.focusedField
        case .outgoing(let screen): return screen.state.focusedField
        case .archive(let screen): return screen.state.focusedField
        case .desk, .document, .reservations, .attachments, .text, .page, .report, .settings: return nil
        }
    }
}
