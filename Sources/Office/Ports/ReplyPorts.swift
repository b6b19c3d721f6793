public import Records

/// What the commands about replies need of a store, inside their transaction.
public struct ReplyLedger {
    /// The outgoing documents that a name may mean.
    public var named: (OutgoingName) throws(OfficeError) -> [OutgoingDocument]
    /// What an incoming document replies to.
    public var of: (DocumentID) throws(OfficeError) -> [OutgoingReply]
    /// Writes what an incoming document replies to: before, after.
    public var write: (DocumentID, [OutgoingReply], [OutgoingReply]) throws(OfficeError) -> Void
    /// Adds a reminder to a letter.
    public var addReminder: (OutgoingID, ReplyReminder) throws(OfficeError) -> Void
    /// Keeps what a draft reminds one of its recipients of.
    public var addMatter: (OutgoingID, String, ReminderMatter) throws(OfficeError) -> Void
    /// What a draft reminds its recipients of, in order.
    public var matters: (OutgoingID) throws(OfficeError) -> [(recipient: String, matter: ReminderMatter)]
    /// The groups of recipients that the office made, in Vietnamese order.
    public var groups: () throws(OfficeError) -> [RecipientGroup]
    /// Writes a group, or ends it; returns its key.
    public var putGroup: (RecipientGroup, Bool) throws(OfficeError) -> Int64

    /// A ledger over a store's own functions.
    public init(
        named: @escaping (OutgoingName) throws(OfficeError) -> [OutgoingDocument],
        of: @escaping (DocumentID) throws(OfficeError) -> [OutgoingReply],
        write: @escaping (DocumentID, [OutgoingReply], [OutgoingReply]) throws(OfficeError) -> Void,
        addReminder: @escaping (OutgoingID, ReplyReminder) throws(OfficeError) -> Void,
        addMatter: @escaping (OutgoingID, String, ReminderMatter) throws(OfficeError) -> Void,
        matters: @escaping (OutgoingID) throws(OfficeError) -> [(recipient: String, matter: ReminderMatter)],
        groups: @escaping () throws(OfficeError) -> [RecipientGroup],
        putGroup: @escaping (RecipientGroup, Bool) throws(OfficeError) -> Int64
    ) {
        self.groups = groups
        self.putGroup = putGroup
        self.named = named
        self.of = of
        self.write = write
        self.addReminder = addReminder
        self.addMatter = addMatter
        self.matters = matters
    }
}

/// What the queries about replies need of a store.
public struct ReplyReader {
    /// What an incoming document replies to.
    public var of: (DocumentID) throws(OfficeError) -> [OutgoingReply]
    /// Which incoming documents reply to an outgoing one, the earliest first.
    public var to: (OutgoingID) throws(OfficeError) -> [IncomingReply]
    /// The reminders about a letter, the earliest first.
    public var reminders: (OutgoingID) throws(OfficeError) -> [ReplyReminder]
    /// The letters sent since a day that ask for an answer, the oldest first, to the depth that is visible.
    public var asking: (Day, Visibility) throws(OfficeError) -> [OutgoingDocument]
    /// Who has answered each of the letters that were sent since a day and ask for an answer, whole and not in part.
    public var answerers: (Day) throws(OfficeError) -> [OutgoingID: [IssuerID]]
    /// How many of the letters sent since a day that ask for an answer, and that the person sees whole, have a recipient of whom this
    /// is so. Recipients are asked about one after the other, until it is so of one; who gets a copy is not.
    public var countAsking:
        (Day, Visibility, (OutgoingID, Recipient) throws(OfficeError) -> Bool) throws(OfficeError) -> Int
    /// For each body that was merged into another or succeeded by one: that one.
    public var successors: () throws(OfficeError) -> [IssuerID: IssuerID]
    /// The body that a name means.
    public var issuerNamed: (String) throws(OfficeError) -> Issuer?
    /// The groups of recipients that the office made, in Vietnamese order.
    public var groups: () throws(OfficeError) -> [RecipientGroup]

    /// A reader over a store's own functions.
    public init(
        of: @escaping (DocumentID) throws(OfficeError) -> [OutgoingReply],
        to: @escaping (OutgoingID) throws(OfficeError) -> [IncomingReply],
        reminders: @escaping (OutgoingID) throws(OfficeError) -> [ReplyReminder],
        asking: @escaping (Day, Visibility) throws(OfficeError) -> [OutgoingDocument],
        answerers: @escaping (Day) throws(OfficeError) -> [OutgoingID: [IssuerID]],
        countAsking:
            @escaping (
                Day, Visibility, (OutgoingID, Recipient) throws(OfficeError) -> Bool
            ) throws(OfficeError) -> Int,
        successors: @escaping () throws(OfficeError) -> [IssuerID: IssuerID],
        issuerNamed: @escaping (String) throws(OfficeError) -> Issuer?,
        groups: @escaping () throws(OfficeError) -> [RecipientGroup]
    ) {
        self.groups = groups
        self.of = of
        self.to = to
        self.reminders = reminders
        self.asking = asking
        self.answerers = answerers
        self.countAsking = countAsking
        self.successors = successors
        self.issuerNamed = issuerNamed
    }
}

/// An incoming document that replies to an outgoing one, by what following it up needs.
public struct IncomingReply: Equatable, Sendable {
    /// Which.
    public let document: DocumentID
    /// Its number.
    public let number: RegisterNumber
    /// Whom it is from.
    public let issuer: IssuerID
    /// The same as it was written.
    public let issuerName: String
    /// When it came.
    public let arrivedOn: Day
    /// Whether something is still owed.
    public let isPartial: Bool

    /// Puts one together.
    public init(
        document: DocumentID, number: RegisterNumber, issuer: IssuerID, issuerName: String, arrivedOn: Day,
        isPartial: Bool
    ) {
        self.document = document
        self.number = number
        self.issuer = issuer
        self.issuerName = issuerName
        self.arrivedOn = arrivedOn
        self.isPartial = isPartial
    }
}
