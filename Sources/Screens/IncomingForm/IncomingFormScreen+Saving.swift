import Office
import Phrases
import Records
import TerminalKit

// From the first press of the saving key to the number: read, check for duplicates, ask once about doubts, write.

extension IncomingFormScreen {
    static func save(_ state: inout State, thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard state.saving == nil else { return [] }
        if state.isSecret { return stop(state, in: &surroundings) }
        guard state.filesTicket == nil else { return [.say(.workBusy, .warning)] }
        withdraw(&state)
        let reading = FormReading(state.texts, base: state.base?.content, in: surroundings)
        state.faults = reading.faults
        if state.wantsReason, blank(state.text(.reason)) { state.faults[.reason] = .reasonMissing }
        guard let content = reading.content, state.faults.isEmpty else {
            if let first = state.order.first(where: { state.faults[$0] != nil }) { state.focus = first }
            return []
        }
        if state.confirmed == content { return write(&state, content, thenNext: thenNext, in: &surroundings) }
        // Asked anew at each save: since the fields were filled in, somebody else may have registered the same.
        state.suspicions = []
        state.checked = probe(for: content, in: state)
        state.checkTicket = nil
        if let probe = state.checked {
            let ticket = surroundings.ticket()
            state.saving = .checking(thenNext: thenNext, probe, ticket)
            return [.effect(.ask(.duplicates(probe), ticket))]
        }
        return warnOrWrite(&state, content, thenNext: thenNext, in: &surroundings)
    }

    /// Asks for duplicates as soon as there is enough to compare; it warns and never blocks.
    static func check(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        let arrived = reader.day(state.text(.arrived), .past) ?? surroundings.today
        var content = IncomingContent(
            arrivedOn: arrived, issuer: clean(state.text(.issuer)), symbol: DocumentSymbol.parse(state.text(.symbol)),
            subject: clean(state.text(.subject)))
        content.date = reader.day(state.text(.date), .past)
        guard let probe = probe(for: content, in: state), probe != state.checked else { return [] }
        let ticket = surroundings.ticket()
        state.checked = probe
        state.checkTicket = ticket
        return [.effect(.ask(.duplicates(probe), ticket))]
    }

    private static func probe(for content: IncomingContent, in state: State) -> FindDuplicates? {
        guard !state.isCorrection, !content.issuer.isEmpty else { return nil }
        guard content.symbol.number != nil || content.subject.count >= 12 else { return nil }
        return FindDuplicates(
            issuer: content.issuer, symbol: content.symbol, year: (content.date ?? content.arrivedOn).year,
            subject: content.subject)
    }

    private static func warnOrWrite(
        _ state: inout State, _ content: IncomingContent, thenNext: Bool, in surroundings: inout Surroundings
    ) -> [Step] {
        let key = thenNext ? "Ctrl+S" : "F2"
        var warnings: [Phrase] = []
        // What was doubtful before a correction was answered when it was registered.
        let today = surroundings.today
        func doubts(of content: IncomingContent) -> [ContentDoubt] {
            guard state.base != nil else { return RegistrationRule.doubts(of: content, today: today) }
            let passed = RegistrationRule.passedDeadline(of: content, today: today)
            return RegistrationRule.doubts(of: content) + (passed.map { [$0] } ?? [])
        }
        let known = state.base.map { doubts(of: $0.content) } ?? []
        for doubt in doubts(of: content) where !known.contains(doubt) {
            switch doubt {
            case .dateAfterArrival, .old, .arrivalLongAgo, .hourMissing, .deadlinePassed:
                warnings.append(sentence(for: doubt, key: key))
            // Said beside the field while it is typed; letters of firms and citizens often have no symbol at all.
            case .symbolNotParsed: break
            }
        }
        if !state.suspicions.isEmpty { warnings.append(.duplicateGoOn(key: key)) }
        state.warnings = warnings
        guard warnings.isEmpty else {
            state.confirmed = content
            return []
        }
        return write(&state, content, thenNext: thenNext, in: &surroundings)
    }

    private static func write(
        _ state: inout State, _ content: IncomingContent, thenNext: Bool, in surroundings: inout Surroundings
    ) -> [Step] {
        let ticket = surroundings.ticket()
        let deed: Effect.Deed
        switch state.mode {
        case .register(let reservation):
            deed = .register(
                RegisterIncoming(
                    content: content, formKey: state.formKey, reservation: reservation?.id, register: state.register,
                    files: state.files, seenTwins: state.suspicions.map(\.document.id), repliesTo: state.repliesTo))
        case .insert(let after):
            deed = .insertLate(
                InsertLateIncoming(
                    content: content, after: after, reason: clean(state.text(.reason)), formKey: state.formKey,
                    files: state.files, repliesTo: state.repliesTo))
        case .correct(let document):
            deed = .correct(
                CorrectIncoming(
                    document: document.id, seenVersion: document.version, content: content,
                    reason: clean(state.text(.reason))))
        }
        state.saving = .writing(thenNext: thenNext, content, ticket)
        return [.effect(.perform(deed, ticket))]
    }

    static func recordPaper(
        _ state: inout State, of document: IncomingDocument, in surroundings: inout Surroundings
    ) -> [Step] {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        let arrived = reader.day(state.text(.arrived), .past) ?? surroundings.today
        let ticket = surroundings.ticket()
        state.paperTicket = ticket
        let command = RecordPaperCopy(document: document.id, seenVersion: document.version, arrivedOn: arrived)
        return [.effect(.perform(.recordPaper(command), ticket))]
    }

    static func compare(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        if state.isOutrun, let base = state.base {
            let ticket = surroundings.ticket()
            state.showTicket = ticket
            return [.effect(.ask(.show(ShowIncoming(.key(base.id))), ticket))]
        }
        guard let suspicion = state.suspicions.first else { return [] }
        return [.raise(.compare(CompareOverlay(.duplicate(suspicion.document), typed: state.texts)))]
    }

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        let ticket = message.ticket
        switch message {
        case .entry(let answer, _): return update(&state, answer, ticket, in: &surroundings)
        case .duplicates(let found, _) where ticket == state.checkTicket:
            state.checkTicket = nil
            state.suspicions = found
            return []
        case .duplicates(let found, _):
            guard case .checking(let thenNext, let probe, ticket) = state.saving else { return nil }
            state.saving = nil
            state.suspicions = found
            let reading = FormReading(state.texts, base: state.base?.content, in: surroundings)
            // What was typed during the check is checked too.
            guard let content = reading.content, self.probe(for: content, in: state) == probe else {
                return save(&state, thenNext: thenNext, in: &surroundings)
            }
            return warnOrWrite(&state, content, thenNext: thenNext, in: &surroundings)
        case .registered(let registration, _):
            guard case .writing(let thenNext, let content, ticket) = state.saving else { return nil }
            state.saving = nil
            return registered(state, registration, content, thenNext: thenNext, in: surroundings)
        case .changed(let changed, _) where ticket == state.paperTicket:
            let number = changed.document.number.shown
            return [
                .done(DoneDeed(at: surroundings.now, phrase: .donePaper(number: number))),
                .close, .say(.paperRecorded(number: number), .good),
            ]
        case .changed(let changed, _):
            guard case .writing(_, let content, ticket) = state.saving else { return nil }
            state.saving = nil
            let number = changed.document.number.shown
            return [
                .effect(.noteIssuerUse(content.issuer)),
                .done(
                    DoneDeed(at: surroundings.now, phrase: .doneCorrected(number: number))),
                .close, .say(.corrected(number: number), .good),
            ]
        case .shown(let detail, _):
            guard ticket == state.showTicket else { return nil }
            state.showTicket = nil
            guard let detail else { return [.say(.noSuchRecord, .fault)] }
            return [.raise(.compare(CompareOverlay(.newer(detail.document), typed: state.texts)))]
        case .failed(let error, _) where error.isTwin:
            guard let steps = failed(&state, error, ticket) else { return nil }
            // What the other has written is looked at now.
            state.checked = nil
            return steps + check(&state, in: &surroundings)
        case .failed(let error, _): return failed(&state, error, ticket)
        case .files(let answer, _):
            guard ticket == state.filesTicket else { return nil }
            return take(&state, answer, in: surroundings)
        case .desk, .office, .issuers, .incoming, .count, .place, .reservations, .reserved, .bookOpened, .figures,
            .archive,
            .outgoing,
            .absence,
            .keeping, .paper,
            .attachments, .filesChanged, .statistics, .week, .meetings, .undoable:
            return nil
        }
    }

    private static func registered(
        _ state: State, _ registration: Registration, _ content: IncomingContent, thenNext: Bool,
        in surroundings: Surroundings
    ) -> [Step] {
        // With its year where that is not this one, so that a mistyped day of arrival is seen at once.
        let isThisYear = registration.number.year == surroundings.today.year
        let number = isThisYear ? registration.number.shown : registration.number.shownWithYear
        let said: Phrase
        if registration.wasRepeat {
            said = .numberGivenBefore(number: number)
        } else if case .insert = state.mode {
            said = .numberInserted(number: number)
        } else {
            said = .numberGiven(number: number)
        }
        let deed = DoneDeed(
            at: surroundings.now,
            phrase: .doneRegistered(number: number, issuer: content.issuer, symbol: content.symbol.raw),
            documents: [registration.document])
        var next = Step.close
        if thenNext, case .register = state.mode { next = .nextForm }
        return [
            .effect(.noteIssuerUse(content.issuer)), .rememberForm(state.texts), .done(deed), next, .say(said, .good),
        ]
    }

    private static func failed(_ state: inout State, _ error: OfficeError, _ ticket: Ticket) -> [Step]? {
        if ticket == state.checkTicket {
            state.checkTicket = nil
            state.checked = nil
            return [.fail(error)]
        }
        if state.helps.forget(ticket) { return [.fail(error)] }
        if ticket == state.showTicket || ticket == state.paperTicket {
            state.showTicket = nil
            state.paperTicket = nil
            return [.fail(error)]
        }
        switch state.saving {
        case .checking(_, _, ticket):
            state.saving = nil
            state.checked = nil
        case .writing(_, _, ticket): state.saving = nil
        case .checking, .writing, nil: return nil
        }
        if case .refused(.content(let faults)) = error {
            for fault in faults { state.faults[FormField(fault.field)] = sentence(for: fault) }
            if let first = state.order.first(where: { state.faults[$0] != nil }) { state.focus = first }
            return []
        }
        if case .refused(.changedMeanwhile(let name, let at)) = error {
            state.isOutrun = true
            return [.say(.changedMeanwhile(by: name, time: at.clock), .fault)]
        }
        if case .refused(.formKeyUsed(let number)) = error {
            return [.say(.formAlreadyNumbered(number.shownWithYear), .warning)]
        }
        switch error {
        case .refused(.outgoing(.unknown)), .refused(.outgoing(.ambiguous)):
            state.faults[.replyTo] = sentence(for: error)
            state.focus = .replyTo
            return []
        default: break
        }
        if case .refused(.arrivalYearFixed) = error {
            state.faults[.arrived] = sentence(for: error)
            state.focus = .arrived
            return []
        }
        return [.fail(error)]
    }
}

extension OfficeError {
    /// Whether somebody has just registered the same paper.
    fileprivate var isTwin: Bool {
        if case .refused(.twinRegistered) = self { true } else { false }
    }
}
