import Office
import Phrases
import Records
import Screens
import Store

/// Why a run ends without being done: an exit code, and one sentence that says what, where and what to do.
enum Failure: Error {
    /// The command line was not understood.
    case usage(Phrase)
    /// Said here, with its code.
    case said(ExitCode, Phrase)
    /// A rule or the office file said no.
    case office(OfficeError)
    /// A copy was not kept.
    case unsound([VerificationFinding])
    /// All is said; only the code remains.
    case quiet(ExitCode)

    /// The exit code.
    var code: ExitCode {
        switch self {
        case .usage: .usage
        case .said(let code, _), .quiet(let code): code
        case .office(.refused(let refusal)): Self.code(of: refusal)
        case .office(.store(let fault)): Self.code(of: fault)
        case .unsound: .badData
        }
    }

    private static func code(of refusal: Refusal) -> ExitCode {
        switch refusal {
        case .outgoing(.unknown): .notFound
        case .outgoing(.notYours), .outgoing(.notAsked): .notPermitted
        case .outgoing: .refused
        case .copy(.unknown): .notFound
        case .copy: .refused
        case .procedure(.unknownTransfer), .procedure(.unknownDisposal), .procedure(.unknownLoan),
            .procedure(.unknownHold):
            .notFound
        case .procedure(.transferNotYours), .procedure(.opinionNotOwn), .procedure(.disposal(.noMember)): .notPermitted
        case .procedure: .refused
        case .archive(.unseen), .archive(.unknownNode), .archive(.unknownFile): .notFound
        case .archive(.notYours): .notPermitted
        case .archive: .refused
        case .notPermitted, .inOtherHands, .notOwnWord, .notDeputy, .undoNotOwn: .notPermitted
        case .noSuchNumber, .noSuchRecord, .unknownPerson, .unknownUnit, .unknownForm, .unknownIndicator,
            .sourceUnknown:
            .notFound
        case .attachment, .stagedFileGone, .attachmentRemoved: .refused
        case .content, .changedMeanwhile, .bookNotOpen, .bookClosed, .bookAlreadyOpen, .alreadyVoid, .reasonMissing,
            .nothingChanged, .arrivalYearFixed, .numberTaken, .suffixesUsedUp, .numberNotGiven, .reservationNotOpen,
            .expiryInPast, .notElectronic, .paperAlreadyRecorded, .formKeyUsed, .replyOwed, .noteTooLong, .yearNotOver,
            .clockBehind, .loginTaken,
            .nameMissing, .loginMalformed, .mergeImpossible, .lastAdministrator, .stepNotAllowed, .nobodyNamed,
            .unfitParty, .notALeader, .noExtensionAsked, .deadlineInPast, .notLater, .changedByRouting, .resultMissing,
            .periodUnfit, .periodNotOpen, .periodAlreadyOpen, .periodClosed, .periodNotOver, .unitNotAsked,
            .noUnitsWatched, .unitCodeTaken, .unitNameTaken, .periodBeforeForm, .correctionUnexplained, .codeMalformed,
            .unitMalformed, .indicatorTaken, .indicatorMalformed,
            .figures, .figureInFuture, .inspectionMissing, .returnAccepted, .returnStepNotAllowed,
            .settingMalformed, .reviewNotAhead, .lackNotReported, .questionStepNotAllowed, .textMissing,
            .answerTooEarly, .settingInClosedPeriod, .unitInClosedPeriod,
            .secretMark,
            .reportNotOwed, .reportDueMissing,
            .openFirst, .absenceMalformed, .notUndoable, .undoTooLate, .undoOvertaken, .twinRegistered:
            .refused
        }
    }

    private static func code(of fault: StoreFault) -> ExitCode {
        switch fault {
        case .missing: .notFound
        case .foreign, .damaged, .undecodable, .notPlainFile: .badData
        case .newer: .newerFile
        case .exists, .readOnly, .networkFileSystem, .diskFull, .cannotOpen, .syncFailed: .cannotWrite
        case .busy: .busy
        case .failed: .fault
        }
    }
}

/// Runs what the office may refuse.
func asked<T>(_ body: () throws(OfficeError) -> T) throws(Failure) -> T {
    do { return try body() } catch { throw .office(error) }
}

/// Runs what the office file may fail at.
func stored<T>(_ body: () throws(StoreFault) -> T) throws(Failure) -> T {
    do { return try body() } catch { throw .office(.store(error)) }
}

/// Runs what makes a checked copy.
func copied<T>(_ body: () throws(BackupFault) -> T) throws(Failure) -> T {
    do { return try body() } catch {
        switch error {
        case .store(let fault): throw .office(.store(fault))
        case .unsound(let findings): throw .unsound(findings)
        }
    }
}
