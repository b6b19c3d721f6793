import Office
import Phrases
import Records

// Many documents at once: Space, *, and ; for what is done to them.

extension IncomingListScreen {
    static func mark(_ state: inout State, _ page: Int, in surroundings: inout Surroundings) -> [Step] {
        guard let document = state.current else { return [] }
        if state.marks[document.id] == nil {
            state.marks[document.id] = document
        } else {
            state.marks[document.id] = nil
        }
        return update(&state, .down, in: &surroundings)
    }

    static func markAll(_ state: inout State) -> [Step] {
        let rows = state.window.rows.prefix(mostMarks)
        if rows.allSatisfy({ state.marks[$0.document.id] != nil }) {
            state.marks = [:]
            return []
        }
        for row in rows { state.marks[row.document.id] = row.document }
        let isWhole = state.window.reachesEnd && state.window.reachesStart && state.window.rows.count <= mostMarks
        guard !isWhole else { return [] }
        let total = state.count.map { Phrase.count($0.value, orMore: $0.isCapped) } ?? Phrase("…")
        return [.say(.marksOfTotal(.count(rows.count), of: total))]
    }

    static func actOnMarks(_ state: State, in surroundings: Surroundings) -> [Step] {
        guard !state.marks.isEmpty else { return [.say(.marksNone)] }
        let items = StepChooser.items(
            for: state.marked, in: surroundings,
            besides: [
                .init(
                    text: "put-in", label: .keyPutInFile, disabled: surroundings.whyNot(.keepFiles) ?? state.whyNotFiled
                ),
                .init(text: "void", label: .marksVoid, disabled: surroundings.whyNot(.voidNumber)),
                .init(text: "paper", label: .marksPaper, disabled: surroundings.whyNot(.recordPaperCopy)),
                .init(text: "clear", label: .marksClear, disabled: nil),
            ])
        let title = Phrase.stepsTitleMany(count: .count(state.marks.count))
        return [.raise(.chooser(ChooserOverlay(.marks, title: title, items: items)))]
    }

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        if let steps = updateList(&state, answer, in: &surroundings) { return steps }
        switch answer {
        case .filtered(let filter):
            var filter = filter
            filter.search = state.filter.search
            state.filter = filter
            return load(&state, keepingPlace: false, in: &surroundings)
        case .chosen("void", .marks):
            let question = Phrase.voidManyQuestion(count: .count(state.marks.count), samples: samples(state))
            return [.raise(.question(QuestionOverlay(.voidMarked, question, line: .reasonLabel)))]
        case .chosen("paper", .marks):
            let question = Phrase.paperManyQuestion(count: .count(state.marks.count), samples: samples(state))
            return [.raise(.question(QuestionOverlay(.paperMarked, question)))]
        case .chosen("put-in", .marks): return update(&state, .putInFile, in: &surroundings)
        case .confirmed(.archive(.putIn(let documents))):
            for case .incoming(let id) in documents { state.marks[id] = nil }
            return []
        case .chosen("clear", .marks):
            state.marks = [:]
            return []
        case .entered(let reason, .voidMarked):
            return perform(&state, in: &surroundings) { document in
                .void(VoidIncoming(document: document.id, seenVersion: document.version, reason: reason))
            }
        case .confirmed(.paperMarked):
            let today = surroundings.today
            return perform(&state, in: &surroundings) { document in
                .recordPaper(
                    RecordPaperCopy(document: document.id, seenVersion: document.version, arrivedOn: today))
            }
        case .chosen(let text, .marks):
            return StepChooser.act(of: text).map { [.openStep($0, state.marked)] } ?? []
        case .chosen("correct", .steps): return state.current.map { [.correct($0)] } ?? []
        case .chosen(let text, .steps):
            guard let act = StepChooser.act(of: text), let document = state.current else { return [] }
            return [.openStep(act, [document])]
        case .chosen, .entered, .confirmed, .accepted, .marked: return []
        }
    }

    /// The first three numbers, so that a person sees what is meant.
    private static func samples(_ state: State) -> String {
        let marked = state.marked
        return marked.prefix(3).map(\.number.shown).joined(separator: ", ") + (marked.count > 3 ? " …" : "")
    }

    private static func perform(
        _ state: inout State, in surroundings: inout Surroundings, _ deed: (IncomingDocument) -> Effect.Deed
    ) -> [Step] {
        let marked = state.marked
        state.batch = Batch(total: marked.count)
        return marked.map { document in
            let ticket = surroundings.ticket()
            state.pending[ticket] = document.id
            return .effect(.perform(deed(document), ticket))
        }
    }

    static func finishBatch(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        guard state.pending.isEmpty, let batch = state.batch else { return [] }
        state.batch = nil
        let said = Phrase.marksDone(done: .count(batch.done), of: .count(batch.total))
        let reload = load(&state, keepingPlace: true, in: &surroundings)
        guard let fault = batch.firstFault else { return reload + [.say(said, .good)] }
        return reload + [.say(said.followed(by: sentence(for: fault)), .warning)]
    }
}
