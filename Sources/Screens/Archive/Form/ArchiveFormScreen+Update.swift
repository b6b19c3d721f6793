import Office
import Phrases
import Records
import TerminalKit
import Text

extension ArchiveFormScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        var steps: [Step] = []
        func read(_ question: ArchiveQuestion, _ surroundings: inout Surroundings) {
            let ticket = surroundings.ticket()
            readTickets.append(ticket)
            steps.append(.effect(.ask(.archive(question), ticket)))
        }
        switch purpose {
        case .open(let node): read(.node(FindNode(.key(node))), &surroundings)
        case .correct(let file), .add(let file), .close(let file): read(.file(ShowFile(.key(file))), &surroundings)
        case .putIn: steps += loadPutIn(in: &surroundings)
        case .place(let files): for file in files { read(.file(ShowFile(.key(file))), &surroundings) }
        case .node(let parent?, _): read(.node(FindNode(.key(parent))), &surroundings)
        case .node(nil, _): fillFrom([:])
        case .lend(let file?): read(.file(ShowFile(.key(file))), &surroundings)
        case .lend(nil): fillFrom(slip(surroundings))
        case .extendLoan(let loan): read(.loan(ShowLoan(loan)), &surroundings)
        case .transfer, .keepBack, .propose:
            for file in purpose.files { read(.file(ShowFile(.key(file))), &surroundings) }
            if purpose.files.isEmpty { fillFrom(beginnings(surroundings)) }
        case .changeTransfer(let id), .addToTransfer(let id):
            // What somebody else changes meanwhile is refused when it is saved, and read anew then.
            if transfer == nil { read(.procedure(.transfer(ShowTransfer(id))), &surroundings) }
        case .changeDisposal(let id), .addToDisposal(let id):
            if disposal == nil {
                read(.procedure(.disposal(ShowDisposal(id, on: surroundings.today))), &surroundings)
            }
        // Who takes a station sees the case as it is now.
        case .convene(let id), .opinion(let id), .appraise(let id), .decide(let id), .destroy(let id):
            read(.procedure(.disposal(ShowDisposal(id, on: surroundings.today))), &surroundings)
        case .changeNode(let node), .moveNode(let node): read(.node(FindNode(.key(node))), &surroundings)
        }
        if order.contains(.rules) {
            let ticket = surroundings.ticket()
            ruleTicket = ticket
            steps.append(.effect(.ask(.archive(.retention(ShowRetention())), ticket)))
        }
        return steps
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .form(let action) = action else { return [] }
        let before = focus
        if !documents.isEmpty, action == .save || action == .saveNext { settleTarget(in: surroundings) }
        let steps = act(action, in: &surroundings)
        if !documents.isEmpty, case .typed = action { return steps + askContinued(in: &surroundings) }
        return before == focus || before != .notation ? steps : steps + plan(in: &surroundings)
    }

    /// Asks what the filing list says of the notation that was written.
    private mutating func plan(in surroundings: inout Surroundings) -> [Step] {
        guard case .open = purpose, let notation = written(.notation) else { return [] }
        let year = Int(trim(text(.year))) ?? surroundings.today.year
        let name = FileName(notation, year: year)
        let ticket = surroundings.ticket()
        planTicket = ticket
        let query = PrepareFile(year: name?.year ?? year, notation: name?.notation ?? notation)
        return [.effect(.ask(.archive(.prepare(query)), ticket))]
    }

    // MARK: Beginnings

    mutating func fillFrom(_ texts: [ArchiveFormScreen.Field: String]) {
        let before = initial
        initial = texts
        for (field, text) in before where self.text(field) == text { set(field, to: initial[field] ?? "") }
        fill()
        for field in order {
            guard let old = before[field], let new = texts[field], old != new, text(field) != new else { continue }
            others[field] = new
        }
        if !before.isEmpty { showOthers() }
    }

    /// What somebody else wrote meanwhile stands beside what is typed there; saved again, this takes its place.
    mutating func showOthers() {
        for (field, other) in others where text(field) != other { faults[field] = .otherWrote(other) }
        if let first = order.first(where: { faults[$0] != nil }) { focus = first }
    }

    private func texts(of content: FileContent, _ surroundings: Surroundings) -> [ArchiveFormScreen.Field: String] {
        [
            .notation: content.notation, .year: String(content.year), .title: content.title,
            .retention: surroundings.text(content.retention.phrase), .rules: content.rules.joined(separator: "; "),
            .maker: content.maker.map { surroundings.facts.name(of: .person($0)) } ?? "",
            .started: content.startedOn?.shown ?? "", .ended: content.workEndedOn?.shown ?? "",
            .matter: content.matter.code, .carrier: content.carrier.code, .circulation: content.circulation.code,
            .sheets: content.sheets.map(String.init) ?? "", .pages: content.pages.map(String.init) ?? "",
            .closingNote: content.closingNote ?? "", .keywords: content.keywords ?? "",
            .condition: content.condition ?? "", .notes: content.notes ?? "",
        ]
    }

    mutating func take(_ detail: FileDetail, in surroundings: Surroundings) {
        // Each file stands once, as it is now, however often it was read. What is written anew stands as the person saw it: what somebody else
        // changed meanwhile is told when it is saved.
        if let place = details.firstIndex(where: { $0.file.id == detail.file.id }) {
            if case .correct = purpose {} else { details[place] = detail }
        } else {
            details.append(detail)
        }
        switch purpose {
        case .correct: fillFrom(texts(of: detail.file.content, surroundings))
        case .close:
            let content = detail.file.content
            fillFrom([
                .ended: (content.workEndedOn ?? surroundings.today).shown,
                .sheets: content.sheets.map(String.init) ?? sheets(of: detail).map(String.init) ?? "",
                .pages: content.pages.map(String.init) ?? "", .closingNote: content.closingNote ?? "",
            ])
        case .lend: fillFrom(slip(surroundings))
        case .transfer, .keepBack, .propose: if readTickets.isEmpty { fillFrom(beginnings(surroundings)) }
        case .add, .putIn, .place, .open, .node, .changeNode, .moveNode, .extendLoan, .changeTransfer, .addToTransfer,
            .changeDisposal, .addToDisposal, .convene, .opinion, .appraise, .decide, .destroy:
            fillFrom([:])
        }
    }

    /// How many sheets there are by those of the documents; `nil` where they are not numbered.
    private func sheets(of detail: FileDetail) -> Int? {
        let spans = detail.rows.compactMap(\.item.sheets)
        return spans.count == detail.rows.count ? spans.map(\.last).max() : nil
    }

    mutating func take(_ node: FoundNode, in surroundings: Surroundings) {
        found = node
        switch purpose {
        case .open:
            fillFrom([
                .year: String(surroundings.today.year), .maker: surroundings.actor.person.name,
                .started: surroundings.today.shown, .carrier: FileCarrier.paper.code,
                .matter: FileMatter.general.code, .circulation: Circulation.open.code,
            ])
        case .changeNode:
            fillFrom([
                .code: node.node.code, .title: node.node.title, .shelf: node.node.shelf?.description ?? "",
                .notes: node.node.notes ?? "",
            ])
        default: fillFrom([:])
        }
    }

    /// What the filing list says stands where nobody typed anything else.
    mutating func propose(_ content: FileContent, in surroundings: Surroundings) {
        planned = content
        let proposed = texts(of: content, surroundings)
        for field in [ArchiveFormScreen.Field.title, .retention, .rules, .maker] {
            guard let text = proposed[field], !text.isEmpty else { continue }
            if blank(self.text(field)) || self.text(field) == initial[field] {
                set(field, to: text)
                initial[field] = text
            }
        }
    }
}
