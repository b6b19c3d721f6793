public import Records

/// What the commands about copies need of a store, inside their transaction.
public struct CopyLedger {
    /// A copy by key.
    public var copy: (CopyID) throws(OfficeError) -> DocumentCopy?
    /// The copy that a form made before.
    public var ofForm: (String) throws(OfficeError) -> DocumentCopy?
    /// Adds a copy under the form's key; the key in the value is ignored.
    public var add: (DocumentCopy, String) throws(OfficeError) -> CopyID
    /// Writes a copy.
    public var update: (DocumentCopy) throws(OfficeError) -> Void
    /// Takes the next number of a year.
    public var takeNumber: (Int) throws(OfficeError) -> Int
    /// The days of the nearest numbers before and after a number of a year.
    public var neighbours: (Int, Int) throws(OfficeError) -> (before: Day?, after: Day?)

    /// A ledger over a store's own functions.
    public init(
        copy: @escaping (CopyID) throws(OfficeError) -> DocumentCopy?,
        ofForm: @escaping (String) throws(OfficeError) -> DocumentCopy?,
        add: @escaping (DocumentCopy, String) throws(OfficeError) -> CopyID,
        update: @escaping (DocumentCopy) throws(OfficeError) -> Void,
        takeNumber: @escaping (Int) throws(OfficeError) -> Int,
        neighbours: @escaping (Int, Int) throws(OfficeError) -> (before: Day?, after: Day?)
    ) {
        self.copy = copy
        self.ofForm = ofForm
        self.add = add
        self.update = update
        self.takeNumber = takeNumber
        self.neighbours = neighbours
    }
}

/// What the queries about copies need of a store.
public struct CopyReader {
    /// The copies of a filter with what was copied, the newest first, as far as they are visible.
    public var list: (CopyFilter, Visibility, Int) throws(OfficeError) -> [CopyRow]
    /// A copy by key.
    public var copy: (CopyID, Visibility) throws(OfficeError) -> CopyRow?
    /// The copy that has a number.
    public var numbered: (Int, Int, Visibility) throws(OfficeError) -> CopyRow?
    /// The newest copy, whoever may see it: for its signer alone.
    public var newest: () throws(OfficeError) -> DocumentCopy?
    /// The highest number given in a year.
    public var lastNumber: (Int) throws(OfficeError) -> Int

    /// A reader over a store's own functions.
    public init(
        list: @escaping (CopyFilter, Visibility, Int) throws(OfficeError) -> [CopyRow],
        copy: @escaping (CopyID, Visibility) throws(OfficeError) -> CopyRow?,
        numbered: @escaping (Int, Int, Visibility) throws(OfficeError) -> CopyRow?,
        newest: @escaping () throws(OfficeError) -> DocumentCopy?,
        lastNumber: @escaping (Int) throws(OfficeError) -> Int
    ) {
        self.list = list
        self.copy = copy
        self.numbered = numbered
        self.newest = newest
        self.lastNumber = lastNumber
    }
}

/// Which copies a list shows.
public struct CopyFilter: Equatable, Sendable {
    /// The copies of one year; `nil` for all.
    public var year: Int?
    /// One form.
    public var form: CopyForm?
    /// The copies of one document.
    public var source: CopySource?

    /// All copies, or those of a year.
    public init(year: Int? = nil) { self.year = year }
}

/// What was copied, to the depth that is visible.
public enum CopiedDocument: Equatable, Sendable {
    case incoming(IncomingDocument)
    case outgoing(OutgoingDocument)
    /// A paper named in words.
    case paper(String)
}

/// A copy with what was copied.
public struct CopyRow: Equatable, Sendable {
    /// The copy, to the depth that is visible.
    public let copy: DocumentCopy
    /// What was copied.
    public let source: CopiedDocument

    /// Puts a row together.
    public init(copy: DocumentCopy, source: CopiedDocument) {
        self.copy = copy
        self.source = source
    }

    /// How far the copy may go round: what the document says today, or said when it was copied, whichever is narrower.
    public var circulation: Circulation {
        let now: Circulation
        switch source {
        case .incoming(let document): now = document.content.circulation
        case .outgoing(let document): now = document.content.circulation
        case .paper: now = copy.content.circulation
        }
        return now.rawValue >= copy.content.circulation.rawValue ? now : copy.content.circulation
    }
}
