import Office
import Phrases
import Records
import Store

/// An open office with the person who acts in it.
final class Session {
    /// The file.
    let file: OfficeFile
    /// Who acts.
    let actor: Actor
    /// The office with its people, departments and books.
    let facts: OfficeFacts
    /// Its working days.
    let calendar: WorkCalendar
    /// Whether anything was written through this session.
    private(set) var hasWritten = false

    /// Whether a person said that the clock is right although the journal is ahead of it.
    private let trustsClock: Bool
    /// On which the actor may act for somebody absent.
    private let today: Day

    init(file: OfficeFile, actor: Actor, facts: OfficeFacts, today: Day, trustsClock: Bool = false) {
        self.today = today
        self.trustsClock = trustsClock
        self.file = file
        self.actor = actor
        self.facts = facts
        calendar = WorkCalendar(holidays: facts.holidays)
    }

    /// Carries a command out.
    func perform<C: Command>(_ command: C, at now: Instant) throws(Failure) -> C.Receipt {
        hasWritten = true
        return try asked { () throws(OfficeError) in
            try file.office.perform(command, by: actor, at: now, trustingClock: trustsClock)
        }
    }

    /// Asks a query.
    func ask<Q: Query>(_ query: Q) throws(Failure) -> Q.Answer {
        try asked { () throws(OfficeError) in try file.office.ask(query, by: actor, on: today) }
    }
}

extension Invocation {
    /// Where the office file is: `--office`, `$VANTHU_OFFICE`, `$XDG_DATA_HOME/vanthu/office.db`, or the same under
    /// `~/.local/share`.
    func officePath() throws(Failure) -> String {
        if let firstMade { return firstMade }
        if let path = arguments.text(.office) {
            guard !path.isEmpty else { throw .usage(.usageMissingValue(CommandOption.office.flag)) }
            return path
        }
        func variable(_ name: String) -> String? { surroundings.environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let path = variable("VANTHU_OFFICE") { return path }
        // A relative path there is to be ignored (XDG Base Directory Specification).
        if let folder = variable("XDG_DATA_HOME"), folder.hasPrefix("/") { return "\(folder)/vanthu/office.db" }
        guard let home = variable("HOME") else { throw .said(.notFound, .noHome) }
        return "\(home)/.local/share/vanthu/office.db"
    }

    /// The office, opened on the first call, with the person that `--as` names or the owner of the machine.
    ///
    /// Without `--as` only the account that owns the file is its owner; nobody else is taken for anybody.
    func session() throws(Failure) -> Session {
        if let opened { return opened }
        let path = try officePath()
        let file = try stored { () throws(StoreFault) in try OfficeFile.open(at: path) }
        do {
            let alone = Actor(person: try person(in: file, path: path))
            let facts = try asked { () throws(OfficeError) in try file.office.ask(AskOffice(), by: alone) }
            let actor = Actor(person: alone.person, actingFor: try absentee(for: alone.person, in: facts))
            if !arguments.has(.language), let spoken = Language(rawValue: facts.profile.language) { language = spoken }
            let session = Session(
                file: file, actor: actor, facts: facts, today: surroundings.clock().officeDay,
                trustsClock: arguments.has(.trustClock))
            opened = session
            return session
        } catch {
            file.close()
            throw error
        }
    }

    /// Whom the person acts for: the one that `--acting-for` names, or the first who is away and named them.
    private func absentee(for person: Person, in facts: OfficeFacts) throws(Failure) -> Person? {
        let absentees = facts.absentees(of: person.id, on: surroundings.clock().officeDay)
        guard let login = arguments.text(.actingFor) else { return absentees.first }
        guard let found = absentees.first(where: { $0.login == login }) else {
            throw .said(.notPermitted, .notDeputy(facts.people.first { $0.login == login }?.name ?? login))
        }
        return found
    }

    private func person(in file: OfficeFile, path: String) throws(Failure) -> Person {
        let person: Person
        if let login = arguments.text(.actor) {
            guard let found = try asked({ () throws(OfficeError) in try file.person(login: login) }) else {
                throw .said(.notPermitted, .personUnknown(login))
            }
            person = found
        } else {
            guard file.ownerAccount == surroundings.account.number else {
                throw .said(.notPermitted, .notTheOwner(path: path))
            }
            guard let owner = try asked({ () throws(OfficeError) in try file.owner() }) else {
                throw .said(.notPermitted, .noOwner)
            }
            person = owner
        }
        guard person.isActive else { throw .said(.notPermitted, .personInactive(person.login)) }
        return person
    }
}
