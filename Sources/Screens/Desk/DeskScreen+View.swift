import Office
import Phrases
import Records
import TerminalKit
import Text

extension DeskScreen {
    static func draw(
        _ state: State, asides: [Aside], on surface: inout Surface, in surroundings: Surroundings
    ) {
        let profile = surroundings.facts.profile
        let mark = surroundings.text(profile.isDemo ? .demoData : .programName)
        surface.drawTitleBar("\(mark) · \(profile.name)", trailing: surroundings.whoAndWhen)
        surface.rule(row: 1)
        var row = 2
        // In a low window, what the cursor is in comes first.
        let isLow = surface.size.rows < 22 || surface.size.columns < 76
        if isLow, state.pane == .menu {
            row = drawMenu(state, on: &surface, from: row, surroundings)
            row = drawCounts(state, on: &surface, from: row + 1, surroundings)
        } else {
            row = drawCounts(state, on: &surface, from: row, surroundings)
            row = drawMenu(state, on: &surface, from: row + 1, surroundings)
        }
        drawDone(asides, on: &surface, from: row + 1, surroundings)
    }

    // MARK: Counts

    private static func drawCounts(
        _ state: State, on surface: inout Surface, from start: Int, _ surroundings: Surroundings
    ) -> Int {
        let width = surface.size.columns
        let heading = surroundings.text(.deskCountsHeading)
        let end = surface.put(heading, at: 1, row: start, style: .label)
        let hint = surroundings.text(.deskCountsHint)
        if width - end - 2 >= cells(hint) { surface.putRight(hint, endingAt: width - 1, row: start, style: .faint) }
        guard !state.lines.isEmpty else {
            let said: Phrase = state.desk != nil ? .deskNothing : .listLoading
            surface.put(surroundings.text(said), at: 3, row: start + 1, style: .faint)
            return start + 2
        }
        let isDouble = Self.isDouble(surroundings)
        let rows = isDouble ? (state.lines.count + 1) / 2 : state.lines.count
        for (place, line) in state.lines.enumerated() {
            let column = isDouble && place >= rows ? 42 : 3
            let row = start + 1 + (isDouble ? place % rows : place)
            let label = surroundings.text(line.kind.phrase)
            let isCursor = state.pane == .counts && place == state.line
            if isCursor { surface.put(">", at: column - 2, row: row, style: .text) }
            surface.put(label, at: column, row: row, style: .text)
            let count = surroundings.text(line.told)
            let mark = line.kind.mark(of: line.count)
            surface.putRight(mark.text + count, endingAt: column + 33, row: row, style: mark.style)
            if isCursor {
                surface.highlight(row: row, column: column - 2, columns: 36)
                surface.focus = Position(column: column - 2, row: row)
            }
        }
        return start + 1 + rows
    }

    // MARK: Menu

    private static func drawMenu(
        _ state: State, on surface: inout Surface, from start: Int, _ surroundings: Surroundings
    ) -> Int {
        let width = surface.size.columns
        surface.put(clipped(surroundings.text(.deskMenuHeading), to: width - 2), at: 1, row: start, style: .label)
        let items = state.menu(surroundings)
        // Two columns where one would leave no room for what was just done.
        let isDouble = isMenuDouble(items.count, from: start, surroundings)
        let rows = isDouble ? (items.count + 1) / 2 : items.count
        for (place, item) in items.enumerated() {
            let row = start + 1 + place % rows
            let column = place < rows ? 1 : 40
            let room = isDouble ? 38 : width
            let isCursor = state.pane == .menu && item == state.item
            if isCursor { surface.put(">", at: column, row: row, style: .text) }
            surface.put(item.digit ?? "", at: column + 2, row: row, style: .keyName)
            surface.put(
                clipped(surroundings.text(label(of: item, surroundings)), to: room - 7), at: column + 5, row: row,
                style: .text)
            if !isDouble, let hint = hint(for: item, state, surroundings), width >= 60 {
                surface.put(clipped(surroundings.text(hint), to: width - 43), at: 42, row: row, style: .faint)
            }
            if isCursor {
                surface.highlight(row: row, column: column - 1, columns: room)
                surface.focus = Position(column: column, row: row)
            }
        }
        return start + 1 + rows
    }

    static func label(of item: MenuItem, _ surroundings: Surroundings) -> Phrase {
        switch item {
        case .register: .menuRegister
        case .list: .menuList
        case .outgoing: .menuOutgoing
        case .archive: .menuArchive
        case .reservations: .menuReservations
        case .openBook: .menuOpenBook(year: surroundings.today.year)
        case .board: .menuBoard
        case .round: .menuRound
        case .task: .menuTask
        case .reports: .menuReports
        case .settings: .menuSettings
        case .quit: .menuQuit
        }
    }

    private static func hint(for item: MenuItem, _ state: State, _ surroundings: Surroundings) -> Phrase? {
        switch item {
        case .register: .menuRegisterHint
        case .list: state.desk?.total.map { .menuListHint(total: .documents($0)) }
        case .outgoing:
            surroundings.actor.may(.registerOutgoing)
                ? .menuOutgoingHint
                : surroundings.actor.may(.draftOutgoing) ? .menuOutgoingHintToDraft : .menuOutgoingHintToRead
        case .archive: .menuArchiveHint
        case .reservations:
            state.lines.first { $0.kind == .reserved }.map { .menuReservationsHint(count: $0.count.phrase) }
        case .openBook: .menuBookHint
        case .board: .menuBoardHint
        case .round: .menuRoundHint
        case .task: .menuTaskHint
        case .reports: surroundings.actor.may(.readStatistics) ? .menuReportsHint : .menuReportsOwnHint
        case .settings: .menuSettingsHint
        case .quit: nil
        }
    }

    // MARK: Done

    private static func drawDone(
        _ asides: [Aside], on surface: inout Surface, from start: Int, _ surroundings: Surroundings
    ) {
        let width = surface.size.columns
        let end = surface.size.rows - 2
        var row = start
        for (place, form) in asides.reversed().prefix(2).enumerated() where row < end {
            let time = form.time(today: surroundings.today)
            var said = Phrase.draftWaiting(time: time, what: form.summary(surroundings.language))
            if place == 1, asides.count > 2 { said = .draftsMore(count: asides.count - 1) }
            for line in wrapped("! " + surroundings.text(said), width: width - 2) where row < end {
                surface.put(line, at: 1, row: row, style: .warning)
                row += 1
            }
        }
        guard !surroundings.done.isEmpty, row + 1 < end else { return }
        surface.put(surroundings.text(.deskDoneHeading), at: 1, row: row, style: .label)
        for (place, deed) in surroundings.done.enumerated() where row + 1 + place < end {
            let line = row + 1 + place
            surface.put(deed.at.clock, at: 3, row: line, style: .faint)
            var room = width - 11
            if place == 0, !deed.documents.isEmpty, !deed.isUndo {
                let undo = "Ctrl+Z " + surroundings.text(.keyUndo)
                surface.putRight(undo, endingAt: width - 1, row: line, style: .faint)
                room -= cells(undo) + 2
            }
            surface.put(clipped(surroundings.text(deed.phrase), to: room), at: 10, row: line, style: .text)
        }
    }
}

extension DeskLine.Kind {
    /// How a number stands out: late and near are told by a sign, not by colour alone.
    fileprivate func mark(of count: IncomingCount) -> (text: String, style: Style) {
        guard count.value > 0 else { return ("", .faint) }
        switch self {
        case .overdue, .loansOverdue: return ("! ", .danger)
        case .dueSoon: return ("~ ", .warning)
        case .toSubmit, .givenBack, .submitted, .toInstruct, .toRoute, .toReceive, .inHand, .extensions, .awaitingReply,
            .unanswered, .arrivedToday, .untyped, .void, .voidOutgoing, .reserved, .draftsOwn, .draftsAsked,
            .draftsToCheck, .draftsToSign, .draftsToNumber, .draftsToIssue, .reportsDue, .filesToClose, .filesToHandIn,
            .filesToHandOver, .filesToDispose, .filesTransferred, .filesJudged, .loansAsked, .loansPermitted:
            return ("", .text)
        }
    }
}
