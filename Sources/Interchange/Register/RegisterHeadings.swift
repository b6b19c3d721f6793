/// Which column of a file holds what, found from its heading row.
public struct RegisterHeadings: Hashable, Sendable {
    /// A heading that names no known column.
    public struct Unknown: Hashable, Sendable {
        /// The column of the file, from 1.
        public let column: Int
        /// The heading as it stands.
        public let heading: String
    }

    /// A column named by more than one heading.
    public struct Duplicate: Hashable, Sendable {
        /// What the headings name.
        public let column: RegisterColumn
        /// The columns of the file, from 1.
        public let columns: [Int]
    }

    /// What each column of the file holds; `nil` for an unknown heading.
    public let columns: [RegisterColumn?]
    /// The headings that name no known column; columns without heading are left out.
    public let unknown: [Unknown]
    /// The columns named more than once.
    public let duplicates: [Duplicate]
    /// The columns no register can do without that the file lacks.
    ///
    /// These are the day of arrival, the subject, and the issuer, for whom the sender may stand in.
    public let missing: [RegisterColumn]
    /// Whether the subject column holds the type of document in front of the subject.
    public let subjectHoldsType: Bool

    /// Place of each column in a row of the file, −1 for a column the file lacks, by raw value.
    private let places: [Int]

    /// Matches the headings of a file.
    public init(_ headings: [String]) {
        let columns = headings.map { RegisterColumn(heading: $0) }
        var places = Array(repeating: -1, count: RegisterColumn.allCases.count)
        var unknown: [Unknown] = []
        for (place, column) in columns.enumerated() {
            if let column {
                if places[column.rawValue] < 0 { places[column.rawValue] = place }
            } else if !RegisterColumn.key(of: headings[place]).isEmpty {
                unknown.append(Unknown(column: place + 1, heading: headings[place]))
            }
        }
        self.columns = columns
        self.unknown = unknown
        self.places = places
        duplicates = RegisterColumn.allCases.compactMap { column in
            let named = columns.indices.filter { columns[$0] == column }.map { $0 + 1 }
            return named.count > 1 ? Duplicate(column: column, columns: named) : nil
        }
        missing = [RegisterColumn.arrivalDay, .issuer, .subject].filter { column in
            if column == .issuer, places[RegisterColumn.sender.rawValue] >= 0 { return false }
            return places[column.rawValue] < 0
        }
        let subject = places[RegisterColumn.subject.rawValue]
        subjectHoldsType = subject >= 0 && RegisterColumn.key(of: headings[subject]).hasPrefix("tenloai")
    }

    /// Whether rows can be read without guessing: nothing required is missing and nothing named twice.
    public var isUsable: Bool { missing.isEmpty && duplicates.isEmpty }

    /// A row of the file with its fields under their columns.
    public func row(_ row: CSVRow) -> IncomingRow {
        IncomingRow(line: row.line, fields: row.fields, places: places)
    }
}
