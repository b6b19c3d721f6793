import Office
import Phrases
import Records
import Reports
import TerminalKit

/// One outgoing document: the columns of the register, what it answers and replaces, and its history.
enum OutgoingDocumentScreen {
    struct State: OutgoingScreenState, RecordState {
        let id: OutgoingID
        var detail: OutgoingDetail?
        var top = 0
        var ticket: Ticket?
        var changeTicket: Ticket?
        /// What is made of it outside, and what is read for that.
        var output: LetterFile?
        var outputText: String?
        var outputTicket: Ticket?
        var isStale = true

        init(_ id: OutgoingID) { self.id = id }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        /// The step that comes next here, for this person.
        case main
        /// Another step.
        case steps
        /// Its text.
        case text
        /// Saves it for others, or prints it.
        case output
        case correct
        /// Makes the number void, or recalls what has left the office.
        case withdraw
        case openRelated
        case attachments
        case replies
        /// Copies the document: sao y, trích sao.
        case copy
        case putInFile
        /// The envelopes in which it goes.
        case envelopes
        case refresh
        case back

        var isMovement: Bool { if case .move = self { true } else { false } }
    }
}

extension OutgoingDocumentScreen.State {
    /// The step that takes it out of use: its number is made void before it was issued, afterwards it is recalled.
    private var withdrawal: OutgoingStep { detail?.document.state == .issued ? .recall : .void }

    /// What can be done with it next, the usual first; opinions are given beside the steps.
    enum Next: Equatable, Sendable {
        case step(OutgoingStep)
        case opinion

        /// Whether it leads on: the main key never takes or gives back, so that it may be pressed once too often.
        var isOnward: Bool {
            switch self {
            case .opinion: true
            case .step(let step):
                switch step {
                case .submit, .approve, .sign, .number, .issue: true
                case .askOpinions, .giveBack, .takeBack, .recall, .void, .drop: false
                }
            }
        }

        var code: String {
            switch self {
            case .step(let step): step.rawValue
            case .opinion: "opinion"
            }
        }

        var phrase: Phrase {
            switch self {
            case .step(let step): step.phrase
            case .opinion: .draftOpinionStep
            }
        }
    }

    /// All that this person may do next, the usual first.
    func next(in surroundings: Surroundings) -> [Next] {
        guard let detail, detail.isWhole else { return [] }
        let document = detail.document
        let authority = DraftAuthority(actor: surroundings.actor, people: surroundings.facts.people)
        let steps = OutgoingRule.steps(in: document.state).filter { authority.mayTake($0, on: document) }
        var found: [Next] = []
        if document.state == .opinions {
            if document.awaited.contains(where: authority.isAsked) { found.append(.opinion) }
        }
        let usual: [OutgoingStep] = [.submit, .approve, .sign, .number, .issue]
        found += usual.filter(steps.contains).map(Next.step)
        if document.state == .opinions, !found.contains(.opinion), document.awaited.contains(where: authority.mayAnswer)
        {
            found.append(.opinion)
        }
        // Making void and recalling have a key of their own. One takes back what is one's own, and gives back another's.
        let isOwn = surroundings.actor.everyone.contains {
            $0.id == document.content.drafter || $0.id == document.createdBy
        }
        let back: OutgoingStep =
            steps.contains(.giveBack) && (!isOwn || !steps.contains(.takeBack)) ? .giveBack : .takeBack
        let rest: [OutgoingStep] = [.askOpinions, back, .drop]
        return found + rest.filter(steps.contains).map(Next.step)
    }

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

    /// Why what is known of a draft cannot be changed.
    func whyNotRedrafted(_ surroundings: Surroundings) -> Phrase? {
        guard let document = detail?.document else { return .listLoading }
        if detail?.isWhole == false { return .whyContentHidden }
        guard DraftRule.isTextOpen(in: document.state) else { return .whyOutState(document.state.phrase) }
        let authority = DraftAuthority(actor: surroundings.actor, people: surroundings.facts.people)
        let may = document.state == .checking ? authority.mayCheck(document) : authority.mayWrite(document)
        return may ? nil : .whyDraftOfOther
    }

    /// Whether it has no number yet.
    var isDraft: Bool { detail?.document.number == nil }

    private var whyNoFiles: Phrase? {
        detail == nil ? .listLoading : detail?.isWhole == false ? .whyContentHidden : nil
    }

    private var whyNoReplies: Phrase? {
        guard let content = detail?.document.content else { return .listLoading }
        if detail?.isWhole == false { return .whyContentHidden }
        return content.asksForAnswer ? nil : .whyNothingAsked
    }

    private func whyNotCopied(_ surroundings: Surroundings) -> Phrase? {
        guard let document = detail?.document else { return .listLoading }
        if detail?.isWhole == false { return .whyContentHidden }
        return CopyRule.obstacle(document, as: .whole, on: surroundings.today)?.why
    }

    private var whyNotFiled: Phrase? {
        guard let document = detail?.document else { return .listLoading }
        if detail?.isWhole == false { return .whyContentHidden }
        return document.mayBeFiled ? nil : .whyOutState(document.state.phrase)
    }

    private var whyNoEnvelope: Phrase? {
        guard let document = detail?.document else { return .listLoading }
        if detail?.isWhole == false { return .whyContentHidden }
        if document.number == nil || document.state == .void { return .whyOutState(document.state.phrase) }
        return document.addressees.isEmpty ? .whyNoAddressee : nil
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
        let next = next(in: surroundings)
        let main = next.first { $0.isOnward }
        let hasOthers = next.contains { $0 != main }
        let isEnded = detail.map { OutgoingRule.steps(in: $0.document.state).isEmpty } ?? false
        let noStep: Phrase? =
            detail == nil
            ? .listLoading
            : detail?.isWhole == false
                ? .whyContentHidden : isEnded ? detail.map { .whyOutState($0.document.state.phrase) } : .whyNoStepLeft
        let noCorrection = isDraft ? whyNotRedrafted(surroundings) : whyNotCorrected
        let noCopy = whyNotCopied(surroundings)
        let hasText = hasText(surroundings)
        let noText: Phrase? =
            detail == nil
            ? .listLoading
            : detail?.isWhole == false
                ? .whyContentHidden : detail?.versions.isEmpty == false ? .whyTextDestroyed : .whyNoText
        return [
            key(
                [.function(2)], .main, main?.phrase ?? .outStepIssue, weight: main == nil ? 0 : 90,
                unless: main == nil ? noStep : nil),
            key(
                [.control("o")], .text, .keyOpenText, weight: hasText ? 85 : 0, unless: hasText ? nil : noText),
            key(
                [.function(4)], .steps, .keyOtherSteps, weight: hasOthers ? 72 : 0, unless: hasOthers ? nil : noStep),
            key(
                [.enter, .control("d")], .openRelated, .keyOpenDocument, weight: noneRelated == nil ? 68 : 0,
                unless: noneRelated),
            key([.control("t")], .attachments, .keyAttachments, weight: 67, unless: whyNoFiles),
            key(
                [.control("p")], .replies, .keyReplies, weight: whyNoReplies == nil ? 66 : 0, unless: whyNoReplies),
            key(
                [.function(8)], .output, .keyOutput, weight: holdsText ? 60 : 0, unless: holdsText ? nil : noText),
            key(
                [.control("e")], .correct, .keyCorrect, weight: noCorrection == nil ? 80 : 0,
                needs: isDraft ? .draftOutgoing : .correctOutgoing, unless: noCorrection),
            key(
                [.delete], .withdraw, isRecall ? .outStepRecall : .keyVoid,
                weight: isDraft || whyNot(withdrawal) != nil ? 0 : 65,
                needs: isRecall ? .recallOutgoing : .voidNumber, unless: whyNot(withdrawal)),
            key(
                [.function(7)], .copy, .keyCopyDocument, weight: isDraft || noCopy != nil ? 0 : 40,
                needs: .makeCopies, unless: noCopy),
            key(
                [.control("l")], .putInFile, .keyPutInFile, weight: isDraft || whyNotFiled != nil ? 0 : 16,
                needs: .keepFiles, unless: whyNotFiled),
            key(
                [.function(6)], .envelopes, .keyEnvelopes, weight: isDraft || whyNoEnvelope != nil ? 0 : 30,
                unless: whyNoEnvelope),
        ]
            + readingKeys(
                topic, move: { .outgoing(.document(.move($0))) }, refresh: .outgoing(.document(.refresh)),
                back: .outgoing(.document(.back)), in: surroundings)
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        ask(.outgoing(.show(ShowOutgoing(.key(id)))), in: &surroundings)
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .document(let action) = action else { return [] }
        switch action {
        case .move(let move): scroll(move, in: surroundings)
        case .main:
            return next(in: surroundings).first { $0.isOnward }.map { take($0, in: &surroundings) } ?? []
        case .steps:
            let items = next(in: surroundings).map { ChooserOverlay.Item(text: $0.code, label: $0.phrase) }
            return [.raise(.chooser(ChooserOverlay(.outgoing(.steps), title: .draftStepsTitle, items: items)))]
        case .text: return [.openOutgoing(.text(id))]
        case .output:
            let items = LetterFile.allCases.map { ChooserOverlay.Item(text: $0.rawValue, label: $0.phrase) }
            return [.raise(.chooser(ChooserOverlay(.outgoing(.output), title: .outputTitle, items: items)))]
        case .correct: return [.openOutgoing(isDraft ? .redraft(id) : .correct(id))]
        case .withdraw:
            return take(.step(withdrawal), in: &surroundings)
        case .attachments: return detail.map { [.open(.attachments(.init(of: $0.document)))] } ?? []
        case .replies: return [.open(.outgoing(.replies(.init(id))))]
        case .openRelated:
            let items = related
            if items.count == 1 { return open(items[0].text) }
            return [.raise(.chooser(ChooserOverlay(.outgoing(.related), title: .outRelatedTitle, items: items)))]
        case .copy: return [.openOutgoing(.copy(.make(.outgoing(id))))]
        case .putInFile: return [.openArchive(.putIn([.outgoing(id)]))]
        case .envelopes:
            guard let document = detail?.document else { return [] }
            let envelopes = document.addressees.map { Envelope(document, to: $0, facts: surroundings.facts) }
            return Envelope.tree(of: envelopes, .middle).map { [.openPaper(Paper($0))] } ?? []
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    /// Takes a step at once, or opens what asks for more.
    private mutating func take(_ next: Next, in surroundings: inout Surroundings) -> [Step] {
        guard let document = detail?.document else { return [] }
        guard case .step(let step) = next else { return [.openOutgoing(.step(.opinion, id))] }
        switch step {
        case .askOpinions: return [.openOutgoing(.step(.ask, id))]
        case .number: return [.openOutgoing(.step(.number, id))]
        case .issue: return [.openOutgoing(.issue(id))]
        case .giveBack, .drop, .recall, .void:
            let name = document.shortName
            let question: Phrase =
                switch step {
                case .giveBack: .draftGiveBackQuestion(name)
                case .drop: .draftDropQuestion(name)
                case .recall: .outRecallQuestion(name)
                case .void, .askOpinions, .submit, .takeBack, .approve, .sign, .number, .issue: .outVoidQuestion(name)
                }
            let purpose = Purpose.outgoing(.reason(step, version: document.version))
            return [.raise(.question(QuestionOverlay(purpose, question, line: .reasonLabel)))]
        case .submit, .takeBack, .approve, .sign:
            let doubts = doubts(about: step, in: surroundings)
            if !doubts.isEmpty {
                let question = Phrase.draftStepAnyway(document.shortName, doubts, step.phrase)
                let purpose = Purpose.outgoing(.stepAnyway(step, version: document.version))
                return [.raise(.question(QuestionOverlay(purpose, question)))]
            }
            return perform(step, version: document.version, reason: nil, in: &surroundings)
        }
    }

    /// What a person is asked about before a step that fixes the text: what they wrote and did not save stays behind, who was asked
    /// and is silent is not heard any more, and what is left open goes on as it is.
    private func doubts(about step: OutgoingStep, in surroundings: Surroundings) -> [Phrase] {
        guard let detail, step != .takeBack else { return [] }
        var doubts: [Phrase] = []
        if surroundings.unsavedTexts.contains(id) { doubts.append(.draftUnsavedDoubt) }
        guard step == .submit else { return doubts }
        let silent = detail.opinions.filter { $0.answer == nil }.map { surroundings.facts.name(of: $0.asked) }
        if detail.document.state == .opinions, !silent.isEmpty { doubts.append(.draftAwaitedDoubt(silent)) }
        if detail.openPlaces > 0 { doubts.append(.draftOpenDoubt(detail.openPlaces)) }
        return doubts
    }

    private mutating func perform(
        _ step: OutgoingStep, version: Int, reason: String?, in surroundings: inout Surroundings
    ) -> [Step] {
        guard changeTicket == nil else { return [] }
        let command = StepOutgoing(document: id, seenVersion: version, step: step, reason: reason)
        return perform(.outgoing(.step(command)), in: &surroundings)
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
        case .chosen(let code, .outgoing(.output)): return makeOutput(code, in: &surroundings)
        case .confirmed(.outgoing(.outputIncomplete(let file))): return send(file, in: &surroundings)
        case .confirmed(.outgoing(.stepAnyway(let step, let version))):
            return perform(step, version: version, reason: nil, in: &surroundings)
        case .chosen(let code, .outgoing(.steps)):
            return next(in: surroundings).first { $0.code == code }.map { take($0, in: &surroundings) } ?? []
        case .entered(let reason, .outgoing(.reason(let step, let version))):
            return perform(step, version: version, reason: reason, in: &surroundings)
        case .chosen, .entered, .confirmed, .filtered, .marked, .accepted: return []
        }
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.shown(let detail), let ticket): return show(detail, ticket)
        case .outgoing(.changed(let changed), let ticket):
            let document = changed.document
            let said: Phrase =
                document.number == nil
                ? .draftStepDone(document.shortName, document.state.phrase)
                : .outStepDone(document.symbol, document.state.phrase)
            return self.changed(said, ticket, in: &surroundings)
        case .outgoing(.text(let version), let ticket):
            guard ticket == outputTicket else { return nil }
            return takeOutput(version, in: &surroundings)
        case .outgoing(.figures(let answers), let ticket):
            guard ticket == outputTicket else { return nil }
            return takeOutput(labels: answers.labels, tables: answers.tableNames, in: &surroundings)
        case .paper(let answer, let ticket):
            guard ticket == outputTicket else { return nil }
            outputTicket = nil
            return [PageScreen.step(after: answer, saved: Phrase.letterWritten(path:))]
        case .failed(let error, let ticket):
            if ticket == outputTicket {
                outputTicket = nil
                return [.fail(error)]
            }
            return failed(error, ticket, in: &surroundings)
        default: return nil
        }
    }
}
