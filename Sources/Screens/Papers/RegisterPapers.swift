public import Office
public import Phrases
public import Records
public import Reports
import Text

// The papers of the registers, made of what the office answered. Their words are those of the Vietnamese forms.

extension OfficeFacts {
    /// The people whose department is this one, and the department itself.
    func belongs(_ party: Party, to department: DepartmentID) -> Bool {
        switch party {
        case .department(let id): id == department
        case .person(let id): people.first { $0.id == id }?.department == department
        }
    }
}

extension HandOverSheet {
    /// What came in and was handed on on a day: a line for each who gets a document.
    /// - Parameter department: only what goes to it and to its people.
    public init?(
        incoming documents: [IncomingDocument], on day: Day, department: DepartmentID? = nil, facts: OfficeFacts
    ) {
        var lines: [Line] = []
        for document in documents {
            let notes = document.content.copies.map { Phrase.copiesNote($0).vi } ?? ""
            let parties: [(Party?, String, String)]
            if let assignments = document.handling?.assignments, !assignments.isEmpty {
                // Each signs for what it gets, and nobody for another.
                parties = assignments.map { assignment in
                    let signed = assignment.receivedBy.map { facts.name(of: .person($0)) } ?? ""
                    return (assignment.party, facts.name(of: assignment.party), signed)
                }
            } else {
                let named = document.content.recipient ?? document.content.recipientParty.map(facts.name(of:)) ?? ""
                parties = [(document.content.recipientParty, named, document.content.receivedBy ?? "")]
            }
            for (party, name, signed) in parties {
                if let department {
                    guard let party, facts.belongs(party, to: department) else { continue }
                }
                lines.append(
                    Line(
                        day: day.shown, number: document.number.shown, receiver: name,
                        receivedBy: signed, notes: notes))
            }
        }
        guard !lines.isEmpty else { return nil }
        self.init(office: facts.profile, direction: .incoming, day: day, lines: lines)
    }

    /// What went out on a day: a line for each document.
    public init?(outgoing documents: [OutgoingDocument], on day: Day, facts: OfficeFacts) {
        guard !documents.isEmpty else { return nil }
        let lines = documents.map { document in
            Line(
                day: day.shown, number: document.symbol, receiver: document.receivers.joined(separator: "; "),
                receivedBy: document.content.receivedBy ?? "",
                notes: document.content.copies.map { Phrase.copiesNote($0).vi } ?? "")
        }
        self.init(office: facts.profile, direction: .outgoing, day: day, lines: lines)
    }
}

extension SubmissionSheet {
    /// What waits for a leader, as it is laid before him; `nil` where nothing does.
    public init?(_ waiting: Submissions, on day: Day, submitter: String, facts: OfficeFacts) {
        guard !waiting.drafts.isEmpty || !waiting.incoming.isEmpty else { return nil }
        let leader = facts.people.first { $0.id == waiting.leader }?.name ?? ""
        func marks(_ urgency: Urgency, _ circulation: Circulation) -> String {
            [urgency == .normal ? nil : urgency.phrase.vi, circulation == .open ? nil : circulation.phrase.vi]
                .compactMap { $0.map { "[\($0.uppercased())]" } }.joined(separator: " ")
        }
        let drafts = waiting.drafts.map { document in
            let content = document.content
            let department = content.department.flatMap { id in facts.departments.first { $0.id == id }?.name }
            let drafter = content.drafter.map { facts.name(of: .person($0)) }
            let type = typePhrase(content.typeCode)?.vi
            return Draft(
                name: "\(document.shortName)\n\(document.symbol)",
                subject: [type, content.subject].compactMap(\.self).joined(separator: ": "),
                drafter: [drafter, department].compactMap(\.self).joined(separator: ", "),
                marks: marks(content.urgency, content.circulation))
        }
        let incoming = waiting.incoming.map { document in
            let content = document.content
            let proposal = document.handling?.proposal
            let lead = proposal?.lead.map { "\(Phrase.roleLead.vi): \(facts.name(of: $0))" }
            let cited = "\(CopiedDocument.incoming(document).cited(office: facts.profile.name).vi): \(content.subject)"
            return Incoming(
                number: document.number.shown,
                document: [marks(content.urgency, content.circulation), cited].filter { !$0.isEmpty }
                    .joined(separator: " "),
                proposal: [proposal?.text, lead].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; "),
                deadline: (proposal?.deadline ?? content.deadline)?.shown ?? "")
        }
        self.init(
            office: facts.profile, leader: leader, day: day, submitter: submitter, drafts: drafts, incoming: incoming)
    }
}

extension HandlingSlip {
    /// The slip of a document: what is known of its way stands in it, the rest is for the pen.
    public init(_ document: IncomingDocument, on day: Day, facts: OfficeFacts) {
        let cited = CopiedDocument.incoming(document).cited(office: facts.profile.name).vi
        self.init(
            office: facts.profile, document: "\(cited): \(document.content.subject)", number: document.number.shown,
            arrivedOn: document.content.arrivedOn, day: day)
        guard let handling = document.handling else { return }
        func names(_ role: PartyRole) -> String {
            handling.parties(role).map(facts.name(of:)).joined(separator: "; ")
        }
        instruction = handling.instruction?.text ?? ""
        lead = names(.lead)
        support = names(.support)
        if !lead.isEmpty { deadline = document.content.deadline?.shown ?? "" }
        instructedOn = handling.instruction?.at.officeDay.shown ?? ""
    }
}

extension ArrivalStamp {
    /// The stamp of a document.
    public init(_ document: IncomingDocument, facts: OfficeFacts) {
        let parties = document.handling?.assignments.map { facts.name(of: $0.party) } ?? []
        let day = [document.content.arrivedOn.shown, document.content.arrivedAt?.shown].compactMap(\.self)
        self.init(
            office: facts.profile.name, number: document.number.shown, day: day.joined(separator: " "),
            passedTo: document.content.recipient ?? parties.joined(separator: "; "))
    }
}

extension Envelope {
    /// The envelope in which a document goes to one of its recipients.
    public init(_ document: OutgoingDocument, to recipient: String, facts: OfficeFacts) {
        self.init(issuer: facts.profile.name, numbers: document.symbol, addressee: recipient)
        superior = facts.profile.superior
        if document.content.urgency != .normal { urgency = document.content.urgency.phrase }
    }
}

extension OutgoingDocument {
    /// Those to whom it goes in an envelope: all of its recipients but the office's own file copies.
    public var addressees: [String] { leaving.map(\.name) }

    /// The same as registers write them: a group stands once, by its name.
    public var receivers: [String] { RecipientGroup.shown(leaving) }

    private var leaving: [Recipient] {
        content.recipients.filter { recipient in
            let key = folded(recipient.name)
            return !key.hasPrefix("luu") || key.hasPrefix("luu tru")
        }
    }
}

extension ClosingSlip {
    /// The slip of a day.
    public init(_ closing: DayClosing, on day: Day, facts: OfficeFacts) {
        let lines = closing.books.map { book in
            func shown(_ number: DayNumber?) -> String {
                guard let number else { return "" }
                switch book.book {
                case .incoming(let register): return "\(register.mark)\(number.number)\(number.suffix)"
                case .outgoing, .copies:
                    return OutgoingNumber(year: number.year, number: number.number, suffix: number.suffix).shown
                }
            }
            let name: Phrase =
                book.year == day.year ? book.book.phrase : .bookOfYear(book.book.phrase, book.year)
            return Line(
                register: name.vi, first: shown(book.first), last: shown(book.last), count: book.count,
                voidCount: book.voidCount)
        }
        self.init(
            office: facts.profile, day: day, lines: lines,
            journal: closing.head.map { RegisterBook.JournalHead(entry: $0.entry, hash: $0.hash) })
    }
}

extension NumberedBook {
    /// As its book is called.
    public var phrase: Phrase {
        switch self {
        case .incoming(.incoming): .bookIncoming
        case .incoming(.petition): .bookPetitions
        case .incoming(.task): .bookTasks
        case .outgoing(let series):
            DocumentTypes.byCode[series].map { .bookOfSeries(.bookOutgoing, $0.phrase) } ?? .bookOutgoing
        case .copies: .bookCopies
        }
    }
}
