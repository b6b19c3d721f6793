public import Records

/// What the office needs of a store: a transaction to write in, and a reader.
public struct OfficePort {
    /// Runs a body in one write transaction: committed when it returns, undone when it throws.
    private let run: (_ body: (Ledger) throws(OfficeError) -> Void) throws(OfficeError) -> Void
    /// Reads what is committed.
    public let reader: Reader
    /// Takes the bytes of files in.
    public let staging: StagingPort
    /// Keeps the texts inside files.
    public let texts: TextPort

    /// A port over a store's own functions.
    public init(
        reader: Reader, staging: StagingPort, texts: TextPort,
        transact: @escaping (_ body: (Ledger) throws(OfficeError) -> Void) throws(OfficeError) -> Void
    ) {
        self.reader = reader
        self.staging = staging
        self.texts = texts
        run = transact
    }

    /// Runs a body in one write transaction and hands its result out.
    public func transact<T>(_ body: (Ledger) throws(OfficeError) -> T) throws(OfficeError) -> T {
        var result: T?
        try run { (ledger) throws(OfficeError) in result = try body(ledger) }
        guard let result else { preconditionFailure("a transaction that returned must have run its body") }
        return result
    }
}

/// What a command may read and write inside its transaction. Every row written is remembered and sealed by `seal`.
public struct Ledger {
    /// When the newest journal entry was made.
    public var newestEntry: () throws(OfficeError) -> Instant?
    /// A person.
    public var person: (PersonID) throws(OfficeError) -> Person?
    /// A person by short name.
    public var personByLogin: (String) throws(OfficeError) -> Person?
    /// All people.
    public var people: () throws(OfficeError) -> [Person]
    /// Adds a person; the key in the value is ignored and the new one returned.
    public var addPerson: (Person) throws(OfficeError) -> PersonID
    /// Writes a person's fields.
    public var updatePerson: (Person) throws(OfficeError) -> Void
    /// All departments, in order of creation.
    public var departments: () throws(OfficeError) -> [Department]
    /// Adds a department; the key in the value is ignored.
    public var addDepartment: (Department) throws(OfficeError) -> DepartmentID
    /// The days that differ from their weekday, ascending.
    public var holidays: () throws(OfficeError) -> [Holiday]
    /// The office's own fields.
    public var profile: () throws(OfficeError) -> OfficeProfile
    /// Writes the office's own fields.
    public var updateProfile: (OfficeProfile) throws(OfficeError) -> Void

    /// A year's book.
    public var book: (Register, Int) throws(OfficeError) -> YearBook?
    /// Adds or writes a book and returns its key.
    public var putBook: (YearBook) throws(OfficeError) -> Int64
    /// Takes the next number of a register's year.
    public var takeNumber: (Register, Int) throws(OfficeError) -> Int
    /// The highest number given so far; 0 when none.
    public var lastNumber: (Register, Int) throws(OfficeError) -> Int
    /// Raises the counter to at least a number that an import brought.
    public var raiseCounter: (Register, Int, Int) throws(OfficeError) -> Void
    /// The suffixes in use at a number.
    public var suffixes: (Register, Int, Int) throws(OfficeError) -> [String]

    /// A reservation.
    public var reservation: (ReservationID) throws(OfficeError) -> Reservation?
    /// The reservation of a number.
    public var reservationOf: (Register, RegisterNumber) throws(OfficeError) -> Reservation?
    /// Adds a reservation; the key in the value is ignored.
    public var addReservation: (Reservation) throws(OfficeError) -> ReservationID
    /// Writes a reservation.
    public var updateReservation: (Reservation) throws(OfficeError) -> Void

    /// The issuer that a name means, following merges; `nil` when it was never written.
    public var issuerNamed: (String) throws(OfficeError) -> Issuer?
    /// An issuer.
    public var issuer: (IssuerID) throws(OfficeError) -> Issuer?
    /// The spellings merged into an issuer.
    public var mergedInto: (IssuerID) throws(OfficeError) -> [Issuer]
    /// Adds an issuer; the key in the value is ignored.
    public var addIssuer: (Issuer) throws(OfficeError) -> IssuerID
    /// Writes an issuer.
    public var updateIssuer: (Issuer) throws(OfficeError) -> Void
    /// Adds a day to the calendar.
    public var addHoliday: (Holiday) throws(OfficeError) -> Int64

    /// An incoming document by key.
    public var incoming: (DocumentID) throws(OfficeError) -> IncomingDocument?
    /// An incoming document by number.
    public var incomingNumbered: (RegisterNumber) throws(OfficeError) -> IncomingDocument?
    /// The document that a form or import row made before.
    public var incomingOfForm: (String) throws(OfficeError) -> IncomingDocument?
    /// Adds a document under the form's key, with its search entry and counts; the key in the value is ignored.
    public var addIncoming: (IncomingDocument, String?) throws(OfficeError) -> DocumentID
    /// Writes a document with its search entry and counts: before, after.
    public var updateIncoming: (IncomingDocument, IncomingDocument) throws(OfficeError) -> Void
    /// The files of documents.
    public var attachments: AttachmentLedger
    /// The figures of units.
    public var figures: FigureLedger
    /// Outgoing documents.
    public var outgoing: OutgoingLedger
    /// Replies to outgoing documents.
    public var replies: ReplyLedger
    /// Copies of documents.
    public var copies: CopyLedger
    /// Fonds, series, boxes and files.
    public var archive: ArchiveLedger
    /// Transfers, disposal, loans and holds.
    public var procedures: ProcedureLedger
    /// Who changed a record last, and when.
    public var lastChange: (RecordKey) throws(OfficeError) -> (by: String, at: Instant)?
    /// Documents of the same issuer (all its spellings) whose symbol has the same key and year.
    public var sameSymbol: (String, DocumentSymbol, Int) throws(OfficeError) -> [IncomingDocument]
    /// The journal of one record, oldest first.
    public var entries: (RecordKey) throws(OfficeError) -> [JournalRecord]

    /// All absences.
    public var absences: () throws(OfficeError) -> [Absence]
    /// Adds an absence; the key in the value is ignored.
    public var addAbsence: (Absence) throws(OfficeError) -> AbsenceID
    /// Writes an absence.
    public var updateAbsence: (Absence) throws(OfficeError) -> Void

    /// Reports that the office owes.
    public var reports: ReportLedger

    /// Appends the notes to the journal, each with the digests of the rows it is about.
    public var seal: ([JournalNote], String, Actor, Instant) throws(OfficeError) -> Void

    /// A ledger over a store's own functions.
    public init(
        newestEntry: @escaping () throws(OfficeError) -> Instant?,
        person: @escaping (PersonID) throws(OfficeError) -> Person?,
        personByLogin: @escaping (String) throws(OfficeError) -> Person?,
        people: @escaping () throws(OfficeError) -> [Person],
        addPerson: @escaping (Person) throws(OfficeError) -> PersonID,
        updatePerson: @escaping (Person) throws(OfficeError) -> Void,
        departments: @escaping () throws(OfficeError) -> [Department],
        addDepartment: @escaping (Department) throws(OfficeError) -> DepartmentID,
        holidays: @escaping () throws(OfficeError) -> [Holiday],
        profile: @escaping () throws(OfficeError) -> OfficeProfile,
        updateProfile: @escaping (OfficeProfile) throws(OfficeError) -> Void,
        book: @escaping (Register, Int) throws(OfficeError) -> YearBook?,
        putBook: @escaping (YearBook) throws(OfficeError) -> Int64,
        takeNumber: @escaping (Register, Int) throws(OfficeError) -> Int,
        lastNumber: @escaping (Register, Int) throws(OfficeError) -> Int,
        raiseCounter: @escaping (Register, Int, Int) throws(OfficeError) -> Void,
        suffixes: @escaping (Register, Int, Int) throws(OfficeError) -> [String],
        reservation: @escaping (ReservationID) throws(OfficeError) -> Reservation?,
        reservationOf: @escaping (Register, RegisterNumber) throws(OfficeError) -> Reservation?,
        addReservation: @escaping (Reservation) throws(OfficeError) -> ReservationID,
        updateReservation: @escaping (Reservation) throws(OfficeError) -> Void,
        issuerNamed: @escaping (String) throws(OfficeError) -> Issuer?,
        issuer: @escaping (IssuerID) throws(OfficeError) -> Issuer?,
        mergedInto: @escaping (IssuerID) throws(OfficeError) -> [Issuer],
        addIssuer: @escaping (Issuer) throws(OfficeError) -> IssuerID,
        updateIssuer: @escaping (Issuer) throws(OfficeError) -> Void,
        addHoliday: @escaping (Holiday) throws(OfficeError) -> Int64,
        incoming: @escaping (DocumentID) throws(OfficeError) -> IncomingDocument?,
        incomingNumbered: @escaping (RegisterNumber) throws(OfficeError) -> IncomingDocument?,
        incomingOfForm: @escaping (String) throws(OfficeError) -> IncomingDocument?,
        addIncoming: @escaping (IncomingDocument, String?) throws(OfficeError) -> DocumentID,
        updateIncoming: @escaping (IncomingDocument, IncomingDocument) throws(OfficeError) -> Void,
        attachments: AttachmentLedger,
        figures: FigureLedger,
        outgoing: OutgoingLedger,
        replies: ReplyLedger,
        copies: CopyLedger,
        archive: ArchiveLedger,
        procedures: ProcedureLedger,
        sameSymbol: @escaping (String, DocumentSymbol, Int) throws(OfficeError) -> [IncomingDocument],
        lastChange: @escaping (RecordKey) throws(OfficeError) -> (by: String, at: Instant)?,
        entries: @escaping (RecordKey) throws(OfficeError) -> [JournalRecord],
        absences: @escaping () throws(OfficeError) -> [Absence],
        addAbsence: @escaping (Absence) throws(OfficeError) -> AbsenceID,
        updateAbsence: @escaping (Absence) throws(OfficeError) -> Void,
        reports: ReportLedger,
        seal: @escaping ([JournalNote], String, Actor, Instant) throws(OfficeError) -> Void
    ) {
        self.newestEntry = newestEntry
        self.person = person
        self.personByLogin = personByLogin
        self.people = people
        self.addPerson = addPerson
        self.updatePerson = updatePerson
        self.departments = departments
        self.addDepartment = addDepartment
        self.holidays = holidays
        self.profile = profile
        self.updateProfile = updateProfile
        self.book = book
        self.putBook = putBook
        self.takeNumber = takeNumber
        self.lastNumber = lastNumber
        self.raiseCounter = raiseCounter
        self.suffixes = suffixes
        self.reservation = reservation
        self.reservationOf = reservationOf
        self.addReservation = addReservation
        self.updateReservation = updateReservation
        self.issuerNamed = issuerNamed
        self.issuer = issuer
        self.mergedInto = mergedInto
        self.addIssuer = addIssuer
        self.updateIssuer = updateIssuer
        self.addHoliday = addHoliday
        self.incoming = incoming
        self.incomingNumbered = incomingNumbered
        self.incomingOfForm = incomingOfForm
        self.addIncoming = addIncoming
        self.updateIncoming = updateIncoming
        self.attachments = attachments
        self.figures = figures
        self.outgoing = outgoing
        self.replies = replies
        self.copies = copies
        self.archive = archive
        self.procedures = procedures
        self.sameSymbol = sameSymbol
        self.lastChange = lastChange
        self.entries = entries
        self.absences = absences
        self.addAbsence = addAbsence
        self.updateAbsence = updateAbsence
        self.reports = reports
        self.seal = seal
    }
}
