public import Records

/// Sets that the office owes reports of a kind, by when and to whom; or ends it.
public struct SetReportDuty: Command {
    public static let act = Act.manageReports
    public static let name = "set-report-duty"

    /// The kind.
    public let kind: ReportKind
    /// By when; `nil` leaves it, or where the duty is new refuses.
    public let due: DueRule?
    /// To whom; `nil` leaves it.
    public let recipients: [String]?
    /// The symbol after the number; `nil` leaves it, "" is the usual one.
    public let symbolTail: String?
    /// Whether it is owed no more.
    public let ends: Bool

    /// Asks to set or end a duty.
    public init(
        kind: ReportKind, due: DueRule? = nil, recipients: [String]? = nil, symbolTail: String? = nil,
        ends: Bool = false
    ) {
        self.kind = kind
        self.due = due
        self.recipients = recipients
        self.symbolTail = symbolTail
        self.ends = ends
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ReportDuty> {
        guard kind.recurs else { throw .refused(.reportNotOwed(kind)) }
        let old = try ledger.reports.duties().first { $0.kind == kind }
        guard let rule = due ?? old?.due, rule.fits(kind) else { throw .refused(.reportDueMissing(kind)) }
        if ends, old == nil { throw .refused(.noSuchRecord) }
        var duty = old ?? ReportDuty(id: ReportDutyID(0), kind: kind, due: rule, since: now.officeDay)
        // One that begins again is owed from now on.
        if duty.isEnded, !ends { duty.since = now.officeDay }
        duty.due = rule
        duty.isEnded = ends
        if let recipients { duty.recipients = recipients.map { trimmed($0) }.filter { !$0.isEmpty } }
        if let symbolTail {
            let tail = trimmed(symbolTail)
            guard tail.isEmpty || OutgoingSymbol.isWellFormed(tail) else {
                throw .refused(.outgoing(.content([.malformedSymbol(tail)])))
            }
            duty.symbolTail = tail.isEmpty ? nil : tail
        }
        let id = try ledger.reports.put(duty)
        var changes: [FieldChange] = [FieldChange("kind", from: nil, to: kind.rawValue)]
        func note(_ field: String, _ before: String?, _ after: String?) {
            if before != after { changes.append(FieldChange(field, from: before, to: after)) }
        }
        note("due", old?.due.code, duty.due.code)
        note("recipients", old?.recipients.joined(separator: "; "), duty.recipients.joined(separator: "; "))
        note("symbol", old?.symbolTail, duty.symbolTail)
        note("since", old?.since.iso, duty.since.iso)
        note("ended", old.map { $0.isEnded ? "yes" : "no" }, duty.isEnded ? "yes" : "no")
        return .recorded(
            ReportDuty(
                id: id, kind: kind, due: duty.due, recipients: duty.recipients, symbolTail: duty.symbolTail,
                since: duty.since, isEnded: duty.isEnded),
            [JournalNote(subject: RecordKey(.reportDuty, id.value), changes: changes)])
    }
}
