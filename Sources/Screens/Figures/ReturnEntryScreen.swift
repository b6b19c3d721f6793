import Office
import Phrases
import Records
import TerminalKit

enum ReturnEntryScreen {
    struct State: FigureScreenState {
        let unit: String
        let form: String
        let period: ReportingPeriod
        var isStale = true

        init(unit: String, form: String, period: ReportingPeriod) {
            self.unit = unit
            self.form = form
            self.period = period
        }
    }

    enum Action: Equatable, Sendable {
        case back
    }
}

extension ReturnEntryScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] {
        [surroundings.binding([.escape], .figures(.entry(.back)), .keyBack, .contextBoard)]
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        return []
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] { [.close] }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? { nil }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {}
}
