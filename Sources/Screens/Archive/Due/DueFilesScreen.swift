import Office
import Phrases
import Records
import TerminalKit
import Text

/// Files with what is next to be done with them, the earliest day first: one's own, or all that one sees.
enum DueFilesScreen {
    struct State: ArchiveScreenState {
        /// What is to be done.
        var duty = ArchiveDuty.close
        /// Whether only one's own are shown.
        var isOwn: Bool?
        var rows: [DueProcedure]?
        /// Whether there are more behind those that are read.
        var hasMore = false
        var list = FigureList()
        var marks: [RecordFileID: RecordFile] = [:]
        var ticket: Ticket?
        /// Where the page that is asked for begins.
        var anchor: DueAnchor?
        /// Files that are on their way to be closed, each a transaction of its own.
        var closing: [Ticket: RecordFile] = [:]
        var closed = 0
        /// Those that cannot be closed, with the reason.
        var refused: [Phrase] = []
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        case chooseDuty
        case mark, markAll
        /// Closes what is marked, or what is under the cursor; hands it on, or proposes it for disposal.
        case main
        /// Consents that it is kept back.
        case keepBack
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .chooseDuty, .mark, .markAll, .main, .keepBack, .refresh, .back: false
            }
        }
    }

    /// How many rows are read at once.
    static let chunk = 100

    /// How many rows are seen; two lines under them tell all of the one under the cursor.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 8) }
}

extension DueFilesScreen.State {
    /// Who keeps only their own files looks at these first.
    func showsOwn(_ surroundings: Surroundings) -> Bool {
        isOwn ?? !surroundings.actor.everyone.contains { $0.roles.contains(.archivist) || $0.roles.contains(.chief) }
    }

    func shown() -> [DueProcedure] {
        (rows ?? []).filter { list.admits([$0.file.name.description, $0.file.content.title]) }
    }

    func current(_ rows: [DueProcedure]) -> DueProcedure? {
        rows.indices.contains(list.cursor) ? rows[list.cursor] : nil
    }

    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var hasLine: Bool { list.isTyping }

    func direct(_ event: Event) -> WorkplaceAction? {
        list.input(of: event).map { .archive(.due(.typed($0))) }
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextDueFiles
        let noRow: Phrase? = shown().isEmpty ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: DueFilesScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .archive(.due(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let notKept: Phrase? = duty == .transfer ? noRow : .whyNotToKeepBack
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key([.function(2)], .main, duty.key, weight: 78, needs: duty.act, unless: noRow),
            key([.function(4)], .chooseDuty, .keyFilter, weight: 65),
            key(
                [.function(6)], .keepBack, .keyKeepBack, weight: notKept == nil ? 50 : 0, needs: KeepBack.act,
                unless: notKept),
        ]
            + (list.isTyping
                ? []
                : [
                    key([.character(" "), .insert], .mark, .keyMark, weight: 40, unless: noRow),
                    key([.character("*")], .markAll, .keyMarkAll, unless: noRow),
                ])
            + surroundings.lineKeys(
                list, topic: topic, move: { .archive(.due(.move($0))) }, focusLine: .archive(.due(.focusLine)),
                leaveLine: .archive(.due(.leaveLine)), refresh: .archive(.due(.refresh)), back: .archive(.due(.back)))
    }
}

extension DueProcedure {
    /// Why it does not go on, in one sentence.
    var barred: Phrase? {
        let name = file.name.description
        return transferBar.map { sentence(for: $0, name) } ?? disposalBar.map { sentence(for: $0, name) }
    }
}

extension ArchiveDuty {
    /// What is done with files of this duty, as a key says it.
    var key: Phrase {
        switch self {
        case .close: .stepCloseFile
        case .transfer: .keyHandIn
        case .handOver: .keyHandOver
        case .dispose: .keyPropose
        }
    }

    var act: Act {
        switch self {
        case .close: StepFile.act
        case .transfer: TransferStep.change.act(.current)
        case .handOver: TransferStep.change.act(.historical)
        case .dispose: ProposeDisposal.act
        }
    }

    /// The form by which files go on; closing has its own, file by file.
    func purpose(_ files: [RecordFileID]) -> ArchivePurpose {
        switch self {
        case .close, .transfer: .transfer(.current, files)
        case .handOver: .transfer(.historical, files)
        case .dispose: .propose(files)
        }
    }
}
