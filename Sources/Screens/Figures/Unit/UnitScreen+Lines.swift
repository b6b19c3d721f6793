import Office
import Phrases
import Records
import TerminalKit
import Text

extension UnitScreen {
    /// One line of the sheet.
    struct Line: Equatable, Sendable {
        enum Kind: Equatable, Sendable {
            /// What is said of the unit.
            case about(Phrase, Style)
            case task(TaskAssessment)
            case row(ScoreLine)
            case heading(Phrase)
            case figureReturn(StandingReturn)
            case question(StandingQuestion)
        }

        let kind: Kind

        /// What the cursor finds again after the sheet was read anew; `nil` where it does not stand.
        var key: String? {
            switch kind {
            case .row(let line): "row \(line.indicator.code)"
            case .figureReturn(let found): "return \(found.figureReturn.id.value)"
            case .question(let found): "question \(found.question.id.value)"
            case .about, .task, .heading: nil
            }
        }
    }
}

extension UnitScreen.State {
    /// The sheet, line by line; with something in the line only the rows that fit it.
    func lines(in surroundings: Surroundings) -> [UnitScreen.Line] {
        guard let sheet else { return [] }
        var lines: [UnitScreen.Line] = []
        let wanted = folded(clean(line.text))
        let isNarrowed = !wanted.isEmpty
        if !isNarrowed { lines += about(sheet, surroundings) }
        for task in sheet.assessment.tasks {
            let rows = task.lines.filter { !isNarrowed || fits($0.indicator, wanted) }
            guard !isNarrowed || !rows.isEmpty else { continue }
            lines.append(.init(kind: .task(task)))
            if task.task == .network, !isNarrowed, let lack = sheet.lack {
                lines += told(lack, surroundings)
            }
            lines += rows.map { .init(kind: .row($0)) }
        }
        guard !isNarrowed else { return lines }
        lines.append(.init(kind: .heading(.headReturns)))
        lines += sheet.returns.map { .init(kind: .figureReturn($0)) }
        if sheet.returns.isEmpty { lines.append(.init(kind: .about(.noReturns, .faint))) }
        lines.append(.init(kind: .heading(.headQuestions)))
        lines += sheet.questions.map { .init(kind: .question($0)) }
        if sheet.questions.isEmpty { lines.append(.init(kind: .about(.unitNoQuestions, .faint))) }
        return lines
    }

    /// The confirmed lack of conditions, and whether its review day is past or it was taken back meanwhile.
    private func told(_ lack: ConfirmedLack, _ surroundings: Surroundings) -> [UnitScreen.Line] {
        let isPast = lack.reviewOn < surroundings.today
        var said: Phrase =
            isPast
            ? .lackOverdue(reason: lack.reason, review: lack.reviewOn.shown)
            : .lackConfirmed(reason: lack.reason, review: lack.reviewOn.shown)
        if let end = lack.endedOn { said = said.followed(by: .lackEndedOn(end.shown), separator: " · ") }
        return broken(said, isPast ? .warning : .faint, surroundings)
    }

    /// In a narrow window what does not fit goes on below.
    private func broken(_ phrase: Phrase, _ style: Style, _ surroundings: Surroundings) -> [UnitScreen.Line] {
        wrapped(surroundings.text(phrase), width: surroundings.columns - 3).map {
            UnitScreen.Line(kind: .about(Phrase($0), style))
        }
    }

    private func fits(_ row: Indicator, _ wanted: String) -> Bool {
        if row.code.lowercased().hasPrefix(wanted) { return true }
        let text = folded(row.nameVi) + " " + folded(row.nameEn)
        return wanted.split(separator: " ").allSatisfy { text.contains($0) }
    }

    private func about(_ sheet: UnitSheet, _ surroundings: Surroundings) -> [UnitScreen.Line] {
        let unit = sheet.unit
        var lines: [(Phrase, Style)] = []
        let mail: Phrase = unit.email.map { .unitMail($0, isUnsure: unit.isUnsure) } ?? .unitNoMail
        lines.append((Phrase.unitGroup(unit.kind.one, code: unit.code).followed(by: mail, separator: " · "), .faint))
        if !sheet.predecessors.isEmpty {
            lines.append((.unitMergedFrom(sheet.predecessors.map(\.name).joined(separator: ", ")), .faint))
        }
        if let end = unit.validTo {
            lines.append(
                (
                    sheet.successor.map { .unitNowPartOf($0.name, day: end.shown) } ?? .unitEnded(day: end.shown),
                    .warning
                ))
        }
        lines.append(standing(sheet, surroundings))
        lines.append((total(sheet), .label))
        return lines.flatMap { broken($0.0, $0.1, surroundings) }
    }

    private func standing(_ sheet: UnitSheet, _ surroundings: Surroundings) -> (Phrase, Style) {
        guard let found = sheet.current else { return (.unitNotAskedHere, .faint) }
        let figureReturn = found.figureReturn
        var parts: [Phrase] = [
            .unitReturn(figureReturn.standing(on: surroundings.today), due: figureReturn.due.shown)
        ]
        if let document = found.document { parts.append(.byDocument(document.number.shownWithYear)) }
        if figureReturn.reminders > 0, let day = figureReturn.remindedOn {
            parts.append(.remindedTimes(figureReturn.reminders, day: day.shown))
        }
        if let reason = figureReturn.reason { parts.append(.returnReasonIs(reason)) }
        if sheet.standing?.isOpen == false { parts.append(.whyUnitPeriodClosed) }
        let isWanting =
            figureReturn.isOwed && (figureReturn.due < surroundings.today || figureReturn.state == .sentBack)
        return (Phrase.list(parts, separator: " · "), isWanting ? .warning : .text)
    }

    private func total(_ sheet: UnitSheet) -> Phrase {
        guard let total = sheet.assessment.total else { return .unitNoTotal }
        let said = Phrase.unitTotal(Phrase("\(total)"))
        guard sheet.history.count > 1 else { return said }
        let past = sheet.history[sheet.history.count - 2]
        guard let before = past.outline?.total else { return said.followed(by: .noChangeKnown, separator: " · ") }
        let change = total - before
        return said.followed(
            by: .changeSince(change > 0 ? "+\(change)" : "\(change)", past.period.phrase), separator: " · ")
    }
}

extension UnitSheet {
    /// The return of the period.
    var current: StandingReturn? {
        returns.first { $0.figureReturn.form == form.code && $0.figureReturn.period == period }
    }

    /// Whether a row has its value from units that were merged.
    func isMerged(_ line: ScoreLine) -> Bool { line.fact != nil && self[line.indicator.code] == nil }

    /// The values of the period.
    var values: [String: FigureValue] {
        Dictionary(facts.map { ($0.fact.code, $0.fact.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Those of the period before.
    var valuesBefore: [String: FigureValue] {
        history.count > 1 ? history[history.count - 2].facts.mapValues(\.value) : [:]
    }
}
