/// What stands against a step of a disposal.
public enum DisposalObstacle: Hashable, Sendable {
    /// The step has no place in this state.
    case wrongState(DisposalState)
    /// Who proposed it does not decide it: at least two people (design of the procedure; Law on Archives 2011, art. 28).
    case proposerDecides
    /// A council has three members or more, one chair and one secretary, each once.
    case councilIncomplete
    /// Who proposed it does not chair the council.
    case proposerChairs
    /// The person is no member of the council.
    case noMember
    /// A refusal says why.
    case wordsMissing
    /// Members who have not said what they think: how many.
    case opinionsMissing(Int)
    /// The council has not agreed: for and against.
    case noMajority(agree: Int, refuse: Int)
    /// There is no file in the list.
    case empty
    /// Two people sign the minutes of destruction, and not one alone.
    case oneExecutor
    /// The day lies before the decision or after today.
    case dayOutOfOrder
}

/// The procedure of disposal.
public enum DisposalRule {
    /// How few make a council (Law on Archives 2011, art. 18: chair, secretary, and members).
    public static let leastMembers = 3

    /// The state after a step; `nil` where it has no place.
    public static func next(_ state: DisposalState, _ step: DisposalStep) -> DisposalState? {
        switch (step, state) {
        case (.change, .proposed): .proposed
        case (.convene, .proposed): .council
        case (.opine, .council): .council
        case (.conclude, .council): .appraisal
        case (.appraise, .appraisal): .appraised
        case (.decide, .appraised): .decided
        case (.destroy, .decided): .destroyed
        case (.refuse, _) where state.isOpen: .refused
        case (.spare, _) where state.isOpen: state
        default: nil
        }
    }

    /// Whether a case waits for somebody: the council for the members who have not spoken, every other station for who may lead it on.
    public static func awaits(_ disposal: DisposalCase, _ actor: Actor) -> Bool {
        let silent = disposal.council.filter { $0.agrees == nil }
        return switch disposal.state {
        case .proposed: actor.may(DisposalStep.convene.act)
        case .council where !silent.isEmpty: silent.contains { $0.person == actor.person.id }
        case .council: actor.may(DisposalStep.conclude.act)
        case .appraisal: actor.may(DisposalStep.appraise.act)
        case .appraised:
            actor.may(DisposalStep.decide.act) && obstacle(deciding: disposal, by: actor.person.id) == nil
        case .decided: actor.may(DisposalStep.destroy.act)
        case .destroyed, .refused: false
        }
    }

    /// What stands against forming a council.
    public static func obstacle(council: [CouncilMember], of proposer: PersonID) -> DisposalObstacle? {
        let people = Set(council.map(\.person))
        guard people.count == council.count, people.count >= leastMembers,
            council.count(where: { $0.seat == .chair }) == 1, council.count(where: { $0.seat == .secretary }) == 1
        else { return .councilIncomplete }
        if council.contains(where: { $0.seat == .chair && $0.person == proposer }) { return .proposerChairs }
        return nil
    }

    /// What stands against counting the council's vote: all have spoken, and more than half of all agree.
    public static func obstacle(concluding council: [CouncilMember]) -> DisposalObstacle? {
        let silent = council.count { $0.agrees == nil }
        if silent > 0 { return .opinionsMissing(silent) }
        let agree = council.count { $0.agrees == true }
        guard agree * 2 > council.count else { return .noMajority(agree: agree, refuse: council.count - agree) }
        return nil
    }

    /// What stands against a decision by a person.
    public static func obstacle(deciding disposal: DisposalCase, by person: PersonID) -> DisposalObstacle? {
        disposal.proposer == person ? .proposerDecides : nil
    }

    /// What stands against the minutes of destruction.
    public static func obstacle(
        destroying disposal: DisposalCase, executors: [PersonID], on day: Day, today: Day
    ) -> DisposalObstacle? {
        guard Set(executors).count >= 2 else { return .oneExecutor }
        guard day <= today, disposal.decidedOn.map({ $0 <= day }) ?? false else { return .dayOutOfOrder }
        return nil
    }
}

/// Why a file may not be proposed for disposal, or not be destroyed though it was proposed.
public enum DisposalBar: Hashable, Sendable {
    /// Its period has not run out: the first day on which it may be proposed; `nil` where it never falls due by itself.
    case notDue(Day?)
    /// Neither closed nor in the archive.
    case wrongState(FileState)
    /// It is held: the reason and the last day.
    case held(String, until: Day?)
    /// It is on loan.
    case onLoan
    /// It stands in another case.
    case inOtherCase(DisposalID)

    /// What bars a file, the gravest first; `nil` where nothing does.
    public static func of(
        _ file: RecordFile, holds: [LegalHold], loans: [FileLoan], otherCase: DisposalID?, today: Day
    ) -> DisposalBar? {
        guard FileStepRule.next(file.state, .destroy) != nil else { return .wrongState(file.state) }
        if let hold = holds.first(where: { $0.holds(on: today) }) { return .held(hold.reason, until: hold.until) }
        let due = file.content.workEndedOn.flatMap { file.content.retention.dueForDisposal(workEnded: $0) }
        guard let due, due <= today else { return .notDue(due) }
        if loans.contains(where: \.state.binds) { return .onLoan }
        if let otherCase { return .inOtherCase(otherCase) }
        return nil
    }
}
