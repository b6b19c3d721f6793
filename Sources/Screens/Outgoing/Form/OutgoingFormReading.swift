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
    private(set) var faults: [OutgoingFormScreen.Field: Phrase] = [:]
    private let state: OutgoingFormScreen.State
    private let reader: FieldReader

    init(_ state: OutgoingFormScreen.State, in surroundings: Surroundings) {
        self.state = state
        reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        content = state.detail?.document.content ?? OutgoingContent(typeCode: "", symbolTail: "", subject: "")
        content.handedOverOn = day(.handedOver)
        content.way = TransportWay.allCases.first { $0.code == state.text(.way) }
        content.receivedBy = optional(.receivedBy)
        if case .issue = state.purpose { return }
        readWhole(in: surroundings)
        let found =
            switch state.purpose {
            case .draft, .redraft: OutgoingRegistration.draftFaults(of: content)
            case .register, .correct, .issue, .step, .text, .many, .copy:
                OutgoingRegistration.faults(of: content, today: surroundings.today)
            }
        for fault in found {
            let field = OutgoingFormScreen.Field(rawValue: fault.field.rawValue) ?? .notes
            if faults[field] == nil { faults[field] = sentence(for: fault) }
        }
        if case .correct = state.purpose, blank(state.text(.reason)) { faults[.reason] = .reasonMissing }
    }

    private mutating func readWhole(in surroundings: Surroundings) {
        if let type = state.type {
            content.typeCode = type.code
        } else {
            faults[.type] = blank(state.text(.type)) ? .missing(.fieldType) : .typeNotKnown(quoted(state.text(.type)))
        }
        content.symbolTail = clean(state.text(.symbol))
        if content.symbolTail.isEmpty { faults[.symbol] = .missing(.outFieldTail) }
        if state.order.contains(.date) {
            content.date = day(.date) ?? (blank(state.text(.date)) ? surroundings.today : nil)
        }
        content.subject = clean(state.text(.subject))
        content.signer = optional(.signer)
        content.signerTitle = optional(.signerTitle)
        // A name that two people have says nothing about which of them signed.
        let named = surroundings.facts.people.filter { $0.isActive && $0.name == content.signer }
        content.signerPerson = named.count == 1 ? named.first?.id : nil
        content.manner = SigningManner.allCases.first { $0.code == state.text(.manner) } ?? .own
        content.recipients =
            names(.recipients).map { Recipient($0) } + names(.copiesTo).map { Recipient($0, isCopy: true) }
        content.keeper = optional(.keeper)
        content.copies = count(.copies)
        content.department = Int64(state.text(.department)).map { DepartmentID($0) }
        content.urgency = Urgency.allCases.first { $0.code == state.text(.urgency) } ?? .normal
        content.circulation = Circulation.allCases.first { $0.code == state.text(.circulation) } ?? .open
        content.notes = optional(.notes)
        content.answerWanted = optional(.answerWanted)
        content.answerDue = day(.answerDue)
        for named in NamedAnswer.all(in: clean(state.text(.answers))) {
            guard let number = RegisterNumber(named.name, year: reader.today.year) else {
                faults[.answers] = .sourceUnknown(quoted(named.name))
                continue
            }
            if !answers.contains(number) { answers.append(number) }
            if named.isPartial { partial.insert(number) }
        }
    }

    private func optional(_ field: OutgoingFormScreen.Field) -> String? {
        let text = clean(state.text(field))
        return text.isEmpty ? nil : text
    }

    private func names(_ field: OutgoingFormScreen.Field) -> [String] {
        state.text(field).split(separator: ";").map { clean(String($0)) }.filter { !$0.isEmpty }
    }

    private mutating func count(_ field: OutgoingFormScreen.Field) -> Int? {
        let text = trim(state.text(field))
        guard !text.isEmpty else { return nil }
        if let number = Int(text) { return number }
        faults[field] = .numberNotUnderstood(quoted(text))
        return nil
    }

    private mutating func day(_ field: OutgoingFormScreen.Field) -> Day? {
        let text = state.text(field)
        guard !blank(text) else { return nil }
        if let day = reader.day(text, field.isAhead ? .future : .past) { return day }
        faults[field] = reader.fault(text)
        return nil
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
