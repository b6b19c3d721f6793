public import Phrases
public import Records

/// What stands around every report: whose it is, its title, of which days.
public struct ReportFrame: Equatable, Sendable {
    /// The office.
    public let office: OfficeProfile
    /// What it is, in capitals.
    public let title: Phrase
    /// Of which days.
    public let period: Phrase
    /// What the reader must know of the figures.
    public let remark: Phrase?
    /// The day that it is made on.
    public let day: Day

    /// Puts a frame together.
    public init(office: OfficeProfile, title: Phrase, period: Phrase, remark: Phrase? = nil, day: Day) {
        self.office = office
        self.title = title
        self.period = period
        self.remark = remark
        self.day = day
    }

    /// The head of a page.
    public func head(_ language: Language) -> [TextPage.Line] {
        let dated = Phrase.placeAndDay(place: office.place, day: day.day, month: day.month, year: day.year)
        var lines: [TextPage.Line] = [
            .pair(office.superior?.uppercased() ?? "", Phrase.nationalTitle.in(language)),
            .pair(office.name.uppercased(), Phrase.nationalMotto.in(language)), .pair("", dated.in(language)), .empty,
            .centre(title.in(language)), .centre(period.in(language)),
        ]
        if let remark { lines.append(.centre(remark.in(language))) }
        return lines + [.empty]
    }
}
