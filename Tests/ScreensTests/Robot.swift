import Office
import Phrases
import Records
import Reports
import TerminalKit
import Testing

@testable import Screens

/// A person at the keyboard in front of an office that answers at once. What the office is to answer can be set.
struct Robot {
    var workplace: Workplace
    /// Every effect so far.
    var effects: [Effect] = []
    var now = Fixture.now
    /// How many documents the register has; the newest is number 1533.
    var documents = 1533
    /// How many of the newest are not registered yet.
    var missing = 0
    var issuers = Fixture.issuers
    var duplicates: [DuplicateSuspicion] = []
    /// Why duplicates cannot be looked for.
    var checkFault: OfficeError?
    /// What the register knows that helps with a form; nothing unless a test sets it.
    var entry: (EntryQuestion) -> EntryAnswer = Robot.noHelp
    var reservations = Fixture.reservations
    /// The version of every document, once somebody else has changed them all.
    var version: Int?
    /// What the next command is answered with instead of its receipt.
    var refusal: OfficeError?
    var isYearOpen = true
    /// Why pages cannot leave the office.
    var paperFault: PaperFault?
    /// The printers of the machine, the preferred one first.
    var printers: [String] = []
    /// Which documents the next commands are refused for.
    var refused: [DocumentID: OfficeError] = [:]
    /// Documents as steps have left them.
    var handled: [DocumentID: IncomingDocument] = [:]
    /// The files of every document.
    var attachments: [Records.Attachment] = []
    /// What is known of the texts inside them.
    var texts: [AttachmentID: TextStanding] = [:]
    /// What work with files is answered with; nothing yet where this is empty.
    var fileAnswers: [FileAnswer] = []
    /// What can be taken back, the newest first.
    var undoable: [Undoable] = []
    /// What the desk file keeps.
    var deskFile = RobotDesk()
    /// The units and their figures; made when a screen first asks for them.
    var figures: LazyWorld
    /// The office whose outgoing register the screens show; made when a screen first asks for it.
    var outgoing = LazyOutgoing()
    /// Whether nothing is found yet and texts inside files are still looked through.
    var isCountCut = false
    /// Whose outgoing documents and copies are asked for instead, where a test crosses from the archive to them.
    var both: ArchiveWorld?
    /// The office whose files the screens show; made when a screen first asks for it.
    var archive = LazyArchive()
    private var given = 1533
    /// How many answers are being answered inside each other.
    private var depth = 0

    init(
        person: Person = Fixture.clerk, language: Language = .vi, columns: Int = 80, rows: Int = 24,
        facts: OfficeFacts = Fixture.facts(), isYearOpen: Bool = true, deskFile: RobotDesk = RobotDesk(),
        preferences: Preferences = Preferences(), isBareConsole: Bool = false, figures: LazyWorld = LazyWorld()
    ) {
        self.figures = figures
        self.isYearOpen = isYearOpen
        self.deskFile = deskFile
        workplace = Workplace(
            facts: facts, actor: Actor(person: person), issuers: Fixture.issuers,
            issuerUses: ["Sở Nội vụ tỉnh Lam Giang": 9], language: language, size: Size(columns: columns, rows: rows),
            now: now, keySource: KeySource(start: "k"), preferences: preferences, isBareConsole: isBareConsole)
        serve(workplace.refresh(now: now))
    }

    mutating func press(_ keys: Key...) { for key in keys { handle(.key(key)) } }

    mutating func type(_ text: String) { for character in text { press(.character(character)) } }

    /// Somebody else has written into the office.
    mutating func refresh() { serve(workplace.refresh(now: now)) }

    mutating func handle(_ event: Event) { serve(workplace.handle(event, now: now)) }

    mutating func serve(_ effects: [Effect]) {
        depth += 1
        defer { depth -= 1 }
        guard depth < 200 else {
            Issue.record("questions without an end: \(effects)")
            return
        }
        for effect in effects {
            self.effects.append(effect)
            guard let message = answer(effect) else { continue }
            serve(workplace.handle(message, now: now))
        }
    }

    private mutating func answer(_ effect: Effect) -> Message? {
        switch effect {
        case .ask(let question, let ticket): answer(question, ticket)
        case .perform(let deed, let ticket): answer(deed, ticket)
        case .files(.completePath(let text), let ticket):
            .files(.completed(PathCompletion(text: text + "ng/", names: [])), ticket)
        case .files(_, let ticket): fileAnswers.isEmpty ? nil : .files(fileAnswers.removeFirst(), ticket)
        case .stopFiles(let ticket): .files(.refused(.cancelled), ticket)
        case .keeping(let keeping): answer(keeping)
        case .paper(let work, let ticket) where work.asksForPrinter && printers.count > 1:
            .paper(.whichPrinter(printers, work), ticket)
        case .paper(let work, let ticket):
            switch work {
            case .save(let name, _):
                .paper(paperFault.map { .failed($0) } ?? .saved(path: "/drop/lan/\(name).txt"), ticket)
            case .letter(_, let name, let file):
                .paper(paperFault.map { .failed($0) } ?? .saved(path: "/drop/lan/\(name).\(file.rawValue)"), ticket)
            case .savePaper(let paper):
                .paper(paperFault.map { .failed($0) } ?? .saved(path: "/drop/lan/\(paper.name).pdf"), ticket)
            case .print, .printPaper, .printing: .paper(paperFault.map { .failed($0) } ?? .printed, ticket)
            }
        case .noteIssuerUse, .keepPreference, .beep, .suspend, .quit: nil
        }
    }

    private mutating func answer(_ keeping: Keeping) -> Message {
        switch keeping {
        case .list(let ticket): .keeping(deskFile.list(), ticket)
        case .keepDraft(let draft, let isOpen, let ticket): .keeping(deskFile.keep(draft, isOpen: isOpen), ticket)
        case .takeDraft(let key, let ticket): .keeping(deskFile.take(key), ticket)
        case .dropDraft(let key, _, let ticket): .keeping(deskFile.drop(key), ticket)
        case .keepTemplate(let template, let ticket): .keeping(deskFile.keep(template), ticket)
        case .dropTemplate(let name, let ticket): .keeping(deskFile.dropTemplate(name), ticket)
        }
    }

    private func answer(_ question: Effect.Question, _ ticket: Ticket) -> Message {
        switch question {
        case .desk: .desk(Fixture.desk(for: workplace.surroundings.actor.person, isYearOpen: isYearOpen), ticket)
        case .office: .office(workplace.surroundings.facts, ticket)
        case .issuers: .issuers(issuers, ticket)
        case .incoming(let query): .incoming(page(query), ticket)
        case .count(let query):
            .count(
                isCountCut
                    ? IncomingCount(value: 0, isCapped: true)
                    : IncomingCount(
                        value: query.filter.isPlain && query.filter.search == nil ? documents - missing : 214,
                        isCapped: false), ticket)
        case .show(let query):
            switch query.which {
            case .key(let id): .shown(detail(Int(id.value)), ticket)
            case .number(let number): .shown(number.number <= documents ? detail(number.number) : nil, ticket)
            }
        case .place(let query): .place(query.number.number <= 1533 ? Int64(query.number.number) : nil, ticket)
        case .duplicates: checkFault.map { .failed($0, ticket) } ?? .duplicates(duplicates, ticket)
        case .entry(let question): .entry(entry(question), ticket)
        case .reservations: .reservations(reservations, ticket)
        case .attachments: .attachments(attachments, ticket)
        case .statistics(let query): .statistics(Fixture.statistics(query), ticket)
        case .week(let query): .week(Fixture.week(query), ticket)
        case .meetings: .meetings(Fixture.meetings, ticket)
        case .undoable: .undoable(undoable, ticket)
        case .figures(let question): figures.answer(question, ticket, as: workplace.surroundings.actor.person.login)
        case .archive(.texts): .archive(.texts(texts), ticket)
        case .archive(let question): archive.answer(question, ticket, as: workplace.surroundings.actor)
        case .outgoing(let question):
            both?.answer(question, ticket, as: workplace.surroundings.actor)
                ?? outgoing.answer(question, ticket, as: workplace.surroundings.actor.person.login)
        }
    }

    private static func noHelp(_ question: EntryQuestion) -> EntryAnswer {
        switch question {
        case .subjects: .subjects([])
        case .habits: .habits(IssuerHabits(tails: [], lead: nil))
        case .issuer: .issuer(nil)
        case .cited: .cited([])
        }
    }

    private func detail(_ number: Int) -> IncomingDetail {
        let detail = Fixture.detail(number)
        var document = handled[DocumentID(Int64(number))] ?? detail.document
        if let version { document.version = version }
        return IncomingDetail(
            document: document, history: detail.history,
            files: archive.files(of: .incoming(document.id), as: workplace.surroundings.actor), isWhole: detail.isWhole)
    }

    private func page(_ query: ListIncoming) -> [IncomingRow] {
        var rows = Array(Fixture.register.prefix(documents).dropFirst(missing)).map { row in
            IncomingRow(place: row.place, document: handled[row.document.id] ?? row.document)
        }
        let (states, leaders) = (query.filter.states, query.filter.leaders)
        if !states.isEmpty {
            rows = rows.filter { row in
                guard row.document.state == .registered, let handling = row.document.handling,
                    states.contains(handling.state)
                else { return false }
                return leaders.isEmpty || leaders.contains { $0 == handling.leader }
            }
        }
        if let version {
            rows = rows.map { row in
                var document = row.document
                document.version = version
                return IncomingRow(place: row.place, document: document)
            }
        }
        if query.filter.search != nil { rows = rows.filter { $0.place % 6 == 1 } }
        switch query.anchor {
        case .newest: break
        case .oldest: return rows.suffix(query.limit)
        case .olderThan(let place): rows = rows.filter { $0.place < place }
        case .newerThan(let place): return rows.filter { $0.place > place }.suffix(query.limit)
        case .from(let place): rows = rows.filter { $0.place <= place }
        case .since(let place): return rows.filter { $0.place >= place }.suffix(query.limit)
        }
        return Array(rows.prefix(query.limit))
    }

    private mutating func answer(_ deed: Effect.Deed, _ ticket: Ticket) -> Message {
        if let refusal {
            self.refusal = nil
            return .failed(refusal, ticket)
        }
        switch deed {
        case .figures(let deed):
            return figures.receipt(deed, ticket, as: workplace.surroundings.actor.person.login, at: now)
        case .archive(let deed):
            return archive.receipt(deed, ticket, as: workplace.surroundings.actor, at: now)
        case .outgoing(let deed):
            if let both { return both.receipt(deed, ticket, as: workplace.surroundings.actor, at: now) }
            return outgoing.receipt(deed, ticket, as: workplace.surroundings.actor.person.login, at: now)
        case .register(let command):
            given += 1
            let number = command.reservation == nil ? given : 1531
            return .registered(
                Registration(
                    document: DocumentID(Int64(given)), number: RegisterNumber(year: 2026, number: number),
                    wasRepeat: false), ticket)
        case .insertLate(let command):
            return .registered(
                Registration(
                    document: DocumentID(9000),
                    number: RegisterNumber(year: 2026, number: command.after.number, suffix: "a"), wasRepeat: false),
                ticket)
        case .correct(let command):
            var document = Fixture.document(Int(command.document.value))
            document.content = command.content
            return .changed(ChangedDocument(document: document), ticket)
        case .void(let command):
            var document = Fixture.document(Int(command.document.value))
            document.state = .void
            document.voidReason = command.reason
            return .changed(ChangedDocument(document: document), ticket)
        case .undo(let command):
            if let fault = refused[command.document] { return .failed(fault, ticket) }
            undoable.removeAll { $0.entry == command.entry }
            let document = Fixture.document(Int(command.document.value))
            handled[command.document] = document
            return .changed(ChangedDocument(document: document), ticket)
        case .recordPaper(let command):
            var document = Fixture.document(Int(command.document.value))
            document.paperArrivedOn = command.arrivedOn
            return .changed(ChangedDocument(document: document), ticket)
        case .reserve(let command):
            return .reserved(
                Reservation(
                    id: ReservationID(3), number: RegisterNumber(year: 2026, number: 1534),
                    holder: command.holder, reservedOn: Fixture.today, expiresAt: command.expiresAt), ticket)
        case .voidReservation:
            var reservation = Fixture.reservations[0]
            reservation.state = .void
            return .reserved(reservation, ticket)
        case .handle(let command):
            if let fault = refused[command.document] { return .failed(fault, ticket) }
            // What the office does is its own rule; here the step is only taken for done.
            let found = handled[command.document] ?? Fixture.document(Int(command.document.value))
            var document = found
            var handling = found.handling ?? Handling(version: 0)
            handling.state = HandlingRule.next(command.step.act, from: handling.state) ?? handling.state
            handling.version += 1
            if case .submit(let leader) = command.step { handling.leader = leader }
            document.handling = handling
            if case .route(let distribution, let deadline) = command.step {
                document.content.recipient = distribution.lead.map(workplace.surroundings.facts.name(of:))
                document.content.deadline = deadline
            }
            handled[command.document] = document
            return .changed(ChangedDocument(document: document), ticket)
        case .giveTask:
            return .registered(
                Registration(
                    document: DocumentID(9100), number: RegisterNumber(.task, year: 2026, number: 7), wasRepeat: false),
                ticket)
        case .recordAbsence(let command):
            return .absence(
                Absence(
                    id: AbsenceID(1), person: command.person, deputy: command.deputy, from: command.from, to: command.to
                ), ticket)
        case .endAbsence(let command):
            return .absence(
                Absence(
                    id: command.absence, person: Fixture.chief.id, deputy: Fixture.officer.id, from: Fixture.today,
                    to: command.to), ticket)
        case .attach(let command):
            let added = command.files.map { Fixture.attachment(attachments.count + 1, $0.name, sha256: $0.sha256) }
            attachments += added
            return .filesChanged(
                ChangedAttachments(subject: .incoming(Fixture.document(1533).number), attachments: added), ticket)
        case .removeAttachment(let command):
            let place = attachments.firstIndex { $0.id == command.attachment } ?? 0
            attachments[place].removal = .init(at: now, by: Fixture.clerk.id, reason: command.reason)
            return .filesChanged(
                ChangedAttachments(
                    subject: .incoming(Fixture.document(1533).number), attachments: [attachments[place]]), ticket)
        case .openBook(let command):
            return .bookOpened(
                YearBook(register: .incoming, year: command.year, openedOn: Fixture.today, closedOn: nil), ticket)
        }
    }

    var screen: String { workplace.view().snapshot() }

    /// The text of one row.
    func row(_ number: Int) -> String {
        let rows = workplace.view().text()
        return rows[number < 0 ? rows.count + number : number]
    }

    /// The sentence in the message line, whole; snapshots show how it stands there.
    var message: String {
        guard let notice = workplace.notice else { return "" }
        let mark = notice.tone == .warning || notice.tone == .fault ? "! " : ""
        return mark + notice.phrase.in(workplace.language)
    }

    /// Work with files that was asked for, in order.
    var fileWork: [FileWork] {
        effects.compactMap { if case .files(let work, _) = $0 { work } else { nil } }
    }

    /// What a running piece of work says.
    mutating func hear(_ answer: FileAnswer) {
        let tickets = effects.compactMap { if case .files(_, let ticket) = $0 { ticket } else { nil } }
        guard let ticket = tickets.last else { return }
        serve(workplace.handle(.files(answer, ticket), now: now))
    }

    var deeds: [Effect.Deed] {
        effects.compactMap { if case .perform(let deed, _) = $0 { deed } else { nil } }
    }

    var questions: [Effect.Question] {
        effects.compactMap { if case .ask(let question, _) = $0 { question } else { nil } }
    }
}

extension Robot {
    /// Opens the numbers that are kept from the list of every action.
    mutating func goToReservations() {
        let effects = workplace.go(to: .menu(.reservations))
        serve(workplace.settled(effects))
    }
}
