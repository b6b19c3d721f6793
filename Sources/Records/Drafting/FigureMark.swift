/// A figure in a text: `{Văn bản đến trong kỳ: 1.234}`.
public struct FigureMark: Equatable, Sendable {
    /// The value that says that nothing is known.
    public static let unknownValue = "?"

    /// The line that it stands in, from 1.
    public let line: Int
    /// Its label: what the figure is called, with the variant after a comma.
    public let label: String
    /// What stands on paper.
    public let value: String
    /// Where the value stands, white space around it left out.
    let place: Range<String.Index>
    /// Where the whole mark stands, braces included.
    let whole: Range<String.Index>

    /// Whether nothing is known of it.
    public var isUnknown: Bool { value == Self.unknownValue }

    /// The figures of a line. Braces without a colon between them are ordinary text; a brace that opens within another begins anew.
    static func read(_ line: DraftLine) -> [FigureMark] {
        guard line.text.utf8.contains(UInt8(ascii: "{")), TableMark.Sign(line) == nil else { return [] }
        let text = line.text
        var marks: [FigureMark] = []
        var open: String.Index?
        var index = text.startIndex
        while index < text.endIndex {
            let after = text.index(after: index)
            switch text[index] {
            case "{": open = index
            case "}":
                if let begin = open, let mark = mark(text, from: begin, to: after, line.number) { marks.append(mark) }
                open = nil
            default: break
            }
            index = after
        }
        return marks
    }

    private static func mark(
        _ text: Substring, from begin: String.Index, to end: String.Index, _ line: Int
    ) -> FigureMark? {
        let inside = text[text.index(after: begin)..<text.index(before: end)]
        guard let colon = inside.firstIndex(of: ":") else { return nil }
        let label = trimmedText(inside[..<colon])
        guard !label.isEmpty else { return nil }
        let written = inside[inside.index(after: colon)...]
        var value = trimmedText(written)
        // An empty value is written behind the blank that follows the colon, if there is one.
        if value.isEmpty {
            value = written.first?.isWhitespace == true ? written.dropFirst().prefix(0) : written.prefix(0)
        }
        return FigureMark(
            line: line, label: String(label), value: String(value), place: value.startIndex..<value.endIndex,
            whole: begin..<end)
    }
}

/// A table that a query makes, between `{bảng: Name}` and `{hết bảng}`.
public struct TableMark: Equatable, Sendable {
    /// The line that opens it, from 1.
    public let line: Int
    /// What it is called.
    public let name: String
    /// The line that ends it.
    public let end: Int
    /// Where its rows stand: behind the line end of the first line, up to the beginning of the last.
    let place: Range<String.Index>

    /// A line that opens or ends a table.
    enum Sign: Equatable {
        case open(String)
        case end

        init?(_ line: DraftLine) {
            let text = line.trimmed
            guard text.first == "{", text.last == "}" else { return nil }
            let inside = trimmedText(text.dropFirst().dropLast())
            if inside == "hết bảng" {
                self = .end
                return
            }
            guard inside.hasPrefix("bảng"), let colon = inside.firstIndex(of: ":"),
                trimmedText(inside[..<colon]) == "bảng"
            else { return nil }
            let name = trimmedText(inside[inside.index(after: colon)...])
            guard !name.isEmpty, !name.contains("{"), !name.contains("}") else { return nil }
            self = .open(String(name))
        }
    }

    /// The tables of a text, and the lines that open or end none: each with its name, `nil` for an end.
    static func read(_ lines: [DraftLine]) -> (tables: [TableMark], stray: [(line: Int, name: String?)]) {
        var tables: [TableMark] = []
        var stray: [(line: Int, name: String?)] = []
        var open: (line: DraftLine, name: String, next: DraftLine?)?
        for (place, line) in lines.enumerated() {
            switch Sign(line) {
            case .open(let name)?:
                if let before = open { stray.append((before.line.number, before.name)) }
                open = (line, name, place + 1 < lines.count ? lines[place + 1] : nil)
            case .end?:
                guard let begun = open, let next = begun.next else {
                    stray.append((line.number, nil))
                    continue
                }
                tables.append(
                    TableMark(
                        line: begun.line.number, name: begun.name, end: line.number,
                        place: next.text.startIndex..<line.text.startIndex))
                open = nil
            case nil: break
            }
        }
        if let open { stray.append((open.line.number, open.name)) }
        return (tables, stray)
    }
}
