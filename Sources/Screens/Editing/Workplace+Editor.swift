import Phrases
import Records
import TerminalKit

// The large editor in front of a form, a step or the round.

extension Workplace {
    /// Whether the large editor takes what is typed.
    var isInEditor: Bool { if case .editor = overlays.last { true } else { false } }

    mutating func take(_ event: Event, _ large: LargeEditor) -> [Effect] {
        if let input = event.fieldInput {
            var isText = true
            if case .key(let key) = input { isText = EditCommand.inEditor(key) != nil }
            if isText { return act(.editor(.typed(input))) }
        }
        guard let key = event.asKey, case .action(let action) = large.table(in: surroundings).action(for: key) else {
            return []
        }
        leaveEditor(for: action)
        return act(action)
    }

    mutating func edit(_ action: LargeEditor.Action) -> [Effect] {
        guard let place = overlays.lastIndex(where: { if case .editor = $0 { true } else { false } }),
            case .editor(var large) = overlays[place]
        else { return [] }
        switch action {
        case .typed(let input):
            large.take(input)
            notice = large.takeCut() ?? notice
            if large.handedOver != large.editor.revision {
                large.handedOver = large.editor.revision
                handOver(large)
            }
            overlays[place] = .editor(large)
        case .nextPlace:
            let left = large.editor.count(of: DraftText.place)
            let isThere = large.editor.selectNext(DraftText.place)
            notice = isThere ? Notice(.draftPlacesLeft(left)) : Notice(.draftNoPlaceLeft, .good)
            overlays[place] = .editor(large)
        case .done:
            handOver(large)
            overlays.removeSubrange(place...)
            if case .outgoing(.text(var state))? = stack.last {
                state.stopWriting(in: &surroundings)
                stack[stack.count - 1] = .outgoing(.text(state))
            } else if case .outgoing(.merge(var state))? = stack.last {
                state.stopWriting(in: surroundings)
                stack[stack.count - 1] = .outgoing(.merge(state))
            } else if large.editor.lineCount > 1 {
                notice = Notice(.editorJoined)
            }
        }
        return []
    }

    /// Goes back to the field before an act that is not the large editor's: the text is in the field already.
    mutating func leaveEditor(for action: WorkplaceAction) {
        guard isInEditor else { return }
        switch action {
        case .editor, .outgoing(.text(.save)), .outgoing(.text(.insertFigure)), .outgoing(.merge(.insertField)),
            .everywhere(.edit), .everywhere(.help),
            .everywhere(.palette),
            .everywhere(.typing),
            .everywhere(.language), .everywhere(.quit):
            break
        default: _ = edit(LargeEditor.Action.done)
        }
    }

    /// Breaks the text anew for another size of the terminal.
    mutating func resizeEditor() {
        for place in overlays.indices {
            guard case .editor(var large) = overlays[place] else { continue }
            large.editor.resize(to: LargeEditor.textArea(surroundings.size).size)
            overlays[place] = .editor(large)
        }
    }

    /// Puts the text into its field, as the record will have it.
    private mutating func handOver(_ large: LargeEditor) {
        guard let top = stack.indices.last else { return }
        if case .outgoing(.text(var state)) = stack[top] {
            state.mirror(large.editor, at: surroundings.now)
            stack[top] = .outgoing(.text(state))
            return
        }
        if large.target == .mergeText, case .outgoing(.merge(var state)) = stack[top] {
            state.mirror(large.editor, at: surroundings.now)
            stack[top] = .outgoing(.merge(state))
            return
        }
        let (text, caret) = LargeEditor.joined(large.editor.text, caret: large.editor.caretOffset)
        switch (large.target, stack[top]) {
        case (.field(let field), .form(var state)):
            state.fields[field.rawValue].mirror(text, caret: caret)
            state.faults[field] = nil
            state.changedAt = surroundings.now
            stack[top] = .form(state)
        case (.stepField(let field), .step(var state)):
            state.fields[field]?.mirror(text, caret: caret)
            state.faults[field] = nil
            state.changedAt = surroundings.now
            state.isLeaving = false
            stack[top] = .step(state)
        case (.figureField(let field), .figures(.step(var state))):
            state.fields[field]?.mirror(text, caret: caret)
            state.faults[field] = nil
            state.changedAt = surroundings.now
            state.isLeaving = false
            stack[top] = .figures(.step(state))
        case (.copyField(let field), .outgoing(.copyForm(var state))):
            state.fields[field]?.mirror(text, caret: caret)
            state.faults[field] = nil
            state.changedAt = surroundings.now
            stack[top] = .outgoing(.copyForm(state))
        case (.outgoingField(let field), .outgoing(.form(var state))):
            state.fields[field]?.mirror(text, caret: caret)
            state.faults[field] = nil
            state.changedAt = surroundings.now
            stack[top] = .outgoing(.form(state))
        case (.draftOpinion, .outgoing(.step(var state))):
            state.fields[.opinion]?.mirror(text, caret: caret)
            state.faults[.opinion] = nil
            state.changedAt = surroundings.now
            stack[top] = .outgoing(.step(state))
        case (.archiveField(let field), .archive(.form(var state))):
            state.fields[field]?.mirror(text, caret: caret)
            state.faults[field] = nil
            state.changedAt = surroundings.now
            stack[top] = .archive(.form(state))
        case (.filingField(let field), .archive(.filingForm(var state))):
            state.fields[field]?.mirror(text, caret: caret)
            state.faults[field] = nil
            state.changedAt = surroundings.now
            stack[top] = .archive(.filingForm(state))
        case (.holdReason, .archive(.holdForm(var state))):
            state.fields[.reason]?.mirror(text, caret: caret)
            state.faults[.reason] = nil
            state.changedAt = surroundings.now
            stack[top] = .archive(.holdForm(state))
        case (.setupMembers, .outgoing(.setupForm(var state))):
            state.fields[.members]?.mirror(text, caret: caret)
            state.faults[.members] = nil
            state.changedAt = surroundings.now
            stack[top] = .outgoing(.setupForm(state))
        case (.figure(let field), _):
            guard var editor = stack[top].factEditor else { break }
            editor.fields[field]?.mirror(text, caret: caret)
            editor.faults[field] = nil
            editor.changedAt = surroundings.now
            stack[top].factEditor = editor
        case (.returnRow(let code), .figures(.entry(var state))):
            state.mirror(text, caret: caret, toRow: code, at: surroundings.now)
            stack[top] = .figures(.entry(state))
        case (.roundNote(let document), .round(var state)):
            state.putNote(text, caret: caret, to: document)
            state.changedAt = surroundings.now
            stack[top] = .round(state)
        default: break
        }
    }
}

extension RoundScreen.State {
    /// Puts a note to its line, wherever that stands now; a document that went another way meanwhile comes back with it.
    fileprivate mutating func putNote(_ text: String, caret: Int, to document: IncomingDocument) {
        let place: Int
        if let found = rows.firstIndex(where: { $0.document.id == document.id }) {
            place = found
        } else {
            rows.append(elsewhere.removeValue(forKey: document.id) ?? RoundScreen.Row(document: document))
            place = rows.count - 1
        }
        let before = rows[place].text(.text)
        rows[place].fields[.text, default: TextField()].mirror(text, caret: caret)
        if before != text { rows[place].refusal = nil }
    }
}
