import Office
import Phrases
import Records
import TerminalKit

// A question, a unit or a setting that is not saved, as it is kept.

extension FigureStepScreen.State {
    var draft: FormDraft { draft(.figures(purpose.code)) }

    /// The form as it was kept; what was not touched is taken from the office as it is now.
    /// - Returns: `nil` when it is no such form.
    init?(_ draft: FormDraft, in surroundings: Surroundings) {
        guard case .figures(let code) = draft.subject, let purpose = FigureStepScreen.Purpose(code: code) else {
            return nil
        }
        self.init(purpose, formKey: draft.formKey, in: surroundings)
        takeUp(draft)
    }
}
