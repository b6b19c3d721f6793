import Office
import Phrases
import Records
import TerminalKit

// Keys while something stands in front of the screen.

extension Workplace {
    mutating func take(_ event: Event, in overlay: Overlay) -> [Effect] {
        if event.asKey == .function(1) || event.asKey == .alt("1"), !overlay.isHelp {
            overlays.append(
                .help(HelpOverlay(on: overlay, subject: stack.last?.subject(in: surroundings), in: surroundings)))
            return []
        }
        if let effects = pass(event, by: overlay) { return effects }
        switch overlay {
        case .help(let help): return take(event, help)
        case .palette(let palette): return take(event, palette)
        case .chooser(let chooser): return take(event, chooser)
        case .filter(let filter): return take(event, filter)
        case .question(let question): return take(event, question)
        case .marks(let marks): return take(event, marks)
        case .editor(let editor): return take(event, editor)
        case .columns(let columns): return take(event, columns)
        case .compare(let compare):
            switch event.asKey {
            case .escape, .function(8), .enter:
                overlays.removeLast()
                return []
            case .function(2) where compare.canAccept: return answer(.accepted(compare.kind))
            default:
                var compare = compare
                let page = max(1, surroundings.rows - 7)
                switch event.asKey {
                case .up: compare.scroll(by: -1, in: surroundings)
                case .down: compare.scroll(by: 1, in: surroundings)
                case .pageUp: compare.scroll(by: -page, in: surroundings)
                case .pageDown: compare.scroll(by: page, in: surroundings)
                default: return []
                }
                overlays[overlays.count - 1] = .compare(compare)
                return []
            }
        }
    }

    /// Hands an answer to the screen behind the overlay, which goes.
    mutating func answer(_ answer: Answer) -> [Effect] {
        overlays.removeLast()
        let place = stack.count - 1
        // The form that asked this has gone with what it saved.
        if case .confirmed(.outgoing(.openAnswered(let document))) = answer {
            return run([.open(.document(.init(document: document)))], at: place)
        }
        if case .chosen(let name, .printer(let work)) = answer { return print(work, on: name) }
        let steps = stack[place].take(answer, in: &surroundings)
        // What the answer raises stands in front of what is left then.
        if !steps.contains(where: \.isRaising) { settleFilter(after: answer) }
        let effects = run(steps, at: place)
        settleFilter(after: answer)
        return effects
    }

    mutating func take(_ event: Event, _ chooser: ChooserOverlay) -> [Effect] {
        if takesOwn(event, chooser) { return [] }
        var chooser = chooser
        switch event.asKey {
        case .escape, .function(4):
            overlays.removeLast()
            return []
        case .up: chooser.move(by: -1)
        case .down: chooser.move(by: 1)
        case .pageUp: chooser.move(by: -10)
        case .pageDown: chooser.move(by: 10)
        // The line is short; in a long list the ends are far.
        case .home: chooser.move(by: -chooser.items.count)
        case .end: chooser.move(by: chooser.items.count)
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

    mutating func take(_ event: Event, _ question: QuestionOverlay) -> [Effect] {
        if question.purpose == .quit { return takeQuit(event) }
        if question.purpose == .offerForm { return takeOffer(event) }
        guard question.label != nil else { return takeYesNo(event, question) }
        var question = question
        if event == .key(.tab), question.purpose.takesPath { return completePath(question) }
        switch event.asKey {
        case .escape:
            overlays.removeLast()
            return []
        case .enter:
            let text = clean(question.field.text)
            guard !text.isEmpty || question.purpose.mayBeEmpty else {
                question.isEmptyRefused = true
                overlays[overlays.count - 1] = .question(question)
                return []
            }
            answered = AnsweredLine(question: question, depth: stack.count)
            if case .undo(let document, let version) = question.purpose {
                overlays.removeLast()
                return undoByVoiding(document, version: version, reason: text)
            }
            if case .outgoing(.undo(let document, let version)) = question.purpose {
                overlays.removeLast()
                return undoByVoiding(document, version: version, reason: text)
            }
            return answer(.entered(text, question.purpose))
        default:
            if let input = event.fieldInput { question.field.take(input) }
            notice = question.field.takeCut() ?? notice
            question.isEmptyRefused = false
            overlays[overlays.count - 1] = .question(question)
            return []
        }
    }

    /// Nothing typed is lost: a line whose answer was refused is asked again as it was typed, what is wrong beside it.
    mutating func askAgain() {
        guard let line = answered else { return }
        switch notice?.tone {
        case .fault where overlays.isEmpty && line.depth == stack.count:
            (answered, refused) = (nil, line)
            overlays.append(.question(line.question))
        case .good: (answered, refused) = (nil, nil)
        case .fault, .plain, .warning, nil: break
        }
    }

    /// A question as it is raised: what was refused in it before stands in it. Another record, another screen, and nothing does.
    func raised(_ overlay: Overlay) -> Overlay {
        guard case .question(var question) = overlay, question.label != nil, question.field.isEmpty,
            let refused, refused.depth == stack.count, refused.question.phrase == question.phrase,
            refused.question.purpose.unversioned == question.purpose.unversioned
        else { return overlay }
        question.field = refused.question.field
        return .question(question)
    }

    /// Yes is said by its letter; Enter and everything that leaves means No.
    mutating func takeYesNo(_ event: Event, _ question: QuestionOverlay) -> [Effect] {
        if let letter = event.typed?.lowercased() {
            if letter == "c" || letter == "y" {
                guard question.purpose != .undoMany else { return undoChosen() }
                if case .dropDraft(let key) = question.purpose {
                    overlays.removeLast()
                    take(key, for: .drop)
                    return []
                }
                return answer(.confirmed(question.purpose))
            }
            if letter == "k" || letter == "n" { overlays.removeLast() }
            return []
        }
        // Before a text goes over another one, one may look at what differs.
        if case .outgoing(.saveOver) = question.purpose, event.asKey == .function(8) || event.asKey == .alt("8") {
            overlays.removeLast()
            let look = WorkplaceAction.outgoing(.text(.changes))
            leaveEditor(for: look)
            if case .outgoing(.text(let state)) = stack.last, state.shows == .changes { return [] }
            return act(look)
        }
        if event.asKey == .enter || event.asKey == .escape { overlays.removeLast() }
        return []
    }

    mutating func takeQuit(_ event: Event) -> [Effect] {
        switch event.asKey {
        case .control("q"): return [.quit]
        case .enter, .escape: overlays.removeLast()
        default: break
        }
        return []
    }

    mutating func takeOffer(_ event: Event) -> [Effect] {
        switch event.asKey {
        case .escape: overlays.removeLast()
        case .enter:
            overlays.removeLast()
            takeUpForm()
        case .delete:
            if let aside = asides.last { askToDrop(aside) }
        case .control("n"):
            overlays.removeLast()
            openBlankForm()
        default: break
        }
        return []
    }
}

extension Step {
    /// Whether it brings something in front of the screen.
    fileprivate var isRaising: Bool { if case .raise = self { true } else { false } }
}

extension OfficeError {
    /// Whether what was typed in a line is wrong, or the same is only to be tried again.
    fileprivate var isOfTheLine: Bool {
        switch self {
        case .store: true
        case .refused(.content), .refused(.reasonMissing), .refused(.deadlineInPast), .refused(.notLater): true
        case .refused(.procedure(.dayOutOfOrder)), .refused(.procedure(.keepBack)): true
        case .refused: false
        }
    }
}

/// A line that was answered, on which screen, and what its answer waits for.
struct AnsweredLine: Equatable, Sendable {
    let question: QuestionOverlay
    /// How many screens lay on each other.
    let depth: Int
    /// The effects of the answer: only what these bring is meant for the line.
    var tickets: Set<Ticket> = []
}

extension Purpose {
    /// The same whatever version of a record it was asked about.
    fileprivate var unversioned: Purpose {
        switch self {
        case .voidDocument(let document, _): .voidDocument(document, version: 0)
        case .paper(let document, _): .paper(document, version: 0)
        case .undo(let document, _): .undo(document, version: 0)
        case .archive(.transfer(let step, _)): .archive(.transfer(step, version: 0))
        case .archive(.disposal(let step, _)): .archive(.disposal(step, version: 0))
        default: self
        }
    }
}

extension Effect {
    /// What its answer bears.
    fileprivate var ticket: Ticket? {
        switch self {
        case .ask(_, let ticket), .perform(_, let ticket), .files(_, let ticket), .paper(_, let ticket): ticket
        default: nil
        }
    }
}

extension Workplace {
    /// What the answer of a line waits for.
    mutating func waitForAnswer(_ effects: [Effect]) {
        answered?.tickets = Set(effects.compactMap(\.ticket))
    }

    /// Asks again where a message refuses what was answered.
    mutating func askAgain(after message: Message) {
        guard let line = answered, line.tickets.contains(message.ticket) else { return }
        // Where it is not the line that is wrong, what stands behind is to be looked at first; asked anew, the question has what was typed.
        if case .failed(let error, _) = message, !error.isOfTheLine {
            (answered, refused) = (nil, line)
            return
        }
        askAgain()
    }
}
