/// What can be read in a message of mail.
public struct MailMessage: Equatable, Sendable {
    /// A file that hangs on it.
    public struct Attached: Equatable, Sendable {
        /// Its name, decoded, not cleaned; "" where it has none.
        public let name: String
        /// Its type, small: "application/pdf".
        public let type: String
        /// How many bytes it has, unpacked.
        public let bytes: Int
    }

    /// From, To, Cc, Date and Subject as far as they stand there, decoded.
    public var headers: [(name: String, value: String)]
    /// The texts of its parts, in order; of parts that say the same in several ways, the plain one.
    public var texts: [String]
    /// What hangs on it.
    public var attached: [Attached]
    /// Whether a limit kept some of it from being read.
    public var isCut: Bool

    public static func == (left: MailMessage, right: MailMessage) -> Bool {
        left.headers.elementsEqual(right.headers) { $0 == $1 } && left.texts == right.texts
            && left.attached == right.attached && left.isCut == right.isCut
    }

    /// All of it as one text.
    public var text: String {
        var pieces: [String] = []
        if !headers.isEmpty { pieces.append(headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")) }
        pieces += texts
        let names = attached.map(\.name).filter { !$0.isEmpty }
        if !names.isEmpty { pieces.append(names.map { "[\($0)]" }.joined(separator: "\n")) }
        return pieces.joined(separator: "\n\n")
    }
}

/// How much of a message is read.
public enum MailLimits {
    /// The most bytes of the headers of a part.
    public static let headerBytes = 256 << 10
    /// The most parts.
    public static let parts = 300
    /// How deep parts may lie within one another.
    public static let depth = 10
    /// The most bytes of all texts.
    public static let textBytes = 8 << 20
}
