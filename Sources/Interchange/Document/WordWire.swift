extension WordAnswer {
    /// The message.
    public func encoded() throws(WireFault) -> [UInt8] {
        switch self {
        case .text(let text): try WireFrame.encode(.object([.init("blocks", .array(text.blocks.map(\.wire)))]))
        case .refused(let refusal): try WireFrame.encode(.object([.init("refused", .string(refusal.rawValue))]))
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
        } else {
            self = .text(
                WordText(
                    blocks: try value.wireEach("blocks", atMost: WordLimits.paragraphs) { (block) throws(WireFault) in
                        try WordBlock(wire: block)
                    }))
        }
    }
}

extension WordBlock {
    fileprivate var wire: JSONValue {
        switch self {
        case .paragraph(let paragraph): paragraph.wire
        case .table(let table):
            .object([
                .init(
                    "rows",
                    .array(
                        table.rows.map { row in
                            .array(
                                row.map { cell in
                                    .object([
                                        .init("span", .integer(Int64(cell.span))),
                                        .init("paragraphs", .array(cell.paragraphs.map(\.wire))),
                                    ])
                                })
                        }))
            ])
        }
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        guard value["rows"] != nil else {
            self = .paragraph(try WordParagraph(wire: value))
            return
        }
        self = .table(
            WordTable(
                rows: try value.wireEach("rows", atMost: WordLimits.cells) { (row) throws(WireFault) in
                    guard let cells = row.array, cells.count <= WordLimits.cells else { throw .unexpected("rows") }
                    var result: [WordCell] = []
                    for cell in cells {
                        result.append(
                            WordCell(
                                paragraphs: try cell.wireEach("paragraphs", atMost: WordLimits.paragraphs) {
                                    (paragraph) throws(WireFault) in try WordParagraph(wire: paragraph)
                                }, span: try cell.wireNumber("span", in: 1...1024)))
                    }
                    return result
                }))
    }
}

extension WordParagraph {
    fileprivate var wire: JSONValue {
        var members: [JSONValue.Member] = [.init("runs", .array(runs.map(\.wire)))]
        if !bookmarks.isEmpty { members.append(.init("bookmarks", .array(bookmarks.map { .string($0) }))) }
        return .object(members)
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        self.init(
            runs: try value.wireEach("runs", atMost: WordLimits.runs) { (run) throws(WireFault) in
                try WordRun(wire: run)
            },
            bookmarks: value["bookmarks"] == nil
                ? []
                : try value.wireEach("bookmarks", atMost: WordLimits.runs) { (name) throws(WireFault) in
                    guard let name = name.string else { throw .unexpected("bookmarks") }
                    return name
                })
    }
}

extension WordRun {
    fileprivate var wire: JSONValue {
        if !isBold, !isItalic, tag == nil { return .string(text) }
        var members: [JSONValue.Member] = [
            .init("text", .string(text)), .init("bold", .bool(isBold)), .init("italic", .bool(isItalic)),
        ]
        if let tag { members.append(.init("tag", .string(tag))) }
        return .object(members)
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        if let text = value.string {
            self.init(text)
            return
        }
        self.init(
            try value.wireText("text"), bold: try value.wireTruth("bold"), italic: try value.wireTruth("italic"),
            tag: value["tag"] == nil ? nil : try value.wireText("tag"))
    }
}
