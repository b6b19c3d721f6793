import Office
import Phrases
import Records
import TerminalKit

extension BoardScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextBoard
        func key(
            _ keys: [Key], _ action: BoardScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.board(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let loading: Phrase? = board == nil ? .whyLoading : nil
        let noLine: Phrase? = loading ?? (cursor == nil ? .whyNoRow : nil)
        let noUnit: Phrase? = loading ?? (current == nil ? .whyNoUnitLine : nil)
        var bindings = [
            key([.enter], .open, .keyOpen, weight: 80, unless: noLine),
            key(
                [.control("d")], .document, .keyOpenDocument, weight: 46,
                unless: loading ?? whyNoDocument),
            key([.control("b")], .changes, .keyBoardChanges, weight: 78, unless: loading),
            key([.control("p")], .returns, .keyBoardReturns, weight: 77, unless: loading),
            key([.function(6)], .choosePeriod, .keyBoardPeriod, weight: 66, unless: loading),
            key([.function(4)], .chooseFilter, .keyFilter, weight: 64, unless: loading),
            key([.function(7)], .chooseOrder, .keySort, weight: 63, unless: loading),
            key(
                [.function(2)], .enter, .keyBoardEntry, weight: surroundings.actor.may(.enterFigures) ? 79 : 0,
                needs: .enterFigures, unless: noUnit),
            key([.control("l")], .fields, .keyBoardFields, weight: 50),
            key([.function(8)], .saveTable, .keyCSV, weight: 48, unless: noLine),
            key([.control("k")], .questions, .keyBoardQuestions, weight: 30),
            key([], .sums, .keyBoardSums, unless: noLine),
            key([.function(5)], .refresh, .keyRefresh, weight: 12),
            key([.up], .up, .keyUp), key([.down], .down, .keyDown),
            key([.pageUp], .pageUp, .keyPageUp), key([.pageDown], .pageDown, .keyPageDown),
        ]
        if isTyping {
            bindings.append(key([.escape], .leaveLine, .keyRows, weight: 70))
        } else {
            bindings += [
                key([.left], .left, .keyLeftColumn), key([.right], .right, .keyRightColumn),
                key([.home], .home, .keyTop), key([.end], .end, .keyBottom),
                key([.character("/")], .focusLine, .contextSearchLine),
                key([.escape], .back, .keyBack, weight: 70),
            ]
        }
        return bindings
    }
}
