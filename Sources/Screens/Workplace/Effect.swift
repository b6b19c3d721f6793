public import Office
public import Records

/// Names a question or command on its way, so that an answer that came too late is known and dropped.
public struct Ticket: Hashable, Sendable {
    /// Counts up with every question.
    public let number: Int

    /// Wraps a number.
    public init(number: Int) { self.number = number }
}

/// What the screens want of the world: values, run by whoever owns the terminal and the office.
public enum Effect: Equatable, Sendable {
    /// A question; the answer comes as a `Message` with the same ticket.
    case ask(Question, Ticket)
    /// A command; the receipt comes as a `Message` with the same ticket.
    case perform(Deed, Ticket)
    /// Work with files outside the office; what comes of it comes as `Message.files` with the same ticket, progress first.
    case files(FileWork, Ticket)
    /// Stop the work with files that has this ticket.
    case stopFiles(Ticket)
    /// Save or print a page; the answer comes as `Message.paper` with the same ticket.
    case paper(PaperWork, Ticket)
    /// Somebody used this issuer: it is offered earlier next time. No answer.
    case noteIssuerUse(String)
    /// The person chose this for themselves. No answer.
    case keepPreference(PreferenceName, String)
    /// What is kept beside the office: drafts and templates.
    case keeping(Keeping)
    /// A sound: a field was left with something in it that was not understood. No answer.
    case beep
    /// Go to the shell's prompt and come back.
    case suspend
    /// End the program.
    case quit

    /// The questions that screens ask.
    public enum Question: Equatable, Sendable {
        case desk(AskDesk)
        case office(AskOffice)
        case issuers(ListIssuers)
        case incoming(ListIncoming)
        case count(CountIncoming)
        case show(ShowIncoming)
        case place(PlaceIncoming)
        case duplicates(FindDuplicates)
        case entry(EntryQuestion)
        case reservations(ListReservations)
        case attachments(ListAttachments)
        case statistics(AskStatistics)
        case week(AskWeek)
        case meetings(ListMeetings)
        case undoable(AskUndoable)
        case figures(FigureQuestion)
        case outgoing(OutgoingQuestion)
        case archive(ArchiveQuestion)
    }

    /// The commands that screens give.
    public enum Deed: Equatable, Sendable {
        case register(RegisterIncoming)
        case insertLate(InsertLateIncoming)
        case correct(CorrectIncoming)
        case void(VoidIncoming)
        case undo(UndoChange)
        case recordPaper(RecordPaperCopy)
        case reserve(ReserveNumber)
        case voidReservation(VoidReservation)
        case openBook(OpenBook)
        case handle(HandleIncoming)
        case giveTask(GiveTask)
        case recordAbsence(RecordAbsence)
        case endAbsence(EndAbsence)
        case attach(AttachFiles)
        case removeAttachment(RemoveAttachment)
        case figures(FigureDeed)
        case outgoing(OutgoingDeed)
        case archive(ArchiveDeed)
    }
}

/// What comes back for a ticket: one case per answer and receipt, or why not.
public enum Message: Equatable, Sendable {
    case desk(Desk, Ticket)
    case office(OfficeFacts, Ticket)
    case issuers([Issuer], Ticket)
    case incoming([IncomingRow], Ticket)
    case count(IncomingCount, Ticket)
    case shown(IncomingDetail?, Ticket)
    case place(Int64?, Ticket)
    case duplicates([DuplicateSuspicion], Ticket)
    case entry(EntryAnswer, Ticket)
    case reservations([Reservation], Ticket)
    /// A registration or a late insert.
    case registered(Registration, Ticket)
    /// A correction, a void number, or a paper recorded.
    case changed(ChangedDocument, Ticket)
    /// A reservation made or void.
    case reserved(Reservation, Ticket)
    case bookOpened(YearBook, Ticket)
    /// An absence recorded or ended.
    case absence(Absence, Ticket)
    case attachments([Attachment], Ticket)
    case statistics(IncomingStatistics, Ticket)
    case week(WeekPage, Ticket)
    case meetings([IncomingDocument], Ticket)
    case undoable([Undoable], Ticket)
    /// About units, their figures, returns and questions.
    case figures(FigureAnswer, Ticket)
    /// About outgoing documents.
    case outgoing(OutgoingAnswer, Ticket)
    /// About files and what they lie in.
    case archive(ArchiveAnswer, Ticket)
    /// Files added to a document, or one taken out.
    case filesChanged(ChangedAttachments, Ticket)
    case files(FileAnswer, Ticket)
    /// What came of keeping something beside the office.
    case keeping(Kept, Ticket)
    /// What became of a page.
    case paper(PaperAnswer, Ticket)
    /// The question or command failed; nothing was written.
    case failed(OfficeError, Ticket)

    /// The ticket that it answers.
    public var ticket: Ticket {
        switch self {
        case .desk(_, let ticket), .office(_, let ticket), .issuers(_, let ticket), .incoming(_, let ticket),
            .count(_, let ticket), .shown(_, let ticket), .place(_, let ticket), .duplicates(_, let ticket),
            .entry(_, let ticket),
            .reservations(_, let ticket), .registered(_, let ticket), .changed(_, let ticket),
            .reserved(_, let ticket), .bookOpened(_, let ticket), .absence(_, let ticket), .keeping(_, let ticket),
            .statistics(_, let ticket), .week(_, let ticket), .meetings(_, let ticket),
            .undoable(_, let ticket), .figures(_, let ticket), .outgoing(_, let ticket), .archive(_, let ticket),
            .attachments(_, let ticket), .filesChanged(_, let ticket), .files(_, let ticket), .paper(_, let ticket),
            .failed(_, let ticket):
            ticket
        }
    }
}
