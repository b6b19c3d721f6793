import Office
import Records
import SQLite
import Text

/// What a filter and a visibility mean in the index. Only this file writes the index's syntax, and only out of parsed
/// words, each quoted, and of our own tags.
extension Vault {
    /// The expression for a filter as a person may see it; `nil` when nothing can be found.
    func match(_ filter: IncomingFilter, _ visibility: Visibility) throws(OfficeError) -> SearchMatch? {
        guard let tags = try tags(of: filter) else { return nil }
        if visibility.all { return try match(filter.search, tags: tags, columns: nil) }
        var whole: [String] = visibility.departments.map(SearchTag.department)
        whole += visibility.people.map(SearchTag.person)
        if !visibility.departments.isEmpty {
            // What is given to a person of a department touches the department.
            whole += try people().filter { person in visibility.departments.contains { $0 == person.department } }
                .map { SearchTag.person($0.id) }
        }
        var branches: [SearchMatch] = []
        if !whole.isEmpty, let match = try match(filter.search, tags: tags + [Self.any(whole)], columns: nil) {
            branches.append(match)
        }
        if visibility.outerFieldsOfAll,
            let match = try match(filter.search, tags: tags, columns: "{symbol issuer}")
        {
            branches.append(match)
        }
        var expressions: [String] = []
        for branch in branches {
            switch branch {
            case .all: return .all
            case .words(let words): expressions.append("(\(words))")
            }
        }
        return expressions.isEmpty ? nil : .words(expressions.joined(separator: " OR "))
    }

    /// The tags of which a document must have one each; `nil` when no document can.
    private func tags(of filter: IncomingFilter) throws(OfficeError) -> [String]? {
        var tags: [String] = []
        if let code = filter.typeCode { tags.append(Self.quoted(SearchTag.type(code))) }
        if let issuer = filter.issuer {
            tags.append(Self.any(try spellings(of: issuer).map(SearchTag.issuer)))
        }
        if let urgency = filter.urgency { tags.append(Self.quoted(SearchTag.urgency(urgency))) }
        if let circulation = filter.circulation, circulation != .open {
            tags.append(Self.quoted(SearchTag.circulation(circulation)))
        }
        if let standing = filter.standing { tags.append(Self.quoted(SearchTag.standing(standing))) }
        guard let search = filter.search else { return tags }
        if !search.typeCodes.isEmpty { tags.append(Self.any(search.typeCodes.map(SearchTag.type))) }
        if let code = search.urgency {
            guard let urgency = Urgency(rawValue: code) else { return nil }
            tags.append(Self.quoted(SearchTag.urgency(urgency)))
        }
        if let code = search.fileCode {
            guard isClean(code), !code.contains(" ") else { return nil }
            tags.append(Self.quoted(SearchTag.file(code)))
        }
        return tags
    }

    /// Words, what is left out, and tags as one expression.
    ///
    /// - Parameter columns: the only columns that words may be found in; `nil` for all.
    private func match(
        _ search: SearchQuery?, tags: [String], columns: String?
    ) throws(OfficeError) -> SearchMatch? {
        var wanted: [String] = []
        var unwanted: [String] = []
        for term in search?.terms ?? [] {
            guard let text = try expression(term, columns: columns) else { return nil }
            if term.negated { unwanted.append(text) } else { wanted.append(text) }
        }
        if let person = search?.person {
            let found = words(person)
            // Who may see outer fields only may not look for people.
            guard !found.isEmpty, columns == nil else { return nil }
            wanted.append(
                "{people} : ("
                    + found.map { Self.quoted($0.hasMarks ? $0.exact : $0.folded) }.joined(separator: " AND ")
                    + ")")
        }
        wanted += tags
        guard !wanted.isEmpty else { return .all }
        var text = wanted.joined(separator: " AND ")
        if !unwanted.isEmpty { text = "(\(text)) NOT (\(unwanted.joined(separator: " OR ")))" }
        return .words(text)
    }

    private func expression(_ term: Term, columns: String?) throws(OfficeError) -> String? {
        let words: [SearchTermWord]
        switch term.match {
        case .word(let text, let exact, let prefix): words = [SearchTermWord(text, exact: exact, prefix: prefix)]
        case .phrase(let phrase): words = phrase
        }
        guard let last = words.last else { return nil }
        // Words of a phrase stand beside each other: one string of several words.
        var text = Self.quoted(words.map(\.text).joined(separator: " "))
        if last.prefix {
            // Only a word for itself is completed here; the last of a phrase is left to the index.
            let whole = words.count == 1 ? try completions(of: last.text) : nil
            if let whole {
                // A beginning that no word has finds nothing.
                guard !whole.isEmpty else { return nil }
                text = "(" + whole.map(Self.quoted).joined(separator: " OR ") + ")"
            } else {
                text += " *"
            }
        }
        switch (term.field, columns) {
        case (nil, nil): return text
        case (nil, let columns?): return "\(columns) : \(text)"
        case (.symbol, _): return "{symbol} : \(text)"
        case (.issuer, _): return "{issuer} : \(text)"
        case (.signer, nil): return "{people} : \(text)"
        case (.signer, _), (.file, _): return nil
        }
    }

    /// Any of several tags.
    private static func any(_ tags: [String]) -> String {
        "(" + tags.map(quoted).joined(separator: " OR ") + ")"
    }

    /// A string of the index's syntax: nothing in it is an operator.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
