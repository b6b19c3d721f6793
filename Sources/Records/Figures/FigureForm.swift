/// A form of figures that units send in: which rows, of whom, for which periods, checked how, due when.
public struct FigureForm: Equatable, Sendable {
    /// Stable name: "ct02".
    public let code: String
    /// Its title in Vietnamese.
    public let nameVi: String
    /// Its title in English.
    public let nameEn: String
    /// Its rows in order.
    public let rows: [Indicator]
    /// What must hold between rows.
    public let checks: [FigureCheck]
    /// The kinds of units that send it in.
    public let levels: Set<UnitKind>
    /// The lengths of period for which it can be asked.
    public let periods: Set<ReportingPeriod.Kind>
    /// Days after the period's last day until it is due; the office sets its own day where it opens a period.
    public let dueAfter: Int
    /// The first day for which it can be asked; `nil` where nothing says so.
    public let validFrom: Day?

    /// Puts a form together.
    public init(
        code: String, nameVi: String, nameEn: String, rows: [Indicator], checks: [FigureCheck],
        levels: Set<UnitKind>, periods: Set<ReportingPeriod.Kind>, dueAfter: Int, validFrom: Day? = nil
    ) {
        self.code = code
        self.nameVi = nameVi
        self.nameEn = nameEn
        self.rows = rows
        self.checks = checks
        self.levels = levels
        self.periods = periods
        self.dueAfter = dueAfter
        self.validFrom = validFrom
    }

    /// A row by its code.
    public func row(_ code: String) -> Indicator? { rows.first { $0.code == code } }

    /// The rows that a unit fills in for a period, of all times without one: what only an inspection knows is not asked
    /// of it.
    public func reported(in period: ReportingPeriod?) -> [Indicator] {
        rows.filter { row in !row.isInspected && (period.map { row.isValid(in: $0) } ?? true) }
    }

    /// The usual due day of a period.
    public func dueDay(of period: ReportingPeriod) -> Day { period.lastDay.adding(days: dueAfter) }
}

/// What must hold between two rows of a form.
public enum FigureCheck: Equatable, Sendable {
    /// The first is a part of the second, so it is not greater.
    case atMost(String, String)
    /// The first is given only while the state of the second is at least this.
    case onlyWhen(String, String, atLeast: Int)
    /// The first must be said while the state of the second is below this.
    case neededBelow(String, String, Int)
}

/// What is wrong with the values of a form, or to be looked at again.
public enum FigureFinding: Equatable, Sendable {
    /// Not a value of its row.
    case malformed(String)
    /// More than the whole of which it is a part.
    case exceeds(String, Int, of: String, Int)
    /// Something is reported although what it needs is not there.
    case againstState(String, of: String)
    /// A reason is missing.
    case needed(String, because: String)
    /// A doubt: changed by more than half since the last period.
    case jump(String, from: Int, to: Int)

    /// The row under which it stands.
    public var code: String {
        switch self {
        case .malformed(let code), .exceeds(let code, _, _, _), .againstState(let code, _), .needed(let code, _),
            .jump(let code, _, _):
            code
        }
    }

    /// Whether it only asks to look again.
    public var isDoubt: Bool {
        switch self {
        case .jump: true
        case .malformed, .exceeds, .againstState, .needed: false
        }
    }
}

extension FigureForm {
    /// What is to be said of values, row by row; nothing for rows that are not filled in.
    /// - Parameter before: the values of the last period, against which jumps are seen.
    public func findings(
        in values: [String: FigureValue], before: [String: FigureValue] = [:]
    ) -> [FigureFinding] {
        var findings: [FigureFinding] = []
        for row in rows {
            guard let value = values[row.code] else { continue }
            guard value.fits(row.kind) else {
                findings.append(.malformed(row.code))
                continue
            }
            if case .count(let new) = value, case .count(let old)? = before[row.code], Self.isJump(from: old, to: new) {
                findings.append(.jump(row.code, from: old, to: new))
            }
        }
        for check in checks {
            switch check {
            case .atMost(let part, let whole):
                if case .count(let left)? = values[part], case .count(let right)? = values[whole], left > right {
                    findings.append(.exceeds(part, left, of: whole, right))
                }
            case .onlyWhen(let code, let state, let least):
                if case .state(let place)? = values[state], place < least, let value = values[code],
                    value != .count(0), value != .yes(false), value != .state(0)
                {
                    findings.append(.againstState(code, of: state))
                }
            case .neededBelow(let code, let state, let limit):
                if case .state(let place)? = values[state], place < limit, values[code] == nil {
                    findings.append(.needed(code, because: state))
                }
            }
        }
        // In the order of the form, so that the same values are told the same way everywhere.
        let order = Dictionary(rows.enumerated().map { ($1.code, $0) }) { first, _ in first }
        return findings.enumerated().sorted { left, right in
            (order[left.element.code] ?? .max, left.offset) < (order[right.element.code] ?? .max, right.offset)
        }.map(\.element)
    }

    /// Whether a count changed by more than half. Small numbers jump every day: below four nothing is asked.
    static func isJump(from old: Int, to new: Int) -> Bool {
        let change = abs(new - old)
        return change >= 4 && change * 2 > old
    }
}
