import Text

/// A line that cites a document, taken apart: "1234/QĐ-TLĐ ngày 5/3/2026 của Tổng Liên đoàn về việc …".
///
/// Such lines are copied from letters, mails and lists. The parts may be missing or stand in another order; what was
/// not understood is kept in `rest`, nothing is guessed.
public struct Citation: Equatable, Sendable {
    /// Number and symbol, without the words before them.
    public let symbol: DocumentSymbol
    /// The type that was named before the number; `nil` when none was.
    public let type: DocumentType?
    /// The day as a day field takes it, "05/03/2026"; "5/3" when the line names no year.
    public let date: String?
    /// Who issued it.
    public let issuer: String?
    /// What it is about, without "về việc" and the quotes around it.
    public let subject: String?
    /// What was not understood, in order; empty when everything was.
    public let rest: String

    /// Reads a line; `nil` when it is no citation: no symbol at its head, or nothing beside it.
    public static func parse(_ text: String) -> Citation? {
        // No citation is this long; a pasted page is not read to its end.
        guard text.utf8.count <= 8_000 else { return nil }
        var parser = CitationParser(text)
        return parser.citation()
    }
}
