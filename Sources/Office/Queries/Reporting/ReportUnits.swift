import Records

/// What the returns of units say for a report: of all units, or of one.
struct ReportUnits {
    private let period: ReportingPeriod
    /// The forms whose rows are told, and what their rows come to.
    private let rows: [Indicator]
    private let now: PeriodStanding?
    private let before: PeriodStanding?
    private let yearBefore: PeriodStanding?
    private let unit: Unit?

    init(
        _ reference: ReportReference, _ period: ReportingPeriod, _ book: FormBook, today: Day, from reader: Reader,
        for actor: Actor
    ) throws(OfficeError) {
        self.period = period
        let tree = try reader.unitTree()
        unit = reference.unit.flatMap { tree[code: $0] }
        if let code = reference.unit, unit == nil { throw .refused(.unknownUnit(code)) }
        var statistics: FigureForm?
        if book.statistics.periods.contains(period.kind) { statistics = book.statistics }
        rows = (book.sixTasks.rows + (statistics?.rows ?? [])).filter { $0.isValid(in: period) }
        let watched = unit
        func standing(_ period: ReportingPeriod) throws(OfficeError) -> PeriodStanding? {
            try PeriodStanding(
                period, statistics: statistics, watched: watched, tree: tree, today: today, from: reader, for: actor)
        }
        now = try standing(period)
        before = try standing(period.previous)
        let earlier = ReportingPeriod(year: period.year - 1, kind: period.kind, index: period.index)
        yearBefore = try earlier.flatMap { (found) throws(OfficeError) in try standing(found) }
    }

    // MARK: Figures

    /// What stands in a text for a figure; `nil` where it is not known.
    func value(_ figure: ReportFigure) -> String? {
        if case .task(let task, .status) = figure.source {
            let standing = figure.variant == .yearBefore ? yearBefore : now
            return standing?.status(of: task)?.written
        }
        switch figure.variant {
        case .now: return number(figure.source, now)?.written
        case .yearBefore: return number(figure.source, yearBefore)?.written
        case .change:
            return change(figure.source)?.writtenChange
        case .plan:
            guard case .row(let code) = figure.source else { return nil }
            return now?.plan(code, isOfUnit: unit != nil)
        case .cumulative, .estimate: return nil
        }
    }

    /// A gain or loss since the period before. Sums and means are held against each other over the units of which both are known:
    /// a unit that has not reported would else be a loss.
    private func change(_ source: ReportFigure.Source) -> Number? {
        guard let now, let before else { return nil }
        switch source {
        case .board(.meanScore): return now.meanChange(since: before) { $0.assessment.total }
        case .task(let task, .score): return now.meanChange(since: before) { $0.assessment[task].score }
        case .row(let code):
            guard let row = rows.first(where: { $0.code == code }) else { return nil }
            return now.sumChange(row, since: before).map { Number(digits: $0) }
        case .board, .task:
            guard let new = number(source, now), let old = number(source, before) else { return nil }
            return Number(digits: new.digits - old.digits, places: new.places)
        case .incoming, .outgoing, .countedUntil: return nil
        }
    }

    private func number(_ source: ReportFigure.Source, _ standing: PeriodStanding?) -> Number? {
        guard let standing else { return nil }
        switch source {
        case .board(.rose), .board(.fell):
            guard before != nil, unit == nil else { return nil }
            return Number(
                digits: standing.rows.count { source == .board(.rose) ? ($0.change ?? 0) > 0 : ($0.change ?? 0) < 0 })
        case .board(let count): return standing.number(count)
        case .task(let task, let count): return standing.number(task, count)
        case .row(let code):
            guard let row = rows.first(where: { $0.code == code }) else { return nil }
            return standing.sum(row).map { Number(digits: $0) }
        case .incoming, .outgoing, .countedUntil: return nil
        }
    }

    // MARK: Tables

    /// The rows of a table, the heading first; `nil` where nothing is known of it.
    func rows(_ table: ReportTable) -> [[String]]? {
        guard now != nil else { return nil }
        return switch table {
        case .tasks: unit == nil ? tasks() : tasksOfUnit()
        case .groups: groups()
        case .units: units()
        case .missingUnits: missing()
        case .changes: changes()
        case .rows: figures(rows.filter { $0.task != nil })
        case .statistics: figures(rows.filter { $0.task == nil })
        default: nil
        }
    }

    private func cell(_ number: Number?) -> String { number?.written ?? FigureMark.unknownValue }

    private func changeCell(_ source: ReportFigure.Source) -> String {
        change(source)?.writtenChange ?? FigureMark.unknownValue
    }

    private func tasks() -> [[String]] {
        [
            [
                "TT", "Nhiệm vụ", "Đạt", "Đang thực hiện", "Chưa đạt", "Chưa có điều kiện", "Chưa báo cáo", "Điểm",
                "Tăng, giảm",
            ]
        ]
            + LetterTask.allCases.map { task in
                let counts: [ReportFigure.OfTask] = [.met, .underWay, .behind, .notApplicable, .notReported, .score]
                return [String(task.rawValue), task.written] + counts.map { cell(now?.number(task, $0)) }
                    + [changeCell(.task(task, .score))]
            }
    }

    private func tasksOfUnit() -> [[String]] {
        [["TT", "Nhiệm vụ", "Kết quả", "Điểm", "Cùng kỳ năm trước", "So với kỳ trước"]]
            + LetterTask.allCases.map { task in
                [
                    String(task.rawValue), task.written, now?.status(of: task)?.written ?? FigureMark.unknownValue,
                    cell(now?.number(task, .score)), cell(yearBefore?.number(task, .score)),
                    changeCell(.task(task, .score)),
                ]
            } + [
                [
                    "", "Điểm tham khảo chung", "", cell(now?.number(.meanScore)), cell(yearBefore?.number(.meanScore)),
                    changeCell(.board(.meanScore)),
                ]
            ]
    }

    private func groups() -> [[String]] {
        guard let now else { return [] }
        let kinds = UnitKind.allCases.filter { kind in now.rows.contains { $0.unit.kind == kind } }
        func row(_ name: String, _ part: PeriodStanding) -> [String] {
            let counts: [ReportFigure.Board] = [
                .units, .reported, .partial, .met, .underWay, .behind, .missing, .meanScore,
            ]
            return [name] + counts.map { cell(part.number($0)) }
        }
        return [
            [
                "Khối", "Số đơn vị", "Đã báo cáo", "Báo cáo thiếu", "Đạt", "Đang thực hiện", "Chưa đạt", "Chưa báo cáo",
                "Điểm",
            ]
        ]
            + kinds.map { row($0.writtenGroup, now.of($0)) } + [row("Cộng", now)]
    }

    private func units() -> [[String]] {
        guard let now else { return [] }
        var lines = [["TT", "Đơn vị"] + LetterTask.allCases.map { "NV \($0.rawValue)" } + ["Chung", "Tăng, giảm"]]
        var number = 0
        for kind in UnitKind.allCases {
            let found = now.rows.filter { $0.unit.kind == kind }
            guard !found.isEmpty else { continue }
            lines.append([kind.writtenGroup])
            for row in found {
                number += 1
                lines.append(
                    [String(number), row.unit.shortName]
                        + LetterTask.allCases.map { Self.score(row.assessment[$0].status, row.assessment[$0].score) }
                        + [
                            row.assessment.total.map(String.init) ?? FigureMark.unknownValue,
                            row.change.map { WrittenNumber.change($0) } ?? FigureMark.unknownValue,
                        ])
            }
        }
        return lines
    }

    private static func score(_ status: TaskStatus, _ score: Int?) -> String {
        switch status {
        case .notAddressed: "-"
        case .notApplicable: "o"
        case .notReported: FigureMark.unknownValue
        case .met, .underWay, .behind: score.map(String.init) ?? FigureMark.unknownValue
        }
    }

    private func missing() -> [[String]] {
        guard let now else { return [] }
        let silent = now.rows.filter { UnitStanding($0.assessment.outline) == .silent }
        guard !silent.isEmpty else { return [["TT", "Đơn vị", "Khối"], ["", "Không có", ""]] }
        return [["TT", "Đơn vị", "Khối"]]
            + silent.enumerated().map { [String($0 + 1), $1.unit.name, $1.unit.kind.writtenGroup] }
    }

    private func changes() -> [[String]] {
        let heading = ["TT", "Đơn vị", "Kỳ trước", "Kỳ này", "Tăng, giảm"]
        guard let now, before != nil else { return [heading] + [["", FigureMark.unknownValue, "", "", ""]] }
        let changed = now.rows.filter { ($0.change ?? 0) != 0 }.enumerated().sorted { left, right in
            let (a, b) = (left.element.change ?? 0, right.element.change ?? 0)
            return a != b ? a < b : left.offset < right.offset
        }.map(\.element)
        guard !changed.isEmpty else { return [heading] + [["", "Không có", "", "", ""]] }
        return [heading]
            + changed.enumerated().map { place, row in
                [
                    String(place + 1), row.unit.shortName, row.before?.total.map(String.init) ?? "",
                    row.assessment.total.map(String.init) ?? "", row.change.map { WrittenNumber.change($0) } ?? "",
                ]
            }
    }

    private func figures(_ rows: [Indicator]) -> [[String]] {
        let told = rows.filter { $0.kind != .text && !$0.isInspected }
        let last = unit == nil ? "Số đơn vị báo cáo" : "Kế hoạch"
        return [["Mã", "Chỉ tiêu", "Kỳ này", "Kỳ trước", "Cùng kỳ năm trước", last]]
            + told.map { row in
                [
                    row.code, row.nameVi, now?.words(row) ?? FigureMark.unknownValue,
                    before?.words(row) ?? FigureMark.unknownValue, yearBefore?.words(row) ?? FigureMark.unknownValue,
                    unit == nil
                        ? now.map { WrittenNumber.text($0.reported(row)) } ?? FigureMark.unknownValue
                        : now?.plan(row.code, isOfUnit: true) ?? "",
                ]
            }
    }
}

/// A number with digits behind the comma.
struct Number: Equatable {
    var digits: Int
    var places = 0

    var written: String { WrittenNumber.text(digits, places: places) }
    var writtenChange: String { (digits > 0 ? "+" : "") + written }

    /// The mean of whole numbers, to a tenth, a half upwards.
    init?(meanOf values: [Int]) {
        guard !values.isEmpty else { return nil }
        let sum = values.reduce(0, +)
        self.init(digits: (20 * sum + values.count) / (2 * values.count), places: 1)
    }

    init(digits: Int, places: Int = 0) {
        self.digits = digits
        self.places = places
    }
}
