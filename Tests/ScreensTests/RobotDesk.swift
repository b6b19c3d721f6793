import Records

@testable import Screens

/// A desk file in memory. Another program of the same person may have drafts open in it.
struct RobotDesk {
    var drafts: [String: FormDraft] = [:]
    /// The keys that this program has open.
    var open: Set<String> = []
    /// The keys that another program has open.
    var elsewhere: Set<String> = []
    var templates: [FormTemplate] = []
    /// Whether nothing can be written or read.
    var isBroken = false

    func list() -> Kept {
        if isBroken { return .failed }
        let found = drafts.values.filter { !elsewhere.contains($0.formKey) }
        return .listed(found.sorted { ($0.changedAt, $0.formKey) < ($1.changedAt, $1.formKey) }, templates)
    }

    mutating func keep(_ draft: FormDraft, isOpen: Bool) -> Kept {
        if isBroken { return .failed }
        if elsewhere.contains(draft.formKey) { return .heldElsewhere }
        if let old = drafts[draft.formKey], old.changedAt > draft.changedAt { return .heldElsewhere }
        drafts[draft.formKey] = draft
        if isOpen { open.insert(draft.formKey) } else { open.remove(draft.formKey) }
        return .done
    }

    mutating func take(_ key: String) -> Kept {
        if isBroken { return .failed }
        if elsewhere.contains(key) { return .heldElsewhere }
        if drafts[key] != nil { open.insert(key) }
        return .taken(drafts[key])
    }

    mutating func drop(_ key: String) -> Kept {
        if isBroken { return .failed }
        drafts[key] = nil
        open.remove(key)
        return .done
    }

    mutating func keep(_ template: FormTemplate) -> Kept {
        if isBroken { return .failed }
        templates.removeAll { $0.name == template.name }
        templates.append(template)
        return .done
    }

    mutating func dropTemplate(_ name: String) -> Kept {
        templates.removeAll { $0.name == name }
        return .done
    }
}
