import Office
import Phrases
import Records
import TerminalKit
import Text

/// The filing list of a year (Danh mục hồ sơ): begun with last year's rows, written, approved, printed.
enum FilingListScreen {
    struct State: ArchiveScreenState {
        var year: Int
        /// The list with its rows; `nil` until it is read, and where the year has none.
        var detail: FilingListDetail?
        var hasLoaded = false
        var list = FigureList()
        var ticket: Ticket?
        var changeTicket: Ticket?
        /// What the change on its way is called.
        var changing: Phrase?
        /// The row that the cursor is to stand on when the list is read again.
        var followed: FilingEntryID?
        var isStale = true

        init(year: Int) { self.year = year }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        /// The row under the cursor is written anew.
        case change
        /// What comes next for the list: begun, approved.
        case main
        case make
        /// Takes the row under the cursor out.
        case end
        /// The row under the cursor one place up or down.
        case shift(Int)
        case chooseYear
        case paper
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .change, .main, .make, .end, .shift, .chooseYear, .paper, .refresh, .back: false
            }
        }
    }

    /// A row of the list with its number.
    struct Row: Equatable {
        let entry: FilingEntry
        let ordinal: String
    }

    /// How many lines under the rows tell all of the one under the cursor.
    static func told(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 2 : 1 }

    /// How many rows are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 6 - told(surroundings)) }
}

extension FilingListScreen.Row {
    /// What it is called in a sentence: a code, or the heading with its number.
    var name: String {
        if case .file(let plan) = entry.row { plan.notation } else { "\(ordinal). \(entry.title)" }
    }
}

extension FilingListScreen.State {
    func shown(in surroundings: Surroundings) -> [FilingListScreen.Row] {
        guard let detail else { return [] }
        return zip(detail.entries, FilingRule.ordinals(of: detail.entries)).filter { entry, _ in
            var texts = [entry.title, entry.abbreviation ?? ""]
            if case .file(let plan) = entry.row { texts += [plan.notation, maker(of: plan, surroundings)] }
            return list.admits(texts)
        }.map { FilingListScreen.Row(entry: $0, ordinal: $1) }
    }

    /// Who makes a file: a person, or a department while nobody is named.
    func maker(of plan: FilingPlan, _ surroundings: Surroundings) -> String {
        if let person = plan.maker { return surroundings.facts.name(of: .person(person)) }
        return surroundings.facts.departments.first { $0.id == plan.department }?.name ?? ""
    }

    func current(_ rows: [FilingListScreen.Row]) -> FilingListScreen.Row? {
        rows.indices.contains(list.cursor) ? rows[list.cursor] : nil
    }

    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var hasLine: Bool { list.isTyping }

    func direct(_ event: Event) -> WorkplaceAction? {
        list.input(of: event).map { .archive(.filing(.typed($0))) }
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }

    private var isApproved: Bool { detail?.list.state == .approved }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextFilingList
        let rows = shown(in: surroundings)
        func key(
            _ keys: [Key], _ action: FilingListScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .archive(.filing(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let loading: Phrase? = hasLoaded ? nil : .whyLoading
        let noList: Phrase? = loading ?? (detail == nil ? .whyNoList : nil)
        let noRow: Phrase? = noList ?? (current(rows) == nil ? .whyNoRow : nil)
        let fixed: Phrase? = noRow ?? (isApproved ? .whyListApproved : nil)
        let unmoved: Phrase? = fixed ?? (list.isNarrowed ? .whyNarrowed : nil)
        let main =
            detail == nil
            ? key([.function(2)], .main, .keyProposeList, weight: 80, needs: .manageFilingList, unless: loading)
            : key(
                [.function(2)], .main, .keyApproveList, weight: isApproved ? 0 : 78, needs: .approveFilingList,
                unless: isApproved ? .whyListApproved : nil)
        return [
            main,
            key([.enter], .change, .keyCorrect, weight: isApproved ? 0 : 70, needs: .manageFilingList, unless: fixed),
            key([.function(7)], .make, .keyAddRow, weight: 76, needs: .manageFilingList, unless: noList),
            key([.function(4)], .chooseYear, .keyOtherYear, weight: 55),
            key([.function(8)], .paper, .keyPaperList, weight: 50, unless: noRow),
            key(list.isTyping ? [] : [.shiftUp], .shift(-1), .keyRowUp, needs: .manageFilingList, unless: unmoved),
            key(list.isTyping ? [] : [.shiftDown], .shift(1), .keyRowDown, needs: .manageFilingList, unless: unmoved),
        ]
            + (list.isTyping
                ? []
                : [
                    key(
                        [.delete], .end, .keyTakeRowOut, weight: fixed == nil ? 40 : 0, needs: .manageFilingList,
                        unless: fixed)
                ])
            + surroundings.lineKeys(
                list, topic: topic, move: { .archive(.filing(.move($0))) }, focusLine: .archive(.filing(.focusLine)),
                leaveLine: .archive(.filing(.leaveLine)), refresh: .archive(.filing(.refresh)),
                back: .archive(.filing(.back)))
    }
}
