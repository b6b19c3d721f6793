import Text

/// A field of an outgoing document, named in errors and for the cursor.
public enum OutgoingField: String, CaseIterable, Sendable, Hashable {
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
    case pages
    case handedOver = "handed-over"
    case receivedBy = "received-by"
    case notes
    case urgency
    case circulation
    case department
    case drafter
    case way
    case answerWanted = "answer-wanted"
    case answerDue = "answer-due"
    case answers
}

/// What keeps an outgoing document from being registered.
public enum OutgoingFault: Equatable, Sendable {
    /// A field that must be there is empty.
    case missing(OutgoingField)
    /// A text is longer than the register takes, in characters.
    case tooLong(OutgoingField, limit: Int)
    /// Something carries a mark of state secrets.
    case secretMark(OutgoingField)
    /// A count below 1 or absurdly high.
    case outOfRange(OutgoingField)
    /// No type of that code, or one that is not valid on that day any more.
    case unknownType(String)
    /// The symbol has signs that a symbol does not have.
    case malformedSymbol(String)
    /// The day lies after today.
    case dateInFuture(Day)
    /// The answer is asked for by a day before the document's own.
    case answerBeforeDate(Day)
}

/// The rules of registering an outgoing document.
public enum OutgoingRegistration {
    /// Longest texts, in characters.
    public static func limit(of field: OutgoingField) -> Int {
        switch field {
        case .subject, .notes: 4000
        case .recipients, .copiesTo, .answerWanted: 2000
        case .keeper, .signerTitle: 500
        case .signer, .receivedBy: 100
        case .symbol: 60
        case .type, .date, .manner, .copies, .pages, .handedOver, .urgency, .circulation, .department, .drafter, .way,
            .answerDue, .answers:
            40
        }
    }

    /// How many recipients a document may have: all federations, industry and corporation unions with every base union of a
    /// province are some thousands.
    public static let mostRecipients = 5000

    /// Whether two papers look like one: of one type, day and subject, to somebody whom both go to. The same letter to others is another.
    public static func areTwins(_ first: OutgoingContent, _ second: OutgoingContent) -> Bool {
        guard first.typeCode == second.typeCode, first.date == second.date,
            RecipientGroup.key(first.subject) == RecipientGroup.key(second.subject)
        else { return false }
        func names(_ content: OutgoingContent) -> Set<String> {
            Set(RecipientGroup.shown(content.recipients.filter { !$0.isCopy }).map { RecipientGroup.key($0) })
        }
        let (one, other) = (names(first), names(second))
        return one.isEmpty && other.isEmpty || !one.isDisjoint(with: other)
    }

    /// All that keeps a signed document from getting a number on a day, in the order of the form.
    public static func faults(of content: OutgoingContent, today: Day) -> [OutgoingFault] {
        var faults = draftFaults(of: content)
        if let date = content.date {
            if date > today { faults.append(.dateInFuture(date)) }
            if DocumentTypes.byCode[content.typeCode]?.isValid(on: date) == false {
                faults.append(.unknownType(content.typeCode))
            }
            if let due = content.answerDue, due < date { faults.append(.answerBeforeDate(due)) }
        } else {
            faults.append(.missing(.date))
        }
        if content.signer.map(RegistrationRule.saysNothing) ?? true { faults.append(.missing(.signer)) }
        if content.recipients.isEmpty { faults.append(.missing(.recipients)) }
        return faults
    }

    /// All that keeps a draft from being kept: a draft may lack nearly everything, but nothing in it may be wrong.
    public static func draftFaults(of content: OutgoingContent) -> [OutgoingFault] {
        var faults: [OutgoingFault] = []
        if DocumentTypes.byCode[content.typeCode] == nil { faults.append(.unknownType(content.typeCode)) }
        if !OutgoingSymbol.isWellFormed(content.symbolTail) { faults.append(.malformedSymbol(content.symbolTail)) }
        if RegistrationRule.saysNothing(content.subject) { faults.append(.missing(.subject)) }
        let names = content.recipients.map(\.name)
        let texts: [(OutgoingField, [String?])] = [
            (.subject, [content.subject]), (.signer, [content.signer]), (.signerTitle, [content.signerTitle]),
            (.recipients, names), (.keeper, [content.keeper]), (.receivedBy, [content.receivedBy]),
            (.notes, [content.notes]), (.answerWanted, [content.answerWanted]),
        ]
        for (field, written) in texts {
            for text in written.compactMap(\.self) {
                if text.utf8.count > limit(of: field), text.count > limit(of: field) {
                    faults.append(.tooLong(field, limit: limit(of: field)))
                }
                if SecretMark.isMark(text) { faults.append(.secretMark(field)) }
            }
        }
        if names.contains(where: RegistrationRule.saysNothing) { faults.append(.missing(.recipients)) }
        if names.count > mostRecipients { faults.append(.tooLong(.recipients, limit: mostRecipients)) }
        if let copies = content.copies, !(1...100_000).contains(copies) { faults.append(.outOfRange(.copies)) }
        if let pages = content.pages, !(1...100_000).contains(pages) { faults.append(.outOfRange(.pages)) }
        return faults
    }
}

extension OutgoingContent {
    /// A field's value as canonical text: ISO days, codes, plain numbers; `nil` when absent.
    public func text(of field: OutgoingField) -> String? {
        switch field {
        case .type: typeCode
        case .symbol: symbolTail
        case .date: date?.iso
        case .subject: subject
        case .signer: signer
        case .signerTitle: signerTitle
        case .manner: manner.code
        case .recipients: Self.joined(recipients.filter { !$0.isCopy })
        case .copiesTo: Self.joined(recipients.filter(\.isCopy))
        case .keeper: keeper
        case .copies: copies.map(String.init)
        case .pages: pages.map(String.init)
        case .handedOver: handedOverOn?.iso
        case .receivedBy: receivedBy
        case .notes: notes
        case .urgency: urgency.code
        case .circulation: circulation.code
        case .department: department.map { String($0.value) }
        case .drafter: drafter.map { String($0.value) }
        case .way: way?.code
        case .answerWanted: answerWanted
        case .answerDue: answerDue?.iso
        // Kept beside the content.
        case .answers: nil
        }
    }

    private static func joined(_ recipients: [Recipient]) -> String? {
        recipients.isEmpty ? nil : RecipientGroup.shown(recipients).joined(separator: "; ")
    }

    /// The fields in which two contents differ, in the order of the register.
    public func differences(to other: OutgoingContent) -> [(field: OutgoingField, old: String?, new: String?)] {
        OutgoingField.allCases.compactMap { field in
            let old = text(of: field)
            let new = other.text(of: field)
            // Swift compares by canonical equivalence; the register keeps bytes, so bytes decide.
            return old.map { Array($0.utf8) } == new.map { Array($0.utf8) } ? nil : (field, old, new)
        }
    }
}
