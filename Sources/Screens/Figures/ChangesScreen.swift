import Office
import Phrases
import Records
import TerminalKit

enum ChangesScreen {
    struct State: FigureScreenState {
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case back
    }
}

extension ChangesScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] { [] }

    mutating func load(in surroundings: inout Surroundings) -> [Step] { [] }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] { [] }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? { nil }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {}
}
