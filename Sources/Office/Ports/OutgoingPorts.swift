public import Records

/// What the commands about outgoing documents need of a store, inside their transaction.
public struct OutgoingLedger {
    /// A document by key.
    public var document: (OutgoingID) throws(OfficeError) -> OutgoingDocument?
    /// The document that has a number.
    public var numbered: (OutgoingNumber) throws(OfficeError) -> OutgoingDocument?
    /// The document that a form made before.
    public var ofForm: (String) throws(OfficeError) -> OutgoingDocument?
    /// The documents that replace one.
    public var replacing: (OutgoingID) throws(OfficeError) -> [OutgoingDocument]
    /// Adds a document under the form's key, with its search entry and counts; the key in the value is ignored.
    public var add: (OutgoingDocument, String?) throws(OfficeError) -> OutgoingID
    /// Writes a document with its search entry and counts: before, after.
    public var update: (OutgoingDocument, OutgoingDocument) throws(OfficeError) -> Void
    /// All numbering policies, the earliest first.
    public var policies: () throws(OfficeError) -> [NumberingPolicy]
    /// Sets a policy and returns its key.
    public var putPolicy: (NumberingPolicy) throws(OfficeError) -> Int64
    /// Takes the next number of a series and year.
    public var takeNumber: (String, Int) throws(OfficeError) -> Int
    /// The highest number given so far; 0 when none.
    public var lastNumber: (String, Int) throws(OfficeError) -> Int
    /// The suffixes in use at a number.
    public var suffixes: (String, Int, Int) throws(OfficeError) -> [String]
    /// The days of the nearest numbers before and after a number of a series and year.
    public var neighbours: (String, Int, Int) throws(OfficeError) -> (before: Day?, after: Day?)
    /// The newest day on which any number was given.
    public var newestDay: () throws(OfficeError) -> Day?
    /// A kept number.
    public var reservation: (OutgoingReservationID) throws(OfficeError) -> OutgoingReservation?
    /// Adds a kept number; the key in the value is ignored.
    public var addReservation: (OutgoingReservation) throws(OfficeError) -> OutgoingReservationID
    /// Writes a kept number.
    public var updateReservation: (OutgoingReservation) throws(OfficeError) -> Void
    /// Texts of drafts and opinions on them.
    public var drafts: DraftLedger

    /// A ledger over a store's own functions.
    public init(
        document: @escaping (OutgoingID) throws(OfficeError) -> OutgoingDocument?,
        numbered: @escaping (OutgoingNumber) throws(OfficeError) -> OutgoingDocument?,
        ofForm: @escaping (String) throws(OfficeError) -> OutgoingDocument?,
        replacing: @escaping (OutgoingID) throws(OfficeError) -> [OutgoingDocument],
        add: @escaping (OutgoingDocument, String?) throws(OfficeError) -> OutgoingID,
        update: @escaping (OutgoingDocument, OutgoingDocument) throws(OfficeError) -> Void,
        policies: @escaping () throws(OfficeError) -> [NumberingPolicy],
        putPolicy: @escaping (NumberingPolicy) throws(OfficeError) -> Int64,
        takeNumber: @escaping (String, Int) throws(OfficeError) -> Int,
        lastNumber: @escaping (String, Int) throws(OfficeError) -> Int,
        suffixes: @escaping (String, Int, Int) throws(OfficeError) -> [String],
        neighbours: @escaping (String, Int, Int) throws(OfficeError) -> (before: Day?, after: Day?),
        newestDay: @escaping () throws(OfficeError) -> Day?,
        reservation: @escaping (OutgoingReservationID) throws(OfficeError) -> OutgoingReservation?,
        addReservation: @escaping (OutgoingReservation) throws(OfficeError) -> OutgoingReservationID,
        updateReservation: @escaping (OutgoingReservation) throws(OfficeError) -> Void,
        drafts: DraftLedger
    ) {
        self.document = document
        self.numbered = numbered
        self.ofForm = ofForm
        self.replacing = replacing
        self.add = add
        self.update = update
        self.policies = policies
        self.putPolicy = putPolicy
        self.takeNumber = takeNumber
        self.lastNumber = lastNumber
        self.suffixes = suffixes
        self.neighbours = neighbours
        self.newestDay = newestDay
        self.reservation = reservation
        self.addReservation = addReservation
        self.updateReservation = updateReservation
        self.drafts = drafts
    }
}

/// What the queries about outgoing documents need of a store.
public struct OutgoingReader {
    /// A page of a list.
    public var page: (OutgoingFilter, Visibility, PageAnchor, Int) throws(OfficeError) -> [OutgoingRow]
    /// How many a filter finds, counted up to a cap.
    public var count: (OutgoingFilter, Visibility, Int) throws(OfficeError) -> IncomingCount
    /// How many numbers were ever given in a book's year; `nil` year for all. Kept by the store, instant.
    public var total: (Int?) throws(OfficeError) -> Int
    /// A document by key, to the depth that is visible.
    public var document: (OutgoingID, Visibility) throws(OfficeError) -> OutgoingDocument?
    /// The documents that a name may mean, to the depth that is visible.
    public var named: (OutgoingName, Visibility) throws(OfficeError) -> [OutgoingDocument]
    /// The document that a form made before; only its key, whoever asks.
    public var ofForm: (String) throws(OfficeError) -> OutgoingID?
    /// The place of a document in the lists.
    public var place: (OutgoingID) throws(OfficeError) -> Int64?
    /// The documents that answer an incoming one, to the depth that is visible.
    public var answering: (DocumentID, Visibility) throws(OfficeError) -> [OutgoingDocument]
    /// The documents that replace one.
    public var replacing: (OutgoingID, Visibility) throws(OfficeError) -> [OutgoingDocument]
    /// The documents that are a report, to the depth that is visible, the newest first; what was given up or made void is none.
    public var ofReport: (ReportReference, Visibility) throws(OfficeError) -> [OutgoingDocument]
    /// The newest document of a type, whoever may see it: for its symbol and signer alone.
    public var newestOfType: (String) throws(OfficeError) -> OutgoingDocument?
    /// All numbering policies, the earliest first.
    public var policies: () throws(OfficeError) -> [NumberingPolicy]
    /// The highest number given so far in a series and year.
    public var lastNumber: (String, Int) throws(OfficeError) -> Int
    /// Kept numbers that are open, the earliest end first; or all that were ever kept.
    public var reservations: (Bool) throws(OfficeError) -> [OutgoingReservation]
    /// Texts of drafts and opinions on them.
    public var drafts: DraftReader

    /// A reader over a store's own functions.
    public init(
        page: @escaping (OutgoingFilter, Visibility, PageAnchor, Int) throws(OfficeError) -> [OutgoingRow],
        count: @escaping (OutgoingFilter, Visibility, Int) throws(OfficeError) -> IncomingCount,
        total: @escaping (Int?) throws(OfficeError) -> Int,
        document: @escaping (OutgoingID, Visibility) throws(OfficeError) -> OutgoingDocument?,
        named: @escaping (OutgoingName, Visibility) throws(OfficeError) -> [OutgoingDocument],
        ofForm: @escaping (String) throws(OfficeError) -> OutgoingID?,
        place: @escaping (OutgoingID) throws(OfficeError) -> Int64?,
        answering: @escaping (DocumentID, Visibility) throws(OfficeError) -> [OutgoingDocument],
        replacing: @escaping (OutgoingID, Visibility) throws(OfficeError) -> [OutgoingDocument],
        ofReport: @escaping (ReportReference, Visibility) throws(OfficeError) -> [OutgoingDocument],
        newestOfType: @escaping (String) throws(OfficeError) -> OutgoingDocument?,
        policies: @escaping () throws(OfficeError) -> [NumberingPolicy],
        lastNumber: @escaping (String, Int) throws(OfficeError) -> Int,
        reservations: @escaping (Bool) throws(OfficeError) -> [OutgoingReservation],
        drafts: DraftReader
    ) {
        self.page = page
        self.count = count
        self.total = total
        self.document = document
        self.named = named
        self.ofForm = ofForm
        self.place = place
        self.answering = answering
        self.replacing = replacing
        self.ofReport = ofReport
        self.newestOfType = newestOfType
        self.policies = policies
        self.lastNumber = lastNumber
        self.reservations = reservations
        self.drafts = drafts
    }
}

/// Which outgoing documents a list shows. Selective parts are tags of the search index, so that any mix is instant.
public struct OutgoingFilter: Equatable, Sendable {
    /// The documents dated in one year; `nil` for all.
    public var year: Int?
    /// Words and fields typed.
    public var search: SearchQuery?
    /// Bears this number, whatever its series.
    public var number: TypedNumber?
    /// A code of `DocumentTypes`.
    public var typeCode: String?
    /// Goes to this body, with all spellings merged into it.
    public var recipient: IssuerID?
    /// One degree of urgency.
    public var urgency: Urgency?
    /// First day.
    public var from: Day?
    /// Last day.
    public var to: Day?
    /// Any of these states; empty for all.
    public var states: [OutgoingState] = []
    /// Drafted, owned or signed by one of these.
    public var parties: [Party] = []
    /// Drafted by one of these.
    public var drafters: [PersonID] = []
    /// Drafts that wait for an opinion of one of these.
    public var awaits: [Party] = []
    /// What was sent by a network alone.
    public var isElectronic = false

    /// All documents, drafts included.
    public init(year: Int? = nil) { self.year = year }

    /// What has no number and was not given up.
    public static var drafts: OutgoingFilter {
        var filter = OutgoingFilter()
        filter.states = OutgoingState.allCases.filter { !$0.isRegistered && $0 != .dropped }
        return filter
    }

    /// The register: what has a number.
    public static func register(year: Int? = nil) -> OutgoingFilter {
        var filter = OutgoingFilter(year: year)
        filter.states = OutgoingState.allCases.filter(\.isRegistered)
        return filter
    }
}

/// A row of a list.
public struct OutgoingRow: Equatable, Sendable {
    /// Its place in the order of lists; larger is newer.
    public let place: Int64
    /// The document, to the depth that is visible.
    public let document: OutgoingDocument

    /// Puts a row together.
    public init(place: Int64, document: OutgoingDocument) {
        self.place = place
        self.document = document
    }
}
