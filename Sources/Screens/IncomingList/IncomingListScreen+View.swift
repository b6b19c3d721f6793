import Office
import Phrases
import Records
import TerminalKit
import Text

extension IncomingListScreen {
    /// Where things stand at a size.
    struct Layout: Equatable {
        /// Rows of the list.
        let page: Int
        /// Lines of the preview; 0 where there is no room.
        let preview: Int
        /// The first row of the list.
        let first = 4

        init(_ surroundings: Surroundings) {
            let rows = surroundings.rows
            preview = rows >= 36 ? 5 : rows >= 20 ? 4 : rows >= 16 ? 3 : 0
            page = max(1, rows - first - 2 - (preview > 0 ? preview + 1 : 0))
        }
    }

    /// The width of each column; 0 where it has no room. Numbers are never cut, text is.
    struct Columns: Equatable {
        let number: Int
        let symbol: Int
        let issuer: Int
        let subject: Int
        let left: Int
        let urgency: Int
        let recipient: Int
        /// Marks and number.
        let lead: Int

        init(width: Int, number: Int) {
            self.number = number
            let isWide = width >= 120
            let fixed = 2 + number + 1 + 5 + 1
            lead = 2 + number
            symbol = width >= 132 ? 18 : width >= 120 ? 16 : width >= 58 ? 14 : 0
            issuer = width >= 132 ? 24 : width >= 96 ? 20 : width >= 76 ? 12 : 0
            left = width >= 80 ? 11 : 0
            urgency = width >= 132 ? 11 : 0
            recipient = isWide ? 16 : 0
            let taken = [symbol, issuer, left, urgency, recipient].reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
            subject = max(0, width - fixed - taken - 1)
        }
    }

    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let language = surroundings.language
        surface.drawTitleBar(title(state, surroundings), trailing: counts(state, language))
        surface.rule(row: 2)
        drawLine(state, on: &surface, language)
        let layout = Layout(surroundings)
        let columns = Columns(
            width: surface.size.columns,
            number: max(cells(Phrase.fieldNumber.in(language)), numberWidth(state, today: surroundings.today)))
        drawHead(columns, on: &surface, language)
        drawRows(state, columns, layout, on: &surface, surroundings)
        if layout.preview > 0 { drawPreview(state, layout, on: &surface, surroundings) }
    }

    /// A number with its year where the list has others than this one.
    private static func number(_ document: IncomingDocument, _ state: State, today: Day) -> String {
        let number = document.number
        return state.filter.year == nil && number.year != today.year ? number.shownWithYear : number.shown
    }

    /// The widest number of the loaded rows, so that none is cut and the column does not jump from row to row.
    private static func numberWidth(_ state: State, today: Day) -> Int {
        state.window.rows.reduce(0) { max($0, cells(number($1.document, state, today: today))) }
    }

    // MARK: Above the rows

    static func title(_ state: State, _ surroundings: Surroundings) -> String {
        let filter = state.filter
        var title = filter.year.map { Phrase.listTitle(year: $0) } ?? .listTitleAllYears
        if let register = filter.register, register != .incoming {
            title = .listTitle(of: register.phrase, year: filter.year)
        }
        var parts: [Phrase] = []
        if let from = filter.from, from == filter.to {
            parts.append(.filterOn(dayAndMonth(from)))
        } else {
            if let from = filter.from { parts.append(.filterFrom(from.shown)) }
            if let to = filter.to { parts.append(.filterTo(to.shown)) }
        }
        if let issuer = filter.issuer {
            parts.append(surroundings.issuers.name(of: issuer).map { Phrase($0) } ?? .filterOneIssuer)
        }
        if let type = typePhrase(filter.typeCode) { parts.append(type) }
        if let urgency = filter.urgency { parts.append(urgency.phrase) }
        if let circulation = filter.circulation { parts.append(circulation.phrase) }
        if let standing = filter.standing { parts.append(standing.phrase) }
        parts += handlingParts(filter, surroundings)
        if !parts.isEmpty {
            // What waits is of no year.
            let isWork = filter.year == nil && filter.register == nil
            title =
                isWork
                ? Phrase.listTitle.followed(by: .list(parts), separator: " › ")
                : title.followed(by: .listFilter(.list(parts)), separator: "")
        }
        return surroundings.titled(surroundings.text(title))
    }

    /// What narrows the list by handling, in words.
    private static func handlingParts(_ filter: IncomingFilter, _ surroundings: Surroundings) -> [Phrase] {
        let isAllOpen = filter.states == HandlingState.allCases.filter(\.isOpen)
        var parts: [Phrase] = isAllOpen ? [.filterAllOpen] : filter.states.map(\.phrase)
        parts += filter.leaders.map { .filterLeader(surroundings.facts.name(of: $0)) }
        func names(_ parties: [Party]) -> String {
            let names = parties.map(surroundings.facts.name(of:))
            return names.prefix(2).joined(separator: ", ") + (names.count > 2 ? " …" : "")
        }
        if !filter.awaits.isEmpty { parts.append(.filterAwaits(names(filter.awaits))) }
        if !filter.leads.isEmpty { parts.append(.filterLeads(names(filter.leads))) }
        if !filter.parties.isEmpty { parts.append(.filterParties(names(filter.parties))) }
        switch (filter.due?.from, filter.due?.to) {
        case (nil, nil): break
        case (nil, let last?) where last < surroundings.today: parts.append(.deskOverdue)
        case (let first, let last): parts.append(.filterDue(from: first.map(dayAndMonth), to: last.map(dayAndMonth)))
        }
        if let settled = filter.settled {
            parts.append(.filterSettled(from: settled.from.map(dayAndMonth), to: settled.to.map(dayAndMonth)))
        }
        if let submitted = filter.submitted { parts.append(.filterSubmitted(to: submitted.to.map(dayAndMonth))) }
        for exclusion in filter.without {
            switch exclusion {
            case .void where filter.without.contains(.followed): break
            case .void: parts.append(.filterNotVoid)
            case .followed: parts.append(.filterNotFollowed)
            case .deadline: parts.append(.filterNoDeadline)
            case .tasks: parts.append(.filterNoTasks)
            }
        }
        if !filter.otherIssuers.isEmpty { parts.append(.filterOtherIssuers(.count(filter.otherIssuers.count))) }
        if filter.extensionAsked { parts.append(.deskExtensions) }
        switch filter.timeliness {
        case .onTime: parts.append(.timelinessOnTime)
        case .late: parts.append(.timelinessLate)
        case nil: break
        }
        return parts
    }

    private static func counts(_ state: State, _ language: Language) -> String {
        var parts: [String] = []
        if let count = state.count { parts.append(Phrase.documents(count.value, orMore: count.isCapped).in(language)) }
        if !state.marks.isEmpty { parts.append(Phrase.listMarked(.count(state.marks.count)).in(language)) }
        return parts.joined(separator: " · ")
    }

    private static func drawLine(_ state: State, on surface: inout Surface, _ language: Language) {
        let width = surface.size.columns
        let isGoTo = state.focus == .goTo
        let label = (isGoTo ? Phrase.listGoToLabel : .listSearchLabel).in(language)
        let start = surface.put(label, at: 1, row: 1, style: .label) + 1
        if let mistake = state.mistake {
            // In place of the rule, so that the rows stay where they are.
            surface.fill(Area(column: 0, row: 2, columns: width, rows: 1))
            surface.put(clipped("! " + mistake.in(language), to: width - 2), at: 1, row: 2, style: .warning)
        }
        let hint: Phrase
        switch state.focus {
        case .goTo: hint = .listGoToHint
        case .line: hint = .listSearchActive
        case .rows: hint = state.isNarrowed ? .listSearchKept : .listSearchIdle
        }
        let hintText = hint.in(language)
        let field = isGoTo ? state.goTo?.field ?? TextField() : state.line
        let wanted = max(20, cells(field.text) + 2)
        let hasHint = width - start - cells(hintText) - 3 >= wanted
        let room = width - start - 1 - (hasHint ? cells(hintText) + 2 : 0)
        field.draw(into: &surface, column: start, row: 1, columns: room, focused: state.focus != .rows)
        if hasHint { surface.putRight(hintText, endingAt: width - 1, row: 1, style: .faint) }
    }

    private static func drawHead(_ columns: Columns, on surface: inout Surface, _ language: Language) {
        func head(_ phrase: Phrase, _ column: Int, _ width: Int) -> Int {
            guard width > 0 else { return column }
            surface.put(clipped(phrase.in(language), to: width), at: column, row: 3, style: .label)
            return column + width + 1
        }
        let number = Phrase.fieldNumber.in(language)
        surface.putRight(number, endingAt: 2 + columns.number, row: 3, style: .label)
        var column = 2 + columns.number + 1
        column = head(.columnArrived, column, 5)
        column = head(.fieldSymbol, column, columns.symbol)
        column = head(columns.issuer >= 18 ? .fieldIssuer : .columnIssuer, column, columns.issuer)
        column = head(.fieldSubject, column, columns.subject)
        column = head(.columnLeft, column, columns.left)
        column = head(.fieldUrgency, column, columns.urgency)
        _ = head(.fieldRecipient, column, columns.recipient)
    }

    // MARK: The rows

    private static func drawRows(
        _ state: State, _ columns: Columns, _ layout: Layout, on surface: inout Surface,
        _ surroundings: Surroundings
    ) {
        let language = surroundings.language
        let window = state.window
        guard !window.rows.isEmpty else {
            let lines = wrapped(nothing(state).in(language), width: surface.size.columns - 4)
            for (row, line) in lines.enumerated() {
                surface.put(line, at: 2, row: layout.first + 1 + row, style: .faint)
            }
            surface.focus = Position(column: 0, row: layout.first)
            return
        }
        let marker = MatchMarker(state.filter.search)
        for line in 0..<layout.page {
            let place = window.top + line
            guard window.rows.indices.contains(place) else { break }
            let document = window.rows[place].document
            let row = layout.first + line
            let isCursor = place == window.cursor
            let isMarked = state.marks[document.id] != nil
            if isCursor { surface.put(">", at: 0, row: row, style: .text) }
            if isMarked { surface.put("*", at: 1, row: row, style: .marked) }
            drawCells(
                document, number(document, state, today: surroundings.today), columns, marker, row: row, on: &surface,
                surroundings)
            if isCursor {
                // The number only: the whole row twice at each step would be half of what a slow line carries.
                surface.highlight(row: row, columns: columns.lead)
                surface.focus = Position(column: 0, row: row)
            }
        }
    }

    /// What is said in place of rows.
    private static func nothing(_ state: State) -> Phrase {
        if !state.hasLoaded { return .listLoading }
        if state.mistake != nil { return .listAfterMistake }
        guard state.isNarrowed else { return .listEmpty }
        // What waits is of no year; nothing was searched for in it.
        let isWork = state.filter.year == nil && state.filter.register == nil
        return isWork && state.line.text.isEmpty ? .listNothingWaits : .listNothingFound
    }

    private static func drawCells(
        _ document: IncomingDocument, _ number: String, _ columns: Columns, _ marker: MatchMarker, row: Int,
        on surface: inout Surface, _ surroundings: Surroundings
    ) {
        let language = surroundings.language
        let content = document.content
        let isVoid = document.state == .void
        let style: Style = isVoid ? .faint : .text
        surface.putRight(number, endingAt: 2 + columns.number, row: row, style: style)
        var column = 2 + columns.number + 1
        surface.put(dayAndMonth(content.arrivedOn), at: column, row: row, style: style)
        column += 6
        func cell(_ text: String, _ width: Int, style: Style, marked: Bool = true) {
            guard width > 0 else { return }
            let shown = clipped(text, to: width)
            surface.put(shown, at: column, row: row, style: style)
            if marked, !marker.isEmpty {
                let end = cells(shown)
                for range in marker.ranges(in: text) where range.lowerBound < end {
                    let columns = min(range.upperBound, end) - range.lowerBound
                    surface.setStyle(
                        .match, over: Area(column: column + range.lowerBound, row: row, columns: columns, rows: 1))
                }
            }
            column += width + 1
        }
        cell(content.symbol.raw, columns.symbol, style: style)
        cell(content.issuer, columns.issuer, style: style)
        let isUrgent = content.urgency != .normal
        if isVoid {
            cell(Phrase.stateVoid.in(language) + " · " + content.subject, columns.subject, style: .faint, marked: false)
        } else if isUrgent, columns.urgency == 0 {
            // Where urgency has no column of its own, a mark stands before the subject.
            let start = column
            surface.put("!", at: start, row: row, style: .warning)
            column += 2
            cell(content.subject, columns.subject - 2, style: style)
        } else {
            cell(content.subject, columns.subject, style: style)
        }
        let left = left(of: document, surroundings)
        cell(left.text, columns.left, style: left.style, marked: false)
        cell(isUrgent ? content.urgency.phrase.in(language) : "", columns.urgency, style: .warning, marked: false)
        cell(content.recipient ?? "", columns.recipient, style: style, marked: false)
    }

    /// The column that tells how a document stands: late or near in words, else where it is.
    private static func left(of document: IncomingDocument, _ surroundings: Surroundings) -> (
        text: String, style: Style
    ) {
        guard document.state == .registered, let handling = document.handling else { return ("", .text) }
        let state = surroundings.text(handling.state.shortPhrase)
        guard handling.state.isOpen, let deadline = document.content.deadline,
            let said = remaining(document, today: surroundings.today, calendar: surroundings.calendar)
        else { return (state, handling.state.isOpen ? .text : .faint) }
        let left = surroundings.calendar.workingDays(from: surroundings.today, to: deadline)
        if deadline <= surroundings.lastMissed { return (surroundings.text(said), .danger) }
        // Before it is with its handlers, where it lies says more than how long is left.
        guard handling.state.isWithHandlers else {
            return left <= DeskPlace.soon ? ("~ " + state, .warning) : (state, .text)
        }
        return (surroundings.text(said), left <= DeskPlace.soon ? .warning : .text)
    }
}
