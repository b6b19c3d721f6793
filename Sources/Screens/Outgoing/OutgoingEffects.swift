public import Office
public import Records

/// The questions about outgoing documents that screens ask.
public enum OutgoingQuestion: Equatable, Sendable {
    case page(ListOutgoing)
    case count(CountOutgoing)
    case show(ShowOutgoing)
    /// What helps to write one of a type.
    case prepare(PrepareOutgoing)
    /// What answers an incoming document.
    case answers(AskAnswers)
    /// A version of a text.
    case text(ShowDraftText)
}

/// The commands about outgoing documents that screens give.
public enum OutgoingDeed: Equatable, Sendable {
    case register(RegisterOutgoing)
    case correct(CorrectOutgoing)
    case step(StepOutgoing)
    case begin(BeginDraft)
    case save(SaveDraft)
    case opinion(GiveOpinion)
}

/// What comes back: one case per answer and receipt.
public enum OutgoingAnswer: Equatable, Sendable {
    case page([OutgoingRow])
    case count(IncomingCount)
    /// One document with its history; `nil` when it is not there.
    case shown(OutgoingDetail?)
    case prepared(OutgoingHelp)
    case answers([OutgoingDocument])
    /// A version of a text; `nil` where none was written.
    case text(DraftVersion?)
    case registered(OutgoingRegistered)
    /// A correction, or a step.
    case changed(ChangedOutgoing)
}
