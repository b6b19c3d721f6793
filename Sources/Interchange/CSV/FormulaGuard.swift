/// Keeps the text of a field from being taken for a formula when a spreadsheet opens the file.
///
/// A field whose first character, after spaces and quotation marks, is one of `= + - @`, their full-width forms, TAB,
/// CR or NUL gets an apostrophe in front. Plain numbers such as `-1` and `+5.2` stay as they are.
///
/// Source: OWASP ASVS 1.2.10; the full-width forms are taken for formulas by spreadsheets set to East Asian input.
public enum FormulaGuard {
    /// The field with an apostrophe in front where it needs one.
    public static func guarded(_ field: String) -> String {
        needsGuard(field) ? "'" + field : field
    }

    /// The field without the apostrophe that `guarded` set; every other field is returned unchanged.
    public static func unguarded(_ field: String) -> String {
        guard field.utf8.first == UInt8(ascii: "'") else { return field }
        let rest = String(field.unicodeScalars.dropFirst())
        return needsGuard(rest) ? rest : field
    }

    static func needsGuard(_ field: String) -> Bool {
        for scalar in field.unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "\u{3000}", "\u{FEFF}", "\"", "'", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}":
                continue
            case "=", "+", "-", "@", "\t", "\r", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
                return !isPlainNumber(field)
            default:
                return false
            }
        }
        return false
    }

    /// A sign, digits and at most one decimal point or comma with digits after it.
    private static func isPlainNumber(_ field: String) -> Bool {
        var digits = field.utf8.dropFirst()
        guard let sign = field.utf8.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") else { return false }
        func passDigits() -> Bool {
            let count = digits.count
            digits = digits.drop { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            return digits.count < count
        }
        guard passDigits() else { return false }
        guard let point = digits.popFirst() else { return true }
        guard point == UInt8(ascii: ".") || point == UInt8(ascii: ",") else { return false }
        return passDigits() && digits.isEmpty
    }
}
