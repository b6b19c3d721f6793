public import Records

/// What the queries need of a store. All read what is committed; none holds a transaction open after it returned.
public struct Reader {
    /// The office's own fields.
    public var profile: () throws(OfficeError) -> OfficeProfile
    /// All people, by name in Vietnamese order.
    public var people: () throws(OfficeError) -> [Person]
    /// All departments, in order of creation.
    public var departments: () throws(OfficeError) -> [Department]
    /// The books, newest year first.
    public var books: () throws(OfficeError) -> [YearBook]
    /// The calendar.
    public var holidays: () throws(OfficeError) -> [Holiday]
    /// All issuers that are not merged away, in Vietnamese order.
    public var issuers: () throws(OfficeError) -> [Issuer]
    /// Every spelling that a kept issuer stands for, itself included.
    public var spellings: (IssuerID) throws(OfficeError) -> [IssuerID]
    /// Kept numbers that are open, the earliest end first; or all that were ever kept.
    public var reservations: (Bool) throws(OfficeError) -> [Reservation]
    /// A person as they are now.
    public var person: (PersonID) throws(OfficeError) -> Person?

    /// A page of a list of incoming documents.
    public var incomingPage: (IncomingFilter, Visibility, PageAnchor, Int) throws(OfficeError) -> [IncomingRow]
    /// How many a filter finds, counted up to a cap.
    public var incomingCount: (IncomingFilter, Visibility, Int) throws(OfficeError) -> IncomingCount
    /// How many were ever registered in a register's year; `nil` year for all. Kept by the store, instant.
    public var incomingTotal: (Register, Int?) throws(OfficeError) -> Int
    /// A document by key, to the depth that is visible.
    public var incoming: (DocumentID, Visibility) throws(OfficeError) -> IncomingDocument?
    /// A document by number, to the depth that is visible.
    public var incomingNumbered: (RegisterNumber, Visibility) throws(OfficeError) -> IncomingDocument?
    /// The place of a document in the lists; `nil` when it is not visible.
    public var place: (DocumentID) throws(OfficeError) -> Int64?
    /// Documents of the same issuer (all its spellings) whose symbol has the same key and year.
    public var sameSymbol: (String, DocumentSymbol, Int) throws(OfficeError) -> [IncomingDocument]
    /// The latest subjects of an issuer, newest first: document, at most so many.
    public var latestOfIssuer: (String, Int) throws(OfficeError) -> [IncomingDocument]
    /// The files of documents.
    public var attachments: AttachmentReader
    /// The figures of units.
    public var figures: FigureReader
    /// Outgoing documents.
    public var outgoing: OutgoingReader
    /// Replies to outgoing documents.
    public var replies: ReplyReader
    /// Copies of documents.
    public var copies: CopyReader
    /// Fonds, series, boxes and files.
    public var archive: ArchiveReader
    /// Transfers, disposal, loans and holds.
    public var procedures: ProcedureReader
    /// What one day brought.
    public var days: DayReader
    /// Past entries that help with a new one, newest first.
    public var pastEntries: (PastEntryProbe) throws(OfficeError) -> [PastEntry]
    /// The journal of one record, oldest first.
    public var history: (RecordKey) throws(OfficeError) -> [HistoryEntry]
    /// What a person did since a moment, newest first, at most so many.
    public var ownEntries: (PersonID, Instant, Int) throws(OfficeError) -> [JournalRecord]
    /// All absences, the latest first.
    public var absences: () throws(OfficeError) -> [Absence]
    /// Invitations to meetings of these days, by day and hour, at most so many: from, to, visibility.
    public var meetings: (Day, Day, Visibility) throws(OfficeError) -> [IncomingDocument]
    /// What the statistics count of every document that arrived on these days: from, to, the last day whose
    /// deadlines are missed, visibility.
    public var incomingTraits: (Day, Day, Day, Visibility, (IncomingTraits) -> Void) throws(OfficeError) -> Void
    /// Documents of a filter by deadline, the earliest first, those without one last; at most so many.
    public var incomingByDeadline: (IncomingFilter, Visibility, Int) throws(OfficeError) -> [IncomingDocument]
    /// An issuer by key.
    public var issuer: (IssuerID) throws(OfficeError) -> Issuer?
    /// Reports that the office owes and those that were made.
    public var reports: ReportReader
    /// A number that changes with every commit of another connection.
    public var dataVersion: () throws(OfficeError) -> Int64

    /// A reader over a store's own functions.
    public init(
        profile: @escaping () throws(OfficeError) -> OfficeProfile,
        people: @escaping () throws(OfficeError) -> [Person],
        departments: @escaping () throws(OfficeError) -> [Department],
        books: @escaping () throws(OfficeError) -> [YearBook],
        holidays: @escaping () throws(OfficeError) -> [Holiday],
        issuers: @escaping () throws(OfficeError) -> [Issuer],
        spellings: @escaping (IssuerID) throws(OfficeError) -> [IssuerID],
        reservations: @escaping (Bool) throws(OfficeError) -> [Reservation],
        person: @escaping (PersonID) throws(OfficeError) -> Person?,
        incomingPage: @escaping (IncomingFilter, Visibility, PageAnchor, Int) throws(OfficeError) -> [IncomingRow],
        incomingCount: @escaping (IncomingFilter, Visibility, Int) throws(OfficeError) -> IncomingCount,
        incomingTotal: @escaping (Register, Int?) throws(OfficeError) -> Int,
        incoming: @escaping (DocumentID, Visibility) throws(OfficeError) -> IncomingDocument?,
        incomingNumbered: @escaping (RegisterNumber, Visibility) throws(OfficeError) -> IncomingDocument?,
        place: @escaping (DocumentID) throws(OfficeError) -> Int64?,
        sameSymbol: @escaping (String, DocumentSymbol, Int) throws(OfficeError) -> [IncomingDocument],
        latestOfIssuer: @escaping (String, Int) throws(OfficeError) -> [IncomingDocument],
        attachments: AttachmentReader,
        figures: FigureReader,
        outgoing: OutgoingReader,
        replies: ReplyReader,
        copies: CopyReader,
        archive: ArchiveReader,
        procedures: ProcedureReader,
        days: DayReader,
        pastEntries: @escaping (PastEntryProbe) throws(OfficeError) -> [PastEntry],
        history: @escaping (RecordKey) throws(OfficeError) -> [HistoryEntry],
        ownEntries: @escaping (PersonID, Instant, Int) throws(OfficeError) -> [JournalRecord],
        absences: @escaping () throws(OfficeError) -> [Absence],
        meetings: @escaping (Day, Day, Visibility) throws(OfficeError) -> [IncomingDocument],
        incomingTraits: @escaping (Day, Day, Day, Visibility, (IncomingTraits) -> Void) throws(OfficeError) -> Void,
        incomingByDeadline: @escaping (IncomingFilter, Visibility, Int) throws(OfficeError) -> [IncomingDocument],
        issuer: @escaping (IssuerID) throws(OfficeError) -> Issuer?,
        reports: ReportReader,
        dataVersion: @escaping () throws(OfficeError) -> Int64
    ) {
        self.profile = profile
        self.people = people
        self.departments = departments
        self.books = books
        self.holidays = holidays
        self.issuers = issuers
        self.spellings = spellings
        self.reservations = reservations
        self.person = person
        self.incomingPage = incomingPage
        self.incomingCount = incomingCount
        self.incomingTotal = incomingTotal
        self.incoming = incoming
        self.incomingNumbered = incomingNumbered
        self.place = place
        self.sameSymbol = sameSymbol
        self.latestOfIssuer = latestOfIssuer
        self.attachments = attachments
        self.figures = figures
        self.outgoing = outgoing
        self.replies = replies
        self.copies = copies
        self.archive = archive
        self.procedures = procedures
        self.days = days
        self.pastEntries = pastEntries
        self.history = history
        self.ownEntries = ownEntries
        self.absences = absences
        self.meetings = meetings
        self.incomingTraits = incomingTraits
        self.incomingByDeadline = incomingByDeadline
        self.issuer = issuer
        self.reports = reports
        self.dataVersion = dataVersion
    }
}

/// Which incoming documents a list shows. Selective parts are tags of the search index, so that any mix is instant.
public struct IncomingFilter: Equatable, Sendable {
    /// The book of one year; `nil` for all.
    public var year: Int?
    /// Words and fields typed.
    public var search: SearchQuery?
    /// A code of `DocumentTypes`.
    public var typeCode: String?
    /// An issuer with all spellings merged into it.
    public var issuer: IssuerID?
    /// One degree of urgency.
    public var urgency: Urgency?
    /// One circulation mark.
    public var circulation: Circulation?
    /// First day of arrival.
    public var from: Day?
    /// Last day of arrival.
    public var to: Day?
    /// A state that the desk counts.
    public var standing: Standing?
    /// One register; `nil` for all of them.
    public var register: Register?
    /// Any of these states of handling; empty for all.
    public var states: [HandlingState] = []
    /// Submitted to one of these leaders.
    public var leaders: [PersonID] = []
    /// Routed to one of these, who have not signed for it.
    public var awaits: [Party] = []
    /// Led by one of these.
    public var leads: [Party] = []
    /// With one of these in any part.
    public var parties: [Party] = []
    /// Open, with a deadline in these days, both included.
    public var due: DaySpan?
    /// Somebody asks for a later day.
    public var extensionAsked = false
    /// Settled in time, or late.
    public var timeliness: Timeliness?
    /// With a deadline: whatever became of it, or without anybody who follows it.
    public var deadlines: Deadlines?

    /// Settled on one of these days, both included.
    public var settled: DaySpan?
    /// Before a leader, and laid there on one of these days, both included.
    public var submitted: DaySpan?
    /// Documents with any of these are left out.
    public var without: [Exclusion] = []
    /// Documents of these issuers, and of the spellings merged into them, are left out.
    public var otherIssuers: [IssuerID] = []

    /// What a figure leaves out: it is told by what a document lacks, and the index can only tell what it has.
    public enum Exclusion: String, CaseIterable, Equatable, Sendable {
        /// Void numbers.
        case void
        /// Documents with a way through the office.
        case followed
        /// Open documents with a deadline, and settled ones that had one.
        case deadline
        /// Work that no document brought.
        case tasks
        /// Documents without a mark of urgency.
        case unhurried
    }

    /// Which documents with a deadline.
    public enum Deadlines: String, CaseIterable, Equatable, Sendable {
        /// All of them.
        case any
        /// Those whose way through the office nobody follows in the program.
        case unfollowed
    }

    /// Whether a document that had a deadline was settled by it.
    public enum Timeliness: String, CaseIterable, Equatable, Sendable {
        case onTime = "on-time"
        case late
    }

    /// What the desk counts and its lists show.
    public enum Standing: String, CaseIterable, Equatable, Sendable {
        /// No receiver is written: not handed on yet (chưa chuyển).
        case unrouted
        /// No type was recognised or chosen.
        case untyped
        /// The number is void.
        case void
        /// Came electronically, the paper has not followed.
        case awaitingPaper
        /// Asks for a reply that has not gone out.
        case awaitingReply
    }

    /// All documents of a register; of all registers without one.
    public init(year: Int? = nil, register: Register? = nil) {
        self.year = year
        self.register = register
    }

    /// Whether nothing but perhaps the year narrows the list.
    public var isPlain: Bool {
        var plain = IncomingFilter(year: year, register: register)
        plain.search = search
        return self == plain && (search == nil || search == SearchQuery.parse("", today: Day(number: 0)).0)
    }
}

/// Days from one to another, both included; open at an end that is `nil`.
public struct DaySpan: Equatable, Sendable {
    /// The first day.
    public let from: Day?
    /// The last day.
    public let to: Day?

    /// Puts a span together.
    public init(from: Day? = nil, to: Day? = nil) {
        self.from = from
        self.to = to
    }
}

extension DaySpan {
    /// The deadlines that are missed on a day.
    public static func missed(on today: Day, by calendar: WorkCalendar) -> DaySpan {
        DaySpan(to: calendar.lastMissed(on: today))
    }

    /// The deadlines that are not missed yet on a day, up to another day.
    public static func ahead(on today: Day, by calendar: WorkCalendar, to last: Day? = nil) -> DaySpan {
        DaySpan(from: calendar.lastMissed(on: today).adding(days: 1), to: last)
    }
}

/// Where a page of a list begins. Lists run from the newest arrival to the oldest.
public enum PageAnchor: Equatable, Sendable {
    /// The first page.
    case newest
    /// The last page.
    case oldest
    /// Rows older than a place.
    case olderThan(Int64)
    /// Rows newer than a place; the answer still runs from new to old.
    case newerThan(Int64)
    /// A row at a place and what is older.
    case from(Int64)
    /// A row at a place and what is newer; the answer still runs from new to old.
    case since(Int64)
}

/// A row of a list.
public struct IncomingRow: Equatable, Sendable {
    /// Its place in the order of lists; larger is newer.
    public let place: Int64
    /// The document, to the depth that is visible.
    public let document: IncomingDocument

    /// Puts a row together.
    public init(place: Int64, document: IncomingDocument) {
        self.place = place
        self.document = document
    }
}

/// An entry of the journal as people read it.
public struct HistoryEntry: Equatable, Sendable {
    /// Its number in the journal.
    public let sequence: Int64
    /// When.
    public let at: Instant
    /// Who.
    public let person: String
    /// For whom, when they acted for somebody absent.
    public let actingFor: String?
    /// The command's stable name.
    public let command: String
    /// Fields before and after.
    public let changes: [FieldChange]

    /// Puts an entry together.
    public init(
        sequence: Int64, at: Instant, person: String, actingFor: String?, command: String, changes: [FieldChange]
    ) {
        self.sequence = sequence
        self.at = at
        self.person = person
        self.actingFor = actingFor
        self.command = command
        self.changes = changes
    }
}
