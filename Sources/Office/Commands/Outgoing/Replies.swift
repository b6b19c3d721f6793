public import Records

/// What an incoming document replies to, as it was named, found in the outgoing register.
///
/// A name without a year means this year's number, failing that last year's: answers to December's letters come in January.
func resolved(
    _ names: [NamedAnswer], year: Int, in ledger: Ledger
) throws(OfficeError) -> [(reply: OutgoingReply, document: OutgoingDocument)] {
    var found: [(reply: OutgoingReply, document: OutgoingDocument)] = []
    for named in names {
        var documents: [OutgoingDocument] = []
        for assumed in [year, year - 1] where documents.isEmpty {
            guard let name = OutgoingName(named.name, year: assumed) else { continue }
            documents = try ledger.replies.named(name).filter { $0.state != .void }
        }
        guard let document = documents.first else { throw .refused(.outgoing(.unknown(named.name))) }
        guard documents.count == 1 else {
            throw .refused(.outgoing(.ambiguous(named.name, documents.map(\.symbol))))
        }
        if !found.contains(where: { $0.reply.outgoing == document.id }) {
            found.append((OutgoingReply(document.id, isPartial: named.isPartial), document))
        }
    }
    return found
}

/// Writes what an incoming document replies to.
/// - Returns: the change for the journal; `nil` where nothing changed.
func writeReplies(
    _ names: [NamedAnswer], of id: DocumentID, year: Int, in ledger: Ledger
) throws(OfficeError) -> FieldChange? {
    let before = try ledger.replies.of(id)
    let after = try resolved(names, year: year, in: ledger)
    guard after.map(\.reply) != before else { return nil }
    try ledger.replies.write(id, before, after.map(\.reply))
    var old: [String] = []
    for reply in before {
        if let document = try ledger.outgoing.document(reply.outgoing) { old.append(document.symbol) }
    }
    let new = after.map(\.document.symbol)
    return FieldChange(
        "reply-to", from: old.isEmpty ? nil : old.joined(separator: "; "),
        to: new.isEmpty ? nil : new.joined(separator: "; "))
}

/// Refuses answers to what is not in the register, and to letters younger than the reply.
/// - Parameter day: the day of the reply; `nil` for a draft, which has none yet.
func require(_ answers: [AnsweredDocument], before day: Day?, in ledger: Ledger) throws(OfficeError) {
    for answer in answers {
        guard let letter = try ledger.incoming(answer.document) else { throw .refused(.noSuchRecord) }
        // Its own day: what came in late may have been answered by a copy that came before.
        let dated = letter.content.date ?? letter.content.arrivedOn
        if let day, dated > day {
            throw .refused(.outgoing(.answersLater(letter.number.shownWithYear, dated, reply: day)))
        }
    }
}

/// Says which letters of ours a registered incoming document replies to, all of them: an empty list takes the links back.
public struct LinkReplies: Command {
    public static let act = Act.correctIncoming
    public static let name = "link-replies"

    /// The incoming document.
    public let document: DocumentID
    /// What it replies to.
    public let repliesTo: [NamedAnswer]

    /// Asks for links.
    public init(document: DocumentID, repliesTo: [NamedAnswer]) {
        self.document = document
        self.repliesTo = repliesTo
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<IncomingDocument> {
        guard let found = try ledger.incoming(document) else { throw .refused(.noSuchRecord) }
        guard found.state == .registered else { throw .refused(.alreadyVoid(found.number)) }
        guard let change = try writeReplies(repliesTo, of: document, year: found.content.arrivedOn.year, in: ledger)
        else {
            throw .refused(.nothingChanged)
        }
        return .recorded(found, [JournalNote(subject: RecordKey(.incoming, document.value), changes: [change])])
    }
}

/// Records that recipients of a letter were reminded of the answer that they owe, all on one day.
public struct RemindReplies: Command {
    public static let act = Act.remindUnits
    public static let name = "remind-replies"

    /// The letter that asks.
    public let outgoing: OutgoingID
    /// Whom, as the letter names them.
    public let recipients: [String]

    /// Asks to record a reminder.
    public init(outgoing: OutgoingID, recipients: [String]) {
        self.outgoing = outgoing
        self.recipients = recipients
    }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<OutgoingID>
    {
        guard let letter = try ledger.outgoing.document(outgoing) else { throw .refused(.noSuchRecord) }
        guard letter.state == .issued || letter.state == .numbered else {
            throw .refused(.outgoing(.ended(letter.symbol, letter.state)))
        }
        guard let note = try remind(of: letter, recipients, on: now.officeDay, in: ledger) else {
            throw .refused(.nothingChanged)
        }
        return .recorded(outgoing, [note])
    }
}

/// Records that recipients of a letter were reminded.
/// - Returns: the note for the journal; `nil` where the letter asks none of them.
private func remind(
    of letter: OutgoingDocument, _ names: [String], on day: Day, in ledger: Ledger
) throws(OfficeError) -> JournalNote? {
    let reminded = letter.content.recipients.filter { !$0.isCopy && names.contains($0.name) }
    guard !reminded.isEmpty else { return nil }
    try ledger.replies.addReminder(letter.id, ReplyReminder(day: day, recipients: reminded))
    return JournalNote(
        subject: RecordKey(.outgoing, letter.id.value),
        changes: [FieldChange("reminded", from: nil, to: reminded.map(\.name).joined(separator: "; "))])
}

/// Records the reminders that a letter is, on the day of its number: of those who still stand among its recipients, and once, since
/// no document gets a second number.
/// - Returns: the notes for the journal.
func recordReminders(by document: OutgoingDocument, in ledger: Ledger) throws(OfficeError) -> [JournalNote] {
    guard let day = document.content.date else { return [] }
    let reached = Set(document.content.recipients.filter { !$0.isCopy }.map(\.name))
    let matters = try ledger.replies.matters(document.id).filter { reached.contains($0.recipient) }
    var notes: [JournalNote] = []
    var letters: [OutgoingID] = []
    var returns: [ReturnID] = []
    for (_, matter) in matters {
        switch matter {
        case .letter(let id): if !letters.contains(id) { letters.append(id) }
        case .figures(let id): returns.append(id)
        }
    }
    for id in letters {
        guard let letter = try ledger.outgoing.document(id) else { continue }
        let names = matters.filter { $0.matter == .letter(id) }.map(\.recipient)
        if let note = try remind(of: letter, names, on: day, in: ledger) { notes.append(note) }
    }
    return try notes + remind(of: returns, on: day, in: ledger)
}
