import Office
import Phrases
import Records
public import TerminalKit

extension Workplace {
    /// The screen as cells.
    public func view() -> Surface {
        let size = Size(columns: surroundings.columns, rows: surroundings.rows)
        var surface = Surface(size: size, lineArt: lineArt)
        guard !isTooSmall else {
            drawTooSmall(on: &surface)
            return surface
        }
        guard let top = stack.last else { return surface }
        switch top {
        case .desk(let state): DeskScreen.draw(state, asides: asides, on: &surface, in: surroundings)
        case .list(let state): IncomingListScreen.draw(state, on: &surface, in: surroundings)
        case .form(let state): IncomingFormScreen.draw(state, on: &surface, in: surroundings)
        case .document(let state): IncomingDocumentScreen.draw(state, on: &surface, in: surroundings)
        case .reservations(let state): ReservationsScreen.draw(state, on: &surface, in: surroundings)
        case .step(let state): StepScreen.draw(state, on: &surface, in: surroundings)
        case .attachments(let state): AttachmentsScreen.draw(state, on: &surface, in: surroundings)
        case .report(let state): ReportScreen.draw(state, on: &surface, in: surroundings)
        case .text(let state): TextScreen.draw(state, on: &surface, in: surroundings)
        case .round(let state): RoundScreen.draw(state, on: &surface, in: surroundings)
        case .page(let state): PageScreen.draw(state, on: &surface, in: surroundings)
        case .settings(let state): SettingsScreen.draw(state, on: &surface, in: surroundings)
        case .figures(let screen): screen.state.draw(on: &surface, in: surroundings)
        case .outgoing(let screen): screen.state.draw(on: &surface, in: surroundings)
        case .archive(let screen): screen.state.draw(on: &surface, in: surroundings)
        }
        surface.drawNotice(notice, in: surroundings)
        if let typed = top.keepable { surface.drawKept(typed, beside: notice, in: surroundings) }
        let table = top.table(in: surroundings)
        surface.drawFooter(footer(of: table, width: size.columns), row: size.rows - 1)
        var besideSign = surroundings
        besideSign.signWidth = typingSignWidth
        for (place, overlay) in overlays.enumerated() {
            // A question about a question stands in its place.
            if overlay.isQuestion, place + 1 < overlays.count, overlays[place + 1].isQuestion { continue }
            overlay.draw(on: &surface, in: besideSign)
            guard overlay.isEditor else { continue }
            surface.drawNotice(notice, in: surroundings)
            if let typed = top.keepable { surface.drawKept(typed, beside: notice, in: surroundings) }
        }
        drawTyping(on: &surface)
        return surface
    }

    func drawTooSmall(on surface: inout Surface) {
        let said = Phrase.tooSmall(
            columns: surroundings.columns, rows: surroundings.rows, leastColumns: Self.leastSize.columns,
            leastRows: Self.leastSize.rows)
        for (row, line) in surroundings.wrap(said, width: surroundings.columns).enumerated() {
            surface.put(line, at: 0, row: row, style: .warning)
        }
        surface.focus = Position(column: 0, row: 0)
    }
}
