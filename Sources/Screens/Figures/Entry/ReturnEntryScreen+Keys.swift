import Office
import Phrases
import Records
import TerminalKit

extension ReturnEntryScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] {
        func key(
            _ keys: [Key], _ action: ReturnEntryScreen.Action, _ label: Phrase, weight: Int = 0,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.entry(action)), label, .contextEntry, weight: weight, unless: reason)
        }
        let closed = whyClosed(in: surroundings)
        let row = focus.code.flatMap { entry?.form.row($0) }
        let hasList = focus == .document || row?.kind.isChosen == true
        let nothingBefore: Phrase? = entry?.before.isEmpty == false ? nil : .whyNothingBefore
        let nothingOld: Phrase? = rows.contains { isOld($0.code) } ? nil : .whyNothingOld
        let isLong = longRow != nil && closed == nil
        // Of a return that was accepted the main act is opening it again.
        let main =
            isAccepted && surroundings.whyNot(.enterFigures) == nil
            ? [
                surroundings.binding(
                    [.function(2)], .figures(.entry(.reopen)), .keyReopenReturn, .contextEntry, weight: 90,
                    needs: .acceptReturns),
                key([.control("s")], .save, .keySaveClose, unless: closed),
            ]
            : [
                key(
                    [.function(2), .control("s")], .save, .keySaveClose, weight: closed == nil ? 90 : 0, unless: closed)
            ]
        return main + [
            key([.enter], .next, .keyNextField, weight: 60),
            key(
                [.control("o")], .enlarge, .keyEnlarge, weight: isLong ? 55 : 0,
                unless: closed ?? (isLong ? nil : .whyShortField)),
            key(
                [.function(4)], .lookUp, .keyLookUp, weight: hasList && closed == nil ? 68 : 0,
                unless: closed ?? (hasList ? nil : .whyNoChoice)),
            key([.function(5)], .refresh, .keyRefresh, weight: 5),
            key(
                [.function(6)], .copyForward, .keyCopyForward, weight: closed == nil ? 65 : 0,
                unless: closed ?? nothingBefore),
            key(
                [.function(8)], .confirmAll, .keyConfirmAll, weight: closed == nil ? 50 : 0,
                unless: closed ?? nothingOld),
            key([.tab], .nextOfAll, .keyNextOfAll),
            key([.backTab], .previousOfAll, .keyPreviousField),
            key([.up], .up, .keyUp),
            key([.down], .down, .keyDown),
            key([.pageUp], .pageUp, .keyPageUp),
            key([.pageDown], .pageDown, .keyPageDown),
            key([.escape], .back, closed == nil ? .keyPutAside : .keyBack, weight: 80),
        ]
    }
}
