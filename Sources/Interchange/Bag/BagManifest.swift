/// A digest that manifests are made with.
public enum BagDigest: String, CaseIterable, Sendable, Hashable {
    /// SHA-256.
    case sha256
    /// SHA-512, which RFC 8493 prefers.
    case sha512

    /// How many hexadecimal digits it has.
    public var digits: Int { self == .sha256 ? 64 : 128 }
    /// The manifest of the payload.
    public var manifest: String { "manifest-\(rawValue).txt" }
    /// The manifest of everything else.
    public var tagManifest: String { "tagmanifest-\(rawValue).txt" }
}

/// A list of files with their digests: "digest  path" on each line.
///
/// - Source: RFC 8493, 2.1.3 and 2.2.1.
public struct BagManifest: Equatable, Sendable {
    /// A file with its digest in small hexadecimal digits.
    public struct Entry: Equatable, Sendable {
        public let path: BagPath
        public let digest: String

        /// Puts an entry together.
        public init(_ path: BagPath, _ digest: String) {
            self.path = path
            self.digest = digest
        }
    }

    /// The files in the order of their paths.
    public let entries: [Entry]
    /// The digest of a path.
    public let byPath: [BagPath: String]

    /// A list of files; a path that stands twice counts once.
    public init(_ entries: [Entry]) {
        var byPath: [BagPath: String] = [:]
        for entry in entries { byPath[entry.path] = entry.digest }
        self.byPath = byPath
        self.entries = byPath.map { Entry($0.key, $0.value) }.sorted { $0.path < $1.path }
    }

    /// The bytes of the file.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries { bytes.append(contentsOf: "\(entry.digest)  \(entry.path.manifestText)\n".utf8) }
        return bytes
    }

    /// Reads a manifest; every line that is none is told.
    /// - Parameters:
    ///   - file: what it is called, for the problems.
    ///   - isOfPayload: whether its paths must lie in `data/`, or must not.
    public static func read(
        _ bytes: [UInt8], _ digest: BagDigest, file: String, isOfPayload: Bool
    ) -> (manifest: BagManifest, problems: [BagProblem]) {
        var entries: [Entry] = []
        var problems: [BagProblem] = []
        var seen: Set<BagPath> = []
        var folded: Set<String> = []
        guard let lines = BagLines.of(bytes, file: file, &problems) else { return (BagManifest([]), problems) }
        for (line, text) in lines {
            func note(_ kind: BagProblem.Kind) { problems.append(BagProblem(file: file, line: line, kind)) }
            guard entries.count < BagLimits.files else {
                note(.tooManyFiles)
                break
            }
            let sum = text.prefix { $0 != " " && $0 != "\t" }
            // An asterisk before the path is left by programs that mark files as binary.
            var rest = text.dropFirst(sum.count).drop { $0 == " " || $0 == "\t" }
            if rest.first == "*" { rest = rest.dropFirst() }
            guard sum.utf8.count == digest.digits, sum.utf8.allSatisfy(isHexadecimal), !rest.isEmpty else {
                note(.badLine)
                continue
            }
            if rest.hasPrefix("./") { rest = rest.dropFirst(2) }
            let path: BagPath
            do throws(BagPath.Fault) { path = try BagPath(manifest: String(rest)) } catch {
                note(.badPath(error))
                continue
            }
            guard path.isPayload == isOfPayload else {
                note(.wrongPlace)
                continue
            }
            guard seen.insert(path).inserted else {
                note(.listedTwice(path))
                continue
            }
            guard folded.insert(path.foldedCase).inserted else {
                note(.caseClash(path))
                continue
            }
            entries.append(Entry(path, sum.lowercased()))
        }
        return (BagManifest(entries), problems)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
    }
}

/// How much a bag may hold.
public enum BagLimits {
    /// The most files, tag files counted.
    public static let files = 100_000
    /// The most bytes of a tag file that is read.
    public static let tagBytes = 32 << 20
    /// The most bytes of a line of a tag file.
    public static let lineBytes = 16 << 10
    /// The most elements of `bag-info.txt`.
    public static let elements = 1000
}

/// The lines of a tag file.
enum BagLines {
    /// The lines with their numbers, empty ones left out; `nil` where the file as a whole is none.
    static func of(_ bytes: [UInt8], file: String, _ problems: inout [BagProblem]) -> [(Int, Substring)]? {
        guard bytes.count <= BagLimits.tagBytes else {
            problems.append(BagProblem(file: file, .tooLong))
            return nil
        }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            problems.append(BagProblem(file: file, .byteOrderMark))
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            problems.append(BagProblem(file: file, .notUTF8))
            return nil
        }
        var lines: [(Int, Substring)] = []
        var number = 0
        for line in text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" })
        {
            number += 1
            if line.isEmpty { continue }
            guard line.utf8.count <= BagLimits.lineBytes else {
                problems.append(BagProblem(file: file, line: number, .tooLong))
                continue
            }
            lines.append((number, line))
        }
        return lines
    }
}
