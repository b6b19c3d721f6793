import Office
import Phrases
import Records
import TerminalKit

extension AttachmentsScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextAttachments
        let noRow: Phrase? = state.current == nil ? .whyNoRow : nil
        let isVoid = state.whyFixed
        let isOut: Phrase? = state.current?.removal == nil ? nil : .whyTakenOut
        let authority = DraftAuthority(actor: surroundings.actor, people: surroundings.facts.people)
        let isWriter = state.outgoing.map(authority.mayAttach) ?? false
        let hasFailed = state.current.flatMap { state.texts[$0.id] }?.state == .failed
        let noOpener: Phrase? =
            surroundings.isSharedHost ? .whySharedHost : surroundings.hasDisplay ? nil : .whyNoDisplay
        return [
            surroundings.binding(
                [.enter], .attachments(.viewText), .keyViewText, topic, weight: 70, unless: noRow),
            surroundings.binding(
                [.function(12)], .attachments(.newestScan), .keyNewestScan, topic, weight: 85,
                needs: isWriter ? nil : state.needed(.attach),
                unless: isVoid),
            surroundings.binding(
                [.function(2)], .attachments(.add), .keyAddFile, topic, weight: 80,
                needs: isWriter ? nil : state.needed(.attach), unless: isVoid),
            surroundings.binding([.function(8)], .attachments(.save), .keySaveFile, topic, weight: 65, unless: noRow),
            surroundings.binding(
                [.control("o")], .attachments(.openOutside), .keyOpenFile, topic, weight: 40,
                unless: noOpener ?? noRow),
            surroundings.binding(
                [.delete], .attachments(.takeOut), .keyTakeOut, topic, weight: 60,
                needs: isWriter ? nil : state.needed(.removeAttachment),
                unless: isVoid ?? noRow ?? isOut),
            surroundings.binding(
                [.function(6)], .attachments(.readAgain), .keyReadAgain, topic, weight: hasFailed ? 62 : 0,
                unless: noRow ?? (hasFailed ? nil : .whyNotFailed)),
            surroundings.binding([.up], .attachments(.up), .keyUp, topic),
            surroundings.binding([.down], .attachments(.down), .keyDown, topic),
            surroundings.binding([.pageUp], .attachments(.pageUp), .keyPageUp, topic),
            surroundings.binding([.pageDown], .attachments(.pageDown), .keyPageDown, topic),
            surroundings.binding([.home], .attachments(.home), .keyTop, topic),
            surroundings.binding([.end], .attachments(.end), .keyBottom, topic),
            surroundings.binding([.function(5)], .attachments(.refresh), .keyRefresh, topic, weight: 15),
            surroundings.binding(
                [.escape], .attachments(.back), state.workTicket == nil ? .keyBack : .keyStop, topic, weight: 75),
        ]
    }
}
