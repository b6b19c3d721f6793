/// Reads the beginning of a CSV file until the byte order mark and the separator are known.
struct CSVHead: Sendable {
    /// The separator given or found; a line without any counts as separated by commas.
    private(set) var separator: CSVSeparator?

    private var at = 0
    private var markEnd = 0
    private var isAfterMark = false
    private var isQuoted = false
    private var hasText = false
    private var counts = [0, 0, 0]

    init(separator: CSVSeparator?) {
        self.separator = separator
    }

    /// Looks on where it stopped before.
    ///
    /// - Returns: where the first field starts, or `nil` while more bytes are needed.
    mutating func read(_ bytes: [UInt8], isFinished: Bool) -> Int? {
        if !isAfterMark {
            guard bytes.count >= Self.mark.count || isFinished else { return nil }
            isAfterMark = true
            if bytes.starts(with: Self.mark) { at = Self.mark.count }
            markEnd = at
        }
        if separator == nil {
            guard passHeading(bytes) || isFinished || bytes.count > Self.limit else { return nil }
            separator = mostFrequent
        }
        return markEnd
    }

    /// Whether the heading line ends within the bytes.
    private mutating func passHeading(_ bytes: [UInt8]) -> Bool {
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case 0x22:
                isQuoted.toggle()
                hasText = true
            case 0x0A, 0x0D:
                if hasText, !isQuoted { return true }
            case 0x20:
                continue
            default:
                hasText = true
                guard !isQuoted else { continue }
                for (place, separator) in CSVSeparator.allCases.enumerated() where separator.rawValue == byte {
                    counts[place] += 1
                }
            }
        }
        return false
    }

    private var mostFrequent: CSVSeparator {
        // A tie goes to the one that is rarer in words: a heading such as "Số, ký hiệu" brings commas of its own.
        var best = CSVSeparator.comma
        var most = 1
        for (count, separator) in zip(counts, CSVSeparator.allCases) where count >= most {
            best = separator
            most = count
        }
        return best
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    /// A heading longer than this is no heading; the file is read as it is and refused by its own problems.
    private static let limit = 1 << 20
}
