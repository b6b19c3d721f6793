import Phrases
import TerminalKit
import Text

/// The text in a file, to be scrolled.
enum TextScreen {
    struct State: Equatable, Sendable {
        let name: String
        let text: String
        let isCut: Bool
        /// The text broken into lines for `width`.
        private(set) var lines: [String] = []
        private(set) var width = 0
        var top = 0

        init(_ text: AttachmentText, in surroundings: Surroundings) {
            name = text.name
            self.text = text.text
            isCut = text.isCut
            reflow(columns: surroundings.columns)
        }

        /// Breaks the lines anew for a terminal of another width; the same part of the text stays in sight.
        mutating func reflow(columns: Int) {
            let room = max(1, columns - 2)
            guard room != width else { return }
            let share = lines.isEmpty ? 0 : Double(top) / Double(lines.count)
            width = room
            lines = wrapped(text, width: room)
            top = Int(share * Double(lines.count))
        }
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end
        case back
    }

    /// The rows that are not text: title, rule, message, footer.
    static let chromeRows = 4

    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let page = max(1, surroundings.rows - chromeRows)
        switch action {
        case .up: state.top -= 1
        case .down: state.top += 1
        case .pageUp: state.top -= page
        case .pageDown: state.top += page
        case .home: state.top = 0
        case .end: state.top = state.lines.count
        case .back: return [.close]
        }
        state.top = max(0, min(state.lines.count - page, state.top))
        return []
    }

    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextText
        return [
            surroundings.binding([.up], .text(.up), .keyUp, topic, weight: 30),
            surroundings.binding([.down], .text(.down), .keyDown, topic, weight: 31),
            surroundings.binding([.pageUp], .text(.pageUp), .keyPageUp, topic, weight: 40),
            surroundings.binding([.pageDown, .character(" ")], .text(.pageDown), .keyPageDown, topic, weight: 41),
            surroundings.binding([.home], .text(.home), .keyTop, topic, weight: 20),
            surroundings.binding([.end], .text(.end), .keyBottom, topic, weight: 21),
            surroundings.binding([.escape, .enter], .text(.back), .keyBack, topic, weight: 75),
        ]
    }

    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        surface.drawTitleBar(surroundings.titled(state.name), trailing: "")
        surface.rule(row: 1)
        let page = max(1, surface.size.rows - chromeRows)
        for (place, line) in state.lines.dropFirst(state.top).prefix(page).enumerated() {
            surface.put(line, at: 1, row: 2 + place, style: .text)
        }
        let left = state.lines.count - state.top - page
        if left > 0 {
            surface.rule(row: 1, note: Phrase.scrollMore(.count(left)).in(surroundings.language))
        } else if state.isCut {
            let note = clipped(surroundings.text(.textCut), to: max(0, surface.size.columns - 6))
            surface.rule(row: 1, note: note)
        }
        surface.focus = Position(column: 0, row: 2)
    }
}
