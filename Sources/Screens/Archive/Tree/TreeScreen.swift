import Office
import Phrases
import Records
import TerminalKit

/// Fonds, series, boxes and files, one level at a time and of any size; what is typed is searched in the branch that is shown.
enum TreeScreen {
    struct State: ArchiveScreenState {
        /// The node whose level is shown; `nil` for the fonds.
        var node: ArchiveNodeID?
        /// The nodes from the fonds down to it.
        var path: [ArchiveNode] = []
        var line = TextField()
        /// Whether the search line is in focus.
        var isTyping = false
        /// A mistake in what is typed: the rows are those of what was understood before it.
        var mistake: Phrase?
        /// What is searched for in the branch; `nil` where the level itself is shown.
        var search: SearchQuery?
        var window = RowWindow<TreeRow>()
        var count: IncomingCount?
        var fetch: RowFetch<TreeRow>?
        var countTicket: Ticket?
        /// Those that are marked, by their keys.
        var marks: [RecordFileID: RecordFile] = [:]
        var isMarkedStale = false
        var hasLoaded = false

        init(in node: ArchiveNodeID? = nil) { self.node = node }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        /// Into a node, or a file.
        case open
        /// One level up; from the fonds back to where one came from.
        case up
        case back
        /// Opens a file.
        case openFile
        /// Makes a fonds, a series or a box.
        case make
        /// Writes what is under the cursor anew.
        case correct
        /// Puts the marked files, or what is under the cursor, elsewhere.
        case place
        case mark
        /// What is due.
        case due
        /// Who asks for files, who has them.
        case loans
        /// The transfers, or the disposal cases.
        case transfers, disposals
        case refresh

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine, .up: true
            case .focusLine, .open, .back, .openFile, .make, .correct, .place, .mark, .due, .loans, .transfers,
                .disposals, .refresh:
                false
            }
        }
    }

    /// The first row of the list on the screen.
    static let first = 3

    /// How many rows are seen; the last two lines tell all of the one under the cursor.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - first - 4) }
}

extension TreeScreen.State {
    var isStale: Bool {
        get { isMarkedStale || (!hasLoaded && fetch == nil) }
        set { isMarkedStale = newValue }
    }

    var current: TreeRow? { window.current }
    /// What the level lies in.
    var above: ArchiveNode? { path.last }

    var takesText: Bool { isTyping }
    var focusedField: TextField? { isTyping ? line : nil }
    /// A letter among the rows begins the line.
    var composedField: TextField? { line }
    var hasLine: Bool { true }
    var notes: [HelpNotes] { [.searchingFiles] }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        isTyping ? HelpSubject(.contextSearchLine, .searchLine) : nil
    }

    func direct(_ event: Event) -> WorkplaceAction? {
        func typed(_ input: FieldInput?) -> WorkplaceAction? { input.map { .archive(.tree(.typed($0))) } }
        if isTyping {
            if event.typed != nil || event.isTextAtOnce { return typed(event.fieldInput) }
            if case .key(let key) = event, key.editsText { return typed(.key(key)) }
            return nil
        }
        if case .paste = event { return typed(event.fieldInput) }
        if case .key(.backspace) = event { return line.isEmpty ? .archive(.tree(.up)) : typed(.key(.backspace)) }
        guard let text = event.typed, !["/", "?", ":", ";", "*", " "].contains(text) else { return nil }
        return typed(event.fieldInput)
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextTree
        let row = current
        let noRow: Phrase? = row == nil ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: TreeScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .archive(.tree(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let noPlace: Phrase? = above == nil || above?.level == .fonds ? .whyNoFilesHere : nil
        let noMake: Phrase? = above?.level == .box ? .whyNothingBelowBox : nil
        var bindings = [
            key(isTyping ? [.enter] : [.enter, .right], .open, .keyOpen, weight: 80, unless: noRow),
            key([.function(2)], .openFile, .keyNewFile, weight: 78, needs: .keepFiles, unless: noPlace),
            key([.function(7)], .make, .keyMakeNode, weight: 60, needs: .arrangeArchive, unless: noMake),
            key(
                [.control("e")], .correct, .keyCorrect, weight: 50,
                needs: row?.node == nil ? .keepFiles : .arrangeArchive, unless: noRow),
            key([.function(4)], .place, .keyPlaceFiles, weight: 55, needs: .keepFiles, unless: noRow),
            key([.control("p")], .due, .keyDueFiles, weight: 58),
            key([.control("k")], .loans, .keyLoans, weight: 52),
            key([.control("r")], .transfers, .keyTransfers, weight: 51),
            key([.control("l")], .disposals, .keyDisposals, weight: 49),
            key([.up], .move(.up), .keyUp), key([.down], .move(.down), .keyDown),
            key([.pageUp], .move(.pageUp), .keyPageUp), key([.pageDown], .move(.pageDown), .keyPageDown),
            key(isTyping ? [] : [.home], .move(.home), .keyTopOfList),
            key(isTyping ? [] : [.end], .move(.end), .keyEndOfList), key([.function(5)], .refresh, .keyRefresh),
        ]
        if isTyping {
            bindings.append(key([.escape], .leaveLine, .keyRows, weight: 75))
        } else {
            bindings += [
                key(
                    [.character(" "), .insert], .mark, .keyMark, unless: row?.file == nil ? .whyNoFileRow : nil),
                key([.left], .up, .keyLevelUp, unless: node == nil ? .whyTopLevel : nil),
                key([.character("/")], .focusLine, .contextSearchLine), key([.escape], .back, .keyBack, weight: 70),
            ]
        }
        return bindings
    }
}
