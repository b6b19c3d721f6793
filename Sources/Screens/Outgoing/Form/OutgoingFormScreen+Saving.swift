import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingFormScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        guard let id = purpose.document else { return prepare(in: &surroundings) }
        let ticket = surroundings.ticket()
        detailTicket = ticket
        return [.effect(.ask(.outgoing(.show(ShowOutgoing(.key(id)))), ticket))]
    }

    /// Gives the fields their beginnings, once the document is there; what was typed stays.
    private mutating func fill(from detail: OutgoingDetail, in surroundings: Surroundings) {
        self.detail = detail
        let before = initial
        initial = Self.texts(of: detail)
        if case .issue = purpose { initial[.handedOver] = surroundings.today.shown }
        // What nobody has touched shows what the office has now.
        for (field, text) in before where self.text(field) == text { set(field, to: initial[field] ?? "") }
        fill()
    }

    // MARK: Saving

    /// Whether an answer of the office is waited for before it is sent.
    private var isOnItsWay: Bool {
        saveTicket != nil || !awaited.isEmpty || replacedTicket != nil || twinsTicket != nil
    }

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard isFilled, !isOnItsWay else { return [] }
        savesNext = thenNext
        let reading = OutgoingFormReading(self, in: surroundings)
        faults = reading.faults
        guard faults.isEmpty else { return showFault() }
        // The documents that are answered are named by their numbers.
        answered = answered.filter { reading.answers.contains($0.key) }
        for known in detail?.answered ?? [] where reading.answers.contains(known.document.number) {
            answered[known.document.number] = known.document
        }
        var steps: [Step] = []
        for number in reading.answers where answered[number] == nil {
            let ticket = surroundings.ticket()
            awaited[ticket] = number
            steps.append(.effect(.ask(.show(ShowIncoming(.number(number))), ticket)))
        }
        if let name = reading.replaces, replaced?.name != name {
            let ticket = surroundings.ticket()
            replacedTicket = ticket
            steps.append(.effect(.ask(.outgoing(.show(ShowOutgoing(.name(name)))), ticket)))
        }
        return steps.isEmpty ? doubt(reading, in: &surroundings) : steps
    }

    /// Goes on once all documents that are named are known; what was typed meanwhile is checked too.
    private mutating func goOn(in surroundings: inout Surroundings) -> [Step] {
        guard awaited.isEmpty, replacedTicket == nil else { return [] }
        guard faults.isEmpty else { return showFault() }
        let reading = OutgoingFormReading(self, in: surroundings)
        guard reading.faults.isEmpty, reading.answers.allSatisfy({ answered[$0] != nil }),
            reading.replaces == nil || reading.replaces == replaced?.name
        else { return save(thenNext: savesNext, in: &surroundings) }
        return doubt(reading, in: &surroundings)
    }

    /// Looks before a number is spent whether the paper has one already.
    private mutating func doubt(_ reading: OutgoingFormReading, in surroundings: inout Surroundings) -> [Step] {
        guard purpose == .register else { return send(reading, in: &surroundings) }
        let ticket = surroundings.ticket()
        twinsTicket = ticket
        return [
            .effect(
                .ask(.outgoing(.twins(FindOutgoingTwins(rows: [reading.content], formKey: formKey))), ticket))
        ]
    }

    private mutating func take(_ twins: [OutgoingTwin], in surroundings: inout Surroundings) -> [Step] {
        twinsTicket = nil
        let reading = OutgoingFormReading(self, in: surroundings)
        guard reading.faults.isEmpty else { return save(thenNext: savesNext, in: &surroundings) }
        var doubts = twins.map { $0.doubt(ofMany: false) }
        if let year = reading.content.date?.year, year != surroundings.today.year {
            doubts.insert(.outYearDoubt(year), at: 0)
        }
        guard !doubts.isEmpty else { return send(reading, in: &surroundings) }
        return [.raise(.question(QuestionOverlay(.outgoing(.registerAnyway), .outRegisterAnyway(doubts))))]
    }

    /// A person has said that it is registered all the same.
    mutating func sendAnyway(in surroundings: inout Surroundings) -> [Step] {
        let reading = OutgoingFormReading(self, in: surroundings)
        guard reading.faults.isEmpty, !isOnItsWay else { return [] }
        return send(reading, in: &surroundings)
    }

    private mutating func send(_ reading: OutgoingFormReading, in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        let answers = reading.answers.compactMap { number in
            answered[number].map { AnsweredDocument($0.id, isPartial: reading.partial.contains(number)) }
        }
        let replaces = reading.replaces == nil ? nil : replaced?.id
        let deed: OutgoingDeed
        switch purpose {
        case .register:
            deed = .register(
                RegisterOutgoing(content: reading.content, answers: answers, replaces: replaces, formKey: formKey))
        case .correct(let id):
            deed = .correct(
                CorrectOutgoing(
                    document: id, seenVersion: detail?.document.version ?? 0, content: reading.content,
                    answers: answers, reason: clean(text(.reason))))
        case .draft:
            deed = .begin(
                BeginDraft(content: reading.content, answers: answers, replaces: replaces, formKey: formKey))
        case .redraft(let id):
            deed = .save(
                SaveDraft(
                    document: id, seenVersion: detail?.document.version ?? 0, content: reading.content,
                    answers: answers))
        case .step, .text, .many, .copy, .merge, .setup: return []
        case .issue(let id):
            deed = .step(
                StepOutgoing(
                    document: id, seenVersion: detail?.document.version ?? 0, step: .issue,
                    day: reading.content.handedOverOn, way: reading.content.way, receivedBy: reading.content.receivedBy)
            )
        }
        saveTicket = ticket
        return [.effect(.perform(.outgoing(deed), ticket))]
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.shown(let detail), let ticket):
            if ticket == replacedTicket {
                replacedTicket = nil
                if let found = detail?.document, let name = OutgoingFormReading(self, in: surroundings).replaces {
                    replaced = .init(name: name, id: found.id)
                } else {
                    faults[.replaces] = .outUnknownHere(quoted(text(.replaces)))
                }
                return goOn(in: &surroundings)
            }
            guard ticket == detailTicket else { return nil }
            detailTicket = nil
            guard let detail, detail.isWhole else { return [.close, .fail(.refused(.noSuchRecord))] }
            fill(from: detail, in: surroundings)
            return []
        case .outgoing(.prepared(let help), let ticket):
            guard ticket == helpTicket else { return nil }
            helpTicket = nil
            propose(help)
            return []
        case .shown(let detail, let ticket):
            guard let number = awaited.removeValue(forKey: ticket) else { return nil }
            if let detail, detail.isWhole {
                answered[number] = detail.document
            } else {
                faults[.answers] = .outAnswerUnknown(quoted(number.shown))
            }
            return goOn(in: &surroundings)
        case .outgoing(.twins(let twins), let ticket):
            guard ticket == twinsTicket else { return nil }
            return take(twins, in: &surroundings)
        case .incoming(let rows, let ticket):
            guard ticket == listTicket else { return nil }
            listTicket = nil
            return choose(.answers, rows.map(\.document.asChoice))
        case .outgoing(.page(let rows), let ticket):
            guard ticket == listTicket else { return nil }
            listTicket = nil
            return choose(.replaces, rows.map(\.document.asChoice))
        case .outgoing(.registered(let receipt), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            return registered(receipt, in: surroundings)
        case .outgoing(.changed(let changed), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            let document = changed.document
            let said: Phrase =
                switch purpose {
                case .correct: .outCorrected(document.symbol)
                case .draft: .draftBegun(document.shortName)
                case .redraft: .draftSaved(document.shortName, version: nil)
                case .register, .issue, .step, .text, .many, .copy, .merge, .setup:
                    .outStepDone(document.symbol, document.state.phrase)
                }
            let done = Step.done(DoneDeed(at: surroundings.now, phrase: said))
            // The text comes next.
            if purpose == .draft {
                return [
                    done, .close, .open(.outgoing(.document(.init(document.id)))), .openOutgoing(.text(document.id)),
                    .say(said, .good),
                ]
            }
            return [.done(DoneDeed(at: surroundings.now, phrase: said)), .close, .say(said, .good)]
        case .failed(let error, let ticket): return failed(error, ticket, in: &surroundings)
        default: return nil
        }
    }

    private func registered(_ receipt: OutgoingRegistered, in surroundings: Surroundings) -> [Step] {
        let content = OutgoingFormReading(self, in: surroundings).content
        // With its year where that is not this one, so that a mistyped day is seen at once.
        let symbol =
            content.date.map { $0.year == surroundings.today.year } ?? true
            ? receipt.symbol : "\(receipt.symbol)/\(receipt.number.year)"
        let said: Phrase = receipt.wasRepeat ? .outRegisteredBefore(symbol) : .outRegistered(symbol)
        let used = content.recipients
            .filter { surroundings.issuers.contains($0.name) }.map { Step.effect(.noteIssuerUse($0.name)) }
        var steps = used
        steps += [.done(DoneDeed(at: surroundings.now, phrase: said))]
        steps.append(savesNext ? .nextOutgoing(type: text(.type)) : .close)
        steps.append(.say(said, .good))
        if let open = answered.values.filter({ $0.handling?.state.isOpen == true }).min(by: { $0.number < $1.number }) {
            let question = Phrase.outAnsweredQuestion(open.number.shownWithYear)
            steps.append(.raise(.question(QuestionOverlay(.outgoing(.openAnswered(open.id)), question))))
        }
        return steps
    }

    private mutating func failed(_ error: OfficeError, _ ticket: Ticket, in surroundings: inout Surroundings) -> [Step]?
    {
        if ticket == helpTicket {
            helpTicket = nil
            asked = nil
            return [.fail(error)]
        }
        if awaited.removeValue(forKey: ticket) != nil {
            awaited = [:]
            return [.fail(error)]
        }
        if ticket == replacedTicket {
            replacedTicket = nil
            faults[.replaces] = sentence(for: error)
            return showFault()
        }
        if ticket == twinsTicket || ticket == listTicket {
            (twinsTicket, listTicket) = (nil, nil)
            return [.fail(error)]
        }
        guard ticket == detailTicket || ticket == saveTicket else { return nil }
        let wasSave = ticket == saveTicket
        if wasSave { saveTicket = nil } else { detailTicket = nil }
        guard wasSave else { return [.close, .fail(error)] }
        switch error {
        case .refused(.outgoing(.content(let found))):
            for fault in found {
                faults[OutgoingFormScreen.Field(rawValue: fault.field.rawValue) ?? .notes] = sentence(for: fault)
            }
            return showFault()
        case .refused(.outgoing(.dayBeforeLast)), .refused(.outgoing(.dayOutOfOrder)), .refused(.outgoing(.bookFixed)):
            faults[.date] = sentence(for: error)
            return showFault()
        case .refused(.outgoing(.answersLater)):
            faults[.answers] = sentence(for: error)
            return showFault()
        case .refused(.outgoing(.replacedBefore)):
            faults[.replaces] = sentence(for: error)
            return showFault()
        case .refused(.outgoing(.issuedBeforeDate)):
            faults[.handedOver] = sentence(for: error)
            return showFault()
        case .refused(.outgoing(.seriesFixed)):
            faults[.type] = sentence(for: error)
            return showFault()
        // What somebody else moved on is read anew; what is typed stays.
        case .refused(.changedMeanwhile):
            return load(in: &surroundings) + [.say(stepSentence(for: error), .fault)]
        default: return [.fail(error)]
        }
    }
}
