import Glibc
import Office
import Records
import Screens
import Store
import Synchronization

/// Work with files outside the office that takes longer than a key may wait: each on a thread and a connection of its own.
final class FileJobs: Sendable {
    private let jobs: Jobs<Message>
    private let workbooks: WorkbookFiles
    /// Folders of copies that the desktop was given, removed when the program ends.
    private let copies = Mutex<[String]>([])
    /// Taking texts out of files in the background.
    private let texts = Mutex(Texts())

    private struct Texts: Sendable {
        var isRunning = false
        /// Whether a run has ended since the loop asked.
        var hasEnded = false
        /// Not before: a program that some files wait for is missing.
        var rests: Instant?
    }

    /// The number of the one job that no screen asked for.
    private static let textsNumber = -1
    /// So long files wait for a program that is missing, in seconds, before it is looked for again.
    private static let restSeconds = 600

    /// - Parameters:
    ///   - programFolder: where the running program lies, and its filters beside it.
    ///   - ring: wakes the loop.
    init(programFolder: String? = nil, ring: @escaping @Sendable () -> Void) {
        workbooks = WorkbookFiles(programFolder: programFolder)
        jobs = Jobs(ring: ring)
    }

    /// Where the running program lies.
    var programFolder: String? { workbooks.programFolder }

    /// Begins a piece of work.
    /// - Returns: `false` when the machine has no thread left.
    func begin(_ work: FileWork, _ ticket: Ticket, _ actor: Actor, _ places: FilePlaces) -> Bool {
        jobs.start(ticket.number) { [self] control in
            let answer: FileAnswer
            do throws(StoreFault) {
                let file = try OfficeFile.open(at: places.office)
                defer { file.close() }
                let worker = FileWorker(
                    office: file.office, actor: actor, places: places, clock: Surroundings.systemTime,
                    workbooks: workbooks)
                answer = worker.run(work, watch(control, ticket)) { folder in copies.withLock { $0.append(folder) } }
            } catch { answer = .refused(.office(.store(error))) }
            control.say(.files(answer, ticket))
        }
    }

    /// Begins to set a paper, to be written or printed.
    /// - Returns: `false` when the machine has no thread left.
    func begin(_ work: PaperWork, _ ticket: Ticket, _ outlet: PageOutlet) -> Bool {
        jobs.start(ticket.number) { control in control.say(.paper(outlet.run(work), ticket)) }
    }

    private func watch(_ control: Jobs<Message>.Control, _ ticket: Ticket) -> WorkControl {
        WorkControl(isCancelled: { control.isCancelled }) { done, total in
            control.say(.files(.progress(done: done, total: total), ticket)) { older in
                if case .files(.progress, _) = older { true } else { false }
            }
        }
    }

    /// Goes on with taking texts out of files, on a thread of the least priority: no key waits for it.
    /// - Returns: whether a run has ended, and written perhaps, since this was asked last.
    func takeTexts(_ office: Office, at path: String, now: Instant) -> Bool {
        let (hasEnded, mayBegin) = texts.withLock { state in
            defer { state.hasEnded = false }
            return (state.hasEnded, !state.isRunning && state.rests.map { $0 <= now } != false)
        }
        guard mayBegin, let counts = try? office.texts.counts(1), counts.waiting > 0 else { return hasEnded }
        texts.withLock { $0.isRunning = true }
        let folder = programFolder
        let hasBegun = jobs.start(Self.textsNumber) { [self] control in
            // On Linux the priority is the thread's own, and that of the programs that it starts.
            _ = nice(19)
            var rests: Instant? = now.adding(seconds: Self.restSeconds)
            if let file = try? OfficeFile.open(at: path) {
                let queue = TextQueue(
                    texts: file.office.texts, extractor: ContentExtractor(programFolder: folder),
                    clock: Surroundings.systemTime)
                let watch = WorkControl(isCancelled: { control.isCancelled }, progress: { _, _ in })
                if let end = try? queue.work(watch), case .done = end { rests = nil }
                file.close()
            }
            let rested = rests
            texts.withLock { state in
                (state.isRunning, state.hasEnded, state.rests) = (false, true, rested)
            }
        }
        if !hasBegun { texts.withLock { $0.isRunning = false } }
        return hasEnded
    }

    /// Tells a piece of work to stop.
    func stop(_ ticket: Ticket) { jobs.cancel(ticket.number) }

    /// What has come of it since this was asked last.
    func takeNews() -> [Message] { jobs.takeNews() }

    /// Stops all, and removes what was made for the desktop.
    func end() {
        jobs.stopAll()
        for folder in copies.withLock({ $0 }) { DesktopOpener.remove(folder) }
    }
}
