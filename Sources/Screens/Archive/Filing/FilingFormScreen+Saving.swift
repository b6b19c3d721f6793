import Office
import Phrases
import Records
import TerminalKit
import Text

extension FilingFormScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        readTicket = ticket
        var steps: [Step] = [.effect(.ask(.archive(.filingList(ShowFilingList(year: year))), ticket))]
        if kind == .file {
            let ticket = surroundings.ticket()
            ruleTicket = ticket
            steps.append(.effect(.ask(.archive(.retention(ShowRetention())), ticket)))
        }
        return steps
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .form(let action) = action else { return [] }
        return act(action, in: &surroundings)
    }

    private var entry: FilingEntry? { id.flatMap { id in detail?.entries.first { $0.id == id } } }

    // MARK: Saving

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard isFilled, saveTicket == nil, let detail else { return [] }
        faults = [:]
        let title = clean(text(.title))
        if title.isEmpty { faults[.title] = .missing(label(.title)) }
        let place = readCount(.place) ?? entry?.place ?? 0
        if place < 0 { faults[.place] = .numberNotUnderstood(quoted(text(.place))) }
        let row: FilingRow? =
            switch kind {
            case .file: plan(surroundings).map { .file($0) }
            case .large: .heading(depth: 1)
            case .small: .heading(depth: 2)
            }
        guard faults.isEmpty, let row else { return showFault() }
        let written = FilingEntry(
            id: id ?? FilingEntryID(0), year: year, place: place, row: row, title: title,
            abbreviation: kind == .file ? entry?.abbreviation : self.written(.abbreviation), notes: self.written(.notes)
        )
        let ticket = surroundings.ticket()
        (saveTicket, goesOn) = (ticket, thenNext)
        let command = SetFilingEntry(seenVersion: detail.list.version, entry: written)
        return [.effect(.perform(.archive(.setRow(command)), ticket))]
    }

    private mutating func plan(_ surroundings: Surroundings) -> FilingPlan? {
        let notation = clean(text(.notation))
        if notation.isEmpty { faults[.notation] = .missing(label(.notation)) }
        let period = RetentionPeriod(written: text(.retention))
        if period == nil {
            faults[.retention] =
                blank(text(.retention))
                ? .missing(label(.retention)) : .retentionNotUnderstood(quoted(text(.retention)))
        }
        var old: FilingPlan?
        if let entry, case .file(let known) = entry.row { old = known }
        var plan = FilingPlan(notation: notation, retention: period ?? .permanent, rules: names(.rules))
        if let name = written(.maker) {
            if let person = surroundings.person(named: name) {
                plan.maker = person
            } else if let department = surroundings.facts.departments.first(where: { $0.name == name }) {
                plan.department = department.id
            } else {
                faults[.maker] = .nobodyCalled(quoted(name))
            }
        }
        if plan.maker != nil, plan.maker == old?.maker { plan.department = old?.department }
        return faults.isEmpty ? plan : nil
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.filingList(let found), let ticket):
            guard ticket == readTicket else { return nil }
            readTicket = nil
            guard let found else { return [.close, .fail(.refused(.archive(.noList(year: year))))] }
            detail = found
            guard id == nil || entry != nil else { return [.close, .fail(.refused(.noSuchRecord))] }
            begin(in: surroundings)
            return []
        case .archive(.retention(let schedule), let ticket):
            guard ticket == ruleTicket else { return nil }
            ruleTicket = nil
            rules = schedule.rules(on: surroundings.today)
            return []
        case .archive(.listChanged(let changed), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            let said = Phrase.archiveListSet(year: year, rows: changed.rows)
            let done: [Step] = [.done(DoneDeed(at: surroundings.now, phrase: said)), .close]
            return done + (goesOn ? [.openFiling(.row(year, nil, kind, at: place.map { $0 + 1 }))] : []) + [
                .say(said, .good)
            ]
        case .failed(let error, let ticket): return failed(error, ticket, in: &surroundings)
        default: return nil
        }
    }

    /// What the row has now, or what the one above proposes for a new one; what a person typed before stays.
    private mutating func begin(in surroundings: Surroundings) {
        let before = initial
        initial = beginnings(in: surroundings)
        for (field, text) in before where self.text(field) == text { set(field, to: initial[field] ?? "") }
        fill()
        // What is only proposed is replaced by what is typed, not gone on with.
        if entry == nil, text(.notation) == initial[.notation] { fields[.notation]?.selectAll() }
    }

    private func beginnings(in surroundings: Surroundings) -> [FilingFormScreen.Field: String] {
        guard let entry else {
            var texts: [FilingFormScreen.Field: String] = [.place: place.map(String.init) ?? ""]
            guard kind == .file, let entries = detail?.entries else { return texts }
            // Its code follows from the heading that it goes under.
            let above = entries.filter { $0.place < place ?? .max }
            let heading = above.last { $0.abbreviation != nil }?.abbreviation
            texts[.notation] = heading.map { FilingRule.nextNotation($0, after: entries) } ?? ""
            return texts
        }
        var texts: [FilingFormScreen.Field: String] = [
            .title: entry.title, .abbreviation: entry.abbreviation ?? "", .place: String(entry.place),
            .notes: entry.notes ?? "",
        ]
        if case .file(let plan) = entry.row {
            texts[.notation] = plan.notation
            texts[.retention] = surroundings.text(plan.retention.phrase)
            texts[.rules] = plan.rules.joined(separator: "; ")
            texts[.maker] =
                plan.maker.map { surroundings.facts.name(of: .person($0)) }
                ?? surroundings.facts.departments.first { $0.id == plan.department }?.name ?? ""
        }
        return texts
    }

    private mutating func failed(
        _ error: OfficeError, _ ticket: Ticket, in surroundings: inout Surroundings
    ) -> [Step]? {
        if ticket == readTicket {
            readTicket = nil
            return [.close, .fail(error)]
        }
        if ticket == ruleTicket {
            ruleTicket = nil
            return [.fail(error)]
        }
        guard ticket == saveTicket else { return nil }
        saveTicket = nil
        // What somebody else changed meanwhile is read; what is typed here stays.
        if case .refused(.changedMeanwhile) = error { return load(in: &surroundings) + [.fail(error)] }
        if case .refused(.archive(let refusal)) = error, let field = Self.field(of: refusal), order.contains(field) {
            faults[field] = sentence(for: error)
            return showFault()
        }
        return [.fail(error)]
    }

    private static func field(of refusal: ArchiveRefusal) -> FilingFormScreen.Field? {
        switch refusal {
        case .notationTaken: .notation
        case .unknownRule: .rules
        case .shorterThanRules: .retention
        case .rowMalformed: .title
        default: nil
        }
    }
}
