import Office
import Phrases
import Records
import TerminalKit

/// One disposal case: its files, its council, what comes next and who may do it.
enum DisposalScreen {
    struct State: ProcedureScreenState {
        let id: DisposalID
        var detail: DisposalDetail?
        var list = ListedFiles()
        var ticket: Ticket?
        var changeTicket: Ticket?
        var isStale = true

        init(_ id: DisposalID) { self.id = id }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        /// The file under the cursor.
        case open
        /// The step that comes next for this person.
        case main
        case steps
        case correct
        /// Puts files into the list, or gives those in it a ground.
        case add
        /// Takes a file off the list: it is kept.
        case spare
        case paper
        case all
        case refresh
        case back

        var isMovement: Bool { if case .move = self { true } else { false } }
    }

    /// Its papers.
    enum PaperKind: String, CaseIterable {
        case list, council, decision, minutes

        var phrase: Phrase {
            switch self {
            case .list: .paperDisposalList
            case .council: .paperCouncilMinutes
            case .decision: .paperDecision
            case .minutes: .paperDestructionMinutes
            }
        }

        /// Whether a case has it: what was refused has its list and what its council said, and was never decided.
        func exists(of disposal: DisposalCase) -> Bool {
            let isRefused = disposal.state == .refused
            return switch self {
            case .list: true
            case .council: !disposal.council.isEmpty
            case .decision: !isRefused && disposal.state.rawValue >= DisposalState.appraised.rawValue
            case .minutes: disposal.state == .destroyed
            }
        }
    }
}

extension DisposalScreen.State {
    var title: Phrase { .disposalTitle(String(id.value)) }
    func question(on today: Day) -> ProcedureQuestion { .disposal(ShowDisposal(id, on: today)) }
    static var unknown: ProcedureRefusal { .unknownDisposal }

    /// The member of the council that the person is, or acts for.
    func member(_ surroundings: Surroundings) -> CouncilMember? {
        let council = detail?.disposal.council ?? []
        let actor = surroundings.actor
        return council.first { $0.person == actor.person.id }
            ?? actor.actingFor.flatMap { other in council.first { $0.person == other.id } }
    }

    /// Why a step cannot be taken; `nil` where it can.
    func whyNot(_ step: DisposalStep, _ surroundings: Surroundings) -> Phrase? {
        guard let detail else { return .whyLoading }
        guard detail.isWhole else { return .whyContentHidden }
        let disposal = detail.disposal
        guard DisposalRule.next(disposal.state, step) != nil else { return .whyDisposalState(disposal.state.phrase) }
        if let reason = surroundings.whyNot(step.act) { return reason }
        switch step {
        case .opine: return member(surroundings) == nil ? .whyNoMember : nil
        case .conclude: return DisposalRule.obstacle(concluding: disposal.council)?.why
        case .decide:
            let people = surroundings.actor.everyone.map(\.id)
            return people.compactMap { DisposalRule.obstacle(deciding: disposal, by: $0) }.first?.why
        case .convene, .destroy: return rows.contains { $0.item.spared == nil } ? nil : .whyNothingListed
        case .change, .appraise, .refuse, .spare: return nil
        }
    }

    /// The step of the main key: one's own opinion while it is wanted, else what the case waits for.
    func main(_ surroundings: Surroundings) -> DisposalStep? {
        guard let state = detail?.disposal.state else { return nil }
        if state == .council, let own = member(surroundings), own.agrees == nil { return .opine }
        return state.usual
    }

    /// The other steps that have a place where the case stands.
    func others(_ surroundings: Surroundings) -> [DisposalStep] {
        guard let detail, detail.isWhole else { return [] }
        let main = main(surroundings)
        return [.opine, .conclude, .refuse].filter { step in
            step != main && DisposalRule.next(detail.disposal.state, step) != nil
        }
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextDisposal
        func key(
            _ keys: [Key], _ action: DisposalScreen.Action, _ label: Phrase, weight: Int = 0,
            unless reason: Phrase? = nil
        ) -> Binding {
            // What cannot be done now is not in the footer.
            surroundings.binding(
                keys, .archive(.disposal(action)), label, topic, weight: reason == nil ? weight : 0, unless: reason)
        }
        let main = main(surroundings)
        let noStep: Phrase? =
            main.map { whyNot($0, surroundings) } ?? detail.map { .whyDisposalState($0.disposal.state.phrase) }
            ?? .whyLoading
        let noOther: Phrase? =
            others(surroundings).contains { whyNot($0, surroundings) == nil } ? nil : .whyNoOtherStep
        let fixed = whyNot(.change, surroundings)
        let spared: Phrase? = current?.item.spared == nil ? nil : .whySpared
        return [
            key([.enter], .open, .keyOpen, weight: 70, unless: noRow),
            key([.function(2)], .main, (main ?? .destroy).phrase, weight: 80, unless: noStep),
            key([.function(4)], .steps, .keyOtherSteps, weight: 62, unless: noOther),
            key([.control("e")], .correct, .keyCorrect, weight: 60, unless: fixed),
            key([.function(7)], .add, .keyAddFiles, weight: 64, unless: fixed),
            key(
                [.delete], .spare, DisposalStep.spare.phrase, weight: 50,
                unless: noRow ?? whyNot(.spare, surroundings) ?? spared),
            key([.function(8)], .paper, .keyPaperList, weight: 68, unless: noPaper),
        ]
            + listKeys(
                topic, all: .archive(.disposal(.all)), move: { .archive(.disposal(.move($0))) },
                refresh: .archive(.disposal(.refresh)), back: .archive(.disposal(.back)), in: surroundings)
    }
}

extension DisposalObstacle {
    /// Why a key does nothing, in a few words.
    var why: Phrase {
        switch self {
        case .opinionsMissing(let count): .whyOpinionsMissing(count)
        case .noMajority(let agree, let refuse): .whyNoMajority(agree: agree, refuse: refuse)
        case .proposerDecides: .whyProposerDecides
        case .noMember: .whyNoMember
        case .empty: .whyNothingListed
        case .wrongState(let state): .whyDisposalState(state.phrase)
        case .councilIncomplete, .proposerChairs, .wordsMissing, .oneExecutor, .dayOutOfOrder: sentence(for: self)
        }
    }
}
