public import Records

/// A rule about outgoing documents that said no. Symbols are as they are written: "15/BC-LĐLĐ".
public enum OutgoingRefusal: Error, Equatable, Sendable {
    /// The content cannot be registered as it is.
    case content([OutgoingFault])
    /// Numbers follow the days: this day lies before that of the number given last (Decree 30/2020, art. 15(1)).
    case dayBeforeLast(Day, last: String, on: Day)
    /// A corrected day would leave the order of the numbers around it; open at an end that is `nil`.
    case dayOutOfOrder(Day, from: Day?, to: Day?)
    /// The day belongs to another book than the number.
    case bookFixed(year: Int)
    /// A type of another series would need another number.
    case seriesFixed(String)
    /// The form's key was used before for another document.
    case formKeyUsed(String)
    /// The kept number is used, void or lapsed, or of another series.
    case reservationNotOpen(String)
    /// A late insert must follow a number that was given.
    case numberNotGiven(String)
    /// All letters after this number are used.
    case suffixesUsedUp(String)
    /// The step has no place where the document stands; these have.
    case stepNotAllowed(OutgoingStep, String, OutgoingState, allowed: [OutgoingStep])
    /// An entry of the register that is void or recalled is not corrected any more.
    case ended(String, OutgoingState)
    /// The document was issued before the day it bears.
    case issuedBeforeDate(Day)
    /// A reply of that day cannot answer a letter that is younger: its number, its day, the day of the reply.
    case answersLater(String, Day, reply: Day)
    /// A policy must begin where the books begin anew: the newest number so far is of this day.
    case policyMidway(Day, newest: Day)
    /// A policy names a type that does not exist.
    case unknownType(String)
    /// Another document replaces it already; the two by their symbols.
    case replacedBefore(String, by: String)
    /// The draft is another's, and so is the step.
    case notYours(OutgoingStep?, String)
    /// The text of a draft is fixed where the document stands.
    case textFixed(String, OutgoingState)
    /// The text is longer than any document.
    case textTooLong(limit: Int)
    /// The text carries a mark of state secrets.
    case secretText
    /// That person or department was not asked, or has answered already.
    case notAsked(String)
    /// The draft has gone on: opinions are not taken any more.
    case opinionsClosed(String, OutgoingState)
    /// Somebody cannot be asked for an opinion.
    case unfitToAsk(String)
    /// A rule said no to one of many documents, the first being 1: none of them was registered.
    indirect case inRow(Int, OutgoingRefusal)
    /// More documents at once than are taken.
    case tooManyRows(limit: Int)
    /// No such document, or none that this person may see.
    case unknown(String)
    /// Several documents have that number; the symbol must be named.
    case ambiguous(String, [String])
    /// A text for many units has fields that nobody knows, or that have no value.
    case merge([MergeFault])
}
