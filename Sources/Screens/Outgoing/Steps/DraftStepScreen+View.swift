import Office
import Phrases
import Records
import TerminalKit
import Text

extension DraftStepScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let purpose = OutgoingPurpose.step(step, id)
        let title = Phrase.outFormTitle(purpose.phrase, detail?.document.nameWithYear ?? "…")
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)),
            trailing: surface.size.columns >= 72 ? surroundings.whoAndWhen : "")
        surface.rule(row: 1)
        surface.focus = Position(column: 0, row: 2)
        guard isFilled, let detail else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        let subject = clipped(detail.document.content.subject, to: surface.size.columns - 4)
        surface.put(subject, at: 2, row: 2, style: .faint)
        drawFields(from: 4, on: &surface, in: surroundings)
    }
}
