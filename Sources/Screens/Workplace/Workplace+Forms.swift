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
        // Beside the outgoing register it is an outgoing document that is registered.
        if case .outgoing(let screen) = stack.last, !screen.isForm {
            openOutgoing(.register)
            return
        }
        if let place = stack.lastIndex(where: { isForm($0) }) {
            bringForward(place)
            return
        }
        if asides.count > 1 {
            overlays.append(.chooser(draftChooser()))
            return
        }
        if let form = asides.last {
            let said = Phrase.formOffered(
                time: form.time(today: surroundings.today), what: form.summary(surroundings.language))
            overlays.append(.question(QuestionOverlay(.offerForm, said)))
            return
        }
        openBlankForm()
    }

    /// Opens a blank form for who registers.
    mutating func openBlankForm() {
        if let reason = surroundings.whyNot(.registerIncoming) {
            notice = Notice(.actionDisabled(label: .draftBlank, reason: reason), .warning)
        } else {
            openForm(.register(nil))
        }
    }

    /// Takes away what stands in front of a screen; what is typed there is put aside.
    mutating func bringForward(_ place: Int) {
        // A question, a unit or a setting half filled in is finished or dropped first.
        if let held = stack.indices.last(where: { $0 > place && stack[$0].hasUnsavedFigure }) {
            stack.removeLast(stack.count - 1 - held)
            notice = Notice(.stepLeaveAgain, .warning)
            return
        }
        for above in stack.indices where above > place { _ = putFigureAside(at: above) }
        for screen in stack[(place + 1)...] {
            switch screen {
            case .form(let state) where state.hasTyped: _ = putAside(state)
            case .step(let state) where state.hasTyped: putAside(state)
            case .round(let state): putAside(state)
            case .figures(.entry(let state)): _ = putAside(state)
            case .outgoing(let outgoing): if let kept = outgoing.kept { _ = putAside(kept) }
            case .archive(let archive): if let kept = archive.kept { _ = putAside(kept) }
            case .desk, .list, .form, .document, .reservations, .step, .attachments, .text, .page, .report, .settings,
                .figures:
                break
            }
        }
        stack.removeLast(stack.count - 1 - place)
    }

    /// Opens the form of an outgoing document.
    mutating func openOutgoing(_ purpose: OutgoingPurpose) {
        let found = asides.filter { $0.draft.subject == .outgoing(purpose.code) }
        // What was put aside here comes before what another window of the same person put aside.
        if let aside = found.last(where: { $0.screen != nil }) ?? found.last {
            take(aside.draft.formKey, for: .open)
        } else {
            stack.append(.outgoing(OutgoingScreen(purpose, formKey: keySource.next(), in: surroundings)))
        }
    }

    /// Opens a form of the archive.
    mutating func openArchive(_ subject: FormDraft.Subject, _ make: (String, Surroundings) -> ArchiveScreen) {
        let found = asides.filter { $0.draft.subject == subject }
        if let aside = found.last(where: { $0.screen != nil }) ?? found.last {
            take(aside.draft.formKey, for: .open)
        } else {
            stack.append(.archive(make(keySource.next(), surroundings)))
        }
    }

    /// Keeps a form of the archive to go on with later.
    /// - Returns: whether there was something to keep.
    mutating func putAside(_ form: any ArchiveKept) -> Bool {
        guard form.hasTyped, form.mayBeKept else { return false }
        var form = form
        form.forgetTickets()
        var screen = ArchiveScreen.tree(.init())
        screen.state = form
        asides.append(Aside(draft: form.draft, screen: .archive(screen), isKept: false))
        sortAsides()
        return true
    }

    /// Opens the text of a reminder, or the one to the same units that was put aside.
    mutating func openMerge(_ origin: MergeScreen.Origin, names: [String], way: String) {
        let subject = FormDraft.Subject.outgoing(OutgoingPurpose.merge(origin).code)
        let aside = asides.last { $0.draft.subject == subject && MergeScreen.names(of: $0.draft) == names }
        if let aside { return take(aside.draft.formKey, for: .open) }
        let state = MergeScreen.State(origin, names: names, way: way, formKey: keySource.next(), in: surroundings)
        stack.append(.outgoing(.merge(state)))
    }

    /// Keeps the form of an outgoing document to go on with later.
    /// - Returns: whether there was something to keep.
    mutating func putAside(_ form: any OutgoingKept) -> Bool {
        guard form.hasTyped, form.mayBeKept else { return false }
        var form = form
        form.forgetTickets()
        var screen = OutgoingScreen.list(.init(year: nil))
        screen.state = form
        asides.append(Aside(draft: form.draft, screen: .outgoing(screen), isKept: false))
        sortAsides()
        return true
    }

    mutating func openForm(_ mode: IncomingFormScreen.Mode) {
        if let aside = asides.last(where: { $0.draft.isSame(as: mode) }) {
            if case .correct(let document) = mode {
                take(aside.draft.formKey, for: .open, document: document)
            } else {
                take(aside.draft.formKey, for: .open)
            }
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
        // It is kept once more in any case: another program may take it from now on.
        asides.append(Aside(draft: form.draft, screen: .form(form), isKept: false))
        sortAsides()
        return true
    }

    /// Keeps a step to go on with later.
    mutating func putAside(_ step: StepScreen.State) {
        var step = step
        // Answers that are on their way are not waited for.
        step.isBusy = false
        step.taskTicket = nil
        step.rereading = []
        step.isLeaving = false
        asides.append(Aside(draft: step.draft, screen: .step(step), isKept: false))
        sortAsides()
    }

    mutating func takeUpForm() {
        if let aside = asides.last { take(aside.draft.formKey, for: .open) }
    }

    mutating func quit() -> [Effect] {
        guard unsavedForms + unsavedRows > 0 else { return [.quit] }
        let effects = keepAll()
        overlays.append(quitQuestion())
        return effects
    }

    func quitQuestion() -> Overlay {
        let unsaved = unsavedForms
        let rows = unsavedRows
        let forms: Phrase = isAllKept ? .quitWithForms(count: unsaved) : .quitLosingForms(count: unsaved)
        let said: Phrase = rows > 0 ? .quitWithRows(count: rows, forms: unsaved, areKept: isAllKept) : forms
        return .question(QuestionOverlay(.quit, said))
    }
}
