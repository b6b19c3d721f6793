import Office
import Phrases
import Records
import TerminalKit
import Text

extension CopyFormScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        var steps: [Step] = []
        let ticket = surroundings.ticket()
        switch purpose {
        case .make(let subject):
            switch subject.base {
            case .incoming(let id): steps.append(.effect(.ask(.show(ShowIncoming(.key(id))), ticket)))
            case .outgoing(let id): steps.append(.effect(.ask(.outgoing(.show(ShowOutgoing(.key(id)))), ticket)))
            case .paper, .loose, .reader: break
            }
        case .correct(let id): steps.append(.effect(.ask(.outgoing(.copy(ShowCopy(.key(id)))), ticket)))
        }
        sourceTicket = steps.isEmpty ? nil : ticket
        if let loan = purpose.subject?.loan, !knowsReader {
            let asking = surroundings.ticket()
            readerTicket = asking
            steps.append(.effect(.ask(.archive(.loan(ShowLoan(loan))), asking)))
        }
        guard case .make = purpose, help == nil else { return steps }
        let helping = surroundings.ticket()
        helpTicket = helping
        return steps + [.effect(.ask(.outgoing(.prepareCopy(PrepareCopy(day: surroundings.today))), helping))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .form(let action) = action else { return [] }
        return act(action, in: &surroundings)
    }

    func chooserItems(_ field: CopyFormScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        switch field {
        case .recipients:
            let today = surroundings.today
            let own = surroundings.facts.departments.filter { ($0.validTo ?? today) >= today }.map(\.name)
            return (own + surroundings.issuers.mostUsed(limit: 500)).map { .init(text: $0, label: Phrase($0)) }
        case .signer:
            return surroundings.facts.people.filter { person in
                person.isActive && !person.roles.isDisjoint(with: [.chief, .leadership, .head])
            }.map { .init(text: $0.name, label: Phrase($0.name)) }
        default: return choiceItems(field)
        }
    }

    mutating func hasChanged(_ field: CopyFormScreen.Field, in surroundings: Surroundings) {
        if field == .form { proposeTail() }
        if field == .signer { proposeTitle(in: surroundings) }
    }

    // MARK: What the office proposes

    /// The symbol follows the form, where nothing else was typed.
    private mutating func proposeTail() {
        guard let office = help?.office ?? detail.map({ Self.office(of: $0.row.copy) }) else { return }
        let known = CopyForm.allCases.map { $0.symbolTail(office: office) }
        guard blank(text(.tail)) || known.contains(text(.tail)) else { return }
        set(.tail, to: form.symbolTail(office: office))
        if case .make = purpose { initial[.tail] = text(.tail) }
        faults[.tail] = nil
    }

    /// The title follows the signer, where nobody typed another.
    private mutating func proposeTitle(in surroundings: Surroundings) {
        let (name, people) = (clean(text(.signer)), surroundings.facts.people)
        guard let person = surroundings.person(named: name).flatMap({ id in people.first { $0.id == id } }),
            blank(text(.signerTitle)) || text(.signerTitle) == initial[.signerTitle]
                || people.contains(where: { $0.title == text(.signerTitle) })
        else { return }
        // The one who signed last has the title that stood there.
        let title = (name == help?.signer ? help?.signerTitle : nil) ?? person.title ?? ""
        set(.signerTitle, to: title)
        if case .make = purpose { initial[.signerTitle] = title }
        faults[.signerTitle] = nil
    }

    /// The office's part of a copy's symbol.
    private static func office(of copy: DocumentCopy) -> String {
        String(copy.content.symbolTail.drop { $0 != "-" }.dropFirst())
    }

    private mutating func propose(_ help: CopyHelp) {
        self.help = help
        proposeTail()
        // What is proposed is not typed: leaving with it loses nothing.
        func put(_ field: CopyFormScreen.Field, _ text: String) {
            guard self.text(field) == initial[field] ?? "" else { return }
            set(field, to: text)
            initial[field] = text
        }
        if let signer = help.signer { put(.signer, signer) }
        if let title = help.signerTitle { put(.signerTitle, title) }
        if let manner = help.manner { put(.manner, manner.code) }
    }

    // MARK: Saving

    /// What is written; what is not understood is noted under its field.
    private mutating func content(in surroundings: Surroundings) -> CopyContent {
        var content = CopyContent(form: form, symbolTail: clean(text(.tail)))
        content.date = blank(text(.date)) ? surroundings.today : readDay(.date, in: surroundings)
        content.part = form == .extract ? written(.part) : nil
        content.count = readCount(.count)
        content.recipients = names(.recipients)
        content.signer = written(.signer)
        content.signerPerson = surroundings.person(named: content.signer)
        content.signerTitle = written(.signerTitle)
        content.manner = SigningManner.allCases.first { $0.code == text(.manner) } ?? .own
        content.askedBy = written(.askedBy)
        content.circulation = Circulation.allCases.first { $0.code == text(.circulation) } ?? .open
        content.notes = written(.notes)
        return content
    }

    private var copied: CopySource {
        switch purpose.subject?.base {
        case .incoming(let id): .incoming(id)
        case .outgoing(let id): .outgoing(id)
        case .loose(let title): .paper(title)
        case .paper, .reader: .paper(clean(text(.source)))
        case nil: detail?.row.copy.source ?? .paper("")
        }
    }

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard isFilled, source != nil, saveTicket == nil else { return [] }
        faults = [:]
        let content = content(in: surroundings)
        note(CopyRule.faults(of: content, source: copied, today: surroundings.today))
        if case .correct = purpose, blank(text(.reason)) { faults[.reason] = .reasonMissing }
        guard faults.isEmpty else { return showFault() }
        let deed: OutgoingDeed
        switch purpose {
        case .make(let subject):
            if let loan = subject.loan {
                deed = .copyForReader(CopyForReader(for: loan, of: copied, content: content, formKey: formKey))
            } else {
                deed = .makeCopy(MakeCopy(of: copied, content: content, formKey: formKey))
            }
        case .correct(let id):
            deed = .correctCopy(
                CorrectCopy(
                    copy: id, seenVersion: detail?.row.copy.version ?? 0, content: content,
                    reason: clean(text(.reason))))
        }
        let ticket = surroundings.ticket()
        saveTicket = ticket
        return [.effect(.perform(.outgoing(deed), ticket))]
    }

    private mutating func note(_ found: [CopyFault]) {
        for fault in found {
            let field = CopyFormScreen.Field(fault.field)
            if faults[field] == nil { faults[field] = sentence(for: fault) }
        }
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .shown(let found, let ticket):
            guard ticket == sourceTicket else { return nil }
            sourceTicket = nil
            guard let found, found.isWhole else { return [.close, .fail(.refused(.noSuchRecord))] }
            return take(
                .incoming(found.document), CopyRule.obstacle(found.document, as: form, on: surroundings.today))
        case .outgoing(.shown(let found), let ticket):
            guard ticket == sourceTicket else { return nil }
            sourceTicket = nil
            guard let found, found.isWhole else { return [.close, .fail(.refused(.noSuchRecord))] }
            // Which form fits is said when it is saved.
            return take(
                .outgoing(found.document), CopyRule.obstacle(found.document, as: .whole, on: surroundings.today))
        case .outgoing(.copy(let found), let ticket):
            guard ticket == sourceTicket else { return nil }
            sourceTicket = nil
            guard let found, found.isWhole else { return [.close, .fail(.refused(.noSuchRecord))] }
            fill(from: found)
            return []
        case .archive(.loan(let found), let ticket):
            guard ticket == readerTicket else { return nil }
            readerTicket = nil
            guard let found, found.row.isWhole else { return [.close, .fail(.refused(.procedure(.unknownLoan)))] }
            knowsReader = true
            // The copy goes to who reads.
            let name = surroundings.facts.readerName(found.row.loan.reader)
            if text(.recipients) == initial[.recipients] ?? "" {
                set(.recipients, to: name)
                initial[.recipients] = name
            }
            let circulation = found.row.file.content.circulation.code
            if case .loose? = purpose.subject?.base, text(.circulation) == initial[.circulation] {
                set(.circulation, to: circulation)
                initial[.circulation] = circulation
            }
            return []
        case .outgoing(.copyHelp(let help), let ticket):
            guard ticket == helpTicket else { return nil }
            helpTicket = nil
            propose(help)
            return []
        case .outgoing(.copyMade(let made), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            return entered(made, in: surroundings)
        case .outgoing(.copyChanged(let copy), let ticket):
            guard ticket == saveTicket else { return nil }
            saveTicket = nil
            let said = Phrase.copyCorrected(copy.symbol)
            return [.done(DoneDeed(at: surroundings.now, phrase: said)), .close, .say(said, .good)]
        case .failed(let error, let ticket): return failed(error, ticket, in: &surroundings)
        default: return nil
        }
    }

    private mutating func take(_ source: CopiedDocument, _ obstacle: CopyObstacle?) -> [Step] {
        if let obstacle { return [.close, .say(sentence(for: obstacle, source.name), .fault)] }
        self.source = source
        return []
    }

    private func entered(_ made: CopyMade, in surroundings: Surroundings) -> [Step] {
        let said: Phrase = made.wasRepeat ? .copyMadeBefore(made.symbol) : .copyMade(made.symbol)
        let isMarked = CirculationRule.verdict(made.circulation, .copy) == .marked
        let whole = isMarked ? said.followed(by: .copyBearsMark(made.circulation.phrase), separator: " ") : said
        // What is done next with a copy is printing it.
        return [
            .done(DoneDeed(at: surroundings.now, phrase: said)), .close,
            .open(.outgoing(.copy(.init(made.copy)))), .say(whole, isMarked ? .warning : .good),
        ]
    }

    private mutating func fill(from found: CopyDetail) {
        detail = found
        source = found.row.source
        let content = found.row.copy.content
        let before = initial
        initial = [
            .form: content.form.code, .part: content.part ?? "", .count: content.count.map(String.init) ?? "",
            .recipients: content.recipients.joined(separator: "; "), .signer: content.signer ?? "",
            .signerTitle: content.signerTitle ?? "", .manner: content.manner.code, .askedBy: content.askedBy ?? "",
            .date: content.date?.shown ?? "", .tail: content.symbolTail, .circulation: content.circulation.code,
            .notes: content.notes ?? "",
        ]
        // What nobody has touched shows what the office has now.
        for field in CopyFormScreen.Field.allCases where text(field) == before[field] ?? "" {
            set(field, to: initial[field] ?? "")
        }
        fill()
    }

    private mutating func failed(_ error: OfficeError, _ ticket: Ticket, in surroundings: inout Surroundings) -> [Step]?
    {
        if ticket == helpTicket {
            helpTicket = nil
            return [.fail(error)]
        }
        if ticket == sourceTicket || ticket == readerTicket {
            (sourceTicket, readerTicket) = (nil, nil)
            return [.close, .fail(error)]
        }
        guard ticket == saveTicket else { return nil }
        saveTicket = nil
        guard case .refused(let refusal) = error else { return [.fail(error)] }
        switch refusal {
        case .copy(.content(let found)):
            note(found)
            return showFault()
        case .copy(.dayBeforeLast), .copy(.dayOutOfOrder), .copy(.bookFixed), .copy(.obstacle(_, .olderThanSource)):
            faults[.date] = sentence(for: error)
            return showFault()
        case .copy(.obstacle(_, .ownOriginal)):
            faults[.form] = sentence(for: error)
            return showFault()
        // What somebody else moved on is read anew; what is typed stays.
        case .changedMeanwhile: return load(in: &surroundings) + [.say(stepSentence(for: error), .fault)]
        default: return [.fail(error)]
        }
    }
}
