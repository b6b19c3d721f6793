import Office
import Phrases
import Records
import TerminalKit
import Text

extension DraftStepScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let purpose = OutgoingPurpose.step(step, id)
        let title = Phrase.outFormTitle(purpose.phrase, detail?.document.nameWithYear ?? "…")
        guard drawHead(title, on: &surface, in: surroundings), let detail else { return }
        let subject = clipped(detail.document.content.subject, to: surface.size.columns - 4)
        surface.put(subject, at: 2, row: 2, style: .faint)
        drawFields(from: 4, on: &surface, in: surroundings)
    }
}
