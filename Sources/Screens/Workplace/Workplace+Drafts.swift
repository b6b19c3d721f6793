import Office
import Phrases
public import Records
public import TerminalKit

// What is typed and not saved is kept beside the office, in a form, a step or the round: within two seconds of typing, and
// at once when it is put aside or the program is left. It is no record; whatever happens to it, the work goes on.

extension Workplace {
    /// Takes a key, a text or a new size.
    public mutating func handle(_ event: Event, now: Instant) -> [Effect] {
        // One more letter of a long text that waits to be kept: of a page pasted as keys there are thousands.
        if let since = drafts.longTextSince, since <= now, overlays.isEmpty || isInEditor, event.typed != nil {
            let effects = respond(to: event, now: now)
            if effects.isEmpty { return effects }
            return following(effects, withoutTrace: true)
        }
        answered = nil
        let effects = respond(to: event, now: now)
        waitForAnswer(effects)
        askAgain()
        return following(effects, withoutTrace: true)
    }

    /// Takes an answer; one that nobody waits for any more is dropped.
    public mutating func handle(_ message: Message, now: Instant) -> [Effect] {
        surroundings.now = now
        if takeKept(message) { return following(settled([]), withoutTrace: true) }
        let effects = respond(to: message, now: now)
        askAgain(after: message)
        // What leaves the forms with an answer was saved: it is a record now, and no secret.
        return following(effects, withoutTrace: false)
    }

    /// When typed text has to be kept; `nil` while nothing waits.
    public var draftsDue: Instant? {
        var due = stack.compactMap { screen -> Instant? in
            guard let since = screen.keepable?.keeping.unkeptSince else { return nil }
            return Instant(milliseconds: since.milliseconds + DraftBook.delay)
        }
        if asides.contains(where: { !$0.isKept && $0.mayBeKept }) { due.append(surroundings.now) }
        guard let first = due.min() else { return nil }
        return max(first, drafts.pausedUntil ?? first)
    }

    /// Keeps all that is typed and not kept yet.
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

    /// The effects, with what became of the drafts: those that left the screens are dropped, those put aside are kept at once.
    mutating func following(_ effects: [Effect], withoutTrace: Bool) -> [Effect] {
        surroundings.unsavedTexts = Set(asides.compactMap(\.unsavedText) + stack.compactMap(\.unsavedText))
        // A few keys at most: compared one by one, since this is done after every key that is pressed.
        var live: [String] = []
        drafts.longTextSince = nil
        for place in stack.indices {
            guard var typed = stack[place].keepable else { continue }
            let before = typed.keeping
            look(at: &typed)
            // What is entered where it is shown has no key until something is typed.
            let needsKey = typed.keeping.isWorth && typed.formKey.isEmpty
            if needsKey { typed.formKey = keySource.next() }
            if needsKey || typed.keeping != before { stack[place].keepable = typed }
            if place == stack.count - 1, case .form(let form) = stack[place],
                form.fields[form.focus.rawValue].count > Self.longText
            {
                drafts.longTextSince = typed.keeping.unkeptSince
            }
            if typed.keeping.isWorth { live.append(typed.formKey) }
        }
        for aside in asides where aside.mayBeKept { live.append(aside.draft.formKey) }
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

    private func look(at typed: inout any Keepable) {
        let stamp = typed.stamp
        if stamp != typed.keeping.seen {
            typed.keeping.seen = stamp
            typed.keeping.isWorth = typed.hasTyped && typed.mayBeKept
        }
        if !typed.keeping.isWorth || stamp == typed.keeping.kept {
            typed.keeping.unkeptSince = nil
        } else {
            // A clock that was set back must not put it off.
            typed.keeping.unkeptSince = min(typed.keeping.unkeptSince ?? surroundings.now, surroundings.now)
        }
        if !typed.keeping.isWorth {
            typed.keeping.kept = nil
            typed.keeping.keptAt = nil
        }
    }

    mutating func keepAll() -> [Effect] {
        drafts.longTextSince = nil
        var effects: [Effect] = []
        for place in stack.indices {
            guard var typed = stack[place].keepable, typed.keeping.unkeptSince != nil, typed.mayBeKept else { continue }
            typed.keeping.unkeptSince = nil
            typed.keeping.kept = typed.stamp
            typed.keeping.keptAt = surroundings.now
            stack[place].keepable = typed
            effects.append(keep(typed.draft, isOpen: true))
        }
        return effects + keepAsides()
    }

    private mutating func keepAsides() -> [Effect] {
        var effects: [Effect] = []
        let now = surroundings.now
        for place in asides.indices where !asides[place].isKept && asides[place].mayBeKept {
            asides[place].isKept = true
            asides[place].screen?.keepable?.keeping.keptAt = now
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
    var isAllKept: Bool {
        asides.allSatisfy(\.isKept)
            && stack.allSatisfy { screen in
                guard let typed = screen.keepable, typed.hasTyped else { return true }
                return typed.keeping.kept == typed.stamp
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
        return takeDocument(message)
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

    private mutating func unkeep(_ key: String, _ change: (inout any Keepable) -> Void) {
        for place in stack.indices {
            guard var typed = stack[place].keepable, typed.formKey == key else { continue }
            typed.keeping.kept = nil
            typed.keeping.keptAt = nil
            typed.keeping.unkeptSince = surroundings.now
            change(&typed)
            stack[place].keepable = typed
        }
        for place in asides.indices where asides[place].draft.formKey == key {
            asides[place].isKept = false
            guard var typed = asides[place].screen?.keepable else { continue }
            change(&typed)
            asides[place].screen?.keepable = typed
            asides[place].draft = typed.draft
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
        let open = stack.compactMap { $0.keepable?.formKey }
        for draft in found where !open.contains(draft.formKey) {
            drafts.known.insert(draft.formKey)
            if let place = asides.firstIndex(where: { $0.draft.formKey == draft.formKey }) {
                guard asides[place].changedAt < draft.changedAt else { continue }
                asides[place] = Aside(draft: draft, screen: nil, isKept: true)
            } else {
                asides.append(Aside(draft: draft, screen: nil, isKept: true))
            }
        }
        sortAsides()
    }

    /// By when something was typed, the latest last; of the same moment the one that came last.
    mutating func sortAsides() {
        let places = asides.indices.sorted { (asides[$0].changedAt, $0) < (asides[$1].changedAt, $1) }
        asides = places.map { asides[$0] }
    }
}
