public import Records

/// Takes back one's own act on a document, from what its journal entry says was there before.
public struct UndoChange: Command {
    public static let act = Act.readRegister
    public static let name = "undo-change"

    /// Which document.
    public let document: DocumentID
    /// The entry that is taken back.
    public let entry: Int64

    /// Asks to take an act back.
    public init(document: DocumentID, entry: Int64) {
        self.document = document
        self.entry = entry
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedDocument> {
        guard let before = try ledger.incoming(document) else { throw .refused(.noSuchRecord) }
        guard before.state == .registered else { throw .refused(.alreadyVoid(before.number)) }
        let key = RecordKey(.incoming, document.value)
        let standing = UndoRule.standing(try ledger.entries(key))
        guard let taken = standing.first(where: { $0.sequence == entry }) else { throw .refused(.nothingChanged) }
        guard taken.personID == actor.person.id else { throw .refused(.undoNotOwn(taken.person)) }
        guard case .restore(let right) = UndoRule.way(of: taken.command) else {
            throw .refused(.notUndoable(taken.command))
        }
        guard actor.may(right) else { throw .refused(.notPermitted(right)) }
        guard taken.at.officeDay == now.officeDay else {
            throw .refused(.undoTooLate(before.number, on: taken.at.officeDay))
        }
        if let later = standing.last(where: { $0.sequence > entry && !UndoRule.isBeside($0.command) }) {
            throw .refused(.undoOvertaken(before.number, by: later.person, at: later.at, command: later.command))
        }
        if right == .correctIncoming { try requireOpenBook(before.number.year, in: ledger) }
        guard var after = restored(taken, before) else { throw .refused(.notUndoable(taken.command)) }
        guard after != before else { throw .refused(.nothingChanged) }
        if after.content.issuer != before.content.issuer {
            after.issuerID = try resolveIssuer(after.content.issuer, in: ledger)
        }
        if after.content != before.content || after.paperArrivedOn != before.paperArrivedOn { after.version += 1 }
        if after.handling != before.handling { after.handling?.version += 1 }
        try ledger.updateIncoming(before, after)
        return .recorded(
            ChangedDocument(document: after),
            [JournalNote(subject: key, changes: changes(taken, from: before, to: after))])
    }

    private func restored(_ taken: JournalRecord, _ before: IncomingDocument) -> IncomingDocument? {
        switch taken.command {
        case RecordPaperCopy.name:
            var after = before
            after.paperArrivedOn = nil
            return after
        case CorrectIncoming.name:
            guard var after = StepTrace.restored(taken.changes, in: before) ?? .some(before) else { return nil }
            for change in StepTrace.readable(taken.changes) {
                guard let field = IncomingField(rawValue: change.field) else { continue }
                guard after.content.set(field, canonical: change.old) else { return nil }
            }
            return after
        default: return StepTrace.restored(taken.changes, in: before)
        }
    }

    private func changes(
        _ taken: JournalRecord, from before: IncomingDocument, to after: IncomingDocument
    ) -> [FieldChange] {
        var changes = [
            FieldChange(UndoRule.undoneField, from: nil, to: String(taken.sequence)),
            FieldChange("act", from: nil, to: taken.command),
        ]
        changes += before.content.differences(to: after.content).map {
            FieldChange($0.field.rawValue, from: $0.old, to: $0.new)
        }
        if before.paperArrivedOn != after.paperArrivedOn {
            changes.append(FieldChange("paper", from: before.paperArrivedOn?.iso, to: after.paperArrivedOn?.iso))
        }
        if let old = before.handling?.state, let new = after.handling?.state, old != new {
            changes.append(FieldChange("state", from: old.code, to: new.code))
        }
        return changes
    }
}
