/// The text of a letter or report as a person types it: one string, each line a paragraph. What lines and marks in it mean is read
/// here; nothing else in the office gives them a meaning.
///
/// - Lines are what they begin with: "Phần I", "Chương II", "Mục 1", "I. " are headings, "Điều 1." an article, "1. " and "1.1. " are
///   numbered, "a) " is a point, "- " and "+ " are lists, "Căn cứ … ;" at the top is what the text rests on.
/// - `**bold**` and `*italic*` within a line; a mark that is not closed, or has a space inside, stands as it is typed.
/// - Lines `| a | b |` below each other are a table.
/// - `{Label: value}` is a figure: on paper the value alone stands.
/// - `{bảng: Name}` … `{hết bảng}`: between them lies a table that a query makes.
public struct DraftText: Equatable, Sendable {
    /// The text.
    public let text: String

    /// Takes a text as it is: in normal form C, lines parted by "\n".
    public init(_ text: String) { self.text = text }

    /// What stands on paper, in order; lines without a letter part it and leave nothing.
    public var blocks: [DraftBlock] { DraftReading(self).blocks }

    /// The figures in it, in order.
    public var figures: [FigureMark] { lines.flatMap(FigureMark.read) }

    /// Its tables that a query makes, in order.
    public var tables: [TableMark] { TableMark.read(lines).tables }

    /// Its lines, from 1.
    var lines: [DraftLine] {
        var lines: [DraftLine] = []
        var start = text.utf8.startIndex
        while true {
            let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.utf8.endIndex
            lines.append(DraftLine(number: lines.count + 1, text: text[start..<end]))
            guard end < text.utf8.endIndex else { return lines }
            start = text.utf8.index(after: end)
        }
    }
}

/// A line of a text.
struct DraftLine {
    /// From 1.
    let number: Int
    /// What stands in it.
    let text: Substring

    /// Without what cannot be seen at its ends.
    var trimmed: Substring { trimmedText(text) }
}

/// Without white space at both ends.
func trimmedText(_ text: Substring) -> Substring {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
}
