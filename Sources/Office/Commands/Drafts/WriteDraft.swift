public import Records

/// Begins an outgoing document as a draft: with what is known of it, and a text where there is one.
public struct BeginDraft: Command {
    public static let act = Act.draftOutgoing
    public static let name = "begin-draft"

    /// What is known of it; drafter and department are the actor's where nobody is named.
    public let content: OutgoingContent
    /// The text; empty for none yet.
    public let text: String
    /// Where the text came from.
    public let origin: DraftOrigin
    /// The incoming documents that it answers.
    public let answers: [AnsweredDocument]
    /// The document that it replaces.
    public let replaces: OutgoingID?
    /// Which report it is, where it is one.
    public let report: ReportReference?
    /// The form's own key: the same key again returns the same draft.
    public let formKey: String

    /// Asks for a draft.
    public init(
        content: OutgoingContent, text: String = "", origin: DraftOrigin = .typed, answers: [AnsweredDocument] = [],
        replaces: OutgoingID? = nil, report: ReportReference? = nil, formKey: String
    ) {
        self.content = content
        self.text = text
        self.origin = origin
        self.answers = answers
        self.replaces = replaces
        self.report = report
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedOutgoing> {
        if let before = try ledger.outgoing.ofForm(formKey) {
            guard before.version > 1 || before.content.subject == content.subject else {
                throw .refused(.outgoing(.formKeyUsed(before.shortName)))
            }
            return .doneBefore(ChangedOutgoing(document: before))
        }
        var content = content
        content.date = nil
        content.handedOverOn = nil
        if content.drafter == nil { content.drafter = actor.person.id }
        if content.department == nil {
            content.department = try ledger.people().first { $0.id == content.drafter }?.department
        }
        let faults = OutgoingRegistration.draftFaults(of: content)
        guard faults.isEmpty else { throw .refused(.outgoing(.content(faults))) }
        content = try resolved(content, in: ledger)
        try require(answers, before: nil, in: ledger)
        var changes = [FieldChange("state", from: nil, to: OutgoingState.drafting.code)]
        if let old = try replaced(replaces, in: ledger) {
            changes.append(FieldChange("replaces", from: nil, to: old.symbol))
        }
        if let report { changes.append(FieldChange("report", from: nil, to: report.canonical)) }
        var document = OutgoingDocument(
            id: OutgoingID(0), number: nil, content: content, state: .drafting, answers: answers, replaces: replaces,
            report: report, createdAt: now, createdBy: actor.person.id)
        let id = try ledger.outgoing.add(document, formKey)
        if let change = try write(text, origin, to: id, in: ledger, by: actor, at: now) { changes.append(change) }
        document = try ledger.outgoing.document(id) ?? document
        return .recorded(
            ChangedOutgoing(document: document),
            [JournalNote(subject: RecordKey(.outgoing, id.value), changes: changes)])
    }
}

/// Keeps what was written of a draft: its fields, a new version of its text, or both.
public struct SaveDraft: Command {
    public static let act = Act.draftOutgoing
    public static let name = "save-draft"

    /// Which draft.
    public let document: OutgoingID
    /// The version of the document that the person saw.
    public let seenVersion: Int
    /// What is written of it; `nil` leaves it.
    public let content: OutgoingContent?
    /// The incoming documents that it answers; `nil` leaves them.
    public let answers: [AnsweredDocument]?
    /// The text; `nil` leaves it.
    public let text: String?
    /// Where the text came from.
    public let origin: DraftOrigin

    /// Asks for it.
    public init(
        document: OutgoingID, seenVersion: Int, content: OutgoingContent? = nil, answers: [AnsweredDocument]? = nil,
        text: String? = nil, origin: DraftOrigin = .typed
    ) {
        self.document = document
        self.seenVersion = seenVersion
        self.content = content
        self.answers = answers
        self.text = text
        self.origin = origin
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedOutgoing> {
        let before = try current(document, seen: seenVersion, in: ledger)
        let authority = DraftAuthority(actor: actor, people: try ledger.people())
        let mayWrite = before.state == .checking ? authority.mayCheck(before) : authority.mayWrite(before)
        guard mayWrite else { throw .refused(.outgoing(.notYours(nil, before.shortName))) }
        guard DraftRule.isTextOpen(in: before.state) else {
            throw .refused(.outgoing(.textFixed(before.shortName, before.state)))
        }
        var after = before
        var changes: [FieldChange] = []
        if var content {
            content.date = nil
            content.handedOverOn = nil
            let faults = OutgoingRegistration.draftFaults(of: content)
            guard faults.isEmpty else { throw .refused(.outgoing(.content(faults))) }
            after.content = try resolved(content, in: ledger)
            changes += before.content.differences(to: after.content).map {
                FieldChange($0.field.rawValue, from: $0.old, to: $0.new)
            }
        }
        if let answers, answers != before.answers {
            try require(answers, before: nil, in: ledger)
            after.answers = answers
            changes.append(
                FieldChange(
                    OutgoingField.answers.rawValue, from: try numbers(of: before.answers, in: ledger),
                    to: try numbers(of: answers, in: ledger)))
        }
        if let text, let change = try write(text, origin, to: document, in: ledger, by: actor, at: now) {
            changes.append(change)
        }
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        after.version += 1
        try ledger.outgoing.update(before, after)
        return .recorded(
            ChangedOutgoing(document: after),
            [JournalNote(subject: RecordKey(.outgoing, document.value), changes: changes)])
    }
}

/// Writes a text as the next version, where it differs from the newest.
/// - Returns: the change for the journal: the numbers of the versions, whose rows carry the texts' digests.
private func write(
    _ text: String, _ origin: DraftOrigin, to document: OutgoingID, in ledger: Ledger, by actor: Actor, at now: Instant
) throws(OfficeError) -> FieldChange? {
    guard text.utf8.count <= DraftRule.longestText || text.count <= DraftRule.longestText else {
        throw .refused(.outgoing(.textTooLong(limit: DraftRule.longestText)))
    }
    let text = DraftRule.kept(text)
    guard !DraftRule.carriesSecretMark(text) else { throw .refused(.outgoing(.secretText)) }
    let before = try ledger.outgoing.drafts.newest(document)
    guard before.map({ Array($0.text.utf8) }) ?? [] != Array(text.utf8) else { return nil }
    let number = (before?.number ?? 0) + 1
    _ = try ledger.outgoing.drafts.addVersion(
        DraftVersion(
            id: DraftVersionID(0), document: document, number: number, text: text, origin: origin, madeAt: now,
            madeBy: actor.person.id))
    return FieldChange("draft-text", from: before.map { String($0.number) }, to: String(number))
}
