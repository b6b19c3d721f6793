import Office
import Phrases
import Records
import TerminalKit

/// The directory of units that report here, of all times.
enum UnitsScreen {
    struct State: FigureListScreen {
        var setup: FigureSetup?
        var list = FigureList()
        /// Only units of a group.
        var group: UnitKind?
        /// Whether units that have ended are shown too.
        var showsEnded = false
        var ticket: Ticket?
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        case handle
        case change
        case chooseFilter
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .handle, .change, .chooseFilter, .refresh, .back: false
            }
        }
    }

    /// What is done with a unit.
    enum Work: String, CaseIterable, Sendable {
        case add
        case change
        case merge
    }

    /// How many units are seen; the last line tells all of the one under the cursor.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 7) }
}

extension UnitsScreen.State {
    func rows(in surroundings: Surroundings) -> [Unit] {
        (setup?.units.units ?? []).filter { unit in
            (showsEnded || unit.validTo.map { $0 >= surroundings.today } ?? true)
                && (group.map { $0 == unit.kind } ?? true)
                && list.admits([unit.name, unit.code, unit.abbreviation ?? "", unit.email ?? ""])
        }
    }

    func current(_ rows: [Unit]) -> Unit? { rows.indices.contains(list.cursor) ? rows[list.cursor] : nil }

    static func typed(_ input: FieldInput) -> FiguresAction { .units(.typed(input)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextUnits
        let noRow: Phrase? = rows(in: surroundings).isEmpty ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: UnitsScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.units(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key(
                [.function(2)], .handle, .keyHandle, weight: 78, needs: .manageUnits,
                unless: setup == nil ? .whyLoading : nil),
            key([.control("e")], .change, .keyCorrect, weight: 50, needs: .manageUnits, unless: noRow),
            key([.function(4)], .chooseFilter, .keyFilter, weight: 65),
        ]
            + surroundings.listKeys(
                list, topic: topic, move: { .units(.move($0)) }, focusLine: .units(.focusLine),
                leaveLine: .units(.leaveLine), refresh: .units(.refresh), back: .units(.back))
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(.figures(.setup(AskFigureSetup())), ticket))]
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .units(let action) = action else { return [] }
        let rows = rows(in: surroundings)
        let page = UnitsScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: self.rows(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open:
            let period = setup?.newestPeriod(on: surroundings.today)
            guard let unit = current(rows), let period else { return [] }
            return [.open(.figures(.unit(.init(unit: unit.code, period: period))))]
        case .handle: return [.raise(.chooser(work(on: current(rows))))]
        case .change: return current(rows).map { [.openFigureStep(.changeUnit($0.code), [:])] } ?? []
        case .chooseFilter: return [.raise(.chooser(filterChooser(in: surroundings)))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private func work(on unit: Unit?) -> ChooserOverlay {
        let noUnit: Phrase? = unit == nil ? .whyNoRow : nil
        let items: [ChooserOverlay.Item] = [
            .init(text: UnitsScreen.Work.change.rawValue, label: .unitWorkChange, disabled: noUnit),
            .init(text: UnitsScreen.Work.merge.rawValue, label: .unitWorkMerge, disabled: noUnit),
            .init(text: UnitsScreen.Work.add.rawValue, label: .unitWorkAdd),
        ]
        let possible = items.filter { $0.disabled == nil } + items.filter { $0.disabled != nil }
        return ChooserOverlay(
            .units(.unitSteps), title: unit.map { Phrase($0.name) } ?? .contextUnits, items: possible)
    }

    private func filterChooser(in surroundings: Surroundings) -> ChooserOverlay {
        let units = setup?.units.units ?? []
        let standing = units.filter { $0.validTo.map { $0 >= surroundings.today } ?? true }
        func item(_ text: String, _ label: Phrase, _ count: Int) -> ChooserOverlay.Item {
            .init(text: text, label: label.followed(by: .inBrackets(.count(count))))
        }
        let kinds = UnitKind.allCases.filter { kind in units.contains { $0.kind == kind } }
        return ChooserOverlay(
            .units(.unitFilter), title: .unitsFilterTitle,
            items: [
                item("standing", .unitsStanding, standing.count), item("all", .unitsOfAllTimes, units.count),
            ] + kinds.map { kind in item(kind.code, kind.phrase, standing.count { $0.kind == kind }) },
            current: group?.code ?? (showsEnded ? "all" : "standing"))
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .units(.unitSteps)):
            let unit = current(rows(in: surroundings))
            switch UnitsScreen.Work(rawValue: text) {
            case .add: return [.openFigureStep(.addUnit, [:])]
            case .change: return unit.map { [.openFigureStep(.changeUnit($0.code), [:])] } ?? []
            case .merge: return unit.map { [.openFigureStep(.mergeUnit($0.code), [:])] } ?? []
            case nil: return []
            }
        case .chosen(let text, .units(.unitFilter)):
            switch text {
            case "standing": (group, showsEnded) = (nil, false)
            case "all": (group, showsEnded) = (nil, true)
            default: group = UnitKind.allCases.first { $0.code == text }
            }
            list.cursor = 0
            list.settle(count: rows(in: surroundings).count, page: UnitsScreen.page(surroundings))
            return []
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: return []
        }
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .figures(.setup(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let code = current(rows(in: surroundings))?.code
            setup = found
            let rows = rows(in: surroundings)
            if let code, let place = rows.firstIndex(where: { $0.code == code }) { list.cursor = place }
            list.settle(count: rows.count, page: UnitsScreen.page(surroundings))
            return []
        case .failed(let error, let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
    }
}

extension FigureSetup {
    /// The period that a unit is shown for: the newest that was opened of the six tasks, else the running quarter.
    func newestPeriod(on today: Day) -> ReportingPeriod {
        periods[ShippedForms.sixTasks.code]?.first?.period ?? ReportingPeriod(of: today, kind: .quarter)
    }
}
