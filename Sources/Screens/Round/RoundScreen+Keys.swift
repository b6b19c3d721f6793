import Office
import Phrases
import Records
import TerminalKit

extension RoundScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextRound
        let noRow: Phrase? = state.rows.isEmpty ? .whyNoRow : nil
        let cannotWrite: Phrase? =
            state.writes(surroundings) != nil
            ? nil : surroundings.whyNot(state.stage == .before ? .instructIncoming : .proposeHandling)
        let hasList = state.cell == .lead || (state.cell == .text && state.writes(surroundings) == .instruct)
        let nothingTyped: Phrase? = state.rows.contains(where: \.isTouched) ? nil : .whyNothingTyped
        func key(_ keys: [Key], _ action: Action, _ label: Phrase, weight: Int = 0, unless reason: Phrase? = nil)
            -> Binding
        { surroundings.binding(keys, .round(action), label, topic, weight: weight, unless: reason) }
        var bindings: [Binding] = []
        if state.stage == .toSubmit {
            let label: Phrase = state.marks.isEmpty ? .keySubmitAll : .keySubmitMarked
            bindings += [
                key([.function(2)], .submit, label, weight: 90, unless: surroundings.whyNot(.submitIncoming) ?? noRow),
                key(
                    [.control("s")], .save, .keySaveProposals, weight: nothingTyped == nil ? 75 : 0,
                    unless: cannotWrite ?? nothingTyped),
            ]
        } else {
            bindings.append(
                key(
                    [.function(2), .control("s")], .save, .keySaveRows, weight: 90, unless: cannotWrite ?? nothingTyped)
            )
        }
        if state.isTyping {
            bindings += [
                key([.enter], .enter, .keyNextCell, weight: 80),
                key(
                    [.function(4)], .lookUp, .keyLookUp, weight: hasList ? 60 : 0,
                    unless: hasList ? nil : .whyNoChoice),
                key(
                    [.control("o")], .enlarge, .keyEnlarge, weight: state.cell == .text ? 54 : 0,
                    unless: cannotWrite ?? (state.cell == .text ? nil : .whyShortField)),
                key([.function(6)], .fullForm, .keyFullForm, weight: 65, unless: cannotWrite ?? noRow),
                key([.tab], .nextCell, .keyNextField),
                key([.backTab], .previousCell, .keyPreviousField),
                key([], .chooseStage, .roundStages),
                key([.escape], .leaveCell, .keyRoundRows, weight: 70),
            ]
        } else {
            bindings += [
                key([.enter], .choose, cannotWrite == nil ? .keyEnterNotes : .keyOpen, weight: 80, unless: noRow),
                key([.character(" "), .insert], .mark, .keyMark, weight: 66, unless: noRow),
                key([.character("*")], .markAll, .keyMarkAll, weight: 30, unless: noRow),
                key(
                    [.character(";")], .actOnMarks, .keyActOnMarks, weight: state.marks.isEmpty ? 0 : 66,
                    unless: state.marks.isEmpty ? .whyNothingMarked : nil),
                key([.function(4)], .chooseStage, .keyLeaderAndStage, weight: 68),
                key([.function(6)], .fullForm, .keyFullForm, weight: 20, unless: cannotWrite ?? noRow),
                key([.home], .home, .keyTop),
                key([.end], .end, .keyBottom),
                key([.escape], .back, .keyBack, weight: 70),
            ]
        }
        bindings += [
            key([.function(8)], .print, .keyPenList, weight: 55, unless: noRow),
            key([.control("d")], .open, .keyOpenDocument, unless: noRow),
            key(state.isTyping ? [.insert] : [], .mark, .keyMark, unless: noRow),
            key([.function(5)], .refresh, .keyRefresh),
            key([.up], .up, .keyUp),
            key([.down], .down, .keyDown),
            key([.pageUp], .pageUp, .keyPageUp),
            key([.pageDown], .pageDown, .keyPageDown),
        ]
        return bindings
    }

    static func direct(_ event: Event, _ state: State) -> WorkplaceAction? {
        guard state.isTyping else {
            guard let typed = event.typed, !["?", ":", ";", "*", " "].contains(typed) else { return nil }
            return event.fieldInput.map { .round(.typedInRows($0)) }
        }
        if event.typed != nil { return event.fieldInput.map { .round(.typed($0)) } }
        if event.isTextAtOnce { return event.fieldInput.map { .round(.typed($0)) } }
        if case .key(let key) = event, key.editsText { return .round(.typed(.key(key))) }
        return nil
    }
}
