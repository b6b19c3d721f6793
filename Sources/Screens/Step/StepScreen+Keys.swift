import Phrases
import TerminalKit

extension StepScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextStep
        let hasList = state.focus.hasChooser(for: state.purpose)
        var bindings = [
            surroundings.binding([.function(2), .control("s")], .step(.save), .keySaveClose, topic, weight: 90),
            surroundings.binding([.enter], .step(.next), .keyNextField, topic, weight: 60),
            surroundings.binding(
                [.function(4)], .step(.lookUp), .keyLookUp, topic, weight: hasList ? 70 : 0,
                unless: hasList ? nil : .whyNoChoice),
            surroundings.binding(
                [.control("o")], .step(.enlarge), .keyEnlarge, topic, weight: state.focus.isLong ? 55 : 0,
                unless: state.focus.isLong ? nil : .whyShortField),
            surroundings.binding([.tab], .step(.nextOfAll), .keyNextOfAll, topic),
            surroundings.binding([.backTab], .step(.previousOfAll), .keyPreviousField, topic),
            surroundings.binding([.up], .step(.up), .keyUp, topic),
            surroundings.binding([.down], .step(.down), .keyDown, topic),
        ]
        if state.focus.isChoice {
            bindings += [
                surroundings.binding([.character(" "), .right], .step(.change(by: 1)), .keyChange, topic),
                surroundings.binding([.left], .step(.change(by: -1)), .keyChange, topic),
            ]
        }
        bindings.append(surroundings.binding([.escape], .step(.back), .keyBack, topic, weight: 80))
        return bindings
    }

    static func direct(_ event: Event, focus: StepField) -> WorkplaceAction? {
        if focus.isChoice {
            guard let typed = event.typed, typed != " " else { return nil }
            return .step(.typed(.text(typed)))
        }
        if event.typed != nil { return event.fieldInput.map { .step(.typed($0)) } }
        if event.isTextAtOnce { return event.fieldInput.map { .step(.typed($0)) } }
        if case .key(let key) = event, key.editsText { return .step(.typed(.key(key))) }
        return nil
    }
}
