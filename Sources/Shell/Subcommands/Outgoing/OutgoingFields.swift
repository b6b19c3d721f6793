import Office
import Phrases
import Records
import Screens
import Text

extension CommandOption {
    /// The fields of an outgoing document, in the order of the form.
    static let outgoingFields: [CommandOption] = [
        .type, .symbol, .date, .subject, .signer, .signerTitle, .manner, .recipient, .copiesTo, .keeper, .copies,
        .pages,
        .urgency, .circulation, .department, .drafter, .way, .handedOver, .receivedBy, .notes, .replyWanted, .replyDue,
    ]
}

extension Subcommand {
    /// What options say of an outgoing document that they say in other words of an incoming one.
    static let outgoingMeanings: [CommandOption: (value: Phrase, purpose: Phrase)] = [
        .symbol: (Phrase(vi: "KÝ-HIỆU", en: "SYMBOL"), .outFieldTail),
        .date: (Phrase(vi: "NGÀY", en: "DAY"), .outFieldDate),
        .recipient: (
            Phrase(vi: "\"NƠI NHẬN; NƠI NHẬN\"", en: "\"A; B\""),
            Phrase(vi: "Nơi nhận, cách nhau bằng dấu chấm phẩy", en: "Recipients, with semicolons")
        ),
        .way: (
            Phrase(vi: "CHỮ", en: "TEXT"),
            Phrase(
                vi: "Phương thức gửi: \(wayCodes)", en: "Sent by: \(wayCodes)")
        ),
        .department: (Phrase(vi: "CHỮ", en: "TEXT"), .outFieldDepartment),
        .handedOver: (Phrase(vi: "NGÀY", en: "DAY"), .outFieldIssued),
        .copies: (Phrase("N"), .outFieldCopies),
        .replyWanted: (Phrase(vi: "CHỮ", en: "TEXT"), .outFieldAnswerWanted),
        .replyDue: (Phrase(vi: "NGÀY", en: "DAY"), .outFieldAnswerDue),
    ]

    private static let wayCodes = TransportWay.allCases.map(\.code).joined(separator: ", ")

    /// `--date` where it is the day of another act.
    static func dated(_ purpose: Phrase) -> [CommandOption: (value: Phrase, purpose: Phrase)] {
        [.date: (Phrase(vi: "NGÀY", en: "DAY"), purpose)]
    }
}

extension Invocation {
    /// Writes the fields that were given as options into an outgoing content. An empty text takes an optional field away.
    func fill(_ content: inout OutgoingContent, in session: Session) throws(Failure) {
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
        if let tail = arguments.filled(.symbol) { content.symbolTail = tail }
        text(.subject) { content.subject = $0 ?? "" }
        text(.signer) {
            content.signer = $0
            content.signerPerson = $0.flatMap { name in session.facts.person(named: name) }?.id
        }
        text(.signerTitle) { content.signerTitle = $0 }
        text(.keeper) { content.keeper = $0 }
        text(.receivedBy) { content.receivedBy = $0 }
        text(.notes) { content.notes = $0 }
        text(.replyWanted) { content.answerWanted = $0 }
        if let text = arguments.text(.recipient) { content.setRecipients(text, isCopy: false) }
        if let text = arguments.text(.copiesTo) { content.setRecipients(text, isCopy: true) }
        if arguments.has(.date) { content.date = try day(.date) }
        if arguments.has(.handedOver) { content.handedOverOn = try day(.handedOver) }
        if arguments.has(.replyDue) { content.answerDue = try day(.replyDue, direction: .future) }
        try value(.urgency, Urgency.allCases.map(\.code).joined(separator: ", "), FieldWords.urgency) {
            content.urgency = $0 ?? .normal
        }
        try value(.circulation, Circulation.allCases.map(\.code).joined(separator: ", "), FieldWords.circulation) {
            content.circulation = $0 ?? .open
        }
        try value(.way, TransportWay.allCases.map(\.code).joined(separator: ", "), FieldWords.way) {
            content.way = $0
        }
        try value(.manner, SigningManner.allCases.map(\.code).joined(separator: ", "), FieldWords.manner) {
            content.manner = $0 ?? .own
        }
        try value(.pages, "1–100000", { Int($0) }) { content.pages = $0 }
        try value(.copies, "1–100000", { Int($0) }) { content.copies = $0 }
        let departments = session.facts.departments
        try value(
            .department, departments.map(\.name).joined(separator: ", "),
            { text in
                departments.first { FieldWords.key($0.name) == FieldWords.key(text) || $0.code == text }
            }
        ) { content.department = $0?.id }
        if let text = arguments.text(.drafter) {
            content.drafter = text.isEmpty ? nil : try session.person(text).id
        }
    }

    /// The type that `--type` names.
    func outgoingType() throws(Failure) -> DocumentType? {
        guard let text = arguments.filled(.type) else { return nil }
        guard let type = FieldWords.type(text) else {
            throw .usage(
                .usageUnknownType("\(CommandOption.type.flag) \(text)", known: FieldWords.knownTypes(on: today)))
        }
        return type
    }

    /// The incoming documents that `--answers` names: "12/2026; 15".
    func answers(in session: Session) throws(Failure) -> [AnsweredDocument]? {
        guard let text = arguments.text(.answers) else { return nil }
        var answers: [AnsweredDocument] = []
        for named in NamedAnswer.all(in: text) {
            let id = try document(named.name, in: session).document.id
            if !answers.contains(where: { $0.document == id }) {
                answers.append(AnsweredDocument(id, isPartial: named.isPartial || arguments.has(.partial)))
            }
        }
        return answers
    }

    /// An outgoing document by its name, to the depth that the person may see.
    func outgoing(_ text: String, in session: Session) throws(Failure) -> OutgoingDetail {
        if let draft = DraftName.read(text) {
            guard let detail = try session.ask(ShowOutgoing(.key(draft))) else {
                throw .said(.notFound, .draftUnknown(text))
            }
            return detail
        }
        guard let name = OutgoingName(text, year: today.year), let detail = try session.ask(ShowOutgoing(.name(name)))
        else { throw .office(.refused(.outgoing(.unknown(text)))) }
        return detail
    }
}

extension OutgoingContent {
    /// Writes the recipients of one kind, parted by semicolons; those of the other kind stay.
    mutating func setRecipients(_ text: String, isCopy: Bool) {
        let names = text.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        let others = recipients.filter { $0.isCopy != isCopy }
        let these = names.map { Recipient($0, isCopy: isCopy) }
        recipients = isCopy ? others + these : these + others
    }
}

extension OfficeFacts {
    /// The one person of that name or short name; `nil` where there is none, or several.
    func person(named text: String) -> Person? {
        let found = people.filter { FieldWords.key($0.name) == FieldWords.key(text) || $0.login == text }
        return found.count == 1 ? found.first : nil
    }
}

extension FieldWords {
    /// The types of a day by what is shortest to type.
    static func knownTypes(on day: Day) -> String {
        DocumentTypes.all.filter { $0.isValid(on: day) }.map { $0.abbreviation ?? $0.code }.joined(separator: ", ")
    }

    /// By what right a document is signed: "TM", "kt.", "truc-tiep".
    static func manner(_ text: String) -> SigningManner? {
        SigningManner.allCases.first { key($0.code) == key(text) }
    }
}
