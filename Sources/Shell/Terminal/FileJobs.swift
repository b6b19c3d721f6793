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
