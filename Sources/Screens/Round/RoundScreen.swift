import Office
import Phrases
import Records
import TerminalKit

/// The leader's round: the documents that wait to be submitted or for a leader's word, one line each, in a grid that is
/// filled in quickly – by the leader, or for them by who holds the paper with the notes in ink.
enum RoundScreen {
    /// Which documents, and what is written to them.
    enum Stage: String, CaseIterable, Equatable, Sendable {
        /// Registered; they are submitted, and the chief writes proposals to them.
        case toSubmit = "to-submit"
        /// Before the leader, whose word is entered.
        case before
        /// Before the leader; the chief writes proposals to them.
        case proposals
    }

    /// What is filled in on a line.
    enum Cell: Int, CaseIterable, Hashable, Sendable {
        case lead
        case deadline
        case text
    }

    /// A document with what is typed to it.
    struct Row: Equatable, Sendable {
        var document: IncomingDocument
        var fields: [Cell: TextField] = [:]
        /// Why it was not saved: what the office said, or what is wrong in it; goes with the next letter typed.
        var refusal: Phrase?
    }

    struct State: Equatable, Sendable {
        var stage: Stage
        /// Whose word it is; the first one is submitted to. Several only for a leader and the absent one they act for.
        var leaders: [PersonID]
        var rows: [Row] = []
        /// What is typed to documents that another stage or leader has.
        var elsewhere: [DocumentID: Row] = [:]
        /// Questions for documents that somebody else moved on.
        var rereading: Set<Ticket> = []
        var place = 0
        var top = 0
        var cell = Cell.lead
        /// Whether the cell takes what is typed, or the rows do.
        var isTyping = false
        var marks: Set<DocumentID> = []
        var suggestions: [String] = []
        var suggested: Int?
        var ticket: Ticket?
        /// Whether there are more than a page of the grid takes.
        var isPart = false
        var isStale = false
        var hasLoaded = false
        /// Whether rows are on their way to the office.
        var isBusy = false
        /// The key under which its lines are kept.
        var formKey: String
        /// When something was typed last.
        var changedAt: Instant
        /// How far they are kept beside the office.
        var keeping = FormKeeping()
    }

    enum Action: Equatable, Sendable {
        case typed(FieldInput)
        /// A letter among the rows: the first cell takes it.
        case typedInRows(FieldInput)
        case enter
        case nextCell, previousCell
        case up, down, pageUp, pageDown, home, end
        case mark, markAll
        case actOnMarks
        case choose
        case chooseStage
        case lookUp
        /// Opens the note in the large editor.
        case enlarge
        case fullForm
        case save
        case submit
        case print
        case open
        case refresh
        case leaveCell
        case back
    }

    /// The most documents in the grid at once.
    static let most = 500
    static let suggestionLimit = 6
}

extension RoundScreen.Row {
    func text(_ cell: RoundScreen.Cell) -> String { fields[cell]?.text ?? "" }

    mutating func set(_ cell: RoundScreen.Cell, to text: String) {
        guard self.text(cell) != text else { return }
        fields[cell] = TextField(text)
        refusal = nil
    }

    /// Whether anything was typed to it.
    var isTouched: Bool { fields.values.contains { !blank($0.text) } }
}

extension RoundScreen.State {
    /// The screen as a person finds it who opens it for the first time.
    init(formKey: String, in surroundings: Surroundings) {
        self.formKey = formKey
        changedAt = surroundings.now
        let own = surroundings.actor.everyone.filter { $0.roles.contains(.leadership) }.map(\.id)
        if own.isEmpty {
            stage = .toSubmit
            leaders = surroundings.firstLeader.map { [$0.id] } ?? []
        } else {
            stage = .before
            leaders = own
            isTyping = true
        }
    }

    /// How many lines of the grid have something typed to them that is not saved.
    var left: Int { rows.count(where: \.isTouched) }

    var current: RoundScreen.Row? { rows.indices.contains(place) ? rows[place] : nil }

    var marked: [IncomingDocument] { rows.filter { marks.contains($0.document.id) }.map(\.document) }

    /// How many documents have something typed to them that is not saved.
    var unsaved: Int { rows.count(where: \.isTouched) + elsewhere.values.count(where: \.isTouched) }

    /// What is written to the documents; `nil` when this person writes nothing to them here.
    func writes(_ surroundings: Surroundings) -> HandlingAct? {
        let actor = surroundings.actor
        switch stage {
        case .toSubmit, .proposals: return actor.may(.proposeHandling) ? .propose : nil
        case .before: return actor.may(.instructIncoming) ? .instruct : nil
        }
    }

    /// The documents that the office is asked for.
    var filter: IncomingFilter {
        var filter = IncomingFilter()
        switch stage {
        case .toSubmit: filter.states = [.registered]
        case .before, .proposals:
            filter.states = [.submitted]
            filter.leaders = leaders
        }
        return filter
    }
}

extension Surroundings {
    /// Whether the round is this person's to open.
    var hasRound: Bool {
        actor.everyone.contains { $0.roles.contains(.leadership) } || actor.may(.submitIncoming)
            || actor.may(.proposeHandling)
    }
}
