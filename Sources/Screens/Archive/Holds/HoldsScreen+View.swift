import Office
import Phrases
import Records
import TerminalKit
import Text

extension HoldsScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let rows = shown()
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.holdsTitle)),
            trailing: self.rows == nil || width < 60 ? "" : surroundings.text(.holdsCount(.count(rows.count))))
        surface.drawLine(list, note: surroundings.text(showsAll ? .holdsAll : .holdsInForce), row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        guard !rows.isEmpty else {
            let said: Phrase = self.rows == nil ? .listLoading : list.isNarrowed ? .holdsNothingFound : .holdsNone
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let until = width >= 60 ? 14 : 3
        let name = until + 11
        let reason = width >= 60 ? name + 22 : width
        if until > 3 { surface.put(surroundings.text(.holdColumnFrom), at: 3, row: 2, style: .label) }
        surface.put(surroundings.text(.holdColumnUntil), at: until, row: 2, style: .label)
        surface.put(
            clipped(surroundings.text(.holdColumnWhat), to: reason - name - 1), at: name, row: 2, style: .label)
        if reason < width { surface.put(surroundings.text(.fieldReason), at: reason, row: 2, style: .label) }
        for (place, row) in rows.enumerated().dropFirst(list.top).prefix(HoldsScreen.page(surroundings)) {
            let line = 3 + place - list.top
            let hold = row.hold
            let style: Style = hold.holds(on: surroundings.today) ? .text : .faint
            if until > 3 { surface.put(hold.from.shown, at: 3, row: line, style: style) }
            let last = (hold.endedOn ?? hold.until)?.shown ?? surroundings.text(.holdOpenEnd)
            surface.put(last, at: until, row: line, style: style)
            surface.put(clipped(row.name, to: reason - name - 1), at: name, row: line, style: style)
            if reason < width {
                surface.put(
                    toWholeWords(hold.reason, width: width - reason - 1), at: reason, row: line, style: style)
            }
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
        guard let row = current(rows) else { return }
        let lines = wrapped(
            surroundings.text(told(row, surroundings)), width: width - 2, atMost: HoldsScreen.told(surroundings))
        for (place, line) in lines.enumerated() {
            surface.put(line, at: 1, row: surface.size.rows - 2 - lines.count + place, style: .faint)
        }
    }

    /// All of the hold under the cursor.
    private func told(_ row: HoldRow, _ surroundings: Surroundings) -> Phrase {
        var parts = [Phrase(row.name), Phrase(row.hold.reason)]
        parts.append(.holdToldBy(surroundings.facts.name(of: .person(row.hold.setBy))))
        if let day = row.hold.endedOn { parts.append(.holdToldEnded(day.shown, row.hold.endReason ?? "")) }
        return .list(parts.filter { !$0.vi.isEmpty }, separator: " · ")
    }
}
