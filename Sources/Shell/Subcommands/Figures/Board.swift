import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// The six tasks on standard output: as a table, as CSV, as JSON.
extension Subcommand {
    static let tasksBoard = Subcommand(
        words: ["tasks"], options: [.period, .unit, .task, .csv],
        summary: Phrase(
            vi: "sáu nhiệm vụ của Chỉ thị 02: mỗi đơn vị một dòng, cần quan tâm trước",
            en: "the six tasks of Directive 02: a line per unit, those that need attention first")
    ) { (run) throws(Failure) in
        if run.arguments.has(.csv), run.wantsJSON { throw .usage(.reportOneForm) }
        let task = try run.arguments.filled(.task).map { (text) throws(Failure) in
            try run.letterTask(text, of: CommandOption.task.flag)
        }
        let session = try run.session()
        let board = try session.ask(AskBoard(period: try run.reportingPeriod(), trend: 2, today: run.today))
        try run.requireOpened(board)
        var rows = board.rows
        if let text = run.arguments.filled(.unit) {
            let unit = try session.unit(text, in: UnitTree(rows.map(\.unit)))
            rows = rows.filter { $0.unit.code == unit.code }
        }
        rows = byAttention(rows)
        let tasks = task.map { [$0] } ?? LetterTask.allCases
        if run.wantsJSON { return run.write(.array(rows.map { $0.shape(board.period, tasks) })) }
        if run.arguments.has(.csv) { return run.write(table: BoardTable.rows(rows, board, tasks, run.language)) }
        run.say(Phrase.boardTitle.followed(by: board.period.phrase, separator: " · "))
        guard !rows.isEmpty else { return run.output.remark(Phrase.noUnitsWatched.in(run.language)) }
        for line in BoardTable.lines(rows, board, tasks, run) { run.output.line(line) }
    }

    static let tasksChanges = Subcommand(
        words: ["tasks", "changes"], options: [.period, .since, .unit],
        summary: Phrase(
            vi: "những gì thay đổi so với kỳ trước hoặc kỳ chọn (--since)",
            en: "what changed since the last period, or another one (--since)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let board = try session.ask(
            AskBoard(
                period: try run.reportingPeriod(), since: try run.reportingPeriod(.since), trend: 2, today: run.today))
        try run.requireOpened(board)
        var rows = board.rows
        if let text = run.arguments.filled(.unit) {
            let unit = try session.unit(text, in: UnitTree(rows.map(\.unit)))
            rows = rows.filter { $0.unit.code == unit.code }
        }
        let changed = rows.compactMap { row -> (BoardRow, [TaskChange])? in
            guard let before = row.before else { return nil }
            let changes = TaskChange.between(before, row.assessment.outline)
            return changes.isEmpty ? nil : (row, changes)
        }
        guard !run.wantsJSON else {
            return run.write(.array(changed.flatMap { row, changes in changes.map { $0.shape(row.unit, board) } }))
        }
        run.say(.changesTitle(board.period.phrase, since: board.since.phrase))
        for (row, changes) in changed {
            run.output.line(cleaned(row.unit.name))
            for change in changes { run.say(Phrase("  ").followed(by: change.sentence, separator: "")) }
        }
        if changed.isEmpty { run.output.remark(Phrase.noChanges.in(run.language)) }
    }

    static let tasksFields = Subcommand(
        words: ["tasks", "fields"], options: [.period],
        summary: Phrase(
            vi: "bốn lĩnh vực của chỉ thị: thông tin báo cáo, CNTT, thống kê, văn thư lưu trữ",
            en: "the directive's four fields: information and reporting, IT, statistics, clerical work and archives")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let fields = try session.ask(AskFourFields(period: try run.reportingPeriod(), today: run.today))
        guard !run.wantsJSON else { return run.write(.array(fields.rows.map { $0.shape(fields) })) }
        run.say(Phrase.boardTitle.followed(by: fields.period.phrase, separator: " · "))
        let tally = ReturnTally(fields.rows.flatMap(\.returns))
        run.say(.fieldReports(asked: tally.asked, received: tally.received, inTime: tally.inTime))
        let met = fields.rows.flatMap(\.outline.statuses)
        run.say(
            .fieldTasks(
                met: met.count { $0 == .met }, underWay: met.count { $0 == .underWay },
                behind: met.count { $0 == .behind }, notApplicable: met.count { $0 == .notApplicable },
                notReported: met.count { $0 == .notReported }))
        let statistics = ReturnTally(fields.rows.compactMap(\.statistics))
        run.say(
            .fieldStatistics(asked: statistics.asked, received: statistics.received, sentBack: statistics.sentBack))
        run.say(.fieldArchive)
    }
}

extension Invocation {
    /// Refuses a period that was asked for and never opened: nobody owes anything in it, so nobody has failed to report.
    fileprivate func requireOpened(_ board: Board) throws(Failure) {
        guard arguments.filled(.period) != nil, board.standing == nil, board.rows.allSatisfy(\.facts.isEmpty) else {
            return
        }
        throw .office(.refused(.periodNotOpen(form: board.form.code, board.period)))
    }
}

/// How many returns were asked, came, came in time.
struct ReturnTally {
    let asked: Int
    let received: Int
    let inTime: Int
    let sentBack: Int

    init(_ returns: [FigureReturn]) {
        asked = returns.count
        // What was sent back is owed again.
        received = returns.count { !$0.isOwed }
        inTime = returns.count { found in !found.isOwed && found.receivedOn.map { $0 <= found.due } ?? false }
        sentBack = returns.count { $0.state == .sentBack }
    }
}

/// Those that need attention first; of equal ones in the order of the directory.
func byAttention(_ rows: [BoardRow]) -> [BoardRow] {
    rows.enumerated().map { ($0, AttentionRank($1.assessment.outline), $1) }
        .sorted { left, right in left.1 < right.1 || !(right.1 < left.1) && left.0 < right.0 }
        .map(\.2)
}

/// The board as a table.
private enum BoardTable {
    /// A cell: sign, score, and a question mark for old figures.
    static func cell(_ task: TaskAssessment) -> String {
        guard task.status != .notReported, task.status != .notAddressed else { return task.status.sign }
        return task.status.sign + (task.score.map(String.init) ?? "") + (task.isStale ? "?" : "")
    }

    static func change(_ row: BoardRow) -> String {
        row.change.map { $0 > 0 ? "+\($0)" : String($0) } ?? ""
    }

    static func lines(
        _ rows: [BoardRow], _ board: Board, _ tasks: [LetterTask], _ run: Invocation
    ) -> [String] {
        let heads = tasks.map { $0.head.in(run.language) } + [Phrase.headTotal.in(run.language), "±"]
        let widths = heads.map { max(5, cells($0)) }
        let room = max(16, min(36, run.surroundings.width - widths.reduce(0) { $0 + $1 + 1 } - 1))
        func line(_ name: String, _ values: [String]) -> String {
            let cells = zip(values, widths).map { value, width in
                String(repeating: " ", count: max(0, width - Text.cells(value))) + value
            }
            return padded(clipped(cleaned(name), to: room), to: room) + " " + cells.joined(separator: " ")
        }
        /// Officers, sites, networks as sums, as the matrix has them; scores have none.
        func sums(_ name: Phrase, _ rows: [BoardRow]) -> String {
            let sums = zip(tasks, widths).map { task, width -> String in
                guard let row = board.form.row(task.leadingRow) else { return "" }
                return FigureSum(row, over: rows.compactMap { $0.facts(for: row) }).short(run.language, width: width)
            }
            return line(name.in(run.language), sums + ["", ""])
        }
        let groups = UnitKind.allCases.map { kind in (kind, rows.filter { $0.unit.kind == kind }) }
            .filter { !$0.1.isEmpty }
        return [line("", heads)]
            + rows.map { row in
                line(row.unit.shortName, tasks.map { cell(row.assessment[$0]) } + [total(row, board), change(row)])
            } + (groups.count > 1 ? groups.map { sums(.sumOfGroup($0.shortPhrase), $1) } : [])
            + [sums(.boardSum(rows.count), rows)]
    }

    /// The total; a question mark where a score that goes into it rests on old figures.
    private static func total(_ row: BoardRow, _ board: Board) -> String {
        guard let total = row.assessment.total else { return "" }
        let isStale = row.assessment.tasks.contains { found in
            found.isStale && (board.rule.taskWeights[found.task] ?? 1) > 0
        }
        return String(total) + (isStale ? "?" : "")
    }

    static func rows(
        _ rows: [BoardRow], _ board: Board, _ tasks: [LetterTask], _ language: Language
    ) -> [[String]] {
        [heads(tasks).map { $0.in(language) }] + rows.map { fields($0, board, tasks, language) }
    }

    /// What it is compared with stands at the end, so that the columns before keep their places.
    private static func heads(_ tasks: [LetterTask]) -> [Phrase] {
        var heads: [Phrase] = [.csvUnitCode, .csvUnit, .csvGroup, .csvPeriod, .headTotal, .csvChange]
        let named = tasks.map { Phrase("\($0.rawValue) ").followed(by: $0.head, separator: "") }
        for head in named {
            heads.append(head.followed(by: .csvStatus, separator: ": "))
            heads.append(head.followed(by: .csvScore, separator: ": "))
        }
        heads += [.csvSince, .csvTotalBefore]
        return heads + named.map { $0.followed(by: .csvScoreBefore, separator: ": ") }
    }

    private static func fields(
        _ row: BoardRow, _ board: Board, _ tasks: [LetterTask], _ language: Language
    ) -> [String] {
        func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
        var fields = [
            row.unit.code, cleaned(row.unit.name), row.unit.kind.phrase.in(language), board.period.code,
            number(row.assessment.total), number(row.change),
        ]
        for task in tasks {
            let found = row.assessment[task]
            fields += [found.status.phrase.in(language), number(found.score)]
        }
        fields += [board.since.code, number(row.before?.total)]
        return fields + tasks.map { number(row.before?[$0].score) }
    }
}
