import Office
import Phrases
import Records

/// The steps that can be taken with documents: those that have a place first, the others with the reason and who may.
enum StepChooser {
    private static let prefix = "step:"

    /// The lines of a list of steps for documents that somebody looks at: what can be done, then the rest, with a line
    /// above each group that says why not.
    /// - Parameter besides: what can be done that is no step.
    static func items(
        for documents: [IncomingDocument], in surroundings: Surroundings, besides extras: [ChooserOverlay.Item] = []
    ) -> [ChooserOverlay.Item] {
        let authority = HandlingAuthority(actor: surroundings.actor, people: surroundings.facts.people)
        var possible: [ChooserOverlay.Item] = []
        var others: [ChooserOverlay.Item] = []
        for act in HandlingAct.allCases {
            let reason = objection(to: act, documents, authority, surroundings)
            let item = ChooserOverlay.Item(
                text: prefix + act.rawValue, label: label(of: act, documents, surroundings), disabled: reason)
            if reason == nil { possible.append(item) } else { others.append(item) }
        }
        // Somebody waits for an answer to it.
        let asked: [HandlingAct] = documents.contains { $0.handling?.extensionRequest != nil } ? [.decideExtension] : []
        let first = asked + (documents.first.map { usual($0.handling?.state ?? .registered) } ?? [])
        func rank(_ item: ChooserOverlay.Item) -> Int {
            act(of: item.text).flatMap { first.firstIndex(of: $0) } ?? first.count
        }
        let ordered = possible.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
        let all = ordered.map(\.element) + extras.filter { $0.disabled == nil }
        return all + grouped(others + extras.filter { $0.disabled != nil })
    }

    /// What cannot be done, by reason; what has no place now comes last.
    private static func grouped(_ items: [ChooserOverlay.Item]) -> [ChooserOverlay.Item] {
        var reasons: [Phrase] = []
        for reason in items.compactMap(\.disabled) where !reasons.contains(reason) { reasons.append(reason) }
        reasons = reasons.filter { $0 != .whyState } + reasons.filter { $0 == .whyState }
        return reasons.flatMap { reason in
            let heading = reason == .whyState ? Phrase.stepsNotNow : reason.atStart
            return [ChooserOverlay.Item(heading: heading.followed(by: Phrase(":"), separator: ""))]
                + items.filter { $0.disabled == reason }
        }
    }

    /// Who has the documents now, where it is the same for all of them.
    private static func holders(_ documents: [IncomingDocument], _ surroundings: Surroundings) -> Phrase {
        guard let first = documents.first, documents.allSatisfy({ $0.handling?.lead == first.handling?.lead }),
            let lead = first.handling?.lead
        else { return .whyOtherHands }
        return .whyHeld(by: surroundings.facts.name(of: lead))
    }

    /// The step of a chosen line; `nil` when it is another line.
    static func act(of text: String) -> HandlingAct? {
        guard text.hasPrefix(prefix) else { return nil }
        return HandlingAct(rawValue: String(text.dropFirst(prefix.count)))
    }

    /// The opening of a list of steps.
    static func raise(for documents: [IncomingDocument], in surroundings: Surroundings) -> [Step] {
        guard let first = documents.first else { return [] }
        let state = first.handling?.state.phrase ?? .handlingNone
        let title =
            documents.count == 1
            ? Phrase.stepsTitle(number: first.number.shown, state: state)
            : .stepsTitleMany(count: .count(documents.count))
        var extras: [ChooserOverlay.Item] = []
        if documents.count == 1 {
            let isVoid: Phrase? = first.state == .void ? .whyVoid : nil
            extras.append(
                ChooserOverlay.Item(
                    text: "correct", label: .stepsCorrect, disabled: surroundings.whyNot(.correctIncoming) ?? isVoid))
        }
        let items = items(for: documents, in: surroundings, besides: extras)
        return [.raise(.chooser(ChooserOverlay(.steps, title: title, items: items)))]
    }

    /// What most often comes next in a state stands first; what brings a document back stands last.
    private static func usual(_ state: HandlingState) -> [HandlingAct] {
        switch state {
        case .registered: [.submit, .route, .propose, .instruct]
        case .submitted: [.instruct, .propose, .route, .submit]
        case .instructed: [.route, .instruct, .submit]
        case .routed: [.receive, .note, .assign, .route]
        case .received: [.complete, .start, .note, .assign, .askExtension, .receive]
        case .inHand: [.complete, .note, .askExtension, .decideExtension, .assign, .receive]
        case .completed: [.receive, .reopen]
        case .givenBack: [.route, .submit, .propose, .instruct]
        case .sentBack: [.reopen]
        }
    }

    private static func label(
        of act: HandlingAct, _ documents: [IncomingDocument], _ surroundings: Surroundings
    ) -> Phrase {
        switch act {
        case .route: documents.contains { $0.handling?.state.isWithHandlers == true } ? .stepReroute : act.phrase
        case .receive: surroundings.recordsReceipts ? .stepRecordReceipt : act.phrase
        case .propose, .submit, .instruct, .assign, .start, .note, .askExtension, .decideExtension, .complete,
            .giveBack, .sendBack, .reopen:
            act.phrase
        }
    }

    private static func objection(
        to act: HandlingAct, _ documents: [IncomingDocument], _ authority: HandlingAuthority,
        _ surroundings: Surroundings
    ) -> Phrase? {
        for document in documents {
            guard document.state == .registered else { return .whyVoid }
            let state = document.handling?.state ?? .registered
            if HandlingRule.next(act, from: state, in: document.number.register) == nil { return .whyState }
            switch authority.objection(to: act, on: document.handling) {
            case .role(let right): return surroundings.whyNot(right) ?? holders(documents, surroundings)
            case .otherHands: return holders(documents, surroundings)
            case nil: break
            }
            if act == .decideExtension, document.handling?.extensionRequest == nil { return .whyNoExtension }
            // Who has signed has nothing to receive.
            if act == .receive, let handling = document.handling, handling.awaited.isEmpty { return .whyReceived }
        }
        return nil
    }
}
