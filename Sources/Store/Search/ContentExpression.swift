import Office
import Records
import SQLite
import Text

/// What a search asks of the texts inside files: words, and what the documents themselves must be.
struct ContentMatch: Equatable {
    let words: ContentWords
    /// What the document's own entry must match.
    let fields: SearchMatch
}

/// Words as the index of contents is asked them.
struct ContentWords: Equatable {
    /// What must be there, as an expression of the index.
    let wanted: String
    /// What may not be there.
    let unwanted: String?
    /// The kinds of documents that are meant.
    let kinds: [Int]

    /// The expression, of documents of every kind.
    var bare: String { unwanted.map { "(\(wanted)) NOT (\($0))" } ?? wanted }
    /// The expression, of documents of these kinds alone.
    var text: String {
        let all = "\(wanted) AND \(Vault.any(kinds.map(ContentTag.kind)))"
        return unwanted.map { "(\(all)) NOT (\($0))" } ?? all
    }
}

/// What a search means in the index of contents. As in `SearchExpression`, only parsed words, each quoted, and our own tags.
extension Vault {
    /// What the texts of the files of incoming documents are asked; `nil` when they have nothing to say, or nobody may hear it.
    func contents(of filter: IncomingFilter, _ visibility: Visibility) throws(OfficeError) -> ContentMatch? {
        guard let search = filter.search, search.asksContent, visibility.seesContent else { return nil }
        let kinds = (filter.register.map { [$0] } ?? Register.allCases).map(Self.kind(of:))
        guard let words = try contentWords(search, kinds: kinds) else { return nil }
        var alone = filter
        alone.search = search.fieldsAlone
        guard var tags = try tags(of: alone) else { return nil }
        if !visibility.all {
            // Content is for those who see all of a document: never a word of it through its outer fields.
            guard let touching = try touching(visibility) else { return nil }
            tags.append(touching)
        }
        if tags.isEmpty, alone.search?.terms.contains(where: \.negated) == true {
            tags.append(Self.begun(SearchTag.anyDocument))
        }
        guard
            let fields = try match(
                alone.search, tags: tags, withheld: tags.isEmpty ? [] : try withheld(by: filter), columns: nil)
        else { return nil }
        return ContentMatch(words: words, fields: fields)
    }

    /// What the texts of the files of outgoing documents are asked.
    func contents(of filter: OutgoingFilter, _ visibility: Visibility) throws(OfficeError) -> ContentMatch? {
        guard let search = filter.search, search.asksContent, visibility.seesContent,
            let words = try contentWords(search, kinds: [Self.outgoingKind])
        else { return nil }
        var alone = filter
        alone.search = search.fieldsAlone
        guard var tags = try tags(of: alone) else { return nil }
        if !visibility.all {
            guard let touching = try touching(visibility) else { return nil }
            tags.append(touching)
        }
        guard
            let fields = try match(alone.search, tags: tags, withheld: [], columns: nil, padsNumbers: true)
        else { return nil }
        return ContentMatch(words: words, fields: fields)
    }

    /// The words of a search as the index of contents is asked them, of documents of these kinds; `nil` where there are none.
    ///
    /// All are found in one file: in its text, or in title and symbol of its document.
    /// - Parameter isInText: whether one of them at least must stand in the text itself, so that there is a sentence to show.
    func contentWords(
        _ search: SearchQuery, kinds: [Int], isInText: Bool = false
    ) throws(OfficeError) -> ContentWords? {
        var wanted: [String] = []
        var anywhere: [String] = []
        var unwanted: [String] = []
        for term in search.terms {
            let words: [SearchTermWord] =
                switch term.match {
                case .word(let text, let exact, let prefix): [SearchTermWord(text, exact: exact, prefix: prefix)]
                case .phrase(let phrase): phrase
                }
            guard !words.isEmpty else { continue }
            switch (term.field, term.negated) {
            case (nil, false):
                let text = try contentString(words)
                wanted.append(text)
                anywhere.append(text)
            case (nil, true): unwanted.append(try contentString(words))
            case (.content, _): wanted.append("{body} : \(try contentString(words))")
            // Asked of the document's own entry.
            case (.symbol, _), (.issuer, _), (.signer, _), (.file, _): break
            }
        }
        guard !wanted.isEmpty else { return nil }
        if isInText, anywhere.count == wanted.count {
            wanted.append("{body} : (\(anywhere.joined(separator: " OR ")))")
        }
        return ContentWords(
            wanted: wanted.joined(separator: " AND "),
            unwanted: unwanted.isEmpty ? nil : unwanted.joined(separator: " OR "), kinds: kinds)
    }

    /// Words beside each other. What is not finished stands for itself and for the words of fields that go on with it: the index of
    /// contents has no beginnings.
    private func contentString(_ words: [SearchTermWord]) throws(OfficeError) -> String {
        let text = Self.quoted(words.map(\.text).joined(separator: " "))
        guard words.count == 1, let word = words.first, word.prefix, let whole = try completions(of: word.text) else {
            return text
        }
        return "(" + ([text] + whole.filter { $0 != word.text }.map(Self.quoted)).joined(separator: " OR ") + ")"
    }
}
