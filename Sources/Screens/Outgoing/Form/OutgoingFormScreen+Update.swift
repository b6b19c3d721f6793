import Office
import Phrases
import Records
import TerminalKit
import Text

extension OutgoingFormScreen.State {
    mutating func take(_ action: OutgoingAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .form(let action) = action else { return [] }
        if action == .lookUp, focus == .answers || focus == .replaces { return readList(in: &surroundings) }
        let before = focus
        let signer = text(.signer)
        let steps = act(action, in: &surroundings)
        if text(.signer) != signer { followSigner(in: surroundings) }
        return before == focus ? steps : steps + prepare(in: &surroundings)
    }

    /// The title is that of who signs, unless a person typed another.
    private mutating func followSigner(in surroundings: Surroundings) {
        let known = signers(surroundings)
        guard let title = known.first(where: { $0.name == clean(text(.signer)) })?.title else { return }
        let standing = clean(text(.signerTitle))
        let isProposed = standing.isEmpty || standing == help?.signerTitle || known.contains { $0.title == standing }
        if isProposed { set(.signerTitle, to: title) }
    }

    func chooserItems(_ field: OutgoingFormScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        switch field {
        case .type:
            return DocumentTypes.outgoing(on: surroundings.today).map {
                .init(text: $0.nameVi, label: $0.phrase, abbreviation: $0.abbreviation)
            }
        case .recipients, .copiesTo:
            let groups = surroundings.facts.groups(on: surroundings.today).map { group in
                ChooserOverlay.Item(
                    text: group.name, label: .recipientGroup(group.name, .count(group.members.count)))
            }
            return groups + surroundings.issuers.mostUsed(limit: 500).map { .init(text: $0, label: Phrase($0)) }
        case .signer: return signers(surroundings).map { .init(text: $0.name, label: Phrase($0.name)) }
        default: return choiceItems(field)
        }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        if answer == .confirmed(.outgoing(.registerAnyway)) { return sendAnyway(in: &surroundings) }
        let signer = text(.signer)
        let steps = takeChoice(answer, in: &surroundings)
        if text(.signer) != signer { followSigner(in: surroundings) }
        if case .chosen = answer { return steps + prepare(in: &surroundings) }
        return steps
    }

    // MARK: Documents to choose from

    /// How many documents the list of a field has.
    private static let listed = 200

    /// F4 among numbers: the incoming documents that are open, or the newest of the outgoing register.
    private mutating func readList(in surroundings: inout Surroundings) -> [Step] {
        guard listTicket == nil else { return [] }
        let ticket = surroundings.ticket()
        listTicket = ticket
        guard focus == .answers else {
            let query = ListOutgoing(filter: .register(), limit: Self.listed)
            return [.effect(.ask(.outgoing(.page(query)), ticket))]
        }
        var filter = IncomingFilter()
        filter.states = HandlingState.allCases.filter(\.isOpen)
        return [.effect(.ask(.incoming(ListIncoming(filter: filter, anchor: .newest, limit: Self.listed)), ticket))]
    }

    func choose(_ field: OutgoingFormScreen.Field, _ items: [ChooserOverlay.Item]) -> [Step] {
        guard !items.isEmpty else { return [.say(.listNothingFound)] }
        let chooser = ChooserOverlay(chooserPurpose(field), title: label(field), items: items)
        return [.raise(.chooser(chooser))]
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
