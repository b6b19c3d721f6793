import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// Makes contents out of rows: days, numbers and words read strictly, text cleaned, nothing guessed.
struct ImportRowReader {
    /// A content with the number that the row gives, or all that is wrong with the row.
    enum Result {
        case success(IncomingContent, RegisterNumber?)
        case failure([ImportProblem])
    }

    /// Headings that name no column of the register.
    let unusedHeadings: [String]
    private let headings: RegisterHeadings
    private let names: [String]
    /// Columns of the file that hold a secrecy level.
    private let secrecy: [Int]
    private let today: Day
    private let people: [Person]
    private let departments: [Department]

    init(
        headings: RegisterHeadings, fields: [String], today: Day, people: [Person], departments: [Department]
    ) {
        self.headings = headings
        names = fields.map { trimmed(cleaned($0)) }
        secrecy = headings.unknown.map { $0.column - 1 }.filter {
            Self.secrecyHeadings.contains(FieldWords.key(fields[$0]))
        }
        let secret = Set(secrecy)
        unusedHeadings = headings.unknown.filter { !secret.contains($0.column - 1) }.map {
            trimmed(cleaned($0.heading))
        }
        self.today = today
        self.people = people
        self.departments = departments
    }

    /// The heading of a column of the file; `nil` beyond the last one.
    func heading(at place: Int) -> String? { names.indices.contains(place) ? names[place] : nil }

    /// Reads one row.
    func read(_ row: CSVRow) -> Result {
        var cells = Cells(row: headings.row(row), reader: self)
        for place in secrecy where row.fields.indices.contains(place) {
            cells.checkSecrecy(row.fields[place], heading: names[place])
        }
        var content = IncomingContent(
            arrivedOn: cells.day(.arrivalDay, isRequired: true) ?? today, issuer: cells.text(.issuer) ?? "",
            symbol: DocumentSymbol.parse(cells.text(.symbol) ?? ""), subject: cells.text(.subject) ?? "")
        content.sender = cells.text(.sender)
        if content.issuer.isEmpty, let sender = content.sender {
            content.issuer = sender
            content.sender = nil
        }
        content.date = cells.day(.documentDay)
        content.arrivedAt = cells.value(.arrivalHour) { HourMinute($0) }
        content.signer = cells.text(.signer)
        content.handedOverOn = cells.day(.handedOverDay)
        content.receivedBy = cells.text(.receivedBy)
        content.notes = cells.text(.notes)
        content.urgency = cells.value(.urgency, FieldWords.urgency) ?? .normal
        content.circulation = cells.value(.circulation, FieldWords.circulation) ?? .open
        content.way = cells.value(.way, FieldWords.way) ?? .post
        content.pages = cells.count(.pages)
        content.copies = cells.count(.copies)
        content.deadline = cells.day(.deadline)
        if let recipient = cells.text(.recipient) {
            content.setRecipient(recipient, people: people, departments: departments)
        }
        takeType(cells.text(.documentType), &content)
        let number = cells.number(arrived: content.arrivedOn)
        if cells.problems.isEmpty {
            for fault in RegistrationRule.faults(of: content, today: today) { cells.note(fault) }
        }
        return cells.problems.isEmpty ? .success(content, number) : .failure(cells.problems)
    }

    /// The type by its column, by the symbol, or by the words before the subject. A name that is no type of ours is kept
    /// in the notes, so that nothing of the row is lost.
    private func takeType(_ written: String?, _ content: inout IncomingContent) {
        if let written {
            if let type = FieldWords.type(written) {
                content.typeCode = type.code
                return
            }
            let kept = "\(Phrase.fieldType.vi): \(written)"
            content.notes = content.notes.map { "\($0); \(kept)" } ?? kept
        }
        content.takeTypeFromSymbol()
        if content.typeCode == nil, headings.subjectHoldsType {
            content.typeCode = DocumentTypes.matching(name: content.subject)?.code
        }
    }

    fileprivate func name(of column: RegisterColumn) -> String {
        headings.columns.firstIndex(of: column).map { names[$0] } ?? column.headings[0]
    }

    private static let secrecyHeadings: Set<String> = [
        "mat", "do mat", "muc do mat", "do bao mat", "muc do bao mat", "cap do mat",
    ]
}

/// The cells of one row and what is wrong with them.
private struct Cells {
    let row: Interchange.IncomingRow
    let reader: ImportRowReader
    private(set) var problems: [ImportProblem] = []

    init(row: Interchange.IncomingRow, reader: ImportRowReader) {
        self.row = row
        self.reader = reader
    }

    /// A cell's text, in normal form C, cleaned; `nil` when it is empty or not there.
    func text(_ column: RegisterColumn) -> String? {
        guard let raw = row[column], !raw.isEmpty else { return nil }
        let text = trimmed(cleaned(FormulaGuard.unguarded(raw)))
        return text.isEmpty ? nil : text
    }

    mutating func value<Value>(_ column: RegisterColumn, _ read: (String) -> Value?) -> Value? {
        guard let text = text(column) else { return nil }
        if let value = read(text) { return value }
        note(column, SecretMark.isMark(text) ? .importSecret : .importBadWord(text))
        return nil
    }

    mutating func count(_ column: RegisterColumn) -> Int? {
        guard let text = text(column) else { return nil }
        if let count = Int(text) { return count }
        note(column, .importBadNumber(text))
        return nil
    }

    mutating func day(_ column: RegisterColumn, isRequired: Bool = false) -> Day? {
        guard let text = text(column) else {
            if isRequired { note(column, .importEmpty) }
            return nil
        }
        if let day = RegisterDay.read(text) { return day }
        note(column, RegisterDay.hasForm(text) ? .importBadDay(text) : .importBadWord(text))
        return nil
    }

    mutating func number(arrived: Day) -> RegisterNumber? {
        guard let text = text(.arrivalNumber) else { return nil }
        guard let number = RegisterNumber(text, year: arrived.year), number.register == .incoming else {
            note(.arrivalNumber, .importBadNumber(text))
            return nil
        }
        if number.year != arrived.year { note(.arrivalNumber, .arrivalYearFixed(year: number.year)) }
        return number
    }

    mutating func checkSecrecy(_ raw: String, heading: String) {
        let words = FieldWords.key(raw).split(separator: " ")
        let harmless: Set<Substring> = ["khong", "thuong", "binh", "mat", "0"]
        if words.allSatisfy(harmless.contains), words != ["mat"] { return }
        let isSecret = words.contains("mat") && !words.contains("khong")
        let reason = isSecret ? Phrase.importSecret : .importBadWord(cleaned(raw))
        problems.append(ImportProblem(line: row.line, column: heading, reason: reason))
    }

    mutating func note(_ fault: ContentFault) {
        let column: RegisterColumn =
            switch fault.field {
            case .arrived: .arrivalDay
            case .hour: .arrivalHour
            case .issuer: .issuer
            case .sender: .sender
            case .symbol: .symbol
            case .date: .documentDay
            case .type: .documentType
            case .subject: .subject
            case .signer: .signer
            case .recipient: .recipient
            case .handedOver: .handedOverDay
            case .receivedBy: .receivedBy
            case .notes: .notes
            case .urgency: .urgency
            case .circulation: .circulation
            case .way: .way
            case .pages: .pages
            case .copies: .copies
            case .deadline: .deadline
            // No column of a register holds these; only its notes could.
            case .meetingDay, .meetingHour, .meetingPlace, .attendees, .senderAddress, .replyWanted, .replyDue: .notes
            }
        switch fault {
        case .missing: note(column, .importEmpty)
        case .secretMark: note(column, .importSecret)
        case .tooLong, .outOfRange, .arrivalInFuture: note(column, sentence(for: fault))
        }
    }

    private mutating func note(_ column: RegisterColumn, _ reason: Phrase) {
        problems.append(ImportProblem(line: row.line, column: reader.name(of: column), reason: reason))
    }
}
