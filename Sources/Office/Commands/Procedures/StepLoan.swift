public import Records

/// Takes a loan one step further: permits, refuses, hands out, lengthens, takes back, gives up. Right and name in the journal are the
/// step's own.
public struct StepLoan: Command {
    public static let act = Act.askForFile
    public static let name = "loan"

    /// Which loan.
    public let loan: LoanID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Which step.
    public let step: LoanStep
    /// The day of handing out or taking back; today where nobody says otherwise.
    public let day: Day?
    /// Until when it is lent.
    public let due: Day?
    /// Why it is refused, lengthened or given up; in which condition it came back.
    public let words: String?

    /// Asks for a step.
    public init(_ step: LoanStep, _ loan: FileLoan, on day: Day? = nil, due: Day? = nil, words: String? = nil) {
        self.loan = loan.id
        seenVersion = loan.version
        self.step = step
        self.day = day
        self.due = due
        self.words = words
    }

    public var act: Act { step.act }
    public var name: String { Self.name(of: step) }

    /// The stable name of a step in the journal.
    public static func name(of step: LoanStep) -> String { "loan-\(step.rawValue)" }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<FileLoan> {
        guard let before = try ledger.procedures.read.loan(loan) else { throw .procedure(.unknownLoan) }
        try require(
            seenVersion, of: RecordKey(.fileLoan, loan.value), toBe: before.version, since: Instant(milliseconds: 0),
            in: ledger)
        let file = try listedFile(before.file, in: ledger)
        let name = file.name.description
        guard let next = LoanRule.next(before.state, step) else {
            throw .procedure(.loan(name, .wrongState(before.state)))
        }
        if step == .withdraw {
            let readers = actor.everyone.map { Reading.person($0.id) }
            let isOwn = readers.contains(before.reader) || readers.contains(.person(before.askedBy))
            guard isOwn || actor.may(.lendFiles) else { throw .procedure(.loan(name, .notYours)) }
        } else {
            _ = try wholeFile(before.file, in: ledger, by: actor)
        }
        var after = before
        after.state = next
        after.version += 1
        try change(&after, file, in: ledger, by: actor, today: now.officeDay)
        try ledger.procedures.updateLoan(after)
        var changes = FieldChange.differing([
            ("loan-state", before.state.code, after.state.code), ("out-on", before.outOn?.iso, after.outOn?.iso),
            ("due-back", before.due?.iso, after.due?.iso), ("back-on", before.returnedOn?.iso, after.returnedOn?.iso),
            ("file-condition", before.condition, after.condition),
        ])
        if let words = try recordText(words), step != .takeBack {
            changes.append(FieldChange("reason", from: nil, to: words))
        }
        return .recorded(after, [JournalNote(subject: RecordKey(.fileLoan, loan.value), changes: changes)])
    }

    private func change(
        _ loan: inout FileLoan, _ file: RecordFile, in ledger: Ledger, by actor: Actor, today: Day
    ) throws(OfficeError) {
        let day = day ?? today
        switch step {
        case .permit:
            try requireLendable(file, to: loan.reader, own: loan, in: ledger)
            if let due { loan.due = try checked(due, from: today) }
            loan.decidedBy = actor.person.id
        case .refuse:
            loan.reason = try requireRecordReason(words ?? "")
            loan.decidedBy = actor.person.id
        case .withdraw: loan.reason = try requireRecordReason(words ?? "")
        case .handOut:
            try requireLendable(file, to: loan.reader, own: loan, in: ledger)
            guard day >= loan.askedOn, day <= today else {
                throw .procedure(.loan(file.name.description, .dayOutOfOrder(from: loan.askedOn, to: today)))
            }
            loan.outOn = day
            // What is read in the room goes back the same day, unless whoever hands it out says otherwise.
            let usual = loan.manner == .inRoom ? day : loan.due ?? LoanRule.due(loan.manner, from: day)
            loan.due = try checked(due ?? usual, from: day)
        case .extend:
            loan.reason = try requireRecordReason(words ?? "")
            guard let due else { throw .procedure(.loan(file.name.description, bounds(from: today))) }
            loan.due = try checked(due, from: today)
        case .takeBack:
            guard let out = loan.outOn, day >= out, day <= today else {
                throw .procedure(.loan(file.name.description, .dayOutOfOrder(from: loan.outOn ?? today, to: today)))
            }
            loan.returnedOn = day
            loan.condition = try recordText(words)
        }

        func checked(_ due: Day, from first: Day) throws(OfficeError) -> Day {
            guard due >= first, due <= first.adding(days: LoanRule.longest) else {
                throw .procedure(.loan(file.name.description, bounds(from: first)))
            }
            return due
        }
        func bounds(from first: Day) -> LoanObstacle {
            .dueOutOfBounds(from: first, to: first.adding(days: LoanRule.longest))
        }
    }
}

/// Copies a document of a lent file for its reader, through the register of copies: the copy is numbered there, and the loan knows it.
public struct CopyForReader: Command {
    public static let act = MakeCopy.act
    public static let name = "copy-for-reader"

    /// Which loan.
    public let loan: LoanID
    /// What is copied; it lies in the file.
    public let source: CopySource
    /// What is written of the copy; who asked for it is the reader.
    public let content: CopyContent
    /// The form's own key.
    public let formKey: String

    /// Asks for a copy.
    public init(for loan: LoanID, of source: CopySource, content: CopyContent, formKey: String) {
        self.loan = loan
        self.source = source
        self.content = content
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<CopyMade> {
        guard let found = try ledger.procedures.read.loan(loan) else { throw .procedure(.unknownLoan) }
        let file = try wholeFile(found.file, in: ledger, by: actor)
        let name = file.name.description
        // A permit is a permit for copies too; after the return nothing is copied on its ground.
        guard found.state.binds else { throw .procedure(.loan(name, .wrongState(found.state))) }
        // A paper in no register is named by its title or its symbol.
        var copied = source
        let lies = try ledger.archive.items(found.file).present.contains { item in
            switch (item.source, source) {
            case (.incoming(let own), .incoming(let id)): return own == id
            case (.outgoing(let own), .outgoing(let id)): return own == id
            case (.loose(let paper), .paper(let words)):
                if paper.title == words || paper.symbol == words {
                    copied = .paper(paper.title)
                    return true
                }
            default: break
            }
            return false
        }
        guard lies else { throw .procedure(.loan(name, .notInFile)) }
        var content = content
        let reader = try readerName(found.reader, in: ledger)
        content.askedBy = reader
        // It goes to who reads, where nobody says otherwise.
        if content.recipients.isEmpty { content.recipients = [reader] }
        // What stands in no register circulates as its file does.
        if case .paper = copied, file.content.circulation.rawValue > content.circulation.rawValue {
            content.circulation = file.content.circulation
        }
        let outcome = try MakeCopy(of: copied, content: content, formKey: formKey).carryOut(
            in: ledger, by: actor, at: now)
        guard case .recorded(let made, var notes) = outcome else { return outcome }
        try ledger.procedures.addLoanCopy(loan, made.copy)
        let change = FieldChange("symbol", from: nil, to: "\(made.symbol)/\(made.year)")
        notes.append(JournalNote(subject: RecordKey(.fileLoan, loan.value), changes: [change]))
        return .recorded(made, notes)
    }
}
