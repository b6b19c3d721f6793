/// The keys behind control bytes and sequences: tables without state.
enum KeySequence {
    /// A byte below the blank, or 0x7F.
    static func controlByte(_ byte: UInt8) -> Key {
        switch byte {
        // Some Windows programs and input methods send 0x08 for Backspace: Ctrl+H is no key of its own.
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x1B: .escape
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
        default: .unknown
        }
    }

    /// `ESC [ [ A` … `E`, the Linux console's F1 to F5.
    static func consoleFunction(_ byte: UInt8) -> Key {
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return .unknown }
        return .function(Int(byte - UInt8(ascii: "A")) + 1)
    }

    /// `ESC O`: arrows of application mode, F1 to F4 and the number pad.
    static func singleShift(_ parameters: [UInt8], final: UInt8) -> Key {
        switch final {
        // rxvt's Ctrl with an arrow.
        case UInt8(ascii: "c"): return .controlRight
        case UInt8(ascii: "d"): return .controlLeft
        case UInt8(ascii: "a"): return .up
        case UInt8(ascii: "b"): return .down
        case UInt8(ascii: "M"): return .enter
        case UInt8(ascii: "I"): return .tab
        case UInt8(ascii: "X"): return .character("=")
        // PuTTY's End when it plays rxvt. The number pad would send the same for 7, but is told to send digits.
        case UInt8(ascii: "w"): return .end
        // The number pad in application mode: "j" is "*" and so on up to "y", which is "9".
        case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Character(Unicode.Scalar(final - 0x40)))
        default: return letter(final, modifier: modifier(numbers(parameters)))
        }
    }

    /// `ESC [`: everything else. `parameters` are the bytes before the last one.
    static func control(_ parameters: [UInt8], final: UInt8) -> Key {
        guard parameters.allSatisfy(isPlain) else { return .unknown }
        let numbers = numbers(parameters)
        switch final {
        case UInt8(ascii: "~"):
            if numbers.first == 27, numbers.count == 3 { return coded(numbers[2], modifier: numbers[1]) }
            return numbered(numbers.first ?? 0, modifier: modifier(numbers))
        case UInt8(ascii: "u"):
            return coded(numbers.first ?? 0, modifier: modifier(numbers))
        // rxvt: "^" is Ctrl, "$" Shift, "@" both.
        case UInt8(ascii: "^"): return numbered(numbers.first ?? 0, modifier: 5)
        case UInt8(ascii: "$"): return numbered(numbers.first ?? 0, modifier: 2)
        case UInt8(ascii: "@"): return numbered(numbers.first ?? 0, modifier: 6)
        case UInt8(ascii: "Z"): return .backTab
        // rxvt's Shift with an arrow.
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return letter(final - 0x20, modifier: 2)
        default: return letter(final, modifier: modifier(numbers))
        }
    }

    /// Whether the bytes are a number and nothing else.
    static func isNumber(_ parameters: [UInt8]) -> Bool {
        !parameters.isEmpty && parameters.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The column of `row ; column`; `nil` when the bytes are something else.
    static func reportedColumn(_ parameters: [UInt8]) -> Int? {
        guard parameters.allSatisfy(isPlain), !parameters.contains(UInt8(ascii: ":")) else { return nil }
        let numbers = numbers(parameters)
        return numbers.count == 2 && numbers[0] > 0 && numbers[1] > 0 ? numbers[1] : nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: ";")).contains(byte)
    }

    /// The numbers between semicolons; what follows a colon refines and is dropped.
    private static func numbers(_ parameters: [UInt8]) -> [Int] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            var value = 0
            for byte in part {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
                value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 0x10_FFFF)
            }
            return value
        }
    }

    /// 1 none, 2 Shift, 3 Alt, 5 Ctrl, and their sums less one.
    private static func modifier(_ numbers: [Int]) -> Int {
        numbers.count > 1 ? max(1, numbers[1]) : 1
    }

    private static func hasAlt(_ modifier: Int) -> Bool { (modifier - 1) & 2 != 0 }
    private static func hasControl(_ modifier: Int) -> Bool { (modifier - 1) & 4 != 0 }

    private static func hasShift(_ modifier: Int) -> Bool { (modifier - 1) & 1 != 0 }

    /// Of a key's four forms the one that Shift and Ctrl choose.
    private static func form(_ modifier: Int, _ plain: Key, shift: Key, control: Key, both: Key) -> Key {
        hasShift(modifier) ? (hasControl(modifier) ? both : shift) : (hasControl(modifier) ? control : plain)
    }

    private static func home(_ modifier: Int) -> Key {
        form(modifier, .home, shift: .shiftHome, control: .controlHome, both: .shiftControlHome)
    }

    private static func end(_ modifier: Int) -> Key {
        form(modifier, .end, shift: .shiftEnd, control: .controlEnd, both: .shiftControlEnd)
    }

    private static func letter(_ final: UInt8, modifier: Int) -> Key {
        if hasAlt(modifier) { return .unknown }
        switch final {
        case UInt8(ascii: "A"): return form(modifier, .up, shift: .shiftUp, control: .up, both: .shiftUp)
        case UInt8(ascii: "B"): return form(modifier, .down, shift: .shiftDown, control: .down, both: .shiftDown)
        case UInt8(ascii: "C"):
            return form(modifier, .right, shift: .shiftRight, control: .controlRight, both: .shiftControlRight)
        case UInt8(ascii: "D"):
            return form(modifier, .left, shift: .shiftLeft, control: .controlLeft, both: .shiftControlLeft)
        case UInt8(ascii: "H"): return home(modifier)
        case UInt8(ascii: "F"): return end(modifier)
        case UInt8(ascii: "P")...UInt8(ascii: "S"):
            return function(Int(final - UInt8(ascii: "P")) + 1, modifier: modifier)
        default: return .unknown
        }
    }

    private static func numbered(_ number: Int, modifier: Int) -> Key {
        if hasAlt(modifier) { return .unknown }
        switch number {
        case 1, 7: return home(modifier)
        case 2: return .insert
        case 3: return hasControl(modifier) ? .controlDelete : .delete
        case 4, 8: return end(modifier)
        case 5: return .pageUp
        case 6: return .pageDown
        case 11...15: return function(number - 10, modifier: modifier)
        case 17...21: return function(number - 11, modifier: modifier)
        case 23...26: return function(number - 12, modifier: modifier)
        case 28, 29: return function(number - 13, modifier: modifier)
        case 31...34: return function(number - 14, modifier: modifier)
        default: return .unknown
        }
    }

    /// Shift adds 12, as xterm counts; with Ctrl a function key means nothing here.
    private static func function(_ number: Int, modifier: Int) -> Key {
        switch modifier {
        case 1: .function(number)
        case 2: .function(number + 12)
        default: .unknown
        }
    }

    /// A key sent as its character's number with a modifier: xterm's `modifyOtherKeys` and `CSI u`.
    private static func coded(_ number: Int, modifier: Int) -> Key {
        let isPlain = !hasAlt(modifier) && !hasControl(modifier)
        switch number {
        case 9: return modifier == 2 ? .backTab : modifier == 1 ? .tab : .unknown
        case 13: return isPlain ? .enter : .unknown
        case 27: return isPlain ? .escape : .unknown
        case 8, 127:
            if isPlain { return .backspace }
            if hasAlt(modifier) { return hasControl(modifier) ? .unknown : .altBackspace }
            return .controlBackspace
        default: break
        }
        guard number >= 0x20, !(0x7F...0x9F).contains(number), !(0xE000...0xF8FF).contains(number),
            let scalar = Unicode.Scalar(UInt32(number))
        else { return .unknown }
        let character = Character(scalar)
        if isPlain { return .character(character) }
        if hasAlt(modifier) && hasControl(modifier) { return .unknown }
        if hasAlt(modifier) { return .alt(character) }
        return scalar.isASCII ? .control(Character(character.lowercased())) : .unknown
    }
}
