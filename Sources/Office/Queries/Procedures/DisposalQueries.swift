public import Records

/// Disposal cases, the newest first.
public struct ListDisposals: Query {
    /// Those that are over too.
    public let all: Bool
    /// How many at most.
    public let limit: Int

    /// Asks for cases.
    public init(all: Bool = false, limit: Int) {
        self.all = all
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [DisposalRow] {
        let sight = ProcedureSight(of: actor)
        var rows: [DisposalRow] = []
        for disposal in try reader.procedures.disposals(all, .max) where rows.count < limit {
            let depth = sight.depth(of: disposal)
            guard depth != .nothing else { continue }
            let files = try reader.procedures.disposalFiles(disposal.id).listed.count
            rows.append(
                DisposalRow(
                    disposal: depth == .whole ? disposal : disposal.outerFields, files: files,
                    isWhole: depth == .whole))
        }
        return rows
    }
}

/// How many transfers or disposal cases wait for the person who asks, of those that are seen whole.
public struct CountProcedures: Query {
    /// Whether transfers are counted, and not cases.
    public let transfers: Bool

    /// Asks for the number.
    public init(_ transfers: Bool) { self.transfers = transfers }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Int {
        guard transfers else {
            return try ListDisposals(limit: .max).answer(from: reader, for: actor).count { row in
                row.isWhole && DisposalRule.awaits(row.disposal, actor)
            }
        }
        return try ListTransfers(limit: .max).answer(from: reader, for: actor).count { row in
            row.isWhole && TransferRule.awaits(row.transfer, actor)
        }
    }
}

/// A case in a list.
public struct DisposalRow: Equatable, Sendable {
    /// The case, to the depth that is visible.
    public let disposal: DisposalCase
    /// How many files are in it.
    public let files: Int
    /// Whether all of it is seen.
    public let isWhole: Bool

    /// Puts a row together.
    public init(disposal: DisposalCase, files: Int, isWhole: Bool) {
        self.disposal = disposal
        self.files = files
        self.isWhole = isWhole
    }
}

/// One disposal case with its files, what bars each today, its backups and its history; `nil` for who may not see it.
public struct ShowDisposal: Query {
    /// Which.
    public let disposal: DisposalID
    /// The day that counts as today.
    public let day: Day

    /// Asks for a case.
    public init(_ disposal: DisposalID, on day: Day) {
        self.disposal = disposal
        self.day = day
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> DisposalDetail? {
        let sight = ProcedureSight(of: actor)
        guard let found = try reader.procedures.disposal(disposal) else { return nil }
        let depth = sight.depth(of: found)
        guard depth != .nothing else { return nil }
        let isWhole = depth == .whole
        var lines: [DisposalDetail.Line] = []
        for item in try reader.procedures.disposalFiles(disposal) {
            guard let file = try sight.seen(item.file, whole: isWhole, reader) else { continue }
            var line = DisposalDetail.Line(item: item, file: file)
            if isWhole, found.state.isOpen, item.spared == nil {
                var filter = LoanFilter(limit: .max)
                filter.file = item.file
                line.bar = DisposalBar.of(
                    file, holds: try reader.procedures.holdsOn(item.file), loans: try reader.procedures.loans(filter),
                    otherCase: nil, today: day)
            }
            if !isWhole {
                line.item.ground = nil
                line.item.spared = item.spared.map { _ in "…" }
            }
            lines.append(line)
        }
        var history = try reader.history(RecordKey(.disposalCase, disposal.value))
        if !isWhole { history = history.map(\.withoutContent) }
        return DisposalDetail(
            disposal: isWhole ? found : found.outerFields, lines: lines,
            backups: isWhole ? try reader.procedures.namedBackups(disposal) : [], history: history, isWhole: isWhole)
    }
}

/// A disposal case as its own screen shows it.
public struct DisposalDetail: Equatable, Sendable {
    /// A line of its list.
    public struct Line: Equatable, Sendable {
        /// Its place, ground, why it was spared, what was destroyed.
        public var item: DisposalFile
        /// The file, to the depth that is visible.
        public let file: RecordFile
        /// What bars it today.
        public var bar: DisposalBar?

        /// Puts a line together.
        public init(item: DisposalFile, file: RecordFile, bar: DisposalBar? = nil) {
            self.item = item
            self.file = file
            self.bar = bar
        }
    }

    /// The case, to the depth that is visible.
    public let disposal: DisposalCase
    /// Its list.
    public let lines: [Line]
    /// The backups that its minutes name.
    public let backups: [BackupNote]
    /// Its journal, oldest first.
    public let history: [HistoryEntry]
    /// Whether all of it is seen.
    public let isWhole: Bool

    /// Puts a detail together.
    public init(
        disposal: DisposalCase, lines: [Line], backups: [BackupNote], history: [HistoryEntry], isWhole: Bool
    ) {
        self.disposal = disposal
        self.lines = lines
        self.backups = backups
        self.history = history
        self.isWhole = isWhole
    }
}

/// The backups that were made, the newest first; for who makes them and who destroys.
public struct ListBackups: Query {
    /// Asks for backups.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [BackupNote] {
        guard actor.may(.backUp) || actor.may(.destroyFiles) else { throw .refused(.notPermitted(.backUp)) }
        return try reader.procedures.backups()
    }
}
