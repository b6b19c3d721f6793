import Office
import Phrases
import Records
import TerminalKit

// What actions and screens ask of the workplace around them.

extension Workplace {
    /// Carries out an action of the top screen's table.
    mutating func act(_ action: WorkplaceAction) -> [Effect] {
        let place = stack.count - 1
        if case .everywhere(let action) = action { return everywhere(action) }
        if case .editor(let action) = action { return edit(action) }
        if takesUpFigure(action, at: place) { return [] }
        let steps = stack[place].take(action, in: &surroundings)
        return run(steps, at: place)
    }

    mutating func everywhere(_ action: EverywhereAction) -> [Effect] {
        let place = stack.count - 1
        switch action {
        case .help:
            overlays.append(.help(HelpOverlay(on: stack[place], in: surroundings)))
            return []
        case .palette:
            overlays.append(.palette(palette()))
            return []
        case .go(let destination): return go(to: destination)
        case .outside(let work):
            notice = Notice(.actionDisabled(label: work.phrase, reason: work.reason(in: surroundings)), .warning)
            return []
        case .step(let act): return run([.openStep(act, stack[place].documents)], at: place)
        case .search: return run([.search], at: place)
        case .register: return run([.register], at: place)
        case .undo: return run([.undoLast], at: place)
        case .language: return run([.switchLanguage], at: place)
        case .settings:
            if case .settings = stack[place] { return [] }
            return run([.open(.settings(.init()))], at: place)
        case .typing: return switchTyping()
        case .suspend: return surroundings.isSharedHost || !surroundings.display.hasShell ? [] : [.suspend]
        case .quit: return run([.effect(.quit)], at: place)
        case .edit(let command): return edit(command)
        case .desk:
            if let place = stack.lastIndex(where: { $0.hasUnsavedStep }) {
                stack.removeLast(stack.count - 1 - place)
                notice = Notice(.stepLeaveAgain, .warning)
                return []
            }
            var kept = 0
            for screen in stack.dropFirst() {
                if case .form(let state) = screen, state.hasTyped, putAside(state) { kept += 1 }
                if case .round(let state) = screen { putAside(state) }
                if let state = screen.entry, putAside(state) { kept += 1 }
                if let state = screen.outgoingKept, putAside(state) { kept += 1 }
                if let state = screen.archiveKept, putAside(state) { kept += 1 }
            }
            for place in stack.indices where putFigureAside(at: place) { kept += 1 }
            stack = [stack[0]]
            stack[0].makeStale()
            if kept > 0 { notice = Notice(.formPutAside) }
            return []
        }
    }

    /// Carries out what a screen asked of the workplace around it.
    mutating func run(_ steps: [Step], at place: Int) -> [Effect] {
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
                open(screen)
                place = stack.count - 1
            case .close:
                if place > 0 { stack.remove(at: place) }
                place = stack.count - 1
            case .putAside:
                // A figure is entered over its screen, which stays.
                if stack[place].factEditor != nil {
                    if putFigureAside(at: place) { notice = Notice(.figurePutAside) }
                    continue
                }
                if case .form(let state) = stack[place], putAside(state) { notice = Notice(.formPutAside) }
                if let state = stack[place].outgoingKept, putAside(state) { notice = Notice(.formPutAside) }
                if let state = stack[place].archiveKept, putAside(state) { notice = Notice(.formPutAside) }
                if let state = stack[place].entry, putAside(state) { notice = Notice(.entryPutAside) }
                stack.remove(at: place)
                place = stack.count - 1
            case .say(let said): notice = said
            case .raise(let overlay): overlays.append(raised(overlay))
            case .answer(let answer): effects += run(stack[place].take(answer, in: &surroundings), at: place)
            case .done(let deed):
                surroundings.done.insert(deed, at: 0)
                surroundings.done.removeLast(max(0, surroundings.done.count - 20))
                for other in stack.indices where other != place { stack[other].makeStale() }
                if case .desk = stack[place] { stack[place].makeStale() }
            case .register: register()
            case .correct(let document): openForm(.correct(document))
            case .insert(let after): openForm(.insert(after: after))
            case .openStep(let act, let documents):
                effects += openStep(act, documents)
                place = stack.count - 1
            case .takeStep(let step, let documents): effects += takeStep(step, documents)
            case .fillStep(let act, let documents, let texts):
                var state = StepScreen.State(.step(act), documents, formKey: keySource.next(), in: surroundings)
                for (field, text) in texts where state.order.contains(field) { state.set(field, to: text) }
                stack.append(.step(state))
                place = stack.count - 1
            case .takeSteps(let tasks): effects += takeSteps(tasks)
            case .openRound:
                openRound()
                place = stack.count - 1
            case .closeRound:
                if case .round(let state) = stack[place] { putAside(state) }
                if place > 0 { stack.remove(at: place) }
                place = stack.count - 1
            case .openPage(let page, let name):
                stack.append(.page(.init(page, name: name)))
                place = stack.count - 1
            case .openPaper(let paper):
                stack.append(.page(.init(paper)))
                place = stack.count - 1
            case .giveTask:
                stack.append(.step(.init(.task, [], formKey: keySource.next(), in: surroundings)))
                place = stack.count - 1
            case .openFigureStep(let purpose, let texts):
                openFigureStep(purpose, texts)
                place = stack.count - 1
            case .openOutgoing(let purpose):
                openOutgoing(purpose)
                place = stack.count - 1
            case .openArchive(let purpose):
                openArchive(.archive(purpose.code)) { ArchiveScreen(purpose, formKey: $0, in: $1) }
                place = stack.count - 1
            case .openFiling(let purpose):
                openArchive(.archive(purpose.code)) { ArchiveScreen(purpose, formKey: $0, in: $1) }
                place = stack.count - 1
            case .openMerge(let origin, let names, let way):
                openMerge(origin, names: names, way: way)
                place = stack.count - 1
            case .typeText(let text): effects += edit(.typed(.paste(text)))
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
            case .nextOutgoing(let type):
                stack[place] = .outgoing(
                    .form(.init(.register, formKey: keySource.next(), type: type, in: surroundings)))
            case .nextForm: stack[place] = .form(newForm(.register(nil)))
            case .switchLanguage:
                surroundings.language = surroundings.language == .vi ? .en : .vi
                notice = Notice(.languageSwitched)
                effects += prefer(.language, surroundings.language.rawValue)
            case .prefer(let name, let text): effects += prefer(name, text)
            case .export(let list): effects += export(list)
            case .stopJob: effects += stopJob()
            case .undoLast: effects += undoLast()
            }
        }
        return effects
    }

    /// Remembers a choice of the person, here and beside the office.
    mutating func prefer(_ name: PreferenceName, _ text: String) -> [Effect] {
        surroundings.preferences[name] = text
        if name == .typing || name == .toneStyle { followTypingPreferences() }
        return [.keepPreference(name, text)]
    }

    /// Reads the top screen anew when what it shows has changed.
    mutating func settled(_ effects: [Effect]) -> [Effect] {
        guard let place = stack.indices.last, stack[place].isStale else { return effects }
        let steps = stack[place].load(in: &surroundings)
        return effects + run(steps, at: place)
    }

    func isForm(_ screen: Screen?) -> Bool {
        if case .form = screen { true } else { false }
    }

    /// Whether a document is being registered on it, incoming or outgoing.
    func isRegistering(_ screen: Screen?) -> Bool {
        isForm(screen) || screen?.outgoingKept != nil || screen?.archiveKept != nil
    }
}
