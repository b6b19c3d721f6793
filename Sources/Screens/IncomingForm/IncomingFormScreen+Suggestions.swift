import Office
import Phrases
import Records
import TerminalKit

// What is offered while a field is filled: names, symbols, subjects, abbreviations. The register is asked with a
// ticket; an answer that comes late moves no caret and overwrites nothing.

extension IncomingFormScreen {
    static let suggestionLimit = 5
    /// The longest text that something is offered for, in bytes.
    private static let longestCompleted = 1_000

    /// Takes back what is offered.
    static func withdraw(_ state: inout State) {
        state.suggestions = []
        state.suggested = nil
        state.helps.shorthand = nil
        state.helps.subjectText = nil
    }

    /// Offers what continues the field in focus.
    static func suggest(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        withdraw(&state)
        let field = state.focus
        let text = state.text(field)
        guard text.utf8.count <= longestCompleted else { return [] }
        switch field {
        case .issuer, .sender:
            offer(&state, blank(text) ? [] : surroundings.issuers.matches(text, limit: suggestionLimit), choosing: true)
        case .recipient:
            let names = blank(text) ? [] : recipients(matching: text, in: surroundings, limit: suggestionLimit)
            offer(&state, names, choosing: true)
        case .symbol:
            let tails = state.helps.habits?.tails ?? []
            let symbols = SymbolTail.continuations(of: text, with: tails, limit: suggestionLimit)
            offer(&state, symbols, choosing: SymbolTail.isUnfinished(text))
        case .subject, .notes:
            if let match = shorthand(state) {
                state.helps.shorthand = match
                state.suggestions = [match.expanded]
            }
            if field == .subject { return askSubjects(&state, in: &surroundings) }
        case .secret, .arrived, .hour, .date, .type, .deadline, .urgency, .circulation, .way, .pages, .copies, .signer,
            .handedOver, .receivedBy, .reason, .book, .meetingDay, .meetingHour, .meetingPlace, .attendees,
            .senderAddress,
            .replyWanted, .replyDue, .replyTo:
            break
        }
        return []
    }

    /// - Parameter choosing: whether Enter takes the first one; in a subject only one that was chosen is taken, since
    ///   most subjects are new.
    private static func offer(_ state: inout State, _ found: [String], choosing: Bool) {
        let typed = clean(state.text(state.focus))
        guard found.first != typed else { return }
        state.suggestions = found
        let isMeant = state.focus == .symbol || found.first.map { CompletionKey.isMeant($0, by: typed) } == true
        state.suggested = choosing && isMeant ? 0 : nil
    }

    /// The abbreviation at the caret, when the caret stands at the end.
    static func shorthand(_ state: State) -> OfficeShorthand.Match? {
        let field = state.fields[state.focus.rawValue]
        guard state.focus.takesShorthand, field.caret == field.count else { return nil }
        return OfficeShorthand.match(atEndOf: field.text)
    }

    /// Writes the abbreviation at the caret out; the caret stays in the field.
    static func writeOut(_ state: inout State, in surroundings: inout Surroundings) -> [Step]? {
        guard let match = shorthand(state) else { return nil }
        put(&state, match.expanded, in: surroundings)
        return suggest(&state, in: &surroundings)
    }

    static func takeSuggestion(_ state: inout State) {
        if let place = state.suggested, state.suggestions.indices.contains(place) {
            state.set(state.focus, to: state.suggestions[place])
        }
        withdraw(&state)
    }

    /// → at the end of a text takes the whole suggestion, Ctrl+→ the next word of it.
    /// - Returns: `nil` when the key means what it usually does.
    static func takeOffered(
        _ state: inout State, _ input: FieldInput, in surroundings: inout Surroundings
    ) -> [Step]? {
        guard state.focus.takesShorthand, !state.suggestions.isEmpty else { return nil }
        let field = state.fields[state.focus.rawValue]
        guard field.caret == field.count, field.selection == nil else { return nil }
        if input == .key(.right) {
            let place = state.suggested ?? 0
            guard state.suggestions.indices.contains(place) else { return nil }
            put(&state, state.suggestions[place], in: surroundings)
            withdraw(&state)
            return []
        }
        guard input == .key(.controlRight) else { return nil }
        let offered = state.suggested.map { [state.suggestions[$0]] } ?? state.suggestions
        for suggestion in offered {
            guard let longer = continued(field.text, by: suggestion) else { continue }
            put(&state, longer, in: surroundings)
            return suggest(&state, in: &surroundings)
        }
        return nil
    }

    /// The text with the next word of a suggestion that begins alike, marks aside; the word in the middle of which the
    /// text ends counts as the next one.
    private static func continued(_ text: String, by suggestion: String) -> String? {
        let typed = Array(text)
        let whole = Array(suggestion)
        guard typed.count < whole.count else { return nil }
        guard SubjectKey(String(whole[..<typed.count])) == SubjectKey(text) else { return nil }
        var end = typed.count
        while end < whole.count, whole[end] == " " { end += 1 }
        while end < whole.count, whole[end] != " " { end += 1 }
        return String(whole[..<end])
    }

    private static func put(_ state: inout State, _ text: String, in surroundings: Surroundings) {
        state.set(state.focus, to: text)
        state.faults[state.focus] = nil
        state.changedAt = surroundings.now
    }

    // MARK: Questions

    private static func askSubjects(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        let text = state.text(.subject)
        let issuer = clean(state.text(.issuer))
        guard !state.isCorrection, !(blank(text) && issuer.isEmpty) else { return [] }
        let ticket = surroundings.ticket()
        state.helps.subjectTicket = ticket
        state.helps.subjectText = text
        let query = SuggestSubjects(
            issuer: issuer, typeCode: typeCode(of: state, surroundings), text: text, limit: suggestionLimit)
        return [.effect(.ask(.entry(.subjects(query)), ticket))]
    }

    /// Asks what helps with the fields that come: after the issuer is known its habits, in an empty subject the latest
    /// ones, without an issuer whose symbol it is.
    static func askHelp(
        _ state: inout State, leaving left: FormField, in surroundings: inout Surroundings
    ) -> [Step] {
        guard !state.isCorrection else { return [] }
        var steps = askHabits(&state, in: &surroundings)
        let symbol = DocumentSymbol.parse(state.text(.symbol))
        if left == .symbol, blank(state.text(.issuer)), let code = symbol.issuerCode {
            let ticket = surroundings.ticket()
            state.helps.issuerTicket = ticket
            steps.append(.effect(.ask(.entry(.issuer(FindIssuerOfSymbol(code: code))), ticket)))
        }
        if left == .subject || left == .issuer { steps += askCited(&state, in: &surroundings) }
        if state.focus == .subject { steps += suggest(&state, in: &surroundings) }
        return steps
    }

    /// Asks whose letter of ours the subject cites: the document may be the reply to it.
    private static func askCited(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        let (subject, issuer) = (clean(state.text(.subject)), clean(state.text(.issuer)))
        let query = ProposeReplies(issuer: issuer, text: subject, day: surroundings.today)
        guard !issuer.isEmpty, query != state.helps.askedCited, !CitedSymbols.all(in: subject).isEmpty else {
            return []
        }
        let ticket = surroundings.ticket()
        state.helps.askedCited = query
        state.helps.citedTicket = ticket
        return [.effect(.ask(.entry(.cited(query)), ticket))]
    }

    private static func askHabits(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        let issuer = clean(state.text(.issuer))
        let query = AskHabits(issuer: issuer, typeCode: typeCode(of: state, surroundings))
        guard query != state.helps.asked else { return [] }
        state.helps.habits = nil
        state.helps.habitsTicket = nil
        state.helps.asked = query
        guard !issuer.isEmpty else { return [] }
        let ticket = surroundings.ticket()
        state.helps.habitsTicket = ticket
        return [.effect(.ask(.entry(.habits(query)), ticket))]
    }

    private static func typeCode(of state: State, _ surroundings: Surroundings) -> String? {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        let text = state.text(.type)
        if !blank(text) { return reader.type(text)?.code }
        return recognisedType(
            of: DocumentSymbol.parse(state.text(.symbol)), on: reader.day(state.text(.date), .past))?.code
    }

    /// Takes what the register answered.
    /// - Returns: `nil` when this form did not ask.
    static func update(
        _ state: inout State, _ answer: EntryAnswer, _ ticket: Ticket, in surroundings: inout Surroundings
    ) -> [Step]? {
        switch answer {
        case .subjects(let found):
            guard ticket == state.helps.subjectTicket else { return nil }
            state.helps.subjectTicket = nil
            guard state.focus == .subject, state.helps.subjectText == state.text(.subject) else { return [] }
            state.suggestions += found.prefix(suggestionLimit)
            return []
        case .habits(let habits):
            guard ticket == state.helps.habitsTicket else { return nil }
            state.helps.habitsTicket = nil
            state.helps.habits = habits
            return []
        case .cited(let found):
            guard ticket == state.helps.citedTicket else { return nil }
            state.helps.citedTicket = nil
            state.helps.cited = found.map { $0.nameWithYear }
            guard !found.isEmpty, blank(state.text(.replyTo)) else { return [] }
            return [.say(.replyProposed(found.map(\.symbol).joined(separator: ", ")))]
        case .issuer(let name):
            guard ticket == state.helps.issuerTicket else { return nil }
            state.helps.issuerTicket = nil
            // What a person typed meanwhile stands.
            guard let name, blank(state.text(.issuer)), state.focus != .issuer else { return [] }
            state.set(.issuer, to: name)
            state.faults[.issuer] = nil
            return [.say(.issuerBySymbol(name))] + check(&state, in: &surroundings)
                + askHelp(&state, leaving: .issuer, in: &surroundings)
        }
    }
}
