import TerminalKit

/// A text that is read first and perhaps written in: it stays as it came until somebody writes, because an editor for hundreds of
/// pages takes longer to make than a screen of them to show.
struct WrittenText: Equatable, Sendable {
    private var source: String
    private let limit: Int
    private var made: TextEditor?

    /// A text that is clean, as the office and its drafts keep it.
    init(_ text: String, limit: Int) {
        source = text
        self.limit = limit
    }

    /// The editor with what is written, the caret before it where nobody has written yet.
    var editor: TextEditor {
        get { made ?? TextEditor(source, limit: limit) }
        set {
            made = newValue
            source = ""
        }
    }

    /// The same for an area of a size: rows are broken once.
    func editor(in size: Size) -> TextEditor { made ?? TextEditor(source, limit: limit, size: size) }

    /// Grows with every change.
    var revision: Int { made?.revision ?? 0 }
    /// What is written.
    var text: String { made?.text ?? source }
    /// Whether nothing is.
    var isEmpty: Bool { made?.isEmpty ?? source.isEmpty }
}
