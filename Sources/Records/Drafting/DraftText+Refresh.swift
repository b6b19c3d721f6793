extension DraftText {
    /// The text with the values and tables of today. Only the values of these labels and untouched rows between the signs of these
    /// tables change; every other byte stays. A value that is not known takes the place of none that is.
    /// - Parameters:
    ///   - figures: values by label.
    ///   - tables: rows by the table's name, the heading first.
    ///   - unknown: names of tables of which nothing is known; they are filled in only where nothing stands.
    public func refreshed(
        figures: [String: String], tables: [String: [[String]]] = [:], unknown: Set<String> = []
    ) -> RefreshedText {
        var changes: [(place: Range<String.Index>, text: String)] = []
        var result = RefreshedText(text: self)
        // What a query fills has no figures of its own.
        var filled: [ClosedRange<Int>] = []
        for mark in self.tables {
            guard let rows = tables[mark.name] else { continue }
            if mark.isEdited {
                if TableComparison(mark, rows).isChanged { result.tablesKept.append(mark.name) }
                continue
            }
            filled.append(mark.line...mark.end)
            if unknown.contains(mark.name), !mark.rows.isEmpty {
                result.tablesUnseen.append(mark.name)
                continue
            }
            let written = TableMark.written(rows)
            guard text[mark.place] != written else { continue }
            changes.append((mark.place, written))
            if !TableComparison(mark, rows).changes.isEmpty { result.tablesChanged.append(mark.name) }
        }
        for mark in self.figures where !filled.contains(where: { $0.contains(mark.line) }) {
            guard let value = figures[mark.label], Self.isValue(value), value != mark.value else { continue }
            if value == FigureMark.unknownValue, !mark.value.isEmpty {
                result.figuresUnseen += 1
                continue
            }
            result.figuresChanged += 1
            changes.append((mark.place, value))
        }
        changes.sort { $0.place.lowerBound < $1.place.lowerBound }
        var fresh = ""
        var kept = text.startIndex
        for (place, replacement) in changes {
            fresh += text[kept..<place.lowerBound]
            fresh += replacement
            kept = place.upperBound
        }
        if !changes.isEmpty { result.text = DraftText(fresh + text[kept...]) }
        return result
    }

    /// Whether a text can stand in a figure: in one line, without braces, not empty.
    static func isValue(_ text: String) -> Bool {
        !text.isEmpty && !text.contains { $0 == "{" || $0 == "}" || $0.isNewline }
    }
}

/// A text with the values of today, and what became of those that stood in it.
public struct RefreshedText: Equatable, Sendable {
    /// The text.
    public var text: DraftText
    /// How many figures have another value now.
    public var figuresChanged = 0
    /// How many figures stand as they were, because nobody could tell their value now.
    public var figuresUnseen = 0
    /// The tables whose cells are others now.
    public var tablesChanged: [String] = []
    /// The tables that a person has written in and that say something else than the registers: they stand as they were.
    public var tablesKept: [String] = []
    /// The tables that stand as they were, because nobody could tell what they say now.
    public var tablesUnseen: [String] = []
    /// Whether that is because the person does not see the whole of the registers.
    public var isPartlyHidden = false

    /// Begins with a text as it is.
    init(text: DraftText) { self.text = text }
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
    public var isChanged: Bool { now.map { $0 != written } ?? false && !isUnseen }

    /// Whether a value stands there that cannot be told now: nobody knows it, or this person does not see it.
    public var isUnseen: Bool { now == FigureMark.unknownValue && written != FigureMark.unknownValue }
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
