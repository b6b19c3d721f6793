import Office
import Phrases
import Records

// From the grid to the office: each line its own command, what is refused stays with its text and the reason.

extension RoundScreen {
    /// Saves every line that says something; what is wrong stays and is told.
    static func save(_ state: inout State, in surroundings: Surroundings) -> [Step] {
        guard !state.isBusy, let reading = reading(state, in: surroundings) else { return [] }
        takeMeant(&state)
        leave(&state, in: surroundings)
        var tasks: [StepTask] = []
        var firstWrong: Int?
        for (place, row) in state.rows.enumerated() where row.isTouched {
            if let step = reading.line(row).step {
                tasks.append(StepTask(document: row.document, steps: [step]))
            } else {
                // Told at the line itself, also where the cursor is, until something is typed to it.
                state.rows[place].refusal = reading.line(row).fault()
                if firstWrong == nil { firstWrong = place }
            }
        }
        if let firstWrong {
            // The cursor waits where something is still to be said.
            state.place = firstWrong
            let faults = reading.line(state.rows[firstWrong]).faults
            state.cell = Cell.allCases.first { faults[$0] != nil } ?? state.cell
            state.isTyping = true
            show(&state, in: surroundings)
            if tasks.isEmpty { return [.say(faults[state.cell] ?? .roundNothingTyped, .warning)] }
        }
        guard !tasks.isEmpty else { return [.say(.roundNothingTyped)] }
        state.isBusy = true
        return [.takeSteps(tasks)]
    }

    /// Submits the marked documents, or all of them, to the leader; a proposal that is typed goes with its document.
    static func submit(_ state: inout State, in surroundings: Surroundings) -> [Step] {
        guard !state.isBusy, state.stage == .toSubmit, let leader = state.leaders.first else { return [] }
        takeMeant(&state)
        leave(&state, in: surroundings)
        let chosen = state.rows.filter { state.marks.isEmpty || state.marks.contains($0.document.id) }
        guard !chosen.isEmpty else { return [.say(.whyNoRow)] }
        let reading = reading(state, in: surroundings)
        var tasks: [StepTask] = []
        for row in chosen {
            var steps: [HandlingStep] = []
            if row.isTouched, let reading {
                let line = reading.line(row)
                guard let step = line.step else {
                    if let place = state.rows.firstIndex(where: { $0.document.id == row.document.id }) {
                        state.place = place
                        state.rows[place].refusal = line.fault()
                    }
                    show(&state, in: surroundings)
                    return [.say(line.fault() ?? .roundNothingTyped, .warning)]
                }
                steps.append(step)
            }
            tasks.append(StepTask(document: row.document, steps: steps + [.submit(leader: leader)]))
        }
        state.isBusy = true
        return [.takeSteps(tasks)]
    }

    /// After the last answer: what was done goes, what was refused keeps its text.
    static func settle(_ state: inout State, _ batch: StepBatch, in surroundings: Surroundings) {
        state.isBusy = false
        for document in batch.done {
            state.marks.remove(document.id)
            state.elsewhere[document.id] = nil
            guard let place = state.rows.firstIndex(where: { $0.document.id == document.id }) else { continue }
            // A proposal leaves its document where it is.
            if batch.act == .propose {
                state.rows[place] = Row(document: document)
            } else {
                state.rows.remove(at: place)
                if place < state.place { state.place -= 1 }
            }
        }
        for refused in batch.refused {
            guard let place = state.rows.firstIndex(where: { $0.document.id == refused.document.id }) else { continue }
            state.rows[place].refusal = stepSentence(for: refused.fault)
        }
        if let first = state.rows.firstIndex(where: { $0.refusal != nil }), !batch.refused.isEmpty {
            state.place = first
        }
        show(&state, in: surroundings)
    }
}
