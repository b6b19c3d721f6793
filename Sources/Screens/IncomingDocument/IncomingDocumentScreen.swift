import Office
import Phrases
import Records
import Reports
import TerminalKit

/// One incoming document: all its fields, and its history from the journal.
enum IncomingDocumentScreen {
    struct State: Equatable, Sendable {
        let document: DocumentID
        var detail: IncomingDetail?
        var top = 0
        var ticket: Ticket?
        var changeTicket: Ticket?
        var isStale = false
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end
        case handle
        case correct
        case void
        case paper
        case insertAfter
        case attachments
        case newestScan
        case openRelated
        case replyTo
        /// Copies the document: sao y, sao lục, trích sao.
        case copy
        case putInFile
        /// Phiếu giải quyết.
        case slip
        /// Dấu ĐẾN.
        case stamp
        case refresh
        case back
    }
}

extension IncomingDocumentScreen.State {
    init(document: DocumentID) { self.document = document }
}

extension IncomingDocumentScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let height = max(1, surroundings.rows - Surface.recordChrome)
        switch action {
        case .up: scroll(&state, by: -1, in: surroundings)
        case .down: scroll(&state, by: 1, in: surroundings)
        case .pageUp: scroll(&state, by: -height, in: surroundings)
        case .pageDown: scroll(&state, by: height, in: surroundings)
        case .home: state.top = 0
        case .end: scroll(&state, by: 10_000, in: surroundings)
        case .handle: return state.detail.map { StepChooser.raise(for: [$0.document], in: surroundings) } ?? []
        case .correct: return state.detail.map { [.correct($0.document)] } ?? []
        case .void:
            guard let document = state.detail?.document else { return [] }
            let question = Phrase.voidQuestion(number: document.number.shown)
            let purpose = Purpose.voidDocument(document.id, version: document.version)
            return [.raise(.question(QuestionOverlay(purpose, question, line: .reasonLabel)))]
        case .paper:
            guard let document = state.detail?.document else { return [] }
            return [
                .raise(
                    .question(
                        QuestionOverlay(
                            .paper(document.id, version: document.version),
                            .paperQuestion(number: document.number.shown), line: .fieldArrived,
                            text: surroundings.today.shown)))
            ]
        case .insertAfter: return state.detail.map { [.insert(after: $0.document.number)] } ?? []
        case .attachments: return state.detail.map { [.open(.attachments(.init(of: $0.document)))] } ?? []
        case .newestScan:
            guard let document = state.detail?.document else { return [] }
            var files = AttachmentsScreen.State(of: document)
            let steps = AttachmentsScreen.update(&files, .newestScan, in: &surroundings)
            return [.open(.attachments(files))] + steps
        case .openRelated:
            let items = related(state)
            if items.count == 1 { return open(items[0].text) }
            return [.raise(.chooser(ChooserOverlay(.outgoing(.related), title: .outRelatedTitle, items: items)))]
        case .replyTo:
            guard let detail = state.detail else { return [] }
            let typed = detail.repliesTo.map { NamedAnswer($0.document.nameWithYear, isPartial: $0.isPartial).typed }
            let cited = CitedSymbols.all(in: detail.document.content.subject)
            let question = QuestionOverlay(
                .outgoing(.replyTo), .replyToQuestion(detail.document.number.shown), line: .replyToLabel,
                text: (typed.isEmpty ? cited : typed).joined(separator: "; "))
            return [.raise(.question(question))]
        case .copy: return [.openOutgoing(.copy(.make(.incoming(state.document))))]
        case .putInFile: return [.openArchive(.putIn([.incoming(state.document)]))]
        case .slip:
            return state.detail.map {
                [.openPaper(Paper(HandlingSlip($0.document, on: surroundings.today, facts: surroundings.facts).tree))]
            } ?? []
        case .stamp:
            return state.detail.map {
                [.openPaper(Paper(ArrivalStamp($0.document, facts: surroundings.facts).tree))]
            } ?? []
        case .refresh: return load(&state, in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    /// The outgoing documents that answer it, and those that it replies to.
    static func related(_ state: State) -> [ChooserOverlay.Item] {
        guard let detail = state.detail else { return [] }
        func item(_ label: Phrase, _ document: OutgoingDocument) -> ChooserOverlay.Item {
            ChooserOverlay.Item(
                text: "\(document.id.value)", label: label.followed(by: Phrase(document.symbol), separator: " "))
        }
        return detail.answers.map { item(.fieldAnsweredBy, $0) }
            + detail.repliesTo.map { item(.fieldReplyTo, $0.document) }
    }

    private static func open(_ item: String) -> [Step] {
        Int64(item).map { [.open(.outgoing(.document(.init(OutgoingID($0)))))] } ?? []
    }

    static func load(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        state.isStale = false
        let ticket = surroundings.ticket()
        state.ticket = ticket
        return [.effect(.ask(.show(ShowIncoming(.key(state.document))), ticket))]
    }

    private static func scroll(_ state: inout State, by rows: Int, in surroundings: Surroundings) {
        let height = max(1, surroundings.rows - Surface.recordChrome)
        let most = max(0, lines(of: state, in: surroundings).count - height)
        state.top = max(0, min(most, state.top + rows))
    }

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        // The version is the one that the question was asked about: what is shown may have been read anew behind it.
        switch answer {
        case .entered(let reason, .voidDocument(let document, let version)):
            guard document == state.document else { return [] }
            let command = VoidIncoming(document: document, seenVersion: version, reason: reason)
            return perform(&state, .void(command), in: &surroundings)
        case .entered(let text, .paper(let document, let version)):
            guard document == state.document else { return [] }
            let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
            guard let day = reader.day(text, .past) else { return [.say(reader.fault(text), .fault)] }
            let command = RecordPaperCopy(document: document, seenVersion: version, arrivedOn: day)
            return perform(&state, .recordPaper(command), in: &surroundings)
        case .chosen(let item, .outgoing(.related)): return open(item)
        case .entered(let text, .outgoing(.replyTo)):
            let command = LinkReplies(document: state.document, repliesTo: NamedAnswer.all(in: clean(text)))
            return perform(&state, .outgoing(.link(command)), in: &surroundings)
        case .chosen("correct", .steps): return state.detail.map { [.correct($0.document)] } ?? []
        case .chosen(let text, .steps):
            guard let act = StepChooser.act(of: text), let document = state.detail?.document else { return [] }
            return [.openStep(act, [document])]
        case .entered, .chosen, .confirmed, .filtered, .accepted, .marked: return []
        }
    }

    private static func perform(
        _ state: inout State, _ deed: Effect.Deed, in surroundings: inout Surroundings
    ) -> [Step] {
        let ticket = surroundings.ticket()
        state.changeTicket = ticket
        return [.effect(.perform(deed, ticket))]
    }

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .shown(let detail, let ticket):
            guard ticket == state.ticket else { return nil }
            state.ticket = nil
            state.detail = detail
            return detail == nil ? [.close, .say(.noSuchRecord, .warning)] : []
        case .changed(let changed, let ticket):
            guard ticket == state.changeTicket else { return nil }
            state.changeTicket = nil
            let number = changed.document.number.shown
            let isVoid = changed.document.state == .void
            let deed = DoneDeed(
                at: surroundings.now, phrase: isVoid ? .doneVoided(number: number) : .donePaper(number: number))
            let said: Phrase = isVoid ? .voided(number: number) : .paperRecorded(number: number)
            return [.done(deed)] + load(&state, in: &surroundings) + [.say(said, .good)]
        case .outgoing(.linked(let document), let ticket):
            guard ticket == state.changeTicket else { return nil }
            state.changeTicket = nil
            let said = Phrase.replyLinked(document.number.shown)
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(&state, in: &surroundings) + [
                .say(said, .good)
            ]
        case .failed(let error, let ticket):
            guard ticket == state.ticket || ticket == state.changeTicket else { return nil }
            let wasChange = ticket == state.changeTicket
            state.ticket = nil
            state.changeTicket = nil
            // After a refused change the newest state is shown beside the sentence.
            return (wasChange ? load(&state, in: &surroundings) : []) + [.fail(error)]
        case .desk, .office, .issuers, .incoming, .count, .place, .duplicates, .reservations, .registered, .reserved,
            .bookOpened, .figures, .outgoing, .archive, .absence, .keeping, .entry, .paper, .attachments, .filesChanged,
            .files,
            .statistics,
            .week,
            .meetings, .undoable:
            return nil
        }
    }
}
