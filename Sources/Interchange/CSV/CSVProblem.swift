/// One thing wrong in a CSV file, at the place where a person finds it in a text editor.
public struct CSVProblem: Hashable, Sendable {
    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
        /// The field's bytes are no UTF-8.
        case malformedUTF8
        /// A quotation mark opens the field and none closes it before the file ends.
        case unclosedQuote
        /// Something other than a separator or a line end follows the closing quotation mark.
        case textAfterQuote
        /// The row has another number of fields than the heading.
        case wrongFieldCount(expected: Int, found: Int)
        /// The field has more than `CSVLimits.fieldBytes`.
        case fieldTooLong
        /// The field holds a NUL byte.
        case nulByte
        /// The row has more fields than `CSVLimits.fields`.
        case tooManyFields
        /// The row has more than `CSVLimits.rowBytes`; the field is the one that passes them.
        case rowTooLong
        /// The file has no row at all.
        case emptyFile
    }

    /// The physical line, from 1, on which the field starts (the row, for a wrong number of fields).
    public let line: Int
    /// The field, from 1.
    public let column: Int
    /// What is wrong.
    public let kind: Kind

    /// A problem at a place.
    public init(line: Int, column: Int, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }
}

/// How much a CSV file may ask of the memory.
public struct CSVLimits: Hashable, Sendable {
    /// The most bytes of one field.
    public let fieldBytes: Int
    /// The most fields of one row.
    public let fields: Int
    /// The most bytes of one row without separators and quotation marks.
    public let rowBytes: Int

    /// Limits of one's own.
    public init(fieldBytes: Int, fields: Int, rowBytes: Int) {
        self.fieldBytes = fieldBytes
        self.fields = fields
        self.rowBytes = rowBytes
    }

    /// One MiB a field, 10,000 fields and 16 MiB a row.
    public static let standard = CSVLimits(fieldBytes: 1 << 20, fields: 10_000, rowBytes: 16 << 20)
}

/// One row as it stands in the file: not trimmed, not normalised.
public struct CSVRow: Hashable, Sendable {
    /// The physical line, from 1, on which the row starts.
    public let line: Int
    /// The fields without their quotation marks.
    public let fields: [String]

    /// A row that starts on `line`.
    public init(line: Int, fields: [String]) {
        self.line = line
        self.fields = fields
    }

    /// Whether no field holds anything but spaces, as in the rows that spreadsheets append.
    public var isBlank: Bool {
        fields.allSatisfy { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    }
}

/// What a reader finds next.
public enum CSVItem: Hashable, Sendable {
    /// The first row. When it has problems they come in its place.
    case heading(CSVRow)
    /// A sound row below the heading.
    case row(CSVRow)
    /// Something wrong; the row that holds it is not delivered.
    case problem(CSVProblem)
}
