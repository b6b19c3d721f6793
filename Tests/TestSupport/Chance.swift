/// Chance that is the same in every run (SplitMix64).
public struct Chance: Sendable {
    private var state: UInt64

    /// The same seed gives the same chances.
    public init(seed: UInt64) { state = seed }

    /// A number from 0 up to, and without, a limit.
    public mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(limit))
    }
}
