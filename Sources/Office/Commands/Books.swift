public import Records

/// Opens the book of a year.
public struct OpenBook: Command {
    public static let act = Act.openBook
    public static let name = "open-book"

    /// The year.
    public let year: Int

    /// Asks to open a year.
    public init(year: Int) { self.year = year }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<YearBook> {
        if let book = try ledger.book(.incoming, year) {
            if let closed = book.closedOn { throw .refused(.bookClosed(year: year, on: closed)) }
            throw .refused(.bookAlreadyOpen(year: year))
        }
        let book = YearBook(register: .incoming, year: year, openedOn: now.officeDay, closedOn: nil)
        let id = try ledger.putBook(book)
        return .recorded(
            book,
            [
                JournalNote(
                    subject: RecordKey(.book, id),
                    changes: [
                        FieldChange("year", from: nil, to: String(year))
                    ])
            ])
    }
}

/// Closes the book of a year: nothing more is registered, corrected or inserted in it.
public struct CloseBook: Command {
    public static let act = Act.closeBook
    public static let name = "close-book"

    /// The year.
    public let year: Int

    /// Asks to close a year.
    public init(year: Int) { self.year = year }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<YearBook> {
        // A book closed by one wrong word would stop registration until January.
        guard year < now.officeDay.year else { throw .refused(.yearNotOver(year: year)) }
        try requireOpenBook(year, in: ledger)
        guard let open = try ledger.book(.incoming, year) else { throw .refused(.bookNotOpen(year: year)) }
        // The books beside it go with the year.
        var notes: [JournalNote] = []
        for register in Register.allCases {
            guard let beside = register == .incoming ? open : try ledger.book(register, year), beside.closedOn == nil
            else { continue }
            let id = try ledger.putBook(
                YearBook(register: register, year: year, openedOn: beside.openedOn, closedOn: now.officeDay))
            let change = FieldChange("closed", from: nil, to: now.officeDay.iso)
            notes.append(JournalNote(subject: RecordKey(.book, id), changes: [change]))
        }
        let book = YearBook(register: .incoming, year: year, openedOn: open.openedOn, closedOn: now.officeDay)
        return .recorded(book, notes)
    }
}
