/// xoshiro256**, seeded by SplitMix64: the same seed gives the same office on every machine and in every version of
/// the standard library.
struct DemoRandom: Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// Spreads a seed over the whole state, so that near seeds give far streams.
    init(seed: UInt64) {
        var mixer = seed
        func next() -> UInt64 {
            mixer &+= 0x9E37_79B9_7F4A_7C15
            var value = mixer
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
        state = (next(), next(), next(), next())
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        let result = Self.rotated(state.1 &* 5, 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = Self.rotated(state.3, 45)
        return result
    }

    /// A number from 0 below a bound above 0.
    ///
    /// The high half of a product; what it is off for bounds of this size is below anything seen in an office.
    mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

    /// A number of a range.
    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// A number from 0 below 1.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// True so many times in ten thousand.
    mutating func chance(perTenThousand share: Int) -> Bool { below(10_000) < share }

    /// One of a list that is not empty.
    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    private static func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
        (value << count) | (value >> (64 - count))
    }
}
