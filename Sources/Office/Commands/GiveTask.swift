public import Records

/// Gives work that no document brought: from a meeting, a call, a leader's word. It is numbered in a book of its own and
/// handled like a document from there on.
public struct GiveTask: Command {
    public static let act = Act.giveTask
    public static let name = "give-task"

    /// What is to be done.
    public let title: String
    /// Where it comes from: "Giao ban ngày 23/11", "Điện thoại của Văn phòng Tổng Liên đoàn".
    public let source: String
    /// Who does it.
    public let distribution: Distribution
    /// By when.
    public let deadline: Day?
    /// The form's own key: the same key again returns the same number.
    public let formKey: String

    /// Asks to give a task.
    public init(title: String, source: String, distribution: Distribution, deadline: Day?, formKey: String) {
        self.title = title
        self.source = source
        self.distribution = distribution
        self.deadline = deadline
        self.formKey = formKey
    }

    /// The issuer's row that all tasks share: their sources are no issuers of documents.
    public static let issuerCode = "task"

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Registration> {
        if let before = try ledger.incomingOfForm(formKey) {
            guard before.content.subject == trimmed(title) else { throw .refused(.formKeyUsed(before.number)) }
            return .doneBefore(Registration(document: before.id, number: before.number, wasRepeat: true))
        }
        var content = IncomingContent(
            arrivedOn: now.officeDay, issuer: trimmed(source), symbol: DocumentSymbol.parse(""), subject: trimmed(title)
        )
        content.way = .hand
        let faults = RegistrationRule.faults(of: content, today: now.officeDay)
        guard faults.isEmpty else { throw .refused(.content(faults)) }
        guard !distribution.isEmpty else { throw .refused(.nobodyNamed) }
        let year = now.officeDay.year
        var notes = try openBookBeside(.task, year, in: ledger, on: now.officeDay)
        let number = RegisterNumber(.task, year: year, number: try ledger.takeNumber(.task, year))
        let document = IncomingDocument(
            id: DocumentID(0), number: number, issuerID: try issuer(in: ledger), content: content, state: .registered,
            voidReason: nil, paperArrivedOn: nil, version: 1, registeredAt: now, registeredBy: actor.person.id,
            handling: Handling())
        var stepping = HandlingStepping(
            before: document, handling: Handling(version: 0), next: .routed,
            authority: HandlingAuthority(actor: actor, people: try ledger.people()), actor: actor,
            people: try ledger.people(), departments: try ledger.departments(),
            calendar: WorkCalendar(holidays: try ledger.holidays()), now: now)
        try stepping.take(.route(to: distribution, deadline: deadline))
        var given = stepping.after
        given.version = 1
        let id = try ledger.addIncoming(given, formKey)
        notes.append(
            JournalNote(
                subject: RecordKey(.incoming, id.value),
                changes: [FieldChange("number", from: nil, to: number.shownWithYear)] + stepping.changes))
        return .recorded(Registration(document: id, number: number, wasRepeat: false), notes)
    }

    private func issuer(in ledger: Ledger) throws(OfficeError) -> IssuerID {
        let name = "Việc được giao"
        if let known = try ledger.issuerNamed(name) { return known.id }
        var issuer = Issuer(id: IssuerID(0), name: name)
        issuer.unitCode = Self.issuerCode
        return try ledger.addIssuer(issuer)
    }
}
