public import Records

/// What can be said of a unit of the directory.
public struct UnitFields: Equatable, Sendable {
    /// Full name.
    public var name: String
    /// Its group.
    public var kind: UnitKind
    /// Abbreviation.
    public var abbreviation: String?
    /// First day; `nil` from the beginning.
    public var validFrom: Day?
    /// Last day; `nil` while it stands.
    public var validTo: Day?
    /// Code of the unit that followed it.
    public var successor: String?
    /// E-mail address.
    public var email: String?

    /// Puts the fields together.
    public init(
        name: String, kind: UnitKind, abbreviation: String? = nil, validFrom: Day? = nil, validTo: Day? = nil,
        successor: String? = nil, email: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.abbreviation = abbreviation
        self.validFrom = validFrom
        self.validTo = validTo
        self.successor = successor
        self.email = email
    }
}

/// Adds a unit that sends its figures to this office. A name that was learned as an issuer becomes the unit, so that its
/// documents are the unit's.
public struct AddUnit: Command {
    public static let act = Act.manageUnits
    public static let name = "add-unit"

    /// Its code.
    public let code: String
    /// What is said of it.
    public let fields: UnitFields

    /// Asks to add a unit.
    public init(code: String, fields: UnitFields) {
        self.code = code
        self.fields = fields
    }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<IssuerID> {
        guard let own = try ledger.profile().unitCode else { throw .refused(.noUnitsWatched) }
        guard Unit.isCode(code) else { throw .refused(.codeMalformed(code)) }
        guard try ledger.figures.unit(code) == nil else { throw .refused(.unitCodeTaken(code)) }
        let fields = try sound(fields, code: code, in: ledger)
        try ledger.requireOwnName(code, fields)
        let known = try ledger.issuerNamed(fields.name)
        let learned = known.flatMap { $0.unitCode == nil ? $0 : nil }
        var issuer = learned ?? Issuer(id: IssuerID(0), name: fields.name)
        issuer.unitCode = code
        issuer.parentCode = own
        issuer.take(fields)
        let id: IssuerID
        if learned != nil {
            try ledger.updateIssuer(issuer)
            id = issuer.id
        } else {
            id = try ledger.addIssuer(issuer)
        }
        let note = JournalNote(
            subject: RecordKey(.issuer, id.value),
            changes: [FieldChange("code", from: nil, to: code), FieldChange("name", from: nil, to: fields.name)])
        return .recorded(id, [note] + (try ledger.askInOpenPeriods(code)))
    }
}

/// Changes what is said of a unit: its name, group, days, successor, address.
public struct ChangeUnit: Command {
    public static let act = Act.manageUnits
    public static let name = "change-unit"

    /// Its code.
    public let code: String
    /// What is said of it now.
    public let fields: UnitFields

    /// Asks to change a unit.
    public init(code: String, fields: UnitFields) {
        self.code = code
        self.fields = fields
    }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<IssuerID> {
        let unit = try ledger.watched(code)
        guard var issuer = try ledger.issuer(unit.id) else { throw .refused(.unknownUnit(code)) }
        let fields = try sound(fields, code: code, in: ledger)
        try ledger.requireOwnName(code, fields)
        let before = issuer
        issuer.take(fields)
        guard issuer != before else { throw .refused(.nothingChanged) }
        try ledger.requireClosedPeriodsKept(before, issuer)
        try ledger.updateIssuer(issuer)
        let changes = [
            FieldChange("name", from: before.name, to: issuer.name),
            FieldChange("kind", from: before.kind.code, to: issuer.kind.code),
            FieldChange("abbreviation", from: before.abbreviation, to: issuer.abbreviation),
            FieldChange("valid-from", from: before.validFrom?.iso, to: issuer.validFrom?.iso),
            FieldChange("valid-to", from: before.validTo?.iso, to: issuer.validTo?.iso),
            FieldChange("successor", from: before.successorCode, to: issuer.successorCode),
            FieldChange("email", from: before.email, to: issuer.email),
        ].filter { $0.old != $0.new }
        let note = JournalNote(subject: RecordKey(.issuer, issuer.id.value), changes: changes)
        return .recorded(issuer.id, [note] + (try ledger.askInOpenPeriods(code)))
    }
}

/// What is said of a unit, without blanks around it, refused where it cannot be.
private func sound(_ fields: UnitFields, code: String, in ledger: Ledger) throws(OfficeError) -> UnitFields {
    var fields = fields
    fields.name = try withinLimit(trimmed(fields.name))
    guard !fields.name.isEmpty else { throw .refused(.nameMissing) }
    guard fields.kind.reports else { throw .refused(.unitMalformed(code)) }
    if let from = fields.validFrom, let to = fields.validTo, to < from { throw .refused(.unitMalformed(code)) }
    fields.abbreviation = fields.abbreviation.map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
    fields.email = fields.email.map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
    if let successor = fields.successor {
        // Who follows is another unit that is known, and does not lead back here.
        guard successor != code, fields.validTo != nil else { throw .refused(.unitMalformed(code)) }
        var at = successor
        for _ in 0..<100 {
            guard let next = try ledger.figures.unit(at) else { throw .refused(.unknownUnit(at)) }
            guard let after = next.successorCode else { break }
            guard after != code else { throw .refused(.unitMalformed(code)) }
            at = after
        }
    }
    return fields
}

extension Ledger {
    /// Refuses a name that another unit of the same superior bears at the same time: nobody could tell their figures apart.
    fileprivate func requireOwnName(_ code: String, _ fields: UnitFields) throws(OfficeError) {
        var issuer = Issuer(id: IssuerID(0), name: "")
        issuer.parentCode = try profile().unitCode
        issuer.take(fields)
        for other in try figures.units() where other.unitCode != code && other.mergedInto == nil {
            guard Unit.collide(issuer, other), let taken = other.unitCode else { continue }
            throw .refused(.unitNameTaken(other.name, code: taken))
        }
    }

    /// Refuses what would put a unit into a closed period, take it out of one, or have it judged there as another kind: its sums and
    /// scores have been told.
    fileprivate func requireClosedPeriodsKept(_ before: Issuer, _ after: Issuer) throws(OfficeError) {
        guard let old = Unit(before), let new = Unit(after) else { return }
        for period in try figures.periods() where !period.isOpen {
            let day = period.period.lastDay
            let (stood, stands) = (old.isValid(on: day), new.isValid(on: day))
            guard stood != stands || (stands && old.kind != new.kind) else { continue }
            throw .refused(.unitInClosedPeriod(after.name, period.period))
        }
    }

    /// Asks a unit for the returns of all periods that are open and in which it stands now.
    fileprivate func askInOpenPeriods(_ code: String) throws(OfficeError) -> [JournalNote] {
        let unit = try watched(code)
        let book = try formBook()
        var notes: [JournalNote] = []
        for period in try figures.periods() where period.isOpen && unit.isValid(on: period.period.lastDay) {
            guard let form = book[period.form], form.levels.contains(unit.kind),
                try figures.figureReturn(unit.id, form.code, period.period) == nil
            else { continue }
            let id = try figures.addReturn(
                FigureReturn(
                    id: ReturnID(0), form: form.code, period: period.period, unit: unit.id, due: period.due))
            notes.append(
                JournalNote(
                    subject: RecordKey(.figureReturn, id.value),
                    changes: [FieldChange("period", from: nil, to: period.period.code)]))
        }
        return notes
    }
}

extension Issuer {
    fileprivate mutating func take(_ fields: UnitFields) {
        name = fields.name
        kind = fields.kind
        abbreviation = fields.abbreviation
        validFrom = fields.validFrom
        validTo = fields.validTo
        successorCode = fields.successor
        email = fields.email
    }
}
