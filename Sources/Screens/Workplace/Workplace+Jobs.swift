import Office
import Phrases
import Records

/// A list that is being written into a file while the person goes on working.
struct RunningJob: Equatable, Sendable {
    let ticket: Ticket
    let progress: JobProgress
    var done = 0
}

// Work that goes on whatever screen stands in front: what it says comes into the line of messages.

extension Workplace {
    /// Begins to write a list into a file.
    mutating func export(_ export: ListExport) -> [Effect] {
        let ticket = surroundings.ticket()
        surroundings.job = RunningJob(ticket: ticket, progress: JobProgress(startedAt: surroundings.now))
        notice = Notice(.exportBegun, ofJob: true)
        return [.files(.saveList(export), ticket)]
    }

    /// Tells the job to stop; it says itself what it has done.
    mutating func stopJob() -> [Effect] {
        guard let job = surroundings.job else { return [] }
        notice = Notice(.stopping, ofJob: true)
        return [.stopFiles(job.ticket)]
    }

    /// What the job says.
    /// - Returns: `nil` when the answer is another's.
    mutating func takeJobAnswer(_ message: Message) -> [Effect]? {
        guard case .files(let answer, let ticket) = message, var job = surroundings.job, job.ticket == ticket else {
            return nil
        }
        switch answer {
        case .progress(let done, let total):
            job.done = done
            surroundings.job = job
            // A sentence that the person has to read is not taken away for it.
            let isFree = notice == nil || notice?.isOfJob == true
            if job.progress.isWorthSaying(at: surroundings.now), isFree {
                let phrase = job.progress.phrase(done: done, of: total, at: surroundings.now) { .count($0) }
                notice = Notice(.exportProgress(phrase), ofJob: true)
            }
            return []
        case .savedList(let saved):
            surroundings.job = nil
            let marked = saved.marked.isEmpty ? nil : saved.marked.phrase
            notice = Notice(.exportDone(.documents(saved.count), path: saved.path, marked: marked), .good)
        case .refused(.cancelled):
            surroundings.job = nil
            notice = Notice(.exportStopped(.documents(job.done)), .warning)
        case .refused(let refusal):
            surroundings.job = nil
            notice = Notice(sentence(for: refusal), .fault)
        case .staged, .dropFolder, .completed, .text, .saved, .opened, .returnsRead, .word, .forgotten:
            surroundings.job = nil
        }
        return []
    }

    /// Prints on the printer that was chosen, and is told of it whatever screen stands in front by then.
    mutating func print(_ work: PaperWork, on printer: String) -> [Effect] {
        let ticket = surroundings.ticket()
        printTicket = ticket
        return [.paper(.printing(work, on: printer), ticket)]
    }

    /// What became of it.
    /// - Returns: `nil` when the answer is another's.
    mutating func takePrintAnswer(_ message: Message) -> [Effect]? {
        guard case .paper(let answer, let ticket) = message, ticket == printTicket else { return nil }
        printTicket = nil
        return run([PageScreen.step(after: answer, saved: Phrase.pageSaved)], at: stack.count - 1)
    }
}
