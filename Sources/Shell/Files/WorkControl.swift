/// How work that takes long is watched and stopped.
struct WorkControl: Sendable {
    /// Whether somebody wants it stopped.
    let isCancelled: @Sendable () -> Bool
    /// How far it is, and how far it goes.
    let progress: @Sendable (Int, Int) -> Void

    /// Nobody watches and nobody stops it.
    static let none = WorkControl(isCancelled: { false }, progress: { _, _ in })
}
