public import Office
import Phrases
public import Records
public import Reports

// The papers of the archive, made of the office's answers in one place for screens and command line.

extension TransferPapers {
    /// The papers of a transfer as it stands.
    public init(_ detail: TransferDetail, today: Day, facts: OfficeFacts) {
        let transfer = detail.transfer
        let department = facts.departments.first { $0.id == transfer.department }?.name
        let isCurrent = transfer.kind == .current
        let archivist = facts.nameAndTitle(transfer.taker)
        let receiver = Self.receiver(transfer.receiver)
        self.init(
            office: facts.profile, day: transfer.takenOn ?? transfer.givenOn ?? today, title: transfer.title,
            giver: isCurrent ? department ?? facts.profile.name : facts.profile.name,
            giverPerson: facts.nameAndTitle(transfer.giver), taker: isCurrent ? transfer.receiver : receiver.body,
            takerPerson: isCurrent ? archivist : (receiver.person, ""),
            lines: detail.lines.filter { $0.item.returned == nil }.map {
                ArchiveLine($0.file, notes: $0.item.notes)
            }, boxes: transfer.boxes, centimetres: transfer.centimetres, condition: transfer.condition ?? "")
        returned = detail.lines.compactMap { line in
            line.item.returned.map { "\(line.file.name.description) (\($0))" }
        }
        listYears = Set(detail.lines.filter { $0.item.returned == nil }.map(\.file.content.year)).sorted()
    }

    /// "Lưu trữ lịch sử tỉnh Lam Giang, bà Trần Thị Mai" as the body and who signs for it: only a part behind a comma that begins as one
    /// speaks of a person is one.
    static func receiver(_ text: String?) -> (body: String?, person: String) {
        guard let text, let comma = text.lastIndex(where: { $0 == "," || $0 == ";" }) else { return (text, "") }
        let person = text[text.index(after: comma)...].drop(while: \.isWhitespace)
        for word in ["ông ", "bà ", "Ông ", "Bà ", "Mr ", "Mrs ", "Ms "] where person.hasPrefix(word) {
            return (String(text[..<comma]), String(person.dropFirst(word.count)))
        }
        return (text, "")
    }
}

extension DisposalPapers {
    /// The papers of a disposal case as it stands.
    public init(_ detail: DisposalDetail, today: Day, facts: OfficeFacts) {
        let disposal = detail.disposal
        let items = detail.lines.filter { $0.item.spared == nil }.map { line in
            let content = line.file.content
            return Item(
                line: ArchiveLine(line.file),
                expired: content.workEndedOn.flatMap { content.retention.dueForDisposal(workEnded: $0) },
                ground: line.item.ground)
        }
        self.init(
            office: facts.profile, day: today, title: disposal.title, explanation: disposal.explanation,
            proposer: facts.nameAndTitle(disposal.proposer).name, items: items)
        members = disposal.council.map { member in
            let person = facts.nameAndTitle(member.person)
            return Member(
                name: person.name, title: person.title, seat: member.seat.phrase.vi,
                opinion: member.agrees == nil ? nil : member.opinion.vi, words: member.words,
                agrees: member.agrees == true)
        }
        appraisal = disposal.appraisal
        if disposal.decidedOn != nil {
            decision = disposal.decision
            decider = facts.nameAndTitle(disposal.decider)
        }
    }
}

extension DestructionMinutes {
    /// The minutes of a case that was carried out; `nil` of another.
    public init?(_ detail: DisposalDetail, facts: OfficeFacts) {
        let disposal = detail.disposal
        guard let day = disposal.destroyedOn, let decided = disposal.decidedOn else { return nil }
        let gone = detail.lines.filter { $0.item.destroyed != nil }
        let content = gone.compactMap(\.item.destroyed).reduce(into: DestroyedContent(documents: 0)) { sum, one in
            sum.documents += one.documents
            sum.attachments += one.attachments
            sum.bytes += one.bytes
            sum.shared += one.shared
            sum.texts += one.texts
            sum.textsKept += one.textsKept
        }
        self.init(
            office: facts.profile, day: day, title: disposal.title, decision: disposal.decision ?? "",
            decidedOn: decided, executors: disposal.executors.map(facts.nameAndTitle), method: disposal.method ?? "",
            lines: gone.map { ArchiveLine($0.file) }, content: content,
            backups: detail.backups.map {
                Backup(path: $0.path, made: $0.madeAt.officeDay, until: $0.keepUntil)
            })
    }
}

extension LoanSlip {
    /// The slip of a loan as it stands.
    public init(_ row: LoanRow, facts: OfficeFacts) {
        let loan = row.loan
        let reader: (name: String, from: String?)
        switch loan.reader {
        case .person(let id):
            let department = facts.people.first { $0.id == id }?.department
            reader = (facts.nameAndTitle(id).name, facts.departments.first { $0.id == department }?.name)
        case .outside(let name, let from): reader = (name, from)
        }
        self.init(
            office: facts.profile, day: loan.askedOn, number: String(loan.id.value), reader: reader.name,
            file: "\(row.file.name.description) – \(row.file.content.title)", purpose: loan.purpose,
            manner: loan.manner.phrase.vi,
            permittedBy: loan.state.binds || loan.state == .returned ? facts.nameAndTitle(loan.decidedBy).name : "")
        readerFrom = reader.from
        outOn = loan.outOn
        due = loan.due
        returnedOn = loan.returnedOn
        condition = loan.condition
    }
}

extension FilingListPaper {
    /// The filing list of a year.
    public init(_ list: FilingList, _ entries: [FilingEntry], today: Day, facts: OfficeFacts) {
        self.init(
            office: facts.profile, list: list, entries: entries,
            makers: Dictionary(facts.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            departments: Dictionary(
                facts.departments.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            day: list.approvedOn ?? today, approver: facts.nameAndTitle(list.approvedBy).name)
    }
}

extension OfficeFacts {
    /// A person's name and title; empty where there is none.
    func nameAndTitle(_ id: PersonID?) -> (name: String, title: String) {
        let person = people.first { $0.id == id }
        return (person?.name ?? "", person?.title ?? "")
    }
}

extension FiledRow {
    /// The row on paper.
    /// - Parameter sentence: where its text hits.
    public func paperLine(_ sentence: String?) -> FoundPaper.Line {
        FoundPaper.Line(
            file: file.name.description,
            place: [path.description, shelf?.description].compactMap(\.self).joined(separator: ", "),
            symbol: symbol, day: date, title: title, circulation: circulation,
            text: [attachmentName, sentence].compactMap(\.self).joined(separator: ": "))
    }
}
