import Office
import Phrases
import Records

// One line that cites a document fills the form: "1234/QĐ-TLĐ ngày 5/3/2026 của … về việc …".

extension IncomingFormScreen {
    /// The fields that a citation may be put into, and that it fills.
    private static let cited: [FormField] = [.issuer, .symbol, .date, .subject]

    /// Fills the form from a citation that stands in one field while the others are empty. Each field's change can be
    /// undone in it; what was not understood stays where the line was put.
    /// - Returns: `nil` when the text is no citation.
    static func fill(
        _ state: inout State, from field: FormField, in surroundings: inout Surroundings
    ) -> [Step]? {
        guard field != .date, cited.contains(field), !state.isCorrection else { return nil }
        guard cited.allSatisfy({ $0 == field || blank(state.text($0)) }) else { return nil }
        guard let citation = Citation.parse(state.text(field)) else { return nil }
        var texts: [FormField: String] = [.symbol: citation.symbol.raw]
        texts[.issuer] = citation.issuer
        texts[.date] = citation.date
        texts[.subject] = citation.subject
        if let type = citation.type, blank(state.text(.type)),
            recognisedType(of: citation.symbol, on: nil)?.code != type.code
        {
            texts[.type] = type.nameVi
        }
        let filled = FormField.allCases.filter { texts[$0] != nil }
        if !citation.rest.isEmpty {
            texts[field] = [texts[field], citation.rest].compactMap(\.self).joined(separator: " ")
        }
        for other in cited + [.type] {
            if let text = texts[other] {
                state.set(other, to: clean(text))
            } else if other == field {
                state.set(other, to: "")
            }
            state.faults[other] = nil
        }
        withdraw(&state)
        state.changedAt = surroundings.now
        let labels = Phrase.list(filled.map(\.label.inside))
        let said: Phrase =
            citation.rest.isEmpty
            ? .citationRead(fields: labels)
            : .citationReadPartly(fields: labels, rest: quoted(citation.rest), field: field.label.inside)
        return [.say(said, citation.rest.isEmpty ? .plain : .warning)] + check(&state, in: &surroundings)
            + askHelp(&state, leaving: .type, in: &surroundings)
    }
}
