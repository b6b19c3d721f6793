import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingFormScreen.State {
    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .form(let action) = action else { return [] }
        let before = focus
        var steps = take(action, in: &surroundings)
        if before != focus { steps += prepare(in: &surroundings) }
        return steps
    }

    private mutating func take(_ action: FieldFormAction, in surroundings: inout Surroundings) -> [Step] {
        if action != .back { changedAt = surroundings.now }
        switch action {
        case .typed(let input):
            if focus == .secret, case .text(let text) = input {
                let letter = text.prefix(1).lowercased()
                return letter == "c" || letter == "y" ? [Self.askSecret] : []
            }
            return edit(input, in: surroundings)
        case .next:
            guard !goOn(in: surroundings) else { return [] }
            return purpose.isNew ? [.say(.formEndOfPath)] : save(thenNext: false, in: &surroundings)
        case .nextOfAll: move(by: 1, in: surroundings)
        case .previousOfAll: move(by: -1, in: surroundings)
        case .up: step(by: -1, in: surroundings)
        case .down: step(by: 1, in: surroundings)
        case .change(let steps):
            if focus == .secret { return [Self.askSecret] }
            change(by: steps)
        case .lookUp: return [.raise(.chooser(chooser(in: surroundings)))]
        case .enlarge:
            guard focus.isLong, let text = fields[focus] else { return [] }
            let editor = LargeEditor(text, target: .outgoingField(focus), title: label(focus), in: surroundings)
            return [.raise(.editor(editor))]
        case .save, .saveNext:
            takeSuggestion()
            return save(thenNext: action == .saveNext, in: &surroundings)
        case .back: return hasTyped ? [.putAside] : [.close]
        }
        return []
    }

    /// One key more stands between a slip of the hand and a form that is gone.
    private static var askSecret: Step { .raise(.question(QuestionOverlay(.secret, .secretQuestion))) }

    private func chooser(in surroundings: Surroundings) -> ChooserOverlay {
        let items: [ChooserOverlay.Item]
        switch focus {
        case .type:
            items = DocumentTypes.outgoing(on: surroundings.today).map {
                .init(text: $0.nameVi, label: $0.phrase, abbreviation: $0.abbreviation)
            }
        case .recipients, .copiesTo:
            let groups = surroundings.facts.groups(on: surroundings.today).map { group in
                ChooserOverlay.Item(
                    text: group.name, label: .recipientGroup(group.name, .count(group.members.count)))
            }
            items = groups + surroundings.issuers.mostUsed(limit: 500).map { .init(text: $0, label: Phrase($0)) }
        case .signer: items = signers(surroundings).map { .init(text: $0.name, label: Phrase($0.name)) }
        default: items = choices(focus).map { .init(text: $0.code, label: $0.phrase) }
        }
        return ChooserOverlay(.outgoing(.field(focus)), title: label(focus), items: items, current: text(focus))
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, .outgoing(.field(let field))):
            changedAt = surroundings.now
            takeChosen(text, in: field)
            return prepare(in: &surroundings)
        case .confirmed(.secret):
            // State secrets never enter: the form ends, and nothing of it is kept anywhere (design §9).
            surroundings.clipboard = ""
            return [.close, .say(.secretMark, .fault)]
        case .chosen, .entered, .confirmed, .filtered, .marked, .accepted: return []
        }
    }

    // MARK: What the office proposes

    /// Asks for symbol, number and signer of the type that is written, once for each type, department and day.
    mutating func prepare(in surroundings: inout Surroundings) -> [Step] {
        guard purpose.isNew, let type else { return [] }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        let query = PrepareOutgoing(
            typeCode: type.code, department: Int64(text(.department)).map { DepartmentID($0) },
            day: reader.day(text(.date), .past) ?? surroundings.today)
        guard query != asked else { return [] }
        asked = query
        let ticket = surroundings.ticket()
        helpTicket = ticket
        return [.effect(.ask(.outgoing(.prepare(query)), ticket))]
    }

    /// Puts what is proposed where nothing else was typed.
    mutating func propose(_ help: OutgoingHelp) {
        let before = self.help
        func isFree(_ field: OutgoingFormScreen.Field, _ proposed: String?) -> Bool {
            blank(text(field)) || text(field) == proposed
        }
        // What is proposed is not typed: leaving with it loses nothing.
        func put(_ field: OutgoingFormScreen.Field, _ text: String) {
            set(field, to: text)
            initial[field] = text
        }
        if isFree(.symbol, before?.symbolTail) { put(.symbol, help.symbolTail ?? "") }
        // Who signed stays while another document is registered of the same person.
        if isFree(.signer, before?.signer), let signer = help.signer {
            put(.signer, signer)
            if isFree(.signerTitle, before?.signerTitle) { put(.signerTitle, help.signerTitle ?? "") }
            let usual = before?.manner ?? .own
            if text(.manner) == usual.code, let manner = help.manner { put(.manner, manner.code) }
        }
        self.help = help
    }
}
