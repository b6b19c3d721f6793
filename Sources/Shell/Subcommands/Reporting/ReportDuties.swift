import Interchange
import Office
import Phrases
import Records
import Screens

extension Subcommand {
    static let settingsReport = Subcommand(
        words: ["settings", "report"],
        operands: [Phrase(ReportKind.allCases.filter(\.recurs).map(\.rawValue).joined(separator: "|"))],
        options: [.due, .to, .symbol, .end],
        meanings: [
            .due: (
                Phrase("20|+5|+5w"),
                Phrase(
                    vi: "hạn gửi: ngày 20 của tháng cuối kỳ, 5 ngày hoặc 5 ngày làm việc sau kỳ",
                    en: "due on the 20th of the last month, 5 days or 5 working days after the period")
            ), .to: (Phrase(vi: "\"NƠI NHẬN; NƠI NHẬN\"", en: "\"A; B\""), Phrase(vi: "gửi ai", en: "to whom")),
        ], summary: .reportDutySummary
    ) { (run) throws(Failure) in
        let session = try run.session()
        if let text = run.arguments.words.first {
            guard let kind = ReportKind(rawValue: text) else {
                let known = ReportKind.allCases.filter(\.recurs).map(\.rawValue).joined(separator: ", ")
                throw .usage(.usageBadValue("settings report", value: text, expected: known))
            }
            let duty = try session.perform(
                SetReportDuty(
                    kind: kind, due: try run.dueRule(of: kind),
                    recipients: run.arguments.text(.to)?.split(separator: ";").map(String.init),
                    symbolTail: run.arguments.text(.symbol), ends: run.arguments.has(.end)), at: run.writingTime)
            return run.wantsJSON ? run.write(duty.shape) : run.say(duty.phrase)
        }
        let duties = try session.ask(ListReportDuties())
        guard !run.wantsJSON else { return run.write(.array(duties.map(\.shape))) }
        if duties.isEmpty { run.output.remark(Phrase.reportNoDuties.in(run.language)) }
        for duty in duties { run.say(duty.phrase) }
    }

    static let reportDue = Subcommand(words: ["report", "due"], summary: .reportDueSummary) { (run) throws(Failure) in
        let session = try run.session()
        let owed = try session.ask(AskReportDuties(today: run.today))
        guard !run.wantsJSON else { return run.write(.array(owed.map(\.shape))) }
        if owed.isEmpty { run.output.remark(Phrase.reportNoDuties.in(run.language)) }
        for report in owed { run.say(report.phrase { session.facts.name(of: .person($0)) }) }
    }
}

extension Invocation {
    /// The rule that `--due` types.
    fileprivate func dueRule(of kind: ReportKind) throws(Failure) -> DueRule? {
        guard let text = arguments.filled(.due) else { return nil }
        guard let rule = DueRule(code: text), rule.fits(kind) else {
            throw .usage(.reportDueMissing(kind.phrase))
        }
        return rule
    }

    /// Names the reports that press below the numbers of the desk.
    func writeOwedReports(in session: Session) throws(Failure) {
        guard session.actor.may(.enterFigures) || session.actor.may(.manageReports) else { return }
        let pressing = try session.ask(AskReportDuties(today: today)).filter(\.isPressing)
        guard !pressing.isEmpty else { return }
        output.line("")
        for report in pressing {
            let line = report.phrase { session.facts.name(of: .person($0)) }
            say(Phrase("  ").followed(by: line, separator: ""))
        }
    }
}

extension ReportDuty {
    fileprivate var shape: JSONValue {
        json(
            ("kind", json(kind.rawValue)), ("due", json(due.code)), ("to", .array(recipients.map { json($0) })),
            ("symbol", json(symbolTail)), ("since", json(since)), ("ended", .bool(isEnded)))
    }
}

extension OwedReport {
    fileprivate var shape: JSONValue {
        json(
            ("report", json(reference.canonical)), ("subject", json(reference.subject())), ("due", json(due)),
            ("standing", json(standing.rawValue)), ("begun", .bool(isBegun)),
            ("draft", json(begun?.shortName)), ("state", json(begun?.state.code)), ("sent", json(sent)),
            ("symbol", json(symbol)))
    }
}
