import Office
import Phrases
import Records
import TerminalKit
import Text

extension ArchiveFormScreen.State {
    /// Whether an answer of the office is waited for before it is saved.
    private var isOnItsWay: Bool {
        saveTicket != nil || pathTicket != nil || !sourceTickets.isEmpty || !namedTickets.isEmpty
    }

    mutating func save(thenNext: Bool, in surroundings: inout Surroundings) -> [Step] {
        guard isFilled, !isOnItsWay else { return [] }
        faults = [:]
        switch purpose {
        case .open(let node):
            guard
                let content = content(
                    FileContent(notation: "", year: 0, title: "", retention: .permanent), surroundings)
            else { return showFault() }
            return send(.open(OpenFile(content: content, in: node, formKey: formKey)), in: &surroundings)
        case .correct(let id):
            guard let file, let content = content(file.content, surroundings) else { return showFault() }
            if file.state == .archived, written(.reason) == nil {
                faults[.reason] = .reasonMissing
                return showFault()
            }
            return send(
                .correct(
                    CorrectFile(file: id, seenVersion: file.version, content: content, reason: written(.reason))),
                in: &surroundings)
        case .close(let id):
            guard let file else { return [] }
            _ = readDay(.ended, in: surroundings)
            _ = number(.sheets)
            _ = number(.pages)
            guard faults.isEmpty else { return showFault() }
            let command = StepFile(
                file: id, seenVersion: file.version, step: .close, ending: ending(in: surroundings))
            return send(.step(command), in: &surroundings)
        case .add: return look(in: &surroundings)
        case .putIn: return savePutIn(in: &surroundings)
        case .place, .moveNode:
            guard let text = written(.path), let path = ArchivePath(text) else {
                faults[.path] = blank(self.text(.path)) ? .missing(label(.path)) : .archiveUnknownNode(self.text(.path))
                return showFault()
            }
            let ticket = surroundings.ticket()
            pathTicket = ticket
            return [.effect(.ask(.archive(.node(FindNode(.path(path)))), ticket))]
        case .lend(let file):
            if let file { return lend(file, in: &surroundings) }
            return findLent(in: &surroundings)
        case .extendLoan: return extend(in: &surroundings)
        case .transfer, .changeTransfer, .addToTransfer, .keepBack: return saveTransfer(in: &surroundings)
        case .propose, .changeDisposal, .addToDisposal, .convene, .opinion, .appraise, .decide, .destroy:
            return saveDisposal(in: &surroundings)
        case .node(let parent, let level):
            guard let content = nodeContent() else { return showFault() }
            return send(.make(MakeNode(level, below: parent, content: content)), in: &surroundings)
        case .changeNode(let id):
            guard let found, let content = nodeContent() else { return showFault() }
            return send(
                .change(ChangeNode(node: id, seenVersion: found.node.version, content: content)), in: &surroundings)
        }
    }

    mutating func send(_ deed: ArchiveDeed, in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        saveTicket = ticket
        return [.effect(.perform(.archive(deed), ticket))]
    }

    // MARK: What the texts mean

    /// The file as it is written; `nil` where something is wrong.
    private mutating func content(_ before: FileContent, _ surroundings: Surroundings) -> FileContent? {
        var content = before
        let year = Int(trim(text(.year)))
        if let name = FileName(clean(text(.notation)), year: year ?? surroundings.today.year) {
            (content.notation, content.year) = (name.notation, name.year)
        } else {
            faults[.notation] =
                blank(text(.notation))
                ? .missing(label(.notation)) : .fileNotationMalformed(quoted(text(.notation)), limit: FileName.limit)
        }
        if year.map({ !(1900...2200).contains($0) }) ?? true {
            faults[.year] = .numberNotUnderstood(quoted(text(.year)))
        }
        content.title = clean(text(.title))
        if content.title.isEmpty { faults[.title] = .missing(label(.title)) }
        if let period = RetentionPeriod(written: text(.retention)) {
            content.retention = period
        } else {
            faults[.retention] =
                blank(text(.retention))
                ? .missing(label(.retention)) : .retentionNotUnderstood(quoted(text(.retention)))
        }
        content.rules = names(.rules)
        if let name = written(.maker) {
            if let person = surroundings.person(named: name) {
                if person != content.maker { content.department = nil }
                content.maker = person
            } else {
                faults[.maker] = .nobodyCalled(quoted(name))
            }
        } else {
            content.maker = nil
        }
        content.startedOn = readDay(.started, in: surroundings)
        content.matter = FileMatter.allCases.first { $0.code == text(.matter) } ?? content.matter
        content.carrier = FileCarrier.allCases.first { $0.code == text(.carrier) } ?? content.carrier
        content.circulation = Circulation.allCases.first { $0.code == text(.circulation) } ?? content.circulation
        content.keywords = written(.keywords)
        content.notes = written(.notes)
        if order.contains(.ended) {
            content.workEndedOn = readDay(.ended, in: surroundings)
            content.sheets = number(.sheets)
            content.pages = number(.pages)
            content.closingNote = written(.closingNote)
            content.condition = written(.condition)
        }
        return faults.isEmpty ? content : nil
    }

    mutating func number(_ field: ArchiveFormScreen.Field) -> Int? {
        guard order.contains(field), let count = readCount(field) else { return nil }
        if (1...1_000_000).contains(count) { return count }
        faults[field] = .numberNotUnderstood(quoted(text(field)))
        return nil
    }

    private mutating func nodeContent() -> NodeContent? {
        let code = clean(text(.code))
        let title = clean(text(.title))
        if code.isEmpty { faults[.code] = .missing(label(.code)) }
        if title.isEmpty { faults[.title] = .missing(label(.title)) }
        var content = NodeContent(code: code, title: title, notes: written(.notes))
        if let shelf = written(.shelf) {
            content.shelf = ShelfMark(shelf)
            if content.shelf == nil { faults[.shelf] = .shelfNotUnderstood(quoted(shelf)) }
        }
        return faults.isEmpty ? content : nil
    }

    // MARK: Where it is to lie

    mutating func takeTarget(_ node: FoundNode?, in surroundings: inout Surroundings) -> [Step] {
        guard let node else {
            faults[.path] = .archiveUnknownNode(clean(text(.path)))
            return showFault()
        }
        if case .moveNode(let id) = purpose, let found {
            let command = MoveNode(node: id, seenVersion: found.node.version, to: node.node.id)
            return send(.move(command), in: &surroundings)
        }
        let files = details.map { (file: $0.file.id, seenVersion: $0.file.version) }
        return send(.place(PlaceFiles(files, to: node.node.id)), in: &surroundings)
    }

    // MARK: What is put in

    /// Asks what the numbers mean that were typed: "12", "12/2026" of the incoming register, "15/BC-LĐLĐ" of ours.
    private mutating func look(in surroundings: inout Surroundings) -> [Step] {
        var steps: [Step] = []
        for name in names(.documents) where sources[name] == nil {
            let question: ArchiveQuestion
            let year = surroundings.today.year
            if let outgoing = OutgoingName(name, year: year), outgoing.tailKey != nil {
                question = .outgoing(ShowOutgoing(.name(outgoing)))
            } else if let number = RegisterNumber(name, year: year) {
                question = .incoming(ShowIncoming(.number(number)))
            } else {
                faults[.documents] = .fileDocumentUnknown(quoted(name))
                return showFault()
            }
            let ticket = surroundings.ticket()
            sourceTickets[ticket] = name
            steps.append(.effect(.ask(.archive(question), ticket)))
        }
        return steps.isEmpty ? putIn(in: &surroundings) : steps
    }

    mutating func takeSource(
        _ source: FileItemSource?, of name: String, in surroundings: inout Surroundings
    ) -> [Step] {
        if let source { sources[name] = source } else { faults[.documents] = .fileDocumentUnknown(quoted(name)) }
        guard sourceTickets.isEmpty else { return [] }
        return faults.isEmpty ? putIn(in: &surroundings) : showFault()
    }

    private mutating func putIn(in surroundings: inout Surroundings) -> [Step] {
        guard case .add(let id) = purpose else { return [] }
        var additions = names(.documents).compactMap { sources[$0] }.map { FileAddition($0) }
        if let title = written(.paper) {
            additions.append(
                FileAddition(
                    .loose(
                        LoosePaper(
                            symbol: written(.paperSymbol), date: readDay(.paperDate, in: surroundings), title: title,
                            author: written(.author)))))
        } else if written(.author) != nil || written(.paperSymbol) != nil || !blank(text(.paperDate)) {
            faults[.paper] = .missing(label(.paper))
        }
        guard faults.isEmpty else { return showFault() }
        guard !additions.isEmpty else {
            faults[.documents] = .fileNothingNamed
            return showFault()
        }
        if additions.count == 1 {
            if let text = written(.sheets) {
                additions[0].sheets = SheetSpan(text)
                if additions[0].sheets == nil { faults[.sheets] = .numberNotUnderstood(quoted(text)) }
            }
            additions[0].pages = number(.pages)
            additions[0].notes = written(.notes)
            guard faults.isEmpty else { return showFault() }
        }
        return send(.put(PutInFile(file: id, additions)), in: &surroundings)
    }
}
