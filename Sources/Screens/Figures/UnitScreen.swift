import Office
import Phrases
import Records
import TerminalKit

enum UnitScreen {
    struct State: FigureScreenState {
        let unit: String
        let period: ReportingPeriod
        var task: LetterTask?
        var isStale = true

        init(unit: String, period: ReportingPeriod, task: LetterTask? = nil) {
            self.unit = unit
            self.period = period
            self.task = task
        }
    }

    enum Action: Equatable, Sendable {
        case back
    }
}

extension UnitScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] {
        [surroundings.binding([.escape], .figures(.unit(.back)), .keyBack, .contextBoard)]
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        return []
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] { [.close] }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? { nil }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {}
}
