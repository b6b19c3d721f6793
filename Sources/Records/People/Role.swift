/// What a person is in the office (design §10). One person may have several roles.
public enum Role: String, CaseIterable, Sendable, Hashable {
    /// Văn thư.
    case clerk
    /// Chuyên viên.
    case officer
    /// Trưởng ban.
    case head
    /// Chánh Văn phòng.
    case chief
    /// Thường trực.
    case leadership
    /// Lưu trữ.
    case archivist
    /// Quản trị.
    case administrator
}

/// An act that somebody may or may not do. Every command of the office names exactly one.
public enum Act: String, CaseIterable, Sendable, Hashable {
    case registerIncoming
    case correctIncoming
    case voidNumber
    case reserveNumber
    case insertLate
    case recordPaperCopy
    case openBook
    case closeBook
    case importRegister
    case mergeIssuers
    case managePeople
    case manageOffice
    case backUp
    case readRegister
    case proposeHandling
    case submitIncoming
    case instructIncoming
    case routeIncoming
    /// Moves what lies with its handlers or before a leader: by word of the chief or a leader alone.
    case rerouteIncoming
    case assignHandler
    case receiveIncoming
    /// Records that somebody else has signed for a paper.
    case recordReceipt
    case handleIncoming
    case noteHandling
    case decideExtension
    case sendBackIncoming
    case reopenIncoming
    /// Gives work that no document brought.
    case giveTask
    case manageAbsences
    /// Sees the figures of the whole office.
    case readStatistics
    /// Adds files to documents.
    case attach
    /// Takes a file out of a document.
    case removeAttachment
    /// Sees how units stand with the six tasks, their figures and questions.
    case readFigures
    /// Enters the figures of units, from their returns or other sources.
    case enterFigures
    /// Looks a return through, or sends it back.
    case checkReturns
    /// Accepts a return, or opens an accepted one again.
    case acceptReturns
    /// Opens and closes the periods of a form.
    case managePeriods
    /// Sets targets, weights and whom a task addresses.
    case setTargets
    /// Adds forms and rows of forms.
    case manageIndicators
    /// Adds units to the directory, ends and renames them.
    case manageUnits
    /// Confirms that a unit cannot have a LAN yet.
    case confirmLack
    /// Writes questions down and answers them.
    case handleQuestions
    /// Records that units were reminded of what they owe.
    case remindUnits
    /// Gives signed documents their number and enters them in the outgoing register.
    case registerOutgoing
    case correctOutgoing
    /// Sends out what has its number.
    case issueOutgoing
    /// Takes back what was sent out.
    case recallOutgoing
    /// Decides how outgoing documents are numbered.
    case manageNumbering
    /// Writes drafts of outgoing documents, asks for opinions on them and submits them.
    case draftOutgoing
    /// Says what one was asked about a draft.
    case giveOpinion
    /// Approves drafts or gives them back.
    case checkDraft
    /// Records that a draft is signed.
    case signOutgoing
    /// Sets which reports the office owes, by when and to whom.
    case manageReports
    /// Makes copies of documents (sao y, sao lục, trích sao).
    case makeCopies
    /// Opens files, puts documents in, closes them and hands them to the archive.
    case keepFiles
    /// Writes the filing list of the year.
    case manageFilingList
    /// Approves it.
    case approveFilingList
    /// Keeps the retention schedule.
    case manageRetention
    /// Arranges fonds, series and boxes, and what lies where.
    case arrangeArchive
    /// Takes files into the archive, or gives them back; hands permanent ones to the historical archive.
    case receiveFiles
    /// Consents that a department keeps files after the day on which they were due.
    case consentToKeepBack
    /// Stops disposal, and lets it go on.
    case holdDisposal
    /// Proposes what has run out for disposal, and records the appraisal from outside.
    case proposeDisposal
    /// Forms the council and counts its vote; ends a disposal without one.
    case conveneCouncil
    /// Says as a member of the council what one thinks.
    case giveDisposalOpinion
    /// Decides a disposal.
    case decideDisposal
    /// Destroys what was decided, with minutes.
    case destroyFiles
    /// Asks for a file to read.
    case askForFile
    /// Permits that a file is lent, or refuses it.
    case permitLoan
    /// Hands files out and takes them back.
    case lendFiles
    /// Writes files with what lies in them out as a package.
    case packFiles
}

extension Role {
    /// Whether this role alone gives the right to an act.
    ///
    /// - Source: the table of design §10; late inserts are the chief of office's, because an inserted number
    ///   is looked at askance and needs the consent of who answers for the register (Decree 30/2020, art. 6).
    public func may(_ act: Act) -> Bool {
        switch act {
        case .readRegister: true
        case .registerIncoming, .correctIncoming, .voidNumber, .reserveNumber, .recordPaperCopy, .openBook, .closeBook:
            self == .clerk || self == .chief
        case .registerOutgoing, .correctOutgoing, .issueOutgoing: self == .clerk || self == .chief
        case .recallOutgoing: self == .chief || self == .leadership
        case .manageNumbering, .manageReports: self == .chief
        case .draftOutgoing, .giveOpinion: self != .administrator
        case .checkDraft: self == .head || self == .chief || self == .leadership
        case .signOutgoing: self == .clerk || self == .chief || self == .leadership
        case .makeCopies: self == .clerk || self == .chief || self == .archivist
        case .keepFiles, .giveDisposalOpinion, .askForFile, .packFiles: self != .administrator
        case .manageFilingList: self == .archivist || self == .chief
        case .approveFilingList, .consentToKeepBack, .permitLoan, .conveneCouncil:
            self == .chief || self == .leadership
        case .manageRetention: self == .archivist || self == .administrator
        case .arrangeArchive, .receiveFiles, .proposeDisposal, .destroyFiles, .lendFiles: self == .archivist
        case .holdDisposal: self == .archivist || self == .chief || self == .leadership
        case .decideDisposal: self == .leadership
        case .importRegister: self == .clerk
        case .mergeIssuers: self == .clerk || self == .chief || self == .administrator
        case .insertLate, .proposeHandling: self == .chief
        case .managePeople, .manageOffice: self == .administrator
        case .backUp: self == .clerk || self == .administrator
        case .submitIncoming, .sendBackIncoming: self == .clerk || self == .chief
        case .instructIncoming, .routeIncoming: self == .clerk || self == .chief || self == .leadership
        case .rerouteIncoming, .decideExtension: self == .chief || self == .leadership
        case .assignHandler: self == .head || self == .chief
        case .receiveIncoming, .noteHandling: self != .administrator
        case .recordReceipt: self == .clerk
        case .handleIncoming: self != .administrator && self != .clerk
        case .reopenIncoming: self == .leadership
        case .giveTask: self == .clerk || self == .chief || self == .leadership || self == .head
        case .manageAbsences: self == .chief || self == .leadership || self == .administrator
        case .readStatistics: self == .clerk || self == .chief || self == .leadership || self == .head
        case .attach, .removeAttachment: self == .clerk || self == .chief
        case .readFigures: true
        case .enterFigures, .handleQuestions, .remindUnits:
            self == .clerk || self == .officer || self == .head || self == .chief
        case .checkReturns: self == .officer || self == .head || self == .chief
        case .acceptReturns, .managePeriods: self == .chief
        case .setTargets, .confirmLack: self == .chief || self == .leadership
        case .manageIndicators: self == .administrator
        case .manageUnits: self == .clerk || self == .chief || self == .administrator
        }
    }

    /// The roles that may do an act, in the order of the table: said to a person who may not.
    public static func allowed(_ act: Act) -> [Role] { allCases.filter { $0.may(act) } }
}
