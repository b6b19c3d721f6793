import Office
public import Phrases
public import Records

// How a row of the six tasks was judged, in words: the same on screens and on the command line.

extension Scoring {
    /// Hundredths of a percent as whole points, half a point upwards.
    static func points(_ grade: Int) -> Int { (grade + 50) / 100 }
}

extension ScoreLine {
    /// The value with its base: "36/42 86%"; what is missing says so.
    public var valuePhrase: Phrase {
        guard let value = fact?.value else { return judgement == .notInspected ? .notInspected : .noFigure }
        guard case .count(let part) = value, case .count(let whole)? = base?.value else {
            return indicator.shown(value)
        }
        let both = Phrase.count(part).followed(by: .count(whole), separator: "/")
        return whole > 0 ? both.followed(by: Phrase("\(percent(part, of: whole))%")) : both
    }

    /// Shorter ways to say the value, the longest first: a number is never cut.
    var valueForms: [Phrase] {
        guard case .count(let part)? = fact?.value, case .count(let whole)? = base?.value, whole > 0 else {
            return fact == nil ? [valuePhrase, Phrase("--")] : [valuePhrase]
        }
        return [
            valuePhrase, .count(part).followed(by: .count(whole), separator: "/"), .count(part),
        ]
    }

    private func percent(_ part: Int, of whole: Int) -> Int { (200 * part + whole) / (2 * whole) }

    /// What it counts, as a column has it: points, "--" where a figure is missing, nothing where it does not count.
    public var pointsPhrase: Phrase {
        switch judgement {
        case .grade(let grade): Phrase("\(Scoring.points(grade))")
        case .conditionUnmet: Phrase("0")
        case .missing: Phrase("--")
        case .emptyBase, .inspected, .notInspected, .context: Phrase("")
        }
    }

    /// How it was judged.
    public var judgementPhrase: Phrase {
        switch judgement {
        case .grade(let grade): .judgedGrade(Scoring.points(grade))
        case .conditionUnmet: .judgedUnmet
        case .missing: .judgedMissing
        case .emptyBase: .judgedEmptyBase
        case .inspected(let cases): .judgedInspected(.count(cases))
        case .notInspected: .judgedNotInspected
        case .context: .judgedContext
        }
    }

    /// The whole sentence: row, value, how it was judged, target and who set it, weight.
    public var sumPhrase: Phrase {
        var parts = [
            Phrase("\(indicator.code) ").followed(by: indicator.phrase, separator: "")
        ]
        let said: Phrase =
            switch judgement {
            case .missing, .notInspected:
                Phrase(vi: "\(judgementPhrase.atStart.vi).", en: "\(judgementPhrase.atStart.en).")
            case .grade, .conditionUnmet, .emptyBase, .inspected, .context: .judgedBy(valuePhrase, judgementPhrase)
            }
        parts.append(said)
        if let target {
            parts.append(.targetIs(indicator.shown(target.goal), by: target.setPhrase))
        } else if case .grade = judgement {
            parts.append(.targetNone)
        }
        if weight != 1, case .grade = judgement { parts.append(.weightIs(weight)) }
        let row = parts[0].followed(by: parts[1], separator: " · ")
        return Phrase.list([row] + parts.dropFirst(2), separator: " ")
    }
}

extension Indicator {
    /// What a row is to reach.
    public func shown(_ goal: IndicatorTarget.Goal) -> Phrase {
        switch goal {
        case .share(let share): Phrase("\(Scoring.points(share))%")
        case .count(let count): .count(count)
        case .state(let place): shown(FigureValue.state(place))
        }
    }
}

extension IndicatorTarget {
    /// Who set it.
    public var setPhrase: Phrase {
        setBy.map { .targetSetBy($0, day: setOn?.shown) } ?? .originLetter
    }
}

extension SourcedFact {
    /// Where it comes from, in a word: "số đến 1320".
    var sourceWord: Phrase {
        switch fact.source {
        case .returned, .document:
            document.map { .byDocument($0.number.shown) } ?? .sourceShortReturn
        case .registers: .sourceShortRegisters
        case .inspection: .sourceShortInspection
        case .said: .sourceShortSaid
        }
    }
}
