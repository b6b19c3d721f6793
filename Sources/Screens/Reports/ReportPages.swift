public import Office
public import Phrases
public import Records
public import Reports

/// Makes pages of what the office answered: the words for states, the names of parties, the days.
public struct ReportPages {
    private let facts: OfficeFacts
    private let language: Language
    private let today: Day
    private let calendar: WorkCalendar

    /// - Parameters:
    ///   - facts: the office and its names.
    ///   - language: of the page.
    ///   - today: the day that it is made on.
    public init(facts: OfficeFacts, language: Language, today: Day) {
        self.facts = facts
        self.language = language
        self.today = today
        calendar = WorkCalendar(holidays: facts.holidays)
    }

    // MARK: Whole reports

    /// Thống kê văn bản đến.
    public func statistics(_ statistics: IncomingStatistics) -> FigureTable {
        FigureTable(
            frame: frame(.statisticsTitle, statistics.from, statistics.to, .figuresOf(statistics.today.shown)),
            columns: HandlerColumn.allCases.map(\.phrase),
            groups: statistics.sections.map { section in
                FigureTable.Group(
                    name: section.kind.phrase,
                    lines: section.lines.map {
                        FigureTable.Line(label: $0.subject.phrase(facts), figures: $0.figures.map(\.count))
                    })
            })
    }

    /// Báo cáo giao ban tuần.
    public func week(_ week: WeekPage) -> WorkList {
        var groups = week.parts.map { part in
            WorkList.Group(
                name: part.kind.phrase, count: part.figure.count, items: part.documents.map(item),
                isCountOnly: !part.kind.namesDocuments)
        }
        groups.append(
            WorkList.Group(
                name: .weekMeetings, count: week.meetings.count,
                items: week.meetings.map { document in
                    let content = document.content
                    return WorkList.Item(
                        number: document.number.shown, matter: matter(document),
                        lead: content.attendees ?? "", deadline: content.meetingOn?.shown ?? "",
                        stand: [content.meetingAt?.shown, content.meetingPlace].compactMap(\.self)
                            .joined(separator: "\n"))
                }))
        return WorkList(
            frame: frame(.weekReportTitle, week.monday, week.sunday, .figuresOf(week.today.shown)), groups: groups)
    }

    /// Lịch họp.
    public func meetings(_ documents: [IncomingDocument], from: Day, to: Day) -> MeetingList {
        MeetingList(
            frame: frame(.meetingsTitle, from, to, nil),
            items: documents.compactMap { document in
                let content = document.content
                guard let day = content.meetingOn else { return nil }
                return MeetingList.Item(
                    day: day, hour: content.meetingAt?.shown ?? "", matter: matter(document),
                    place: content.meetingPlace ?? "", attendees: content.attendees ?? "",
                    number: document.number.shown)
            })
    }

    /// Sổ theo dõi giải quyết văn bản đến; the documents in the order of their numbers.
    public func followUp(_ documents: [IncomingDocument], from: Day, to: Day) -> FollowUpBook {
        FollowUpBook(office: facts.profile, from: from, to: to, items: documents.map(followed))
    }

    /// Any list of documents under a title that says what it is narrowed by.
    public func documents(_ documents: [IncomingDocument], title: Phrase, count: Int) -> WorkList {
        WorkList(
            frame: ReportFrame(
                office: facts.profile, title: .documentsTitle, period: title, remark: .figuresOf(today.shown),
                day: today),
            groups: [WorkList.Group(name: .reportDocuments, count: count, items: documents.map(item))])
    }

    private func frame(_ title: Phrase, _ from: Day, _ to: Day, _ remark: Phrase?) -> ReportFrame {
        ReportFrame(
            office: facts.profile, title: title, period: .period(from: from.shown, to: to.shown), remark: remark,
            day: today)
    }

    // MARK: One document

    /// A document as a line of the book.
    public func followed(_ document: IncomingDocument) -> FollowUpBook.Item {
        let content = document.content
        let handling = document.handling
        var progress = Phrase.handlingNone
        var reply = ""
        var notes = [content.notes].compactMap(\.self)
        if document.state == .void {
            progress = .stateVoid
            if let reason = document.voidReason { notes.append(reason) }
        } else if let handling {
            progress = handling.state.phrase
            if document.isOverdue(lastMissed: calendar.lastMissed(on: today)),
                let late = remaining(document, today: today, calendar: calendar)
            {
                progress = .progressLate(handling.state.phrase, late)
            }
            if let result = handling.result {
                let day = result.at.officeDay
                progress = .progressDoneOn(day.shown, late: result.isLate)
                if result.settlement == .replied {
                    reply = result.text ?? ""
                } else {
                    notes.insert(result.text ?? result.settlement.phrase.in(language), at: 0)
                }
            }
            if !handling.state.isWithHandlers, let reason = handling.returnReason { notes.append(reason) }
        }
        if document.isOuterView {
            reply = hidden
            notes = [hidden]
        }
        return FollowUpBook.Item(
            number: document.number.shown, document: cited(document), handler: handler(document),
            deadline: content.deadline?.shown ?? "", progress: progress.in(language), reply: reply,
            notes: notes.joined(separator: "; "))
    }

    /// A document as a line of a list: what it is, who leads, how long is left.
    public func item(_ document: IncomingDocument) -> WorkList.Item {
        WorkList.Item(
            number: document.number.shown, matter: matter(document), lead: lead(document),
            deadline: document.content.deadline?.shown ?? "", stand: stand(document))
    }

    /// How it stands to its deadline, else where it is.
    func stand(_ document: IncomingDocument) -> String {
        if document.state == .void { return Phrase.stateVoid.in(language) }
        let left = remaining(document, today: today, calendar: calendar)
        return (left ?? document.handling?.state.shortPhrase ?? .handlingNone).in(language)
    }

    /// In place of what the person may not see.
    private var hidden: String { Phrase.hiddenMark.in(language) }

    /// Who leads, before it is with them too: by the leader's word or the office's proposal.
    func lead(_ document: IncomingDocument) -> String {
        if document.isOuterView { return hidden }
        guard let party = document.handling?.lead ?? document.content.recipientParty else {
            return document.content.recipient ?? ""
        }
        return facts.name(of: party)
    }

    private func handler(_ document: IncomingDocument) -> String {
        if document.isOuterView { return hidden }
        return document.content.recipient ?? document.handling?.lead.map(facts.name(of:)) ?? ""
    }

    /// "Quyết định 1234/QĐ-TLĐ, 23/11/2026, Tổng Liên đoàn: phê duyệt kế hoạch".
    func matter(_ document: IncomingDocument) -> String {
        [cited(document), document.content.subject].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func cited(_ document: IncomingDocument) -> String {
        let content = document.content
        let name = [typePhrase(content.typeCode)?.in(language), content.symbol.raw].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: " ")
        // What is not for everybody says so on every way out.
        let isMarked = CirculationRule.verdict(content.circulation, .line) == .marked
        let mark = isMarked ? content.circulation.phrase.inside.in(language) : ""
        return [name, content.date?.shown ?? "", content.issuer, mark].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
