public import Records

/// What a change to a document gives back.
public struct ChangedDocument: Equatable, Sendable {
    /// The document as it is now.
    public let document: IncomingDocument

    /// Puts a receipt together.
    public init(document: IncomingDocument) { self.document = document }
}

/// Corrects the entry of a document in the register (sửa thông tin đăng ký), with a reason.
public struct CorrectIncoming: Command {
    public static let act = Act.correctIncoming
    public static let name = "correct-incoming"

    /// Which document.
    public let document: DocumentID
    /// The version that the person saw.
    public let seenVersion: Int
    /// What is to be written of it.
    public let content: IncomingContent
    /// Why.
    public let reason: String

    /// Asks for a correction.
    public init(document: DocumentID, seenVersion: Int, content: IncomingContent, reason: String) {
        self.document = document
        self.seenVersion = seenVersion
        self.content = content
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedDocument> {
        let before = try current(document, seen: seenVersion, in: ledger)
        let reason = try requireReason(reason)
        let faults = RegistrationRule.faults(of: content, today: now.officeDay)
        guard faults.isEmpty else { throw .refused(.content(faults)) }
        guard content.arrivedOn.year == before.number.year else {
            throw .refused(.arrivalYearFixed(year: before.number.year))
        }
        try requireOpenBook(before.number.year, in: ledger)
        var changes = before.content.differences(to: content).map {
            FieldChange($0.field.rawValue, from: $0.old, to: $0.new)
        }
        let routing = Self.routing(from: before.content, to: content)
        changes += routing
        // Who has it and by when are the steps' own once somebody has it, or a leader's word stands.
        let isMoved = content.recipient != before.content.recipient || !routing.isEmpty
        if let state = before.handling?.state, state != .registered, state != .givenBack,
            isMoved || content.deadline != before.content.deadline
        {
            throw .refused(.changedByRouting(before.number))
        }
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        var after = before
        after.content = content
        after.issuerID = try resolveIssuer(content.issuer, in: ledger)
        after.version += 1
        if isMoved, var handling = before.handling, let party = content.recipientParty {
            handling.state = .routed
            handling.assignments = [Assignment(role: .lead, party: party)]
            handling.routedAt = now
            handling.version += 1
            after.handling = handling
            if content.handedOverOn == nil { after.content.handedOverOn = now.officeDay }
        }
        try ledger.updateIncoming(before, after)
        changes.append(FieldChange("reason", from: nil, to: reason))
        changes += StepTrace.lines(from: before, to: after)
        return .recorded(
            ChangedDocument(document: after),
            [JournalNote(subject: RecordKey(.incoming, document.value), changes: changes)])
    }

    /// Who sees the document follows from these two, so they are changes even where the receiver's name stays.
    private static func routing(from old: IncomingContent, to new: IncomingContent) -> [FieldChange] {
        let pairs = [
            ("recipient-department", old.recipientDepartment?.value, new.recipientDepartment?.value),
            ("recipient-person", old.recipientPerson?.value, new.recipientPerson?.value),
        ]
        return pairs.filter { $0.1 != $0.2 }.map {
            FieldChange($0.0, from: $0.1.map(String.init), to: $0.2.map(String.init))
        }
    }
}

/// Voids a number with a reason. It stays in the register and is never used again.
public struct VoidIncoming: Command {
    public static let act = Act.voidNumber
    public static let name = "void-incoming"

    /// Which document.
    public let document: DocumentID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Why.
    public let reason: String

    /// Asks to void a number.
    public init(document: DocumentID, seenVersion: Int, reason: String) {
        self.document = document
        self.seenVersion = seenVersion
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedDocument> {
        let before = try current(document, seen: seenVersion, in: ledger)
        let reason = try requireReason(reason)
        try requireOpenBook(before.number.year, in: ledger)
        if let state = before.handling?.state, !HandlingRule.mayVoid(in: state) {
            throw .refused(.openFirst(before.number))
        }
        var after = before
        after.state = .void
        after.voidReason = reason
        after.version += 1
        try ledger.updateIncoming(before, after)
        return .recorded(
            ChangedDocument(document: after),
            [.voided(RecordKey(.incoming, document.value), reason)])
    }
}

/// Records that the paper of an electronic document arrived: it keeps the number that it has.
public struct RecordPaperCopy: Command {
    public static let act = Act.recordPaperCopy
    public static let name = "record-paper-copy"

    /// Which document.
    public let document: DocumentID
    /// The version that the person saw.
    public let seenVersion: Int
    /// The day the paper came.
    public let arrivedOn: Day

    /// Asks to record the paper.
    public init(document: DocumentID, seenVersion: Int, arrivedOn: Day) {
        self.document = document
        self.seenVersion = seenVersion
        self.arrivedOn = arrivedOn
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedDocument> {
        let before = try current(document, seen: seenVersion, in: ledger)
        if let day = before.paperArrivedOn { throw .refused(.paperAlreadyRecorded(before.number, on: day)) }
        guard before.content.way.isElectronic else { throw .refused(.notElectronic(before.number)) }
        guard arrivedOn <= now.officeDay else { throw .refused(.content([.arrivalInFuture(arrivedOn)])) }
        guard arrivedOn >= before.content.arrivedOn else { throw .refused(.content([.outOfRange(.arrived)])) }
        var after = before
        after.paperArrivedOn = arrivedOn
        after.version += 1
        try ledger.updateIncoming(before, after)
        return .recorded(
            ChangedDocument(document: after),
            [
                JournalNote(
                    subject: RecordKey(.incoming, document.value),
                    changes: [
                        FieldChange("paper", from: nil, to: arrivedOn.iso)
                    ])
            ])
    }
}

/// The document as it stands, if it is the version that a person saw and is not void.
private func current(
    _ id: DocumentID, seen version: Int, in ledger: Ledger
) throws(OfficeError) -> IncomingDocument {
    guard let document = try ledger.incoming(id) else { throw .refused(.noSuchRecord) }
    try require(
        version, of: RecordKey(.incoming, id.value), toBe: document.version, since: document.registeredAt, in: ledger)
    guard document.state == .registered else { throw .refused(.alreadyVoid(document.number)) }
    return document
}
