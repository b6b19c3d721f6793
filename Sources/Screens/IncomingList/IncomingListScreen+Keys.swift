import Office
import Phrases
import Records
import TerminalKit

extension IncomingListScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextList
        let noRow: Phrase? = state.current == nil ? .whyNoRow : nil
        let isVoid: Phrase? = state.current?.state == .void ? .whyVoid : nil
        if state.focus == .goTo {
            return [
                surroundings.binding([.enter], .list(.open), .keyGoTo, topic, weight: 80),
                surroundings.binding([.escape], .list(.leaveLine), .keyRows, topic, weight: 50),
            ]
        }
        let isHidden: Phrase? = state.current?.isOuterView == true ? .whyContentHidden : nil
        let inLine = state.focus == .line
        let notInstructed: Phrase? = state.routable.allSatisfy(\.followsInstruction) ? noRow : .whyNotInstructed
        // In a mixed list the footer stands still while the cursor moves.
        let isForRouting = !state.marks.isEmpty || state.filter.states == [.instructed]
        var bindings = [
            surroundings.binding([.enter], .list(.open), .keyOpen, topic, weight: 80, unless: noRow),
            surroundings.binding(
                [.function(2)], .list(.handle), .keyHandle, topic,
                weight: surroundings.seesContent ? 68 : 0,
                unless: noRow ?? isHidden ?? (state.marks.isEmpty ? isVoid : nil)),
            surroundings.binding(
                [.control("e")], .list(.correct), .keyCorrect, topic, weight: 40, needs: .correctIncoming,
                unless: noRow ?? isVoid),
            surroundings.binding(
                [.control("r")], .list(.routeAsInstructed), .keyRouteAsInstructed, topic,
                weight: isForRouting && notInstructed == nil ? 67 : 0, needs: .routeIncoming,
                unless: noRow ?? notInstructed),
            surroundings.binding(
                [.control("l")], .list(.putInFile), .keyPutInFile, topic, weight: state.marks.isEmpty ? 16 : 64,
                needs: .keepFiles, unless: state.whyNotFiled),
            surroundings.binding([.function(4)], .list(.chooseFilter), .keyFilter, topic, weight: 65),
            surroundings.binding([.function(6)], .list(.chooseColumns), .keyColumns, topic, weight: 49),
            surroundings.binding([.function(7)], .list(.chooseOrder), .keySort, topic, weight: 48),
            surroundings.binding([.function(8)], .list(.chooseExport), .keyExport, topic, weight: 44, unless: noRow),
            surroundings.binding(
                [], .list(.stopJob), .keyStopJob, topic, unless: surroundings.job == nil ? .whyNoJob : nil),
        ]
        if inLine {
            bindings.append(surroundings.binding([.escape], .list(.leaveLine), .keyRows, topic, weight: 70))
        } else {
            bindings += [
                surroundings.binding(
                    [.character(" "), .insert], .list(.mark), .keyMark, topic, weight: 55, unless: noRow),
                surroundings.binding([.character("*")], .list(.markAll), .keyMarkLoaded, topic, unless: noRow),
                surroundings.binding(
                    [.character(";")], .list(.actOnMarks), .keyActOnMarks, topic,
                    weight: state.marks.isEmpty ? 0 : 66,
                    unless: state.marks.isEmpty ? .whyNothingMarked : nil),
                surroundings.binding([.character("/")], .list(.focusLine), .contextSearchLine, topic),
            ]
        }
        bindings += [
            surroundings.binding([.up], .list(.up), .keyUp, topic),
            surroundings.binding([.down], .list(.down), .keyDown, topic),
            surroundings.binding([.pageUp], .list(.pageUp), .keyPageUp, topic),
            surroundings.binding([.pageDown], .list(.pageDown), .keyPageDown, topic),
            surroundings.binding(inLine ? [] : [.home], .list(.home), .keyTopOfList, topic),
            surroundings.binding(inLine ? [] : [.end], .list(.end), .keyEndOfList, topic),
            surroundings.binding([.function(5)], .list(.refresh), .keyRefresh, topic),
            surroundings.binding([], .list(.clearFilter), .keyClearFilter, topic),
        ]
        if !inLine {
            bindings.append(surroundings.binding([.escape], .list(.back), .keyBack, topic, weight: 45))
        }
        return bindings
    }
}
