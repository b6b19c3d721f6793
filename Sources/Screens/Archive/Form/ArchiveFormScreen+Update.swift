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
        case .place(let files): for file in files { read(.file(ShowFile(.key(file))), &surroundings) }
        case .node(let parent?, _): read(.node(FindNode(.key(parent))), &surroundings)
        case .node(nil, _): fillFrom([:])
        case .lend(let file?): read(.file(ShowFile(.key(file))), &surroundings)
        case .lend(nil): fillFrom(slip(surroundings))
        case .extendLoan(let loan): read(.loan(ShowLoan(loan)), &surroundings)
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
        let steps = act(action, in: &surroundings)
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

    private mutating func fillFrom(_ texts: [ArchiveFormScreen.Field: String]) {
        let before = initial
        initial = texts
        for (field, text) in before where self.text(field) == text { set(field, to: initial[field] ?? "") }
        fill()
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

    private mutating func take(_ detail: FileDetail, in surroundings: Surroundings) {
        details.append(detail)
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
        case .add, .place, .open, .node, .changeNode, .moveNode, .extendLoan: fillFrom([:])
        }
    }

    /// How many sheets there are by those of the documents; `nil` where they are not numbered.
    private func sheets(of detail: FileDetail) -> Int? {
        let spans = detail.rows.compactMap(\.item.sheets)
        return spans.count == detail.rows.count ? spans.map(\.last).max() : nil
    }

    private mutating func take(_ node: FoundNode, in surroundings: Surroundings) {
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
        case .node, .moveNode, .correct, .add, .close, .place, .lend, .extendLoan: fillFrom([:])
        }
    }

    /// What the filing list says stands where nobody typed anything else.
    private mutating func propose(_ content: FileContent, in surroundings: Surroundings) {
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

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.file(let detail), let ticket):
            if ticket == pathTicket {
                pathTicket = nil
                return takeLent(detail, in: &surroundings)
            }
            guard let place = readTickets.firstIndex(of: ticket) else { return nil }
            readTickets.remove(at: place)
            guard let detail, detail.isWhole else { return [.close, .fail(.refused(.archive(.unseen)))] }
            take(detail, in: surroundings)
            return []
        case .archive(.node(let node), let ticket):
            if ticket == pathTicket {
                pathTicket = nil
                return takeTarget(node, in: &surroundings)
            }
            guard let place = readTickets.firstIndex(of: ticket) else { return nil }
            readTickets.remove(at: place)
            guard let node else { return [.close, .fail(.refused(.noSuchRecord))] }
            take(node, in: surroundings)
            return []
        case .archive(.loan(let detail), let ticket):
            guard let place = readTickets.firstIndex(of: ticket) else { return nil }
            readTickets.remove(at: place)
            guard let detail, detail.row.isWhole else { return [.close, .fail(.refused(.procedure(.unknownLoan)))] }
            loan = detail.row
            fillFrom([:])
            return []
        case .archive(.retention(let schedule), let ticket):
            guard ticket == ruleTicket else { return nil }
            ruleTicket = nil
            rules = schedule.rules(on: surroundings.today)
            return []
        case .archive(.prepared(let help), let ticket):
            guard ticket == planTicket else { return nil }
            planTicket = nil
            if let content = help.content { propose(content, in: surroundings) } else { planned = nil }
            return []
        case .archive(.incoming(let found), let ticket):
            guard let name = sourceTickets.removeValue(forKey: ticket) else { return nil }
            return takeSource(found.map { .incoming($0.document.id) }, of: name, in: &surroundings)
        case .archive(.outgoing(let found), let ticket):
            guard let name = sourceTickets.removeValue(forKey: ticket) else { return nil }
            return takeSource(found.map { .outgoing($0.document.id) }, of: name, in: &surroundings)
        case .archive(let answer, let ticket):
            guard ticket == saveTicket, let said = receipt(answer) else { return nil }
            saveTicket = nil
            var steps: [Step] = [.done(DoneDeed(at: surroundings.now, phrase: said)), .close]
            // What was opened is filled next.
            if case .open = purpose, case .changed(let changed) = answer {
                steps.append(.open(.archive(.file(.init(changed.file.id)))))
            }
            return steps + [.say(said, .good)]
        case .failed(let error, let ticket): return failed(error, ticket, in: &surroundings)
        default: return nil
        }
    }

    private func receipt(_ answer: ArchiveAnswer) -> Phrase? {
        switch answer {
        case .changed(let changed):
            let name = changed.file.name.description
            if case .open = purpose { return .fileOpened(name) }
            return .fileStepped(name, changed.file.state.phrase)
        case .filled(let filled):
            return .fileFilled(filled.file.name.description, .count(filled.added), already: filled.already)
        case .placed(let count): return .filesPlaced(.count(count))
        case .nodeChanged(let changed): return .nodeKept(changed.path.description)
        case .lent(let loan): return loan.said
        case .tree, .node, .files, .count, .file, .due, .prepared, .retention, .incoming, .outgoing, .loans, .loan,
            .readers, .found, .filed, .hit, .texts:
            return nil
        }
    }

    private mutating func failed(
        _ error: OfficeError, _ ticket: Ticket, in surroundings: inout Surroundings
    ) -> [Step]? {
        if let place = readTickets.firstIndex(of: ticket) {
            readTickets.remove(at: place)
            return [.close, .fail(error)]
        }
        if ticket == ruleTicket || ticket == planTicket {
            if ticket == ruleTicket { ruleTicket = nil } else { planTicket = nil }
            return [.fail(error)]
        }
        if ticket == pathTicket {
            pathTicket = nil
            return [.fail(error)]
        }
        if sourceTickets.removeValue(forKey: ticket) != nil { return [.fail(error)] }
        guard ticket == saveTicket else { return nil }
        saveTicket = nil
        if case .refused(.procedure(let refusal)) = error, let field = Self.field(of: refusal), order.contains(field) {
            faults[field] = sentence(for: error)
            return showFault()
        }
        if case .refused(.archive(let refusal)) = error, let field = Self.field(of: refusal), order.contains(field) {
            faults[field] = sentence(for: error)
            return showFault()
        }
        return [.fail(error)]
    }

    /// The field that a refusal is about.
    private static func field(of refusal: ArchiveRefusal) -> ArchiveFormScreen.Field? {
        switch refusal {
        case .nameTaken, .formKeyUsed: .notation
        case .unknownRule: .rules
        case .shorterThanRules: .retention
        case .nodeCodeTaken, .nodeMalformed: .code
        case .unknownNode, .nodeInItself, .noFilesInFonds, .nodeMisplaced, .tooDeep: .path
        case .content(let faults), .closing(_, let faults): faults.first.flatMap(field(of:))
        case .paper: .paper
        default: nil
        }
    }

    static func field(of fault: FileFault) -> ArchiveFormScreen.Field? {
        switch fault {
        case .missing(let field), .tooLong(let field, _), .dayAhead(let field):
            ArchiveFormScreen.Field(recorded: field)
        case .sheetsDoNotAddUp, .sheetsCross: .sheets
        case .endsBeforeStart: .ended
        case .secretMark, .empty, .sheetsNotNumbered, .unsettled: nil
        }
    }
}

extension ArchiveFormScreen.Field {
    /// The field of the form for one of the record.
    init?(recorded field: FileField) {
        switch field {
        case .notation: self = .notation
        case .year: self = .year
        case .title: self = .title
        case .retention: self = .retention
        case .rules: self = .rules
        case .maker: self = .maker
        case .startedOn: self = .started
        case .workEndedOn: self = .ended
        case .matter: self = .matter
        case .carrier: self = .carrier
        case .circulation: self = .circulation
        case .sheets: self = .sheets
        case .pages: self = .pages
        case .closingNote: self = .closingNote
        case .keywords: self = .keywords
        case .condition: self = .condition
        case .notes: self = .notes
        case .department: return nil
        }
    }
}
