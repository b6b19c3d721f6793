import Interchange

/// The texts that cells refer to by number.
final class SharedTexts: MarkupTaker {
    private(set) var texts: [String] = []
    private var text = RichText()

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        if name == "si" { text = RichText() }
        text.begin(name)
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) { try text.take(bytes) }

    func end(_ name: String) throws(IntakeRefusal) {
        text.end(name)
        guard name == "si" else { return }
        guard texts.count < IntakeLimits.cells else { throw .tooMuchText }
        texts.append(text.text)
    }
}

/// A text in runs, each with its own look, without the readings that East Asian texts carry.
struct RichText {
    private var bytes: [UInt8] = []
    private var isInText = false
    private var readings = 0

    mutating func begin(_ name: String) {
        if name == "rPh" { readings += 1 }
        if name == "t", readings == 0 { isInText = true }
    }

    mutating func take(_ more: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {
        guard isInText else { return }
        guard bytes.count + more.count <= IntakeLimits.cellBytes else { throw .tooMuchText }
        bytes.append(contentsOf: more)
    }

    mutating func end(_ name: String) {
        if name == "rPh" { readings = max(0, readings - 1) }
        if name == "t" { isInText = false }
    }

    var text: String { Self.unescaped(String(decoding: bytes, as: UTF8.self)) }

    /// Control characters stand in workbooks as "_x000D_" (ECMA-376 part 1, 22.4.2.4).
    static func unescaped(_ text: String) -> String {
        guard text.utf8.count >= 7, text.contains("_x") else { return text }
        let units = Array(text.utf16)
        var result: [UInt16] = []
        var at = 0
        while at < units.count {
            if at + 6 < units.count, units[at] == 0x5F, units[at + 1] == 0x78, units[at + 6] == 0x5F,
                let unit = UInt16(String(decoding: units[at + 2..<at + 6], as: UTF16.self), radix: 16)
            {
                result.append(unit)
                at += 7
            } else {
                result.append(units[at])
                at += 1
            }
        }
        return String(decoding: result, as: UTF16.self)
    }
}
