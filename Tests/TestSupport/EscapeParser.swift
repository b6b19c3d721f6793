/// One thing a terminal is told.
enum TerminalCommand: Equatable {
    case character(Unicode.Scalar)
    case control(UInt8)
    /// `ESC`, intermediate bytes and a final byte.
    case escape(intermediates: [UInt8], final: UInt8)
    /// `CSI`: a private mark or 0, parameters with their sub-parameters (−1 where left out), and the final byte.
    case sequence(CSI)

    struct CSI: Equatable {
        var mark: UInt8 = 0
        var parameters: [[Int]] = []
        var intermediates: [UInt8] = []
        var final: UInt8 = 0

        /// A parameter, or `missing` where it is left out or 0.
        func value(_ place: Int, or missing: Int = 1) -> Int {
            guard place < parameters.count, let value = parameters[place].first, value > 0 else { return missing }
            return value
        }
    }
}

/// Splits a stream of bytes, in pieces of any size, into what a terminal is told (ECMA-48, after Williams' automaton).
struct EscapeParser: Hashable, Sendable {
    private enum State: Hashable {
        case ground
        case escape
        case sequence
        /// A malformed sequence, passed over up to its final byte.
        case ignoredSequence
        /// OSC, DCS, SOS, PM and APC, passed over up to ST or, for OSC, BEL.
        case string(endsWithBell: Bool)
        /// Within such a string after ESC, which ends it.
        case stringEscape
    }

    private var state = State.ground
    private var mark: UInt8 = 0
    private var parameters: [[Int]] = []
    private var intermediates: [UInt8] = []
    private var character: [UInt8] = []
    private var missing = 0

    /// What the byte completes.
    mutating func take(_ byte: UInt8, _ emit: (TerminalCommand) -> Void) {
        if missing > 0 {
            if byte & 0xC0 == 0x80 {
                character.append(byte)
                missing -= 1
                if missing == 0 { emitCharacter(emit) }
                return
            }
            missing = 0
            emit(.character("\u{FFFD}"))
        }
        switch byte {
        case 0x18, 0x1A:
            state = .ground
            return
        case 0x1B:
            if case .string = state { state = .stringEscape } else { startEscape() }
            return
        default: break
        }
        switch state {
        case .ground: takeText(byte, emit)
        case .escape: takeEscape(byte, emit)
        case .sequence: takeSequence(byte, emit)
        case .ignoredSequence:
            if byte < 0x20 { emit(.control(byte)) } else if byte >= 0x40 { state = .ground }
        case .string(let bell): if byte == 0x07, bell { state = .ground }
        case .stringEscape:
            state = .ground
            if byte != UInt8(ascii: "\\") {
                startEscape()
                takeEscape(byte, emit)
            }
        }
    }

    private mutating func startEscape() {
        state = .escape
        mark = 0
        parameters = []
        intermediates = []
    }

    private mutating func takeText(_ byte: UInt8, _ emit: (TerminalCommand) -> Void) {
        switch byte {
        case 0x00..<0x20: emit(.control(byte))
        case 0x20..<0x7F: emit(.character(Unicode.Scalar(byte)))
        case 0x7F: return
        case 0xC2..<0xE0: start(byte, 1)
        case 0xE0..<0xF0: start(byte, 2)
        case 0xF0..<0xF5: start(byte, 3)
        default: emit(.character("\u{FFFD}"))
        }
    }

    private mutating func start(_ byte: UInt8, _ count: Int) {
        character = [byte]
        missing = count
    }

    private mutating func emitCharacter(_ emit: (TerminalCommand) -> Void) {
        for scalar in String(decoding: character, as: UTF8.self).unicodeScalars {
            // The eight-bit controls do nothing: terminals set to UTF-8 show or drop them.
            if (0x80..<0xA0).contains(scalar.value) { continue }
            emit(.character(scalar))
        }
    }

    private mutating func takeEscape(_ byte: UInt8, _ emit: (TerminalCommand) -> Void) {
        switch byte {
        case 0x00..<0x20: emit(.control(byte))
        case 0x20..<0x30: intermediates.append(byte)
        case UInt8(ascii: "[") where intermediates.isEmpty: state = .sequence
        case UInt8(ascii: "]") where intermediates.isEmpty: state = .string(endsWithBell: true)
        case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            guard intermediates.isEmpty else { fallthrough }
            state = .string(endsWithBell: false)
        default:
            state = .ground
            emit(.escape(intermediates: intermediates, final: byte))
        }
    }

    private mutating func takeSequence(_ byte: UInt8, _ emit: (TerminalCommand) -> Void) {
        switch byte {
        case 0x00..<0x20: emit(.control(byte))
        case 0x20..<0x30: intermediates.append(byte)
        case 0x30..<0x3A:
            let digit = Int(byte - 0x30)
            if parameters.isEmpty { parameters = [[-1]] }
            let last = parameters.count - 1
            let inner = parameters[last].count - 1
            parameters[last][inner] = min(65_535, max(0, parameters[last][inner]) * 10 + digit)
        case UInt8(ascii: ":"):
            if parameters.isEmpty { parameters = [[-1]] }
            parameters[parameters.count - 1].append(-1)
        case UInt8(ascii: ";"):
            if parameters.isEmpty { parameters = [[-1]] }
            parameters.append([-1])
        case 0x3C..<0x40:
            if parameters.isEmpty, mark == 0 { mark = byte } else { state = .ignoredSequence }
        case 0x7F...: return
        default:
            state = .ground
            emit(
                .sequence(
                    TerminalCommand.CSI(
                        mark: mark, parameters: parameters, intermediates: intermediates, final: byte)))
        }
        if parameters.count > 64 { state = .ignoredSequence }
    }
}
