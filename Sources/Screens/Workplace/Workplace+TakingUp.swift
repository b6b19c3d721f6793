import Office
import Phrases
import Records
import TerminalKit

// What was kept is offered, opened again with all that was typed, or dropped.

extension Workplace {
    /// Asks for a draft: another program of the same person may have it open.
    mutating func take(_ key: String, for purpose: DraftBook.Taking.Purpose, document: IncomingDocument? = nil) {
        let ticket = surroundings.ticket()
        drafts.taking = DraftBook.Taking(
            purpose: purpose, key: key, ticket: ticket, documents: document.map { [$0] } ?? [])
        drafts.outbox.append(.keeping(.takeDraft(key, ticket)))
    }

    mutating func wasTaken(_ taking: DraftBook.Taking, _ kept: Kept) {
        drafts.taking = nil
        guard let place = asides.firstIndex(where: { $0.draft.formKey == taking.key }) else { return }
        switch kept {
        case .heldElsewhere:
            asides.remove(at: place)
            drafts.known.remove(taking.key)
            notice = Notice(.draftHeldElsewhere, .warning)
            return
        case .taken(let found?):
            if found.changedAt > asides[place].changedAt {
                asides[place] = Aside(draft: found, screen: nil, isKept: true)
            }
        case .taken(nil), .listed, .done, .failed: break
        }
        switch taking.purpose {
        case .drop:
            // It leaves the file with the asides.
            let dropped = asides.remove(at: place)
            notice = Notice(.formDropped)
            // In place of a form of the incoming register a blank one is begun; of anything else the rest is offered.
            var wasIncoming = false
            if case .register = dropped.draft.subject { wasIncoming = true }
            if !asides.isEmpty || wasIncoming && surroundings.actor.may(.registerIncoming) { register() }
        case .open:
            let documents = asides[place].draft.documents
            guard asides[place].screen == nil, !documents.isEmpty, taking.documents.isEmpty else {
                openTaken(taking)
                return
            }
            var waiting = taking
            for id in documents {
                let ticket = surroundings.ticket()
                waiting.awaited.insert(ticket)
                drafts.outbox.append(.ask(.show(ShowIncoming(.key(id))), ticket))
            }
            drafts.taking = waiting
        }
    }

    /// Takes a document of the draft that is being taken up, as it is now.
    /// - Returns: whether the message was one.
    mutating func takeDocument(_ message: Message) -> Bool {
        guard var taking = drafts.taking, taking.awaited.remove(message.ticket) != nil else { return false }
        if case .failed(let error, _) = message {
            drafts.taking = nil
            notice = Notice(sentence(for: error), .fault)
            return true
        }
        if case .shown(let detail?, _) = message { taking.documents.append(detail.document) }
        guard taking.awaited.isEmpty else {
            drafts.taking = taking
            return true
        }
        drafts.taking = nil
        openTaken(taking)
        return true
    }

    private mutating func openTaken(_ taking: DraftBook.Taking) {
        guard let place = asides.firstIndex(where: { $0.draft.formKey == taking.key }) else { return }
        let aside = asides[place]
        guard let screen = aside.screen ?? screen(of: aside.draft, on: taking.documents), var typed = screen.keepable
        else {
            notice = Notice(.noSuchRecord, .fault)
            return
        }
        asides.remove(at: place)
        typed.keeping.kept = aside.isKept ? typed.stamp : nil
        var opened = screen
        opened.keepable = typed
        // What others did meanwhile is read in any case.
        opened.makeStale()
        if aside.screen != nil { readAnew(&opened) }
        stack.append(opened)
        if case .outgoing = aside.draft.subject,
            let other = asides.last(where: { $0.draft.subject == aside.draft.subject })
        {
            // Two windows wrote at the same thing: neither text is lost, and neither goes over the other unseen.
            notice = Notice(.draftAnotherKept(other.time(today: surroundings.today)), .warning)
            return
        }
        notice = Notice(saidOnTaking(aside.draft, opened))
    }

    /// The screen of a draft that came from the file.
    private func screen(of draft: FormDraft, on documents: [IncomingDocument]) -> Screen? {
        switch draft.subject {
        case .register, .reserved, .correct, .insert:
            IncomingFormScreen.State(draft, on: documents.first, in: surroundings).map { .form($0) }
        case .step, .task: StepScreen.State(draft, on: documents, in: surroundings).map { .step($0) }
        case .round: RoundScreen.State(draft, on: documents, in: surroundings).map { .round($0) }
        case .figures: FigureStepScreen.State(draft, in: surroundings).map { .figures(.step($0)) }
        case .figure: FactScreen.State(draft).map { .figures(.fact($0)) }
        case .figureReturn: ReturnEntryScreen.State(draft).map { .figures(.entry($0)) }
        case .outgoing: OutgoingScreen(draft, in: surroundings).map { .outgoing($0) }
        case .archive: ArchiveScreen(draft, in: surroundings).map { .archive($0) }
        }
    }

    /// Asks for the documents of a step that was put aside in this run.
    private mutating func readAnew(_ screen: inout Screen) {
        guard case .step(var state) = screen else { return }
        for document in state.documents {
            let ticket = surroundings.ticket()
            state.rereading.insert(ticket)
            drafts.outbox.append(.ask(.show(ShowIncoming(.key(document.id))), ticket))
        }
        screen = .step(state)
    }

    private func saidOnTaking(_ draft: FormDraft, _ screen: Screen) -> Phrase {
        switch (screen, draft.subject) {
        case (.round(let state), _): return .roundTakenUp(.count(state.unsaved))
        case (.form(let form), .correct(_, let version, _)):
            if let now = form.base?.version, now > version { return .draftOnNewer }
        case (.step(let state), .step(_, let kept)):
            let isOvertaken = state.documents.contains { document in
                kept.contains { $0.id == document.id && $0.version < document.handling?.version ?? 0 }
            }
            if isOvertaken { return .draftMovedOn }
            if state.documents.count < kept.count { return .draftFewer(.count(kept.count - state.documents.count)) }
        default: break
        }
        return .formTakenUp
    }

    // MARK: Offering

    /// The drafts to choose from, the latest first, and a blank form.
    func draftChooser() -> ChooserOverlay {
        let items = asides.reversed().map { aside in
            let time = aside.time(today: surroundings.today)
            return ChooserOverlay.Item(
                text: aside.draft.formKey,
                label: Phrase(
                    vi: "\(time)  \(aside.draft.listed(.vi))", en: "\(time)  \(aside.draft.listed(.en))"))
        }
        let blank = ChooserOverlay.Item(
            text: "", label: .draftBlank, disabled: surroundings.whyNot(.registerIncoming))
        return ChooserOverlay(.offerForm, title: .draftChooserTitle, items: items + [blank])
    }

    /// Asks in place of the offer whether a draft is dropped.
    mutating func askToDrop(_ aside: Aside) {
        let summary = Phrase(vi: aside.summary(.vi), en: aside.summary(.en))
        overlays[overlays.count - 1] = .question(
            QuestionOverlay(.dropDraft(aside.draft.formKey), .draftDropQuestion(summary)))
    }

    /// Keys of a list that may be more than chosen from.
    /// - Returns: whether the key was one of them.
    mutating func takesOwn(_ event: Event, _ chooser: ChooserOverlay) -> Bool {
        switch (chooser.purpose, event.asKey) {
        case (.offerForm, .enter):
            guard let item = chooser.current else { return true }
            overlays.removeLast()
            if item.text.isEmpty { openBlankForm() } else { take(item.text, for: .open) }
            return true
        case (.offerForm, .control("n")):
            overlays.removeLast()
            openBlankForm()
            return true
        case (.offerForm, .delete):
            guard chooser.field.isEmpty else { return false }
            guard let item = chooser.current, !item.text.isEmpty else { return true }
            if let aside = asides.first(where: { $0.draft.formKey == item.text }) { askToDrop(aside) }
            return true
        case (.template, .delete):
            guard chooser.field.isEmpty else { return false }
            guard let name = chooser.current.flatMap({ IncomingFormScreen.ownTemplate($0.text) }) else { return true }
            overlays.removeLast()
            overlays.append(.question(QuestionOverlay(.dropTemplate(name), .templateDropQuestion(name: name))))
            return true
        default: return false
        }
    }
}
