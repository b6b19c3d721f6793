import Office
import Phrases
import Records
import TerminalKit
import Text

extension ReservationsScreen {
    static func draw(_ state: State, on surface: inout Surface, in surroundings: Surroundings) {
        let language = surroundings.language
        let width = surface.size.columns
        surface.drawTitleBar(
            surroundings.titled(Phrase.reservationsTitle.in(language)),
            trailing: Phrase.reservedCount(.count(state.rows.count)).in(language))
        surface.rule(row: 1)
        guard !state.rows.isEmpty else {
            let said: Phrase = state.hasLoaded ? .reservationsEmpty : .listLoading
            surface.put(clipped(said.in(language), to: width - 4), at: 2, row: 3, style: .faint)
            surface.focus = Position(column: 0, row: 2)
            return
        }
        let number = max(8, state.rows.reduce(0) { max($0, $1.number.shownWithYear.utf8.count) })
        let isWide = width >= 64
        let until = 3 + number
        let holder = until + 18 + (isWide ? 12 : 0)
        surface.putRight(
            clipped(Phrase.fieldNumber.in(language), to: number), endingAt: 2 + number, row: 2, style: .label)
        if isWide { surface.put(Phrase.reservedColumnSince.in(language), at: until, row: 2, style: .label) }
        surface.put(Phrase.reservedColumnUntil.in(language), at: until + (isWide ? 12 : 0), row: 2, style: .label)
        surface.put(clipped(Phrase.fieldHolder.in(language), to: width - holder), at: holder, row: 2, style: .label)
        let page = max(1, surface.size.rows - 5)
        for (place, row) in state.rows.dropFirst(state.top).prefix(page).enumerated() {
            let line = 3 + place
            let hasLapsed = row.expiresAt <= surroundings.now
            let style: Style = hasLapsed ? .warning : .text
            surface.putRight(row.number.shownWithYear, endingAt: 2 + number, row: line, style: style)
            if isWide { surface.put(row.reservedOn.shown, at: until, row: line, style: style) }
            surface.put(row.expiresAt.officeShown, at: until + (isWide ? 12 : 0), row: line, style: style)
            let note = hasLapsed ? " · " + Phrase.reservationExpired.in(language) : ""
            surface.put(clipped(row.holder + note, to: width - holder - 1), at: holder, row: line, style: style)
            if state.top + place == state.cursor {
                surface.put(">", at: 0, row: line, style: .text)
                surface.highlight(row: line, columns: width)
                surface.focus = Position(column: 0, row: line)
            }
        }
    }
}
