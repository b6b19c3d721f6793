/// The fields of an incoming document, by the stable names that the journal, the command line and the files use.
public enum IncomingField: String, CaseIterable, Sendable, Hashable {
    case arrived
    case hour
    case issuer
    case sender
    case symbol
    case date
    case type
    case subject
    case signer
    case recipient
    case handedOver = "handed-over"
    case receivedBy = "received-by"
    case notes
    case urgency
    case circulation
    case way
    case pages
    case copies
    case deadline
    case meetingDay = "meeting-day"
    case meetingHour = "meeting-hour"
    case meetingPlace = "meeting-place"
    case attendees
    case senderAddress = "sender-address"
    case replyWanted = "reply-wanted"
    case replyDue = "reply-due"
}

extension IncomingContent {
    /// A field's value as canonical text: ISO days, codes, plain numbers; `nil` when absent.
    public func text(of field: IncomingField) -> String? {
        switch field {
        case .arrived: arrivedOn.iso
        case .hour: arrivedAt.map(\.shown)
        case .issuer: issuer
        case .sender: sender
        case .symbol: symbol.raw.isEmpty ? nil : symbol.raw
        case .date: date?.iso
        case .type: typeCode
        case .subject: subject
        case .signer: signer
        case .recipient: recipient
        case .handedOver: handedOverOn?.iso
        case .receivedBy: receivedBy
        case .notes: notes
        case .urgency: urgency.code
        case .circulation: circulation.code
        case .way: way.code
        case .pages: pages.map(String.init)
        case .copies: copies.map(String.init)
        case .deadline: deadline?.iso
        case .meetingDay: meetingOn?.iso
        case .meetingHour: meetingAt?.shown
        case .meetingPlace: meetingPlace
        case .attendees: attendees
        case .senderAddress: senderAddress
        case .replyWanted: replyWanted
        case .replyDue: replyDue?.iso
        }
    }

    /// Sets a field from the canonical text that `text(of:)` gives; `nil` is absent.
    /// - Returns: whether the text was understood; if not, nothing was changed.
    public mutating func set(_ field: IncomingField, canonical text: String?) -> Bool {
        func one<Value>(_ value: Value?, _ take: (Value) -> Void) -> Bool {
            value.map(take) != nil
        }
        func optional<Value>(_ path: WritableKeyPath<IncomingContent, Value?>, _ read: (String) -> Value?) -> Bool {
            let value = text.flatMap(read)
            guard (value == nil) == (text == nil) else { return false }
            self[keyPath: path] = value
            return true
        }
        func plain(_ path: WritableKeyPath<IncomingContent, String?>) -> Bool { optional(path) { $0 } }
        switch field {
        case .arrived: return one(text.flatMap { Day(iso: $0) }) { arrivedOn = $0 }
        case .hour: return optional(\.arrivedAt) { HourMinute($0) }
        case .issuer: return one(text) { issuer = $0 }
        case .sender: return plain(\.sender)
        case .symbol: symbol = DocumentSymbol.parse(text ?? "")
        case .date: return optional(\.date) { Day(iso: $0) }
        case .type: return plain(\.typeCode)
        case .subject: return one(text) { subject = $0 }
        case .signer: return plain(\.signer)
        case .recipient: return plain(\.recipient)
        case .handedOver: return optional(\.handedOverOn) { Day(iso: $0) }
        case .receivedBy: return plain(\.receivedBy)
        case .notes: return plain(\.notes)
        case .urgency: return one(Urgency.allCases.first { $0.code == text }) { urgency = $0 }
        case .circulation: return one(Circulation.allCases.first { $0.code == text }) { circulation = $0 }
        case .way: return one(TransportWay.allCases.first { $0.code == text }) { way = $0 }
        case .pages: return optional(\.pages) { Int($0) }
        case .copies: return optional(\.copies) { Int($0) }
        case .deadline: return optional(\.deadline) { Day(iso: $0) }
        case .meetingDay: return optional(\.meetingOn) { Day(iso: $0) }
        case .meetingHour: return optional(\.meetingAt) { HourMinute($0) }
        case .meetingPlace: return plain(\.meetingPlace)
        case .attendees: return plain(\.attendees)
        case .senderAddress: return plain(\.senderAddress)
        case .replyWanted: return plain(\.replyWanted)
        case .replyDue: return optional(\.replyDue) { Day(iso: $0) }
        }
        return true
    }

    /// The fields in which two contents differ, in the order of the register.
    public func differences(to other: IncomingContent) -> [(field: IncomingField, old: String?, new: String?)] {
        IncomingField.allCases.compactMap { field in
            let old = text(of: field)
            let new = other.text(of: field)
            // Swift compares by canonical equivalence; the register keeps bytes, so bytes decide.
            return old.map { Array($0.utf8) } == new.map { Array($0.utf8) } ? nil : (field, old, new)
        }
    }
}
