import Office
import Phrases
import Records
import TerminalKit

/// One outgoing document: the columns of the register, what it answers and replaces, and its history.
enum OutgoingDocumentScreen {
    struct State: OutgoingScreenState {
        let id: OutgoingID
        var detail: OutgoingDetail?
        var top = 0
        var ticket: Ticket?
        var changeTicket: Ticket?
        var isStale = true

        init(_ id: OutgoingID) { self.id = id }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case issue
        case correct
        /// Makes the number void, or recalls what has left the office.
        case withdraw
        case openRelated
        case refresh
        case back

        var isMovement: Bool { if case .move = self { true } else { false } }
    }
}

extension OutgoingDocumentScreen.State {
    /// The step that takes it out of use: its number is made void before it was issued, afterwards it is recalled.
    private var withdrawal: OutgoingStep { detail?.document.state == .issued ? .recall : .void }

    /// Why a step has no place where the document stands.
    private func whyNot(_ step: OutgoingStep) -> Phrase? {
        guard let document = detail?.document else { return .listLoading }
        if detail?.isWhole == false { return .whyContentHidden }
        return OutgoingRule.next(document.state, step) == nil ? .whyOutState(document.state.phrase) : nil
    }

    private var whyNotCorrected: Phrase? {
        guard let document = detail?.document else { return .listLoading }
        if detail?.isWhole == false { return .whyContentHidden }
        return document.state == .numbered || document.state == .issued ? nil : .whyOutState(document.state.phrase)
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextOutgoingDocument
        func key(
            _ keys: [Key], _ action: OutgoingDocumentScreen.Action, _ label: Phrase, weight: Int = 0,
            needs act: Act? = nil, unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .outgoing(.document(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let noneRelated: Phrase? = detail == nil ? .listLoading : related.isEmpty ? .whyNoRelated : nil
        let isRecall = withdrawal == .recall
        return [
            key([.function(2)], .issue, .outStepIssue, weight: 90, needs: .issueOutgoing, unless: whyNot(.issue)),
            key(
                [.enter, .control("d")], .openRelated, .keyOpenDocument, weight: noneRelated == nil ? 68 : 0,
                unless: noneRelated),
            key([.control("e")], .correct, .keyCorrect, weight: 80, needs: .correctOutgoing, unless: whyNotCorrected),
            key(
                [.delete], .withdraw, isRecall ? .outStepRecall : .keyVoid, weight: 65,
                needs: isRecall ? .recallOutgoing : .voidNumber, unless: whyNot(withdrawal)),
            key([.up], .move(.up), .keyUp), key([.down], .move(.down), .keyDown),
            key([.pageUp], .move(.pageUp), .keyPageUp), key([.pageDown], .move(.pageDown), .keyPageDown),
            key([.home], .move(.home), .keyTop), key([.end], .move(.end), .keyBottom),
            key([.function(5)], .refresh, .keyRefresh, weight: 15), key([.escape], .back, .keyBack, weight: 70),
        ]
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.outgoing(.show(ShowOutgoing(.key(id)))), ticket))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .document(let action) = action else { return [] }
        switch action {
        case .move(let move):
            top = move.scrolled(from: top, of: lines(in: surroundings).count, in: surroundings)
        case .issue: return [.openOutgoing(.issue(id))]
        case .correct: return [.openOutgoing(.correct(id))]
        case .withdraw:
            guard let document = detail?.document else { return [] }
            let question: Phrase =
                withdrawal == .recall ? .outRecallQuestion(document.symbol) : .outVoidQuestion(document.symbol)
            let purpose = Purpose.outgoing(.reason(withdrawal, version: document.version))
            return [.raise(.question(QuestionOverlay(purpose, question, line: .reasonLabel)))]
        case .openRelated:
            let items = related
            if items.count == 1 { return open(items[0].text) }
            return [.raise(.chooser(ChooserOverlay(.outgoing(.related), title: .outRelatedTitle, items: items)))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    // MARK: What stands beside it

    /// The documents that it answers and replaces, and those that replace it.
    private var related: [ChooserOverlay.Item] {
        guard let detail else { return [] }
        let answered = detail.answered.map { answer in
            ChooserOverlay.Item(
                text: "in:\(answer.document.id.value)",
                label: .outAnswersItem(answer.document.number.shownWithYear, answer.document.content.subject))
        }
        func item(_ label: Phrase, _ document: OutgoingDocument) -> ChooserOverlay.Item {
            ChooserOverlay.Item(
                text: "out:\(document.id.value)", label: label.followed(by: Phrase(document.symbol), separator: " "))
        }
        return answered + (detail.replaced.map { [item(.outFieldReplaces, $0)] } ?? [])
            + detail.replacements.map { item(.outFieldReplacedBy, $0) }
    }

    private func open(_ item: String) -> [Step] {
        let parts = item.split(separator: ":").map(String.init)
        guard parts.count == 2, let key = Int64(parts[1]) else { return [] }
        return parts[0] == "in"
            ? [.open(.document(.init(document: DocumentID(key))))]
            : [.open(.outgoing(.document(.init(OutgoingID(key)))))]
    }

    // MARK: Answers

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let item, .outgoing(.related)): return open(item)
        case .entered(let reason, .outgoing(.reason(let step, let version))):
            let ticket = surroundings.ticket()
            changeTicket = ticket
            let command = StepOutgoing(document: id, seenVersion: version, step: step, reason: reason)
            return [.effect(.perform(.outgoing(.step(command)), ticket))]
        case .chosen, .entered, .confirmed, .filtered, .marked, .accepted: return []
        }
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.shown(let detail), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            guard let detail else { return [.close, .fail(.refused(.noSuchRecord))] }
            self.detail = detail
            return []
        case .outgoing(.changed(let changed), let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            let said = Phrase.outStepDone(changed.document.symbol, changed.document.state.phrase)
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == changeTicket else { return nil }
            let wasChange = ticket == changeTicket
            if wasChange { changeTicket = nil } else { self.ticket = nil }
            // After a refused change the newest state is shown beside the sentence.
            return (wasChange ? load(in: &surroundings) : []) + [.fail(error)]
        default: return nil
        }
    }
}
