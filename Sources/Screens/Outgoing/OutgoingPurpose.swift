import Office
import Phrases
import Records

/// What is filled in or written about an outgoing document.
enum OutgoingPurpose: Equatable, Sendable {
    /// A signed paper gets its number.
    case register
    /// An entry of the register is corrected.
    case correct(OutgoingID)
    /// It is sent out.
    case issue(OutgoingID)
    /// A draft is begun.
    case draft
    /// What is known of a draft is changed.
    case redraft(OutgoingID)
    /// A step of a draft that asks for more than a word.
    case step(DraftStep, OutgoingID)
    /// Its text is written.
    case text(OutgoingID)
    /// Many signed papers get their numbers at once.
    case many
    /// A document is copied, or the entry of a copy corrected.
    case copy(CopyFormScreen.Purpose)
    /// One text goes to many who owe something.
    case merge(MergeScreen.Origin)
    /// A group of recipients, or a report that is owed.
    case setup(SetupFormScreen.Purpose)

    /// A step of a draft that has a form of its own.
    enum DraftStep: String, CaseIterable, Equatable, Sendable {
        /// Departments and people are asked for opinions.
        case ask
        /// An opinion is given.
        case opinion
        /// It gets its number.
        case number
    }
}

extension OutgoingPurpose {
    /// Stable name in drafts: "register", "correct:12", "ask:12".
    var code: String {
        switch self {
        case .register: "register"
        case .correct(let id): "correct:\(id.value)"
        case .issue(let id): "issue:\(id.value)"
        case .draft: "draft"
        case .redraft(let id): "redraft:\(id.value)"
        case .step(let step, let id): "\(step.rawValue):\(id.value)"
        case .text(let id): "text:\(id.value)"
        case .many: "many"
        case .copy(let purpose): "copy:\(purpose.code)"
        case .merge(let origin): "merge:\(origin.code)"
        case .setup(let purpose): "setup:\(purpose.code)"
        }
    }

    /// Reads the stable name.
    init?(code: String) {
        switch code {
        case "register": self = .register
        case "draft": self = .draft
        case "many": self = .many
        case let copy where copy.hasPrefix("copy:"):
            guard let purpose = CopyFormScreen.Purpose(code: String(copy.dropFirst(5))) else { return nil }
            self = .copy(purpose)
        case let merge where merge.hasPrefix("merge:"):
            guard let origin = MergeScreen.Origin(code: merge.dropFirst(6)) else { return nil }
            self = .merge(origin)
        case let setup where setup.hasPrefix("setup:"):
            guard let purpose = SetupFormScreen.Purpose(code: setup.dropFirst(6)) else { return nil }
            self = .setup(purpose)
        default:
            let parts = code.split(separator: ":").map(String.init)
            guard parts.count == 2, let key = Int64(parts[1]) else { return nil }
            let id = OutgoingID(key)
            switch parts[0] {
            case "correct": self = .correct(id)
            case "issue": self = .issue(id)
            case "redraft": self = .redraft(id)
            case "text": self = .text(id)
            default:
                guard let step = DraftStep(rawValue: parts[0]) else { return nil }
                self = .step(step, id)
            }
        }
    }

    /// What it is about, in a few words, for offering it again.
    var phrase: Phrase {
        switch self {
        case .register: .outFormRegister
        case .correct: .outFormCorrect
        case .issue: .outFormIssue
        case .draft: .draftFormNew
        case .redraft: .draftFormFields
        case .step(.ask, _): .draftFormAsk
        case .step(.opinion, _): .draftFormOpinion
        case .step(.number, _): .draftFormNumber
        case .text: .draftFormText
        case .many: .gridForm
        case .copy(.make): .copyFormMake
        case .copy(.correct): .copyFormCorrect
        case .merge: .mergeForm
        case .setup(let purpose): purpose.phrase
        }
    }

    /// The document that it is about.
    var document: OutgoingID? {
        switch self {
        case .register, .draft, .many, .copy, .merge, .setup: nil
        case .correct(let id), .issue(let id), .redraft(let id), .step(_, let id), .text(let id): id
        }
    }

    /// Whether a document begins with it.
    var isNew: Bool { document == nil }
}

/// A screen of outgoing documents on which something is typed that is kept until it is saved.
protocol OutgoingKept: OutgoingScreenState, Keepable {
    /// Forgets what is on its way: answers that come later are not waited for.
    mutating func forgetTickets()
}

extension OutgoingScreen {
    /// What is typed on it and kept; `nil` where nothing is.
    var kept: (any OutgoingKept)? {
        get { state as? any OutgoingKept }
        set { if let newValue { state = newValue } }
    }

    /// The screen on which something is filled in or written.
    init(_ purpose: OutgoingPurpose, formKey: String, in surroundings: Surroundings) {
        switch purpose {
        case .register, .correct, .issue, .draft, .redraft:
            self = .form(.init(purpose, formKey: formKey, in: surroundings))
        case .step(let step, let id): self = .step(.init(step, of: id, formKey: formKey, in: surroundings))
        case .text(let id): self = .text(.init(id, formKey: formKey, in: surroundings))
        case .many: self = .many(.init(formKey: formKey, in: surroundings))
        case .copy(let purpose): self = .copyForm(.init(purpose, formKey: formKey, in: surroundings))
        case .merge(let origin):
            self = .merge(.init(origin, names: [], way: MergeScreen.each, formKey: formKey, in: surroundings))
        case .setup(let purpose): self = .setupForm(.init(purpose, formKey: formKey, in: surroundings))
        }
    }

    /// The screen as it was kept.
    /// - Returns: `nil` when it is none of these.
    init?(_ draft: FormDraft, in surroundings: Surroundings) {
        guard case .outgoing(let code) = draft.subject, let purpose = OutgoingPurpose(code: code) else { return nil }
        switch purpose {
        case .register, .correct, .issue, .draft, .redraft:
            guard let state = OutgoingFormScreen.State(draft, in: surroundings) else { return nil }
            self = .form(state)
        case .step(let step, let id): self = .step(.init(draft, step, of: id, in: surroundings))
        case .text(let id): self = .text(.init(draft, of: id, in: surroundings))
        case .many: self = .many(.init(draft, in: surroundings))
        case .copy(let purpose): self = .copyForm(.init(draft, purpose, in: surroundings))
        case .merge(let origin): self = .merge(.init(draft, origin, in: surroundings))
        case .setup(let purpose): self = .setupForm(.init(draft, purpose, in: surroundings))
        }
    }
}

extension Screen {
    /// What is typed about an outgoing document on it and kept.
    var outgoingKept: (any OutgoingKept)? {
        if case .outgoing(let screen) = self { screen.kept } else { nil }
    }
}
