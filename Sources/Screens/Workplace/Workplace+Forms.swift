import Office
import Phrases
import Records
import TerminalKit

// Forms opened, put aside and offered again; leaving without losing one.

extension Workplace {
    mutating func newForm(_ mode: IncomingFormScreen.Mode) -> IncomingFormScreen.State {
        IncomingFormScreen.State(mode: mode, formKey: keySource.next(), in: surroundings)
    }

    /// Ctrl+N: an open form comes forward, one put aside is offered, else a blank one is opened.
    mutating func register() {
        if let place = stack.lastIndex(where: { isForm($0) }) {
            stack.removeLast(stack.count - 1 - place)
            return
        }
        if let form = asides.last {
            let said = Phrase.formOffered(time: form.changedAt.clock, what: form.summary(surroundings.language))
            overlays.append(.question(QuestionOverlay(.offerForm, said)))
            return
        }
        openForm(.register(nil))
    }

    mutating func openForm(_ mode: IncomingFormScreen.Mode) {
        if case .correct(let document) = mode, let place = asides.firstIndex(where: { $0.base?.id == document.id }) {
            stack.append(.form(asides.remove(at: place)))
            notice = Notice(.formTakenUp)
            return
        }
        stack.append(.form(newForm(mode)))
        let year = surroundings.today.year
        if case .register = mode, !surroundings.isOpen(year: year) {
            notice = Notice(sentence(for: .bookNotOpen(year: year)), .warning)
        }
    }

    /// Keeps a form to go on with later, but none with a secret mark: nothing of it is kept anywhere (design §9).
    /// - Returns: whether it was kept.
    mutating func putAside(_ form: IncomingFormScreen.State) -> Bool {
        guard !form.isSecret else { return false }
        var form = form
        // What was confirmed before a pause is asked about again: others may have registered the same meanwhile.
        form.confirmed = nil
        form.warnings = []
        // What is still on its way in is not waited for.
        form.filesTicket = nil
        asides.append(form)
        return true
    }

    mutating func takeUpForm() {
        guard let form = asides.popLast() else { return }
        stack.append(.form(form))
    }

    mutating func search() {
        if case .list(var state) = stack.last {
            state.focus = .line
            state.goTo = nil
            stack[stack.count - 1] = .list(state)
            return
        }
        stack.append(.list(.init(filter: IncomingFilter(), inSearch: true)))
    }

    mutating func undoLast() {
        guard let deed = surroundings.done.first, let document = deed.document, let number = deed.number else {
            notice = Notice(.nothingToUndo)
            return
        }
        let question = Phrase.voidQuestion(number: number.shown)
        overlays.append(.question(QuestionOverlay(.undo(document, version: 1), question, line: .reasonLabel)))
    }

    mutating func quit() -> [Effect] {
        let unsaved = unsavedForms
        guard unsaved > 0 else { return [.quit] }
        overlays.append(.question(QuestionOverlay(.quit, .quitWithForms(count: unsaved))))
        return []
    }
}
