public import Office
public import Phrases
public import Records

// How a reference score came about, line by line.

extension IndicatorTarget {
    /// What is to be reached, in words: "100%", "20", "Đang dùng".
    public func goalPhrase(of row: Indicator) -> Phrase {
        switch goal {
        case .share(let share): .percent(hundredths: share)
        case .count(let count): .count(count)
        case .state(let place): row.shown(.state(place))
        }
    }

    /// Who set it: the letter, or a person on a day.
    public var setterPhrase: Phrase {
        guard let setBy, let setOn else { return .originLetter }
        return .targetSetBy(setBy, day: setOn.shown)
    }
}

extension ScoreLine {
    /// The value with its base: "36/42 (85,7%)", "Đang dùng"; that there is none.
    public var valuePhrase: Phrase {
        guard let fact else { return indicator.isInspected ? .notInspected : .noFigure }
        let value = indicator.shown(fact.value)
        guard indicator.base != nil, case .count(let part) = fact.value else { return value }
        guard let base, case .count(let whole) = base.value else { return .partOfUnknown(value) }
        guard whole > 0 else { return .partOf(value, .count(whole), percent: nil) }
        return .partOf(value, .count(whole), percent: .percent(hundredths: part * 10_000 / whole))
    }

    /// What it gives to the sum: "86 điểm", "chưa có điều kiện tính: 0 điểm", "không tính".
    public var resultPhrase: Phrase {
        switch judgement {
        case .grade(let grade): .gradePoints(.points(hundredths: grade))
        case .conditionUnmet: .gradeConditionUnmet(indicator.condition?.code ?? "")
        case .missing: .gradeMissing
        case .emptyBase: .gradeEmptyBase
        case .inspected(let cases): cases > 0 ? .gradeCases(.count(cases)) : .gradeNoCases
        case .notInspected: .gradeNotInspected
        case .context: .gradeContext
        }
    }

    /// Its number and name.
    var rowPhrase: Phrase { Phrase("\(indicator.code) ").followed(by: indicator.phrase, separator: "") }

    /// The whole line: row, value, day, source, target and who set it, weight, result.
    public func sentence(_ sourced: SourcedFact?) -> Phrase {
        var parts = [
            rowPhrase.followed(by: valuePhrase, separator: ": ")
        ]
        if let fact { parts.append(.figureOf(day: fact.asOf.shown)) }
        if let sourced { parts.append(sourced.sourcePhrase.inside) }
        if let target {
            parts.append(.targetOf(target.goalPhrase(of: indicator), by: target.setterPhrase))
        }
        if weight > 1 { parts.append(.weightOf(weight)) }
        return Phrase.list(parts, separator: " · ").followed(by: resultPhrase, separator: " → ")
    }
}

extension TaskAssessment {
    /// How the lines give the score: "(1 × 85,7 + 1 × 100) : 2 = 92,9 → 93".
    public var sumPhrase: Phrase? {
        let counted = lines.filter { $0.weight > 0 }
        guard let score, !counted.isEmpty else { return nil }
        var (sum, weights) = (0, 0)
        var parts: [Phrase] = []
        for line in counted {
            var grade = 0
            if case .grade(let reached) = line.judgement { grade = reached }
            sum += line.weight * grade
            weights += line.weight
            parts.append(.weighted(line.weight, .points(hundredths: grade)))
        }
        return .scoreSum(
            Phrase.list(parts, separator: " + "), weights: weights, exact: .points(hundredths: sum / weights),
            score: score)
    }

    /// Status, score and whether figures are old, in one line.
    /// - Parameter found: the unit's return: one that is in and says nothing of the task is not one that did not come.
    public func standingPhrase(of found: FigureReturn?) -> Phrase {
        var parts = [status.phrase]
        if status == .notReported, let found, !found.isOwed { parts.append(.taskNotInReturn) }
        if let score { parts.append(.referenceScore(score)) }
        if isStale { parts.append(.statusStale.inside) }
        if let lack { parts.append(.lackUntil(lack.reason, day: lack.reviewOn.shown)) }
        return Phrase.list(parts, separator: " · ")
    }
}
