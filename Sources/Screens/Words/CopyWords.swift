public import Office
public import Phrases
public import Records

extension CopyForm {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .whole: .copyWhole
        case .ofCopy: .copyOfCopy
        case .extract: .copyExtract
        }
    }
}

extension CopyField {
    /// Its label.
    public var phrase: Phrase {
        switch self {
        case .source: .copyFieldSource
        case .form: .copyFieldForm
        case .symbol: .copyFieldTail
        case .date: .copyFieldDate
        case .part: .copyFieldPart
        case .count: .copyFieldCount
        case .recipients: .outFieldRecipients
        case .signer: .fieldSigner
        case .signerTitle: .outFieldSignerTitle
        case .manner: .outFieldManner
        case .askedBy: .copyFieldAskedBy
        case .circulation: .fieldCirculation
        case .notes: .fieldNotes
        }
    }
}

extension CopyFault {
    /// The field under which the sentence stands.
    public var field: CopyField {
        switch self {
        case .missing(let field), .tooLong(let field, _), .secretMark(let field), .outOfRange(let field): field
        case .malformedSymbol: .symbol
        case .dateInFuture: .date
        case .partOfWhole: .part
        }
    }
}

/// The sentence for what is wrong with one field of a copy.
public func sentence(for fault: CopyFault) -> Phrase {
    switch fault {
    case .missing(let field): .missing(field.phrase)
    case .tooLong(let field, let limit): .tooLong(field.phrase, limit: limit)
    case .secretMark: .secretMark
    case .outOfRange(let field): .outOfRange(field.phrase)
    case .malformedSymbol(let text, let expected): .copyMalformedSymbol(text, expected: expected)
    case .dateInFuture(let day): .outDateInFuture(day.shown)
    case .partOfWhole(let form): .copyPartOfWhole(form.phrase)
    }
}

/// The sentence for a rule about copies that said no.
public func sentence(for refusal: CopyRefusal) -> Phrase {
    switch refusal {
    case .content(let faults): faults.first.map(sentence(for:)) ?? .nothingChanged
    case .obstacle(let name, let obstacle): sentence(for: obstacle, name)
    case .dayBeforeLast(let day, let last, let lastDay):
        .copyDayBeforeLast(day.shown, last: last, on: lastDay.shown)
    case .dayOutOfOrder(let day, let from, let to): .outDayOutOfOrder(day.shown, from: from?.shown, to: to?.shown)
    case .bookFixed(let year): .outBookFixed(year: year)
    case .formKeyUsed(let symbol): .copyFormKeyUsed(symbol)
    case .void(let symbol): .copyIsVoid(symbol)
    case .unknown(let name): .copyUnknown(name)
    }
}

/// Why a document is not copied.
public func sentence(for obstacle: CopyObstacle, _ name: String) -> Phrase {
    switch obstacle {
    case .void: .copyOfVoid(name)
    case .recalled: .copyOfRecalled(name)
    case .notIssued: .copyOfUnissued(name)
    case .noDocument: .copyOfTask(name)
    case .circulation(let circulation): .copyOfCirculation(name, circulation.phrase)
    case .ownOriginal: .copyOfOwn(name)
    case .olderThanSource(let day): .copyOlder(name, day.shown)
    }
}

extension CopyObstacle {
    /// Why a document is not copied, behind the name of the key.
    var why: Phrase {
        switch self {
        case .void: .whyVoid
        case .recalled: .whyOutState(.outRecalled)
        case .notIssued: .whyNotIssued
        case .noDocument: .whyTaskOnly
        case .circulation(let circulation): .whyCirculation(circulation.phrase)
        case .ownOriginal, .olderThanSource: .whyNotYet
        }
    }
}

extension CopiedDocument {
    /// As it is cited: type, number, day, issuer; for a paper its words.
    public func cited(office: String) -> Phrase {
        switch self {
        case .incoming(let document):
            let content = document.content
            return .copiedDocument(
                typePhrase(content.typeCode) ?? .documentWord, symbol: content.symbol.raw, day: content.date?.shown,
                issuer: content.issuer)
        case .outgoing(let document):
            return .copiedDocument(
                typePhrase(document.content.typeCode) ?? .documentWord, symbol: document.symbol,
                day: document.content.date?.shown, issuer: office)
        case .paper(let words): return Phrase(words)
        }
    }

    /// What it is about; empty for a paper, whose words say it.
    public var subject: String {
        switch self {
        case .incoming(let document): document.content.subject
        case .outgoing(let document): document.content.subject
        case .paper: ""
        }
    }

    /// The label of that name; `nil` for a paper, whose words say it.
    public var nameLabel: Phrase? {
        switch self {
        case .incoming: .fieldNumber
        case .outgoing: .outFieldSymbol
        case .paper: nil
        }
    }

    /// As it is named in its register: "12/2026", "15/BC-LĐLĐ/2026".
    public var name: String {
        switch self {
        case .incoming(let document): document.number.shownWithYear
        case .outgoing(let document): document.number.map { "\(document.symbol)/\($0.year)" } ?? document.symbol
        case .paper(let words): words
        }
    }
}
