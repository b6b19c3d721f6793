import Office
import Phrases
import Records
import TerminalKit

/// One row of a unit and period: what it means, and every value that it ever had.
enum FactScreen {
    struct State {
        let unit: String
        let form: String
        let period: ReportingPeriod
        let code: String
        var entry: ReturnEntry?
        var values: [SourcedFact]?
        var cursor = 0
        var top = 0
        var editor: FactEditor?
        /// What was kept of a figure half entered, until its row is read.
        var kept: KeptFigure?
        var isStale = true
        var ticket: Ticket?
        var entryTicket: Ticket?

        init(unit: String, form: String, period: ReportingPeriod, code: String) {
            self.unit = unit
            self.form = form
            self.period = period
            self.code = code
        }
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end
        case open, document
        case edit
        case editing(FactEditor.Action)
        case entry
        case refresh
        case back
    }
}

extension FactScreen.Action {
    /// Whether it only moves a cursor or types.
    var isMovement: Bool {
        switch self {
        case .up, .down, .pageUp, .pageDown, .home, .end: true
        case .editing(let action): action.isMovement
        case .open, .document, .edit, .entry, .refresh, .back: false
        }
    }
}

extension FactScreen.State: FigureScreenState {
    /// The row; `nil` until the form is read.
    var row: Indicator? { entry?.form.row(code) }

    var current: SourcedFact? { values.flatMap { $0.indices.contains(cursor) ? $0[cursor] : nil } }

    /// The row of a draft, to go on with.
    /// - Returns: `nil` when it is no figure.
    init?(_ draft: FormDraft) {
        guard case .figure(let unit, _, let form, let period, let row) = draft.subject else { return nil }
        self.init(unit: unit, form: form, period: period, code: row)
        kept = KeptFigure(draft)
    }

    var takesText: Bool { editor != nil }
    var focusedField: TextField? { editor?.focusedField }
    var composedField: TextField? { editor.flatMap { $0.takesWords ? $0.focusedField : nil } }
    var hasLine: Bool { editor != nil }
    func direct(_ event: Event) -> WorkplaceAction? {
        editor?.direct(event).map { .figures(.fact(.editing($0))) }
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? { editor?.subject }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextFact
        if let editor { return editor.keys(in: surroundings, topic: topic) { .figures(.fact(.editing($0))) } }
        func key(
            _ keys: [Key], _ action: FactScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.fact(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let noDocument: Phrase? = current == nil ? .whyNoRow : current?.document == nil ? .whyNoSourceDocument : nil
        return [
            key([.enter], .open, .keyOpen, weight: noDocument == nil ? 80 : 0, unless: noDocument),
            key([.control("d")], .document, .keyOpenDocument, unless: noDocument),
            key(
                [.function(2)], .edit, .keyEditFigure, weight: 75, needs: .enterFigures,
                unless: entry?.whyClosed ?? (row == nil ? .whyNoTasks : nil)),
            key([.function(7)], .entry, .keyWholeReturn, weight: 50),
            key([.up], .up, .keyUp),
            key([.down], .down, .keyDown),
            key([.pageUp], .pageUp, .keyPageUp),
            key([.pageDown], .pageDown, .keyPageDown),
            key([.home], .home, .keyTop),
            key([.end], .end, .keyBottom),
            key([.function(5)], .refresh, .keyRefresh, weight: 15),
            key([.escape], .back, .keyBack, weight: 70),
        ]
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let asked = surroundings.ticket()
        ticket = asked
        let form = surroundings.ticket()
        entryTicket = form
        let history = AskFactHistory(unit: unit, form: self.form, period: period, code: code)
        return [
            .effect(.ask(.figures(.entry(AskReturnEntry(unit: unit, form: self.form, period: period))), form)),
            .effect(.ask(.figures(.factHistory(history)), asked)),
        ]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .fact(let action) = action else { return [] }
        let page = max(1, pageRows(in: surroundings))
        switch action {
        case .up: move(by: -1, page)
        case .down: move(by: 1, page)
        case .pageUp: move(by: -page, page)
        case .pageDown: move(by: page, page)
        case .home: move(by: -(values?.count ?? 0), page)
        case .end: move(by: values?.count ?? 0, page)
        case .open, .document: return current?.document.map(openDocument) ?? []
        case .edit:
            beginEditing(in: surroundings)
        case .editing(let action):
            let steps = editor?.update(action, in: &surroundings) ?? []
            if editor?.isDone == true { editor = nil }
            return steps
        case .entry: return [.open(.figures(.entry(.init(unit: unit, form: form, period: period))))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private mutating func beginEditing(in surroundings: Surroundings) {
        guard let row, let entry else { return }
        editor = FactEditor(
            unit: unit, name: entry.unit.name, form: entry.form, period: period, row: row, standing: standing,
            values: entry.values, before: entry.before.mapValues(\.value), in: surroundings)
    }

    /// The value that stands.
    private var standing: SourcedFact? { entry?.facts.first { $0.fact.code == code } }

    private mutating func move(by steps: Int, _ page: Int) {
        cursor = max(0, min((values?.count ?? 0) - 1, cursor + steps))
        if cursor < top { top = cursor }
        if cursor >= top + page { top = cursor - page + 1 }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        editor?.take(answer, in: surroundings)
        return []
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        if let steps = editor?.take(message, in: &surroundings) {
            if editor?.isOvertaken == true { return load(in: &surroundings) + steps }
            guard editor?.isDone == true else { return steps }
            editor = nil
            cursor = 0
            return steps + load(in: &surroundings)
        }
        switch message {
        case .figures(.factHistory(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let id = current?.fact.id
            values = found
            cursor = found.firstIndex { $0.fact.id == id } ?? 0
            move(by: 0, max(1, pageRows(in: surroundings)))
            return []
        case .figures(.entry(let found), let ticket):
            guard ticket == entryTicket else { return nil }
            entryTicket = nil
            entry = found
            let now = standing
            editor?.meet(now)
            guard let kept, row != nil else { return [] }
            self.kept = nil
            beginEditing(in: surroundings)
            editor?.take(kept.draft)
            return []
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == entryTicket else { return nil }
            if ticket == self.ticket { self.ticket = nil } else { entryTicket = nil }
            return [.fail(error)]
        default: return nil
        }
    }
}

extension ReturnEntry {
    /// The values that stand.
    var values: [String: FigureValue] {
        Dictionary(facts.map { ($0.fact.code, $0.fact.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Why nothing can be written in it; `nil` while it can.
    var whyClosed: Phrase? {
        guard let standing else { return .whyPeriodNotOpen }
        guard standing.isOpen else { return .whyUnitPeriodClosed }
        guard let state = figureReturn?.figureReturn.state else { return .whyNoReturn }
        return ReturnRule.isOpen(state) ? nil : .whyReturnIs(state.phrase)
    }
}
