public import Records

/// Makes a group of recipients, changes its members, or ends it.
public struct SetRecipientGroup: Command {
    public static let act = Act.registerOutgoing
    public static let name = "set-recipient-group"

    /// Its name.
    public let name: String
    /// Whom it holds, as they are written; empty ends the group.
    public let members: [String]

    /// Asks for a group.
    public init(name: String, members: [String]) {
        self.name = name
        self.members = members
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<RecipientGroup> {
        let name = trimmed(name)
        guard !name.isEmpty else { throw .refused(.nameMissing) }
        let limit = OutgoingRegistration.limit(of: .recipients)
        guard name.count <= limit else { throw .refused(.outgoing(.content([.tooLong(.recipients, limit: limit)]))) }
        let before = try ledger.replies.groups().first { RecipientGroup.key($0.name) == RecipientGroup.key(name) }
        var written: [Recipient] = []
        for member in members.map(trimmed) where !member.isEmpty && !written.contains(where: { $0.name == member }) {
            written.append(Recipient(member, issuer: try ledger.issuerNamed(member)?.id))
        }
        let isEnded = written.isEmpty
        if isEnded {
            guard let before else { throw .refused(.noSuchRecord) }
            written = before.members
        }
        guard isEnded || before?.members != written || before?.name != name else { throw .refused(.nothingChanged) }
        let group = RecipientGroup(
            before != nil && isEnded ? before?.name ?? name : name, members: written, isOwn: true)
        let id = try ledger.replies.putGroup(group, isEnded)
        func shown(_ group: RecipientGroup?) -> String? { group?.members.map(\.name).joined(separator: "; ") }
        return .recorded(
            group,
            [
                JournalNote(
                    subject: RecordKey(.recipientGroup, id),
                    changes: [
                        FieldChange("name", from: before?.name, to: isEnded ? nil : name),
                        FieldChange("recipients", from: shown(before), to: isEnded ? nil : shown(group)),
                    ])
            ])
    }
}

/// All groups of recipients of a day.
public struct ListRecipientGroups: Query {
    /// The day that counts as today.
    public let today: Day

    /// Asks for the groups.
    public init(today: Day) { self.today = today }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [RecipientGroup] {
        RecipientGroup.all(
            own: try reader.replies.groups(), units: try reader.figures.units(),
            office: try reader.profile().unitCode, on: today)
    }
}
