import Office
import Phrases
import Records
import TerminalKit

extension ReturnsImportScreen.State {
    /// Reads the file, and again when the office has changed meanwhile: what is told is what would be written.
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        guard reading == nil, deed == nil else { return [] }
        let ticket = surroundings.ticket()
        reading = ticket
        progress = JobProgress(startedAt: surroundings.now)
        let request = ReturnsRequest(
            source: source, form: form.code, period: period, language: surroundings.language)
        return [.effect(.files(.readReturns(request), ticket))]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .importing(let action) = action else { return [] }
        let page = listRows(in: surroundings)
        switch action {
        case .typed(let input): return type(input)
        case .next, .nextOfAll, .previousOfAll:
            let steps = settle(in: &surroundings)
            let place = (order.firstIndex(of: focus) ?? 0) + (action == .previousOfAll ? order.count - 1 : 1)
            focus = order[place % order.count]
            return steps
        case .up: scroll(by: -1, in: surroundings)
        case .down: scroll(by: 1, in: surroundings)
        case .pageUp: scroll(by: -page, in: surroundings)
        case .pageDown: scroll(by: page, in: surroundings)
        case .lookUp: return brought.list(in: &surroundings)
        case .save: return save(in: &surroundings)
        case .refresh: return load(in: &surroundings)
        case .back:
            guard let reading else { return [.close] }
            isReadingTold = true
            return [.effect(.stopFiles(reading)), .say(.stopping)]
        }
        return []
    }

    private mutating func type(_ input: FieldInput) -> [Step] {
        switch focus {
        case .document: _ = brought.type(input)
        case .received: if received.take(input) { receivedFault = nil }
        }
        return []
    }

    private mutating func scroll(by rows: Int, in surroundings: Surroundings) {
        let count = lines(in: surroundings).count
        top = max(0, min(count - listRows(in: surroundings), top + rows))
    }

    /// Brings the field that is left into its full form.
    private mutating func settle(in surroundings: inout Surroundings) -> [Step] {
        switch focus {
        case .document: return brought.find(in: &surroundings)
        case .received:
            _ = day(in: surroundings)
            return []
        }
    }

    private mutating func day(in surroundings: Surroundings) -> Day? {
        receivedFault = nil
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        guard let day = reader.day(received.text, .past) else {
            receivedFault = reader.fault(received.text)
            return nil
        }
        guard day <= surroundings.today else {
            receivedFault = .figureInFuture(day.shown)
            return nil
        }
        if received.text != day.shown { received.text = day.shown }
        return day
    }

    // MARK: Entering

    private mutating func save(in surroundings: inout Surroundings) -> [Step] {
        guard let plan, whyNot == nil, deed == nil else { return [] }
        savesThen = false
        if brought.isOpen {
            let steps = brought.find(in: &surroundings)
            savesThen = brought.isWaiting
            return savesThen ? steps : stop()
        }
        guard let day = day(in: surroundings) else { return stop() }
        let corrected = plan.correctedCount
        if corrected > 0, reason == nil {
            let question = Phrase.correctionQuestion(.count(corrected))
            return [.raise(.question(QuestionOverlay(.figures(.correction), question, line: .reasonLabel)))]
        }
        let asked = surroundings.ticket()
        deed = asked
        let command = ImportReturns(
            form: form.code, period: period, rows: plan.rows(receivedOn: day, document: brought.document?.id),
            reason: corrected > 0 ? reason : nil)
        return [.effect(.perform(.figures(.importReturns(command)), asked))]
    }

    /// Goes to the field with something wrong.
    private mutating func stop() -> [Step] {
        guard let fault = brought.fault ?? receivedFault else { return [] }
        focus = brought.fault == nil ? .received : .document
        return [.effect(.beep), .say(fault, .fault)]
    }

    // MARK: Answers

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let number, .units(.importDocument)):
            brought.set(number)
            return brought.find(in: &surroundings)
        case .entered(let reason, .figures(.correction)):
            self.reason = reason
            return save(in: &surroundings)
        case .chosen, .entered, .confirmed, .filtered, .accepted, .marked: return []
        }
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch brought.take(message) {
        case .steps(let steps):
            savesThen = false
            return steps
        case .found: return found(in: &surroundings)
        case .other: break
        }
        switch message {
        case .files(let answer, let ticket):
            guard ticket == reading else { return nil }
            return took(answer, in: surroundings)
        case .figures(.imported(let receipt), let ticket):
            guard ticket == deed else { return nil }
            deed = nil
            return entered(receipt, in: surroundings)
        case .failed(let error, let ticket):
            guard ticket == deed else { return nil }
            deed = nil
            // What somebody else did meanwhile shows in what the file would do now.
            let steps = load(in: &surroundings)
            // The reason stays in sight.
            progress = nil
            return [.fail(error)] + steps
        default: return nil
        }
    }

    /// The document is known: what came with it came on its day, unless somebody says otherwise.
    private mutating func found(in surroundings: inout Surroundings) -> [Step] {
        let saves = savesThen
        savesThen = false
        guard let document = brought.document else { return saves ? stop() : [.effect(.beep)] }
        if received.text == receivedBefore {
            receivedBefore = document.content.arrivedOn.shown
            received.text = receivedBefore
        }
        return saves ? save(in: &surroundings) : []
    }

    private mutating func took(_ answer: FileAnswer, in surroundings: Surroundings) -> [Step] {
        if case .progress(let done, let total) = answer {
            guard let progress, progress.isWorthSaying(at: surroundings.now) else { return [] }
            let said = progress.phrase(done: done, of: total, at: surroundings.now) { .count($0) }
            isReadingTold = true
            return [.say(Notice(.returnsReading(said), ofJob: true))]
        }
        reading = nil
        progress = nil
        let isTold = isReadingTold
        isReadingTold = false
        switch answer {
        case .returnsRead(let plan):
            self.plan = plan
            refusal = nil
            scroll(by: 0, in: surroundings)
            return isTold ? [.say(.returnsRead)] : []
        case .refused(let refusal):
            plan = nil
            self.refusal = refusal == .cancelled ? .returnsReadingStopped : sentence(for: refusal)
            return isTold ? [.say(.returnsNotRead, .warning)] : []
        case .progress, .staged, .dropFolder, .completed, .text, .saved, .savedList, .opened, .word, .forgotten:
            return []
        }
    }

    /// Back to the list, with the cursor on what came in.
    private func entered(_ receipt: ImportedReturns, in surroundings: Surroundings) -> [Step] {
        guard let plan else { return [.close] }
        let said = Phrase.returnsImported(
            period.phrase, returns: receipt.entered, figures: plan.figureCount, replaced: plan.replacedCount,
            same: receipt.unchanged + plan.same.count)
        return [
            .done(DoneDeed(at: surroundings.now, phrase: said)), .close,
            .answer(.marked(plan.items.map(\.unit), .units(.importedUnits))), .say(said, .good),
        ]
    }
}
