import Office
import Phrases
import Records
import TerminalKit

// A step that is not saved, and a task that is not given, as they are kept.

extension StepField {
    /// The name under which drafts keep the field; it stays when fields are added or moved.
    var name: String { "\(self)" }
}

extension StepScreen.State {
    /// Documents that were done leave the form: that is a change of what is kept, too.
    var stamp: Int { order.reduce(0) { $0 + (fields[$1]?.revision ?? 0) } << 16 + documents.count }

    var mayBeKept: Bool { order.allSatisfy { $0.isChoice || !SecretMark.isMark(text($0)) } }

    var draft: FormDraft {
        let subject: FormDraft.Subject =
            switch purpose {
            case .task: .task
            case .step(let act): .step(act, documents.map { FormDraft.Document($0) })
            }
        var kept = keeping.foreign
        for field in order where text(field) != initial[field] ?? "" { kept[field.name] = text(field) }
        return FormDraft(formKey: formKey, subject: subject, texts: kept, focus: focus.name, changedAt: changedAt)
    }

    /// The form as it was kept.
    /// - Parameter documents: as they are now; what was not touched is taken from them.
    /// - Returns: `nil` when it is no step, or none of its documents is there.
    init?(_ draft: FormDraft, on documents: [IncomingDocument], in surroundings: Surroundings) {
        switch draft.subject {
        case .task: self.init(.task, [], formKey: draft.formKey, in: surroundings)
        case .step(let act, let kept):
            let found = kept.compactMap { one in documents.first { $0.id == one.id } }
            guard !found.isEmpty else { return nil }
            self.init(.step(act), found, formKey: draft.formKey, in: surroundings)
        case .register, .reserved, .correct, .insert, .round, .figures, .figure, .figureReturn, .outgoing, .archive:
            return nil
        }
        var rest = draft.texts
        for field in order {
            if let text = rest.removeValue(forKey: field.name) { fields[field] = TextField(text, limit: field.limit) }
        }
        focus = order.first { $0.name == draft.focus } ?? focus
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: rest)
    }
}
