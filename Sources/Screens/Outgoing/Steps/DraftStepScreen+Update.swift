import Office
import Phrases
import Records
import TerminalKit
import Text

extension DraftStepScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        detailTicket = ticket
        return [.effect(.ask(.outgoing(.show(ShowOutgoing(.key(id)))), ticket))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .step(let action) = action else { return [] }
        if action != .back { changedAt = surroundings.now }
        switch action {
        case .typed(let input): return edit(input, in: surroundings)
        case .next:
            guard !goOn(in: surroundings) else { return [] }
            return save(in: &surroundings)
        case .nextOfAll: move(by: 1, in: surroundings)
        case .previousOfAll: move(by: -1, in: surroundings)
        case .up: step(by: -1, in: surroundings)
        case .down: step(by: 1, in: surroundings)
        case .change(let steps): change(by: steps)
        case .lookUp: return [.raise(.chooser(chooser(in: surroundings)))]
        case .enlarge:
            guard focus.isLong, let text = fields[focus] else { return [] }
            let editor = LargeEditor(text, target: .draftOpinion, title: label(focus), in: surroundings)
            return [.raise(.editor(editor))]
        case .save, .saveNext:
            takeSuggestion()
            return save(in: &surroundings)
        case .back: return hasTyped ? [.putAside] : [.close]
        }
        return []
    }

    private func chooser(in surroundings: Surroundings) -> ChooserOverlay {
        let items: [ChooserOverlay.Item] =
            focus == .asked
            ? PartyReader(facts: surroundings.facts, today: surroundings.today).matches("", limit: 300).map {
                .init(text: $0, label: Phrase($0))
            } : choices(focus).map { .init(text: $0.code, label: $0.phrase) }
        return ChooserOverlay(.outgoing(.stepField(focus)), title: label(focus), items: items, current: text(focus))
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .outgoing(.stepField(let field))):
            changedAt = surroundings.now
            takeChosen(text, in: field)
        case .chosen, .entered, .confirmed, .filtered, .marked, .accepted: break
        }
        return []
    }

    // MARK: Saving

    private mutating func save(in surroundings: inout Surroundings) -> [Step] {
        guard let detail, isFilled, saveTicket == nil else { return [] }
        faults = [:]
        let deed: OutgoingDeed
        switch step {
        case .ask:
            let read = PartyReader(facts: surroundings.facts, today: surroundings.today).parties(text(.asked))
            if let unknown = read.unknown { faults[.asked] = .nobodyCalled(quoted(unknown)) }
            if read.parties.isEmpty, faults.isEmpty { faults[.asked] = .missing(label(.asked)) }
            deed = .step(command(.askOpinions, detail, day: day(.due, .future, surroundings), asked: read.parties))
        case .number: deed = .step(command(.number, detail, day: day(.date, .past, surroundings)))
        case .opinion:
            guard let opinion = detail.opinions.first(where: { "\($0.id.value)" == text(.whose) }),
                let view = OpinionView.allCases.first(where: { $0.code == text(.view) })
            else { return [] }
            let words = clean(text(.opinion))
            if view.wantsText, words.isEmpty { faults[.opinion] = .missing(label(.opinion)) }
            deed = .opinion(GiveOpinion(opinion: opinion.id, view: view, text: words.isEmpty ? nil : words))
        }
        if let first = order.first(where: { faults[$0] != nil }), let fault = faults[first] {
            focus = first
            return [.say(fault, .fault)]
        }
        let ticket = surroundings.ticket()
        saveTicket = ticket
        return [.effect(.perform(.outgoing(deed), ticket))]
    }

    private func command(
        _ step: OutgoingStep, _ detail: OutgoingDetail, day: Day?, asked: [Party] = []
    ) -> StepOutgoing {
        StepOutgoing(document: id, seenVersion: detail.document.version, step: step, day: day, asked: asked)
    }

    private mutating func day(
        _ field: DraftStepScreen.Field, _ direction: DayShorthand.Direction, _ surroundings: Surroundings
    ) -> Day? {
        let text = text(field)
        guard !blank(text) else { return nil }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        if let day = reader.day(text, direction) { return day }
        faults[field] = reader.fault(text)
        return nil
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.shown(let detail), let ticket):
            guard ticket == detailTicket else { return nil }
            detailTicket = nil
            guard let detail, detail.isWhole else { return [.close, .fail(.refused(.noSuchRecord))] }
            return fill(from: detail, in: &surroundings)
        case .outgoing(.prepared(let help), let ticket):
            guard ticket == helpTicket else { return nil }
            helpTicket = nil
            self.help = help
            return []
        case .outgoing(.changed(let changed), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            let document = changed.document
            let name = DraftName.shown(document.id)
            let said: Phrase =
                switch step {
                case .ask: .draftStepDone(name, document.state.phrase)
                case .opinion: .draftOpinionSaid(name)
                case .number: .draftNumbered(name, document.symbol)
                }
            return [.done(DoneDeed(at: surroundings.now, phrase: said)), .close, .say(said, .good)]
        case .failed(let error, let ticket):
            if ticket == helpTicket {
                helpTicket = nil
                return [.fail(error)]
            }
            if ticket == detailTicket {
                detailTicket = nil
                return [.close, .fail(error)]
            }
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            if case .refused(.changedMeanwhile) = error {
                return load(in: &surroundings) + [.say(stepSentence(for: error), .fault)]
            }
            if let field = order.first(where: { $0.isDay }) ?? order.last { faults[field] = sentence(for: error) }
            return [.fail(error)]
        default: return nil
        }
    }

    private mutating func fill(from detail: OutgoingDetail, in surroundings: inout Surroundings) -> [Step] {
        self.detail = detail
        let before = initial
        var steps: [Step] = []
        switch step {
        case .ask: initial = [:]
        case .number:
            initial = [.date: surroundings.today.shown]
            let ticket = surroundings.ticket()
            helpTicket = ticket
            let content = detail.document.content
            let query = PrepareOutgoing(
                typeCode: content.typeCode, department: content.department, day: surroundings.today)
            steps.append(.effect(.ask(.outgoing(.prepare(query)), ticket)))
        case .opinion:
            let open = open(in: surroundings.facts.people, surroundings.actor)
            whose = open.map { opinion in
                .init(code: "\(opinion.id.value)", phrase: Phrase(surroundings.facts.name(of: opinion.asked)))
            }
            guard let first = whose.first else {
                return [.close, .fail(.refused(.outgoing(.notAsked(detail.document.shortName))))]
            }
            initial = [.whose: first.code, .view: OpinionView.agrees.code]
            focus = whose.count == 1 && focus == .whose ? .view : focus
        }
        for (field, text) in before where self.text(field) == text { set(field, to: initial[field] ?? "") }
        for field in order where fields[field] == nil {
            fields[field] = TextField(initial[field] ?? "", limit: field.limit)
        }
        isFilled = true
        return steps
    }
}
