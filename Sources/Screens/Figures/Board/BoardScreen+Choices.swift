import Office
import Phrases
import Records
import Reports

/// What is chosen on the screens of the six tasks.
enum BoardPurpose: Equatable, Sendable {
    case period
    /// The period to compare with.
    case since
    case order
    case filter
}

extension BoardScreen {
    /// What the chooser of orders calls the groups.
    static let grouped = "grouped"
    /// What the chooser of filters calls all units.
    static let everything = "all"
}

/// A chooser of periods, by their length where there are several.
func periodChooser(
    _ purpose: BoardPurpose, title: Phrase, _ periods: [ReportingPeriod], current: ReportingPeriod?
) -> Step {
    guard !periods.isEmpty else { return .say(.noPeriodsOpened, .warning) }
    let kinds = ReportingPeriod.Kind.allCases.filter { kind in periods.contains { $0.kind == kind } }
    let items = kinds.flatMap { kind in
        let heading: Phrase =
            switch kind {
            case .quarter: .periodsQuarters
            case .half: .periodsHalves
            case .year: .periodsYears
            }
        return (kinds.count > 1 ? [ChooserOverlay.Item(heading: heading)] : [])
            + periods.filter { $0.kind == kind }.map {
                ChooserOverlay.Item(text: $0.code, label: $0.phrase, abbreviation: $0.code)
            }
    }
    return .raise(.chooser(ChooserOverlay(.board(purpose), title: title, items: items, current: current?.code)))
}

/// A chooser of orders, either way by each key.
/// - Parameter first: the order that Enter takes at once.
func orderChooser(
    first: BoardOrder, keys: [BoardOrder.Key], more: [ChooserOverlay.Item] = []
) -> Step {
    let orders = keys.flatMap { key in [BoardOrder(key: key), BoardOrder(key: key, isReversed: true)] }
    let items = [ChooserOverlay.Item(text: first.code, label: .orderOfColumn(first.phrase))]
    return .raise(
        .chooser(
            ChooserOverlay(
                .board(.order), title: .boardOrderTitle,
                items: items + orders.map { ChooserOverlay.Item(text: $0.code, label: $0.phrase) } + more)))
}

extension BoardScreen.State {
    /// The column under the cursor comes first: Enter sorts by it, and once more the other way round.
    func chooseOrder() -> Step {
        let grouping = ChooserOverlay.Item(
            text: BoardScreen.grouped, label: order.isGrouped ? .orderUngrouped : .orderGrouped)
        return orderChooser(
            first: order.turned(to: column.order), keys: BoardOrder.Key.allCases, more: [grouping])
    }

    /// Each part with how many units of the whole board it shows.
    func filterChooser(_ board: Board) -> ChooserOverlay {
        func item(_ part: BoardFilter.Part) -> ChooserOverlay.Item? {
            var alone = BoardFilter()
            alone.toggle(part)
            let count = board.rows.filter(alone.admits).count
            let isOn = filter.parts.contains(part)
            guard count > 0 || isOn else { return nil }
            return ChooserOverlay.Item(text: part.code, label: .filterItem(part.phrase, .count(count), isOn: isOn))
        }
        func section(_ heading: Phrase, _ parts: [BoardFilter.Part]) -> [ChooserOverlay.Item] {
            let items = parts.compactMap(item)
            return items.isEmpty ? [] : [ChooserOverlay.Item(heading: heading)] + items
        }
        let all = ChooserOverlay.Item(
            text: BoardScreen.everything,
            label: .filterItem(.boardFilterAll, .count(board.rows.count), isOn: false))
        let items =
            [all] + section(.boardFilterStandings, UnitStanding.allCases.map { .standing($0) } + [.stale])
            + section(.boardFilterReturns, BoardFilter.Receipt.allCases.map { .receipt($0) })
            + section(.boardFilterGroups, UnitKind.allCases.map { .group($0) })
        return ChooserOverlay(
            .board(.filter), title: .boardFilterTitle, items: items, current: filter.parts.first?.code)
    }

    // MARK: What a person keeps

    /// Order and group, as the desk file keeps them: "-total,grouped,group:tinh-thanh". What changes from day to day is not
    /// kept: nobody should miss a unit by a filter of last month.
    var keepChoice: Step {
        var parts = [order.code]
        if order.isGrouped { parts.append(BoardScreen.grouped) }
        if let group = filter.group { parts.append(BoardFilter.Part.group(group).code) }
        return .prefer(.board, parts.joined(separator: ","))
    }

    /// Takes up what was kept; what is not understood is passed over.
    mutating func take(_ kept: String) {
        for part in kept.split(separator: ",").map(String.init) {
            if let found = BoardOrder(code: part) {
                order = BoardOrder(key: found.key, isReversed: found.isReversed, isGrouped: order.isGrouped)
            } else if part == BoardScreen.grouped {
                order.isGrouped = true
            } else if case .group(let kind)? = BoardFilter.Part(code: part) {
                filter.group = kind
            }
        }
    }

    // MARK: Out of the screen

    func fileName(in surroundings: Surroundings) -> String {
        "ct02-\(shownPeriod?.code.lowercased() ?? surroundings.today.iso)"
    }

    /// The matrix as it is shown, for a file: missing is empty, and what stands for it is said in words.
    func table(in surroundings: Surroundings) -> [[String]]? {
        guard let board else { return nil }
        func said(_ phrase: Phrase) -> String { surroundings.text(phrase) }
        let columns = LetterTask.allCases.flatMap { task in
            [Phrase.csvStatus, .csvScore, .csvStale].map { column in
                Phrase("\(task.rawValue) ").followed(by: task.head, separator: "").followed(by: column, separator: ": ")
            }
        }
        // The first columns are those of the command line.
        let head: [Phrase] = [.csvUnitCode, .csvUnit, .csvGroup, .csvPeriod, .headTotal, .csvChange] + columns
        return [head.map(said)]
            + rows.map { row in
                let tasks = row.assessment.tasks.flatMap { task in
                    [said(task.status.phrase), task.score.map(String.init) ?? "", task.isStale ? said(.yes) : ""]
                }
                return [
                    row.unit.code, row.unit.name, said(row.unit.kind.phrase), board.period.code,
                    row.assessment.total.map(String.init) ?? "", row.change.map(String.init) ?? "",
                ] + tasks
            }
    }

    /// The sums of every row of the return over a group or all that is shown.
    func sumsPage(of kind: UnitKind?, in surroundings: Surroundings) -> [Step] {
        guard let board else { return [] }
        let units = summed(kind, rows)
        let page = BoardSums(board: board, rows: units).table(in: surroundings, group: kind ?? filter.group)
            .page(surroundings.language)
        return [.openPage(page, name: fileName(in: surroundings) + "-sums")]
    }
}

/// The sums of the rows of a return.
struct BoardSums {
    let board: Board
    let rows: [BoardRow]

    /// The sum of one row.
    func sum(_ row: Indicator) -> FigureSum { FigureSum(row, over: rows.compactMap { $0.facts(for: row) }) }

    func table(in surroundings: Surroundings, group: UnitKind?) -> FigureTable {
        var period = board.period.phrase
        if let group { period = period.followed(by: group.phrase, separator: " · ") }
        let indicators = board.form.rows(in: board.period)
        let groups = LetterTask.allCases.map { task in
            FigureTable.Group(
                name: Phrase("\(task.rawValue). ").followed(by: task.phrase, separator: ""),
                lines: indicators.filter { $0.task == task }.flatMap(lines))
        }
        return FigureTable(
            frame: ReportFrame(
                office: surroundings.facts.profile, title: .sumsTitle, period: period,
                remark: .sumsRemark(.sumOfUnits(.count(rows.count))), day: surroundings.today),
            columns: [.sumsReported, .sumsWhole, .sumsBase], groups: groups)
    }

    /// One line for a count, one for each state.
    private func lines(_ row: Indicator) -> [FigureTable.Line] {
        let label = Phrase("\(row.code) ").followed(by: row.phrase, separator: "")
        let sum = sum(row)
        switch sum.whole {
        case .count(let count): return [.init(label: label, figures: [sum.reported, count])]
        case .part(let part, let whole): return [.init(label: label, figures: [sum.reported, part, whole])]
        case .yes(let count): return [.init(label: label, figures: [sum.reported, count, sum.reported])]
        case .words: return [.init(label: label, figures: [sum.reported])]
        case .states(let counts):
            guard case .state(let states) = row.kind else { return [] }
            return zip(states, counts).map { state, count in
                .init(
                    label: label.followed(by: Phrase(vi: state.nameVi, en: state.nameEn), separator: ": "),
                    figures: [sum.reported, count, sum.reported])
            }
        }
    }
}
