import Office
import Phrases
import Records
import TerminalKit
import Text

extension TaskScreen.State {
    /// The cells of a bar.
    private static let bar = 20

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        var title = Phrase.taskTitle(task.rawValue, task.head).followed(by: period.phrase, separator: " · ")
        if let group { title = title.followed(by: group.shortPhrase, separator: " · ") }
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)),
            trailing: board == nil ? "" : surroundings.text(.units(.count(units.count))))
        surface.focus = Position(column: 0, row: 2)
        surface.put(clipped(surroundings.text(task.phrase), to: width - 2), at: 1, row: 1, style: .label)
        guard let board else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        let all = lines
        guard !all.isEmpty else {
            for (place, text) in surroundings.wrap(.noUnitsWatched, width: width - 4).enumerated() {
                surface.put(text, at: 2, row: 2 + place, style: .faint)
            }
            return
        }
        let page = page(surroundings)
        let columns = columns(board, surroundings)
        for (place, line) in list.seen(of: all, page: page).enumerated() {
            draw(line, board, columns, on: &surface, row: 2 + place, surroundings)
            if line == cursor { surface.drawCursor(row: 2 + place, isTyping: false) }
        }
        surface.drawParagraphs(explanation(board), from: 2 + page, to: surface.size.rows - 2, in: surroundings)
    }

    // MARK: The lines

    private func draw(
        _ line: Line, _ board: Board, _ columns: Columns, on surface: inout Surface, row: Int,
        _ surroundings: Surroundings
    ) {
        let width = surface.size.columns
        switch line {
        case .heading(let section): drawHeading(section, board, columns, on: &surface, row: row, surroundings)
        case .count(let counted):
            let count = count(counted)
            let label: String
            var style = Style.text
            switch counted {
            case .status(let status):
                label = "\(status.sign.isEmpty ? " " : status.sign) \(surroundings.text(status.phrase))"
                style = status.style
            case .scores(let low, let high): label = surroundings.text(.taskBand(low, high))
            case .state(let code, let place):
                label = "  " + surroundings.text(board.form.row(code)?.shown(.state(place)) ?? Phrase(""))
            case .yes: label = "  " + surroundings.text(.yes)
            case .reported: label = ""
            }
            let room = min(28, width - 12)
            surface.put(clipped(label, to: room), at: 3, row: row, style: style)
            let end = 3 + room + 6
            surface.putRight(surroundings.text(.count(count)), endingAt: end, row: row, style: .text)
            // A bar beside its number, where there is room; a few of many are more than nothing.
            guard width >= end + 2 + Self.bar, !units.isEmpty else { return }
            let filled = count == 0 ? 0 : max(1, count * Self.bar / units.count)
            let bar = String(repeating: surface.lineArt.barDone, count: filled)
            surface.put(bar, at: end + 2, row: row, style: style)
        case .sum(let code):
            guard let indicator = board.form.row(code), let sum = sum(code) else { return }
            let said = surroundings.text(sum.listed)
            let room = width - 3 - cells(said) - 2
            let label = "\(code) \(surroundings.text(indicator.phrase))"
            surface.put(toWholeWords(label, width: max(8, room)), at: 3, row: row, style: .text)
            surface.putRight(said, endingAt: width - 1, row: row, style: .text)
        case .unit(let id):
            guard let found = units.first(where: { $0.unit.id == id }) else { return }
            let assessment = found.assessment[task]
            surface.put(shortName(found.unit, width: columns.name - 1), at: 3, row: row, style: .text)
            surface.putRight(
                assessment.cell, endingAt: columns.cell + BoardLayout.cell, row: row, style: assessment.status.style)
            if let old = found.before?[task].score, let new = assessment.score {
                surface.putRight(signed(new - old), endingAt: columns.change, row: row, style: .text)
            }
            for column in columns.figures {
                let text = column.indicator.shown(found.facts).map(surroundings.text) ?? "--"
                surface.putRight(clipped(text, to: column.width), endingAt: column.end, row: row, style: .text)
            }
        }
    }

    private func drawHeading(
        _ section: TaskScreen.Section, _ board: Board, _ columns: Columns, on surface: inout Surface, row: Int,
        _ surroundings: Surroundings
    ) {
        let phrase: Phrase =
            switch section {
            case .statuses: .taskStatuses
            case .scores: .taskBands
            case .sums: .taskSums
            case .units:
                only.map { .taskNarrowed(.count(rows.count), $0.phrase(board.form)) } ?? .taskUnits(shownOrder.phrase)
            case .columns: .headUnit
            }
        let isHeads = section == .columns
        let text = toWholeParts(surroundings.text(phrase), width: surface.size.columns - 2)
        surface.put(text, at: isHeads ? 3 : 1, row: row, style: .label)
        guard isHeads else { return }
        surface.putRight(
            surroundings.text(.headScore), endingAt: columns.cell + BoardLayout.cell, row: row, style: .label)
        surface.putRight(surroundings.text(.headChange), endingAt: columns.change, row: row, style: .label)
        for column in columns.figures {
            surface.putRight(column.indicator.code, endingAt: column.end, row: row, style: .label)
        }
    }

    // MARK: Columns of the units

    struct Columns {
        struct Figure {
            let indicator: Indicator
            let start: Int
            let width: Int
            var end: Int { start + width }
        }

        let name: Int
        let cell: Int
        /// Where the points gained or lost end.
        let change: Int
        let figures: [Figure]
    }

    /// The rows that count, the leading one first, as many as have room with their widest value.
    private func columns(_ board: Board, _ surroundings: Surroundings) -> Columns {
        let width = surroundings.columns
        let name = width >= 100 ? 34 : width >= 70 ? 24 : max(12, width - 3 - 14)
        let cell = 3 + name
        let change = cell + BoardLayout.cell + 5
        let counting = indicators.filter { $0.direction != .context && $0.kind != .text }
        let ordered =
            counting.filter { $0.code == task.leadingRow } + counting.filter { $0.code != task.leadingRow }
        var figures: [Columns.Figure] = []
        var start = change + 2
        for indicator in ordered {
            let values = units.compactMap { indicator.shown($0.facts).map { cells(surroundings.text($0)) } }
            // A state may be cut, a number never.
            let most = max(cells(indicator.code), values.max() ?? 2)
            let needed = if case .state = indicator.kind { min(12, most) } else { most }
            guard start + needed < width else { continue }
            figures.append(.init(indicator: indicator, start: start, width: needed))
            start += needed + 2
        }
        return Columns(name: name, cell: cell, change: change, figures: figures)
    }

    // MARK: Below the lines

    private func explanation(_ board: Board) -> [Phrase] {
        switch cursor {
        case .unit?:
            guard let current else { return [] }
            let found = current.assessment[task]
            let head = Phrase(current.unit.name).followed(
                by: found.isStale ? .statusStale : found.status.phrase, separator: " · ")
            let lack = found.lack.map { Phrase.lackExplained($0.reason, until: $0.reviewOn.shown) }
            return [head] + [lack].compactMap(\.self)
                + found.lines.filter { $0.judgement != .context }.map { $0.sentence(nil) }
        case .sum(let code)?:
            guard let indicator = board.form.row(code), let sum = sum(code) else { return [] }
            return [
                Phrase("\(code) ").followed(by: indicator.phrase, separator: ""), sum.phrase(of: indicator),
            ]
        case .count?, .heading?, nil: return []
        }
    }
}

extension FigureSum {
    /// What it comes to in a list of rows: sum, share, how many reported of how many.
    fileprivate var listed: Phrase {
        let reported = Phrase.sumReported(.count(self.reported), of: .count(units))
        switch whole {
        case .count, .part:
            let shown = share.map { short.followed(by: Phrase("(\($0 / 100)%)")) } ?? short
            return shown.followed(by: reported, separator: " · ")
        case .states, .yes, .words: return reported
        }
    }
}
