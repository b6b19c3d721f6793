/// What keeps a text from being printed as it is.
public struct DraftFault: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What is wrong with it.
    public let kind: Kind

    /// Puts a fault together.
    public init(line: Int, _ kind: Kind) {
        self.line = line
        self.kind = kind
    }

    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
        /// No figure of the report bears this label.
        case unknownLabel(String)
        /// A figure without a value.
        case emptyValue(String)
        /// A figure of which nothing is known: "?".
        case unknownValue(String)
        /// A place that was left for a person's own words: "[…]".
        case unwritten
        /// The same label with another value further up.
        case contradicts(String, here: String, before: String, line: Int)
        /// A table that no query makes.
        case unknownTable(String)
        /// A table that is not ended.
        case openTable(String)
        /// The end of a table that was not begun.
        case strayEnd
        /// A line between the signs of a table that is none of its rows: refreshing would take it away.
        case foreignLine(String)
        /// A field of a merged text that got no value.
        case openField(String)
    }

    /// Whether it may be printed when a person says so: what is open is seen to be open, all else would be wrong on paper.
    public var isPardonable: Bool {
        switch kind {
        case .unknownValue, .unwritten, .openField: true
        case .unknownLabel, .emptyValue, .contradicts, .unknownTable, .openTable, .strayEnd, .foreignLine: false
        }
    }
}

extension DraftText {
    /// A line that leaves room for a person's own words.
    public static let place = "[…]"

    /// How many places are left for a person's own words.
    public var openPlaces: Int {
        let place = Array(Self.place.utf8)
        var text = text
        return text.withUTF8 { bytes in
            var (count, start) = (0, 0)
            while let found = bytes[start...].firstIndex(of: place[0]) {
                let isPlace = bytes[found...].starts(with: place)
                count += isPlace ? 1 : 0
                start = found + (isPlace ? place.count : 1)
            }
            return count
        }
    }

    /// What keeps it from being printed, by lines.
    /// - Parameters:
    ///   - labels: the labels that mean something in it; empty for a letter that is no report.
    ///   - names: the tables that a query makes for it.
    public func faults(labels: Set<String>, tables names: Set<String>) -> [DraftFault] {
        let lines = lines
        let (tables, stray) = TableMark.read(lines)
        var faults = stray.map { DraftFault(line: $0.line, $0.name.map { .openTable($0) } ?? .strayEnd) }
        for table in tables {
            if !names.contains(table.name) { faults.append(DraftFault(line: table.line, .unknownTable(table.name))) }
            for line in lines[table.line..<table.end - 1]
            where !line.trimmed.isEmpty && TableRow.cells(line.trimmed) == nil {
                faults.append(DraftFault(line: line.number, .foreignLine(table.name)))
            }
        }
        for line in lines where line.trimmed == DraftText.place {
            faults.append(DraftFault(line: line.number, .unwritten))
        }
        faults += MergeText.open(in: text).map { DraftFault(line: $0.line, .openField($0.field.rawValue)) }
        var before: [String: FigureMark] = [:]
        for mark in figures {
            if !labels.contains(mark.label) {
                faults.append(DraftFault(line: mark.line, .unknownLabel(mark.label)))
            } else if mark.value.isEmpty {
                faults.append(DraftFault(line: mark.line, .emptyValue(mark.label)))
            } else if mark.isUnknown {
                faults.append(DraftFault(line: mark.line, .unknownValue(mark.label)))
            } else if let first = before[mark.label], first.value != mark.value {
                faults.append(
                    DraftFault(
                        line: mark.line,
                        .contradicts(mark.label, here: mark.value, before: first.value, line: first.line)))
            }
            if before[mark.label] == nil { before[mark.label] = mark }
        }
        return faults.sorted { $0.line < $1.line }
    }
}
