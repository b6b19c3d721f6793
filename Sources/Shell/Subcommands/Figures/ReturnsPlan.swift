import Interchange
import Office
import Phrases
import Records
import Screens

/// What an import of returns would do, known before anything is written.
struct ReturnsPlan {
    /// A return that is taken over.
    struct Item {
        let entry: ReadReturn
        let row: ImportReturns.Row
    }

    /// Something to be said, with where it stands.
    struct Word {
        let place: Phrase
        let reason: Phrase
    }

    /// A return that was received and of which standing values would become others.
    struct Replacement {
        let unit: Unit
        /// The codes of the rows.
        let rows: [String]
    }

    /// What is written.
    private(set) var items: [Item] = []
    /// Units whose returns say what stands already.
    private(set) var same = 0
    /// Units whose returns are there and empty.
    private(set) var blank = 0
    /// Returns that need mending first.
    private(set) var bad = 0
    /// Received returns that would be corrected.
    private(set) var replacements: [Replacement] = []
    /// What must be mended.
    private(set) var problems: [Word] = []
    /// What only has to be known.
    private(set) var remarks: [Word] = []

    /// All returns of the file.
    var count: Int { items.count + same + bad }

    /// How many standing values of received returns become others.
    var replaced: Int { replacements.reduce(0) { $0 + $1.rows.count } }

    /// From where the returns come.
    struct Origin {
        let receivedOn: Day
        let document: DocumentID?
        let today: Day
        let language: Language
    }

    /// Holds each return against the office.
    init(
        _ reading: ReturnReading, form: FigureForm, period: ReportingPeriod, units: [ReturnUnit], _ origin: Origin,
        in session: Session
    ) throws(Failure) {
        blank = reading.blankUnits.count
        var spoilt = 0
        for problem in reading.problems {
            let word = Word(place: problem.place.shown, reason: problem.reason(form, units, origin.language))
            if problem.isRemark { remarks.append(word) } else { problems.append(word) }
            if problem.spoilsUnknown { spoilt += 1 }
        }
        bad = spoilt
        for entry in reading.entries {
            guard entry.isSound else {
                bad += 1
                continue
            }
            try add(entry, form: form, period: period, origin, in: session)
        }
    }

    private mutating func add(
        _ entry: ReadReturn, form: FigureForm, period: ReportingPeriod, _ origin: Origin, in session: Session
    ) throws(Failure) {
        func refuse(_ reason: Phrase) {
            problems.append(Word(place: entry.place.shown, reason: reason))
        }
        if let own = entry.period, own != period {
            bad += 1
            return refuse(.returnsOtherPeriod(own.phrase, wanted: period.phrase))
        }
        let standing = try session.ask(AskReturnEntry(unit: entry.unit, form: form.code, period: period))
        if let refusal = Self.refusal(standing, form: form, period: period) {
            bad += 1
            return refuse(sentence(for: refusal))
        }
        var values = Dictionary(
            standing.facts.map { ($0.fact.code, $0.fact.value) }, uniquingKeysWith: { first, _ in first })
        let isSame = entry.values.allSatisfy { values[$0.key] == $0.value }
        let corrected = form.rows.map(\.code).filter { code in
            guard let new = entry.values[code], let old = values[code] else { return false }
            return new != old
        }
        values.merge(entry.values) { _, new in new }
        let findings = form.findings(in: values, before: standing.before.mapValues(\.value))
            .filter { finding in
                // What stands already is not held against who mends another row.
                entry.values[finding.code] != nil || finding.other.map { entry.values[$0] != nil } ?? false
            }
        for finding in findings where finding.isDoubt {
            remarks.append(Word(place: entry.place.shown, reason: sentence(for: finding, in: form, key: "")))
        }
        let faults = findings.filter { !$0.isDoubt }
        guard faults.isEmpty else {
            bad += 1
            for fault in faults { refuse(sentence(for: fault, in: form, key: "")) }
            return
        }
        if isSame, let state = standing.figureReturn?.figureReturn.state, state != .asked, state != .sentBack {
            same += 1
            return
        }
        if !corrected.isEmpty, standing.figureReturn.map({ ReturnRule.isMended($0.figureReturn.state) }) == true {
            replacements.append(Replacement(unit: standing.unit, rows: corrected))
        }
        // Figures are of the period's last day, as far as that has come.
        let day = min(period.lastDay, origin.today)
        items.append(
            Item(
                entry: entry,
                row: ImportReturns.Row(
                    unit: entry.unit,
                    figures: entry.values.mapValues { EnteredFigure($0, asOf: day) }, receivedOn: origin.receivedOn,
                    document: origin.document)))
    }

    /// Why nothing can be written of a unit in a period, whatever it reports.
    private static func refusal(_ entry: ReturnEntry, form: FigureForm, period: ReportingPeriod) -> Refusal? {
        guard let standing = entry.standing else { return .periodNotOpen(form: form.code, period) }
        if let closed = standing.closedOn { return .periodClosed(form: form.code, period, on: closed) }
        guard let found = entry.figureReturn else { return .unitNotAsked(entry.unit.name, period) }
        return ReturnRule.isOpen(found.figureReturn.state) ? nil : .returnAccepted(entry.unit.name, period)
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
