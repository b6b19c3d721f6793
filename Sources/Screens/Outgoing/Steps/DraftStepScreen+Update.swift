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
        return act(action, in: &surroundings)
    }

    func chooserItems(_ field: DraftStepScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        guard field == .asked else { return choiceItems(field) }
        return PartyReader(facts: surroundings.facts, today: surroundings.today).matches("", limit: 300).map {
            .init(text: $0, label: Phrase($0))
        }
    }

    // MARK: Saving

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard let detail, isFilled, saveTicket == nil, twinsTicket == nil else { return [] }
        faults = [:]
        let deed: OutgoingDeed
        switch step {
        case .ask:
            let read = PartyReader(facts: surroundings.facts, today: surroundings.today).parties(text(.asked))
            if let unknown = read.unknown { faults[.asked] = .nobodyCalled(quoted(unknown)) }
            if read.parties.isEmpty, faults.isEmpty { faults[.asked] = .missing(label(.asked)) }
            deed = .step(command(.askOpinions, detail, day: readDay(.due, in: surroundings), asked: read.parties))
        case .number: deed = .step(command(.number, detail, day: readDay(.date, in: surroundings)))
        case .opinion:
            guard let opinion = detail.opinions.first(where: { "\($0.id.value)" == text(.whose) }),
                let view = OpinionView.allCases.first(where: { $0.code == text(.view) })
            else { return [] }
            let words = clean(text(.opinion))
            if view.wantsText, words.isEmpty { faults[.opinion] = .missing(label(.opinion)) }
            deed = .opinion(GiveOpinion(opinion: opinion.id, view: view, text: words.isEmpty ? nil : words))
        }
        guard faults.isEmpty else { return showFault() }
        return step == .number ? lookForTwins(of: detail, in: &surroundings) : send(deed, in: &surroundings)
    }

    private mutating func send(_ deed: OutgoingDeed, in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        saveTicket = ticket
        return [.effect(.perform(.outgoing(deed), ticket))]
    }

    // MARK: Doubts about a number

    /// Looks before a number is spent whether the paper has one already.
    private mutating func lookForTwins(of detail: OutgoingDetail, in surroundings: inout Surroundings) -> [Step] {
        var content = detail.document.content
        content.date = readDay(.date, in: surroundings) ?? surroundings.today
        let ticket = surroundings.ticket()
        twinsTicket = ticket
        return [.effect(.ask(.outgoing(.twins(FindOutgoingTwins(rows: [content], formKey: formKey))), ticket))]
    }

    private mutating func take(_ twins: [OutgoingTwin], in surroundings: inout Surroundings) -> [Step] {
        var doubts = twins.map { $0.doubt(ofMany: false) }
        let year = (readDay(.date, in: surroundings) ?? surroundings.today).year
        if year != surroundings.today.year { doubts.insert(.outYearDoubt(year), at: 0) }
        guard doubts.isEmpty else {
            return [.raise(.question(QuestionOverlay(.outgoing(.registerAnyway), .outRegisterAnyway(doubts))))]
        }
        return giveNumber(in: &surroundings)
    }

    private mutating func giveNumber(in surroundings: inout Surroundings) -> [Step] {
        guard let detail, saveTicket == nil else { return [] }
        let day = readDay(.date, in: surroundings)
        guard faults.isEmpty else { return showFault() }
        return send(.step(command(.number, detail, day: day)), in: &surroundings)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        answer == .confirmed(.outgoing(.registerAnyway))
            ? giveNumber(in: &surroundings) : takeChoice(answer, in: &surroundings)
    }

    private func command(
        _ step: OutgoingStep, _ detail: OutgoingDetail, day: Day?, asked: [Party] = []
    ) -> StepOutgoing {
        StepOutgoing(document: id, seenVersion: detail.document.version, step: step, day: day, asked: asked)
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
        case .outgoing(.twins(let twins), let ticket):
            guard ticket == twinsTicket else { return nil }
            twinsTicket = nil
            return take(twins, in: &surroundings)
        case .outgoing(.changed(let changed), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            let document = changed.document
            let name = DraftName.shown(document.id)
            let said: Phrase =
                switch step {
                case .ask: .draftStepDone(name, document.state.phrase)
                case .opinion: .draftOpinionSaid(name)
                case .number: .draftNumbered(name, document.symbolTold(on: surroundings.today))
                }
            return [.done(DoneDeed(at: surroundings.now, phrase: said)), .close, .say(said, .good)]
        case .failed(let error, let ticket):
            if ticket == helpTicket || ticket == twinsTicket {
                (helpTicket, twinsTicket) = (ticket == helpTicket ? nil : helpTicket, nil)
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
        fill()
        return steps
    }
}
