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
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
        var wrapping = LineWrapping(width: width)
        for character in paragraph { wrapping.add(character) }
        lines.append(contentsOf: wrapping.finished())
    }
    return lines
}

/// One paragraph on its way to lines.
private struct LineWrapping {
    let width: Int
    private var lines: [String] = []
    private var line = ""
    private var lineCells = 0
    private var spaces = 0
    private var word = ""
    private var wordCells = 0

    init(width: Int) {
        self.width = width
    }

    mutating func add(_ character: Character) {
        if character == " " {
            placeWord()
            spaces += 1
            return
        }
        let needed = cells(character)
        if needed > width {
            add("…")
            return
        }
        if wordCells + needed > width { breakWord() }
        word.append(character)
        wordCells += needed
    }

    mutating func finished() -> [String] {
        placeWord()
        lines.append(line)
        return lines
    }

    /// Puts the finished word on the line, or on a new one when it does not fit.
    private mutating func placeWord() {
        guard !word.isEmpty else { return }
        if lineCells + spaces + wordCells > width {
            if lineCells > 0 { lines.append(line) }
            line = ""
            lineCells = 0
            spaces = 0
        }
        line += String(repeating: " ", count: spaces) + word
        lineCells += spaces + wordCells
        spaces = 0
        word = ""
        wordCells = 0
    }

    /// Ends the line with the word that has grown to a whole line.
    private mutating func breakWord() {
        placeWord()
        lines.append(line)
        line = ""
        lineCells = 0
    }
}
