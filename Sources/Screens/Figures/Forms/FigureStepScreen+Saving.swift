import Office
import Phrases
import Records
import TerminalKit

// What the fields begin with, what they mean, and what is done with them.

extension FigureStepScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        setupTicket = ticket
        var steps: [Step] = [.effect(.ask(.figures(.setup(AskFigureSetup())), ticket))]
        if case .answer(let id) = purpose {
            let ticket = surroundings.ticket()
            questionTicket = ticket
            steps.append(.effect(.ask(.figures(.question(AskQuestion(id))), ticket)))
        }
        return steps
    }

    /// Gives the fields their beginnings, once all that they come from is there; what was kept of an earlier time stays.
    private mutating func fill(in surroundings: Surroundings) {
        guard !isFilled, let setup else { return }
        if case .answer = purpose, question == nil { return }
        isFilled = true
        initial = beginnings(setup, in: surroundings)
        for (field, text) in given { initial[field] = text }
        for field in FigureStepScreen.Field.allCases where fields[field] == nil {
            fields[field] = TextField(initial[field] ?? "", limit: field.limit)
        }
        if keeping.kept == nil { focus = order.first { blank(text($0)) && $0 != .task } ?? order.first ?? focus }
    }

    private func beginnings(_ setup: FigureSetup, in surroundings: Surroundings) -> [FigureStepScreen.Field: String] {
        let today = surroundings.today
        switch purpose {
        case .question:
            return [
                .direction: UnitQuestion.Direction.received.code, .day: today.shown,
                .recipient: UnitDirectory.byCode["van-phong-tld"]?.email ?? "",
            ]
        case .answer:
            let found = question?.question
            return [
                .text: found?.answer ?? "", .number: found?.answerNumber ?? "",
                .day: (found?.answeredOn ?? today).shown,
            ]
        case .addUnit: return [.group: setup.units.units.first?.kind.code ?? UnitKind.base.code]
        case .changeUnit(let code):
            guard let unit = setup.units[code: code] else { return [:] }
            return [
                .name: unit.name, .group: unit.kind.code, .abbreviation: unit.abbreviation ?? "",
                .from: unit.validFrom?.shown ?? "", .until: unit.validTo?.shown ?? "",
                .successor: unit.successor.flatMap { setup.units[code: $0]?.name ?? $0 } ?? "",
                .email: unit.email ?? "",
            ]
        case .mergeUnit(let code):
            return [.until: (setup.units[code: code]?.validTo ?? today).shown]
        case .scoring(let subject):
            let newest = setup.periods[ShippedForms.sixTasks.code]?.first?.period
            let since = newest ?? ReportingPeriod(of: today, kind: .quarter)
            let value = setup.settings.filter { $0.subject == subject && $0.from <= since.lastDay }
                .max { $0.from < $1.from }?.value
            if case .addressed(let task) = subject {
                let kinds = ScoringRule(
                    indicators: setup.book.sixTasks.rows, settings: setup.settings, period: since)
                let named = UnitKind.allCases.filter { $0.reports && kinds.addresses($0, task) }
                let names = named.map { $0.phrase.in(surroundings.language) }
                return [.groups: names.joined(separator: "; "), .since: since.code]
            }
            return [.value: value ?? "", .since: since.code]
        }
    }

    // MARK: Saving

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard isFilled, changeTicket == nil, documentTicket == nil else { return [] }
        var reading = FigureStepReading(self, in: surroundings)
        let deed = reading.deed()
        faults = reading.faults
        guard let deed, faults.isEmpty else {
            if let first = order.first(where: { faults[$0] != nil }) {
                focus = first
                return faults[first].map { [.say($0, .fault)] } ?? []
            }
            return []
        }
        if reading.overridesLetter, !isOverriding {
            let question = Phrase.overrideLetterQuestion(indicator?.phrase ?? Phrase(""))
            return [.raise(.question(QuestionOverlay(.units(.overrideLetter), question)))]
        }
        isOverriding = false
        if case .raise = deed, !blank(text(.document)) {
            guard let number = RegisterNumber(clean(text(.document)), year: surroundings.today.year) else {
                return refuseDocument()
            }
            let ticket = surroundings.ticket()
            documentTicket = ticket
            return [.effect(.ask(.show(ShowIncoming(.number(number))), ticket))]
        }
        return send(deed, in: &surroundings)
    }

    private mutating func send(_ deed: FigureDeed, in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        changeTicket = ticket
        return [.effect(.perform(.figures(deed), ticket))]
    }

    private mutating func refuseDocument() -> [Step] {
        let said = Phrase.sourceUnknown(quoted(text(.document)))
        faults[.document] = said
        focus = .document
        return [.say(said, .fault)]
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .figures(.setup(let setup), let ticket):
            guard ticket == setupTicket else { return nil }
            setupTicket = nil
            self.setup = setup
            fill(in: surroundings)
            return []
        case .figures(.questionDetail(let detail), let ticket):
            guard ticket == questionTicket else { return nil }
            questionTicket = nil
            guard let detail else { return [.close, .fail(.refused(.noSuchRecord))] }
            question = detail.question
            fill(in: surroundings)
            return []
        case .shown(let detail, let ticket):
            guard ticket == documentTicket else { return nil }
            documentTicket = nil
            guard let document = detail, document.isWhole else { return refuseDocument() }
            var reading = FigureStepReading(self, in: surroundings)
            reading.document = document.document.id
            return reading.deed().map { send($0, in: &surroundings) } ?? []
        case .figures(let answer, let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            guard let said = told(answer) else { return [] }
            let isUnit = if case .unitKept = answer { true } else { false }
            return [.done(DoneDeed(at: surroundings.now, phrase: said)), .close]
                + (isUnit ? [.refreshIssuers] : []) + [.say(said, .good)]
        case .failed(let error, let ticket):
            guard [setupTicket, questionTicket, documentTicket, changeTicket].contains(ticket) else { return nil }
            if ticket == setupTicket { setupTicket = nil }
            if ticket == questionTicket { questionTicket = nil }
            if ticket == documentTicket { documentTicket = nil }
            if ticket == changeTicket { changeTicket = nil }
            // What somebody else moved on is read anew; saved again, it is the newest state that is answered.
            guard case .refused(.changedMeanwhile) = error else { return [.fail(error)] }
            return load(in: &surroundings) + [.say(stepSentence(for: error), .fault)]
        default: return nil
        }
    }

    /// What is said of what was done.
    private func told(_ answer: FigureAnswer) -> Phrase? {
        switch answer {
        case .question(let question):
            let number = "\(question.id.value)"
            if case .answer = purpose { return .questionNowAnswered(number) }
            return question.direction == .sent ? .questionSentUp(number) : .questionRaised(number)
        case .unitKept:
            if case .mergeUnit(let code) = purpose {
                let name = setup?.units[code: code]?.name ?? code
                return .unitMerged(name, into: clean(text(.successor)), last: clean(text(.until)))
            }
            return .unitKept(clean(text(.name)))
        case .scoringSet(let setting): return .scoringSet(setting.subject.phrase)
        case .board, .fields, .unit, .factHistory, .entry, .returns, .questions, .questionDetail, .setup, .returned,
            .imported,
            .opened, .closed, .reminded, .lackConfirmed, .lackEnded:
            return nil
        }
    }
}
