import Office
import Phrases
import Records

// How a judged row stands in a column; the whole sentence is `ScoreLine.sentence`.

extension ScoreLine {
    /// Ways to say the value in a column, the longest first: "36/42 86%", "36/42", "36". A number is never cut.
    var cellForms: [Phrase] {
        guard let value = fact?.value else { return [valuePhrase, Phrase("--")] }
        guard indicator.base != nil, case .count(let part) = value, case .count(let whole)? = base?.value else {
            return [indicator.shown(value)]
        }
        let both = Phrase.count(part).followed(by: .count(whole), separator: "/")
        guard whole > 0 else { return [both, .count(part)] }
        let share = (200 * part + whole) / (2 * whole)
        return [both.followed(by: Phrase("\(share)%")), both, .count(part)]
    }

    /// What it counts: whole points, "--" where a figure is missing, nothing where it does not count.
    var pointsCell: Phrase {
        switch judgement {
        // Half a point upwards, as in the score itself.
        case .grade(let grade): Phrase("\((grade + 50) / 100)")
        case .conditionUnmet: Phrase("0")
        case .missing: Phrase("--")
        case .emptyBase, .inspected, .notInspected, .context: Phrase("")
        }
    }
}

extension SourcedFact {
    /// Where it comes from, in a word: "số đến 1320".
    var sourceWord: Phrase {
        switch fact.source {
        case .returned, .document: document.map { .byDocument($0.number.shown) } ?? .sourceShortReturn
        case .registers: .sourceShortRegisters
        case .inspection: .sourceShortInspection
        case .said: .sourceShortSaid
        }
    }
}
