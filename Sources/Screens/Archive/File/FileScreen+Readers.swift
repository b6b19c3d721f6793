import Office
import Phrases
import Records
import TerminalKit

// Who asks for a file, who has read it, and who consented that it is kept back.

extension FileScreen.State {
    /// Why it cannot be asked for; `nil` where it can.
    var whyNotLent: Phrase? {
        guard let detail else { return .whyLoading }
        guard detail.isWhole else { return .contentHidden }
        return detail.file.state == .archived ? nil : .whyNotLent(detail.file.state.phrase)
    }

    mutating func askReaders(in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        readersTicket = ticket
        let consents = surroundings.ticket()
        consentsTicket = consents
        return [
            .effect(.ask(.archive(.readers(ListReaders(of: id))), ticket)),
            .effect(.ask(.archive(.procedure(.keptBack(ListKeptBack(of: id)))), consents)),
        ]
    }

    /// A reading in a line: from when to when, who, how, what for, what was copied.
    func line(of reading: FileReading, _ surroundings: Surroundings) -> String {
        let loan = reading.loan
        let days = [loan.outOn?.shown, loan.returnedOn?.shown ?? "…"].compactMap(\.self).joined(separator: " – ")
        let parts = [
            days, surroundings.facts.readerName(loan.reader), surroundings.text(loan.manner.phrase.inside),
            loan.purpose,
            reading.copies.map(\.copy.symbol).joined(separator: ", "),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// A consent in a line: until when, why, who gave it, by which paper.
    func line(of consent: KeptBack, _ surroundings: Surroundings) -> String {
        let name = surroundings.facts.name(of: .person(consent.consentedBy))
        let parts = [
            consent.until.shown, consent.reason, surroundings.text(.keptBackTold(name, consent.consentedOn.shown)),
            consent.paper, consent.endedOn.map { surroundings.text(.keptBackEnded($0.shown)) },
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }
}
