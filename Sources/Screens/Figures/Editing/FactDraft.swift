import Office
import Phrases
import Records
import TerminalKit

// A figure that is half entered, as it is kept.

extension FactEditor.Field {
    /// The name under which drafts keep the field.
    fileprivate var name: String {
        switch self {
        case .value: "value"
        case .source: "source"
        case .reference: "reference"
        case .asOf: "as-of"
        case .reason: "reason"
        }
    }
}

extension FactEditor: Keepable {
    var stamp: Int { fields.values.reduce(marks << 20) { $0 + $1.revision } }

    var mayBeKept: Bool { fields.values.allSatisfy { !SecretMark.isMark($0.text) } }

    var draft: FormDraft {
        var kept = keeping.foreign
        for field in Field.allCases where text(field) != initial[field] ?? "" { kept[field.name] = text(field) }
        if source != initialSource { kept[Field.source.name] = source.code }
        return FormDraft(
            formKey: formKey,
            subject: .figure(unit: unit, name: name, form: form.code, period: period, row: row.code), texts: kept,
            focus: focus.name, changedAt: changedAt)
    }

    /// Takes up what was kept of the same figure; what was not touched is the office's.
    mutating func take(_ draft: FormDraft) {
        var rest = draft.texts
        if let kind = rest.removeValue(forKey: Field.source.name).flatMap({ code in sources.first { $0.code == code } })
        {
            source = kind
            marks += 1
        }
        for field in Field.allCases {
            guard let text = rest.removeValue(forKey: field.name) else { continue }
            fields[field]?.text = text
        }
        focus = order.first { $0.name == draft.focus } ?? .value
        formKey = draft.formKey
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: rest)
    }
}

/// A figure half entered that was kept, until the row to which it belongs is read.
struct KeptFigure: Keepable, Equatable {
    private(set) var draft: FormDraft
    var keeping: FormKeeping

    init(_ draft: FormDraft) {
        self.draft = draft
        keeping = FormKeeping(kept: 0, at: draft.changedAt, foreign: [:])
    }

    var formKey: String {
        get { draft.formKey }
        set {
            draft = FormDraft(
                formKey: newValue, subject: draft.subject, texts: draft.texts, focus: draft.focus,
                changedAt: draft.changedAt)
        }
    }
    var changedAt: Instant { draft.changedAt }
    var stamp: Int { 0 }
    var hasTyped: Bool { true }
    var mayBeKept: Bool { true }
}

extension FormDraft {
    /// Whether it is the figure of this row.
    func isSame(asFigure row: String, of unit: String, _ period: ReportingPeriod) -> Bool {
        guard case .figure(unit, _, _, period, row) = subject else { return false }
        return true
    }
}

extension Screen {
    /// The figure that is entered on it.
    var factEditor: FactEditor? {
        get {
            switch self {
            case .figures(.unit(let state)): state.editor
            case .figures(.fact(let state)): state.editor
            default: nil
            }
        }
        set {
            switch self {
            case .figures(.unit(var state)):
                state.editor = newValue
                self = .figures(.unit(state))
            case .figures(.fact(var state)):
                state.editor = newValue
                self = .figures(.fact(state))
            default: break
            }
        }
    }

    /// The figure that F2 would enter on it.
    fileprivate func figureToEdit(in surroundings: Surroundings) -> (
        unit: String, period: ReportingPeriod, row: String
    )? {
        switch self {
        case .figures(.unit(let state)):
            state.currentRow(state.lines(in: surroundings)).map { (state.unit, state.period, $0.indicator.code) }
        case .figures(.fact(let state)): (state.unit, state.period, state.code)
        default: nil
        }
    }
}

extension Workplace {
    /// Keeps a figure that is half entered on a screen, to go on with later.
    /// - Returns: whether there was something.
    mutating func putFigureAside(at place: Int) -> Bool {
        guard var editor = stack[place].factEditor else { return false }
        stack[place].factEditor = nil
        guard editor.hasTyped else { return false }
        if editor.formKey.isEmpty { editor.formKey = keySource.next() }
        // Answers that are on their way are not waited for; doubts are told anew.
        (editor.lookup, editor.deed, editor.questioned) = (nil, nil, nil)
        editor.savesThen = false
        var screen = FactScreen.State(
            unit: editor.unit, form: editor.form.code, period: editor.period, code: editor.row.code)
        screen.editor = editor
        asides.append(Aside(draft: editor.draft, screen: .figures(.fact(screen)), isKept: false))
        sortAsides()
        return true
    }

    /// Goes on with a figure that was put aside, where the same one is about to be entered.
    mutating func takesUpFigure(_ action: WorkplaceAction, at place: Int) -> Bool {
        switch action {
        case .figures(.unit(.edit)), .figures(.fact(.edit)): break
        default: return false
        }
        guard let figure = stack[place].figureToEdit(in: surroundings),
            let aside = asides.last(where: { $0.draft.isSame(asFigure: figure.row, of: figure.unit, figure.period) })
        else { return false }
        take(aside.draft.formKey, for: .open)
        return true
    }
}
