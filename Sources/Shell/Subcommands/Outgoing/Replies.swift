import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let listUnanswered = Subcommand(
        words: ["list", "unanswered"], options: [.csv],
        summary: Phrase(
            vi: "văn bản đi chưa được trả lời đủ: hỏi mấy nơi, mấy nơi đã trả lời, mấy nơi quá hạn",
            en: "letters that somebody has not answered: how many were asked, answered, are late")
    ) { (run) throws(Failure) in
        try run.requireOneShape()
        let session = try run.session()
        let sheets = try session.ask(ListUnanswered(today: run.today))
        if run.wantsJSON { return run.write(.array(sheets.map(\.summary))) }
        if run.arguments.has(.csv) { return run.write(csv: sheets.unansweredTable(run.language)) }
        guard !sheets.isEmpty else { return run.output.remark(Phrase.unansweredNone.in(run.language)) }
        let heads: [Phrase] = [
            .unansweredColumnAsked, .unansweredColumnAnswered, .unansweredColumnPartial, .unansweredColumnOwed,
            .unansweredColumnLate,
        ]
        let due = Phrase.outFieldAnswerDue.in(run.language)
        func line(_ symbol: String, _ due: String, _ numbers: [String], _ subject: String) -> String {
            let figures = numbers.map { String(repeating: " ", count: max(0, 9 - cells($0))) + $0 }.joined()
            let line = padded(cleaned(symbol), to: 18) + "  " + padded(due, to: 10) + figures + "  "
            return line + clipped(cleaned(subject), to: max(run.surroundings.width - cells(line), 16))
        }
        run.output.line(
            line(Phrase.outFieldSymbol.in(run.language), due, heads.map { $0.in(run.language) }, ""))
        for sheet in sheets {
            let content = sheet.document.content
            run.output.line(
                line(
                    sheet.document.symbol, content.answerDue?.shown ?? "", [sheet].sums.map(String.init),
                    content.subject))
        }
        run.output.line(line(Phrase.unansweredSum.in(run.language), "", sheets.sums.map(String.init), ""))
    }

    static let showReplies = Subcommand(
        words: ["show", "replies"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")], required: 1, options: [.csv],
        summary: Phrase(
            vi: "ai đã trả lời, ai chưa trả lời một văn bản đi", en: "who has and who has not answered a letter")
    ) { (run) throws(Failure) in
        try run.requireOneShape()
        let session = try run.session()
        let detail = try run.outgoing(run.arguments.words[0], in: session)
        guard let sheet = try session.ask(AskReplies(to: detail.document.id, today: run.today)) else {
            return run.say(.contentHidden)
        }
        if run.wantsJSON { return run.write(sheet.shape) }
        let asks = sheet.document.content.asksForAnswer
        if !asks { run.note(.repliesNothingAsked(sheet.document.symbol)) }
        let lines = zip(sheet.rows, sheet.lines(run.language)).filter { asks || !$0.0.replies.isEmpty }.map(\.1)
        let table = [ReplySheet.head(run.language)] + lines
        if run.arguments.has(.csv) { return run.write(csv: table) }
        guard !lines.isEmpty || !sheet.others.isEmpty else { return }
        // The symbol is the same in all of them.
        let rows = table.map { Array($0.dropFirst()) }
        let widths = rows[0].indices.map { column in min(36, rows.map { cells($0[column]) }.max() ?? 0) }
        for row in rows {
            let texts = zip(row, widths).map { padded(clipped(cleaned($0), to: $1), to: $1) }
            run.output.line(trimmed(texts.joined(separator: "  ")))
        }
        for other in sheet.others {
            run.output.line(
                "\(Phrase.replyOther.in(run.language)): \(cleaned(other.issuerName)), \(other.number.shownWithYear)")
        }
    }
}

extension Invocation {
    fileprivate func write(csv rows: [[String]]) {
        var writer = CSVWriter(byteOrderMark: true)
        for row in rows { writer.append(row.map { cleaned($0) }) }
        output.raw(writer.take())
    }
}

extension ReplySheet {
    /// The letter with its sums, by stable names.
    fileprivate var summary: JSONValue {
        json(
            ("symbol", json(document.nameWithYear)), ("date", json(document.content.date)),
            ("subject", json(document.content.subject)), ("answerWanted", json(document.content.answerWanted)),
            ("answerDue", json(document.content.answerDue)), ("asked", json(rows.count)),
            ("answered", json(count(.answered))), ("partial", json(count(.partial))), ("owed", json(count(.owed))),
            ("late", json(late)))
    }

    fileprivate var shape: JSONValue {
        // Of a letter that asked nothing nobody owes anything: only what came all the same is told.
        let asks = document.content.asksForAnswer
        let rows = rows.filter { asks || !$0.replies.isEmpty }.map { row in
            json(
                ("recipient", json(row.recipient.name)), ("state", json(row.standing.code)),
                ("replies", .array(row.replies.map { json($0.number.shownWithYear) })),
                ("answered", json(row.answeredOn)), ("daysLate", json(row.daysLate)),
                ("reminded", .array(row.reminded.map { json($0) })))
        }
        let others = others.map { json(("issuer", json($0.issuerName)), ("number", json($0.number.shownWithYear))) }
        return .object(
            (summary.object ?? []) + [
                JSONValue.Member("asks", .bool(asks)), JSONValue.Member("recipients", .array(rows)),
                JSONValue.Member("others", .array(others)),
            ])
    }
}
