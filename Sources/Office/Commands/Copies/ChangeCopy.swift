public import Records

/// Corrects the entry of a copy, with a reason. The number stays, and what was copied.
public struct CorrectCopy: Command {
    public static let act = Act.makeCopies
    public static let name = "correct-copy"

    /// Which copy.
    public let copy: CopyID
    /// The version that the person saw.
    public let seenVersion: Int
    /// What is to be written of it.
    public let content: CopyContent
    /// Why.
    public let reason: String

    /// Asks for a correction.
    public init(copy: CopyID, seenVersion: Int, content: CopyContent, reason: String) {
        self.copy = copy
        self.seenVersion = seenVersion
        self.content = content
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DocumentCopy> {
        let before = try current(copy, seen: seenVersion, in: ledger, by: actor)
        let reason = try requireReason(reason)
        let faults = CopyRule.faults(of: content, source: before.source, today: now.officeDay)
        guard faults.isEmpty, let day = content.date else { throw .refused(.copy(.content(faults))) }
        guard day.year == before.year else { throw .refused(.copy(.bookFixed(year: before.year))) }
        try requireOpenBook(day.year, in: ledger)
        let source = try copied(before.source, content, in: ledger, by: actor)
        // What has happened to the document since does not bear on a copy that was made; its form and day do.
        if content.form != before.content.form || day != before.content.date,
            let obstacle = source.obstacle(content.form, day)
        {
            throw .refused(.copy(.obstacle(source.name, obstacle)))
        }
        if day != before.content.date {
            let beside = try ledger.copies.neighbours(before.year, before.number)
            let isBefore = beside.before.map { day < $0 } ?? false
            let isAfter = beside.after.map { day > $0 } ?? false
            if isBefore || isAfter {
                throw .refused(.copy(.dayOutOfOrder(day, from: beside.before, to: beside.after)))
            }
        }
        var after = before
        after.content = content
        // Only of a paper named in words it is written here.
        if case .paper = before.source {} else { after.content.circulation = before.content.circulation }
        if let obstacle = CopyRule.obstacle(after.content.circulation) {
            throw .refused(.copy(.obstacle(source.name, obstacle)))
        }
        var changes = before.content.differences(to: after.content).map {
            FieldChange($0.field.rawValue, from: $0.old, to: $0.new)
        }
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        after.version += 1
        try ledger.copies.update(after)
        changes.append(FieldChange("reason", from: nil, to: reason))
        return .recorded(after, [JournalNote(subject: RecordKey(.copy, copy.value), changes: changes)])
    }
}

/// Makes the number of a copy void, with a reason; it stays in the register.
public struct VoidCopy: Command {
    public static let act = Act.voidNumber
    public static let name = "void-copy"

    /// Which copy.
    public let copy: CopyID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Why.
    public let reason: String

    /// Asks to void a number.
    public init(copy: CopyID, seenVersion: Int, reason: String) {
        self.copy = copy
        self.seenVersion = seenVersion
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DocumentCopy> {
        var found = try current(copy, seen: seenVersion, in: ledger, by: actor)
        let reason = try requireReason(reason)
        if SecretMark.isMark(reason) { throw .refused(.copy(.content([.secretMark(.notes)]))) }
        try requireOpenBook(found.year, in: ledger)
        found.state = .void
        found.reason = reason
        found.version += 1
        try ledger.copies.update(found)
        return .recorded(
            found,
            [.voided(RecordKey(.copy, copy.value), reason)])
    }
}

/// The copy as it stands, if the person sees what was copied and it is the version that they saw.
private func current(
    _ id: CopyID, seen version: Int, in ledger: Ledger, by actor: Actor
) throws(OfficeError) -> DocumentCopy {
    guard let copy = try ledger.copies.copy(id) else { throw .refused(.noSuchRecord) }
    _ = try copied(copy.source, copy.content, in: ledger, by: actor)
    try require(version, of: RecordKey(.copy, id.value), toBe: copy.version, since: copy.createdAt, in: ledger)
    guard copy.state == .registered else { throw .refused(.copy(.void(copy.symbol))) }
    return copy
}
