public import Records

/// What a change to an outgoing document gives back.
public struct ChangedOutgoing: Equatable, Sendable {
    /// The document as it is now.
    public let document: OutgoingDocument

    /// Puts a receipt together.
    public init(document: OutgoingDocument) { self.document = document }
}

/// Corrects the entry of a document in the outgoing register, with a reason. The number stays.
public struct CorrectOutgoing: Command {
    public static let act = Act.correctOutgoing
    public static let name = "correct-outgoing"

    /// Which document.
    public let document: OutgoingID
    /// The version that the person saw.
    public let seenVersion: Int
    /// What is to be written of it.
    public let content: OutgoingContent
    /// The incoming documents that it answers.
    public let answers: [AnsweredDocument]
    /// Why.
    public let reason: String

    /// Asks for a correction.
    public init(
        document: OutgoingID, seenVersion: Int, content: OutgoingContent, answers: [AnsweredDocument], reason: String
    ) {
        self.document = document
        self.seenVersion = seenVersion
        self.content = content
        self.answers = answers
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedOutgoing> {
        let before = try current(document, seen: seenVersion, in: ledger)
        guard let number = before.number, before.state == .numbered || before.state == .issued else {
            throw .refused(.outgoing(.ended(before.symbol, before.state)))
        }
        let reason = try requireReason(reason)
        let faults = OutgoingRegistration.faults(of: content, today: now.officeDay)
        guard faults.isEmpty, let day = content.date else { throw .refused(.outgoing(.content(faults))) }
        try requireOpenBook(day.year, in: ledger)
        let policy = NumberingPolicy.holding(on: day, among: try ledger.outgoing.policies())
        guard policy.bookYear(of: day) == number.year else { throw .refused(.outgoing(.bookFixed(year: number.year))) }
        guard policy.series(of: content.typeCode) == number.series else {
            throw .refused(.outgoing(.seriesFixed(before.symbol)))
        }
        if day != before.content.date, number.suffix.isEmpty { try requireOrder(of: day, at: number, in: ledger) }
        var after = before
        after.content = try resolved(content, keeping: before.content.recipients, in: ledger, on: day)
        // Where it has gone is written by issuing it.
        if before.state == .issued, let issued = content.handedOverOn {
            guard issued >= day else { throw .refused(.outgoing(.issuedBeforeDate(day))) }
            after.issuedOn = issued
        }
        // What stands is not asked about again where it is not touched.
        if answers != before.answers || day != before.content.date {
            try require(answers, before: day, in: ledger)
        }
        after.answers = answers
        var changes = before.content.differences(to: after.content).map {
            FieldChange($0.field.rawValue, from: $0.old, to: $0.new)
        }
        if before.answers != answers {
            changes.append(
                FieldChange(
                    OutgoingField.answers.rawValue, from: try numbers(of: before.answers, in: ledger),
                    to: try numbers(of: answers, in: ledger)))
        }
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        after.version += 1
        try ledger.outgoing.update(before, after)
        changes.append(FieldChange("reason", from: nil, to: reason))
        return .recorded(
            ChangedOutgoing(document: after),
            [JournalNote(subject: RecordKey(.outgoing, document.value), changes: changes)])
    }
}

/// The document as it stands, if it is the version that a person saw.
func current(
    _ id: OutgoingID, seen version: Int, in ledger: Ledger
) throws(OfficeError) -> OutgoingDocument {
    guard let document = try ledger.outgoing.document(id) else { throw .refused(.noSuchRecord) }
    try require(
        version, of: RecordKey(.outgoing, id.value), toBe: document.version, since: document.createdAt, in: ledger)
    return document
}

/// The numbers of incoming documents that are answered, as the journal names them.
func numbers(of answers: [AnsweredDocument], in ledger: Ledger) throws(OfficeError) -> String? {
    var numbers: [String] = []
    for answer in answers {
        if let document = try ledger.incoming(answer.document) { numbers.append(document.number.shownWithYear) }
    }
    return numbers.isEmpty ? nil : numbers.joined(separator: ", ")
}
