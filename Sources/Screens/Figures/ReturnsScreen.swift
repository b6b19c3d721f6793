import Office
import Phrases
import Records
import TerminalKit

enum ReturnsScreen {
    struct State: FigureScreenState {
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case back
    }
}

extension ReturnsScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] { [] }

    mutating func load(in surroundings: inout Surroundings) -> [Step] { [] }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] { [] }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? { nil }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {}
}
