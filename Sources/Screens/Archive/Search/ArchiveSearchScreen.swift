import Office
import Phrases
import Records
import TerminalKit

/// The search of the archive: files by titles and fields, documents in files by what describes them and by the text inside their
/// attachments, narrowed by branch, time, retention and state.
enum ArchiveSearchScreen {
    /// What of the result is shown.
    enum Part: Equatable, Sendable {
        case files, documents
    }

    struct State: ArchiveScreenState {
        var line = TextField()
        /// Whether the search line is in focus.
        var isTyping = true
        /// A mistake in what is typed: the rows are those of what was understood before it.
        var mistake: Phrase?
        var search: SearchQuery?
        var criteria = ArchiveCriteria()
        var part = Part.files
        /// Whether a person chose the part: then it stays, whatever is found.
        var isPartChosen = false
        var files = FoundRows<FoundFile>()
        var documents = FoundRows<FiledRow>()
        var count: IncomingCount?
        var countTicket: Ticket?
        /// The sentence of the row under the cursor, with whose it is.
        var sentence: Sentence?
        var sentenceTicket: Ticket?
        /// The branch that was typed, while it is looked for.
        var branchTicket: Ticket?
        var branchTyped = ""
        /// Rows that are made into a paper.
        var paperTicket: Ticket?
        /// A file that is being written.
        var fileTicket: Ticket?
        var isStale = true

        /// - Parameter branch: where the search begins.
        init(in branch: ArchiveCriteria.Branch? = nil) { criteria.branch = branch }

        struct Sentence: Equatable, Sendable {
            let attachment: AttachmentID
            let hit: HitSentence?
        }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        /// The file of the row.
        case open
        /// The document of the row itself.
        case openDocument
        case narrow
        case saved
        /// Files, or documents in files.
        case turn
        /// Takes the result out.
        case export
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .openDocument, .narrow, .saved, .turn, .export, .refresh, .back: false
            }
        }
    }

    /// The first row of the list on the screen.
    static let first = 4
    /// How many lines under the rows tell all of the one under the cursor.
    static func told(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 5 : 1 }
    /// How many rows are seen.
    static func page(_ surroundings: Surroundings) -> Int {
        max(1, surroundings.rows - first - 2 - told(surroundings))
    }
    /// The most rows kept in memory: more than anybody walks through.
    static let most = 5_000
    /// The most rows of a paper.
    static let mostPrinted = 500
}

/// Rows that a search found so far, read forward.
struct FoundRows<Row: Equatable & Sendable>: Equatable, Sendable {
    private(set) var rows: [Row] = []
    private(set) var cursor = 0
    /// The first row on the screen.
    private(set) var top = 0
    /// From where there may be more; `nil` where there is nothing more.
    var next: Int64?
    var ticket: Ticket?
    /// Whether what is on its way takes the place of what is here.
    var isNew = false
    var hasLoaded = false

    var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    mutating func take(_ found: [Row], next: Int64?, page: Int) {
        let place = cursor
        if isNew { (rows, cursor, top) = ([], 0, 0) }
        rows += found
        self.next = rows.count >= ArchiveSearchScreen.most ? nil : next
        (ticket, isNew, hasLoaded) = (nil, false, true)
        // A list that is read again stays where it was.
        if !rows.isEmpty, place < rows.count { cursor = place }
        show(page: page)
    }

    mutating func clear() { self = FoundRows() }
    mutating func restart() { (cursor, top) = (0, 0) }

    mutating func move(_ move: ListMove, page: Int) {
        switch move {
        case .up: cursor -= 1
        case .down: cursor += 1
        case .pageUp: cursor -= page
        case .pageDown: cursor += page
        case .home: cursor = 0
        case .end: cursor = rows.count - 1
        }
        cursor = max(0, min(rows.count - 1, cursor))
        show(page: page)
    }

    private mutating func show(page: Int) {
        if cursor < top { top = cursor }
        if cursor >= top + page { top = cursor - page + 1 }
        top = max(0, min(top, max(0, rows.count - page)))
    }

    /// Whether more should be read, so that two pages stand ready.
    func wants(page: Int) -> Bool { ticket == nil && next != nil && rows.count - cursor <= page * 2 }
}

extension ArchiveSearchScreen.State {
    var filter: FileFilter { criteria.filter(search) }
    /// Whether anything is asked for.
    var isAsking: Bool { search != nil || criteria != ArchiveCriteria() }
    /// The file of the row under the cursor.
    var currentFile: RecordFile? {
        part == .files ? files.current?.file : documents.current?.file
    }
    var currentDocument: FiledRow? { part == .documents ? documents.current : nil }

    var takesText: Bool { isTyping }
    var focusedField: TextField? { isTyping ? line : nil }
    /// A letter among the rows begins the line.
    var composedField: TextField? { line }
    var hasLine: Bool { true }
    var notes: [HelpNotes] { [.searchingArchive] }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        isTyping ? HelpSubject(.contextSearchLine, .archiveSearchLine) : nil
    }

    func direct(_ event: Event) -> WorkplaceAction? {
        func typed(_ input: FieldInput?) -> WorkplaceAction? { input.map { .archive(.search(.typed($0))) } }
        if isTyping {
            if event.typed != nil || event.isTextAtOnce { return typed(event.fieldInput) }
            if case .key(let key) = event, key.editsText { return typed(.key(key)) }
            return nil
        }
        if case .paste = event { return typed(event.fieldInput) }
        if case .key(.backspace) = event { return line.isEmpty ? nil : typed(.key(.backspace)) }
        guard let text = event.typed, !["/", "?", ":", ";", "*", " "].contains(text) else { return nil }
        return typed(event.fieldInput)
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextArchiveSearch
        let noRow: Phrase? = currentFile == nil ? .whyNoRow : nil
        let noDocument: Phrase? =
            currentDocument == nil
            ? .whyNoDocumentRow : currentDocument?.mayBeOpened == false ? .whyDocumentUnseen : nil
        func key(
            _ keys: [Key], _ action: ArchiveSearchScreen.Action, _ label: Phrase, weight: Int = 0,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(keys, .archive(.search(action)), label, topic, weight: weight, unless: reason)
        }
        var bindings = [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key([.control("d")], .openDocument, .keyOpenDocument, weight: 40, unless: noDocument),
            key([.function(4)], .narrow, .keyFilter, weight: 78),
            key([.function(6)], .saved, .keySavedSearches, weight: 60),
            key([.function(7)], .turn, .keyFilesDocuments, weight: 72),
            key([.function(8)], .export, .keyExport, weight: 50, unless: noRow == nil ? nil : .whyNothingFound),
            key([.up], .move(.up), .keyUp), key([.down], .move(.down), .keyDown),
            key([.pageUp], .move(.pageUp), .keyPageUp), key([.pageDown], .move(.pageDown), .keyPageDown),
            key(isTyping ? [] : [.home], .move(.home), .keyTopOfList),
            key(isTyping ? [] : [.end], .move(.end), .keyEndOfList), key([.function(5)], .refresh, .keyRefresh),
        ]
        if isTyping {
            bindings.append(key([.escape], .leaveLine, .keyRows, weight: 75))
        } else {
            bindings += [
                key([.character("/")], .focusLine, .contextSearchLine), key([.escape], .back, .keyBack, weight: 70),
            ]
        }
        return bindings
    }
}
