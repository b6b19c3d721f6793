import Office
import Phrases
import Records
import TerminalKit
import Text

/// Files with what is next to be done with them, the earliest day first: one's own, or all that one sees.
enum DueFilesScreen {
    struct State: ArchiveScreenState {
        /// What is to be done.
        var duty = ArchiveDuty.close
        /// Whether only one's own are shown.
        var isOwn: Bool?
        /// Up to which day; `nil` for all.
        var until: Day?
        var rows: [DueFile]?
        /// Whether there are more behind those that are read.
        var hasMore = false
        var list = FigureList()
        var marks: [RecordFileID: RecordFile] = [:]
        var ticket: Ticket?
        /// Where the page that is asked for begins.
        var anchor: DueAnchor?
        /// Files that are on their way to be closed, each a transaction of its own.
        var closing: [Ticket: RecordFile] = [:]
        var closed = 0
        /// Those that cannot be closed, with the reason.
        var refused: [Phrase] = []
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        case chooseDuty
        case mark, markAll
        /// Closes what is marked, or what is under the cursor.
        case close
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .chooseDuty, .mark, .markAll, .close, .refresh, .back: false
            }
        }
    }

    /// How many rows are read at once.
    static let chunk = 200

    /// How many rows are seen; the last line tells all of the one under the cursor.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 7) }
}

extension DueFilesScreen.State {
    /// The list behind a number.
    init(_ filter: DueFilter) {
        (duty, isOwn, until) = (filter.duty, filter.maker != nil, filter.until)
    }

    /// Who keeps only their own files looks at these first.
    func showsOwn(_ surroundings: Surroundings) -> Bool {
        isOwn ?? !surroundings.actor.everyone.contains { $0.roles.contains(.archivist) || $0.roles.contains(.chief) }
    }

    func shown() -> [DueFile] {
        (rows ?? []).filter { list.admits([$0.file.name.description, $0.file.content.title]) }
    }

    func current(_ rows: [DueFile]) -> DueFile? { rows.indices.contains(list.cursor) ? rows[list.cursor] : nil }

    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var hasLine: Bool { list.isTyping }

    func direct(_ event: Event) -> WorkplaceAction? {
        list.input(of: event).map { .archive(.due(.typed($0))) }
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextDueFiles
        let noRow: Phrase? = shown().isEmpty ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: DueFilesScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .archive(.due(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let notToClose: Phrase? = duty == .close ? noRow : .whyNotToClose
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key([.function(2)], .close, .stepCloseFile, weight: 78, needs: .keepFiles, unless: notToClose),
            key([.function(4)], .chooseDuty, .keyFilter, weight: 65),
        ]
            + (list.isTyping
                ? []
                : [
                    key([.character(" "), .insert], .mark, .keyMark, weight: 40, unless: noRow),
                    key([.character("*")], .markAll, .keyMarkAll, unless: noRow),
                ])
            + surroundings.lineKeys(
                list, topic: topic, move: { .archive(.due(.move($0))) }, focusLine: .archive(.due(.focusLine)),
                leaveLine: .archive(.due(.leaveLine)), refresh: .archive(.due(.refresh)), back: .archive(.due(.back)))
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        return ask(after: nil, in: &surroundings)
    }

    private mutating func ask(after anchor: DueAnchor?, in surroundings: inout Surroundings) -> [Step] {
        self.anchor = anchor
        let ticket = surroundings.ticket()
        self.ticket = ticket
        let maker = showsOwn(surroundings) ? surroundings.actor.person.id : nil
        let query = ListDueFiles(
            DueFilter(duty, until: until, maker: maker), after: anchor, limit: DueFilesScreen.chunk)
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
                return ask(after: DueAnchor(after: last), in: &surroundings)
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
        case .close:
            guard closing.isEmpty else { return [] }
            if marks.count > 1 {
                let question = Phrase.closeManyQuestion(.count(marks.count))
                return [.raise(.question(QuestionOverlay(.archive(.closeMarked), question)))]
            }
            let one = marks.keys.first ?? current(rows)?.file.id
            return one.map { [.openArchive(.close($0))] } ?? []
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
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
            (rows, marks, until) = (nil, [:], nil)
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
