import Office
import Phrases
import Records
import TerminalKit

/// One file: what is written of it, what lies in it, and what became of it.
enum FileScreen {
    struct State: ArchiveScreenState {
        let id: RecordFileID
        var detail: FileDetail?
        /// The document under the cursor.
        var cursor = 0
        /// The first document that is seen.
        var top = 0
        /// Whether all fields and the history are shown instead of the documents.
        var showsAll = false
        /// The first line of these that is seen.
        var scrolled = 0
        /// Who has read it, once all of it was asked for.
        var readers: [FileReading] = []
        var readersTicket: Ticket?
        /// The consents to keep it back, once all of it was asked for.
        var consents: [KeptBack] = []
        var consentsTicket: Ticket?
        var ticket: Ticket?
        var changeTicket: Ticket?
        /// What the change on its way is called.
        var changing: Phrase?
        var isStale = true

        /// The paper on which the cursor is to stand first.
        var wanted: LoosePaper?

        init(_ id: RecordFileID, at paper: LoosePaper? = nil) {
            self.id = id
            wanted = paper
        }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        /// The document under the cursor.
        case open
        /// The files of the paper under the cursor.
        case files
        /// The step that comes next.
        case main
        case steps
        case add
        case weed
        case correct
        /// The document under the cursor one place up or down.
        case shift(Int)
        case place
        /// Asks for it to read.
        case lend
        case all
        case refresh
        case back

        var isMovement: Bool { if case .move = self { true } else { false } }
    }

    /// How many lines tell of the file above its documents.
    static func head(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 6 : 3 }

    /// How many documents are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - head(surroundings) - 5) }
}

extension FileScreen.State {
    var rows: [FileItemRow] { detail?.rows ?? [] }
    var current: FileItemRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    /// Why what lies in the file cannot be changed; `nil` where it can.
    private func whyFixed(_ surroundings: Surroundings) -> Phrase? {
        guard let detail else { return .whyLoading }
        guard detail.isWhole else { return .contentHidden }
        let authority = FileAuthority(surroundings.actor)
        if detail.file.state == .archived, authority.mayArrange { return nil }
        if detail.file.state == .destroyed { return .whyFileGone(detail.file.state.phrase) }
        guard detail.file.state.takesDocuments else { return .whyFileFixed(detail.file.state.phrase) }
        return authority.mayKeep(detail.file) ? nil : .whyNotYourFile
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextFile
        let fixed = whyFixed(surroundings)
        let noRow: Phrase? = current == nil ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: FileScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .archive(.file(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let steps = next(surroundings)
        let main = steps.first
        let noStep: Phrase? = main == nil ? detail.map { .whyNoFileStep($0.file.state.phrase) } ?? .whyLoading : nil
        // A paper in no register has nothing to open but its files.
        let isPaper = current?.isPaper == true
        let mayOpen: Phrase? = noRow ?? (current?.mayBeOpened == false && !isPaper ? .whyItemNotOpen : nil)
        return [
            key(
                [.enter], .open, .keyOpenDocument, weight: showsAll ? 0 : 70, unless: showsAll ? .whyNoRow : mayOpen),
            key(
                [.control("t")], .files, .keyAttachments, weight: isPaper && !showsAll ? 66 : 0,
                unless: showsAll ? .whyNoRow : noRow ?? (isPaper ? nil : .whyFilesAtDocument)),
            key(
                [.function(2)], .main, (main ?? .step(.close)).phrase, weight: noStep == nil ? 80 : 0, unless: noStep),
            key([.function(4)], .steps, .keyOtherSteps, weight: 40, unless: steps.count < 2 ? .whyNoOtherStep : nil),
            key([.function(7)], .add, .keyAddToFile, weight: fixed == nil ? 78 : 0, needs: .keepFiles, unless: fixed),
            key(
                [.control("e")], .correct, .keyCorrect, weight: fixed == nil ? 60 : 0, needs: .keepFiles, unless: fixed),
            key([.delete], .weed, .keyWeed, weight: fixed == nil ? 35 : 0, needs: .keepFiles, unless: noRow ?? fixed),
            key([.shiftUp], .shift(-1), .keyShiftUp, needs: .keepFiles, unless: noRow ?? fixed),
            key([.shiftDown], .shift(1), .keyShiftDown, needs: .keepFiles, unless: noRow ?? fixed),
            key([.function(6)], .place, .keyPlaceFiles, needs: .keepFiles, unless: detail == nil ? .whyLoading : nil),
            key([.function(8)], .lend, .keyLendFile, weight: 38, needs: .askForFile, unless: whyNotLent),
            key(
                [.control("b")], .all, showsAll ? .keyFileDocuments : .keyFileAll, weight: 45,
                unless: detail == nil ? .whyLoading : nil),
            key([.up], .move(.up), .keyUp), key([.down], .move(.down), .keyDown),
            key([.pageUp], .move(.pageUp), .keyPageUp), key([.pageDown], .move(.pageDown), .keyPageDown),
            key([.home], .move(.home), .keyTop), key([.end], .move(.end), .keyBottom),
            key([.function(5)], .refresh, .keyRefresh), key([.escape], .back, .keyBack, weight: 75),
        ]
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        let readers = showsAll ? askReaders(in: &surroundings) : []
        return [.effect(.ask(.archive(.file(ShowFile(.key(id)))), ticket))] + readers
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .file(let action) = action else { return [] }
        switch action {
        case .move(let move): self.move(move, in: surroundings)
        case .open:
            switch current?.item.source {
            case .incoming(let id)?: return [.open(.document(.init(document: id)))]
            case .outgoing(let id)?: return [.open(.outgoing(.document(.init(id))))]
            case .loose?: return openFiles(in: surroundings)
            case nil: return []
            }
        case .files: return openFiles(in: surroundings)
        case .main: return next(surroundings).first.map { take($0) } ?? []
        case .steps:
            let items = next(surroundings).map { ChooserOverlay.Item(text: $0.code, label: $0.phrase) }
            guard let file = detail?.file else { return [] }
            let title = Phrase(file.name.description)
            return [.raise(.chooser(ChooserOverlay(.archive(.steps), title: title, items: items)))]
        case .add: return [.openArchive(.add(id))]
        case .correct: return [.openArchive(.correct(id))]
        case .place: return [.openArchive(.place([id]))]
        case .lend: return [.openArchive(.lend(id))]
        case .weed:
            guard let row = current else { return [] }
            let name = row.name ?? row.symbol ?? row.title
            let question = row.isPaper ? Phrase.weedPaperQuestion(name) : Phrase.weedQuestion(name)
            return [.raise(.question(QuestionOverlay(.archive(.weed(row.item.id)), question, line: .reasonLabel)))]
        case .shift(let steps): return shift(by: steps, in: &surroundings)
        case .all:
            showsAll.toggle()
            scrolled = 0
            if showsAll { return askReaders(in: &surroundings) }
        case .refresh: return load(in: &surroundings)
        case .back:
            guard showsAll else { return [.close] }
            showsAll = false
        }
        return []
    }

    private func openFiles(in surroundings: Surroundings) -> [Step] {
        guard let file = detail?.file, let row = current, row.isPaper else { return [] }
        return [.open(.attachments(.init(of: row, in: file, whyFixed: whyFixed(surroundings))))]
    }

    private mutating func move(_ move: ListMove, in surroundings: Surroundings) {
        guard !showsAll else {
            scrolled = move.scrolled(from: scrolled, of: lines(in: surroundings).count, in: surroundings)
            return
        }
        let page = FileScreen.page(surroundings)
        switch move {
        case .up: cursor -= 1
        case .down: cursor += 1
        case .pageUp: cursor -= page
        case .pageDown: cursor += page
        case .home: cursor = 0
        case .end: cursor = rows.count - 1
        }
        settle(in: surroundings)
    }

    private mutating func settle(in surroundings: Surroundings) {
        let page = FileScreen.page(surroundings)
        cursor = max(0, min(rows.count - 1, cursor))
        if cursor < top { top = cursor }
        if cursor >= top + page { top = cursor - page + 1 }
        top = max(0, min(top, rows.count - page))
    }

    // MARK: What is done at once

    private mutating func perform(_ deed: ArchiveDeed, _ said: Phrase, in surroundings: inout Surroundings) -> [Step] {
        guard changeTicket == nil else { return [] }
        let ticket = surroundings.ticket()
        changeTicket = ticket
        changing = said
        return [.effect(.perform(.archive(deed), ticket))]
    }

    private mutating func shift(by steps: Int, in surroundings: inout Surroundings) -> [Step] {
        guard let detail, rows.indices.contains(cursor + steps) else { return [] }
        var order = rows.map {
            ItemPlacing($0.item.id, sheets: $0.item.sheets, pages: $0.item.pages, notes: $0.item.notes)
        }
        order.swapAt(cursor, cursor + steps)
        let command = ArrangeFile(file: id, seenVersion: detail.file.version, order: order)
        return perform(.arrange(command), .fileArranged(detail.file.name.description), in: &surroundings)
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard let file = detail?.file else { return [] }
        let name = file.name.description
        switch answer {
        case .chosen(let code, .archive(.steps)):
            return next(surroundings).first { $0.code == code }.map { take($0) } ?? []
        case .entered(let reason, .archive(.endKeepBack)):
            return perform(
                .procedure(.endKeepBack(EndKeepBack(id, reason: reason))), .fileKeptNoMore(name), in: &surroundings)
        case .entered(let reason, .archive(.reason(let step))):
            let command = StepFile(file: id, seenVersion: file.version, step: step, reason: reason)
            let state = FileStepRule.next(file.state, step.step) ?? file.state
            return perform(.step(command), .fileStepped(name, state.phrase), in: &surroundings)
        case .entered(let reason, .archive(.weed(let item))):
            return perform(
                .weed(WeedItem(file: id, item: item, reason: reason)), .fileWeeded(name), in: &surroundings)
        case .chosen, .entered, .confirmed, .filtered, .marked, .accepted: return []
        }
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.file(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            guard let found else { return [.close, .fail(.refused(.archive(.unseen)))] }
            let row = current?.item.id
            detail = found
            if let paper = wanted {
                wanted = nil
                cursor = found.rows.firstIndex { $0.item.source == .loose(paper) } ?? cursor
            } else if let row, let place = found.rows.firstIndex(where: { $0.item.id == row }) {
                cursor = place
            }
            settle(in: surroundings)
            return []
        case .archive(.readers(let found), let ticket):
            guard ticket == readersTicket else { return nil }
            readersTicket = nil
            readers = found
            return []
        case .archive(.procedure(.keptBack(let found)), let ticket):
            guard ticket == consentsTicket else { return nil }
            consentsTicket = nil
            consents = found
            return []
        case .archive(.changed, let ticket), .archive(.procedure(.released), let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            let said = changing ?? .fileArranged("")
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
        case .failed(let error, let ticket):
            let isBeside = ticket == readersTicket || ticket == consentsTicket
            guard ticket == self.ticket || ticket == changeTicket || isBeside else { return nil }
            if isBeside {
                if ticket == readersTicket { readersTicket = nil } else { consentsTicket = nil }
                return [.fail(error)]
            }
            if ticket == changeTicket {
                changeTicket = nil
                return load(in: &surroundings) + [.fail(error)]
            }
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
    }
}
