public import Office
public import Phrases
public import Records

/// A column that a list of documents may show. The raw values are kept in desk files: they never change.
public enum ListColumn: String, CaseIterable, Sendable {
    case number, arrived, symbol, date, type, issuer, subject, left, deadline, state, leader, lead, support, recipient
    case urgency, circulation, way, register, signer, notes

    /// What a list shows unless a person chose otherwise.
    public static let standard: [ListColumn] = [
        .number, .arrived, .symbol, .issuer, .subject, .left, .urgency, .recipient,
    ]

    /// Whether it tells of the content, so that whoever sees outer fields only has nothing in it.
    public var isContent: Bool {
        switch self {
        case .subject, .leader, .lead, .support, .recipient, .signer, .notes: true
        case .number, .arrived, .symbol, .date, .type, .issuer, .left, .deadline, .state, .urgency, .circulation, .way,
            .register:
            false
        }
    }

    /// Its whole name.
    public var phrase: Phrase {
        switch self {
        case .number: .fieldNumber
        case .arrived: .fieldArrived
        case .symbol: .fieldSymbol
        case .date: .fieldDate
        case .type: .fieldType
        case .issuer: .fieldIssuer
        case .subject: .fieldSubject
        case .left: .columnLeft
        case .deadline: .fieldDeadline
        case .state: .columnState
        case .leader: .fieldLeader
        case .lead: .columnLead
        case .support: .columnSupport
        case .recipient: .fieldRecipient
        case .urgency: .fieldUrgency
        case .circulation: .fieldCirculation
        case .way: .fieldWay
        case .register: .fieldBook
        case .signer: .fieldSigner
        case .notes: .fieldNotes
        }
    }

    /// Its name over the rows of a list, where it may have to be short.
    func heading(width: Int) -> Phrase {
        switch self {
        case .arrived: .columnArrived
        case .date: .columnDated
        case .deadline: .columnDeadline
        case .state: .columnStateShort
        case .type: .columnType
        case .leader where width < 16: .columnLeader
        case .circulation where width < 16: .columnCirculation
        case .way where width < 16: .columnWay
        case .issuer where width < 18: .columnIssuer
        default: phrase
        }
    }

    /// Whether it is a number or a day, which is never cut.
    var isNeverCut: Bool {
        switch self {
        case .number, .arrived, .date, .deadline: true
        case .symbol, .type, .issuer, .subject, .left, .state, .leader, .lead, .support, .recipient, .urgency,
            .circulation, .way, .register, .signer, .notes:
            false
        }
    }

    /// The cells that it takes in a window of this width; the subject takes what the others leave.
    func width(window: Int) -> Int {
        switch self {
        case .number: 0
        case .arrived: 5
        case .date, .deadline: 10
        case .symbol: window >= 132 ? 18 : window >= 120 ? 16 : 14
        case .issuer: window >= 132 ? 24 : window >= 96 ? 20 : 12
        case .subject: 24
        case .left, .urgency: 11
        case .state, .register, .type: 12
        case .circulation, .way: 15
        case .leader, .lead, .support, .recipient, .signer: 16
        case .notes: 20
        }
    }

    /// How long it stays where room runs out: the smallest goes last.
    var rank: Int {
        let order: [ListColumn] = [
            .number, .subject, .arrived, .symbol, .issuer, .left, .deadline, .state, .lead, .recipient, .leader,
            .urgency, .date, .type, .circulation, .register, .support, .way, .signer, .notes,
        ]
        return order.firstIndex(of: self) ?? order.count
    }
}

/// The words of a list's cells, whole: a screen clips them, a file has them as they are.
public struct ListWords: Sendable {
    private let facts: OfficeFacts
    private let language: Language
    private let today: Day
    private let calendar: WorkCalendar

    /// - Parameters:
    ///   - facts: the names of the office.
    ///   - language: of the words.
    ///   - today: the day from which deadlines are counted.
    ///   - calendar: the working days.
    public init(facts: OfficeFacts, language: Language, today: Day, calendar: WorkCalendar) {
        self.facts = facts
        self.language = language
        self.today = today
        self.calendar = calendar
    }

    /// What stands in a column.
    public func text(_ column: ListColumn, of document: IncomingDocument) -> String {
        let content = document.content
        let handling = document.handling
        if document.isOuterView, column.isContent || column == .issuer && content.issuer.isEmpty {
            return Phrase.hiddenMark.in(language)
        }
        func parties(_ role: PartyRole) -> String {
            handling?.parties(role).map(facts.name(of:)).joined(separator: "; ") ?? ""
        }
        switch column {
        case .number: return document.number.shown
        case .arrived: return content.arrivedOn.shown
        case .symbol: return content.symbol.raw
        case .date: return content.date?.shown ?? ""
        case .type: return typePhrase(content.typeCode)?.in(language) ?? ""
        case .issuer: return content.issuer
        case .subject: return content.subject
        case .left: return remaining(document, today: today, calendar: calendar)?.in(language) ?? ""
        case .deadline: return content.deadline?.shown ?? ""
        case .state:
            if document.state == .void { return Phrase.stateVoid.in(language) }
            return handling?.state.phrase.in(language) ?? ""
        case .leader: return (handling?.instruction?.leader ?? handling?.leader).map(facts.name(of:)) ?? ""
        case .lead: return parties(.lead)
        case .support: return parties(.support)
        case .recipient: return content.recipient ?? ""
        case .urgency: return content.urgency.phrase.in(language)
        case .circulation: return content.circulation.phrase.in(language)
        case .way: return content.way.phrase.in(language)
        case .register: return document.number.register.phrase.in(language)
        case .signer: return content.signer ?? ""
        case .notes: return content.notes ?? ""
        }
    }
}
