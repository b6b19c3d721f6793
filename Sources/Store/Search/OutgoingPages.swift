import Office
import Records
import SQLite
import Text

/// Lists of outgoing documents, read as those of incoming ones: pages by place, newest first.
extension Vault {
    /// A page of a list.
    func page(
        _ filter: OutgoingFilter, _ visibility: Visibility, _ anchor: PageAnchor, _ limit: Int
    ) throws(OfficeError) -> [OutgoingRow] {
        let words = try match(filter, visibility)
        let contents = try contents(of: filter, visibility)
        guard words != nil || contents != nil else { return [] }
        var span = Self.span(of: filter)
        let isBackward = span.narrow(to: anchor)
        guard !span.isEmpty else { return [] }
        var found = try places(words.map(SearchMatch.words), contents, span, nil, isBackward: isBackward, limit)
        if isBackward { found.reverse() }
        let people = visibility.all ? [] : try self.people()
        var rows: [OutgoingRow] = []
        for (place, id) in found {
            guard let document = try outgoing(OutgoingID(id.value)) else {
                throw .store(.damaged(detail: "search_entry \(place): no outgoing document \(id.value)"))
            }
            guard let seen = try seen(document, by: visibility, people) else { continue }
            rows.append(OutgoingRow(place: place, document: seen))
        }
        return rows
    }

    /// How many documents a filter finds, counted up to a cap.
    func count(
        _ filter: OutgoingFilter, _ visibility: Visibility, _ cap: Int
    ) throws(OfficeError) -> IncomingCount {
        try count(
            match(filter, visibility).map(SearchMatch.words), contents(of: filter, visibility), Self.span(of: filter),
            nil, cap)
    }

    /// Documents as a person sees them; what is not seen is left out.
    func seen(_ documents: [OutgoingDocument], by visibility: Visibility) throws(OfficeError) -> [OutgoingDocument] {
        let people = visibility.all ? [] : try self.people()
        var found: [OutgoingDocument] = []
        for document in documents {
            if let seen = try seen(document, by: visibility, people) { found.append(seen) }
        }
        return found
    }

    private func seen(
        _ document: OutgoingDocument, by visibility: Visibility, _ people: [Person]
    ) throws(OfficeError) -> OutgoingDocument? {
        let depth = try visibility.depth(
            with: document.parties, people: people,
            isFiled: { () throws(OfficeError) in try isFiled(.outgoing(document.id)) })
        return switch depth {
        case .nothing: nil
        case .outerFields: document.outerFields
        case .whole: document
        }
    }

    /// The tags of which a document must have one each; `nil` when no document can.
    func tags(of filter: OutgoingFilter) throws(OfficeError) -> [String]? {
        var tags = [Self.quoted(SearchTag.outgoing)]
        if let code = filter.typeCode { tags.append(Self.quoted(SearchTag.type(code))) }
        if let issuer = filter.recipient { tags.append(Self.any(try spellings(of: issuer).map(SearchTag.recipient))) }
        if let urgency = filter.urgency { tags.append(Self.quoted(SearchTag.urgency(urgency))) }
        if filter.isElectronic { tags.append(Self.quoted(SearchTag.sentElectronically)) }
        if !filter.states.isEmpty { tags.append(Self.any(filter.states.map(SearchTag.outgoingState))) }
        if !filter.drafters.isEmpty { tags.append(Self.any(filter.drafters.map(SearchTag.drafter))) }
        if !filter.awaits.isEmpty { tags.append(Self.any(filter.awaits.map(SearchTag.awaitsOpinion))) }
        if !filter.parties.isEmpty { tags.append(Self.any(filter.parties.map(SearchTag.party))) }
        if let number = filter.number { tags.append("({symbol} : ^ \(Self.quoted(number.shown)))") }
        if let search = filter.search {
            if !search.typeCodes.isEmpty { tags.append(Self.any(search.typeCodes.map(SearchTag.type))) }
            if let code = search.urgency {
                guard let urgency = Urgency(rawValue: code) else { return nil }
                tags.append(Self.quoted(SearchTag.urgency(urgency)))
            }
            if let code = search.fileCode {
                let files = try fileKeys(coded: code)
                guard !files.isEmpty else { return nil }
                tags.append(Self.any(files.map(SearchTag.file)))
            }
        }
        return tags
    }

    /// The expression for a filter as a person may see it; `nil` when nothing can be found.
    private func match(_ filter: OutgoingFilter, _ visibility: Visibility) throws(OfficeError) -> String? {
        guard let tags = try tags(of: filter) else { return nil }
        if visibility.all { return try words(of: filter, tags, columns: nil) }
        var expressions: [String] = []
        if let touching = try touching(visibility), let whole = try words(of: filter, tags + [touching], columns: nil) {
            expressions.append(whole)
        }
        // Who drafted a document and to whom it goes are nothing of its outer fields.
        if visibility.outerFieldsOfAll, filter.parties.isEmpty, filter.awaits.isEmpty, filter.drafters.isEmpty,
            filter.recipient == nil,
            let outer = try words(of: filter, tags, columns: "{symbol}")
        {
            expressions.append(outer)
        }
        return expressions.isEmpty ? nil : expressions.map { "(\($0))" }.joined(separator: " OR ")
    }

    private func words(
        of filter: OutgoingFilter, _ tags: [String], columns: String?
    ) throws(OfficeError) -> String? {
        let found = try match(
            filter.search, tags: tags, withheld: [], columns: columns, padsNumbers: true, contentColumn: "{more}")
        return switch found {
        case .words(let words): words
        // There is a tag always.
        case .all, nil: nil
        }
    }

    /// The tags of all that touches whom a person sees, as one of them; `nil` for nothing.
    func touching(_ visibility: Visibility) throws(OfficeError) -> String? {
        var tags = visibility.departments.map(SearchTag.department) + visibility.people.map(SearchTag.person)
        if !visibility.departments.isEmpty {
            // What is given to a person of a department touches the department.
            tags += try people().filter { person in visibility.departments.contains { $0 == person.department } }
                .map { SearchTag.person($0.id) }
        }
        var expressions = tags.map(Self.quoted)
        if visibility.filed { expressions.append(Self.begun(SearchTag.anyFile)) }
        return expressions.isEmpty ? nil : "(" + expressions.joined(separator: " OR ") + ")"
    }

    private static func span(of filter: OutgoingFilter) -> PlaceSpan {
        var incoming = IncomingFilter(year: filter.year)
        incoming.search = filter.search
        incoming.from = filter.from
        incoming.to = filter.to
        return span(of: incoming)
    }

    // MARK: What the index holds

    /// How much of a text is found, in bytes: some forty pages, so that saving holds nobody up for long.
    static let longestIndexed = 100_000

    /// - Parameter text: the beginning of its newest text.
    func indexed(_ document: OutgoingDocument, _ text: String?) throws(OfficeError) -> IndexedText {
        let content = document.content
        return IndexedText(
            subject: content.subject, symbol: document.number == nil ? content.symbolTail : document.symbol,
            issuer: content.recipientsShown,
            people: Self.joined([content.signer, content.keeper, content.receivedBy]),
            more: Self.joined([
                content.signerTitle, content.notes, content.answerWanted, document.reason, text,
            ]),
            tags: Self.tags(of: document, in: try fileKeys(ofOutgoing: document.id)))
    }

    /// The lines of a document's newest text that the index holds.
    func indexedText(of id: OutgoingID) throws(OfficeError) -> String? {
        try heldText(of: id).map(Self.indexedLines)
    }

    /// The first lines of a text, as many as are found.
    static func indexedLines(of text: String) -> String {
        guard text.utf8.count > longestIndexed else { return text }
        var length = 0
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { line in
            length += line.utf8.count + 1
            return length <= longestIndexed
        }
        return lines.joined(separator: "\n")
    }

    static func learntTexts(of document: OutgoingDocument) -> [String?] {
        let content = document.content
        return [
            content.subject, content.symbolTail, content.recipientsShown, content.signer, content.keeper,
            content.receivedBy,
            content.signerTitle, content.notes, content.answerWanted, document.reason,
        ]
    }

    private static func tags(of document: OutgoingDocument, in files: [Int64]) -> String {
        let content = document.content
        var tags = files.map(SearchTag.file)
        tags += [
            SearchTag.outgoing, SearchTag.type(content.typeCode), SearchTag.urgency(content.urgency),
            SearchTag.outgoingState(document.state),
        ]
        if content.circulation != .open { tags.append(SearchTag.circulation(content.circulation)) }
        tags += document.parties.map(SearchTag.party)
        if document.number == nil, let drafter = content.drafter { tags.append(SearchTag.drafter(drafter)) }
        if document.state == .opinions { tags += document.awaited.map(SearchTag.awaitsOpinion) }
        // A letter to five thousand unions would fill the index with tags; whom it went to is found by the words.
        tags += content.recipients.prefix(100).compactMap(\.issuer).map(SearchTag.recipient)
        if let due = content.answerDue, document.state == .issued { tags.append(SearchTag.answerDue(due)) }
        if document.state.isRegistered, content.way?.isNetwork == true { tags.append(SearchTag.sentElectronically) }
        return tags.joined(separator: " ")
    }
}
