import Text

/// What is wrong with a content that somebody wants registered. Cases carry what a person needs to mend it.
public enum ContentFault: Equatable, Sendable {
    /// A field that must be there is empty.
    case missing(IncomingField)
    /// A field is longer than the register takes, in characters.
    case tooLong(IncomingField, limit: Int)
    /// Something carries a mark of state secrets.
    case secretMark(IncomingField)
    /// A count below 1 or absurdly high.
    case outOfRange(IncomingField)
    /// The arrival lies after today.
    case arrivalInFuture(Day)
}

/// What a person should confirm, but may do.
public enum ContentDoubt: Equatable, Sendable {
    /// The document is dated after it arrived: so it may stand on the paper.
    case dateAfterArrival(date: Day, arrived: Day)
    /// Dated more than 60 days before it arrived.
    case old(date: Day)
    /// The symbol was not understood; the type must be chosen by hand.
    case symbolNotParsed(String)
    /// Arrived in another year or long before today: perhaps mistyped, and the number would be of that year's book.
    case arrivalLongAgo(Day)
    /// Thượng khẩn and Hỏa tốc want the hour of arrival.
    case hourMissing
    /// The deadline lies before today: so it may stand on a paper that comes late.
    case deadlinePassed(Day)
}

/// The rules of registering an incoming document.
public enum RegistrationRule {
    /// Longest texts, in characters. The longest real subject seen has 748, the longest real issuer some hundreds: a
    /// joint document names them all.
    public static func limit(of field: IncomingField) -> Int {
        switch field {
        case .subject, .notes: 4000
        case .issuer, .sender, .recipient, .attendees, .replyWanted: 2000
        case .meetingPlace, .senderAddress: 500
        case .signer, .receivedBy: 100
        case .symbol: 200
        case .arrived, .hour, .date, .type, .handedOver, .urgency, .circulation, .way, .pages, .copies, .deadline,
            .meetingDay, .meetingHour, .replyDue:
            40
        }
    }

    /// The fields whose text a person writes freely; the others are days, codes and counts.
    private static let freeFields: [IncomingField] = [
        .issuer, .sender, .symbol, .subject, .signer, .recipient, .receivedBy, .notes, .meetingPlace, .attendees,
        .senderAddress, .replyWanted,
    ]

    /// The days after which a document's date is doubted.
    public static let oldAfterDays = 60

    /// Whether a text has nothing in it that can be seen.
    public static func saysNothing(_ text: String) -> Bool { Text.saysNothing(text) }

    /// All that keeps a content from being registered, in the order of the form.
    public static func faults(of content: IncomingContent, today: Day) -> [ContentFault] {
        var faults: [ContentFault] = []
        if content.arrivedOn > today { faults.append(.arrivalInFuture(content.arrivedOn)) }
        if saysNothing(content.issuer) { faults.append(.missing(.issuer)) }
        if saysNothing(content.subject) { faults.append(.missing(.subject)) }
        for field in freeFields {
            guard let text = content.text(of: field) else { continue }
            // A grapheme has at least one byte, so most texts need not be counted.
            if text.utf8.count > limit(of: field), text.count > limit(of: field) {
                faults.append(.tooLong(field, limit: limit(of: field)))
            }
        }
        for field in [IncomingField.issuer, .sender, .symbol, .subject, .notes, .attendees, .replyWanted] {
            if let text = content.text(of: field), SecretMark.isMark(text) { faults.append(.secretMark(field)) }
        }
        if let pages = content.pages, !(1...100_000).contains(pages) { faults.append(.outOfRange(.pages)) }
        if let copies = content.copies, !(1...100_000).contains(copies) { faults.append(.outOfRange(.copies)) }
        return faults
    }

    /// All that a person should look at again.
    /// - Parameter today: `nil` where the arrival is known to be of another day, as in a correction.
    public static func doubts(of content: IncomingContent, today: Day? = nil) -> [ContentDoubt] {
        var doubts: [ContentDoubt] = []
        if let today, today - content.arrivedOn > oldAfterDays { doubts.append(.arrivalLongAgo(content.arrivedOn)) }
        if let date = content.date, date > content.arrivedOn {
            doubts.append(.dateAfterArrival(date: date, arrived: content.arrivedOn))
        }
        if let date = content.date, content.arrivedOn - date > oldAfterDays { doubts.append(.old(date: date)) }
        if content.symbol.form == .unparsed, !content.symbol.raw.isEmpty {
            doubts.append(.symbolNotParsed(content.symbol.raw))
        }
        if content.urgency.needsHour, content.arrivedAt == nil { doubts.append(.hourMissing) }
        if let today, let passed = passedDeadline(of: content, today: today) { doubts.append(passed) }
        return doubts
    }

    /// The doubt of a deadline before today.
    public static func passedDeadline(of content: IncomingContent, today: Day) -> ContentDoubt? {
        content.deadline.flatMap { $0 < today ? .deadlinePassed($0) : nil }
    }
}
