import Office
import Phrases
import Records
import TerminalKit
import Text

extension RepliesScreen.State {
    /// Where the columns begin; the recipient takes what is left.
    private struct Columns {
        let name = 2
        let standing: Int
        let number: Int
        let day: Int
        let lateEnd: Int
        let reminded: Int
        let dayWidth: Int

        init(width: Int) {
            dayWidth = width >= 100 ? 10 : 5
            let remindedWidth = width >= 72 ? dayWidth + 5 : 0
            reminded = width - remindedWidth
            lateEnd = reminded - 1
            // Its heading is longer than a short day.
            day = lateEnd - 6 - max(dayWidth, 9)
            number = day - 8
            standing = number - 14
        }

        var nameWidth: Int { max(8, standing - name - 1) }
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let name = sheet?.document.nameWithYear ?? "…"
        let counted = sheet.map {
            surroundings.text(.repliesCount(answered: .count($0.count(.answered)), of: .count($0.rows.count)))
        }
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.repliesTitle(name))), trailing: counted ?? "")
        surface.drawLine(list, note: note(surroundings), row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        let lines = shown(in: surroundings)
        guard !lines.isEmpty else {
            let said: Phrase = sheet == nil ? .listLoading : .repliesNothingFound
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let columns = Columns(width: width)
        func head(_ phrase: Phrase, _ column: Int, _ width: Int) {
            surface.put(clipped(surroundings.text(phrase), to: width), at: column, row: 2, style: .label)
        }
        head(.replyColumnRecipient, columns.name, columns.nameWidth)
        head(.fieldState, columns.standing, 13)
        head(.replyColumnNumber, columns.number, 7)
        head(.replyColumnDay, columns.day, 10)
        surface.putRight(surroundings.text(.replyColumnLate), endingAt: columns.lateEnd, row: 2, style: .label)
        if columns.reminded < width { head(.replyColumnReminded, columns.reminded, width - columns.reminded) }
        let page = RepliesScreen.page(surroundings)
        for (place, line) in lines.enumerated().dropFirst(list.top).prefix(page) {
            let row = 3 + place - list.top
            draw(line, row: row, columns, on: &surface, surroundings)
            if place == list.cursor { surface.drawCursor(row: row, isTyping: list.isTyping) }
        }
        let left = lines.count - list.top - page
        if left > 0 {
            surface.putRight(
                surroundings.text(.scrollMore(.count(left))), endingAt: width - 1, row: surface.size.rows - 3,
                style: .faint)
        }
    }

    private func draw(
        _ line: Line, row: Int, _ columns: Columns, on surface: inout Surface, _ surroundings: Surroundings
    ) {
        func day(_ day: Day) -> String { columns.dayWidth == 10 ? day.shown : dayAndMonth(day) }
        let (name, standing, style): (String, Phrase, Style)
        let reply: IncomingReply?
        switch line {
        case .asked(let asked):
            (name, standing, style) = (asked.recipient.name, asked.standing.phrase, asked.style)
            reply = asked.replies.last
            if let answered = asked.answeredOn, reply == nil {
                surface.put(day(answered), at: columns.day, row: row, style: .text)
            }
            if asked.daysLate > 0 {
                surface.putRight("\(asked.daysLate)", endingAt: columns.lateEnd, row: row, style: style)
            }
            if let last = asked.reminded.last, columns.reminded < surface.size.columns {
                let times = asked.reminded.count > 1 ? " ×\(asked.reminded.count)" : ""
                surface.put(day(last) + times, at: columns.reminded, row: row, style: .text)
            }
        case .other(let other):
            (name, standing, style) = (other.issuerName, .replyOther, .faint)
            reply = other
        }
        surface.put(clipped(name, to: columns.nameWidth), at: columns.name, row: row, style: .text)
        surface.put(clipped(surroundings.text(standing), to: 13), at: columns.standing, row: row, style: style)
        guard let reply else { return }
        surface.put(clipped(reply.number.shown, to: 7), at: columns.number, row: row, style: .text)
        surface.put(day(reply.arrivedOn), at: columns.day, row: row, style: .text)
    }

    private func note(_ surroundings: Surroundings) -> String {
        guard let content = sheet?.document.content else { return "" }
        var parts: [String] = []
        switch only {
        case nil: break
        case .standing(let standing): parts.append(surroundings.text(standing.phrase))
        case .late: parts.append(surroundings.text(.replyLate))
        }
        if let due = content.answerDue { parts.append(surroundings.text(.repliesDue(due.shown))) }
        if let wanted = content.answerWanted { parts.insert(clipped(wanted, to: 36), at: 0) }
        return parts.joined(separator: " · ")
    }
}
