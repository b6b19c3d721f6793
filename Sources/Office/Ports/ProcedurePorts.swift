public import Records

/// What the queries about transfers, disposal, loans and holds need of a store. Nothing here asks who may see it: the queries do.
public struct ProcedureReader {
    /// A transfer.
    public var transfer: (TransferID) throws(OfficeError) -> ArchiveTransfer?
    /// The files of a transfer in their order; what was taken out again is left out.
    public var transferItems: (TransferID) throws(OfficeError) -> [TransferItem]
    /// Transfers, the newest first; without `all` those that are not done.
    public var transfers: (_ all: Bool, _ limit: Int) throws(OfficeError) -> [ArchiveTransfer]
    /// The transfer that a file stands in and that is not done.
    public var openTransfer: (RecordFileID) throws(OfficeError) -> TransferID?
    /// The consents to keep a file back, the oldest first.
    public var keptBack: (RecordFileID) throws(OfficeError) -> [KeptBack]
    /// A disposal case with its council and who destroyed.
    public var disposal: (DisposalID) throws(OfficeError) -> DisposalCase?
    /// The files of a case in their order, the spared ones too.
    public var disposalFiles: (DisposalID) throws(OfficeError) -> [DisposalFile]
    /// Disposal cases, the newest first; without `all` those that are open.
    public var disposals: (_ all: Bool, _ limit: Int) throws(OfficeError) -> [DisposalCase]
    /// The open case that a file stands in and was not spared from.
    public var openDisposal: (RecordFileID) throws(OfficeError) -> DisposalID?
    /// In which case an attachment was destroyed; `nil` while it is there.
    public var disposalOf: (AttachmentID) throws(OfficeError) -> DisposalID?
    /// The backups that the minutes of a destruction name, each with the day of then.
    public var namedBackups: (DisposalID) throws(OfficeError) -> [BackupNote]
    /// A loan.
    public var loan: (LoanID) throws(OfficeError) -> FileLoan?
    /// Loans of a filter, the newest first; those that are out by their day of return.
    public var loans: (LoanFilter) throws(OfficeError) -> [FileLoan]
    /// How many files a reader has, or has a permit for.
    public var held: (Reading) throws(OfficeError) -> Int
    /// The copies that were made for the reader of a loan.
    public var loanCopies: (LoanID) throws(OfficeError) -> [CopyID]
    /// A hold.
    public var hold: (LegalHoldID) throws(OfficeError) -> LegalHold?
    /// All holds, the newest first.
    public var holds: () throws(OfficeError) -> [LegalHold]
    /// The holds on a file and on what lies above it, those that have ended too.
    public var holdsOn: (RecordFileID) throws(OfficeError) -> [LegalHold]
    /// All backups that were made, the newest first.
    public var backups: () throws(OfficeError) -> [BackupNote]

    /// A reader over a store's own functions.
    public init(
        transfer: @escaping (TransferID) throws(OfficeError) -> ArchiveTransfer?,
        transferItems: @escaping (TransferID) throws(OfficeError) -> [TransferItem],
        transfers: @escaping (_ all: Bool, _ limit: Int) throws(OfficeError) -> [ArchiveTransfer],
        openTransfer: @escaping (RecordFileID) throws(OfficeError) -> TransferID?,
        keptBack: @escaping (RecordFileID) throws(OfficeError) -> [KeptBack],
        disposal: @escaping (DisposalID) throws(OfficeError) -> DisposalCase?,
        disposalFiles: @escaping (DisposalID) throws(OfficeError) -> [DisposalFile],
        disposals: @escaping (_ all: Bool, _ limit: Int) throws(OfficeError) -> [DisposalCase],
        openDisposal: @escaping (RecordFileID) throws(OfficeError) -> DisposalID?,
        disposalOf: @escaping (AttachmentID) throws(OfficeError) -> DisposalID?,
        namedBackups: @escaping (DisposalID) throws(OfficeError) -> [BackupNote],
        loan: @escaping (LoanID) throws(OfficeError) -> FileLoan?,
        loans: @escaping (LoanFilter) throws(OfficeError) -> [FileLoan],
        held: @escaping (Reading) throws(OfficeError) -> Int,
        loanCopies: @escaping (LoanID) throws(OfficeError) -> [CopyID],
        hold: @escaping (LegalHoldID) throws(OfficeError) -> LegalHold?,
        holds: @escaping () throws(OfficeError) -> [LegalHold],
        holdsOn: @escaping (RecordFileID) throws(OfficeError) -> [LegalHold],
        backups: @escaping () throws(OfficeError) -> [BackupNote]
    ) {
        self.transfer = transfer
        self.transferItems = transferItems
        self.transfers = transfers
        self.openTransfer = openTransfer
        self.keptBack = keptBack
        self.disposal = disposal
        self.disposalFiles = disposalFiles
        self.disposals = disposals
        self.openDisposal = openDisposal
        self.disposalOf = disposalOf
        self.namedBackups = namedBackups
        self.loan = loan
        self.loans = loans
        self.held = held
        self.loanCopies = loanCopies
        self.hold = hold
        self.holds = holds
        self.holdsOn = holdsOn
        self.backups = backups
    }
}

/// What the commands about transfers, disposal, loans and holds need of a store, inside their transaction.
public struct ProcedureLedger {
    /// What is there.
    public var read: ProcedureReader
    /// The transfer that a form made before.
    public var transferOfForm: (String) throws(OfficeError) -> ArchiveTransfer?
    /// Adds a transfer under the form's key; the key in the value is ignored.
    public var addTransfer: (ArchiveTransfer, String) throws(OfficeError) -> TransferID
    /// Writes a transfer.
    public var updateTransfer: (ArchiveTransfer) throws(OfficeError) -> Void
    /// Writes the files of a transfer: who is not among them is taken out.
    public var putTransferItems: (TransferID, [TransferItem]) throws(OfficeError) -> Void
    /// Adds a consent; the key in the value is ignored.
    public var addKeptBack: (KeptBack) throws(OfficeError) -> KeptBackID
    /// Writes the end of a consent.
    public var updateKeptBack: (KeptBack) throws(OfficeError) -> Void
    /// The case that a form made before.
    public var disposalOfForm: (String) throws(OfficeError) -> DisposalCase?
    /// Adds a case under the form's key; the key in the value is ignored.
    public var addDisposal: (DisposalCase, String) throws(OfficeError) -> DisposalID
    /// Writes a case with its council and who destroyed.
    public var updateDisposal: (DisposalCase) throws(OfficeError) -> Void
    /// Writes the files of a case.
    public var putDisposalFiles: (DisposalID, [DisposalFile]) throws(OfficeError) -> Void
    /// What would be destroyed of each listed file of a case.
    public var content: (DisposalID) throws(OfficeError) -> [DoomedContent]
    /// Marks attachments as destroyed, and lets their bytes go where no other attachment shares them.
    public var destroy: ([AttachmentID], DisposalID, Instant) throws(OfficeError) -> Void
    /// Marks all texts of documents that were written in the program as destroyed.
    public var destroyTexts: ([OutgoingID], DisposalID) throws(OfficeError) -> Void
    /// Names in the minutes the backups that still hold the content.
    public var nameBackups: (DisposalID, [BackupNote]) throws(OfficeError) -> Void
    /// The loan that a form made before.
    public var loanOfForm: (String) throws(OfficeError) -> FileLoan?
    /// Adds a loan under the form's key; the key in the value is ignored.
    public var addLoan: (FileLoan, String) throws(OfficeError) -> LoanID
    /// Writes a loan.
    public var updateLoan: (FileLoan) throws(OfficeError) -> Void
    /// Notes that a copy was made for the reader of a loan.
    public var addLoanCopy: (LoanID, CopyID) throws(OfficeError) -> Void
    /// Adds a hold; the key in the value is ignored.
    public var addHold: (LegalHold) throws(OfficeError) -> LegalHoldID
    /// Writes the end of a hold.
    public var updateHold: (LegalHold) throws(OfficeError) -> Void
    /// Adds a backup; the key in the value is ignored.
    public var addBackup: (BackupNote) throws(OfficeError) -> BackupID
    /// Writes that a backup is gone, or until when it is kept.
    public var updateBackup: (BackupNote) throws(OfficeError) -> Void

    /// A ledger over a store's own functions.
    public init(
        read: ProcedureReader,
        transferOfForm: @escaping (String) throws(OfficeError) -> ArchiveTransfer?,
        addTransfer: @escaping (ArchiveTransfer, String) throws(OfficeError) -> TransferID,
        updateTransfer: @escaping (ArchiveTransfer) throws(OfficeError) -> Void,
        putTransferItems: @escaping (TransferID, [TransferItem]) throws(OfficeError) -> Void,
        addKeptBack: @escaping (KeptBack) throws(OfficeError) -> KeptBackID,
        updateKeptBack: @escaping (KeptBack) throws(OfficeError) -> Void,
        disposalOfForm: @escaping (String) throws(OfficeError) -> DisposalCase?,
        addDisposal: @escaping (DisposalCase, String) throws(OfficeError) -> DisposalID,
        updateDisposal: @escaping (DisposalCase) throws(OfficeError) -> Void,
        putDisposalFiles: @escaping (DisposalID, [DisposalFile]) throws(OfficeError) -> Void,
        content: @escaping (DisposalID) throws(OfficeError) -> [DoomedContent],
        destroy: @escaping ([AttachmentID], DisposalID, Instant) throws(OfficeError) -> Void,
        destroyTexts: @escaping ([OutgoingID], DisposalID) throws(OfficeError) -> Void,
        nameBackups: @escaping (DisposalID, [BackupNote]) throws(OfficeError) -> Void,
        loanOfForm: @escaping (String) throws(OfficeError) -> FileLoan?,
        addLoan: @escaping (FileLoan, String) throws(OfficeError) -> LoanID,
        updateLoan: @escaping (FileLoan) throws(OfficeError) -> Void,
        addLoanCopy: @escaping (LoanID, CopyID) throws(OfficeError) -> Void,
        addHold: @escaping (LegalHold) throws(OfficeError) -> LegalHoldID,
        updateHold: @escaping (LegalHold) throws(OfficeError) -> Void,
        addBackup: @escaping (BackupNote) throws(OfficeError) -> BackupID,
        updateBackup: @escaping (BackupNote) throws(OfficeError) -> Void
    ) {
        self.read = read
        self.transferOfForm = transferOfForm
        self.addTransfer = addTransfer
        self.updateTransfer = updateTransfer
        self.putTransferItems = putTransferItems
        self.addKeptBack = addKeptBack
        self.updateKeptBack = updateKeptBack
        self.disposalOfForm = disposalOfForm
        self.addDisposal = addDisposal
        self.updateDisposal = updateDisposal
        self.putDisposalFiles = putDisposalFiles
        self.content = content
        self.destroy = destroy
        self.destroyTexts = destroyTexts
        self.nameBackups = nameBackups
        self.loanOfForm = loanOfForm
        self.addLoan = addLoan
        self.updateLoan = updateLoan
        self.addLoanCopy = addLoanCopy
        self.addHold = addHold
        self.updateHold = updateHold
        self.addBackup = addBackup
        self.updateBackup = updateBackup
    }
}

/// Which loans a list shows.
public struct LoanFilter: Equatable, Sendable {
    /// Of one file.
    public var file: RecordFileID?
    /// Of one person of the office.
    public var reader: PersonID?
    /// Only those in these states; empty for all.
    public var states: [LoanState] = []
    /// Only those that had to come back before this day.
    public var dueBefore: Day?
    /// How many at most.
    public var limit: Int

    /// All loans.
    public init(limit: Int) { self.limit = limit }
}

/// What would be destroyed of a file.
public struct DoomedContent: Equatable, Sendable {
    /// The file.
    public let file: RecordFileID
    /// How many documents lie in it.
    public let documents: Int
    /// The attachments that go.
    public var attachments: [DoomedAttachment]
    /// How many stay, because their documents lie in another file that is kept.
    public let shared: Int
    /// The documents whose own texts go.
    public let texts: [DoomedText]
    /// How many documents keep theirs, because they lie in another file that is kept.
    public let textsKept: Int

    /// Puts it together.
    public init(
        file: RecordFileID, documents: Int, attachments: [DoomedAttachment], shared: Int, texts: [DoomedText],
        textsKept: Int
    ) {
        self.file = file
        self.documents = documents
        self.attachments = attachments
        self.shared = shared
        self.texts = texts
        self.textsKept = textsKept
    }
}

/// An outgoing document whose text goes, with all its versions.
public struct DoomedText: Equatable, Sendable {
    /// Which.
    public let document: OutgoingID
    /// When its first version was kept.
    public let writtenAt: Instant

    /// Names one.
    public init(document: OutgoingID, writtenAt: Instant) {
        self.document = document
        self.writtenAt = writtenAt
    }
}

/// An attachment that goes.
public struct DoomedAttachment: Equatable, Sendable {
    /// Which.
    public let id: AttachmentID
    /// Its length.
    public let bytes: Int
    /// When it came into the office.
    public let addedAt: Instant
    /// Whether its bytes stay, because another attachment that is kept has the same.
    public var isShared = false

    /// Names one.
    public init(id: AttachmentID, bytes: Int, addedAt: Instant) {
        self.id = id
        self.bytes = bytes
        self.addedAt = addedAt
    }
}
