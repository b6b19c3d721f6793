import Office
import Records
import SQLite
import Text

/// The words of the index, folded, from four letters on.
///
/// The index has its own entries for beginnings of one to three letters. A longer beginning would make it gather all
/// documents of a common word before the first is shown; so the unfinished word is completed here, and the index is asked
/// for the few whole words. Words of documents that were corrected stay: they find nothing. Those of a text that a disposal destroyed go
/// where nothing else has them.
extension Vault {
    /// The shortest word kept.
    private static let leastLength = 4
    /// The most words that a beginning is completed to; a beginning of more is left to the index.
    private static let mostCompletions = 64

    /// Keeps the words of a document.
    func learnWords(of document: IncomingDocument) throws(OfficeError) {
        let content = document.content
        try learnWords(of: [
            content.subject, content.issuer, content.symbol.raw, content.signer, content.recipient, content.receivedBy,
            content.sender, content.notes, content.meetingPlace, content.attendees, content.senderAddress,
            content.replyWanted, document.handling?.instruction?.text, document.handling?.result?.text,
            document.number.shown,
        ])
    }

    /// Keeps the words of texts.
    func learnWords(of texts: [String?]) throws(OfficeError) {
        for text in texts {
            guard let text else { continue }
            var new: [String] = []
            Self.forEachListedWord(of: text) { word in
                if knownWords.insert(word).inserted { new.append(word) }
            }
            for word in new {
                try stored { () throws(SQLiteError) in
                    let statement = try connection.prepare("INSERT OR IGNORE INTO search_word (word) VALUES (?1)")
                    try statement.bind(1, word)
                    try statement.run()
                }
            }
        }
    }

    /// The words of a text that are kept, each once.
    static func listedWords(of text: String) -> Set<String> {
        var words: Set<String> = []
        forEachListedWord(of: text) { words.insert($0) }
        return words
    }

    private static func forEachListedWord(of text: String, _ body: (String) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            SyllableTokenizer().forEachWord(in: bytes) { _, _, _, folded in
                if folded.count >= leastLength, !isNumber(folded) { body(String(decoding: folded, as: UTF8.self)) }
                return true
            }
        }
    }

    /// The whole words that a folded beginning stands for; `nil` where the index completes it itself.
    func completions(of beginning: String) throws(OfficeError) -> [String]? {
        let bytes = Array(beginning.utf8)
        let isNumber = bytes.withUnsafeBufferPointer { Self.isNumber($0) }
        guard bytes.count >= Self.leastLength, !isNumber else { return nil }
        let found = try rows(of: "search_word") { () throws(RowError) in
            let statement = try prepared(
                "SELECT word FROM search_word WHERE word >= ?1 AND word < ?2 ORDER BY word LIMIT ?3")
            do throws(SQLiteError) {
                try statement.bind(1, beginning)
                // Words are of letters and digits, all of which stand before this.
                try statement.bind(2, beginning + "\u{10FFFF}")
                try statement.bind(3, Self.mostCompletions + 1)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredText(0) }
        }
        return found.count > Self.mostCompletions ? nil : found
    }

    // MARK: Forgetting

    /// Counts, among the totals, how often words were taken out.
    private static let forgettings = "forgotten-words"

    /// Whether an index of documents, files or papers has a folded word.
    func isIndexed(_ word: String) throws(OfficeError) -> Bool {
        let found = try rows(of: "search_text") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT EXISTS (SELECT 1 FROM search_text WHERE search_text MATCH ?1)
                    OR EXISTS (SELECT 1 FROM file_text WHERE file_text MATCH ?1)
                    OR EXISTS (SELECT 1 FROM paper_text WHERE paper_text MATCH ?1)
                """)
            do throws(SQLiteError) { try statement.bind(1, Self.quoted(word)) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        }
        return found == 1
    }

    /// Takes a word out. Every program that holds words for known is told by the count.
    func forget(_ word: String) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("DELETE FROM search_word WHERE word = ?1")
            try statement.bind(1, word)
            try statement.run()
            let count = try connection.prepare(
                """
                INSERT INTO total (name, value) VALUES (?1, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1
                """)
            try count.bind(1, Self.forgettings)
            try count.run()
        }
    }

    /// Holds no word for known any more where some were taken out since they were learned.
    func recallForgettings() throws(OfficeError) {
        let count =
            try rows(of: "total") { () throws(RowError) in
                let statement = try prepared("SELECT value FROM total WHERE name = ?1")
                do throws(SQLiteError) { try statement.bind(1, Self.forgettings) } catch { throw .sqlite(error) }
                return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
            } ?? 0
        guard count != knownForgettings else { return }
        knownForgettings = count
        knownWords = []
    }

    /// Numbers are too many to keep, and each is rare enough for the index.
    private static func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.allSatisfy { (0x30...0x39).contains($0) }
    }
}
