import Office
import Phrases
import Records
import TerminalKit
import Text

// Documents of a list put into a file: which they are, the files that are offered, and the one that is meant.

extension ArchiveFormScreen {
    /// What is known of documents that are put into a file, and of the files that are offered for them.
    struct PutIn: Equatable, Sendable {
        /// Number and subject of the documents that are told.
        var told: [FileItemSource: String] = [:]
        var toldTickets: [Ticket: FileItemSource] = [:]
        /// The files before anything is typed.
        var files: FilesToFill?
        var filesTicket: Ticket?
        /// Those that continue what was typed.
        var found: FilesToFill?
        var foundTicket: Ticket?
        var typed = ""

        /// The most documents that are told one by one, and the most files that are offered under the field.
        static let mostTold = 3
        static let mostOffered = 6
        /// The most files that are asked for of each kind.
        static let limit = 100

        var all: [RecordFile] { (files?.all ?? []) + (found?.all ?? []) }

        mutating func forget() { (toldTickets, filesTicket, foundTicket) = ([:], nil, nil) }
    }
}

extension ArchiveFormScreen.State {
    /// The documents that are put into a file.
    var documents: [FileItemSource] { if case .putIn(let documents) = purpose { documents } else { [] } }

    // MARK: What is asked

    mutating func loadPutIn(in surroundings: inout Surroundings) -> [Step] {
        fillFrom([:])
        var steps: [Step] = []
        for document in documents.prefix(ArchiveFormScreen.PutIn.mostTold) {
            let question: ArchiveQuestion
            switch document {
            case .incoming(let id): question = .incoming(ShowIncoming(.key(id)))
            case .outgoing(let id): question = .outgoing(ShowOutgoing(.key(id)))
            case .loose: continue
            }
            let ticket = surroundings.ticket()
            putIn.toldTickets[ticket] = document
            steps.append(.effect(.ask(.archive(question), ticket)))
        }
        let ticket = surroundings.ticket()
        putIn.filesTicket = ticket
        steps.append(.effect(.ask(.archive(.toFill(ListFilesToFill(limit: ArchiveFormScreen.PutIn.limit))), ticket)))
        return steps + askContinued(in: &surroundings)
    }

    /// Asks the office for the files that continue what is typed: there are more than the first that were offered.
    mutating func askContinued(in surroundings: inout Surroundings) -> [Step] {
        putIn.typed = text(.target)
        (putIn.found, putIn.foundTicket) = (nil, nil)
        if blank(putIn.typed) { offerFiles(in: surroundings) }
        guard !blank(putIn.typed), let search = SearchReading(putIn.typed, in: surroundings).query else { return [] }
        let ticket = surroundings.ticket()
        putIn.foundTicket = ticket
        let query = ListFilesToFill(search, limit: ArchiveFormScreen.PutIn.mostOffered)
        return [.effect(.ask(.archive(.toFill(query)), ticket))]
    }

    /// - Returns: `nil` when another screen asked.
    mutating func takeToFill(_ found: FilesToFill, _ ticket: Ticket, in surroundings: Surroundings) -> [Step]? {
        if ticket == putIn.filesTicket {
            (putIn.files, putIn.filesTicket) = (found, nil)
        } else if ticket == putIn.foundTicket {
            (putIn.found, putIn.foundTicket) = (found, nil)
        } else {
            return nil
        }
        offerFiles(in: surroundings)
        return []
    }

    /// Offers files for what stands in the field: before anything is typed the nearest ones.
    private mutating func offerFiles(in surroundings: Surroundings) {
        guard faults[.target] == nil else { return }
        guard blank(text(.target)) else {
            if putIn.found != nil, target(of: text(.target), surroundings) == nil { suggest(in: surroundings) }
            return
        }
        suggestions = offeredFiles(for: "", surroundings)
        suggested = suggestions.isEmpty ? nil : 0
    }

    mutating func takeTold(_ text: String?, _ ticket: Ticket) -> Bool {
        guard let document = putIn.toldTickets.removeValue(forKey: ticket) else { return false }
        putIn.told[document] = text
        return true
    }

    // MARK: What is offered

    /// A file as it stands in the field: its name comes first, so that it is read back whatever becomes of its title.
    private func written(_ file: RecordFile) -> String { file.line }

    /// A file as it is offered: name, how many documents lie in it, title, and whose it is where that is another's.
    private func offered(_ file: RecordFile, _ surroundings: Surroundings) -> String {
        let maker = file.content.maker.flatMap { maker in
            surroundings.actor.everyone.contains { $0.id == maker } ? nil : surroundings.facts.name(of: .person(maker))
        }
        let parts = [
            file.name.description, surroundings.text(.treeDocuments(.count(file.documents))), file.content.title, maker,
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    func offeredFiles(for typed: String, _ surroundings: Surroundings) -> [String] {
        var files = putIn.files?.all ?? []
        if blank(typed) { return files.prefix(ArchiveFormScreen.PutIn.mostOffered).map { offered($0, surroundings) } }
        if typed == putIn.typed, let found = putIn.found {
            files = found.all
            return files.prefix(ArchiveFormScreen.PutIn.mostOffered).map { offered($0, surroundings) }
        }
        let names = files.map { (name: offered($0, surroundings), short: String?.some($0.name.description)) }
        return Array(Self.ranked(names, by: typed).prefix(ArchiveFormScreen.PutIn.mostOffered))
    }

    func fileItems(_ surroundings: Surroundings) -> [ChooserOverlay.Item] {
        (putIn.files?.all ?? []).map {
            .init(text: written($0), label: Phrase(offered($0, surroundings)), abbreviation: $0.name.description)
        }
    }

    /// The file that a text means among those that were offered; a name that two of them bear means none.
    func target(of text: String, _ surroundings: Surroundings) -> RecordFile? {
        let text = clean(text)
        let all = putIn.all
        let meant = all.filter { clean(written($0)) == text || clean(offered($0, surroundings)) == text }
        if !meant.isEmpty { return Set(meant.map(\.id)).count == 1 ? meant[0] : nil }
        let name = text.components(before: " · ").lowercased()
        let named = all.filter { $0.name.description.lowercased() == name }
        return Set(named.map(\.id)).count == 1 ? named.first : nil
    }

    mutating func complete(_ field: ArchiveFormScreen.Field, in surroundings: Surroundings) {
        guard field == .target, let file = target(of: text(.target), surroundings) else { return }
        set(.target, to: written(file))
    }

    // MARK: What is told

    func explainedPutIn(_ surroundings: Surroundings) -> [Phrase] {
        let told = documents.compactMap { putIn.told[$0] }
        let rest = documents.count - told.count
        var lines = told.map { Phrase($0) }
        if !told.isEmpty, rest > 0 { lines.append(.putInMore(.count(rest))) }
        if putIn.files?.all.isEmpty == true { lines.append(.putInNoFile) }
        return lines
    }

    // MARK: Saving

    /// Saving takes the file that stands marked: only one of those that are offered can be meant.
    mutating func settleTarget(in surroundings: Surroundings) {
        if suggested != nil, target(of: text(.target), surroundings) == nil { takeSuggestion() }
        complete(.target, in: surroundings)
    }

    mutating func savePutIn(in surroundings: inout Surroundings) -> [Step] {
        let typed = clean(text(.target))
        guard !typed.isEmpty else {
            faults[.target] = putIn.files?.all.isEmpty == true ? .putInNoFile : .missing(label(.target))
            return showFault()
        }
        if let file = target(of: typed, surroundings) { return put(into: file.id, in: &surroundings) }
        guard let name = FileName(typed.components(before: " · "), year: surroundings.today.year) else {
            faults[.target] = .putInUnknown(quoted(typed))
            return showFault()
        }
        let ticket = surroundings.ticket()
        pathTicket = ticket
        return [.effect(.ask(.archive(.file(ShowFile(.name(name, fonds: nil)))), ticket))]
    }

    mutating func takeTargetFile(_ detail: FileDetail?, in surroundings: inout Surroundings) -> [Step] {
        guard let detail, detail.isWhole else {
            faults[.target] = .putInUnknown(quoted(clean(text(.target))))
            return showFault()
        }
        return put(into: detail.file.id, in: &surroundings)
    }

    private mutating func put(into file: RecordFileID, in surroundings: inout Surroundings) -> [Step] {
        send(.put(PutInFile(file: file, documents.map { FileAddition($0) })), in: &surroundings)
    }
}

extension String {
    /// What stands before a separator; all of it where there is none.
    fileprivate func components(before separator: String) -> String {
        split(separator: separator, maxSplits: 1).first.map { String($0) } ?? self
    }
}
