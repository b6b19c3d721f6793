import DocumentModel

extension DrawnWorkbook {
    /// The message.
    public func encoded() throws(WireFault) -> [UInt8] {
        try WireFrame.encode(.object([.init("sheets", .array(sheets.map(\.wire)))]))
    }

    /// Reads a message.
    public init(encoded bytes: [UInt8]) throws(WireFault) {
        let sheets = try WireFrame.decode(bytes).wireList("sheets", atMost: Self.sheetLimit - 1)
        guard !sheets.isEmpty else { throw .unexpected("sheets") }
        self.init(sheets: try sheets.map { (value) throws(WireFault) in try DrawnSheet(wire: value) })
    }
}

extension DrawnSheet {
    fileprivate var wire: JSONValue {
        .object([
            .init("name", .string(name)), .init("widths", .array(widths.map { .integer(Int64($0)) })),
            .init("frozenRows", .integer(Int64(frozenRows))), .init("frozenColumns", .integer(Int64(frozenColumns))),
            .init("repeatedRows", .integer(Int64(repeatedRows))),
            .init("rows", .array(rows.map { .array($0.map(\.wire)) })),
        ])
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        let name = try value.wireText("name")
        guard Self.fitted(name) == name else { throw .unexpected("name") }
        let widths = try value.wireList("widths", atMost: DrawnWorkbook.columnLimit)
        let rows = try value.wireList("rows", atMost: DrawnWorkbook.rowLimit)
        self.init(
            name: name,
            widths: try widths.map { (width) throws(WireFault) in
                guard let width = width.integer, (1...255).contains(width) else { throw .unexpected("widths") }
                return Int(width)
            },
            frozenRows: try value.wireNumber("frozenRows", in: 0...DrawnWorkbook.rowLimit),
            frozenColumns: try value.wireNumber("frozenColumns", in: 0...DrawnWorkbook.columnLimit),
            repeatedRows: try value.wireNumber("repeatedRows", in: 0...100),
            rows: try rows.map { (row) throws(WireFault) in
                guard let cells = row.array, cells.count <= DrawnWorkbook.columnLimit else {
                    throw .unexpected("rows")
                }
                return try cells.map { (cell) throws(WireFault) in try DrawnCell(wire: cell) }
            })
    }
}

extension DrawnCell {
    fileprivate var wire: JSONValue {
        var members: [JSONValue.Member] = [.init("text", .string(text)), .init("style", .string(style.rawValue))]
        switch rule {
        case .count(let most, let refusal):
            members.append(.init("atMost", .integer(Int64(most))))
            members.append(.init("refusal", .string(refusal)))
        case .oneOf(let choices, let refusal):
            members.append(.init("choices", .array(choices.map { .string($0) })))
            members.append(.init("refusal", .string(refusal)))
        case nil: break
        }
        if let value { members += value.wire }
        return .object(members)
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        let text = try value.wireText("text")
        guard text.utf16.count <= DrawnWorkbook.longestText else { throw .unexpected("text") }
        guard let style = DrawnStyle(rawValue: try value.wireText("style")) else { throw .unexpected("style") }
        var rule: DrawnRule?
        if value["atMost"] != nil {
            rule = .count(
                atMost: try value.wireNumber("atMost", in: 0...Int(Int32.max)), refusal: try value.wireText("refusal"))
        } else if value["choices"] != nil {
            let choices = try value.wireList("choices", atMost: 1000)
            guard !choices.isEmpty else { throw .unexpected("choices") }
            rule = .oneOf(
                try choices.map { (choice) throws(WireFault) in
                    guard let text = choice.string, text.utf16.count <= 255 else { throw .unexpected("choices") }
                    return text
                }, refusal: try value.wireText("refusal"))
        }
        self.init(text, style, rule: rule, value: try TableValue(wire: value))
    }
}
