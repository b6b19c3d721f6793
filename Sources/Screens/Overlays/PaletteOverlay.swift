import Office
import Phrases
import Records
import TerminalKit

/// Every action of the context, found by typing and run by Enter.
struct PaletteOverlay: Equatable, Sendable {
    struct Item: Equatable, Sendable {
        let binding: Binding
        let key: CompletionKey
    }

    let items: [Item]
    var field = TextField()
    /// Places of the items that fit what is typed, the best first.
    private(set) var shown: [Int]
    var cursor = 0

    /// Lists the lines of a key table once each; moving about needs no palette.
    init(_ table: KeyTable<WorkplaceAction>) {
        var items: [Item] = []
        for binding in table.bindings where !items.contains(where: { $0.binding.action == binding.action }) {
            guard !binding.action.isMovement else { continue }
            items.append(Item(binding: binding, key: CompletionKey(name: binding.label, abbreviation: nil)))
        }
        self.items = items
        shown = Array(items.indices)
    }

    var current: Binding? { shown.indices.contains(cursor) ? items[shown[cursor]].binding : nil }

    mutating func type(_ input: FieldInput) {
        guard field.take(input) else { return }
        cursor = 0
        guard !blank(field.text) else {
            shown = Array(items.indices)
            return
        }
        let query = CompletionQuery(field.text)
        shown = items.indices.compactMap { place in items[place].key.rank(query).map { ($0, place) } }
            .sorted { $0 < $1 }.map(\.1)
    }

    mutating func move(by rows: Int) { cursor = max(0, min(shown.count - 1, cursor + rows)) }
}

extension WorkplaceAction {
    /// Whether it only moves a cursor.
    var isMovement: Bool {
        switch self {
        case .everywhere(let action): action == .palette
        case .desk(let action): action == .up || action == .down || action == .switchPane || action == .open
        case .list(let action):
            switch action {
            case .up, .down, .pageUp, .pageDown, .typedInRows, .typed, .leaveLine: true
            case .home, .end, .open, .handle, .mark, .markAll, .actOnMarks, .routeAsInstructed, .chooseFilter,
                .clearFilter, .focusLine, .correct, .refresh, .back:
                false
            }
        case .form(let action):
            switch action {
            case .typed, .next, .nextOfAll, .previousOfAll, .up, .down, .change: true
            case .saveNext, .saveClose, .lookUp, .asBefore, .template, .compare, .putAside, .files, .newestScan: false
            }
        case .document(let action):
            switch action {
            case .up, .down, .pageUp, .pageDown, .home, .end: true
            case .handle, .correct, .void, .paper, .insertAfter, .refresh, .back, .attachments, .newestScan:
                false
            }
        case .report(let action):
            switch action {
            case .up, .down, .pageUp, .pageDown, .home, .end, .left, .right: true
            case .open, .choosePeriod, .toPaper, .saveTable, .refresh, .back: false
            }
        case .step(let action):
            switch action {
            case .typed, .next, .nextOfAll, .previousOfAll, .up, .down, .change: true
            case .save, .lookUp, .back: false
            }
        case .round(let action):
            switch action {
            case .typed, .typedInRows, .enter, .nextCell, .previousCell, .up, .down, .pageUp, .pageDown, .home, .end,
                .leaveCell:
                true
            case .mark, .markAll, .actOnMarks, .choose, .chooseStage, .lookUp, .fullForm, .save, .submit, .print,
                .open, .refresh, .back:
                false
            }
        case .page(let action):
            switch action {
            case .up, .down, .pageUp, .pageDown, .home, .end, .left, .right: true
            case .print, .save, .back: false
            }
        case .reservations(let action):
            switch action {
            case .up, .down, .pageUp, .pageDown, .home, .end: true
            case .use, .reserve, .void, .refresh, .back: false
            }
        case .attachments(let action):
            switch action {
            case .up, .down, .pageUp, .pageDown, .home, .end: true
            case .newestScan, .add, .viewText, .save, .openOutside, .takeOut, .refresh, .back: false
            }
        case .text(let action): action != .back
        }
    }
}
