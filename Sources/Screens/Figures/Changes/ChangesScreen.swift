import Office
import Phrases
import Records
import TerminalKit

/// What changed between two periods: worst first, with the rows behind it.
enum ChangesScreen {
    struct State: FigureScreenState {
        /// The period; `nil` for the newest that was opened.
        var period: ReportingPeriod?
        /// With which it is compared; `nil` for the one before.
        var since: ReportingPeriod?
        var board: Board?
        /// Who went into whom.
        var tree: UnitTree?
        /// Worst first; made when the board comes.
        var changes: [Change] = []
        var list = HeadedList<Line>()
        var ticket: Ticket?
        var treeTicket: Ticket?
        var fileTicket: Ticket?
        var isStale = true

        init(period: ReportingPeriod? = nil, since: ReportingPeriod? = nil) {
            self.period = period
            self.since = since
        }
    }

    /// Which way something went; worse first.
    enum Way: Int, CaseIterable, Sendable {
        case fell, lost, other, learned, rose, figures

        var phrase: Phrase {
            switch self {
            case .fell: .changeFell
            case .lost: .changeLost
            case .other: .changeOther
            case .learned: .changeLearned
            case .rose: .changeRose
            case .figures: .changeFigures
            }
        }

        /// The same where all are counted in one line.
        var short: Phrase {
            switch self {
            case .fell, .rose: phrase
            case .lost: .changeLostShort
            case .other: .changeOtherShort
            case .learned: .changeLearnedShort
            case .figures: .changeFiguresShort
            }
        }
    }

    /// A unit and a task that stand otherwise than before.
    struct Change: Equatable, Sendable {
        struct ID: Hashable, Sendable {
            let unit: IssuerID
            let task: LetterTask
        }

        /// A row whose value changed.
        struct Value: Equatable, Sendable {
            let code: String
            let old: Phrase
            let new: Phrase

            var phrase: Phrase { .valueFromTo(code, old, new) }
        }

        let unit: Unit
        let change: TaskChange
        let way: Way
        let values: [Value]

        var id: ID { ID(unit: unit.id, task: change.task) }
    }

    enum Line: HeadedLine {
        case heading(Way, count: Int)
        case change(Change.ID)

        var isHeading: Bool { if case .heading = self { true } else { false } }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case open
        case chooseSince
        case saveTable
        case refresh
        case back

        /// Whether it only moves the cursor.
        var isMovement: Bool {
            switch self {
            case .move: true
            case .open, .chooseSince, .saveTable, .refresh, .back: false
            }
        }
    }

    /// What changed on a board, worst first; of equals in the order of the directory.
    static func changes(_ board: Board) -> [Change] {
        let indicators = board.form.rows(in: board.period)
        let nothing = UnitOutline(
            statuses: LetterTask.allCases.map { _ in .notReported }, scores: LetterTask.allCases.map { _ in nil },
            total: nil)
        var found: [Change] = []
        for row in board.rows {
            let after = row.assessment.outline
            let before = row.before ?? nothing
            for task in LetterTask.allCases where after[task].status != .notAddressed {
                // What tells most first: the leading row, what counts, then the rest.
                let own = indicators.filter { $0.task == task }
                let leading = own.filter { $0.code == task.leadingRow }
                let others = own.filter { $0.code != task.leadingRow }
                let values = values(
                    row,
                    leading + others.filter { $0.direction != .context } + others.filter { $0.direction == .context })
                let change = TaskChange(task: task, before: before[task], after: after[task])
                guard let way = way(change, hasValues: !values.isEmpty) else { continue }
                found.append(Change(unit: row.unit, change: change, way: way, values: values))
            }
        }
        let ranked = found.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.way != b.way { return a.way.rawValue < b.way.rawValue }
            let (lost, other) = (a.change.points ?? 0, b.change.points ?? 0)
            return lost != other ? lost < other : left.offset < right.offset
        }
        return ranked.map(\.element)
    }

    private static func way(_ change: TaskChange, hasValues: Bool) -> Way? {
        let (before, after) = (change.before, change.after)
        guard before.status != after.status || before.score != after.score else { return hasValues ? .figures : nil }
        switch change.trend {
        case .fell: return .fell
        case .rose: return .rose
        case .untold:
            if after.status == .notReported { return .lost }
            return before.status == .notReported || before.status == .notAddressed ? .learned : .other
        }
    }

    private static func values(_ row: BoardRow, _ indicators: [Indicator]) -> [Change.Value] {
        indicators.compactMap { indicator in
            let (old, new) = (indicator.shown(row.factsBefore), indicator.shown(row.facts))
            guard old != new else { return nil }
            return Change.Value(code: indicator.code, old: old ?? Phrase("--"), new: new ?? Phrase("--"))
        }
    }
}

extension ChangesScreen.State {
    typealias Line = ChangesScreen.Line
    typealias Change = ChangesScreen.Change

    var lines: [Line] {
        ChangesScreen.Way.allCases.flatMap { way in
            let found = changes.filter { $0.way == way }
            return found.isEmpty ? [] : [Line.heading(way, count: found.count)] + found.map { .change($0.id) }
        }
    }

    var current: Change? {
        guard case .change(let id)? = list.cursor else { return nil }
        return changes.first { $0.id == id }
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextChanges
        func key(
            _ keys: [Key], _ action: ChangesScreen.Action, _ label: Phrase, weight: Int = 0, unless: Phrase? = nil
        ) -> Binding {
            surroundings.binding(keys, .figures(.changes(action)), label, topic, weight: weight, unless: unless)
        }
        let loading: Phrase? = board == nil ? .whyLoading : nil
        let noRow: Phrase? = loading ?? (current == nil ? .whyNoRow : nil)
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key([.function(6)], .chooseSince, .keyBoardSince, weight: 75, unless: loading),
            key([.function(8)], .saveTable, .keyCSV, weight: 48, unless: noRow),
        ]
            + surroundings.headedListKeys(
                topic: topic, move: { .changes(.move($0)) }, refresh: .changes(.refresh), back: .changes(.back))
    }
}
