public import Office
public import Phrases
public import Records

/// The sentence for what went wrong, for every screen and subcommand.
public func sentence(for error: OfficeError) -> Phrase {
    switch error {
    case .refused(let refusal): sentence(for: refusal)
    case .store(let fault): sentence(for: fault)
    }
}

/// The sentence for a rule that said no.
public func sentence(for refusal: Refusal) -> Phrase {
    switch refusal {
    case .notPermitted(let act): .refusedPermission(roles: Role.allowed(act).map(\.phrase))
    case .content(let faults): faults.first.map(sentence(for:)) ?? .nothingChanged
    case .outgoing(let refusal): sentence(for: refusal)
    case .copy(let refusal): sentence(for: refusal)
    case .procedure(let refusal): sentence(for: refusal)
    case .archive(let refusal): sentence(for: refusal)
    case .attachment(let fault): sentence(for: fault)
    case .stagedFileGone(let name): .stagedFileGone(name: name)
    case .attachmentRemoved(let name): .attachmentRemovedBefore(name: name)
    case .changedMeanwhile(let name, let at): .procedureOvertaken(by: name, time: at.clock, isForm: false)
    case .bookNotOpen(let year): .bookNotOpen(year: year)
    case .bookClosed(let year, let day): .bookClosed(year: year, on: day.shown)
    case .bookAlreadyOpen(let year): .bookAlreadyOpen(year: year)
    case .noSuchNumber(let number): .noSuchNumber(number.shownWithYear)
    case .noSuchRecord: .noSuchRecord
    case .alreadyVoid(let number): .alreadyVoid(number.shown)
    case .reasonMissing: .reasonMissing
    case .nothingChanged: .nothingChanged
    case .arrivalYearFixed(let year): .arrivalYearFixed(year: year)
    case .numberTaken(let number): .numberTaken(number.shownWithYear)
    case .suffixesUsedUp(let number): .suffixesUsedUp(number.shown)
    case .numberNotGiven(let number): .numberNotGiven(number.shown)
    case .reservationNotOpen(let number): .reservationNotOpen(number.shown)
    case .expiryInPast: .expiryInPast
    case .notElectronic(let number): .notElectronic(number.shown)
    case .paperAlreadyRecorded(let number, let day): .paperAlreadyRecorded(number.shown, day: day.shown)
    case .replyOwed(let number): .replyOwed(number.shownWithYear)
    case .noteTooLong(let limit): .noteTooLong(limit: .count(limit))
    case .formKeyUsed(let number): .formKeyUsed(number.shownWithYear)
    case .yearNotOver(let year): .yearNotOver(year)
    case .clockBehind(let newest): .clockBehind(newest: newest.officeShown)
    case .loginTaken(let login): .loginTaken(login)
    case .nameMissing: .nameMissing
    case .loginMalformed(let login): .loginMalformed(login)
    case .unknownPerson(let login): .unknownPerson(login)
    case .mergeImpossible: .mergeImpossible
    case .lastAdministrator: .lastAdministrator
    case .stepNotAllowed(let act, let number, let state, let allowed):
        .stepNotAllowed(act.phrase, number: number.shown, state: state.phrase, next: allowed.map(\.phrase))
    case .inOtherHands(let act, let number): .inOtherHands(act.phrase, number: number.shown)
    case .nobodyNamed: .nobodyNamed
    case .unfitParty(let name): .refusedParty(name)
    case .notALeader(let name): .notALeader(name)
    case .notOwnWord(let name): .notOwnWord(name)
    case .noExtensionAsked(let number): .noExtensionAsked(number.shown)
    case .deadlineInPast(let day): .deadlineInPast(day.shown)
    case .notLater(let day): .notLater(day.shown)
    case .changedByRouting(let number): .changedByRouting(number.shown)
    case .resultMissing: .resultMissing
    case .openFirst(let number): .openFirst(number.shown)
    case .twinRegistered(let number, let name): .twinRegistered(number: number.shown, by: name)
    case .undoNotOwn(let name): .undoNotOwn(name)
    case .notUndoable(PutInFile.name): .putInStands
    case .notUndoable(let command): .notUndoable(.journalCommand(command))
    case .undoTooLate(let number, let day): .undoTooLate(number: number.shown, day: day.shown)
    case .undoOvertaken(let number, let name, let at, let command):
        .undoOvertaken(number: number.shown, by: name, time: at.clock, command: .journalCommand(command))
    case .notDeputy(let name): .notDeputy(name)
    case .absenceMalformed: .absenceMalformed
    case .unknownForm(let code): .unknownForm(code)
    case .periodUnfit(let form, let period): .periodUnfit(form: form, period.phrase)
    case .periodNotOpen(let form, let period): .periodNotOpen(form: form, period.phrase)
    case .reportNotOwed(let kind): .reportNotOwed(kind.phrase)
    case .reportDueMissing(let kind): .reportDueMissing(kind.phrase)
    case .periodAlreadyOpen(let form, let period): .periodAlreadyOpen(form: form, period.phrase)
    case .periodClosed(let form, let period, let day): .periodClosed(form: form, period.phrase, day: day.shown)
    case .periodNotOver(let period): .periodNotOver(period.phrase)
    case .periodBeforeForm(let form, let period, let since):
        .periodBeforeForm(form: form, period.phrase, since: since.shown)
    case .unknownUnit(let code): .unknownUnit(code)
    case .unitNotAsked(let name, let period): .unitNotAsked(name, period.phrase)
    case .noUnitsWatched: .noUnitsWatched
    case .unitCodeTaken(let code): .unitCodeTaken(code)
    case .unitNameTaken(let name, let code): .unitNameTaken(name, code: code)
    case .codeMalformed(let code): .codeMalformed(code)
    case .unitMalformed(let code): .unitMalformed(code)
    case .unknownIndicator(let code): .unknownIndicator(code)
    case .indicatorTaken(let code): .indicatorTaken(code)
    case .indicatorMalformed(let code): .indicatorMalformed(code)
    case .figures(let findings):
        // The rows that the program knows are told by name; an added one by its code.
        findings.first.map { finding in
            sentence(for: finding, in: ShippedForms.all.first { $0.row(finding.code) != nil }, key: "Enter")
        } ?? .nothingChanged
    case .figureInFuture(let day): .figureInFuture(day.shown)
    case .inspectionMissing(let code): .inspectionMissing(code)
    case .returnAccepted(let name, let period): .returnAccepted(name, period.phrase)
    case .correctionUnexplained(let name, let period, let rows):
        .correctionUnexplained(name, period.phrase, rows: rows)
    case .returnStepNotAllowed(let act, let state): .returnStepNotAllowed(act.phrase, state: state.phrase)
    case .sourceUnknown(let text): .sourceUnknown(text)
    case .settingMalformed(let code): .settingMalformed(code)
    case .reviewNotAhead(let day): .reviewNotAhead(day.shown)
    case .lackNotReported(let name): .lackNotReported(name)
    case .questionStepNotAllowed(let act, let state): .questionStepNotAllowed(act.phrase, state: state.phrase)
    case .textMissing: .textMissing
    case .answerTooEarly(let day): .answerTooEarly(day.shown)
    case .settingInClosedPeriod(let period): .settingInClosedPeriod(period.phrase)
    case .unitInClosedPeriod(let name, let period): .unitInClosedPeriod(name, period.phrase)
    case .secretMark: .secretMark
    }
}

/// The sentence for what keeps a file from being added.
public func sentence(for fault: AttachmentFault) -> Phrase {
    switch fault {
    case .empty(let name): .fileEmpty(name: name)
    case .tooLarge(let name, let limit): .fileTooLarge(name: name, limit: .size(limit))
    case .tooMany(let limit): .filesTooMany(limit: limit)
    case .secretMark: .secretMark
    case .alreadyAttached(let name): .fileAttachedAlready(name: name)
    }
}

/// The sentence for what is wrong with one field.
public func sentence(for fault: ContentFault) -> Phrase {
    switch fault {
    case .missing(let field): .missing(field.phrase)
    case .tooLong(let field, let limit): .tooLong(field.phrase, limit: limit)
    case .secretMark: .secretMark
    case .outOfRange(let field): .outOfRange(field.phrase)
    case .arrivalInFuture(let day): .arrivalInFuture(day: day.shown)
    }
}

extension ContentFault {
    /// The field under which the sentence stands.
    public var field: IncomingField {
        switch self {
        case .missing(let field), .tooLong(let field, _), .secretMark(let field), .outOfRange(let field): field
        case .arrivalInFuture: .arrived
        }
    }
}

/// The sentence for what a person should look at again.
/// - Parameter key: the key that goes on all the same, as it stands in the footer.
public func sentence(for doubt: ContentDoubt, key: String) -> Phrase {
    switch doubt {
    case .dateAfterArrival: .doubtDateAfterArrival(key: key)
    case .old(let day): .doubtOld(day: day.shown, key: key)
    case .symbolNotParsed(let text): .doubtSymbol(text)
    case .arrivalLongAgo(let day): .arrivalLongAgo(day.shown, key: key)
    case .hourMissing: .doubtHour(key: key)
    case .deadlinePassed(let day): .doubtDeadlinePassed(day.shown, key: key)
    }
}

/// The sentence for what is wrong in a typed search.
public func sentence(for fault: SearchFault) -> Phrase {
    switch fault.kind {
    case .badDay(let text): .searchBadDay(text)
    case .unclosedQuote: .searchUnclosedQuote
    case .emptyField(let field): .searchEmptyField(field)
    case .badYear(let text): .searchBadYear(text)
    case .unknownType(let text): .searchUnknownType(text)
    case .unknownUrgency(let text): .searchUnknownUrgency(text)
    case .noWords(let text): .searchNoWords(text)
    case .lonelyExclusion: .searchLonelyExclusion
    case .fieldNotExcludable(let field): .searchFieldNotExcludable(field)
    case .tooLong: .searchTooLong
    }
}
