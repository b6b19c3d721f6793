public import Records

/// What the queries about one day's papers need of a store.
public struct DayReader {
    /// The incoming documents that were handed on on a day, in the order of their numbers, as far as they are visible.
    public var handedOver: (Day, Visibility) throws(OfficeError) -> [IncomingDocument]
    /// The outgoing documents that were issued on a day, in the order of their numbers, as far as they are visible.
    public var issued: (Day, Visibility) throws(OfficeError) -> [OutgoingDocument]
    /// The numbers that the journal says were given or made void on a day.
    public var numbers: (Day) throws(OfficeError) -> [DayNumber]
    /// The last entry of the journal that was made on or before a day; `nil` where there is none.
    public var head: (Day) throws(OfficeError) -> JournalMark?

    /// A reader over a store's own functions.
    public init(
        handedOver: @escaping (Day, Visibility) throws(OfficeError) -> [IncomingDocument],
        issued: @escaping (Day, Visibility) throws(OfficeError) -> [OutgoingDocument],
        numbers: @escaping (Day) throws(OfficeError) -> [DayNumber],
        head: @escaping (Day) throws(OfficeError) -> JournalMark?
    ) {
        self.handedOver = handedOver
        self.issued = issued
        self.numbers = numbers
        self.head = head
    }
}

/// An entry of the journal, as a paper names it.
public struct JournalMark: Equatable, Sendable {
    /// Its number.
    public let entry: Int64
    /// Its SHA-256, 64 digits.
    public let hash: String

    /// Puts one together.
    public init(entry: Int64, hash: String) {
        self.entry = entry
        self.hash = hash
    }
}

/// A register that gives numbers.
public enum NumberedBook: Hashable, Sendable {
    case incoming(Register)
    /// A series of the outgoing register; empty for the common one.
    case outgoing(series: String)
    case copies
}

/// A number that was given or made void.
public struct DayNumber: Equatable, Sendable {
    /// In which register.
    public let book: NumberedBook
    /// The year of the book.
    public let year: Int
    /// The number proper.
    public let number: Int
    /// The letter of a late insert.
    public let suffix: String
    /// Whether it was made void.
    public let isVoid: Bool

    /// Puts one together.
    public init(book: NumberedBook, year: Int, number: Int, suffix: String, isVoid: Bool) {
        self.book = book
        self.year = year
        self.number = number
        self.suffix = suffix
        self.isVoid = isVoid
    }
}

/// The commands that give a number or make it void, by their names in the journal.
public enum NumberGiving {
    /// Those that give one.
    public static let giving: Set<String> = [
        RegisterIncoming.name, InsertLateIncoming.name, ImportIncoming.name, GiveTask.name, RegisterOutgoing.name,
        InsertLateOutgoing.name, "\(OutgoingStep.number.rawValue)-outgoing", MakeCopy.name,
    ]
    /// Those that make one void.
    public static let voiding: Set<String> = [
        VoidIncoming.name, "\(OutgoingStep.void.rawValue)-outgoing", VoidCopy.name,
    ]
}
