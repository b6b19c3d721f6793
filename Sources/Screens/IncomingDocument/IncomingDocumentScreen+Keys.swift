import Office
import Phrases
import Records
import TerminalKit

extension IncomingDocumentScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextDocument
        let document = state.detail?.document
        var blocked: Phrase?
        if document == nil {
            blocked = .listLoading
        } else if document?.state == .void {
            blocked = .whyVoid
        } else if state.detail?.isWhole == false {
            blocked = .whyContentHidden
        }
        var noPaper = blocked
        if let document, blocked == nil {
            if !document.content.way.isElectronic {
                noPaper = .whyNotElectronic
            } else if document.paperArrivedOn != nil {
                noPaper = .whyPaperRecorded
            }
        }
        // Why nothing of it is copied: its way of going round, or that it is no document.
        let uncopied = document.flatMap { CopyRule.obstacle($0, as: .whole, on: surroundings.today) }?.why
        // What a role may do with no document has no place in the footer.
        let isHidden = state.detail?.isWhole == false || !surroundings.seesContent
        let noFiles: Phrase? =
            document == nil ? .listLoading : state.detail?.isWhole == false ? .whyContentHidden : nil
        return [
            surroundings.binding(
                [.function(2), .enter], .document(.handle), .keyHandle, topic, weight: isHidden ? 0 : 90,
                unless: blocked),
            surroundings.binding(
                [.control("t")], .document(.attachments), .keyAttachments, topic, weight: isHidden ? 0 : 68,
                unless: noFiles),
            surroundings.binding(
                [.function(12)], .document(.newestScan), .keyNewestScan, topic, weight: 66,
                needs: .attach, unless: blocked),
            surroundings.binding(
                [.control("e")], .document(.correct), .keyCorrect, topic, weight: 80,
                needs: .correctIncoming, unless: blocked),
            surroundings.binding(
                [.function(8)], .document(.paper), .keyPaper, topic, weight: 60,
                needs: .recordPaperCopy, unless: noPaper),
            surroundings.binding(
                [.function(7)], .document(.copy), .keyCopyDocument, topic, weight: 40,
                needs: .makeCopies, unless: blocked ?? uncopied),
            surroundings.binding(
                [.control("l")], .document(.putInFile), .keyPutInFile, topic, weight: 16,
                needs: .keepFiles, unless: blocked),
            surroundings.binding(
                [.function(6)], .document(.slip), .keySlip, topic, weight: isHidden ? 0 : 30, unless: blocked),
            surroundings.binding([], .document(.stamp), .keyStamp, topic, unless: blocked),
            surroundings.binding(
                [.delete], .document(.void), .keyVoid, topic, weight: 65,
                needs: .voidNumber, unless: blocked),
            surroundings.binding(
                [.control("d")], .document(.openRelated), .keyOpenDocument, topic,
                weight: related(state).isEmpty ? 0 : 62,
                unless: document == nil ? .listLoading : related(state).isEmpty ? .whyNoAnswers : nil),
            surroundings.binding(
                [.control("f")], .document(.replyTo), .keyReplyTo, topic, needs: .correctIncoming, unless: blocked),
            surroundings.binding(
                [.insert], .document(.insertAfter), .keyInsertAfter, topic, weight: 20,
                needs: .insertLate),
            surroundings.binding([.up], .document(.up), .keyUp, topic),
            surroundings.binding([.down], .document(.down), .keyDown, topic),
            surroundings.binding([.pageUp], .document(.pageUp), .keyPageUp, topic),
            surroundings.binding([.pageDown], .document(.pageDown), .keyPageDown, topic),
            surroundings.binding([.home], .document(.home), .keyTop, topic),
            surroundings.binding([.end], .document(.end), .keyBottom, topic),
            surroundings.binding([.function(5)], .document(.refresh), .keyRefresh, topic, weight: 15),
            surroundings.binding([.escape], .document(.back), .keyBack, topic, weight: 70),
        ]
    }
}
