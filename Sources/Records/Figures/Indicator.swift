/// The six tasks that the guidance to Directive 02/CT-ĐCT (02/8/2010) gives to every unit, by their numbers there.
public enum LetterTask: Int, CaseIterable, Comparable, Sendable, Hashable {
    /// 1. A computer for every officer who can use one.
    case computers = 1
    /// 2. Reports, documents and invitations over the Internet, nothing confidential unprotected.
    case internet = 2
    /// 3. Application software, above all the Confederation's own.
    case software = 3
    /// 4. A LAN where conditions allow.
    case network = 4
    /// 5. A web site of the unit.
    case site = 5
    /// 6. IT staff recruited and well used, officers trained.
    case staff = 6

    /// By number.
    public static func < (left: LetterTask, right: LetterTask) -> Bool { left.rawValue < right.rawValue }

    /// The kinds of units whom the letter names in the task's own sentence.
    ///
    /// Tasks 1 and 5 name the local federations ("LĐLĐ địa phương") and the unions under the Confederation; 2 and 6 "các cấp
    /// công đoàn", all levels; 3 and 4 name none, so they are for all.
    public var addressed: Set<UnitKind> {
        switch self {
        case .computers, .site: [.provincial, .industry, .corporation, .district]
        case .internet, .software, .network, .staff: Set(UnitKind.allCases.filter(\.reports))
        }
    }
}

/// Where an indicator comes from.
public enum IndicatorOrigin: Int, CaseIterable, Sendable, Hashable {
    /// A sentence of the guidance letter asks for it.
    case letter = 0
    /// Ours: needed to compute or to check.
    case added = 1
    /// The office's own.
    case office = 2
}

/// Which way is better.
public enum IndicatorDirection: Int, CaseIterable, Sendable, Hashable {
    /// More is better.
    case up = 0
    /// Less is better.
    case down = 1
    /// Neither: a denominator, a name, a circumstance.
    case context = 2
}

/// A row of a figures form, and how it counts for a task.
public struct Indicator: Equatable, Sendable {
    /// What must be so that a row can be more than nothing: 5.2 needs a running site.
    public struct Condition: Equatable, Sendable {
        /// The row of a state.
        public let code: String
        /// The least state.
        public let least: Int

        /// Puts a condition together.
        public init(_ code: String, atLeast least: Int) {
            self.code = code
            self.least = least
        }
    }

    /// Stable name: "1.3".
    public let code: String
    /// The task it tells of; `nil` for none.
    public let task: LetterTask?
    /// Its label in Vietnamese.
    public let nameVi: String
    /// Its label in English.
    public let nameEn: String
    /// What it holds.
    public let kind: FigureKind
    /// The row of which this one is a part: then its share is what counts.
    public let base: String?
    /// Which way is better.
    public let direction: IndicatorDirection
    /// Where it comes from.
    public let origin: IndicatorOrigin
    /// What must be so for it to be more than nothing.
    public let condition: Condition?
    /// Whether it is only known by an inspection: without one it is not checked, never 0.
    public let isInspected: Bool
    /// The target that the letter itself sets, in hundredths of a percent of the base.
    public let letterTarget: Int?
    /// First day; `nil` from the letter on.
    public let validFrom: Day?
    /// Last day; `nil` while it stands.
    public let validTo: Day?

    /// Puts a row together.
    public init(
        _ code: String, task: LetterTask?, _ nameVi: String, _ nameEn: String, kind: FigureKind = .count,
        base: String? = nil, direction: IndicatorDirection, origin: IndicatorOrigin, condition: Condition? = nil,
        isInspected: Bool = false, letterTarget: Int? = nil, validFrom: Day? = nil, validTo: Day? = nil
    ) {
        self.code = code
        self.task = task
        self.nameVi = nameVi
        self.nameEn = nameEn
        self.kind = kind
        self.base = base
        self.direction = direction
        self.origin = origin
        self.condition = condition
        self.isInspected = isInspected
        self.letterTarget = letterTarget
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether it is asked for in a period.
    public func isValid(in period: ReportingPeriod) -> Bool {
        if let validFrom, period.lastDay < validFrom { return false }
        if let validTo, period.firstDay > validTo { return false }
        return true
    }
}
