import Office
import Phrases
import Records
import TerminalKit
import Text

/// The figures of a report's draft: what stands in the text, what it is now, what it counts, and where it comes from.
enum DraftFiguresScreen {
    /// A figure or table of the report, with what the text says of it.
    enum Row: Equatable, Sendable {
        /// A figure, and the values that stand in the text under its label; more than one where they contradict each other.
        case figure(AnsweredFigure, written: [String])
        /// A table of the text.
        case table(TableComparison)

        var label: String {
            switch self {
            case .figure(let found, _): found.figure.label
            case .table(let table): table.name
            }
        }

        var isUsed: Bool {
            switch self {
            case .figure(_, let written): !written.isEmpty
            case .table: true
            }
        }

        /// Whether the text says something else than the registers say now.
        var isChanged: Bool {
            switch self {
            case .figure(let found, let written):
                found.value != FigureMark.unknownValue && written.contains { $0 != found.value }
            case .table(let table): table.isChanged
            }
        }
    }

    struct State: OutgoingScreenState {
        let id: OutgoingID
        let name: String
        let report: ReportReference
        /// The text as it is written now.
        let text: String
        var rows: [Row] = []
        /// Whether some figures are unknown because the person does not see the whole of the registers.
        var isPartlyHidden = false
        /// Labels in the text that mean nothing in this report, with what stands behind them.
        var unknown: [FigureMark] = []
        /// Whether only what stands in the text is listed.
        var showsUsed: Bool
        var cursor = 0
        var top = 0
        var hasLoaded = false
        var ticket: Ticket?
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case follow
        case all
        case refresh
        case back

        var isMovement: Bool { if case .move = self { true } else { false } }
    }

    /// The first row on the screen, and how many are kept for telling what the figure under the cursor counts.
    static let first = 3
    static let tellingRows = 3

    static func page(_ surroundings: Surroundings) -> Int {
        max(1, surroundings.rows - first - tellingRows - 3)
    }
}

extension DraftFiguresScreen.State {
    init(_ document: OutgoingDocument, report: ReportReference, text: String) {
        id = document.id
        name = document.shortName
        self.report = report
        self.text = text
        showsUsed = true
    }

    /// One about nothing yet, for telling its keys.
    init?(of id: OutgoingID, in period: ReportingPeriod) {
        guard let report = ReportReference(.sixTasks, .period(period)) else { return nil }
        self.id = id
        name = ""
        self.report = report
        text = ""
        showsUsed = true
    }

    var shown: [DraftFiguresScreen.Row] { showsUsed ? rows.filter(\.isUsed) : rows }
    var current: DraftFiguresScreen.Row? { shown.indices.contains(cursor) ? shown[cursor] : nil }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextDraftFigures
        func key(
            _ keys: [Key], _ action: DraftFiguresScreen.Action, _ label: Phrase, weight: Int = 0,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(keys, .outgoing(.figures(action)), label, topic, weight: weight, unless: reason)
        }
        let source = current.flatMap { origin(of: $0, in: surroundings) }
        let noSource: Phrase? = current == nil ? .whyNoRow : source == nil ? .whyNoOrigin : nil
        return [
            key([.enter, .control("d")], .follow, .keyFollowFigure, weight: 80, unless: noSource),
            key([.function(6)], .all, showsUsed ? .keyAllFigures : .keyUsedFigures, weight: 70),
            key([.up], .move(.up), .keyUp), key([.down], .move(.down), .keyDown),
            key([.pageUp], .move(.pageUp), .keyPageUp), key([.pageDown], .move(.pageDown), .keyPageDown),
            key([.home], .move(.home), .keyTop), key([.end], .move(.end), .keyBottom),
            key([.function(5)], .refresh, .keyRefresh, weight: 20),
            key([.escape], .back, .keyBack, weight: 75),
        ]
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.outgoing(.figures(AskFigures(report, today: surroundings.today))), ticket))]
    }

    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .figures(let action) = action else { return [] }
        switch action {
        case .move(let move):
            let page = DraftFiguresScreen.page(surroundings)
            switch move {
            case .up: cursor -= 1
            case .down: cursor += 1
            case .pageUp: cursor -= page
            case .pageDown: cursor += page
            case .home: cursor = 0
            case .end: cursor = shown.count - 1
            }
            settle(in: surroundings)
        case .follow:
            return current.flatMap { origin(of: $0, in: surroundings) }.map { [.open($0)] } ?? []
        case .all:
            let label = current?.label
            showsUsed.toggle()
            cursor = shown.firstIndex { $0.label == label } ?? 0
            settle(in: surroundings)
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private mutating func settle(in surroundings: Surroundings) {
        cursor = max(0, min(shown.count - 1, cursor))
        let page = DraftFiguresScreen.page(surroundings)
        top = max(0, min(max(top, cursor - page + 1), cursor))
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .outgoing(.figures(let answers), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            hasLoaded = true
            let draft = DraftText(text)
            let marks = draft.figures
            isPartlyHidden = answers.isPartlyHidden
            rows =
                answers.figures.map { found in
                    .figure(found, written: marks.filter { $0.label == found.figure.label }.map(\.value))
                }
                + draft.compared(withTables: answers.tables, unknown: answers.unknownTables).map { .table($0) }
            let labels = answers.labels
            unknown = marks.filter { !labels.contains($0.label) }
            settle(in: surroundings)
            return []
        case .failed(let error, let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            hasLoaded = true
            return [.fail(error)]
        default: return nil
        }
    }

    // MARK: Where a figure comes from

    /// The screen that shows what a figure counts: the list behind a count, the board of the period, the task.
    private func origin(of row: DraftFiguresScreen.Row, in surroundings: Surroundings) -> Screen? {
        guard case .figure(let found, _) = row else { return nil }
        switch found.figure.source {
        case .incoming(let count):
            var filter = IncomingFilter()
            filter.from = found.from
            filter.to = found.to
            filter.register = .incoming
            filter.without = [.void]
            let calendar = WorkCalendar(holidays: surroundings.facts.holidays)
            switch count {
            case .arrived: break
            case .petitions:
                filter.register = nil
                filter.typeCode = DocumentTypes.petitionCode
            case .urgent: filter.without.append(.unhurried)
            case .withDeadline, .shareInTime: filter.deadlines = .any
            case .inTime: filter.timeliness = .onTime
            case .late: filter.timeliness = .late
            case .openInTime: filter.due = .ahead(on: surroundings.today, by: calendar)
            case .overdue: filter.due = .missed(on: surroundings.today, by: calendar)
            case .unfollowed: filter.deadlines = .unfollowed
            case .open: filter.states = HandlingState.allCases.filter(\.isOpen)
            }
            return .list(.init(filter: filter))
        case .outgoing(let count):
            var filter = OutgoingFilter.register()
            filter.from = found.from
            filter.to = found.to
            filter.states.removeAll { $0 == .void }
            filter.typeCode = count.typeCode
            filter.isElectronic = count == .electronic || count == .shareElectronic
            if count == .recalled { filter.states = [.recalled] }
            return .outgoing(.list(.init(filter: filter)))
        case .countedUntil: return nil
        case .board, .row:
            guard case .period(let period) = report.span else { return nil }
            return .figures(.board(.init(period: period)))
        case .task(let task, _):
            guard case .period(let period) = report.span else { return nil }
            return .figures(.task(.init(task: task, period: period)))
        }
    }
}
