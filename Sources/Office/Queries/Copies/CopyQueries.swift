public import Records

/// The register of copies, the newest first.
public struct ListCopies: Query {
    /// Which copies.
    public let filter: CopyFilter
    /// How many rows at most.
    public let limit: Int

    /// Asks for copies.
    public init(filter: CopyFilter, limit: Int) {
        self.filter = filter
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [CopyRow] {
        try reader.copies.list(filter, Visibility(of: actor), limit)
    }
}

/// One copy with its history.
public struct ShowCopy: Query {
    /// By key or by name.
    public enum Which: Equatable, Sendable {
        /// By key.
        case key(CopyID)
        /// By name: "01/SY-LĐLĐ/2026".
        case name(OutgoingName)
    }

    /// Which copy.
    public let which: Which

    /// Asks for a copy.
    public init(_ which: Which) { self.which = which }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> CopyDetail? {
        let visibility = Visibility(of: actor)
        var found: CopyRow?
        switch which {
        case .key(let id): found = try reader.copies.copy(id, visibility)
        case .name(let name):
            guard name.suffix.isEmpty else { return nil }
            found = try reader.copies.numbered(name.number, name.year, visibility)
            if let key = name.tailKey, let tail = found?.copy.content.symbolTail, OutgoingSymbol.key(tail) != key {
                return nil
            }
        }
        guard let found else { return nil }
        let isWhole = !found.copy.isOuterView
        var history = try reader.history(RecordKey(.copy, found.copy.id.value)).map(\.withoutTrace)
        if !isWhole { history = history.map(\.withoutContent) }
        return CopyDetail(row: found, history: history, isWhole: isWhole)
    }
}

/// A copy as its own screen shows it.
public struct CopyDetail: Equatable, Sendable {
    /// The copy and what was copied, to the depth that is visible.
    public let row: CopyRow
    /// Its journal, oldest first.
    public let history: [HistoryEntry]
    /// Whether all of it is seen.
    public let isWhole: Bool

    /// Puts a detail together.
    public init(row: CopyRow, history: [HistoryEntry], isWhole: Bool) {
        self.row = row
        self.history = history
        self.isWhole = isWhole
    }
}

/// What helps to enter a copy: its symbol, the number that comes next, who signed the last.
public struct PrepareCopy: Query {
    /// The day of the copy.
    public let day: Day

    /// Asks for help.
    public init(day: Day) { self.day = day }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> CopyHelp {
        let profile = try reader.profile()
        let last = try reader.copies.newest()
        let lastOffice = last.map { String($0.content.symbolTail.drop { $0 != "-" }.dropFirst()) }
        return CopyHelp(
            office: profile.symbol ?? OutgoingSymbol.office(named: profile.name) ?? lastOffice,
            next: try reader.copies.lastNumber(day.year) + 1, signer: last?.content.signer,
            signerPerson: last?.content.signerPerson, signerTitle: last?.content.signerTitle,
            manner: last?.content.manner)
    }
}

/// What is known beforehand of a copy.
public struct CopyHelp: Equatable, Sendable {
    /// The office's part of the symbol; `nil` where nothing tells it.
    public let office: String?
    /// The number that it will get if nobody takes it first.
    public let next: Int
    /// Who signed the last one.
    public let signer: String?
    /// The same as a person of the office.
    public let signerPerson: PersonID?
    /// With what title.
    public let signerTitle: String?
    /// By what right.
    public let manner: SigningManner?

    /// Puts one together.
    public init(
        office: String?, next: Int, signer: String?, signerPerson: PersonID?, signerTitle: String?,
        manner: SigningManner?
    ) {
        self.office = office
        self.next = next
        self.signer = signer
        self.signerPerson = signerPerson
        self.signerTitle = signerTitle
        self.manner = manner
    }
}
