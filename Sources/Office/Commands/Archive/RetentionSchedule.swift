public import Records

/// Sets a row of the retention schedule from a day on. The row of that code that held before ends on the day before; nothing that was
/// decided by it changes by itself.
public struct SetRetentionRule: Command {
    public static let act = Act.manageRetention
    public static let name = "set-retention-rule"

    /// The row; its key is ignored. With a last day, the row of that code and first day ends then.
    public let rule: RetentionRule

    /// Asks for a row.
    public init(_ rule: RetentionRule) { self.rule = rule }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<RetentionRule> {
        let wanted = try checked()
        let rules = try ledger.archive.schedule.rules().filter { $0.code == wanted.code }
        var notes: [JournalNote] = []
        let same = rules.first { $0.validFrom == wanted.validFrom }
        for var other in rules where other.id != same?.id {
            guard other.holds(on: wanted.validFrom) || overlaps(other, wanted) else { continue }
            // Only the one before gives way; what is set for later stays.
            guard other.validFrom < wanted.validFrom else { throw .refused(.archive(.rulesOverlap(wanted.code))) }
            let old = other.validTo
            other.validTo = wanted.validFrom.adding(days: -1)
            _ = try ledger.archive.schedule.putRule(other)
            notes.append(
                JournalNote(
                    subject: RecordKey(.retentionRule, other.id.value),
                    changes: [FieldChange("valid-to", from: old?.iso, to: other.validTo?.iso)]))
        }
        let rule = RetentionRule(
            id: same?.id ?? RetentionRuleID(0), code: wanted.code, group: wanted.group, title: wanted.title,
            period: wanted.period, source: wanted.source, certainty: wanted.certainty, validFrom: wanted.validFrom,
            validTo: wanted.validTo)
        guard rule != same else { throw .refused(.nothingChanged) }
        let id = try ledger.archive.schedule.putRule(rule)
        notes.insert(
            JournalNote(subject: RecordKey(.retentionRule, id.value), changes: Self.changes(from: same, to: rule)),
            at: 0)
        return .recorded(
            RetentionRule(
                id: id, code: rule.code, group: rule.group, title: rule.title, period: rule.period,
                source: rule.source, certainty: rule.certainty, validFrom: rule.validFrom, validTo: rule.validTo), notes
        )
    }

    private func checked() throws(OfficeError) -> RetentionRule {
        var rule = rule
        rule.code = trimmed(rule.code)
        rule.group = trimmed(rule.group)
        rule.title = trimmed(rule.title)
        rule.source = trimmed(rule.source)
        let isFit =
            !rule.code.isEmpty && rule.code.count <= 20 && !rule.code.contains(" ")
            && [rule.group, rule.title, rule.source].allSatisfy { !$0.isEmpty && $0.count <= 500 }
            && rule.validTo.map { rule.validFrom <= $0 } ?? true
        guard isFit else { throw .refused(.archive(.rowMalformed(rule.code))) }
        return rule
    }

    private func overlaps(_ left: RetentionRule, _ right: RetentionRule) -> Bool {
        let startsInTime = right.validTo.map { left.validFrom <= $0 } ?? true
        let endsInTime = left.validTo.map { $0 >= right.validFrom } ?? true
        return startsInTime && endsInTime
    }

    static func changes(from old: RetentionRule?, to new: RetentionRule) -> [FieldChange] {
        func texts(_ rule: RetentionRule?) -> [(String, String?)] {
            [
                ("rule-code", rule?.code), ("rule-group", rule?.group), ("rule-title", rule?.title),
                (FileField.retention.rawValue, rule?.period.code), ("rule-source", rule?.source),
                ("certainty", rule?.certainty.code), ("valid-from", rule?.validFrom.iso),
                ("valid-to", rule?.validTo?.iso),
            ]
        }
        return zip(texts(old), texts(new)).compactMap { before, after in
            before.1 == after.1 ? nil : FieldChange(before.0, from: before.1, to: after.1)
        }
    }
}

/// Brings in the rows that come with the program, as far as the office has none of that code.
public struct ShipRetention: Command {
    public static let act = Act.manageRetention
    public static let name = "ship-retention"

    /// Asks for the rows.
    public init() {}

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<Int> {
        let known = Set(try ledger.archive.schedule.rules().map(\.code))
        var notes: [JournalNote] = []
        for rule in ShippedRetention.rules where !known.contains(rule.code) {
            let id = try ledger.archive.schedule.putRule(rule)
            notes.append(
                JournalNote(
                    subject: RecordKey(.retentionRule, id.value),
                    changes: SetRetentionRule.changes(from: nil, to: rule)))
        }
        guard !notes.isEmpty else { throw .refused(.nothingChanged) }
        return .recorded(notes.count, notes)
    }
}
