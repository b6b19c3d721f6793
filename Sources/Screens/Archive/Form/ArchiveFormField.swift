import Phrases
import Records
import TerminalKit

extension ArchiveFormScreen.Field: FormRow {
    var hint: Phrase {
        switch self {
        case .notation: .hintFileNotation
        case .year, .sheets, .pages: .hintNumber
        case .retention: .hintRetention
        case .rules: .hintRetentionRules
        case .maker: .hintFileMaker
        case .started, .ended, .paperDate: .hintDay
        case .matter, .carrier, .circulation, .manner, .kind, .opinion: .hintChoice
        case .documents: .hintFileDocuments
        case .shelf: .hintShelf
        case .path: .hintArchivePath
        case .target: .hintFileTarget
        case .reason: .hintReason
        case .file: .hintLoanFile
        case .reader: .hintLoanReader
        case .due: .hintLoanDue
        case .files: .hintFileNames
        case .department: .hintDepartmentName
        case .boxes: .hintNumber
        case .metres: .hintMetres
        case .receiver: .hintReceiver
        case .until: .hintKeepUntil
        case .ground: .hintGround
        case .chair, .secretary: .hintOnePerson
        case .members: .hintPeople
        case .words: .hintOpinionWords
        case .appraisal: .hintAppraisal
        case .decision: .hintDecision
        case .executors: .hintExecutors
        case .day: .hintDay
        case .title, .closingNote, .keywords, .condition, .notes, .paper, .paperSymbol, .author, .code, .loanPurpose,
            .consent,
            .explanation, .method:
            .hintPlain
        }
    }

    var help: FieldHelp {
        switch self {
        case .notation: .fileNotation
        case .year: .fileYear
        case .title: .fileTitle
        case .retention: .fileRetention
        case .rules: .fileRules
        case .maker: .fileMaker
        case .started: .fileStarted
        case .ended: .fileEnded
        case .matter: .fileMatter
        case .carrier: .fileCarrier
        case .circulation: .outCirculation
        case .sheets: .fileSheets
        case .pages: .filePages
        case .closingNote: .fileClosingNote
        case .keywords: .fileKeywords
        case .condition: .fileCondition
        case .notes: .fileNotes
        case .documents: .fileDocuments
        case .paper: .filePaper
        case .paperSymbol: .filePaperSymbol
        case .paperDate: .filePaperDate
        case .author: .fileAuthor
        case .code: .nodeCode
        case .shelf: .nodeShelf
        case .path: .nodePath
        case .target: .fileTarget
        case .reason: .fileReason
        case .file: .loanFile
        case .reader: .loanReader
        case .loanPurpose: .loanPurpose
        case .manner: .loanManner
        case .due: .loanDue
        case .kind: .transferKind
        case .files: .procedureFiles
        case .department: .transferDepartment
        case .boxes: .transferBoxes
        case .metres: .transferMetres
        case .receiver: .transferReceiver
        case .until: .keepBackUntil
        case .consent: .keepBackConsent
        case .explanation: .disposalExplanation
        case .ground: .disposalGround
        case .chair: .councilChair
        case .secretary: .councilSecretary
        case .members: .councilMembers
        case .opinion: .councilOpinion
        case .words: .councilWords
        case .appraisal: .disposalAppraisal
        case .decision: .disposalDecision
        case .executors: .disposalExecutors
        case .method: .disposalMethod
        case .day: .disposalDay
        }
    }

    var isDay: Bool {
        self == .started || self == .ended || self == .paperDate || self == .day || isAhead
    }
    var isAhead: Bool { self == .due || self == .until }

    var isLong: Bool {
        switch self {
        case .title, .closingNote, .notes, .documents, .paper, .reason, .loanPurpose, .files, .explanation, .ground,
            .members, .words, .appraisal, .executors, .method:
            true
        default: false
        }
    }

    var takesWords: Bool {
        switch self {
        case .title, .closingNote, .keywords, .condition, .notes, .paper, .paperSymbol, .author, .maker, .reason,
            .notation, .shelf,
            .retention, .documents, .target, .file, .reader, .loanPurpose, .files, .department, .receiver, .consent,
            .explanation, .ground, .chair, .secretary, .members, .words, .appraisal, .decision, .executors, .method:
            true
        case .year, .rules, .started, .ended, .matter, .carrier, .circulation, .sheets, .pages, .paperDate, .code,
            .path, .manner, .due, .kind, .boxes, .metres, .until, .opinion, .day:
            false
        }
    }

    var holdsNames: Bool {
        switch self {
        case .rules, .documents, .files, .members, .executors: true
        default: false
        }
    }
    var limit: Int { isDay ? FormField.dayLimit : self == .documents || self == .files ? 8_000 : TextField.usualLimit }
}
