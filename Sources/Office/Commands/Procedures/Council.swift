public import Records

/// Forms the council of a disposal and lays the list before it (Law on Archives 2011, art. 18).
public struct ConveneCouncil: Command {
    public static let act = DisposalStep.convene.act
    public static let name = "convene-council"

    /// Which case.
    public let disposal: DisposalID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Who sits in it, as what.
    public let members: [CouncilMember]

    /// Asks to form a council.
    public init(for disposal: DisposalCase, members: [CouncilMember]) {
        self.disposal = disposal.id
        seenVersion = disposal.version
        self.members = members
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        var after = try current(disposal, seen: seenVersion, .convene, in: ledger)
        guard try !ledger.procedures.read.disposalFiles(disposal).listed.isEmpty else {
            throw .procedure(.disposal(.empty))
        }
        if let obstacle = DisposalRule.obstacle(council: members, of: after.proposer) {
            throw .procedure(.disposal(obstacle))
        }
        var names: [String] = []
        for member in members {
            guard let person = try ledger.person(member.person), person.isActive,
                Actor(person: person).may(.giveDisposalOpinion)
            else { throw .procedure(.disposal(.councilIncomplete)) }
            names.append(person.name)
        }
        after.council = members.map { CouncilMember(person: $0.person, seat: $0.seat) }
        after.state = .council
        after.version += 1
        try ledger.procedures.updateDisposal(after)
        let changes = [
            FieldChange("disposal-state", from: DisposalState.proposed.code, to: after.state.code),
            FieldChange("council", from: nil, to: names.joined(separator: ", ")),
        ]
        return .recorded(after, [JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)])
    }
}

/// A member of the council says what they think: their own words alone, changed until the vote is counted.
public struct GiveCouncilOpinion: Command {
    public static let act = DisposalStep.opine.act
    public static let name = "give-council-opinion"

    /// Which case.
    public let disposal: DisposalID
    /// Whether they agree.
    public let agrees: Bool
    /// Their words; a refusal has some.
    public let words: String?

    /// Gives an opinion.
    public init(on disposal: DisposalID, agrees: Bool, words: String? = nil) {
        self.disposal = disposal
        self.agrees = agrees
        self.words = words
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        // Members speak at the same time: nobody's word is refused because another spoke a moment before.
        var after = try current(disposal, seen: nil, .opine, in: ledger)
        let own = after.council.firstIndex { $0.person == actor.person.id }
        let absent = actor.actingFor.flatMap { other in after.council.firstIndex { $0.person == other.id } }
        guard let index = own ?? absent else { throw .procedure(.disposal(.noMember)) }
        // A deputy who sits in the council already speaks once.
        let words = try recordText(words)
        if !agrees, words == nil { throw .procedure(.disposal(.wordsMissing)) }
        let before = after.council[index]
        guard before.agrees != agrees || before.words != words else { throw .refused(.nothingChanged) }
        after.council[index].agrees = agrees
        after.council[index].words = words
        after.council[index].at = now
        after.version += 1
        try ledger.procedures.updateDisposal(after)
        let member = try ledger.person(before.person)?.name ?? ""
        func word(_ agrees: Bool?) -> String? { agrees.map { $0 ? "agree" : "refuse" } }
        var changes = [
            FieldChange("council-member", from: nil, to: member),
            FieldChange("council-opinion", from: word(before.agrees), to: word(agrees)),
        ]
        if let words { changes.append(FieldChange("opinion-words", from: before.words, to: words)) }
        return .recorded(after, [JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)])
    }
}

/// Counts the council's vote: all have spoken, and more than half of all agree.
public struct ConcludeCouncil: Command {
    public static let act = DisposalStep.conclude.act
    public static let name = "conclude-council"

    /// Which case.
    public let disposal: DisposalID
    /// The version that the person saw: nobody counts an opinion that was changed meanwhile.
    public let seenVersion: Int

    /// Asks to count.
    public init(_ disposal: DisposalCase) {
        self.disposal = disposal.id
        seenVersion = disposal.version
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        var after = try current(disposal, seen: seenVersion, .conclude, in: ledger)
        if let obstacle = DisposalRule.obstacle(concluding: after.council) {
            throw .procedure(.disposal(obstacle))
        }
        after.state = .appraisal
        after.version += 1
        try ledger.procedures.updateDisposal(after)
        let agree = after.council.count { $0.agrees == true }
        let changes = [
            FieldChange("disposal-state", from: DisposalState.council.code, to: after.state.code),
            FieldChange("vote", from: nil, to: "\(agree)/\(after.council.count)"),
        ]
        return .recorded(after, [JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)])
    }
}
