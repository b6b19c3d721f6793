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

    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let language = surroundings.language
        surface.drawTitleBar(title(state, surroundings), trailing: counts(state, language))
        surface.rule(row: 2, note: surroundings.understood(state.filter.search, of: state.searched))
        drawLine(state, on: &surface, surroundings)
        let layout = Layout(surroundings)
        let columns = Columns(
            surroundings.listColumns, width: surface.size.columns,
            number: max(cells(Phrase.fieldNumber.in(language)), numberWidth(state, today: surroundings.today)))
        drawHead(columns, state.order, on: &surface, language)
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
            case .unhurried: parts.append(.filterUrgent)
            }
        }
        if !filter.otherIssuers.isEmpty { parts.append(.filterOtherIssuers(.count(filter.otherIssuers.count))) }
        switch filter.deadlines {
        case .any: parts.append(.filterWithDeadline)
        case .unfollowed: parts.append(.filterUnfollowedDeadline)
        case nil: break
        }
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
        if let other = state.other, other.value > 0 {
            parts.append(Phrase.searchOutgoingToo(other.value, orMore: other.isCapped).in(language))
        }
        return parts.joined(separator: " · ")
    }

    private static func drawLine(_ state: State, on surface: inout Surface, _ surroundings: Surroundings) {
        let hint: Phrase =
            switch state.focus {
            case .goTo: .listGoToHint
            case .line: .listSearchActive
            case .rows: state.isNarrowed ? .listSearchKept : .listSearchIdle
            }
        let isGoTo = state.focus == .goTo
        surface.drawSearchLine(
            isGoTo ? state.goTo?.field ?? TextField() : state.line, isFocused: state.focus != .rows,
            label: isGoTo ? .listGoToLabel : .listSearchLabel, hint: hint, mistake: state.mistake, in: surroundings)
    }

    private static func drawHead(
        _ columns: Columns, _ order: ListOrder, on surface: inout Surface, _ language: Language
    ) {
        let isUnicode = surface.lineArt == .unicode
        let mark = order == .newest ? (isUnicode ? "▼" : "v") : (isUnicode ? "▲" : "^")
        let number = Phrase.fieldNumber.in(language)
        surface.putRight(number, endingAt: 2 + columns.number, row: 3, style: .label)
        if columns.width(of: .arrived) == 0 {
            surface.put(mark, at: max(0, 1 + columns.number - cells(number)), row: 3, style: .label)
        }
        for placed in columns.placed {
            let heading = placed.column.heading(width: placed.width).in(language)
            let isSorted = placed.column == .arrived
            let shown = isSorted ? clipped(heading, to: placed.width - 1) + mark : clipped(heading, to: placed.width)
            surface.put(shown, at: placed.start, row: 3, style: .label)
        }
    }

    // MARK: The rows

    private static func drawRows(
        _ state: State, _ columns: Columns, _ layout: Layout, on surface: inout Surface,
        _ surroundings: Surroundings
    ) {
        let language = surroundings.language
        let window = state.window
        guard !window.rows.isEmpty else {
            let lines = wrapped(nothing(state, surroundings).in(language), width: surface.size.columns - 4)
            for (row, line) in lines.enumerated() {
                surface.put(line, at: 2, row: layout.first + 1 + row, style: .faint)
            }
            surface.focus = Position(column: 0, row: layout.first)
            return
        }
        let marker = MatchMarker(state.filter.search)
        let words = surroundings.listWords
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
                document, number(document, state, today: surroundings.today), columns, marker, words,
                row: row, on: &surface, surroundings)
            if isCursor {
                // The number only: the whole row twice at each step would be half of what a slow line carries.
                surface.highlight(row: row, columns: columns.lead)
                surface.focus = Position(column: 0, row: row)
            }
        }
    }

    /// What is said in place of rows.
    private static func nothing(_ state: State, _ surroundings: Surroundings) -> Phrase {
        if !state.hasLoaded { return .listLoading }
        if state.mistake != nil { return .listAfterMistake }
        let visibility = Visibility(of: surroundings.actor)
        let isForHandler = visibility.seesContent && !visibility.all
        guard state.isNarrowed else {
            if isForHandler { return .listEmptyForHandler }
            return surroundings.actor.may(.registerIncoming) ? .listEmpty : .listEmptyForReader
        }
        // What waits is of no year; nothing was searched for in it.
        let isWork = state.filter.year == nil && state.filter.register == nil
        if isWork, state.line.text.isEmpty { return .listNothingWaits }
        // "0 or more": the texts inside files are still looked through.
        if state.count == IncomingCount(value: 0, isCapped: true) { return .lookingInFiles }
        if isForHandler { return .listNothingFoundForHandler }
        return visibility.seesContent || state.line.text.isEmpty ? .listNothingFound : .listNothingFoundOuter
    }

    private static func drawCells(
        _ document: IncomingDocument, _ number: String, _ columns: Columns, _ marker: MatchMarker,
        _ words: ListWords, row: Int, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        let style: Style = document.state == .void ? .faint : .text
        surface.putRight(number, endingAt: 2 + columns.number, row: row, style: style)
        let showsUrgency = columns.width(of: .urgency) > 0
        for placed in columns.placed {
            var cell = cell(placed.column, document, words, surroundings)
            if document.state == .void { cell.style = .faint }
            var (start, width) = (placed.start, placed.width)
            if placed.column == columns.wide {
                if document.state == .void {
                    cell.text = Phrase.stateVoid.in(surroundings.language) + " · " + cell.text
                    cell.isMarked = false
                } else if document.content.urgency != .normal, !showsUrgency {
                    // Where urgency has no column of its own, a mark stands before the widest one.
                    surface.put("!", at: start, row: row, style: .warning)
                    (start, width) = (start + 2, max(0, width - 2))
                }
            }
            let shown = clipped(cell.text, to: width)
            surface.put(shown, at: start, row: row, style: cell.style)
            guard cell.isMarked, !marker.isEmpty else { continue }
            let end = cells(shown)
            for range in marker.ranges(in: cell.text) where range.lowerBound < end {
                let found = min(range.upperBound, end) - range.lowerBound
                surface.setStyle(
                    .match, over: Area(column: start + range.lowerBound, row: row, columns: found, rows: 1))
            }
        }
    }

    /// What stands in a cell, how, and whether what was searched for is shown in it.
    private static func cell(
        _ column: ListColumn, _ document: IncomingDocument, _ words: ListWords, _ surroundings: Surroundings
    ) -> (text: String, style: Style, isMarked: Bool) {
        let content = document.content
        switch column {
        case .arrived: return (dayAndMonth(content.arrivedOn), .text, false)
        case .left:
            let left = left(of: document, surroundings)
            return (left.text, left.style, false)
        case .urgency:
            let isUrgent = content.urgency != .normal
            return (isUrgent ? surroundings.text(content.urgency.phrase) : "", .warning, false)
        case .circulation:
            return (content.circulation == .open ? "" : surroundings.text(content.circulation.phrase), .text, false)
        case .state:
            let handling = document.state == .void ? nil : document.handling?.state.shortPhrase
            return (surroundings.text(handling ?? (document.state == .void ? .stateVoid : Phrase(""))), .text, false)
        case .symbol, .issuer, .subject, .recipient, .signer, .notes:
            return (words.text(column, of: document), .text, true)
        case .number, .date, .type, .deadline, .leader, .lead, .support, .way, .register:
            return (words.text(column, of: document), .text, false)
        }
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
