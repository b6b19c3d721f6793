import Text

/// The path of a file within a bag, with "/" between its parts: "data/01.TCCB-2026/0001-tap-tin.pdf".
///
/// A path never leads out of the bag: no part is empty, "." or "..", none begins at a root or a drive, and none is what a system
/// cannot keep. Names are in normal form C, so that the same name is the same bytes everywhere.
///
/// - Source: RFC 8493, 2.1.3, 4 and 5.2.
public struct BagPath: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The path as it is.
    public let text: String

    /// Why a path is none.
    public enum Fault: Error, Hashable, Sendable, CaseIterable {
        /// Nothing, or a part of nothing: "a//b".
        case empty
        /// It begins at a root, a drive or a person's folder.
        case absolute
        /// It leads upwards, or has a part ".".
        case escaping
        /// A character that no file's name may have here: a control, a backslash, one that turns the direction of writing, one
        /// that cannot be seen.
        case forbiddenCharacter
        /// Letters and marks are not in normal form C.
        case notNormal
        /// A part or all of it is longer than systems keep.
        case tooLong
    }

    /// The most bytes of a part and of a path.
    public static let longestPart = 255
    /// The most bytes of all of it.
    public static let longest = 1024
    /// The most parts.
    public static let deepest = 16

    /// A path of this program's own making or from a folder.
    public init(_ text: String) throws(Fault) {
        if let fault = Self.fault(of: text) { throw fault }
        self.text = text
    }

    /// A path as a manifest has it, in which line ends and percent signs are escaped.
    public init(manifest text: String) throws(Fault) {
        try self.init(Self.unescaped(text))
    }

    /// As a manifest has it (RFC 8493, 2.1.3): "%", CR and LF are escaped and nothing else. A path of this type has no line ends.
    public var manifestText: String { text.replacing("%", with: "%25") }

    /// Whether it lies in the payload.
    public var isPayload: Bool { text.hasPrefix("data/") }

    /// Its parts.
    public var parts: [String] { text.split(separator: "/").map(String.init) }

    /// What two paths share that some systems hold for the same file: capitals do not count there, marks do.
    public var foldedCase: String { nfc(text.lowercased()) }

    public var description: String { text }

    public static func < (left: BagPath, right: BagPath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    private static func fault(of text: String) -> Fault? {
        guard !text.isEmpty else { return .empty }
        guard text.utf8.count <= longest else { return .tooLong }
        let bytes = Array(text.utf8)
        if bytes[0] == 0x2F || bytes[0] == 0x7E || bytes[0] == 0x5C { return .absolute }
        if bytes.count >= 2, bytes[1] == 0x3A { return .absolute }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= deepest else { return .tooLong }
        for part in parts {
            if part.isEmpty { return .empty }
            if part == "." || part == ".." { return .escaping }
            if part.utf8.count > longestPart { return .tooLong }
        }
        if bytes.contains(0x5C) { return .forbiddenCharacter }
        guard isClean(text) else { return .forbiddenCharacter }
        // Swift holds texts of other forms for equal; their bytes are not.
        guard nfc(text).utf8.elementsEqual(text.utf8) else { return .notNormal }
        return nil
    }

    /// Of all escapes only these three mean something; other percent signs, of programs that escape none, are what they are.
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(0x25) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let escape = byte == 0x25 ? String(decoding: rest.prefix(2), as: UTF8.self).uppercased() : ""
            guard let meant = ["0A": 0x0A, "0D": 0x0D, "25": 0x25][escape] as UInt8? else {
                bytes.append(byte)
                continue
            }
            bytes.append(meant)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Makes names of files that every system keeps out of titles and file names.
public enum BagName {
    /// A part of a path: what no name may have becomes "_", the end is kept, and it is no longer than `BagPath.longestPart`.
    public static func part(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in cleaned(name).unicodeScalars {
            // What Windows does not let into names, and the percent sign, which some readers of manifests mistake.
            let isRefused =
                "<>:\"/\\|?*%".unicodeScalars.contains(scalar) || scalar.value < 0x20 || scalar.value == 0x7F
            scalars.append(isRefused ? "_" : scalar)
        }
        var text = String(scalars)
        while let last = text.last, last == "." || last == " " { text.removeLast() }
        while let first = text.first, first == " " || first == "." || first == "~" || first == "-" {
            text.removeFirst()
        }
        if text.isEmpty { text = "_" }
        let stem = text.prefix { $0 != "." }.uppercased()
        if devices.contains(stem) { text = "_" + text }
        return shortened(text)
    }

    /// Names that mean a device on Windows, whatever their ending.
    private static let devices: Set<String> = [
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1",
        "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    ]

    private static func shortened(_ text: String) -> String {
        let longest = 120
        guard text.utf8.count > longest else { return text }
        let ending =
            text.lastIndex(of: ".").map { text[$0...] }.flatMap { $0.utf8.count <= 10 ? String($0) : nil } ?? ""
        var stem = text.dropLast(ending.count)
        while stem.utf8.count + ending.utf8.count > longest { stem = stem.dropLast() }
        return stem + ending
    }
}
