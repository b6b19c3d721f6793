import Office
import Phrases
import Records
import TerminalKit

// A question, a unit or a setting that is not saved, as it is kept.

extension FigureStepScreen.State {
    var stamp: Int { FigureStepScreen.Field.allCases.reduce(0) { $0 + (fields[$1]?.revision ?? 0) } }

    var mayBeKept: Bool { order.allSatisfy { isChoice($0) || !SecretMark.isMark(text($0)) } }

    var draft: FormDraft {
        var kept = keeping.foreign
        for field in FigureStepScreen.Field.allCases where text(field) != initial[field] ?? "" {
            kept[field.rawValue] = text(field)
        }
        return FormDraft(
            formKey: formKey, subject: .figures(purpose.code), texts: kept, focus: focus.rawValue, changedAt: changedAt)
    }

    /// The form as it was kept; what was not touched is taken from the office as it is now.
    /// - Returns: `nil` when it is no such form.
    init?(_ draft: FormDraft, in surroundings: Surroundings) {
        guard case .figures(let code) = draft.subject, let purpose = FigureStepScreen.Purpose(code: code) else {
            return nil
        }
        self.init(purpose, formKey: draft.formKey, in: surroundings)
        var rest = draft.texts
        for field in FigureStepScreen.Field.allCases {
            if let text = rest.removeValue(forKey: field.rawValue) {
                fields[field] = TextField(text, limit: field.limit)
            }
        }
        focus = FigureStepScreen.Field(rawValue: draft.focus).flatMap { order.contains($0) ? $0 : nil } ?? focus
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: rest)
    }
}
