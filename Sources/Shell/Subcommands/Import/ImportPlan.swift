import Office
import Phrases
import Records

/// What an import will do: rows that are new in the order in which they are sent, those that are there already, and what
/// a person should look at. Nothing is written while it is made.
struct ImportPlan {
    /// The file, without rows that turned out not to fit the register.
    private(set) var file: ImportFile
    /// Rows to be registered, in order of the register.
    private(set) var fresh: [ImportRow] = []
    /// How many rows the register has already.
    private(set) var before = 0
    /// Likely duplicates: the line, and the line or number that it may repeat.
    private(set) var duplicates: [Phrase] = []
    /// Numbers that nobody has, between the first of a year and the highest that the file gives.
    private(set) var gaps: [Gap] = []

    /// A run of numbers that nobody has.
    struct Gap: Equatable {
        let year: Int
        let numbers: ClosedRange<Int>
    }

    /// Most gaps looked for; a file whose numbers lie that far apart is no register.
    private static let mostGaps = 100_000

    /// Makes the plan.
    init(_ file: ImportFile, in session: Session, at now: Instant) throws(Failure) {
        self.file = file
        let known = try knownRows(session, now)
        rejectClosedYears(session, known)
        let taken = try rejectTakenNumbers(session, known)
        fresh = self.file.rows.filter { !known.contains($0.place) && !taken.contains($0.place) }
        before = self.file.rows.count - fresh.count
        try findDuplicates(session)
        try findGaps(session)
        order()
    }

    /// The rows as the office takes them over.
    var rows: [ImportedRow] {
        fresh.map { ImportedRow(content: $0.content, number: $0.number, key: file.key(of: $0)) }
    }

    /// By year, those with a number of their own first, so that no number is given away that a later row brings; then by
    /// arrival, number and line: the order of the search index.
    private mutating func order() {
        let keyed = fresh.map { (Self.place(of: $0), $0) }
        fresh = keyed.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private static func place(of row: ImportRow) -> (Int, Int, Int, Int, Int) {
        let day = row.content.arrivedOn
        let order = row.number == nil ? 1 : 0
        return (row.number?.year ?? day.year, order, day.number, row.number?.number ?? 0, row.line)
    }

    /// The rows that this very file brought before, by place.
    ///
    /// Rows are sent in one order, so a file whose first row is unknown has brought nothing yet.
    private func knownRows(_ session: Session, _ now: Instant) throws(Failure) -> Set<Int> {
        guard try hasBegun(session, now) else { return [] }
        var known: Set<Int> = []
        for row in file.rows where try isKnown(row, session, now) { known.insert(row.place) }
        return known
    }

    /// Whether the first row that would be sent is there.
    private func hasBegun(_ session: Session, _ now: Instant) throws(Failure) -> Bool {
        guard try session.ask(CountIncoming(filter: IncomingFilter())).value > 0,
            let first = file.rows.min(by: { Self.place(of: $0) < Self.place(of: $1) })
        else { return false }
        return try isKnown(first, session, now)
    }

    /// Whether a row was registered before under its key. The office answers for a known key before it looks at the
    /// content, and refuses an empty one: either way nothing is written.
    private func isKnown(_ row: ImportRow, _ session: Session, _ now: Instant) throws(Failure) -> Bool {
        let empty = IncomingContent(
            arrivedOn: row.content.arrivedOn, issuer: "", symbol: DocumentSymbol.parse(""), subject: "")
        do {
            let asked = ImportIncoming(rows: [ImportedRow(content: empty, number: nil, key: file.key(of: row))])
            return try session.perform(asked, at: now).before == 1
        } catch {
            if case .office(.refused(.content)) = error { return false }
            if case .office(.refused(.bookClosed)) = error { return false }
            throw error
        }
    }

    private mutating func rejectClosedYears(_ session: Session, _ known: Set<Int>) {
        let closed = Dictionary(
            session.facts.books.compactMap { book in book.closedOn.map { (book.year, $0) } },
            uniquingKeysWith: { first, _ in first })
        guard !closed.isEmpty else { return }
        var rejected: [Int: ImportProblem] = [:]
        for row in file.rows where !known.contains(row.place) {
            let year = row.content.arrivedOn.year
            guard let day = closed[year] else { continue }
            rejected[row.place] = ImportProblem(
                line: row.line, column: nil, reason: .bookClosed(year: year, on: day.shown))
        }
        file.reject(rejected)
    }

    /// Finds numbers given twice, in the file or beside the register. A number of the register with the very same content
    /// is the same entry, brought by another file.
    /// - Returns: the places of such rows.
    private mutating func rejectTakenNumbers(_ session: Session, _ known: Set<Int>) throws(Failure) -> Set<Int> {
        var same: Set<Int> = []
        var rejected: [Int: ImportProblem] = [:]
        var lines: [RegisterNumber: Int] = [:]
        let kept = Set(try session.ask(ListReservations(all: true)).map(\.number))
        let isEmpty = try session.ask(CountIncoming(filter: IncomingFilter())).value == 0
        for row in file.rows {
            guard let number = row.number, !known.contains(row.place) else { continue }
            var reason: Phrase?
            if let line = lines[number] {
                reason = .importNumberTwice(number.shownWithYear, line: line)
            } else if kept.contains(number) {
                reason = .numberTaken(number.shownWithYear)
            } else if !isEmpty, let other = try session.ask(ShowIncoming(.number(number))) {
                if other.document.content == row.content {
                    same.insert(row.place)
                } else {
                    reason = .numberTaken(number.shownWithYear)
                }
            }
            lines[number] = lines[number] ?? row.line
            if let reason { rejected[row.place] = ImportProblem(line: row.line, column: nil, reason: reason) }
        }
        file.reject(rejected)
        return same
    }

    /// Same issuer, symbol and year, within the file or beside the register: said, never dropped.
    private mutating func findDuplicates(_ session: Session) throws(Failure) {
        let isEmpty = try session.ask(CountIncoming(filter: IncomingFilter())).value == 0
        var seen: [String: Int] = [:]
        var issuers: [String: String] = [:]
        for row in fresh {
            let content = row.content
            guard content.symbol.number != nil else { continue }
            let year = (content.date ?? content.arrivedOn).year
            let issuer = issuers[content.issuer] ?? FieldWords.key(content.issuer)
            issuers[content.issuer] = issuer
            let key = "\(issuer)\u{0}\(content.symbol.normalisedKey)\u{0}\(year)"
            if let line = seen[key] {
                duplicates.append(.importDuplicate(line: row.line, other: line))
                continue
            }
            seen[key] = row.line
            guard !isEmpty else { continue }
            // Without a subject only symbols are compared: that is one look into an index.
            let query = FindDuplicates(issuer: content.issuer, symbol: content.symbol, year: year, subject: "")
            if let other = try session.ask(query).first {
                duplicates.append(
                    .importDuplicateOfRegister(line: row.line, number: other.document.number.shownWithYear))
            }
        }
    }

    private mutating func findGaps(_ session: Session) throws(Failure) {
        // A kept number is waited for, not missing.
        let kept = Set(try session.ask(ListReservations(all: true)).map(\.number))
        var given: [Int: Set<Int>] = [:]
        for row in file.rows {
            if let number = row.number { given[number.year, default: []].insert(number.number) }
        }
        for (year, numbers) in given.sorted(by: { $0.key < $1.key }) {
            let missing = (1...(numbers.max() ?? 1)).lazy.filter { !numbers.contains($0) }.prefix(Self.mostGaps)
            let hasOthers = try session.ask(CountIncoming(filter: IncomingFilter(year: year))).value > 0
            for number in missing {
                let asked = RegisterNumber(year: year, number: number)
                if kept.contains(asked) { continue }
                if hasOthers, try session.ask(ShowIncoming(.number(asked))) != nil { continue }
                if let last = gaps.last, last.year == year, last.numbers.upperBound == number - 1 {
                    gaps[gaps.count - 1] = Gap(year: year, numbers: last.numbers.lowerBound...number)
                } else {
                    gaps.append(Gap(year: year, numbers: number...number))
                }
            }
        }
    }
}
