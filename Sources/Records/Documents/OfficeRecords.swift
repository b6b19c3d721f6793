/// The office itself.
public struct OfficeProfile: Equatable, Sendable {
    /// Full name, "Liên đoàn Lao động tỉnh Lam Giang".
    public var name: String
    /// The superior body, "Tổng Liên đoàn Lao động Việt Nam".
    public var superior: String?
    /// Place in the date line of letters, "Lam Giang".
    public var place: String?
    /// Agency code, at most 35 characters of no fixed pattern (QĐ 20/2020/QĐ-TTg).
    public var code: String
    /// "vi" or "en".
    public var language: String
    /// Whether all in it is invented; said in every title.
    public var isDemo: Bool
    /// Its own code in the directory, "ldld-nghe-an": the units whose parent bears it send their figures here. `nil` for an
    /// office that watches none.
    public var unitCode: String?
    /// Its part of its documents' symbols, "LĐLĐ" in 15/BC-LĐLĐ; `nil` while nobody has set it.
    public var symbol: String?

    /// Puts a profile together.
    public init(
        name: String, superior: String?, place: String?, code: String, language: String = "vi", isDemo: Bool = false,
        unitCode: String? = nil, symbol: String? = nil
    ) {
        self.name = name
        self.superior = superior
        self.place = place
        self.code = code
        self.language = language
        self.isDemo = isDemo
        self.unitCode = unitCode
        self.symbol = symbol
    }
}

/// A body that issues documents: of the union's directory, or learned as it was typed.
public struct Issuer: Equatable, Sendable {
    /// Its key.
    public let id: IssuerID
    /// Name as written.
    public var name: String
    /// Abbreviation for completion.
    public var abbreviation: String?
    /// The code of its record in the shipped directory; `nil` for one that was learned.
    public var unitCode: String?
    /// What kind of unit; `.other` for one that was learned.
    public var kind: UnitKind
    /// First day of its existence.
    public var validFrom: Day?
    /// Last day.
    public var validTo: Day?
    /// The code of the unit that followed it.
    public var successorCode: String?
    /// The code of the unit above it.
    public var parentCode: String?
    /// Whether its source leaves a doubt.
    public var isUnsure: Bool
    /// Where the record comes from.
    public var source: String?
    /// E-mail address; `nil` unless known.
    public var email: String?
    /// The issuer that this spelling was merged into.
    public var mergedInto: IssuerID?

    /// Puts an issuer together; all but the name may be unknown.
    public init(id: IssuerID, name: String, kind: UnitKind = .other) {
        self.id = id
        self.name = name
        self.kind = kind
        isUnsure = false
    }
}

/// Where a kept number stands.
public enum ReservationState: Int, Sendable, Hashable {
    /// Kept.
    case open = 0
    /// Given to a document.
    case used = 1
    /// Void, with a reason.
    case void = 2
}

/// A number kept back for someone until an hour (giữ số): of any register, each with keys and numbers of its own.
public struct KeptNumber<Key: RecordID, Number: Hashable & Sendable, Document: RecordID>: Equatable, Sendable {
    /// Its key.
    public let id: Key
    /// The number.
    public let number: Number
    /// For whom, as said.
    public var holder: String
    /// The day that the number was kept; a document under it bears this day or a later one.
    public let reservedOn: Day
    /// When it lapses.
    public var expiresAt: Instant
    /// Open, used or void.
    public var state: ReservationState
    /// Why it is void.
    public var voidReason: String?
    /// The document that got the number.
    public var document: Document?

    /// Puts a kept number together.
    public init(
        id: Key, number: Number, holder: String, reservedOn: Day, expiresAt: Instant, state: ReservationState = .open,
        voidReason: String? = nil, document: Document? = nil
    ) {
        self.id = id
        self.number = number
        self.holder = holder
        self.reservedOn = reservedOn
        self.expiresAt = expiresAt
        self.state = state
        self.voidReason = voidReason
        self.document = document
    }
}

/// A number of an incoming register kept back.
public typealias Reservation = KeptNumber<ReservationID, RegisterNumber, DocumentID>
