/// A kind of file that `vanthu-intake` takes the text out of. The raw value is its mode on the command line.
public enum TextSource: String, CaseIterable, Sendable, Hashable {
    case plain = "text-plain"
    case csv = "text-csv"
    case html = "text-html"
    case xml = "text-xml"
    case mail = "text-mail"
    case word = "text-docx"
    case workbook = "text-xlsx"
    /// Texts and workbooks of OpenDocument alike.
    case openDocument = "text-odf"
}

/// The text in a file.
public struct ExtractedText: Equatable, Sendable {
    /// The text, in normal form C, not cleaned.
    public var text: String
    /// Whether there is more of it than is read.
    public var isCut: Bool
    /// What the letters were, where the file did not say; `nil` for files whose form says it.
    public var encoding: TextEncoding?
    /// How sure that is.
    public var certainty: EncodingCertainty
    /// Whether it was read from pictures, so that letters may be wrong.
    public var isScanned = false

    /// Puts one together.
    public init(
        text: String, isCut: Bool = false, encoding: TextEncoding? = nil, certainty: EncodingCertainty = .certain
    ) {
        self.text = text
        self.isCut = isCut
        self.encoding = encoding
        self.certainty = certainty
    }

    /// The most bytes of a text; what is longer is cut at a letter.
    public static let longest = 16 << 20

    /// The same, no longer than the most.
    public func shortened(_ longest: Int = ExtractedText.longest) -> ExtractedText {
        guard text.utf8.count > longest else { return self }
        var short = self
        var bytes = Array(text.utf8.prefix(longest))
        // A letter that was cut in two goes.
        while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
        if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
        short.text = String(decoding: bytes, as: UTF8.self)
        short.isCut = true
        return short
    }
}

/// What `vanthu-intake` says of bytes whose text was asked for.
public enum TextAnswer: Equatable, Sendable {
    /// The text.
    case text(ExtractedText)
    /// Why there is none.
    case refused(IntakeRefusal)

    /// The message. A long text travels in pieces, because a message has no string longer than a MiB.
    public func encoded() throws(WireFault) -> [UInt8] {
        switch self {
        case .refused(let refusal):
            return try WireFrame.encode(.object([.init("refused", .string(refusal.rawValue))]))
        case .text(let found):
            var members: [JSONValue.Member] = [
                .init("pieces", .array(Self.pieces(found.text).map { .string($0) })), .init("cut", .bool(found.isCut)),
            ]
            if let encoding = found.encoding {
                members.append(.init("encoding", .string(encoding.rawValue)))
                members.append(.init("certainty", .string(found.certainty.rawValue)))
            }
            return try WireFrame.encode(.object(members))
        }
    }

    /// Reads a message.
    public init(encoded bytes: [UInt8]) throws(WireFault) {
        let value = try WireFrame.decode(bytes)
        if value["refused"] != nil {
            guard let refusal = IntakeRefusal(rawValue: try value.wireText("refused")) else {
                throw .unexpected("refused")
            }
            self = .refused(refusal)
            return
        }
        var text = ""
        for piece in try value.wireList("pieces", atMost: 1 << 12) {
            guard let piece = piece.string else { throw .unexpected("pieces") }
            text += piece
        }
        var found = ExtractedText(text: text, isCut: try value.wireTruth("cut"))
        if value["encoding"] != nil {
            guard let encoding = TextEncoding(rawValue: try value.wireText("encoding")),
                let certainty = EncodingCertainty(rawValue: try value.wireText("certainty"))
            else { throw .unexpected("encoding") }
            found.encoding = encoding
            found.certainty = certainty
        }
        self = .text(found)
    }

    /// Pieces of so many scalars that their escapes fit into a string of a message.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            piece.append(scalar)
            count += 1
            if count == 64 << 10 {
                pieces.append(String(piece))
                piece = String.UnicodeScalarView()
                count = 0
            }
        }
        if count > 0 { pieces.append(String(piece)) }
        return pieces
    }
}
