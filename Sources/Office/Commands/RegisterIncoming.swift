public import Records

/// What a registration gives back.
public struct Registration: Equatable, Sendable {
    /// The document's key.
    public let document: DocumentID
    /// The number given.
    public let number: RegisterNumber
    /// Whether this was a repeat of a form registered before.
    public let wasRepeat: Bool

    /// Puts a receipt together.
    public init(document: DocumentID, number: RegisterNumber, wasRepeat: Bool) {
        self.document = document
        self.number = number
        self.wasRepeat = wasRepeat
    }
}

/// Registers an incoming document and gives it the next number of its year (Decree 30/2020, art. 22).
public struct RegisterIncoming: Command {
    public static let act = Act.registerIncoming
    public static let name = "register-incoming"

    /// What is written of it.
    public let content: IncomingContent
    /// The form's own key: the same key again returns the same number.
    public let formKey: String
    /// A kept number to use instead of the next one.
    public let reservation: ReservationID?
    /// The book: of documents, or of petitions and letters.
    public let register: Register
    /// Its files: number and files are one transaction.
    public let files: [StagedFile]
    /// The documents of the same issuer, number and year that the person has been shown; one more is refused. `nil` asks
    /// nothing.
    public let seenTwins: [DocumentID]?
    /// The outgoing documents that it replies to.
    public let repliesTo: [NamedAnswer]

    /// Asks for a registration.
    public init(
        content: IncomingContent, formKey: String, reservation: ReservationID? = nil, register: Register = .incoming,
        files: [StagedFile] = [], seenTwins: [DocumentID]? = nil, repliesTo: [NamedAnswer] = []
    ) {
        self.seenTwins = seenTwins
        self.repliesTo = repliesTo
        self.content = content
        self.formKey = formKey
        self.reservation = reservation
        self.register = register
        self.files = files
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Registration> {
        if let before = try ledger.incomingOfForm(formKey) {
            return .doneBefore(try repeated(before, content))
        }
        let faults = RegistrationRule.faults(of: content, today: now.officeDay)
        guard faults.isEmpty else { throw .refused(.content(faults)) }
        try requireNoNewTwin(in: ledger)
        let year = content.arrivedOn.year
        var notes = try openBookBeside(register, year, in: ledger, on: now.officeDay)
        var kept: Reservation?
        let number: RegisterNumber
        if let reservation {
            guard let found = try ledger.reservation(reservation) else { throw .refused(.noSuchRecord) }
            guard found.state == .open, now < found.expiresAt else {
                throw .refused(.reservationNotOpen(found.number))
            }
            guard found.number.year == year else { throw .refused(.arrivalYearFixed(year: found.number.year)) }
            number = found.number
            kept = found
        } else {
            number = RegisterNumber(register, year: year, number: try ledger.takeNumber(register, year))
        }
        let id = try ledger.addIncoming(
            newDocument(content, number, in: ledger, by: actor, at: now, isFollowed: true), formKey)
        if var kept {
            kept.state = .used
            kept.document = id
            try ledger.updateReservation(kept)
        }
        let attached = try attach(files, to: .incoming(id), in: ledger, by: actor, at: now)
        let replied = try writeReplies(repliesTo, of: id, year: year, in: ledger)
        notes.append(
            JournalNote(
                subject: RecordKey(.incoming, id.value),
                changes: [FieldChange("number", from: nil, to: number.shownWithYear)] + attached.map(\.addition)
                    + (replied.map { [$0] } ?? [])))
        return .recorded(Registration(document: id, number: number, wasRepeat: false), notes)
    }

    /// Two people with the same paper before them: the check before saving cannot see what the other writes at that
    /// moment, the transaction can.
    private func requireNoNewTwin(in ledger: Ledger) throws(OfficeError) {
        guard let seenTwins, content.symbol.number != nil else { return }
        let year = (content.date ?? content.arrivedOn).year
        for twin in try ledger.sameSymbol(content.issuer, content.symbol, year)
        where twin.state == .registered && !seenTwins.contains(twin.id) {
            let change = try ledger.lastChange(RecordKey(.incoming, twin.id.value))
            throw .refused(.twinRegistered(twin.number, by: change?.by ?? ""))
        }
    }
}

/// Inserts a document late under a letter after a number given before: 12a (design §4). The register prints it as such.
public struct InsertLateIncoming: Command {
    public static let act = Act.insertLate
    public static let name = "insert-late-incoming"

    /// What is written of it.
    public let content: IncomingContent
    /// The number that it follows.
    public let after: RegisterNumber
    /// Why it was not registered in its turn.
    public let reason: String
    /// The form's own key.
    public let formKey: String
    /// Its files: number and files are one transaction.
    public let files: [StagedFile]
    /// The outgoing documents that it replies to.
    public let repliesTo: [NamedAnswer]

    /// Asks for a late insert.
    public init(
        content: IncomingContent, after: RegisterNumber, reason: String, formKey: String, files: [StagedFile] = [],
        repliesTo: [NamedAnswer] = []
    ) {
        self.repliesTo = repliesTo
        self.content = content
        self.after = after
        self.reason = reason
        self.formKey = formKey
        self.files = files
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Registration> {
        if let before = try ledger.incomingOfForm(formKey) {
            return .doneBefore(try repeated(before, content))
        }
        let faults = RegistrationRule.faults(of: content, today: now.officeDay)
        guard faults.isEmpty else { throw .refused(.content(faults)) }
        let reason = try requireReason(reason)
        try requireOpenBook(after.year, in: ledger)
        guard content.arrivedOn.year == after.year else { throw .refused(.arrivalYearFixed(year: after.year)) }
        guard after.number <= (try ledger.lastNumber(after.register, after.year)) else {
            throw .refused(.numberNotGiven(after))
        }
        let taken = try ledger.suffixes(after.register, after.year, after.number)
        guard let suffix = RegisterNumber.nextSuffix(after: taken) else { throw .refused(.suffixesUsedUp(after)) }
        let number = RegisterNumber(after.register, year: after.year, number: after.number, suffix: suffix)
        let id = try ledger.addIncoming(
            newDocument(content, number, in: ledger, by: actor, at: now, isFollowed: true), formKey)
        let attached = try attach(files, to: .incoming(id), in: ledger, by: actor, at: now)
        let replied = try writeReplies(repliesTo, of: id, year: after.year, in: ledger)
        return .recorded(
            Registration(document: id, number: number, wasRepeat: false),
            [
                JournalNote(
                    subject: RecordKey(.incoming, id.value),
                    changes: [
                        FieldChange("number", from: nil, to: number.shownWithYear),
                        FieldChange("reason", from: nil, to: reason),
                    ] + attached.map(\.addition) + (replied.map { [$0] } ?? []))
            ])
    }
}

/// The answer to a form sent again. The same key with another document would drop that document unseen.
private func repeated(
    _ before: IncomingDocument, _ content: IncomingContent
) throws(OfficeError) -> Registration {
    let was = before.content
    // What is registered may have been corrected since; a form is known by its paper.
    let isSame =
        before.version > 1
        || (was.issuer == content.issuer && was.symbol == content.symbol && was.subject == content.subject)
    guard isSame else { throw .refused(.formKeyUsed(before.number)) }
    return Registration(document: before.id, number: before.number, wasRepeat: true)
}

/// The issuer that a name means; learned when it was never written before.
func resolveIssuer(_ name: String, in ledger: Ledger) throws(OfficeError) -> IssuerID {
    if let known = try ledger.issuerNamed(name) { return known.id }
    return try ledger.addIssuer(Issuer(id: IssuerID(0), name: name))
}

/// A document as it enters the register, version 1.
///
/// - Parameter isFollowed: whether its way begins here; what comes from an older register was settled long ago. Where the
///   receiver is plain the document is handed over at once (Decree 30/2020, art. 23(1)); a signature that stands beside
///   the receiver is the receipt.
func newDocument(
    _ content: IncomingContent, _ number: RegisterNumber, in ledger: Ledger, by actor: Actor, at now: Instant,
    isFollowed: Bool = false
) throws(OfficeError) -> IncomingDocument {
    var content = content
    var handling: Handling?
    if isFollowed {
        var begun = Handling()
        if let party = content.recipientParty {
            let isReceived = content.receivedBy != nil
            begun.state = isReceived ? .received : .routed
            begun.assignments = [Assignment(role: .lead, party: party, receivedAt: isReceived ? now : nil)]
            begun.routedAt = now
            if content.handedOverOn == nil { content.handedOverOn = now.officeDay }
            if content.deadline == nil {
                content.deadline = DeadlineRule.usual(
                    for: content.urgency, arrived: content.arrivedOn, handedOver: now.officeDay,
                    calendar: WorkCalendar(holidays: try ledger.holidays()))
            }
        }
        handling = begun
    }
    return IncomingDocument(
        id: DocumentID(0), number: number, issuerID: try resolveIssuer(content.issuer, in: ledger), content: content,
        state: .registered, voidReason: nil, paperArrivedOn: nil, version: 1, registeredAt: now,
        registeredBy: actor.person.id, handling: handling)
}

/// Refuses unless the year's book is open.
func requireOpenBook(_ year: Int, in ledger: Ledger) throws(OfficeError) {
    guard let book = try ledger.book(.incoming, year) else { throw .refused(.bookNotOpen(year: year)) }
    if let closed = book.closedOn { throw .refused(.bookClosed(year: year, on: closed)) }
}

/// Refuses unless the year is open; the books of petitions and tasks are opened with their first number in it.
/// - Returns: the note of a book that was opened.
func openBookBeside(
    _ register: Register, _ year: Int, in ledger: Ledger, on today: Day
) throws(OfficeError) -> [JournalNote] {
    try requireOpenBook(year, in: ledger)
    guard register != .incoming else { return [] }
    if let book = try ledger.book(register, year) {
        if let closed = book.closedOn { throw .refused(.bookClosed(year: year, on: closed)) }
        return []
    }
    let id = try ledger.putBook(YearBook(register: register, year: year, openedOn: today, closedOn: nil))
    let changes = [
        FieldChange("register", from: nil, to: register.rawValue), FieldChange("year", from: nil, to: String(year)),
    ]
    return [JournalNote(subject: RecordKey(.book, id), changes: changes)]
}

/// Refuses a change of what somebody else has changed since it was seen, and names who.
/// - Parameters:
///   - seen: the version that a person saw.
///   - since: when the record was made, should the journal know of no change.
func require(
    _ seen: Int, of key: RecordKey, toBe version: Int, since: Instant, in ledger: Ledger
) throws(OfficeError) {
    guard version != seen else { return }
    let change = try ledger.lastChange(key)
    throw .refused(.changedMeanwhile(by: change?.by ?? "", at: change?.at ?? since))
}

extension JournalNote {
    /// That a number was made void, and why.
    static func voided(_ subject: RecordKey, _ reason: String) -> JournalNote {
        JournalNote(
            subject: subject,
            changes: [
                FieldChange("state", from: "registered", to: "void"), FieldChange("reason", from: nil, to: reason),
            ])
    }
}

/// A reason that says something, without blanks around it.
func requireReason(_ text: String) throws(OfficeError) -> String {
    let reason = trimmed(text)
    guard !reason.isEmpty else { throw .refused(.reasonMissing) }
    return try withinLimit(reason)
}

/// Refuses what is longer than any note of a leader or a handler: it would be pasted by mistake.
func withinLimit(_ text: String) throws(OfficeError) -> String {
    guard text.count <= HandlingRule.longestText else {
        throw .refused(.noteTooLong(limit: HandlingRule.longestText))
    }
    return text
}

/// A text without blanks at both ends.
func trimmed(_ text: String) -> String {
    guard !RegistrationRule.saysNothing(text), let first = text.firstIndex(where: { !$0.isWhitespace }),
        let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
}
