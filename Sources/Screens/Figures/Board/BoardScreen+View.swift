import Office
import Phrases
import Records
import TerminalKit
import Text

extension BoardScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        var title = Phrase.boardTitle
        if let period = shownPeriod { title = title.followed(by: period.phrase, separator: " · ") }
        let named = surroundings.titled(surroundings.text(title))
        // The period is worth more than how it stands.
        let standings = board.map {
            [$0.standing?.phrase ?? .periodNeverOpened, $0.standing?.shortPhrase ?? .periodNeverOpened]
        }
        let trailing = (standings ?? []).map(surroundings.text).first { cells($0) + cells(named) + 4 <= width }
        surface.drawTitleBar(named, trailing: trailing ?? "")
        surface.focus = Position(column: 0, row: 2)
        guard let board else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        guard !board.rows.isEmpty else {
            return drawRemark(.noUnitsWatched, on: &surface, row: 2, surroundings)
        }
        let rows = rows
        let layout = layout(surroundings)
        surface.put(
            toWholeParts(surroundings.text(Self.counts(board)), width: width - 2), at: 1, row: 1, style: .label)
        drawLine(rows, board, on: &surface, surroundings)
        drawHeads(layout, on: &surface, surroundings)
        let all = lines(rows)
        guard !all.isEmpty else { return drawRemark(.boardNothing, on: &surface, row: layout.heads + 1, surroundings) }
        let body = Array(Self.body(all))
        let first = max(0, min(top, body.count - layout.page))
        for (place, line) in body.dropFirst(first).prefix(layout.page).enumerated() {
            draw(line, rows, board, layout, on: &surface, row: layout.heads + 1 + place, surroundings)
        }
        draw(.sum(nil), rows, board, layout, on: &surface, row: layout.sum, surroundings)
        markPosition(rows, layout, on: &surface, surroundings)
        let end = surface.size.rows - 2
        surface.drawParagraphs(
            explanation(rows, board, isTall: layout.explained >= 8, surroundings), from: end - layout.explained,
            to: end,
            in: surroundings)
        drawFocus(body, first, layout, on: &surface, surroundings)
    }

    // MARK: Above the rows

    /// "8 đơn vị: 1 báo cáo thiếu, 2 chưa đạt …": each unit is counted once.
    static func counts(_ board: Board) -> Phrase {
        let standings = board.rows.map { UnitStanding($0.assessment.outline) }
        let parts = UnitStanding.allCases.compactMap { standing -> Phrase? in
            let count = standings.filter { $0 == standing }.count
            return count == 0 ? nil : .boardCount(.count(count), standing.phrase)
        }
        return .boardCounts(.units(.count(board.rows.count)), .list(parts))
    }

    /// Order and filter, or the line while one types in it.
    private func drawLine(
        _ rows: [BoardRow], _ board: Board, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        let width = surface.size.columns
        if isTyping || !line.isEmpty {
            let start = surface.put(surroundings.text(.listSearchLabel), at: 1, row: 2, style: .label) + 1
            let shown = surroundings.text(.boardShown(.count(rows.count), of: .count(board.rows.count)))
            let hint = surroundings.text(isTyping ? .listSearchActive : .listSearchKept)
            let trailing = width >= 60 ? "\(shown) · \(hint)" : shown
            let room = width - start - cells(trailing) - 3
            line.draw(into: &surface, column: start, row: 2, columns: max(8, room), focused: isTyping)
            if room >= 8 { surface.putRight(trailing, endingAt: width - 1, row: 2, style: .faint) }
            return
        }
        let parts = filter.parts.map { part -> Phrase in
            if case .group(let kind) = part { kind.shortPhrase } else { part.phrase.inside }
        }
        func said(hasKeys: Bool) -> String {
            let filtered = Phrase.boardFiltered(
                parts.isEmpty ? .boardUnfiltered : .list(parts), key: hasKeys ? "F4" : nil)
            var said = [Phrase.boardOrder(order.phrase, key: hasKeys ? "F7" : nil), filtered]
            if !parts.isEmpty { said.append(.boardShown(.count(rows.count), of: .count(board.rows.count))) }
            return surroundings.text(.list(said, separator: " · "))
        }
        let whole = said(hasKeys: true)
        let text = cells(whole) <= width - 2 ? whole : toWholeParts(said(hasKeys: false), width: width - 2)
        surface.put(text, at: 1, row: 2, style: parts.isEmpty ? .faint : .label)
        // Against what ± counts, where there is room for both.
        let hints = [
            Phrase.boardSince(board.since.phrase).followed(by: .boardTypeHint, separator: " · "), .boardTypeHint,
        ]
        if let hint = hints.map(surroundings.text).first(where: { cells(text) + cells($0) + 4 <= width }) {
            surface.putRight(hint, endingAt: width - 1, row: 2, style: .faint)
        }
    }

    private func drawHeads(_ layout: BoardLayout, on surface: inout Surface, _ surroundings: Surroundings) {
        let row = layout.heads
        surface.put(
            clipped(surroundings.text(.headUnit), to: layout.name), at: layout.nameStart, row: row, style: .label)
        // The column that the units are sorted by bears a sign.
        let sign = order.isReversed ? "▼" : "▲"
        if order.key == .name {
            surface.put(sign, at: layout.nameStart + cells(surroundings.text(.headUnit)) + 1, row: row, style: .label)
        }
        for column in layout.columns {
            surface.putRight(column.head, endingAt: column.end, row: row, style: .label)
            guard column.column.order == order.key else { continue }
            surface.put(sign, at: column.end - cells(column.head) - 1, row: row, style: .label)
        }
        if let trend = layout.trend {
            surface.put(
                clipped(surroundings.text(.headTrend), to: trend.width), at: trend.start, row: row, style: .label)
        }
        if cursor == .heads { mark(layout, on: &surface, row: row) }
    }

    // MARK: The lines

    private func draw(
        _ line: BoardScreen.Line, _ rows: [BoardRow], _ board: Board, _ layout: BoardLayout,
        on surface: inout Surface, row: Int, _ surroundings: Surroundings
    ) {
        switch line {
        case .heads: return
        case .group(let kind):
            surface.put(
                clipped(surroundings.text(kind.phrase), to: surface.size.columns - 2), at: layout.nameStart, row: row,
                style: .label)
            return
        case .unit(let id):
            guard let found = rows.first(where: { $0.unit.id == id }) else { return }
            surface.put(shortName(found.unit, width: layout.name), at: layout.nameStart, row: row, style: .text)
            for column in layout.columns { draw(found, column, on: &surface, row: row) }
            if let trend = layout.trend {
                let bars = sparkline(found.trend.suffix(trend.width), lineArt: surface.lineArt)
                surface.put(bars, at: trend.start, row: row, style: .text)
            }
        case .sum(let kind):
            let units = summed(kind, rows)
            let label: Phrase = kind.map { .sumOfGroup($0.shortPhrase) } ?? .sumOfUnits(.count(units.count))
            surface.put(
                clipped(surroundings.text(label), to: layout.name), at: layout.nameStart, row: row, style: .label)
            let sums = BoardSums(board: board, rows: units)
            for column in layout.columns {
                guard let task = column.column.task, let leading = board.form.row(task.leadingRow) else { continue }
                // A sum ends where the scores above it end.
                let text = sums.sum(leading).short(surroundings.language, width: column.width)
                surface.putRight(text, endingAt: column.end, row: row, style: .label)
            }
        }
        if line == cursor {
            surface.put(">", at: 0, row: row, style: .text)
            surface.highlight(row: row, columns: surface.size.columns)
            mark(layout, on: &surface, row: row)
        }
    }

    private func draw(_ found: BoardRow, _ column: BoardLayout.Column, on surface: inout Surface, row: Int) {
        switch column.column {
        case .name: return
        case .task(let task):
            let assessment = found.assessment[task]
            surface.putRight(assessment.cell, endingAt: column.end, row: row, style: assessment.status.style)
        case .total:
            let isStale = found.assessment.tasks.contains(where: \.isStale)
            let total = found.assessment.total.map { "\($0)\(isStale ? "?" : " ")" }
            surface.putRight(
                total ?? (found.assessment.lacksReports ? "-- " : ""), endingAt: column.end, row: row, style: .text)
        case .change:
            surface.putRight(found.change.map(signed) ?? "", endingAt: column.end, row: row, style: .text)
        }
    }

    /// The cell under the cursor stands in brackets.
    private func mark(_ layout: BoardLayout, on surface: inout Surface, row: Int) {
        guard let found = layout.columns.first(where: { $0.column == column }) else { return }
        surface.put("[", at: found.start - 1, row: row, style: .cursorRow)
        surface.put("]", at: found.end, row: row, style: .cursorRow)
    }

    /// Where the terminal's own cursor stands: screen readers and magnifiers follow it.
    private func drawFocus(
        _ body: [BoardScreen.Line], _ first: Int, _ layout: BoardLayout, on surface: inout Surface,
        _ surroundings: Surroundings
    ) {
        guard !isTyping, let cursor else { return }
        let row: Int
        switch cursor {
        case .heads: row = layout.heads
        case .sum(nil): row = layout.sum
        case .unit, .group, .sum: row = layout.heads + 1 + (body.firstIndex(of: cursor) ?? first) - first
        }
        let found = layout.columns.first { $0.column == column }
        surface.focus = Position(column: found.map { $0.start - 1 } ?? 0, row: row)
    }

    // MARK: Below the rows

    /// The rule under the sums says what they count, and which unit the cursor stands on.
    private func markPosition(
        _ rows: [BoardRow], _ layout: BoardLayout, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        guard layout.rule < surface.size.rows - 2 - layout.explained else { return }
        surface.rule(row: layout.rule)
        if let current, let place = rows.firstIndex(where: { $0.unit.id == current.unit.id }) {
            let said = surroundings.text(.listPosition(row: .count(place + 1), of: .count(rows.count)))
            if cells(said) + 2 < layout.name {
                surface.put(" \(said) ", at: layout.nameStart + 1, row: layout.rule, style: .faint)
            }
        }
        for column in layout.columns {
            guard let task = column.column.task else { continue }
            let noun = task.sumNouns.map(surroundings.text).first { cells($0) <= column.width }
            guard let noun else { continue }
            surface.putRight(" \(noun) ", endingAt: column.end + 1, row: layout.rule, style: .faint)
        }
    }

    private func drawRemark(
        _ phrase: Phrase, on surface: inout Surface, row: Int, _ surroundings: Surroundings
    ) {
        for (place, text) in surroundings.wrap(phrase, width: surface.size.columns - 4).enumerated() {
            surface.put(text, at: 2, row: row + place, style: .faint)
        }
    }
}
