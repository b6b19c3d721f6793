import Office
import Phrases
import Records
import TerminalKit

/// The register of outgoing documents: found while typing, at any length.
enum OutgoingListScreen {
    struct State: OutgoingScreenState {
        /// What is shown, with the search that was understood last.
        var filter: OutgoingFilter
        /// What it shows when nothing narrows it.
        let home: OutgoingFilter
        var line = TextField()
        /// Whether the search line is in focus.
        var isTyping = false
        /// A mistake in what is typed: the rows are those of what was understood before it.
        var mistake: Phrase?
        /// The part of the line that the rows are found by.
        var searched = ""
        var window = RowWindow<OutgoingRow>()
        var count: IncomingCount?
        var fetch: RowFetch<OutgoingRow>?
        var countTicket: Ticket?
        /// How many incoming documents have the words that are searched for.
        var other: IncomingCount?
        var otherTicket: Ticket?
        /// What is begun: first whether it is there already, then what stands in it, then the draft itself.
        var beginning: Ticket?
        /// The reports that are owed, asked for before it is chosen what is begun.
        var owedTicket: Ticket?
        /// Whether it opens with what can be begun.
        var begins = false
        /// The report that is begun.
        var report: ReportReference?
        /// Those that are marked, by their keys.
        var marks: [OutgoingID: OutgoingDocument] = [:]
        /// Numbers that are on their way, each a transaction of its own.
        var batch: Batch?
        var isMarkedStale = false
        var hasLoaded = false

        init(year: Int?) { self.init(filter: .register(year: year)) }

        /// As the desk opens it: who keeps no register finds drafts beside what has its number.
        init(year: Int, for actor: Actor) {
            var filter = OutgoingFilter.register(year: year)
            if !actor.may(.registerOutgoing) {
                filter.states = OutgoingState.allCases.filter { $0 != .dropped }
            }
            self.init(filter: filter)
        }

        init(filter: OutgoingFilter) {
            self.filter = filter
            home = filter
        }

        /// The reports, drafts among them, with what can be begun in front.
        static func ofReports() -> OutgoingListScreen.State {
            var filter = OutgoingFilter()
            filter.typeCode = ReportKind.month.typeCode
            var list = OutgoingListScreen.State(filter: filter)
            list.begins = true
            return list
        }
    }

    /// Numbers for several documents.
    struct Batch: Equatable, Sendable {
        /// What waits for its answer.
        var pending: [Ticket: OutgoingDocument] = [:]
        var numbered: [OutgoingDocument] = []
        /// Those that got none, with the reason.
        var refused: [(document: OutgoingDocument, reason: Phrase)] = []

        static func == (left: Batch, right: Batch) -> Bool {
            left.pending == right.pending && left.numbered == right.numbered
                && left.refused.elementsEqual(right.refused) { $0.document == $1.document && $0.reason == $1.reason }
        }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        case register
        case newDraft
        case unanswered
        /// Many signed papers at once.
        case registerMany
        /// The register of copies.
        case copies
        /// What waits for a leader, as a list on paper.
        case submissions
        case mark, markToNumber, actOnMarks
        /// Puts the marked documents, or the one under the cursor, into a file.
        case putInFile
        case chooseFilter
        case clearFilter
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .register, .newDraft, .unanswered, .registerMany, .copies, .submissions,
                .mark,
                .markToNumber, .actOnMarks, .putInFile, .chooseFilter, .clearFilter, .refresh, .back:
                false
            }
        }
    }

    /// The first row of the list on the screen.
    static let first = 4

    /// How many documents are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - first - 2) }
}

extension OutgoingListScreen {
    /// What the list of filters offers.
    enum FilterChoice: Equatable {
        case all, drafts, copies
        case state(OutgoingState)
        case type(String)
        /// A year's book; `nil` for all.
        case year(Int?)

        /// As the list of filters knows it.
        var code: String {
            switch self {
            case .all: "all"
            case .drafts: "drafts"
            case .copies: "copies"
            case .state(let state): "state:\(state.code)"
            case .type(let code): "type:\(code)"
            case .year(let year): "year:\(year.map(String.init) ?? "")"
            }
        }

        /// - Returns: `nil` for what none of them is called.
        init?(code: String) {
            switch code {
            case "all": self = .all
            case "drafts": self = .drafts
            case "copies": self = .copies
            case "year:": self = .year(nil)
            default:
                let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
                guard parts.count == 2 else { return nil }
                switch parts[0] {
                case "state":
                    guard let state = OutgoingState.allCases.first(where: { $0.code == parts[1] }) else { return nil }
                    self = .state(state)
                case "year":
                    guard let year = Int(parts[1]) else { return nil }
                    self = .year(year)
                case "type": self = .type(parts[1])
                default: return nil
                }
            }
        }
    }
}

extension OutgoingListScreen.State {
    var isStale: Bool {
        get { isMarkedStale || (!hasLoaded && fetch == nil) }
        set { isMarkedStale = newValue }
    }

    var current: OutgoingDocument? { window.current?.document }

    /// Whether anything but the year narrows the list.
    var isNarrowed: Bool {
        var own = home
        own.year = filter.year
        return filter != own || !line.text.isEmpty
    }

    /// Whether only drafts are shown.
    var isOfDrafts: Bool { !filter.states.isEmpty && filter.states.allSatisfy { !$0.isRegistered } }

    var takesText: Bool { isTyping }
    var focusedField: TextField? { isTyping ? line : nil }
    /// A letter among the rows begins the line.
    var composedField: TextField? { line }
    var hasLine: Bool { true }
    var notes: [HelpNotes] { [.searchingOutgoing] }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        isTyping ? HelpSubject(.contextSearchLine, .searchLine) : nil
    }

    func direct(_ event: Event) -> WorkplaceAction? {
        if isTyping {
            if event.typed != nil || event.isTextAtOnce {
                return event.fieldInput.map { .outgoing(.list(.typed($0))) }
            }
            if case .key(let key) = event, key.editsText { return .outgoing(.list(.typed(.key(key)))) }
            return nil
        }
        if case .paste = event { return event.fieldInput.map { .outgoing(.list(.typed($0))) } }
        if case .key(.backspace) = event { return .outgoing(.list(.typed(.key(.backspace)))) }
        guard let typed = event.typed, !["/", "?", ":", ";", "*", " "].contains(typed) else { return nil }
        return event.fieldInput.map { .outgoing(.list(.typed($0))) }
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextOutgoing
        let noRow: Phrase? = current == nil ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: OutgoingListScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .outgoing(.list(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let bindings = [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            // Beside this register the key that registers everywhere does the same.
            key(
                [.function(2)] + (surroundings.actor.may(.registerOutgoing) ? [.control("n")] : []), .register,
                .keyRegister, weight: 78, needs: .registerOutgoing),
            key([.function(7)], .newDraft, .keyNewDraft, weight: 60, needs: .draftOutgoing),
            key([.control("p")], .unanswered, .keyReplies, weight: 40),
            key([.function(6)], .registerMany, .keyRegisterMany, weight: 55, needs: .registerOutgoing),
            key(
                [.control("l")], .putInFile, .keyPutInFile, weight: isOfDrafts ? 0 : marks.isEmpty ? 16 : 64,
                needs: .keepFiles, unless: whyNotFiled),
            key([.function(4)], .chooseFilter, .keyFilter, weight: 65),
            key([.function(8)], .submissions, .keySubmissions, weight: isOfDrafts ? 50 : 0),
            key([], .copies, .copiesRegister),
            key([.up], .move(.up), .keyUp), key([.down], .move(.down), .keyDown),
            key([.pageUp], .move(.pageUp), .keyPageUp), key([.pageDown], .move(.pageDown), .keyPageDown),
            key(isTyping ? [] : [.home], .move(.home), .keyTopOfList),
            key(isTyping ? [] : [.end], .move(.end), .keyEndOfList),
            key([.function(5)], .refresh, .keyRefresh), key([], .clearFilter, .keyClearFilter),
        ]
        return bindings
            + (isTyping
                ? [key([.escape], .leaveLine, .keyRows, weight: 70)]
                : [
                    key([.character(" "), .insert], .mark, .keyMark, weight: isOfDrafts ? 50 : 0, unless: noRow),
                    key([.character("*")], .markToNumber, .keyMarkToNumber, unless: noRow),
                    key(
                        [.character(";")], .actOnMarks, .keyActOnMarks,
                        weight: marks.isEmpty ? 0 : 82, unless: noRow),
                    key([.character("/")], .focusLine, .contextSearchLine),
                    key([.escape], .back, .keyBack, weight: 45),
                ])
    }
}
