import Text

extension ExtractedText {
    /// The text of bytes that are text: in whatever encoding, as mail, or with its tags taken off.
    ///
    /// These kinds need no library, grow with no input and are read forward once, so they are read here; all others are the filter's.
    public static func of(_ bytes: [UInt8], _ source: TextSource) throws(IntakeRefusal) -> ExtractedText {
        if bytes.isEmpty { throw .empty }
        switch source {
        case .plain, .csv:
            let guess = EncodingGuess.of(bytes)
            guard !guess.text.unicodeScalars.contains("\0") else { throw .notText }
            return ExtractedText(text: guess.text, encoding: guess.encoding, certainty: guess.certainty).shortened()
        case .html, .xml:
            let (decoded, encoding, certainty) = markup(bytes)
            let text = MarkupText.text(of: Array(decoded.utf8), kind: source == .html ? .html : .xml)
            return ExtractedText(text: text, encoding: encoding, certainty: certainty).shortened()
        case .mail:
            guard let message = MailMessage.read(bytes) else { return try of(bytes, .plain) }
            return ExtractedText(text: message.text, isCut: message.isCut).shortened()
        case .word, .workbook, .openDocument: throw .notText
        }
    }

    /// A page says its encoding in its head, often wrongly.
    private static func markup(_ bytes: [UInt8]) -> (String, TextEncoding, EncodingCertainty) {
        let guess = EncodingGuess.of(bytes)
        guard guess.certainty != .certain, let label = label(in: bytes.prefix(4096)),
            let said = TextEncoding(label: label), said.isLegacy
        else { return (guess.text, guess.encoding, guess.certainty) }
        return (said.decode(bytes), said, .likely)
    }

    private static func label(in head: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: head, as: UTF8.self).lowercased()
        for key in ["charset=", "encoding="] {
            guard let range = text.firstRange(of: key) else { continue }
            let rest = text[range.upperBound...].drop { $0 == "\"" || $0 == "'" }
            let label = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            if !label.isEmpty { return String(label) }
        }
        return nil
    }

    /// The text of a document of a word processor: a line for each paragraph, cells of a row beside each other.
    public init(_ word: WordText) {
        var lines: [String] = []
        for block in word.blocks {
            switch block {
            case .paragraph(let paragraph): lines.append(paragraph.text)
            case .table(let table):
                for row in table.rows {
                    lines.append(row.map { $0.paragraphs.map(\.text).joined(separator: " ") }.joined(separator: "\t"))
                }
            }
        }
        self = Self.mended(lines)
    }

    /// The text of a workbook: sheets with their names, rows as lines.
    public init(_ workbook: Workbook) {
        var lines: [String] = []
        for sheet in workbook.sheets where !sheet.rows.isEmpty {
            lines.append(sheet.name)
            for row in sheet.rows {
                lines.append(row.cells.map(\.words).filter { !$0.isEmpty }.joined(separator: "\t"))
            }
        }
        self = Self.mended(lines)
    }

    /// Lines of a file of Unicode, those in letters of an old font put right where the file as a whole is recognised.
    public static func mended(_ lines: [String]) -> ExtractedText {
        // Lines that hold letters outside of Windows-1252 are in no old font; the others are judged together.
        let doubtful = lines.filter { OldFont.bytes(of: $0) != nil }
        guard let guess = EncodingGuess.mended(doubtful.joined(separator: "\n")) else {
            return ExtractedText(text: nfc(lines.joined(separator: "\n"))).shortened()
        }
        let text = lines.map { OldFont.mended($0, guess.encoding) }.joined(separator: "\n")
        return ExtractedText(text: nfc(text), encoding: guess.encoding, certainty: guess.certainty).shortened()
    }
}
