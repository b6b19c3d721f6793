import Office
import Phrases
import Records
import TerminalKit

/// Who owes a return for a form and period, and who has sent it.
enum ReturnsScreen {
    struct State: FigureListScreen {
        /// The form's code.
        var form: String
        /// The period; `nil` for the newest that was opened.
        var period: ReportingPeriod?
        var book: ReturnBook?
        /// All forms with the periods that were opened.
        var setup: FigureSetup?
        var list = FigureList()
        var marks: Set<ReturnID> = []
        /// Which of them are shown.
        var standing: Standing?
        /// Units of which group are shown.
        var group: UnitKind?
        /// Why a return stayed as it was, when a step was taken with several.
        var refusals: [ReturnID: Phrase] = [:]
        /// Steps on their way, each a transaction of its own.
        var batch: Batch?
        /// Units whose returns came in with a file: the cursor goes to the first of them that is shown.
        var arrived: Set<String> = []
        /// Work with files that runs.
        var fileTicket: Ticket?
        var ticket: Ticket?
        var setupTicket: Ticket?
        var changeTicket: Ticket?
        var isStale = true

        init(form: String = ShippedForms.sixTasks.code, period: ReportingPeriod? = nil) {
            self.form = form
            self.period = period
        }
    }

    /// Steps with several returns.
    struct Batch: Equatable, Sendable {
        let act: ReturnAct
        let total: Int
        var pending: [Ticket: ReturnID] = [:]
        var done = 0
    }

    /// What a list of returns is narrowed to.
    enum Standing: String, CaseIterable, Sendable {
        case owed
        case overdue
        case sentBack = "sent-back"
        case received
        case late
        case checked
        case accepted
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        case remind
        case mark, markOwed, actOnMarks
        case chooseFilter, choosePeriod
        case openPeriod, closePeriod, reopenPeriod
        case openDocument
        case toPaper
        case importFile, blankForms
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .remind, .mark, .markOwed, .actOnMarks, .chooseFilter, .choosePeriod, .openPeriod,
                .closePeriod, .reopenPeriod, .openDocument, .toPaper, .importFile, .blankForms, .refresh, .back:
                false
            }
        }
    }
}

extension ReturnsScreen.Standing {
    var phrase: Phrase {
        switch self {
        case .owed: .returnsOwed
        case .overdue: .returnOverdue
        case .sentBack: .returnSentBack
        case .received: .returnReceived
        case .late: .returnReceivedLate
        case .checked: .returnChecked
        case .accepted: .returnAccepted
        }
    }

    /// Whether a return stands so.
    func holds(_ found: FigureReturn, on today: Day) -> Bool {
        switch self {
        case .owed: found.isOwed
        case .overdue: found.state == .asked && today > found.due
        case .sentBack: found.state == .sentBack
        case .received: found.state == .received
        case .late: if case .late = found.timing(on: today), !found.isOwed { true } else { false }
        case .checked: found.state == .checked
        case .accepted: found.state == .accepted
        }
    }
}

extension ReturnsScreen.State {
    /// What is shown, what is owed first and of that what is owed longest.
    func rows(in surroundings: Surroundings) -> [StandingReturn] {
        let today = surroundings.today
        let shown = (book?.rows ?? []).filter { row in
            (standing?.holds(row.figureReturn, on: today) ?? true) && (group.map { row.unit.kind == $0 } ?? true)
                && list.admits([row.unit.name, row.unit.abbreviation ?? "", row.unit.code])
        }
        return Self.ranked(shown, on: today)
    }

    private static func ranked(_ rows: [StandingReturn], on today: Day) -> [StandingReturn] {
        func rank(_ found: FigureReturn) -> (Int, Int, Int) {
            guard found.isOwed else { return (1, 0, found.state.rawValue) }
            return (0, -found.daysOwed(on: today), found.state.rawValue)
        }
        return rows.enumerated().sorted {
            let left = rank($0.element.figureReturn)
            let right = rank($1.element.figureReturn)
            return left == right ? $0.offset < $1.offset : left < right
        }.map(\.element)
    }

    func current(_ rows: [StandingReturn]) -> StandingReturn? {
        rows.indices.contains(list.cursor) ? rows[list.cursor] : nil
    }

    /// The marked ones, whether they are shown or not; without marks the one under the cursor.
    func chosen(in surroundings: Surroundings) -> [StandingReturn] {
        guard marks.isEmpty else {
            let marked = (book?.rows ?? []).filter { marks.contains($0.figureReturn.id) }
            return Self.ranked(marked, on: surroundings.today)
        }
        return current(rows(in: surroundings)).map { [$0] } ?? []
    }

    /// Those of them that the unit still has to send.
    func owing(in surroundings: Surroundings) -> [StandingReturn] {
        chosen(in: surroundings).filter(\.figureReturn.isOwed)
    }

    static func typed(_ input: FieldInput) -> FiguresAction { .returns(.typed(input)) }
}
