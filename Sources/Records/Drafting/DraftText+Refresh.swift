extension DraftText {
    /// The text with the values and tables of today. Only the values of these labels and what lies between the signs of these
    /// tables change; every other byte stays.
    /// - Parameters:
    ///   - figures: values by label.
    ///   - tables: rows by the table's name, the heading first.
    public func refreshed(figures: [String: String], tables: [String: [[String]]] = [:]) -> DraftText {
        var changes: [(place: Range<String.Index>, text: String)] = []
        let spans = self.tables.compactMap { mark in tables[mark.name].map { (mark, $0) } }
        for (mark, rows) in spans {
            changes.append((mark.place, rows.map { TableRow.line($0) + "\n" }.joined()))
        }
        for mark in self.figures where !spans.contains(where: { ($0.0.line...$0.0.end).contains(mark.line) }) {
            guard let value = figures[mark.label], Self.isValue(value), value != mark.value else { continue }
            changes.append((mark.place, value))
        }
        guard !changes.isEmpty else { return self }
        changes.sort { $0.place.lowerBound < $1.place.lowerBound }
        var result = ""
        var kept = text.startIndex
        for (place, replacement) in changes {
            result += text[kept..<place.lowerBound]
            result += replacement
            kept = place.upperBound
        }
        result += text[kept...]
        return DraftText(result)
    }

    /// Whether a text can stand in a figure: in one line, without braces, not empty.
    static func isValue(_ text: String) -> Bool {
        !text.isEmpty && !text.contains { $0 == "{" || $0 == "}" || $0.isNewline }
    }
}

/// A figure of a text beside what it is now.
public struct FigureComparison: Equatable, Sendable {
    /// The line that it stands in, from 1.
    public let line: Int
    /// Its label.
    public let label: String
    /// What stands in the text.
    public let written: String
    /// What it is; `nil` where nobody knows the label.
    public let now: String?

    /// Puts a comparison together.
    public init(line: Int, label: String, written: String, now: String?) {
        self.line = line
        self.label = label
        self.written = written
        self.now = now
    }

    /// Whether the text says something else than the registers.
    public var isChanged: Bool { now.map { $0 != written } ?? false }
}

extension DraftText {
    /// Its figures, in order, beside what they are now.
    public func compared(with figures: [String: String]) -> [FigureComparison] {
        self.figures.map { FigureComparison(line: $0.line, label: $0.label, written: $0.value, now: figures[$0.label]) }
    }

    /// What became of the figures of a text that went out and came back.
    public func returned(as text: DraftText) -> [ReturnedFigure] {
        var back = Dictionary(grouping: text.figures, by: \.label)
        var result: [ReturnedFigure] = []
        for mark in figures {
            if var found = back[mark.label], !found.isEmpty {
                let came = found.removeFirst()
                back[mark.label] = found
                result.append(ReturnedFigure(label: mark.label, sent: mark.value, came: came.value))
            } else {
                result.append(ReturnedFigure(label: mark.label, sent: mark.value, came: nil))
            }
        }
        for mark in text.figures {
            guard var rest = back[mark.label], !rest.isEmpty else { continue }
            rest.removeFirst()
            back[mark.label] = rest
            result.append(ReturnedFigure(label: mark.label, sent: nil, came: mark.value))
        }
        return result
    }
}

/// A figure that went out in a file, and what came back.
public struct ReturnedFigure: Equatable, Sendable {
    /// Its label.
    public let label: String
    /// What went out; `nil` for one that only came in.
    public let sent: String?
    /// What came back; `nil` for one that was lost on the way.
    public let came: String?

    /// Puts one together.
    public init(label: String, sent: String?, came: String?) {
        self.label = label
        self.sent = sent
        self.came = came
    }

    /// What became of it.
    public var fate: Fate {
        switch (sent, came) {
        case (nil, _): .added
        case (_, nil): .lost
        case (let sent?, let came?): sent == came ? .same : .changed
        }
    }

    /// What becomes of a figure between two programs.
    public enum Fate: String, CaseIterable, Sendable {
        case same, changed, lost, added
    }
}
