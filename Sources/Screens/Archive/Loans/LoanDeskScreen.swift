import Office
import Phrases
import Records
import TerminalKit
import Text

/// The loan desk: slips that wait to be permitted, files to be handed out, those that are out, those that are out too long.
enum LoanDeskScreen {
    /// Which slips are shown.
    enum Show: String, CaseIterable, Equatable, Sendable {
        /// All that are not done.
        case open
        case asked, permitted, out
        /// Out longer than they may be.
        case overdue
        case all
    }

    struct State: ArchiveScreenState {
        var show = Show.open
        var rows: [LoanRow]?
        var list = FigureList()
        /// The slip that was just written: it is under the cursor when the rows come.
        var comesTo: LoanID?
        /// The slip on whose ground something of its file is copied, until that is chosen.
        var copying: LoanID?
        var fileTicket: Ticket?
        /// What lies in that file.
        var sources: [FileItemRow] = []
        var ticket: Ticket?
        var changeTicket: Ticket?
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        /// The file of the slip.
        case open
        /// The step that comes next: permit, hand out, take back.
        case main
        /// Refuses or gives up.
        case refuse
        /// A later day of return.
        case extend
        /// Writes a slip.
        case make
        case choose
        /// The slip on paper.
        case paper
        /// Copies something of the file for the reader.
        case copy
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .main, .refuse, .extend, .make, .choose, .paper, .copy, .refresh, .back: false
            }
        }
    }

    /// How many lines under the rows tell all of the one under the cursor.
    static func told(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 3 : 1 }

    /// How many rows are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 6 - told(surroundings)) }
}

extension LoanDeskScreen.Show {
    var phrase: Phrase {
        switch self {
        case .open: .loanShowOpen
        case .asked: LoanState.asked.phrase
        case .permitted: LoanState.permitted.phrase
        case .out: LoanState.out.phrase
        case .overdue: .loanShowOverdue
        case .all: .loanShowAll
        }
    }

    func filter(on today: Day) -> LoanFilter {
        var filter = LoanFilter(limit: 1000)
        switch self {
        case .open: filter.states = [.asked, .permitted, .out]
        case .asked: filter.states = [.asked]
        case .permitted: filter.states = [.permitted]
        case .out: filter.states = [.out]
        case .overdue: filter.dueBefore = today
        case .all: break
        }
        return filter
    }
}

extension LoanState {
    /// The step that usually comes next.
    var main: LoanStep? {
        switch self {
        case .asked: .permit
        case .permitted: .handOut
        case .out: .takeBack
        case .returned, .refused: nil
        }
    }
}

extension LoanStep {
    /// Its word on a key.
    var key: Phrase {
        switch self {
        case .permit: .keyPermitLoan
        case .refuse: .keyRefuseLoan
        case .handOut: .keyHandOut
        case .extend: .keyExtendLoan
        case .takeBack: .keyTakeBack
        case .withdraw: .keyWithdrawLoan
        }
    }
}

extension OfficeFacts {
    /// A reader by name.
    func readerName(_ reader: Reading) -> String {
        switch reader {
        case .person(let id): name(of: .person(id))
        case .outside(let name, let from): [name, from].compactMap(\.self).joined(separator: ", ")
        }
    }
}

extension LoanDeskScreen.State {
    func shown(in surroundings: Surroundings) -> [LoanRow] {
        (rows ?? []).filter { row in
            list.admits([
                row.file.name.description, row.file.content.title, surroundings.facts.readerName(row.loan.reader),
                row.loan.purpose,
            ])
        }
    }

    func current(_ rows: [LoanRow]) -> LoanRow? { rows.indices.contains(list.cursor) ? rows[list.cursor] : nil }

    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var hasLine: Bool { list.isTyping }

    func direct(_ event: Event) -> WorkplaceAction? {
        list.input(of: event).map { .archive(.loans(.typed($0))) }
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }

    /// What takes a request away: who may not refuse it gives up their own.
    func ending(of row: LoanRow?, _ surroundings: Surroundings) -> LoanStep {
        row?.loan.state == .asked && surroundings.actor.may(.permitLoan) ? .refuse : .withdraw
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextLoans
        let row = current(shown(in: surroundings))
        let noRow: Phrase? = row == nil ? .whyNoRow : row?.isWhole == false ? .contentHidden : nil
        func key(
            _ keys: [Key], _ action: LoanDeskScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .archive(.loans(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let main = row?.loan.state.main
        let noStep = noRow ?? (main == nil ? row.map { .whyNoLoanStep($0.loan.state.phrase) } : nil)
        let ending = ending(of: row, surroundings)
        let noEnd = noRow ?? (row.flatMap { LoanRule.next($0.loan.state, ending) } == nil ? .whyNotWaiting : nil)
        let notOut: Phrase? = noRow ?? (row?.loan.state == .out ? nil : .whyNotOut)
        return [
            key([.enter], .open, .keyOpen, weight: 70, unless: noRow),
            key(
                [.function(2)], .main, (main ?? .permit).key, weight: 80, needs: (main ?? .permit).act, unless: noStep),
            key([.function(4)], .choose, .keyFilter, weight: 50),
            key([.function(6)], .extend, .keyExtendLoan, weight: 45, needs: .lendFiles, unless: notOut),
            key([.function(7)], .make, .keyNewLoan, weight: 78, needs: .askForFile),
            key([.function(8)], .paper, .keyPaperList, weight: 40, unless: noRow),
            // A permit is a permit for copies too; after the return nothing is copied on its ground.
            key(
                [.control("w")], .copy, .keyCopyForReader, weight: 38, needs: .makeCopies,
                unless: noRow ?? (row?.loan.state.binds == true ? nil : .whyLoanBindsNot)),
        ]
            + (list.isTyping
                ? [] : [key([.delete], .refuse, ending.key, weight: 60, needs: ending.act, unless: noEnd)])
            + surroundings.lineKeys(
                list, topic: topic, move: { .archive(.loans(.move($0))) }, focusLine: .archive(.loans(.focusLine)),
                leaveLine: .archive(.loans(.leaveLine)), refresh: .archive(.loans(.refresh)),
                back: .archive(.loans(.back)))
    }
}
