public import Records

/// One row of a register to be taken over.
public struct ImportedRow: Equatable, Sendable {
    /// What is written of the document.
    public let content: IncomingContent
    /// The number that the file gives; `nil` when the office is to give one.
    public let number: RegisterNumber?
    /// File hash and row: the same row again registers nothing.
    public let key: String

    /// Puts a row together.
    public init(content: IncomingContent, number: RegisterNumber?, key: String) {
        self.content = content
        self.number = number
        self.key = key
    }
}

/// What a chunk of an import did.
public struct ImportedChunk: Equatable, Sendable {
    /// How many were registered.
    public let registered: Int
    /// How many had been registered before, by the same file and row.
    public let before: Int
    /// The years whose books were opened for it.
    public let openedYears: [Int]

    /// Puts a receipt together.
    public init(registered: Int, before: Int, openedYears: [Int]) {
        self.registered = registered
        self.before = before
        self.openedYears = openedYears
    }
}

/// Takes rows of an older register over, in one transaction; a caller sends a large file in chunks, in order of arrival.
///
/// Rows whose number the file gives keep it; the others get the next number of their year. Books of years that the
/// office does not have are opened for them.
public struct ImportIncoming: Command {
    public static let act = Act.importRegister
    public static let name = "import-incoming"

    /// The rows.
    public let rows: [ImportedRow]

    /// Asks to take rows over.
    public init(rows: [ImportedRow]) { self.rows = rows }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ImportedChunk> {
        var notes: [JournalNote] = []
        var before = 0
        var opened: [Int] = []
        var openYears: Set<Int> = []
        for row in rows {
            if try ledger.incomingOfForm(row.key) != nil {
                before += 1
                continue
            }
            let year = row.number?.year ?? row.content.arrivedOn.year
            if !openYears.contains(year) {
                if try ledger.book(.incoming, year) == nil {
                    let book = YearBook(register: .incoming, year: year, openedOn: now.officeDay, closedOn: nil)
                    let id = try ledger.putBook(book)
                    notes.append(
                        JournalNote(
                            subject: RecordKey(.book, id),
                            changes: [
                                FieldChange("year", from: nil, to: String(year))
                            ]))
                    opened.append(year)
                }
                try requireOpenBook(year, in: ledger)
                openYears.insert(year)
            }
            let faults = RegistrationRule.faults(of: row.content, today: now.officeDay)
            guard faults.isEmpty else { throw .refused(.content(faults)) }
            guard row.content.arrivedOn.year == year else { throw .refused(.arrivalYearFixed(year: year)) }
            let number: RegisterNumber
            if let given = row.number {
                guard try ledger.incomingNumbered(given) == nil, try ledger.reservationOf(.incoming, given) == nil
                else {
                    throw .refused(.numberTaken(given))
                }
                try ledger.raiseCounter(.incoming, year, given.number)
                number = given
            } else {
                number = RegisterNumber(year: year, number: try ledger.takeNumber(.incoming, year))
            }
            let id = try ledger.addIncoming(newDocument(row.content, number, in: ledger, by: actor, at: now), row.key)
            notes.append(
                JournalNote(
                    subject: RecordKey(.incoming, id.value),
                    changes: [
                        FieldChange("number", from: nil, to: number.shownWithYear)
                    ]))
        }
        let receipt = ImportedChunk(registered: rows.count - before, before: before, openedYears: opened)
        return notes.isEmpty ? .doneBefore(receipt) : .recorded(receipt, notes)
    }
}
