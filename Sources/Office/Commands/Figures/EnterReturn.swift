public import Records

/// Enters the figures that a unit sent, or mends them.
public struct EnterReturn: Command {
    public static let act = Act.enterFigures
    public static let name = "enter-return"

    /// The unit's code.
    public let unit: String
    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// Values by row; `nil` withdraws one. Rows that are not named stay.
    public let figures: [String: EnteredFigure?]
    /// The day that it came; kept from the first time on.
    public let receivedOn: Day
    /// The incoming document that brought it.
    public let document: DocumentID?
    /// Why values that stand in a return already received are replaced or withdrawn.
    public let reason: String?
    /// The version that the person saw; `nil` for an import, which takes what stands.
    public let seen: Int?

    /// Asks to enter a return.
    public init(
        unit: String, form: String, period: ReportingPeriod, figures: [String: EnteredFigure?], receivedOn: Day,
        document: DocumentID? = nil, reason: String? = nil, seen: Int? = nil
    ) {
        self.unit = unit
        self.form = form
        self.period = period
        self.figures = figures
        self.receivedOn = receivedOn
        self.document = document
        self.reason = reason
        self.seen = seen
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<FigureReturn> {
        let form = try ledger.form(form)
        let unit = try ledger.watched(unit)
        try ledger.openPeriod(form.code, period)
        var found = try ledger.requireReturn(unit, form.code, period)
        guard ReturnRule.isOpen(found.state) else { throw .refused(.returnAccepted(unit.name, period)) }
        if let seen, seen != found.version {
            throw try ledger.changedMeanwhile(RecordKey(.figureReturn, found.id.value))
        }
        guard receivedOn <= now.officeDay else { throw .refused(.figureInFuture(receivedOn)) }
        if let document { _ = try ledger.requireSource(document, for: actor) }
        try ledger.requireSound(figures, of: unit, form: form, period: period, today: now.officeDay)
        var changes = try ledger.write(
            figures, into: found, of: unit, form: form, because: reason, by: actor, at: now)
        if let document, document != found.document {
            changes.append(
                FieldChange(
                    "document", from: found.document.map { String($0.value) }, to: String(document.value)))
            found.document = document
        }
        guard !changes.isEmpty || found.state == .asked || found.state == .sentBack else {
            throw .refused(.nothingChanged)
        }
        guard let next = ReturnRule.next(.receive, from: found.state) else {
            throw .refused(.returnStepNotAllowed(.receive, found.state))
        }
        if next != found.state {
            changes.append(FieldChange("state", from: found.state.code, to: next.code))
            found.state = next
            found.reason = nil
        }
        if found.receivedOn == nil {
            found.receivedOn = receivedOn
            changes.append(FieldChange("received", from: nil, to: receivedOn.iso))
        }
        found.version += 1
        try ledger.figures.updateReturn(found)
        return .recorded(found, [JournalNote(subject: RecordKey(.figureReturn, found.id.value), changes: changes)])
    }
}

/// Sets one value of a unit and period with its source, beside or without a return.
public struct SetFact: Command {
    public static let act = Act.enterFigures
    public static let name = "set-fact"

    /// The unit's code.
    public let unit: String
    /// The row's code.
    public let code: String
    /// The period.
    public let period: ReportingPeriod
    /// The value; `nil` withdraws the one that stands.
    public let figure: EnteredFigure?
    /// Why a standing value is changed; a return that was received wants it.
    public let reason: String?
    /// What stood when the person looked.
    public let seen: Seen

    /// What a person saw of a value before setting it.
    public enum Seen: Equatable, Sendable {
        /// They did not look: what stands is replaced.
        case unlooked
        /// There was none.
        case nothing
        /// This one.
        case fact(FactID)
    }

    /// Asks to set a value.
    public init(
        unit: String, code: String, period: ReportingPeriod, figure: EnteredFigure?, reason: String? = nil,
        seen: Seen = .unlooked
    ) {
        self.seen = seen
        self.unit = unit
        self.code = code
        self.period = period
        self.figure = figure
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<FigureReturn> {
        guard let form = try ledger.formBook().form(of: code) else { throw .refused(.unknownIndicator(code)) }
        let unit = try ledger.watched(unit)
        try ledger.openPeriod(form.code, period)
        var found = try ledger.requireReturn(unit, form.code, period)
        guard ReturnRule.isOpen(found.state) else { throw .refused(.returnAccepted(unit.name, period)) }
        let standing = try ledger.figures.facts(unit.id, form.code, period).first { $0.code == code }?.id
        let isAsSeen: Bool =
            switch seen {
            case .unlooked: true
            case .nothing: standing == nil
            case .fact(let id): standing == id
            }
        guard isAsSeen else { throw try ledger.changedMeanwhile(RecordKey(.figureReturn, found.id.value)) }
        if let document = figure?.source.document { _ = try ledger.requireSource(document, for: actor) }
        let figures: [String: EnteredFigure?] = [code: figure]
        try ledger.requireSound(figures, of: unit, form: form, period: period, today: now.officeDay)
        var changes = try ledger.write(
            figures, into: found, of: unit, form: form, because: reason, by: actor, at: now)
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        if let figure {
            changes.append(FieldChange("source", from: nil, to: figure.source.journalled))
            changes.append(FieldChange("as-of", from: nil, to: figure.asOf.iso))
        }
        // What was looked through is to be looked at again.
        if found.state == .checked, let next = ReturnRule.next(.receive, from: found.state) {
            changes.append(FieldChange("state", from: found.state.code, to: next.code))
            found.state = next
        }
        found.version += 1
        try ledger.figures.updateReturn(found)
        return .recorded(found, [JournalNote(subject: RecordKey(.figureReturn, found.id.value), changes: changes)])
    }
}

extension FactSource {
    /// As the journal tells it.
    var journalled: String {
        switch self {
        case .returned, .registers: kind.code
        case .document(let id): "\(kind.code) \(id.value)"
        case .inspection(let words), .said(let words): "\(kind.code): \(words)"
        }
    }
}

extension Ledger {
    /// That somebody changed a record since it was read.
    func changedMeanwhile(_ key: RecordKey) throws(OfficeError) -> OfficeError {
        let last = try lastChange(key)
        return .refused(.changedMeanwhile(by: last?.by ?? "", at: last?.at ?? Instant(milliseconds: 0)))
    }
}
