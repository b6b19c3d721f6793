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
