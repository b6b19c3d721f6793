public import Office
public import Phrases
public import Records
public import TerminalKit

/// Gives each form its own key, so that a registration whose answer was lost is known when it is sent again.
public struct KeySource: Equatable, Sendable {
    private let start: String
    private var count = 0

    /// Counts up behind a text that no other run of the program has.
    public init(start: String) { self.start = start }

    mutating func next() -> String {
        count += 1
        return "\(start)-\(count)"
    }
}

/// The whole program as a person sees it: screens on top of each other, what stands in front of them, and what the
/// last act said. Pure: events and messages go in, effects come out, `view()` shows it.
public struct Workplace: Equatable, Sendable {
    var stack: [Screen]
    var overlays: [Overlay] = []
    var notice: Notice?
    var surroundings: Surroundings
    /// What was put aside, the latest last.
    var asides: [Aside] = [] { didSet { surroundings.hasAsides = !asides.isEmpty } }
    /// What is known of them in the desk file.
    var drafts = DraftBook()
    var keySource: KeySource
    var factsTicket: Ticket?
    var issuersTicket: Ticket?
    /// Taking back on its way.
    var undo = UndoState()
    /// Steps that are not all answered yet.
    var steps: StepBatch?
    var pathTicket: Ticket?
    /// What is being printed on a printer that was chosen.
    var printTicket: Ticket?
    /// The question whose line was just answered: where that is refused, it is asked again as it was typed.
    var answered: AnsweredLine?
    /// The one that was refused last: what was typed stands in it when it is asked anew on the same screen.
    var refused: AnsweredLine?
    /// What was run from the palette lately, the latest first.
    var recentActions: [WorkplaceAction] = []
    var uses: [String: Int]
    /// Whether the first questions were asked.
    var hasBegun = false
    /// Vietnamese from the keys of a plain keyboard.
    var inputMethod = InputMethod()

    /// The least terminal in which the screens stand.
    public static let leastSize = Size(columns: 40, rows: 12)

    /// A workplace with the desk in front.
    /// - Parameters:
    ///   - facts: the office, its people, books and calendar.
    ///   - actor: who works here.
    ///   - issuers: what completion offers, in Vietnamese order.
    ///   - issuerUses: how often this office used each name.
    ///   - language: of the screens.
    ///   - size: of the terminal.
    ///   - now: the time.
    ///   - keySource: begins with a text that no other run has.
    ///   - hasDisplay: whether there is a desktop on which a copy of a file can be opened.
    ///   - isSharedHost: whether people come in over SSH, so that nothing may open a shell.
    ///   - preferences: what the person chose for themselves.
    ///   - display: what is known of the terminal.
    ///   - isBareConsole: whether no input method can stand between keyboard and program, so that ours is on at first.
    public init(
        facts: OfficeFacts, actor: Actor, issuers: [Issuer], issuerUses: [String: Int], language: Language, size: Size,
        now: Instant, keySource: KeySource, isSharedHost: Bool = false, hasDisplay: Bool = false,
        preferences: Preferences = Preferences(), display: Display = Display(),
        isBareConsole: Bool = false
    ) {
        surroundings = Surroundings(
            language: language, actor: actor, facts: facts,
            issuers: IssuerBook(issuers, uses: issuerUses, today: now.officeDay), now: now, columns: size.columns,
            rows: size.rows, isSharedHost: isSharedHost)
        surroundings.hasDisplay = hasDisplay
        surroundings.preferences = preferences
        stack = [.desk(.init())]
        uses = issuerUses
        self.keySource = keySource
        surroundings.display = display
        if isBareConsole {
            surroundings.showsTyping = true
            if preferences[.typing] == nil { surroundings.preferences.typing = Typing(isOn: true) }
        }
        followTypingPreferences()
    }

    /// The language of the screens now.
    public var language: Language { surroundings.language }

    /// How many forms hold something that is not saved; the lines of the round are counted by themselves.
    public var unsavedForms: Int {
        asides.count { !$0.draft.isRound }
            + stack.count { screen in
                if case .form(let state) = screen { return state.hasTyped }
                return screen.entry?.hasTyped ?? screen.outgoingKept?.hasTyped ?? screen.archiveKept?.hasTyped ?? screen
                    .factEditor?.hasTyped
                    ?? screen.hasUnsavedStep
            }
    }

    /// The first questions. Also after the office was changed from outside.
    public mutating func refresh(now: Instant) -> [Effect] {
        surroundings.now = now
        for place in stack.indices { stack[place].makeStale() }
        // The first time the issuers have just been read.
        let steps: [Step] = hasBegun ? [.refreshIssuers] : []
        hasBegun = true
        return following(settled(run(steps, at: stack.count - 1)), withoutTrace: true) + listDrafts(now: now)
    }

    /// What the screen shows is asked for again: more of it was found.
    public mutating func readFound(now: Instant) -> [Effect] {
        surroundings.now = now
        if notice?.isOfLook == true { notice = nil }
        stack[stack.count - 1].makeStale()
        return following(settled(run([], at: stack.count - 1)), withoutTrace: true)
    }

    /// Says that more may be found.
    public mutating func tellLooking() {
        if notice == nil { notice = Notice(.lookingInFiles, ofLook: true) }
    }

    // MARK: Events

    /// What a key, a text or a new size does.
    mutating func respond(to event: Event, now: Instant) -> [Effect] {
        surroundings.now = now
        switch event {
        case .resized(let size): return resize(to: size)
        case .hangUp, .terminate: return [.quit]
        case .resumed, .wake, .idle: return []
        case .key, .text, .rewrite, .paste: break
        }
        guard !isTooSmall else {
            return event == .key(.control("q")) ? settled(run([.effect(.quit)], at: stack.count - 1)) : []
        }
        // The number given stays in sight while the next form is begun: it is being written on the paper.
        if notice?.tone != .good || !isRegistering(stack.last) || event.savesOrCompares { notice = nil }
        yieldTyping(to: event)
        guard let passed = throughClipboard(event) else { return [] }
        let event = inputMethod.isOn ? inputMethod.composed(passed, in: composedField) : passed
        if let overlay = overlays.last {
            if event.asKey?.switchesTyping == true { return switchTyping() }
            if event == .key(.control("q")), !overlay.isQuitQuestion { return settled(act(.everywhere(.quit))) }
            return settled(take(overlay.isEditor ? event : event.forList, in: overlay))
        }
        guard let top = stack.last else { return [] }
        if let action = top.direct(event) { return settled(act(action)) }
        guard let key = event.asKey else { return [] }
        let table = top.table(in: surroundings)
        switch table.action(for: key) {
        case .action(let action): return settled(act(action))
        case .disabled(let reason):
            let label = table.bindings.first { $0.keys.contains(key) || key.twin.map($0.keys.contains) == true }?.label
            notice = Notice(.actionDisabled(label: Phrase(label ?? ""), reason: Phrase(reason)), .warning)
            return []
        case .none: return []
        }
    }

    var isTooSmall: Bool {
        surroundings.columns < Self.leastSize.columns || surroundings.rows < Self.leastSize.rows
    }

    mutating func resize(to size: Size) -> [Effect] {
        surroundings.columns = size.columns
        surroundings.rows = size.rows
        resizeEditor()
        for place in stack.indices {
            guard case .text(var state) = stack[place] else { continue }
            state.reflow(columns: size.columns)
            stack[place] = .text(state)
        }
        if case .round(var state) = stack.last {
            RoundScreen.show(&state, in: surroundings)
            stack[stack.count - 1] = .round(state)
        }
        let steps: [Step]
        switch stack.last {
        case .list(var state):
            steps = IncomingListScreen.reflow(&state, in: &surroundings)
            stack[stack.count - 1] = .list(state)
        case .outgoing(.list(var state)):
            steps = state.reflow(in: &surroundings)
            stack[stack.count - 1] = .outgoing(.list(state))
        default: return []
        }
        return settled(run(steps, at: stack.count - 1))
    }

    // MARK: Messages

    /// What an answer does; one that nobody waits for any more is dropped.
    mutating func respond(to message: Message, now: Instant) -> [Effect] {
        surroundings.now = now
        if let own = takeOwn(message) { return settled(own) }
        for place in stack.indices.reversed() {
            if let steps = stack[place].take(message, in: &surroundings) { return settled(run(steps, at: place)) }
        }
        return []
    }

    mutating func takeOwn(_ message: Message) -> [Effect]? {
        if let effects = takeStepAnswer(message) ?? takeUndoAnswer(message) ?? takeJobAnswer(message)
            ?? takePrintAnswer(message)
        {
            return effects
        }
        switch message {
        case .office(let facts, let ticket):
            guard ticket == factsTicket else { return nil }
            factsTicket = nil
            surroundings.replace(facts)
            return []
        case .issuers(let issuers, let ticket):
            guard ticket == issuersTicket else { return nil }
            issuersTicket = nil
            surroundings.issuers = IssuerBook(issuers, uses: uses, today: surroundings.today)
            return []
        case .failed(let error, let ticket):
            guard ticket == factsTicket || ticket == issuersTicket else { return nil }
            if ticket == factsTicket { factsTicket = nil }
            if ticket == issuersTicket { issuersTicket = nil }
            return run([.fail(error)], at: stack.count - 1)
        case .files(.completed(let completion), let ticket):
            guard ticket == pathTicket else { return nil }
            pathTicket = nil
            take(completion)
            return []
        case .desk, .incoming, .count, .shown, .place, .duplicates, .reservations, .registered, .reserved, .bookOpened,
            .changed, .undoable, .figures, .outgoing, .archive, .absence, .keeping, .entry, .paper, .attachments,
            .filesChanged,
            .files,
            .statistics,
            .week, .meetings:
            return nil
        }
    }
}

extension Event {
    /// Whether it does something with the form in front, so that what was said of the one before has had its time.
    fileprivate var savesOrCompares: Bool {
        switch asKey {
        case .control("s"), .function(2), .function(8), .alt("2"), .alt("8"): true
        default: false
        }
    }

    /// The key of the event, when it is one. A single committed character counts as its key.
    var asKey: Key? {
        if case .key(let key) = self { return key }
        if case .text(let text) = self, text.count == 1, let character = text.first { return .character(character) }
        return nil
    }
}
