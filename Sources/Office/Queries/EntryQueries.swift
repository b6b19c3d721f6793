public import Records

// What the register knows that helps to register the next document. All of it is asked while somebody types, so each
// answer takes milliseconds in an office of a million; and only who registers may ask, since it tells contents.

extension Actor {
    /// Whether past entries may be shown to help with new ones.
    fileprivate var mayLookBack: Bool { may(.registerIncoming) && Visibility(of: self).all }
}

/// Which past entries are wanted; what is `nil` does not narrow.
public struct PastEntryProbe: Equatable, Sendable {
    /// The issuer's name; all its spellings count.
    public var issuer: String?
    /// The type.
    public var typeCode: String?
    /// Words of the subject; the last one may be unfinished.
    public var subject: String?
    /// A code inside the symbol, "SNV".
    public var symbolCode: String?
    /// How many entries at most.
    public var limit: Int

    /// Asks for the newest entries.
    public init(
        issuer: String? = nil, typeCode: String? = nil, subject: String? = nil, symbolCode: String? = nil, limit: Int
    ) {
        self.issuer = issuer
        self.typeCode = typeCode
        self.subject = subject
        self.symbolCode = symbolCode
        self.limit = limit
    }
}

/// What an entry of the register teaches; void numbers teach nothing.
public struct PastEntry: Equatable, Sendable {
    /// The issuer that its spelling stands for.
    public let issuer: IssuerID
    /// That issuer's name.
    public let issuerName: String
    /// Its symbol as written: most questions need no more of it, and taking it apart costs more than reading it.
    public let symbol: String
    /// Its subject.
    public let subject: String
    /// To whom it went.
    public let recipient: String?

    /// Puts an entry together.
    public init(issuer: IssuerID, issuerName: String, symbol: String, subject: String, recipient: String?) {
        self.issuer = issuer
        self.issuerName = issuerName
        self.symbol = symbol
        self.subject = subject
        self.recipient = recipient
    }
}

/// Subjects like the one being typed: of the same issuer and type first, then of the issuer, then of the whole office;
/// newest first, each once.
public struct SuggestSubjects: Query {
    /// The issuer so far; may be empty.
    public let issuer: String
    /// The type, when it is known.
    public let typeCode: String?
    /// What is typed; empty for the latest subjects of the issuer.
    public let text: String
    /// How many at most.
    public let limit: Int

    /// Asks for subjects.
    public init(issuer: String, typeCode: String?, text: String, limit: Int) {
        self.issuer = issuer
        self.typeCode = typeCode
        self.text = text
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [String] {
        guard actor.mayLookBack else { return [] }
        let typed = SubjectKey(text)
        var found: [String] = []
        var seen: Set = [typed]
        func add(_ probe: PastEntryProbe) throws(OfficeError) {
            guard found.count < limit else { return }
            for entry in try reader.pastEntries(probe) where found.count < limit {
                if seen.insert(SubjectKey(entry.subject)).inserted { found.append(entry.subject) }
            }
        }
        let words = typed.count == 0 ? nil : text
        if !issuer.isEmpty {
            if let typeCode {
                try add(PastEntryProbe(issuer: issuer, typeCode: typeCode, subject: words, limit: Self.looked))
            }
            try add(PastEntryProbe(issuer: issuer, subject: words, limit: Self.looked))
        }
        // One or two letters begin words of nearly every document: of the whole office they say nothing.
        if words != nil, text.count > 2 { try add(PastEntryProbe(subject: words, limit: Self.looked)) }
        return found
    }

    /// How many entries are looked at for a few subjects that differ.
    private static let looked = 40
}

/// What an issuer usually sends, and to whom it goes here.
public struct AskHabits: Query, Equatable {
    /// The issuer.
    public let issuer: String
    /// The type, when it is known.
    public let typeCode: String?

    /// Asks for the habits of an issuer.
    public init(issuer: String, typeCode: String?) {
        self.issuer = issuer
        self.typeCode = typeCode
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> IssuerHabits {
        guard actor.mayLookBack, !issuer.isEmpty else { return IssuerHabits(tails: [], lead: nil) }
        let entries = try reader.pastEntries(PastEntryProbe(issuer: issuer, limit: 100))
        var sample = entries.prefix(UsualLead.looked)
        if let typeCode {
            let probe = PastEntryProbe(issuer: issuer, typeCode: typeCode, limit: UsualLead.looked)
            let same = try reader.pastEntries(probe)
            if same.count >= UsualLead.enough { sample = same[...] }
        }
        return IssuerHabits(
            tails: Self.tails(entries.map(\.symbol)), lead: UsualLead(of: sample.map(\.recipient)))
    }

    /// By how often each was used; of two used alike the newer first.
    private static func tails(_ symbols: [String]) -> [SymbolTail] {
        var counts: [SymbolTail: (uses: Int, place: Int)] = [:]
        for (place, symbol) in symbols.enumerated() {
            guard let tail = SymbolTail(of: .parse(symbol)) else { continue }
            counts[tail, default: (0, place)].uses += 1
        }
        return counts.sorted { ($1.value.uses, $0.value.place) < ($0.value.uses, $1.value.place) }.map(\.key)
    }
}

/// The habits of an issuer.
public struct IssuerHabits: Equatable, Sendable {
    /// What it writes behind its numbers, the usual ones first.
    public let tails: [SymbolTail]
    /// Who here usually gets what it sends.
    public let lead: UsualLead?

    /// Puts habits together.
    public init(tails: [SymbolTail], lead: UsualLead?) {
        self.tails = tails
        self.lead = lead
    }
}

/// The receiver to whom most of the last documents went.
public struct UsualLead: Equatable, Sendable {
    /// The receiver.
    public let name: String
    /// How many of them.
    public let count: Int
    /// How many were looked at.
    public let total: Int

    /// How many documents are looked at.
    static let looked = 10
    /// So many of one type say more than all types together.
    static let enough = 3

    /// Puts a usual receiver together.
    public init(name: String, count: Int, total: Int) {
        self.name = name
        self.count = count
        self.total = total
    }

    /// The receiver of more than half, and of two at least; what went to nobody counts as well.
    init?(of recipients: [String?]) {
        var counts: [String: Int] = [:]
        for case let name? in recipients { counts[name, default: 0] += 1 }
        guard let most = counts.max(by: { $0.value < $1.value }), most.value >= 2, most.value * 2 > recipients.count
        else {
            return nil
        }
        self.init(name: most.key, count: most.value, total: recipients.count)
    }
}

/// The one issuer that writes a code into its symbols.
public struct FindIssuerOfSymbol: Query {
    /// The issuer's code, "SNV".
    public let code: String

    /// Asks for the issuer of a code.
    public init(code: String) { self.code = code }

    /// Its name; `nil` when there is none, or more than one.
    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> String? {
        guard actor.mayLookBack, !code.isEmpty else { return nil }
        let wanted = SubjectKey(code)
        let found = try reader.pastEntries(PastEntryProbe(symbolCode: code, limit: 100))
            .filter { DocumentSymbol.parse($0.symbol).issuerCode.map(SubjectKey.init) == wanted }
        if let first = found.first {
            return found.allSatisfy { $0.issuer == first.issuer } ? first.issuerName : nil
        }
        let named = try reader.issuers().filter { $0.abbreviation.map(SubjectKey.init) == wanted && $0.validTo == nil }
        return named.count == 1 ? named.first?.name : nil
    }
}
