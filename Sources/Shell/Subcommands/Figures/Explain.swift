import Interchange
import Office
import Phrases
import Records
import Screens

/// How one task of a unit was judged, line by line, with what stood before and what each part of a merged unit gave.
extension Subcommand {
    static let tasksExplain = Subcommand(
        words: ["tasks", "explain"],
        operands: [Phrase(vi: "ĐƠN-VỊ", en: "UNIT"), Phrase(vi: "NHIỆM-VỤ", en: "TASK")], required: 2,
        options: [.period],
        summary: Phrase(
            vi: "vì sao có điểm đó: từng dòng số liệu, ngày, nguồn, chỉ tiêu, trọng số, kết quả",
            en: "why that score: line by line the figure, its day, source, target, weight, result")
    ) { (run) throws(Failure) in
        let task = try run.letterTask(run.arguments.words[1], of: Phrase(vi: "NHIỆM-VỤ", en: "TASK").in(run.language))
        let session = try run.session()
        let asked = try run.reportingPeriod()
        // A name that two units bore, one after another, means the one of the period.
        let unit = try session.unit(
            run.arguments.words[0], in: try session.ask(AskUnits()), on: asked?.lastDay ?? run.today)
        let sheet = try session.ask(AskUnitSheet(unit: unit.code, period: asked, today: run.today))
        let assessment = sheet.assessment[task]
        let earlier = try earlierValues(of: assessment, sheet, session)
        guard !run.wantsJSON else { return run.write(assessment.shape(sheet, earlier)) }
        run.say(
            Phrase(unit.name).followed(by: sheet.period.phrase, separator: " · ").followed(
                by: Phrase("\(task.rawValue). ").followed(by: task.phrase, separator: ""), separator: " · "))
        run.say(assessment.standingPhrase(of: sheet.figureReturn))
        for line in assessment.lines {
            let row = line.indicator
            run.say(Phrase("  ").followed(by: line.sentence(sheet[row.code]), separator: ""))
            // Of a whole that was several units then: what each of them gave.
            for part in sheet.parts {
                run.say(Phrase("    ").followed(by: part.sentence(row), separator: ""))
            }
            for old in earlier[row.code] ?? [] {
                run.say(Phrase("    ").followed(by: old.earlierSentence(row), separator: ""))
            }
        }
        if let sum = assessment.sumPhrase { run.say(Phrase("  ").followed(by: sum, separator: "")) }
    }
}

/// What stood before in the rows of a task, the newest first: only of rows whose value was ever replaced.
private func earlierValues(
    of task: TaskAssessment, _ sheet: UnitSheet, _ session: Session
) throws(Failure) -> [String: [SourcedFact]] {
    var earlier: [String: [SourcedFact]] = [:]
    for line in task.lines {
        let code = line.indicator.code
        let all = try session.ask(
            AskFactHistory(unit: sheet.unit.code, form: sheet.form.code, period: sheet.period, code: code))
        let ended = all.filter { $0.fact.ended != nil }
        if !ended.isEmpty { earlier[code] = ended }
    }
    return earlier
}

extension UnitSheet.Part {
    /// "LĐLĐ tỉnh Hà Nam: 36 · số liệu 20/06/2025 · phiếu của đơn vị".
    fileprivate func sentence(_ row: Indicator) -> Phrase {
        guard let found = self[row.code] else {
            return Phrase(unit.name).followed(by: .noFigure, separator: ": ")
        }
        return Phrase(unit.name).followed(
            by: .list(
                [row.shown(found.fact.value), .figureOf(day: found.fact.asOf.shown), found.sourcePhrase.inside],
                separator: " · "), separator: ": ")
    }
}

extension SourcedFact {
    /// "trước đó 12 · Lan thay lúc 03/10/2026 09:12, lý do: đơn vị báo lại".
    fileprivate func earlierSentence(_ row: Indicator) -> Phrase {
        .earlierValue(
            row.shown(fact.value), by: endedBy ?? "", at: fact.ended?.at.officeShown ?? "", why: fact.ended?.why)
    }
}
