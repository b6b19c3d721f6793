import Office
import Phrases
import Records
import Reports

// What is done with several returns at once, and the reminders to units.

extension ReturnsScreen.State {
    private static let clear = "clear"
    private static let steps: [ReturnAct] = [.check, .accept, .sendBack, .reopen]

    /// Why the person may take no step with any return; `nil` when they may take one.
    func whyNoStep(in surroundings: Surroundings) -> Phrase? {
        let reasons = Self.steps.map { surroundings.whyNot($0.right) }
        return reasons.contains(nil) ? nil : reasons.first ?? nil
    }

    /// The steps for the chosen returns: what has a place with one of them at least first, the others with the reason.
    func chooseStep(in surroundings: Surroundings) -> [Step] {
        let chosen = chosen(in: surroundings)
        guard !chosen.isEmpty else { return [.say(.marksNone)] }
        let isClosed: Phrase? = book?.standing?.isOpen == true ? nil : .whyPeriodClosed
        var items = Self.steps.map { step in
            let hasPlace = chosen.contains { ReturnRule.next(step, from: $0.figureReturn.state) != nil }
            return ChooserOverlay.Item(
                text: step.rawValue, label: step.phrase.atStart,
                disabled: surroundings.whyNot(step.right) ?? isClosed ?? (hasPlace ? nil : .whyState))
        }
        items = items.filter { $0.disabled == nil } + items.filter { $0.disabled != nil }
        if !marks.isEmpty { items.append(.init(text: Self.clear, label: .marksClear)) }
        let first = chosen.first?.unit.name ?? ""
        let title: Phrase = chosen.count == 1 ? .returnStepsTitle(first) : .returnStepsTitleMany(.count(chosen.count))
        return [.raise(.chooser(ChooserOverlay(.units(.returnSteps), title: title, items: items)))]
    }

    mutating func takeStep(_ text: String, in surroundings: inout Surroundings) -> [Step] {
        if text == Self.clear {
            marks = []
            refusals = [:]
            return []
        }
        guard let step = ReturnAct(rawValue: text) else { return [] }
        let count = Phrase.count(chosen(in: surroundings).count)
        switch step {
        case .check, .accept: return send(step, reason: nil, in: &surroundings)
        case .sendBack:
            return [
                .raise(.question(QuestionOverlay(.units(.sendBack), .sendBackQuestion(count), line: .reasonLabel)))
            ]
        case .reopen:
            return [
                .raise(
                    .question(
                        QuestionOverlay(.units(.reopenReturns), .reopenReturnsQuestion(count), line: .reasonLabel)))
            ]
        case .receive: return []
        }
    }

    /// Takes a step with each of the chosen returns, each for itself.
    mutating func send(_ act: ReturnAct, reason: String?, in surroundings: inout Surroundings) -> [Step] {
        // The answers of a batch that is on its way would be taken for those of the next one.
        guard batch == nil else { return [] }
        let chosen = chosen(in: surroundings)
        var batch = ReturnsScreen.Batch(act: act, total: chosen.count)
        refusals = [:]
        let steps = chosen.map { row -> Step in
            let ticket = surroundings.ticket()
            let found = row.figureReturn
            batch.pending[ticket] = found.id
            // What is refused stays marked, also where nothing was marked before.
            marks.insert(found.id)
            let command = StepReturn(
                unit: row.unit.code, form: found.form, period: found.period, step: act, reason: reason,
                seen: found.version)
            return .effect(.perform(.figures(.step(command)), ticket))
        }
        self.batch = batch
        return steps
    }

    /// - Returns: `nil` when the message answers something else.
    mutating func takeBatch(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        guard var batch, let id = batch.pending.removeValue(forKey: message.ticket) else { return nil }
        switch message {
        case .figures(.returned, _):
            batch.done += 1
            marks.remove(id)
        case .failed(let error, _): refusals[id] = stepSentence(for: error, isForm: false)
        default: break
        }
        guard batch.pending.isEmpty else {
            self.batch = batch
            return []
        }
        self.batch = nil
        let said = Phrase.returnStepDone(batch.act.phrase, done: .count(batch.done), of: .count(batch.total))
        var steps: [Step] = []
        if batch.done > 0 { steps.append(.done(DoneDeed(at: surroundings.now, phrase: said))) }
        // Of one that somebody else moved on the newest state is read.
        steps += load(in: &surroundings)
        guard let row = book?.rows.first(where: { refusals[$0.figureReturn.id] != nil }),
            let why = refusals[row.figureReturn.id]
        else { return steps + [.say(said, .good)] }
        let reason = Phrase(row.unit.name).followed(by: why, separator: ": ")
        let whole = batch.total == 1 ? why : said.followed(by: reason)
        return steps + [.say(whole, batch.done > 0 ? .warning : .fault)]
    }

    // MARK: Reminders and pages

    /// The text of the reminder to be looked over, or only that they were reminded.
    mutating func remind(_ way: String, in surroundings: inout Surroundings) -> [Step] {
        guard let book else { return [] }
        let owing = owing(in: surroundings)
        guard !owing.isEmpty else { return [.say(.nothingOwed)] }
        guard way == Surroundings.onlyRecord else {
            return [.openMerge(.returns(form: book.form.code, book.period), names: owing.map(\.unit.name), way: way)]
        }
        return perform(.remind(RecordReminders(returns: owing.map(\.figureReturn.id))), in: &surroundings)
    }

    func toPaper(_ rows: [StandingReturn], in surroundings: Surroundings) -> [Step] {
        guard let book else { return [] }
        let count = ReturnCount(book.rows.map(\.figureReturn), today: surroundings.today)
        let page = ReturnList(
            frame: ReportFrame(
                office: surroundings.facts.profile, title: .returnListTitle,
                period: book.form.phrase.followed(by: book.period.phrase, separator: " · "),
                remark: .returnCounts(count), day: surroundings.today),
            items: rows.map { row in
                let found = row.figureReturn
                return ReturnList.Item(
                    unit: row.unit.name, standing: found.standing(on: surroundings.today), due: found.due,
                    received: found.receivedOn, document: row.document?.number.shownWithYear ?? "",
                    reminders: .reminders(found.reminders, last: found.remindedOn?.shown))
            })
        return [.openPage(page.page(surroundings.language), name: "phieu-\(book.form.code)-\(book.period.code)")]
    }
}

extension ReturnAct {
    /// Whose step it is.
    var right: Act {
        switch self {
        case .receive: .enterFigures
        case .sendBack, .check: .checkReturns
        case .accept, .reopen: .acceptReturns
        }
    }
}

extension Surroundings {
    /// Where letters to the office go: its e-mail address where the directory has one.
    var officeAddress: String? { facts.profile.unitCode.flatMap { UnitDirectory.byCode[$0]?.email } }
}
