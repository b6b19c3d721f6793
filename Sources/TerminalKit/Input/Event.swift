/// Something that happened outside, in the order it happened.
public enum Event: Equatable, Sendable {
    /// A key. Letters that arrive together are one event each.
    case key(Key)
    /// Text that did not come from single keys, such as what an input method commits.
    case text(String)
    /// What the built-in input method makes of a key: the last graphemes before the caret go, the text comes.
    case rewrite(back: Int, text: String)
    /// What was pasted, whole: newlines are "\n", normal form C. It never presses a key.
    case paste(String)
    /// The terminal has another size; draw everything.
    case resized(Size)
    /// The terminal is gone: keep what is unsaved, write nothing more to it, end.
    case hangUp
    /// Someone asks the program to end.
    case terminate
    /// The terminal was given back after a stop; draw everything.
    case resumed
    /// Another thread rang.
    case wake
    /// The time given to wait is over.
    case idle
}
