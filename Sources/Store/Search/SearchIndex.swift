import Office
import Records
import SQLite
import Text

/// The full-text index: each word folded and, where it carries marks, exact at the same place; and tags that narrow a list.
///
/// A tag begins with a byte that no word can hold, so that nothing typed ever meets a tag.
enum SearchTag {
    /// Marks the tag column and each tag. Texts are clean of control characters before they reach the index.
    static let mark: UInt8 = 0x01

    static func type(_ code: String?) -> String { "\u{1}t\(code ?? "-")" }
    static func issuer(_ id: IssuerID) -> String { "\u{1}i\(id.value)" }
    static func urgency(_ urgency: Urgency) -> String { "\u{1}u\(urgency.rawValue)" }
    static func circulation(_ circulation: Circulation) -> String { "\u{1}c\(circulation.rawValue)" }
    static func department(_ id: DepartmentID) -> String { "\u{1}d\(id.value)" }
    static func person(_ id: PersonID) -> String { "\u{1}p\(id.value)" }
    static func standing(_ standing: IncomingFilter.Standing) -> String {
        switch standing {
        case .unrouted: "\u{1}sr"
        case .untyped: type(nil)
        case .void: "\u{1}sv"
        case .awaitingPaper: "\u{1}sp"
        case .awaitingReply: "\u{1}sy"
        }
    }
    /// A register beside the incoming one.
    static func register(_ register: Register) -> String { "\u{1}r\(register.rawValue)" }
    static func handling(_ state: HandlingState) -> String { "\u{1}h\(state.rawValue)" }
    /// Before this leader.
    static func leader(_ id: PersonID) -> String { "\u{1}l\(id.value)" }
    static func party(_ party: Party) -> String {
        switch party {
        case .department(let id): department(id)
        case .person(let id): person(id)
        }
    }
    /// Not signed for by this party.
    static func awaited(_ party: Party) -> String { "\u{1}w\(named(party))" }
    /// Led by this party.
    static func lead(_ party: Party) -> String { "\u{1}m\(named(party))" }
    private static func named(_ party: Party) -> String {
        switch party {
        case .department(let id): "d\(id.value)"
        case .person(let id): "p\(id.value)"
        }
    }
    /// Open, and due on a day: eight digits, so that any span of days is a few beginnings of tags.
    static func due(_ day: Day) -> String { "\u{1}o\(digits(day))" }
    static func due(beginning digits: some StringProtocol) -> String { "\u{1}o\(digits)" }
    /// Anything open and due.
    static let anyDue = "\u{1}o"
    /// Every document has a degree of urgency: the beginning of a tag that all of them have.
    static let anyDocument = "\u{1}u"
    /// Has a deadline that nobody follows.
    static let deadlineUnfollowed = "\u{1}z"
    /// Settled on a day, in digits as deadlines are.
    static func settledOn(beginning digits: some StringProtocol) -> String { "\u{1}e\(digits)" }
    /// Before a leader since a day.
    static func submittedOn(beginning digits: some StringProtocol) -> String { "\u{1}b\(digits)" }
    static let extensionAsked = "\u{1}x"
    static func settled(_ timeliness: IncomingFilter.Timeliness) -> String {
        switch timeliness {
        case .onTime: "\u{1}co"
        case .late: "\u{1}cl"
        }
    }
    /// "20261124".
    static func digits(_ day: Day) -> String { day.iso.replacing("-", with: "") }
    /// Of the outgoing register: what the lists of incoming documents leave out.
    static let outgoing = "\u{1}k4"
    /// Where an outgoing document stands.
    static func outgoingState(_ state: OutgoingState) -> String { "\u{1}g\(state.rawValue)" }
    /// Asks for an answer by a day.
    static func answerDue(_ day: Day) -> String { "\u{1}a\(digits(day))" }
    /// A draft of this person.
    static func drafter(_ id: PersonID) -> String { "\u{1}ow\(id.value)" }
    /// A draft that waits for the opinion of this party.
    static func awaitsOpinion(_ party: Party) -> String {
        switch party {
        case .department(let id): "\u{1}od\(id.value)"
        case .person(let id): "\u{1}op\(id.value)"
        }
    }
    /// Sent by a network.
    static let sentElectronically = "\u{1}y"
    /// Goes to this body.
    static func recipient(_ id: IssuerID) -> String { "\u{1}n\(id.value)" }
    /// The file that a document lies in, by its key: a code may be corrected.
    static func file(_ key: Int64) -> String { "\u{1}f\(key)" }
    /// Lies in some file.
    static let anyFile = "\u{1}f"
}

/// Teaches a connection the words of the index.
func registerSearch(on connection: Connection) throws(SQLiteError) {
    let words = SyllableTokenizer()
    try connection.registerTokenizer(name: "vanthu") { bytes, reason, emit in
        if bytes.first == SearchTag.mark {
            emitTags(bytes, emit)
            return
        }
        words.forEachWord(in: bytes) { start, end, exact, folded in
            switch reason {
            case .document, .auxiliary:
                guard emit(folded, start, end, false) else { return false }
                return isSame(exact, folded) ? true : emit(exact, start, end, true)
            case .query:
                // A word with marks is exact, one without is folded: then both forms are the same bytes.
                return emit(exact, start, end, false)
            case .prefixQuery:
                return emit(folded, start, end, false)
            }
        }
    }
}

private func isSame(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    left.count == right.count && left.elementsEqual(right)
}

private func emitTags(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ emit: (_ token: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ colocated: Bool) -> Bool
) {
    var start = 0
    while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
        if end > start {
            guard emit(UnsafeBufferPointer(rebasing: bytes[start..<end]), start, end, false) else { return }
        }
        start = end + 1
    }
}

/// What the index holds of a record, column by column.
struct IndexedText {
    let subject: String
    let symbol: String
    let issuer: String
    let people: String
    let more: String
    let tags: String

    /// Binds place and columns, in the order of the index.
    func bind(at place: Int64, to statement: Statement) throws(SQLiteError) {
        var values = Binding(statement)
        try values.add(place)
        for text in [subject, symbol, issuer, people, more, tags] { try values.add(text) }
    }
}

extension Vault {
    /// The kind of outgoing documents in `search_entry`; those of lower kinds came in.
    static let outgoingKind = 4

    /// The kind of a register's documents in `search_entry`.
    static func kind(of register: Register) -> Int {
        switch register {
        case .incoming: 1
        case .petition: 2
        case .task: 3
        }
    }
    /// Places of one day: the day's number above 24 bits of order within the day.
    static let placesPerDay: Int64 = 1 << 24

    /// The first place of a day.
    static func firstPlace(of day: Day) -> Int64 { Int64(day.number) * placesPerDay }

    /// The next free place of a day.
    func freePlace(on day: Day) throws(OfficeError) -> Int64 {
        if let next = known.places[day] {
            known.places[day] = next + 1
            return next
        }
        let first = Self.firstPlace(of: day)
        let last = try rows(of: "search_entry") { () throws(RowError) in
            let statement = try prepared(
                "SELECT place FROM search_entry WHERE place >= ?1 AND place < ?2 ORDER BY place DESC LIMIT 1")
            do throws(SQLiteError) {
                try statement.bind(1, first)
                try statement.bind(2, first + Self.placesPerDay)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        let free = last.map { $0 + 1 } ?? first
        if connection.isInTransaction { known.places[day] = free + 1 }
        return free
    }

    /// Puts a document into the index.
    func enter(_ document: IncomingDocument, id: DocumentID, at place: Int64) throws(OfficeError) {
        try enter(try indexed(document), kind: Self.kind(of: document.number.register), id: id.value, at: place)
        try learnWords(of: document)
    }

    /// Takes a document out of the index.
    func leave(_ document: IncomingDocument, at place: Int64) throws(OfficeError) {
        try leave(try indexed(document), at: place)
    }

    /// Puts what is indexed of a record at a place.
    func enter(_ indexed: IndexedText, kind: Int, id: Int64, at place: Int64) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let entry = try connection.prepare("INSERT INTO search_entry (place, kind, id) VALUES (?1, ?2, ?3)")
            try entry.bind(1, place)
            try entry.bind(2, kind)
            try entry.bind(3, id)
            try entry.run()
            let text = try connection.prepare(
                """
                INSERT INTO search_text (rowid, subject, symbol, issuer, people, more, tags)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """)
            try indexed.bind(at: place, to: text)
            try text.run()
        }
    }

    /// Takes a record out of the index: a contentless index must be told the very words that it holds.
    func leave(_ indexed: IndexedText, at place: Int64) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let entry = try connection.prepare("DELETE FROM search_entry WHERE place = ?1")
            try entry.bind(1, place)
            try entry.run()
            let text = try connection.prepare(
                """
                INSERT INTO search_text (search_text, rowid, subject, symbol, issuer, people, more, tags)
                VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """)
            try indexed.bind(at: place, to: text)
            try text.run()
        }
    }

    private func indexed(_ document: IncomingDocument) throws(OfficeError) -> IndexedText {
        let content = document.content
        // Who wrote a petition is content: not for those who see the outer fields alone.
        let isPetition = document.number.register == .petition
        return IndexedText(
            subject: content.subject,
            // The register's own number too, so that "1533" finds the document that has it.
            symbol: "\(content.symbol.raw) \(document.number.shown)",
            issuer: isPetition ? "" : content.issuer,
            people: Self.joined([
                isPetition ? content.issuer : nil, content.signer, content.recipient, content.receivedBy,
            ]),
            more: Self.joined([
                content.sender, content.notes, content.meetingPlace, content.attendees, content.senderAddress,
                content.replyWanted, document.handling?.instruction?.text, document.handling?.result?.text,
            ]),
            tags: try tags(of: document))
    }

    static func joined(_ texts: [String?]) -> String {
        texts.compactMap(\.self).joined(separator: " · ")
    }

    private func tags(of document: IncomingDocument) throws(OfficeError) -> String {
        let content = document.content
        var tags = SearchTag.type(content.typeCode)
        for key in try fileKeys(ofIncoming: document.id) { tags += " " + SearchTag.file(key) }
        tags += " " + SearchTag.issuer(document.issuerID)
        tags += " " + SearchTag.urgency(content.urgency)
        if content.circulation != .open { tags += " " + SearchTag.circulation(content.circulation) }
        if document.state == .void {
            tags += " " + SearchTag.standing(.void)
        } else {
            if content.recipient == nil { tags += " " + SearchTag.standing(.unrouted) }
            if content.way.isElectronic, document.paperArrivedOn == nil {
                tags += " " + SearchTag.standing(.awaitingPaper)
            }
        }
        guard let handling = document.handling else {
            if let department = content.recipientDepartment { tags += " " + SearchTag.department(department) }
            if let person = content.recipientPerson { tags += " " + SearchTag.person(person) }
            if content.deadline != nil, document.state == .registered { tags += " " + SearchTag.deadlineUnfollowed }
            return tags
        }
        for tag in Self.tags(of: handling, in: document) { tags += " " + tag }
        return tags
    }

    private static func tags(of handling: Handling, in document: IncomingDocument) -> [String] {
        let register = document.number.register
        var tags = register == .incoming ? [] : [SearchTag.register(register)]
        guard document.state == .registered else { return tags + document.parties.map(SearchTag.party) }
        tags.append(SearchTag.handling(handling.state))
        tags += document.parties.map(SearchTag.party)
        if let lead = handling.lead, handling.state.isWithHandlers { tags.append(SearchTag.lead(lead)) }
        tags += handling.awaited.map(SearchTag.awaited)
        if handling.state == .submitted {
            if let leader = handling.leader { tags.append(SearchTag.leader(leader)) }
            if let at = handling.submittedAt {
                tags.append(SearchTag.submittedOn(beginning: SearchTag.digits(at.officeDay)))
            }
        }
        if handling.extensionRequest != nil { tags.append(SearchTag.extensionAsked) }
        if handling.state.isOpen {
            if let deadline = document.content.deadline { tags.append(SearchTag.due(deadline)) }
            if document.content.replyWanted != nil { tags.append(SearchTag.standing(.awaitingReply)) }
        }
        if let result = handling.result {
            tags.append(SearchTag.settledOn(beginning: SearchTag.digits(result.at.officeDay)))
            if document.content.deadline != nil { tags.append(SearchTag.settled(result.isLate ? .late : .onTime)) }
        }
        return tags
    }
}
