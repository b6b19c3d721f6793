import Office
import Phrases
import Records
import TerminalKit

/// The four fields of Directive 02/CT-ĐCT for this office and its units.
enum FourFieldsScreen {
    struct State: FigureScreenState {
        /// The period that was chosen; `nil` for the newest that was opened.
        var period: ReportingPeriod?
        var fields: FourFields?
        var list = HeadedList<Line>()
        var column = Field.unit
        var ticket: Ticket?
        var fileTicket: Ticket?
        var isStale = true

        init(period: ReportingPeriod? = nil) { self.period = period }
    }

    /// The fields as columns of a unit's line.
    enum Field: Int, CaseIterable, Equatable, Sendable {
        case unit, information, technology, statistics
    }

    enum Line: HeadedLine {
        case heading(Section)
        /// Documents of this office by what became of them; `nil` for all that have a deadline.
        case outcome(IncomingOutcome?)
        /// What the program cannot count yet.
        case files
        case transfers
        case unit(IssuerID)
        case sum

        var isHeading: Bool { if case .heading = self { true } else { false } }
    }

    enum Section: Hashable, Sendable {
        case own
        /// The names of the fields over their columns.
        case fields
        /// Out of which records the figures of a field come.
        case origins
        /// The heads of the columns.
        case units
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case left, right
        case open
        case choosePeriod
        case saveTable
        case refresh
        case back

        /// Whether it only moves the cursor.
        var isMovement: Bool {
            switch self {
            case .move, .left, .right: true
            case .open, .choosePeriod, .saveTable, .refresh, .back: false
            }
        }
    }

    /// The outcomes of documents with a deadline: together they are all of these.
    static let outcomes: [IncomingOutcome] = [.doneInTime, .doneLate, .openInTime, .overdue]

    /// What units owe and sent, summed.
    struct Tally: Equatable, Sendable {
        /// Returns of all forms that were asked for, came, came in time.
        var must = 0, sent = 0, inTime = 0
        /// Tasks by their status.
        var statuses: [TaskStatus: Int] = [:]
        /// Statistics that were asked for, came, were sent back.
        var forms = 0, formsIn = 0, formsBack = 0

        init(_ rows: [FourFieldsRow]) {
            for row in rows {
                for found in row.returns {
                    must += 1
                    // What was sent back is owed again.
                    guard !found.isOwed, let day = found.receivedOn else { continue }
                    sent += 1
                    if day <= found.due { inTime += 1 }
                }
                for status in row.outline.statuses { statuses[status, default: 0] += 1 }
                guard let found = row.statistics else { continue }
                forms += 1
                if !found.isOwed { formsIn += 1 }
                if found.state == .sentBack { formsBack += 1 }
            }
        }
    }
}

extension FourFieldsScreen.State {
    typealias Line = FourFieldsScreen.Line

    var cursor: Line? { list.cursor }

    var lines: [Line] {
        guard let fields else { return [] }
        var lines: [Line] = [.heading(.own)]
        if fields.own != nil {
            lines.append(.outcome(nil))
            lines += FourFieldsScreen.outcomes.map { .outcome($0) }
        }
        lines += [.files, .transfers, .heading(.fields), .heading(.origins), .heading(.units)]
        guard !fields.rows.isEmpty else { return lines }
        return lines + fields.rows.map { .unit($0.unit.id) } + [.sum]
    }

    var current: FourFieldsRow? {
        guard case .unit(let id)? = cursor else { return nil }
        return fields?.rows.first { $0.unit.id == id }
    }

    /// The documents of an outcome, with the list of exactly these.
    func figure(_ outcome: IncomingOutcome) -> Figure? {
        fields?.own?.statistics.sections.first { $0.kind == .outcomes }?.lines
            .first { $0.subject == .outcome(outcome) }?.figures.first
    }

    /// All documents with a deadline: the sum of the lines below it.
    var withDeadline: Int { FourFieldsScreen.outcomes.reduce(0) { $0 + (figure($1)?.count ?? 0) } }

    /// What Enter opens.
    var target: Screen? {
        guard let fields else { return nil }
        switch cursor {
        case .outcome(let outcome?)?: return figure(outcome).map { .list(.init(filter: $0.filter)) }
        case .unit?:
            guard let current else { return nil }
            switch column {
            case .unit: return .figures(.unit(.init(unit: current.unit.code, period: fields.period)))
            case .information:
                return .figures(.unit(.init(unit: current.unit.code, period: fields.period, atReturns: true)))
            case .technology:
                return .figures(.unit(.init(unit: current.unit.code, period: fields.period, task: .computers)))
            case .statistics:
                return .figures(
                    .entry(.init(unit: current.unit.code, form: fields.statistics.code, period: fields.period)))
            }
        case .sum?:
            switch column {
            case .unit, .technology: return .figures(.board(.init(period: fields.period)))
            case .information:
                return .figures(.returns(.init(form: fields.six.code, period: fields.period)))
            case .statistics:
                return .figures(.returns(.init(form: fields.statistics.code, period: fields.period)))
            }
        case .outcome(nil)?, .files?, .transfers?, .heading?, nil: return nil
        }
    }

    /// Why Enter opens nothing.
    private var whyNothing: Phrase {
        switch cursor {
        case .outcome(nil)?: .whySumOfLines
        case .files?, .transfers?: .fieldsNoData
        case .outcome?, .heading?, .unit?, .sum?, nil: .whyNoFigure
        }
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextFields
        func key(
            _ keys: [Key], _ action: FourFieldsScreen.Action, _ label: Phrase, weight: Int = 0, unless: Phrase? = nil
        ) -> Binding {
            surroundings.binding(keys, .figures(.fields(action)), label, topic, weight: weight, unless: unless)
        }
        let loading: Phrase? = fields == nil ? .whyLoading : nil
        var isNumber = false
        if case .outcome? = cursor { isNumber = true }
        return [
            key(
                [.enter], .open, isNumber ? .keyFigureRows : .keyOpen, weight: 80,
                unless: loading ?? (target == nil ? whyNothing : nil)),
            key([.function(6)], .choosePeriod, .keyBoardPeriod, weight: 75, unless: loading),
            key([.function(8)], .saveTable, .keyCSV, weight: 48, unless: loading),
            key([.left], .left, .keyLeftColumn), key([.right], .right, .keyRightColumn),
        ]
            + surroundings.headedListKeys(
                topic: topic, move: { .fields(.move($0)) }, refresh: .fields(.refresh), back: .fields(.back))
    }
}
