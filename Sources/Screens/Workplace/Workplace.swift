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
    /// Forms put aside, the latest last.
    var asides: [IncomingFormScreen.State] = []
    private var keySource: KeySource
    private var factsTicket: Ticket?
    private var issuersTicket: Ticket?
    private var undoTicket: Ticket?
    private var uses: [String: Int]
    private let lineArt: LineArt

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
    ///   - isSharedHost: whether people come in over SSH, so that nothing may open a shell.
    ///   - lineArt: the characters for lines.
    public init(
        facts: OfficeFacts, actor: Actor, issuers: [Issuer], issuerUses: [String: Int], language: Language, size: Size,
        now: Instant, keySource: KeySource, isSharedHost: Bool = false, lineArt: LineArt = .unicode
    ) {
        surroundings = Surroundings(
            language: language, actor: actor, facts: facts,
            issuers: IssuerBook(issuers, uses: issuerUses, today: now.officeDay), now: now, columns: size.columns,
            rows: size.rows, isSharedHost: isSharedHost)
        stack = [.desk(.init())]
        uses = issuerUses
        self.keySource = keySource
        self.lineArt = lineArt
    }

    /// The language of the screens now.
    public var language: Language { surroundings.language }

    /// How many forms hold something that is not saved.
    public var unsavedForms: Int {
        asides.count
            + stack.count { screen in
                if case .form(let state) = screen { state.hasTyped } else { false }
            }
    }

    /// The first questions. Also after the office was changed from outside.
    public mutating func refresh(now: Instant) -> [Effect] {
        surroundings.now = now
        for place in stack.indices { stack[place].makeStale() }
        return settled([])
    }

    // MARK: Events

    /// Takes a key, a text or a new size.
    public mutating func handle(_ event: Event, now: Instant) -> [Effect] {
        surroundings.now = now
        switch event {
        case .resized(let size): return resize(to: size)
        case .hangUp, .terminate: return [.quit]
        case .resumed, .wake, .idle: return []
        case .key, .text, .paste: break
        }
        guard !isTooSmall else {
            return event == .key(.control("q")) ? settled(run([.effect(.quit)], at: stack.count - 1)) : []
        }
        // The number given stays in sight while the next form is begun: it is being written on the paper.
        if notice?.tone != .good || !isForm(stack.last) { notice = nil }
        if let overlay = overlays.last { return settled(take(event, in: overlay)) }
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

    private var isTooSmall: Bool {
        surroundings.columns < Self.leastSize.columns || surroundings.rows < Self.leastSize.rows
    }

    private mutating func resize(to size: Size) -> [Effect] {
        surroundings.columns = size.columns
        surroundings.rows = size.rows
        guard case .list(var state) = stack.last else { return [] }
        let steps = IncomingListScreen.reflow(&state, in: &surroundings)
        stack[stack.count - 1] = .list(state)
        return settled(run(steps, at: stack.count - 1))
    }

    // MARK: Messages

    /// Takes an answer; one that nobody waits for any more is dropped.
    public mutating func handle(_ message: Message, now: Instant) -> [Effect] {
        surroundings.now = now
        if let own = takeOwn(message) { return settled(own) }
        for place in stack.indices.reversed() {
            if let steps = stack[place].take(message, in: &surroundings) { return settled(run(steps, at: place)) }
        }
        return []
    }

    private mutating func takeOwn(_ message: Message) -> [Effect]? {
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
        case .changed(let changed, let ticket):
            guard ticket == undoTicket else { return nil }
            undoTicket = nil
            let number = changed.document.number.shown
            surroundings.done.removeAll { $0.document == changed.document.id }
            for place in stack.indices { stack[place].makeStale() }
            let deed = DoneDeed(at: surroundings.now, phrase: .doneVoided(number: number), document: nil, number: nil)
            return run([.done(deed), .say(.voided(number: number), .good)], at: stack.count - 1)
        case .failed(let error, let ticket):
            guard ticket == factsTicket || ticket == issuersTicket || ticket == undoTicket else { return nil }
            if ticket == factsTicket { factsTicket = nil }
            if ticket == issuersTicket { issuersTicket = nil }
            if ticket == undoTicket { undoTicket = nil }
            return run([.fail(error)], at: stack.count - 1)
        case .desk, .incoming, .count, .shown, .place, .duplicates, .reservations, .registered, .reserved, .bookOpened:
            return nil
        }
    }

    // MARK: Acting

    /// Carries out an action of the top screen's table.
    mutating func act(_ action: WorkplaceAction) -> [Effect] {
        let place = stack.count - 1
        if case .everywhere(let action) = action { return everywhere(action) }
        let steps = stack[place].take(action, in: &surroundings)
        return run(steps, at: place)
    }

    private mutating func everywhere(_ action: EverywhereAction) -> [Effect] {
        let place = stack.count - 1
        switch action {
        case .help:
            let topic: HelpOverlay.Topic =
                switch stack[place] {
                case .list: .searching
                case .form: .filling
                case .desk, .document, .reservations: .keysOnly
                }
            overlays.append(.help(HelpOverlay(topic: topic)))
            return []
        case .palette:
            overlays.append(.palette(PaletteOverlay(stack[place].table(in: surroundings))))
            return []
        case .search: return run([.search], at: place)
        case .register: return run([.register], at: place)
        case .language: return run([.switchLanguage], at: place)
        case .suspend: return surroundings.isSharedHost ? [] : [.suspend]
        case .quit: return run([.effect(.quit)], at: place)
        case .desk:
            var kept = 0
            for screen in stack.dropFirst() {
                if case .form(let state) = screen, state.hasTyped {
                    asides.append(state)
                    kept += 1
                }
            }
            stack = [stack[0]]
            stack[0].makeStale()
            if kept > 0 { notice = Notice(.formPutAside) }
            return []
        }
    }

    /// Carries out what a screen asked of the workplace around it.
    private mutating func run(_ steps: [Step], at place: Int) -> [Effect] {
        var effects: [Effect] = []
        var place = place
        for step in steps {
            switch step {
            case .effect(.quit): effects += quit()
            case .effect(let effect):
                if case .noteIssuerUse(let name) = effect {
                    surroundings.issuers.noteUse(of: name)
                    uses[name, default: 0] += 1
                }
                effects.append(effect)
            case .open(let screen):
                stack.append(screen)
                place = stack.count - 1
            case .close:
                if place > 0 { stack.remove(at: place) }
                place = stack.count - 1
            case .putAside:
                if case .form(let state) = stack[place] { asides.append(state) }
                stack.remove(at: place)
                place = stack.count - 1
                notice = Notice(.formPutAside)
            case .say(let said): notice = said
            case .raise(let overlay): overlays.append(overlay)
            case .done(let deed):
                surroundings.done.insert(deed, at: 0)
                surroundings.done.removeLast(max(0, surroundings.done.count - 20))
                for other in stack.indices where other != place { stack[other].makeStale() }
                if case .desk = stack[place] { stack[place].makeStale() }
            case .register: register()
            case .correct(let document): openForm(.correct(document))
            case .insert(let after): openForm(.insert(after: after))
            case .useReserved(let reservation): openForm(.register(reservation))
            case .search: search()
            case .refreshFacts:
                let ticket = surroundings.ticket()
                factsTicket = ticket
                effects.append(.ask(.office(AskOffice()), ticket))
            case .refreshIssuers:
                let ticket = surroundings.ticket()
                issuersTicket = ticket
                effects.append(.ask(.issuers(ListIssuers()), ticket))
            case .rememberForm(let texts): surroundings.previousForm = texts
            case .nextForm: stack[place] = .form(newForm(.register(nil)))
            case .switchLanguage:
                surroundings.language = surroundings.language == .vi ? .en : .vi
                notice = Notice(.languageSwitched)
                effects.append(.keepLanguage(surroundings.language))
            case .undoLast: undoLast()
            }
        }
        return effects
    }

    /// Reads the top screen anew when what it shows has changed.
    private mutating func settled(_ effects: [Effect]) -> [Effect] {
        guard let place = stack.indices.last, stack[place].isStale else { return effects }
        let steps = stack[place].load(in: &surroundings)
        return effects + run(steps, at: place)
    }

    private func isForm(_ screen: Screen?) -> Bool {
        if case .form = screen { true } else { false }
    }

    // MARK: Forms

    private mutating func newForm(_ mode: IncomingFormScreen.Mode) -> IncomingFormScreen.State {
        IncomingFormScreen.State(mode: mode, formKey: keySource.next(), in: surroundings)
    }

    /// Ctrl+N: an open form comes forward, one put aside is offered, else a blank one is opened.
    private mutating func register() {
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

    private mutating func openForm(_ mode: IncomingFormScreen.Mode) {
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

    private mutating func takeUpForm() {
        guard let form = asides.popLast() else { return }
        stack.append(.form(form))
    }

    // MARK: Elsewhere

    private mutating func search() {
        if case .list(var state) = stack.last {
            state.focus = .line
            state.goTo = nil
            stack[stack.count - 1] = .list(state)
            return
        }
        stack.append(.list(.init(filter: IncomingFilter(), inSearch: true)))
    }

    private mutating func undoLast() {
        guard let deed = surroundings.done.first, let document = deed.document, let number = deed.number else {
            notice = Notice(.nothingToUndo)
            return
        }
        let question = Phrase.voidQuestion(number: number.shown)
        overlays.append(.question(QuestionOverlay(.undo(document, version: 1), question, line: .reasonLabel)))
    }

    private mutating func quit() -> [Effect] {
        let unsaved = unsavedForms
        guard unsaved > 0 else { return [.quit] }
        overlays.append(.question(QuestionOverlay(.quit, .quitWithForms(count: unsaved))))
        return []
    }

    // MARK: Overlays

    private mutating func take(_ event: Event, in overlay: Overlay) -> [Effect] {
        let top = overlays.count - 1
        switch overlay {
        case .help(var help):
            switch event.asKey {
            case .escape, .enter, .function(1): overlays.removeLast()
            case .up: scroll(&help, by: -1)
            case .down: scroll(&help, by: 1)
            case .pageUp: scroll(&help, by: -10)
            case .pageDown: scroll(&help, by: 10)
            case .home: scroll(&help, by: -help.top)
            case .end: scroll(&help, by: 1000)
            default: break
            }
            if !overlays.isEmpty, top < overlays.count { overlays[top] = .help(help) }
            return []
        case .palette(let palette): return take(event, palette)
        case .chooser(let chooser): return take(event, chooser)
        case .filter(let filter): return take(event, filter)
        case .question(let question): return take(event, question)
        case .compare(let compare):
            switch event.asKey {
            case .escape, .function(8), .enter:
                overlays.removeLast()
                return []
            case .function(2) where compare.canAccept: return answer(.accepted(compare.kind))
            default: return []
            }
        }
    }

    /// Scrolls the help, no further than it goes.
    private func scroll(_ help: inout HelpOverlay, by lines: Int) {
        guard let top = stack.last else { return }
        var scratch = Surface(size: Size(columns: surroundings.columns, rows: surroundings.rows), lineArt: lineArt)
        help.top = max(0, help.top + lines)
        help.top = help.draw(on: &scratch, table: top.table(in: surroundings), in: surroundings)
    }

    /// Hands an answer to the screen behind the overlay, which goes.
    private mutating func answer(_ answer: Answer) -> [Effect] {
        overlays.removeLast()
        let place = stack.count - 1
        return run(stack[place].take(answer, in: &surroundings), at: place)
    }

    private mutating func take(_ event: Event, _ palette: PaletteOverlay) -> [Effect] {
        var palette = palette
        switch event.asKey {
        case .escape, .function(9):
            overlays.removeLast()
            return []
        case .up: palette.move(by: -1)
        case .down: palette.move(by: 1)
        case .pageUp: palette.move(by: -10)
        case .pageDown: palette.move(by: 10)
        case .enter:
            guard let binding = palette.current else { return [] }
            overlays.removeLast()
            if let reason = binding.disabledReason {
                notice = Notice(.actionDisabled(label: Phrase(binding.label), reason: Phrase(reason)), .warning)
                return []
            }
            return act(binding.action)
        default: event.fieldInput.map { palette.type($0) }
        }
        overlays[overlays.count - 1] = .palette(palette)
        return []
    }

    private mutating func take(_ event: Event, _ chooser: ChooserOverlay) -> [Effect] {
        var chooser = chooser
        switch event.asKey {
        case .escape, .function(4):
            overlays.removeLast()
            return []
        case .up: chooser.move(by: -1)
        case .down: chooser.move(by: 1)
        case .pageUp: chooser.move(by: -10)
        case .pageDown: chooser.move(by: 10)
        case .enter:
            guard let item = chooser.current else { return [] }
            if let reason = item.disabled {
                notice = Notice(.actionDisabled(label: item.label, reason: reason), .warning)
                return []
            }
            return answer(.chosen(item.text, chooser.purpose))
        default: event.fieldInput.map { chooser.type($0) }
        }
        overlays[overlays.count - 1] = .chooser(chooser)
        return []
    }

    private mutating func take(_ event: Event, _ filter: FilterOverlay) -> [Effect] {
        var filter = filter
        switch event.asKey {
        case .escape, .function(4):
            overlays.removeLast()
            return []
        case .up, .backTab: filter.move(by: -1)
        case .down, .tab: filter.move(by: 1)
        case .left: filter.change(by: -1)
        case .right, .character(" "): filter.change(by: 1)
        case .delete, .backspace: filter.clear()
        case .enter: return answer(.filtered(filter.filter))
        default: return []
        }
        overlays[overlays.count - 1] = .filter(filter)
        return []
    }

    private mutating func take(_ event: Event, _ question: QuestionOverlay) -> [Effect] {
        if question.purpose == .quit { return takeQuit(event) }
        if question.purpose == .offerForm { return takeOffer(event) }
        guard question.label != nil else { return takeYesNo(event, question) }
        var question = question
        switch event.asKey {
        case .escape:
            overlays.removeLast()
            return []
        case .enter:
            let text = clean(question.field.text)
            guard !text.isEmpty else {
                question.isEmptyRefused = true
                overlays[overlays.count - 1] = .question(question)
                return []
            }
            if case .undo(let document, let version) = question.purpose {
                overlays.removeLast()
                let ticket = surroundings.ticket()
                undoTicket = ticket
                let command = VoidIncoming(document: document, seenVersion: version, reason: text)
                return [.perform(.void(command), ticket)]
            }
            return answer(.entered(text, question.purpose))
        default:
            event.fieldInput.map { question.field.take($0) }
            question.isEmptyRefused = false
            overlays[overlays.count - 1] = .question(question)
            return []
        }
    }

    /// Yes is said by its letter; Enter and everything that leaves means No.
    private mutating func takeYesNo(_ event: Event, _ question: QuestionOverlay) -> [Effect] {
        if let letter = event.typed?.lowercased() {
            if letter == "c" || letter == "y" { return answer(.confirmed(question.purpose)) }
            if letter == "k" || letter == "n" { overlays.removeLast() }
            return []
        }
        if event.asKey == .enter || event.asKey == .escape { overlays.removeLast() }
        return []
    }

    private mutating func takeQuit(_ event: Event) -> [Effect] {
        switch event.asKey {
        case .control("q"): return [.quit]
        case .enter, .escape: overlays.removeLast()
        default: break
        }
        return []
    }

    private mutating func takeOffer(_ event: Event) -> [Effect] {
        switch event.asKey {
        case .escape: overlays.removeLast()
        case .enter:
            overlays.removeLast()
            takeUpForm()
        case .delete:
            overlays.removeLast()
            asides.removeLast()
            notice = Notice(.formDropped)
            register()
        case .control("n"):
            overlays.removeLast()
            openForm(.register(nil))
        default: break
        }
        return []
    }

    // MARK: View

    /// The screen as cells.
    public func view() -> Surface {
        let size = Size(columns: surroundings.columns, rows: surroundings.rows)
        var surface = Surface(size: size, lineArt: lineArt)
        guard !isTooSmall else {
            drawTooSmall(on: &surface)
            return surface
        }
        guard let top = stack.last else { return surface }
        let language = surroundings.language
        switch top {
        case .desk(let state): DeskScreen.draw(state, asides: asides, on: &surface, in: surroundings)
        case .list(let state): IncomingListScreen.draw(state, on: &surface, in: surroundings)
        case .form(let state): IncomingFormScreen.draw(state, on: &surface, in: surroundings)
        case .document(let state): IncomingDocumentScreen.draw(state, on: &surface, in: surroundings)
        case .reservations(let state): ReservationsScreen.draw(state, on: &surface, in: surroundings)
        }
        surface.drawNotice(notice, language: language)
        let table = top.table(in: surroundings)
        surface.drawFooter(table.footer(width: size.columns, lineArt: lineArt), row: size.rows - 1)
        for overlay in overlays { overlay.draw(on: &surface, table: table, in: surroundings) }
        return surface
    }

    private func drawTooSmall(on surface: inout Surface) {
        let said = Phrase.tooSmall(
            columns: surroundings.columns, rows: surroundings.rows, leastColumns: Self.leastSize.columns,
            leastRows: Self.leastSize.rows)
        for (row, line) in surroundings.wrap(said, width: surroundings.columns).enumerated() {
            surface.put(line, at: 0, row: row, style: .warning)
        }
        surface.focus = Position(column: 0, row: 0)
    }
}

extension Event {
    /// The key of the event, when it is one. A single committed character counts as its key.
    var asKey: Key? {
        if case .key(let key) = self { return key }
        if case .text(let text) = self, text.count == 1, let character = text.first { return .character(character) }
        return nil
    }
}
