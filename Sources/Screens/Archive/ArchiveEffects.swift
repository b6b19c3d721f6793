public import Office
public import Records

/// The questions about files and the archive that screens ask.
public enum ArchiveQuestion: Equatable, Sendable {
    case tree(ListArchive)
    case node(FindNode)
    case files(ListFiles)
    case count(CountFiles)
    case file(ShowFile)
    case due(ListDueProcedures)
    case prepare(PrepareFile)
    case retention(ShowRetention)
    case loans(ListLoans)
    case loan(ShowLoan)
    case readers(ListReaders)
    case filingList(ShowFilingList)
    case holds(ListHolds)
    case procedure(ProcedureQuestion)
    case found(FindFiles)
    case filed(FindInFiles)
    case hit(ShowHit)
    /// What is known of the texts inside a document's files.
    case texts(ShowTexts)
    /// The open files that documents can be put into.
    case toFill(ListFilesToFill)
    /// What a number in a form means: an incoming document, or one of ours.
    case incoming(ShowIncoming)
    case outgoing(ShowOutgoing)
}

/// The commands about them that screens give.
public enum ArchiveDeed: Equatable, Sendable {
    case open(OpenFile)
    case correct(CorrectFile)
    case put(PutInFile)
    case step(StepFile)
    case place(PlaceFiles)
    case arrange(ArrangeFile)
    case weed(WeedItem)
    case lend(AskForFile)
    case loan(StepLoan)
    case make(MakeNode)
    case change(ChangeNode)
    case move(MoveNode)
    case order(OrderFiles)
    case proposeList(ProposeFilingList)
    case setRow(SetFilingEntry)
    case approveList(ApproveFilingList)
    case hold(PlaceHold)
    case endHold(EndHold)
    case procedure(ProcedureDeed)
}

/// What comes back: one case per answer and receipt.
public enum ArchiveAnswer: Equatable, Sendable {
    case tree(TreePage)
    /// `nil` when there is none.
    case node(FoundNode?)
    case files([FileRow])
    case count(IncomingCount)
    /// `nil` when it is not there or not seen.
    case file(FileDetail?)
    case due([DueProcedure])
    case prepared(FileHelp)
    case retention(RetentionSchedule)
    case incoming(IncomingDetail?)
    case outgoing(OutgoingDetail?)
    /// A file opened, written anew, or moved a step.
    case changed(ChangedFile)
    case filled(FilledFile)
    /// So many files were placed.
    case placed(Int)
    case nodeChanged(ChangedNode)
    case loans([LoanRow])
    /// `nil` when it is not there or not seen.
    case loan(LoanDetail?)
    case readers([FileReading])
    /// `nil` where the year has none.
    case filingList(FilingListDetail?)
    case holds([HoldRow])
    /// So many files were put in order.
    case ordered(Int)
    case listChanged(ChangedFilingList)
    /// A hold placed or ended.
    case held(LegalHold)
    case found(FoundFiles)
    case filed(FoundInFiles)
    /// `nil` where no sentence is hit, or it may not be read.
    case hit(HitSentence?)
    case texts([AttachmentID: TextStanding])
    case toFill(FilesToFill)
    /// A slip written, or taken a step further.
    case lent(FileLoan)
    case procedure(ProcedureAnswer)
}
