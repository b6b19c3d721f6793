public import Office
public import Records

/// The questions about figures that screens ask.
public enum FigureQuestion: Equatable, Sendable {
    case board(AskBoard)
    case fields(AskFourFields)
    case unit(AskUnitSheet)
    case factHistory(AskFactHistory)
    case entry(AskReturnEntry)
    case returns(AskReturns)
    case questions(ListQuestions)
    case question(AskQuestion)
    case setup(AskFigureSetup)
}

/// The commands about figures that screens give.
public enum FigureDeed: Equatable, Sendable {
    case enter(EnterReturn)
    case importReturns(ImportReturns)
    case set(SetFact)
    case step(StepReturn)
    case open(OpenPeriod)
    case close(ClosePeriod)
    case remind(RecordReminders)
    case confirmLack(ConfirmLack)
    case endLack(EndLack)
    case setScoring(SetScoring)
    case raise(RaiseQuestion)
    case handle(HandleQuestion)
    case addUnit(AddUnit)
    case changeUnit(ChangeUnit)
}

/// What comes back: one case per answer and receipt.
public enum FigureAnswer: Equatable, Sendable {
    case board(Board)
    case fields(FourFields)
    case unit(UnitSheet)
    case factHistory([SourcedFact])
    case entry(ReturnEntry)
    case returns(ReturnBook)
    case questions([StandingQuestion])
    /// One question with its history; `nil` when it is not there.
    case questionDetail(QuestionDetail?)
    case setup(FigureSetup)
    /// A return entered, set or moved a step.
    case returned(FigureReturn)
    /// Several returns entered from a file.
    case imported(ImportedReturns)
    case opened(OpenedPeriod)
    case closed(FigurePeriod)
    /// So many units were reminded.
    case reminded(Int)
    case lackConfirmed(ConfirmedLack)
    /// So many confirmations were taken back.
    case lackEnded(Int)
    case scoringSet(ScoringSetting)
    /// A question written down, or moved a step.
    case question(UnitQuestion)
    /// A unit added or changed.
    case unitKept(IssuerID)
}
