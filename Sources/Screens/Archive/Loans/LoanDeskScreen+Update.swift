import Office
import Phrases
import Records
import Reports
import TerminalKit
import Text

extension LoanDeskScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.archive(.loans(ListLoans(show.filter(on: surroundings.today)))), ticket))]
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .loans(let action) = action else { return [] }
        let rows = shown(in: surroundings)
        let page = LoanDeskScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: shown(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open: return current(rows).map { [.open(.archive(.file(.init($0.file.id))))] } ?? []
        case .main:
            guard let row = current(rows), let step = row.loan.state.main else { return [] }
            return [.raise(.question(question(step, row, in: surroundings)))]
        case .refuse:
            guard let row = current(rows) else { return [] }
            return [.raise(.question(question(ending(of: row, surroundings), row, in: surroundings)))]
        case .extend: return current(rows).map { [.openArchive(.extendLoan($0.loan.id))] } ?? []
        case .make: return [.openArchive(.lend(nil))]
        case .choose:
            let items = LoanDeskScreen.Show.allCases.map { ChooserOverlay.Item(text: $0.rawValue, label: $0.phrase) }
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(
                            .archive(.loanShow), title: .contextLoans, items: items, current: show.rawValue)))
            ]
        case .paper:
            return current(rows).map { [.openPaper(Paper(LoanSlip($0, facts: surroundings.facts).tree))] } ?? []
        case .copy:
            guard let loan = current(rows)?.loan else { return [] }
            let ticket = surroundings.ticket()
            (copying, fileTicket) = (loan.id, ticket)
            return [.effect(.ask(.archive(.file(ShowFile(.key(loan.file)))), ticket))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    /// What is asked before a step is taken.
    private func question(_ step: LoanStep, _ row: LoanRow, in surroundings: Surroundings) -> QuestionOverlay {
        let loan = row.loan
        let reader = surroundings.facts.readerName(loan.reader)
        let file = row.file.name.description
        let purpose = Purpose.archive(.loan(step, loan.id))
        switch step {
        case .permit, .extend:
            return QuestionOverlay(purpose, .permitLoanQuestion(reader, file, loan.manner.phrase))
        case .handOut:
            if loan.manner == .inRoom { return QuestionOverlay(purpose, .handOutQuestion(reader, file)) }
            // The day that was asked for may have passed while the slip waited.
            let wanted = loan.due.flatMap { $0 >= surroundings.today ? $0 : nil }
            let due = wanted ?? LoanRule.due(loan.manner, from: surroundings.today)
            return QuestionOverlay(
                purpose, .handOutQuestion(reader, file), line: .loanDueLabel, text: due.shown, isProposed: true)
        case .takeBack:
            return QuestionOverlay(
                purpose, .takeBackQuestion(reader, file), line: .loanConditionLabel,
                text: surroundings.text(.loanUnharmed), isProposed: true)
        case .refuse:
            let question = Phrase.refuseLoanQuestion(reader, file, loan.manner.phrase)
            return QuestionOverlay(purpose, question, line: .reasonLabel)
        case .withdraw: return QuestionOverlay(purpose, .withdrawLoanQuestion(file), line: .reasonLabel)
        }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let code, .archive(.loanShow)):
            guard let show = LoanDeskScreen.Show(rawValue: code) else { return [] }
            self.show = show
            rows = nil
            list = FigureList()
            return load(in: &surroundings)
        case .chosen(let text, .archive(.loanCopy)):
            guard let loan = copying, let row = sources.first(where: { String($0.item.id.value) == text }) else {
                return []
            }
            let subject: CopySubject =
                switch row.item.source {
                case .incoming(let id): .incoming(id)
                case .outgoing(let id): .outgoing(id)
                case .loose(let paper): .loose(paper.title)
                }
            return [.openOutgoing(.copy(.make(.reader(loan, subject))))]
        case .confirmed(.archive(.lent(let id))):
            comesTo = id
            return []
        case .confirmed(.archive(.loan(let step, let id))): return perform(step, id, in: &surroundings)
        case .entered(let text, .archive(.loan(.handOut, let id))):
            let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
            guard let due = reader.day(text, .future) else { return [.say(reader.fault(text), .fault)] }
            return perform(.handOut, id, due: due, in: &surroundings)
        case .entered(let text, .archive(.loan(let step, let id))):
            return perform(step, id, words: text, in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: return []
        }
    }

    private mutating func perform(
        _ step: LoanStep, _ id: LoanID, due: Day? = nil, words: String? = nil, in surroundings: inout Surroundings
    ) -> [Step] {
        guard changeTicket == nil, let loan = rows?.first(where: { $0.loan.id == id })?.loan else { return [] }
        let ticket = surroundings.ticket()
        changeTicket = ticket
        return [.effect(.perform(.archive(.loan(StepLoan(step, loan, due: due, words: words))), ticket))]
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.loans(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let id = comesTo ?? current(shown(in: surroundings))?.loan.id
            comesTo = nil
            rows = found
            let rows = shown(in: surroundings)
            if let id, let place = rows.firstIndex(where: { $0.loan.id == id }) { list.cursor = place }
            list.settle(count: rows.count, page: LoanDeskScreen.page(surroundings))
            return []
        case .archive(.file(let found), let ticket):
            guard ticket == fileTicket else { return nil }
            fileTicket = nil
            guard let found, found.isWhole else { return [.fail(.refused(.archive(.unseen)))] }
            sources = found.rows
            let items = sources.map { row in
                ChooserOverlay.Item(
                    text: String(row.item.id.value),
                    label: Phrase(
                        [row.symbol, row.title].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")))
            }
            guard !items.isEmpty else { return [.say(.whyNoDocuments, .warning)] }
            let title = Phrase.copyForReaderTitle(found.file.name.description)
            return [.raise(.chooser(ChooserOverlay(.archive(.loanCopy), title: title, items: items)))]
        case .archive(.lent(let loan), let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            let said = loan.said
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == changeTicket || ticket == fileTicket else { return nil }
            if ticket == fileTicket {
                fileTicket = nil
                return [.fail(error)]
            }
            if ticket == changeTicket {
                changeTicket = nil
                return load(in: &surroundings) + [.fail(error)]
            }
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
    }
}

extension FileLoan {
    /// What became of it.
    var said: Phrase {
        .loanSaid(String(id.value), state.phrase, due: state == .out ? due?.shown : nil)
    }
}
