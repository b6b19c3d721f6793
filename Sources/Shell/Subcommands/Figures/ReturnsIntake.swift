import Interchange
import Office
import Phrases
import Records
import Screens

/// Holds a file of returns against an office, for the command line and the screens alike: nothing is written.
struct ReturnsIntake {
    let form: FigureForm
    let period: ReportingPeriod
    let today: Day
    let language: Language
    private let units: [ReturnUnit]

    init(
        form: FigureForm, period: ReportingPeriod, _ setup: FigureSetup, today: Day, _ language: Language
    ) throws(Failure) {
        self.form = form
        self.period = period
        self.today = today
        self.language = language
        units = setup.returnUnits(of: form, in: period)
        guard !units.isEmpty else { throw .office(.refused(.noUnitsWatched)) }
    }

    /// What an import of a file would do.
    /// - Parameter standing: what the office has of a unit.
    func plan(
        _ file: ReturnsFile, _ control: WorkControl = .none,
        _ standing: (AskReturnEntry) throws(Failure) -> ReturnEntry
    ) throws(Failure) -> ReturnsPlan {
        let reading = file.reading(of: form, units: units, period: period)
        var plan = ReturnsPlan()
        plan.blank = reading.blankUnits.map(name)
        for problem in reading.problems {
            let word = ReturnsPlan.Word(place: problem.place.shown, reason: problem.reason(form, units, language))
            if problem.isRemark { plan.remarks.append(word) } else { plan.problems.append(word) }
            if problem.spoilsUnknown { plan.bad += 1 }
        }
        for (place, entry) in reading.entries.enumerated() {
            if control.isCancelled() { throw .quiet(.refused) }
            control.progress(place, reading.entries.count)
            guard entry.isSound else {
                plan.bad += 1
                continue
            }
            if let own = entry.period, own != period {
                plan.refuse(entry, .returnsOtherPeriod(own.phrase, wanted: period.phrase))
                plan.bad += 1
                continue
            }
            let found = try standing(AskReturnEntry(unit: entry.unit, form: form.code, period: period))
            add(entry, to: &plan, over: found)
        }
        // A file of which nothing was understood is no import of nothing.
        if plan.count == 0, plan.blank.isEmpty, plan.problems.isEmpty {
            throw .said(.badData, .returnsNothingRead(form.code))
        }
        return plan
    }

    private func name(_ code: String) -> String { units.first { $0.code == code }?.name ?? code }

    private func add(_ entry: ReadReturn, to plan: inout ReturnsPlan, over found: ReturnEntry) {
        if let refusal = refusal(found) {
            plan.bad += 1
            return plan.refuse(entry, sentence(for: refusal))
        }
        let old = Dictionary(
            found.facts.map { ($0.fact.code, $0.fact.value) }, uniquingKeysWith: { first, _ in first })
        let findings = form.findings(
            in: old.merging(entry.values) { _, new in new }, before: found.before.mapValues(\.value)
        ).filter { finding in
            // What stands already is not held against who mends another row.
            entry.values[finding.code] != nil || finding.other.map { entry.values[$0] != nil } ?? false
        }
        for finding in findings where finding.isDoubt {
            plan.remarks.append(.init(place: entry.place.shown, reason: sentence(for: finding, in: form, key: "")))
        }
        let faults = findings.filter { !$0.isDoubt }
        guard faults.isEmpty else {
            plan.bad += 1
            for fault in faults { plan.refuse(entry, sentence(for: fault, in: form, key: "")) }
            return
        }
        let state = found.figureReturn?.figureReturn.state
        let isReceived = state.map(ReturnRule.isMended) == true
        if isReceived, entry.values.allSatisfy({ old[$0.key] == $0.value }) {
            plan.same.append(found.unit.name)
            return
        }
        // Figures are of the period's last day, as far as that has come.
        let day = min(period.lastDay, today)
        let replaced = form.rows.compactMap { row -> ReturnsPlan.Replaced? in
            guard let before = old[row.code], let new = entry.values[row.code], before != new else { return nil }
            return ReturnsPlan.Replaced(code: row.code, old: before, new: new)
        }
        plan.items.append(
            ReturnsPlan.Item(
                unit: entry.unit, name: found.unit.name,
                figures: entry.values.mapValues { EnteredFigure($0, asOf: day) }, replaced: replaced,
                isReceived: isReceived))
    }

    /// Why nothing can be written of a unit in the period, whatever it reports.
    private func refusal(_ entry: ReturnEntry) -> Refusal? {
        guard let standing = entry.standing else { return .periodNotOpen(form: form.code, period) }
        if let closed = standing.closedOn { return .periodClosed(form: form.code, period, on: closed) }
        guard let found = entry.figureReturn else { return .unitNotAsked(entry.unit.name, period) }
        return ReturnRule.isOpen(found.figureReturn.state) ? nil : .returnAccepted(entry.unit.name, period)
    }
}

extension ReturnsPlan {
    fileprivate mutating func refuse(_ entry: ReadReturn, _ reason: Phrase) {
        problems.append(Word(place: entry.place.shown, reason: reason))
    }
}

extension FigureFinding {
    /// The other row that it speaks of.
    fileprivate var other: String? {
        switch self {
        case .exceeds(_, _, let other, _), .againstState(_, let other), .needed(_, let other): other
        case .malformed, .jump: nil
        }
    }
}

extension ReturnProblem {
    /// Whether a return was left out for it that is not among those read.
    fileprivate var spoilsUnknown: Bool {
        switch kind {
        case .line, .unitMissing, .unitUnknown, .unitAmbiguous: true
        case .sheetNotRead, .sheetHidden, .headingUnknown, .headingAmbiguous, .headingContradicts, .columnTwice,
            .rowTwice, .unitContradicts, .unitTwice, .totalLine, .periodMalformed, .otherForm, .value, .inspected,
            .mergedValue:
            false
        }
    }
}
