public import Phrases
public import Records

/// Lịch họp: invitations by day and hour, with place and who attends.
public struct MeetingList: Equatable, Sendable {
    /// A meeting.
    public struct Item: Equatable, Sendable {
        /// On which day.
        public let day: Day
        /// At what hour, where it is known.
        public let hour: String
        /// What about, and who invites.
        public let matter: String
        /// Where.
        public let place: String
        /// Who attends.
        public let attendees: String
        /// Its number in the register.
        public let number: String

        /// Puts a meeting together.
        public init(day: Day, hour: String, matter: String, place: String, attendees: String, number: String) {
            self.day = day
            self.hour = hour
            self.matter = matter
            self.place = place
            self.attendees = attendees
            self.number = number
        }
    }

    private let frame: ReportFrame
    private let items: [Item]

    /// Puts a list together; the items in order of day and hour.
    public init(frame: ReportFrame, items: [Item]) {
        self.frame = frame
        self.items = items
    }

    private static let columns: [Phrase] = [
        .meetingHour, .meetingMatter, .fieldMeetingPlace, .fieldAttendees, .followUpNumber,
    ]

    /// The list as a page, A4 across, each day under its own line.
    public func page(_ language: Language) -> TextPage {
        var rows: [TextPage.Row] = []
        var day: Day?
        for item in items {
            if item.day != day {
                day = item.day
                rows.append(
                    .heading("\(Phrase.weekdayShort(item.day.weekday.rawValue).in(language)) \(item.day.shown)"))
            }
            rows.append(.cells([item.hour, item.matter, item.place, item.attendees, item.number]))
        }
        if items.isEmpty { rows.append(.heading(Phrase.reportNone.in(language))) }
        let widths = [5, 43, 19, 18, 7]
        return TextPage(
            sheet: .landscape, head: frame.head(language),
            columns: zip(Self.columns, widths).enumerated().map { place, column in
                TextPage.Column(column.0.in(language), width: column.1, place == 4 ? .right : .left)
            }, rows: rows, pageWord: Phrase.pageWord.in(language))
    }

    /// The list as rows of text for a file.
    public func table(_ language: Language) -> [[String]] {
        [[Phrase.fieldMeetingDay.in(language)] + Self.columns.map { $0.in(language) }]
            + items.map { [$0.day.iso, $0.hour, $0.matter, $0.place, $0.attendees, $0.number] }
    }
}
