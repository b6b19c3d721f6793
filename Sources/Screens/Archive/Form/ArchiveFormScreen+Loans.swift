import Office
import Phrases
import Records
import TerminalKit
import Text

// The slip of a loan or a reading, and a later day of return.

extension ArchiveFormScreen.State {
    /// What stands in a slip before anything is typed: who lends writes it for others, the rest for themselves.
    func slip(_ surroundings: Surroundings) -> [ArchiveFormScreen.Field: String] {
        [
            .reader: surroundings.actor.may(.lendFiles) ? "" : surroundings.actor.person.name,
            .manner: LoanManner.takenOut.code,
        ]
    }

    /// Those of the office who may read.
    func readers(_ surroundings: Surroundings) -> [Person] { surroundings.facts.people.filter(\.isActive) }

    /// Whether a name is one of the office: a slip for somebody from outside is never written by mistake.
    func readerEcho(_ surroundings: Surroundings) -> String? {
        guard let name = written(.reader) else { return nil }
        return surroundings.text(surroundings.person(named: name) == nil ? .loanReaderOutside : .loanReaderOwn)
    }

    /// What is told of a loan that is lengthened.
    func extending(_ row: LoanRow, _ surroundings: Surroundings) -> [Phrase] {
        let reader = surroundings.facts.readerName(row.loan.reader)
        return [Phrase(row.file.content.title), .loanExtending(reader, row.loan.due?.shown ?? "")]
    }

    /// Looks for the file that is named.
    mutating func findLent(in surroundings: inout Surroundings) -> [Step] {
        let text = clean(text(.file))
        guard let name = FileName(text, year: surroundings.today.year) else {
            faults[.file] =
                text.isEmpty ? .missing(label(.file)) : .fileNotationMalformed(quoted(text), limit: FileName.limit)
            return showFault()
        }
        let ticket = surroundings.ticket()
        pathTicket = ticket
        return [.effect(.ask(.archive(.file(ShowFile(.name(name, fonds: nil)))), ticket))]
    }

    mutating func takeLent(_ detail: FileDetail?, in surroundings: inout Surroundings) -> [Step] {
        guard let detail, detail.isWhole else {
            faults[.file] = .archiveUnknownFile(clean(text(.file)))
            return showFault()
        }
        return lend(detail.file.id, in: &surroundings)
    }

    mutating func lend(_ file: RecordFileID, in surroundings: inout Surroundings) -> [Step] {
        let due = readDay(.due, in: surroundings)
        let purpose = written(.loanPurpose) ?? ""
        if purpose.isEmpty { faults[.loanPurpose] = .missing(label(.loanPurpose)) }
        let named = reader(surroundings)
        guard faults.isEmpty, let reader = named else { return showFault() }
        let manner = LoanManner.allCases.first { $0.code == text(.manner) } ?? .takenOut
        let command = AskForFile(
            file, reader: reader, purpose: purpose, manner: manner, due: due, formKey: formKey)
        return send(.lend(command), in: &surroundings)
    }

    /// Who reads: a person of the office by name, else somebody from outside with what stands behind the comma.
    private mutating func reader(_ surroundings: Surroundings) -> Reading? {
        guard let name = written(.reader) else {
            faults[.reader] = .missing(label(.reader))
            return nil
        }
        if let person = surroundings.person(named: name) { return .person(person) }
        if surroundings.facts.people.contains(where: { $0.isActive && $0.name == name }) {
            faults[.reader] = .nobodyCalled(quoted(name))
            return nil
        }
        let parts = name.split(separator: ",", maxSplits: 1).map { clean(String($0)) }
        return .outside(name: parts.first ?? "", from: parts.count > 1 ? parts[1] : nil)
    }

    mutating func extend(in surroundings: inout Surroundings) -> [Step] {
        guard let loan = loan?.loan else { return [] }
        let due = readDay(.due, in: surroundings)
        if due == nil, faults[.due] == nil { faults[.due] = .missing(label(.due)) }
        if written(.reason) == nil { faults[.reason] = .reasonMissing }
        guard faults.isEmpty else { return showFault() }
        return send(.loan(StepLoan(.extend, loan, due: due, words: written(.reason))), in: &surroundings)
    }
}
