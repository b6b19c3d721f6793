public import Office
public import Records
import Text

/// The filters that a person keeps by name, as one text of the desk file: a line for each, its name, a tab, its body.
public struct SavedFilters: Equatable, Sendable {
    /// In the order in which they were saved.
    public private(set) var all: [SavedFilter]

    /// The most that are kept.
    public static let most = 40

    /// Reads what is kept. A line that means nothing is kept as it is.
    public init(text: String) {
        all = text.split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            return SavedFilter(name: FilterText.unescaped(parts[0]), body: parts.count > 1 ? String(parts[1]) : "")
        }
    }

    /// As it is kept.
    public var text: String { all.map { "\(FilterText.escaped($0.name))\t\($0.body)" }.joined(separator: "\n") }

    /// The one of a name, however its letters are written.
    public subscript(name: String) -> SavedFilter? {
        let wanted = folded(name)
        return all.first { $0.name == name } ?? all.first { folded($0.name) == wanted }
    }

    /// Keeps one; it takes the place of the one with its name.
    public mutating func keep(_ saved: SavedFilter) {
        if let place = all.firstIndex(where: { $0.name == saved.name }) {
            all[place] = saved
        } else {
            all.append(saved)
        }
    }

    /// Gives one another name, in the place of any that has it.
    public mutating func rename(_ name: String, to other: String) {
        guard name != other, let place = all.firstIndex(where: { $0.name == name }) else { return }
        all[place] = SavedFilter(name: other, body: all[place].body)
        all = all.enumerated().filter { $0.offset == place || $0.element.name != other }.map(\.element)
    }

    /// Forgets one.
    public mutating func drop(_ name: String) { all.removeAll { $0.name == name } }
}

/// A filter under a name.
public struct SavedFilter: Equatable, Sendable {
    /// As the person calls it.
    public let name: String
    /// What it narrows by: "year=this;due=overdue;search=bao%20cao".
    public let body: String

    /// A filter as it is kept.
    public init(name: String, body: String) {
        self.name = name
        self.body = body
    }

    /// Puts a filter under a name, with the words typed beside it.
    public init(name: String, filter: IncomingFilter, search: String, today: Day, calendar: WorkCalendar) {
        self.init(name: name, body: FilterText.body(filter, search: search, today: today, calendar: calendar))
    }

    /// What it means on a day, with the words to search for; `nil` when this program cannot read all of it.
    public func read(today: Day, calendar: WorkCalendar) -> (filter: IncomingFilter, search: String)? {
        FilterText.read(body, today: today, calendar: calendar)
    }
}

/// Filters as text. What is meant by its relation to today ("this year", "overdue") is kept so.
enum FilterText {
    static func body(_ filter: IncomingFilter, search: String, today: Day, calendar: WorkCalendar) -> String {
        var parts: [String] = []
        func add(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { parts.append("\(key)=\(escaped(value))") }
        }
        func list(_ values: [String]) -> String { values.joined(separator: ",") }
        add("year", filter.year.map { $0 == today.year ? "this" : String($0) })
        add("register", filter.register?.rawValue)
        add("type", filter.typeCode)
        add("issuer", filter.issuer.map { String($0.value) })
        add("urgency", filter.urgency?.code)
        add("circulation", filter.circulation?.code)
        add("from", filter.from?.iso)
        add("to", filter.to?.iso)
        add("standing", filter.standing?.rawValue)
        add("states", list(filter.states.map(\.code)))
        add("leaders", list(filter.leaders.map { String($0.value) }))
        add("awaits", list(filter.awaits.map(code)))
        add("leads", list(filter.leads.map(code)))
        add("parties", list(filter.parties.map(code)))
        add("due", filter.due.map { due in name(of: due, today, calendar) ?? code(due) })
        add("settled", filter.settled.map(code))
        add("submitted", filter.submitted.map(code))
        add("extension", filter.extensionAsked ? "asked" : nil)
        add("timeliness", filter.timeliness?.rawValue)
        add("deadlines", filter.deadlines?.rawValue)
        add("without", list(filter.without.map(\.rawValue)))
        add("others", list(filter.otherIssuers.map { String($0.value) }))
        add("search", search)
        return parts.joined(separator: ";")
    }

    static func read(_ body: String, today: Day, calendar: WorkCalendar) -> (filter: IncomingFilter, search: String)? {
        var filter = IncomingFilter()
        var search = ""
        for part in body.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { return nil }
            let value = unescaped(pair[1])
            if pair[0] == "search" {
                search = value
            } else {
                guard take(String(pair[0]), value, into: &filter, today, calendar) else { return nil }
            }
        }
        let (query, faults) = SearchQuery.parse(search, today: today)
        guard faults.isEmpty else { return nil }
        filter.search = query.isEmpty ? nil : query
        return (filter, search)
    }

    /// - Returns: `false` for what this program does not know.
    private static func take(
        _ key: String, _ value: String, into filter: inout IncomingFilter, _ today: Day, _ calendar: WorkCalendar
    ) -> Bool {
        func set<Value>(_ path: WritableKeyPath<IncomingFilter, Value?>, _ read: Value?) -> Bool {
            filter[keyPath: path] = read
            return read != nil
        }
        func set<Value>(_ path: WritableKeyPath<IncomingFilter, [Value]>, _ read: (String) -> Value?) -> Bool {
            let words = value.split(separator: ",").map(String.init)
            let found = words.compactMap(read)
            filter[keyPath: path] = found
            return found.count == words.count
        }
        switch key {
        case "year": return set(\.year, value == "this" ? today.year : Int(value))
        case "register": return set(\.register, Register(rawValue: value))
        case "type": return set(\.typeCode, DocumentTypes.byCode[value] == nil ? nil : value)
        case "issuer": return set(\.issuer, Int64(value).map(IssuerID.init))
        case "urgency": return set(\.urgency, Urgency.allCases.first { $0.code == value })
        case "circulation": return set(\.circulation, Circulation.allCases.first { $0.code == value })
        case "from": return set(\.from, Day(iso: value))
        case "to": return set(\.to, Day(iso: value))
        case "standing": return set(\.standing, .init(rawValue: value))
        case "states": return set(\.states) { word in HandlingState.allCases.first { $0.code == word } }
        case "leaders": return set(\.leaders) { Int64($0).map(PersonID.init) }
        case "awaits": return set(\.awaits, party)
        case "leads": return set(\.leads, party)
        case "parties": return set(\.parties, party)
        case "due":
            return set(
                \.due, FilterOverlay.Due.allCases.first { $0.code == value }?.days(today, calendar) ?? span(value))
        case "settled": return set(\.settled, span(value))
        case "submitted": return set(\.submitted, span(value))
        case "extension":
            filter.extensionAsked = value == "asked"
            return filter.extensionAsked
        case "timeliness": return set(\.timeliness, .init(rawValue: value))
        case "deadlines": return set(\.deadlines, .init(rawValue: value))
        case "without": return set(\.without) { .init(rawValue: $0) }
        case "others": return set(\.otherIssuers) { Int64($0).map(IssuerID.init) }
        default: return false
        }
    }

    // MARK: Codes

    private static func code(_ party: Party) -> String {
        switch party {
        case .department(let id): "d\(id.value)"
        case .person(let id): "p\(id.value)"
        }
    }

    private static func party(_ code: String) -> Party? {
        guard let value = Int64(code.dropFirst()) else { return nil }
        switch code.first {
        case "d": return .department(DepartmentID(value))
        case "p": return .person(PersonID(value))
        default: return nil
        }
    }

    private static func code(_ span: DaySpan) -> String { "\(span.from?.iso ?? "")..\(span.to?.iso ?? "")" }

    private static func span(_ code: String) -> DaySpan? {
        let ends = code.split(separator: ".", omittingEmptySubsequences: false)
        guard ends.count == 3, ends[1].isEmpty else { return nil }
        let (from, to) = (Day(iso: String(ends[0])), Day(iso: String(ends[2])))
        guard (from != nil || ends[0].isEmpty) && (to != nil || ends[2].isEmpty) else { return nil }
        return DaySpan(from: from, to: to)
    }

    private static func name(of due: DaySpan, _ today: Day, _ calendar: WorkCalendar) -> String? {
        FilterOverlay.Due.allCases.first { $0.days(today, calendar) == due }?.code
    }

    // MARK: Escaping

    private static let marks: [(Character, String)] = [
        ("%", "%25"), (";", "%3B"), ("=", "%3D"), ("\n", "%0A"), ("\t", "%09"),
    ]

    /// The text without the marks that part lines and values.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            let character = Character(scalar)
            escaped += marks.first { $0.0 == character }?.1 ?? String(character)
        }
        return escaped
    }

    /// The text as it was.
    static func unescaped(_ text: some StringProtocol) -> String {
        var plain = String(text)
        // The percent sign last, or it would make marks out of what were none.
        for (character, code) in marks.reversed() { plain = plain.replacing(code, with: String(character)) }
        return plain
    }
}
