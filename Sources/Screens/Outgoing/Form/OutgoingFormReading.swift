import Office
import Phrases
import Records
import Text

/// What the fields of the form mean: the content, the numbers that are answered, or what is wrong under which field.
struct OutgoingFormReading {
    private(set) var content: OutgoingContent
    private(set) var answers: [RegisterNumber] = []
    /// Those of them that are answered in part.
    private(set) var partial: Set<RegisterNumber> = []
    /// The document that it replaces.
    private(set) var replaces: OutgoingName?
    /// What is wrong, under its field.
    var faults: [OutgoingFormScreen.Field: Phrase] { state.faults }
    private var state: OutgoingFormScreen.State

    init(_ state: OutgoingFormScreen.State, in surroundings: Surroundings) {
        self.state = state
        self.state.faults = [:]
        content = state.detail?.document.content ?? OutgoingContent(typeCode: "", symbolTail: "", subject: "")
        content.handedOverOn = self.state.readDay(.handedOver, in: surroundings)
        content.way = TransportWay.allCases.first { $0.code == state.text(.way) }
        content.receivedBy = state.written(.receivedBy)
        if case .issue = state.purpose { return }
        readWhole(in: surroundings)
        let found =
            switch state.purpose {
            case .draft, .redraft: OutgoingRegistration.draftFaults(of: content)
            case .register, .correct, .issue, .step, .text, .many, .copy, .merge, .setup:
                OutgoingRegistration.faults(of: content, today: surroundings.today)
            }
        for fault in found {
            let field = OutgoingFormScreen.Field(rawValue: fault.field.rawValue) ?? .notes
            if faults[field] == nil { self.state.faults[field] = sentence(for: fault) }
        }
        if case .correct = state.purpose, blank(state.text(.reason)) { self.state.faults[.reason] = .reasonMissing }
    }

    private mutating func readWhole(in surroundings: Surroundings) {
        if let type = state.type {
            content.typeCode = type.code
        } else {
            self.state.faults[.type] =
                blank(state.text(.type)) ? .missing(.fieldType) : .typeNotKnown(quoted(state.text(.type)))
        }
        content.symbolTail = clean(state.text(.symbol))
        if content.symbolTail.isEmpty { self.state.faults[.symbol] = .missing(.outFieldTail) }
        if state.order.contains(.date) {
            content.date =
                state.readDay(.date, in: surroundings) ?? (blank(state.text(.date)) ? surroundings.today : nil)
        }
        content.subject = clean(state.text(.subject))
        content.signer = state.written(.signer)
        content.signerTitle = state.written(.signerTitle)
        content.signerPerson = surroundings.person(named: content.signer)
        content.manner = SigningManner.allCases.first { $0.code == state.text(.manner) } ?? .own
        content.recipients =
            state.names(.recipients).map { Recipient($0) } + state.names(.copiesTo).map { Recipient($0, isCopy: true) }
        content.keeper = state.written(.keeper)
        content.copies = state.readCount(.copies)
        content.department = Int64(state.text(.department)).map { DepartmentID($0) }
        content.urgency = Urgency.allCases.first { $0.code == state.text(.urgency) } ?? .normal
        content.circulation = Circulation.allCases.first { $0.code == state.text(.circulation) } ?? .open
        content.notes = state.written(.notes)
        content.answerWanted = state.written(.answerWanted)
        content.answerDue = state.readDay(.answerDue, in: surroundings)
        for named in NamedAnswer.all(in: clean(state.text(.answers))) {
            guard let number = RegisterNumber(named.name, year: surroundings.today.year) else {
                self.state.faults[.answers] = .outAnswerUnknown(quoted(named.name))
                continue
            }
            if !answers.contains(number) { answers.append(number) }
            if named.isPartial { partial.insert(number) }
        }
        if state.order.contains(.replaces), let name = state.written(.replaces) {
            replaces = OutgoingName(name, year: surroundings.today.year)
            if replaces == nil { self.state.faults[.replaces] = .outUnknownHere(quoted(name)) }
        }
    }
}

extension OutgoingFormScreen.State {
    /// The texts that a document's entry is corrected from.
    static func texts(of detail: OutgoingDetail) -> [OutgoingFormScreen.Field: String] {
        let content = detail.document.content
        func names(isCopy: Bool) -> String {
            RecipientGroup.shown(content.recipients.filter { $0.isCopy == isCopy }).joined(separator: "; ")
        }
        return [
            .secret: "khong", .type: DocumentTypes.byCode[content.typeCode]?.nameVi ?? content.typeCode,
            .symbol: content.symbolTail, .date: content.date?.shown ?? "", .subject: content.subject,
            .signer: content.signer ?? "", .signerTitle: content.signerTitle ?? "", .manner: content.manner.code,
            .recipients: names(isCopy: false), .copiesTo: names(isCopy: true), .keeper: content.keeper ?? "",
            .copies: content.copies.map(String.init) ?? "",
            .answers: detail.answered.map { answer in
                NamedAnswer(answer.document.number.shownWithYear, isPartial: answer.isPartial).typed
            }.joined(separator: "; "),
            .answerWanted: content.answerWanted ?? "", .answerDue: content.answerDue?.shown ?? "",
            .department: content.department.map { "\($0.value)" } ?? "", .urgency: content.urgency.code,
            .circulation: content.circulation.code, .way: content.way?.code ?? "",
            .handedOver: content.handedOverOn?.shown ?? "", .receivedBy: content.receivedBy ?? "",
            .notes: content.notes ?? "",
        ]
    }
}
