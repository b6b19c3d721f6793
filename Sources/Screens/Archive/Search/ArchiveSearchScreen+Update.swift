import Office
import Phrases
import Records
import Reports
import TerminalKit

extension ArchiveSearchScreen.State {
    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .search(let action) = action else { return [] }
        switch action {
        case .move(let move): return self.move(move, in: &surroundings)
        case .typed(let input):
            isTyping = true
            guard line.take(input) else { return [] }
            return understand(in: &surroundings)
        case .focusLine: isTyping = true
        case .leaveLine:
            _ = isMistaken(in: surroundings)
            isTyping = false
        case .open:
            if isMistaken(in: surroundings) { return [] }
            let paper: LoosePaper? = if case .loose(let paper)? = currentDocument?.source { paper } else { nil }
            return currentFile.map { [.open(.archive(.file(.init($0.id, at: paper))))] } ?? []
        case .openDocument:
            switch currentDocument?.source {
            case .incoming(let id)?: return [.open(.document(.init(document: id)))]
            case .outgoing(let id)?: return [.open(.outgoing(.document(.init(id))))]
            // A paper is looked at where it lies.
            case .loose(let paper)?:
                return currentDocument.map { [.open(.archive(.file(.init($0.file.id, at: paper))))] } ?? []
            case nil: return []
            }
        case .narrow: return [.raise(.chooser(narrowing(surroundings)))]
        case .saved: return [.raise(.chooser(savedChooser(surroundings)))]
        case .turn:
            part = part == .files ? .documents : .files
            isPartChosen = true
            return askSentence(in: &surroundings)
        case .export: return [.raise(.chooser(Self.exportChooser))]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    /// Reads what is typed anew; the list follows while it is understood.
    mutating func understand(in surroundings: inout Surroundings) -> [Step] {
        let reading = SearchReading(line.text, in: surroundings)
        mistake = reading.mistake
        guard reading.query != search else { return [] }
        search = reading.query
        return restart(in: &surroundings)
    }

    /// Begins anew with other words or conditions.
    mutating func restart(in surroundings: inout Surroundings) -> [Step] {
        files.restart()
        documents.restart()
        return load(in: &surroundings)
    }

    /// Says what is wrong in the line once it counts as finished.
    /// - Returns: whether something is.
    private mutating func isMistaken(in surroundings: Surroundings) -> Bool {
        guard isTyping else { return false }
        mistake = SearchReading.mistake(in: line.text, on: surroundings.today) ?? mistake
        return mistake != nil
    }

    // MARK: Moving

    private mutating func move(_ move: ListMove, in surroundings: inout Surroundings) -> [Step] {
        _ = isMistaken(in: surroundings)
        // Whoever walks the rows has done with typing.
        isTyping = false
        let page = ArchiveSearchScreen.page(surroundings)
        switch part {
        case .files: files.move(move, page: page)
        case .documents: documents.move(move, page: page)
        }
        return more(in: &surroundings) + askSentence(in: &surroundings)
    }

    private mutating func more(in surroundings: inout Surroundings) -> [Step] {
        let page = ArchiveSearchScreen.page(surroundings)
        switch part {
        case .files: return files.wants(page: page) ? [askFiles(isNew: false, in: &surroundings)] : []
        case .documents:
            return documents.wants(page: page) ? [askDocuments(isNew: false, in: &surroundings)] : []
        }
    }

    // MARK: Reading

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        guard isAsking else {
            files.clear()
            documents.clear()
            (count, countTicket, sentence) = (nil, nil, nil)
            return []
        }
        let ticket = surroundings.ticket()
        countTicket = ticket
        return [
            askFiles(isNew: true, in: &surroundings), askDocuments(isNew: true, in: &surroundings),
            .effect(.ask(.archive(.count(CountFiles(filter: filter))), ticket)),
        ]
    }

    private mutating func askFiles(isNew: Bool, in surroundings: inout Surroundings) -> Step {
        let ticket = surroundings.ticket()
        files.ticket = ticket
        files.isNew = isNew
        let limit = ArchiveSearchScreen.page(surroundings) * 3 + (isNew ? files.cursor : 0)
        return .effect(
            .ask(
                .archive(.found(FindFiles(filter: filter, before: isNew ? nil : files.next, limit: limit))), ticket))
    }

    private mutating func askDocuments(isNew: Bool, in surroundings: inout Surroundings) -> Step {
        let ticket = surroundings.ticket()
        documents.ticket = ticket
        documents.isNew = isNew
        let limit = ArchiveSearchScreen.page(surroundings) * 2 + (isNew ? documents.cursor : 0)
        return .effect(
            .ask(
                .archive(.filed(FindInFiles(filter: filter, before: isNew ? nil : documents.next, limit: limit))),
                ticket))
    }

    /// The sentence in which the row under the cursor hits, where that is in a text.
    private mutating func askSentence(in surroundings: inout Surroundings) -> [Step] {
        guard let attachment = currentDocument?.attachment, let search, sentence?.attachment != attachment else {
            return []
        }
        let ticket = surroundings.ticket()
        sentenceTicket = ticket
        return [.effect(.ask(.archive(.hit(ShowHit(attachment, search))), ticket))]
    }

    // MARK: Messages

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        let page = ArchiveSearchScreen.page(surroundings)
        switch message {
        case .archive(.found(let found), let ticket):
            if ticket == paperTicket { return paper(of: found.rows, hasMore: found.next != nil, in: surroundings) }
            guard ticket == files.ticket else { return nil }
            files.take(found.rows, next: found.next, page: page)
            return settle(in: &surroundings)
        case .archive(.filed(let found), let ticket):
            if ticket == paperTicket { return paper(of: found.rows, hasMore: found.next != nil, in: surroundings) }
            guard ticket == documents.ticket else { return nil }
            documents.take(found.rows, next: found.next, page: page)
            sentence = nil
            return settle(in: &surroundings)
        case .archive(.count(let count), let ticket):
            guard ticket == countTicket else { return nil }
            countTicket = nil
            self.count = count
            return []
        case .archive(.hit(let hit), let ticket):
            guard ticket == sentenceTicket, let attachment = currentDocument?.attachment else { return nil }
            sentenceTicket = nil
            sentence = .init(attachment: attachment, hit: hit)
            return []
        case .archive(.node(let found), let ticket):
            guard ticket == branchTicket else { return nil }
            branchTicket = nil
            return takeBranch(found, in: &surroundings)
        case .files(let answer, let ticket):
            guard ticket == fileTicket else { return nil }
            return takeFile(answer, in: surroundings)
        case .failed(let error, let ticket):
            return failed(error, ticket)
        default: return nil
        }
    }

    /// Shows the part in which something is found, unless a person chose one.
    private mutating func settle(in surroundings: inout Surroundings) -> [Step] {
        if !isPartChosen, files.ticket == nil, documents.ticket == nil {
            part = files.rows.isEmpty && !documents.rows.isEmpty ? .documents : .files
        }
        return askSentence(in: &surroundings)
    }

    private mutating func failed(_ error: OfficeError, _ ticket: Ticket) -> [Step]? {
        if ticket == files.ticket {
            (files.ticket, files.hasLoaded) = (nil, true)
        } else if ticket == documents.ticket {
            (documents.ticket, documents.hasLoaded) = (nil, true)
        } else if ticket == countTicket {
            countTicket = nil
        } else if ticket == sentenceTicket {
            sentenceTicket = nil
        } else if ticket == branchTicket {
            branchTicket = nil
        } else if ticket == paperTicket {
            paperTicket = nil
        } else {
            return nil
        }
        return [.fail(error)]
    }
}
