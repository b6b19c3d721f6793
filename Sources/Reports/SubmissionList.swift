public import Phrases
public import Records

/// The list with which the office lays documents before a leader: the proposal beside each, and room for the pen.
public struct SubmissionList: Equatable, Sendable {
    /// One document.
    public struct Item: Equatable, Sendable {
        /// Its number in the register.
        public let number: String
        /// Its type in words.
        public let type: Phrase?
        /// Number and symbol.
        public let symbol: String
        /// Its own day.
        public let date: Day?
        /// Who issued it.
        public let issuer: String
        /// Trích yếu.
        public let subject: String
        /// In words where it is urgent.
        public let urgency: Phrase?
        /// In words where it may not go everywhere.
        public let circulation: Phrase?
        /// What the office proposes, in words.
        public let proposal: String
        /// Who should lead.
        public let lead: String?
        /// By when.
        public let deadline: Day?

        /// Puts a document together.
        public init(
            number: String, type: Phrase?, symbol: String, date: Day?, issuer: String, subject: String,
            urgency: Phrase?, circulation: Phrase? = nil, proposal: String, lead: String?, deadline: Day?
        ) {
            self.number = number
            self.type = type
            self.symbol = symbol
            self.date = date
            self.issuer = issuer
            self.subject = subject
            self.urgency = urgency
            self.circulation = circulation
            self.proposal = proposal
            self.lead = lead
            self.deadline = deadline
        }
    }

    private let office: String
    private let superior: String?
    private let place: String?
    private let leader: String
    private let day: Day
    private let submitter: String
    private let items: [Item]

    /// Puts a list together.
    /// - Parameters:
    ///   - office: whose list it is.
    ///   - superior: the office above, which stands over the name.
    ///   - place: where it is written.
    ///   - leader: before whom.
    ///   - day: when.
    ///   - submitter: who signs for it.
    ///   - items: the documents in their order.
    public init(
        office: String, superior: String?, place: String?, leader: String, day: Day, submitter: String, items: [Item]
    ) {
        self.office = office
        self.superior = superior
        self.place = place
        self.leader = leader
        self.day = day
        self.submitter = submitter
        self.items = items
    }

    /// The list as a page, A4 across.
    public func page(_ language: Language) -> TextPage {
        func text(_ phrase: Phrase) -> String { phrase.in(language) }
        var head: [TextPage.Line] = []
        // The heading of Vietnamese offices: who is above, who writes, and the motto beside (Decree 30/2020, annex I).
        head.append(.pair(superior?.uppercased() ?? "", text(.nationalTitle)))
        head.append(.pair(office.uppercased(), text(.nationalMotto)))
        let dated = Phrase.placeAndDay(place: place, day: day.day, month: day.month, year: day.year)
        head += [
            .pair("", text(dated)), .empty, .centre(text(.submissionTitle)), .centre(text(.submissionTo(leader))),
            .centre(text(.documents(items.count))), .empty,
        ]
        return TextPage(
            sheet: .landscape, head: head,
            columns: [
                .init(text(.fieldNumber), width: 6, .right), .init(text(.submissionDocument), width: 39),
                .init(text(.submissionProposal), width: 24), .init(text(.fieldInstruction), width: 26, .pen),
            ],
            rows: items.map { .cells([$0.number, document($0, language), proposal($0, language), ""]) },
            leastRowLines: 4,
            foot: [
                .empty, .pair(text(.submissionSubmitter), text(.submissionLeader)),
                .pair(text(.signHere), text(.signHere)), .empty, .empty, .empty, .pair(submitter, leader),
            ], pageWord: text(.pageWord))
    }

    /// "Công văn 902/SNV-VL ngày 22/11/2026 của Sở Nội vụ: cung cấp số liệu" – as a document is cited.
    private func document(_ item: Item, _ language: Language) -> String {
        var parts: [String] = []
        for word in [item.urgency, item.circulation].compactMap(\.self) {
            parts.append("[\(word.in(language).uppercased())]")
        }
        if let type = item.type { parts.append(type.in(language)) }
        if !item.symbol.isEmpty { parts.append(item.symbol) }
        if let date = item.date { parts.append(Phrase.citedDay(date.shown).in(language)) }
        parts.append(Phrase.citedIssuer(item.issuer).in(language))
        return parts.joined(separator: " ") + ": " + item.subject
    }

    private func proposal(_ item: Item, _ language: Language) -> String {
        var parts = item.proposal.isEmpty ? [] : [item.proposal]
        if let lead = item.lead { parts.append("\(Phrase.roleLead.in(language)): \(lead)") }
        if let deadline = item.deadline { parts.append("\(Phrase.fieldDeadline.in(language)): \(deadline.shown)") }
        return parts.joined(separator: "\n")
    }
}
