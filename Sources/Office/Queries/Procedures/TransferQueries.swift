public import Records

/// Transfers, the newest first.
public struct ListTransfers: Query {
    /// Those that are done too.
    public let all: Bool
    /// How many at most.
    public let limit: Int

    /// Asks for transfers.
    public init(all: Bool = false, limit: Int) {
        self.all = all
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [TransferRow] {
        let sight = ProcedureSight(of: actor)
        var rows: [TransferRow] = []
        for transfer in try reader.procedures.transfers(all, .max) where rows.count < limit {
            let depth = sight.depth(of: transfer)
            guard depth != .nothing else { continue }
            let count = try reader.procedures.transferItems(transfer.id).count { $0.returned == nil }
            rows.append(
                TransferRow(
                    transfer: depth == .whole ? transfer : transfer.outerFields, files: count,
                    isWhole: depth == .whole))
        }
        return rows
    }
}

/// A transfer in a list.
public struct TransferRow: Equatable, Sendable {
    /// The transfer, to the depth that is visible.
    public let transfer: ArchiveTransfer
    /// How many files are in it; those that went back are not counted.
    public let files: Int
    /// Whether all of it is seen.
    public let isWhole: Bool

    /// Puts a row together.
    public init(transfer: ArchiveTransfer, files: Int, isWhole: Bool) {
        self.transfer = transfer
        self.files = files
        self.isWhole = isWhole
    }
}

/// One transfer with its inventory and its history; `nil` for who may not see it.
public struct ShowTransfer: Query {
    /// Which.
    public let transfer: TransferID

    /// Asks for a transfer.
    public init(_ transfer: TransferID) { self.transfer = transfer }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> TransferDetail? {
        let sight = ProcedureSight(of: actor)
        guard let found = try reader.procedures.transfer(transfer) else { return nil }
        let depth = sight.depth(of: found)
        guard depth != .nothing else { return nil }
        let isWhole = depth == .whole
        var lines: [TransferDetail.Line] = []
        for item in try reader.procedures.transferItems(transfer) {
            guard let file = try sight.seen(item.file, whole: isWhole, reader) else { continue }
            lines.append(.init(item: isWhole ? item : TransferItem(file: item.file, place: item.place), file: file))
        }
        var history = try reader.history(RecordKey(.archiveTransfer, transfer.value))
        if !isWhole { history = history.map(\.withoutContent) }
        return TransferDetail(
            transfer: isWhole ? found : found.outerFields, lines: lines, history: history, isWhole: isWhole)
    }
}

/// A transfer as its own screen shows it.
public struct TransferDetail: Equatable, Sendable {
    /// A line of the inventory.
    public struct Line: Equatable, Sendable {
        /// Its place, notes and why it was not taken.
        public let item: TransferItem
        /// The file, to the depth that is visible.
        public let file: RecordFile

        /// Puts a line together.
        public init(item: TransferItem, file: RecordFile) {
            self.item = item
            self.file = file
        }
    }

    /// The transfer, to the depth that is visible.
    public let transfer: ArchiveTransfer
    /// Its inventory.
    public let lines: [Line]
    /// Its journal, oldest first.
    public let history: [HistoryEntry]
    /// Whether all of it is seen.
    public let isWhole: Bool

    /// Puts a detail together.
    public init(transfer: ArchiveTransfer, lines: [Line], history: [HistoryEntry], isWhole: Bool) {
        self.transfer = transfer
        self.lines = lines
        self.history = history
        self.isWhole = isWhole
    }
}

/// The consents to keep a file back, the oldest first; none for who does not see the whole file.
public struct ListKeptBack: Query {
    /// Which file.
    public let file: RecordFileID

    /// Asks for the consents of a file.
    public init(of file: RecordFileID) { self.file = file }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [KeptBack] {
        guard let found = try reader.archive.file(file, FileVisibility(of: actor)), !found.isOuterView else {
            return []
        }
        return try reader.procedures.keptBack(file)
    }
}

/// Files with what is to be done with them, the earliest day first, with what bars each from a transfer or a disposal today.
public struct ListDueProcedures: Query {
    /// Which files.
    public let filter: DueFilter
    /// The day that counts as today.
    public let day: Day
    /// Behind which row.
    public let anchor: DueAnchor?
    /// How many at most.
    public let limit: Int

    /// Asks for what is due up to a day: to transfer, to hand over, to dispose.
    public init(_ duty: ArchiveDuty, on day: Day, limit: Int) {
        self.init(DueFilter(duty, until: day), on: day, limit: limit)
    }

    /// Asks for a page.
    public init(_ filter: DueFilter, on day: Day, after anchor: DueAnchor? = nil, limit: Int) {
        self.filter = filter
        self.day = day
        self.anchor = anchor
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [DueProcedure] {
        let duty = filter.duty
        let page = ListDueFiles(filter, after: anchor, limit: limit)
        let rows = try page.answer(from: reader, for: actor)
        var found: [DueProcedure] = []
        for row in rows {
            let id = row.file.id
            var due = DueProcedure(file: row.file, day: row.day)
            guard duty != .close else {
                found.append(due)
                continue
            }
            var onLoan = LoanFilter(limit: .max)
            onLoan.file = id
            let loans = try reader.procedures.loans(onLoan)
            let (transfer, disposal) = (
                try reader.procedures.openTransfer(id), try reader.procedures.openDisposal(id)
            )
            switch duty {
            case .close: break
            case .transfer, .handOver:
                due.transferBar = TransferBar.of(
                    row.file, duty == .transfer ? .current : .historical, department: nil, loans: loans,
                    transfer: transfer, disposal: disposal)
            case .dispose:
                due.disposalBar = DisposalBar.of(
                    row.file, holds: try reader.procedures.holdsOn(id), loans: loans, otherCase: disposal, today: day)
                // Who sees a file's outside alone is not told why it is held.
                if row.file.isOuterView, case .held(_, let until)? = due.disposalBar {
                    due.disposalBar = .held("", until: until)
                }
            }
            found.append(due)
        }
        return found
    }
}

/// A file that is due, with what bars it.
public struct DueProcedure: Equatable, Sendable {
    /// The file, to the depth that is visible.
    public let file: RecordFile
    /// By when, of a disposal from when.
    public let day: Day
    /// What bars its transfer.
    public var transferBar: TransferBar?
    /// What bars its disposal.
    public var disposalBar: DisposalBar?

    /// Puts a row together.
    public init(file: RecordFile, day: Day) {
        self.file = file
        self.day = day
    }
}
