import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension IncomingDocument {
    /// The members that lists and searches print, by stable names.
    func listed(_ facts: OfficeFacts, lastMissed: Day) -> JSONValue {
        let shape = json(
            ("kind", "incoming"), ("number", json(number.number)),
            ("suffix", number.suffix.isEmpty ? .null : json(number.suffix)), ("year", json(number.year)),
            ("symbol", content.symbol.raw.isEmpty ? .null : json(content.symbol.raw)), ("issuer", json(content.issuer)),
            ("date", json(content.date)), ("arrived", json(content.arrivedOn)),
            ("type", json(content.typeCode.flatMap { DocumentTypes.byCode[$0]?.nameVi })),
            ("subject", json(content.subject)), ("register", json(number.register.rawValue)),
            ("handling", handlingShape(facts, lastMissed: lastMissed)))
        // Only where it is so: null is "none" everywhere else.
        guard isOuterView, let members = shape.object else { return shape }
        return .object(members + [JSONValue.Member("contentHidden", .bool(true))])
    }

    /// All that is kept of it, by stable names.
    func whole(_ facts: OfficeFacts, lastMissed: Day) -> [JSONValue.Member] {
        let more: [(String, JSONValue)] = [
            ("typeCode", json(content.typeCode)), ("hour", json(content.arrivedAt?.shown)),
            ("sender", json(content.sender)), ("signer", json(content.signer)), ("recipient", json(content.recipient)),
            ("handedOver", json(content.handedOverOn)), ("receivedBy", json(content.receivedBy)),
            ("notes", json(content.notes)), ("urgency", json(content.urgency.code)),
            ("circulation", json(content.circulation.code)), ("way", json(content.way.code)),
            ("pages", json(content.pages)), ("copies", json(content.copies)), ("deadline", json(content.deadline)),
            ("meetingDay", json(content.meetingOn)), ("meetingHour", json(content.meetingAt?.shown)),
            ("meetingPlace", json(content.meetingPlace)), ("attendees", json(content.attendees)),
            ("senderAddress", json(content.senderAddress)), ("replyWanted", json(content.replyWanted)),
            ("replyDue", json(content.replyDue)),
            ("state", state == .void ? "void" : "registered"), ("voidReason", json(voidReason)),
            ("paperArrived", json(paperArrivedOn)), ("version", json(version)),
            ("registeredAt", json(registeredAt.isoUTC)),
            ("registeredBy", json(facts.login(registeredBy))),
        ]
        return (listed(facts, lastMissed: lastMissed).object ?? []) + more.map { JSONValue.Member($0.0, $0.1) }
    }
}

extension RegisterNumber {
    /// Number, suffix and year as members of JSON.
    var shape: JSONValue {
        json(("number", json(number)), ("suffix", suffix.isEmpty ? .null : json(suffix)), ("year", json(year)))
    }
}

/// Documents as lines of text, aligned, as wide as the terminal. Numbers and symbols are never cut, text is.
struct DocumentLines {
    /// Cells of a line.
    let width: Int

    private static let number = 9
    private static let symbol = 18
    private static let issuer = 24
    private static let leastText = 16

    /// One line: number, arrival, symbol, issuer, subject.
    func line(of document: IncomingDocument, language: Language) -> String {
        let number = cleaned(document.number.shownWithYear)
        var line = String(repeating: " ", count: max(0, Self.number - cells(number))) + number
        line += "  " + document.content.arrivedOn.shown
        line += "  " + padded(cleaned(document.content.symbol.raw), to: Self.symbol)
        let isOuter = document.isOuterView
        let hidden = Phrase.hiddenMark.in(language)
        let issuer = isOuter && document.content.issuer.isEmpty ? hidden : document.content.issuer
        let issuerWidth = width >= 100 ? Self.issuer : Self.leastText
        line += "  " + padded(clipped(cleaned(issuer), to: issuerWidth), to: issuerWidth)
        let content = isOuter ? Phrase.hiddenValue.in(language) : document.content.subject
        let subject = document.state == .void ? "[\(Phrase.stateVoid.in(language))] \(content)" : content
        let room = max(width - cells(line) - 2, Self.leastText)
        return line + "  " + clipped(cleaned(subject), to: room)
    }
}
