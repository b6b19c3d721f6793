import Office
import Phrases
import Records

// How the files of a level are put in order.

extension FileOrder {
    /// Its words in a list.
    var phrase: Phrase {
        switch self {
        case .code: .fileOrderCode
        case .day: .fileOrderDay
        case .title: .fileOrderTitle
        }
    }
}

extension TreeScreen.State {
    mutating func order(_ way: OrderFiles.Way, in surroundings: inout Surroundings) -> [Step] {
        guard let node, orderTicket == nil else { return [] }
        let ticket = surroundings.ticket()
        orderTicket = ticket
        return [.effect(.perform(.archive(.order(OrderFiles(in: node, way))), ticket))]
    }

    /// The file under the cursor and the one beside it change places.
    mutating func shift(by steps: Int, in surroundings: inout Surroundings) -> [Step] {
        guard let file = current?.file, let place = window.rows.firstIndex(where: { $0.file?.id == file.id }),
            window.rows.indices.contains(place + steps), let other = window.rows[place + steps].file
        else { return [.say(.whyRowAtEnd.atStart, .warning)] }
        return order(.exchange(file.id, other.id), in: &surroundings)
    }

    mutating func ordered(_ count: Int, _ ticket: Ticket, in surroundings: inout Surroundings) -> [Step]? {
        guard ticket == orderTicket else { return nil }
        orderTicket = nil
        let said = Phrase.filesOrdered(ArchivePath(path.map(\.code)).description, .count(count))
        return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
    }
}
