import Interchange
import Office
import Phrases
import Records
import Text

extension Subcommand {
    static let importIncoming = Subcommand(
        words: ["import", "incoming"], operands: [Phrase(vi: "TỆP.csv", en: "FILE.csv")], required: 1,
        options: [.dryRun, .skipBad],
        summary: Phrase(
            vi: "nhập sổ văn bản đến từ tệp CSV (\"-\" đọc từ đầu vào)",
            en: "take a register over from a CSV file (\"-\" for standard input)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        // Said before a large file is read.
        guard session.actor.may(.importRegister) else { throw .office(.refused(.notPermitted(.importRegister))) }
        let bytes = try run.file(run.arguments.words[0])
        let file = try ImportFile(
            bytes, today: run.today, people: session.facts.people, departments: session.facts.departments)
        let plan = try ImportPlan(file, in: session, at: run.writingTime)
        var done = ImportReceipt()
        let isRefused = plan.file.badCount > 0 && !run.arguments.has(.skipBad)
        if !isRefused, !run.arguments.has(.dryRun) { done = try run.carryOut(plan, in: session) }
        run.report(plan, done, isRefused: isRefused)
        if isRefused { throw .said(.badData, .importRefused(bad: plan.file.badCount)) }
    }
}

/// What was written of an import.
struct ImportReceipt: Equatable {
    /// Rows registered now.
    var registered = 0
    /// Rows that another process registered between the plan and now.
    var before = 0
    /// Years whose books were opened for it.
    var openedYears: [Int] = []
}

extension Invocation {
    /// Rows in one transaction: two hundred hold the writer's lock for some 40 ms.
    static let importChunk = 200
    private static let mostProblems = 50
    private static let mostDuplicates = 20

    fileprivate func carryOut(_ plan: ImportPlan, in session: Session) throws(Failure) -> ImportReceipt {
        var receipt = ImportReceipt()
        let rows = plan.rows
        for start in stride(from: 0, to: rows.count, by: Self.importChunk) {
            let chunk = Array(rows[start..<min(start + Self.importChunk, rows.count)])
            do {
                let done = try session.perform(ImportIncoming(rows: chunk), at: writingTime)
                receipt.registered += done.registered
                receipt.before += done.before
                receipt.openedYears += done.openedYears
            } catch {
                guard receipt.registered > 0, let reason = error.sentence else { throw error }
                throw .said(error.code, .importStopped(registered: receipt.registered, reason: reason))
            }
            progress(start + chunk.count, of: rows.count) { .importProgress(done: $0, of: $1) }
        }
        output.endProgress()
        return receipt
    }

    fileprivate func report(_ plan: ImportPlan, _ done: ImportReceipt, isRefused: Bool) {
        guard !wantsJSON else { return write(shape(of: plan, done)) }
        let bad = plan.file.badCount
        for problem in plan.file.problems.prefix(Self.mostProblems) { say(problem.phrase) }
        if plan.file.problems.count > Self.mostProblems {
            say(.importMoreProblems(plan.file.problems.count - Self.mostProblems))
        }
        if arguments.has(.dryRun) || isRefused {
            if arguments.has(.dryRun) {
                say(.importDryRun(rows: plan.file.rowCount, good: plan.fresh.count, bad: bad))
                if plan.before > 0 { say(.importBefore(plan.before)) }
            }
        } else {
            say(
                .importDone(
                    rows: plan.file.rowCount, registered: done.registered, before: plan.before + done.before,
                    skipped: bad))
        }
        for (year, gaps) in Dictionary(grouping: plan.gaps, by: \.year).sorted(by: { $0.key < $1.key }) {
            say(.importGaps(year: year, ranges: gaps.map(\.shown).joined(separator: ", ")))
        }
        if !done.openedYears.isEmpty {
            say(.importBooksOpened(done.openedYears.map(String.init).joined(separator: ", ")))
        }
        for heading in plan.file.unusedHeadings { note(.importColumnUnknown(heading)) }
        if plan.file.unparsedSymbols > 0 { note(.importUnparsedSymbols(plan.file.unparsedSymbols)) }
        for duplicate in plan.duplicates.prefix(Self.mostDuplicates) { note(duplicate) }
        if plan.duplicates.count > Self.mostDuplicates { note(.importDuplicates(plan.duplicates.count)) }
    }

    private func shape(of plan: ImportPlan, _ done: ImportReceipt) -> JSONValue {
        let problems = plan.file.problems.prefix(1000).map { problem in
            json(
                ("line", json(problem.line)), ("column", json(problem.column)),
                ("reason", json(problem.reason.in(language))))
        }
        let gaps = plan.gaps.map { gap in
            json(
                ("year", json(gap.year)), ("from", json(gap.numbers.lowerBound)), ("to", json(gap.numbers.upperBound)))
        }
        return json(
            ("rows", json(plan.file.rowCount)), ("good", json(plan.fresh.count)),
            ("registered", json(done.registered)), ("before", json(plan.before + done.before)),
            ("bad", json(plan.file.badCount)), ("dryRun", .bool(arguments.has(.dryRun))),
            ("duplicates", json(plan.duplicates.count)), ("unparsedSymbols", json(plan.file.unparsedSymbols)),
            ("openedYears", .array(done.openedYears.map { json($0) })), ("gaps", .array(gaps)),
            ("problems", .array(problems)))
    }
}

extension ImportProblem {
    fileprivate var phrase: Phrase { .importRow(line: line, column: column, problem: reason) }
}

extension ImportPlan.Gap {
    fileprivate var shown: String {
        numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
    }
}
