import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingFormScreen {
    /// A field of the form, in the order of the paper. Names are those of the register's fields.
    enum Field: String, CaseIterable, Sendable {
        case secret
        case type
        case symbol
        case date
        case subject
        case signer
        case signerTitle = "signer-title"
        case manner
        case recipients
        case copiesTo = "copies-to"
        case keeper
        case copies
        case answers
        case replaces
        case answerWanted = "answer-wanted"
        case answerDue = "answer-due"
        case department
        case urgency
        case circulation
        case way
        case handedOver = "handed-over"
        case receivedBy = "received-by"
        case notes
        case reason
    }

    static let suggestionLimit = 5
}

extension OutgoingFormScreen.Field: FormRow {
    /// The field of the register; `nil` for what is asked for the form's own sake.
    var recorded: OutgoingField? { OutgoingField(rawValue: rawValue) }

    var hint: Phrase {
        switch self {
        case .secret: .hintSecret
        case .type: .hintType
        case .symbol: .hintOutSymbol
        case .date, .handedOver: .hintDay
        case .answerDue: .hintDeadline
        case .answerWanted: .hintOutAnswerWanted
        case .subject, .signer, .signerTitle, .keeper, .receivedBy, .notes: .hintPlain
        case .recipients, .copiesTo: .hintOutRecipients
        case .copies: .hintNumber
        case .answers: .hintOutAnswers
        case .replaces: .hintOutReplaces
        case .manner, .department, .urgency, .circulation, .way: .hintChoice
        case .reason: .hintReason
        }
    }

    var help: FieldHelp {
        switch self {
        case .secret: .secret
        case .type: .outType
        case .symbol: .outSymbol
        case .date: .outDate
        case .subject: .outSubject
        case .signer: .outSigner
        case .signerTitle: .outSignerTitle
        case .manner: .outManner
        case .recipients: .outRecipients
        case .copiesTo: .outCopiesTo
        case .keeper: .outKeeper
        case .copies: .outCopies
        case .answers: .outAnswers
        case .replaces: .outReplaces
        case .answerWanted: .outAnswerWanted
        case .answerDue: .outAnswerDue
        case .department: .outDepartment
        case .urgency: .outUrgency
        case .circulation: .outCirculation
        case .way: .outWay
        case .handedOver: .outHandedOver
        case .receivedBy: .outReceivedBy
        case .notes: .outNotes
        case .reason: .outReason
        }
    }

    var isDay: Bool { self == .date || self == .handedOver || self == .answerDue }
    var isAhead: Bool { self == .answerDue }
    var isLong: Bool {
        self == .subject || self == .answerWanted || self == .recipients || self == .notes || self == .reason
    }
    var holdsNames: Bool { self == .recipients || self == .copiesTo || self == .answers }
    var limit: Int { isDay ? FormField.dayLimit : TextField.usualLimit }

    var takesWords: Bool {
        switch self {
        case .type, .symbol, .subject, .signer, .signerTitle, .recipients, .copiesTo, .keeper, .receivedBy, .notes,
            .answers, .replaces, .answerWanted, .reason:
            true
        case .secret, .date, .manner, .copies, .answerDue, .department, .urgency, .circulation, .way, .handedOver: false
        }
    }
}

extension OutgoingFormScreen.State {
    func label(_ field: OutgoingFormScreen.Field) -> Phrase {
        switch field {
        case .secret: .fieldSecret
        case .reason: .fieldReason
        case .answers: .outFormAnswers
        case .replaces: .outFieldReplaces
        default: field.recorded?.phrase ?? .fieldNotes
        }
    }

    func isChoice(_ field: OutgoingFormScreen.Field) -> Bool {
        switch field {
        case .secret, .manner, .department, .urgency, .circulation, .way: true
        case .type, .symbol, .date, .subject, .signer, .signerTitle, .recipients, .copiesTo, .keeper, .copies, .answers,
            .replaces, .answerWanted, .answerDue, .handedOver, .receivedBy, .notes, .reason:
            false
        }
    }

    func choices(_ field: OutgoingFormScreen.Field) -> [(code: String, phrase: Phrase)] {
        switch field {
        case .secret: [("khong", .no), ("co", .yes)]
        case .manner: SigningManner.allCases.map { ($0.code, $0.phrase) }
        case .department: [("", .outNone)] + departments.map { ("\($0.id.value)", Phrase($0.name)) }
        case .urgency: Urgency.allCases.filter { $0 != .expressTimed }.map { ($0.code, $0.phrase) }
        case .circulation: Circulation.allCases.map { ($0.code, $0.phrase) }
        case .way: [("", .outNone)] + TransportWay.allCases.map { ($0.code, $0.phrase) }
        case .type, .symbol, .date, .subject, .signer, .signerTitle, .recipients, .copiesTo, .keeper, .copies, .answers,
            .replaces, .answerWanted, .answerDue, .handedOver, .receivedBy, .notes, .reason:
            []
        }
    }

    func hasChooser(_ field: OutgoingFormScreen.Field) -> Bool {
        switch field {
        case .type, .signer, .recipients, .copiesTo, .answers, .replaces, .manner, .department, .urgency, .circulation,
            .way:
            true
        case .secret, .symbol, .date, .subject, .signerTitle, .keeper, .copies, .answerWanted, .answerDue, .handedOver,
            .receivedBy, .notes, .reason:
            false
        }
    }

    func offers(for text: String, in field: OutgoingFormScreen.Field, _ surroundings: Surroundings) -> [String] {
        let limit = OutgoingFormScreen.suggestionLimit
        func first(_ names: [(String, String?)]) -> [String] { Array(Self.ranked(names, by: text).prefix(limit)) }
        switch field {
        case .type:
            let types = DocumentTypes.outgoing(on: surroundings.today).map { ($0.nameVi, $0.abbreviation) }
            return first(types)
        case .recipients, .copiesTo:
            let groups = surroundings.facts.groups(on: surroundings.today)
            let named = Self.ranked(groups.map { ($0.name, nil) }, by: text).prefix(2)
            return Array((named + surroundings.issuers.matches(text, limit: limit)).prefix(limit))
        case .signer: return first(signers(surroundings).map { ($0.name, nil) })
        case .keeper: return first(departments.map { ($0.name, $0.code) })
        case .secret, .symbol, .date, .subject, .signerTitle, .manner, .copies, .answers, .replaces, .answerWanted,
            .answerDue, .department, .urgency, .circulation, .way, .handedOver, .receivedBy, .notes, .reason:
            return []
        }
    }

    /// Those who sign: leaders first, then the chief of office and heads of departments.
    func signers(_ surroundings: Surroundings) -> [Person] {
        let roles: [Role] = [.leadership, .chief, .head]
        var met = Set<PersonID>()
        return roles.flatMap { role in
            surroundings.facts.people.filter { $0.isActive && $0.roles.contains(role) && met.insert($0.id).inserted }
        }
    }

    mutating func complete(_ field: OutgoingFormScreen.Field, in surroundings: Surroundings) {
        switch field {
        case .type:
            if let type {
                set(.type, to: type.nameVi)
            } else {
                faults[.type] = .typeNotKnown(quoted(text(.type)))
            }
        case .copies:
            if Int(trim(text(.copies))) == nil { faults[.copies] = .numberNotUnderstood(quoted(text(.copies))) }
        case .secret, .symbol, .date, .subject, .signer, .signerTitle, .manner, .recipients, .copiesTo, .keeper,
            .answers, .replaces, .answerWanted, .answerDue, .department, .urgency, .circulation, .way, .handedOver,
            .receivedBy, .notes, .reason:
            break
        }
    }
}
