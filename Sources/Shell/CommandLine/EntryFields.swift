import Interchange
import Office
import Phrases
import Records

/// A day as clerks type it, of an option.
func day(
    _ text: String, of option: CommandOption, today: Day, calendar: WorkCalendar,
    direction: DayShorthand.Direction = .past
) throws(Failure) -> Day {
    do throws(DayFault) {
        return try DayShorthand.parse(text, today: today, direction: direction, holidays: calendar)
    } catch .noSuchDay {
        guard let missing = DayShorthand.missing(text, today: today) else {
            throw .usage(.dayNotUnderstood(option.flag, text))
        }
        throw .usage(.noSuchDay(option.flag, .noSuchDay(missing.day, month: missing.month, year: missing.year)))
    } catch { throw .usage(.dayNotUnderstood(option.flag, text)) }
}

extension Invocation {
    /// The day of an option; `nil` when it was not given or is empty.
    func day(
        _ option: CommandOption, direction: DayShorthand.Direction = .past
    ) throws(Failure) -> Day? {
        guard let text = arguments.text(option), !text.isEmpty else { return nil }
        let calendar = opened?.calendar ?? WorkCalendar(holidays: HolidayTable.shipped)
        return try Shell.day(text, of: option, today: today, calendar: calendar, direction: direction)
    }

    /// A number of a register, "12", "12a", "12/2026", "Đ12", "V7"; without a year of this year.
    func number(_ text: String) throws(Failure) -> RegisterNumber {
        guard let number = RegisterNumber(text, year: today.year) else {
            throw .usage(.registerNumberNotUnderstood(text))
        }
        return number
    }

    /// Writes the fields that were given as options into a content. An empty text takes an optional field away.
    func fill(_ content: inout IncomingContent, in session: Session) throws(Failure) {
        func text(_ option: CommandOption, _ change: (String?) -> Void) {
            if let text = arguments.text(option) { change(text.isEmpty ? nil : text) }
        }
        func value<Value>(
            _ option: CommandOption, _ expected: String, _ read: (String) -> Value?, _ change: (Value?) -> Void
        ) throws(Failure) {
            guard let text = arguments.text(option) else { return }
            if text.isEmpty { return change(nil) }
            guard let value = read(text) else {
                throw .usage(.usageBadValue(option.flag, value: text, expected: expected))
            }
            change(value)
        }
        func day(_ option: CommandOption, _ change: (Day?) -> Void) throws(Failure) {
            guard arguments.has(option) else { return }
            let looksAhead = [.deadline, .meetingDay, .replyDue].contains(option)
            change(try self.day(option, direction: looksAhead ? .future : .past))
        }
        text(.issuer) { content.issuer = $0 ?? "" }
        text(.subject) { content.subject = $0 ?? "" }
        text(.sender) { content.sender = $0 }
        text(.signer) { content.signer = $0 }
        text(.receivedBy) { content.receivedBy = $0 }
        text(.notes) { content.notes = $0 }
        text(.symbol) { content.symbol = DocumentSymbol.parse($0 ?? "") }
        text(.recipient) {
            content.setRecipient($0, people: session.facts.people, departments: session.facts.departments)
        }
        text(.meetingPlace) { content.meetingPlace = $0 }
        text(.attendees) { content.attendees = $0 }
        text(.senderAddress) { content.senderAddress = $0 }
        text(.replyWanted) { content.replyWanted = $0 }
        try day(.meetingDay) { content.meetingOn = $0 }
        try day(.replyDue) { content.replyDue = $0 }
        try day(.date) { content.date = $0 }
        try day(.handedOver) { content.handedOverOn = $0 }
        try day(.deadline) { content.deadline = $0 }
        if let arrived = try self.day(.arrived) { content.arrivedOn = arrived }
        try value(.hour, "8:15, 0815", { HourMinute($0) }) { content.arrivedAt = $0 }
        try value(.meetingHour, "8:15, 0815", { HourMinute($0) }) { content.meetingAt = $0 }
        try value(.urgency, Urgency.allCases.map(\.code).joined(separator: ", "), FieldWords.urgency) {
            content.urgency = $0 ?? .normal
        }
        try value(.circulation, Circulation.allCases.map(\.code).joined(separator: ", "), FieldWords.circulation) {
            content.circulation = $0 ?? .open
        }
        try value(.way, TransportWay.allCases.map(\.code).joined(separator: ", "), FieldWords.way) {
            content.way = $0 ?? .post
        }
        try value(.pages, "1–100000", { Int($0) }) { content.pages = $0 }
        try value(.copies, "1–100000", { Int($0) }) { content.copies = $0 }
        try value(.type, FieldWords.knownTypes(on: today), FieldWords.type) { content.typeCode = $0?.code }
    }
}

extension IncomingContent {
    /// The type that the symbol tells, where none was chosen.
    mutating func takeTypeFromSymbol() {
        guard typeCode == nil else { return }
        typeCode = typeCodeOfSymbol
    }

    /// The code of the type that the symbol tells.
    var typeCodeOfSymbol: String? {
        if let abbreviation = symbol.typeAbbreviation {
            return DocumentTypes.byAbbreviation(abbreviation, on: date)?.code
        }
        return symbol.isLetter ? DocumentTypes.byAbbreviation("CV", on: date)?.code : nil
    }

    /// Writes the receiver as given, and who it is where a department or person of the office has that name.
    mutating func setRecipient(_ text: String?, people: [Person], departments: [Department]) {
        recipient = text
        recipientDepartment = nil
        recipientPerson = nil
        guard let text else { return }
        let key = FieldWords.key(text)
        if let department = departments.first(where: { FieldWords.key($0.name) == key || $0.code == text }) {
            recipientDepartment = department.id
        } else {
            let named = people.filter { FieldWords.key($0.name) == key || $0.login == text }
            // Two people of one name: nobody is taken for the other.
            if named.count == 1 { recipientPerson = named.first?.id }
        }
    }
}
