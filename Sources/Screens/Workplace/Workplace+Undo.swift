import Office
import Phrases
import Records

/// What is known of taking back one's last act while it is on its way.
struct UndoState: Equatable, Sendable {
    /// The question what there is to take back.
    var asked: Ticket?
    /// What waits for a yes.
    var chosen: [Undoable] = []
    /// The number that is being voided.
    var voiding: Ticket?
    var batch: Batch?
    /// Acts that were found to stand: the next time the one before is offered.
    var standing: Set<Int64> = []

    /// Acts of one kind that are being taken back together.
    struct Batch: Equatable, Sendable {
        let command: String
        let total: Int
        var pending: Set<Ticket> = []
        var entries: [Ticket: Int64] = [:]
        var done: [IncomingDocument] = []
        var fault: OfficeError?
    }
}

extension Workplace {
    /// Asks what this person did last: the journal knows, also of what was done before the program was started.
    mutating func undoLast() -> [Effect] {
        guard undo.asked == nil, undo.batch == nil, undo.voiding == nil else { return [] }
        let ticket = surroundings.ticket()
        undo.asked = ticket
        return [.ask(.undoable(AskUndoable(today: surroundings.today)), ticket)]
    }

    /// Takes an answer to what taking back asked or did.
    /// - Returns: `nil` when it answers something else.
    mutating func takeUndoAnswer(_ message: Message) -> [Effect]? {
        let ticket = message.ticket
        if ticket == undo.asked {
            undo.asked = nil
            switch message {
            case .undoable(let list, _): return choose(from: list)
            case .failed(let error, _): return run([.fail(error)], at: stack.count - 1)
            default: return nil
            }
        }
        if ticket == undo.voiding {
            undo.voiding = nil
            switch message {
            case .changed(let changed, _):
                let number = changed.document.number.shown
                return tellVoided(.voided(number: number), deed: .doneVoided(number: number))
            case .outgoing(.changed(let changed), _):
                return tellVoided(.outStepDone(changed.document.symbol, changed.document.state.phrase))
            case .failed(let error, _): return run([.fail(error)], at: stack.count - 1)
            default: return nil
            }
        }
        guard var batch = undo.batch, batch.pending.remove(ticket) != nil else { return nil }
        switch message {
        case .changed(let changed, _): batch.done.append(changed.document)
        case .failed(let error, _):
            batch.fault = batch.fault ?? error
            if case .refused = error, let entry = batch.entries[ticket] { undo.standing.insert(entry) }
        default: return nil
        }
        undo.batch = batch.pending.isEmpty ? nil : batch
        return batch.pending.isEmpty ? finish(batch) : []
    }

    private mutating func choose(from list: [Undoable]) -> [Effect] {
        let list = list.filter { !undo.standing.contains($0.entry) }
        guard let first = list.first else {
            notice = Notice(.nothingToUndo)
            return []
        }
        switch first.way {
        case .stands:
            undo.standing.insert(first.entry)
            notice = Notice(sentence(for: .notUndoable(first.command)), .warning)
            return []
        case .voidNumber:
            if let outgoing = first.outgoing {
                let purpose = Purpose.outgoing(.undo(outgoing.id, version: outgoing.version))
                overlays.append(
                    .question(QuestionOverlay(purpose, .outVoidQuestion(outgoing.symbol), line: .reasonLabel)))
                return []
            }
            guard let document = first.document, !document.isVoid else {
                notice = Notice(.nothingToUndo)
                return []
            }
            let question = Phrase.voidQuestion(number: document.number.shown)
            overlays.append(
                .question(
                    QuestionOverlay(.undo(document.id, version: document.version), question, line: .reasonLabel)))
            return []
        case .restore: break
        }
        undo.chosen = together(with: first, in: list)
        // What was done before the program was started is no longer in anybody's eye.
        let isRecent = surroundings.done.contains { deed in
            first.document.map { deed.documents.contains($0.id) } == true
        }
        guard undo.chosen.count > 1 || !isRecent else { return undoChosen() }
        let numbers = undo.chosen.prefix(3).compactMap(\.document?.number.shown).joined(separator: ", ")
        let sample = undo.chosen.count > 3 ? numbers + " …" : numbers
        let question: Phrase =
            undo.chosen.count == 1
            ? .undoOlderQuestion(.journalCommand(first.command), number: numbers, time: first.at.clock)
            : .undoManyQuestion(.journalCommand(first.command), count: .count(undo.chosen.count), numbers: sample)
        overlays.append(.question(QuestionOverlay(.undoMany, question)))
        return []
    }

    /// What was done in one go with an act: the same command on the documents that were marked together.
    private func together(with first: Undoable, in list: [Undoable]) -> [Undoable] {
        guard let document = first.document,
            let deed = surroundings.done.first(where: { $0.documents.contains(document.id) })
        else { return [first] }
        var seen: Set<DocumentID> = []
        return list.prefix { $0.command == first.command }.filter { undoable in
            guard let id = undoable.document?.id, deed.documents.contains(id) else { return false }
            return seen.insert(id).inserted
        }
    }

    /// Takes back what was chosen.
    mutating func undoChosen() -> [Effect] {
        if case .question(let question) = overlays.last, question.purpose == .undoMany { overlays.removeLast() }
        let chosen = undo.chosen
        undo.chosen = []
        guard let command = chosen.first?.command, undo.batch == nil else { return [] }
        var batch = UndoState.Batch(command: command, total: chosen.count)
        var effects: [Effect] = []
        for undoable in chosen {
            guard let document = undoable.document else { continue }
            let ticket = surroundings.ticket()
            batch.pending.insert(ticket)
            batch.entries[ticket] = undoable.entry
            effects.append(.perform(.undo(UndoChange(document: document.id, entry: undoable.entry)), ticket))
        }
        undo.batch = batch
        return effects
    }

    /// Voids the number of what was registered last.
    mutating func undoByVoiding(_ document: DocumentID, version: Int, reason: String) -> [Effect] {
        let ticket = surroundings.ticket()
        undo.voiding = ticket
        return [.perform(.void(VoidIncoming(document: document, seenVersion: version, reason: reason)), ticket)]
    }

    /// Makes the number of the outgoing document void that was registered last.
    mutating func undoByVoiding(_ document: OutgoingID, version: Int, reason: String) -> [Effect] {
        let ticket = surroundings.ticket()
        undo.voiding = ticket
        let command = StepOutgoing(document: document, seenVersion: version, step: .void, reason: reason)
        return [.perform(.outgoing(.step(command)), ticket)]
    }

    private mutating func tellVoided(_ said: Phrase, deed: Phrase? = nil) -> [Effect] {
        for place in stack.indices { stack[place].makeStale() }
        return run(
            [.done(DoneDeed(at: surroundings.now, phrase: deed ?? said)), .say(said, .good)], at: stack.count - 1)
    }

    /// A list in front goes back to the row that was taken back: the next key is meant for it.
    private mutating func comeBack(to documents: [IncomingDocument]) {
        guard documents.count == 1, let document = documents.first, case .list(var state) = stack.last else { return }
        state.comesBackTo = document.id
        stack[stack.count - 1] = .list(state)
    }

    private mutating func finish(_ batch: UndoState.Batch) -> [Effect] {
        for place in stack.indices { stack[place].makeStale() }
        let command = Phrase.journalCommand(batch.command)
        let numbers = batch.done.prefix(3).map(\.number.shown).joined(separator: ", ")
        let shown = batch.done.count > 3 ? numbers + " …" : numbers
        var said: [Step] = []
        if !batch.done.isEmpty {
            // What was done together before is still taken back together.
            let deed = DoneDeed(
                at: surroundings.now, phrase: .doneUndone(command, number: shown), documents: batch.done.map(\.id),
                isUndo: true)
            comeBack(to: batch.done)
            said.append(.done(deed))
        }
        let told: Phrase =
            batch.total == 1
            ? .undone(command, number: shown)
            : .undoneMany(command, done: .count(batch.done.count), of: .count(batch.total))
        if let fault = batch.fault {
            let reason = sentence(for: fault)
            said.append(
                .say(batch.done.isEmpty ? reason : told.followed(by: reason), batch.done.isEmpty ? .fault : .warning))
        } else {
            said.append(.say(told, .good))
        }
        return run(said, at: stack.count - 1)
    }
}
