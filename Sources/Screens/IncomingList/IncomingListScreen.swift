import Office
import Phrases
import Records
import TerminalKit

/// The register of incoming documents: found while typing, at any length.
enum IncomingListScreen {
    struct State: Equatable, Sendable {
        /// What is shown, with the search that was understood last.
        var filter: IncomingFilter
        var line = TextField()
        var focus = Focus.rows
        /// A mistake in what is typed: the rows are those of what was understood before it.
        var mistake: Phrase?
        /// The part of the line that the rows are found by.
        var searched = ""
        var window = RowWindow<IncomingRow>()
        var count: IncomingCount?
        /// Marked documents by key, as they were seen.
        var marks: [DocumentID: IncomingDocument] = [:]
        var fetch: RowFetch<IncomingRow>?
        var countTicket: Ticket?
        /// How many outgoing documents have the words that are searched for.
        var other: IncomingCount?
        var otherTicket: Ticket?
        /// The length of the list before it was read again from its middle.
        var countBefore: Int?
        var goTo: GoTo?
        /// Commands on marked documents that are not answered yet.
        var pending: [Ticket: DocumentID] = [:]
        var batch: Batch?
        /// Whether something was changed elsewhere, so that the rows are read again before they are shown.
        var isStale = false
        var hasLoaded = false
        /// The document that the cursor goes to when the rows are read again.
        var comesBackTo: DocumentID?
        /// How the rows stand.
        var order = ListOrder.newest
        /// What is being asked before the list goes out.
        var export: PendingExport?
    }

    enum Focus: Equatable, Sendable {
        case rows
        case line
        case goTo
    }

    /// A number that is being typed to go to.
    struct GoTo: Equatable, Sendable {
        var field: TextField
        var ticket: Ticket?
    }

    /// What is being done to marked documents.
    struct Batch: Equatable, Sendable {
        var total: Int
        var done = 0
        var firstFault: OfficeError?
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end
        case open
        case handle
        case mark, markAll
        case actOnMarks
        case routeAsInstructed
        /// Puts the marked documents, or the one under the cursor, into a file.
        case putInFile
        case chooseFilter
        case clearFilter
        case focusLine
        case leaveLine
        case typedInRows(String)
        case typed(FieldInput)
        case chooseColumns
        case chooseOrder
        case chooseExport
        case stopJob
        case correct
        case refresh
        case back
    }

    /// How many rows can be marked with one key.
    static let mostMarks = 200
}

extension IncomingListScreen.State {
    init(filter: IncomingFilter, inSearch: Bool = false) {
        self.filter = filter
        if inSearch { focus = .line }
    }

    /// Reads the search line; the rows stay those of what was understood before a mistake.
    /// - Returns: whether another list is to be shown.
    mutating func understand(in surroundings: Surroundings) -> Bool {
        let reading = SearchReading(line.text, in: surroundings)
        mistake = reading.mistake
        guard reading.mistake == nil else { return false }
        searched = reading.understood
        guard filter.search != reading.query else { return false }
        filter.search = reading.query
        return true
    }

    /// The document under the cursor.
    var current: IncomingDocument? { window.current?.document }

    /// Marked documents in the order of the register.
    var marked: [IncomingDocument] { marks.values.sorted { $0.number < $1.number } }

    /// What the key for routing as instructed takes: the marked documents, else the one under the cursor.
    var routable: [IncomingDocument] { marks.isEmpty ? current.map { [$0] } ?? [] : marked }

    /// Why the marked documents, or the one under the cursor, go into no file; `nil` where they may.
    var whyNotFiled: Phrase? {
        if routable.isEmpty { return .whyNoRow }
        if let void = routable.first(where: { $0.state == .void }) {
            return marks.isEmpty ? .whyVoid : .whyMarkedVoid(void.number.shown)
        }
        return routable.contains(where: \.isOuterView) ? .whyContentHidden : nil
    }

    /// Whether anything but the year narrows the list.
    var isNarrowed: Bool { !filter.isPlain || !line.text.isEmpty }
}
