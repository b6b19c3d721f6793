import Office
import Phrases
import Records
import TerminalKit

/// The fields of the registration form, in the order of the paper: Tab goes through all of them.
enum FormField: Int, CaseIterable, Sendable, Hashable {
    case secret
    case arrived
    case hour
    case issuer
    case symbol
    case date
    case type
    case subject
    case meetingDay
    case meetingHour
    case meetingPlace
    case attendees
    case recipient
    case deadline
    case urgency
    case circulation
    case way
    case pages
    case copies
    case book
    case sender
    case senderAddress
    case replyWanted
    case replyDue
    case replyTo
    case signer
    case handedOver
    case receivedBy
    case notes
    case reason

    /// The field of the record; `nil` for what is asked for the form's own sake.
    var recorded: IncomingField? {
        switch self {
        case .secret, .book, .replyTo, .reason: nil
        case .arrived: .arrived
        case .hour: .hour
        case .issuer: .issuer
        case .symbol: .symbol
        case .date: .date
        case .type: .type
        case .subject: .subject
        case .recipient: .recipient
        case .deadline: .deadline
        case .urgency: .urgency
        case .circulation: .circulation
        case .way: .way
        case .pages: .pages
        case .copies: .copies
        case .sender: .sender
        case .signer: .signer
        case .handedOver: .handedOver
        case .receivedBy: .receivedBy
        case .notes: .notes
        case .meetingDay: .meetingDay
        case .meetingHour: .meetingHour
        case .meetingPlace: .meetingPlace
        case .attendees: .attendees
        case .senderAddress: .senderAddress
        case .replyWanted: .replyWanted
        case .replyDue: .replyDue
        }
    }

    init(_ field: IncomingField) {
        // Every field of the record has its field in the form: held by a test.
        self = Self.allCases.first { $0.recorded == field } ?? .notes
    }

    var label: Phrase {
        if let recorded { return recorded.phrase }
        return switch self {
        case .secret: .fieldSecret
        case .book: .fieldBook
        case .replyTo: .fieldReplyTo
        default: .fieldReason
        }
    }

    /// Whether it takes one of a few words instead of text.
    var isChoice: Bool {
        switch self {
        case .secret, .book, .urgency, .circulation, .way: true
        case .arrived, .hour, .issuer, .symbol, .date, .type, .subject, .recipient, .deadline, .pages, .copies,
            .sender, .signer, .handedOver, .receivedBy, .notes, .reason, .meetingDay, .meetingHour, .meetingPlace,
            .attendees, .senderAddress, .replyWanted, .replyDue, .replyTo:
            false
        }
    }

    /// Whether it may take sentences: it is broken into rows, and opens in the large editor.
    var isLong: Bool {
        switch self {
        case .subject, .notes, .reason, .attendees, .replyWanted, .meetingPlace, .senderAddress: true
        case .secret, .arrived, .hour, .issuer, .symbol, .date, .type, .meetingDay, .meetingHour, .recipient,
            .deadline, .urgency, .circulation, .way, .pages, .copies, .book, .sender, .replyDue, .replyTo, .signer,
            .handedOver, .receivedBy:
            false
        }
    }

    /// Whether typing offers names.
    var completes: Bool { self == .issuer || self == .recipient || self == .sender }

    /// Whether typed abbreviations can be written out in it.
    var takesShorthand: Bool { self == .subject || self == .notes }

    /// Whether F4 opens a list.
    var hasChooser: Bool { completes || self == .type || (isChoice && self != .secret) }

    /// The words of a choice, with the text that the form keeps for each.
    var choices: [(code: String, phrase: Phrase)] {
        switch self {
        case .secret: [("khong", .no), ("co", .yes)]
        case .urgency:
            // "Hỏa tốc hẹn giờ" is only in old data; it stays where it is, and is not offered.
            Urgency.allCases.filter { $0 != .expressTimed }.map { ($0.code, $0.phrase) }
        case .book: [Register.incoming, .petition].map { ($0.rawValue, $0.phrase) }
        case .circulation: Circulation.allCases.map { ($0.code, $0.phrase) }
        case .way: TransportWay.allCases.map { ($0.code, $0.phrase) }
        case .arrived, .hour, .issuer, .symbol, .date, .type, .subject, .recipient, .deadline, .pages, .copies,
            .sender, .signer, .handedOver, .receivedBy, .notes, .reason, .meetingDay, .meetingHour, .meetingPlace,
            .attendees, .senderAddress, .replyWanted, .replyDue, .replyTo:
            []
        }
    }

    /// The longest text that the field takes, in characters.
    var limit: Int {
        switch self {
        case .arrived, .hour, .date, .meetingDay, .meetingHour, .deadline, .replyDue, .handedOver: Self.dayLimit
        default: TextField.usualLimit
        }
    }

    /// No way to write a day or an hour is longer.
    static let dayLimit = 24

    /// What is said under the fields while it has the focus.
    var hint: Phrase {
        switch self {
        case .secret: .hintSecret
        case .issuer: .hintIssuer
        case .symbol: .hintSymbol
        case .arrived, .date, .handedOver: .hintDay
        case .deadline, .replyDue: .hintDeadline
        case .meetingDay: .hintMeetingDay
        case .meetingHour: .hintMeetingHour
        case .attendees: .hintAttendees
        case .replyWanted: .hintReplyWanted
        case .replyTo: .hintReplyTo
        case .type: .hintType
        case .subject: .hintSubject
        case .recipient: .hintRecipient
        case .hour: .hintHour
        case .book, .urgency, .circulation, .way: .hintChoice
        case .sender: .hintSender
        case .pages, .copies: .hintNumber
        case .reason: .hintReason
        case .notes: .hintNotes
        case .signer, .receivedBy, .meetingPlace, .senderAddress: .hintPlain
        }
    }
}

/// What a form holds as typed, field by field; choices by their codes.
struct FormTexts: Equatable, Sendable {
    private var texts: [String]

    init() {
        texts = Array(repeating: "", count: FormField.allCases.count)
        self[.secret] = "khong"
        self[.book] = Register.incoming.rawValue
        self[.urgency] = Urgency.normal.code
        self[.circulation] = Circulation.open.code
        self[.way] = TransportWay.post.code
    }

    subscript(field: FormField) -> String {
        get { texts[field.rawValue] }
        set { texts[field.rawValue] = newValue }
    }

    /// The texts that a document's entry is corrected from.
    init(_ content: IncomingContent) {
        self.init()
        self[.arrived] = content.arrivedOn.shown
        self[.hour] = content.arrivedAt?.shown ?? ""
        self[.issuer] = content.issuer
        self[.symbol] = content.symbol.raw
        self[.date] = content.date?.shown ?? ""
        let recognised = recognisedType(of: content.symbol, on: content.date)
        if content.typeCode != recognised?.code {
            self[.type] = content.typeCode.flatMap { DocumentTypes.byCode[$0]?.nameVi ?? $0 } ?? ""
        }
        self[.subject] = content.subject
        self[.recipient] = content.recipient ?? ""
        self[.deadline] = content.deadline?.shown ?? ""
        self[.urgency] = content.urgency.code
        self[.circulation] = content.circulation.code
        self[.way] = content.way.code
        self[.pages] = content.pages.map(String.init) ?? ""
        self[.copies] = content.copies.map(String.init) ?? ""
        self[.sender] = content.sender ?? ""
        self[.signer] = content.signer ?? ""
        self[.handedOver] = content.handedOverOn?.shown ?? ""
        self[.receivedBy] = content.receivedBy ?? ""
        self[.notes] = content.notes ?? ""
        self[.meetingDay] = content.meetingOn?.shown ?? ""
        self[.meetingHour] = content.meetingAt?.shown ?? ""
        self[.meetingPlace] = content.meetingPlace ?? ""
        self[.attendees] = content.attendees ?? ""
        self[.senderAddress] = content.senderAddress ?? ""
        self[.replyWanted] = content.replyWanted ?? ""
        self[.replyDue] = content.replyDue?.shown ?? ""
    }
}

/// The type that a symbol names: by its abbreviation, or an official letter by its form.
func recognisedType(of symbol: DocumentSymbol, on day: Day?) -> DocumentType? {
    if let abbreviation = symbol.typeAbbreviation,
        let type = DocumentTypes.byAbbreviation(abbreviation, on: day)
    {
        return type
    }
    return symbol.isLetter ? DocumentTypes.byCode["cong-van"] : nil
}
