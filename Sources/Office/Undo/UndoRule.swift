public import Records

/// An entry of the journal with who made it and what it is about, its hidden lines included.
public struct JournalRecord: Equatable, Sendable {
    /// Its number.
    public let sequence: Int64
    /// When.
    public let at: Instant
    /// Who, by key.
    public let personID: PersonID
    /// Who, by the name of then.
    public let person: String
    /// The command's stable name.
    public let command: String
    /// What it is about; `nil` for a kind that this program does not know.
    public let subject: RecordKey?
    /// Fields before and after.
    public let changes: [FieldChange]

    /// Puts a record together.
    public init(
        sequence: Int64, at: Instant, personID: PersonID, person: String, command: String, subject: RecordKey?,
        changes: [FieldChange]
    ) {
        self.sequence = sequence
        self.at = at
        self.personID = personID
        self.person = person
        self.command = command
        self.subject = subject
        self.changes = changes
    }

    /// The entry that this one took back; `nil` when it took none back.
    var undone: Int64? {
        guard command == UndoChange.name else { return nil }
        return changes.first { $0.field == UndoRule.undoneField }?.new.flatMap { Int64($0) }
    }
}

/// How a command is taken back.
public enum UndoWay: Equatable, Sendable {
    /// What it changed is written as it was, by whoever still has this right.
    case restore(Act)
    /// A number was given: it can only be void, with a reason.
    case voidNumber
    /// It stands: what went out of hand, or has its own contrary act.
    case stands
}

/// What may be taken back: one's own act of the same day, as long as nobody has gone on from it.
///
/// Nothing leaves the journal. Taking back is an entry of its own that names the one taken back.
public enum UndoRule {
    static let undoneField = "undone"

    /// How a command is taken back, by its stable name.
    public static func way(of command: String) -> UndoWay {
        switch command {
        case RegisterIncoming.name, InsertLateIncoming.name, GiveTask.name, RegisterOutgoing.name,
            InsertLateOutgoing.name:
            return .voidNumber
        case CorrectIncoming.name: return .restore(CorrectIncoming.act)
        case RecordPaperCopy.name: return .restore(RecordPaperCopy.act)
        // Each has its contrary act, which the file's history tells: put in and taken out, closed and opened again, moved and moved back.
        case OpenFile.name, CorrectFile.name, PutInFile.name, ArrangeFile.name, WeedItem.name, PlaceFiles.name,
            OrderFiles.name, PackFiles.name,
            MakeNode.name, ChangeNode.name, MoveNode.name, ProposeFilingList.name, SetFilingEntry.name,
            ApproveFilingList.name, SetRetentionRule.name, ShipRetention.name, ImportFiles.name:
            return .stands
        // Each has its contrary act as well: given up, spared, refused, taken back, ended. What was destroyed stays destroyed.
        case PrepareTransfer.name, ChangeTransfer.name, GiveTransfer.name, TakeTransfer.name, DropTransfer.name,
            KeepBack.name, EndKeepBack.name, ProposeDisposal.name, ChangeDisposal.name, SpareFile.name,
            ConveneCouncil.name, GiveCouncilOpinion.name, ConcludeCouncil.name, RecordAppraisal.name,
            DecideDisposal.name, RefuseDisposal.name, DestroyFiles.name, AskForFile.name, CopyForReader.name,
            PlaceHold.name, EndHold.name, NoteBackup.name, TellBackupGone.name:
            return .stands
        default: break
        }
        guard let act = HandlingAct.allCases.first(where: { HandleIncoming.name(of: $0) == command }) else {
            return .stands
        }
        // A note is in the journal alone, and there it stays.
        return act == .note ? .stands : .restore(act.right)
    }

    /// The entries that were not taken back and take none back, in the order given.
    static func standing(_ entries: [JournalRecord]) -> [JournalRecord] {
        let undone = Set(entries.compactMap(\.undone))
        return entries.filter { $0.command != UndoChange.name && !undone.contains($0.sequence) }
    }

    /// Whether an entry leaves the way of a document as it was, so that what stands before it can still be taken back.
    static func isBeside(_ command: String) -> Bool {
        command == AttachFiles.name || command == RemoveAttachment.name || command == LinkReplies.name
            || command == PutInFile.name || command == WeedItem.name
    }
}
