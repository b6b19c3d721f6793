public import Records

/// What was handed over on a day: what came in, and what went out.
public struct AskHandedOver: Query {
    /// The day.
    public let day: Day

    /// Asks for a day.
    public init(day: Day) { self.day = day }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> HandedOver {
        let visibility = Visibility(of: actor)
        return HandedOver(
            incoming: try reader.days.handedOver(day, visibility).filter { !$0.isOuterView },
            outgoing: try reader.days.issued(day, visibility).filter { !$0.isOuterView })
    }
}

/// What was handed over on a day.
public struct HandedOver: Equatable, Sendable {
    /// Incoming documents, in the order of their numbers.
    public let incoming: [IncomingDocument]
    /// Outgoing documents, in the order of their numbers.
    public let outgoing: [OutgoingDocument]

    /// Puts one together.
    public init(incoming: [IncomingDocument], outgoing: [OutgoingDocument]) {
        self.incoming = incoming
        self.outgoing = outgoing
    }
}

/// The numbers that each register gave on a day, for the slip that closes it. Told by the journal, so that a document entered late
/// for an earlier day stands on the slip of the day on which it got its number.
public struct AskDayNumbers: Query {
    /// The day.
    public let day: Day

    /// Asks for a day.
    public init(day: Day) { self.day = day }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> DayClosing {
        guard Visibility(of: actor).all else { throw .refused(.notPermitted(.registerIncoming)) }
        var order = [
            NumberedYear(book: .incoming(.incoming), year: day.year),
            NumberedYear(book: .outgoing(series: ""), year: day.year),
        ]
        var found: [NumberedYear: [DayNumber]] = [:]
        for number in try reader.days.numbers(day) {
            let own = NumberedYear(book: number.book, year: number.year)
            if !order.contains(own) { order.append(own) }
            found[own, default: []].append(number)
        }
        let books = order.map { own in
            let given = (found[own] ?? []).filter { !$0.isVoid }.sorted {
                ($0.number, $0.suffix) < ($1.number, $1.suffix)
            }
            return DayBook(
                book: own.book, year: own.year, first: given.first, last: given.last, count: given.count,
                voidCount: (found[own] ?? []).count { $0.isVoid })
        }
        return DayClosing(books: books, head: try reader.days.head(day))
    }
}

/// The numbers of one year begin anew: those of two years are never told as one span.
private struct NumberedYear: Hashable {
    let book: NumberedBook
    let year: Int
}

/// What closes a day: its numbers, and the last entry that the journal had by its end.
public struct DayClosing: Equatable, Sendable {
    /// What each register gave.
    public let books: [DayBook]
    /// The last entry of the journal by the end of the day.
    public let head: JournalMark?

    /// Puts one together.
    public init(books: [DayBook], head: JournalMark?) {
        self.books = books
        self.head = head
    }
}

/// What one register gave on a day.
public struct DayBook: Equatable, Sendable {
    /// Which.
    public let book: NumberedBook
    /// Of which year.
    public let year: Int
    /// The lowest number given; `nil` where none was.
    public let first: DayNumber?
    /// The highest.
    public let last: DayNumber?
    /// How many.
    public let count: Int
    /// How many were made void.
    public let voidCount: Int

    /// Puts one together.
    public init(book: NumberedBook, year: Int, first: DayNumber?, last: DayNumber?, count: Int, voidCount: Int) {
        self.book = book
        self.year = year
        self.first = first
        self.last = last
        self.count = count
        self.voidCount = voidCount
    }
}
