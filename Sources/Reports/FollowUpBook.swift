public import Phrases
public import Records

/// Sổ theo dõi giải quyết văn bản đến: the seven columns of Decree 30/2020, annex IV, to be printed and bound.
public struct FollowUpBook: Equatable, Sendable {
    /// A line of the book.
    public struct Item: Equatable, Sendable {
        /// Column 1, số đến.
        public let number: String
        /// Column 2: type, symbol, date and issuer, as a document is cited.
        public let document: String
        /// Column 3.
        public let handler: String
        /// Column 4.
        public let deadline: String
        /// Column 5.
        public let progress: String
        /// Column 6.
        public let reply: String
        /// Column 7.
        public let notes: String

        /// Puts a line together.
        public init(
            number: String, document: String, handler: String, deadline: String, progress: String, reply: String,
            notes: String
        ) {
            self.number = number
            self.document = document
            self.handler = handler
            self.deadline = deadline
            self.progress = progress
            self.reply = reply
            self.notes = notes
        }

        /// Its columns in order.
        public var cells: [String] { [number, document, handler, deadline, progress, reply, notes] }
    }

    private let office: OfficeProfile
    private let from: Day
    private let to: Day
    private let items: [Item]

    /// Puts a book together.
    public init(office: OfficeProfile, from: Day, to: Day, items: [Item]) {
        self.office = office
        self.from = from
        self.to = to
        self.items = items
    }

    /// The names of the columns, as the law has them.
    public static let columns: [Phrase] = [
        .followUpNumber, .followUpDocument, .followUpHandler, .followUpDeadline, .followUpProgress, .followUpReply,
        .followUpNotes,
    ]

    /// The book as a page, A4 across, behind a cover of its own.
    public func page(_ language: Language) -> TextPage {
        let widths = [6, 28, 13, 10, 11, 9, 9]
        let columns = zip(Self.columns, widths).enumerated().map { place, column in
            TextPage.Column(column.0.in(language), width: column.1, place == 0 ? .right : .left)
        }
        return TextPage(
            sheet: .landscape, cover: cover(language), columns: columns, rows: items.map { .cells($0.cells) },
            pageWord: Phrase.pageWord.in(language))
    }

    /// The book as rows of text for a file.
    public func table(_ language: Language) -> [[String]] {
        [Self.columns.map { $0.in(language) }] + items.map(\.cells)
    }

    /// The title page: the superior body and the office, the title, year, days, numbers and volume.
    private func cover(_ language: Language) -> [TextPage.Line] {
        let year = from.year == to.year ? "\(from.year)" : "\(from.year)–\(to.year)"
        var lines: [TextPage.Line] = [
            .centre(office.superior?.uppercased() ?? ""), .centre(office.name.uppercased()),
        ]
        lines += Array(repeating: .empty, count: 10)
        lines += [
            .centre(Phrase.followUpTitle.in(language)), .empty, .centre(Phrase.followUpYear(year).in(language)), .empty,
            .centre(Phrase.followUpDays(from: from.shown, to: to.shown).in(language)),
        ]
        if let first = items.first, let last = items.last {
            lines.append(.centre(Phrase.followUpNumbers(from: first.number, to: last.number).in(language)))
        }
        return lines + [.empty, .centre(Phrase.followUpVolume.in(language))]
    }
}
