import Office
import Phrases
import Records
import TerminalKit

/// What the office set for the reference score: targets, weights, whom a task addresses, when it is behind.
enum ScoringScreen {
    struct State: FigureListScreen {
        var setup: FigureSetup?
        var list = FigureList()
        var ticket: Ticket?
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case set
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .set, .refresh, .back: false
            }
        }
    }

    /// How many lines are seen; the last two tell all of the one under the cursor.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 7) }
}

extension ScoringScreen.State {
    /// Everything that can be set, task by task.
    func rows(in surroundings: Surroundings) -> [ScoringSetting.Subject] {
        guard let form = setup?.book.sixTasks else { return [] }
        let period = ReportingPeriod(of: surroundings.today, kind: .quarter)
        var subjects: [ScoringSetting.Subject] = [.behindBelow]
        for task in LetterTask.allCases {
            subjects += [.addressed(task), .taskWeight(task)]
            for row in form.rows(in: period) where row.task == task && row.direction != .context && !row.isInspected {
                if row.hasTarget { subjects.append(.target(row.code)) }
                subjects.append(.weight(row.code))
            }
        }
        return subjects.filter { list.admits([surroundings.text($0.whole(in: form)), surroundings.text($0.phrase)]) }
    }

    func current(_ rows: [ScoringSetting.Subject]) -> ScoringSetting.Subject? {
        rows.indices.contains(list.cursor) ? rows[list.cursor] : nil
    }

    /// What holds for a subject now; `nil` where nothing is set, or it was taken back.
    func setting(_ subject: ScoringSetting.Subject, on today: Day) -> ScoringSetting? {
        let last = ReportingPeriod(of: today, kind: .quarter).lastDay
        let found = (setup?.settings ?? []).filter { $0.subject == subject && $0.from <= last }
        return found.max { $0.from < $1.from }.flatMap { $0.value == nil ? nil : $0 }
    }

    static func typed(_ input: FieldInput) -> FiguresAction { .scoring(.typed(input)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextScoring
        let noRow: Phrase? = rows(in: surroundings).isEmpty ? .whyNoRow : nil
        return [
            surroundings.binding(
                [.enter, .function(2)], .figures(.scoring(.set)), .keySetScoring, topic, weight: 80,
                needs: .setTargets, unless: noRow)
        ]
            + surroundings.listKeys(
                list, topic: topic, move: { .scoring(.move($0)) }, focusLine: .scoring(.focusLine),
                leaveLine: .scoring(.leaveLine), refresh: .scoring(.refresh), back: .scoring(.back))
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.figures(.setup(AskFigureSetup())), ticket))]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .scoring(let action) = action else { return [] }
        let rows = rows(in: surroundings)
        let page = ScoringScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: self.rows(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .set: return current(rows).map { [.openFigureStep(.scoring($0), [:])] } ?? []
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .figures(.setup(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            setup = found
            list.settle(count: rows(in: surroundings).count, page: ScoringScreen.page(surroundings))
            return []
        case .failed(let error, let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
    }
}

extension Indicator {
    /// Whether anything can be set for it to reach.
    var hasTarget: Bool {
        guard !isInspected, direction != .context else { return false }
        switch kind {
        case .count, .state: return true
        case .yesNo, .text: return false
        }
    }
}
