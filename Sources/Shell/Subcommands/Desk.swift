import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let desk = Subcommand(
        words: ["desk"],
        summary: Phrase(vi: "việc hôm nay, bằng số", en: "what waits today, as numbers")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let desk = try session.ask(AskDesk(today: run.today))
        let profile = session.facts.profile
        guard !run.wantsJSON else {
            let lines = desk.lines.map { line in
                json(
                    ("kind", json(line.kind.rawValue)), ("count", json(line.count.value)),
                    ("capped", .bool(line.count.isCapped)), ("begun", json(line.begun)),
                    ("givenBack", json(line.givenBack)))
            }
            return run.write(
                json(
                    ("office", json(profile.name)), ("demo", .bool(profile.isDemo)), ("day", json(desk.today)),
                    ("person", json(session.actor.person.login)), ("actingFor", json(session.actor.actingFor?.login)),
                    ("yearOpen", .bool(desk.isYearOpen)), ("total", json(desk.total)), ("lines", .array(lines))))
        }
        let demo = profile.isDemo ? " · \(Phrase.demoData.in(run.language))" : ""
        run.output.line("\(profile.name)\(demo)")
        run.output.line("\(Phrase.deskTitle.in(run.language)) \(desk.today.shown)")
        if let absent = session.actor.actingFor {
            let acting = Phrase.historyActingFor(person: session.actor.person.name, absent: absent.name)
            run.output.line(acting.in(run.language))
        }
        run.output.line("")
        var rows = desk.lines.map { ($0.kind.phrase, $0.told) }
        if let total = desk.total { rows.append((.deskTotal, .count(total))) }
        let labels = rows.map { cells($0.0.in(run.language)) }.max() ?? 0
        let counts = rows.map { cells($0.1.in(run.language)) }.max() ?? 0
        for (label, count) in rows {
            let shown = count.in(run.language)
            let blanks = String(repeating: " ", count: counts - cells(shown))
            run.output.line("  \(padded(label.in(run.language), to: labels))  \(blanks)\(shown)")
        }
        try run.writeOwedReports(in: session)
        let others = session.facts.absentees(of: session.actor.person.id, on: run.surroundings.clock().officeDay)
            .filter { $0.id != session.actor.actingFor?.id }
        if !others.isEmpty {
            let logins = others.map(\.login).joined(separator: "|")
            run.note(.deskOfOther(others.map(\.name).joined(separator: ", "), logins: logins))
        }
        if !desk.isYearOpen { run.note(.bookNotOpenHere(year: desk.today.year)) }
    }
}
