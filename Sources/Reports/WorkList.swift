public import Phrases

/// Documents, tasks and meetings in groups, as a table: the page for the weekly meeting, any list by state, department,
/// person or due.
public struct WorkList: Equatable, Sendable {
    /// A document or task.
    public struct Item: Equatable, Sendable {
        /// Its number.
        public let number: String
        /// What it is, as it is cited.
        public let matter: String
        /// Who leads.
        public let lead: String
        /// By when.
        public let deadline: String
        /// How it stands.
        public let stand: String

        /// Puts an item together.
        public init(number: String, matter: String, lead: String, deadline: String, stand: String) {
            self.number = number
            self.matter = matter
            self.lead = lead
            self.deadline = deadline
            self.stand = stand
        }

        /// Its columns in order.
        public var cells: [String] { [number, matter, lead, deadline, stand] }
    }

    /// A group with how many it has, which may be more than it names.
    public struct Group: Equatable, Sendable {
        /// What is grouped.
        public let name: Phrase
        /// How many there are.
        public let count: Int
        /// Those named.
        public let items: [Item]
        /// Whether the group only counts.
        public let isCountOnly: Bool

        /// Puts a group together.
        public init(name: Phrase, count: Int, items: [Item], isCountOnly: Bool = false) {
            self.name = name
            self.count = count
            self.items = items
            self.isCountOnly = isCountOnly
        }
    }

    private let frame: ReportFrame
    private let groups: [Group]

    /// Puts a list together.
    public init(frame: ReportFrame, groups: [Group]) {
        self.frame = frame
        self.groups = groups
    }

    /// The names of the columns.
    public static let columns: [Phrase] = [
        .followUpNumber, .columnSubjectLine, .columnLead, .columnDue, .columnStand,
    ]

    /// The list as a page, A4 across.
    public func page(_ language: Language) -> TextPage {
        var rows: [TextPage.Row] = []
        for group in groups {
            rows.append(.heading("\(group.name.in(language)): \(Phrase.count(group.count).in(language))"))
            rows += group.items.map { .cells($0.cells) }
            let more = group.count - group.items.count
            if more > 0, !group.isCountOnly { rows.append(.heading(Phrase.weekMore(.count(more)).in(language))) }
        }
        let widths = [7, 46, 18, 10, 11]
        return TextPage(
            sheet: .landscape, head: frame.head(language),
            columns: zip(Self.columns, widths).enumerated().map { place, column in
                TextPage.Column(column.0.in(language), width: column.1, place == 0 ? .right : .left)
            }, rows: rows, pageWord: Phrase.pageWord.in(language))
    }

    /// The list as rows of text for a file; a group that only counts is a row with its count.
    public func table(_ language: Language) -> [[String]] {
        var rows = [
            [Phrase.csvSection.in(language), Phrase.columnGiven.in(language)] + Self.columns.map { $0.in(language) }
        ]
        for group in groups {
            let start = [group.name.in(language), String(group.count)]
            if group.items.isEmpty { rows.append(start + Self.columns.map { _ in "" }) }
            rows += group.items.map { start + $0.cells }
        }
        return rows
    }
}
