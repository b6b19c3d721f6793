import Office
import Phrases
import Records
import TerminalKit

/// The form in which a step is filled in for one document or for many at once, and in which a task is given.
enum StepScreen {
    /// What is filled in.
    enum Purpose: Equatable, Sendable {
        case step(HandlingAct)
        /// Work that no document brought.
        case task

        var act: HandlingAct? { if case .step(let act) = self { act } else { nil } }
    }

    struct State: Equatable, Sendable {
        let purpose: Purpose
        /// What it is done to; those that were done go as the answers come.
        var documents: [IncomingDocument]
        var fields: [StepField: TextField]
        let order: [StepField]
        var focus: StepField
        var faults: [StepField: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        /// The key under which it is kept; a task given again under the same key returns the same number.
        var formKey: String
        var taskTicket: Ticket?
        /// Questions for documents that somebody else moved on.
        var rereading: Set<Ticket> = []
        /// Whether the steps are on their way.
        var isBusy = false
        /// What stood in the fields before anything was typed.
        var initial: [StepField: String]
        /// Whether leaving was tried with something typed: once more leaves it.
        var isLeaving = false
        /// When something was typed last.
        var changedAt: Instant
        /// How far it is kept beside the office.
        var keeping = FormKeeping()
    }

    enum Action: Equatable, Sendable {
        case typed(FieldInput)
        case next
        case nextOfAll, previousOfAll
        case up, down
        case change(by: Int)
        case lookUp
        /// Opens the field in the large editor.
        case enlarge
        case save
        case back
    }

    static let suggestionLimit = 6
}

extension StepScreen.Purpose {
    /// The fields that it asks for, in order. A step without any is taken at once.
    func fields(byClerk: Bool) -> [StepField] {
        switch self {
        case .task: [.title, .source, .lead, .support, .information, .deadline]
        case .step(let act):
            switch act {
            case .propose: [.lead, .deadline, .text]
            case .submit: [.leader]
            case .instruct: [.leader, .lead, .support, .information, .deadline, .text]
            case .route: [.lead, .support, .information, .deadline]
            case .assign: [.assignee]
            case .receive: byClerk ? [.signer] : []
            case .start: []
            case .note: [.text]
            case .askExtension: [.deadline, .reason]
            case .decideExtension: [.granted, .deadline, .reason]
            case .complete: [.settlement, .result]
            case .giveBack, .sendBack, .reopen: [.reason]
            }
        }
    }
}

extension StepScreen.State {
    init(
        _ purpose: StepScreen.Purpose, _ documents: [IncomingDocument], formKey: String, in surroundings: Surroundings
    ) {
        self.purpose = purpose
        self.documents = documents
        self.formKey = formKey
        changedAt = surroundings.now
        order = purpose.fields(byClerk: surroundings.recordsReceipts)
        focus = order.first ?? .text
        var texts: [StepField: String] = [:]
        if case .step(let act) = purpose { texts = Self.beginnings(act, documents, in: surroundings) }
        initial = texts
        fields = Dictionary(uniqueKeysWithValues: order.map { ($0, TextField(texts[$0] ?? "", limit: $0.limit)) })
        // What is known already is not asked again: the cursor waits where something is still to be said.
        if let first = order.first(where: { blank(text($0)) && $0 != .support && $0 != .information }) { focus = first }
    }

    func text(_ field: StepField) -> String { fields[field]?.text ?? "" }

    mutating func set(_ field: StepField, to text: String) {
        if fields[field]?.text != text { fields[field]?.text = text }
    }

    var hasTyped: Bool { order.contains { text($0) != initial[$0] ?? "" } }

    /// Whether each document has a leader's word that says who gets it.
    var followsInstructions: Bool {
        documents.allSatisfy(\.followsInstruction)
    }

    /// What stands in the form before anything is typed: what the office proposed, the leader said, or the entry has.
    private static func beginnings(
        _ act: HandlingAct, _ documents: [IncomingDocument], in surroundings: Surroundings
    ) -> [StepField: String] {
        let reader = PartyReader(facts: surroundings.facts, today: surroundings.today)
        // With many documents only what is the same in all of them.
        func common<Value: Equatable>(_ value: (IncomingDocument) -> Value?) -> Value? {
            guard let first = documents.first.flatMap(value) else { return nil }
            return documents.allSatisfy { value($0) == first } ? first : nil
        }
        func distribution(_ texts: inout [StepField: String]) {
            for (role, field) in [(PartyRole.lead, StepField.lead), (.support, .support), (.information, .information)]
            {
                let parties = common { $0.handling?.parties(role) } ?? []
                texts[field] = parties.map(reader.name(of:)).joined(separator: "; ")
            }
        }
        var texts: [StepField: String] = [:]
        let deadline = common { $0.content.deadline }
        switch act {
        case .submit, .instruct:
            let own = surroundings.actor.everyone.first { $0.roles.contains(.leadership) }
            let leader = act == .instruct ? common { $0.handling?.leader } : nil
            texts[.leader] =
                leader.map(surroundings.facts.name(of:)) ?? own?.name ?? surroundings.firstLeader?.name ?? ""
            guard act == .instruct else { break }
            distribution(&texts)
            let isOpen = documents.allSatisfy { $0.handling?.assignments.isEmpty ?? true }
            if isOpen, let lead = common({ $0.handling?.proposal?.lead }) {
                texts[.lead] = reader.name(of: lead)
            }
            texts[.deadline] = (common { $0.handling?.proposal?.deadline } ?? deadline)?.shown ?? ""
            texts[.text] = common { $0.handling?.instruction?.text } ?? ""
        case .route:
            distribution(&texts)
            texts[.deadline] = deadline?.shown ?? ""
        case .propose:
            texts[.lead] = common { $0.handling?.proposal?.lead }.map(reader.name(of:)) ?? ""
            texts[.deadline] = (common { $0.handling?.proposal?.deadline } ?? deadline)?.shown ?? ""
            texts[.text] = common { $0.handling?.proposal?.text } ?? ""
        case .complete:
            let isReply = common { $0.content.replyWanted } != nil
            texts[.settlement] = (isReply ? Settlement.replied : .done).code
        case .decideExtension:
            texts[.granted] = "co"
            texts[.deadline] = common { $0.handling?.extensionRequest?.day }?.shown ?? ""
        case .receive:
            if case .person(let id)? = common({ $0.handling?.lead }) {
                texts[.signer] = surroundings.facts.name(of: id)
            }
        case .assign, .start, .note, .askExtension, .giveBack, .sendBack, .reopen: break
        }
        return texts
    }
}

extension IncomingDocument {
    /// Whether a leader's word says who gets it, and it waits to be routed.
    var followsInstruction: Bool {
        state == .registered && handling?.state == .instructed && handling?.assignments.isEmpty == false
    }
}

extension Surroundings {
    /// Whether this person's receipts are those of others: the clerk records who signed the paper.
    var recordsReceipts: Bool {
        actor.may(.recordReceipt) && !actor.everyone.contains(where: \.mayBeHandler)
    }

    /// The leader that documents go to unless another is named: the one with the highest title.
    var firstLeader: Person? {
        let leaders = facts.people.filter { $0.isActive && $0.roles.contains(.leadership) }
        return leaders.first { $0.title == "Chủ tịch" } ?? leaders.first
    }
}
