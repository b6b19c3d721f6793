import Office
import Phrases
public import Records
public import TerminalKit

// Forms that are not saved are kept beside the office: within two seconds of typing, and at once when they are put aside
// or the program is left. What is kept here is no record; whatever happens to it, the work goes on.

extension Workplace {
    /// Takes a key, a text or a new size.
    public mutating func handle(_ event: Event, now: Instant) -> [Effect] {
        // One more letter of a long text that waits to be kept: of a page pasted as keys there are thousands.
        if let since = drafts.longTextSince, since <= now, overlays.isEmpty, event.typed != nil {
            let effects = respond(to: event, now: now)
            if effects.isEmpty { return effects }
            return following(effects, withoutTrace: true)
        }
        return following(respond(to: event, now: now), withoutTrace: true)
    }

    /// Takes an answer; one that nobody waits for any more is dropped.
    public mutating func handle(_ message: Message, now: Instant) -> [Effect] {
        surroundings.now = now
        if takeKept(message) { return following([], withoutTrace: true) }
        let effects = respond(to: message, now: now)
        // What leaves the forms with an answer was saved: it is a record now, and no secret.
        return following(effects, withoutTrace: false)
    }

    /// When typed text has to be kept; `nil` while nothing waits.
    public var draftsDue: Instant? {
        var due = stack.compactMap { screen -> Instant? in
            guard case .form(let form) = screen, let since = form.keeping.unkeptSince else { return nil }
            return Instant(milliseconds: since.milliseconds + DraftBook.delay)
        }
        if asides.contains(where: { !$0.isKept && $0.form?.mayBeKept == true }) { due.append(surroundings.now) }
        guard let first = due.min() else { return nil }
        return max(first, drafts.pausedUntil ?? first)
    }

    /// Keeps every form that holds something unkept.
    public mutating func keepDrafts(now: Instant) -> [Effect] {
        surroundings.now = now
        drafts.pausedUntil = nil
        return keepAll()
    }

    /// Reads what other programs of the same person have kept.
    public mutating func listDrafts(now: Instant) -> [Effect] {
        surroundings.now = now
        let ticket = surroundings.ticket()
        drafts.listTicket = ticket
        return [.keeping(.list(ticket))]
    }

    /// The effects, with what became of the drafts: those that left the forms are dropped, those put aside are kept at once.
    mutating func following(_ effects: [Effect], withoutTrace: Bool) -> [Effect] {
        // A few keys at most: compared one by one, since this is done after every key that is pressed.
        var live: [String] = []
        drafts.longTextSince = nil
        for place in stack.indices {
            guard case .form(var form) = stack[place] else { continue }
            let before = form.keeping
            look(at: &form)
            if form.keeping != before { stack[place] = .form(form) }
            if place == stack.count - 1, form.fields[form.focus.rawValue].count > Self.longText {
                drafts.longTextSince = form.keeping.unkeptSince
            }
            if form.keeping.isWorth { live.append(form.formKey) }
        }
        for aside in asides where aside.form?.mayBeKept != false { live.append(aside.draft.formKey) }
        var own: [Effect] = []
        var gone: [String] = []
        for key in drafts.known where !live.contains(key) { gone.append(key) }
        if gone.count > 1 { gone.sort() }
        for key in gone {
            drafts.known.remove(key)
            own.append(.keeping(.dropDraft(key, withoutTrace: withoutTrace, surroundings.ticket())))
        }
        if let until = drafts.pausedUntil {
            let left = until.milliseconds - surroundings.now.milliseconds
            if left <= 0 || left > DraftBook.pause { drafts.pausedUntil = nil }
        }
        if drafts.pausedUntil == nil { own += keepAsides() }
        own += drafts.outbox
        drafts.outbox = []
        // Before the program ends or sleeps.
        guard effects.contains(.quit) || effects.contains(.suspend) else { return effects + own }
        return own + keepAll() + effects
    }

    /// In characters.
    private static let longText = 200

    private func look(at form: inout IncomingFormScreen.State) {
        let stamp = form.stamp
        if stamp != form.keeping.seen {
            form.keeping.seen = stamp
            form.keeping.isWorth = form.hasTyped && form.mayBeKept
        }
        if !form.keeping.isWorth || stamp == form.keeping.kept {
            form.keeping.unkeptSince = nil
        } else {
            // A clock that was set back must not put it off.
            form.keeping.unkeptSince = min(form.keeping.unkeptSince ?? surroundings.now, surroundings.now)
        }
        if !form.keeping.isWorth {
            form.keeping.kept = nil
            form.keeping.keptAt = nil
        }
    }

    mutating func keepAll() -> [Effect] {
        drafts.longTextSince = nil
        var effects: [Effect] = []
        for place in stack.indices {
            guard case .form(var form) = stack[place], form.keeping.unkeptSince != nil, form.mayBeKept else { continue }
            form.keeping.unkeptSince = nil
            form.keeping.kept = form.stamp
            form.keeping.keptAt = surroundings.now
            stack[place] = .form(form)
            effects.append(keep(form.draft, isOpen: true))
        }
        return effects + keepAsides()
    }

    private mutating func keepAsides() -> [Effect] {
        var effects: [Effect] = []
        for place in asides.indices where !asides[place].isKept && asides[place].form?.mayBeKept == true {
            asides[place].isKept = true
            asides[place].form?.keeping.keptAt = surroundings.now
            effects.append(keep(asides[place].draft, isOpen: false))
        }
        return effects
    }

    private mutating func keep(_ draft: FormDraft, isOpen: Bool) -> Effect {
        let ticket = surroundings.ticket()
        drafts.writing[ticket] = draft.formKey
        drafts.known.insert(draft.formKey)
        return .keeping(.keepDraft(draft, isOpen: isOpen, ticket))
    }

    /// Whether all that is typed and not saved is kept.
    var areFormsKept: Bool {
        asides.allSatisfy(\.isKept)
            && stack.allSatisfy { screen in
                guard case .form(let form) = screen, form.hasTyped else { return !screen.hasUnsavedStep }
                return form.keeping.kept == form.stamp
            }
    }

    // MARK: Answers

    /// - Returns: whether the message was about a draft.
    private mutating func takeKept(_ message: Message) -> Bool {
        if case .keeping(let kept, let ticket) = message {
            if let key = drafts.writing.removeValue(forKey: ticket) {
                wasWritten(key, kept)
            } else if ticket == drafts.listTicket {
                drafts.listTicket = nil
                if case .listed(let found, let templates) = kept {
                    surroundings.templates = templates
                    merge(found)
                }
            } else if let taking = drafts.taking, ticket == taking.ticket {
                wasTaken(taking, kept)
            } else if kept == .failed {
                sayNotKept()
            }
            return true
        }
        guard var taking = drafts.taking, let ticket = taking.documentTicket, message.ticket == ticket else {
            return false
        }
        drafts.taking = nil
        if case .failed(let error, _) = message {
            notice = Notice(sentence(for: error), .fault)
        } else if case .shown(let detail?, _) = message {
            taking.document = detail.document
            openTaken(taking)
        } else {
            notice = Notice(.noSuchRecord, .fault)
        }
        return true
    }

    private mutating func wasWritten(_ key: String, _ kept: Kept) {
        switch kept {
        case .done: break
        case .heldElsewhere:
            // The text under this key is another program's. This one is kept under a key of its own: neither is lost.
            drafts.known.remove(key)
            let other = keySource.next()
            unkeep(key) { $0.formKey = other }
        case .listed, .taken, .failed:
            drafts.known.remove(key)
            drafts.pausedUntil = Instant(milliseconds: surroundings.now.milliseconds + DraftBook.pause)
            unkeep(key) { _ in }
            sayNotKept()
            if let place = overlays.lastIndex(where: \.isQuitQuestion) { overlays[place] = quitQuestion() }
        }
    }

    private mutating func unkeep(_ key: String, _ change: (inout IncomingFormScreen.State) -> Void) {
        for place in stack.indices {
            guard case .form(var form) = stack[place], form.formKey == key else { continue }
            form.keeping.kept = nil
            form.keeping.keptAt = nil
            form.keeping.unkeptSince = surroundings.now
            change(&form)
            stack[place] = .form(form)
        }
        for place in asides.indices where asides[place].draft.formKey == key {
            asides[place].isKept = false
            guard var form = asides[place].form else { continue }
            change(&form)
            asides[place].form = form
            asides[place].draft = form.draft
        }
    }

    private mutating func sayNotKept() {
        guard !drafts.isFaultSaid else { return }
        drafts.isFaultSaid = true
        notice = Notice(.draftsNotKept, .warning)
    }

    /// What the file has now: new ones are offered, those that are gone or open elsewhere are not offered any more.
    private mutating func merge(_ found: [FormDraft]) {
        let listed = Set(found.map(\.formKey))
        let gone = asides.filter { $0.isKept && !listed.contains($0.draft.formKey) }.map(\.draft.formKey)
        drafts.known.subtract(gone)
        asides.removeAll { gone.contains($0.draft.formKey) }
        let open = stack.compactMap { if case .form(let form) = $0 { form.formKey } else { nil } }
        for draft in found where !open.contains(draft.formKey) {
            drafts.known.insert(draft.formKey)
            if let place = asides.firstIndex(where: { $0.draft.formKey == draft.formKey }) {
                guard asides[place].changedAt < draft.changedAt else { continue }
                asides[place] = Aside(draft: draft, form: nil, isKept: true)
            } else {
                asides.append(Aside(draft: draft, form: nil, isKept: true))
            }
        }
        sortAsides()
    }

    /// By when something was typed, the latest last; of the same moment the one that came last.
    mutating func sortAsides() {
        let places = asides.indices.sorted { (asides[$0].changedAt, $0) < (asides[$1].changedAt, $1) }
        asides = places.map { asides[$0] }
    }

    // MARK: Taking up

    /// Asks for a draft: another program of the same person may have it open.
    mutating func take(_ key: String, for purpose: DraftBook.Taking.Purpose, document: IncomingDocument? = nil) {
        let ticket = surroundings.ticket()
        drafts.taking = DraftBook.Taking(purpose: purpose, key: key, ticket: ticket, document: document)
        drafts.outbox.append(.keeping(.takeDraft(key, ticket)))
    }

    private mutating func wasTaken(_ taking: DraftBook.Taking, _ kept: Kept) {
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
                asides[place] = Aside(draft: found, form: nil, isKept: true)
            }
        case .taken(nil), .listed, .done, .failed: break
        }
        switch taking.purpose {
        case .drop:
            // It leaves the file with the asides.
            asides.remove(at: place)
            notice = Notice(.formDropped)
            register()
        case .open:
            guard asides[place].form == nil, let id = asides[place].draft.document, taking.document == nil else {
                openTaken(taking)
                return
            }
            var waiting = taking
            let ticket = surroundings.ticket()
            waiting.documentTicket = ticket
            drafts.taking = waiting
            drafts.outbox.append(.ask(.show(ShowIncoming(.key(id))), ticket))
        }
    }

    private mutating func openTaken(_ taking: DraftBook.Taking) {
        guard let place = asides.firstIndex(where: { $0.draft.formKey == taking.key }) else { return }
        let aside = asides[place]
        guard
            var form = aside.form
                ?? IncomingFormScreen.State(aside.draft, on: taking.document, in: surroundings)
        else { return }
        asides.remove(at: place)
        form.keeping.kept = aside.isKept ? form.stamp : nil
        stack.append(.form(form))
        var said = Phrase.formTakenUp
        if case .correct(_, let version, _) = aside.draft.subject, let now = form.base?.version, now > version {
            said = .draftOnNewer
        }
        notice = Notice(said)
    }

    // MARK: Offering

    /// The drafts to choose from, the latest first, and a blank form.
    func draftChooser() -> ChooserOverlay {
        let items = asides.reversed().map { aside in
            let time = aside.time(today: surroundings.today)
            return ChooserOverlay.Item(
                text: aside.draft.formKey,
                label: Phrase(vi: "\(time)  \(aside.summary(.vi))", en: "\(time)  \(aside.summary(.en))"))
        }
        let blank = ChooserOverlay.Item(text: "", label: .draftBlank)
        return ChooserOverlay(.offerForm, title: .draftChooserTitle, items: items + [blank])
    }

    /// Keys of a list that may be more than chosen from.
    /// - Returns: whether the key was one of them.
    mutating func takesOwn(_ event: Event, _ chooser: ChooserOverlay) -> Bool {
        switch (chooser.purpose, event.asKey) {
        case (.offerForm, .enter):
            guard let item = chooser.current else { return true }
            overlays.removeLast()
            if item.text.isEmpty { openForm(.register(nil)) } else { take(item.text, for: .open) }
            return true
        case (.offerForm, .control("n")):
            overlays.removeLast()
            openForm(.register(nil))
            return true
        case (.offerForm, .delete):
            guard chooser.field.isEmpty else { return false }
            guard let item = chooser.current, !item.text.isEmpty else { return true }
            overlays.removeLast()
            take(item.text, for: .drop)
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
