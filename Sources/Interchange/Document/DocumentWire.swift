public import DocumentModel
import Text

/// How much a document between the programs may hold.
public enum DocumentLimits {
    /// The most blocks.
    public static let blocks = 50_000
    /// The most columns of a table.
    public static let columns = 64
    /// The most rows of a table.
    public static let rows = 100_000
    /// The most rows of a table's heading.
    public static let headings = 8
    /// The most bytes of one text.
    public static let textBytes = 128 << 10
    /// The most pieces of a paragraph, recipients, signers or lines of one who signs.
    public static let pieces = 2000
}

extension DocumentTree {
    /// The message. Texts are in NFC and without what steers a printer or breaks XML; what was hidden is shown.
    public func encoded() throws(WireFault) -> [UInt8] {
        var members: [JSONValue.Member] = [
            .init("title", title.wire), .init("setup", setup.wire), .init("blocks", .array(blocks.map(\.wire))),
        ]
        for (name, range) in [("writing", writing), ("annexes", annexes)] {
            guard let range else { continue }
            members.append(
                .init(name, .array([range.lowerBound, range.upperBound].map { .integer(Int64($0)) })))
        }
        return try WireFrame.encode(.object(members))
    }

    /// Reads a message.
    public init(encoded bytes: [UInt8]) throws(WireFault) {
        let value = try WireFrame.decode(bytes)
        self.init(
            title: try value.wireShort("title"), setup: try PageSetup(wire: value.wireMember("setup")),
            blocks: try value.wireEach("blocks", atMost: DocumentLimits.blocks) { (block) throws(WireFault) in
                try DocumentBlock(wire: block)
            })
        writing = try range("writing", of: value)
        annexes = try range("annexes", of: value)
    }

    private func range(_ name: String, of value: JSONValue) throws(WireFault) -> Range<Int>? {
        guard value[name] != nil else { return nil }
        let ends = try value.wireEach(name, atMost: 2) { (end) throws(WireFault) in
            guard let end = end.integer, (0...Int64(blocks.count)).contains(end) else { throw .unexpected(name) }
            return Int(end)
        }
        guard ends.count == 2, ends[0] <= ends[1] else { throw .unexpected(name) }
        return ends[0]..<ends[1]
    }
}

extension PageSetup {
    fileprivate var wire: JSONValue {
        .object([
            .init("lengths", .array([width, height, top, bottom, left, right].map { .integer(Int64($0)) })),
            .init("numbering", .string(numbering.rawValue)),
        ])
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        let lengths = try value.wireEach("lengths", atMost: 6) { (length) throws(WireFault) in
            guard let length = length.integer, (0...1200).contains(length) else { throw .unexpected("lengths") }
            return Int(length)
        }
        guard lengths.count == 6, let numbering = PageNumbering(rawValue: try value.wireText("numbering")) else {
            throw .unexpected("setup")
        }
        self.init(
            width: lengths[0], height: lengths[1], top: lengths[2], bottom: lengths[3], left: lengths[4],
            right: lengths[5], numbering: numbering)
        guard isPossible else { throw .unexpected("lengths") }
    }
}

extension DocumentBlock {
    fileprivate var wire: JSONValue {
        switch self {
        case .head(let head): .object([.init("head", head.wire)])
        case .paragraph(let paragraph):
            .object([
                .init("role", .string(paragraph.role.rawValue)), .init("runs", .array(paragraph.runs.map(\.wire))),
            ])
        case .table(let table): .object([.init("table", table.wire)])
        case .signature(let block): .object([.init("signature", block.wire)])
        case .rule(let length): .object([.init("rule", .integer(Int64(length)))])
        case .space(let height): .object([.init("space", .integer(Int64(height)))])
        case .pageBreak: .string("page")
        case .section(let setup): .object([.init("section", setup.wire)])
        }
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        if value.string == "page" {
            self = .pageBreak
        } else if value["role"] != nil {
            guard let role = ParagraphRole(rawValue: try value.wireText("role")) else { throw .unexpected("role") }
            self = .paragraph(
                DocumentParagraph(
                    role,
                    try value.wireEach("runs", atMost: DocumentLimits.pieces) { (run) throws(WireFault) in
                        try DocumentRun(wire: run)
                    }))
        } else if let head = value["head"] {
            self = .head(try LetterHead(wire: head))
        } else if let table = value["table"] {
            self = .table(try DocumentTable(wire: table))
        } else if let signature = value["signature"] {
            self = .signature(try SignatureBlock(wire: signature))
        } else if value["rule"] != nil {
            self = .rule(try value.wireNumber("rule", in: 1...1200))
        } else if value["space"] != nil {
            self = .space(try value.wireNumber("space", in: 0...1200))
        } else if let section = value["section"] {
            self = .section(try PageSetup(wire: section))
        } else {
            throw .unexpected("blocks")
        }
    }
}

extension DocumentRun {
    fileprivate var wire: JSONValue {
        if isPageNumber { return .bool(true) }
        if !isBold, !isItalic, tag == nil { return text.wire }
        var members: [JSONValue.Member] = [
            .init("text", text.wire), .init("bold", .bool(isBold)), .init("italic", .bool(isItalic)),
        ]
        if let tag { members.append(.init("tag", tag.wire)) }
        return .object(members)
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        if value == .bool(true) {
            self = .pageNumber
        } else if let text = value.string {
            self.init(try checked(text, "runs"))
        } else {
            self.init(
                try value.wireShort("text"), bold: try value.wireTruth("bold"), italic: try value.wireTruth("italic"),
                tag: try value.wireOptional("tag"))
        }
    }
}

extension LetterHead {
    private static let optional: [(String, WritableKeyPath<LetterHead, String?> & Sendable)] = [
        ("superior", \.superior), ("number", \.number), ("dateline", \.dateline), ("subject", \.subject),
        ("urgency", \.urgency), ("circulation", \.circulation),
    ]

    fileprivate var wire: JSONValue {
        let needed: [JSONValue.Member] = [
            .init("issuer", issuer.wire), .init("nation", nation.wire), .init("motto", motto.wire),
        ]
        let given = Self.optional.compactMap { name, path in
            self[keyPath: path].map { JSONValue.Member(name, $0.wire) }
        }
        return .object(needed + given)
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        self.init(
            issuer: try value.wireShort("issuer"), nation: try value.wireShort("nation"),
            motto: try value.wireShort("motto"))
        for (name, path) in Self.optional where value[name] != nil {
            self[keyPath: path] = try value.wireShort(name)
        }
    }
}

extension SignatureBlock {
    fileprivate var wire: JSONValue {
        .object([
            .init("heading", recipientsHeading.wire), .init("recipients", .array(recipients.map(\.wire))),
            .init("signers", .array(signers.map(\.wire))),
        ])
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        self.init(
            recipientsHeading: try value.wireShort("heading"), recipients: try value.wireTexts("recipients"),
            signers: try value.wireEach("signers", atMost: 4) { (signer) throws(WireFault) in try Signer(wire: signer) }
        )
    }
}

extension Signer {
    fileprivate var wire: JSONValue {
        var members: [JSONValue.Member] = [
            .init("authority", .array(authority.map(\.wire))), .init("name", name.wire),
        ]
        if let hint { members.append(.init("hint", hint.wire)) }
        return .object(members)
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        self.init(
            authority: try value.wireTexts("authority"),
            hint: value["hint"] == nil ? nil : try value.wireShort("hint"), name: try value.wireShort("name"))
    }
}
