import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingTextScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let title =
            shows == .last
            ? last.map { Phrase.draftPastTitle($0.name) } ?? .draftTextTitle("…")
            : Phrase.draftTextTitle(detail?.document.shortName ?? "…")
        surface.drawTitleBar(surroundings.titled(surroundings.text(title)), trailing: surroundings.whoAndWhen)
        let page = OutgoingTextScreen.page(surroundings)
        let left = view.lines.count - top - page
        let note =
            left > 0
            ? surroundings.text(.scrollMore(.count(left))) : surroundings.text(standing(surroundings))
        surface.rule(row: 1, note: clipped(note, to: max(0, surface.size.columns - 6)))
        surface.focus = Position(column: 0, row: 2)
        guard isFilled, detail != nil else {
            return _ = surface.put(surroundings.text(.listLoading), at: 1, row: 2, style: .faint)
        }
        guard !written.isEmpty || shows != .text else {
            let said: Phrase = whyNotWritten(surroundings) == nil ? .draftTextEmpty : .draftTextNone
            for (place, line) in surroundings.wrap(said, width: surface.size.columns - 2).enumerated() {
                surface.put(line, at: 1, row: 2 + place, style: .faint)
            }
            return
        }
        for (place, line) in view.lines.dropFirst(top).prefix(page).enumerated() {
            let text = self.left == 0 ? line.text : String(line.text.dropFirst(self.left))
            surface.put(clipped(text, to: surface.size.columns - 2), at: 1, row: 2 + place, style: line.mark.style)
        }
    }

    /// Which version is seen.
    private func standing(_ surroundings: Surroundings) -> Phrase {
        if shows == .last, let last { return .draftLastReport(last.name) }
        if isDirty { return whyNotWritten(surroundings) == nil ? .draftTextUnsaved : .draftTextLeft }
        guard let newest else { return Phrase("") }
        return newest.line(surroundings.facts)
    }
}
