/// The three forms in which a document is copied (Decree 30/2020, art. 3(10–12) and 25).
public enum CopyForm: Int, CaseIterable, Sendable, Hashable {
    /// Sao y: the whole of an original or chief copy.
    case whole = 0
    /// Sao lục: the whole of a sao y.
    case ofCopy = 1
    /// Trích sao: a part of an original or chief copy.
    case extract = 2

    /// As annex III of the decree abbreviates it in a symbol.
    public var abbreviation: String {
        switch self {
        case .whole: "SY"
        case .ofCopy: "SL"
        case .extract: "TrS"
        }
    }

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .whole: "sao-y"
        case .ofCopy: "sao-luc"
        case .extract: "trich-sao"
        }
    }

    /// What follows the number: "SY-LĐLĐ" (annex I: the abbreviation of the form, then that of the body that copies).
    public func symbolTail(office: String) -> String { "\(abbreviation)-\(office)" }
}

/// The key of a copy.
public struct CopyID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// What is copied.
public enum CopySource: Hashable, Sendable {
    /// A document of the incoming register.
    case incoming(DocumentID)
    /// A document of the outgoing register.
    case outgoing(OutgoingID)
    /// A paper that stands in no register here, named in words.
    case paper(String)
}

/// What is written of a copy. Text is NFC and clean; absent is `nil`, never "".
public struct CopyContent: Equatable, Sendable {
    /// In which form it is copied.
    public var form: CopyForm
    /// What follows the number: "SY-LĐLĐ".
    public var symbolTail: String
    /// The day of the copy.
    public var date: Day?
    /// Which part, of an extract: "Điều 3, khoản 2".
    public var part: String?
    /// How many are made.
    public var count: Int?
    /// Nơi nhận: for whom, in the order of the paper.
    public var recipients: [String]
    /// Who signs it, as written.
    public var signer: String?
    /// The same as a person of the office.
    public var signerPerson: PersonID?
    /// What stands above the name, without its mark.
    public var signerTitle: String?
    /// By what right.
    public var manner: SigningManner
    /// Who asked for it.
    public var askedBy: String?
    /// How far a paper named in words may go round; a registered document tells its own.
    public var circulation: Circulation
    /// Ghi chú.
    public var notes: String?

    /// What the least copy has.
    public init(form: CopyForm, symbolTail: String) {
        self.form = form
        self.symbolTail = symbolTail
        recipients = []
        manner = .own
        circulation = .open
    }
}

/// A copy with its number in the year's one series for all three forms (Decree 30/2020, annex I, on the paper form of copies).
public struct DocumentCopy: Equatable, Sendable {
    /// Its key.
    public let id: CopyID
    /// Its number, from 1 each year.
    public let number: Int
    /// The year of its book.
    public let year: Int
    /// What is written of it.
    public var content: CopyContent
    /// What is copied.
    public var source: CopySource
    /// Made, or its number void.
    public var state: RegistrationState
    /// Why the number is void.
    public var reason: String?
    /// Raised with every change, from 1: a command says which version it saw.
    public var version: Int
    /// When it was entered.
    public let createdAt: Instant
    /// Who entered it.
    public let createdBy: PersonID
    /// Whether this is only what an administrator sees of it.
    public private(set) var isOuterView = false

    /// Puts a copy together.
    public init(
        id: CopyID, number: Int, year: Int, content: CopyContent, source: CopySource,
        state: RegistrationState = .registered, reason: String? = nil, version: Int = 1, createdAt: Instant,
        createdBy: PersonID
    ) {
        self.id = id
        self.number = number
        self.year = year
        self.content = content
        self.source = source
        self.state = state
        self.reason = reason
        self.version = version
        self.createdAt = createdAt
        self.createdBy = createdBy
    }

    /// Number and symbol: "01/SY-LĐLĐ".
    public var symbol: String { Self.symbol(number, year: year, content.symbolTail) }

    /// Number and symbol of a copy.
    public static func symbol(_ number: Int, year: Int, _ tail: String) -> String {
        OutgoingNumber(year: year, number: number).symbol(tail)
    }

    /// Whom a copy of a paper named in words touches; of a registered document, the document says it.
    public var parties: [Party] { content.signerPerson.map { [.person($0)] } ?? [] }

    /// The copy as an administrator sees it: number, day, form; nothing that tells what was copied.
    public var outerFields: DocumentCopy {
        var outer = self
        outer.isOuterView = true
        if case .paper = source { outer.source = .paper("") }
        outer.content.part = nil
        outer.content.recipients = []
        outer.content.signer = nil
        outer.content.signerPerson = nil
        outer.content.signerTitle = nil
        outer.content.askedBy = nil
        outer.content.notes = nil
        outer.reason = nil
        return outer
    }
}
