public import Phrases
public import Records

/// How far a job is, in words: a bar, what is done, and how long it may still take. Nothing within the first half
/// second, so that what is quick does not flicker.
public struct JobProgress: Equatable, Sendable {
    /// When the job began.
    public let startedAt: Instant

    private static let quiet = 500
    private static let barCells = 12

    /// Begins to watch a job.
    public init(startedAt: Instant) { self.startedAt = startedAt }

    /// Whether it has lasted long enough to be spoken of.
    public func isWorthSaying(at now: Instant) -> Bool {
        now.milliseconds - startedAt.milliseconds >= Int64(Self.quiet)
    }

    /// "[####········] 1.200 / 5.000 · còn khoảng 20 giây".
    /// - Parameters:
    ///   - done: how much is done, in any unit.
    ///   - total: how much there is; 0 where nobody knows.
    ///   - words: the amounts in words.
    public func phrase(done: Int, of total: Int, at now: Instant, _ words: (Int) -> Phrase) -> Phrase {
        guard total > 0 else { return words(done) }
        let done = min(done, total)
        let filled = done * Self.barCells / total
        let bar =
            "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: Self.barCells - filled) + "]"
        let amount = Phrase(bar).followed(by: .jobAmount(words(done), of: words(total)))
        return rest(done: done, of: total, at: now)
            .map { amount.followed(by: $0, separator: " · ") } ?? amount
    }

    /// How long it may still take, in words.
    public func rest(done: Int, of total: Int, at now: Instant) -> Phrase? {
        Self.rest(done: done, of: total, after: now.milliseconds - startedAt.milliseconds)
    }

    /// How long it may still take: nothing before that can be told, never a count of seconds that stays at its end.
    static func rest(done: Int, of total: Int, after milliseconds: Int64) -> Phrase? {
        guard done < total else { return .jobAlmostDone }
        guard milliseconds >= 1000, done * 50 >= total else { return nil }
        let left = Int(Double(milliseconds) / 1000 * Double(total - done) / Double(done))
        switch left {
        case ..<10: return .jobSecondsFew
        case ..<90: return .jobSeconds((left + 4) / 5 * 5)
        default: return .jobMinutes((left + 59) / 60)
        }
    }
}
