import CursesTerminal
import Glibc
import Office
import Phrases
import Records
import Screens
import Store
import TerminalKit

/// Runs the terminal program on an open office until the person leaves it.
///
/// One synchronous loop owns the terminal: what was typed ahead is taken in, then the screen is painted once.
/// - Returns: 0, or 128 and the signal's number when the terminal went away or the process was asked to end.
public func runTerminal(_ start: TerminalStart) -> Int32 {
    let terminal: CursesTerminal
    do throws(TerminalError) {
        terminal = try openTerminal()
    } catch {
        complain(sentence(for: error).in(start.language))
        return ExitCode.cannotWrite.rawValue
    }
    do throws(OfficeError) {
        var loop = try TerminalLoop(start, terminal: terminal)
        let end = loop.run()
        terminal.close()
        if let last = end.lastWord { complain(last.in(start.language)) }
        return end.code
    } catch {
        terminal.close()
        complain(sentence(for: error).in(start.language))
        return Failure.office(error).code.rawValue
    }
}

/// How the loop ended.
private struct LoopEnd {
    let code: Int32
    /// Said after the terminal was given back.
    let lastWord: Phrase?
}

private struct TerminalLoop {
    let terminal: CursesTerminal
    let runner: EffectRunner
    let clock: () -> Instant
    var workplace: Workplace
    /// Whether something was written since the log was emptied last.
    var hasWritten = false
    /// Changes when another process has written.
    var version: Int64
    var end: LoopEnd?
    /// What fits to the letters typed so far is looked up when these are on the screen; the next letter makes it void.
    var lookUp: Effect?

    /// After so many milliseconds without a key the log is emptied and what others wrote is looked for.
    private static let idleMilliseconds = 2_000
    /// So long work is done before the screen shows how far it is.
    private static let progressMilliseconds: Int64 = 100
    /// So long a letter may wait for what is found inside files: what is not found by then comes after it is on the screen.
    private static let lookPatience = Duration.milliseconds(5)
    /// So long a key that has begun may take to be whole: longer than the terminal waits for the rest of it.
    private static let keyMilliseconds = 600
    /// After so long a person is told that there may be more.
    private static let longLook = Duration.milliseconds(150)
    /// The most events taken in before the screen is painted.
    private static let mostEvents = 4_096

    init(_ start: TerminalStart, terminal: CursesTerminal) throws(OfficeError) {
        self.terminal = terminal
        let (realClock, shift) = (start.clock, start.shiftSeconds)
        clock = { realClock().adding(seconds: shift) }
        // Without the desk file no record is lost, but forms that are not saved are not kept.
        let desk = try? DeskFile(besideOffice: start.file.path)
        let isShared = isSet("SSH_CONNECTION")
        let home = getenv("HOME").map { String(cString: $0) }
        let places = FileSettings(desk: desk).places(
            office: start.file.path, login: start.actor.person.login, isShared: isShared, home: home)
        let waker = terminal.waker
        runner = EffectRunner(
            file: start.file, keeper: DeskKeeper(desk, of: start.actor.person.login), actor: start.actor,
            clock: start.clock, places: places,
            fileJobs: FileJobs(programFolder: start.programFolder) { waker.wake() })
        let office = start.file.office
        let now = clock()
        let preferences = Self.preferences(of: start.actor.person.login, desk)
        workplace = Workplace(
            facts: try office.ask(AskOffice(), by: start.actor), actor: start.actor,
            issuers: try office.ask(ListIssuers(), by: start.actor),
            issuerUses: (try? desk?.uses(of: EffectRunner.issuerUse, today: now.officeDay)) ?? [:],
            language: Self.language(start, preferences),
            size: terminal.size, now: now,
            keySource: KeySource(start: "\(getpid())-\(now.milliseconds)-\(UInt64.random(in: .min ... .max))"),
            isSharedHost: isShared, hasDisplay: DesktopOpener.hasDisplay && !isShared,
            preferences: preferences,
            display: Display(
                depth: terminal.depth, isColourUnwanted: isColourUnwanted, hasShell: CursesTerminal.hasShell),
            isBareConsole: isBareConsole)
        version = try office.dataVersion()
    }

    /// `--lang`, then the person's preference, then the office's language.
    private static func language(_ start: TerminalStart, _ preferences: Preferences) -> Language {
        guard !start.isLanguageAsked, let kept = preferences[.language] else { return start.language }
        return Language(rawValue: kept) ?? start.language
    }

    /// What the person chose for themselves; what cannot be read was not chosen.
    private static func preferences(of login: String, _ desk: DeskFile?) -> Preferences {
        var preferences = Preferences()
        for name in PreferenceName.allCases { preferences[name] = try? desk?.preference(name.rawValue, of: login) }
        return preferences
    }

    mutating func run() -> LoopEnd {
        perform(workplace.refresh(now: clock()))
        while end == nil {
            paint()
            // After the key is on the screen: nobody's typing waits for it. What it says is painted before the next wait.
            if keepDueDrafts() { continue }
            // A key that has begun is waited for before files are looked into: Esc is no key before it is sure that nothing follows.
            let isLooking = lookUp == nil && runner.file.isLookCut
            let wait = lookUp == nil && (!isLooking || terminal.hasUnfinishedKey) ? patience() : 0
            let event = terminal.nextEvent(timeout: isLooking ? min(wait, Self.keyMilliseconds) : wait)
            if event == .idle, isLooking, terminal.hasUnfinishedKey { continue }
            if event == .idle, lookUp != nil {
                runLookUp()
                continue
            }
            if event == .idle, runner.file.isLookCut {
                goOnLooking()
                continue
            }
            if event == .idle, wait < Self.idleMilliseconds { continue }
            take(event)
            var taken = 1
            while end == nil, taken < Self.mostEvents, terminal.hasWaitingEvent {
                take(terminal.nextEvent(timeout: 0))
                taken += 1
            }
        }
        runner.fileJobs.end()
        runner.keeper.rest()
        return end ?? LoopEnd(code: 0, lastWord: nil)
    }

    private func paint() {
        terminal.theme = .named(workplace.theme)
        terminal.paint(workplace.view())
    }

    /// How long to wait for a key, in milliseconds: no longer than until a draft is due.
    private func patience() -> Int {
        guard let due = workplace.draftsDue else { return Self.idleMilliseconds }
        return Int(max(1, min(Int64(Self.idleMilliseconds), due.milliseconds - clock().milliseconds)))
    }

    /// - Returns: whether drafts were kept.
    private mutating func keepDueDrafts() -> Bool {
        let now = clock()
        guard let due = workplace.draftsDue, due <= now else { return false }
        perform(workplace.keepDrafts(now: now))
        return true
    }

    private mutating func take(_ event: Event) {
        if lookUp != nil, !event.isTyping { runLookUp() }
        if runner.file.isLookCut, event.actsOnRows { finishLooks() }
        switch event {
        case .hangUp:
            perform(workplace.keepDrafts(now: clock()))
            end = LoopEnd(code: 128 + SIGHUP, lastWord: nil)
        case .terminate:
            perform(workplace.keepDrafts(now: clock()))
            end = LoopEnd(code: 128 + SIGTERM, lastWord: nil)
        case .idle: rest()
        case .wake:
            if terminal.miscountsWidths { workplace.learnMiscount() }
            takeNews()
        case .key, .text, .rewrite, .paste, .resized, .resumed:
            if event.isTyping { beginLooks() }
            perform(workplace.handle(event, now: clock()))
            runner.file.letLooksEnd()
        }
    }

    // MARK: What is found inside files

    /// A letter begins: what it asks for inside files has little time, so that it is on the screen at once.
    private func beginLooks() {
        let end = ContinuousClock.now + Self.lookPatience
        runner.file.look { ContinuousClock.now < end }
    }

    /// Goes on until the next key comes; then what was found takes its place among the rows.
    private mutating func goOnLooking() {
        let end = ContinuousClock.now + Self.longLook
        if looked(while: { [terminal] in ContinuousClock.now < end && !terminal.isAnythingWaiting }) {
            readFound(isLast: false)
        } else if !terminal.isAnythingWaiting {
            workplace.tellLooking()
            paint()
            if looked(while: { [terminal] in !terminal.isAnythingWaiting }) { readFound(isLast: false) }
        }
    }

    /// A key that does something with what stands there comes after all is there.
    private mutating func finishLooks() {
        _ = looked { true }
        readFound(isLast: true)
    }

    /// - Returns: whether all was found; a fault is told by the list that asks again.
    private func looked(while mayGoOn: @escaping () -> Bool) -> Bool {
        (try? runner.file.goOnLooking(while: mayGoOn)) ?? true
    }

    /// - Parameter isLast: whether a key waits for the rows.
    private mutating func readFound(isLast: Bool) {
        runner.file.look(while: isLast ? nil : { [terminal] in !terminal.isAnythingWaiting })
        perform(workplace.readFound(now: clock()))
        runner.file.letLooksEnd()
    }

    /// What jobs have to say.
    private mutating func takeNews() {
        for message in runner.fileJobs.takeNews() where end == nil {
            if case .files(.progress, _) = message {} else { hasWritten = true }
            perform(workplace.handle(message, now: clock()))
        }
    }

    private mutating func rest() {
        if runner.fileJobs.takeTexts(runner.file.office, at: runner.file.path, now: runner.clock()) {
            hasWritten = true
        }
        if hasWritten {
            runner.file.settle(at: runner.clock())
            hasWritten = false
        }
        runner.keeper.rest()
        if runner.keeper.hasChanged() { perform(workplace.listDrafts(now: clock())) }
        // Somebody else wrote: what is shown is read again. Nothing is drawn while nothing changes.
        guard let found = try? runner.file.office.dataVersion(), found != version else { return }
        version = found
        perform(workplace.refresh(now: clock()))
    }

    /// Looks up what fits to the letters typed so far: a key that uses what is found does not come before it.
    private mutating func runLookUp() {
        guard let effect = lookUp else { return }
        lookUp = nil
        if case .message(let message) = runner.run(effect) { perform(workplace.handle(message, now: clock())) }
    }

    /// Runs effects and those that their answers bring, in order.
    private mutating func perform(_ effects: [Effect]) {
        var waiting = effects[...]
        var painted = clock()
        while end == nil, let effect = waiting.popFirst() {
            if case .ask(.entry(.subjects), _) = effect {
                lookUp = effect
                continue
            }
            switch runner.run(effect) {
            case .nothing: break
            case .beep: terminal.beep()
            case .quit: end = LoopEnd(code: 0, lastWord: nil)
            case .suspend: if !terminal.stop() { workplace.tellNotStopped() }
            case .message(let message):
                if case .perform = effect { hasWritten = true }
                if case .files(.forget, _) = effect { hasWritten = true }
                if case .files(.readAgain, _) = effect { hasWritten = true }
                // The disk did not keep what was written: nothing that this process believes is sure any more.
                if case .failed(.store(.syncFailed), _) = message {
                    end = LoopEnd(code: ExitCode.cannotWrite.rawValue, lastWord: sentence(for: .store(.syncFailed)))
                    return
                }
                let now = clock()
                waiting += workplace.handle(message, now: now)
                // Many commands at once: how far they are is shown while they run.
                if now.milliseconds - painted.milliseconds >= Self.progressMilliseconds, !waiting.isEmpty {
                    paint()
                    painted = now
                }
            }
        }
    }
}

func sentence(for error: TerminalError) -> Phrase {
    switch error {
    case .notATerminal, .openAlready: .terminalMissing
    case .unknownTerm(let term), .unfitTerm(let term): .terminalUnknown(term)
    case .noResources: .terminalNoResources
    }
}

/// Whether the person wants no colours, from any program (no-color.org).
var isColourUnwanted: Bool { isSet("NO_COLOR") }

/// Takes the terminal that the process was started in.
func openTerminal() throws(TerminalError) -> CursesTerminal {
    try CursesTerminal(
        theme: .standard, wantsColour: !isColourUnwanted, escapeDelay: isSet("SSH_CONNECTION") ? 50 : 25)
}

private func isSet(_ name: String) -> Bool {
    guard let value = getenv(name) else { return false }
    return value.pointee != 0
}

func complain(_ sentence: String) {
    let line = Array("vanthu: \(sentence)\n".utf8)
    // Standard error is all that is left to say it on.
    _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}

extension Event {
    /// Whether it is a key that does something with the rows that are found.
    fileprivate var actsOnRows: Bool {
        switch self {
        case .key, .paste: !isTyping
        case .text, .rewrite, .resized, .hangUp, .terminate, .resumed, .wake, .idle: false
        }
    }

    /// Whether it is a letter more, and no key that does something with what stands there.
    fileprivate var isTyping: Bool {
        switch self {
        case .key(.character), .key(.backspace), .text, .rewrite: true
        case .key, .paste, .resized, .hangUp, .terminate, .resumed, .wake, .idle: false
        }
    }
}

/// Whether the keyboard's letters come straight from the kernel: no input method works there.
var isBareConsole: Bool { getenv("TERM").map { String(cString: $0) } == "linux" }
