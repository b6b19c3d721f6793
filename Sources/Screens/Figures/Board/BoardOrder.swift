import Office
public import Phrases
public import Records
import Text

/// A column of the matrix.
enum BoardColumn: Hashable, Sendable, CaseIterable {
    case name
    case task(LetterTask)
    case total
    case change

    static let allCases: [BoardColumn] = [.name] + LetterTask.allCases.map { .task($0) } + [.total, .change]

    /// Its head.
    var head: Phrase {
        switch self {
        case .name: .headUnit
        case .task(let task): task.head
        case .total: .headTotal
        case .change: .headChange
        }
    }

    /// By what F7 sorts while the cursor stands in it.
    var order: BoardOrder.Key {
        switch self {
        case .name: .name
        case .task(let task): .task(task)
        case .total: .total
        case .change: .change
        }
    }

    /// The task whose column it is.
    var task: LetterTask? { if case .task(let task) = self { task } else { nil } }
}

/// In which order the units of the matrix stand.
struct BoardOrder: Equatable, Sendable {
    enum Key: Hashable, Sendable, CaseIterable {
        case attention
        case name
        case task(LetterTask)
        case total
        case change

        static let allCases: [Key] = [.attention, .name] + LetterTask.allCases.map { .task($0) } + [.total, .change]
    }

    var key = Key.attention
    var isReversed = false
    /// Whether the units of a group stand together.
    var isGrouped = false

    /// Kept in desk files: never changed.
    var code: String {
        let name: String =
            switch key {
            case .attention: "attention"
            case .name: "name"
            case .task(let task): String(task.rawValue)
            case .total: "total"
            case .change: "change"
            }
        return (isReversed ? "-" : "") + name
    }

    init(key: Key = .attention, isReversed: Bool = false, isGrouped: Bool = false) {
        self.key = key
        self.isReversed = isReversed
        self.isGrouped = isGrouped
    }

    /// Reads a code; `nil` when it is none of this program.
    init?(code: String) {
        let isReversed = code.hasPrefix("-")
        let name = isReversed ? String(code.dropFirst()) : code
        guard let key = Key.allCases.first(where: { BoardOrder(key: $0).code == name }) else { return nil }
        self.init(key: key, isReversed: isReversed)
    }

    /// Its name.
    var phrase: Phrase {
        switch key {
        case .attention: isReversed ? .orderAttentionLast : .orderAttention
        case .name: isReversed ? .orderNameBack : .orderName
        case .task(let task): isReversed ? .orderHigh(task.head) : .orderLow(task.head)
        case .total: isReversed ? .orderHigh(.headTotal) : .orderLow(.headTotal)
        case .change: isReversed ? .orderHigh(.orderChange) : .orderLow(.orderChange)
        }
    }

    /// The order by a key; by the one that it has already, the other way round.
    func turned(to key: Key) -> BoardOrder {
        BoardOrder(key: key, isReversed: key == self.key && !isReversed, isGrouped: isGrouped)
    }

    /// The rows in this order; of equals the one first that the directory has first.
    func sorted(_ rows: [BoardRow]) -> [BoardRow] {
        let places: [Int] =
            switch key {
            case .attention: Self.places(rows.map { AttentionRank($0.assessment.outline) }, isReversed)
            case .name: Self.places(rows.map { Bytes(collationKey($0.unit.name)) }, isReversed)
            case .task(let task): byValue(rows.map { Self.value($0.assessment[task]) })
            case .total: byValue(rows.map { $0.assessment.total ?? ($0.assessment.lacksReports ? -1 : nil) })
            case .change: byValue(rows.map(\.change))
            }
        let sorted = places.map { rows[$0] }
        guard isGrouped else { return sorted }
        return UnitKind.allCases.flatMap { kind in sorted.filter { $0.unit.kind == kind } }
    }

    /// What was not reported comes before all that was; where the task is not judged there is nothing to sort by.
    private static func value(_ task: TaskAssessment) -> Int? {
        switch task.status {
        case .notReported: -2
        case .notApplicable, .notAddressed: nil
        // Judged without a score: a part of it is not reported.
        case .met, .underWay, .behind: task.score ?? -1
        }
    }

    /// What has no value stands last, whichever way the others run.
    private func byValue(_ values: [Int?]) -> [Int] {
        let known = values.indices.filter { values[$0] != nil }
        let sorted = Self.places(known.map { values[$0] ?? 0 }, isReversed).map { known[$0] }
        return sorted + values.indices.filter { values[$0] == nil }
    }

    private static func places<Rank: Comparable>(_ ranks: [Rank], _ isReversed: Bool) -> [Int] {
        ranks.indices.sorted { left, right in
            if ranks[left] < ranks[right] { return !isReversed }
            if ranks[right] < ranks[left] { return isReversed }
            return left < right
        }
    }

    private struct Bytes: Comparable {
        let bytes: [UInt8]

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        static func < (left: Bytes, right: Bytes) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
    }
}

/// Which units of the matrix are shown.
struct BoardFilter: Equatable, Sendable {
    /// How the return of a unit stands.
    enum Receipt: String, CaseIterable, Equatable, Sendable {
        /// The unit is to send something: nothing has come, or it was sent back.
        case owed
        /// It is in.
        case received
    }

    /// One thing that narrows it.
    enum Part: Hashable, Sendable {
        case group(UnitKind)
        case standing(UnitStanding)
        case receipt(Receipt)
        case stale

        /// Kept in desk files: never changed.
        var code: String {
            switch self {
            case .group(let kind): "group:\(kind.code)"
            case .standing(let standing): "standing:\(standing.rawValue)"
            case .receipt(let receipt): "receipt:\(receipt.rawValue)"
            case .stale: "stale"
            }
        }

        init?(code: String) {
            let all: [Part] =
                UnitKind.allCases.map { .group($0) } + UnitStanding.allCases.map { .standing($0) }
                + Receipt.allCases.map { .receipt($0) } + [.stale]
            guard let part = all.first(where: { $0.code == code }) else { return nil }
            self = part
        }

        /// Its name.
        var phrase: Phrase {
            switch self {
            case .group(let kind): kind.phrase
            case .standing(let standing): standing.phrase
            case .receipt(.owed): .boardFilterOwed
            case .receipt(.received): .boardFilterIn
            case .stale: .boardFilterStale
            }
        }
    }

    var group: UnitKind?
    var standing: UnitStanding?
    var receipt: Receipt?
    var isStale = false

    var parts: [Part] {
        [
            group.map { .group($0) }, standing.map { .standing($0) }, receipt.map { .receipt($0) },
            isStale ? .stale : nil,
        ]
        .compactMap(\.self)
    }

    var isEmpty: Bool { parts.isEmpty }

    /// Takes a part in, or out where it is in already.
    mutating func toggle(_ part: Part) {
        switch part {
        case .group(let kind): group = group == kind ? nil : kind
        case .standing(let found): standing = standing == found ? nil : found
        case .receipt(let found): receipt = receipt == found ? nil : found
        case .stale: isStale.toggle()
        }
    }

    func admits(_ row: BoardRow) -> Bool {
        if let group, row.unit.kind != group { return false }
        if let standing, UnitStanding(row.assessment.outline) != standing { return false }
        switch receipt {
        case .owed? where row.figureReturn?.isOwed != true: return false
        case .received? where row.figureReturn?.isOwed != false: return false
        case .owed?, .received?, nil: break
        }
        return !isStale || row.assessment.tasks.contains(where: \.isStale)
    }
}

extension UnitStanding {
    /// Its words.
    var phrase: Phrase {
        switch self {
        case .silent: .standingSilent
        case .partial: .standingPartial
        case .behind: .statusBehind
        case .underWay: .statusUnderWay
        case .met: .statusMet
        case .exempt: .standingExempt
        }
    }
}

extension UnitKind {
    /// The name of the group where there is little room.
    public var shortPhrase: Phrase {
        switch self {
        case .provincial: .groupProvincialShort
        case .industry: .groupIndustryShort
        case .corporation: .groupCorporationShort
        case .district: .groupDistrictShort
        case .localIndustry: .groupLocalIndustryShort
        case .zone: .groupZoneShort
        case .commune: .groupCommuneShort
        case .base: .groupBaseShort
        case .confederation, .other: phrase
        }
    }
}
