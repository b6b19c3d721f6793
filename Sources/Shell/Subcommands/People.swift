import Interchange
import Office
import Phrases
import Records
import Screens

extension Subcommand {
    static let userList = Subcommand(
        words: ["user", "list"], summary: Phrase(vi: "ai làm việc ở cơ quan này", en: "who works in this office")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let departments = session.facts.departments
        guard !run.wantsJSON else {
            return run.write(.array(session.facts.people.map { $0.shape(session.facts, today: run.today) }))
        }
        let logins = session.facts.people.map(\.login.count).max() ?? 0
        for person in session.facts.people {
            let roles = Phrase.list(Role.allCases.filter(person.roles.contains).map(\.phrase)).in(run.language)
            let department = departments.first { $0.id == person.department }?.name
            var parts = [person.name, person.title, department].compactMap(\.self)
            parts.append(roles.isEmpty ? Phrase.noRole.in(run.language) : roles)
            for absence in session.facts.absences(of: person.id, from: run.today) {
                let deputy = session.facts.people.first { $0.id == absence.deputy }?.name ?? ""
                let away = Phrase.awayUntil(absence.from.shown, absence.to.shown, deputy: deputy)
                parts.append(away.in(run.language))
            }
            if !person.isActive { parts.append(Phrase.inactive.in(run.language)) }
            run.output.line("\(padded(person.login, to: logins))  \(parts.joined(separator: " · "))")
        }
    }

    static let userAdd = Subcommand(
        words: ["user", "add"], options: [.login, .name, .title, .roles, .department],
        summary: Phrase(vi: "thêm người dùng", en: "add a person")
    ) { (run) throws(Failure) in
        let login = try run.arguments.required(.login)
        let name = try run.arguments.required(.name)
        let roles = try run.roles() ?? []
        let session = try run.session()
        let person = Person(
            id: PersonID(0), login: login, name: name, title: run.arguments.filled(.title),
            department: try run.department(in: session), roles: roles)
        _ = try session.perform(AddPerson(person: person), at: run.writingTime)
        run.answer(person, session.facts, .personAdded(login))
    }

    static let userChange = Subcommand(
        words: ["user", "change"], options: [.login, .name, .title, .roles, .department, .active],
        summary: Phrase(
            vi: "sửa tên, chức danh, vai trò, ban của người dùng",
            en: "change a person's name, title, roles, department")
    ) { (run) throws(Failure) in
        let login = try run.arguments.required(.login)
        let roles = try run.roles()
        let isActive = try run.isActive()
        let session = try run.session()
        guard var person = session.facts.people.first(where: { $0.login == login }) else {
            throw .said(.notFound, .personUnknown(login))
        }
        if let name = run.arguments.text(.name) { person.name = name }
        if run.arguments.has(.title) { person.title = run.arguments.filled(.title) }
        if let roles { person.roles = roles }
        if run.arguments.has(.department) { person.department = try run.department(in: session) }
        if let isActive { person.isActive = isActive }
        _ = try session.perform(ChangePerson(person: person), at: run.writingTime)
        run.answer(person, session.facts, .personChanged(login))
    }
}

extension Invocation {
    fileprivate func roles() throws(Failure) -> Set<Role>? {
        guard let text = arguments.text(.roles) else { return nil }
        guard let roles = Shell.roles(text) else {
            let expected = Role.allCases.map(\.rawValue).joined(separator: ",")
            throw .usage(.usageBadValue(CommandOption.roles.flag, value: text, expected: expected))
        }
        return roles
    }

    fileprivate func isActive() throws(Failure) -> Bool? {
        guard let text = arguments.text(.active) else { return nil }
        switch FieldWords.key(text) {
        case "yes", "co", "true": return true
        case "no", "khong", "false": return false
        default: throw .usage(.usageBadValue(CommandOption.active.flag, value: text, expected: "yes, no"))
        }
    }

    fileprivate func department(in session: Session) throws(Failure) -> DepartmentID? {
        guard let text = arguments.filled(.department) else { return nil }
        let key = FieldWords.key(text)
        let found = session.facts.departments.first { FieldWords.key($0.name) == key || $0.code == text }
        guard let found else { throw .said(.notFound, .departmentUnknown(text)) }
        return found.id
    }

    fileprivate func answer(_ person: Person, _ facts: OfficeFacts, _ done: Phrase) {
        if wantsJSON { write(person.shape(facts, today: today)) } else { say(done) }
    }
}

extension Person {
    fileprivate func shape(_ facts: OfficeFacts, today: Day) -> JSONValue {
        json(
            ("login", json(login)), ("name", json(name)), ("title", json(title)),
            ("department", json(facts.departments.first { $0.id == department }?.name)),
            ("roles", .array(Role.allCases.filter(roles.contains).map { json($0.rawValue) })),
            ("owner", .bool(isOwner)), ("active", .bool(isActive)),
            ("absences", .array(facts.absences(of: id, from: today).map { $0.shape(facts) })))
    }
}

extension OfficeFacts {
    /// The absences of a person that are not over on a day, the first one first.
    fileprivate func absences(of person: PersonID, from today: Day) -> [Absence] {
        absences.filter { $0.person == person && $0.to >= today && $0.from <= $0.to }.sorted { $0.from < $1.from }
    }
}
