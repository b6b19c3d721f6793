/// Writes CSV (RFC 4180: CRLF after each row, quotation marks doubled) in which no field is a formula.
///
/// A long table is written in pieces: append rows, `take()` the bytes, append on.
public struct CSVWriter: Sendable {
    /// What has been written and not yet taken.
    public private(set) var bytes: [UInt8] = []

    private let separator: CSVSeparator

    /// A writer of one file; the byte order mark tells older spreadsheets that the file is UTF-8.
    public init(separator: CSVSeparator = .comma, byteOrderMark: Bool = false) {
        self.separator = separator
        if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Appends one row.
    public mutating func append(_ fields: [String]) {
        var isFirst = true
        for field in fields {
            if !isFirst { bytes.append(separator.rawValue) }
            isFirst = false
            // A single empty field must not become a blank line, which readers skip.
            append(field, isQuoted: fields.count == 1 && field.utf8.allSatisfy { $0 == 0x20 })
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// Hands over what has been written so far and keeps nothing of it.
    public mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &bytes)
        return taken
    }

    private mutating func append(_ field: String, isQuoted: Bool) {
        let isFormula = FormulaGuard.needsGuard(field)
        guard isQuoted || isFormula || Self.needsQuotes(field) else {
            bytes.append(contentsOf: field.utf8)
            return
        }
        bytes.append(0x22)
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in field.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// Every separator counts, not only the file's: a spreadsheet may be told to split at another.
    private static func needsQuotes(_ field: String) -> Bool {
        if field.utf8.first == 0x20 || field.utf8.last == 0x20 { return true }
        return field.utf8.contains { byte in
            switch byte {
            case 0x22, 0x0A, 0x0D, 0x2C, 0x3B, 0x09: true
            default: false
            }
        }
    }
}
