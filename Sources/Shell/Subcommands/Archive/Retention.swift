import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let settingsRetention = Subcommand(
        words: ["settings", "retention"], options: [.shipped],
        summary: Phrase(
            vi: "bảng thời hạn bảo quản có hiệu lực hôm nay (--as-of: ngày khác); --shipped lấy bảng có sẵn",
            en: "the retention schedule that holds today (--as-of: on another day); --shipped brings rows in")
    ) { (run) throws(Failure) in
        let session = try run.session()
        if run.arguments.has(.shipped) {
            let count = try session.perform(ShipRetention(), at: run.writingTime)
            if run.wantsJSON { run.write(json(("added", json(count)))) } else { run.say(.archiveRulesShipped(count)) }
            return
        }
        let rules = try session.ask(ShowRetention()).rules(on: run.today)
        if run.wantsJSON { return run.write(.array(rules.map(\.shape))) }
        var group: String?
        for rule in rules {
            if rule.group != group { run.output.line(rule.group) }
            group = rule.group
            run.output.line(rule.line(width: run.surroundings.width, run.language))
        }
        if rules.isEmpty { run.output.remark(Phrase.archiveNoRules.in(run.language)) }
    }

    static let settingsRetentionSet = Subcommand(
        words: ["settings", "retention", "set"], operands: [Phrase(vi: "MÃ", en: "CODE")], required: 1,
        options: [.retention, .title, .group, .source, .certainty, .from, .to],
        meanings: [
            .title: (Phrase(vi: "CHỮ", en: "TEXT"), Phrase(vi: "hồ sơ, tài liệu nào", en: "which records")),
            .group: (Phrase(vi: "CHỮ", en: "TEXT"), Phrase(vi: "nhóm tài liệu", en: "the group that it stands in")),
            .source: (
                Phrase(vi: "CHỮ", en: "TEXT"), Phrase(vi: "căn cứ: văn bản nào", en: "the text that it rests on")
            ),
            .from: (
                Phrase(vi: "NGÀY", en: "DAY"),
                Phrase(vi: "có hiệu lực từ ngày (mặc định: hôm nay)", en: "holds from this day on (today)")
            ),
            .to: (Phrase(vi: "NGÀY", en: "DAY"), Phrase(vi: "đến hết ngày", en: "and up to this one")),
        ],
        summary: Phrase(
            vi: "đặt một dòng của bảng thời hạn từ một ngày; dòng cũ hết hiệu lực ngày trước đó",
            en: "set a row of the schedule from a day on; the old one ends on the day before")
    ) { (run) throws(Failure) in
        let code = run.arguments.words[0]
        let session = try run.session()
        let from = try run.day(.from) ?? run.today
        let old = try session.ask(ShowRetention()).rule(code, on: from)
        if old == nil {
            for option in [CommandOption.retention, .title, .group, .source] { _ = try run.arguments.required(option) }
        }
        guard let period = try run.retention() ?? old?.period else { return }
        let rule = RetentionRule(
            code: code, group: run.arguments.filled(.group) ?? old?.group ?? "",
            title: run.arguments.filled(.title) ?? old?.title ?? "", period: period,
            source: run.arguments.filled(.source) ?? old?.source ?? "",
            certainty: try run.choice(.certainty, RuleCertainty.allCases, \.code) ?? old?.certainty ?? .read,
            validFrom: from, validTo: try run.day(.to, direction: .future))
        let set = try session.perform(SetRetentionRule(rule), at: run.writingTime)
        if run.wantsJSON { run.write(set.shape) } else { run.say(.archiveRuleSet(code, day: from.shown)) }
    }
}

extension RetentionRule {
    fileprivate var shape: JSONValue {
        json(
            ("code", json(code)), ("group", json(group)), ("title", json(title)), ("retention", json(period.code)),
            ("source", json(source)), ("certainty", json(certainty.code)), ("validFrom", json(validFrom)),
            ("validTo", json(validTo)))
    }

    /// A line of text: code, period, records, source and how sure it is.
    fileprivate func line(width: Int, _ language: Language) -> String {
        let line = "  " + padded(cleaned(code), to: 8) + padded(period.phrase.in(language), to: 12)
        let what = "\(title) · \(source) · \(certainty.phrase.in(language))"
        return line + clipped(cleaned(what), to: max(width - cells(line), 16))
    }
}
