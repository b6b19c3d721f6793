extension IntakeAnswer {
    /// The message.
    public func encoded() throws(WireFault) -> [UInt8] {
        switch self {
        case .workbook(let workbook):
            try WireFrame.encode(.object([.init("sheets", .array(workbook.sheets.map(\.wire)))]))
        case .refused(let refusal): try WireFrame.encode(.object([.init("refused", .string(refusal.rawValue))]))
        }
    }

    /// Reads a message.
    public init(encoded bytes: [UInt8]) throws(WireFault) {
        let message = try WireFrame.decode(bytes)
        if message["refused"] != nil {
            guard let refusal = IntakeRefusal(rawValue: try message.wireText("refused")) else {
                throw .unexpected("refused")
            }
            self = .refused(refusal)
        } else {
            let sheets = try message.wireList("sheets", atMost: IntakeLimits.sheets)
            self = .workbook(
                Workbook(sheets: try sheets.map { (value) throws(WireFault) in try WorkbookSheet(wire: value) }))
        }
    }
}

extension WorkbookSheet {
    fileprivate var wire: JSONValue {
        .object([
            .init("name", .string(name)), .init("hidden", .bool(isHidden)),
            .init("merges", .array(merges.map { .string($0.name) })), .init("rows", .array(rows.map(\.wire))),
        ])
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        let merges = try value.wireList("merges", atMost: IntakeLimits.cells)
        var last = 0
        self.init(
            name: try value.wireText("name"), isHidden: try value.wireTruth("hidden"),
            rows: try value.wireList("rows", atMost: IntakeLimits.rows).map { (row) throws(WireFault) in
                let row = try WorkbookRow(wire: row)
                guard row.number > last else { throw .unexpected("row") }
                last = row.number
                return row
            },
            merges: try merges.map { (merge) throws(WireFault) in
                guard let range = merge.string.flatMap({ CellRange($0) }) else { throw .unexpected("merges") }
                return range
            })
    }
}

extension WorkbookRow {
    fileprivate var wire: JSONValue {
        .object([.init("row", .integer(Int64(number))), .init("cells", .array(cells.map(\.wire)))])
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        let cells = try value.wireList("cells", atMost: IntakeLimits.columns)
        self.init(
            number: try value.wireNumber("row", in: 1...CellPlace.last.row),
            cells: try cells.map { (cell) throws(WireFault) in try WorkbookCell(wire: cell) })
    }
}

extension WorkbookCell {
    fileprivate var wire: JSONValue {
        switch self {
        case .empty: .null
        case .text(let text): .string(text)
        case .truth(let isTrue): .bool(isTrue)
        case .number(let text): .object([.init("number", .string(text))])
        case .day(let text): .object([.init("day", .string(text))])
        case .fault(let text): .object([.init("fault", .string(text))])
        case .uncalculated: .array([])
        }
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        switch value {
        case .null: self = .empty
        case .string(let text): self = .text(text)
        case .bool(let isTrue): self = .truth(isTrue)
        case .array(let values) where values.isEmpty: self = .uncalculated
        case .object(let members):
            guard members.count == 1, let text = members[0].value.string else { throw .unexpected("cell") }
            switch members[0].key {
            case "number": self = .number(text)
            case "day": self = .day(text)
            case "fault": self = .fault(text)
            default: throw .unexpected("cell")
            }
        case .integer, .number, .array: throw .unexpected("cell")
        }
    }
}
