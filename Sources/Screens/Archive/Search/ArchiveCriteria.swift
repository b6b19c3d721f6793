import Office
import Phrases
import Records

/// What a search of the archive is narrowed by beside its words.
struct ArchiveCriteria: Equatable, Sendable {
    /// A fonds, series or box with the path under which a person knows it.
    struct Branch: Equatable, Sendable {
        let id: ArchiveNodeID
        let path: String
    }

    var branch: Branch?
    /// The time of records: when a file began, when a document came or was issued.
    var from: Day?
    var to: Day?
    var retention: RetentionPeriod?
    var state: FileState?
    /// Where the files stand, as much of it as is known.
    var shelf: ShelfMark?

    /// What of it can be set.
    enum Field: String, CaseIterable, Equatable, Sendable {
        case branch, from, to, retention, state, shelf
    }

    /// The filter with words. Days that were typed among the words come first.
    func filter(_ search: SearchQuery?) -> FileFilter {
        var filter = FileFilter()
        filter.branch = branch?.id
        filter.periods = retention.map { [$0] } ?? []
        filter.states = state.map { [$0] } ?? []
        filter.shelf = shelf
        var query = search ?? SearchQuery()
        query.from = query.from ?? from
        query.to = query.to ?? to
        filter.search = query.isEmpty ? nil : query
        return filter
    }

    func value(of field: Field) -> Phrase? {
        switch field {
        case .branch: branch.map { Phrase($0.path) }
        case .from: from.map { Phrase($0.shown) }
        case .to: to.map { Phrase($0.shown) }
        case .retention: retention?.phrase
        case .state: state?.phrase
        case .shelf: shelf.map { Phrase($0.description) }
        }
    }

    /// All of it in one line.
    var phrase: Phrase {
        let parts: [Phrase?] = [
            branch.map { .archiveSearchIn($0.path) }, from.map { .archiveSearchFrom($0.shown) },
            to.map { .archiveSearchTo($0.shown) }, retention?.phrase.inside, state?.phrase.inside,
            shelf.map { .archiveSearchAt($0.description) },
        ]
        let told = parts.compactMap(\.self)
        return told.isEmpty ? .archiveSearchAll : Phrase.list(told, separator: " · ").atStart
    }

    /// A day or a year as it is typed: a year alone is its first day, or its last.
    static func day(_ text: String, isLast: Bool, today: Day) -> Day? {
        if text.utf8.count == 4, let year = Int(text), (1900...2200).contains(year) {
            return isLast ? Day(year: year, month: 12, day: 31) : Day(year: year, month: 1, day: 1)
        }
        return try? DayShorthand.parse(text, today: today, direction: .past, holidays: WorkCalendar(holidays: []))
    }
}

extension ArchiveCriteria.Field {
    var label: Phrase {
        switch self {
        case .branch: .narrowBranch
        case .from: .narrowFrom
        case .to: .narrowTo
        case .retention: .narrowRetention
        case .state: .narrowState
        case .shelf: .narrowShelf
        }
    }
}

/// Searches that a person keeps by name, as one text of the desk file: a line for each, its name, a tab, its body.
struct SavedSearches: Equatable, Sendable {
    /// In the order in which they were saved.
    private(set) var all: [(name: String, body: String)]

    /// The most that are kept.
    static let most = 40

    init(text: String) {
        all = text.split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            return (FilterText.unescaped(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
    }

    static func == (left: SavedSearches, right: SavedSearches) -> Bool { left.text == right.text }

    /// As it is kept.
    var text: String { all.map { "\(FilterText.escaped($0.name))\t\($0.body)" }.joined(separator: "\n") }

    subscript(name: String) -> String? { all.first { $0.name == name }?.body }

    /// Keeps one; it takes the place of the one with its name.
    mutating func keep(_ name: String, _ words: String, _ criteria: ArchiveCriteria) {
        let body = Self.body(words, criteria)
        if let place = all.firstIndex(where: { $0.name == name }) {
            all[place].body = body
        } else {
            all.append((name, body))
        }
    }

    mutating func drop(_ name: String) { all.removeAll { $0.name == name } }

    private static func body(_ words: String, _ criteria: ArchiveCriteria) -> String {
        var parts: [String] = []
        func add(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { parts.append("\(key)=\(FilterText.escaped(value))") }
        }
        add("in", criteria.branch.map { "\($0.id.value) \($0.path)" })
        add("from", criteria.from?.iso)
        add("to", criteria.to?.iso)
        add("retention", criteria.retention?.code)
        add("state", criteria.state?.code)
        add("shelf", criteria.shelf?.description)
        add("words", words)
        return parts.joined(separator: ";")
    }

    /// What a search means; `nil` when this program cannot read all of it.
    func read(_ name: String) -> (words: String, criteria: ArchiveCriteria)? {
        guard let body = self[name] else { return nil }
        var (words, criteria) = ("", ArchiveCriteria())
        for part in body.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { return nil }
            let value = FilterText.unescaped(pair[1])
            switch pair[0] {
            case "words": words = value
            case "in":
                let ends = value.split(separator: " ", maxSplits: 1).map(String.init)
                guard ends.count == 2, let id = Int64(ends[0]) else { return nil }
                criteria.branch = .init(id: ArchiveNodeID(id), path: ends[1])
            case "from":
                guard let day = Day(iso: value) else { return nil }
                criteria.from = day
            case "to":
                guard let day = Day(iso: value) else { return nil }
                criteria.to = day
            case "retention":
                guard let period = RetentionPeriod(code: value) else { return nil }
                criteria.retention = period
            case "state":
                guard let state = FileState.allCases.first(where: { $0.code == value }) else { return nil }
                criteria.state = state
            case "shelf":
                guard let shelf = ShelfMark(value) else { return nil }
                criteria.shelf = shelf
            default: return nil
            }
        }
        return (words, criteria)
    }
}

extension Preferences {
    /// The searches of the archive that the person keeps by name.
    var savedSearches: SavedSearches { SavedSearches(text: self[.archiveSearches] ?? "") }
}
