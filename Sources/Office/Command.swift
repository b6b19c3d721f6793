public import Records

/// Something a person does that changes the office. One type per act; values, so that a screen can hold and compare them.
public protocol Command: Sendable, Equatable {
    /// What the person gets back.
    associatedtype Receipt: Sendable, Equatable
    /// The right that is needed.
    static var act: Act { get }
    /// The stable name in the journal.
    static var name: String { get }
    /// The right that this one needs: the type's own, but for a family of steps under one rule.
    var act: Act { get }
    /// The name of this one in the journal: the type's own, but for a family of steps.
    var name: String { get }
    /// Applies the rule through the ledger, inside the transaction.
    func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<Receipt>
}

extension Command {
    public var act: Act { Self.act }
    public var name: String { Self.name }
}

/// What a command leaves behind: always a note for the journal, unless it was a repeat of something done before.
public enum Outcome<Receipt: Sendable & Equatable>: Sendable {
    /// Done; every row it touched is sealed by the notes.
    case recorded(Receipt, [JournalNote])
    /// A repeat after a lost connection: the same answer, nothing written.
    case doneBefore(Receipt)
}

/// What the journal is told of a command.
public struct JournalNote: Equatable, Sendable {
    /// The record it is about.
    public let subject: RecordKey
    /// Fields before and after, by their stable names; a reason is a field too.
    public let changes: [FieldChange]

    /// Puts a note together.
    public init(subject: RecordKey, changes: [FieldChange] = []) {
        self.subject = subject
        self.changes = changes
    }
}

/// One field before and after.
public struct FieldChange: Equatable, Sendable {
    /// Stable name.
    public let field: String
    /// Before; `nil` when absent.
    public let old: String?
    /// After; `nil` when absent.
    public let new: String?

    /// Puts a change together.
    public init(_ field: String, from old: String?, to new: String?) {
        self.field = field
        self.old = old
        self.new = new
    }
}

/// The kinds of records that the journal seals, by the names of their tables.
public enum RecordKind: String, CaseIterable, Sendable, Hashable {
    case office
    case department
    case person
    case issuer
    case holiday
    case book
    case reservation
    case incoming = "incoming_document"
    case handling
    case assignment
    case absence
    case attachment
    case form = "figure_form"
    case indicator
    case period = "figure_period"
    case figureReturn = "figure_return"
    case fact
    case scoringSetting = "scoring_setting"
    case lack = "lack_of_conditions"
    case question = "unit_question"
    case numberingPolicy = "numbering_policy"
    case outgoing = "outgoing_document"
    case outgoingAnswer = "outgoing_answer"
    case outgoingReservation = "outgoing_reservation"
    case draftVersion = "draft_version"
    case draftOpinion = "draft_opinion"
    case destroyedText = "destroyed_text"
    case reportDuty = "report_duty"
    case outgoingReply = "outgoing_reply"
    case outgoingReminder = "outgoing_reminder"
    case recipientGroup = "recipient_group"
    case copy = "document_copy"
    case reminderMatter = "reminder_matter"
    case archiveNode = "archive_node"
    case recordFile = "record_file"
    case fileItem = "file_item"
    case filingList = "filing_list"
    case filingEntry = "filing_entry"
    case retentionRule = "retention_rule"
    case archiveTransfer = "archive_transfer"
    case transferFile = "transfer_file"
    case keptBack = "kept_back"
    case disposalCase = "disposal_case"
    case disposalFile = "disposal_file"
    case councilMember = "council_member"
    case disposalExecutor = "disposal_executor"
    case disposalBackup = "disposal_backup"
    case backupCopy = "backup_copy"
    case fileLoan = "file_loan"
    case loanCopy = "loan_copy"
    case legalHold = "legal_hold"
}

/// A record by kind and key.
public struct RecordKey: Hashable, Sendable {
    /// Which kind.
    public let kind: RecordKind
    /// Its key.
    public let id: Int64

    /// Names a record.
    public init(_ kind: RecordKind, _ id: Int64) {
        self.kind = kind
        self.id = id
    }
}
