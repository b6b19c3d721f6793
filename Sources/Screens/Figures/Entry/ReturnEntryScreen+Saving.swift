import Office
import Phrases
import Records
import TerminalKit

extension ReturnEntryScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let asked = surroundings.ticket()
        ticket = asked
        return [.effect(.ask(.figures(.entry(AskReturnEntry(unit: unit, form: form, period: period))), asked))]
    }

    /// Takes what the office has; what was typed stays, the other fields follow.
    private mutating func take(_ found: ReturnEntry, in surroundings: Surroundings) -> [Step] {
        let isFirst = entry == nil
        // Of a draft the fields are there before the form is: they are what was typed.
        let typed = fields.filter { field, text in isFirst || text.text != initial[field] ?? "" }
        entry = found
        let kept = found.figureReturn?.figureReturn
        if isFirst || base == nil || typed.isEmpty { base = kept?.version }
        var texts: [ReturnEntryScreen.Field: String] = [
            .received: (kept?.receivedOn ?? surroundings.today).shown,
            .document: found.figureReturn?.document?.number.shownWithYear ?? "",
            .asOf: min(period.lastDay, surroundings.today).shown,
        ]
        for row in found.form.rows(in: period) {
            guard let fact = found.facts.first(where: { $0.fact.code == row.code })?.fact else { continue }
            texts[.row(row.code)] = FigureReading.text(of: fact.value, in: row, surroundings.language)
        }
        let before = initial
        initial = texts
        for field in order {
            if let text = typed[field] {
                if isFirst { fields[field] = TextField(text.text, limit: limit(field)) }
            } else if fields[field]?.text != texts[field] ?? "" {
                fields[field] = TextField(texts[field] ?? "", limit: limit(field))
            }
        }
        confirmed = confirmed.filter { standing($0) != nil }
        if isFirst, !order.contains(focus) || typed.isEmpty { focus = begin(in: surroundings) }
        let said = overtake(typed.mapValues(\.text), before)
        show(in: surroundings)
        return said
    }

    /// After somebody else saved the return: what they wrote where something is typed here stands beside it, and says so.
    private mutating func overtake(
        _ typed: [ReturnEntryScreen.Field: String], _ before: [ReturnEntryScreen.Field: String]
    ) -> [Step] {
        guard let other = overtakenBy, !other.isRead else { return [] }
        overtakenBy?.isRead = true
        for field in order {
            guard let text = typed[field], initial[field] ?? "" != before[field] ?? "", initial[field] ?? "" != text
            else { continue }
            overtaken[field] = initial[field] ?? ""
        }
        guard let first = order.first(where: { overtaken[$0] != nil }) else {
            return [.say(.entryOvertaken(by: other.name, time: other.time), .warning)]
        }
        focus = first
        let count = Phrase.count(overtaken.count)
        return [.say(.entryConflicts(by: other.name, time: other.time, count), .warning)]
    }

    /// What another person wrote in a field where something else is typed here.
    func conflict(_ field: ReturnEntryScreen.Field) -> Phrase? {
        guard let written = overtaken[field], written != text(field), let other = overtakenBy else { return nil }
        return .entryConflict(by: other.name, time: other.time, wrote: written, typed: text(field))
    }

    mutating func reopen(_ reason: String, in surroundings: inout Surroundings) -> [Step] {
        guard reopening == nil else { return [] }
        let asked = surroundings.ticket()
        reopening = asked
        let command = StepReturn(
            unit: unit, form: form, period: period, step: .reopen, reason: reason,
            seen: entry?.figureReturn?.figureReturn.version)
        return [.effect(.perform(.figures(.step(command)), asked))]
    }

    /// Where the cursor waits first: at the document of a return that just came, else at the first empty row.
    private func begin(in surroundings: Surroundings) -> ReturnEntryScreen.Field {
        guard whyClosed(in: surroundings) == nil else { return openRows.first.map { .row($0.code) } ?? .document }
        if text(.document).isEmpty, entry?.facts.isEmpty != false { return .document }
        return openRows.first { blank(text(.row($0.code))) }.map { .row($0.code) } ?? .document
    }

    /// Asks what the document is about that the office has for it.
    private mutating func askForKnown(in surroundings: inout Surroundings) -> [Step] {
        guard let named = entry?.figureReturn?.document, named.isVisible, known?.id != named.id else { return [] }
        let asked = surroundings.ticket()
        knowing = asked
        return [.effect(.ask(.show(ShowIncoming(.key(named.id))), asked))]
    }

    // MARK: Saving

    mutating func save(in surroundings: inout Surroundings) -> [Step] {
        guard let entry, deed == nil else { return [] }
        _ = settleAll(in: surroundings)
        guard let received = day(.received, or: entry.figureReturn?.figureReturn.receivedOn, in: surroundings),
            let asOf = day(.asOf, in: surroundings), faults.isEmpty
        else { return stop() }
        let wrong = findings.filter { finding in
            !finding.isDoubt && (isTouched(.row(finding.code)) || finding.other.map { isTouched(.row($0)) } == true)
        }
        if let first = wrong.first {
            focus = .row(openRows.contains { $0.code == first.code } ? first.code : first.other ?? first.code)
            show(in: surroundings)
            return [.effect(.beep), .say(sentence(for: first, in: entry.form, key: "F2"), .fault)]
        }
        let doubts = openDoubts
        if let first = doubts.first {
            for doubt in doubts { questioned[doubt.code] = text(.row(doubt.code)) }
            focus = .row(first.code)
            show(in: surroundings)
            return [.say(.entryJumps(.count(doubts.count), key: "F2"), .warning)]
        }
        if isTouched(.document), !blank(text(.document)), document == nil {
            savesThen = true
            return lookup == nil ? searched(in: &surroundings) : []
        }
        let figures = figures(asOf: asOf)
        guard !figures.isEmpty || document != nil else { return [.say(.entryNothing, .warning)] }
        let corrected = figures.count { code, figure in
            standing(code).map { $0.fact.value != figure?.value } ?? false
        }
        let state = entry.figureReturn?.figureReturn.state
        if corrected > 0, reason == nil, state.map(ReturnRule.isMended) == true {
            let question = Phrase.correctionQuestion(.count(corrected))
            return [.raise(.question(QuestionOverlay(.figures(.correction), question, line: .reasonLabel)))]
        }
        let asked = surroundings.ticket()
        deed = asked
        let command = EnterReturn(
            unit: unit, form: form, period: period, figures: figures, receivedOn: received,
            document: document?.id, reason: corrected > 0 ? reason : nil,
            seen: base ?? entry.figureReturn?.figureReturn.version)
        return [.effect(.perform(.figures(.enter(command)), asked))]
    }

    private mutating func searched(in surroundings: inout Surroundings) -> [Step] {
        let steps = findDocument(in: &surroundings)
        guard faults.isEmpty else {
            savesThen = false
            return stop()
        }
        return steps
    }

    private mutating func day(
        _ field: ReturnEntryScreen.Field, or kept: Day?, in surroundings: Surroundings
    ) -> Day? {
        kept ?? day(field, in: surroundings)
    }

    /// Looks at every row; what is not understood stays with its sentence.
    private mutating func settleAll(in surroundings: Surroundings) -> Bool {
        faults = [:]
        for row in openRows {
            let field = ReturnEntryScreen.Field.row(row.code)
            switch FigureReading.read(text(field), for: row) {
            case .empty: break
            case .fault(let fault): faults[field] = fault
            case .value(let value):
                set(field, to: FigureReading.text(of: value, in: row, surroundings.language))
            }
        }
        return faults.isEmpty
    }

    /// What differs from what stands: values with their day; what was emptied is withdrawn.
    private func figures(asOf: Day) -> [String: EnteredFigure?] {
        var figures: [String: EnteredFigure?] = [:]
        for row in openRows {
            let field = ReturnEntryScreen.Field.row(row.code)
            switch FigureReading.read(text(field), for: row) {
            case .fault: break
            case .empty:
                if standing(row.code) != nil { figures[row.code] = .some(nil) }
            case .value(let value):
                let isNew = standing(row.code)?.fact.value != value
                guard isNew || copied[row.code] != nil || confirmed.contains(row.code) else { continue }
                figures[row.code] = EnteredFigure(value, asOf: copied[row.code] ?? asOf)
            }
        }
        return figures
    }

    /// Goes to the first field with something wrong.
    private mutating func stop() -> [Step] {
        guard let first = order.first(where: { faults[$0] != nil }), let fault = faults[first] else { return [] }
        focus = first
        return [.effect(.beep), .say(fault, .fault)]
    }

    // MARK: Answers

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .figures(.entry(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let said = take(found, in: surroundings)
            return askForKnown(in: &surroundings) + said
        case .figures(.returned, let ticket) where ticket == reopening:
            reopening = nil
            let said = Phrase.returnStepTaken(ReturnAct.reopen.phrase, entry?.unit.name ?? unit)
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
        case .figures(.returned(let found), let ticket):
            guard ticket == deed else { return nil }
            deed = nil
            let name = entry?.unit.name ?? unit
            let filled = openRows.count { !blank(text(.row($0.code))) }
            let said = Phrase.entrySaved(
                name, found.period.phrase, rows: .count(filled), of: .count(openRows.count))
            let done = DoneDeed(at: surroundings.now, phrase: .doneReturn(name, found.period.phrase))
            return [.done(done), .close, .say(said, .good)]
        case .shown(let detail, let ticket) where ticket == knowing:
            knowing = nil
            known = detail?.document
            return []
        case .shown(let detail, let ticket):
            guard ticket == lookup else { return nil }
            lookup = nil
            let saves = savesThen
            savesThen = false
            guard let detail, detail.isWhole else {
                faults[.document] = .sourceUnknown(quoted(text(.document)))
                return saves ? stop() : [.effect(.beep)]
            }
            document = detail.document
            return saves ? save(in: &surroundings) : []
        case .incoming(let rows, let ticket):
            guard ticket == listing else { return nil }
            listing = nil
            guard !rows.isEmpty else { return [.say(.entryNoDocuments)] }
            let items = rows.map { row in
                let document = row.document
                return ChooserOverlay.Item(
                    text: document.number.shownWithYear,
                    label: Phrase(
                        "\(document.number.shown)  \(document.content.arrivedOn.shown)  \(document.content.symbol.raw)  \(document.content.subject)"
                    ))
            }
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(
                            .figures(.document), title: .workDocuments, items: items, current: text(.document))))
            ]
        case .failed(let error, let ticket):
            guard [self.ticket, lookup, knowing, listing, deed, reopening].contains(ticket) else { return nil }
            if ticket == reopening { reopening = nil }
            let wasDeed = ticket == deed
            if ticket == self.ticket { self.ticket = nil }
            if ticket == lookup { lookup = nil }
            if ticket == knowing { knowing = nil }
            if ticket == listing { listing = nil }
            if wasDeed { deed = nil }
            savesThen = false
            guard wasDeed, case .refused(.changedMeanwhile(let name, let at)) = error else { return [.fail(error)] }
            // Said once; saved again it stands over what the other person wrote.
            base = nil
            overtaken = [:]
            overtakenBy = .init(name: name, time: at.clock)
            return load(in: &surroundings)
        default: return nil
        }
    }
}
