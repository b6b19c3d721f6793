public import Records

/// Loans and readings, the newest first.
public struct ListLoans: Query {
    /// Which.
    public let filter: LoanFilter

    /// Asks for loans.
    public init(_ filter: LoanFilter) { self.filter = filter }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [LoanRow] {
        let sight = ProcedureSight(of: actor)
        var all = filter
        all.limit = .max
        var rows: [LoanRow] = []
        for loan in try reader.procedures.loans(all) where rows.count < filter.limit {
            if let row = try sight.row(loan, reader) { rows.append(row) }
        }
        return rows
    }
}

extension ProcedureSight {
    /// A loan as it is seen, with its file; `nil` where it is not.
    func row(_ loan: FileLoan, _ reader: Reader) throws(OfficeError) -> LoanRow? {
        let depth = depth(of: loan)
        guard depth != .nothing, let file = try seen(loan.file, whole: depth == .whole, reader) else { return nil }
        return LoanRow(loan: depth == .whole ? loan : loan.outerFields, file: file, isWhole: depth == .whole)
    }
}

/// A loan in a list.
public struct LoanRow: Equatable, Sendable {
    /// The loan, to the depth that is visible.
    public let loan: FileLoan
    /// Its file, to the depth that is visible.
    public let file: RecordFile
    /// Whether all of it is seen.
    public let isWhole: Bool

    /// Puts a row together.
    public init(loan: FileLoan, file: RecordFile, isWhole: Bool) {
        self.loan = loan
        self.file = file
        self.isWhole = isWhole
    }
}

/// One loan with its copies and its history; `nil` for who may not see it.
public struct ShowLoan: Query {
    /// Which.
    public let loan: LoanID

    /// Asks for a loan.
    public init(_ loan: LoanID) { self.loan = loan }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> LoanDetail? {
        let sight = ProcedureSight(of: actor)
        guard let found = try reader.procedures.loan(loan), let row = try sight.row(found, reader) else { return nil }
        var history = try reader.history(RecordKey(.fileLoan, loan.value))
        if !row.isWhole { history = history.map(\.withoutContent) }
        return LoanDetail(row: row, copies: try copies(of: loan, reader, actor), history: history)
    }
}

/// The copies that were made for a reader, as far as an actor sees what was copied.
private func copies(of loan: LoanID, _ reader: Reader, _ actor: Actor) throws(OfficeError) -> [CopyRow] {
    var rows: [CopyRow] = []
    for id in try reader.procedures.loanCopies(loan) {
        if let row = try reader.copies.copy(id, Visibility(of: actor)) { rows.append(row) }
    }
    return rows
}

/// A loan as its own screen shows it.
public struct LoanDetail: Equatable, Sendable {
    /// The loan and its file, to the depth that is visible.
    public let row: LoanRow
    /// The copies that were made for the reader.
    public let copies: [CopyRow]
    /// Its journal, oldest first.
    public let history: [HistoryEntry]

    /// Puts a detail together.
    public init(row: LoanRow, copies: [CopyRow], history: [HistoryEntry]) {
        self.row = row
        self.copies = copies
        self.history = history
    }
}

/// Who has read a file: what was handed out or read in the room, the newest first, with the copies; none for who does not see the whole
/// file.
public struct ListReaders: Query {
    /// Which file.
    public let file: RecordFileID

    /// Asks for the readers of a file.
    public init(of file: RecordFileID) { self.file = file }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [FileReading] {
        guard let found = try reader.archive.file(file, FileVisibility(of: actor)), !found.isOuterView else {
            return []
        }
        var filter = LoanFilter(limit: .max)
        filter.file = file
        filter.states = [.out, .returned]
        var readings: [FileReading] = []
        for loan in try reader.procedures.loans(filter).sorted(by: { $0.id > $1.id }) {
            readings.append(FileReading(loan: loan, copies: try copies(of: loan.id, reader, actor)))
        }
        return readings
    }
}

/// That somebody read a file.
public struct FileReading: Equatable, Sendable {
    /// Who, when, what for.
    public let loan: FileLoan
    /// What was copied for them.
    public let copies: [CopyRow]

    /// Puts a reading together.
    public init(loan: FileLoan, copies: [CopyRow]) {
        self.loan = loan
        self.copies = copies
    }
}

/// Holds, the newest first: on files that are seen; those on whole branches for who sees every file.
public struct ListHolds: Query {
    /// On which file, with what lies above it; `nil` for all.
    public let file: RecordFileID?
    /// Those alone that stop disposal on this day; `nil` for those that have ended too.
    public let day: Day?

    /// Asks for holds.
    public init(on file: RecordFileID? = nil, day: Day? = nil) {
        self.file = file
        self.day = day
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [HoldRow] {
        let files = FileVisibility(of: actor)
        let holds: [LegalHold]
        if let file {
            guard let found = try reader.archive.file(file, files), !found.isOuterView else { return [] }
            holds = try reader.procedures.holdsOn(file)
        } else {
            holds = try reader.procedures.holds()
        }
        var rows: [HoldRow] = []
        for hold in holds where day.map(hold.holds) ?? true {
            switch hold.scope {
            case .file(let id):
                guard let found = try reader.archive.file(id, files), !found.isOuterView else { continue }
                rows.append(HoldRow(hold: hold, name: found.name.description))
            case .node(let id):
                guard files.all || file != nil else { continue }
                rows.append(
                    HoldRow(hold: hold, name: ArchivePath(try reader.archive.line(id).map(\.code)).description))
            }
        }
        return rows
    }
}

/// A hold with the name of what it stops.
public struct HoldRow: Equatable, Sendable {
    /// The hold.
    public let hold: LegalHold
    /// "01.TCCB/2026", "P01/02".
    public let name: String

    /// Puts a row together.
    public init(hold: LegalHold, name: String) {
        self.hold = hold
        self.name = name
    }
}
