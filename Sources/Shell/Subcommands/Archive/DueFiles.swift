import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let archiveDue = Subcommand(
        words: ["archive", "due"], operands: [Phrase("close|transfer|hand-over|dispose")],
        options: [.maker, .to, .limit],
        meanings: [
            .to: (
                Phrase(vi: "NGÀY", en: "DAY"), Phrase(vi: "đến hạn hết ngày này", en: "what falls due up to this day")
            )
        ],
        summary: Phrase(
            vi: "hồ sơ phải kết thúc, nộp lưu, giao Lưu trữ lịch sử, hết thời hạn bảo quản; hạn sớm trước",
            en: "files to be closed, handed in, handed over, due for disposal; the earliest day first")
    ) { (run) throws(Failure) in
        let session = try run.session()
        var duties = ArchiveDuty.allCases
        if let text = run.arguments.words.first {
            guard let duty = ArchiveDuty(rawValue: text) else {
                let codes = ArchiveDuty.allCases.map(\.rawValue).joined(separator: ", ")
                throw .usage(.usageBadValue("archive due", value: text, expected: codes))
            }
            duties = [duty]
        }
        var maker: PersonID?
        if let text = run.arguments.filled(.maker) { maker = try session.person(text).id }
        let until = try run.day(.to, direction: .future)
        var left = try run.limit()
        var list = JSONLines(run)
        var count = 0
        for duty in duties {
            var anchor: DueAnchor?
            while left > 0, run.output.delivery == .written {
                let page = try session.ask(
                    ListDueFiles(DueFilter(duty, until: until, maker: maker), after: anchor, limit: min(left, 500)))
                for row in page { run.write(row, duty, session.facts, &list) }
                count += page.count
                left -= page.count
                guard let last = page.last else { break }
                anchor = DueAnchor(after: last)
            }
        }
        list.end()
        if count == 0, !run.wantsJSON { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }
}

extension Invocation {
    fileprivate func write(_ row: DueFile, _ duty: ArchiveDuty, _ facts: OfficeFacts, _ list: inout JSONLines) {
        if wantsJSON {
            let head = [JSONValue.Member("duty", json(duty.rawValue)), JSONValue.Member("due", json(row.day))]
            return list.write(.object(head + row.file.listed(facts)))
        }
        let word: Phrase =
            duty == .dispose ? .archiveDueFrom(row.day.shown) : .archiveDueBy(row.day.shown)
        var line = padded(word.in(language), to: 15) + padded(duty.phrase.in(language), to: 22)
        line += padded(cleaned(row.file.name.description), to: 18)
        let maker = row.file.isOuterView ? nil : facts.people.first { $0.id == row.file.content.maker }?.name
        let what = [maker, row.file.isOuterView ? Phrase.hiddenValue.in(language) : row.file.content.title]
            .compactMap(\.self).joined(separator: " · ")
        output.line(line + "  " + clipped(cleaned(what), to: max(surroundings.width - cells(line) - 2, 16)))
    }
}
