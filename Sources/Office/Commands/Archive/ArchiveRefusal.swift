public import Records

/// A rule about the archive that said no. Files are named as they are written, "01.TCCB/2026"; nodes by their paths, "P01/02/H0123".
public enum ArchiveRefusal: Error, Equatable, Sendable {
    /// What is written of a file cannot stand as it is.
    case content([FileFault])
    /// The file cannot be closed yet.
    case closing(String, [FileFault])
    /// No such file or document, or none that this person may see. Rights are asked before anything is written.
    case unseen
    /// No such fonds, series or box.
    case unknownNode(String)
    /// No such file, or none that this person may see.
    case unknownFile(String)
    /// Several files bear the name, in these fonds.
    case ambiguous(String, [String])
    /// A file of that name stands in the fonds.
    case nameTaken(String)
    /// The step has no place where the file stands; these have.
    case stepNotAllowed(FileStep, String, FileState, allowed: [FileStep])
    /// The file is another's.
    case notYours(String)
    /// What lies in a file of this state, and what is written of it, stays as it is.
    case fixed(String, FileState)
    /// Documents that are no records yet, or are none any more: drafts and void numbers.
    case notFiled(String)
    /// All of these lie in the file already.
    case inFileAlready(String)
    /// More at once than are taken.
    case tooMany(limit: Int)
    /// An order names each of what lies in the file, and each once.
    case orderIncomplete(String)
    /// A loose paper bears a secret mark, has no words or too many.
    case paper(LoosePaperFault)
    /// A paper was taken out of its file: it gets no more files.
    case weededPaper(String)
    /// A paper that still has so many files is not taken out.
    case paperHasFiles(String, Int)
    /// A code below the same node is taken.
    case nodeCodeTaken(String)
    /// A code or title is empty, too long, or has a slash.
    case nodeMalformed(String)
    /// What is of that level does not lie there.
    case nodeMisplaced(ArchiveLevel)
    /// What is to be moved into another fonds: fonds are not mixed.
    case otherFonds(String)
    /// A series is moved into itself.
    case nodeInItself(String)
    /// Levels lie above each other too deeply.
    case tooDeep(limit: Int)
    /// Files lie in series and boxes, not in a fonds itself.
    case noFilesInFonds(String)
    /// No row of the schedule has that code on that day.
    case unknownRule(String)
    /// The period is shorter than the rows of the schedule that it follows from say.
    case shorterThanRules(RetentionPeriod, needed: RetentionPeriod)
    /// There is no list of the year.
    case noList(year: Int)
    /// The list of the year has been begun.
    case listBegun(year: Int)
    /// The list is approved: rows are added to it, none is changed.
    case listApproved(year: Int)
    /// Rows of the list name no maker: how many.
    case makersMissing(Int, year: Int)
    /// There is nothing in the list.
    case listEmpty(year: Int)
    /// Another row of the list has that notation.
    case notationTaken(String)
    /// A row of the list or of the schedule is not as it has to be.
    case rowMalformed(String)
    /// Rows of one code would hold on the same day.
    case rulesOverlap(String)
    /// The form's key was used before for another file.
    case formKeyUsed(String)
}

/// What is wrong with a loose paper.
public enum LoosePaperFault: Equatable, Sendable {
    /// It has no title.
    case missingTitle
    /// Its words are too many.
    case tooLong(limit: Int)
    /// It bears a secret mark: it may not be written here.
    case secretMark
}
