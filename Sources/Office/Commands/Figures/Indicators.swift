public import Records

/// Adds a row to a form: an indicator of the office's own, without a new program.
public struct AddIndicator: Command {
    public static let act = Act.manageIndicators
    public static let name = "add-indicator"

    /// The form's code.
    public let form: String
    /// The row; its origin becomes the office.
    public let row: Indicator

    /// Asks to add a row.
    public init(form: String, row: Indicator) {
        self.form = form
        self.row = row
    }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<String> {
        let book = try ledger.formBook()
        guard let form = book[form] else { throw .refused(.unknownForm(form)) }
        guard FigureForm.isCode(row.code) else { throw .refused(.codeMalformed(row.code)) }
        guard book.form(of: row.code) == nil else { throw .refused(.indicatorTaken(row.code)) }
        let nameVi = trimmed(row.nameVi)
        guard !nameVi.isEmpty else { throw .refused(.nameMissing) }
        _ = try withinLimit(nameVi)
        let nameEn = trimmed(row.nameEn).isEmpty ? nameVi : try withinLimit(trimmed(row.nameEn))
        if let base = row.base {
            guard form.row(base)?.kind == .count, row.kind == .count else {
                throw .refused(.indicatorMalformed(row.code))
            }
        }
        switch row.kind {
        case .state(let states):
            guard (2...9).contains(states.count),
                states.allSatisfy({ Self.isStateName($0.nameVi) && Self.isStateName($0.nameEn) })
            else { throw .refused(.indicatorMalformed(row.code)) }
        case .text:
            guard row.direction == .context else { throw .refused(.indicatorMalformed(row.code)) }
        case .count, .yesNo: break
        }
        if let from = row.validFrom, let to = row.validTo, to < from { throw .refused(.indicatorMalformed(row.code)) }
        let added = Indicator(
            row.code, task: form.code == ShippedForms.sixTasks.code ? row.task : nil, nameVi, nameEn, kind: row.kind,
            base: row.base, direction: row.direction, origin: .office, isInspected: row.isInspected,
            validFrom: row.validFrom, validTo: row.validTo)
        let key = try ledger.figures.addIndicator(AddedIndicator(id: 0, form: form.code, row: added))
        return .recorded(
            row.code,
            [
                JournalNote(
                    subject: RecordKey(.indicator, key),
                    changes: [
                        FieldChange("form", from: nil, to: form.code), FieldChange("code", from: nil, to: row.code),
                        FieldChange("name", from: nil, to: nameVi),
                    ])
            ])
    }

    /// The signs that part states in their canonical text cannot stand in a name.
    private static func isStateName(_ name: String) -> Bool {
        !trimmed(name).isEmpty && !name.contains("/") && !name.contains("|")
    }
}

/// Ends a row that the office added: it is asked for no more after a day.
public struct EndIndicator: Command {
    public static let act = Act.manageIndicators
    public static let name = "end-indicator"

    /// The row's code.
    public let code: String
    /// Its last day.
    public let on: Day

    /// Asks to end a row.
    public init(code: String, on: Day) {
        self.code = code
        self.on = on
    }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<String> {
        guard let found = try ledger.figures.indicators().first(where: { $0.row.code == code }) else {
            throw .refused(.unknownIndicator(code))
        }
        if let from = found.row.validFrom, on < from { throw .refused(.indicatorMalformed(code)) }
        guard found.row.validTo != on else { throw .refused(.nothingChanged) }
        try ledger.figures.endIndicator(found.id, on)
        return .recorded(
            code,
            [
                JournalNote(
                    subject: RecordKey(.indicator, found.id),
                    changes: [FieldChange("valid-to", from: found.row.validTo?.iso, to: on.iso)])
            ])
    }
}

/// Adds a form of the office's own; its rows follow with `AddIndicator`.
public struct AddForm: Command {
    public static let act = Act.manageIndicators
    public static let name = "add-form"

    /// Its code.
    public let code: String
    /// Its title in Vietnamese.
    public let nameVi: String
    /// Its title in English.
    public let nameEn: String
    /// The kinds of units that send it in; empty for all.
    public let levels: Set<UnitKind>
    /// The lengths of period; empty for all.
    public let periods: Set<ReportingPeriod.Kind>
    /// Days after the period's last day until it is due.
    public let dueAfter: Int

    /// Asks to add a form.
    public init(
        code: String, nameVi: String, nameEn: String, levels: Set<UnitKind> = [],
        periods: Set<ReportingPeriod.Kind> = [], dueAfter: Int = 0
    ) {
        self.code = code
        self.nameVi = nameVi
        self.nameEn = nameEn
        self.levels = levels
        self.periods = periods
        self.dueAfter = dueAfter
    }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<String> {
        guard FigureForm.isCode(code) else { throw .refused(.codeMalformed(code)) }
        guard try ledger.formBook()[code] == nil else { throw .refused(.indicatorTaken(code)) }
        let name = trimmed(nameVi)
        guard !name.isEmpty else { throw .refused(.nameMissing) }
        let key = try ledger.figures.addForm(
            FigureForm(
                code: code, nameVi: try withinLimit(name), nameEn: trimmed(nameEn).isEmpty ? name : trimmed(nameEn),
                rows: [], checks: [], levels: levels.isEmpty ? Set(UnitKind.allCases.filter(\.reports)) : levels,
                periods: periods.isEmpty ? Set(ReportingPeriod.Kind.allCases) : periods,
                dueAfter: max(-366, min(366, dueAfter))))
        return .recorded(
            code,
            [
                JournalNote(
                    subject: RecordKey(.form, key),
                    changes: [FieldChange("code", from: nil, to: code), FieldChange("name", from: nil, to: name)])
            ])
    }
}
