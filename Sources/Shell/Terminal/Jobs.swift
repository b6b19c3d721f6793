import Glibc
import Synchronization

/// Work that takes longer than a key may wait: each on a thread of its own, watched and stopped from the loop. What it
/// has to say lies ready until the loop, which is rung, takes it.
///
/// A job opens what it needs itself (a connection belongs to one thread) and looks at `Control.isCancelled` between its
/// steps.
final class Jobs<News: Sendable>: Sendable {
    /// How a job says something and hears that it is to stop.
    struct Control: Sendable {
        fileprivate let jobs: Jobs
        fileprivate let number: Int

        /// Whether the job is to stop.
        var isCancelled: Bool { jobs.state.withLock { $0.cancelled.contains(number) } }

        /// Lays news ready for the loop. News that replace earlier ones, such as progress, are given together.
        func say(_ news: News, replacing isOlder: @Sendable (News) -> Bool = { _ in false }) {
            jobs.state.withLock { state in
                state.news.removeAll { $0.number == number && isOlder($0.news) }
                state.news.append((number, news))
            }
            jobs.ring()
        }
    }

    private struct State: Sendable {
        var news: [(number: Int, news: News)] = []
        var cancelled: Set<Int> = []
        var running: Set<Int> = []
    }

    private let state = Mutex(State())
    private let ring: @Sendable () -> Void

    /// - Parameter ring: wakes the loop, from any thread.
    init(ring: @escaping @Sendable () -> Void) { self.ring = ring }

    /// Starts a job under a number that no other has.
    /// - Returns: `false` when no thread is to be had; the body never runs then.
    func start(_ number: Int, _ body: @escaping @Sendable (Control) -> Void) -> Bool {
        state.withLock { _ = $0.running.insert(number) }
        let job = JobBody { [self] in
            body(Control(jobs: self, number: number))
            state.withLock { state in
                state.running.remove(number)
                state.cancelled.remove(number)
            }
            ring()
        }
        // Signals are the main thread's: it has to hear of them at once.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let box = Unmanaged.passRetained(job)
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<JobBody>.fromOpaque(pointer).takeRetainedValue().run() }
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            state.withLock { _ = $0.running.remove(number) }
            return false
        }
        pthread_detach(thread)
        return true
    }

    /// Tells a job to stop.
    func cancel(_ number: Int) {
        state.withLock { state in
            if state.running.contains(number) { state.cancelled.insert(number) }
        }
    }

    /// What jobs have said since this was asked last, in order.
    func takeNews() -> [News] {
        state.withLock { state in
            defer { state.news = [] }
            return state.news.map(\.news)
        }
    }

    /// Whether any job runs.
    var isBusy: Bool { state.withLock { !$0.running.isEmpty } }

    /// Tells all jobs to stop and waits until they have, so that none is cut off in the middle of a step.
    func stopAll() {
        state.withLock { $0.cancelled.formUnion($0.running) }
        while isBusy { usleep(2_000) }
    }
}

private final class JobBody: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    func run() { body() }
}
