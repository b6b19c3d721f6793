import Text

/// In what order the files of a series or box lie, when they are put in order at once (chỉnh lý).
public enum FileOrder: String, CaseIterable, Sendable, Hashable {
    /// By year, the abbreviation of the heading, and the number before it: "02.TCCB" before "10.TCCB".
    case code
    /// By the day on which the work began, those without one last.
    case day
    /// By title, in the order of Vietnamese letters.
    case title

    /// The files in this order; those that it does not tell apart stay as they lie.
    public func sorted(_ files: [RecordFile]) -> [RecordFile] {
        let keys = files.enumerated().map { place, file in (key: key(of: file), place: place, file: file) }
        return keys.sorted { left, right in
            left.key == right.key
                ? left.place < right.place : left.key.lexicographicallyPrecedes(right.key)
        }.map(\.file)
    }

    private func key(of file: RecordFile) -> [UInt8] {
        switch self {
        case .code:
            let notation = file.content.notation
            let digits = notation.prefix { $0.isASCII && $0.isNumber }
            let number = UInt64(digits).map { $0 < .max ? $0 : .max - 1 } ?? .max
            return Self.bytes(UInt64(clamping: file.content.year))
                + collationKey(String(notation.dropFirst(digits.count)))
                + [0] + Self.bytes(number)
        case .day: return Self.bytes(file.content.startedOn.map { UInt64(clamping: $0.number) } ?? .max)
        case .title: return collationKey(file.content.title)
        }
    }

    private static func bytes(_ number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
    }
}
