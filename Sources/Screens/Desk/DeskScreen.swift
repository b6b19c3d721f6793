import Office
import Phrases
import Records

/// Việc hôm nay: what waits, what can be done, what was just done.
enum DeskScreen {
    struct State: Equatable, Sendable {
        var desk: Desk?
        var ticket: Ticket?
        var pane = Pane.menu
        /// The menu line under the cursor.
        var item = MenuItem.register
        /// The count under the cursor.
        var line = 0
        var bookTicket: Ticket?
        var isStale = true
    }

    /// Where the cursor is.
    enum Pane: Equatable, Sendable {
        case menu
        case counts
    }

    /// The lines of the menu; each keeps its digit, whatever else is shown.
    ///
    /// Opening the year's book has none: it is there on some days of January only, and then the cursor stands on it.
    enum MenuItem: Int, CaseIterable, Equatable, Sendable {
        case openBook = -1
        case register = 1
        case list = 2
        case outgoing = 3
        /// Files and the archive.
        case archive = 4
        case board = 5
        case round = 6
        case task = 7
        case reports = 8
        case settings = 9
        case quit = 0
        /// Numbers that are kept: found from the desk's own count too, so that it needs no digit.
        case reservations = -2

        /// The digit that chooses it.
        var digit: String? { rawValue < 0 ? nil : String(rawValue) }
    }

    enum Action: Equatable, Sendable {
        case up, down
        /// To the other column, where what the cursor is in has two.
        case across(Int)
        case switchPane
        case open
        case choose(MenuItem)
        case refresh
    }
}

extension DeskScreen.State {
    /// The lines that the menu has now.
    func menu(_ surroundings: Surroundings) -> [DeskScreen.MenuItem] {
        DeskScreen.MenuItem.allCases.filter { item in
            switch item {
            case .register: surroundings.actor.may(.registerIncoming)
            case .list, .outgoing, .archive, .reports, .settings, .quit: true
            case .reservations: surroundings.actor.may(.reserveNumber)
            case .board: surroundings.actor.may(.readFigures)
            case .round: surroundings.hasRound
            case .task: surroundings.actor.may(.giveTask)
            case .openBook:
                surroundings.actor.may(.openBook) && !surroundings.isOpen(year: surroundings.today.year)
            }
        }
    }

    var lines: [DeskLine] { desk?.lines ?? [] }
}

extension DeskScreen {
    /// What the list of reports calls those that are composed.
    static let composes = "compose"

    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        switch action {
        case .up: return step(&state, by: -1, in: surroundings)
        case .down: return step(&state, by: 1, in: surroundings)
        case .across(let columns):
            across(&state, columns, surroundings)
            return []
        case .switchPane:
            if state.lines.isEmpty { return [] }
            state.pane = state.pane == .menu ? .counts : .menu
            return []
        case .open:
            switch state.pane {
            case .menu: return run(state.item, in: surroundings)
            case .counts:
                guard state.lines.indices.contains(state.line) else { return [] }
                return open(state.lines[state.line].kind, in: surroundings)
            }
        case .choose(let item):
            guard state.menu(surroundings).contains(item) else { return [] }
            state.item = item
            state.pane = .menu
            return run(item, in: surroundings)
        case .refresh: return load(&state, in: &surroundings) + [.refreshFacts]
        }
    }

    static func load(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        state.isStale = false
        let ticket = surroundings.ticket()
        state.ticket = ticket
        return [.effect(.ask(.desk(AskDesk(today: surroundings.today)), ticket))]
    }

    /// Whether the numbers stand in two columns.
    static func isDouble(_ surroundings: Surroundings) -> Bool { surroundings.columns >= 76 }

    /// Whether the menu does: where one column would leave no room for what was just done.
    static func isMenuDouble(_ items: Int, from start: Int, _ surroundings: Surroundings) -> Bool {
        isDouble(surroundings) && start + 1 + items + 5 > surroundings.rows
    }

    /// In one column there is nothing beside.
    private static func across(_ state: inout State, _ columns: Int, _ surroundings: Surroundings) {
        let rows = (state.lines.count + 1) / 2
        switch state.pane {
        case .counts:
            let other = state.line + columns * rows
            if isDouble(surroundings), state.lines.indices.contains(other) { state.line = other }
        case .menu:
            let menu = state.menu(surroundings)
            // In a low window the menu stands first.
            let start = surroundings.rows < 22 ? 2 : 4 + max(1, rows)
            guard isMenuDouble(menu.count, from: start, surroundings), let place = menu.firstIndex(of: state.item)
            else { return }
            let other = place + columns * ((menu.count + 1) / 2)
            if menu.indices.contains(other) { state.item = menu[other] }
        }
    }

    private static func step(_ state: inout State, by steps: Int, in surroundings: Surroundings) -> [Step] {
        switch state.pane {
        case .counts: state.line = max(0, min(state.lines.count - 1, state.line + steps))
        case .menu:
            let menu = state.menu(surroundings)
            let place = menu.firstIndex(of: state.item) ?? 0
            state.item = menu[max(0, min(menu.count - 1, place + steps))]
        }
        return []
    }

    /// What a line of the menu does.
    static func run(_ item: MenuItem, in surroundings: Surroundings) -> [Step] {
        switch item {
        case .register: [.register]
        case .list:
            [.open(.list(.init(filter: IncomingFilter(year: surroundings.today.year, register: .incoming))))]
        case .outgoing: [.open(.outgoing(.list(.init(year: surroundings.today.year, for: surroundings.actor))))]
        case .reservations: [.open(.reservations(.init()))]
        case .archive: [.open(.archive(.tree(.init())))]
        case .board: [.open(.figures(.board(.init())))]
        case .round: [.openRound]
        case .task: [.giveTask]
        case .reports: [.raise(.chooser(ReportScreen.Report.chooser(surroundings)))]
        case .openBook:
            [.raise(.question(QuestionOverlay(.openBook, .openBookQuestion(year: surroundings.today.year))))]
        case .settings: [.open(.settings(.init()))]
        case .quit: [.effect(.quit)]
        }
    }

    /// The list behind a number.
    static func open(_ kind: DeskLine.Kind, in surroundings: Surroundings) -> [Step] {
        if let filter = kind.outgoing(at: surroundings.deskPlace) {
            return [.open(.outgoing(.list(.init(filter: filter))))]
        }
        if let files = kind.files(at: surroundings.deskPlace) { return [.open(.archive(.due(.init(files))))] }
        if kind == .filesTransferred || kind == .filesJudged {
            let subject: ProcedureListScreen.Subject = kind == .filesTransferred ? .transfers : .disposals
            return [.open(.archive(.procedures(.init(subject, show: ProcedureListScreen.mine))))]
        }
        if kind.loans(at: surroundings.deskPlace) != nil {
            let show: LoanDeskScreen.Show =
                kind == .loansAsked ? .asked : kind == .loansPermitted ? .permitted : .overdue
            return [.open(.archive(.loans(.init(show: show))))]
        }
        guard let filter = kind.filter(at: surroundings.deskPlace) else {
            switch kind {
            case .unanswered: return [.open(.outgoing(.unanswered(.init())))]
            case .reportsDue:
                return [.open(.outgoing(.list(.ofReports())))]
            default: return [.open(.reservations(.init()))]
            }
        }
        return [.open(.list(.init(filter: filter)))]
    }

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        if case .chosen(Self.composes, .report) = answer { return [.open(.outgoing(.list(.ofReports())))] }
        if case .chosen(let name, .report) = answer {
            return ReportScreen.Report(rawValue: name).map { [.open(.report(.init($0)))] } ?? []
        }
        guard case .confirmed(.openBook) = answer else { return [] }
        let ticket = surroundings.ticket()
        state.bookTicket = ticket
        return [.effect(.perform(.openBook(OpenBook(year: surroundings.today.year)), ticket))]
    }

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .desk(let desk, let ticket):
            guard ticket == state.ticket else { return nil }
            state.ticket = nil
            // Who registers nothing sits down to what waits.
            if state.desk == nil, !surroundings.actor.may(.registerIncoming), !desk.lines.isEmpty {
                state.pane = .counts
            }
            if state.desk == nil, !desk.isYearOpen, surroundings.actor.may(.openBook) { state.item = .openBook }
            // The cursor stands on a line that this person has.
            let menu = state.menu(surroundings)
            if !menu.contains(state.item), let first = menu.first { state.item = first }
            state.desk = desk
            state.line = max(0, min(state.line, desk.lines.count - 1))
            return []
        case .bookOpened(let book, let ticket):
            guard ticket == state.bookTicket else { return nil }
            state.bookTicket = nil
            state.item = .register
            let deed = DoneDeed(
                at: surroundings.now, phrase: .doneOpenedBook(year: book.year))
            return load(&state, in: &surroundings) + [
                .done(deed), .refreshFacts, .say(.bookOpened(year: book.year), .good),
            ]
        case .failed(let error, let ticket):
            guard ticket == state.ticket || ticket == state.bookTicket else { return nil }
            state.ticket = nil
            state.bookTicket = nil
            return [.fail(error)]
        case .office, .issuers, .incoming, .count, .shown, .place, .duplicates, .reservations, .registered, .changed,
            .reserved, .figures, .outgoing, .archive, .absence, .keeping, .entry, .paper, .attachments, .filesChanged,
            .files,
            .statistics,
            .week,
            .meetings, .undoable:
            return nil
        }
    }
}
