import Office
import Phrases
import Records
import TerminalKit
import Text

extension RoundScreen {
    /// Where things stand at a size.
    struct Layout: Equatable {
        /// Lines of the grid.
        let page: Int
        /// Lines of the preview.
        let preview: Int
        /// The first line of the grid.
        let first = 4

        init(_ surroundings: Surroundings) {
            let rows = surroundings.rows
            preview = rows >= 36 ? 9 : rows >= 20 ? 7 : rows >= 16 ? 4 : 2
            page = max(1, rows - first - 2 - preview - 1)
        }
    }

    /// The width of each column; 0 where it has no room. Numbers are never cut, text is.
    private struct Columns {
        let number: Int
        let symbol: Int
        let issuer: Int
        let subject: Int
        let widths: [Cell: Int]

        init(width: Int, number: Int, writes: Bool) {
            self.number = number
            symbol = width >= 120 ? 16 : width >= 66 ? 13 : 0
            issuer = width >= 120 ? 16 : 0
            let fixed = 2 + number + 1 + [symbol, issuer].reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
            guard writes else {
                widths = [:]
                subject = max(0, width - fixed - 1)
                return
            }
            let deadline = width >= 120 ? 10 : 6
            let lead = width >= 120 ? 20 : width >= 66 ? 17 : 11
            if width >= 66 {
                let text = width >= 120 ? 22 : 14
                widths = [.lead: lead, .deadline: deadline, .text: text]
                subject = max(0, width - fixed - lead - deadline - text - 5)
            } else {
                widths = [.lead: lead, .deadline: deadline, .text: max(4, width - fixed - lead - deadline - 4)]
                subject = 0
            }
        }
    }

    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let size = surface.size
        let layout = Layout(surroundings)
        let writes = state.writes(surroundings)
        surface.drawTitleBar(surroundings.titled(surroundings.text(.roundTitle)), trailing: counts(state, surroundings))
        surface.put(clipped(heading(state, surroundings), to: size.columns - 2), at: 1, row: 1, style: .label)
        surface.rule(row: 2)
        let widest = state.rows.reduce(0) { max($0, cells(number($1.document, surroundings))) }
        let columns = Columns(
            width: size.columns, number: max(widest, cells(surroundings.text(.fieldNumber))), writes: writes != nil)
        drawHead(columns, writes, on: &surface, surroundings)
        guard !state.rows.isEmpty else {
            let said: Phrase = state.hasLoaded ? .roundEmpty : .listLoading
            for (line, text) in surroundings.wrap(said, width: size.columns - 4).enumerated() {
                surface.put(text, at: 2, row: layout.first + 1 + line, style: .faint)
            }
            surface.focus = Position(column: 0, row: layout.first)
            return
        }
        let reading = reading(state, in: surroundings)
        for line in 0..<layout.page {
            let place = state.top + line
            guard state.rows.indices.contains(place) else { break }
            drawRow(state, place, columns, reading, row: layout.first + line, on: &surface, surroundings)
        }
        drawPreview(state, reading, layout, on: &surface, surroundings)
    }

    private static func number(_ document: IncomingDocument, _ surroundings: Surroundings) -> String {
        let number = document.number
        return number.year == surroundings.today.year ? number.shown : number.shownWithYear
    }

    // MARK: Above the grid

    private static func counts(_ state: State, _ surroundings: Surroundings) -> String {
        var parts = [Phrase.documents(state.rows.count, orMore: state.isPart)]
        if !state.marks.isEmpty { parts.append(.listMarked(.count(state.marks.count))) }
        if state.unsaved > 0 { parts.append(.roundEntered(.count(state.unsaved))) }
        return surroundings.text(.list(parts, separator: " · "))
    }

    /// Whose word is entered, and by whom.
    private static func heading(_ state: State, _ surroundings: Surroundings) -> String {
        let names = state.leaders.map(surroundings.facts.name(of:)).joined(separator: ", ")
        var heading = title(state.stage, names)
        let isOwn = surroundings.actor.everyone.contains { state.leaders.contains($0.id) }
        if state.stage == .before, !isOwn {
            heading = .roundBefore(surroundings.text(.enteredFor(leader: names, by: surroundings.actor.person.name)))
        }
        return surroundings.text(heading)
    }

    private static func drawHead(
        _ columns: Columns, _ writes: HandlingAct?, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        surface.putRight(surroundings.text(.fieldNumber), endingAt: 2 + columns.number, row: 3, style: .label)
        var column = 2 + columns.number + 1
        func head(_ phrase: Phrase, _ width: Int) {
            guard width > 0 else { return }
            surface.put(clipped(surroundings.text(phrase), to: width), at: column, row: 3, style: .label)
            column += width + 1
        }
        head(.fieldSymbol, columns.symbol)
        head(.fieldIssuer, columns.issuer)
        head(.fieldSubject, columns.subject)
        for cell in Cell.allCases { head(label(cell, writes), columns.widths[cell] ?? 0) }
    }

    private static func label(_ cell: Cell, _ writes: HandlingAct?) -> Phrase {
        switch cell {
        case .lead: .roleLead
        case .deadline: .roundDeadline
        case .text: writes == .propose ? .stepPropose : .roundNote
        }
    }

    // MARK: The grid

    private static func drawRow(
        _ state: State, _ place: Int, _ columns: Columns, _ reading: RoundReading?, row: Int,
        on surface: inout Surface, _ surroundings: Surroundings
    ) {
        let line = state.rows[place]
        let document = line.document
        let isCursor = place == state.place
        if isCursor { surface.put(">", at: 0, row: row, style: .text) }
        let mark = mark(line, isMarked: state.marks.contains(document.id), isCursor: isCursor, state, reading)
        surface.put(mark.text, at: 1, row: row, style: mark.style)
        surface.putRight(number(document, surroundings), endingAt: 2 + columns.number, row: row, style: .text)
        if isCursor, !state.isTyping {
            surface.highlight(row: row, columns: 2 + columns.number)
            surface.focus = Position(column: 0, row: row)
        }
        var column = 2 + columns.number + 1
        func put(_ text: String, _ width: Int) {
            guard width > 0 else { return }
            surface.put(clipped(text, to: width), at: column, row: row, style: .text)
            column += width + 1
        }
        put(document.content.symbol.raw, columns.symbol)
        put(document.content.issuer, columns.issuer)
        let isUrgent = document.content.urgency != .normal && columns.subject > 2
        let start = column
        put((isUrgent ? "! " : "") + document.content.subject, columns.subject)
        if isUrgent { surface.setStyle(.warning, over: Area(column: start, row: row, columns: 1, rows: 1)) }
        for cell in Cell.allCases {
            guard let width = columns.widths[cell], let reading else { continue }
            let isFocused = isCursor && state.isTyping && state.cell == cell
            let text = line.text(cell)
            if isFocused {
                (line.fields[cell] ?? TextField()).draw(
                    into: &surface, column: column, row: row, columns: width, focused: true)
                if text.isEmpty {
                    let proposed = shown(cell, reading.proposed(cell, for: document), width, surroundings)
                    surface.put(proposed, at: column, row: row, style: .fieldDisabled)
                    surface.cursor = Position(column: column, row: row)
                }
            } else if blank(text) {
                let proposed = shown(cell, reading.proposed(cell, for: document), width, surroundings)
                surface.put(proposed.isEmpty ? "·" : proposed, at: column, row: row, style: .faint)
            } else {
                surface.put(shown(cell, text, width, surroundings), at: column, row: row, style: .text)
            }
            column += width + 1
        }
    }

    /// A day of this year stands without it: the column is narrow, the preview has it whole.
    private static func shown(_ cell: Cell, _ text: String, _ width: Int, _ surroundings: Surroundings) -> String {
        let year = "/\(surroundings.today.year)"
        if cell == .deadline, cells(text) > width, text.hasSuffix(year) { return String(text.dropLast(year.count)) }
        return clipped(text, to: width)
    }

    private static func mark(
        _ row: Row, isMarked: Bool, isCursor: Bool, _ state: State, _ reading: RoundReading?
    ) -> (text: String, style: Style) {
        if row.refusal != nil { return ("!", .danger) }
        if row.isTouched, let line = reading?.line(row) {
            if line.step != nil { return (isMarked ? "*" : "+", isMarked ? .marked : .good) }
            // On the line that is being filled in something is missing yet.
            if !isCursor { return ("!", .warning) }
        }
        return isMarked ? ("*", .marked) : (" ", .text)
    }

    // MARK: Below the grid

    private static func drawPreview(
        _ state: State, _ reading: RoundReading?, _ layout: Layout, on surface: inout Surface,
        _ surroundings: Surroundings
    ) {
        let top = layout.first + layout.page
        let note = Phrase.listPosition(row: .count(state.place + 1), of: .count(state.rows.count))
        surface.rule(row: top, note: surroundings.text(note))
        guard let row = state.current else { return }
        let width = surface.size.columns - 2
        if !state.suggestions.isEmpty {
            let first = max(0, (state.suggested ?? 0) - layout.preview + 1)
            for (line, place) in state.suggestions.indices.dropFirst(first).prefix(layout.preview).enumerated() {
                let isChosen = state.suggested == place
                surface.put(isChosen ? ">" : " ", at: 1, row: top + 1 + line, style: .text)
                surface.put(clipped(state.suggestions[place], to: width - 2), at: 3, row: top + 1 + line, style: .text)
                if isChosen { surface.highlight(row: top + 1 + line, column: 1, columns: width) }
            }
            return
        }
        var lines: [(String, Style)] = []
        func add(_ text: String, _ style: Style, atMost most: Int = 2) {
            lines += wrapped(text, width: width, atMost: most).map { ($0, style) }
        }
        let read = reading?.line(row)
        if let refusal = row.refusal {
            add("! " + surroundings.text(refusal), .danger, atMost: 3)
        } else if row.isTouched, let fault = read?.fault(except: state.isTyping ? state.cell : nil) {
            add("! " + surroundings.text(fault), .warning)
        }
        if let reading, let read, row.isTouched {
            if !read.note.isEmpty {
                // The note that is being written is longer than its cell more often than not.
                let most = state.isTyping && state.cell == .text ? 3 : 2
                add("\(surroundings.text(label(.text, reading.act))): \(read.note)", .good, atMost: most)
            }
            if let day = read.deadline {
                let echo = Phrase.echoDay(
                    weekday: day.weekday.phrase, day: day.shown, relation: surroundings.relation(of: day))
                add("\(surroundings.text(.fieldDeadline)) \(surroundings.text(echo))", .faint, atMost: 1)
            }
        }
        let content = row.document.content
        if let words = content.unusual { add(surroundings.text(words), .warning, atMost: 1) }
        add(IncomingListScreen.headline(row.document, surroundings.language), .label, atMost: 1)
        add(content.subject, .text)
        if let proposal = row.document.handling?.proposal {
            add(said(proposal, surroundings), .faint, atMost: 3)
        }
        for (line, text) in lines.prefix(layout.preview).enumerated() {
            let isCut = line == layout.preview - 1 && lines.count > layout.preview
            surface.put(
                isCut ? clipped(text.0 + " …", to: width) : text.0, at: 1, row: top + 1 + line, style: text.1)
        }
    }

    private static func said(_ proposal: HandlingProposal, _ surroundings: Surroundings) -> String {
        var parts = proposal.text.isEmpty ? [] : [proposal.text]
        if let lead = proposal.lead {
            parts.append("\(surroundings.text(.roleLead)): \(surroundings.facts.name(of: lead))")
        }
        if let day = proposal.deadline { parts.append("\(surroundings.text(.fieldDeadline)) \(day.shown)") }
        let who = surroundings.facts.name(of: proposal.by)
        return "\(surroundings.text(.fieldProposal)) (\(who)): \(parts.joined(separator: " · "))"
    }
}
