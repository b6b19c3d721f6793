import Glibc

/// The one writer of an office, among all processes of the machine: an advisory lock on a file beside the office.
///
/// SQLite 3.7.0–3.51.2 can lose committed pages when a checkpoint races a writer of another process (sqlite.org/wal.html,
/// "WAL-reset bug"; Debian 12 ships 3.40.1), so every write and every checkpoint happens under this lock.
final class WriterLock {
    private let descriptor: Int32

    /// How long a writer waits before it refuses, in milliseconds.
    static let patience = 2000

    /// Opens the lock file, making it when it is not there.
    /// - Returns: `nil` when the folder cannot be written; `errno` tells why.
    init?(path: String) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Runs a body while no other process writes. Signals that stop a process wait until it is done: a writer put to
    /// sleep with Ctrl+Z would stop the whole office.
    /// - Returns: `nil` when the lock was not to be had in time.
    /// - Parameter waits: whether to wait for whoever has it; without, the answer is `nil` at once.
    func whileHeld<T, E: Error>(waits: Bool = true, _ body: () throws(E) -> T) throws(E) -> T? {
        var blocked = sigset_t()
        var before = sigset_t()
        sigemptyset(&blocked)
        for signal in [SIGTSTP, SIGTERM, SIGINT, SIGHUP, SIGTTOU] { sigaddset(&blocked, signal) }
        pthread_sigmask(SIG_BLOCK, &blocked, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        guard take(waits: waits) else { return nil }
        defer { flock(descriptor, LOCK_UN) }
        return try body()
    }

    private func take(waits: Bool) -> Bool {
        let end = ContinuousClock.now + .milliseconds(waits ? Self.patience : 0)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, ContinuousClock.now < end else { return false }
            // Short and at random: with steps of 1–5 ms eight writers waited seconds for each other.
            usleep(UInt32.random(in: 100...1_000))
        }
        return true
    }
}
