public import Phrases
public import Records

/// Theo dõi nộp phiếu: the returns of a form and period, as they stand on a day.
public struct ReturnList: Equatable, Sendable {
    /// A return.
    public struct Item: Equatable, Sendable {
        /// The unit.
        public let unit: String
        /// How it stands, in words.
        public let standing: Phrase
        /// By when it is due.
        public let due: Day
        /// When it came.
        public let received: Day?
        /// The number of the document that brought it.
        public let document: String
        /// How often the unit was reminded, in words.
        public let reminders: Phrase

        /// Puts one together.
        public init(
            unit: String, standing: Phrase, due: Day, received: Day?, document: String, reminders: Phrase
        ) {
            self.unit = unit
            self.standing = standing
            self.due = due
            self.received = received
            self.document = document
            self.reminders = reminders
        }
    }

    private let frame: ReportFrame
    private let items: [Item]

    /// Puts a list together; the items in their order.
    public init(frame: ReportFrame, items: [Item]) {
        self.frame = frame
        self.items = items
    }

    /// The list as a page, A4 across.
    public func page(_ language: Language) -> TextPage {
        func text(_ phrase: Phrase) -> String { phrase.in(language) }
        return TextPage(
            sheet: .landscape, head: frame.head(language),
            columns: [
                .init(text(.returnColumnUnit), width: 33), .init(text(.fieldState), width: 20),
                .init(text(.returnColumnDue), width: 10), .init(text(.returnColumnReceived), width: 10),
                .init(text(.fieldNumber), width: 8, .right), .init(text(.returnColumnReminders), width: 11),
            ],
            rows: items.isEmpty
                ? [.heading(text(.reportNone))]
                : items.map { item in
                    .cells([
                        item.unit, text(item.standing), item.due.shown, item.received?.shown ?? "", item.document,
                        text(item.reminders),
                    ])
                }, pageWord: text(.pageWord))
    }
}
