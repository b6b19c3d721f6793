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
        return [
            key([.function(2), .control("s")], .save, .keySaveClose, weight: 90, unless: closed),
            key([.enter], .next, .keyNextField, weight: 60),
            key(
                [.function(4)], .lookUp, .keyLookUp, weight: hasList ? 68 : 0,
                unless: closed ?? (hasList ? nil : .whyNoChoice)),
            key([.function(5)], .refresh, .keyRefresh, weight: 5),
            key([.function(6)], .copyForward, .keyCopyForward, weight: 65, unless: closed ?? nothingBefore),
            key([.function(8)], .confirmAll, .keyConfirmAll, weight: 50, unless: closed ?? nothingOld),
            key([.tab], .nextOfAll, .keyNextOfAll),
            key([.backTab], .previousOfAll, .keyPreviousField),
            key([.up], .up, .keyUp),
            key([.down], .down, .keyDown),
            key([.pageUp], .pageUp, .keyPageUp),
            key([.pageDown], .pageDown, .keyPageDown),
            key([.escape], .back, .keyPutAside, weight: 80),
        ]
    }
}
