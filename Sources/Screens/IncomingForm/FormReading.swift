import Office
public import Phrases
public import Records
import Text

/// What the texts of a form mean: the content to be registered, or what is wrong under which field.
struct FormReading: Equatable, Sendable {
    var content: IncomingContent?
    var faults: [FormField: Phrase] = [:]

    init(_ texts: FormTexts, base: IncomingContent?, in surroundings: Surroundings) {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        var faults: [FormField: Phrase] = [:]
        func day(_ field: FormField, _ direction: DayShorthand.Direction) -> Day? {
            let text = texts[field]
            guard !blank(text) else { return nil }
            if let day = reader.day(text, direction) { return day }
            faults[field] = reader.fault(text)
            return nil
        }
        func count(_ field: FormField) -> Int? {
            let text = trim(texts[field])
            guard !text.isEmpty else { return nil }
            if let number = Int(text) { return number }
            faults[field] = .numberNotUnderstood(quoted(text))
            return nil
        }
        func hour(_ field: FormField) -> HourMinute? {
            guard !blank(texts[field]) else { return nil }
            if let hour = HourMinute(texts[field]) { return hour }
            faults[field] = .hourNotUnderstood(quoted(texts[field]))
            return nil
        }
        func optional(_ field: FormField) -> String? {
            let text = clean(texts[field])
            return text.isEmpty ? nil : text
        }

        let arrived = day(.arrived, .past) ?? surroundings.today
        let symbol = DocumentSymbol.parse(texts[.symbol])
        var content = IncomingContent(
            arrivedOn: arrived, issuer: clean(texts[.issuer]), symbol: symbol, subject: clean(texts[.subject]))
        content.date = day(.date, .past)
        content.deadline = day(.deadline, .future)
        content.handedOverOn = day(.handedOver, .past)
        content.arrivedAt = hour(.hour)
        content.meetingOn = day(.meetingDay, .future)
        content.meetingAt = hour(.meetingHour)
        content.meetingPlace = optional(.meetingPlace)
        content.attendees = optional(.attendees)
        content.senderAddress = optional(.senderAddress)
        content.replyWanted = optional(.replyWanted)
        content.replyDue = day(.replyDue, .future)
        if blank(texts[.type]) {
            content.typeCode = recognisedType(of: symbol, on: content.date)?.code
        } else if let type = reader.type(texts[.type]) {
            content.typeCode = type.code
        } else if let base, base.typeCode == trim(texts[.type]) {
            content.typeCode = base.typeCode
        } else {
            faults[.type] = .typeNotKnown(quoted(texts[.type]))
        }
        content.recipient = optional(.recipient)
        if let recipient = content.recipient {
            content.recipientDepartment = surroundings.facts.departments.first { $0.name == recipient }?.id
            // A name that two people have says nothing about which of them may read it: the text alone stands.
            let named = surroundings.facts.people.filter { $0.isActive && $0.name == recipient }
            content.recipientPerson = named.count == 1 ? named.first?.id : nil
            // A department or person that has gone keeps its key while the name stays.
            if let base, base.recipient == recipient {
                content.recipientDepartment = base.recipientDepartment
                content.recipientPerson = base.recipientPerson
            }
        }
        content.sender = optional(.sender)
        content.signer = optional(.signer)
        content.receivedBy = optional(.receivedBy)
        content.notes = optional(.notes)
        content.pages = count(.pages)
        content.copies = count(.copies)
        content.urgency = Urgency.allCases.first { $0.code == texts[.urgency] } ?? .normal
        content.circulation = Circulation.allCases.first { $0.code == texts[.circulation] } ?? .open
        content.way = TransportWay.allCases.first { $0.code == texts[.way] } ?? .post

        for fault in RegistrationRule.faults(of: content, today: surroundings.today) {
            let field = FormField(fault.field)
            if faults[field] == nil { faults[field] = sentence(for: fault) }
        }
        self.faults = faults
        self.content = faults.isEmpty ? content : nil
    }
}

/// Reads single fields as they are typed, for their echoes.
struct FieldReader {
    let today: Day
    let calendar: WorkCalendar

    func day(_ text: String, _ direction: DayShorthand.Direction) -> Day? {
        // No way to write a day is this long; a pasted page is not read to its end.
        guard text.utf8.count <= 64 else { return nil }
        return try? DayShorthand.parse(text, today: today, direction: direction, holidays: calendar)
    }

    /// Why a text is no day, for under its field.
    func fault(_ text: String) -> Phrase { dayFault(text, today: today) }

    func type(_ text: String) -> DocumentType? { DocumentTypes.matching(name: text) }
}

/// Why a text is no day.
public func dayFault(_ text: String, today: Day) -> Phrase {
    let calendar = WorkCalendar(holidays: [])
    do throws(DayFault) {
        _ = try DayShorthand.parse(text, today: today, direction: .past, holidays: calendar)
    } catch .noSuchDay {
        if let missing = DayShorthand.missing(text, today: today) {
            return .noSuchDay(missing.day, month: missing.month, year: missing.year)
        }
    } catch {}
    return .dayNotUnderstood(quoted(text))
}

/// A text as it enters the register: clean, normal form C, without blanks at the ends.
func clean(_ text: String) -> String { trim(cleaned(nfc(text))) }

/// A text without blanks at both ends.
func trim(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
        let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
}

/// A text within a sentence about it: as much as is needed to know it again.
func quoted(_ text: String) -> String { clipped(text, to: 40) }

/// Whether a text says nothing.
func blank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
