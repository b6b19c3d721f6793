/// One row of a register file: texts as they stand, found by column.
public struct IncomingRow: Hashable, Sendable {
    /// The physical line, from 1, on which the row starts in the file.
    public let line: Int

    private let fields: [String]
    private let places: [Int]

    init(line: Int, fields: [String], places: [Int]) {
        self.line = line
        self.fields = fields
        self.places = places
    }

    /// The field as it stands; `nil` when the file has no such column.
    public subscript(column: RegisterColumn) -> String? {
        let place = places[column.rawValue]
        return fields.indices.contains(place) ? fields[place] : nil
    }
}

/// The key under which a row of a file is imported once, however often the import is started anew.
///
/// - Parameters:
///   - fileHash: the digest of the whole file in hexadecimal digits.
///   - row: the row below the heading, from 1.
public func rowKey(fileHash: String, row: Int) -> String {
    "\(fileHash):\(row)"
}
