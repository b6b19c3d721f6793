import Office
import Phrases
import Records
import TerminalKit
import Text

/// Every action there is, found by typing and run by Enter; those that are not possible here say why.
struct PaletteOverlay: Equatable, Sendable {
    struct Item: Equatable, Sendable {
        let label: Phrase
        /// Where it belongs, unless it is the screen in front.
        let place: Phrase?
        let keyName: String
        let action: WorkplaceAction
        /// Why it does nothing now, and who may.
        let reason: Phrase?
        /// What it is found by besides its label.
        let alias: Phrase?

        init(
            _ label: Phrase, place: Phrase? = nil, keyName: String = "", _ action: WorkplaceAction,
            unless reason: Phrase? = nil, alias: Phrase? = nil
        ) {
            self.label = label
            self.place = place
            self.keyName = keyName
            self.action = action
            self.reason = reason
            self.alias = alias
        }

        /// What is typed is held against it.
        fileprivate var key: CompletionKey {
            func words(_ text: String, _ alias: String?) -> String { alias.map { "\(text) \($0)" } ?? text }
            return CompletionKey(name: words(label.vi, alias?.vi), abbreviation: words(label.en, alias?.en))
        }
    }

    private(set) var items: [Item] = []
    /// Their keys, once something is typed: who only looks does not wait for hundreds of them.
    private var keys: [CompletionKey] = []
    var field = TextField()
    /// Places of the items that fit what is typed, the best first.
    private(set) var shown: [Int] = []
    var cursor = 0

    /// - Parameter recent: what was run from here lately, the latest first: it stands first.
    init(_ all: [Item], recent: [WorkplaceAction]) {
        // Hundreds of actions are not held against each other, but each against those of its kind.
        var known: [Int: [WorkplaceAction]] = [:]
        for item in all where known[item.action.kind]?.contains(item.action) != true {
            known[item.action.kind, default: []].append(item.action)
            items.append(item)
        }
        let last = recent.compactMap { action in items.first { $0.action == action && $0.reason == nil } }
        let others = items.filter { item in !last.contains { $0.action == item.action } }
        items = last + others.filter { $0.reason == nil } + others.filter { $0.reason != nil }
        shown = Array(items.indices)
    }

    var current: Item? { shown.indices.contains(cursor) ? items[shown[cursor]] : nil }

    mutating func type(_ input: FieldInput) {
        guard field.take(input) else { return }
        cursor = 0
        guard !blank(field.text) else {
            shown = Array(items.indices)
            return
        }
        if keys.isEmpty { keys = items.map(\.key) }
        let query = CompletionQuery(field.text)
        shown = items.indices.compactMap { place in
            keys[place].rank(query).map { (rank: $0, isOff: items[place].reason == nil ? 0 : 1, place: place) }
        }
        .sorted { $0 < $1 }.map(\.place)
    }

    mutating func move(by rows: Int) { cursor = max(0, min(shown.count - 1, cursor + rows)) }
}

extension WorkplaceAction {
    /// A number that equal actions share: those of different numbers need no comparing.
    fileprivate var kind: Int {
        switch self {
        case .everywhere(let action):
            switch action {
            case .go(.setting): 1
            case .go(.waiting): 2
            case .go(.figures): 3
            case .go: 4
            case .step: 5
            case .outside: 6
            case .edit: 7
            case .help, .search, .palette, .desk, .register, .undo, .quit, .language, .settings, .typing, .suspend: 8
            }
        case .desk: 10
        case .list: 11
        case .form: 12
        case .document: 13
        case .reservations: 14
        case .step: 15
        case .attachments: 16
        case .report: 17
        case .text: 18
        case .round: 19
        case .page: 20
        case .editor: 21
        case .settings: 22
        case .figures: 23
        case .outgoing(let action):
            switch action {
            case .list: 30
            case .document: 31
            case .form: 32
            case .text: 33
            default: 34
            }
        case .archive(let action):
            switch action {
            case .tree: 40
            case .file: 41
            case .search: 42
            default: 43
            }
        }
    }

    /// Whether it only moves a cursor.
    var isMovement: Bool {
        switch self {
        case .everywhere(.edit(let command)): command.isMovement
        case .everywhere(let action): action == .palette
        case .editor(let action): action.isMovement
        case .desk(let action): action == .up || action == .down || action == .switchPane || action == .open
        case .list(let action):
            switch action {
            case .up, .down, .pageUp, .pageDown, .typedInRows, .typed, .leaveLine: true
            case .home, .end, .open, .handle, .mark, .markAll, .actOnMarks, .routeAsInstructed, .chooseFilter,
                .clearFilter, .focusLine, .chooseColumns, .chooseOrder, .chooseExport, .stopJob, .correct, .refresh,
                .putInFile, .back:
                false
            }
        case .form(let action):
            switch action {
            case .typed, .next, .nextOfAll, .previousOfAll, .up, .down, .change: true
            case .saveNext, .saveClose, .lookUp, .enlarge, .asBefore, .template, .compare, .putAside, .files,
                .newestScan:
                false
            }
        case .document(let action):
            switch action {
            case .up, .down, .pageUp, .pageDown, .home, .end: true
            case .handle, .correct, .void, .paper, .insertAfter, .refresh, .back, .attachments, .newestScan,
                .openRelated, .replyTo, .copy, .putInFile, .slip, .stamp:
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
            case .save, .lookUp, .enlarge, .back: false
            }
        case .round(let action):
            switch action {
            case .typed, .typedInRows, .enter, .nextCell, .previousCell, .up, .down, .pageUp, .pageDown, .home, .end,
                .leaveCell:
                true
            case .mark, .markAll, .actOnMarks, .choose, .chooseStage, .lookUp, .enlarge, .fullForm, .save, .submit,
                .print,
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
            case .newestScan, .add, .viewText, .save, .openOutside, .takeOut, .readAgain, .refresh, .back: false
            }
        case .text(let action): action != .back
        case .settings(let action): action != .back
        case .figures(let action): action.isMovement
        case .outgoing(let action): action.isMovement
        case .archive(let action): action.isMovement
        }
    }
}
