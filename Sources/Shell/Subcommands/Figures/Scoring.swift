import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// What the office sets for the reference score, and the forms and rows that it adds.
extension Subcommand {
    static let scoringList = Subcommand(
        words: ["settings", "scoring"],
        summary: Phrase(
            vi: "chỉ tiêu, trọng số do cơ quan đặt: ai đặt, từ kỳ nào",
            en: "targets and weights that the office set: by whom, since when")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let setup = try session.ask(AskFigureSetup())
        guard !run.wantsJSON else {
            return run.write(
                .array(
                    setup.settings.map { setting in
                        json(
                            ("subject", json(setting.subject.code)), ("value", json(setting.value)),
                            ("from", json(setting.from)), ("setBy", json(setting.setBy)),
                            ("setOn", json(setting.setOn)))
                    }))
        }
        run.say(.letterTarget)
        for setting in setup.settings {
            run.say(
                .scoringSetting(
                    setting.subject.code, value: setting.value ?? "-", from: setting.from.shown, by: setting.setBy,
                    on: setting.setOn.shown))
        }
    }

    static let scoringSet = Subcommand(
        words: ["settings", "score"],
        operands: [
            Phrase("target:1.5|weight:1.5|task-weight:2|addressed:1|behind-below"), Phrase(vi: "GIÁ-TRỊ", en: "VALUE"),
        ],
        required: 2, options: [.since],
        summary: Phrase(
            vi: "đặt chỉ tiêu (80%, 20, bậc), trọng số, diện áp dụng, ngưỡng, từ một kỳ (--since); \"-\" để bỏ",
            en:
                "set a target (80%, 20, a state's place), weight, whom it addresses, from a period (--since); \"-\" takes it back"
        )
    ) { (run) throws(Failure) in
        let words = run.arguments.words
        guard let subject = ScoringSetting.Subject(code: words[0]) else {
            throw .usage(
                .usageBadValue(
                    words[0], value: words[0],
                    expected: "target:1.5, weight:1.5, task-weight:2, addressed:1, behind-below"))
        }
        let since = try run.reportingPeriod(.since) ?? ReportingPeriod(of: run.today, kind: .quarter)
        let session = try run.session()
        let setting = try session.perform(
            SetScoring(subject: subject, value: words[1] == "-" ? nil : words[1], since: since), at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(
                json(
                    ("subject", json(subject.code)), ("value", json(setting.value)), ("from", json(setting.from)),
                    ("setBy", json(setting.setBy))))
        }
        run.say(
            .scoringSetting(
                subject.code, value: setting.value ?? "-", from: setting.from.shown, by: setting.setBy,
                on: setting.setOn.shown))
    }

    static let indicatorAdd = Subcommand(
        words: ["indicator", "add"], operands: [Phrase(vi: "MÃ", en: "CODE")], required: 1,
        options: [.name, .nameEn, .form, .task, .kind, .base, .direction, .inspected, .from, .to],
        summary: Phrase(
            vi: "thêm một dòng vào biểu (loại: count, yes-no, text, \"state:Chưa có/None|Có/Yes\")",
            en: "add a row to a form (kind: count, yes-no, text, \"state:Chưa có/None|Có/Yes\")")
    ) { (run) throws(Failure) in
        let name = try run.arguments.required(.name)
        let kindText = run.arguments.filled(.kind) ?? "count"
        guard let kind = FigureKind(canonical: kindText) else {
            throw .usage(
                .usageBadValue(
                    CommandOption.kind.flag, value: kindText, expected: "count, yes-no, text, state:A/A|B/B"))
        }
        let directions: [(String, IndicatorDirection)] = [("up", .up), ("down", .down), ("context", .context)]
        let directionText = run.arguments.filled(.direction) ?? "context"
        guard let direction = directions.first(where: { $0.0 == directionText })?.1 else {
            throw .usage(
                .usageBadValue(CommandOption.direction.flag, value: directionText, expected: "up, down, context"))
        }
        let task = try run.arguments.filled(.task).map { (text) throws(Failure) in
            try run.letterTask(text, of: CommandOption.task.flag)
        }
        let session = try run.session()
        let row = Indicator(
            run.arguments.words[0], task: task, name, run.arguments.filled(.nameEn) ?? name, kind: kind,
            base: run.arguments.filled(.base), direction: direction, origin: .office,
            isInspected: run.arguments.has(.inspected), validFrom: try run.day(.from, direction: .future),
            validTo: try run.day(.to, direction: .future))
        let code = try session.perform(AddIndicator(form: run.formCode(), row: row), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(json(("indicator", json(code)), ("form", json(run.formCode())))) }
        run.say(.indicatorAdded(code, form: run.formCode()))
    }

    static let indicatorEnd = Subcommand(
        words: ["indicator", "end"], operands: [Phrase(vi: "MÃ", en: "CODE")], required: 1, options: [.to],
        summary: Phrase(vi: "thôi dùng một dòng từ sau một ngày", en: "stop asking for a row after a day")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let day = try run.day(.to, direction: .future) ?? run.today
        let code = try session.perform(EndIndicator(code: run.arguments.words[0], on: day), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(json(("indicator", json(code)), ("to", json(day)))) }
        run.say(.indicatorEnded(code, on: day.shown))
    }

    static let indicatorForm = Subcommand(
        words: ["indicator", "form"], operands: [Phrase(vi: "MÃ", en: "CODE")], required: 1, options: [.name, .nameEn],
        summary: Phrase(vi: "thêm một biểu của cơ quan", en: "add a form of the office's own")
    ) { (run) throws(Failure) in
        let name = try run.arguments.required(.name)
        let session = try run.session()
        let code = try session.perform(
            AddForm(code: run.arguments.words[0], nameVi: name, nameEn: run.arguments.filled(.nameEn) ?? name),
            at: run.writingTime)
        guard !run.wantsJSON else { return run.write(json(("form", json(code)))) }
        run.say(.formAdded(code))
    }
}
