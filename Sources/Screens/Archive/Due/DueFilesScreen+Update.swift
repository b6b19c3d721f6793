import Office
import Phrases
import Records
import TerminalKit
import Text

extension DueFilesScreen.State {
    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        return ask(after: nil, in: &surroundings)
    }

    private mutating func ask(after anchor: DueAnchor?, in surroundings: inout Surroundings) -> [Step] {
        self.anchor = anchor
        let ticket = surroundings.ticket()
        self.ticket = ticket
        let maker = showsOwn(surroundings) ? surroundings.actor.person.id : nil
        let query = ListDueProcedures(
            DueFilter(duty, until: nil, maker: maker), on: surroundings.today, after: anchor,
            limit: DueFilesScreen.chunk)
        return [.effect(.ask(.archive(.due(query)), ticket))]
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .due(let action) = action else { return [] }
        let rows = shown()
        let page = DueFilesScreen.page(surroundings)
        switch action {
        case .move(let move):
            list.move(move, count: rows.count, page: page)
            let isNearEnd = list.cursor + 2 * page >= rows.count
            if isNearEnd, hasMore, ticket == nil, let last = self.rows?.last {
                return ask(after: DueAnchor(day: last.day, file: last.file.id), in: &surroundings)
            }
        case .typed(let input):
            list.type(input)
            list.settle(count: shown().count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open: return current(rows).map { [.open(.archive(.file(.init($0.file.id))))] } ?? []
        case .chooseDuty: return [.raise(.chooser(dutyChooser(surroundings)))]
        case .mark:
            if let file = current(rows)?.file, marks.removeValue(forKey: file.id) == nil { marks[file.id] = file }
            list.move(.down, count: rows.count, page: page)
        case .markAll:
            let all = rows.map(\.file)
            if all.allSatisfy({ marks[$0.id] != nil }) {
                marks = [:]
            } else {
                for file in all { marks[file.id] = file }
            }
        case .main: return duty == .close ? close(rows) : handOn(rows)
        case .keepBack:
            let files = chosen(rows).map(\.file.id)
            return files.isEmpty ? [] : [.openArchive(.keepBack(files))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private func close(_ rows: [DueProcedure]) -> [Step] {
        guard closing.isEmpty else { return [] }
        if marks.count > 1 {
            let question = Phrase.closeManyQuestion(.count(marks.count))
            return [.raise(.question(QuestionOverlay(.archive(.closeMarked), question)))]
        }
        let one = marks.keys.first ?? current(rows)?.file.id
        return one.map { [.openArchive(.close($0))] } ?? []
    }

    /// Those that are marked in the order of the list, or the one under the cursor.
    private func chosen(_ rows: [DueProcedure]) -> [DueProcedure] {
        let marked = (self.rows ?? []).filter { marks[$0.file.id] != nil }
        return marked.isEmpty ? current(rows).map { [$0] } ?? [] : marked
    }

    /// Opens the form by which the chosen files go on; what bars one of them is told, and it stays where it is.
    private func handOn(_ rows: [DueProcedure]) -> [Step] {
        let chosen = chosen(rows)
        let barred = chosen.compactMap(\.barred)
        let files = chosen.filter { $0.barred == nil }.map(\.file.id)
        guard let first = barred.first else { return files.isEmpty ? [] : [.openArchive(duty.purpose(files))] }
        if files.isEmpty { return [.say(first, .fault)] }
        return [.openArchive(duty.purpose(files)), .say(.filesBarred(.count(barred.count), first: first), .warning)]
    }

    private func dutyChooser(_ surroundings: Surroundings) -> ChooserOverlay {
        let own = showsOwn(surroundings)
        let items = [true, false].flatMap { isOwn in
            ArchiveDuty.allCases.map { duty in
                ChooserOverlay.Item(
                    text: "\(isOwn ? "own" : "all"):\(duty.rawValue)",
                    label: duty.phrase.followed(by: isOwn ? .dueOwn : .dueAll, separator: " · "))
            }
        }
        return ChooserOverlay(
            .archive(.duty), title: .contextDueFiles, items: items,
            current: "\(own ? "own" : "all"):\(duty.rawValue)")
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let code, .archive(.duty)):
            let parts = code.split(separator: ":").map(String.init)
            guard parts.count == 2, let duty = ArchiveDuty(rawValue: parts[1]) else { return [] }
            self.duty = duty
            isOwn = parts[0] == "own"
            (rows, marks) = (nil, [:])
            list = FigureList()
            return load(in: &surroundings)
        case .confirmed(.archive(.closeMarked)):
            (closed, refused) = (0, [])
            var steps: [Step] = []
            for file in marks.values.sorted(by: { $0.id.value < $1.id.value }) {
                let ticket = surroundings.ticket()
                closing[ticket] = file
                let command = StepFile(
                    file: file.id, seenVersion: file.version, step: .close,
                    ending: FileEnding(workEndedOn: file.content.workEndedOn ?? surroundings.today))
                steps.append(.effect(.perform(.archive(.step(command)), ticket)))
            }
            return steps
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: return []
        }
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.due(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            hasMore = found.count == DueFilesScreen.chunk
            let id = current(shown())?.file.id
            rows = anchor == nil ? found : (rows ?? []) + found
            let rows = shown()
            if let id, let place = rows.firstIndex(where: { $0.file.id == id }) { list.cursor = place }
            list.settle(count: rows.count, page: DueFilesScreen.page(surroundings))
            return []
        case .archive(.changed(let changed), let ticket):
            guard closing.removeValue(forKey: ticket) != nil else { return nil }
            closed += 1
            marks[changed.file.id] = nil
            return settleClosing(in: &surroundings)
        case .failed(let error, let ticket):
            if let file = closing.removeValue(forKey: ticket) {
                refused.append(
                    Phrase(file.name.description).followed(by: sentence(for: error), separator: ": "))
                return settleClosing(in: &surroundings)
            }
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
    }

    /// What became of files that were closed together, once all have answered; those that were refused stay marked.
    private mutating func settleClosing(in surroundings: inout Surroundings) -> [Step] {
        guard closing.isEmpty else { return [] }
        let said = Phrase.filesClosed(.count(closed))
        let done: [Step] = closed > 0 ? [.done(DoneDeed(at: surroundings.now, phrase: said))] : []
        guard let first = refused.first else {
            return done + load(in: &surroundings) + [.say(said, .good)]
        }
        let whole = Phrase.filesClosedSome(said, .count(refused.count), first: first)
        return done + load(in: &surroundings) + [.say(whole, closed > 0 ? .warning : .fault)]
    }
}
