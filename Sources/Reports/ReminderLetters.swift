public import Phrases
public import Records

/// Đôn đốc: one letter for each unit that owes a return, and the list of them with their addresses.
public struct ReminderLetters: Equatable, Sendable {
    /// A unit that owes a return.
    public struct Item: Equatable, Sendable {
        /// Its name.
        public let unit: String
        /// Its address, where it is known.
        public let email: String?
        /// By when the return was due.
        public let due: Day
        /// How many days ago; 0 while there is time.
        public let daysLate: Int
        /// Why it was sent back; `nil` for one that never came.
        public let sentBack: String?
        /// How often it was reminded before.
        public let reminders: Int
        /// When last.
        public let remindedOn: Day?

        /// Puts one together.
        public init(
            unit: String, email: String?, due: Day, daysLate: Int, sentBack: String?, reminders: Int, remindedOn: Day?
        ) {
            self.unit = unit
            self.email = email
            self.due = due
            self.daysLate = daysLate
            self.sentBack = sentBack
            self.reminders = reminders
            self.remindedOn = remindedOn
        }
    }

    private let office: OfficeProfile
    private let address: String?
    private let signer: String
    private let form: Phrase
    private let isOfDirective: Bool
    private let period: Phrase
    private let day: Day
    private let items: [Item]

    /// Puts letters together.
    /// - Parameters:
    ///   - office: who reminds.
    ///   - address: where the return is sent, where the directory knows it.
    ///   - signer: who makes them out.
    ///   - form: what is owed.
    ///   - isOfDirective: whether it is the return on the six tasks, which the guidance letter asks to send over the Internet.
    ///   - period: for which period.
    ///   - day: the day of the letters.
    ///   - items: the units in their order.
    public init(
        office: OfficeProfile, address: String?, signer: String, form: Phrase, isOfDirective: Bool, period: Phrase,
        day: Day, items: [Item]
    ) {
        self.office = office
        self.address = address
        self.signer = signer
        self.form = form
        self.isOfDirective = isOfDirective
        self.period = period
        self.day = day
        self.items = items
    }

    /// The letters, each on a sheet of its own, and behind them the list, A4 upright.
    public func page(_ language: Language) -> TextPage {
        func text(_ phrase: Phrase) -> String { phrase.in(language) }
        let frame = ReportFrame(
            office: office, title: .reminderListTitle, period: form.followed(by: period, separator: " · "),
            remark: .reminderListRemark(.count(items.count)), day: day)
        return TextPage(
            letters: items.map { letter($0, language) }, head: frame.head(language),
            columns: [
                .init(text(.ordinalHead), width: 3, .right), .init(text(.returnColumnUnit), width: 31),
                .init(text(.reminderEmail), width: 26), .init(text(.returnColumnLate), width: 5, .right),
            ],
            rows: items.enumerated().map { place, item in
                let days = item.daysLate > 0 ? text(.count(item.daysLate)) : ""
                return .cells(["\(place + 1)", item.unit, item.email ?? text(.reminderNoEmail), days])
            }, pageWord: text(.pageWord))
    }

    private func letter(_ item: Item, _ language: Language) -> [TextPage.Line] {
        func text(_ phrase: Phrase) -> String { phrase.in(language) }
        let dated = Phrase.placeAndDay(place: office.place, day: day.day, month: day.month, year: day.year)
        var lines: [TextPage.Line] = [
            .pair(office.superior?.uppercased() ?? "", text(.nationalTitle)),
            .pair(office.name.uppercased(), text(.nationalMotto)), .pair("", text(dated)), .empty,
            .centre(text(.reminderTitle)), .centre(text(.reminderAbout(form, period))), .empty,
            .centre(text(.reminderTo(item.unit))), .empty,
        ]
        let owed: Phrase
        if let reason = item.sentBack {
            owed = .reminderSentBack(form, period, due: item.due.shown, reason: reason)
        } else if item.daysLate > 0 {
            owed = .reminderOverdue(form, period, due: item.due.shown, today: day.shown, days: .count(item.daysLate))
        } else {
            owed = .reminderDue(form, period, due: item.due.shown)
        }
        lines += [.left(text(owed)), .empty]
        if item.reminders > 0 {
            lines += [
                .left(text(.reminderBefore(.count(item.reminders), last: item.remindedOn?.shown ?? ""))), .empty,
            ]
        }
        lines += [.left(text(isOfDirective ? .reminderGroundOfReturn : .reminderGround)), .empty]
        lines += [.left(text(.reminderReply(office.name, address: address))), .empty, .empty]
        lines += [.pair("", text(.reminderSigner)), .pair("", text(.signHere)), .empty, .empty, .pair("", signer)]
        return lines
    }
}
