/// What a file is, told by its content and never by its name. Raw values are stable names in the office file and JSON.
public enum ContentKind: String, CaseIterable, Sendable, Hashable {
    case pdf, png, jpeg, gif, tiff, webp
    case docx, xlsx, pptx, odt, ods
    /// A ZIP that is none of the documents above.
    case zip
    /// Word, Excel or PowerPoint of before 2007.
    case oldOffice = "ole"
    case rtf
    /// UTF-8 without control characters.
    case text
    case html, xml
    /// An e-mail with its headers.
    case email
    case unknown

    /// The ending that a copy gets, so that the desktop chooses its program by what the file is; `nil` where no single
    /// one fits.
    public var ending: String? {
        switch self {
        case .pdf, .png, .gif, .webp, .docx, .xlsx, .pptx, .odt, .ods, .zip, .rtf, .html, .xml: "." + rawValue
        case .jpeg: ".jpg"
        case .tiff: ".tif"
        case .text: ".txt"
        case .email: ".eml"
        case .oldOffice, .unknown: nil
        }
    }
}

/// Recognises what a file is from its first and last bytes while it is being read.
public struct ContentSniffer: Sendable {
    /// How many bytes of each end are looked at.
    public static let window = 1 << 16

    private var head: [UInt8] = []
    private var tail: [UInt8] = []
    private var count = 0

    /// A sniffer that has seen nothing.
    public init() {}

    /// The kind of bytes that are all at hand.
    public static func kind(of bytes: [UInt8]) -> ContentKind {
        var sniffer = ContentSniffer()
        bytes.withUnsafeBytes { sniffer.update($0) }
        return sniffer.kind
    }

    /// Sees the next bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        count += bytes.count
        if head.count < Self.window { head.append(contentsOf: bytes.prefix(Self.window - head.count)) }
        tail.append(contentsOf: bytes.suffix(Self.window))
        if tail.count > Self.window { tail.removeFirst(tail.count - Self.window) }
    }

    /// What it is, as far as it was seen.
    public var kind: ContentKind {
        if let kind = Self.signatures.first(where: { head.starts(with: $0.bytes) })?.kind { return kind }
        if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .webp }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return ZIPNames(head: head, tail: tail, count: count).kind
        }
        // Readers of PDF allow other bytes before the mark, mail gateways add some.
        if Self.contains(Array("%PDF-".utf8), in: head.prefix(1024)) { return .pdf }
        return textKind
    }

    private static let signatures: [(bytes: [UInt8], kind: ContentKind)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0xFF, 0xD8, 0xFF], .jpeg),
        (Array("GIF87a".utf8), .gif), (Array("GIF89a".utf8), .gif), ([0x49, 0x49, 0x2A, 0x00], .tiff),
        ([0x4D, 0x4D, 0x00, 0x2A], .tiff), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
        (Array("{\\rtf".utf8), .rtf),
    ]

    static func contains(_ needle: [UInt8], in bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        return bytes.indices.dropLast(needle.count - 1).contains { place in
            bytes[place] == first && bytes[place...].starts(with: needle)
        }
    }

    // MARK: Text

    private var textKind: ContentKind {
        guard !head.isEmpty, Self.isText(head, isWhole: count <= Self.window), Self.isText(tail, isWhole: false) else {
            return .unknown
        }
        var text = head[...]
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        let start = String(decoding: text.drop { $0 <= 0x20 }.prefix(1024), as: UTF8.self).lowercased()
        if ["<!doctype html", "<html", "<head", "<body"].contains(where: start.hasPrefix) { return .html }
        if start.hasPrefix("<?xml") { return start.contains("<html") ? .html : .xml }
        return Self.isMail(text) ? .email : .text
    }

    /// Whether bytes are UTF-8 without control characters but line ends, tabs and page breaks.
    /// - Parameter isWhole: otherwise a character cut at either end is allowed.
    private static func isText(_ bytes: [UInt8], isWhole: Bool) -> Bool {
        guard !bytes.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }) else { return false }
        guard !isWhole else { return String(validating: bytes, as: UTF8.self) != nil }
        let middle = bytes.drop { $0 & 0xC0 == 0x80 }
        guard bytes.count - middle.count <= 3 else { return false }
        return (0...3).contains { String(validating: middle.dropLast($0), as: UTF8.self) != nil }
    }

    private static let mailFields: Set<String> = [
        "from", "to", "date", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to",
    ]

    /// Whether a text begins with the header of an e-mail: lines of name and value, three of them of mail.
    private static func isMail(_ bytes: ArraySlice<UInt8>) -> Bool {
        var found: Set<String> = []
        for line in bytes.split(separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false) {
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { break }
            let name = line[..<colon]
            guard name.allSatisfy({ (0x21...0x7E).contains($0) }) else { break }
            let field = String(decoding: name, as: UTF8.self).lowercased()
            if mailFields.contains(field) { found.insert(field) }
        }
        return found.count >= 3
    }
}
