import Office
import Phrases
import Records

// What is said of the cell under the cursor: the rows it rests on, values, targets and who set them, the day of the figures
// and the document behind them, and how the unit stood before.

extension BoardScreen.State {
    /// Paragraphs, the most telling first.
    /// - Parameter isTall: whether each row of the sum has room for a line of its own.
    func explanation(
        _ rows: [BoardRow], _ board: Board, isTall: Bool, _ surroundings: Surroundings
    ) -> [Phrase] {
        if board.standing == nil, current?.facts.isEmpty ?? true { return [.boardNeverOpened(board.period.phrase)] }
        switch cursor {
        case .unit?:
            guard let current else { return [] }
            switch column {
            case .name: return unit(current, board, surroundings)
            case .task(let task): return cell(current, task, board, isTall: isTall, surroundings)
            case .total: return total(current, board)
            case .change: return change(current, board)
            }
        case .heads?:
            guard let task = column.task else { return [.boardOrder(order.phrase)] }
            return [heading(task, board.rows), .boardHeadHint]
        case .sum(let kind)?: return sum(kind, summed(kind, rows), board)
        case .group?, nil: return []
        }
    }

    /// Behind it stands a task or a score, and the name is whole in the unit's own line.
    private func name(_ row: BoardRow) -> Phrase { Phrase(row.unit.shortName) }

    // MARK: A task of a unit

    private func cell(
        _ row: BoardRow, _ task: LetterTask, _ board: Board, isTall: Bool, _ surroundings: Surroundings
    ) -> [Phrase] {
        let found = row.assessment[task]
        var head = name(row).followed(by: task.head, separator: " · ")
            .followed(by: found.isStale ? .statusStale : found.status.phrase, separator: " · ")
        if let before = row.before?[task], before.status != .notAddressed {
            head = head.followed(
                by: .sinceScore(board.since.phrase, Phrase(before.status.shown(before.score))), separator: " · ")
            if let old = before.score, let new = found.score {
                head = head.followed(by: Phrase("(\(signed(new - old)))"))
            }
        }
        switch found.status {
        case .notAddressed: return [head, .notAddressedExplained(row.unit.kind.phrase)]
        case .notApplicable:
            let lack = found.lack.map { Phrase.lackExplained($0.reason, until: $0.reviewOn.shown) }
            return [head] + [lack].compactMap(\.self)
        case .notReported:
            let missing = found.lines.filter { $0.judgement == .missing }
            let isSilent = row.facts.isEmpty || missing.isEmpty
            let isIn = row.figureReturn.map { !$0.isOwed } ?? false
            let said: Phrase =
                isSilent && isIn
                ? Phrase.taskNotInReturn.atStart.followed(by: Phrase("."), separator: "")
                : isSilent
                    ? .unitReturnMissing(mayEnter: surroundings.whyNot(.enterFigures) == nil)
                    : .unitReturnIncomplete(.list(missing.map { Phrase($0.indicator.code) }))
            // Without room for each row their numbers are enough.
            return [head, said] + (isSilent || !isTall ? [] : sum(found, row, isTall: isTall))
                + [trend(row, board, isTall: isTall)].compactMap(\.self)
        case .met, .underWay, .behind:
            return [head, sentence(found, row, board)] + sum(found, row, isTall: isTall)
                + [trend(row, board, isTall: isTall)].compactMap(\.self)
        }
    }

    /// "86 điểm, trước hết do 1.5 Số ban …: 6/8 (75%). Số liệu 30/09/2026, theo văn bản đến 1320."
    private func sentence(_ found: TaskAssessment, _ row: BoardRow, _ board: Board) -> Phrase {
        var fact: Phrase
        let told: ScoreLine?
        if let hindrance = found.hindrance {
            told = hindrance
            fact = .heldBack(hindrance.rowPhrase, hindrance.valuePhrase)
        } else {
            told = found.lines.first { $0.indicator.code == found.task.leadingRow }
            fact = found.task.leadingFact(row.facts, form: board.form) ?? .noFigure
        }
        if let target = told?.targetPhrase { fact = fact.followed(by: target, separator: ", ") }
        var source: Phrase?
        if let told = row.facts[toldRow(row, found.task)] {
            let key = BoardScreen.SourceKey(unit: row.unit.id, task: found.task)
            var reference: Phrase?
            if case .known(let known?)? = sources[key] { reference = known.reference }
            source = .figuresAsOf(told.asOf.shown, from: reference)
        }
        let points: Phrase = found.score.map { .points($0) } ?? .noScore
        return found.hindrance == nil ? .scoreExplained(points, fact, source) : .scoreHeldBack(points, fact, source)
    }

    /// The lines of the sum, each for itself or all in one paragraph.
    private func sum(_ found: TaskAssessment, _ row: BoardRow, isTall: Bool) -> [Phrase] {
        let lines = found.lines.filter { $0.judgement != .context }
        if isTall { return lines.map { $0.sentence(nil) } + [found.sumPhrase].compactMap(\.self) }
        return lines.isEmpty ? [] : [.list(lines.map(\.short), separator: " · ")]
    }

    /// How many periods are told of where there is little room.
    private static let recent = 8

    /// The totals of the periods in which one is known, from the first on.
    private func trend(_ row: BoardRow, _ board: Board, isTall: Bool = false) -> Phrase? {
        let seen = isTall ? row.trend.count : Self.recent
        guard let first = row.trend.indices.suffix(seen).first(where: { row.trend[$0] != nil }),
            first < row.trend.count - 1,
            board.trendPeriods.indices.contains(first)
        else { return nil }
        let scores = row.trend[first...].map { $0.map(String.init) ?? "--" }
        return .boardTrend(from: board.trendPeriods[first].phrase, scores.joined(separator: " "))
    }

    // MARK: A unit, its total, its change

    private func unit(_ row: BoardRow, _ board: Board, _ surroundings: Surroundings) -> [Phrase] {
        var head = Phrase(row.unit.name).followed(by: UnitStanding(row.assessment.outline).phrase, separator: " · ")
        if let total = row.assessment.total {
            head = head.followed(by: Phrase.headTotal.followed(by: Phrase(String(total))), separator: " · ")
        }
        let standing = row.figureReturn?.standing(on: surroundings.today) ?? .returnNotAsked
        head = head.followed(by: standing.inside, separator: " · ")
        if row.waitingQuestions > 0 {
            head = head.followed(by: .questionsWait(.count(row.waitingQuestions)), separator: " · ")
        }
        let reason = row.figureReturn?.state == .sentBack ? row.figureReturn?.reason.map { Phrase($0) } : nil
        if UnitStanding(row.assessment.outline) == .silent {
            let said = Phrase.unitReturnMissing(mayEnter: surroundings.whyNot(.enterFigures) == nil)
            return [head] + [reason, said, trend(row, board)].compactMap(\.self)
        }
        // What weighs most: what nobody reported, then what is behind and by how much.
        let tasks = row.assessment.tasks
        let missing = tasks.filter { $0.status == .notReported }.map(\.task.head)
        let behind = tasks.filter { $0.status == .behind }.map { task -> Phrase in
            let said = task.task.head.followed(by: Phrase(task.score.map(String.init) ?? task.status.sign))
            // The same row that the cell names first.
            if let hindrance = task.hindrance { return said.followed(by: .inBrackets(hindrance.short)) }
            return task.task.leadingFact(row.facts, form: board.form)
                .map { said.followed(by: .inBrackets($0)) } ?? said
        }
        let said: [Phrase?] = [
            reason, missing.isEmpty ? nil : .tasksStand(.statusNotReported, .list(missing)),
            behind.isEmpty ? nil : .tasksStand(.statusBehind, .list(behind)), trend(row, board),
        ]
        return [head] + said.compactMap(\.self)
    }

    private func total(_ row: BoardRow, _ board: Board) -> [Phrase] {
        var head = name(row).followed(by: .headTotal, separator: " · ")
        if let total = row.assessment.total { head = head.followed(by: .points(total), separator: " · ") }
        let parts = row.assessment.tasks.filter { $0.status != .notAddressed }.map { task in
            task.task.head.followed(by: Phrase(task.status.shown(task.score)))
        }
        guard row.assessment.total == nil else {
            return [head, Phrase.totalHow.followed(by: .list(parts), separator: ": ")]
                + [trend(row, board)].compactMap(\.self)
        }
        return [head, whyNoTotal(row, board)] + [trend(row, board)].compactMap(\.self)
    }

    /// Which task lacks which row, for there is no total while one has no score.
    private func whyNoTotal(_ row: BoardRow, _ board: Board) -> Phrase {
        let counted = row.assessment.tasks.filter { (board.rule.taskWeights[$0.task] ?? 1) > 0 }
        let lacking = counted.filter { $0.score == nil && ![.notAddressed, .notApplicable].contains($0.status) }
        guard !lacking.isEmpty else { return .totalNotJudged }
        let silent = lacking.filter { $0.status == .notReported }.map(\.task.head)
        guard silent.count < counted.count else { return .totalWithoutReturn }
        let parts = lacking.filter { $0.status != .notReported }.map { task in
            Phrase.taskLacks(task.task.head, .list(task.missing.map { Phrase($0) }))
        }
        let unreported: [Phrase] = silent.isEmpty ? [] : [.tasksUnreported(.list(silent))]
        return Phrase.totalMissing.followed(by: .list(parts + unreported, separator: "; "), separator: ": ")
    }

    private func change(_ row: BoardRow, _ board: Board) -> [Phrase] {
        let head = name(row)
        let said: Phrase =
            row.change.map { .changeExplained(Phrase(signed($0)), since: board.since.phrase) }
            ?? .changeUnknown(since: board.since.phrase)
        guard let before = row.before else { return [head, said] }
        let changes = TaskChange.between(before, row.assessment.outline).map { change in
            Phrase.scoreFromTo(
                change.task.head, change.before.status.shown(change.before.score),
                change.after.status.shown(change.after.score))
        }
        return [head.followed(by: said, separator: " · ")] + (changes.isEmpty ? [] : [.list(changes)])
    }

    // MARK: Heads and sums

    /// "2. Internet …: 3 đạt, 1 chưa đạt": how many stand where.
    private func heading(_ task: LetterTask, _ rows: [BoardRow]) -> Phrase {
        let parts = TaskStatus.allCases.compactMap { status -> Phrase? in
            let count = rows.filter { $0.assessment[task].status == status }.count
            return count == 0 ? nil : .boardCount(.count(count), status.phrase)
        }
        return Phrase("\(task.rawValue). ").followed(by: task.phrase, separator: "")
            .followed(by: .list(parts), separator: ": ")
    }

    private func sum(_ kind: UnitKind?, _ rows: [BoardRow], _ board: Board) -> [Phrase] {
        let label: Phrase = kind.map { .sumOfGroup($0.phrase) } ?? .sumOfUnits(.count(rows.count))
        guard let task = column.task else { return [label, .noSumOfScores] }
        let sums = BoardSums(board: board, rows: rows)
        let indicators = board.form.rows(in: board.period).filter { $0.task == task && $0.kind != .text }
        let leading = indicators.filter { $0.code == task.leadingRow }
        let said = (leading + indicators.filter { $0.code != task.leadingRow }).map { row in
            Phrase("\(row.code) ").followed(by: row.phrase, separator: "")
                .followed(by: sums.sum(row).phrase(of: row), separator: ": ")
        }
        return [label.followed(by: heading(task, rows), separator: " · ")] + said
    }
}
