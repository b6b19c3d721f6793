import Office
import Phrases
import Records
import TerminalKit
import Text

/// One question: its words, its answer, and what was done with it.
enum QuestionScreen {
    struct State: FigureScreenState, RecordState {
        let id: QuestionID
        var detail: QuestionDetail?
        var top = 0
        var ticket: Ticket?
        var changeTicket: Ticket?
        var isStale = true

        init(_ id: QuestionID) { self.id = id }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case handle
        case openDocument
        case refresh
        case back

        var isMovement: Bool { if case .move = self { true } else { false } }
    }
}

extension QuestionScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextQuestion
        let loading: Phrase? = detail == nil ? .whyLoading : nil
        func key(
            _ keys: [Key], _ action: QuestionScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.question(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        return [
            key([.function(2)], .handle, .keyHandle, weight: 80, needs: .handleQuestions, unless: loading),
            key(
                [.enter, .control("d")], .openDocument, .keyOpenDocument,
                weight: detail?.question.document == nil ? 0 : 60,
                unless: loading ?? detail?.question.document.whyNotOpened),
        ]
            + readingKeys(
                topic, refreshWeight: 0, move: { .figures(.question(.move($0))) },
                refresh: .figures(.question(.refresh)), back: .figures(.question(.back)), in: surroundings)
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        ask(.figures(.question(AskQuestion(id))), in: &surroundings)
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .question(let action) = action else { return [] }
        switch action {
        case .move(let move): scroll(move, in: surroundings)
        case .handle: return detail.map { [.raise(.chooser(steps(for: $0, in: surroundings)))] } ?? []
        case .openDocument:
            return detail?.question.document.map { [.open(.document(.init(document: $0.id)))] } ?? []
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    // MARK: Steps

    private func steps(for detail: QuestionDetail, in surroundings: Surroundings) -> ChooserOverlay {
        let state = detail.question.question.state
        let items = [QuestionAct.Kind.answer, .assign, .close, .reopen].map { kind in
            ChooserOverlay.Item(
                text: kind.rawValue, label: kind.phrase.atStart,
                disabled: QuestionRule.next(kind, from: state) == nil ? .whyState : nil)
        }
        return ChooserOverlay(
            .units(.questionSteps(id)), title: .questionStepsTitle("\(id.value)", state: state.phrase),
            items: items.filter { $0.disabled == nil } + items.filter { $0.disabled != nil })
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .units(.questionSteps)):
            switch QuestionAct.Kind(rawValue: text) {
            case .answer: return [.openFigureStep(.answer(id), [:])]
            case .assign:
                let people = surroundings.facts.people.filter { person in
                    person.isActive && person.roles.contains { $0.may(.handleQuestions) || $0 == .leadership }
                }
                let items = people.map {
                    ChooserOverlay.Item(text: "\($0.id.value)", label: Phrase($0.name), abbreviation: $0.login)
                }
                return [
                    .raise(
                        .chooser(
                            ChooserOverlay(.units(.assignQuestion(id)), title: .questionAssignTitle, items: items)))
                ]
            case .close:
                // What nobody answered does not end silently.
                let isAnswered = detail?.question.question.answer != nil
                let question: Phrase =
                    isAnswered ? .closeQuestionQuestion("\(id.value)") : .closeUnansweredQuestion("\(id.value)")
                return [
                    .raise(
                        .question(
                            QuestionOverlay(
                                .units(.closeQuestion(id)), question, line: isAnswered ? nil : .reasonLabel)))
                ]
            case .reopen:
                return [
                    .raise(
                        .question(
                            QuestionOverlay(
                                .units(.reopenQuestion(id)), .reopenQuestionQuestion("\(id.value)"),
                                line: .reasonLabel)))
                ]
            case nil: return []
            }
        case .chosen(let key, .units(.assignQuestion)):
            return Int64(key).map { perform(.assign(PersonID($0)), in: &surroundings) } ?? []
        case .confirmed(.units(.closeQuestion)): return perform(.close(nil), in: &surroundings)
        case .entered(let reason, .units(.closeQuestion)): return perform(.close(reason), in: &surroundings)
        case .entered(let reason, .units(.reopenQuestion)): return perform(.reopen(reason), in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: return []
        }
    }

    private mutating func perform(_ step: QuestionAct, in surroundings: inout Surroundings) -> [Step] {
        let command = HandleQuestion(question: id, step: step, seen: detail?.question.question.version)
        return perform(.figures(.handle(command)), in: &surroundings)
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .figures(.questionDetail(let detail), let ticket): return show(detail, ticket)
        case .figures(.question(let question), let ticket):
            return changed(.questionNow("\(question.id.value)", question.state.phrase), ticket, in: &surroundings)
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == changeTicket else { return nil }
            let isChange = ticket == changeTicket
            if isChange { changeTicket = nil } else { self.ticket = nil }
            guard isChange, case .refused(.changedMeanwhile) = error else { return [.fail(error)] }
            return load(in: &surroundings) + [.say(stepSentence(for: error, isForm: false), .fault)]
        default: return nil
        }
    }
}
