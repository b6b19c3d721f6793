public import Records

/// What `bagit.txt` says.
///
/// - Source: RFC 8493, 2.1.1.
public enum BagDeclaration {
    /// The name of the file.
    public static let file = "bagit.txt"
    /// Its bytes.
    public static let encoded = Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)

    /// What is wrong with one. Bags of version 0.97 differ from 1.0 in nothing that is read here, and the programs of libraries
    /// still write them.
    public static func problems(in bytes: [UInt8]) -> [BagProblem] {
        var problems: [BagProblem] = []
        guard let lines = BagLines.of(bytes, file: file, &problems) else { return problems }
        let fields = lines.map { BagInfo.field($0.1) }
        guard fields.count == 2, let version = fields[0], version.label == "BagIt-Version", let encoding = fields[1],
            encoding.label == "Tag-File-Character-Encoding"
        else { return [BagProblem(file: file, .badDeclaration)] }
        if version.value != "1.0", version.value != "0.97" {
            problems.append(BagProblem(file: file, line: lines[0].0, .unknownVersion(version.value)))
        }
        if encoding.value.uppercased() != "UTF-8" {
            problems.append(BagProblem(file: file, line: lines[1].0, .otherEncoding(encoding.value)))
        }
        return problems
    }
}

/// What `bag-info.txt` says: labels with values, in order; a label may stand more than once.
///
/// - Source: RFC 8493, 2.2.2.
public struct BagInfo: Equatable, Sendable {
    /// The name of the file.
    public static let file = "bag-info.txt"

    /// A label with its value.
    public struct Element: Equatable, Sendable {
        public let label: String
        public let value: String

        /// Puts an element together.
        public init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    /// The elements.
    public var elements: [Element]

    /// Puts them together.
    public init(_ elements: [Element] = []) { self.elements = elements }

    /// The first value under a label, in whatever case it is written.
    public subscript(label: String) -> String? {
        elements.first { $0.label.lowercased() == label.lowercased() }?.value
    }

    /// Bytes and files of the payload: "279164409.1198".
    public struct Oxum: Equatable, Sendable, CustomStringConvertible {
        public let bytes: Int
        public let files: Int

        /// Puts a sum together.
        public init(bytes: Int, files: Int) {
            self.bytes = bytes
            self.files = files
        }

        /// Reads "279164409.1198".
        public init?(_ text: String) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let bytes = Int(parts[0]), let files = Int(parts[1]), bytes >= 0, files >= 0 else {
                return nil
            }
            self.init(bytes: bytes, files: files)
        }

        public var description: String { "\(bytes).\(files)" }
    }

    /// The bytes of the file: long values are folded, so that a line is about as long as RFC 8493 recommends.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for element in elements {
            var line = "\(element.label):"
            let value = element.value.split(whereSeparator: \.isNewline).joined(separator: " ")
            for word in value.split(separator: " ") {
                if line.utf8.count + word.utf8.count > 77, line.utf8.count > element.label.utf8.count + 1 {
                    bytes.append(contentsOf: line.utf8 + [0x0A])
                    line = " "
                }
                line += " " + word
            }
            bytes.append(contentsOf: line.utf8 + [0x0A])
        }
        return bytes
    }

    /// Reads the file; every line that is none is told.
    public static func read(_ bytes: [UInt8]) -> (info: BagInfo, problems: [BagProblem]) {
        var problems: [BagProblem] = []
        var elements: [Element] = []
        guard let lines = BagLines.of(bytes, file: file, &problems) else { return (BagInfo(), problems) }
        for (line, text) in lines {
            if let first = text.first, first == " " || first == "\t", let last = elements.popLast() {
                elements.append(Element(last.label, last.value + " " + trimmed(text)))
            } else if let field = field(text), elements.count < BagLimits.elements {
                elements.append(Element(field.label, field.value))
            } else {
                problems.append(BagProblem(file: file, line: line, .badLine))
            }
        }
        return (BagInfo(elements), problems)
    }

    static func field(_ line: Substring) -> (label: String, value: String)? {
        guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
        return (trimmed(line[..<colon]), trimmed(line[line.index(after: colon)...]))
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}

extension BagInfo {
    /// What a bag of this program says of itself.
    public static func standard(
        organization: String, identifier: String, description: String, day: Day, oxum: Oxum
    ) -> BagInfo {
        BagInfo([
            Element("Source-Organization", organization), Element("External-Identifier", identifier),
            Element("External-Description", description), Element("Bagging-Date", day.iso),
            Element("Payload-Oxum", oxum.description), Element("Bag-Software-Agent", "vanthu"),
        ])
    }
}
