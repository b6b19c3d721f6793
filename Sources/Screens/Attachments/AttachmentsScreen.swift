import Office
import Phrases
import Records

/// The files of one document or paper, those taken out included.
enum AttachmentsScreen {
    /// A path as it was typed, and the question that asked for it.
    struct AskedPath: Equatable, Sendable {
        let purpose: Purpose
        let path: String
    }

    struct State: Equatable, Sendable {
        let owner: FileOwner
        /// The document as people name it.
        let subject: FileSubject
        /// Why its files stay as they are, whoever asks; `nil` where they may be changed.
        let whyFixed: Phrase?
        /// The outgoing document, whose drafter changes its files until it is signed.
        var outgoing: OutgoingDocument?
        var rows: [Attachment] = []
        /// What is known of the texts inside them.
        var texts: [AttachmentID: TextStanding] = [:]
        var cursor = 0
        var top = 0
        var hasLoaded = false
        var ticket: Ticket?
        var textsTicket: Ticket?
        /// A file whose text is to be read again.
        var againTicket: Ticket?
        var changeTicket: Ticket?
        /// Work outside the office that runs.
        var workTicket: Ticket?
        /// The path that was typed for it, and the question that asked for it.
        var asked: AskedPath?
        /// When it began, and how far it is.
        var progress: JobProgress?
        var reached: Phrase?
        var isStale = false

        init(of document: IncomingDocument) {
            owner = .incoming(document.id)
            subject = .incoming(document.number)
            whyFixed = document.state == .void ? .whyVoid : nil
        }

        init(of document: OutgoingDocument) {
            owner = .outgoing(document.id)
            subject = .outgoing(document.nameWithYear)
            whyFixed = document.state.takesFiles ? nil : .whyVoid
            outgoing = document
        }

        /// - Parameter whyFixed: why what lies in the file cannot be changed.
        init(of paper: FileItemRow, in file: RecordFile, whyFixed: Phrase?) {
            owner = .paper(paper.item.id)
            subject = .paper(paper.title, in: file.name)
            self.whyFixed = whyFixed
        }

        /// The right that it takes to change the files, where the person does not write the document.
        func needed(_ act: Act) -> Act { if case .paper = owner { .keepFiles } else { act } }
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end
        case newestScan
        case add
        case viewText
        case save
        case openOutside
        case takeOut
        /// Lets a text that failed be taken out again.
        case readAgain
        case refresh
        case back
    }

    /// The rows for the whole name of the file under the cursor, with what became of it; none where it is low.
    static func detailRows(_ rows: Int) -> Int { rows >= 16 ? 3 : 0 }

    /// How many files are seen at once, beside title, rule, heading, message and footer.
    static func page(_ rows: Int) -> Int { max(1, rows - 5 - detailRows(rows)) }
}

extension AttachmentsScreen.State {
    var current: Attachment? { rows.indices.contains(cursor) ? rows[cursor] : nil }
}

extension AttachmentsScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let page = page(surroundings.rows)
        switch action {
        case .up: move(&state, to: state.cursor - 1, page)
        case .down: move(&state, to: state.cursor + 1, page)
        case .pageUp: move(&state, to: state.cursor - page, page)
        case .pageDown: move(&state, to: state.cursor + page, page)
        case .home: move(&state, to: 0, page)
        case .end: move(&state, to: state.rows.count - 1, page)
        case .newestScan: return work(&state, .stage([.newestScan]), in: &surroundings)
        case .add: return [.raise(.chooser(FileSources.chooser(in: surroundings)))]
        case .viewText:
            return state.current.map { work(&state, .readText($0.id), in: &surroundings) } ?? []
        case .openOutside: return state.current.map { work(&state, .open($0.id), in: &surroundings) } ?? []
        case .save:
            guard let file = state.current else { return [] }
            return [.raise(.chooser(FileSources.targets(of: file.id, in: surroundings)))]
        case .takeOut:
            guard let file = state.current else { return [] }
            let question = Phrase.removeAttachmentQuestion(name: file.name)
            return [.raise(.question(QuestionOverlay(.removeAttachment(file.id), question, line: .reasonLabel)))]
        case .readAgain:
            guard let file = state.current else { return [] }
            let ticket = surroundings.ticket()
            state.againTicket = ticket
            return [.effect(.files(.readAgain(file.id), ticket))]
        case .refresh: return load(&state, in: &surroundings)
        case .back:
            guard let ticket = state.workTicket else { return [.close] }
            return [.effect(.stopFiles(ticket)), .say(.stopping)]
        }
        return []
    }

    private static func move(_ state: inout State, to row: Int, _ page: Int) {
        state.cursor = max(0, min(state.rows.count - 1, row))
        if state.cursor < state.top { state.top = state.cursor }
        if state.cursor >= state.top + page { state.top = state.cursor - page + 1 }
    }

    static func load(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        state.isStale = false
        let ticket = surroundings.ticket()
        state.ticket = ticket
        let texts = surroundings.ticket()
        state.textsTicket = texts
        return [
            .effect(.ask(.attachments(ListAttachments(of: state.owner)), ticket)),
            .effect(.ask(.archive(.texts(ShowTexts(of: state.owner))), texts)),
        ]
    }

    /// Begins work with files outside; one at a time.
    private static func work(
        _ state: inout State, _ work: FileWork, asked: AskedPath? = nil, in surroundings: inout Surroundings
    ) -> [Step] {
        guard state.workTicket == nil else { return [.say(.workBusy, .warning)] }
        state.asked = asked
        let ticket = surroundings.ticket()
        state.workTicket = ticket
        state.progress = JobProgress(startedAt: surroundings.now)
        state.reached = nil
        // A text is there at once, and opens in front: nothing would take the word away.
        if case .readText = work { return [.effect(.files(work, ticket))] }
        return [.effect(.files(work, ticket)), .say(.workBegun)]
    }

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let source, .attachSource):
            return FileSources.steps(for: source) { work(&state, $0, in: &surroundings) }
        case .chosen(let target, .saveTarget(let file)):
            guard target == FileSources.path else {
                return work(&state, .save(file, .dropFolder), in: &surroundings)
            }
            return [.raise(.question(QuestionOverlay(.savePath(file), .savePathQuestion, line: .pathLabel)))]
        case .marked(let names, .attachDrop):
            return work(&state, .stage(names.map { .dropped($0) }), in: &surroundings)
        case .entered(let path, .attachPath):
            let asked = AskedPath(purpose: .attachPath, path: path)
            return work(&state, .stage([.path(path)]), asked: asked, in: &surroundings)
        case .entered(let path, .savePath(let file)):
            let asked = AskedPath(purpose: .savePath(file), path: path)
            return work(&state, .save(file, .path(path)), asked: asked, in: &surroundings)
        case .entered(let reason, .removeAttachment(let file)):
            let ticket = surroundings.ticket()
            state.changeTicket = ticket
            return [.effect(.perform(.removeAttachment(RemoveAttachment(attachment: file, reason: reason)), ticket))]
        case .entered, .chosen, .confirmed, .filtered, .accepted, .marked: return []
        }
    }

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .attachments(let rows, let ticket):
            guard ticket == state.ticket else { return nil }
            state.ticket = nil
            let current = state.current?.id
            state.rows = rows
            state.hasLoaded = true
            move(&state, to: rows.firstIndex { $0.id == current } ?? state.cursor, page(surroundings.rows))
            return []
        case .filesChanged(let changed, let ticket):
            guard ticket == state.changeTicket else { return nil }
            state.changeTicket = nil
            return changedSteps(&state, changed, in: &surroundings)
        case .archive(.texts(let texts), let ticket):
            guard ticket == state.textsTicket else { return nil }
            state.textsTicket = nil
            state.texts = texts
            return []
        case .files(.forgotten, let ticket) where ticket == state.againTicket:
            state.againTicket = nil
            let name = state.current?.name ?? ""
            return load(&state, in: &surroundings) + [.say(.textWillBeRead(name), .good)]
        case .files(.refused(let refusal), let ticket) where ticket == state.againTicket:
            state.againTicket = nil
            return [.say(sentence(for: refusal), .fault)]
        case .files(let answer, let ticket):
            guard ticket == state.workTicket else { return nil }
            return take(&state, answer, in: &surroundings)
        case .failed(let error, let ticket):
            guard ticket == state.ticket || ticket == state.changeTicket || ticket == state.textsTicket else {
                return nil
            }
            state.textsTicket = nil
            state.ticket = nil
            state.changeTicket = nil
            return [.fail(error)]
        case .desk, .office, .issuers, .incoming, .count, .shown, .place, .duplicates, .reservations, .registered,
            .changed, .reserved, .bookOpened, .figures, .outgoing, .archive, .absence, .keeping, .entry, .paper,
            .statistics,
            .week,
            .meetings,
            .undoable:
            return nil
        }
    }

    private static func changedSteps(
        _ state: inout State, _ changed: ChangedAttachments, in surroundings: inout Surroundings
    ) -> [Step] {
        let names = changed.attachments.map(\.name).joined(separator: ", ")
        let isRemoval = changed.attachments.contains { $0.removal != nil }
        let said: Phrase = isRemoval ? .attachmentTakenOut(name: names) : changed.subject.attached(names)
        // The new file is the one that a person wants to look at next.
        if !isRemoval { state.cursor = state.rows.count }
        let deed = DoneDeed(at: surroundings.now, phrase: said)
        return [.done(deed)] + load(&state, in: &surroundings) + [.say(said, .good)]
    }

    /// Says what was wrong; where a path was typed, it is asked for again and stands as it was typed.
    private static func askAgain(_ state: inout State, _ refusal: FileRefusal) -> [Step] {
        let said = sentence(for: refusal)
        guard let asked = state.asked else { return [.say(said, .fault)] }
        state.asked = nil
        let question: Phrase = asked.purpose == .attachPath ? .pathQuestion : .savePathQuestion
        return [
            .say(said, .fault),
            .raise(.question(QuestionOverlay(asked.purpose, question, line: .pathLabel, text: asked.path))),
        ]
    }

    private static func take(
        _ state: inout State, _ answer: FileAnswer, in surroundings: inout Surroundings
    ) -> [Step] {
        if case .progress(let done, let total) = answer {
            guard let progress = state.progress else { return [] }
            let now = surroundings.now
            state.reached = .jobAmount(.size(done), of: .size(total))
            guard progress.isWorthSaying(at: now) else { return [] }
            return [
                .say(Notice(.filesProgress(progress.phrase(done: done, of: total, at: now) { .size($0) }), ofJob: true))
            ]
        }
        state.workTicket = nil
        switch answer {
        case .staged(let files, let refusals):
            var steps: [Step] = []
            if !files.isEmpty {
                let ticket = surroundings.ticket()
                state.changeTicket = ticket
                let command = AttachFiles(to: state.owner, files: files)
                steps.append(.effect(.perform(.attach(command), ticket)))
            }
            // Said last, so that it is not covered by what went well.
            guard let refusal = refusals.first else { return steps }
            return (files.isEmpty ? askAgain(&state, refusal) : [.say(sentence(for: refusal), .fault)]) + steps
        case .dropFolder(let path, let files): return [FileSources.step(for: files, in: path, surroundings)]
        case .text(let text): return [.open(.text(TextScreen.State(text, in: surroundings)))]
        case .saved(let path, .open): return [.say(.fileSaved(path: path), .good)]
        case .saved(let path, let circulation):
            return [.say(.fileSaved(path: path).followed(by: .copyMarked(circulation.phrase)), .good)]
        case .opened(let name): return [.say(.fileOpened(name: name), .good)]
        case .refused(.cancelled): return [.say(state.reached.map(Phrase.filesStopped) ?? .filesCancelled, .warning)]
        case .refused(let refusal): return askAgain(&state, refusal)
        case .progress, .completed, .forgotten, .savedList, .returnsRead, .word: return []
        }
    }
}
