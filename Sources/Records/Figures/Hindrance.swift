// What keeps a task from being met, the most telling row first: whoever asks why is told one row, and that the right one.

extension TaskAssessment {
    /// The row that keeps the task from being met more than any other; `nil` where it is met, or where nothing is judged.
    ///
    /// Cases that an inspection found come first, then a row without which there is no score, then the row that costs most points.
    /// A row that counts nothing because another one is not reached speaks for that one.
    public var hindrance: ScoreLine? {
        guard status == .underWay || status == .behind else { return nil }
        var worst: (line: ScoreLine, loss: Int)?
        for line in lines {
            guard let loss = line.loss, loss > worst?.loss ?? -1 else { continue }
            worst = (line, loss)
        }
        guard let line = worst?.line, line.judgement == .conditionUnmet, let condition = line.indicator.condition else {
            return worst?.line
        }
        return lines.first { $0.indicator.code == condition.code } ?? line
    }

    /// The rows that were not reported and without which the task has no score: of a share whose whole is missing that one.
    public var missing: [String] {
        var codes: [String] = []
        for line in lines where line.judgement == .missing && line.weight > 0 {
            let code = line.fact == nil ? line.indicator.code : line.indicator.base ?? line.indicator.code
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }
}

extension ScoreLine {
    /// How much it takes from the score, heavier than any score where there is none because of it; `nil` where it hinders nothing.
    fileprivate var loss: Int? {
        let most = Scoring.full * 1_000
        return switch judgement {
        case .grade(let grade): grade < Scoring.full ? weight * (Scoring.full - grade) : nil
        case .conditionUnmet: weight * Scoring.full
        case .missing: weight > 0 ? most + weight : 0
        case .inspected(let cases): cases > 0 ? most * 1_000 : nil
        case .notInspected: 0
        case .emptyBase, .context: nil
        }
    }
}
