/// The hat, breve or horn of a letter, or the stroke of đ.
enum Shape: UInt8 {
    case plain = 0
    case breve = 1
    case circumflex = 2
    case horn = 3
    case stroke = 4
}

/// A Vietnamese or plain Latin letter in its parts.
struct Letter: Equatable {
    /// Small ASCII letter.
    var base: UInt8
    var shape: Shape
    /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng: the order of dictionaries.
    var tone: UInt8
    var isCapital: Bool
}

/// All letters of Vietnamese: scalar to parts and back.
enum VietnameseLetters {
    private static let rows: [(UInt8, Shape, String)] = [
        (0x61, .plain, "aàảãáạ"), (0x61, .breve, "ăằẳẵắặ"), (0x61, .circumflex, "âầẩẫấậ"),
        (0x65, .plain, "eèẻẽéẹ"), (0x65, .circumflex, "êềểễếệ"), (0x69, .plain, "iìỉĩíị"),
        (0x6F, .plain, "oòỏõóọ"), (0x6F, .circumflex, "ôồổỗốộ"), (0x6F, .horn, "ơờởỡớợ"),
        (0x75, .plain, "uùủũúụ"), (0x75, .horn, "ưừửữứự"), (0x79, .plain, "yỳỷỹýỵ"), (0x64, .stroke, "đ"),
    ]

    /// The first scalar beyond the table.
    static let limit = 0x1F00

    /// Packed parts by scalar value: bit 15 set where the scalar is a letter; base in the low 7 bits, shape 7–9, tone
    /// 10–12, capital 13.
    private static let packed: [UInt16] = {
        var table = [UInt16](repeating: 0, count: limit)
        func put(_ scalar: Unicode.Scalar, _ letter: Letter) {
            table[Int(scalar.value)] =
                0x8000 | UInt16(letter.base) | UInt16(letter.shape.rawValue) << 7 | UInt16(letter.tone) << 10
                | (letter.isCapital ? 0x2000 : 0)
        }
        for base in UInt8(ascii: "a")...UInt8(ascii: "z") {
            put(Unicode.Scalar(base), Letter(base: base, shape: .plain, tone: 0, isCapital: false))
            put(Unicode.Scalar(base - 32), Letter(base: base, shape: .plain, tone: 0, isCapital: true))
        }
        for (base, shape, letters) in rows {
            for (tone, scalar) in letters.unicodeScalars.enumerated() {
                let tone = UInt8(tone)
                put(scalar, Letter(base: base, shape: shape, tone: tone, isCapital: false))
                if let capital = String(scalar).uppercased().unicodeScalars.first {
                    put(capital, Letter(base: base, shape: shape, tone: tone, isCapital: true))
                }
            }
        }
        // Ð (eth) stands for Đ in many files, typed from the wrong keyboard.
        put("\u{D0}", Letter(base: 0x64, shape: .stroke, tone: 0, isCapital: true))
        put("\u{F0}", Letter(base: 0x64, shape: .stroke, tone: 0, isCapital: false))
        return table
    }()

    /// Small letters by base, shape and tone.
    private static let small: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 128 * 8 * 8)
        for base in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(base) << 6] = UInt32(base) }
        for (base, shape, letters) in rows {
            for (tone, scalar) in letters.unicodeScalars.enumerated() {
                table[Int(base) << 6 | Int(shape.rawValue) << 3 | tone] = scalar.value
            }
        }
        return table
    }()

    /// The parts of a scalar; `nil` when it is no letter of Vietnamese or plain Latin.
    static func letter(_ scalar: UInt32) -> Letter? {
        guard scalar < UInt32(limit) else { return nil }
        let bits = packed[Int(scalar)]
        guard bits & 0x8000 != 0, let shape = Shape(rawValue: UInt8(bits >> 7 & 7)) else { return nil }
        return Letter(
            base: UInt8(bits & 0x7F), shape: shape, tone: UInt8(bits >> 10 & 7), isCapital: bits & 0x2000 != 0)
    }

    /// The small letter of these parts as a scalar value; 0 when Vietnamese has none.
    static func smallScalar(_ letter: Letter) -> UInt32 {
        small[Int(letter.base) << 6 | Int(letter.shape.rawValue) << 3 | Int(letter.tone)]
    }
}

/// Moves the tone of an open oa, oe, uy to its old place: hoà → hòa, thuỷ → thủy; quý stays, its u belongs to q.
func settleTone(_ letters: inout [Letter]) {
    guard letters.count >= 2 else { return }
    let last = letters.count - 1
    let first = letters[last - 1]
    let second = letters[last]
    guard second.tone != 0, second.shape == .plain, first.tone == 0, first.shape == .plain else { return }
    let isPair =
        switch (first.base, second.base) {
        case (0x6F, 0x61), (0x6F, 0x65): true
        case (0x75, 0x79): last < 2 || letters[last - 2].base != UInt8(ascii: "q")
        default: false
        }
    guard isPair else { return }
    letters[last - 1].tone = second.tone
    letters[last].tone = 0
}
