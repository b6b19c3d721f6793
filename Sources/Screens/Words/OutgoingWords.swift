public import Office
public import Phrases
public import Records

extension OutgoingField {
    /// Its label on screens.
    public var phrase: Phrase {
        switch self {
        case .type: .fieldType
        case .symbol: .outFieldTail
        case .date: .outFieldDate
        case .subject: .fieldSubject
        case .signer: .fieldSigner
        case .signerTitle: .outFieldSignerTitle
        case .manner: .outFieldManner
        case .recipients: .outFieldRecipients
        case .copiesTo: .outFieldCopiesTo
        case .keeper: .outFieldKeeper
        case .copies: .outFieldCopies
        case .pages: .fieldPages
        case .handedOver: .outFieldIssued
        case .receivedBy: .fieldReceivedBy
        case .notes: .fieldNotes
        case .urgency: .fieldUrgency
        case .circulation: .fieldCirculation
        case .department: .outFieldDepartment
        case .drafter: .outFieldDrafter
        case .way: .outFieldWay
        case .answerWanted: .outFieldAnswerWanted
        case .answerDue: .outFieldAnswerDue
        case .answers: .outFieldAnswers
        }
    }
}

extension OutgoingState {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .drafting: .outDrafting
        case .opinions: .outOpinions
        case .checking: .outChecking
        case .approved: .outApproved
        case .signed: .outSigned
        case .numbered: .outNumbered
        case .issued: .outIssued
        case .recalled: .outRecalled
        case .void: .outVoid
        case .dropped: .outDropped
        }
    }
}

extension OutgoingStep {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .askOpinions: .outStepOpinions
        case .submit: .outStepSubmit
        case .giveBack: .outStepGiveBack
        case .takeBack: .outStepTakeBack
        case .approve: .outStepApprove
        case .sign: .outStepSign
        case .number: .outStepNumber
        case .issue: .outStepIssue
        case .recall: .outStepRecall
        case .void: .outStepVoid
        case .drop: .outStepDrop
        }
    }
}

extension SigningManner {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .own: .mannerOwn
        case .collective: .mannerCollective
        case .deputy: .mannerDeputy
        case .byOrder: .mannerByOrder
        case .authorised: .mannerAuthorised
        case .acting: .mannerActing
        }
    }
}

extension NumberingPolicy {
    /// How numbers are given, in words.
    public var phrase: Phrase {
        let grouped: Phrase
        switch grouping {
        case .common: grouped = .numberingCommon
        case .byType: grouped = .numberingByType
        case .ownTypes(let types):
            grouped = .numberingOwn(types.sorted().map { (DocumentTypes.byCode[$0]?.phrase ?? Phrase($0)).inside })
        }
        switch cycle {
        case .year: return grouped
        case .term(let from): return .numberingByTerm(grouped, from: from.shown)
        }
    }
}

/// The sentence for a rule about outgoing documents that said no.
public func sentence(for refusal: OutgoingRefusal) -> Phrase {
    switch refusal {
    case .content(let faults): faults.first.map(sentence(for:)) ?? .nothingChanged
    case .dayBeforeLast(let day, let last, let lastDay):
        .outDayBeforeLast(day.shown, last: last, on: lastDay.shown)
    case .dayOutOfOrder(let day, let from, let to): .outDayOutOfOrder(day.shown, from: from?.shown, to: to?.shown)
    case .bookFixed(let year): .outBookFixed(year: year)
    case .seriesFixed(let symbol): .outSeriesFixed(symbol)
    case .formKeyUsed(let symbol): .outFormKeyUsed(symbol)
    case .reservationNotOpen(let symbol): .outReservationNotOpen(symbol)
    case .numberNotGiven(let symbol): .outNumberNotGiven(symbol)
    case .suffixesUsedUp(let symbol): .outSuffixesUsedUp(symbol)
    case .stepNotAllowed(let step, let symbol, let state, let allowed):
        .outStepNotAllowed(step.phrase, symbol, state: state.phrase, next: allowed.map(\.phrase))
    case .ended(let symbol, let state): .outEnded(symbol, state: state.phrase)
    case .issuedBeforeDate(let day): .outIssuedBeforeDate(day.shown)
    case .answersLater(let number, let dated, let day): .outAnswersLater(number, dated.shown, reply: day.shown)
    case .policyMidway(let day, let newest): .outPolicyMidway(day.shown, newest: newest.shown)
    case .unknownType(let code): .outUnknownType(code)
    case .replacedBefore(let old, let other): .outReplacedBefore(old, by: other)
    case .notYours(let step, let symbol): .draftNotYours(step?.phrase, symbol)
    case .textFixed(let symbol, let state):
        .draftTextFixed(
            symbol, state: state.phrase, returns: OutgoingRule.steps(in: state).contains(.giveBack))
    case .textTooLong(let limit): .draftTextTooLong(limit: .count(limit))
    case .secretText: .secretMark
    case .notAsked(let symbol): .draftNotAsked(symbol)
    case .opinionsClosed(let symbol, let state): .draftOpinionsClosed(symbol, state: state.phrase)
    case .unfitToAsk(let name): .draftUnfitToAsk(name)
    case .inRow(let row, let refusal): .outInRow(row, sentence(for: refusal))
    case .tooManyRows(let limit): .outTooManyRows(limit: limit)
    case .unknown(let name): .outUnknown(name)
    case .ambiguous(let name, let symbols): .outAmbiguous(name, symbols)
    case .merge(let faults): faults.worst.map(\.phrase) ?? .nothingChanged
    }
}

/// The sentence for what is wrong with one field of an outgoing document.
public func sentence(for fault: OutgoingFault) -> Phrase {
    switch fault {
    case .missing(let field): .missing(field.phrase)
    case .tooLong(let field, let limit): .tooLong(field.phrase, limit: limit)
    case .secretMark: .secretMark
    case .outOfRange(let field): .outOfRange(field.phrase)
    case .unknownType(let code): .outUnknownType(code)
    case .malformedSymbol(let text): .outMalformedSymbol(text)
    case .dateInFuture(let day): .outDateInFuture(day.shown)
    case .answerBeforeDate(let day): .outAnswerBeforeDate(day.shown)
    }
}

extension OutgoingFault {
    /// The field under which the sentence stands.
    public var field: OutgoingField {
        switch self {
        case .missing(let field), .tooLong(let field, _), .secretMark(let field), .outOfRange(let field): field
        case .unknownType: .type
        case .malformedSymbol: .symbol
        case .dateInFuture: .date
        case .answerBeforeDate: .answerDue
        }
    }
}
