public import Office
public import Records

/// What a form asks of the register to help with the entry.
public enum EntryQuestion: Equatable, Sendable {
    case subjects(SuggestSubjects)
    case habits(AskHabits)
    case issuer(FindIssuerOfSymbol)
    case cited(ProposeReplies)
}

/// What the register answered.
public enum EntryAnswer: Equatable, Sendable {
    case subjects([String])
    case habits(IssuerHabits)
    /// The one issuer of a symbol, when there is exactly one.
    case issuer(String?)
    /// The letters of ours that the subject cites.
    case cited([OutgoingDocument])
}

/// What a form knows from the register, and what it waits for.
struct FormHelps: Equatable, Sendable {
    /// Of the issuer and type asked for last.
    var habits: IssuerHabits?
    var asked: AskHabits?
    var habitsTicket: Ticket?
    /// The text for which subjects were asked; an answer for another text is late and is dropped.
    var subjectText: String?
    var subjectTicket: Ticket?
    var issuerTicket: Ticket?
    /// The letters of ours that the subject cites, by symbol and year.
    var cited: [String] = []
    var askedCited: ProposeReplies?
    var citedTicket: Ticket?
    /// The abbreviation that the first suggestion writes out.
    var shorthand: OfficeShorthand.Match?

    /// Stops waiting for a ticket.
    /// - Returns: whether it was waited for.
    mutating func forget(_ ticket: Ticket) -> Bool {
        switch ticket {
        case habitsTicket:
            habitsTicket = nil
            asked = nil
        case subjectTicket: subjectTicket = nil
        case issuerTicket: issuerTicket = nil
        case citedTicket:
            citedTicket = nil
            askedCited = nil
        case _: return false
        }
        return true
    }
}
