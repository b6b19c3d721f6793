import Office
import Phrases
import Records
import TerminalKit

// What a person chooses once for all lists: columns, order, filters under a name.

extension IncomingListScreen {
    /// The orders that an index carries, and why there are no others.
    static func orderChooser(_ state: State) -> ChooserOverlay {
        ChooserOverlay(
            .order, title: .sortTitle,
            items: ListOrder.allCases.map { .init(text: $0.rawValue, label: phrase(of: $0)) } + [
                .init(text: "deadline", label: .sortDeadline, disabled: .whyNoOrderDeadline),
                .init(text: "issuer", label: .sortIssuer, disabled: .whyNoOrderIssuer),
                .init(text: "state", label: .sortState, disabled: .whyNoOrderState),
            ], current: state.order.rawValue)
    }

    static func phrase(of order: ListOrder) -> Phrase {
        switch order {
        case .newest: .sortNewest
        case .oldest: .sortOldest
        }
    }

    /// - Returns: `nil` when the answer is for something else.
    static func updateList(
        _ state: inout State, _ answer: Answer, in surroundings: inout Surroundings
    ) -> [Step]? {
        switch answer {
        case .chosen(let code, .order):
            return ListOrder(rawValue: code).map { turn(&state, to: $0, in: &surroundings) } ?? []
        case .marked(let codes, .columns): return keepColumns(codes, in: surroundings)
        case .chosen(let name, .savedFilter): return useSaved(&state, name, in: &surroundings)
        case .entered(let name, .filterName(let filter)):
            guard let old = surroundings.preferences.savedFilters[name] else {
                return save(state, filter, as: name, in: surroundings)
            }
            // No leads back to the name.
            return [
                .raise(
                    .question(
                        QuestionOverlay(
                            .filterName(filter), .filterNameQuestion, line: .filterNameLabel, text: name))),
                .raise(
                    .question(
                        QuestionOverlay(.filterReplace(old.name, filter), .filterReplaceQuestion(old.name)))),
            ]
        case .confirmed(.filterReplace(let name, let filter)):
            return save(state, filter, as: name, in: surroundings)
        case .entered(let other, .filterRename(let name)):
            var saved = surroundings.preferences.savedFilters
            if let taken = saved[other], taken.name != name { return [.say(.filterNameTaken(taken.name), .warning)] }
            saved.rename(name, to: other)
            return [.prefer(.filters, saved.text), .say(.filterRenamed(other), .good)]
        case .confirmed(.dropFilter(let name)):
            var saved = surroundings.preferences.savedFilters
            saved.drop(name)
            return [.prefer(.filters, saved.text), .say(.filterDropped(name), .good)]
        case .chosen(let kind, .export): return begin(&state, kind, in: &surroundings)
        case .confirmed(.export): return leave(&state, in: surroundings)
        case .chosen, .entered, .confirmed, .filtered, .accepted, .marked: return nil
        }
    }

    // MARK: Order

    /// Turns the list round: the document under the cursor stays under it, the first row stays the first.
    private static func turn(
        _ state: inout State, to order: ListOrder, in surroundings: inout Surroundings
    ) -> [Step] {
        guard order != state.order else { return [] }
        let total = state.count.flatMap { $0.isCapped ? nil : $0.value }
        let position = state.window.position
        state.order = order
        let said: [Step] = [.prefer(.sorting, order.rawValue), .say(.sorted(phrase(of: order)), .good)]
        guard let current = state.window.current, position != 1 else {
            return [ask(&state, from: .start, isFirst: true, in: &surroundings)] + said
        }
        let before = total.flatMap { total in position.map { total - $0 } }
        let kept = RowWindow<IncomingRow>.Kept(row: current.document.id, line: .init(cursor: 0, top: 0, before: before))
        return [ask(&state, from: .from(current.place), isFirst: true, keeping: kept, in: &surroundings)] + said
    }

    // MARK: Columns

    static func keepColumns(_ codes: [String], in surroundings: Surroundings) -> [Step] {
        let choice = ColumnChoice(codes: codes)
        var after = surroundings
        after.preferences.columns = choice
        let text = after.preferences[.columns] ?? ""
        let leftOut = Columns(after.listColumns, width: after.columns, number: 6).leftOut
        let said: Phrase = leftOut.isEmpty ? .columnsKept : .columnsKept(without: .list(leftOut.map(\.phrase)))
        return [.prefer(.columns, text), .say(said, .good)]
    }

    // MARK: Saved filters

    private static func useSaved(
        _ state: inout State, _ name: String, in surroundings: inout Surroundings
    ) -> [Step] {
        guard let saved = surroundings.preferences.savedFilters[name],
            let read = saved.read(today: surroundings.today, calendar: surroundings.calendar)
        else { return [.say(.filterNotRead(name), .warning)] }
        state.filter = read.filter
        state.line = TextField(read.search)
        state.searched = read.search
        state.mistake = nil
        return load(&state, keepingPlace: false, in: &surroundings)
    }

    private static func save(
        _ state: State, _ filter: IncomingFilter, as name: String, in surroundings: Surroundings
    ) -> [Step] {
        var saved = surroundings.preferences.savedFilters
        guard saved.all.count < SavedFilters.most || saved[name]?.name == name else {
            return [.say(.filtersFull(SavedFilters.most), .warning)]
        }
        // Words that are not understood are not searched either.
        let words = state.searched
        saved.keep(
            SavedFilter(
                name: name, filter: filter, search: words, today: surroundings.today, calendar: surroundings.calendar))
        return [.prefer(.filters, saved.text), .say(.filterSaved(name), .good)]
    }
}
