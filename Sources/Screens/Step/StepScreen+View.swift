import Office
import Phrases
import Records
import TerminalKit
import Text

extension StepScreen {
    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(surroundings.titled(surroundings.text(title(state))), trailing: surroundings.whoAndWhen)
        surface.rule(row: 1)
        let end = surface.size.rows - 3
        var row = drawDocuments(state, on: &surface, surroundings) + 1
        let column = valueColumn(width)
        let room = fieldWidth(.text, width)
        for field in state.order where row < end {
            let isFocused = field == state.focus
            if isFocused { surface.put(">", at: 1, row: row, style: .text) }
            surface.put(
                clipped(surroundings.text(field.label(for: state.purpose)), to: 16), at: 3, row: row, style: .label)
            let rows = drawField(
                field, state, at: Position(column: column, row: row), rows: end - row, on: &surface, surroundings)
            if let echo = echo(of: field, state, surroundings) {
                surface.put(
                    toWholeParts(echo, width: max(0, width - column - 16)), at: column + 15, row: row, style: .faint)
            }
            row += rows
            if isFocused {
                for (place, text) in state.suggestions.enumerated() where row < end {
                    let isChosen = state.suggested == place
                    surface.put(isChosen ? ">" : " ", at: column + 1, row: row, style: .text)
                    surface.put(clipped(text, to: room - 3), at: column + 3, row: row, style: .text)
                    if isChosen { surface.highlight(row: row, column: column + 1, columns: room) }
                    row += 1
                }
            }
            // Names that do not fit into their field are shown whole below it.
            if cells(state.text(field)) > room - 1, !field.isChoice, !field.isLong {
                for line in wrapped(state.text(field), width: room - 1, atMost: 3) where row < end {
                    surface.put(line, at: column + 1, row: row, style: .faint)
                    row += 1
                }
            }
            if let fault = state.faults[field] {
                for line in wrapped("! " + surroundings.text(fault), width: room) where row < end {
                    surface.put(line, at: column, row: row, style: .danger)
                    row += 1
                }
            }
        }
        surface.put(
            toWholeParts(surroundings.text(state.focus.hint(for: state.purpose)), width: width - 2), at: 1, row: end,
            style: .faint)
    }

    private static func title(_ state: State) -> Phrase {
        guard let act = state.purpose.act else { return .taskTitle }
        let count = state.documents.count
        guard count != 1, let first = state.documents.first else {
            return .stepTitle(act.phrase, number: state.documents.first?.number.shownWithYear ?? "")
        }
        return .stepTitleMany(act.phrase, count: .count(count), first: first.number.shown)
    }

    /// What it is done to: one document with its subject and what was said of it, or the numbers of many.
    /// - Returns: the row below.
    private static func drawDocuments(_ state: State, on surface: inout Surface, _ surroundings: Surroundings) -> Int {
        let width = surface.size.columns - 2
        var lines: [(String, Style)] = []
        if state.documents.count == 1, let document = state.documents.first {
            lines.append((clipped(IncomingListScreen.headline(document, surroundings.language), to: width), .label))
            lines += wrapped(document.content.subject, width: width, atMost: 3).map { ($0, .text) }
            for (label, text) in said(of: document, for: state.purpose, surroundings) {
                lines += wrapped("\(surroundings.text(label)): \(text)", width: width, atMost: 3).map { ($0, .faint) }
            }
        } else {
            for document in state.documents.prefix(6) {
                let line = "\(document.number.shown)  \(document.content.symbol.raw)  \(document.content.subject)"
                lines.append((clipped(line, to: width), .text))
            }
            if state.documents.count > 6 {
                lines.append((surroundings.text(.moreDocuments(.count(state.documents.count - 6))), .faint))
            }
        }
        for (place, line) in lines.enumerated() { surface.put(line.0, at: 1, row: 2 + place, style: line.1) }
        return 2 + lines.count
    }

    /// What the office proposed, the leader said, or somebody asks: what this step answers to.
    private static func said(
        of document: IncomingDocument, for purpose: Purpose, _ surroundings: Surroundings
    ) -> [(Phrase, String)] {
        guard let handling = document.handling else { return [] }
        var lines: [(Phrase, String)] = []
        if let proposal = handling.proposal, handling.instruction == nil {
            let lead = proposal.lead.map(surroundings.facts.name(of:))
            lines.append(
                (
                    .fieldProposal,
                    [lead, proposal.text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
                ))
        }
        if let instruction = handling.instruction {
            lines.append((.fieldInstruction, "\(surroundings.facts.name(of: instruction.leader)): \(instruction.text)"))
        }
        if purpose.act == .askExtension || purpose.act == .decideExtension {
            let deadline = IncomingDocumentScreen.deadline(document, surroundings)
            lines.append((.fieldPresentDeadline, deadline ?? surroundings.text(.noDeadline)))
        }
        if let request = handling.extensionRequest {
            let asked = Phrase.extensionAsked(
                day: request.day.shown, by: surroundings.facts.name(of: request.by), reason: request.reason)
            lines.append((.fieldHandling, surroundings.text(asked)))
        }
        return lines
    }

    private static func valueColumn(_ width: Int) -> Int { width >= 60 ? 20 : 19 }

    /// The most rows of a long text in the form; the large editor has all.
    private static let rowLimit = 3

    /// The cells inside a field's brackets.
    static func fieldWidth(_ field: StepField, _ columns: Int) -> Int {
        let room = max(6, columns - valueColumn(columns) - 3)
        return field == .deadline ? 11 : field.isChoice ? min(room, 26) : room
    }

    /// - Parameter rows: how many rows are left.
    /// - Returns: how many rows it took.
    private static func drawField(
        _ field: StepField, _ state: State, at position: Position, rows left: Int, on surface: inout Surface,
        _ surroundings: Surroundings
    ) -> Int {
        let isFocused = field == state.focus
        let width = fieldWidth(field, surface.size.columns)
        let text = state.fields[field] ?? TextField()
        let rows = field.isLong ? min(rowLimit, left, text.rowCount(columns: width)) : 1
        if rows > 1 {
            let area = Area(column: position.column + 1, row: position.row, columns: width, rows: rows)
            let more = text.drawRows(into: &surface, area: area, focused: isFocused)
            for row in 0..<rows {
                let isFirst = row == 0
                let isLast = row == rows - 1
                surface.put(
                    isFirst && more.above ? "<" : "[", at: position.column, row: position.row + row, style: .faint)
                surface.put(
                    isLast && more.below ? ">" : "]", at: area.endColumn, row: position.row + row, style: .faint)
            }
            return rows
        }
        surface.put("[", at: position.column, row: position.row, style: .faint)
        let inside = Position(column: position.column + 1, row: position.row)
        if field.isChoice {
            let code = state.text(field)
            let word = field.choices.first { $0.code == code }.map { surroundings.text($0.phrase) } ?? code
            let style: Style = isFocused ? .fieldFocused : .field
            surface.fill(Area(column: inside.column, row: inside.row, columns: width, rows: 1), style: style)
            surface.put(clipped(word, to: width), at: inside.column, row: inside.row, style: style)
            if isFocused { surface.cursor = inside }
        } else {
            text.draw(into: &surface, column: inside.column, row: inside.row, columns: width, focused: isFocused)
            if field == .lead, text.isEmpty, state.purpose.act == .route, state.followsInstructions {
                let said = surroundings.text(.stepAsInstructed)
                surface.put(clipped(said, to: width), at: inside.column, row: inside.row, style: .faint)
            }
        }
        surface.put("]", at: inside.column + width, row: position.row, style: .faint)
        return 1
    }

    private static func echo(of field: StepField, _ state: State, _ surroundings: Surroundings) -> String? {
        guard field == .deadline, !blank(state.text(field)), state.faults[field] == nil else { return nil }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        guard let day = reader.day(state.text(field), .future) else { return nil }
        let said = Phrase.echoDay(
            weekday: day.weekday.phrase, day: day.shown, relation: surroundings.relation(of: day))
        return surroundings.text(said)
    }
}
