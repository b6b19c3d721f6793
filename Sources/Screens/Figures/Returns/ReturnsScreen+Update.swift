import Office
import Phrases
import Records
import TerminalKit

extension ReturnsScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        let setupTicket = surroundings.ticket()
        self.ticket = ticket
        self.setupTicket = setupTicket
        let question = AskReturns(form: form, period: period, today: surroundings.today)
        return [
            .effect(.ask(.figures(.returns(question)), ticket)),
            .effect(.ask(.figures(.setup(AskFigureSetup())), setupTicket)),
        ]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .returns(let action) = action else { return [] }
        let rows = rows(in: surroundings)
        let page = ReturnsScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: self.rows(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open: return current(rows).map { [.open(.figures(screen(of: $0, in: surroundings)))] } ?? []
        case .openDocument:
            return current(rows)?.document.map { [.open(.document(.init(document: $0.id)))] } ?? []
        case .remind:
            let owing = owing(in: surroundings)
            guard !owing.isEmpty else { return [.say(.nothingOwed)] }
            return [.raise(.chooser(surroundings.remindChooser(owing.count)))]
        case .mark:
            guard let id = current(rows)?.figureReturn.id else { return [] }
            if marks.remove(id) == nil { marks.insert(id) }
            list.move(.down, count: rows.count, page: page)
        case .markOwed:
            let owed = Set(rows.map(\.figureReturn).filter(\.isOwed).map(\.id))
            guard !owed.isEmpty else { return [.say(.nothingOwed)] }
            if owed.isSubset(of: marks) { marks.subtract(owed) } else { marks.formUnion(owed) }
        case .actOnMarks: return chooseStep(in: surroundings)
        case .chooseFilter: return [.raise(.chooser(filterChooser(in: surroundings)))]
        case .choosePeriod: return setup.map { [.raise(.chooser(periodChooser($0)))] } ?? []
        case .openPeriod: return setup.map { [.raise(.chooser(openChooser($0, in: surroundings)))] } ?? []
        case .closePeriod:
            guard let book else { return [] }
            let owed = ReturnCount(book.rows.map(\.figureReturn), today: surroundings.today).owed
            let question = Phrase.closePeriodQuestion(book.period.phrase, form: book.form.code, owed: .count(owed))
            return [.raise(.question(QuestionOverlay(.units(.closePeriod), question)))]
        case .reopenPeriod:
            guard let book else { return [] }
            return askWhyAgain(form, book.period)
        case .importFile: return [.raise(.chooser(FileSources.importChooser(in: surroundings)))]
        case .blankForms: return chooseBlankForm(in: surroundings)
        case .toPaper: return toPaper(rows, in: surroundings)
        case .refresh: return load(in: &surroundings)
        case .back:
            guard let fileTicket else { return [.close] }
            return [.effect(.stopFiles(fileTicket)), .say(.stopping)]
        }
        return []
    }

    /// The unit's return for who may enter it, else the unit.
    private func screen(of row: StandingReturn, in surroundings: Surroundings) -> FiguresScreen {
        let period = row.figureReturn.period
        guard surroundings.actor.may(.enterFigures) else { return .unit(.init(unit: row.unit.code, period: period)) }
        return .entry(.init(unit: row.unit.code, form: row.figureReturn.form, period: period))
    }

    mutating func perform(_ deed: FigureDeed, in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        changeTicket = ticket
        return [.effect(.perform(.figures(deed), ticket))]
    }

    // MARK: Answers of people

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .units(.returnFilter)): return narrow(to: text, in: &surroundings)
        case .chosen(let text, .units(.returnPeriod)): return turn(to: text, in: &surroundings)
        case .chosen(let text, .units(.openPeriod)): return askDue(of: text, in: surroundings)
        case .entered(let text, .units(.periodDue(let form, let period))):
            let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
            guard let due = reader.day(text, .future) else { return [.say(reader.fault(text), .fault)] }
            return perform(.open(OpenPeriod(form: form, period: period, due: due)), in: &surroundings)
        case .entered(let reason, .units(.reopenPeriod(let form, let period))):
            return perform(.open(OpenPeriod(form: form, period: period, reason: reason)), in: &surroundings)
        case .confirmed(.units(.closePeriod)):
            guard let book else { return [] }
            return perform(.close(ClosePeriod(form: form, period: book.period)), in: &surroundings)
        case .chosen(let way, .outgoing(.remind)): return remind(way, in: &surroundings)
        case .chosen(let text, .units(.returnSteps)): return takeStep(text, in: &surroundings)
        case .entered(let reason, .units(.sendBack)): return send(.sendBack, reason: reason, in: &surroundings)
        case .entered(let reason, .units(.reopenReturns)): return send(.reopen, reason: reason, in: &surroundings)
        case .chosen(let text, .units(.importSource)): return choose(text, in: &surroundings)
        case .chosen(let name, .units(.importDrop)): return read(.dropped(name), in: surroundings)
        case .entered(let path, .units(.importPath)): return read(.path(path), in: surroundings)
        case .chosen(let text, .units(.blankForm)): return writeBlankForm(text, in: &surroundings)
        case .marked(let units, .units(.importedUnits)):
            arrived = Set(units)
            return []
        case .chosen, .entered, .confirmed, .filtered, .marked, .accepted: return []
        }
    }

    // MARK: Answers of the office

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        if let steps = takeBatch(message, in: &surroundings) { return steps }
        switch message {
        case .figures(.returns(let book), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let id = current(rows(in: surroundings))?.figureReturn.id
            self.book = book
            // What was sent in meanwhile stays marked only while it is there.
            marks.formIntersection(book.rows.map(\.figureReturn.id))
            let rows = rows(in: surroundings)
            if let place = rows.firstIndex(where: { arrived.contains($0.unit.code) }) {
                list.cursor = place
            } else if let id, let place = rows.firstIndex(where: { $0.figureReturn.id == id }) {
                list.cursor = place
            }
            arrived = []
            list.settle(count: rows.count, page: ReturnsScreen.page(surroundings))
            return []
        case .files(let answer, let ticket):
            guard ticket == fileTicket else { return nil }
            return takeFiles(answer, in: surroundings)
        case .figures(.setup(let setup), let ticket):
            guard ticket == setupTicket else { return nil }
            setupTicket = nil
            self.setup = setup
            return []
        case .figures(let answer, let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            return took(answer, in: &surroundings)
        case .failed(let error, let ticket):
            guard [self.ticket, setupTicket, changeTicket].contains(ticket) else { return nil }
            if ticket == self.ticket { self.ticket = nil }
            if ticket == setupTicket { setupTicket = nil }
            if ticket == changeTicket { changeTicket = nil }
            return [.fail(error)]
        default: return nil
        }
    }

    private mutating func took(_ answer: FigureAnswer, in surroundings: inout Surroundings) -> [Step] {
        let said: Phrase
        switch answer {
        case .opened(let opened):
            form = opened.period.form
            period = opened.period.period
            said = .periodOpened(
                opened.period.period.phrase, form: form, asked: .count(opened.asked), due: opened.period.due.shown)
        case .closed(let closed): said = .periodNowClosed(closed.period.phrase, form: closed.form)
        case .reminded(let count):
            marks = []
            said = .reminded(.count(count))
        case .board, .fields, .unit, .factHistory, .entry, .returns, .questions, .questionDetail, .setup, .returned,
            .imported,
            .lackConfirmed, .lackEnded, .scoringSet, .question, .unitKept:
            return []
        }
        return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
    }
}
