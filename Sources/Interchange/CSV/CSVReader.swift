/// Reads CSV (RFC 4180) from bytes that arrive in pieces of any size.
///
/// UTF-8 with or without a byte order mark; lines end in CRLF, LF or CR; blank lines are skipped. A quotation mark
/// inside a field that none opens is text. Memory is bounded by the piece fed and by one row within `CSVLimits`.
///
/// ```swift
/// var reader = CSVReader()
/// reader.feed(piece)
/// while let item = reader.next() { … }      // nil: feed more, or finish
/// reader.finish()
/// while let item = reader.next() { … }      // nil: that was all
/// ```
public struct CSVReader: Sendable {
    private enum State {
        case fieldStart
        case plain
        case quoted
        /// After a quotation mark within quotes: the end of the field, or the first half of a doubled mark.
        case quoteSeen
    }

    /// The separator: given, or known as soon as the heading line has been fed.
    public private(set) var separator: CSVSeparator?

    private let limits: CSVLimits
    private let isRagged: Bool
    private var head: CSVHead?
    private var chunk: [UInt8] = []
    private var at = 0
    private var isFinished = false
    private var isEnded = false

    private var state = State.fieldStart
    private var line = 1
    private var followsCarriageReturn = false
    private var fieldLine = 1
    /// What earlier pieces and the text before a doubled quotation mark gave to the field.
    private var field: [UInt8] = []
    private var isDropped = false

    private var rowLine = 1
    private var fields: [String] = []
    private var fieldCount = 0
    private var rowBytes = 0
    private var rowHasQuotes = false
    private var isRowCut = false
    private var expected: Int?

    private var problems: [CSVProblem] = []
    private var nextProblem = 0
    private var sawAnything = false

    /// A reader for one file; without a separator it is taken from the heading line.
    /// - Parameter isRagged: whether rows may have other numbers of fields than the first, as in forms with lines above
    ///   their table; spreadsheets leave empty fields out at the end of rows.
    public init(separator: CSVSeparator? = nil, limits: CSVLimits = .standard, isRagged: Bool = false) {
        self.separator = separator
        self.isRagged = isRagged
        self.limits = limits
        head = CSVHead(separator: separator)
    }

    /// Appends bytes of the file.
    public mutating func feed(_ bytes: [UInt8]) {
        if at == chunk.count {
            chunk = bytes
        } else {
            chunk.removeFirst(at)
            chunk.append(contentsOf: bytes)
        }
        at = 0
        openHead()
    }

    /// Says that no more bytes follow.
    public mutating func finish() {
        isFinished = true
        openHead()
    }

    /// The next row or problem; `nil` when all that was fed has been read.
    public mutating func next() -> CSVItem? {
        if let problem = nextPending() { return .problem(problem) }
        guard head == nil, let separator = separator?.rawValue else { return nil }
        let bytes = chunk
        let item = bytes.withUnsafeBufferPointer { scan($0, separator) }
        if item != nil { return item }
        guard isFinished, !isEnded else { return nil }
        isEnded = true
        return readEnd()
    }

    private mutating func openHead() {
        guard var open = head else { return }
        if let start = open.read(chunk, isFinished: isFinished) {
            separator = open.separator
            at = start
            head = nil
        } else {
            head = open
        }
    }

    private mutating func nextPending() -> CSVProblem? {
        guard nextProblem < problems.count else { return nil }
        // While a row is being read its problems are held back: `endRow` decides, so that a row gives all or none.
        guard fieldCount == 0, state == .fieldStart else { return nil }
        let problem = problems[nextProblem]
        nextProblem += 1
        if nextProblem == problems.count {
            problems.removeAll(keepingCapacity: true)
            nextProblem = 0
        }
        return problem
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8) -> CSVItem? {
        while at < bytes.count {
            switch state {
            case .fieldStart:
                let byte = bytes[at]
                if followsCarriageReturn {
                    followsCarriageReturn = false
                    if byte == Self.lineFeed {
                        at += 1
                        continue
                    }
                }
                fieldLine = line
                if fieldCount == 0 { rowLine = line }
                if byte == Self.quote {
                    at += 1
                    rowHasQuotes = true
                    state = .quoted
                } else {
                    state = .plain
                }
            case .plain:
                if let item = scanPlain(bytes, separator) { return item }
            case .quoted:
                scanQuoted(bytes)
            case .quoteSeen:
                followsCarriageReturn = false
                let byte = bytes[at]
                if byte == Self.quote {
                    keep(UnsafeBufferPointer(rebasing: bytes[at..<at + 1]))
                    at += 1
                    state = .quoted
                } else {
                    if byte != separator, byte != Self.lineFeed, byte != Self.carriageReturn {
                        reject(.textAfterQuote)
                    }
                    state = .plain
                }
            }
        }
        return nil
    }

    private mutating func scanPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8) -> CSVItem? {
        var end = at
        while end < bytes.count {
            let byte = bytes[end]
            // Only the separators, line ends and NUL lie at or below `;` and stop a field.
            if byte <= 0x3B, byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn || byte == 0 {
                break
            }
            end += 1
        }
        let run = UnsafeBufferPointer(rebasing: bytes[at..<end])
        at = end
        guard end < bytes.count else {
            keep(run)
            return nil
        }
        let byte = bytes[end]
        at += 1
        if byte == 0 {
            keep(run)
            reject(.nulByte)
            return nil
        }
        endField(run)
        if byte == separator { return nil }
        line += 1
        followsCarriageReturn = byte == Self.carriageReturn
        return endRow()
    }

    private mutating func scanQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
        var end = at
        while end < bytes.count {
            let byte = bytes[end]
            if byte == Self.quote || byte == 0 { break }
            if byte == Self.carriageReturn || byte == Self.lineFeed && !followsCarriageReturn { line += 1 }
            followsCarriageReturn = byte == Self.carriageReturn
            end += 1
        }
        keep(UnsafeBufferPointer(rebasing: bytes[at..<end]))
        at = end
        guard end < bytes.count else { return }
        at += 1
        followsCarriageReturn = false
        if bytes[end] == 0 { reject(.nulByte) } else { state = .quoteSeen }
    }

    private mutating func keep(_ run: UnsafeBufferPointer<UInt8>) {
        guard !isDropped, !run.isEmpty else { return }
        if take(run.count) { field.append(contentsOf: run) }
    }

    /// Counts bytes of the open field against the limits; rejects it when they are passed.
    private mutating func take(_ count: Int) -> Bool {
        if fieldCount >= limits.fields {
            reject(.tooManyFields)
        } else if field.count + count > limits.fieldBytes {
            reject(.fieldTooLong)
        }
        return !isDropped
    }

    /// Notes what is wrong with the open field, once, and lets go of its bytes.
    ///
    /// Beyond the limits of a row one problem is enough: the rest of a hostile row must not fill the memory.
    private mutating func reject(_ kind: CSVProblem.Kind) {
        if !isDropped, !isRowCut {
            problems.append(CSVProblem(line: fieldLine, column: fieldCount + 1, kind: kind))
        }
        if kind == .tooManyFields || kind == .rowTooLong { isRowCut = true }
        isDropped = true
        field.removeAll(keepingCapacity: false)
    }

    private mutating func endField(_ last: UnsafeBufferPointer<UInt8>) {
        defer {
            fieldCount += 1
            isDropped = false
            state = .fieldStart
        }
        guard !isDropped, take(last.count) else { return }
        rowBytes += field.count + last.count
        guard rowBytes <= limits.rowBytes else {
            reject(.rowTooLong)
            return
        }
        let text: String?
        if field.isEmpty {
            text = String(validating: last, as: UTF8.self)
        } else {
            field.append(contentsOf: last)
            text = field.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
            field.removeAll(keepingCapacity: true)
        }
        if let text { fields.append(text) } else { reject(.malformedUTF8) }
    }

    private mutating func endRow() -> CSVItem? {
        let row = CSVRow(line: rowLine, fields: fields)
        let count = fieldCount
        let isBlankLine = count == 1 && !rowHasQuotes && problems.isEmpty && row.isBlank
        fields = []
        fieldCount = 0
        rowBytes = 0
        rowHasQuotes = false
        isRowCut = false
        if isBlankLine { return nil }
        sawAnything = true
        if let expected {
            fields.reserveCapacity(expected)
            if problems.isEmpty, count != expected, !isRagged {
                let kind = CSVProblem.Kind.wrongFieldCount(expected: expected, found: count)
                problems.append(CSVProblem(line: rowLine, column: min(expected, count) + 1, kind: kind))
            }
            if problems.isEmpty { return .row(row) }
        } else {
            expected = count
            if problems.isEmpty { return .heading(row) }
        }
        return nextPending().map(CSVItem.problem)
    }

    private mutating func readEnd() -> CSVItem? {
        let isInsideRow = state != .fieldStart || fieldCount > 0
        if isInsideRow {
            if state == .quoted {
                isDropped = false
                isRowCut = false
                reject(.unclosedQuote)
            }
            endField(UnsafeBufferPointer(start: nil, count: 0))
            if let item = endRow() { return item }
        }
        guard !sawAnything else { return nil }
        return .problem(CSVProblem(line: 1, column: 1, kind: .emptyFile))
    }

    private static let quote: UInt8 = 0x22
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D
}
