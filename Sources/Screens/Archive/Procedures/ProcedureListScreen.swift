import Office
import Phrases
import Records
import TerminalKit
import Text

/// The transfers, or the disposal cases, the newest first: those that are not done, those in one state, or all.
enum ProcedureListScreen {
    /// Which of the two.
    enum Subject: String, CaseIterable, Equatable, Sendable {
        case transfers, disposals
    }

    /// A line of the list.
    enum Row: Equatable, Sendable {
        case transfer(TransferRow)
        case disposal(DisposalRow)
    }

    struct State: ArchiveScreenState {
        let subject: Subject
        /// Which are shown: "open", "mine" of these, "all", or the code of a state.
        var show = ProcedureListScreen.open
        var rows: [Row]?
        var list = FigureList()
        var ticket: Ticket?
        var isStale = true

        init(_ subject: Subject, show: String = ProcedureListScreen.open) {
            self.subject = subject
            self.show = show
        }
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        case open
        /// Begins a transfer or a case.
        case make
        case choose
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .make, .choose, .refresh, .back: false
            }
        }
    }

    static let open = "open"
    static let mine = "mine"
    static let all = "all"

    /// How many lines under the rows tell all of the one under the cursor.
    static func told(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 3 : 1 }

    /// How many rows are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 6 - told(surroundings)) }
}

extension ProcedureListScreen.Subject {
    var phrase: Phrase { self == .transfers ? .contextTransfers : .contextDisposals }

    /// What may be shown: codes with their words.
    var shows: [(code: String, phrase: Phrase)] {
        let states =
            self == .transfers
            ? TransferState.allCases.map { ($0.code, $0.phrase) } : DisposalState.allCases.map { ($0.code, $0.phrase) }
        return [(ProcedureListScreen.open, .procedureShowOpen), (ProcedureListScreen.mine, .procedureShowMine)] + states
            + [(ProcedureListScreen.all, .loanShowAll)]
    }
}

extension ProcedureListScreen.Row {
    var number: Int64 {
        switch self {
        case .transfer(let row): row.transfer.id.value
        case .disposal(let row): row.disposal.id.value
        }
    }

    var isWhole: Bool {
        switch self {
        case .transfer(let row): row.isWhole
        case .disposal(let row): row.isWhole
        }
    }

    var title: Phrase {
        switch self {
        case .transfer(let row): row.isWhole ? Phrase(row.transfer.title) : .hiddenValue
        case .disposal(let row): row.isWhole ? Phrase(row.disposal.title) : .hiddenValue
        }
    }

    var files: Int {
        switch self {
        case .transfer(let row): row.files
        case .disposal(let row): row.files
        }
    }

    var state: (code: String, phrase: Phrase, isOpen: Bool) {
        switch self {
        case .transfer(let row):
            let state = row.transfer.state
            return (state.code, state.phrase, state == .prepared || state == .given)
        case .disposal(let row):
            let state = row.disposal.state
            return (state.code, state.phrase, state.isOpen)
        }
    }

    /// Whether it waits for somebody.
    func awaits(_ actor: Actor) -> Bool {
        switch self {
        case .transfer(let row): row.isWhole && TransferRule.awaits(row.transfer, actor)
        case .disposal(let row): row.isWhole && DisposalRule.awaits(row.disposal, actor)
        }
    }

    /// Who gives, or who proposed it.
    var person: PersonID {
        switch self {
        case .transfer(let row): row.transfer.giver
        case .disposal(let row): row.disposal.proposer
        }
    }
}

extension ProcedureListScreen.State {
    func shown(in surroundings: Surroundings) -> [ProcedureListScreen.Row] {
        (rows ?? []).filter { row in
            let state = row.state
            let fits =
                switch show {
                case ProcedureListScreen.all: true
                case ProcedureListScreen.open: state.isOpen
                case ProcedureListScreen.mine: row.awaits(surroundings.actor)
                default: show == state.code
                }
            return fits
                && list.admits([
                    String(row.number), row.title.vi, state.phrase.vi, state.phrase.en,
                    surroundings.facts.name(of: .person(row.person)),
                ])
        }
    }

    func current(_ rows: [ProcedureListScreen.Row]) -> ProcedureListScreen.Row? {
        rows.indices.contains(list.cursor) ? rows[list.cursor] : nil
    }

    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var hasLine: Bool { list.isTyping }

    func direct(_ event: Event) -> WorkplaceAction? {
        list.input(of: event).map { .archive(.procedures(.typed($0))) }
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = subject.phrase
        func key(
            _ keys: [Key], _ action: ProcedureListScreen.Action, _ label: Phrase, weight: Int, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .archive(.procedures(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let noRow: Phrase? = current(shown(in: surroundings)) == nil ? .whyNoRow : nil
        let isTransfers = subject == .transfers
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key(
                [.function(2)], .make, isTransfers ? .keyPrepareTransfer : .keyPropose, weight: 78,
                needs: isTransfers ? PrepareTransfer.act : ProposeDisposal.act),
            key([.function(4)], .choose, .keyFilter, weight: 65),
        ]
            + surroundings.lineKeys(
                list, topic: topic, move: { .archive(.procedures(.move($0))) },
                focusLine: .archive(.procedures(.focusLine)), leaveLine: .archive(.procedures(.leaveLine)),
                refresh: .archive(.procedures(.refresh)), back: .archive(.procedures(.back)))
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        let all = show != ProcedureListScreen.open && show != ProcedureListScreen.mine
        let question: ProcedureQuestion =
            subject == .transfers
            ? .transfers(ListTransfers(all: all, limit: 1000)) : .disposals(ListDisposals(all: all, limit: 1000))
        return [.effect(.ask(.archive(.procedure(question)), ticket))]
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .procedures(let action) = action else { return [] }
        let rows = shown(in: surroundings)
        let page = ProcedureListScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: shown(in: surroundings).count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open:
            switch current(rows) {
            case .transfer(let row)?: return [.open(.archive(.transfer(.init(row.transfer.id))))]
            case .disposal(let row)?: return [.open(.archive(.disposal(.init(row.disposal.id))))]
            case nil: return []
            }
        case .make: return [.openArchive(subject == .transfers ? .transfer(.current, []) : .propose([]))]
        case .choose:
            let items = subject.shows.map { ChooserOverlay.Item(text: $0.code, label: $0.phrase) }
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(.archive(.procedureShow), title: subject.phrase, items: items, current: show)))
            ]
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .chosen(let code, .archive(.procedureShow)) = answer else { return [] }
        show = code
        rows = nil
        list = FigureList()
        return load(in: &surroundings)
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        let found: [ProcedureListScreen.Row]
        switch message {
        case .archive(.procedure(.transfers(let rows)), let ticket) where ticket == self.ticket:
            found = rows.map { .transfer($0) }
        case .archive(.procedure(.disposals(let rows)), let ticket) where ticket == self.ticket:
            found = rows.map { .disposal($0) }
        case .failed(let error, let ticket) where ticket == self.ticket:
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
        ticket = nil
        let number = current(shown(in: surroundings))?.number
        rows = found
        let rows = shown(in: surroundings)
        if let number, let place = rows.firstIndex(where: { $0.number == number }) { list.cursor = place }
        list.settle(count: rows.count, page: ProcedureListScreen.page(surroundings))
        return []
    }
}
