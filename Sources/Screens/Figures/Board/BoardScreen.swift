import Office
import Phrases
import Records
import TerminalKit
import Text

/// Units × six tasks: who needs attention, and why.
enum BoardScreen {
    struct State: FigureScreenState {
        /// The period that was chosen; `nil` for the newest that was opened.
        var period: ReportingPeriod?
        var board: Board?
        var order = BoardOrder()
        var filter = BoardFilter()
        /// What is looked for among the names.
        var line = TextField()
        var isTyping = false
        /// The line under the cursor; `nil` until the units are there.
        var cursor: Line?
        var column = BoardColumn.name
        /// The first line below the heads that is seen.
        var top = 0
        var ticket: Ticket?
        var fileTicket: Ticket?
        var sourceTicket: Ticket?
        /// The question for the document that brought a unit's return.
        var returnTicket: Ticket?
        /// Where the values come from that the cursor stood on.
        var sources: [SourceKey: Source] = [:]
        /// Whether the person's own order was taken up.
        var hasOrder = false
        var isStale = true

        init(period: ReportingPeriod? = nil) { self.period = period }
    }

    /// A line of the table.
    enum Line: Hashable, Sendable {
        /// The heads of the columns, above all others.
        case heads
        /// The name of a group, above its units.
        case group(UnitKind)
        case unit(IssuerID)
        /// The sums of a group; of all units shown where there is none.
        case sum(UnitKind?)

        /// Whether the cursor stands on it.
        var isPlace: Bool { if case .group = self { false } else { true } }
    }

    /// A value whose source is told.
    struct SourceKey: Hashable, Sendable {
        let unit: IssuerID
        let task: LetterTask
    }

    /// What the office said of it.
    enum Source: Equatable, Sendable {
        case asked
        case known(SourcedFact?)
    }

    enum Action: Equatable, Sendable {
        case up, down, left, right, pageUp, pageDown, home, end
        case open
        case document
        case enter
        case sums
        case chooseFilter, choosePeriod, chooseOrder
        case returns, changes, fields, questions
        case saveTable
        case refresh
        case typedInRows(String)
        case typed(FieldInput)
        case focusLine, leaveLine
        case back

        /// Whether it only moves the cursor or is what typing does.
        var isMovement: Bool {
            switch self {
            case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .typedInRows, .typed, .leaveLine: true
            case .open, .document, .enter, .sums, .chooseFilter, .choosePeriod, .chooseOrder, .returns, .changes,
                .fields,
                .questions, .saveTable, .refresh, .focusLine, .back:
                false
            }
        }
    }
}

extension BoardScreen.State {
    typealias Line = BoardScreen.Line

    /// The units that are shown, in their order.
    var rows: [BoardRow] {
        guard let board else { return [] }
        let words = folded(line.text).split(separator: " ")
        let found = board.rows.filter { row in
            guard filter.admits(row) else { return false }
            if words.isEmpty { return true }
            let name = folded(row.unit.name + " " + (row.unit.abbreviation ?? ""))
            return words.allSatisfy { name.contains($0) }
        }
        return order.sorted(found)
    }

    /// The groups that units shown belong to.
    static func groups(_ rows: [BoardRow]) -> [UnitKind] {
        let kinds = Set(rows.map(\.unit.kind))
        return UnitKind.allCases.filter(kinds.contains)
    }

    /// All lines from the heads to the sum of all.
    func lines(_ rows: [BoardRow]) -> [Line] {
        guard !rows.isEmpty else { return [] }
        let groups = Self.groups(rows)
        var lines: [Line] = [.heads]
        if order.isGrouped {
            for kind in groups {
                lines.append(.group(kind))
                lines += rows.filter { $0.unit.kind == kind }.map { .unit($0.unit.id) }
                if groups.count > 1 { lines.append(.sum(kind)) }
            }
        } else {
            lines += rows.map { .unit($0.unit.id) }
            if groups.count > 1 { lines += groups.map { .sum($0) } }
        }
        return lines + [.sum(nil)]
    }

    /// The unit under the cursor.
    var current: BoardRow? {
        guard case .unit(let id)? = cursor else { return nil }
        return board?.rows.first { $0.unit.id == id }
    }

    /// The document behind the value under the cursor, once it is known.
    var document: NamedDocument? {
        guard let current, let task = column.task else { return nil }
        guard case .known(let fact?)? = sources[.init(unit: current.unit.id, task: task)] else { return nil }
        return fact.document
    }

    /// Why no document can be opened: behind a figure its own is, elsewhere in a unit's line the one that brought its return.
    var whyNoDocument: Phrase? {
        guard let current else { return .whyNoUnitLine }
        guard column.task == nil else {
            return document.map { $0.isVisible ? nil : .whyContentHidden } ?? .whyNoSourceDocument
        }
        return current.figureReturn?.document == nil ? .whyNoReturnDocument : nil
    }

    /// The row of a cell that is told first, and whose source is asked for: the one that keeps the task from being met, as far as it
    /// was reported.
    func toldRow(_ row: BoardRow, _ task: LetterTask) -> String {
        let hindrance = row.assessment[task].hindrance
        return hindrance?.fact == nil ? task.leadingRow : hindrance?.indicator.code ?? task.leadingRow
    }

    /// The units that a sum is of.
    func summed(_ kind: UnitKind?, _ rows: [BoardRow]) -> [BoardRow] {
        kind.map { kind in rows.filter { $0.unit.kind == kind } } ?? rows
    }

    /// The period that is shown.
    var shownPeriod: ReportingPeriod? { board?.period ?? period }

    // MARK: Typing

    var takesText: Bool { isTyping }
    var focusedField: TextField? { isTyping ? line : nil }
    /// Among the rows a letter begins the line.
    var composedField: TextField? { line }
    var hasLine: Bool { true }

    func direct(_ event: Event) -> WorkplaceAction? {
        if isTyping {
            if event.typed != nil || event.isTextAtOnce {
                return event.fieldInput.map { .figures(.board(.typed($0))) }
            }
            if case .key(let key) = event, key.editsText { return .figures(.board(.typed(.key(key)))) }
            return nil
        }
        if case .paste(let text) = event { return .figures(.board(.typedInRows(text))) }
        if case .key(.backspace) = event { return .figures(.board(.typedInRows(""))) }
        guard let typed = event.typed, !["/", "?", ":", ";", "*", " "].contains(typed) else { return nil }
        return .figures(.board(.typedInRows(typed)))
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        isTyping ? HelpSubject(.keyFindUnit, .unitLine) : nil
    }
}
