/// Words that are no syllables but hold đ: LĐLĐ, QĐ, đ/c.
enum Abbreviation {
    /// The word with its đ, for words without vowels or in capitals alone; `nil` for all others.
    ///
    /// In capitals ư is made too: BCHTƯ.
    static func text(_ keys: [UInt8], method: TypingMethod) -> String? {
        let letters = keys.filter { $0 > UInt8(ascii: "9") }
        let isCapital = letters.allSatisfy { $0 & 0x20 == 0 }
        let hasVowel = letters.contains { VietnameseLetter.isVowel($0 | 0x20) }
        guard !letters.isEmpty, isCapital || !hasVowel else { return nil }
        return method == .telex ? telex(keys, isCapital: isCapital) : vni(keys, isCapital: isCapital)
    }

    private static func stroked(_ key: UInt8) -> Character { key & 0x20 == 0 ? "Đ" : "đ" }

    private static func telex(_ keys: [UInt8], isCapital: Bool) -> String {
        var text = ""
        var place = 0
        while place < keys.count {
            let key = keys[place]
            if isCapital, key == UInt8(ascii: "U"), keys.dropFirst(place + 1).first == UInt8(ascii: "W") {
                text.append("Ư")
                place += 2
                continue
            }
            guard key | 0x20 == UInt8(ascii: "d") else {
                text.append(Character(Unicode.Scalar(key)))
                place += 1
                continue
            }
            let run = keys[place...].prefix { $0 | 0x20 == UInt8(ascii: "d") }
            let isLast = place + run.count == keys.count
            if run.count == 3, isLast {
                // A third d takes the stroke back.
                text += String(decoding: run.dropLast(), as: UTF8.self)
            } else {
                // Of three the first stands alone: GDĐT.
                if run.count % 2 == 1 { text.append(Character(Unicode.Scalar(key))) }
                for first in stride(from: place + run.count % 2, to: place + run.count, by: 2) {
                    text.append(stroked(keys[first]))
                }
            }
            place += run.count
        }
        return text
    }

    private static func vni(_ keys: [UInt8], isCapital: Bool) -> String {
        var text = ""
        var place = 0
        while place < keys.count {
            let key = keys[place]
            let next = keys.dropFirst(place + 1).first
            let isTakenBack = next == keys.dropFirst(place + 2).first
            if key | 0x20 == UInt8(ascii: "d"), next == UInt8(ascii: "9") {
                text += isTakenBack ? "\(Character(Unicode.Scalar(key)))9" : String(stroked(key))
                place += isTakenBack ? 3 : 2
            } else if isCapital, key == UInt8(ascii: "U"), next == UInt8(ascii: "7") {
                text += isTakenBack ? "U7" : "Ư"
                place += isTakenBack ? 3 : 2
            } else {
                text.append(Character(Unicode.Scalar(key)))
                place += 1
            }
        }
        return text
    }
}
