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
