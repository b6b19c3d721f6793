import CursesTerminal
import Glibc
import Office
import Phrases
import Records
import Screens
import Store
import TerminalKit

/// Runs the first start on a terminal: the answers make an office by the same way as `vanthu init`.
public func runFirstStart(_ facts: FirstStartFacts) -> FirstStartEnd {
    let terminal: CursesTerminal
    do throws(TerminalError) { terminal = try openTerminal() } catch {
        complain(sentence(for: error).in(facts.language))
        return .left(code: ExitCode.cannotWrite.rawValue)
    }
    var loop = FirstStartLoop(facts, terminal: terminal)
    let end = loop.run()
    terminal.close()
    return end
}

private struct FirstStartLoop {
    let terminal: CursesTerminal
    let facts: FirstStartFacts
    let demoPath: String
    var state: FirstStart
    var end: FirstStartEnd?

    /// Enough for full lists, and made in seconds.
    private static let demoDocuments = 300
    /// Longer than any escape delay.
    private static let keyMilliseconds = 60

    init(_ facts: FirstStartFacts, terminal: CursesTerminal) {
        self.terminal = terminal
        self.facts = facts
        demoPath = FirstStartPlaces.demo(besideOffice: facts.path)
        state = FirstStart(
            path: facts.path, demoPath: demoPath, hasDemo: access(demoPath, F_OK) == 0,
            login: OfficeFounding.login(from: facts.account), language: facts.language, size: terminal.size,
            today: facts.clock().officeDay, display: Display(depth: terminal.depth, isColourUnwanted: isColourUnwanted),
            isBareConsole: isBareConsole)
    }

    mutating func run() -> FirstStartEnd {
        while true {
            paint()
            take(terminal.nextEvent(timeout: nil))
            while end == nil, terminal.hasWaitingEvent { take(terminal.nextEvent(timeout: 0)) }
            if let end { return end }
        }
    }

    private func paint() {
        terminal.theme = .named(state.theme)
        terminal.paint(state.view())
    }

    private mutating func take(_ event: Event) {
        switch event {
        case .hangUp: end = .left(code: 128 + SIGHUP)
        case .terminate: end = .left(code: 128 + SIGTERM)
        case .wake: if terminal.miscountsWidths { state.learnMiscount() }
        case .key, .text, .rewrite, .paste, .resized, .resumed, .idle:
            switch state.handle(event) {
            case .found(let founding): found(founding)
            case .demo: openDemo()
            case .beep: terminal.beep()
            case .leave: end = .left(code: 0)
            case .stop, nil: break
            }
        }
    }

    private mutating func found(_ founding: FirstStart.Founding) {
        do throws(Failure) {
            let path = try OfficeFounding.make(
                founding.profile, owner: founding.owner, lastNumber: founding.lastNumber, at: facts.path,
                now: facts.clock())
            // No record: without it the choice is made again in Settings.
            if let desk = try? DeskFile(besideOffice: path) {
                try? desk.keep(PreferenceName.typing.rawValue, founding.typing, of: founding.owner.login)
            }
            end = .office(path: path)
        } catch { refuse(error) }
    }

    private mutating func openDemo() {
        do throws(Failure) {
            if access(demoPath, F_OK) == 0 {
                guard try isDemo(demoPath) else {
                    state.refuse(.firstNotDemo)
                    return
                }
                end = .office(path: demoPath)
            } else {
                try makeDemo()
            }
        } catch { if end == nil { refuse(error) } }
    }

    private func isDemo(_ path: String) throws(Failure) -> Bool {
        let file = try stored { () throws(StoreFault) in try OfficeFile.open(at: path) }
        defer { file.close() }
        guard let owner = try asked({ () throws(OfficeError) in try file.owner() }) else { return false }
        return try asked { () throws(OfficeError) in
            try file.office.ask(AskOffice(), by: Actor(person: owner)).profile.isDemo
        }
    }

    private mutating func makeDemo() throws(Failure) {
        let now = facts.clock()
        let office = DemoOffice(documents: Self.demoDocuments, seed: 1, today: now.officeDay)
        state.show(done: 0, of: office.count)
        paint()
        let path = try OfficeFounding.whole(at: demoPath) { (part) throws(Failure) in
            var writing = DemoWriting(office: office, seed: 1, path: part, now: now)
            _ = try writing.write { (done) throws(Failure) in
                try goOn()
                state.show(done: done, of: office.count)
                paint()
            }
        }
        end = .office(path: path)
    }

    /// Whether the demo is still wanted; keys that came meanwhile mean nothing but for Esc.
    private mutating func goOn() throws(Failure) {
        var waited = false
        while true {
            // A lone Esc is known only when nothing has followed it for a while.
            switch terminal.nextEvent(timeout: terminal.hasUnfinishedKey ? Self.keyMilliseconds : 0) {
            case .idle where terminal.hasUnfinishedKey && !waited: waited = true
            case .idle: return
            case .hangUp:
                end = .left(code: 128 + SIGHUP)
                throw .quiet(.done)
            case .terminate:
                end = .left(code: 128 + SIGTERM)
                throw .quiet(.done)
            case let event:
                let request = state.handle(event)
                if request == .leave { end = .left(code: 0) }
                if request == .leave || request == .stop { throw .said(.refused, .firstStopped) }
            }
        }
    }

    private mutating func refuse(_ failure: Failure) {
        if let sentence = failure.sentence { state.refuse(sentence) }
    }
}

/// Where the demo of the first start is.
enum FirstStartPlaces {
    /// Beside the office and never in its place.
    static func demo(besideOffice path: String) -> String {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let demo = folder + "demo.db"
        return demo == path ? folder + "demo-2.db" : demo
    }
}
