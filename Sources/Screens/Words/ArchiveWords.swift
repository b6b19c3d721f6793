public import Office
public import Phrases
public import Records

extension ArchiveLevel {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .fonds: .levelFonds
        case .series: .levelSeries
        case .box: .levelBox
        }
    }
}

extension FileState {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .open: .fileOpen
        case .closed: .fileClosed
        case .submitted: .fileSubmitted
        case .returned: .fileReturned
        case .archived: .fileArchived
        case .handedOver: .fileHandedOver
        case .destroyed: .fileDestroyed
        }
    }
}

extension FileStep {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .close: .stepCloseFile
        case .reopen: .stepReopenFile
        case .submit: .stepSubmitFile
        case .withdraw: .stepWithdrawFile
        case .giveBack: .stepGiveBackFile
        case .receive: .stepReceiveFile
        case .keepBack: .stepKeepBackFile
        case .handOver: .stepHandOverFile
        case .destroy: .stepDestroyFile
        }
    }
}

extension ArchiveDuty {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .close: .dutyClose
        case .transfer: .dutyTransfer
        case .handOver: .dutyHandOver
        case .dispose: .dutyDispose
        }
    }
}

extension FileCarrier {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .paper: .carrierPaper
        case .electronic: .carrierElectronic
        case .both: .carrierBoth
        }
    }
}

extension FileMatter {
    /// Its word on screens.
    public var phrase: Phrase { self == .general ? .matterGeneral : .matterConstruction }
}

extension RetentionPeriod {
    /// As it is written: "Vĩnh viễn", "20 năm".
    public var phrase: Phrase {
        switch self {
        case .permanent: .periodPermanent
        case .years(let years): .periodYears(years)
        case .long: .periodLong
        case .temporary: .periodTemporary
        }
    }
}

extension RuleCertainty {
    /// Its word on screens.
    public var phrase: Phrase {
        switch self {
        case .read: .certaintyRead
        case .told: .certaintyTold
        case .proposed: .certaintyProposed
        }
    }
}

extension FilingListState {
    /// Its word on screens.
    public var phrase: Phrase { self == .approved ? .listApproved : .listDrafted }
}

extension FileField {
    /// Its label.
    public var phrase: Phrase {
        switch self {
        case .notation: .fileFieldNotation
        case .year: .fileFieldYear
        case .title: .fileFieldTitle
        case .retention: .fileFieldRetention
        case .rules: .fileFieldRules
        case .maker: .fileFieldMaker
        case .department: .fileFieldDepartment
        case .startedOn: .fileFieldStarted
        case .workEndedOn: .fileFieldEnded
        case .matter: .fileFieldMatter
        case .carrier: .fileFieldCarrier
        case .circulation: .fieldCirculation
        case .sheets: .fileFieldSheets
        case .pages: .fileFieldPages
        case .closingNote: .fileFieldClosingNote
        case .keywords: .fileFieldKeywords
        case .condition: .fileFieldCondition
        case .notes: .fieldNotes
        }
    }
}

/// The sentence for what a file lacks.
public func sentence(for fault: FileFault) -> Phrase {
    switch fault {
    case .missing(let field): .missing(field.phrase)
    case .tooLong(let field, let limit): .tooLong(field.phrase, limit: limit)
    case .secretMark: .secretMark
    case .empty: .fileEmpty
    case .sheetsNotNumbered(let count): .fileSheetsMissing(count)
    case .sheetsCross(let place): .fileSheetsCross(place)
    case .sheetsDoNotAddUp(let written, let counted): .fileSheetsDiffer(written: written, counted: counted)
    case .endsBeforeStart: .fileEndsBeforeStart
    case .dayAhead(let field): .fileDayAhead(field.phrase)
    case .unsettled(let count): .fileUnsettled(count)
    }
}

/// What a file lacks, told where nothing is being saved.
func lack(for fault: FileFault) -> Phrase {
    if case .missing(let field) = fault { .fileWithout(field.phrase) } else { sentence(for: fault) }
}

/// The sentence for a rule about the archive that said no.
public func sentence(for refusal: ArchiveRefusal) -> Phrase {
    switch refusal {
    case .content(let faults): faults.first.map(sentence(for:)) ?? .nothingChanged
    case .closing(let name, let faults):
        .archiveCannotClose(name, faults.first.map(sentence(for:)) ?? .nothingChanged)
    case .unseen: .archiveUnseen
    case .weededPaper(let title): .archiveWeededPaper(title)
    case .paperHasFiles(let title, let files): .archivePaperHasFiles(title, .count(files))
    case .unknownNode(let path): .archiveUnknownNode(path)
    case .unknownFile(let name): .archiveUnknownFile(name)
    case .ambiguous(let name, let fonds): .archiveAmbiguous(name, fonds: fonds.joined(separator: ", "))
    case .nameTaken(let name): .archiveNameTaken(name)
    case .stepNotAllowed(let step, let name, let state, let allowed):
        .archiveStepNotAllowed(step.phrase, name, state: state.phrase, next: allowed.map(\.phrase))
    case .notYours(let name): .archiveNotYours(name)
    case .fixed(let name, let state): .archiveFixed(name, state: state.phrase)
    case .notFiled(let name): .archiveNotFiled(name)
    case .inFileAlready(let name): .archiveInAlready(name)
    case .tooMany(let limit): .archiveTooMany(limit: limit)
    case .orderIncomplete(let name): .archiveOrderIncomplete(name)
    case .paper(.missingTitle): .archivePaperTitle
    case .paper(.tooLong(let limit)): .tooLong(.fieldSubject, limit: limit)
    case .paper(.secretMark): .secretMark
    case .nodeCodeTaken(let code): .archiveNodeCodeTaken(code)
    case .nodeMalformed(let code): .archiveNodeMalformed(code)
    case .otherFonds(let path): .archiveOtherFonds(path)
    case .nodeMisplaced(let level): .archiveNodeMisplaced(level.phrase)
    case .nodeInItself(let path): .archiveNodeInItself(path)
    case .tooDeep(let limit): .archiveTooDeep(limit: limit)
    case .noFilesInFonds(let code): .archiveNoFilesInFonds(code)
    case .unknownRule(let code): .archiveUnknownRule(code)
    case .shorterThanRules(let period, let needed): .archiveShorterThanRules(period.phrase, needed: needed.phrase)
    case .noList(let year): .archiveNoList(year: year)
    case .listBegun(let year): .archiveListBegun(year: year)
    case .listApproved(let year): .archiveListApproved(year: year)
    case .makersMissing(let count, let year): .archiveMakersMissing(count, year: year)
    case .listEmpty(let year): .archiveListEmpty(year: year)
    case .notationTaken(let notation): .archiveNotationTaken(notation)
    case .rowMalformed(let text): .archiveRowMalformed(text)
    case .rulesOverlap(let code): .archiveRulesOverlap(code)
    case .formKeyUsed(let name): .archiveFormKeyUsed(name)
    }
}

extension RecordFile {
    /// "01.TCCB/2026 · Hồ sơ đại hội".
    var line: String { "\(name) · \(content.title)" }

    /// The same with its state, where what lies in it was destroyed.
    var toldLine: Phrase {
        let line = Phrase(line)
        return state == .destroyed ? line.followed(by: state.phrase, separator: " · ") : line
    }
}

extension OutgoingDocument {
    /// Whether it is a record that a file may hold: it has its number, and that is not void.
    var mayBeFiled: Bool { number != nil && state != .void }
}
