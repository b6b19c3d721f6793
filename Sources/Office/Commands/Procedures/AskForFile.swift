public import Records

/// Asks for a file of the archive: the slip. Who lends may write it for any reader; others for themselves and for files that they see.
public struct AskForFile: Command {
    public static let act = Act.askForFile
    public static let name = "ask-for-file"

    /// Which file.
    public let file: RecordFileID
    /// Who reads it.
    public let reader: Reading
    /// What for.
    public let purpose: String
    /// Taken out, or read in the room.
    public let manner: LoanManner
    /// Until when it is wanted; what is permitted or handed out may say otherwise.
    public let due: Day?
    /// The form's own key: the same key again returns the same slip.
    public let formKey: String

    /// Asks for a file.
    public init(
        _ file: RecordFileID, reader: Reading, purpose: String, manner: LoanManner, due: Day? = nil, formKey: String
    ) {
        self.file = file
        self.reader = reader
        self.purpose = purpose
        self.manner = manner
        self.due = due
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<FileLoan> {
        if let before = try ledger.procedures.loanOfForm(formKey) {
            guard before.file == file, before.askedBy == actor.person.id else { throw .procedure(.formKeyUsed) }
            return .doneBefore(before)
        }
        let found = try wholeFile(file, in: ledger, by: actor)
        let reader = try checked(reader, in: ledger, by: actor)
        try requireLendable(found, to: reader, own: nil, in: ledger)
        var loan = FileLoan(
            id: LoanID(0), file: file, reader: reader, purpose: try requireText(purpose), manner: manner,
            askedOn: now.officeDay, askedBy: actor.person.id)
        if let due {
            let (first, last) = (now.officeDay, now.officeDay.adding(days: LoanRule.longest))
            guard due >= first, due <= last else {
                throw .procedure(.loan(found.name.description, .dueOutOfBounds(from: first, to: last)))
            }
            loan.due = due
        }
        let id = try ledger.procedures.addLoan(loan, formKey)
        guard let made = try ledger.procedures.read.loan(id) else { throw .procedure(.unknownLoan) }
        let changes =
            [
                FieldChange("file", from: nil, to: found.name.description),
                FieldChange("reader", from: nil, to: try readerName(reader, in: ledger)),
                FieldChange("purpose", from: nil, to: made.purpose),
                FieldChange("loan-manner", from: nil, to: manner.code),
            ] + (due.map { [FieldChange("due-back", from: nil, to: $0.iso)] } ?? [])
        return .recorded(made, [JournalNote(subject: RecordKey(.fileLoan, id.value), changes: changes)])
    }

    private func checked(
        _ reader: Reading, in ledger: Ledger, by actor: Actor
    ) throws(OfficeError) -> Reading {
        switch reader {
        case .person(let id):
            guard let person = try ledger.person(id), person.isActive else { throw .procedure(.readerMissing) }
            guard actor.may(.lendFiles) || actor.everyone.contains(where: { $0.id == id }) else {
                throw .refused(.notPermitted(.lendFiles))
            }
            return reader
        case .outside(let name, let from):
            guard actor.may(.lendFiles) else { throw .refused(.notPermitted(.lendFiles)) }
            guard let name = try recordText(name) else { throw .procedure(.readerMissing) }
            return .outside(name: name, from: try recordText(from))
        }
    }
}

/// Refuses a file that cannot be lent to a reader.
func requireLendable(
    _ file: RecordFile, to reader: Reading, own: FileLoan?, in ledger: Ledger
) throws(OfficeError) {
    var filter = LoanFilter(limit: .max)
    filter.file = file.id
    var held = try ledger.procedures.read.held(reader)
    // The one that is looked at counts once permitted.
    if own?.state.binds ?? false { held -= 1 }
    let obstacle = LoanObstacle.of(file, loans: try ledger.procedures.read.loans(filter), own: own?.id, held: held)
    if let obstacle { throw .procedure(.loan(file.name.description, obstacle)) }
}

/// A reader by name.
func readerName(_ reader: Reading, in ledger: Ledger) throws(OfficeError) -> String {
    switch reader {
    case .person(let id): try ledger.person(id)?.name ?? ""
    case .outside(let name, let from): [name, from].compactMap(\.self).joined(separator: ", ")
    }
}
