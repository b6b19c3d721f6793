import DocumentModel
import Text

extension DocumentTable {
    var wire: JSONValue {
        let members: [JSONValue.Member] = [
            .init("widths", .array(columns.map { .integer(Int64($0.width)) })),
            .init("alignments", .array(columns.map { .string($0.alignment.rawValue) })),
            .init("headings", .array(headings.map { .array($0.map(\.wire)) })), .init("size", .integer(Int64(size))),
            .init("leastHeight", .integer(Int64(leastHeight))), .init("lines", .bool(hasLines)),
            .init("rows", .array(rows.map { .array($0.map(\.wire)) })),
        ]
        return .object(members + (name.map { [.init("name", $0.wire)] } ?? []))
    }

    init(wire value: JSONValue) throws(WireFault) {
        let widths = try value.wireEach("widths", atMost: DocumentLimits.columns) { (width) throws(WireFault) in
            guard let width = width.integer, (1...1200).contains(width) else { throw .unexpected("widths") }
            return Int(width)
        }
        let alignments = try value.wireEach("alignments", atMost: DocumentLimits.columns) { (name) throws(WireFault) in
            guard let alignment = TextAlignment(rawValue: name.string ?? "") else { throw .unexpected("alignments") }
            return alignment
        }
        guard !widths.isEmpty, widths.count == alignments.count else { throw .unexpected("widths") }
        self.init(
            columns: zip(widths, alignments).map { TableColumn($0, $1) },
            headings: try Self.rows(value, "headings", atMost: DocumentLimits.headings, columns: widths.count),
            rows: try Self.rows(value, "rows", atMost: DocumentLimits.rows, columns: widths.count),
            size: try value.wireNumber("size", in: 8...96),
            leastHeight: try value.wireNumber("leastHeight", in: 0...200), hasLines: try value.wireTruth("lines"),
            name: try value.wireOptional("name"))
    }

    private static func rows(
        _ value: JSONValue, _ key: String, atMost limit: Int, columns: Int
    ) throws(WireFault) -> [[TableCell]] {
        try value.wireEach(key, atMost: limit) { (row) throws(WireFault) in
            guard let values = row.array, values.count <= columns else { throw .unexpected(key) }
            var cells: [TableCell] = []
            cells.reserveCapacity(values.count)
            for value in values { cells.append(try TableCell(wire: value)) }
            guard cells.reduce(0, { $0 + $1.span }) <= columns else { throw .unexpected(key) }
            return cells
        }
    }
}

extension TableCell {
    /// Most cells of a register are plain, and a register has many.
    fileprivate var wire: JSONValue {
        if isPlain { return text.wire }
        var members: [JSONValue.Member] = [
            .init("text", text.wire), .init("bold", .bool(isBold)), .init("italic", .bool(isItalic)),
            .init("span", .integer(Int64(span))),
        ]
        if let alignment { members.append(.init("alignment", .string(alignment.rawValue))) }
        if let value { members += value.wire }
        if let tag { members.append(.init("tag", tag.wire)) }
        return .object(members)
    }

    fileprivate init(wire value: JSONValue) throws(WireFault) {
        if let text = value.string {
            self.init(try checked(text, "rows"))
            return
        }
        var alignment: TextAlignment?
        if value["alignment"] != nil {
            alignment = TextAlignment(rawValue: try value.wireText("alignment"))
            guard alignment != nil else { throw .unexpected("alignment") }
        }
        self.init(
            try value.wireShort("text"), bold: try value.wireTruth("bold"), italic: try value.wireTruth("italic"),
            alignment: alignment, span: try value.wireNumber("span", in: 1...DocumentLimits.columns),
            value: try TableValue(wire: value), tag: try value.wireOptional("tag"))
    }
}

extension TableValue {
    var wire: [JSONValue.Member] {
        [.init("digits", .integer(Int64(digits))), .init("places", .integer(Int64(places)))]
    }

    /// The number that a cell says; `nil` where it says none.
    init?(wire value: JSONValue) throws(WireFault) {
        guard let digits = value["digits"] else { return nil }
        guard let digits = digits.integer else { throw .unexpected("digits") }
        self.init(Int(digits), places: try value.wireNumber("places", in: 0...9))
    }
}

extension String {
    /// The text as it travels: what is decomposed is composed, what cannot be seen can.
    var wire: JSONValue {
        // Most is both already, and a register has hundreds of thousands of texts.
        utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? .string(self) : .string(nfc(cleaned(self, keepingNewlines: true)))
    }
}

/// A text that is no longer than one may be.
func checked(_ text: String, _ key: String) throws(WireFault) -> String {
    guard text.utf8.count <= DocumentLimits.textBytes else { throw .unexpected(key) }
    return text
}

extension JSONValue {
    func wireShort(_ key: String) throws(WireFault) -> String { try checked(wireText(key), key) }

    func wireOptional(_ key: String) throws(WireFault) -> String? { self[key] == nil ? nil : try wireShort(key) }

    func wireEach<Value>(
        _ key: String, atMost limit: Int, _ read: (JSONValue) throws(WireFault) -> Value
    ) throws(WireFault) -> [Value] {
        let list = try wireList(key, atMost: limit)
        var values: [Value] = []
        values.reserveCapacity(list.count)
        for element in list { values.append(try read(element)) }
        return values
    }

    func wireTexts(_ key: String) throws(WireFault) -> [String] {
        try wireEach(key, atMost: DocumentLimits.pieces) { (text) throws(WireFault) in
            guard let text = text.string else { throw .unexpected(key) }
            return try checked(text, key)
        }
    }
}
