import Office
import Phrases
import Records
import TerminalKit

/// One task across the units: how they are spread, what the rows come to, and the units, those first that need attention.
enum TaskScreen {
    struct State: FigureScreenState {
        var task: LetterTask
        var period: ReportingPeriod
        /// The group that it is narrowed to; `nil` for all units.
        let group: UnitKind?
        var board: Board?
        /// What the units below are narrowed to.
        var only: Only?
        /// The order of the units; by the task's score, the lowest first, until another one was chosen.
        var order: BoardOrder?
        var list = HeadedList<Line>()
        var ticket: Ticket?
        var fileTicket: Ticket?
        var isStale = true

        init(task: LetterTask, period: ReportingPeriod, group: UnitKind? = nil) {
            self.task = task
            self.period = period
            self.group = group
        }
    }

    /// What a number counts: exactly these units.
    enum Only: Hashable, Sendable {
        case status(TaskStatus)
        /// Scores from the first to the second.
        case scores(Int, Int)
        /// Units that reported a row, and its base where it has one.
        case reported(String)
        /// Units in a state of a row.
        case state(String, Int)
        /// Units that say yes.
        case yes(String)
    }

    enum Line: HeadedLine {
        case heading(Section)
        case count(Only)
        /// What a row comes to.
        case sum(String)
        case unit(IssuerID)

        var isHeading: Bool { if case .heading = self { true } else { false } }
    }

    enum Section: Hashable, Sendable {
        case statuses, scores, sums, units
        /// The heads of the units' columns.
        case columns
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case open
        case previous, next
        case choosePeriod, chooseOrder
        case saveTable
        case refresh
        case back

        /// Whether it only moves the cursor.
        var isMovement: Bool {
            switch self {
            case .move: true
            case .open, .previous, .next, .choosePeriod, .chooseOrder, .saveTable, .refresh, .back: false
            }
        }
    }

    /// The statuses, those first that need attention.
    static let statuses: [TaskStatus] = [.notReported, .behind, .underWay, .met, .notApplicable, .notAddressed]
    /// The bands of scores, the lowest first.
    static let bands = [(0, 49), (50, 69), (70, 89), (90, 100)]
}

extension TaskScreen.Only {
    func admits(_ row: BoardRow, _ task: LetterTask, _ form: FigureForm) -> Bool {
        switch self {
        case .status(let status): return row.assessment[task].status == status
        case .scores(let low, let high): return row.assessment[task].score.map { (low...high).contains($0) } ?? false
        case .reported(let code):
            guard let indicator = form.row(code), let facts = row.facts(for: indicator) else { return false }
            return FigureSum(indicator, over: [facts]).reported == 1
        case .state(let code, let place):
            return form.row(code).flatMap { row.facts(for: $0) }?[code]?.value == .state(place)
        case .yes(let code): return form.row(code).flatMap { row.facts(for: $0) }?[code]?.value == .yes(true)
        }
    }

    func phrase(_ form: FigureForm) -> Phrase {
        switch self {
        case .status(let status): status.phrase.inside
        case .scores(let low, let high): .taskBand(low, high)
        case .reported(let code): .narrowedReported(code)
        case .state(let code, let place):
            .narrowedState(code, form.row(code)?.shown(.state(place)) ?? Phrase(String(place)))
        case .yes(let code): .narrowedState(code, .yes)
        }
    }
}

extension TaskScreen.State {
    typealias Line = TaskScreen.Line
    typealias Only = TaskScreen.Only

    /// The units of the group.
    var units: [BoardRow] { board?.rows.filter { group == nil || $0.unit.kind == group } ?? [] }

    var shownOrder: BoardOrder { order ?? BoardOrder(key: .task(task)) }

    var cursor: Line? {
        get { list.cursor }
        set { list.cursor = newValue }
    }

    /// Of them those that are shown, in their order.
    var rows: [BoardRow] {
        guard let board else { return [] }
        let found = only.map { only in units.filter { only.admits($0, task, board.form) } } ?? units
        return shownOrder.sorted(found)
    }

    /// The rows of the form that tell of the task.
    var indicators: [Indicator] {
        board.map { board in board.form.rows(in: board.period).filter { $0.task == task } } ?? []
    }

    func count(_ only: Only) -> Int {
        guard let board else { return 0 }
        return units.filter { only.admits($0, task, board.form) }.count
    }

    func sum(_ code: String) -> FigureSum? {
        board?.form.row(code).map { row in FigureSum(row, over: units.compactMap { $0.facts(for: row) }) }
    }

    var lines: [Line] {
        guard board != nil, !units.isEmpty else { return [] }
        let statuses = TaskScreen.statuses.map { Only.status($0) }.filter { count($0) > 0 }
        let scores = TaskScreen.bands.map { Only.scores($0.0, $0.1) }.filter { count($0) > 0 }
        var lines: [Line] = [.heading(.statuses)] + statuses.map { .count($0) }
        if !scores.isEmpty { lines += [.heading(.scores)] + scores.map { .count($0) } }
        lines.append(.heading(.sums))
        for indicator in indicators {
            lines.append(.sum(indicator.code))
            switch indicator.kind {
            case .state(let states):
                lines += states.indices.map { Line.count(.state(indicator.code, $0)) }
            case .yesNo: lines.append(.count(.yes(indicator.code)))
            case .count, .text: break
            }
        }
        return lines + [.heading(.units), .heading(.columns)] + rows.map { .unit($0.unit.id) }
    }

    var current: BoardRow? {
        guard case .unit(let id)? = cursor else { return nil }
        return units.first { $0.unit.id == id }
    }

    // MARK: Keys

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextTask
        func key(
            _ keys: [Key], _ action: TaskScreen.Action, _ label: Phrase, weight: Int = 0, unless: Phrase? = nil
        ) -> Binding {
            surroundings.binding(keys, .figures(.task(action)), label, topic, weight: weight, unless: unless)
        }
        let loading: Phrase? = board == nil ? .whyLoading : nil
        let isNumber = current == nil && cursor != nil
        return [
            key(
                [.enter], .open, isNumber ? .keyFigureRows : .keyOpen, weight: 80,
                unless: cursor == nil ? loading ?? .whyNoRow : nil),
            key([.left], .previous, .keyPreviousTask, weight: 60), key([.right], .next, .keyNextTask, weight: 61),
            key([.function(6)], .choosePeriod, .keyBoardPeriod, weight: 58, unless: loading),
            key([.function(7)], .chooseOrder, .keySort, weight: 57, unless: loading),
            key([.function(8)], .saveTable, .keyCSV, weight: 48, unless: loading),
        ]
            + surroundings.headedListKeys(
                topic: topic, move: { .task(.move($0)) }, refresh: .task(.refresh), back: .task(.back))
    }
}
