import Digest
import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// A column of a file with many documents to be registered at once.
private enum RowColumn: CaseIterable {
    case subject, recipients, copiesTo, copies, notes

    /// The headings that name it; the first is told.
    var headings: [String] {
        switch self {
        case .subject: ["Trích yếu", "Nội dung", "Trích yếu nội dung", "subject"]
        case .recipients: ["Nơi nhận", "recipients", "recipient"]
        case .copiesTo: ["Nơi nhận để biết", "copies to"]
        case .copies: ["Số lượng bản", "Số bản", "copies"]
        case .notes: ["Ghi chú", "notes"]
        }
    }

    init?(heading: String) {
        let key = FieldWords.key(heading)
        guard let found = Self.allCases.first(where: { $0.headings.contains { FieldWords.key($0) == key } }) else {
            return nil
        }
        self = found
    }
}

extension Invocation {
    /// Registers a row of a file each; what the options say is common to all of them.
    func registerRows() throws(Failure) {
        for option in [CommandOption.subject, .answers, .replaces, .after, .reservation] where arguments.has(option) {
            throw .usage(.optionsExclude(CommandOption.rows.flag, option.flag))
        }
        let path = try arguments.required(.rows)
        let session = try session()
        guard session.actor.may(.registerOutgoing) else { throw .office(.refused(.notPermitted(.registerOutgoing))) }
        guard let type = try outgoingType() else { return }
        var common = OutgoingContent(typeCode: type.code, symbolTail: "", subject: "")
        common.date = today
        try fill(&common, in: session)
        if common.symbolTail.isEmpty {
            let help = try session.ask(
                PrepareOutgoing(typeCode: type.code, department: common.department, day: common.date ?? today))
            guard let tail = help.symbolTail else {
                throw .said(.refused, .outSymbolWanted(flag: CommandOption.symbol.flag))
            }
            common.symbolTail = tail
        }
        let bytes = try file(path)
        let lines = try Self.contents(bytes, common)
        let rows = lines.map(\.content)
        guard !rows.isEmpty else { throw .said(.badData, .rowsEmpty) }
        // The same file for the same day gets the same numbers, should the first answer be lost.
        let day = common.date?.iso ?? ""
        let key = arguments.filled(.key) ?? "rows-\(day)-\(SHA256.digest(of: bytes).hex.prefix(32))"
        let twins = try session.ask(FindOutgoingTwins(rows: rows, formKey: key))
        let registered: [OutgoingRegistered]
        do throws(Failure) {
            registered = try session.perform(RegisterOutgoingMany(rows: rows, formKey: key), at: writingTime)
        } catch {
            // A line is named as it stands in the file.
            guard case .office(.refused(.outgoing(.inRow(let row, let refusal)))) = error,
                lines.indices.contains(row - 1)
            else { throw error }
            throw .said(.refused, .rowsRefusedLine(lines[row - 1].line, sentence(for: refusal)))
        }
        guard !wantsJSON else { return write(.array(registered.map(\.shape))) }
        for (receipt, row) in zip(registered, rows) {
            output.line("\(padded(receipt.symbol, to: 16))  \(cleaned(row.subject))")
        }
        if registered.first?.wasRepeat == false {
            note(
                twins.map { twin in
                    // Rows are told as lines of the file.
                    func line(_ row: Int) -> Int { lines.indices.contains(row - 1) ? lines[row - 1].line : row }
                    guard case .row(let other) = twin.of else {
                        return OutgoingTwin(row: line(twin.row), of: twin.of)
                    }
                    return OutgoingTwin(row: line(twin.row), of: .row(line(other)))
                }, ofMany: true)
            if let year = common.date?.year, year != today.year { note(.outYearDoubt(year)) }
        }
        guard let first = registered.first, let last = registered.last else { return }
        say(
            first.wasRepeat
                ? .outRegisteredManyBefore(first: first.symbol, last: last.symbol)
                : .outRegisteredMany(registered.count, first: first.symbol, last: last.symbol))
    }

    /// The documents of a file: its own cells over what is common to all.
    private static func contents(
        _ bytes: [UInt8], _ common: OutgoingContent
    ) throws(Failure) -> [(line: Int, content: OutgoingContent)] {
        var csv = CSVReader()
        csv.feed(bytes)
        csv.finish()
        var columns: [RowColumn] = []
        var rows: [(line: Int, content: OutgoingContent)] = []
        while let item = csv.next() {
            switch item {
            case .heading(let row):
                for heading in row.fields {
                    guard let column = RowColumn(heading: heading) else {
                        throw .said(.badData, .rowsUnknownColumn(cleaned(heading)))
                    }
                    columns.append(column)
                }
                guard columns.contains(.subject) else {
                    throw .said(.badData, .rowsNoSubject(RowColumn.subject.headings[0]))
                }
            case .row(let row):
                guard !row.isBlank else { continue }
                var content = common
                for (column, cell) in zip(columns, row.fields) {
                    let text = trimmed(cleaned(nfc(cell)))
                    guard !text.isEmpty else { continue }
                    switch column {
                    case .subject: content.subject = text
                    case .recipients: content.setRecipients(text, isCopy: false)
                    case .copiesTo: content.setRecipients(text, isCopy: true)
                    case .copies:
                        guard let copies = Int(text) else {
                            throw .said(.badData, .rowsBadLine(row.line, .numberNotUnderstood(text)))
                        }
                        content.copies = copies
                    case .notes: content.notes = text
                    }
                }
                rows.append((row.line, content))
            case .problem(let problem):
                throw .said(.badData, .rowsBadLine(problem.line, problem.kind.reason))
            }
        }
        return rows
    }
}
