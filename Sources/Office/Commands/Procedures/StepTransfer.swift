public import Records

/// Who gives confirms list and minutes; from then on the files wait for who takes.
public struct GiveTransfer: Command {
    public static let act = Act.keepFiles
    public static let name = "give-transfer"

    /// Which transfer.
    public let transfer: TransferID
    /// Where it goes.
    public let kind: TransferKind
    /// The version that the person saw.
    public let seenVersion: Int
    /// The day on which it is given.
    public let day: Day

    /// Asks to confirm.
    public init(_ transfer: ArchiveTransfer, on day: Day) {
        self.transfer = transfer.id
        kind = transfer.kind
        seenVersion = transfer.version
        self.day = day
    }

    public var act: Act { TransferStep.give.act(kind) }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ArchiveTransfer> {
        var after = try current(transfer, kind, seen: seenVersion, .give, in: ledger)
        try after.requireOwn(actor)
        if kind == .historical, after.receiver == nil { throw .procedure(.receiverMissing) }
        let items = try ledger.procedures.read.transferItems(transfer)
        guard !items.isEmpty else { throw .procedure(.noFile) }
        var files: [RecordFile] = []
        for item in items { files.append(try listedFile(item.file, in: ledger)) }
        try require(files, into: after, in: ledger)
        // Nothing goes on before its work had ended, or before the current archive had it.
        let earliest = files.compactMap { $0.earliestDay(goingTo: kind) }.max()
        try require(day, from: earliest, to: now.officeDay)
        after.state = .given
        after.givenOn = day
        after.version += 1
        try ledger.procedures.updateTransfer(after)
        var notes = [after.note(from: .prepared, on: day)]
        // What goes to the historical archive lies in the current one until it is taken.
        if kind == .current {
            for file in files { notes.append(try take(file, through: .submit, on: day, in: ledger)) }
        }
        return .recorded(after, notes)
    }
}

/// Who takes confirms; what is not as it should be goes back with its reason.
public struct TakeTransfer: Command {
    public static let act = Act.receiveFiles
    public static let name = "take-transfer"

    /// Which transfer.
    public let transfer: TransferID
    /// Where it goes.
    public let kind: TransferKind
    /// The version that the person saw.
    public let seenVersion: Int
    /// The day on which it is taken.
    public let day: Day
    /// The files that are not taken, with the reasons.
    public let returned: [RecordFileID: String]

    /// Asks to confirm.
    public init(_ transfer: ArchiveTransfer, on day: Day, returned: [RecordFileID: String] = [:]) {
        self.transfer = transfer.id
        kind = transfer.kind
        seenVersion = transfer.version
        self.day = day
        self.returned = returned
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ArchiveTransfer> {
        var after = try current(transfer, kind, seen: seenVersion, .take, in: ledger)
        try require(day, from: after.givenOn, to: now.officeDay)
        var items = try ledger.procedures.read.transferItems(transfer)
        for file in returned.keys.sorted() where !items.contains(where: { $0.file == file }) {
            throw .procedure(.fileNotListed(try listedFile(file, in: ledger).name.description))
        }
        after.state = .taken
        after.taker = actor.person.id
        after.takenOn = day
        after.version += 1
        try ledger.procedures.updateTransfer(after)
        var notes = [after.note(from: .given, on: day)]
        for (index, item) in items.enumerated() {
            let file = try listedFile(item.file, in: ledger)
            if kind == .current, file.state != .submitted {
                // It was given back before, by itself.
                items[index].returned = file.reason ?? file.state.code
            } else if let words = returned[item.file] {
                let reason = try requireRecordReason(words)
                items[index].returned = reason
                // What the historical archive does not take stays in the current one.
                if kind == .current {
                    notes.append(try take(file, through: .giveBack, on: day, reason: reason, in: ledger))
                }
            } else {
                // It may have been lent since it was given.
                if kind == .historical { try require([file], into: after, in: ledger) }
                notes.append(
                    try take(file, through: kind == .current ? .receive : .handOver, on: day, in: ledger))
                try endKeepingBack(file, on: day, in: ledger)
            }
        }
        try ledger.procedures.putTransferItems(transfer, items)
        return .recorded(after, notes)
    }

    /// What was taken is not kept back any more.
    private func endKeepingBack(_ file: RecordFile, on day: Day, in ledger: Ledger) throws(OfficeError) {
        for var consent in try ledger.procedures.read.keptBack(file.id) where consent.endedOn == nil {
            consent.endedOn = day
            consent.endReason = "transfer \(transfer.value)"
            try ledger.procedures.updateKeptBack(consent)
        }
    }
}

/// Gives a transfer up before it was taken; its files are free again.
public struct DropTransfer: Command {
    public static let act = Act.keepFiles
    public static let name = "drop-transfer"

    /// Which transfer.
    public let transfer: TransferID
    /// Where it goes.
    public let kind: TransferKind
    /// The version that the person saw.
    public let seenVersion: Int
    /// Why.
    public let reason: String

    /// Asks to give a transfer up.
    public init(_ transfer: ArchiveTransfer, reason: String) {
        self.transfer = transfer.id
        kind = transfer.kind
        seenVersion = transfer.version
        self.reason = reason
    }

    public var act: Act { TransferStep.drop.act(kind) }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ArchiveTransfer> {
        var after = try current(transfer, kind, seen: seenVersion, .drop, in: ledger)
        try after.requireOwn(actor)
        let before = after.state
        let reason = try requireRecordReason(reason)
        after.state = .dropped
        after.reason = reason
        after.version += 1
        try ledger.procedures.updateTransfer(after)
        var notes = [after.note(from: before, on: now.officeDay, reason: reason)]
        if kind == .current, before == .given {
            for item in try ledger.procedures.read.transferItems(transfer) {
                let file = try listedFile(item.file, in: ledger)
                notes.append(try take(file, through: .withdraw, on: now.officeDay, in: ledger))
            }
        }
        return .recorded(after, notes)
    }
}

extension RecordFile {
    /// The first day on which it can have been given. Of stock that was taken in from a list nobody knows since when it lies in the archive.
    fileprivate func earliestDay(goingTo kind: TransferKind) -> Day? {
        kind == .current || archivedOn == createdAt.officeDay ? content.workEndedOn : archivedOn
    }
}

extension ArchiveTransfer {
    /// What the journal says of a step.
    fileprivate func note(from before: TransferState, on day: Day, reason: String? = nil) -> JournalNote {
        var changes = [
            FieldChange("transfer-state", from: before.code, to: state.code),
            FieldChange("on-day", from: nil, to: day.iso),
        ]
        if let reason { changes.append(FieldChange("reason", from: nil, to: reason)) }
        return JournalNote(subject: RecordKey(.archiveTransfer, id.value), changes: changes)
    }
}
