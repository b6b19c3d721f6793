import Office
import Phrases
import Records
import TerminalKit

/// One unit in a period: its tasks with every row and its source, its returns, its questions.
enum UnitScreen {
    struct State {
        let unit: String
        var period: ReportingPeriod
        /// The task that is looked for when the sheet comes.
        var task: LetterTask?
        /// Whether it is the returns then.
        var atReturns: Bool
        var sheet: UnitSheet?
        var cursor = 0
        var top = 0
        /// What narrows the rows.
        var line = TextField()
        /// Whether it takes what is typed.
        var isInLine = false
        /// The figure that is being entered.
        var editor: FactEditor?
        var isStale = true
        var ticket: Ticket?
        var deed: Ticket?
        /// What is done once the deed on its way is.
        var deedsLeft: [FigureDeed] = []
        /// What is said then.
        var deedSaid = Phrase("")

        init(unit: String, period: ReportingPeriod, task: LetterTask? = nil, atReturns: Bool = false) {
            self.unit = unit
            self.period = period
            self.task = task
            self.atReturns = atReturns
        }
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end
        case nextTask, taskBefore
        /// Opens what is behind the row: the document, the return, the question.
        case open
        /// Opens the document behind the row.
        case document
        /// Enters or mends the figure of the row.
        case edit
        case editing(FactEditor.Action)
        /// All values that the row ever had.
        case values
        case chooseWork
        case work(Work)
        case choosePeriod
        case entry
        case typed(FieldInput)
        case typedInRows(String)
        case leaveLine
        case refresh
        case back
    }

    /// What is done with the unit or its return, beside its figures.
    enum Work: String, CaseIterable, Equatable, Sendable {
        case check, accept, sendBack, reopen, confirmLack, endLack, registers, questions, documents
    }
}

extension UnitScreen.State: FigureScreenState {
    var takesText: Bool { isInLine || editor != nil }

    var focusedField: TextField? { editor == nil ? (isInLine ? line : nil) : editor?.focusedField }

    var composedField: TextField? {
        if let editor { return editor.takesWords ? editor.focusedField : nil }
        // Among the rows a letter begins the line.
        return line
    }

    var hasLine: Bool { true }

    func direct(_ event: Event) -> WorkplaceAction? {
        if let editor { return editor.direct(event).map { .figures(.unit(.editing($0))) } }
        if isInLine {
            if event.typed != nil || event.isTextAtOnce {
                return event.fieldInput.map { .figures(.unit(.typed($0))) }
            }
            if case .key(let key) = event, key.editsText, ![.up, .down].contains(key) {
                return .figures(.unit(.typed(.key(key))))
            }
            return nil
        }
        if case .paste(let text) = event { return .figures(.unit(.typedInRows(text))) }
        if case .key(.backspace) = event { return .figures(.unit(.typedInRows(""))) }
        guard let typed = event.typed, !["/", "?", ":", ";", "*", " "].contains(typed) else { return nil }
        return .figures(.unit(.typedInRows(typed)))
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        if let editor { return editor.subject }
        return isInLine ? HelpSubject(.contextUnitLine, .unitRowsLine) : nil
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .unit(let action) = action else { return [] }
        return update(action, in: &surroundings)
    }
}

extension UnitScreen.Action {
    /// Whether it only moves a cursor or types.
    var isMovement: Bool {
        switch self {
        case .up, .down, .pageUp, .pageDown, .home, .end, .nextTask, .taskBefore, .typed, .typedInRows, .leaveLine:
            true
        case .editing(let action): action.isMovement
        case .open, .document, .edit, .values, .chooseWork, .work, .choosePeriod, .entry, .refresh, .back: false
        }
    }
}

extension FactEditor.Action {
    /// Whether it only moves between fields or types.
    var isMovement: Bool {
        switch self {
        case .typed, .next, .nextOfAll, .previousOfAll, .change: true
        case .lookUp, .enlarge, .save, .leave: false
        }
    }
}
