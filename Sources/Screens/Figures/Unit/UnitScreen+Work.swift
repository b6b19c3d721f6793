import Office
import Phrases
import Records
import TerminalKit

extension UnitScreen.State {
    // MARK: Opening what is behind a row

    /// The document behind a figure where there is one, else all its values; the return or the question itself.
    func open(_ line: UnitScreen.Line?, in surroundings: Surroundings) -> [Step] {
        guard let sheet else { return [] }
        switch line?.kind {
        case .row(let row)?:
            guard let document = sheet[row.indicator.code]?.document else {
                return [
                    .open(
                        .figures(
                            .fact(.init(unit: unit, form: sheet.form.code, period: period, code: row.indicator.code))))
                ]
            }
            return openDocument(document)
        case .figureReturn(let found)?:
            return [
                .open(
                    .figures(
                        .entry(.init(unit: unit, form: found.figureReturn.form, period: found.figureReturn.period))))
            ]
        case .question?: return [.open(.figures(.questions(.init(unit: unit))))]
        case .about?, .task?, .heading?, nil: return []
        }
    }

    /// The document behind a line: of a figure its own source, of a return or question the one that brought it.
    func document(of line: UnitScreen.Line?) -> NamedDocument? {
        switch line?.kind {
        case .row(let row)?: sheet?[row.indicator.code]?.document
        case .figureReturn(let found)?: found.document
        case .question(let found)?: found.document
        case .about?, .task?, .heading?, nil: nil
        }
    }

    /// Why Ctrl+D opens none.
    func whyNoDocument(_ line: UnitScreen.Line?) -> Phrase? {
        guard let line else { return .whyNoRow }
        if let document = document(of: line) { return document.isVisible ? nil : .whyContentHidden }
        switch line.kind {
        case .row: return .whyNoSourceDocument
        case .figureReturn, .question, .about, .task, .heading: return .whyNoDocument
        }
    }

    /// Opens the figure of the row for entering.
    mutating func beginEditing(_ line: UnitScreen.Line?, in surroundings: Surroundings) -> [Step] {
        guard case .row(let row)? = line?.kind, let sheet else { return [] }
        editor = FactEditor(
            unit: unit, name: sheet.unit.name, form: sheet.form, period: period, row: row.indicator,
            standing: sheet[row.indicator.code],
            values: sheet.values, before: sheet.valuesBefore, in: surroundings)
        isInLine = false
        return []
    }

    // MARK: What is done with the unit

    /// Why it cannot be done; `nil` when it can.
    func whyNot(_ work: UnitScreen.Work, in surroundings: Surroundings) -> Phrase? {
        guard let sheet else { return work.right.flatMap(surroundings.whyNot) ?? .whyNoTasks }
        if let reason = work.right.flatMap(surroundings.whyNot) { return reason }
        switch work {
        case .check, .accept, .sendBack, .reopen:
            guard let act = work.step else { return nil }
            guard let found = sheet.current?.figureReturn else { return .whyNoReturn }
            if let reason = closed(sheet) { return reason }
            return ReturnRule.next(act, from: found.state) == nil ? .whyReturnIs(found.state.phrase) : nil
        case .confirmLack: return sheet["4.1"]?.fact.value == .state(0) ? nil : .whyLackNotSaid
        case .endLack: return sheet.lack.map { $0.endedOn == nil } == true ? nil : .whyNoLack
        case .registers:
            guard sheet.arrivals != nil else { return .whyNoArrivals }
            guard let found = sheet.current?.figureReturn else { return .whyNoReturn }
            if let reason = closed(sheet) { return reason }
            return ReturnRule.isOpen(found.state) ? nil : .whyReturnIs(found.state.phrase)
        case .questions, .documents: return nil
        }
    }

    /// Why figures of the row cannot be written.
    func whyNotWritten(_ row: ScoreLine?, in surroundings: Surroundings) -> Phrase? {
        guard let sheet else { return .whyNoTasks }
        guard row != nil else { return .whyNoFigureRow }
        guard let found = sheet.current?.figureReturn else { return .whyNoReturn }
        if let reason = closed(sheet) { return reason }
        return ReturnRule.isOpen(found.state) ? nil : .whyReturnIs(found.state.phrase)
    }

    private func closed(_ sheet: UnitSheet) -> Phrase? {
        guard let standing = sheet.standing else { return .whyPeriodNotOpen }
        return standing.isOpen ? nil : .whyUnitPeriodClosed
    }

    func workChooser(in surroundings: Surroundings) -> ChooserOverlay {
        let items = UnitScreen.Work.allCases.map { work in
            ChooserOverlay.Item(
                text: work.rawValue, label: work.phrase, disabled: whyNot(work, in: surroundings))
        }
        return ChooserOverlay(
            .figures(.unitWork), title: .unitWorkTitle,
            items: items.filter { $0.disabled == nil }
                + items.filter { $0.disabled != nil })
    }

    /// The periods for which the unit was asked, the newest first.
    func periodChooser() -> ChooserOverlay {
        var periods: [ReportingPeriod] = []
        for found in sheet?.returns ?? [] where found.figureReturn.form == sheet?.form.code {
            if !periods.contains(found.figureReturn.period) { periods.append(found.figureReturn.period) }
        }
        if !periods.contains(period) { periods.append(period) }
        return ChooserOverlay(
            .figures(.period), title: .periodChoose,
            items: periods.sorted(by: >).map { .init(text: $0.code, label: $0.phrase, abbreviation: $0.code) },
            current: period.code)
    }

    /// Does it, or asks what it needs first.
    mutating func begin(_ work: UnitScreen.Work, in surroundings: inout Surroundings) -> [Step] {
        guard let sheet, whyNot(work, in: surroundings) == nil else { return [] }
        let name = sheet.unit.name
        func line(_ asking: FigureAsking, _ question: Phrase, text: String = "") -> [Step] {
            [.raise(.question(QuestionOverlay(.figures(asking), question, line: .reasonLabel, text: text)))]
        }
        switch work {
        case .check: return step(.check, reason: nil, in: &surroundings)
        case .accept: return step(.accept, reason: nil, in: &surroundings)
        case .sendBack: return line(.sendBack, .unitSendBackQuestion(name, period.phrase))
        case .reopen: return line(.reopen, .reopenQuestion(name, period.phrase))
        case .confirmLack:
            var said = ""
            if case .text(let text)? = sheet["4.1a"]?.fact.value { said = text }
            return line(.lackReason, .lackQuestion(name), text: sheet.lack?.reason ?? said)
        case .endLack: return [.raise(.question(QuestionOverlay(.figures(.endLack), .endLackQuestion(name))))]
        case .registers:
            guard let arrivals = sheet.arrivals else { return [] }
            let question = Phrase.registersQuestion(
                all: .count(arrivals.all), electronic: .count(arrivals.electronic), period.phrase)
            return [.raise(.question(QuestionOverlay(.figures(.registers), question)))]
        case .questions: return [.open(.figures(.questions(.init(unit: unit))))]
        case .documents:
            var filter = IncomingFilter(register: .incoming)
            filter.issuer = sheet.unit.id
            return [.open(.list(.init(filter: filter)))]
        }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard let sheet else { return [] }
        let name = sheet.unit.name
        switch answer {
        case .chosen(let code, .figures(.unitWork)):
            return UnitScreen.Work(rawValue: code).map { begin($0, in: &surroundings) } ?? []
        case .chosen(let code, .figures(.period)):
            guard let chosen = ReportingPeriod(code: code), chosen != period else { return [] }
            period = chosen
            return load(in: &surroundings)
        case .entered(let reason, .figures(.sendBack)): return step(.sendBack, reason: reason, in: &surroundings)
        case .entered(let reason, .figures(.reopen)): return step(.reopen, reason: reason, in: &surroundings)
        case .entered(let reason, .figures(.lackReason)):
            let question = QuestionOverlay(
                .figures(.lackReview(reason: reason)), .lackReviewQuestion, line: .lackReviewLabel,
                text: period.next.lastDay > surroundings.today ? period.next.lastDay.shown : "")
            return [.raise(.question(question))]
        case .entered(let text, .figures(.lackReview(let reason))):
            let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
            guard let day = reader.day(text, .future) else { return [.say(reader.fault(text), .fault)] }
            return perform(
                [.confirmLack(ConfirmLack(unit: unit, since: period, reason: reason, reviewOn: day))],
                saying: .lackIsConfirmed(name, review: day.shown), in: &surroundings)
        case .confirmed(.figures(.endLack)):
            return perform(
                [.endLack(EndLack(unit: unit, since: period))], saying: .lackIsEnded(name), in: &surroundings)
        case .confirmed(.figures(.registers)): return takeRegisters(sheet, in: &surroundings)
        case .chosen, .entered, .confirmed, .filtered, .accepted, .marked:
            editor?.take(answer, in: surroundings)
            return []
        }
    }

    // MARK: Commands

    private mutating func step(_ act: ReturnAct, reason: String?, in surroundings: inout Surroundings) -> [Step] {
        guard let sheet, let found = sheet.current?.figureReturn else { return [] }
        let command = StepReturn(
            unit: unit, form: sheet.form.code, period: period, step: act, reason: reason, seen: found.version)
        return perform([.step(command)], saying: .returnStepTaken(act.phrase, sheet.unit.name), in: &surroundings)
    }

    /// Writes what the registers count into 2.3 and 2.4, in the order in which a part is never more than its whole.
    private mutating func takeRegisters(_ sheet: UnitSheet, in surroundings: inout Surroundings) -> [Step] {
        guard let arrivals = sheet.arrivals else { return [] }
        let day = min(period.lastDay, surroundings.today)
        let reason = surroundings.text(.registersReason)
        func deed(_ code: String, _ count: Int) -> FigureDeed {
            .set(
                SetFact(
                    unit: unit, code: code, period: period,
                    figure: EnteredFigure(.count(count), asOf: day, source: .registers), reason: reason))
        }
        var deeds = [deed("2.3", arrivals.all), deed("2.4", arrivals.electronic)]
        if case .count(let part)? = sheet["2.4"]?.fact.value, part > arrivals.all { deeds.reverse() }
        return perform(
            deeds,
            saying: .figureSet("2.3", .count(arrivals.all)).followed(
                by: .figureSet("2.4", .count(arrivals.electronic))), in: &surroundings)
    }

    private mutating func perform(
        _ deeds: [FigureDeed], saying said: Phrase, in surroundings: inout Surroundings
    ) -> [Step] {
        guard deed == nil else { return [] }
        deedsLeft = deeds
        deedSaid = said
        return next(in: &surroundings)
    }

    /// Sends the next of the deeds that belong together; after the last one it is told.
    mutating func next(in surroundings: inout Surroundings) -> [Step] {
        guard !deedsLeft.isEmpty else {
            let done = DoneDeed(at: surroundings.now, phrase: deedSaid)
            return [.done(done)] + load(in: &surroundings) + [.say(deedSaid, .good)]
        }
        let ticket = surroundings.ticket()
        deed = ticket
        return [.effect(.perform(.figures(deedsLeft.removeFirst()), ticket))]
    }

    mutating func finish(in surroundings: inout Surroundings) -> [Step] {
        deed = nil
        return next(in: &surroundings)
    }
}
