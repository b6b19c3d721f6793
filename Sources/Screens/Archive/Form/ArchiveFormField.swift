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
        case .matter, .carrier, .circulation, .manner: .hintChoice
        case .documents: .hintFileDocuments
        case .shelf: .hintShelf
        case .path: .hintArchivePath
        case .reason: .hintReason
        case .file: .hintLoanFile
        case .reader: .hintLoanReader
        case .due: .hintLoanDue
        case .title, .closingNote, .keywords, .condition, .notes, .paper, .author, .code, .loanPurpose:
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
        case .paperDate: .filePaperDate
        case .author: .fileAuthor
        case .code: .nodeCode
        case .shelf: .nodeShelf
        case .path: .nodePath
        case .reason: .fileReason
        case .file: .loanFile
        case .reader: .loanReader
        case .loanPurpose: .loanPurpose
        case .manner: .loanManner
        case .due: .loanDue
        }
    }

    var isDay: Bool { self == .started || self == .ended || self == .paperDate || self == .due }
    var isAhead: Bool { self == .due }

    var isLong: Bool {
        switch self {
        case .title, .closingNote, .notes, .documents, .paper, .reason, .loanPurpose: true
        default: false
        }
    }

    var takesWords: Bool {
        switch self {
        case .title, .closingNote, .keywords, .condition, .notes, .paper, .author, .maker, .reason, .notation, .shelf,
            .retention, .documents, .file, .reader, .loanPurpose:
            true
        case .year, .rules, .started, .ended, .matter, .carrier, .circulation, .sheets, .pages, .paperDate, .code,
            .path, .manner, .due:
            false
        }
    }

    var holdsNames: Bool { self == .rules || self == .documents }
    var limit: Int { isDay ? FormField.dayLimit : self == .documents ? 8_000 : TextField.usualLimit }
}
