import CSQLite

/// How long a connection waits for another process's lock.
final class BusyWait {
    let limit: Int
    private var waited = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Sleeps for 1 to 3 ms at random, which shares a lock among many processes far more evenly than SQLite's own
    /// growing pauses. Whether to try again; only time slept counts towards the limit.
    func sleepAndRetry(attempt: Int32) -> Bool {
        if attempt == 0 { waited = 0 }
        guard waited < limit else { return false }
        let pause = Int32.random(in: 1...3)
        sqlite3_sleep(pause)
        waited += Int(pause)
        return true
    }
}

/// The question asked now and then while a statement runs.
final class StopCheck {
    let stop: () -> Bool

    init(stop: @escaping () -> Bool) {
        self.stop = stop
    }
}

extension Connection {
    /// Sets how long to wait for another process's lock before `.busy` is thrown; 0 for not at all.
    public func setBusyWait(milliseconds: Int) {
        guard milliseconds > 0 else {
            sqlite3_busy_handler(handle, nil, nil)
            busyWait = nil
            return
        }
        let wait = BusyWait(limit: milliseconds)
        // The connection keeps the object for as long as SQLite may call with it.
        sqlite3_busy_handler(
            handle,
            { context, attempt in
                guard let context else { return 0 }
                let wait = Unmanaged<BusyWait>.fromOpaque(context).takeUnretainedValue()
                return wait.sleepAndRetry(attempt: attempt) ? 1 : 0
            }, Unmanaged.passUnretained(wait).toOpaque())
        busyWait = wait
    }

    /// Runs `body`; a statement inside that is still running after `limit` ends with `.interrupt`.
    ///
    /// A write that is stopped takes its whole transaction with it. Inside another limit or stop, both hold.
    public func withTimeLimit<Value, Failure: Error>(
        milliseconds limit: Int, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let end = ContinuousClock.now + .milliseconds(limit)
        return try stopping(when: { ContinuousClock.now >= end }, body)
    }

    /// Runs `body`; when `condition` turns true, the statement running at that time ends with `.interrupt`.
    ///
    /// The condition is asked every few ten microseconds of a statement's work, so it must be cheap: how a job
    /// that was cancelled on another thread leaves a long query.
    public func stopping<Value, Failure: Error>(
        when condition: @escaping () -> Bool, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let outer = stopCheck
        let inner = StopCheck { condition() || outer?.stop() == true }
        install(inner)
        defer { install(outer) }
        return try body()
    }

    /// Ends the statements that are running now with `.interrupt`; for a tokenizer or another callback of this
    /// connection. From another thread use `stopping(when:_:)`.
    public func interrupt() {
        sqlite3_interrupt(handle)
    }

    private func install(_ check: StopCheck?) {
        if let check {
            sqlite3_progress_handler(
                handle, 2_000,
                { context in
                    guard let context else { return 0 }
                    return Unmanaged<StopCheck>.fromOpaque(context).takeUnretainedValue().stop() ? 1 : 0
                }, Unmanaged.passUnretained(check).toOpaque())
        } else {
            sqlite3_progress_handler(handle, 0, nil, nil)
        }
        stopCheck = check
    }
}
