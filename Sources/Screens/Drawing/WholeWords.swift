import Text

/// The text cut behind a word, with "…" where something was left out; a text of one word is cut inside of it.
func toWholeWords(_ text: String, width: Int) -> String {
    guard width > 0 else { return "" }
    guard cells(text) > width else { return text }
    var shown = ""
    for word in text.split(separator: " ") {
        let longer = shown.isEmpty ? String(word) : shown + " " + word
        guard cells(longer) + 2 <= width else { break }
        shown = longer
    }
    return shown.isEmpty ? clipped(text, to: width) : shown + " …"
}

/// A remark cut behind one of its parts, which commas, semicolons and points between them divide: half a part would
/// say something else. Where not even the first one fits, behind a word.
func toWholeParts(_ text: String, width: Int) -> String {
    guard width > 0 else { return "" }
    guard cells(text) > width else { return text }
    var best: String?
    var place = text.startIndex
    while place < text.endIndex {
        let rest = text[place...]
        if rest.hasPrefix(", ") || rest.hasPrefix("; ") || rest.hasPrefix(" · ") || rest.hasPrefix(" (") {
            let part = text[..<place]
            // A bracket that is open here is closed in what would be left out.
            let isOpen = part.count { $0 == "(" } != part.count { $0 == ")" }
            if !isOpen, cells(String(part)) + 2 <= width { best = part + " …" }
        }
        place = text.index(after: place)
    }
    return best ?? toWholeWords(text, width: width)
}
