import Office
import Phrases
import Records
import Reports
import TerminalKit

extension FilingListScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.archive(.filingList(ShowFilingList(year: year))), ticket))]
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .filing(let action) = action else { return [] }
        let rows = shown(in: surroundings)
        let page = FilingListScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: shown(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .change:
            guard let row = current(rows) else { return [] }
            return [.openFiling(.row(year, row.entry.id, Self.kind(of: row.entry)))]
        case .main: return main(in: &surroundings)
        case .make:
            let items = FilingPurpose.Kind.allCases.map { ChooserOverlay.Item(text: $0.rawValue, label: $0.phrase) }
            return [.raise(.chooser(ChooserOverlay(.archive(.filingRow), title: .keyAddRow, items: items)))]
        case .end:
            guard let row = current(rows) else { return [] }
            return [
                .raise(.question(QuestionOverlay(.archive(.filingEnd(row.entry.id)), .takeOutQuestion(row.name))))
            ]
        case .shift(let steps): return shift(by: steps, in: &surroundings)
        case .chooseYear:
            let years = ((surroundings.today.year - 8)...(surroundings.today.year + 1)).reversed()
            let items = years.map { ChooserOverlay.Item(text: String($0), label: Phrase(String($0))) }
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(.archive(.filingYear), title: .fieldYear, items: items, current: String(year))))
            ]
        case .paper:
            guard let detail else { return [] }
            let paper = FilingListPaper(
                detail.list, detail.entries, today: surroundings.today, facts: surroundings.facts)
            return [.openPaper(Paper(paper.tree))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private static func kind(of entry: FilingEntry) -> FilingPurpose.Kind {
        switch entry.row {
        case .heading(let depth): depth <= 1 ? .large : .small
        case .file: .file
        }
    }

    private mutating func main(in surroundings: inout Surroundings) -> [Step] {
        guard let detail else { return perform(.proposeList(ProposeFilingList(year: year)), nil, in: &surroundings) }
        let files = detail.entries.count { if case .file = $0.row { true } else { false } }
        let question = Phrase.approveListQuestion(year, .count(files))
        return [.raise(.question(QuestionOverlay(.archive(.filingApprove), question)))]
    }

    private mutating func perform(
        _ deed: ArchiveDeed, _ said: Phrase?, in surroundings: inout Surroundings
    ) -> [Step] {
        guard changeTicket == nil else { return [] }
        let ticket = surroundings.ticket()
        changeTicket = ticket
        changing = said
        return [.effect(.perform(.archive(deed), ticket))]
    }

    private mutating func shift(by steps: Int, in surroundings: inout Surroundings) -> [Step] {
        let rows = shown(in: surroundings)
        guard let detail, let row = current(rows) else { return [] }
        guard rows.indices.contains(list.cursor + steps) else { return [.say(.whyRowAtEnd.atStart, .warning)] }
        var entry = row.entry
        // Whoever stands there moves behind it; downwards it goes behind the next one.
        entry.place = rows[list.cursor + steps].entry.place + (steps > 0 ? 1 : 0)
        followed = entry.id
        let command = SetFilingEntry(seenVersion: detail.list.version, entry: entry)
        return perform(.setRow(command), nil, in: &surroundings)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .archive(.filingYear)):
            guard let year = Int(text), year != self.year else { return [] }
            self = .init(year: year)
            return load(in: &surroundings)
        case .chosen(let code, .archive(.filingRow)):
            guard let kind = FilingPurpose.Kind(rawValue: code) else { return [] }
            // A new row goes below the one under the cursor.
            return [.openFiling(.row(year, nil, kind, at: current(shown(in: surroundings)).map { $0.entry.place + 1 }))]
        case .confirmed(.archive(.filingApprove)):
            guard let detail else { return [] }
            let command = ApproveFilingList(year: year, seenVersion: detail.list.version)
            return perform(.approveList(command), .archiveListIsApproved(year: year), in: &surroundings)
        case .confirmed(.archive(.filingEnd(let id))):
            guard let detail, var entry = detail.entries.first(where: { $0.id == id }) else { return [] }
            entry.isEnded = true
            let command = SetFilingEntry(seenVersion: detail.list.version, entry: entry)
            return perform(.setRow(command), nil, in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: return []
        }
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.filingList(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let id = followed ?? current(shown(in: surroundings))?.entry.id
            (detail, hasLoaded, followed) = (found, true, nil)
            let rows = shown(in: surroundings)
            if let id, let place = rows.firstIndex(where: { $0.entry.id == id }) { list.cursor = place }
            list.settle(count: rows.count, page: FilingListScreen.page(surroundings))
            return []
        case .archive(.listChanged(let changed), let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            let proposed = detail == nil
            let said =
                changing
                ?? (proposed
                    ? .archiveListProposed(year: year, rows: changed.rows)
                    : .archiveListSet(year: year, rows: changed.rows))
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == changeTicket else { return nil }
            if ticket == changeTicket {
                (changeTicket, followed) = (nil, nil)
                return load(in: &surroundings) + [.fail(error)]
            }
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
    }
}
