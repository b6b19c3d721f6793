import Phrases
import Records
import TerminalKit

/// What is understood of a search line while it is typed. The last part counts only once it is understood; what is finished and not
/// understood is a mistake.
struct SearchReading {
    /// What is searched for; `nil` where nothing is.
    let query: SearchQuery?
    /// The part of the line that it says.
    let understood: String
    let mistake: Phrase?

    /// What is wrong in a line that counts as finished; `nil` where nothing is.
    static func mistake(in text: String, on today: Day) -> Phrase? {
        SearchQuery.parse(text, today: today).1.first.map { sentence(for: $0) }
    }

    init(_ text: String, in surroundings: Surroundings) {
        let today = surroundings.today
        var understood = text
        var (query, faults) = SearchQuery.parse(text, today: today)
        var mistake: Phrase?
        let settled = Self.textBeforeField(text, today: today)
        if settled != nil || !faults.isEmpty {
            // A quote that is opened takes blanks too, so that nothing finishes it.
            let open = faults.first { $0.kind == .unclosedQuote }
            understood = settled ?? String(text[..<SearchQuery.startOfLastPart(of: text)])
            (query, faults) = SearchQuery.parse(understood, today: today)
            mistake = (faults.first ?? open).map { sentence(for: $0) }
        }
        if mistake == nil, let field = query.contentField, !surroundings.seesContent {
            mistake = .searchFieldHidden(field)
        }
        self.query = query.isEmpty ? nil : query
        self.understood = understood
        self.mistake = mistake
    }

    /// The text before a last word that is the name of a field, with its colon or not yet.
    ///
    /// On the way to "tu:1/10" stands the word "tu": searched, it would empty the list under which the rest is typed.
    private static func textBeforeField(_ text: String, today: Day) -> String? {
        let start = text.lastIndex(where: \.isWhitespace).map { text.index(after: $0) } ?? text.startIndex
        let word = text[start...].drop { $0 == "-" }
        let name = word.prefix { $0 != ":" }
        guard !name.isEmpty, word.utf8.count - name.utf8.count <= 1 else { return nil }
        let (_, faults) = SearchQuery.parse("\(name):", today: today)
        guard faults.contains(where: { $0.kind == .emptyField(String(name)) }) else { return nil }
        return String(text[..<start])
    }
}
