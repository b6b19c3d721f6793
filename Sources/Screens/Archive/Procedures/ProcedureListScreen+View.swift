import Office
import Phrases
import Records
import Reports
import TerminalKit
import Text

extension ProcedureListScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let rows = shown(in: surroundings)
        let isTransfers = subject == .transfers
        let count = Phrase.count(rows.count)
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(isTransfers ? .transfersTitle : .disposalsTitle)),
            trailing: self.rows == nil || width < 60
                ? "" : surroundings.text(isTransfers ? .transferCount(count) : .disposalCount(count)))
        let shown = subject.shows.first { $0.code == show }?.phrase ?? .loanShowAll
        surface.drawLine(list, note: surroundings.text(shown), row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        guard !rows.isEmpty else {
            let none: Phrase = isTransfers ? .transfersNone : .disposalsNone
            let nothing: Phrase = isTransfers ? .transfersNothingFound : .disposalsNothingFound
            let said: Phrase = self.rows == nil ? .listLoading : list.isNarrowed ? nothing : none
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let title = 9
        let state = width >= 60 ? width - 24 : width
        let files = width >= 60 ? state - 9 : width - 8
        let person = width >= 110 ? files - 26 : files
        func head(_ phrase: Phrase, _ column: Int, _ room: Int) {
            surface.put(clipped(surroundings.text(phrase), to: room), at: column, row: 2, style: .label)
        }
        surface.putRight(surroundings.text(.procedureColumnNumber), endingAt: 7, row: 2, style: .label)
        head(.procedureColumnTitle, title, person - title - 1)
        if person < files { head(isTransfers ? .fieldGiver : .fieldProposer, person, files - person - 1) }
        surface.putRight(surroundings.text(.fieldFiles), endingAt: files + 7, row: 2, style: .label)
        if state < width { head(.treeColumnState, state, width - state - 1) }
        for (place, row) in rows.enumerated().dropFirst(list.top).prefix(ProcedureListScreen.page(surroundings)) {
            let line = 3 + place - list.top
            let style: Style = row.state.isOpen ? .text : .faint
            surface.putRight(String(row.number), endingAt: 7, row: line, style: style)
            surface.put(
                toWholeWords(surroundings.text(row.title), width: person - title - 1), at: title, row: line,
                style: style)
            if person < files {
                surface.put(
                    clipped(surroundings.facts.name(of: .person(row.person)), to: files - person - 1), at: person,
                    row: line, style: style)
            }
            surface.putRight(surroundings.text(.count(row.files)), endingAt: files + 7, row: line, style: style)
            if state < width {
                surface.put(
                    clipped(surroundings.text(row.state.phrase), to: width - state - 1), at: state, row: line,
                    style: style)
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
        guard let row = current(rows) else { return }
        let lines = wrapped(
            surroundings.text(told(row, surroundings)), width: width - 2, atMost: ProcedureListScreen.told(surroundings)
        )
        for (place, line) in lines.enumerated() {
            surface.put(line, at: 1, row: surface.size.rows - 2 - lines.count + place, style: .faint)
        }
    }

    /// All of the one under the cursor.
    private func told(_ row: ProcedureListScreen.Row, _ surroundings: Surroundings) -> Phrase {
        var parts = [row.title]
        switch row {
        case .transfer(let row):
            parts += [row.transfer.kind.phrase] + row.transfer.toldParties(surroundings.facts)
            if let next = row.transfer.toldNext { parts.append(next) }
            if let reason = row.transfer.reason { parts.append(.fileBecause(reason)) }
        case .disposal(let row):
            parts.append(.disposalToldProposer(surroundings.facts.name(of: .person(row.disposal.proposer))))
            parts += row.disposal.toldStations(surroundings.facts)
            if let next = row.disposal.toldNext(surroundings.facts) { parts.append(next) }
        }
        return .list(parts.filter { !$0.vi.isEmpty }, separator: " · ")
    }
}

extension ArchiveTransfer {
    /// Who gives and who takes, with the days on which they did.
    func toldParties(_ facts: OfficeFacts) -> [Phrase] {
        let department = facts.departments.first { $0.id == self.department }?.name
        let given = [facts.name(of: .person(giver)), department, givenOn?.shown].compactMap(\.self)
        var parts: [Phrase] = [.transferToldGiver(given.joined(separator: ", "))]
        // To the historical archive it is our archivist who hands over.
        let archivist = kind == .current ? taker.map { facts.name(of: .person($0)) } : nil
        let taken = [receiver, archivist, takenOn?.shown].compactMap(\.self)
        if !taken.isEmpty { parts.append(.transferToldTaker(taken.joined(separator: ", "))) }
        return parts
    }

    /// How much it is.
    var toldAmount: [Phrase] {
        [
            boxes.map { .transferToldBoxes($0) },
            centimetres.map { .transferToldMetres(TransferPapers.metres($0)) },
        ].compactMap(\.self)
    }

    /// What comes next, and whose it is; `nil` where it is over.
    var toldNext: Phrase? {
        switch state {
        case .prepared: .transferNextGive
        case .given: kind == .current ? .transferNextTake : .transferNextHistorical
        case .taken, .dropped: nil
        }
    }
}

extension DisposalCase {
    /// How its council stands: who said what.
    func toldCouncil(_ facts: OfficeFacts) -> Phrase? {
        guard !council.isEmpty else { return nil }
        let said = [true, false, nil].compactMap { agrees -> Phrase? in
            let members = council.filter { $0.agrees == agrees }
            let names = members.map { facts.name(of: .person($0.person)) }.joined(separator: ", ")
            return members.first.map { .disposalSaid($0.opinion, by: names) }
        }
        return .disposalToldCouncil(.list(said, separator: "; "))
    }

    /// What it has behind it: its decision, its destruction, or why it was refused.
    func toldStations(_ facts: OfficeFacts) -> [Phrase] {
        var parts: [Phrase] = []
        if let decision, state == .refused {
            parts.append(.fileBecause(decision))
        } else if let decision, let day = decidedOn, let decider {
            parts.append(.disposalToldDecision(decision, day.shown, facts.name(of: .person(decider))))
        }
        if let day = destroyedOn {
            let names = executors.map { facts.name(of: .person($0)) }.joined(separator: ", ")
            parts.append(.disposalToldDestroyed(day.shown, names))
        }
        return parts
    }

    /// What comes next, and who may do it; `nil` where it is over.
    func toldNext(_ facts: OfficeFacts) -> Phrase? {
        guard let step = state.usual else { return nil }
        let silent = council.filter { $0.agrees == nil }.map { facts.name(of: .person($0.person)) }
        if state == .council, !silent.isEmpty {
            return .disposalNext(DisposalStep.opine.phrase, Phrase(silent.joined(separator: ", ")))
        }
        // Where the council does not agree there is nothing to count: the case is refused, or opinions change.
        let refuses = state == .council && DisposalRule.obstacle(concluding: council) != nil
        let next = refuses ? DisposalStep.refuse : step
        return .disposalNext(next.phrase, .orList(Role.allowed(next.act).map(\.phrase)))
    }
}

extension DisposalState {
    /// The step that leads on from here; `nil` at the end.
    var usual: DisposalStep? {
        switch self {
        case .proposed: .convene
        case .council: .conclude
        case .appraisal: .appraise
        case .appraised: .decide
        case .decided: .destroy
        case .destroyed, .refused: nil
        }
    }
}

extension DisposalStep {
    /// Its word on keys and in lists.
    var phrase: Phrase {
        switch self {
        case .change: .disposalStepChange
        case .convene: .disposalStepConvene
        case .opine: .disposalStepOpine
        case .conclude: .disposalStepConclude
        case .appraise: .disposalStepAppraise
        case .decide: .disposalStepDecide
        case .destroy: .disposalStepDestroy
        case .refuse: .disposalStepRefuse
        case .spare: .disposalStepSpare
        }
    }
}
