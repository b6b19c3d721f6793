public import Office
public import Records

/// The questions about outgoing documents that screens ask.
public enum OutgoingQuestion: Equatable, Sendable {
    case page(ListOutgoing)
    case count(CountOutgoing)
    case show(ShowOutgoing)
    /// What helps to write one of a type.
    case prepare(PrepareOutgoing)
    /// Papers that look like registered ones.
    case twins(FindOutgoingTwins)
    /// A version of a text.
    case text(ShowDraftText)
    /// The figures of a report as they are now.
    case figures(AskFigures)
    /// A report as it is begun.
    case compose(ComposeReport)
    /// The documents that are a report already.
    case ofReport(ListOfReport)
    /// The text of the period before.
    case last(ShowPastReport)
    /// Which reports the office owes, and by when.
    case owed(AskReportDuties)
    /// Who has answered a letter.
    case replies(AskReplies)
    /// Which letters are not answered.
    case unanswered(ListUnanswered)
    /// What the directory knows of those that a text goes to.
    case addressees(CompleteAddressees)
    case copies(ListCopies)
    case copy(ShowCopy)
    /// What helps to enter a copy.
    case prepareCopy(PrepareCopy)
    /// What was handed over on a day.
    case handedOver(AskHandedOver)
    /// The numbers of a day.
    case dayNumbers(AskDayNumbers)
    /// What waits for a leader.
    case submissions(AskSubmissions)
    case groups(ListRecipientGroups)
    case duties(ListReportDuties)
}

/// The commands about outgoing documents that screens give.
public enum OutgoingDeed: Equatable, Sendable {
    case register(RegisterOutgoing)
    case correct(CorrectOutgoing)
    case step(StepOutgoing)
    case begin(BeginDraft)
    case save(SaveDraft)
    case opinion(GiveOpinion)
    case link(LinkReplies)
    case remind(RemindReplies)
    case registerMany(RegisterOutgoingMany)
    case makeCopy(MakeCopy)
    case copyForReader(CopyForReader)
    case correctCopy(CorrectCopy)
    case voidCopy(VoidCopy)
    case merge(MergeDrafts)
    case setGroup(SetRecipientGroup)
    case setDuty(SetReportDuty)
}

/// What comes back: one case per answer and receipt.
public enum OutgoingAnswer: Equatable, Sendable {
    case page([OutgoingRow])
    case count(IncomingCount)
    /// One document with its history; `nil` when it is not there.
    case shown(OutgoingDetail?)
    case prepared(OutgoingHelp)
    case twins([OutgoingTwin])
    /// A version of a text; `nil` where none was written.
    case text(DraftVersion?)
    case figures(ReportAnswers)
    case composed(ComposedReport)
    case ofReport([OutgoingDocument])
    /// `nil` where none was made.
    case last(PastReport?)
    case owed([OwedReport])
    /// Who has answered a letter; `nil` when it is not there or not seen.
    case replies(ReplySheet?)
    case unanswered([ReplySheet])
    case addressees([MergeAddressee])
    case registered(OutgoingRegistered)
    /// A correction, or a step.
    case changed(ChangedOutgoing)
    /// The incoming document whose replies were said anew.
    case linked(IncomingDocument)
    case reminded
    case registeredMany([OutgoingRegistered])
    case copies([CopyRow])
    /// One copy with its history; `nil` when it is not there.
    case copy(CopyDetail?)
    case copyHelp(CopyHelp)
    case copyMade(CopyMade)
    /// A copy corrected or void.
    case copyChanged(DocumentCopy)
    case handedOver(HandedOver)
    case dayNumbers(DayClosing)
    case submissions(Submissions)
    /// The drafts of a text for many units.
    case merged([OutgoingDocument])
    case groups([RecipientGroup])
    case duties([ReportDuty])
    case groupSet(RecipientGroup)
    case dutySet(ReportDuty)
}
