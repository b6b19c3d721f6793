private let ellipsis = "…"

/// The text cut to `limit` cells, with "…" as the last cell when something was cut; no grapheme is split.
///
/// A wide grapheme that would only half fit is left out, so the result may be one cell shorter.
public func clipped(_ text: String, to limit: Int) -> String {
    guard limit > 0 else { return "" }
    // No grapheme takes more cells than bytes.
    if text.utf8.count <= limit || cells(text) <= limit { return text }
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
        let width = cells(text[end])
        if used + width > limit - 1 { break }
        used += width
        end = text.index(after: end)
    }
    return text[..<end] + ellipsis
}

/// The text cut to `limit` cells in its middle, so that begin and end are seen: what tells names apart often stands at
/// their end.
public func clippedInside(_ text: String, to limit: Int) -> String {
    guard cells(text) > limit else { return text }
    // The end has the larger half.
    let front = max(0, (limit - 1) * 2 / 5)
    var begin = clipped(text, to: front + 1).dropLast()
    while begin.last == " " { begin.removeLast() }
    let room = limit - 1 - cells(String(begin))
    var (used, start) = (0, text.endIndex)
    while start > text.startIndex {
        let before = text.index(before: start)
        let width = cells(text[before])
        if used + width > room { break }
        (used, start) = (used + width, before)
    }
    return room < 0 ? "" : String(begin) + ellipsis + String(text[start...].drop { $0 == " " })
}

/// The text as lines of at most `width` cells.
///
/// Lines break at spaces, which vanish there; a longer word is broken where the line is full; "\n" always begins a
/// line, so empty text is one empty line. A wide grapheme in a width of one cell becomes "…". No lines when
/// `width` is not positive.
public func wrapped(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    var text = width > 1 ? text : String(text.map { cells($0) > width ? Character(ellipsis) : $0 })
    text.makeContiguousUTF8()
    var lines: [String] = []
    var start = text.startIndex
    while true {
        let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
        let paragraph = text[start..<end]
        var wrapping = LineWrapping(width: width, start: 0)
        let isCommon = paragraph.utf8.withContiguousStorageIfAvailable { bytes in
            guard CommonLetters.count(bytes) != nil else { return false }
            var place = 0
            while place < bytes.count {
                let length = CommonLetters.bytes(bytes[place])
                wrapping.add(place..<place + length, cells: 1, isBlank: bytes[place] == 0x20)
                place += length
            }
            return true
        }
        if isCommon != true {
            var place = 0
            for character in paragraph {
                let length = character.utf8.count
                wrapping.add(place..<place + length, cells: cells(character), isBlank: character == " ")
                place += length
            }
        }
        let utf8 = paragraph.utf8
        for line in wrapping.finished() {
            let first = utf8.index(utf8.startIndex, offsetBy: line.lowerBound)
            lines.append(String(text[first..<utf8.index(first, offsetBy: line.count)]))
        }
        guard end < text.endIndex else { return lines }
        start = text.utf8.index(after: end)
    }
}

/// One paragraph on its way to lines: ranges of its bytes, since a line is always a piece of it.
private struct LineWrapping {
    private let width: Int
    private var lines: [Range<Int>] = []
    private var line: Range<Int>
    private var lineCells = 0
    private var spaces = 0
    private var word: Range<Int>
    private var wordCells = 0

    init(width: Int, start: Int) {
        self.width = width
        line = start..<start
        word = start..<start
    }

    @inline(__always)
    mutating func add(_ grapheme: Range<Int>, cells: Int, isBlank: Bool) {
        if isBlank {
            placeWord()
            spaces += 1
            word = grapheme.upperBound..<grapheme.upperBound
            return
        }
        if wordCells + cells > width { breakWord() }
        word = word.lowerBound..<grapheme.upperBound
        wordCells += cells
    }

    mutating func finished() -> [Range<Int>] {
        placeWord()
        lines.append(line)
        return lines
    }

    /// Puts the finished word on the line, or on a new one when it does not fit.
    private mutating func placeWord() {
        guard !word.isEmpty else { return }
        if lineCells + spaces + wordCells > width {
            if lineCells > 0 { lines.append(line) }
            line = word
            lineCells = wordCells
        } else {
            line = line.lowerBound..<word.upperBound
            lineCells += spaces + wordCells
        }
        spaces = 0
        word = word.upperBound..<word.upperBound
        wordCells = 0
    }

    /// Ends the line with the word that has grown to a whole line.
    private mutating func breakWord() {
        placeWord()
        lines.append(line)
        line = line.upperBound..<line.upperBound
        lineCells = 0
    }
}
