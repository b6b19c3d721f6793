public import Records

/// One step of an outgoing document on its way from the draft to its issue, its recall or its end (`OutgoingRule`).
public struct StepOutgoing: Command {
    public static let act = Act.issueOutgoing
    public static let name = "step-outgoing"

    /// Which document.
    public let document: OutgoingID
    /// The version that the person saw.
    public let seenVersion: Int
    /// The step.
    public let step: OutgoingStep
    /// When it was issued, or the day of its number; today where it is `nil`. For opinions, by when they are wanted.
    public let day: Day?
    /// How it was sent.
    public let way: TransportWay?
    /// Who signed for it.
    public let receivedBy: String?
    /// Why, where the step wants a reason.
    public let reason: String?
    /// Who is asked for an opinion.
    public let asked: [Party]
    /// A kept number to use instead of the next one.
    public let reservation: OutgoingReservationID?

    /// Asks for a step.
    public init(
        document: OutgoingID, seenVersion: Int, step: OutgoingStep, day: Day? = nil, way: TransportWay? = nil,
        receivedBy: String? = nil, reason: String? = nil, asked: [Party] = [],
        reservation: OutgoingReservationID? = nil
    ) {
        self.document = document
        self.seenVersion = seenVersion
        self.step = step
        self.day = day
        self.way = way
        self.receivedBy = receivedBy
        self.reason = reason
        self.asked = asked
        self.reservation = reservation
    }

    public var act: Act { step.act }
    public var name: String { "\(step.rawValue)-outgoing" }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedOutgoing> {
        let before = try current(document, seen: seenVersion, in: ledger)
        let authority = DraftAuthority(actor: actor, people: try ledger.people())
        guard let next = OutgoingRule.next(before.state, step) else {
            // Only what this person could do instead is of use.
            let own = OutgoingRule.steps(in: before.state).filter { authority.mayTake($0, on: before) }
            throw .refused(.outgoing(.stepNotAllowed(step, before.shortName, before.state, allowed: own)))
        }
        guard authority.mayTake(step, on: before) else { throw .refused(.outgoing(.notYours(step, before.shortName))) }
        var after = before
        after.state = next
        var changes =
            before.state == next ? [] : [FieldChange("state", from: before.state.code, to: next.code)]
        if step.wantsReason {
            let reason = try requireReason(reason ?? "")
            if SecretMark.isMark(reason) { throw .refused(.outgoing(.content([.secretMark(.notes)]))) }
            after.reason = reason
            changes.append(FieldChange("reason", from: nil, to: reason))
        } else if before.number == nil {
            // Why it was given back has been told by the journal, and is answered by going on.
            after.reason = nil
        }
        switch step {
        case .askOpinions: changes += try ask(before, &after, in: ledger, by: actor, at: now)
        case .submit, .takeBack, .giveBack, .approve, .recall, .void, .drop: break
        case .sign: changes += try sign(&after, in: ledger, by: actor, at: now)
        case .number: changes += try number(&after, in: ledger, at: now)
        case .issue: changes += try issue(before, &after, at: now)
        }
        if let number = before.number { try requireOpenBook(before.content.date?.year ?? number.year, in: ledger) }
        after.version += 1
        try ledger.outgoing.update(before, after)
        let note = JournalNote(subject: RecordKey(.outgoing, document.value), changes: changes)
        guard step == .number, let number = after.number else {
            return .recorded(ChangedOutgoing(document: after), [note])
        }
        let old = try replaced(after.replaces, by: document, in: ledger)
        let beside =
            noteReplaced(old, by: number, after.content.symbolTail) + (try recordReminders(by: after, in: ledger))
        return .recorded(ChangedOutgoing(document: after), [note] + beside)
    }

    // MARK: What the steps do

    /// Asks those who were not asked yet, or have answered about an older version.
    private func ask(
        _ before: OutgoingDocument, _ after: inout OutgoingDocument, in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> [FieldChange] {
        guard !asked.isEmpty else { throw .refused(.nobodyNamed) }
        if let day, day < now.officeDay { throw .refused(.deadlineInPast(day)) }
        let version = try ledger.outgoing.drafts.newest(document)?.number ?? 0
        let open = try ledger.outgoing.drafts.opinions(document).filter { $0.answer == nil }.map(\.asked)
        let (people, departments) = (try ledger.people(), try ledger.departments())
        var names: [String] = []
        for party in asked where !open.contains(party) {
            let isFit =
                switch party {
                case .person(let id): people.contains { $0.id == id && $0.mayBeHandler }
                case .department(let id): departments.contains { $0.id == id && $0.validTo == nil }
                }
            let name = try partyName(party, in: ledger)
            guard isFit else { throw .refused(.outgoing(.unfitToAsk(name))) }
            _ = try ledger.outgoing.drafts.addOpinion(
                DraftOpinion(
                    id: DraftOpinionID(0), document: document, version: version, asked: party, askedAt: now,
                    askedBy: actor.person.id, due: day))
            if !after.asked.contains(party) { after.asked.append(party) }
            after.awaited.append(party)
            names.append(name)
        }
        guard !names.isEmpty else { throw .refused(.nothingChanged) }
        return [
            FieldChange("asked", from: nil, to: names.joined(separator: "; ")),
            FieldChange("opinion-due", from: nil, to: day?.iso),
        ].filter { $0.new != nil }
    }

    /// Signs: all but the day of the number must be there, and the version that was signed is named.
    private func sign(
        _ after: inout OutgoingDocument, in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> [FieldChange] {
        let before = after.content
        if before.signer == nil, let leader = actor.everyone.first(where: { $0.roles.contains(.leadership) }) {
            after.content.signer = leader.name
            after.content.signerPerson = leader.id
            after.content.signerTitle = after.content.signerTitle ?? leader.title
        }
        let faults = OutgoingRegistration.faults(of: after.content, today: now.officeDay).filter {
            $0 != .missing(.date)
        }
        guard faults.isEmpty else { throw .refused(.outgoing(.content(faults))) }
        let version = try ledger.outgoing.drafts.newest(document)?.number
        return before.differences(to: after.content).map { FieldChange($0.field.rawValue, from: $0.old, to: $0.new) }
            + (version.map { [FieldChange("signed-text", from: nil, to: String($0))] } ?? [])
    }

    /// Gives number and day, after the signature (Decree 30/2020, art. 15(2)).
    private func number(
        _ after: inout OutgoingDocument, in ledger: Ledger, at now: Instant
    ) throws(OfficeError) -> [FieldChange] {
        let day = day ?? now.officeDay
        after.content.date = day
        let faults = OutgoingRegistration.faults(of: after.content, today: now.officeDay)
        guard faults.isEmpty else { throw .refused(.outgoing(.content(faults))) }
        try require(after.answers, before: day, in: ledger)
        // Who it goes to is settled with its number: groups are opened into their members of that day.
        after.content = try resolved(after.content, in: ledger, on: day)
        let (number, kept) = try takeOutgoingNumber(for: after.content, on: day, reservation, in: ledger, at: now)
        after.number = number
        if var kept {
            kept.state = .used
            kept.document = document
            try ledger.outgoing.updateReservation(kept)
        }
        return [
            FieldChange("symbol", from: nil, to: "\(after.symbol)/\(number.year)"),
            FieldChange("date", from: nil, to: day.iso),
        ]
    }

    /// Sends it out.
    private func issue(
        _ before: OutgoingDocument, _ after: inout OutgoingDocument, at now: Instant
    ) throws(OfficeError) -> [FieldChange] {
        let day = day ?? now.officeDay
        guard day <= now.officeDay else { throw .refused(.outgoing(.content([.dateInFuture(day)]))) }
        if let date = before.content.date, day < date { throw .refused(.outgoing(.issuedBeforeDate(date))) }
        after.issuedOn = day
        after.content.handedOverOn = day
        if let way { after.content.way = way }
        if let receivedBy = receivedBy.map(trimmed), !receivedBy.isEmpty { after.content.receivedBy = receivedBy }
        let faults = OutgoingRegistration.faults(of: after.content, today: now.officeDay)
        guard faults.isEmpty else { throw .refused(.outgoing(.content(faults))) }
        return before.content.differences(to: after.content).map {
            FieldChange($0.field.rawValue, from: $0.old, to: $0.new)
        }
    }
}
