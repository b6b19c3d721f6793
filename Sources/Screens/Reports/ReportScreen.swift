import Office
import Phrases
import Records

/// A report on the screen: its figures lead to exactly their rows, its documents to themselves.
enum ReportScreen {
    /// Which report.
    enum Report: String, CaseIterable, Equatable, Sendable {
        case statistics
        case week
        case meetings
        case followUp = "follow-up"
    }

    struct State: Equatable, Sendable {
        let report: Report
        var period: ReportPeriod
        var content: Content?
        /// The line under the cursor.
        var cursor = 0
        /// The figure under the cursor.
        var column = 0
        var top = 0
        var ticket: Ticket?
        var fileTicket: Ticket?
        var isStale = false

        init(_ report: Report) {
            self.report = report
            period = report.usualPeriod
        }
    }

    /// What the office answered.
    enum Content: Equatable, Sendable {
        case statistics(IncomingStatistics)
        case week(WeekPage)
        case meetings([IncomingDocument])
        case followUp([IncomingDocument], isWhole: Bool)
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end, left, right
        case open
        case choosePeriod
        case toPaper
        case saveTable
        case refresh
        case back
    }

    /// The most lines of the book that are read for the screen.
    static let mostRows = 500
    /// What the chooser of periods calls days that are typed.
    static let typedDays = "days"
}

extension ReportScreen.Report {
    /// Its name.
    var phrase: Phrase {
        switch self {
        case .statistics: .reportStatistics
        case .week: .reportWeek
        case .meetings: .reportMeetings
        case .followUp: .reportFollowUp
        }
    }

    var hint: Phrase {
        switch self {
        case .statistics: .reportStatisticsHint
        case .week: .reportWeekHint
        case .meetings: .reportMeetingsHint
        case .followUp: .reportFollowUpHint
        }
    }

    /// Its title in capitals.
    var title: Phrase {
        switch self {
        case .statistics: .statisticsTitle
        case .week: .weekReportTitle
        case .meetings: .meetingsTitle
        case .followUp: .followUpTitle
        }
    }

    /// What it is mostly asked of.
    var usualPeriod: ReportPeriod {
        switch self {
        case .statistics, .followUp: .month
        case .week, .meetings: .thisWeek
        }
    }

    /// The figures of the office are for those who answer for it; what concerns oneself is for everybody.
    func isFor(_ actor: Actor) -> Bool {
        switch self {
        case .statistics, .week: actor.may(.readStatistics)
        case .meetings, .followUp: actor.may(.readRegister)
        }
    }

    /// The reports to choose from.
    static func chooser(_ surroundings: Surroundings) -> ChooserOverlay {
        let items = allCases.filter { $0.isFor(surroundings.actor) }.map { report in
            ChooserOverlay.Item(
                text: report.rawValue, label: report.phrase.followed(by: report.hint, separator: " · "))
        }
        let composed = ChooserOverlay.Item(
            text: DeskScreen.composes,
            label: Phrase.reportsComposed.followed(by: .reportsComposedHint, separator: " · "))
        let mayCompose = surroundings.actor.may(.draftOutgoing) && surroundings.actor.may(.readFigures)
        return ChooserOverlay(.report, title: .reportsTitle, items: items + (mayCompose ? [composed] : []))
    }
}

extension ReportScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let lines = state.lines(in: surroundings)
        let page = page(surroundings)
        switch action {
        case .up: move(&state, lines, by: -1, page)
        case .down: move(&state, lines, by: 1, page)
        case .pageUp: move(&state, lines, by: -page, page)
        case .pageDown: move(&state, lines, by: page, page)
        case .home: move(&state, lines, by: -lines.count, page)
        case .end: move(&state, lines, by: lines.count, page)
        case .left: state.column = max(0, min(state.column, (state.current(lines)?.figures.count ?? 1) - 1) - 1)
        case .right: state.column = max(0, min((state.current(lines)?.figures.count ?? 1) - 1, state.column + 1))
        case .open:
            switch state.current(lines)?.target(column: state.column) {
            case .rows(let filter)?: return [.open(.list(.init(filter: filter)))]
            case .document(let id)?: return [.open(.document(.init(document: id)))]
            case nil: return []
            }
        case .choosePeriod:
            let named = ReportPeriod.named.enumerated().map { place, period in
                let (from, to) = period.days(surroundings.today)
                return ChooserOverlay.Item(
                    text: "\(place)",
                    label: period.phrase.followed(by: .period(from: from.shown, to: to.shown), separator: ": "))
            }
            let typed = ChooserOverlay.Item(text: typedDays, label: .periodDays)
            let current = ReportPeriod.named.firstIndex(of: state.period).map { "\($0)" }
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(
                            .reportPeriod, title: .periodChoose, items: named + [typed], current: current ?? typedDays))
                )
            ]
        case .toPaper:
            guard let page = state.page(in: surroundings) else { return [] }
            return [.openPage(page, name: state.fileName(in: surroundings))]
        case .saveTable:
            guard let table = state.table(in: surroundings) else { return [] }
            let ticket = surroundings.ticket()
            state.fileTicket = ticket
            return [.effect(.files(.saveTable(name: state.fileName(in: surroundings), rows: table), ticket))]
        case .refresh: return load(&state, in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    /// How many lines are seen at once.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 5) }

    /// Moves to a line that leads somewhere, as near as can be to where the key wants to.
    private static func move(_ state: inout State, _ lines: [Line], by steps: Int, _ page: Int) {
        guard !lines.isEmpty else { return }
        let wanted = max(0, min(lines.count - 1, state.cursor + steps))
        let ahead = steps < 0 ? Array(stride(from: wanted, through: 0, by: -1)) : Array(wanted..<lines.count)
        let behind = steps < 0 ? Array(wanted..<lines.count) : Array(stride(from: wanted, through: 0, by: -1))
        guard let found = (ahead + behind).first(where: { lines[$0].leadsSomewhere }) else { return }
        state.cursor = found
        show(&state, lines, page)
    }

    private static func show(_ state: inout State, _ lines: [Line], _ page: Int) {
        // The heading above the first line of a group is seen with it.
        var first = state.cursor
        while first > 0, !lines[first - 1].leadsSomewhere { first -= 1 }
        if first < state.top, state.cursor - first < page { state.top = first }
        if state.cursor >= state.top + page { state.top = state.cursor - page + 1 }
        if state.cursor < state.top { state.top = state.cursor }
        state.top = max(0, min(state.top, max(0, lines.count - page)))
    }

    static func load(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        state.isStale = false
        let ticket = surroundings.ticket()
        state.ticket = ticket
        let today = surroundings.today
        let (from, to) = state.period.days(today)
        switch state.report {
        case .statistics:
            return [.effect(.ask(.statistics(AskStatistics(from: from, to: to, today: today)), ticket))]
        case .week: return [.effect(.ask(.week(AskWeek(day: from, today: today)), ticket))]
        case .meetings: return [.effect(.ask(.meetings(ListMeetings(from: from, to: to)), ticket))]
        case .followUp:
            var filter = IncomingFilter(register: .incoming)
            filter.from = from
            filter.to = to
            return [
                .effect(.ask(.incoming(ListIncoming(filter: filter, anchor: .oldest, limit: mostRows + 1)), ticket))
            ]
        }
    }

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        switch answer {
        case .chosen(typedDays, .reportPeriod):
            return [askFirstDay(state, text: state.period.days(surroundings.today).from.shown)]
        case .chosen(let text, .reportPeriod):
            guard let place = Int(text), ReportPeriod.named.indices.contains(place) else { return [] }
            return turn(&state, to: ReportPeriod.named[place], in: &surroundings)
        case .entered(let text, .reportFrom):
            guard let from = reader.day(text, .past) else {
                return [askFirstDay(state, text: text), .say(reader.fault(text), .fault)]
            }
            return [askLastDay(from, text: max(from, state.period.days(surroundings.today).to).shown)]
        case .entered(let text, .reportTo(let from)):
            guard let to = reader.day(text, .past) else {
                return [askLastDay(from, text: text), .say(reader.fault(text), .fault)]
            }
            guard from <= to else {
                return [askLastDay(from, text: text), .say(.periodBackwards(from: from.shown, to: to.shown), .fault)]
            }
            return turn(&state, to: .days(from, to), in: &surroundings)
        case .entered, .chosen, .confirmed, .filtered, .accepted, .marked: return []
        }
    }

    private static func askFirstDay(_ state: State, text: String) -> Step {
        .raise(
            .question(
                QuestionOverlay(
                    .reportFrom, .periodFromQuestion(state.report.phrase), line: .periodDayLabel, text: text)))
    }

    private static func askLastDay(_ from: Day, text: String) -> Step {
        .raise(
            .question(
                QuestionOverlay(
                    .reportTo(from: from), .periodToQuestion(from: from.shown), line: .periodDayLabel, text: text)))
    }

    private static func turn(
        _ state: inout State, to period: ReportPeriod, in surroundings: inout Surroundings
    ) -> [Step] {
        state.period = period
        state.content = nil
        state.cursor = 0
        state.top = 0
        return load(&state, in: &surroundings)
    }

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        let content: Content
        switch message {
        case .statistics(let found, let ticket):
            guard ticket == state.ticket else { return nil }
            content = .statistics(found)
        case .week(let found, let ticket):
            guard ticket == state.ticket else { return nil }
            content = .week(found)
        case .meetings(let found, let ticket):
            guard ticket == state.ticket else { return nil }
            content = .meetings(found)
        case .incoming(let rows, let ticket):
            guard ticket == state.ticket else { return nil }
            // The page of the oldest runs from new to old; what is too much is the newest.
            let documents = rows.map(\.document).suffix(mostRows).sorted { $0.number < $1.number }
            content = .followUp(documents, isWhole: rows.count <= mostRows)
        case .files(let answer, let ticket):
            guard ticket == state.fileTicket else { return nil }
            switch answer {
            case .saved(let path, _):
                state.fileTicket = nil
                return [.say(.pageSaved(path), .good)]
            case .refused(let refusal):
                state.fileTicket = nil
                return [.say(sentence(for: refusal), .fault)]
            case .progress, .staged, .dropFolder, .completed, .text, .savedList, .opened, .returnsRead, .word,
                .forgotten:
                return []
            }
        case .failed(let error, let ticket):
            guard ticket == state.ticket else { return nil }
            state.ticket = nil
            return [.fail(error)]
        case .desk, .office, .issuers, .count, .shown, .place, .duplicates, .reservations, .registered, .changed,
            .reserved, .bookOpened, .figures, .outgoing, .archive, .absence, .keeping, .entry, .paper, .attachments,
            .filesChanged,
            .undoable:
            return nil
        }
        state.ticket = nil
        let anchor = state.current(state.lines(in: surroundings))?.anchor
        state.content = content
        let lines = state.lines(in: surroundings)
        // The cursor stays on its figure, wherever that stands now.
        state.cursor = lines.firstIndex { $0.anchor == anchor && $0.leadsSomewhere } ?? state.cursor
        move(&state, lines, by: 0, page(surroundings))
        return []
    }
}
