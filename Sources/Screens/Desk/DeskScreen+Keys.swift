import Office
import Phrases
import Records
import TerminalKit

extension DeskScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextDesk
        return [
            surroundings.binding([.enter], .desk(.open), .keyOpen, topic, weight: 80),
            surroundings.binding([.tab, .backTab], .desk(.switchPane), .keySwitchPane, topic, weight: 45),
            surroundings.binding([.up], .desk(.up), .keyUp, topic),
            surroundings.binding([.down], .desk(.down), .keyDown, topic),
            surroundings.binding([.left], .desk(.across(-1)), .keyLeftColumn, topic),
            surroundings.binding([.right], .desk(.across(1)), .keyRightColumn, topic),
            surroundings.binding([.function(5)], .desk(.refresh), .keyRefresh, topic, weight: 25),
        ]
    }
}
