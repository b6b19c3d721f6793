import Office
import Phrases
import Records
import TerminalKit
import Text

// What the office answers: what the form is about, what was saved, and to which field a refusal belongs.

extension ArchiveFormScreen.State {
    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.file(let detail), let ticket):
            if let name = namedTickets.removeValue(forKey: ticket) {
                return takeNamed(detail, of: name, in: &surroundings)
            }
            if ticket == pathTicket {
                pathTicket = nil
                return documents.isEmpty
                    ? takeLent(detail, in: &surroundings) : takeTargetFile(detail, in: &surroundings)
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
        case .archive(.procedure(.transfer(let detail)), let ticket):
            guard let place = readTickets.firstIndex(of: ticket) else { return nil }
            readTickets.remove(at: place)
            guard let detail, detail.isWhole else { return [.close, .fail(.refused(.procedure(.unknownTransfer)))] }
            transfer = detail
            fillFrom(beginnings(surroundings))
            return []
        case .archive(.procedure(.disposal(let detail)), let ticket):
            guard let place = readTickets.firstIndex(of: ticket) else { return nil }
            readTickets.remove(at: place)
            guard let detail, detail.isWhole else { return [.close, .fail(.refused(.procedure(.unknownDisposal)))] }
            disposal = detail
            fillFrom(beginnings(surroundings))
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
        case .archive(.toFill(let found), let ticket): return takeToFill(found, ticket, in: surroundings)
        case .archive(.incoming(let found), let ticket):
            if takeTold(found.map { "\($0.document.number.shownWithYear) · \($0.document.content.subject)" }, ticket) {
                return []
            }
            guard let name = sourceTickets.removeValue(forKey: ticket) else { return nil }
            return takeSource(found.map { .incoming($0.document.id) }, of: name, in: &surroundings)
        case .archive(.outgoing(let found), let ticket):
            if takeTold(found.map { "\($0.document.nameWithYear) · \($0.document.content.subject)" }, ticket) {
                return []
            }
            guard let name = sourceTickets.removeValue(forKey: ticket) else { return nil }
            return takeSource(found.map { .outgoing($0.document.id) }, of: name, in: &surroundings)
        case .archive(let answer, let ticket):
            guard ticket == saveTicket, let said = receipt(answer) else { return nil }
            saveTicket = nil
            var steps: [Step] = [.done(DoneDeed(at: surroundings.now, phrase: said)), .close]
            // The list in which they were chosen takes their marks away.
            if !documents.isEmpty { steps.append(.answer(.confirmed(.archive(.putIn(documents))))) }
            // The list of slips goes on with the new one: the next key is meant for it.
            if case .lend = purpose, case .lent(let loan) = answer {
                steps.append(.answer(.confirmed(.archive(.lent(loan.id)))))
            }
            // What was opened is filled next.
            if case .open = purpose, case .changed(let changed) = answer {
                steps.append(.open(.archive(.file(.init(changed.file.id)))))
            }
            if case .transfer = purpose, case .procedure(.transferred(let transfer)) = answer {
                steps.append(.open(.archive(.transfer(.init(transfer.id)))))
            }
            if case .propose = purpose, case .procedure(.judged(let disposal)) = answer {
                steps.append(.open(.archive(.disposal(.init(disposal.id)))))
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
        case .procedure(let answer): return receipt(answer)
        case .tree, .node, .files, .count, .file, .due, .prepared, .retention, .incoming, .outgoing, .loans, .loan,
            .readers, .filingList, .holds, .listChanged, .held, .ordered, .found, .filed,
            .hit, .texts, .toFill:
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
        if takeTold(nil, ticket) { return [.fail(error)] }
        if ticket == putIn.filesTicket || ticket == putIn.foundTicket {
            if ticket == putIn.filesTicket { putIn.filesTicket = nil } else { putIn.foundTicket = nil }
            return [.fail(error)]
        }
        if sourceTickets.removeValue(forKey: ticket) != nil { return [.fail(error)] }
        if namedTickets.removeValue(forKey: ticket) != nil {
            faults[.files] = sentence(for: error)
            return namedTickets.isEmpty ? showFault() : []
        }
        guard ticket == saveTicket else { return nil }
        saveTicket = nil
        if case .refused(.changedMeanwhile) = error {
            // What somebody else changed is read anew; what is typed stays.
            (details, found, loan, transfer, disposal) = ([], nil, nil, nil, nil)
            showOthers()
            return load(in: &surroundings) + [.say(error.overtaken(isForm: true), .fault)]
        }
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
        case .unknownNode, .nodeInItself, .noFilesInFonds, .nodeMisplaced, .otherFonds, .tooDeep: .path
        case .content(let faults), .closing(_, let faults): faults.first.flatMap(field(of:))
        case .paper: .paper
        case .inFileAlready, .fixed, .notYours: .target
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
