import Interchange
import Office
import Phrases
import Records
import Screens

extension Subcommand {
    static let importReturns = Subcommand(
        words: ["import", "returns"], operands: [Phrase(vi: "TỆP.(xlsx|csv)", en: "FILE.(xlsx|csv)")], required: 1,
        options: [.form, .period, .source, .arrived, .reason, .dryRun, .skipBad],
        summary: Phrase(
            vi: "nhập phiếu số liệu từ tệp .xlsx hoặc .csv (\"-\" đọc từ đầu vào; --source: số văn bản đến kèm phiếu)",
            en: "enter returns from an .xlsx or .csv file (\"-\" for standard input; --source: the document's number)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        // Said before a large file is read.
        guard session.actor.may(.enterFigures) else { throw .office(.refused(.notPermitted(.enterFigures))) }
        let name = run.arguments.words[0]
        let file = try ReturnsFile(
            try run.file(name), name: name, WorkbookFiles(programFolder: run.surroundings.programFolder))
        let setup = try session.ask(AskFigureSetup())
        let form = try run.figureForm(in: setup.book, said: ReturnReader.formCode(in: file.workbook))
        let period = try run.period(of: form, in: file)
        let document = try run.arguments.filled(.source).map { (text) throws(Failure) in
            try run.document(text, in: session).document
        }
        let receivedOn = try run.day(.arrived) ?? document?.content.arrivedOn ?? run.today
        let intake = try ReturnsIntake(form: form, period: period, setup, today: run.today, run.language)
        let plan = try intake.plan(file) { (question) throws(Failure) in try session.ask(question) }
        let isRefused = !plan.problems.isEmpty && !run.arguments.has(.skipBad)
        let reason = run.arguments.filled(.reason)
        if !isRefused, !run.arguments.has(.dryRun), reason == nil, !plan.replacements.isEmpty {
            throw .said(.refused, .returnsReplaceUnexplained(plan.replacementPhrase))
        }
        var written = 0
        if !isRefused, !run.arguments.has(.dryRun) {
            let rows = plan.rows(receivedOn: receivedOn, document: document?.id)
            // All of them or none: nobody is left to guess which unit stands already.
            if !rows.isEmpty {
                written = try session.perform(
                    ImportReturns(form: form.code, period: period, rows: rows, reason: reason), at: run.writingTime
                ).entered
            }
        }
        run.report(plan, written: written, isRefused: isRefused, period)
        if isRefused { throw .said(.badData, .returnsRefused(bad: plan.problems.count)) }
    }
}

extension Invocation {
    private static let mostProblems = 50

    /// The period that `--period` names, or the only one that the file says.
    fileprivate func period(of form: FigureForm, in file: ReturnsFile) throws(Failure) -> ReportingPeriod {
        if let named = try reportingPeriod(of: form) { return named }
        let said = ReturnReader.periods(in: file.workbook)
        guard said.count == 1, let period = said.first else { throw .usage(.returnsPeriodNeeded) }
        guard form.periods.contains(period.kind) else {
            throw .said(.refused, .figurePeriodNotAsked(form.code, period.phrase))
        }
        return period
    }

    fileprivate func report(_ plan: ReturnsPlan, written: Int, isRefused: Bool, _ period: ReportingPeriod) {
        guard !wantsJSON else {
            func shape(_ words: [ReturnsPlan.Word]) -> JSONValue {
                .array(
                    words.prefix(1000).map {
                        json(("place", json($0.place.in(language))), ("reason", json($0.reason.in(language))))
                    })
            }
            return write(
                json(
                    ("period", json(period.code)), ("returns", json(plan.count)), ("written", json(written)),
                    ("same", json(plan.same.count)), ("blank", json(plan.blank.count)), ("bad", json(plan.bad)),
                    ("replaced", json(plan.correctedCount)),
                    ("replacements", .array(plan.replacements.map(\.shape))),
                    ("dryRun", .bool(arguments.has(.dryRun))), ("problems", shape(plan.problems)),
                    ("remarks", shape(plan.remarks))))
        }
        for word in plan.problems.prefix(Self.mostProblems) { say(.returnsAt(word.place, word.reason)) }
        if plan.problems.count > Self.mostProblems { say(.importMoreProblems(plan.problems.count - Self.mostProblems)) }
        if arguments.has(.dryRun) {
            say(.returnsDryRun(returns: plan.count, good: plan.items.count, same: plan.same.count, bad: plan.bad))
        } else if !isRefused {
            say(.returnsDone(period.phrase, written: written, same: plan.same.count, skipped: plan.bad))
        }
        if !plan.replacements.isEmpty, !isRefused {
            let said = plan.replacementPhrase
            let isUnexplained = arguments.has(.dryRun) && arguments.filled(.reason) == nil
            say(
                arguments.has(.dryRun)
                    ? .returnsWouldReplace(said, isUnexplained: isUnexplained) : .returnsReplaced(said))
        }
        if !plan.blank.isEmpty { note(.returnsBlank(plan.blank.count)) }
        for word in plan.remarks.prefix(Self.mostProblems) { note(.returnsAt(word.place, word.reason)) }
    }
}

extension ReturnsPlan {
    private static let mostUnits = 3

    /// How many figures of how many returns, and the first of them with their rows.
    fileprivate var replacementPhrase: Phrase {
        let named = replacements.prefix(Self.mostUnits).map { found in
            let rows = found.replaced.map(\.code)
            return Phrase(found.name).followed(
                by: .inBrackets(Phrase(rows.prefix(5).joined(separator: ", ") + (rows.count > 5 ? " …" : ""))))
        }
        let more: [Phrase] = replacements.count > Self.mostUnits ? [Phrase("…")] : []
        return .returnsReplacement(
            figures: .count(correctedCount), returns: .count(replacements.count),
            units: .list(named + more, separator: "; "))
    }
}

extension ReturnsPlan.Item {
    fileprivate var shape: JSONValue {
        json(("unit", json(unit)), ("rows", .array(replaced.map { json($0.code) })))
    }
}
