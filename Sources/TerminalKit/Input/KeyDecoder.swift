import Text

/// Turns a terminal's bytes into events.
///
/// A pure machine: bytes may be cut anywhere between two calls of `feed`, and only letters and marks that arrive
/// together join to one grapheme. It knows the keys of xterm, PuTTY, rxvt, the Linux console, screen and tmux without
/// asking which one it has, since `TERM` names another one often enough. A sequence that it does not know is swallowed
/// whole as one `Key.unknown`: read as Esc and letters, PuTTY's End key would leave a form and type into it.
public struct KeyDecoder: Sendable {
    /// For how long the bytes so far may wait for the next ones before `timeOut` is called.
    public enum Wait: Equatable, Sendable {
        /// Nothing is open.
        case none
        /// A lone Esc: the escape delay decides whether it was the key.
        case escape
        /// A sequence or a letter has begun: a slow line may bring its rest later.
        case sequence
        /// More characters came at once than a hand types; more of them may be on their way.
        case burst
        /// A paste has begun. Given up too early, its rest would be read as keys, its newlines as Enter.
        case paste
    }

    /// The most bytes of a paste that are kept; what follows is dropped.
    public static let pasteLimit = 2 << 20
    /// More characters than this in one read are a paste of a terminal that does not mark pastes: no hand and no input
    /// method sends so many together, and their line ends must not press Enter.
    public static let burstLength = 64

    private enum State: Equatable {
        case ground
        case escape
        case doubleEscape
        case singleShift
        case control
        case consoleFunction
        /// A message of the terminal that ends with BEL or `ESC \`.
        case message(afterEscape: Bool)
        case messageStart(UInt8)
        /// Alt and the first bytes of a character of several.
        case altCharacter
        /// The coordinates of `CSI M`, an old report of the mouse: so many bytes to come.
        case mouse(Int)
        case burst
        case paste
    }

    private var state = State.ground
    /// Printable bytes not yet handed out; after `feed` at most the beginning of one character.
    private var text: [UInt8] = []
    private var parameters: [UInt8] = []
    private var pasted: [UInt8] = []
    private var pasteEndMatched = 0
    private var events: [Event] = []

    /// Whether the terminal was asked where its cursor stands (`CSI 6n`) and has not answered. Its answer is no key,
    /// although Shift+F3 looks the same; keys typed meanwhile are taken as ever.
    public var awaitsCursorReport = false
    /// The column that the terminal answered, counted from 1.
    public private(set) var reportedColumn: Int?

    /// Longer parameters belong to no key; the sequence is still swallowed to its end.
    private static let parameterLimit = 32
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    /// A decoder that has seen nothing.
    public init() {}

    /// What the bytes so far wait for.
    public var wait: Wait {
        switch state {
        case .ground: text.isEmpty ? .none : .sequence
        case .escape, .doubleEscape, .messageStart, .mouse: .escape
        case .burst: .burst
        case .singleShift, .control, .consoleFunction, .message, .altCharacter: .sequence
        case .paste: .paste
        }
    }

    /// Takes the bytes of one read and returns what they complete.
    public mutating func feed(_ bytes: [UInt8]) -> [Event] {
        var index = 0
        var plainEnd = 0
        while index < bytes.count {
            if state == .ground, index >= plainEnd {
                plainEnd = bytes[index...].firstIndex { !UTF8Bytes.isPlain($0) } ?? bytes.count
                if UTF8Bytes.characters(bytes[index..<plainEnd]) > Self.burstLength {
                    // The beginning of a character that the last read cut.
                    pasted = text
                    text = []
                    state = .burst
                }
            }
            if state == .paste {
                index = takePaste(bytes, from: index)
            } else if state == .burst {
                index = takeBurst(bytes, from: index)
            } else {
                take(bytes[index])
                index += 1
            }
        }
        flushText(keepingUnfinished: true)
        return takeEvents()
    }

    /// Tells that nothing more came in the time of `wait`: what is open is decided.
    public mutating func timeOut() -> [Event] {
        switch state {
        case .ground: flushText(keepingUnfinished: false)
        case .escape: emit(.escape)
        case .doubleEscape:
            emit(.escape)
            emit(.escape)
        case .messageStart(let byte): emit(.alt(Character(Unicode.Scalar(byte))))
        case .singleShift, .control, .consoleFunction, .message, .mouse: emit(.unknown)
        case .altCharacter:
            text = []
            emit(.unknown)
        case .paste, .burst: finishPaste()
        }
        state = .ground
        return takeEvents()
    }

    private mutating func takeEvents() -> [Event] {
        defer { events = [] }
        return events
    }

    private mutating func emit(_ key: Key) {
        events.append(.key(key))
    }
}

// MARK: One byte

extension KeyDecoder {
    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: takeGround(byte)
        case .escape: takeAfterEscape(byte)
        case .doubleEscape: takeAfterDoubleEscape(byte)
        case .singleShift, .control: takeParameter(byte)
        case .consoleFunction:
            state = .ground
            emit(KeySequence.consoleFunction(byte))
        case .messageStart(let opener): takeMessageStart(byte, opener: opener)
        case .message(let afterEscape): takeMessage(byte, afterEscape: afterEscape)
        case .altCharacter: takeAltCharacter(byte)
        case .mouse(let left): takeMouse(byte, left: left)
        case .paste, .burst: break
        }
    }

    private mutating func takeMouse(_ byte: UInt8, left: Int) {
        guard byte >= 0x20 else {
            // No coordinate: the report was broken off.
            state = .ground
            emit(.unknown)
            take(byte)
            return
        }
        state = left > 1 ? .mouse(left - 1) : .ground
        if left == 1 { emit(.unknown) }
    }

    private mutating func takeGround(_ byte: UInt8) {
        if byte >= 0x20, byte != 0x7F {
            text.append(byte)
            return
        }
        flushText(keepingUnfinished: false)
        if byte == 0x1B {
            state = .escape
        } else {
            emit(KeySequence.controlByte(byte))
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8) {
        switch byte {
        case 0x1B: state = .doubleEscape
        case UInt8(ascii: "["): begin(.control)
        case UInt8(ascii: "O"): begin(.singleShift)
        case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .messageStart(byte)
        case 0x20..<0x7F:
            state = .ground
            emit(.alt(Character(Unicode.Scalar(byte))))
        case 0x09:
            // Shift+Tab of the Linux console. Alt+Tab belongs to desktops and never arrives.
            state = .ground
            emit(.backTab)
        case 0x80... where UTF8Bytes.unfinishedTail([byte]) > 0:
            text = [byte]
            state = .altCharacter
        case 0x08, 0x7F:
            state = .ground
            emit(.altBackspace)
        default:
            // Alt with Enter or Ctrl, or no text at all. As Esc and the key it would leave a line and then act.
            state = .ground
            emit(.unknown)
        }
    }

    private mutating func takeAfterDoubleEscape(_ byte: UInt8) {
        switch byte {
        // rxvt sends Esc before a sequence for Alt.
        case UInt8(ascii: "["): begin(.control)
        case UInt8(ascii: "O"): begin(.singleShift)
        default:
            emit(.escape)
            state = .escape
            take(byte)
        }
    }

    private mutating func begin(_ next: State) {
        parameters = []
        state = next
    }

    private mutating func takeParameter(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "[") where state == .control && parameters.isEmpty:
            state = .consoleFunction
        case UInt8(ascii: "$") where KeySequence.isNumber(parameters):
            // rxvt ends Shift with a navigation key by "$", which elsewhere stands before the last byte.
            finishSequence(byte)
        case 0x20...0x3F:
            if parameters.count < Self.parameterLimit { parameters.append(byte) }
        case 0x40..<0x7F:
            finishSequence(byte)
        default:
            // Broken off: what interrupts it counts.
            state = .ground
            emit(.unknown)
            take(byte)
        }
    }

    private mutating func finishSequence(_ final: UInt8) {
        let isControl = state == .control
        state = .ground
        if isControl, final == UInt8(ascii: "~"), parameters == Array("200".utf8) {
            state = .paste
            return
        }
        if isControl, final == UInt8(ascii: "~"), parameters == Array("201".utf8) {
            // The end of a paste that was given up waiting for.
            return
        }
        if isControl, final == UInt8(ascii: "M"), parameters.isEmpty {
            state = .mouse(3)
            return
        }
        if awaitsCursorReport, isControl, final == UInt8(ascii: "R"),
            let column = KeySequence.reportedColumn(parameters)
        {
            awaitsCursorReport = false
            reportedColumn = column
            return
        }
        emit(
            isControl
                ? KeySequence.control(parameters, final: final) : KeySequence.singleShift(parameters, final: final))
    }

    private mutating func takeMessageStart(_ byte: UInt8, opener: UInt8) {
        // No hand types Alt+] and a digit in one delay; a terminal's answer always goes on so.
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "="):
            state = .message(afterEscape: false)
        default:
            state = .ground
            emit(.alt(Character(Unicode.Scalar(opener))))
            take(byte)
        }
    }

    private mutating func takeMessage(_ byte: UInt8, afterEscape: Bool) {
        if byte == 0x07 || (afterEscape && byte == UInt8(ascii: "\\")) {
            state = .ground
            emit(.unknown)
        } else if afterEscape {
            // Another sequence began: the message was never finished.
            emit(.unknown)
            state = .escape
            take(byte)
        } else {
            state = .message(afterEscape: byte == 0x1B)
        }
    }

    private mutating func takeAltCharacter(_ byte: UInt8) {
        guard byte & 0xC0 == 0x80 else {
            text = []
            state = .ground
            emit(.unknown)
            take(byte)
            return
        }
        text.append(byte)
        if UTF8Bytes.unfinishedTail(text[...]) == 0 || text.count > 3 {
            let character = nfc(String(decoding: text, as: UTF8.self)).first
            text = []
            state = .ground
            emit(character.map { .alt($0) } ?? .unknown)
        }
    }
}

// MARK: Letters and pastes

extension KeyDecoder {
    private mutating func flushText(keepingUnfinished: Bool) {
        guard state == .ground, !text.isEmpty else { return }
        let kept = keepingUnfinished ? UTF8Bytes.unfinishedTail(text[...]) : 0
        let whole = text.count - kept
        guard whole > 0 else { return }
        for piece in UTF8Bytes.pieces(text[..<whole]) {
            guard let piece else {
                // No text: a broken line, another character set. As a key it means nothing.
                emit(.unknown)
                continue
            }
            for character in nfc(piece) {
                let first = character.unicodeScalars.first?.value ?? 0
                emit((0x80...0x9F).contains(first) ? .unknown : .character(character))
            }
        }
        text.removeFirst(whole)
    }

    /// Takes the characters of a burst, up to a key or the end of the read.
    private mutating func takeBurst(_ bytes: [UInt8], from start: Int) -> Int {
        let end = bytes[start...].firstIndex { !UTF8Bytes.isPlain($0) } ?? bytes.count
        keep(bytes[start..<end])
        if end < bytes.count {
            finishPaste()
            state = .ground
        }
        return end
    }

    /// Takes bytes of a paste up to its end or the end of the read, in runs: a paste may be a megabyte.
    private mutating func takePaste(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if pasteEndMatched == 0 {
                let next = bytes[index...].firstIndex(of: 0x1B) ?? bytes.count
                keep(bytes[index..<next])
                index = next
                guard index < bytes.count else { break }
            }
            let byte = bytes[index]
            if byte == Self.pasteEnd[pasteEndMatched] {
                pasteEndMatched += 1
                index += 1
                if pasteEndMatched == Self.pasteEnd.count {
                    pasteEndMatched = 0
                    finishPaste()
                    state = .ground
                    return index
                }
            } else {
                // Not the end: what looked like it belongs to the text. This byte is looked at again.
                keep(Self.pasteEnd[..<pasteEndMatched])
                pasteEndMatched = 0
            }
        }
        return index
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        let room = Self.pasteLimit - pasted.count
        if room > 0 { pasted.append(contentsOf: bytes.prefix(room)) }
    }

    private mutating func finishPaste() {
        // A character that the limit cut is no broken one.
        if pasted.count == Self.pasteLimit { pasted.removeLast(UTF8Bytes.unfinishedTail(pasted[...])) }
        let bytes = UTF8Bytes.withNewlines(pasted)
        pasted = []
        pasteEndMatched = 0
        events.append(.paste(nfc(String(decoding: bytes, as: UTF8.self))))
    }
}
