public import Records

/// Why something was not done: a rule said no, or the office file could not be read or written.
public enum OfficeError: Error, Equatable, Sendable {
    /// A rule said no; nothing was written.
    case refused(Refusal)
    /// The office file failed; nothing was written.
    case store(StoreFault)
}

/// A rule that said no. Cases carry what the sentence shown to a person needs.
public enum Refusal: Error, Equatable, Sendable {
    /// None of the person's roles gives the right.
    case notPermitted(Act)
    /// The content cannot be registered as it is.
    case content([ContentFault])
    /// A rule about outgoing documents.
    case outgoing(OutgoingRefusal)
    /// A rule about copies.
    case copy(CopyRefusal)
    /// A rule about transfers, disposal, loans and holds.
    case procedure(ProcedureRefusal)
    /// A rule about the archive.
    case archive(ArchiveRefusal)
    /// The files cannot be added as they are.
    case attachment(AttachmentFault)
    /// What was staged is not there any more: it waited for longer than a day.
    case stagedFileGone(name: String)
    /// The file was taken out before.
    case attachmentRemoved(name: String)
    /// Somebody changed the record after it was read.
    case changedMeanwhile(by: String, at: Instant)
    /// The book of that year was never opened.
    case bookNotOpen(year: Int)
    /// The book of that year is closed.
    case bookClosed(year: Int, on: Day)
    /// The book of that year is open already.
    case bookAlreadyOpen(year: Int)
    /// No such number in the register, or none that this person may see.
    case noSuchNumber(RegisterNumber)
    /// No such record, or none that this person may see.
    case noSuchRecord
    /// The number is void already.
    case alreadyVoid(RegisterNumber)
    /// The act wants a reason.
    case reasonMissing
    /// Nothing was changed.
    case nothingChanged
    /// The number belongs to the book of its year: the arrival day cannot move to another year.
    case arrivalYearFixed(year: Int)
    /// An imported number is taken.
    case numberTaken(RegisterNumber)
    /// All letters after this number are used.
    case suffixesUsedUp(RegisterNumber)
    /// A late insert must follow a number that was given.
    case numberNotGiven(RegisterNumber)
    /// The kept number is used, void or expired.
    case reservationNotOpen(RegisterNumber)
    /// The end of a reservation lies in the past.
    case expiryInPast
    /// The document did not come electronically, so no paper follows it.
    case notElectronic(RegisterNumber)
    /// The paper was recorded before.
    case paperAlreadyRecorded(RegisterNumber, on: Day)
    /// Somebody registered a document of the same issuer, number and year since the person looked.
    case twinRegistered(RegisterNumber, by: String)
    /// The form's key was used before for another document.
    case formKeyUsed(RegisterNumber)
    /// A document that asks for a reply was to be closed without one, and without saying why.
    case replyOwed(RegisterNumber)
    /// A note, a reason or a result is too long.
    case noteTooLong(limit: Int)
    /// A year that is not over cannot be closed.
    case yearNotOver(year: Int)
    /// The machine's clock is behind the newest entry of the journal.
    case clockBehind(newest: Instant)
    /// The short name is taken.
    case loginTaken(String)
    /// A name may not be empty.
    case nameMissing
    /// A short name is not of the allowed letters.
    case loginMalformed(String)
    /// Nobody of that short name works here.
    case unknownPerson(String)
    /// An issuer cannot be merged into itself or into one that is merged away.
    case mergeImpossible
    /// The step has no place where the document stands; these have.
    case stepNotAllowed(HandlingAct, RegisterNumber, HandlingState, allowed: [HandlingAct])
    /// The document is with somebody else, whose step it is.
    case inOtherHands(HandlingAct, RegisterNumber)
    /// Nobody is named to get the document.
    case nobodyNamed
    /// That person or department cannot be given a document.
    case unfitParty(String)
    /// A document is submitted to a leader only.
    case notALeader(String)
    /// A leader enters their own word; for another leader the clerk or the chief does.
    case notOwnWord(String)
    /// No later day was asked for.
    case noExtensionAsked(RegisterNumber)
    /// A deadline lies before today.
    case deadlineInPast(Day)
    /// A later day must lie after the deadline.
    case notLater(Day)
    /// Who has it is changed by routing, not by correcting the entry.
    case changedByRouting(RegisterNumber)
    /// A reply's number is missing.
    case resultMissing
    /// What was settled is opened again before its number can be void.
    case openFirst(RegisterNumber)
    /// The act is another person's.
    case undoNotOwn(String)
    /// An act that cannot be taken back, by its stable name.
    case notUndoable(String)
    /// The act is of an earlier day.
    case undoTooLate(RegisterNumber, on: Day)
    /// Somebody has gone on from it: who, when, with which command.
    case undoOvertaken(RegisterNumber, by: String, at: Instant, command: String)
    /// They are not the deputy of that person today.
    case notDeputy(String)
    /// An absence needs two people and a last day not before the first.
    case absenceMalformed
    /// The office would be left without anybody who may manage people.
    case lastAdministrator
    /// No form of that code.
    case unknownForm(String)
    /// The form is not asked for periods of that length.
    case periodUnfit(form: String, ReportingPeriod)
    /// Reports of the kind are made when they are asked for: nobody owes them by a day.
    case reportNotOwed(ReportKind)
    /// A duty to report wants a day that reports of the kind can be due on.
    case reportDueMissing(ReportKind)
    /// The period of the form was never opened.
    case periodNotOpen(form: String, ReportingPeriod)
    /// The period is open already.
    case periodAlreadyOpen(form: String, ReportingPeriod)
    /// The period is closed: nothing is written in it.
    case periodClosed(form: String, ReportingPeriod, on: Day)
    /// A period that has not ended cannot be closed, and one that has not begun cannot be opened.
    case periodNotOver(ReportingPeriod)
    /// The period ends before the form can be asked for.
    case periodBeforeForm(form: String, ReportingPeriod, since: Day)
    /// No unit of that code or name reports to this office.
    case unknownUnit(String)
    /// The unit did not stand in that period, or the form does not address it.
    case unitNotAsked(String, ReportingPeriod)
    /// The office watches no units, because its own place in the directory is not set.
    case noUnitsWatched
    /// A unit with that code exists.
    case unitCodeTaken(String)
    /// Another unit bears the name at the same time: the name, and that one's code.
    case unitNameTaken(String, code: String)
    /// A code is not of the allowed letters.
    case codeMalformed(String)
    /// The last day of a unit lies before its first, or its successor is itself.
    case unitMalformed(String)
    /// No row of that code in any form.
    case unknownIndicator(String)
    /// A row of that code exists.
    case indicatorTaken(String)
    /// The row cannot be as it is: its base is no count of the same form, or its states are too few.
    case indicatorMalformed(String)
    /// The figures cannot stand together.
    case figures([FigureFinding])
    /// The day of a figure lies in the future.
    case figureInFuture(Day)
    /// A figure that only an inspection knows wants the minutes as its source.
    case inspectionMissing(String)
    /// The return is accepted: it is opened again first.
    case returnAccepted(String, ReportingPeriod)
    /// Values that stand in a received return would be replaced or withdrawn, and nobody says why: unit, period, rows.
    case correctionUnexplained(String, ReportingPeriod, rows: [String])
    /// The step has no place where the return stands.
    case returnStepNotAllowed(ReturnAct, ReturnState)
    /// The source names no document that this person may see.
    case sourceUnknown(String)
    /// A setting of the reference score is not of its kind.
    case settingMalformed(String)
    /// The review day of a lack of conditions is not after today.
    case reviewNotAhead(Day)
    /// The unit's figures do not say that conditions are missing (row 4.1).
    case lackNotReported(String)
    /// The step has no place where the question stands.
    case questionStepNotAllowed(QuestionAct.Kind, UnitQuestion.State)
    /// An answer lies before its question.
    case answerTooEarly(Day)
    /// What is set would change periods that are closed, the newest of them this one.
    case settingInClosedPeriod(ReportingPeriod)
    /// A unit's days or group would change a closed period.
    case unitInClosedPeriod(String, ReportingPeriod)
    /// A question needs words.
    case textMissing
    /// A text carries a mark of state secrets, which never enter.
    case secretMark
}

/// What went wrong with the office file. Cases are told apart by what a person should do.
public enum StoreFault: Error, Equatable, Sendable {
    /// No file there.
    case missing(path: String)
    /// A file is there already.
    case exists(path: String)
    /// The file is no office of ours.
    case foreign(path: String)
    /// Made by a newer version of the program.
    case newer(found: Int, known: Int)
    /// The file is damaged.
    case damaged(detail: String)
    /// The file or its folder cannot be written.
    case readOnly(path: String)
    /// On a network file system, where locks cannot be trusted.
    case networkFileSystem(path: String, kind: String)
    /// No room on the disk.
    case diskFull
    /// Another process held the file for too long.
    case busy
    /// The file cannot be opened.
    case cannotOpen(path: String, detail: String)
    /// The path is a symbolic link or no plain file.
    case notPlainFile(path: String)
    /// The disk failed to keep what was written: the process must end.
    case syncFailed
    /// A row that this program cannot read.
    case undecodable(table: String, column: String, id: Int64)
    /// Anything else that SQLite reports.
    case failed(detail: String)
}
