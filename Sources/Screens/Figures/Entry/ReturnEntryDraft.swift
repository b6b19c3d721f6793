import Office
import Phrases
import Records
import TerminalKit

// A return that is not saved, as it is kept: each text by its field, and the days of rows that were copied.

extension ReturnEntryScreen.Field {
    /// The name under which drafts keep the field.
    var name: String {
        switch self {
        case .received: "received"
        case .document: "document"
        case .asOf: "as-of"
        case .row(let code): "row:\(code)"
        }
    }

    /// - Returns: `nil` when only a later program knows the name.
    init?(name: String) {
        switch name {
        case "received": self = .received
        case "document": self = .document
        case "as-of": self = .asOf
        default:
            guard name.hasPrefix("row:"), name.count > 4 else { return nil }
            self = .row(String(name.dropFirst(4)))
        }
    }
}

extension ReturnEntryScreen.State: Keepable {
    var stamp: Int { fields.values.reduce(marks << 20) { $0 + $1.revision } }

    var hasTyped: Bool {
        if entry == nil { return !fields.isEmpty }
        return !copied.isEmpty || !confirmed.isEmpty || order.contains(where: isTouched)
    }

    var mayBeKept: Bool { fields.values.allSatisfy { !SecretMark.isMark($0.text) } }

    var draft: FormDraft {
        var kept = keeping.foreign
        for (field, text) in fields where entry == nil || isTouched(field) { kept[field.name] = text.text }
        for (code, day) in copied { kept["copied:\(code)"] = day.iso }
        for code in confirmed { kept["confirmed:\(code)"] = "yes" }
        return FormDraft(
            formKey: formKey,
            subject: .figureReturn(unit: unit, name: entry?.unit.name ?? unit, form: form, period: period),
            texts: kept, focus: focus.name, changedAt: changedAt)
    }

    /// The return as it was kept. The form itself is read when it stands there.
    /// - Returns: `nil` when it is no return.
    init?(_ draft: FormDraft) {
        guard case .figureReturn(let unit, _, let form, let period) = draft.subject else { return nil }
        self.init(unit: unit, form: form, period: period)
        formKey = draft.formKey
        var rest: [String: String] = [:]
        for (name, text) in draft.texts {
            let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
            if parts.count == 2, parts[0] == "copied", let day = Day(iso: text) {
                copied[parts[1]] = day
            } else if parts.count == 2, parts[0] == "confirmed" {
                confirmed.insert(parts[1])
            } else if let field = ReturnEntryScreen.Field(name: name) {
                fields[field] = TextField(text)
            } else {
                rest[name] = text
            }
        }
        if let field = ReturnEntryScreen.Field(name: draft.focus) { focus = field }
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: rest)
    }
}

extension FormDraft {
    /// Whether it is this return.
    func isSame(as state: ReturnEntryScreen.State) -> Bool {
        guard case .figureReturn(let unit, _, let form, let period) = subject else { return false }
        return unit == state.unit && form == state.form && period == state.period
    }
}

extension Workplace {
    /// Opens a screen; of a return what was put aside is taken up.
    mutating func open(_ screen: Screen) {
        guard case .figures(.entry(var state)) = screen else {
            stack.append(screen)
            return
        }
        if let aside = asides.last(where: { $0.draft.isSame(as: state) }) {
            take(aside.draft.formKey, for: .open)
            return
        }
        if state.formKey.isEmpty { state.formKey = keySource.next() }
        state.changedAt = surroundings.now
        stack.append(.figures(.entry(state)))
    }

    /// Keeps what is typed in a return to go on with later.
    /// - Returns: whether there was something.
    mutating func putAside(_ entry: ReturnEntryScreen.State) -> Bool {
        guard entry.hasTyped else { return false }
        var entry = entry
        // Answers that are on their way are not waited for; doubts are told anew.
        (entry.ticket, entry.lookup, entry.knowing) = (nil, nil, nil)
        (entry.listing, entry.deed, entry.reopening) = (nil, nil, nil)
        entry.savesThen = false
        entry.questioned = [:]
        asides.append(Aside(draft: entry.draft, screen: .figures(.entry(entry)), isKept: false))
        sortAsides()
        return true
    }
}

extension Screen {
    /// The return that is filled in on it.
    var entry: ReturnEntryScreen.State? {
        if case .figures(.entry(let state)) = self { state } else { nil }
    }
}
