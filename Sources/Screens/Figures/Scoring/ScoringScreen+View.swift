import Office
import Phrases
import Records
import TerminalKit
import Text

extension ScoringScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(surroundings.titled(surroundings.text(.scoringTitle)))
        surface.drawLine(list, note: surroundings.text(.originOffice), row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        let rows = rows(in: surroundings)
        guard let form = setup?.book.sixTasks, !rows.isEmpty else {
            let said: Phrase = setup == nil ? .listLoading : .scoringNothingFound
            surface.put(surroundings.text(said), at: 2, row: 3, style: .faint)
            return
        }
        let isWide = width >= 110
        let whoWidth = isWide ? 44 : width >= 70 ? 25 : 0
        let valueWidth = isWide ? 30 : 18
        let who = width - whoWidth
        let value = who - valueWidth
        func head(_ phrase: Phrase, _ column: Int, _ width: Int) {
            surface.put(clipped(surroundings.text(phrase), to: width), at: column, row: 2, style: .label)
        }
        head(.scoringColumnSubject, 2, value - 3)
        head(.fieldScoringValue, value, valueWidth - 1)
        if whoWidth > 0 { head(.scoringColumnWho, who, whoWidth - 1) }
        let page = ScoringScreen.page(surroundings)
        for (place, subject) in rows.enumerated().dropFirst(list.top).prefix(page) {
            let line = 3 + place - list.top
            let setting = setting(subject, on: surroundings.today)
            let style: Style = setting == nil ? .faint : .text
            surface.put(
                toWholeWords(surroundings.text(subject.whole(in: form)), width: value - 3), at: 2, row: line,
                style: .text)
            surface.put(
                toWholeWords(surroundings.text(self.value(of: subject, setting)), width: valueWidth - 1), at: value,
                row: line, style: style)
            if whoWidth > 0 {
                surface.put(
                    toWholeParts(surroundings.text(origin(of: subject, setting)), width: whoWidth - 1), at: who,
                    row: line, style: style)
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
        if let subject = current(rows) {
            let lines = wrapped(surroundings.text(told(subject, surroundings)), width: width - 2, atMost: 2)
            for (place, line) in lines.enumerated() {
                surface.put(line, at: 1, row: surface.size.rows - 2 - lines.count + place, style: .faint)
            }
        }
    }

    /// What holds, in words: what the office set, what the letter says, or what is so by itself.
    private func value(of subject: ScoringSetting.Subject, _ setting: ScoringSetting?) -> Phrase {
        switch subject {
        case .target(let code):
            let row = setup?.book.sixTasks.row(code)
            guard let text = setting?.value else {
                return row?.letterTarget.map { Phrase("\($0 / 100)%") } ?? .scoringUnset
            }
            if case .state(let states)? = row?.kind, let place = Int(text), states.indices.contains(place) {
                return Phrase(vi: states[place].nameVi, en: states[place].nameEn)
            }
            return Phrase(text)
        case .weight, .taskWeight: return Phrase(setting?.value ?? "1")
        case .behindBelow: return .scoringPoints(setting?.value ?? "\(ScoringRule().behindBelow)")
        case .addressed(let task):
            let kinds =
                setting?.value.map { value in
                    Set(UnitKind.allCases.filter { value.split(separator: ",").contains(Substring($0.code)) })
                } ?? task.addressed
            let reporting = UnitKind.allCases.filter(\.reports)
            if reporting.allSatisfy(kinds.contains) { return .scoringAllGroups }
            return .list(reporting.filter(kinds.contains).map(\.phrase), separator: "; ")
        }
    }

    private func origin(of subject: ScoringSetting.Subject, _ setting: ScoringSetting?) -> Phrase {
        guard let setting else {
            switch subject {
            case .target(let code):
                return setup?.book.sixTasks.row(code)?.letterTarget == nil ? Phrase("") : .originLetter
            case .addressed: return .originLetter
            case .weight, .taskWeight, .behindBelow: return .scoringDefault
            }
        }
        return .scoringSetBy(setting.setBy, from: setting.from.shown, on: setting.setOn.shown)
    }

    /// All of the line under the cursor, which has no room in it.
    private func told(_ subject: ScoringSetting.Subject, _ surroundings: Surroundings) -> Phrase {
        let setting = setting(subject, on: surroundings.today)
        var parts = [
            subject.whole(in: setup?.book.sixTasks), value(of: subject, setting), origin(of: subject, setting),
        ].filter { !$0.vi.isEmpty }
        if case .target(let code) = subject, setting != nil,
            let letter = setup?.book.sixTasks.row(code)?.letterTarget
        {
            parts.insert(.scoringInsteadOfLetter("\(letter / 100)%"), at: 2)
        }
        return .list(parts, separator: " · ")
    }
}
