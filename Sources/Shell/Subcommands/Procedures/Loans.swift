import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    private static let number = Phrase(vi: "PHIẾU-MƯỢN", en: "LOAN")

    private static let list = Subcommand(
        words: ["archive", "lend", "list"], options: [.all, .overdue, .reader, .limit],
        summary: Phrase(
            vi: "phiếu mượn, đọc chưa trả; --overdue những phiếu quá hạn trả",
            en: "loans and readings; --overdue those too long out")
    ) { (run) throws(Failure) in
        let session = try run.session()
        var filter = LoanFilter(limit: try run.limit())
        if run.arguments.has(.overdue) {
            filter.dueBefore = run.today
        } else if !run.arguments.has(.all) {
            filter.states = [.asked, .permitted, .out]
        }
        if let text = run.arguments.filled(.reader) { filter.reader = try session.person(text).id }
        let rows = try session.ask(ListLoans(filter))
        guard !run.wantsJSON else {
            return run.write(.array(rows.map { .object($0.listed(session.facts, run.today)) }))
        }
        for row in rows { run.output.line(run.line(row, session.facts)) }
        if rows.isEmpty { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    private static let show = Subcommand(
        words: ["archive", "lend", "show"], operands: [number], required: 1,
        summary: Phrase(vi: "một phiếu mượn với bản sao và quá trình", en: "one loan with its copies and history")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let detail = try run.loan(in: session)
        guard !run.wantsJSON else {
            return run.write(
                .object(
                    detail.row.listed(session.facts, run.today) + [
                        JSONValue.Member("copies", .array(detail.copies.map { json($0.copy.symbol) })),
                        JSONValue.Member("history", .array(detail.history.map(\.shape))),
                    ]))
        }
        run.write(detail, session.facts)
    }

    private static let ask = Subcommand(
        words: ["archive", "lend", "ask"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1,
        options: [.reader, .outside, .purposeOfLoan, .manner, .key], meanings: procedureMeanings,
        summary: Phrase(
            vi: "lập phiếu yêu cầu mượn hoặc đọc tại chỗ (mặc định: mượn cho mình)",
            en: "write the slip for a loan or a reading (for oneself unless said)")
    ) { (run) throws(Failure) in
        let purpose = try run.arguments.required(.purposeOfLoan)
        let session = try run.session()
        let file = try run.file(run.arguments.words[0], in: session).file
        if run.arguments.has(.reader), run.arguments.has(.outside) {
            throw .usage(.optionsExclude(CommandOption.reader.flag, CommandOption.outside.flag))
        }
        var reader = Reading.person(session.actor.person.id)
        if let text = run.arguments.filled(.reader) { reader = .person(try session.person(text).id) }
        if let text = run.arguments.filled(.outside) {
            let parts = text.split(separator: ",", maxSplits: 1).map { trimmed(String($0)) }
            reader = .outside(name: parts.first ?? "", from: parts.count > 1 ? parts[1] : nil)
        }
        let manner = try run.choice(.manner, LoanManner.allCases, \.code) ?? .takenOut
        let loan = try session.perform(
            AskForFile(file.id, reader: reader, purpose: purpose, manner: manner, formKey: run.formKey),
            at: run.writingTime)
        run.tell(loan, session)
    }

    /// A step as a subcommand.
    private static func stepping(
        _ step: LoanStep, _ word: String, _ options: [CommandOption], _ summary: Phrase
    ) -> Subcommand {
        Subcommand(
            words: ["archive", "lend", word], operands: [number], required: 1, options: options,
            meanings: procedureMeanings, summary: summary
        ) { (run) throws(Failure) in
            if step == .extend { _ = try run.arguments.required(.due) }
            let session = try run.session()
            let loan = try run.loan(in: session).row.loan
            let words = step == .takeBack ? run.arguments.text(.condition) : run.arguments.text(.reason)
            let changed = try session.perform(
                StepLoan(
                    step, loan, on: try run.day(.date), due: try run.day(.due, direction: .future), words: words),
                at: run.writingTime)
            run.tell(changed, session)
        }
    }

    private static let copy = Subcommand(
        words: ["archive", "lend", "copy"], operands: [number, Phrase(vi: "SỐ|SỐ-KÝ-HIỆU", en: "NUMBER|SYMBOL")],
        required: 1, options: CommandOption.copyFields.filter { $0 != .askedBy } + [.unregistered, .key],
        meanings: copyMeanings,
        summary: Phrase(
            vi: "sao một văn bản trong hồ sơ cho người đọc, cấp số vào sổ bản sao",
            en: "copy a document of the file for the reader, numbered in the register of copies")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.form)
        let session = try run.session()
        let loan = try run.loan(in: session).row.loan
        let source = try run.copySource(Array(run.arguments.words.dropFirst()), in: session)
        let content = try run.copyContent(in: session)
        let made = try session.perform(
            CopyForReader(for: loan.id, of: source, content: content, formKey: run.formKey), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(made.shape) }
        run.say(made.wasRepeat ? .copyMadeBefore(made.symbol) : .copyMade(made.symbol))
    }

    private static let readers = Subcommand(
        words: ["archive", "lend", "readers"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1,
        summary: Phrase(vi: "ai đã mượn, đọc một hồ sơ", en: "who has read a file")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let file = try run.file(run.arguments.words[0], in: session).file
        let readings = try session.ask(ListReaders(of: file.id))
        guard !run.wantsJSON else {
            return run.write(
                .array(
                    readings.map { reading in
                        let row = LoanRow(loan: reading.loan, file: file, isWhole: true)
                        return .object(
                            row.listed(session.facts, run.today) + [
                                JSONValue.Member("copies", .array(reading.copies.map { json($0.copy.symbol) }))
                            ])
                    }))
        }
        for reading in readings {
            let loan = reading.loan
            let days = [loan.outOn?.shown, loan.returnedOn?.shown ?? "…"].compactMap(\.self).joined(separator: " – ")
            let copies = reading.copies.map(\.copy.symbol).joined(separator: ", ")
            let what = [
                days, session.facts.readerName(loan.reader), loan.manner.phrase.in(run.language), loan.purpose, copies,
            ].filter { !$0.isEmpty }
            run.output.line(cleaned(what.joined(separator: " · ")))
        }
        if readings.isEmpty { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    static let loanCommands = [
        list, show, ask,
        stepping(.permit, "permit", [.due], Phrase(vi: "duyệt cho mượn", en: "permit a loan")),
        stepping(.refuse, "refuse", [.reason], Phrase(vi: "không duyệt cho mượn", en: "refuse a loan")),
        stepping(
            .handOut, "out", [.date, .due],
            Phrase(
                vi: "giao hồ sơ cho người mượn (mặc định: 14 ngày)", en: "hand the file out (for 14 days unless said)")),
        stepping(.extend, "extend", [.due, .reason], Phrase(vi: "gia hạn mượn", en: "set a later day of return")),
        stepping(
            .takeBack, "back", [.date, .condition],
            Phrase(vi: "nhận trả hồ sơ, ghi tình trạng", en: "take the file back, with its condition")),
        stepping(.withdraw, "withdraw", [.reason], Phrase(vi: "thôi mượn", en: "give a request up")),
        copy, readers,
    ]
}

extension Invocation {
    /// The loan that the first word names.
    func loan(in session: Session) throws(Failure) -> LoanDetail {
        guard let detail = try session.ask(ShowLoan(LoanID(try caseNumber()))) else {
            throw .office(.refused(.procedure(.unknownLoan)))
        }
        return detail
    }

    fileprivate func tell(_ loan: FileLoan, _ session: Session) {
        guard !wantsJSON else { return write(.object(loan.listed(session.facts, today))) }
        say(.loanSaid(String(loan.id.value), loan.state.phrase, due: loan.state == .out ? loan.due?.shown : nil))
    }

    fileprivate func line(_ row: LoanRow, _ facts: OfficeFacts) -> String {
        let loan = row.loan
        let late = loan.daysLate(on: today)
        let what = [
            row.file.name.description, loan.state.phrase.in(language), facts.readerName(loan.reader),
            loan.due.map { Phrase.slipLine(.fieldDueBack, $0.shown).in(language) },
            late > 0 ? Phrase.loanLate(late).in(language) : nil,
        ].compactMap(\.self).joined(separator: " · ")
        return "\(padded(String(loan.id.value), to: 6))\(cleaned(what))"
    }

    fileprivate func write(_ detail: LoanDetail, _ facts: OfficeFacts) {
        let loan = detail.row.loan
        writeRows([
            (.fieldState, loan.state.phrase.in(language)),
            (
                .fieldFile,
                [detail.row.file.name.description, detail.row.file.content.title].filter { !$0.isEmpty }
                    .joined(separator: ": ")
            ),
            (.fieldReader, facts.readerName(loan.reader)), (.fieldPurpose, loan.purpose),
            (.fieldLoanManner, loan.manner.phrase.in(language)), (.fieldAskedOn, loan.askedOn.shown),
            (.fieldPermittedBy, facts.personName(loan.decidedBy)), (.fieldReason, loan.reason),
            (.fieldOutOn, loan.outOn?.shown), (.fieldDueBack, loan.due?.shown), (.fieldBackOn, loan.returnedOn?.shown),
            (.fieldReturnCondition, loan.condition),
            (.copyFieldSymbol, detail.copies.map(\.copy.symbol).joined(separator: ", ")),
        ])
        let late = loan.daysLate(on: today)
        if late > 0 { say(.loanLate(late)) }
        if !detail.row.isWhole { say(.contentHidden) }
        writeHistory(detail.history, isWhole: detail.row.isWhole)
    }
}

extension FileLoan {
    /// Its members of JSON, by stable names.
    func listed(_ facts: OfficeFacts, _ today: Day) -> [JSONValue.Member] {
        var person: String?
        if case .person(let id) = reader { person = facts.login(id) }
        let shape = json(
            ("number", .integer(id.value)), ("state", json(state.code)), ("reader", json(person)),
            ("readerName", json(facts.readerName(reader))), ("purpose", json(purpose.isEmpty ? nil : purpose)),
            ("manner", json(manner.code)), ("asked", json(askedOn)), ("askedBy", json(facts.login(askedBy))),
            ("permittedBy", json(decidedBy.flatMap { facts.login($0) })), ("reason", json(reason)),
            ("out", json(outOn)), ("due", json(due)), ("returned", json(returnedOn)), ("condition", json(condition)),
            ("daysLate", json(daysLate(on: today))), ("version", json(version)))
        return shape.object ?? []
    }
}

extension LoanRow {
    fileprivate func listed(_ facts: OfficeFacts, _ today: Day) -> [JSONValue.Member] {
        loan.listed(facts, today) + [
            JSONValue.Member("file", json(file.name.description)),
            JSONValue.Member("title", json(file.isOuterView ? nil : file.content.title)),
        ] + (isWhole ? [] : [JSONValue.Member("contentHidden", .bool(true))])
    }
}
