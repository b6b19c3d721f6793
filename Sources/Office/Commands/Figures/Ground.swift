import Records

// What the commands about figures ask of the office before they write.

extension Ledger {
    /// All forms of the office.
    func formBook() throws(OfficeError) -> FormBook {
        FormBook(own: try figures.forms(), added: try figures.indicators())
    }

    /// A form that exists.
    func form(_ code: String) throws(OfficeError) -> FigureForm {
        guard let form = try formBook()[code] else { throw .refused(.unknownForm(code)) }
        return form
    }

    /// The units that the office watches.
    func unitTree() throws(OfficeError) -> UnitTree {
        guard let own = try profile().unitCode else { throw .refused(.noUnitsWatched) }
        return UnitTree(try figures.units().filter { $0.parentCode == own }.compactMap(Unit.init))
    }

    /// A unit that the office watches.
    func watched(_ code: String) throws(OfficeError) -> Unit {
        guard let own = try profile().unitCode else { throw .refused(.noUnitsWatched) }
        guard let issuer = try figures.unit(code), issuer.parentCode == own, let unit = Unit(issuer) else {
            throw .refused(.unknownUnit(code))
        }
        return unit
    }

    /// A period in which figures can be written.
    @discardableResult
    func openPeriod(_ form: String, _ period: ReportingPeriod) throws(OfficeError) -> FigurePeriod {
        guard let found = try figures.period(form, period) else {
            throw .refused(.periodNotOpen(form: form, period))
        }
        if let closed = found.closedOn { throw .refused(.periodClosed(form: form, period, on: closed)) }
        return found
    }

    /// The return of a unit; every unit that stood in the period has one.
    func requireReturn(_ unit: Unit, _ form: String, _ period: ReportingPeriod) throws(OfficeError) -> FigureReturn {
        // A unit that ended within the period is asked no more: who followed it reports.
        guard unit.isValid(on: period.lastDay), let found = try figures.figureReturn(unit.id, form, period) else {
            throw .refused(.unitNotAsked(unit.name, period))
        }
        return found
    }

    /// A document that a person names as a source: one that they may see, and no void number.
    func requireSource(_ id: DocumentID, for actor: Actor) throws(OfficeError) -> IncomingDocument {
        guard let document = try incoming(id) else { throw .refused(.noSuchRecord) }
        let depth = try Visibility(of: actor).depth(
            with: document.parties, people: try people(),
            isFiled: { () throws(OfficeError) in try archive.isFiled(.incoming(id)) })
        guard depth == .whole else { throw .refused(.noSuchRecord) }
        guard document.state == .registered else { throw .refused(.alreadyVoid(document.number)) }
        return document
    }

    /// Writes the figures of a unit: what says something else than what stands ends that; `nil` withdraws. The same value of
    /// another day or source is no correction.
    /// - Parameter reason: why values of a return already received become others; of one that was sent back the reason is known.
    /// - Returns: what changed, and the rows written beside the subject of the note.
    func write(
        _ figures: [String: EnteredFigure?], into found: FigureReturn, of unit: Unit, form: FigureForm,
        because reason: String?, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> [FieldChange] {
        let period = found.period
        let reason = try spoken(reason)
        let why = reason ?? (found.state == .sentBack ? found.reason : nil)
        let standing = Dictionary(
            try self.figures.facts(unit.id, form.code, period).map { ($0.code, $0) },
            uniquingKeysWith: { first, _ in first })
        func isCorrected(_ code: String) -> Bool {
            guard let entered = figures[code], let old = standing[code] else { return false }
            return entered?.value != old.value
        }
        let corrected = form.rows.map(\.code).filter(isCorrected)
        if ReturnRule.isMended(found.state), why == nil, !corrected.isEmpty {
            throw .refused(.correctionUnexplained(unit.name, period, rows: corrected))
        }
        var changes: [FieldChange] = []
        for row in form.rows {
            guard let entered = figures[row.code] else { continue }
            let old = standing[row.code]
            if let old, let entered, old.says(entered) { continue }
            if old == nil, entered == nil { continue }
            if let old {
                let ending = Fact.Ending(by: actor.person.id, at: now, why: isCorrected(row.code) ? why : reason)
                try self.figures.endFact(old.id, ending)
            }
            if let entered {
                _ = try self.figures.addFact(
                    Fact(
                        id: FactID(0), unit: unit.id, form: form.code, period: period, code: row.code,
                        value: entered.value, asOf: entered.asOf, source: entered.source, enteredBy: actor.person.id,
                        enteredAt: now))
            }
            changes.append(FieldChange(row.code, from: old?.value.canonical, to: entered?.value.canonical))
        }
        if let reason, !changes.isEmpty { changes.append(FieldChange("reason", from: nil, to: reason)) }
        return changes
    }

    /// Refuses figures that are none of their rows, lie in the future, or cannot stand together with those that stay.
    func requireSound(
        _ figures: [String: EnteredFigure?], of unit: Unit, form: FigureForm, period: ReportingPeriod, today: Day
    ) throws(OfficeError) {
        var values: [String: FigureValue] = [:]
        for fact in try self.figures.facts(unit.id, form.code, period) { values[fact.code] = fact.value }
        for (code, entered) in figures.sorted(by: { $0.key < $1.key }) {
            guard let row = form.row(code), row.isValid(in: period) else { throw .refused(.unknownIndicator(code)) }
            guard let entered else {
                values[code] = nil
                continue
            }
            guard entered.asOf <= today else { throw .refused(.figureInFuture(entered.asOf)) }
            if row.isInspected {
                switch entered.source {
                case .inspection, .document: break
                case .returned, .registers, .said: throw .refused(.inspectionMissing(code))
                }
            }
            if let words = entered.source.words { _ = try unmarked(requireReason(words)) }
            if case .text(let text) = entered.value { _ = try unmarked(withinLimit(text)) }
            values[code] = entered.value
        }
        // What stands already is not held against who mends another row.
        let touched = Set(figures.keys)
        let faults = form.findings(in: values).filter { finding in
            !finding.isDoubt && (touched.contains(finding.code) || finding.partner.map(touched.contains) == true)
        }
        guard faults.isEmpty else { throw .refused(.figures(faults)) }
    }
}

/// The text, refused where it is a mark of state secrets: those never enter (design §9).
func unmarked(_ text: String) throws(OfficeError) -> String {
    guard !SecretMark.isMark(text) else { throw .refused(.secretMark) }
    return text
}

/// A text that may be left out, without blanks around it; `nil` where nothing is said.
func spoken(_ text: String?) throws(OfficeError) -> String? {
    guard let text = text.map(trimmed), !text.isEmpty else { return nil }
    return try unmarked(withinLimit(text))
}

extension FigureFinding {
    /// The other row that it speaks of.
    var partner: String? {
        switch self {
        case .exceeds(_, _, let other, _), .againstState(_, let other), .needed(_, let other): other
        case .malformed, .jump: nil
        }
    }
}
