extension JSONValue {
    /// Reads one JSON text, strictly: RFC 8259 without extensions, no byte order mark, no repeated names.
    ///
    /// - Throws: the first fault with its place.
    public static func decode(
        _ bytes: [UInt8], limits: JSONLimits = .standard
    ) throws(JSONFault) -> JSONValue {
        try bytes.withUnsafeBufferPointer { source throws(JSONFault) in
            var decoding = JSONDecoding(source: source, limits: limits)
            return try decoding.text()
        }
    }
}

struct JSONDecoding {
    let source: UnsafeBufferPointer<UInt8>
    let limits: JSONLimits
    var at = 0
    private var depth = 0
    private var values = 0

    init(source: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
        self.source = source
        self.limits = limits
    }

    mutating func text() throws(JSONFault) -> JSONValue {
        if source.count > limits.bytes { throw fault(.tooLarge, limits.bytes) }
        skipSpace()
        let value = try value()
        skipSpace()
        if at < source.count { throw fault(.trailingBytes) }
        return value
    }

    private mutating func value() throws(JSONFault) -> JSONValue {
        values += 1
        if values > limits.values { throw fault(.tooManyValues) }
        let byte = try peek()
        switch byte {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try word("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try word("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw fault(.unexpectedByte(byte))
        }
    }

    private mutating func array() throws(JSONFault) -> JSONValue {
        try enter()
        defer { depth -= 1 }
        var elements: [JSONValue] = []
        if try closes(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            skipSpace()
            elements.append(try value())
        } while try continues(until: UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func object() throws(JSONFault) -> JSONValue {
        try enter()
        defer { depth -= 1 }
        var members: [JSONValue.Member] = []
        if try closes(UInt8(ascii: "}")) { return .object(members) }
        var names: Set<[UInt8]> = []
        repeat {
            skipSpace()
            let start = at
            let byte = try peek()
            if byte != UInt8(ascii: "\"") { throw fault(.unexpectedByte(byte)) }
            let key = try string()
            if Self.repeats(key, in: members, &names) { throw fault(.duplicateKey(key), start) }
            skipSpace()
            try word(":")
            skipSpace()
            members.append(JSONValue.Member(key, try value()))
        } while try continues(until: UInt8(ascii: "}"))
        return .object(members)
    }

    /// Names are the same when their bytes are, as RFC 8259 compares them; Swift would equate canonical equivalents.
    /// Few members are compared one by one, many through a set, so that a hostile object costs no square.
    private static func repeats(_ key: String, in members: [JSONValue.Member], _ names: inout Set<[UInt8]>) -> Bool {
        if members.count < 16 {
            return members.contains { $0.key.utf8.elementsEqual(key.utf8) }
        }
        if names.isEmpty { names = Set(members.map { Array($0.key.utf8) }) }
        return !names.insert(Array(key.utf8)).inserted
    }

    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = at
        var magnitude: Int64 = 0
        var fits = true
        let isNegative = source[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        let digits = at
        while let digit = digit() {
            // Counted downwards, so that the least Int64 fits.
            let (product, over) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, under) = product.subtractingReportingOverflow(Int64(digit))
            if over || under { fits = false }
            magnitude = sum
        }
        if at == digits || at - digits > 1 && source[digits] == UInt8(ascii: "0") {
            throw fault(.malformedNumber, start)
        }
        var isWhole = true
        if at < source.count, source[at] == UInt8(ascii: ".") {
            isWhole = false
            at += 1
            try someDigits(start)
        }
        if at < source.count, source[at] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            at += 1
            if at < source.count, source[at] == UInt8(ascii: "+") || source[at] == UInt8(ascii: "-") { at += 1 }
            try someDigits(start)
        }
        if isWhole {
            if isNegative, fits { return .integer(magnitude) }
            guard fits, magnitude > Int64.min else { throw fault(.numberOutOfRange, start) }
            return .integer(-magnitude)
        }
        let written = String(decoding: source[start..<at], as: UTF8.self)
        guard let value = Double(written), value.isFinite else { throw fault(.numberOutOfRange, start) }
        return .number(value)
    }

    private mutating func digit() -> UInt8? {
        guard at < source.count, source[at] >= UInt8(ascii: "0"), source[at] <= UInt8(ascii: "9") else { return nil }
        at += 1
        return source[at - 1] - UInt8(ascii: "0")
    }

    private mutating func someDigits(_ start: Int) throws(JSONFault) {
        guard digit() != nil else { throw fault(.malformedNumber, start) }
        while digit() != nil {}
    }

    private mutating func enter() throws(JSONFault) {
        depth += 1
        if depth > limits.depth { throw fault(.tooDeep) }
        at += 1
    }

    /// Whether the array or object closes at once.
    private mutating func closes(_ end: UInt8) throws(JSONFault) -> Bool {
        skipSpace()
        guard try peek() == end else { return false }
        at += 1
        return true
    }

    private mutating func continues(until end: UInt8) throws(JSONFault) -> Bool {
        skipSpace()
        let byte = try peek()
        guard byte == end || byte == UInt8(ascii: ",") else { throw fault(.unexpectedByte(byte)) }
        at += 1
        return byte != end
    }

    private mutating func word(_ expected: StaticString) throws(JSONFault) {
        for place in 0..<expected.utf8CodeUnitCount {
            let byte = try peek()
            if byte != expected.utf8Start[place] { throw fault(.unexpectedByte(byte)) }
            at += 1
        }
    }

    private func peek() throws(JSONFault) -> UInt8 {
        guard at < source.count else { throw fault(.unexpectedEnd) }
        return source[at]
    }

    private mutating func skipSpace() {
        while at < source.count {
            switch source[at] {
            case 0x20, 0x09, 0x0A, 0x0D: at += 1
            default: return
            }
        }
    }

    func fault(_ kind: JSONFault.Kind, _ offset: Int? = nil) -> JSONFault {
        JSONFault(kind, at: offset ?? at, in: source)
    }
}
