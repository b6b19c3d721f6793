import Interchange
import Office
import Phrases
import Records
import Reports
import Screens

/// Reports on standard output: as they are printed, as CSV, or as JSON.
extension Subcommand {
    static let reportWeekly = Subcommand(
        words: ["report", "weekly"], options: [.from, .csv],
        summary: Phrase(
            vi: "báo cáo giao ban tuần: đến, đã xong, quá hạn, sắp đến hạn (--from: một ngày của tuần)",
            en: "the weekly meeting: arrived, done, late, coming (--from: a day of the week)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let form = try run.reportForm()
        let day = try run.day(.from) ?? run.today
        let week = try session.ask(AskWeek(day: day, today: run.today))
        let pages = run.pages(of: session)
        switch form {
        case .text: run.write(pages.week(week).page(run.language))
        case .csv: run.write(table: pages.week(week).table(run.language))
        case .json: run.write(week.shape(pages, in: session))
        }
    }

    static let reportStatistics = Subcommand(
        words: ["report", "statistics"], options: [.from, .to, .csv],
        summary: Phrase(
            vi: "thống kê văn bản đến của một kỳ (mặc định: tháng này)",
            en: "figures of what arrived in a period (this month unless said)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let form = try run.reportForm()
        let (from, to) = try run.period(default: .month)
        let statistics = try session.ask(AskStatistics(from: from, to: to, today: run.today))
        let table = run.pages(of: session).statistics(statistics)
        switch form {
        case .text: run.write(table.page(run.language))
        case .csv: run.write(table: table.table(run.language))
        case .json: run.write(statistics.shape(session.facts))
        }
    }

    static let reportMeetings = Subcommand(
        words: ["report", "meetings"], options: [.from, .to, .csv],
        summary: Phrase(
            vi: "lịch họp theo giấy mời (mặc định: tuần này)", en: "meetings by invitations (this week unless said)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let form = try run.reportForm()
        let (from, to) = try run.period(default: .thisWeek, direction: .future)
        let meetings = try session.ask(ListMeetings(from: from, to: to))
        let list = run.pages(of: session).meetings(meetings, from: from, to: to)
        switch form {
        case .text: run.write(list.page(run.language))
        case .csv: run.write(table: list.table(run.language))
        case .json:
            run.write(
                .array(
                    meetings.map {
                        $0.meetingShape(session.facts, lastMissed: session.calendar.lastMissed(on: run.today))
                    }))
        }
    }

    static let reportFollowUp = Subcommand(
        words: ["report", "follow-up"], options: [.from, .to, .csv],
        summary: Phrase(
            vi: "sổ theo dõi giải quyết văn bản đến (mặc định: tháng này)",
            en: "the book of handling incoming documents (this month unless said)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let form = try run.reportForm()
        let (from, to) = try run.period(default: .month)
        let documents = try session.arrived(from: from, to: to)
        let pages = run.pages(of: session)
        switch form {
        case .text: run.write(pages.followUp(documents, from: from, to: to).page(run.language))
        case .csv:
            run.write(table: pages.followUp(documents, from: from, to: to).table(run.language))
        case .json:
            run.write(
                .array(
                    documents.map { document in
                        let line = pages.followed(document)
                        return json(
                            ("number", document.number.shape), ("document", json(line.document)),
                            ("handler", json(line.handler)), ("deadline", json(document.content.deadline)),
                            ("state", json(document.handling?.state.code)), ("progress", json(line.progress)),
                            ("reply", line.reply.isEmpty ? .null : json(line.reply)),
                            ("notes", line.notes.isEmpty ? .null : json(line.notes)))
                    }))
        }
    }
}

/// How a report is written.
private enum ReportForm {
    case text
    case csv
    case json
}

extension Invocation {
    fileprivate func reportForm() throws(Failure) -> ReportForm {
        switch (arguments.has(.csv), wantsJSON) {
        case (true, true): throw .usage(.reportOneForm)
        case (true, false): .csv
        case (false, true): .json
        case (false, false): .text
        }
    }

    fileprivate func pages(of session: Session) -> ReportPages {
        ReportPages(facts: session.facts, language: language, today: today)
    }

    /// The days that `--from` and `--to` name; one alone reaches to the end of the usual period.
    fileprivate func period(
        default usual: ReportPeriod, direction: DayShorthand.Direction = .past
    ) throws(Failure) -> (Day, Day) {
        let (first, last) = usual.days(today)
        let from = try day(.from, direction: direction)
        let to = try day(.to, direction: direction)
        let (start, end) = (from ?? min(first, to ?? first), to ?? max(last, from ?? last))
        guard start <= end else {
            throw .usage(.periodBackwardsHere(from: start.shown, to: end.shown))
        }
        return (start, end)
    }

    fileprivate func write(_ page: TextPage) { output.raw(Array(page.text.utf8)) }

    func write(table rows: [[String]]) {
        var writer = CSVWriter()
        for row in rows { writer.append(row) }
        output.raw(writer.take())
    }
}

extension Session {
    /// The incoming register of some days in the order of its numbers.
    fileprivate func arrived(from: Day, to: Day) throws(Failure) -> [IncomingDocument] {
        var filter = IncomingFilter(register: .incoming)
        filter.from = from
        filter.to = to
        var documents: [IncomingDocument] = []
        var anchor = PageAnchor.newest
        while true {
            let rows = try ask(ListIncoming(filter: filter, anchor: anchor, limit: 500))
            documents += rows.map(\.document)
            guard rows.count == 500, let last = rows.last else { break }
            anchor = .olderThan(last.place)
        }
        return documents.sorted { $0.number < $1.number }
    }
}

extension IncomingDocument {
    fileprivate func meetingShape(_ facts: OfficeFacts, lastMissed: Day) -> JSONValue {
        json(
            ("day", json(content.meetingOn)), ("hour", json(content.meetingAt?.shown)),
            ("place", json(content.meetingPlace)), ("attendees", json(content.attendees)),
            ("document", listed(facts, lastMissed: lastMissed)))
    }
}

extension WeekPage {
    fileprivate func shape(_ pages: ReportPages, in session: Session) -> JSONValue {
        let parts = parts.map { part in
            json(
                ("kind", json(part.kind.rawValue)), ("count", json(part.figure.count)),
                (
                    "documents",
                    part.kind.namesDocuments
                        ? .array(
                            part.documents.map { document in
                                let item = pages.item(document)
                                return json(
                                    ("number", json(document.number.shownWithYear)), ("matter", json(item.matter)),
                                    ("lead", item.lead.isEmpty ? .null : json(item.lead)),
                                    ("deadline", json(document.content.deadline)), ("stand", json(item.stand)))
                            }) : .null
                ))
        }
        return json(
            ("from", json(monday)), ("to", json(sunday)), ("day", json(today)), ("parts", .array(parts)),
            (
                "meetings",
                .array(
                    meetings.map { $0.meetingShape(session.facts, lastMissed: session.calendar.lastMissed(on: today)) })
            ))
    }
}

extension IncomingStatistics {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        let sections = sections.map { section in
            json(
                ("kind", json(section.kind.rawValue)),
                (
                    "lines",
                    .array(
                        section.lines.map { line in
                            let (key, name) = line.subject.stableName(facts)
                            let names = line.figures.count == 1 ? ["count"] : HandlerColumn.allCases.map(\.rawValue)
                            return .object(
                                [JSONValue.Member("key", json(key)), JSONValue.Member("name", json(name))]
                                    + zip(names, line.figures).map { JSONValue.Member($0, json($1.count)) })
                        })
                ))
        }
        return json(("from", json(from)), ("to", json(to)), ("day", json(today)), ("sections", .array(sections)))
    }
}

extension StatisticsLine.Subject {
    /// What it is for other programs, and the name or code where it has one.
    fileprivate func stableName(_ facts: OfficeFacts) -> (key: String, name: String?) {
        switch self {
        case .arrived: ("arrived", nil)
        case .void: ("void", nil)
        case .register(let register): ("register", register.rawValue)
        case .outcome(let outcome): ("outcome", outcome.code)
        case .urgency(let urgency): ("urgency", urgency.code)
        case .type(let code): ("type", code)
        case .issuer(_, let name): ("issuer", name)
        case .otherIssuers: ("other-issuers", nil)
        case .department(let id): ("department", facts.name(of: Party.department(id)))
        case .handler(.department(let id)): ("department-alone", facts.name(of: Party.department(id)))
        case .handler(.person(let id)): ("person", facts.people.first { $0.id == id }?.login)
        }
    }
}
