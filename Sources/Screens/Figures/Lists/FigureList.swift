import Phrases
import TerminalKit
import Text

/// A move through the rows of a list.
enum ListMove: CaseIterable, Equatable, Sendable {
    case up, down, pageUp, pageDown, home, end
}

/// The cursor of a list that is read whole, and the line that narrows it while one types.
struct FigureList: Equatable, Sendable {
    var line = TextField()
    /// Whether the line is in focus.
    var isTyping = false
    var cursor = 0
    /// The first row that is seen.
    var top = 0

    /// Whether something stands in the line.
    var isNarrowed: Bool { !blank(line.text) }

    mutating func move(_ move: ListMove, count: Int, page: Int) {
        switch move {
        case .up: cursor -= 1
        case .down: cursor += 1
        case .pageUp: cursor -= page
        case .pageDown: cursor += page
        case .home: cursor = 0
        case .end: cursor = count - 1
        }
        settle(count: count, page: page)
    }

    /// Keeps cursor and window within the rows.
    mutating func settle(count: Int, page: Int) {
        cursor = max(0, min(count - 1, cursor))
        if cursor < top { top = cursor }
        if cursor >= top + page { top = cursor - page + 1 }
        top = max(0, min(top, count - page))
    }

    /// Lets an input edit the line; what is found begins at its top.
    mutating func type(_ input: FieldInput) {
        isTyping = true
        guard line.take(input) else { return }
        cursor = 0
        top = 0
    }

    /// Whether a row is found: every word that is typed stands in one of its texts, with its marks where it has some.
    func admits(_ texts: [String]) -> Bool {
        let typed = line.text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        guard !typed.isEmpty else { return true }
        let whole = texts.joined(separator: " ")
        let lowered = whole.lowercased()
        let plain = folded(whole)
        return typed.allSatisfy { carriesMarks($0) ? lowered.contains($0) : plain.contains(folded($0)) }
    }

    /// What a key or text is before the table is asked: text for the line. In the rows some signs are commands.
    func input(of event: Event) -> FieldInput? {
        if isTyping {
            if event.typed != nil || event.isTextAtOnce { return event.fieldInput }
            if case .key(let key) = event, key.editsText { return .key(key) }
            return nil
        }
        if case .paste = event { return event.fieldInput }
        if case .key(.backspace) = event { return isNarrowed ? .key(.backspace) : nil }
        guard let typed = event.typed, !["/", "?", ":", ";", "*", " "].contains(typed) else { return nil }
        return event.fieldInput
    }
}

/// A screen that is one such list.
protocol FigureListScreen: FigureScreenState {
    var list: FigureList { get }
    /// What text typed in it or among its rows does.
    static func typed(_ input: FieldInput) -> FiguresAction
}

extension FigureListScreen {
    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var hasLine: Bool { list.isTyping }

    func direct(_ event: Event) -> WorkplaceAction? { list.input(of: event).map { .figures(Self.typed($0)) } }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }
}

extension Surroundings {
    /// The keys that every such list has: moving, its line, reading anew, going back.
    /// - Parameter act: the action of the screen for each.
    func listKeys(
        _ list: FigureList, topic: Phrase, move: (ListMove) -> FiguresAction, focusLine: FiguresAction,
        leaveLine: FiguresAction, refresh: FiguresAction, back: FiguresAction
    ) -> [Binding] {
        lineKeys(
            list, topic: topic, move: { .figures(move($0)) }, focusLine: .figures(focusLine),
            leaveLine: .figures(leaveLine), refresh: .figures(refresh), back: .figures(back))
    }

    /// The same for a list of any screen.
    func lineKeys(
        _ list: FigureList, topic: Phrase, move: (ListMove) -> WorkplaceAction, focusLine: WorkplaceAction,
        leaveLine: WorkplaceAction, refresh: WorkplaceAction, back: WorkplaceAction
    ) -> [Binding] {
        func moving(_ key: Key, _ way: ListMove, _ label: Phrase) -> Binding {
            binding([key], move(way), label, topic)
        }
        var bindings = [
            moving(.up, .up, .keyUp), moving(.down, .down, .keyDown), moving(.pageUp, .pageUp, .keyPageUp),
            moving(.pageDown, .pageDown, .keyPageDown),
        ]
        if list.isTyping {
            bindings.append(binding([.escape], leaveLine, .keyRows, topic, weight: 75))
        } else {
            bindings += [
                moving(.home, .home, .keyTop), moving(.end, .end, .keyBottom),
                binding([.character("/")], focusLine, .contextSearchLine, topic),
                binding([.function(5)], refresh, .keyRefresh, topic),
                binding([.escape], back, .keyBack, topic, weight: 70),
            ]
        }
        return bindings
    }
}

extension Surface {
    /// The rule above the heads of a list, or the line that narrows it with what stands there.
    /// - Parameter note: which filter is on.
    mutating func drawLine(_ list: FigureList, note: String, row: Int, in surroundings: Surroundings) {
        guard list.isTyping || list.isNarrowed else { return rule(row: row, note: note) }
        let start = put(surroundings.text(.narrowLabel), at: 1, row: row, style: .label) + 1
        let room = max(6, size.columns - start - 2 - (note.isEmpty ? 0 : cells(note) + 2))
        list.line.draw(into: &self, column: start, row: row, columns: room, focused: list.isTyping)
        putRight(note, endingAt: size.columns - 1, row: row, style: .faint)
    }

    /// The sign of the cursor at a row, and its style.
    mutating func drawCursor(row: Int, isTyping: Bool) {
        put(">", at: 0, row: row, style: .text)
        highlight(row: row, columns: size.columns)
        if !isTyping { focus = Position(column: 0, row: row) }
    }
}
