import Text

/// What is wrong with files that somebody wants to add to a document.
public enum AttachmentFault: Equatable, Sendable {
    /// A file without a byte in it.
    case empty(name: String)
    /// A file longer than the office takes, in bytes.
    case tooLarge(name: String, limit: Int)
    /// More files than a document takes.
    case tooMany(limit: Int)
    /// The name is a mark of state secrets.
    case secretMark(name: String)
    /// The same content belongs to the document already, under this name.
    case alreadyAttached(name: String)
}

/// The rules for files of documents.
public enum AttachmentRule {
    /// The longest file that is taken unless the caller says otherwise: 200 MiB.
    public static let limit = 200 << 20
    /// The most files of one document, those taken out included.
    public static let most = 200
    /// The longest name in bytes of UTF-8: what file systems take.
    public static let longestName = 255

    /// A name for the eye: the last part of what may be a path, clean, NFC, without blanks at its ends, and cut before its
    /// extension where it is too long. Never empty.
    public static func name(_ text: String) -> String {
        // Both separators, so that a name from another system does not look like a path either.
        let last = text.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let name = trimmed(cleaned(last))
        guard !name.isEmpty, name != ".", name != ".." else { return "_" }
        return shortened(name)
    }

    /// The ending of a name with its point, ".pdf"; empty when there is none or it is no short one.
    public static func ending(of name: String) -> String {
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return "" }
        let ending = name[point...]
        return (2...9).contains(ending.utf8.count) ? String(ending) : ""
    }

    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > longestName else { return name }
        let ending = ending(of: name)
        var kept = ""
        var room = longestName - ending.utf8.count - "…".utf8.count
        for character in name.dropLast(ending.count) {
            room -= String(character).utf8.count
            if room < 0 { break }
            kept.append(character)
        }
        return kept + "…" + ending
    }

    /// All that keeps files from being added.
    /// - Parameters:
    ///   - files: what is to be added, in order.
    ///   - present: the files that the document has or had.
    ///   - limit: the longest file in bytes.
    public static func faults(
        adding files: [StagedFile], to present: [Attachment], limit: Int = limit
    ) -> [AttachmentFault] {
        var faults: [AttachmentFault] = []
        if present.count + files.count > most { faults.append(.tooMany(limit: most)) }
        var known: [String: String] = [:]
        for attachment in present where attachment.removal == nil { known[attachment.sha256] = attachment.name }
        for file in files {
            if file.bytes == 0 { faults.append(.empty(name: file.name)) }
            if file.bytes > limit { faults.append(.tooLarge(name: file.name, limit: limit)) }
            if isSecretName(file.name) { faults.append(.secretMark(name: file.name)) }
            if let name = known[file.sha256] { faults.append(.alreadyAttached(name: name)) }
            known[file.sha256] = file.name
        }
        return faults
    }

    /// Whether a name, its ending left out, is nothing but a mark of state secrets.
    public static func isSecretName(_ name: String) -> Bool {
        SecretMark.isMark(String(name.dropLast(ending(of: name).count)))
    }

    private static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
