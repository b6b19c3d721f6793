import Office
import Phrases
import Records
import TerminalKit
import Text

/// A field of the form in which a step is filled in.
enum StepField: Int, CaseIterable, Hashable, Sendable {
    case title
    case source
    case leader
    case settlement
    case result
    case granted
    case assignee
    case signer
    case lead
    case support
    case information
    case deadline
    case text
    case reason

    /// Its label, which for the long text says what is meant by it.
    func label(for purpose: StepScreen.Purpose) -> Phrase {
        switch self {
        case .title: return .fieldTaskTitle
        case .source: return .fieldTaskSource
        case .leader: return .fieldLeader
        case .settlement: return .fieldSettlement
        case .result: return .fieldResult
        case .granted: return .fieldGranted
        case .assignee: return .fieldAssignee
        case .signer: return .fieldSignedBy
        case .lead: return .roleLead
        case .support: return .roleSupport
        case .information: return .roleInformation
        case .deadline: return purpose.act == .askExtension ? .fieldExtension : .fieldDeadline
        case .text:
            switch purpose.act {
            case .instruct: return .fieldInstruction
            case .propose: return .fieldProposal
            default: return .fieldNote
            }
        case .reason: return .fieldReason
        }
    }

    /// What may be typed in it.
    func hint(for purpose: StepScreen.Purpose) -> Phrase {
        switch self {
        case .title, .result, .reason: .hintPlain
        case .source: .hintTaskSource
        case .leader, .assignee, .signer: .hintPerson
        case .lead: .hintRecipient
        case .support, .information: .hintParties
        case .settlement, .granted: .hintChoice
        case .deadline:
            switch purpose.act {
            case .askExtension: .hintExtension
            case .decideExtension: .hintExtensionGranted
            default: .hintDeadline
            }
        case .text: purpose.act == .instruct ? .hintStandardNotes : .hintPlain
        }
    }

    /// Whether it takes one of a few words.
    var isChoice: Bool { self == .settlement || self == .granted }

    /// Whether it may take sentences: it is broken into rows, and opens in the large editor.
    var isLong: Bool {
        switch self {
        case .title, .source, .result, .text, .reason: true
        case .leader, .settlement, .granted, .assignee, .signer, .lead, .support, .information, .deadline: false
        }
    }

    /// Whether F4 opens a list.
    func hasChooser(for purpose: StepScreen.Purpose) -> Bool {
        switch self {
        case .leader, .settlement, .granted, .assignee, .signer, .lead, .support, .information: true
        case .text: purpose.act == .instruct
        case .title, .source, .result, .deadline, .reason: false
        }
    }

    /// Whether departments and people are named in it.
    var isParty: Bool { self == .lead || self == .support || self == .information }

    /// Whether several names may stand in it.
    var takesMany: Bool { self == .support || self == .information }

    /// The words of a choice, with the text that the form keeps for each.
    var choices: [(code: String, phrase: Phrase)] {
        switch self {
        case .settlement: [Settlement.replied, .filed, .done].map { ($0.code, $0.phrase) }
        case .granted: [("co", .yes), ("khong", .no)]
        case .title, .source, .leader, .result, .assignee, .signer, .lead, .support, .information, .deadline, .text,
            .reason:
            []
        }
    }
}

/// Reads names of departments and people as they are typed in a step.
struct PartyReader {
    let facts: OfficeFacts
    let today: Day

    private var departments: [Department] { facts.departments.filter { ($0.validTo ?? today) >= today } }

    /// Those who can be given documents, by name; whose name two people have is told apart by the short name.
    private var handlers: [(name: String, person: Person)] {
        let people = facts.people.filter(\.mayBeHandler)
        return people.map { person in
            let isDouble = people.count { $0.name == person.name } > 1
            return (isDouble ? "\(person.name) (\(person.login))" : person.name, person)
        }
    }

    /// The name of a party as the form writes it.
    func name(of party: Party) -> String {
        switch party {
        case .department: facts.name(of: party)
        case .person(let id): handlers.first { $0.person.id == id }?.name ?? facts.name(of: party)
        }
    }

    /// The party of a name; `nil` when nobody has it.
    func party(_ text: String) -> Party? {
        let text = clean(text)
        if let department = departments.first(where: { $0.name == text || $0.code == text }) {
            return .department(department.id)
        }
        if let handler = handlers.first(where: { $0.name == text }) { return .person(handler.person.id) }
        return shortened(text)
    }

    /// The party that a short word means: a code without marks or capitals, or a word that fits one name alone.
    private func shortened(_ text: String) -> Party? {
        let plain = folded(text)
        guard !plain.isEmpty else { return nil }
        if let department = departments.first(where: { $0.code.map(folded) == plain || folded($0.name) == plain }) {
            return .department(department.id)
        }
        if let handler = handlers.first(where: { folded($0.person.login) == plain || folded($0.name) == plain }) {
            return .person(handler.person.id)
        }
        let fitting = matches(text, limit: 2)
        guard fitting.count == 1, let name = fitting.first, name != text else { return nil }
        if let department = departments.first(where: { $0.name == name }) { return .department(department.id) }
        return handlers.first { $0.name == name }.map { .person($0.person.id) }
    }

    /// Several parties with semicolons between them; the first that nobody has is the fault.
    func parties(_ text: String) -> (parties: [Party], unknown: String?) {
        var found: [Party] = []
        for part in text.split(separator: ";").map({ clean(String($0)) }) where !part.isEmpty {
            guard let party = party(part) else { return (found, part) }
            found.append(party)
        }
        return (found, nil)
    }

    /// Names that fit a typed text, departments first.
    func matches(_ text: String, limit: Int) -> [String] {
        let names = departments.map { ($0.name, $0.code) } + handlers.map { ($0.name, Optional($0.person.login)) }
        return Self.ranked(names, text, limit)
    }

    /// People that fit a typed text.
    func people(_ text: String, limit: Int, where isFit: (Person) -> Bool) -> [String] {
        let people = facts.people.filter { $0.isActive && isFit($0) }
        return Self.ranked(people.map { ($0.name, Optional($0.login)) }, text, limit)
    }

    /// Why nobody can be given it under a name.
    /// - Parameter department: the one that leads, where only its people fit.
    func whyUnfit(_ text: String, besides department: DepartmentID? = nil) -> Phrase {
        let plain = folded(clean(text))
        let named = facts.people.filter { folded($0.login) == plain || folded($0.name) == plain }
        guard let person = named.first(where: \.mayBeHandler) ?? named.first(where: \.isActive) ?? named.first else {
            return .nobodyCalled(quoted(text))
        }
        guard person.isActive else { return .partyGone(person.name) }
        guard person.mayBeHandler else { return .partyTakesNone(person.name) }
        guard let own = person.department, own != department else { return .outsideLead(person.name) }
        return .partyElsewhere(person.name, in: facts.name(of: .department(own)))
    }

    /// The person of a name among those who fit.
    func person(_ text: String, where isFit: (Person) -> Bool) -> PersonID? {
        let text = clean(text)
        let found = facts.people.filter { $0.isActive && isFit($0) && ($0.name == text || $0.login == text) }
        return found.count == 1 ? found.first?.id : nil
    }

    private static func ranked(_ names: [(String, String?)], _ text: String, _ limit: Int) -> [String] {
        guard !blank(text) else { return names.prefix(limit).map(\.0) }
        let query = CompletionQuery(text)
        let ranked = names.enumerated().compactMap { place, name in
            CompletionKey(name: name.0, abbreviation: name.1).rank(query).map { (rank: $0, place: place, name: name.0) }
        }
        return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(limit).map(\.name)
    }
}

extension StepField {
    /// The longest text that the field takes, in characters.
    var limit: Int { self == .deadline ? FormField.dayLimit : TextField.usualLimit }
}
