import Office
import Phrases
import Records
import TerminalKit
import Text

extension ReportScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextReports
        let lines = state.lines(in: surroundings)
        let current = state.current(lines)
        func key(_ keys: [Key], _ action: Action, _ label: Phrase, weight: Int = 0, unless: Phrase? = nil) -> Binding {
            surroundings.binding(keys, .report(action), label, topic, weight: weight, unless: unless)
        }
        let loading: Phrase? = state.content == nil ? .whyLoading : nil
        return [
            key(
                [.enter], .open, current?.figures.isEmpty == false ? .keyFigureRows : .keyOpen, weight: 80,
                unless: current?.leadsSomewhere == true ? nil : .whyNoFigure),
            key([.function(4)], .choosePeriod, .keyPeriod, weight: 75),
            key([.function(2)], .toPaper, .keyReportPage, weight: 72, unless: loading),
            key([.function(8)], .saveTable, .keyCSV, weight: 65, unless: loading),
            key([.up], .up, .keyUp), key([.down], .down, .keyDown),
            key([.left], .left, .keyLeftFigure), key([.right], .right, .keyRightFigure),
            key([.pageUp], .pageUp, .keyPageUp), key([.pageDown], .pageDown, .keyPageDown),
            key([.home], .home, .keyTop), key([.end], .end, .keyBottom),
            key([.function(5)], .refresh, .keyRefresh, weight: 15),
            key([.escape], .back, .keyBack, weight: 70),
        ]
    }

    /// The cells of a column of figures.
    private static let figureWidth = 8

    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let (from, to) = shownDays(state, surroundings)
        let title = state.report.title.followed(by: .period(from: from.shown, to: to.shown), separator: " · ")
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)), trailing: surroundings.text(state.period.phrase))
        surface.rule(row: 1)
        let lines = state.lines(in: surroundings)
        let page = page(surroundings)
        guard !lines.isEmpty else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            surface.focus = Position(column: 0, row: 2)
            return
        }
        let pages = ReportPages(
            facts: surroundings.facts, language: surroundings.language, today: surroundings.today)
        for (place, line) in lines.dropFirst(state.top).prefix(page).enumerated() {
            let row = 2 + place
            draw(line, state, on: &surface, row: row, pages, surroundings)
            if state.top + place == state.cursor, line.leadsSomewhere {
                surface.put(">", at: 0, row: row, style: .text)
                surface.highlight(row: row, columns: width)
                surface.focus = Position(column: 0, row: row)
                markFigure(line, state, on: &surface, row: row)
            }
        }
        if surface.focus == nil { surface.focus = Position(column: 0, row: 2) }
        let said = explanation(state.current(lines), state, pages, surroundings)
        surface.put(clipped(said, to: width - 2), at: 1, row: 2 + page, style: .faint)
    }

    /// The week's page is of a whole week, whatever days were chosen.
    private static func shownDays(_ state: State, _ surroundings: Surroundings) -> (from: Day, to: Day) {
        if case .week(let week)? = state.content { return (week.monday, week.sunday) }
        return state.period.days(surroundings.today)
    }

    // MARK: One line

    private static func draw(
        _ line: Line, _ state: State, on surface: inout Surface, row: Int, _ pages: ReportPages,
        _ surroundings: Surroundings
    ) {
        let width = surface.size.columns
        switch line.kind {
        case .remark(let phrase):
            surface.put(clipped(surroundings.text(phrase), to: width - 5), at: 4, row: row, style: .faint)
        case .heading(let phrase, let columns):
            let (first, shown) = visibleColumns(columns.count, state, width)
            let room = width - 2 - shown * figureWidth
            surface.put(clipped(surroundings.text(phrase), to: room), at: 1, row: row, style: .label)
            for place in 0..<shown {
                let text = surroundings.text(columns[first + place])
                surface.putRight(
                    clipped(text, to: figureWidth - 1), endingAt: edge(place, of: shown, width), row: row, style: .label
                )
            }
        case .figures(let label, let figures):
            let (first, shown) = visibleColumns(figures.count, state, width)
            let room = width - 4 - shown * figureWidth
            surface.put(clipped(surroundings.text(label), to: room), at: 3, row: row, style: .text)
            for place in 0..<shown {
                let figure = figures[first + place]
                // Late is told by its heading; where there is nothing the figure steps back.
                surface.putRight(
                    surroundings.text(.count(figure.count)), endingAt: edge(place, of: shown, width), row: row,
                    style: figure.count == 0 ? .faint : .text)
            }
        case .document(let document): draw(document, beside: pages.stand(document), on: &surface, row: row, pages)
        case .meeting(let document):
            let content = document.content
            surface.put(content.meetingAt?.shown ?? "", at: 4, row: row, style: .text)
            let place = min(24, width / 4)
            surface.put(
                clipped(content.subject.isEmpty ? pages.matter(document) : content.subject, to: width - 11 - place - 1),
                at: 11,
                row: row, style: .text)
            surface.put(
                clipped(content.meetingPlace ?? "", to: place - 1), at: width - place, row: row, style: .text)
        }
    }

    /// Number, matter, who leads, how it stands: what is late says so in words.
    private static func draw(
        _ document: IncomingDocument, beside stand: String, on surface: inout Surface, row: Int, _ pages: ReportPages
    ) {
        let width = surface.size.columns
        let (standWidth, lead) = (13, width >= 72 ? min(22, width / 5) : 0)
        surface.putRight(document.number.shown, endingAt: 10, row: row, style: .text)
        surface.put(
            clipped(pages.matter(document), to: width - 12 - lead - standWidth - 1), at: 12, row: row, style: .text)
        if lead > 0 {
            surface.put(
                clipped(pages.lead(document), to: lead - 1), at: width - standWidth - lead, row: row, style: .text)
        }
        surface.put(clipped(stand, to: standWidth - 1), at: width - standWidth, row: row, style: .text)
    }

    /// Which figures of a line stand on the screen: all where there is room, else those around the cursor.
    private static func visibleColumns(_ count: Int, _ state: State, _ width: Int) -> (first: Int, shown: Int) {
        let shown = max(min(count, 1), min(count, (width - 24) / figureWidth))
        return (max(0, min(count - 1, state.column) - shown + 1), shown)
    }

    private static func edge(_ place: Int, of shown: Int, _ width: Int) -> Int {
        width - 1 - (shown - 1 - place) * figureWidth
    }

    /// The figure under the cursor stands out in its line.
    private static func markFigure(_ line: Line, _ state: State, on surface: inout Surface, row: Int) {
        let width = surface.size.columns
        let figures = line.figures
        guard figures.count > 1 else { return }
        let (first, shown) = visibleColumns(figures.count, state, width)
        let end = edge(min(state.column, figures.count - 1) - first, of: shown, width)
        surface.put("[", at: end - figureWidth + 1, row: row, style: .cursorRow)
        surface.put("]", at: end, row: row, style: .cursorRow)
    }

    /// What the figure under the cursor counts, or the whole of the document under it.
    private static func explanation(
        _ line: Line?, _ state: State, _ pages: ReportPages, _ surroundings: Surroundings
    ) -> String {
        switch line?.kind {
        case .figures(let label, let figures)?:
            guard figures.count > 1 else { return "" }
            let column = min(state.column, figures.count - 1)
            let what = HandlerColumn.allCases[column].wholePhrase
            let label = trim(surroundings.text(label))
            return "\(label): \(surroundings.text(.count(figures[column].count))) \(surroundings.text(what))"
        case .document(let document)?: return pages.matter(document)
        case .meeting(let document)?:
            let content = document.content
            return [content.issuer, content.attendees ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        case .heading?, .remark?, nil: return ""
        }
    }
}
