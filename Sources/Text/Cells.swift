/// The cells that a grapheme takes in a terminal: 0, 1 or 2.
///
/// Vietnamese letters and scalars of ambiguous width take 1; wide and full-width scalars, flags and emoji take 2; a
/// mark, control or format character on its own takes 0 (it is cleaned before it is drawn, see `cleaned`).
public func cells(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if CommonLetters.contains(first.value) {
        return scalars.count > 1 && first.properties.isEmoji && asksForEmoji(scalars) ? 2 : 1
    }
    if WideRanges.contains(first.value) { return 2 }
    if first.properties.isEmoji, asksForEmoji(scalars) { return 2 }
    if isRegionalIndicator(first.value) { return scalars.count > 1 ? 2 : 1 }
    switch first.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator, .surrogate:
        return 0
    default:
        // Vowel and final jamo join the syllable before them.
        return (0x1160...0x11FF).contains(first.value) || (0xD7B0...0xD7FF).contains(first.value) ? 0 : 1
    }
}

/// The cells that a text takes in a terminal, in one line.
public func cells(_ text: String) -> Int {
    text.utf8.withContiguousStorageIfAvailable { CommonLetters.count($0) }?.flatMap { $0 }
        ?? text.reduce(0) { $0 + cells($1) }
}

private func isRegionalIndicator(_ scalar: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar)
}

/// True when a variation selector 16 asks for the emoji form, which is wide.
private func asksForEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    scalars.contains("\u{FE0F}")
}
