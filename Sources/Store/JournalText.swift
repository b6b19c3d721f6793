import Office

/// Changes of fields as the text that the journal keeps: one line a field, name, old and new parted by tabs; `\N` is
/// absent; tab, newline and backslash are escaped, as in the text form of PostgreSQL's COPY.
enum JournalText {
    /// The text of changes.
    static func written(_ changes: [FieldChange]) -> String {
        var text = ""
        for change in changes {
            text += escaped(change.field) + "\t" + escaped(change.old) + "\t" + escaped(change.new) + "\n"
        }
        return text
    }

    /// The changes of a text; `nil` when it is not of this form.
    static func read(_ text: String) -> [FieldChange]? {
        var changes: [FieldChange] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 3, let field = unescaped(parts[0]) else { return nil }
            changes.append(FieldChange(field, from: unescaped(parts[1]), to: unescaped(parts[2])))
        }
        return changes
    }

    private static func escaped(_ text: String?) -> String {
        guard let text else { return "\\N" }
        guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\t": result += "\\t"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func unescaped(_ text: Substring) -> String? {
        if text == "\\N" { return nil }
        guard text.utf8.contains(0x5C) else { return String(text) }
        var result = ""
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped {
                switch scalar {
                case "t": result += "\t"
                case "n": result += "\n"
                case "r": result += "\r"
                default: result.unicodeScalars.append(scalar)
                }
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
