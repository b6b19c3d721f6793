import Interchange
import Office
import Phrases
import Records
import Screens
import Text

// What the subcommands about transfers, disposal, loans and holds read alike.

extension Invocation {
    /// The number of a transfer, case, loan, hold or backup: the first word.
    func caseNumber() throws(Failure) -> Int64 {
        let text = arguments.words[0]
        guard let number = Int64(text), number > 0 else { throw .usage(.caseNumberNotUnderstood(text)) }
        return number
    }

    /// The files that words name.
    func files(_ names: some Sequence<String>, in session: Session) throws(Failure) -> [RecordFile] {
        var found: [RecordFile] = []
        for name in names { found.append(try file(name, in: session).file) }
        return found
    }

    /// The files of an option, with semicolons between them.
    func files(_ option: CommandOption, in session: Session) throws(Failure) -> [RecordFile] {
        let names = (arguments.filled(option) ?? "").split(separator: ";").map { trimmed(String($0)) }
        return try files(names.filter { !$0.isEmpty }, in: session)
    }

    /// The people of an option, with semicolons between them.
    func people(_ option: CommandOption, in session: Session) throws(Failure) -> [PersonID] {
        var found: [PersonID] = []
        for part in (arguments.filled(option) ?? "").split(separator: ";") {
            let name = trimmed(String(part))
            if !name.isEmpty { found.append(try session.person(name).id) }
        }
        return found
    }

    /// The department that `--department` names.
    func departmentNamed(in session: Session) throws(Failure) -> DepartmentID? {
        guard let text = arguments.filled(.department) else { return nil }
        guard case .department(let id) = try session.party(text) else { throw .said(.notFound, .partyUnknown(text)) }
        return id
    }

    /// The form's key: the one that was given, or a fresh one.
    var formKey: String { arguments.filled(.key) ?? Invocation.freshKey() }
}

extension OfficeFacts {
    /// A person's name; empty where there is none.
    func personName(_ id: PersonID?) -> String { people.first { $0.id == id }?.name ?? "" }

    /// A reader by name.
    func readerName(_ reader: Reading) -> String {
        switch reader {
        case .person(let id): personName(id)
        case .outside(let name, let from): [name, from].compactMap(\.self).joined(separator: ", ")
        }
    }
}

extension Subcommand {
    /// What options of these subcommands take and mean.
    static let procedureMeanings: [CommandOption: (value: Phrase, purpose: Phrase)] = [
        .title: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldCaseTitle),
        .date: (Phrase(vi: "NGÀY", en: "DAY"), Phrase(vi: "ngày làm (mặc định: hôm nay)", en: "on which day (today)")),
        .until: (Phrase(vi: "NGÀY", en: "DAY"), Phrase(vi: "đến hết ngày nào", en: "the last day")),
        .due: (Phrase(vi: "NGÀY", en: "DAY"), .fieldDueBack),
        .condition: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldFilesCondition),
        .method: (Phrase(vi: "CHỮ", en: "TEXT"), .fieldMethod),
        .manner: (Phrase(LoanManner.allCases.map(\.code).joined(separator: "|")), .fieldLoanManner),
        .add: (
            Phrase(vi: "\"HỒ-SƠ; HỒ-SƠ\"", en: "\"FILE; FILE\""),
            Phrase(vi: "thêm những hồ sơ này", en: "add these files")
        ),
    ]

    /// Transfers, disposal, loans, holds and their papers.
    static let procedureCommands =
        transferCommands + disposalCommands + loanCommands + holdCommands + backupCommands + archivePaperCommands

    private static let holdCommands = [holdList, holdPlace, holdEnd]
    private static let backupCommands = [listBackups, backupGone]
}
