import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension OutgoingDocument {
    /// The members that lists print, by stable names.
    func listed(_ facts: OfficeFacts) -> JSONValue {
        let shape = json(
            ("kind", "outgoing"), ("draft", number == nil ? json(DraftName.shown(id)) : .null),
            ("number", json(number?.number)),
            ("suffix", json(number.flatMap { $0.suffix.isEmpty ? nil : $0.suffix })), ("year", json(number?.year)),
            ("symbol", number == nil ? .null : json(symbol)), ("date", json(content.date)),
            ("type", json(DocumentTypes.byCode[content.typeCode]?.nameVi)), ("subject", json(content.subject)),
            ("recipients", .array(content.recipients.map { json($0.name) })), ("state", json(state.code)))
        // Only where it is so: null is "none" everywhere else.
        guard isOuterView, let members = shape.object else { return shape }
        return .object(members + [JSONValue.Member("contentHidden", .bool(true))])
    }

    /// All that is kept of it, by stable names.
    func whole(_ facts: OfficeFacts) -> [JSONValue.Member] {
        let more: [(String, JSONValue)] = [
            ("typeCode", json(content.typeCode)), ("series", json(number?.series)), ("signer", json(content.signer)),
            ("signerTitle", json(content.signerTitle)), ("manner", json(content.manner.code)),
            ("copiesTo", .array(content.recipients.filter(\.isCopy).map { json($0.name) })),
            ("keeper", json(content.keeper)), ("copies", json(content.copies)), ("pages", json(content.pages)),
            ("handedOver", json(content.handedOverOn)), ("receivedBy", json(content.receivedBy)),
            ("notes", json(content.notes)), ("urgency", json(content.urgency.code)),
            ("circulation", json(content.circulation.code)),
            ("department", json(facts.departments.first { $0.id == content.department }?.name)),
            ("drafter", json(content.drafter.flatMap { facts.login($0) })), ("way", json(content.way?.code)),
            ("answerWanted", json(content.answerWanted)), ("answerDue", json(content.answerDue)),
            ("issued", json(issuedOn)), ("reason", json(reason)), ("version", json(version)),
            ("createdAt", json(createdAt.isoUTC)), ("createdBy", json(facts.login(createdBy))),
        ]
        return (listed(facts).object ?? []) + more.map { JSONValue.Member($0.0, $0.1) }
    }

    /// The columns of CSV: each field but the kind of link, behind them where it stands.
    private static let csvFields = OutgoingField.allCases.filter { $0 != .symbol && $0 != .answers }

    static var csvHeads: [String] {
        // The columns of the register are called as the law calls them.
        [Phrase.outFieldSymbol.vi]
            + csvFields.map { $0 == .handedOver ? Phrase.printedHandedOver.vi : $0.phrase.vi } + [
                Phrase.fieldState.vi, Phrase.fieldReason.vi,
            ]
    }

    func csvCells(_ facts: OfficeFacts) -> [String] {
        let mark = Phrase.hiddenMark.vi
        let fields = Self.csvFields.map { field in
            // What is hidden is not empty.
            isOuterView && field.isContent ? mark : content.shown(field, facts, .vi) ?? ""
        }
        return ([symbol] + fields + [standing.vi, reason ?? ""]).map { cleaned($0) }
    }

    /// One line of text: symbol, day, recipients, subject. Numbers and symbols are never cut, text is.
    func line(width: Int, _ language: Language) -> String {
        var line = padded(cleaned(listName), to: 16) + "  " + (content.date ?? createdAt.officeDay).shown
        let room = width >= 100 ? 24 : 16
        let hidden = Phrase.hiddenValue.in(language)
        let to = isOuterView ? Phrase.hiddenMark.in(language) : content.recipientsShown
        // Drafts of one report are told apart by the ends of their subjects; to whom each goes, in a narrow window, by none.
        let isDraft = number == nil
        if !isDraft || width >= 100 { line += "  " + padded(clipped(cleaned(to), to: room), to: room) }
        var subject = isOuterView ? hidden : content.subject
        if state != .issued { subject = "[\(standing.in(language))] \(subject)" }
        let rest = max(width - cells(line) - 2, 16)
        return line + "  " + (isDraft ? clippedInside(cleaned(subject), to: rest) : clipped(cleaned(subject), to: rest))
    }
}

extension OutgoingContent {
    /// A field's value as people read it.
    func shown(_ field: OutgoingField, _ facts: OfficeFacts, _ language: Language) -> String? {
        switch field {
        case .type: DocumentTypes.byCode[typeCode]?.phrase.in(language) ?? typeCode
        case .date: date?.shown
        case .handedOver: handedOverOn?.shown
        case .answerDue: answerDue?.shown
        case .manner: manner.phrase.in(language)
        case .urgency: urgency.phrase.in(language)
        case .circulation: circulation.phrase.in(language)
        case .way: way?.phrase.in(language)
        case .department: facts.departments.first { $0.id == department }?.name
        case .drafter: facts.people.first { $0.id == drafter }?.name
        case .symbol, .subject, .signer, .signerTitle, .recipients, .copiesTo, .keeper, .copies, .pages, .receivedBy,
            .notes, .answerWanted, .answers:
            text(of: field)
        }
    }
}

extension OutgoingField {
    /// Whether an administrator does not see it.
    fileprivate var isContent: Bool {
        switch self {
        case .subject, .signer, .signerTitle, .recipients, .copiesTo, .keeper, .receivedBy, .notes, .answerWanted,
            .drafter, .answers:
            true
        case .type, .symbol, .date, .manner, .copies, .pages, .handedOver, .urgency, .circulation, .department, .way,
            .answerDue:
            false
        }
    }
}

extension OutgoingRegistered {
    /// The receipt as JSON.
    var shape: JSONValue {
        json(
            ("number", json(number.number)), ("suffix", json(number.suffix.isEmpty ? nil : number.suffix)),
            ("year", json(number.year)), ("symbol", json(symbol)))
    }
}

extension OutgoingReservation {
    /// The kept number as JSON.
    var shape: JSONValue {
        json(
            ("number", json(number.number)), ("series", json(number.series)), ("year", json(number.year)),
            ("holder", json(holder)), ("expiresAt", json(expiresAt.isoUTC)))
    }
}

extension NumberingPolicy {
    /// The policy as JSON.
    var shape: JSONValue {
        json(("validFrom", json(validFrom)), ("grouping", json(grouping.code)), ("cycle", json(cycle.code)))
    }
}

extension OutgoingState {
    /// The states that a list of stable names names, parted by commas; the first word that is none.
    static func states(_ text: String) -> (states: [OutgoingState], unknown: String?) {
        var states: [OutgoingState] = []
        for word in text.split(separator: ",").map({ trimmed(String($0)) }) where !word.isEmpty {
            guard let state = allCases.first(where: { FieldWords.key($0.code) == FieldWords.key(word) }) else {
                return (states, word)
            }
            states.append(state)
        }
        return (states, states.isEmpty ? text : nil)
    }
}
