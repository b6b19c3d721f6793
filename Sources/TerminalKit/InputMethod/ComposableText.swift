/// A text in which an input method makes syllables: what it must see of it.
public protocol ComposableText {
    /// Whether these graphemes stand right before the caret, and nothing is selected.
    func standsBehind(_ graphemes: [Character]) -> Bool
    /// The grapheme before the caret; `nil` at the beginning of a line.
    var characterBeforeCaret: Character? { get }
    /// Whether something is selected, which goes with the next letter.
    var hasSelection: Bool { get }
}

extension TextField: ComposableText {
    public func standsBehind(_ graphemes: [Character]) -> Bool {
        guard selection == nil, caretPlace >= graphemes.count else { return false }
        return characters[caretPlace - graphemes.count..<caretPlace].elementsEqual(graphemes)
    }

    public var characterBeforeCaret: Character? { caretPlace > 0 ? characters[caretPlace - 1] : nil }

    public var hasSelection: Bool { selection != nil }
}

extension TextEditor: ComposableText {
    public func standsBehind(_ graphemes: [Character]) -> Bool {
        let characters = lines[caretPlace.line].characters
        guard selection == nil, caretPlace.column >= graphemes.count else { return false }
        return characters[caretPlace.column - graphemes.count..<caretPlace.column].elementsEqual(graphemes)
    }

    public var characterBeforeCaret: Character? {
        caretPlace.column > 0 ? lines[caretPlace.line].characters[caretPlace.column - 1] : nil
    }

    public var hasSelection: Bool { selection != nil }
}
