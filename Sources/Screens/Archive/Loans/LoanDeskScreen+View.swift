import Office
import Phrases
import Records
import TerminalKit
import Text

extension LoanDeskScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let rows = shown(in: surroundings)
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.loanDeskTitle)),
            trailing: self.rows == nil || width < 60 ? "" : surroundings.text(.loanCount(.count(rows.count))))
        surface.drawLine(list, note: surroundings.text(show.phrase), row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        guard !rows.isEmpty else {
            let said: Phrase = self.rows == nil ? .listLoading : list.isNarrowed ? .loansNothingFound : .loansNone
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let dayWidth = width >= 60 ? 11 : 6
        let file = 3 + dayWidth
        let reader = file + 15
        let state = width >= 60 ? width - 21 : width
        let title = width >= 110 ? reader + 34 : state
        func head(_ phrase: Phrase, _ column: Int, _ room: Int) {
            surface.put(clipped(surroundings.text(phrase), to: room), at: column, row: 2, style: .label)
        }
        head(.fieldDueBack, 3, dayWidth - 1)
        head(.fieldFile, file, 14)
        head(.fieldReader, reader, title - reader - 1)
        if title < state { head(.nodeFieldTitle, title, state - title - 1) }
        if state < width { head(.treeColumnState, state, width - state - 1) }
        for (place, row) in rows.enumerated().dropFirst(list.top).prefix(LoanDeskScreen.page(surroundings)) {
            let line = 3 + place - list.top
            let loan = row.loan
            let late = loan.daysLate(on: surroundings.today)
            let style: Style = late > 0 ? .danger : loan.state.main == nil ? .faint : .text
            if let due = loan.due {
                surface.put(dayWidth == 11 ? due.shown : dayAndMonth(due), at: 3, row: line, style: style)
            }
            surface.put(clipped(row.file.name.description, to: 14), at: file, row: line, style: style)
            surface.put(
                toWholeWords(surroundings.facts.readerName(loan.reader), width: title - reader - 1), at: reader,
                row: line, style: style)
            if title < state {
                surface.put(
                    toWholeWords(row.file.content.title, width: state - title - 1), at: title, row: line, style: style)
            }
            if state < width {
                let told: Phrase = late > 0 ? .loanLate(late) : loan.state.phrase
                surface.put(clipped(surroundings.text(told), to: 20), at: state, row: line, style: style)
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
        guard let row = current(rows) else { return }
        let lines = wrapped(
            surroundings.text(told(row, surroundings)), width: width - 2, atMost: LoanDeskScreen.told(surroundings))
        for (place, line) in lines.enumerated() {
            surface.put(line, at: 1, row: surface.size.rows - 2 - lines.count + place, style: .faint)
        }
    }

    /// All of the slip under the cursor.
    private func told(_ row: LoanRow, _ surroundings: Surroundings) -> Phrase {
        let loan = row.loan
        var parts: [Phrase] = [
            .loanToldReader(surroundings.facts.readerName(loan.reader), loan.manner.phrase),
            Phrase(row.file.content.title), loan.purpose.isEmpty ? Phrase("") : .loanToldPurpose(loan.purpose),
            .loanToldAsked(loan.askedOn.shown),
        ]
        if let person = loan.decidedBy {
            let name = surroundings.facts.name(of: .person(person))
            parts.append(loan.state == .refused ? .loanToldRefused(name) : .loanToldPermitted(name))
        }
        if let day = loan.outOn { parts.append(.loanToldOut(day.shown)) }
        if let day = loan.returnedOn { parts.append(.loanToldBack(day.shown)) }
        if let condition = loan.condition { parts.append(Phrase(condition)) }
        if let reason = loan.reason { parts.append(.fileBecause(reason)) }
        return .list(parts.filter { !$0.vi.isEmpty }, separator: " · ")
    }
}
