import Interchange
import Office
import Phrases
import Records

extension Subcommand {
    static let userAway = Subcommand(
        words: ["user", "away"], operands: [Phrase(vi: "TÊN", en: "LOGIN")], required: 1,
        options: [.deputy, .from, .to],
        summary: Phrase(vi: "ghi người vắng và ai xử lý thay", en: "record who is away and who acts for them")
    ) { (run) throws(Failure) in
        let deputyName = try run.arguments.required(.deputy)
        _ = try run.arguments.required(.to)
        let session = try run.session()
        let person = try session.person(run.arguments.words[0])
        let deputy = try session.person(deputyName)
        let from = try run.day(.from, direction: .future) ?? run.today
        guard let to = try run.day(.to, direction: .future) else { return }
        let absence = try session.perform(
            RecordAbsence(person: person.id, deputy: deputy.id, from: from, to: to), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(absence.shape(session.facts)) }
        run.say(.personAway(person.name, from: from.shown, to: to.shown, deputy: deputy.name))
    }

    static let userBack = Subcommand(
        words: ["user", "back"], operands: [Phrase(vi: "TÊN", en: "LOGIN")], required: 1,
        summary: Phrase(vi: "ghi người vắng đã trở lại", en: "record that somebody is back")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let person = try session.person(run.arguments.words[0])
        let coming = session.facts.absences.filter { $0.person == person.id && $0.to >= run.today && $0.from <= $0.to }
        // Those in force; where there is none, the one that would begin next.
        let inForce = coming.filter { $0.covers(run.today) }
        let ended = inForce.isEmpty ? coming.min { $0.from < $1.from }.map { [$0] } ?? [] : inForce
        guard !ended.isEmpty else { throw .said(.refused, .personNotAway(person.name)) }
        var changed: [Absence] = []
        for absence in ended {
            let last = max(absence.from, run.today).adding(days: -1)
            changed.append(
                try session.perform(EndAbsence(absence: absence.id, to: last), at: run.writingTime))
        }
        guard !run.wantsJSON else { return run.write(.array(changed.map { $0.shape(session.facts) })) }
        run.say(.personBack(person.name))
    }
}

extension Absence {
    /// Its members by stable names.
    func shape(_ facts: OfficeFacts) -> JSONValue {
        json(
            ("person", json(facts.login(person))), ("deputy", json(facts.login(deputy))), ("from", json(from)),
            ("to", json(to)))
    }
}
