public import Records

/// What a registration of an outgoing document gives back.
public struct OutgoingRegistered: Equatable, Sendable {
    /// The document's key.
    public let document: OutgoingID
    /// The number given.
    public let number: OutgoingNumber
    /// Number and symbol: "15/BC-LĐLĐ".
    public let symbol: String
    /// Whether this was a repeat of a form registered before.
    public let wasRepeat: Bool

    /// Puts a receipt together.
    public init(document: OutgoingID, number: OutgoingNumber, symbol: String, wasRepeat: Bool) {
        self.document = document
        self.number = number
        self.symbol = symbol
        self.wasRepeat = wasRepeat
    }
}

/// Registers a document that comes signed and gives it the next number of its series (Decree 30/2020, art. 15–16).
public struct RegisterOutgoing: Command {
    public static let act = Act.registerOutgoing
    public static let name = "register-outgoing"

    /// What is written of it.
    public let content: OutgoingContent
    /// The incoming documents that it answers.
    public let answers: [AnsweredDocument]
    /// The document that it replaces.
    public let replaces: OutgoingID?
    /// The form's own key: the same key again returns the same number.
    public let formKey: String
    /// A kept number to use instead of the next one.
    public let reservation: OutgoingReservationID?

    /// Asks for a registration.
    public init(
        content: OutgoingContent, answers: [AnsweredDocument] = [], replaces: OutgoingID? = nil, formKey: String,
        reservation: OutgoingReservationID? = nil
    ) {
        self.content = content
        self.answers = answers
        self.replaces = replaces
        self.formKey = formKey
        self.reservation = reservation
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<OutgoingRegistered> {
        if let before = try ledger.outgoing.ofForm(formKey) { return .doneBefore(try repeated(before, content)) }
        let (content, day) = try fit(content, in: ledger, at: now)
        let (number, reserved) = try takeOutgoingNumber(for: content, on: day, reservation, in: ledger, at: now)
        let old = try replaced(replaces, in: ledger)
        let (id, note) = try enter(
            content, number, answers: answers, replaces: old, formKey: formKey, in: ledger, by: actor, at: now)
        if var reserved {
            reserved.state = .used
            reserved.document = id
            try ledger.outgoing.updateReservation(reserved)
        }
        let receipt = OutgoingRegistered(
            document: id, number: number, symbol: number.symbol(content.symbolTail), wasRepeat: false)
        let own = JournalNote(subject: RecordKey(.outgoing, id.value), changes: note)
        return .recorded(receipt, [own] + noteReplaced(old, by: number, content.symbolTail))
    }
}

/// Inserts a document late under a letter after a number given before: 12a (design §4).
public struct InsertLateOutgoing: Command {
    public static let act = Act.insertLate
    public static let name = "insert-late-outgoing"

    /// What is written of it.
    public let content: OutgoingContent
    /// The incoming documents that it answers.
    public let answers: [AnsweredDocument]
    /// The number that it follows.
    public let after: Int
    /// Why it was not registered in its turn.
    public let reason: String
    /// The form's own key.
    public let formKey: String

    /// Asks for a late insert.
    public init(
        content: OutgoingContent, answers: [AnsweredDocument] = [], after: Int, reason: String, formKey: String
    ) {
        self.content = content
        self.answers = answers
        self.after = after
        self.reason = reason
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<OutgoingRegistered> {
        if let before = try ledger.outgoing.ofForm(formKey) { return .doneBefore(try repeated(before, content)) }
        let (content, day) = try fit(content, in: ledger, at: now)
        let reason = try requireReason(reason)
        try requireOpenBook(day.year, in: ledger)
        let policy = NumberingPolicy.holding(on: day, among: try ledger.outgoing.policies())
        let (series, year) = (policy.series(of: content.typeCode), policy.bookYear(of: day))
        let followed = OutgoingNumber(series: series, year: year, number: after)
        guard after > 0, after <= (try ledger.outgoing.lastNumber(series, year)) else {
            throw .refused(.outgoing(.numberNotGiven(followed.symbol(content.symbolTail))))
        }
        let taken = try ledger.outgoing.suffixes(series, year, after)
        guard let suffix = RegisterNumber.nextSuffix(after: taken) else {
            throw .refused(.outgoing(.suffixesUsedUp(followed.symbol(content.symbolTail))))
        }
        let number = OutgoingNumber(series: series, year: year, number: after, suffix: suffix)
        let (id, note) = try enter(
            content, number, answers: answers, replaces: nil, formKey: formKey, in: ledger, by: actor, at: now)
        let receipt = OutgoingRegistered(
            document: id, number: number, symbol: number.symbol(content.symbolTail), wasRepeat: false)
        let changes = note + [FieldChange("reason", from: nil, to: reason)]
        return .recorded(receipt, [JournalNote(subject: RecordKey(.outgoing, id.value), changes: changes)])
    }
}

/// Takes the next number of a content's series on a day, or the kept one that is named, if the day fits it.
func takeOutgoingNumber(
    for content: OutgoingContent, on day: Day, _ reservation: OutgoingReservationID?, in ledger: Ledger, at now: Instant
) throws(OfficeError) -> (OutgoingNumber, OutgoingReservation?) {
    try requireOpenBook(day.year, in: ledger)
    let policy = NumberingPolicy.holding(on: day, among: try ledger.outgoing.policies())
    let (series, year) = (policy.series(of: content.typeCode), policy.bookYear(of: day))
    if let reservation {
        guard let found = try ledger.outgoing.reservation(reservation) else { throw .refused(.noSuchRecord) }
        guard found.state == .open, now < found.expiresAt, found.number.series == series, found.number.year == year
        else { throw .refused(.outgoing(.reservationNotOpen(found.number.symbol(content.symbolTail)))) }
        try requireOrder(of: day, at: found.number, in: ledger)
        return (found.number, found)
    }
    let next = OutgoingNumber(series: series, year: year, number: try ledger.outgoing.takeNumber(series, year))
    if let last = try ledger.outgoing.neighbours(series, year, next.number).before, day < last {
        let before = OutgoingNumber(series: series, year: year, number: next.number - 1)
        throw .refused(.outgoing(.dayBeforeLast(day, last: before.shown, on: last)))
    }
    return (next, nil)
}

/// The answer to a form sent again. The same key with another document would drop that document unseen.
private func repeated(
    _ before: OutgoingDocument, _ content: OutgoingContent
) throws(OfficeError) -> OutgoingRegistered {
    let isSame =
        before.version > 1
        || (before.content.subject == content.subject && before.content.typeCode == content.typeCode
            && before.content.symbolTail == content.symbolTail)
    guard isSame, let number = before.number else { throw .refused(.outgoing(.formKeyUsed(before.symbol))) }
    return OutgoingRegistered(document: before.id, number: number, symbol: before.symbol, wasRepeat: true)
}

/// A content that may be registered now, with its recipients found in the directory, and its day.
private func fit(
    _ content: OutgoingContent, in ledger: Ledger, at now: Instant
) throws(OfficeError) -> (OutgoingContent, Day) {
    let faults = OutgoingRegistration.faults(of: content, today: now.officeDay)
    guard faults.isEmpty, let day = content.date else { throw .refused(.outgoing(.content(faults))) }
    return (try resolved(content, in: ledger, on: day), day)
}

/// The recipients with the rows of the directory that their names mean. One that is not in it is kept as it is written: who gets a
/// letter once is not learned as a body that issues documents.
///
/// A group's name is opened into its members: those that it had before, where the document was written to it already.
func resolved(
    _ content: OutgoingContent, keeping before: [Recipient] = [], in ledger: Ledger, on day: Day? = nil
) throws(OfficeError) -> OutgoingContent {
    var content = content
    if let day {
        let groups = RecipientGroup.all(
            own: try ledger.replies.groups(), units: try ledger.figures.units(),
            office: try ledger.profile().unitCode, on: day)
        content.recipients = RecipientGroup.opened(content.recipients, by: groups, keeping: before)
        guard content.recipients.count <= OutgoingRegistration.mostRecipients else {
            throw .refused(
                .outgoing(.content([.tooLong(.recipients, limit: OutgoingRegistration.mostRecipients)])))
        }
    }
    for place in content.recipients.indices where content.recipients[place].issuer == nil {
        content.recipients[place].issuer = try ledger.issuerNamed(content.recipients[place].name)?.id
    }
    if content.signerTitle == nil, let signer = content.signerPerson {
        content.signerTitle = try ledger.person(signer)?.title
    }
    return content
}

/// Refuses a day that would leave the order of the numbers beside it.
func requireOrder(of day: Day, at number: OutgoingNumber, in ledger: Ledger) throws(OfficeError) {
    let beside = try ledger.outgoing.neighbours(number.series, number.year, number.number)
    if let first = beside.before, day < first {
        throw .refused(.outgoing(.dayOutOfOrder(day, from: first, to: beside.after)))
    }
    if let last = beside.after, day > last {
        throw .refused(.outgoing(.dayOutOfOrder(day, from: beside.before, to: last)))
    }
}

/// Writes a document with its number: handed over already, it is issued; else it waits for that.
private func enter(
    _ content: OutgoingContent, _ number: OutgoingNumber, answers: [AnsweredDocument],
    replaces: OutgoingDocument?, formKey: String, in ledger: Ledger, by actor: Actor, at now: Instant
) throws(OfficeError) -> (OutgoingID, [FieldChange]) {
    if let issued = content.handedOverOn, let date = content.date, issued < date {
        throw .refused(.outgoing(.issuedBeforeDate(date)))
    }
    try require(answers, before: content.date, in: ledger)
    var changes = [FieldChange("symbol", from: nil, to: "\(number.symbol(content.symbolTail))/\(number.year)")]
    if let replaces { changes.append(FieldChange("replaces", from: nil, to: replaces.symbol)) }
    let document = OutgoingDocument(
        id: OutgoingID(0), number: number, content: content, state: content.handedOverOn == nil ? .numbered : .issued,
        answers: answers, replaces: replaces?.id, issuedOn: content.handedOverOn, createdAt: now,
        createdBy: actor.person.id)
    return (try ledger.outgoing.add(document, formKey), changes)
}

/// The document that another one replaces: one that has its number, and that nothing else replaces.
/// - Parameter draft: the replacement itself, where it is there already.
func replaced(
    _ id: OutgoingID?, by draft: OutgoingID? = nil, in ledger: Ledger
) throws(OfficeError) -> OutgoingDocument? {
    guard let id else { return nil }
    guard let old = try ledger.outgoing.document(id), old.number != nil else { throw .refused(.noSuchRecord) }
    let others = try ledger.outgoing.replacing(id).filter {
        $0.id != draft && $0.state != .void && $0.state != .dropped
    }
    if let other = others.first { throw .refused(.outgoing(.replacedBefore(old.symbol, by: other.shortName))) }
    return old
}

/// What the history of a replaced document tells, from the day on which the other one has its number.
func noteReplaced(_ old: OutgoingDocument?, by number: OutgoingNumber, _ tail: String) -> [JournalNote] {
    guard let old else { return [] }
    let change = FieldChange("replaced-by", from: nil, to: "\(number.symbol(tail))/\(number.year)")
    return [JournalNote(subject: RecordKey(.outgoing, old.id.value), changes: [change])]
}
