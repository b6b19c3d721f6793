import Office
import Phrases
import Records
import TerminalKit

extension ReservationsScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextReservations
        let noRow: Phrase? = state.current == nil ? .whyNoRow : nil
        let hasLapsed = state.current.map { $0.expiresAt <= surroundings.now } ?? false
        let isOpen = surroundings.isOpen(year: surroundings.today.year)
        return [
            surroundings.binding(
                [.enter], .reservations(.use), .keyUseReserved, topic, weight: 80,
                unless: surroundings.whyNot(.registerIncoming) ?? noRow ?? (hasLapsed ? .whyExpired : nil)),
            surroundings.binding(
                [.function(2)], .reservations(.reserve), .keyReserve, topic, weight: 75,
                unless: surroundings.whyNot(.reserveNumber) ?? (isOpen ? nil : .whyBookClosed)),
            surroundings.binding(
                [.delete], .reservations(.void), .keyVoid, topic, weight: 65,
                unless: surroundings.whyNot(.voidNumber) ?? noRow),
            surroundings.binding([.up], .reservations(.up), .keyUp, topic),
            surroundings.binding([.down], .reservations(.down), .keyDown, topic),
            surroundings.binding([.pageUp], .reservations(.pageUp), .keyPageUp, topic),
            surroundings.binding([.pageDown], .reservations(.pageDown), .keyPageDown, topic),
            surroundings.binding([.home], .reservations(.home), .keyTop, topic),
            surroundings.binding([.end], .reservations(.end), .keyBottom, topic),
            surroundings.binding([.function(5)], .reservations(.refresh), .keyRefresh, topic, weight: 15),
            surroundings.binding([.escape], .reservations(.back), .keyBack, topic, weight: 70),
        ]
    }
}
