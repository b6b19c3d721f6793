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
        after.content = try resolved(content, in: ledger)
        // Where it has gone is written by issuing it.
        if before.state == .issued, let issued = content.handedOverOn {
            guard issued >= day else { throw .refused(.outgoing(.issuedBeforeDate(day))) }
            after.issuedOn = issued
        }
        for answer in answers where try ledger.incoming(answer.document) == nil { throw .refused(.noSuchRecord) }
        after.answers = answers
        var changes = before.content.differences(to: after.content).map {
            FieldChange($0.field.rawValue, from: $0.old, to: $0.new)
        }
        if before.answers != answers {
            changes.append(
                FieldChange(
                    OutgoingField.answers.rawValue, from: try shown(before.answers, in: ledger),
                    to: try shown(answers, in: ledger)))
        }
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        after.version += 1
        try ledger.outgoing.update(before, after)
        changes.append(FieldChange("reason", from: nil, to: reason))
        return .recorded(
            ChangedOutgoing(document: after),
            [JournalNote(subject: RecordKey(.outgoing, document.value), changes: changes)])
    }

    private func shown(_ answers: [AnsweredDocument], in ledger: Ledger) throws(OfficeError) -> String? {
        var numbers: [String] = []
        for answer in answers {
            if let document = try ledger.incoming(answer.document) { numbers.append(document.number.shownWithYear) }
        }
        return numbers.isEmpty ? nil : numbers.joined(separator: ", ")
    }
}

/// One step of a document that has its number: it is issued, recalled, or its number is made void.
public struct StepOutgoing: Command {
    public static let act = Act.issueOutgoing
    public static let name = "step-outgoing"

    /// Which document.
    public let document: OutgoingID
    /// The version that the person saw.
    public let seenVersion: Int
    /// The step.
    public let step: OutgoingStep
    /// When it was issued; today where it is `nil`.
    public let day: Day?
    /// How it was sent.
    public let way: SendingWay?
    /// Who signed for it.
    public let receivedBy: String?
    /// Why, where the step wants a reason.
    public let reason: String?

    /// Asks for a step.
    public init(
        document: OutgoingID, seenVersion: Int, step: OutgoingStep, day: Day? = nil, way: SendingWay? = nil,
        receivedBy: String? = nil, reason: String? = nil
    ) {
        self.document = document
        self.seenVersion = seenVersion
        self.step = step
        self.day = day
        self.way = way
        self.receivedBy = receivedBy
        self.reason = reason
    }

    public var act: Act {
        switch step {
        case .void: .voidNumber
        case .recall: .recallOutgoing
        case .askOpinions, .submit, .giveBack, .approve, .sign, .number, .issue, .drop: .issueOutgoing
        }
    }

    public var name: String { "\(step.rawValue)-outgoing" }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedOutgoing> {
        let before = try current(document, seen: seenVersion, in: ledger)
        guard let next = OutgoingRule.next(before.state, step) else {
            throw .refused(
                .outgoing(
                    .stepNotAllowed(step, before.symbol, before.state, allowed: OutgoingRule.steps(in: before.state))))
        }
        var after = before
        after.state = next
        var changes = [FieldChange("state", from: before.state.code, to: next.code)]
        if step.wantsReason {
            let reason = try requireReason(reason ?? "")
            if SecretMark.isMark(reason) { throw .refused(.outgoing(.content([.secretMark(.notes)]))) }
            after.reason = reason
            changes.append(FieldChange("reason", from: nil, to: reason))
        }
        if step == .issue {
            let day = day ?? now.officeDay
            guard day <= now.officeDay else { throw .refused(.outgoing(.content([.dateInFuture(day)]))) }
            if let date = before.content.date, day < date { throw .refused(.outgoing(.issuedBeforeDate(date))) }
            after.issuedOn = day
            after.content.handedOverOn = day
            if let way { after.content.way = way }
            if let receivedBy = receivedBy.map(trimmed), !receivedBy.isEmpty { after.content.receivedBy = receivedBy }
            let faults = OutgoingRegistration.faults(of: after.content, today: now.officeDay)
            guard faults.isEmpty else { throw .refused(.outgoing(.content(faults))) }
            changes += before.content.differences(to: after.content).map {
                FieldChange($0.field.rawValue, from: $0.old, to: $0.new)
            }
        }
        if let number = before.number { try requireOpenBook(before.content.date?.year ?? number.year, in: ledger) }
        after.version += 1
        try ledger.outgoing.update(before, after)
        return .recorded(
            ChangedOutgoing(document: after),
            [JournalNote(subject: RecordKey(.outgoing, document.value), changes: changes)])
    }
}

/// The document as it stands, if it is the version that a person saw.
private func current(
    _ id: OutgoingID, seen version: Int, in ledger: Ledger
) throws(OfficeError) -> OutgoingDocument {
    guard let document = try ledger.outgoing.document(id) else { throw .refused(.noSuchRecord) }
    guard document.version == version else {
        let change = try ledger.lastChange(RecordKey(.outgoing, id.value))
        throw .refused(.changedMeanwhile(by: change?.by ?? "", at: change?.at ?? document.createdAt))
    }
    return document
}
