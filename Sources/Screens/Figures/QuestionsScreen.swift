import Office
import Phrases
import Records
import TerminalKit

enum QuestionsScreen {
    struct State: FigureScreenState {
        var unit: String?
        var isStale = true

        init(unit: String? = nil) { self.unit = unit }
    }

    enum Action: Equatable, Sendable {
        case back
    }
}

extension QuestionsScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] { [] }

    mutating func load(in surroundings: inout Surroundings) -> [Step] { [] }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] { [] }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? { nil }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {}
}
