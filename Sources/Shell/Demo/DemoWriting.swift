import Office
import Phrases
import Records
import Store

/// Puts an invented office into a new file, through the same door as everybody: a day's documents in one import, void
/// numbers and late papers as the commands that they are.
struct DemoWriting {
    let demo: DemoOffice
    private let seed: UInt64
    private let path: String
    /// The real time: nothing happens after it.
    let now: Instant
    var file: OfficeFile?
    var people: [Person] = []
    var departments: [DepartmentID] = []

    private var day: [(document: DemoDocument, number: RegisterNumber)] = []
    private var lastNumber: [Int: Int] = [:]
    private var written = 0
    /// Documents from this day on are followed on their way.
    let followsFrom: Day
    var handling: DemoHandling
    /// Steps that are not due yet, in order of time.
    var steps: [DemoStep] = []
    /// Whom followed documents go to.
    var routes: [RegisterNumber: DemoRoute] = [:]
    /// Papers that follow, by the day on which they come.
    private var papers: [(due: Day, number: RegisterNumber, clerk: Int)] = []
    /// The journal's time never falls.
    var time: Instant?
    /// What units report.
    var reporting: DemoReporting

    init(office: DemoOffice, seed: UInt64, path: String, now: Instant) {
        demo = office
        self.seed = seed
        self.path = path
        self.now = now
        followsFrom = DemoHandling.first(before: now.officeDay)
        handling = DemoHandling(seed: seed)
        reporting = demo.reporting
    }

    /// Writes everything; nothing stays when it fails.
    /// - Returns: where the office is.
    mutating func write(progress: (Int) throws(Failure) -> Void) throws(Failure) -> String {
        do {
            try demo.forEachDocument { (document) throws(Failure) in
                if let open = day.first?.document.registeredAt.officeDay,
                    document.registeredAt.officeDay != open || day.count >= Invocation.importChunk
                {
                    try flush()
                    try progress(written)
                }
                let year = document.content.arrivedOn.year
                let number = RegisterNumber(year: year, number: (lastNumber[year] ?? 0) + 1)
                lastNumber[year] = number.number
                day.append((document, number))
            }
            try flush()
            try reportAlone()
            let file = try opened(at: now)
            try takeSteps(upTo: now)
            time = now
            try recordPapers()
            try takeFigures(upTo: now)
            if demo.kind == .province, written > 0 { try keepArchive() }
            if lastNumber[now.officeDay.year] == nil, written > 0 {
                try perform(OpenBook(year: now.officeDay.year), by: owner)
            }
            file.settle()
            file.close()
            return file.path
        } catch {
            if let file {
                file.close()
                OfficeFounding.remove(file.path)
            }
            throw error
        }
    }

    var owner: Int { people.count - 1 }

    /// How many documents were registered.
    var documents: Int { demo.count + reporting.letters }

    /// The file, founded on the first call with its departments and people.
    mutating func opened(at time: Instant) throws(Failure) -> OfficeFile {
        if let file { return file }
        // The departments come after the office, so its owner is placed in one later.
        var founder = demo.owner
        founder.department = nil
        let file = try OfficeFounding.found(demo.profile, owner: founder, at: path, now: time)
        self.file = file
        self.time = time
        guard let owner = try asked({ () throws(OfficeError) in try file.owner() }) else {
            throw .said(.fault, .noOwner)
        }
        people = [owner]
        for department in demo.departments {
            departments.append(try perform(AddDepartment(department: department), by: 0))
        }
        var others: [Person] = []
        for person in demo.people {
            let placed = Person(
                id: PersonID(0), login: person.login, name: person.name, title: person.title,
                department: key(of: person.department), roles: person.roles)
            let id = try perform(AddPerson(person: placed), by: 0)
            others.append(
                Person(
                    id: id, login: placed.login, name: placed.name, title: placed.title, department: placed.department,
                    roles: placed.roles))
        }
        var changed = owner
        changed.department = key(of: demo.owner.department)
        if changed != owner { _ = try perform(ChangePerson(person: changed), by: 0) }
        people = others + [changed]
        return file
    }

    /// The office's key of a department of the demo, which counts its own from 1.
    private func key(of department: DepartmentID?) -> DepartmentID? {
        guard let department, departments.indices.contains(Int(department.value) - 1) else { return nil }
        return departments[Int(department.value) - 1]
    }

    private mutating func flush() throws(Failure) {
        guard let first = day.first?.document, let last = day.last?.document else { return }
        let moment = min(max(last.registeredAt, time ?? last.registeredAt), now)
        let file = try opened(at: min(first.registeredAt, now))
        if first.registeredAt.officeDay >= followsFrom { return try follow(file) }
        time = moment
        try recordPapers()
        var rows: [ImportedRow] = []
        for (place, entry) in day.enumerated() {
            var content = entry.document.content
            if entry.document.voidReason == nil { carry(&content, entry.number) }
            if let index = entry.document.recipientDepartmentIndex { content.recipientDepartment = departments[index] }
            if let index = entry.document.recipientPersonIndex { content.recipientPerson = people[index].id }
            rows.append(
                ImportedRow(content: content, number: entry.number, key: "demo:\(seed):\(written + place + 1)"))
        }
        _ = try perform(ImportIncoming(rows: rows), by: first.clerk)
        try finishDay(file)
    }

    /// Registers a day's documents one by one, and between them takes the steps that are due.
    private mutating func follow(_ file: OfficeFile) throws(Failure) {
        for (place, entry) in day.enumerated() {
            let moment = min(max(entry.document.registeredAt, time ?? entry.document.registeredAt), now)
            try takeSteps(upTo: moment)
            time = moment
            try recordPapers()
            var content = Self.fresh(entry.document.content, seenAt: moment)
            if entry.document.voidReason == nil { carry(&content, entry.number) }
            let key = "demo:\(seed):\(written + place + 1)"
            try openYear(content.arrivedOn.year)
            let done = try perform(RegisterIncoming(content: content, formKey: key), by: entry.document.clerk)
            if entry.document.voidReason == nil {
                remember(handling.steps(of: done.number, content, registeredAt: moment), entry.document)
            }
        }
        try finishDay(file)
    }

    mutating func openYear(_ year: Int) throws(Failure) {
        guard let file else { return }
        let actor = Actor(person: people[owner])
        let books = try asked { () throws(OfficeError) in try file.office.ask(AskOffice(), by: actor) }.books
        if !books.contains(where: { $0.register == .incoming && $0.year == year }) {
            try perform(OpenBook(year: year), by: owner)
        }
    }

    private mutating func finishDay(_ file: OfficeFile) throws(Failure) {
        written += day.count
        for entry in day {
            if let reason = entry.document.voidReason, let found = try find(entry.number, file, entry.document.clerk) {
                let void = VoidIncoming(document: found.id, seenVersion: found.version, reason: reason)
                _ = try perform(void, by: entry.document.clerk)
            } else if let due = entry.document.paperArrivedOn {
                papers.append((due, entry.number, entry.document.clerk))
            }
        }
        day.removeAll(keepingCapacity: true)
        if let time { try takeFigures(upTo: time) }
    }

    private mutating func recordPapers() throws(Failure) {
        guard let today = time?.officeDay, let file else { return }
        for paper in papers where paper.due <= today {
            guard let found = try find(paper.number, file, paper.clerk) else { continue }
            let record = RecordPaperCopy(document: found.id, seenVersion: found.version, arrivedOn: paper.due)
            _ = try perform(record, by: paper.clerk)
        }
        papers.removeAll { $0.due <= today }
    }

    func find(
        _ number: RegisterNumber, _ file: OfficeFile, _ person: Int
    ) throws(Failure) -> IncomingDocument? {
        let actor = Actor(person: people[person])
        return try asked { () throws(OfficeError) in
            try file.office.ask(ShowIncoming(.number(number)), by: actor)?.document
        }
    }

    @discardableResult
    func perform<C: Command>(_ command: C, by person: Int) throws(Failure) -> C.Receipt {
        guard let file, let time else { throw .said(.fault, .noOwner) }
        let actor = Actor(person: people[person])
        return try asked { () throws(OfficeError) in try file.office.perform(command, by: actor, at: time) }
    }
}
