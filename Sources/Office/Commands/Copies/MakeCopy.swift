public import Records

/// What making a copy gives back.
public struct CopyMade: Equatable, Sendable {
    /// The copy's key.
    public let copy: CopyID
    /// Its number.
    public let number: Int
    /// The year of its book.
    public let year: Int
    /// Number and symbol: "01/SY-LĐLĐ".
    public let symbol: String
    /// How far what was copied may go round: the copy bears the same mark.
    public let circulation: Circulation
    /// Whether this was a repeat of a form entered before.
    public let wasRepeat: Bool

    /// Puts a receipt together.
    public init(
        copy: CopyID, number: Int, year: Int, symbol: String, circulation: Circulation, wasRepeat: Bool
    ) {
        self.copy = copy
        self.number = number
        self.year = year
        self.symbol = symbol
        self.circulation = circulation
        self.wasRepeat = wasRepeat
    }
}

/// Enters a copy and gives it the next number of the year's series (Decree 30/2020, art. 25–27).
public struct MakeCopy: Command {
    public static let act = Act.makeCopies
    public static let name = "make-copy"

    /// What is copied.
    public let source: CopySource
    /// What is written of the copy.
    public let content: CopyContent
    /// The form's own key: the same key again returns the same number.
    public let formKey: String

    /// Asks for a copy.
    public init(of source: CopySource, content: CopyContent, formKey: String) {
        self.source = source
        self.content = content
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<CopyMade> {
        if let before = try ledger.copies.ofForm(formKey) {
            guard before.source == source, before.version > 1 || before.content.form == content.form else {
                throw .refused(.copy(.formKeyUsed(before.symbol)))
            }
            let source = try copied(before.source, before.content, in: ledger, by: actor)
            return .doneBefore(receipt(before, source.circulation, wasRepeat: true))
        }
        let faults = CopyRule.faults(of: content, source: source, today: now.officeDay)
        guard faults.isEmpty, let day = content.date else { throw .refused(.copy(.content(faults))) }
        let copied = try copied(source, content, in: ledger, by: actor)
        if let obstacle = copied.obstacle(content.form, day) {
            throw .refused(.copy(.obstacle(copied.name, obstacle)))
        }
        try requireOpenBook(day.year, in: ledger)
        let number = try ledger.copies.takeNumber(day.year)
        if let last = try ledger.copies.neighbours(day.year, number).before, day < last {
            let before = OutgoingNumber(year: day.year, number: number - 1)
            throw .refused(.copy(.dayBeforeLast(day, last: before.shown, on: last)))
        }
        var content = content
        // A registered document tells its own.
        content.circulation = copied.circulation
        let copy = DocumentCopy(
            id: CopyID(0), number: number, year: day.year, content: content, source: source, createdAt: now,
            createdBy: actor.person.id)
        let id = try ledger.copies.add(copy, formKey)
        let made = CopyMade(
            copy: id, number: number, year: day.year, symbol: copy.symbol, circulation: copied.circulation,
            wasRepeat: false)
        let changes = [
            FieldChange("symbol", from: nil, to: "\(copy.symbol)/\(day.year)"),
            FieldChange(CopyField.source.rawValue, from: nil, to: copied.name),
        ]
        return .recorded(made, [JournalNote(subject: RecordKey(.copy, id.value), changes: changes)])
    }

    private func receipt(_ copy: DocumentCopy, _ circulation: Circulation, wasRepeat: Bool) -> CopyMade {
        CopyMade(
            copy: copy.id, number: copy.number, year: copy.year, symbol: copy.symbol, circulation: circulation,
            wasRepeat: wasRepeat)
    }
}

/// What is copied, as a command needs it.
struct CopiedThing {
    /// As it is named: "12/2026", "15/BC-LĐLĐ/2026", or in words.
    let name: String
    /// How far it may go round.
    let circulation: Circulation
    /// Why it is not copied.
    let obstacle: (CopyForm, Day) -> CopyObstacle?
}

/// What is copied, if the person sees the whole of it: who sees a document's outside has nothing to copy.
func copied(
    _ source: CopySource, _ content: CopyContent, in ledger: Ledger, by actor: Actor
) throws(OfficeError) -> CopiedThing {
    let visibility = Visibility(of: actor)
    let people = visibility.all ? [] : try ledger.people()
    switch source {
    case .incoming(let id):
        guard let document = try ledger.incoming(id),
            try visibility.depth(
                with: document.parties, people: people,
                isFiled: { () throws(OfficeError) in try ledger.archive.isFiled(.incoming(id)) }) == .whole
        else { throw .refused(.noSuchRecord) }
        return CopiedThing(name: document.number.shownWithYear, circulation: document.content.circulation) {
            CopyRule.obstacle(document, as: $0, on: $1)
        }
    case .outgoing(let id):
        guard let document = try ledger.outgoing.document(id),
            try visibility.depth(
                with: document.parties, people: people,
                isFiled: { () throws(OfficeError) in try ledger.archive.isFiled(.outgoing(id)) }) == .whole
        else { throw .refused(.noSuchRecord) }
        let name = document.number.map { "\(document.symbol)/\($0.year)" } ?? document.symbol
        return CopiedThing(name: name, circulation: document.content.circulation) {
            CopyRule.obstacle(document, as: $0, on: $1)
        }
    case .paper(let words):
        return CopiedThing(name: words, circulation: content.circulation) { _, _ in
            CopyRule.obstacle(content.circulation)
        }
    }
}
