import Office
import Phrases
import Records

// Files that come in while a document is being entered; they are registered with it.

extension IncomingFormScreen {
    /// Where a file comes from, and which of those that came in are left out again.
    static func chooseFiles(_ state: State, in surroundings: Surroundings) -> [Step] {
        let staged = state.files.indices.map { place in
            ChooserOverlay.Item(text: "\(place)", label: .unstage(state.files[place].name))
        }
        return [.raise(.chooser(FileSources.chooser(in: surroundings, more: staged)))]
    }

    static func chosen(_ state: inout State, _ source: String, in surroundings: inout Surroundings) -> [Step] {
        if let place = Int(source) {
            if state.files.indices.contains(place) { state.files.remove(at: place) }
            state.changedAt = surroundings.now
            return []
        }
        return FileSources.steps(for: source) { begin(&state, $0, in: &surroundings) }
    }

    static func stage(_ state: inout State, _ sources: [FileSource], in surroundings: inout Surroundings) -> [Step] {
        begin(&state, .stage(sources), in: &surroundings)
    }

    private static func begin(_ state: inout State, _ work: FileWork, in surroundings: inout Surroundings) -> [Step] {
        guard state.filesTicket == nil, state.saving == nil else { return [.say(.workBusy, .warning)] }
        let ticket = surroundings.ticket()
        state.filesTicket = ticket
        state.filesProgress = JobProgress(startedAt: surroundings.now)
        return [.effect(.files(work, ticket)), .say(.workBegun)]
    }

    static func take(_ state: inout State, _ answer: FileAnswer, in surroundings: Surroundings) -> [Step] {
        if case .progress(let done, let total) = answer {
            guard let progress = state.filesProgress, progress.isWorthSaying(at: surroundings.now) else { return [] }
            let phrase = progress.phrase(done: done, of: total, at: surroundings.now) { .size($0) }
            return [.say(Notice(.filesProgress(phrase), ofJob: true))]
        }
        state.filesTicket = nil
        switch answer {
        case .staged(let files, let refusals):
            var steps: [Step] = []
            for file in files {
                if let known = state.files.first(where: { $0.sha256 == file.sha256 }) {
                    steps.append(.say(.fileAttachedAlready(name: known.name), .warning))
                } else {
                    state.files.append(file)
                    state.changedAt = surroundings.now
                    steps.append(.say(.fileStaged(name: file.name)))
                }
            }
            return steps + (refusals.first.map { [.say(sentence(for: $0), .fault)] } ?? [])
        case .dropFolder(let path, let files): return [FileSources.step(for: files, in: path, surroundings)]
        case .refused(.cancelled): return [.say(.filesCancelled, .warning)]
        case .refused(let refusal): return [.say(sentence(for: refusal), .fault)]
        case .progress, .completed, .text, .saved, .savedList, .opened, .returnsRead, .word, .forgotten: return []
        }
    }
}
