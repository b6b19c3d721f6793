import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingGridScreen.State {
    /// Where the columns of the rows stand.
    private struct Columns {
        let subject = 5
        let subjectWidth: Int
        let recipients: Int
        let recipientsWidth: Int

        init(width: Int) {
            recipientsWidth = width >= 100 ? 36 : max(8, width * 3 / 10)
            recipients = width - recipientsWidth - 2
            subjectWidth = max(6, recipients - subject - 3)
        }
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let count = (0..<rowCount).count { !blank(text(.subject($0))) }
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.gridTitle)), trailing: surroundings.text(.gridCount(count)))
        surface.rule(row: 1)
        surface.focus = Position(column: 0, row: 2)
        let end = surface.size.rows - 3
        let first: Int
        if focus.row == nil {
            first = min(2 + Self.commons.count + suggestions.count + faultRows, max(4, end - 3))
            drawFields(from: 2, to: first, of: Self.commons, on: &surface, in: surroundings)
        } else {
            // What is common stands in two lines, so that the rows have the room.
            for (place, line) in summary(surroundings).enumerated() {
                surface.put(toWholeParts(line, width: width - 2), at: 1, row: 2 + place, style: .faint)
            }
            first = 4
            let said = faults[focus].map { "! " + surroundings.text($0) } ?? surroundings.text(focus.hint)
            surface.put(
                toWholeParts(said, width: width - 2), at: 1, row: end, style: faults[focus] == nil ? .faint : .danger)
        }
        drawRows(from: first, to: end, Columns(width: width), on: &surface, surroundings)
    }

    private var faultRows: Int { Self.commons.count { faults[$0] != nil } }

    private func summary(_ surroundings: Surroundings) -> [String] {
        let manner = SigningManner.allCases.first { $0.code == text(.common(.manner)) } ?? .own
        let title = manner.authority(text(.common(.signerTitle)), office: surroundings.facts.profile.name)
            .joined(separator: " / ")
        let next = help.map { surroundings.nextNumber($0, on: asked?.day) }
        let first = [text(.common(.type)), text(.common(.symbol)), next ?? "", text(.common(.date))]
        let second = [
            [text(.common(.signer)), title].filter { !blank($0) }.joined(separator: ", "),
            text(.common(.recipients)),
        ]
        return [first, second].map { $0.filter { !blank($0) }.joined(separator: " · ") }
    }

    private func drawRows(
        from first: Int, to end: Int, _ columns: Columns, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        surface.rule(row: first)
        surface.put(surroundings.text(.fieldSubject), at: columns.subject + 1, row: first, style: .label)
        surface.put(
            clipped(surroundings.text(.outFieldRecipients), to: columns.recipientsWidth), at: columns.recipients + 1,
            row: first, style: .label)
        let room = max(1, end - first - 1)
        let focused = focus.row ?? 0
        let top = max(0, min(focused - room + 1 + min(suggestions.count, room - 1), rowCount - 1))
        for line in 0..<room where top + line < rowCount {
            let place = top + line
            let row = first + 1 + line
            let isFaulty = faults[.subject(place)] != nil || faults[.recipients(place)] != nil
            if place == focus.row { surface.put(">", at: 0, row: row, style: .text) }
            if isFaulty { surface.put("!", at: 1, row: row, style: .danger) }
            surface.putRight("\(place + 1)", endingAt: columns.subject - 1, row: row, style: .label)
            drawCell(.subject(place), at: columns.subject, row: row, columns.subjectWidth, on: &surface)
            drawCell(.recipients(place), at: columns.recipients, row: row, columns.recipientsWidth, on: &surface)
            if focus != .recipients(place), blank(text(.recipients(place))), !blank(text(.subject(place))),
                !blank(text(.common(.recipients)))
            {
                surface.put(
                    clipped(surroundings.text(.gridAsAbove), to: columns.recipientsWidth), at: columns.recipients + 1,
                    row: row, style: .faint)
            }
        }
        guard focus.row != nil else { return }
        let start = if case .recipients = focus { columns.recipients } else { columns.subject }
        for (place, text) in suggestions.enumerated() {
            let row = first + 2 + (focused - top) + place
            guard row < end else { break }
            let isChosen = suggested == place
            let room = surface.size.columns - start - 2
            surface.fill(Area(column: start, row: row, columns: room + 2, rows: 1), style: .text)
            surface.put(isChosen ? ">" : " ", at: start + 1, row: row, style: .text)
            surface.put(clipped(text, to: room - 3), at: start + 3, row: row, style: .text)
            if isChosen { surface.highlight(row: row, column: start + 1, columns: room) }
        }
    }

    /// A text that does not fit: what its row shares with the one above or below it is left out, so that rows are told apart.
    private func toldApart(_ field: OutgoingGridScreen.Field, _ text: String, to width: Int) -> String {
        guard case .subject(let place) = field else { return clippedInside(text, to: width) }
        let shared =
            [place - 1, place + 1].filter { $0 >= 0 && $0 < rowCount }.map { other in
                zip(text, self.text(.subject(other))).prefix { $0 == $1 }.count
            }.max() ?? 0
        // Whole words; what fits without it needs no more.
        let words = text.prefix(shared).lastIndex(of: " ").map { text[text.index(after: $0)...] } ?? text[...]
        return clipped(words.count < text.count ? "…\(words)" : text, to: width)
    }

    private func drawCell(
        _ field: OutgoingGridScreen.Field, at column: Int, row: Int, _ width: Int, on surface: inout Surface
    ) {
        surface.put("[", at: column, row: row, style: .faint)
        var shown = fields[field] ?? TextField()
        if field != focus, cells(shown.text) > width { shown = TextField(toldApart(field, shown.text, to: width)) }
        shown.draw(into: &surface, column: column + 1, row: row, columns: width, focused: field == focus)
        surface.put("]", at: column + 1 + width, row: row, style: .faint)
    }
}
