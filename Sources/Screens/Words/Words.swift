public import Office
public import Phrases
public import Records

// The word for each value that is shown. No `default`, so that a new value asks for its word.

extension Urgency {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .normal: .urgencyNormal
        case .urgent: .urgencyUrgent
        case .veryUrgent: .urgencyVeryUrgent
        case .express: .urgencyExpress
        case .expressTimed: .urgencyExpressTimed
        }
    }
}

extension Circulation {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .open: .circulationOpen
        case .internalOnly: .circulationInternal
        case .returnAfterReading: .circulationReturn
        }
    }
}

extension TransportWay {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .post: .wayPost
        case .hand: .wayHand
        case .email: .wayEmail
        case .exchange: .wayExchange
        case .fax: .wayFax
        case .operations: .wayOperations
        }
    }
}

extension Role {
    /// Its word inside a sentence.
    public var phrase: Phrase {
        switch self {
        case .clerk: .roleClerk
        case .officer: .roleOfficer
        case .head: .roleHead
        case .chief: .roleChief
        case .leadership: .roleLeadership
        case .archivist: .roleArchivist
        case .administrator: .roleAdministrator
        }
    }
}

extension Act {
    /// Its name inside a sentence.
    public var phrase: Phrase {
        switch self {
        case .registerIncoming: .actRegisterIncoming
        case .correctIncoming: .actCorrectIncoming
        case .voidNumber: .actVoidNumber
        case .reserveNumber: .actReserveNumber
        case .insertLate: .actInsertLate
        case .recordPaperCopy: .actRecordPaperCopy
        case .openBook: .actOpenBook
        case .closeBook: .actCloseBook
        case .importRegister: .actImportRegister
        case .mergeIssuers: .actMergeIssuers
        case .managePeople: .actManagePeople
        case .manageOffice: .actManageOffice
        case .backUp: .actBackUp
        case .readRegister: .actReadRegister
        case .proposeHandling: .actProposeHandling
        case .submitIncoming: .actSubmitIncoming
        case .instructIncoming: .actInstructIncoming
        case .routeIncoming: .actRouteIncoming
        case .rerouteIncoming: .actRerouteIncoming
        case .assignHandler: .actAssignHandler
        case .receiveIncoming: .actReceiveIncoming
        case .recordReceipt: .actRecordReceipt
        case .handleIncoming: .actHandleIncoming
        case .noteHandling: .actNoteHandling
        case .decideExtension: .actDecideExtension
        case .sendBackIncoming: .actSendBack
        case .reopenIncoming: .actReopen
        case .giveTask: .actGiveTask
        case .manageAbsences: .actManageAbsences
        case .readStatistics: .actReadStatistics
        case .attach: .actAttach
        case .removeAttachment: .actRemoveAttachment
        case .readFigures: .actReadFigures
        case .enterFigures: .actEnterFigures
        case .checkReturns: .actCheckReturns
        case .acceptReturns: .actAcceptReturns
        case .managePeriods: .actManagePeriods
        case .setTargets: .actSetTargets
        case .manageIndicators: .actManageIndicators
        case .manageUnits: .actManageUnits
        case .confirmLack: .actConfirmLack
        case .handleQuestions: .actHandleQuestions
        case .remindUnits: .actRemindUnits
        case .registerOutgoing: .actRegisterOutgoing
        case .correctOutgoing: .actCorrectOutgoing
        case .issueOutgoing: .actIssueOutgoing
        case .recallOutgoing: .actRecallOutgoing
        case .manageNumbering: .actManageNumbering
        case .draftOutgoing: .actDraftOutgoing
        case .giveOpinion: .actGiveOpinion
        case .checkDraft: .actCheckDraft
        case .signOutgoing: .actSignOutgoing
        case .manageReports: .actManageReports
        case .makeCopies: .actMakeCopies
        case .keepFiles: .actKeepFiles
        case .manageFilingList: .actManageFilingList
        case .approveFilingList: .actApproveFilingList
        case .manageRetention: .actManageRetention
        case .arrangeArchive: .actArrangeArchive
        case .receiveFiles: .actReceiveFiles
        case .consentToKeepBack: .actConsentToKeepBack
        case .holdDisposal: .actHoldDisposal
        case .proposeDisposal: .actProposeDisposal
        case .conveneCouncil: .actConveneCouncil
        case .giveDisposalOpinion: .actGiveDisposalOpinion
        case .decideDisposal: .actDecideDisposal
        case .destroyFiles: .actDestroyFiles
        case .askForFile: .actAskForFile
        case .permitLoan: .actPermitLoan
        case .lendFiles: .actLendFiles
        case .packFiles: .actPackFiles
        }
    }
}

extension ContentKind {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .pdf: Phrase("PDF")
        case .png: Phrase("PNG")
        case .jpeg: Phrase("JPEG")
        case .gif: Phrase("GIF")
        case .tiff: Phrase("TIFF")
        case .webp: Phrase("WebP")
        case .docx: Phrase("Word")
        case .xlsx: Phrase("Excel")
        case .pptx: Phrase("PowerPoint")
        case .odt: Phrase("Writer")
        case .ods: Phrase("Calc")
        case .zip: Phrase("ZIP")
        case .oldOffice: .kindOldOffice
        case .rtf: Phrase("RTF")
        case .text: .kindText
        case .html: Phrase("HTML")
        case .xml: Phrase("XML")
        case .email: .kindEmail
        case .unknown: .kindUnknown
        }
    }
}

extension IncomingField {
    /// Its label on screens.
    public var phrase: Phrase {
        switch self {
        case .arrived: .fieldArrived
        case .hour: .fieldHour
        case .issuer: .fieldIssuer
        case .sender: .fieldSender
        case .symbol: .fieldSymbol
        case .date: .fieldDate
        case .type: .fieldType
        case .subject: .fieldSubject
        case .signer: .fieldSigner
        case .recipient: .fieldRecipient
        case .handedOver: .fieldHandedOver
        case .receivedBy: .fieldReceivedBy
        case .notes: .fieldNotes
        case .urgency: .fieldUrgency
        case .circulation: .fieldCirculation
        case .way: .fieldWay
        case .pages: .fieldPages
        case .copies: .fieldCopies
        case .deadline: .fieldDeadline
        case .meetingDay: .fieldMeetingDay
        case .meetingHour: .fieldMeetingHour
        case .meetingPlace: .fieldMeetingPlace
        case .attendees: .fieldAttendees
        case .senderAddress: .fieldSenderAddress
        case .replyWanted: .fieldReplyWanted
        case .replyDue: .fieldReplyDue
        }
    }
}

extension IncomingFilter.Standing {
    /// Its word in titles.
    public var phrase: Phrase {
        switch self {
        case .unrouted: .standingUnrouted
        case .untyped: .standingUntyped
        case .void: .standingVoid
        case .awaitingPaper: .standingAwaitingPaper
        case .awaitingReply: .standingAwaitingReply
        }
    }
}

extension DeskLine {
    /// How many, and how many of them are begun or were given back.
    public var told: Phrase {
        if begun > 0 { return .deskBegun(count.phrase, begun: .count(begun)) }
        return givenBack > 0 ? .deskGivenBack(count.phrase, back: .count(givenBack)) : count.phrase
    }
}

extension DeskLine.Kind {
    /// Its label on the desk.
    public var phrase: Phrase {
        switch self {
        case .toSubmit: .deskToSubmit
        case .givenBack: .deskGivenBack
        case .submitted: .deskSubmitted
        case .toInstruct: .deskToInstruct
        case .toRoute: .deskToRoute
        case .toReceive: .deskToReceive
        case .inHand: .deskInHand
        case .extensions: .deskExtensions
        case .overdue: .deskOverdue
        case .dueSoon: .deskDueSoon
        case .awaitingReply: .deskAwaitingReply
        case .unanswered: .deskUnanswered
        case .arrivedToday: .deskArrivedToday
        case .untyped: .deskUntyped
        case .void: .deskVoid
        case .voidOutgoing: .deskVoidOutgoing
        case .reserved: .deskReserved
        case .draftsOwn: .deskDraftsOwn
        case .draftsAsked: .deskDraftsAsked
        case .draftsToCheck: .deskDraftsToCheck
        case .draftsToSign: .deskDraftsToSign
        case .draftsToNumber: .deskDraftsToNumber
        case .draftsToIssue: .deskDraftsToIssue
        case .reportsDue: .deskReportsDue
        case .filesToClose: .deskFilesToClose
        case .filesToHandIn: .deskFilesToHandIn
        case .filesToHandOver: .deskFilesToHandOver
        case .filesToDispose: .deskFilesToDispose
        case .filesTransferred: .deskFilesTransferred
        case .filesJudged: .deskFilesJudged
        case .loansAsked: .deskLoansAsked
        case .loansPermitted: .deskLoansPermitted
        case .loansOverdue: .deskLoansOverdue
        }
    }
}

extension IncomingCount {
    /// With thousands points: "1.000+".
    public var phrase: Phrase { .count(value, orMore: isCapped) }
}

extension DocumentType {
    /// Its name.
    public var phrase: Phrase { Phrase(vi: nameVi, en: nameEn) }
}

extension Weekday {
    /// "T2".
    public var phrase: Phrase { .weekdayShort(rawValue) }
}

extension Instant {
    /// The office's time of day, "15:02".
    var clock: String {
        let time = officeTime
        return HourMinute(hour: time.hour, minute: time.minute)?.shown ?? ""
    }
}

/// The name of a type by its code; the code itself when it is of a later program.
func typePhrase(_ code: String?) -> Phrase? {
    guard let code else { return nil }
    return DocumentTypes.byCode[code]?.phrase ?? Phrase(code)
}

extension FileSubject {
    /// The title of the list of its files.
    var filesTitle: Phrase {
        switch self {
        case .incoming(let number): .attachmentsTitle(number: number.shownWithYear)
        case .outgoing(let symbol): .outAttachmentsTitle(symbol)
        case .paper(let title, _): .paperAttachmentsTitle(title)
        }
    }

    /// That files were added to it.
    /// - Parameter withYear: whether the number is told with its year: where nothing else says which.
    public func attached(_ names: String, withYear: Bool = false) -> Phrase {
        switch self {
        case .incoming(let number): .filesAttached(names, number: withYear ? number.shownWithYear : number.shown)
        case .outgoing(let symbol): .outFilesAttached(names, symbol)
        case .paper(let title, let file): .paperFilesAttached(names, title, file.description)
        }
    }
}
