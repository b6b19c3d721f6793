import Interchange
import Office
import Phrases
import Records
import Screens

/// Values, returns and periods from the command line.
extension Subcommand {
    static let tasksSet = Subcommand(
        words: ["tasks", "set"],
        operands: [
            Phrase(vi: "ĐƠN-VỊ", en: "UNIT"), Phrase(vi: "DÒNG", en: "ROW"), Phrase(vi: "GIÁ-TRỊ", en: "VALUE"),
        ], required: 3, options: [.period, .source, .inspection, .registers, .figureDay, .reason],
        summary: Phrase(
            vi: "ghi một số liệu của đơn vị cho một kỳ, có nguồn (\"-\" để bỏ)",
            en: "set one figure of a unit for a period, with its source (\"-\" takes it away)")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.period)
        guard let period = try run.reportingPeriod() else { return }
        let session = try run.session()
        guard session.actor.may(.enterFigures) else { throw .office(.refused(.notPermitted(.enterFigures))) }
        let words = run.arguments.words
        let setup = try session.ask(AskFigureSetup())
        let unit = try session.unit(words[0], in: setup.units, on: period.lastDay)
        guard let row = setup.book.form(of: words[1])?.row(words[1]) else {
            throw .office(.refused(.unknownIndicator(words[1])))
        }
        var figure: EnteredFigure?
        if let value = try run.figure(words[2], for: row) {
            let day = try run.day(.figureDay) ?? min(period.lastDay, run.today)
            figure = EnteredFigure(value, asOf: day, source: try run.factSource(of: unit, period, in: session))
        }
        let found = try session.perform(
            SetFact(
                unit: unit.code, code: row.code, period: period, figure: figure, reason: run.arguments.filled(.reason)),
            at: run.writingTime)
        let shown = figure.map { row.shown($0.value) } ?? .noFigure
        guard !run.wantsJSON else {
            return run.write(
                json(
                    ("unit", json(unit.code)), ("period", json(period.code)), ("indicator", json(row.code)),
                    ("value", json(figure?.value.canonical)), ("state", json(found.state.code))))
        }
        run.say(.figureSet(unit.name, row: row.code, period: period.phrase, value: shown))
    }

    static let tasksLate = Subcommand(
        words: ["tasks", "late"], options: [.period, .form],
        summary: Phrase(
            vi: "đơn vị nào chưa nộp, quá hạn bao lâu, đã đôn đốc mấy lần",
            en: "which units have not reported, how late, how often reminded")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let book = try session.ask(
            AskReturns(form: run.formCode(), period: try run.reportingPeriod(), today: run.today))
        // The longest overdue first; then what was sent back, then what has time left.
        let owed = book.rows.filter(\.figureReturn.isOwed).enumerated().sorted { left, right in
            (left.element.figureReturn.due, left.offset) < (right.element.figureReturn.due, right.offset)
        }.map(\.element)
        guard !run.wantsJSON else { return run.write(.array(owed.map { $0.shape(today: run.today) })) }
        run.say(.lateTitle(book.form.phrase, book.period.phrase, owed: owed.count, asked: book.rows.count))
        for row in owed {
            let found = row.figureReturn
            var parts = [Phrase(row.unit.name), found.standing(on: run.today)]
            if found.reminders > 0, let day = found.remindedOn {
                parts.append(.reminded(found.reminders, last: day.shown))
            }
            if let reason = found.reason { parts.append(Phrase(reason)) }
            run.say(Phrase("  ").followed(by: .list(parts, separator: " · "), separator: ""))
        }
        if book.standing == nil { run.note(.periodNotOpen(form: book.form.code, book.period.phrase)) }
    }

    static let tasksOpen = Subcommand(
        words: ["tasks", "open"], operands: [Phrase(vi: "KỲ", en: "PERIOD")], required: 1,
        options: [.form, .due, .reason],
        summary: Phrase(
            vi: "mở một kỳ: từ đây mỗi đơn vị có một phiếu phải nộp; mở lại kỳ đã khóa cần --reason",
            en: "open a period: from now on every unit owes a return; a closed one again wants --reason")
    ) { (run) throws(Failure) in
        let period = try run.reportingPeriod(
            run.arguments.words[0], of: Phrase(vi: "KỲ", en: "PERIOD").in(run.language))
        let session = try run.session()
        let opened = try session.perform(
            OpenPeriod(
                form: run.formCode(), period: period, due: try run.day(.due, direction: .future),
                reason: run.arguments.filled(.reason)),
            at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(
                json(
                    ("form", json(opened.period.form)), ("period", json(period.code)), ("due", json(opened.period.due)),
                    ("asked", json(opened.asked))))
        }
        run.say(.periodOpened(period.phrase, asked: opened.asked, due: opened.period.due.shown))
    }

    static let tasksClose = Subcommand(
        words: ["tasks", "close"], operands: [Phrase(vi: "KỲ", en: "PERIOD")], required: 1, options: [.form],
        summary: Phrase(vi: "khóa một kỳ: không sửa số liệu nữa", en: "close a period: its figures stand")
    ) { (run) throws(Failure) in
        let period = try run.reportingPeriod(
            run.arguments.words[0], of: Phrase(vi: "KỲ", en: "PERIOD").in(run.language))
        let session = try run.session()
        let closed = try session.perform(ClosePeriod(form: run.formCode(), period: period), at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(
                json(
                    ("form", json(closed.form)), ("period", json(period.code)), ("closed", json(closed.closedOn))))
        }
        run.say(.periodClosedNow(period.phrase))
    }

    static let tasksReturn = Subcommand(
        words: ["tasks", "return"],
        operands: [Phrase(vi: "ĐƠN-VỊ", en: "UNIT"), Phrase("check|accept|send-back|reopen")], required: 2,
        options: [.period, .form, .reason],
        summary: Phrase(
            vi: "kiểm tra, chốt, trả lại để sửa hoặc mở lại phiếu của đơn vị",
            en: "check, accept, send back or reopen the return of a unit")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.period)
        guard let period = try run.reportingPeriod() else { return }
        let words = run.arguments.words
        guard let step = ReturnAct(rawValue: words[1]), step != .receive else {
            throw .usage(
                .usageBadValue(words[1], value: words[1], expected: "check, accept, send-back, reopen"))
        }
        let session = try run.session()
        let unit = try session.unit(words[0], in: try session.ask(AskUnits()), on: period.lastDay)
        let found = try session.perform(
            StepReturn(
                unit: unit.code, form: run.formCode(), period: period, step: step, reason: run.arguments.filled(.reason)
            ),
            at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(StandingReturn(found, document: nil, unit: unit).shape(today: run.today))
        }
        run.say(.returnStepped(unit.name, period.phrase, state: found.state.phrase))
    }

    static let tasksLack = Subcommand(
        words: ["tasks", "lack"], operands: [Phrase(vi: "ĐƠN-VỊ", en: "UNIT")], required: 1,
        options: [.period, .reason, .until, .end],
        summary: Phrase(
            vi: "xác nhận đơn vị chưa có điều kiện lập mạng LAN, đến ngày xem lại (--until); --end để thôi",
            en: "confirm that a unit cannot have a LAN yet, until a review day (--until); --end takes it back")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let unit = try session.unit(run.arguments.words[0], in: try session.ask(AskUnits()), on: run.today)
        if run.arguments.has(.end) {
            let ended = try session.perform(
                EndLack(unit: unit.code, since: try run.reportingPeriod()), at: run.writingTime)
            guard !run.wantsJSON else {
                return run.write(json(("unit", json(unit.code)), ("ended", json(ended))))
            }
            return run.say(.lackTakenBack(unit.name))
        }
        _ = try run.arguments.required(.period)
        _ = try run.arguments.required(.until)
        let reason = try run.arguments.required(.reason)
        guard let period = try run.reportingPeriod(), let until = try run.day(.until, direction: .future) else {
            return
        }
        let lack = try session.perform(
            ConfirmLack(unit: unit.code, since: period, reason: reason, reviewOn: until), at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(
                json(
                    ("unit", json(unit.code)), ("reason", json(lack.reason)), ("from", json(lack.holdsFrom)),
                    ("review", json(lack.reviewOn))))
        }
        run.say(.lackConfirmed(unit.name, until: lack.reviewOn.shown))
    }
}
