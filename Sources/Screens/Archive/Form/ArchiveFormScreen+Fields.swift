import Office
import Phrases
import Records
import TerminalKit
import Text

// What the fields are called, what may be chosen in them, and how wide they are.

extension ArchiveFormScreen.State {
    func label(_ field: ArchiveFormScreen.Field) -> Phrase {
        switch field {
        case .notation: .archiveFieldNotation
        case .year: .fileFieldYear
        case .title:
            if case .node = purpose {
                .nodeFieldTitle
            } else if case .changeNode = purpose {
                .nodeFieldTitle
            } else if isOfProcedure {
                .procedureColumnTitle
            } else {
                .fileFieldTitle
            }
        case .retention: .fileFieldRetention
        case .rules: .fileFieldRules
        case .maker: .fileFieldMaker
        case .started: .fileFieldStarted
        case .ended: .archiveFieldEnded
        case .matter: .fileFieldMatter
        case .carrier: .fileFieldCarrier
        case .circulation: .fieldCirculation
        case .sheets: .fileFieldSheets
        case .pages: .fileFieldPages
        case .closingNote: .fileFieldClosingNote
        case .keywords: .fileFieldKeywords
        case .condition: isOfProcedure ? .procedureFieldCondition : .fileFieldCondition
        case .notes: .fieldNotes
        case .documents: .archiveFieldDocuments
        case .paper: .archiveFieldPaper
        case .paperSymbol: .fieldSymbol
        case .paperDate: .archiveFieldPaperDate
        case .author: .archiveFieldAuthor
        case .code: .nodeFieldCode
        case .shelf: .nodeFieldShelf
        case .path: .archiveFieldPath
        case .target: .fieldFile
        case .reason: .fieldReason
        case .file: .fieldFile
        case .reader: .fieldReader
        case .loanPurpose: .fieldPurpose
        case .manner: .fieldLoanManner
        case .due: .fieldDueBack
        case .kind: .procedureFieldKind
        case .files: .fieldFiles
        case .department: .fileFieldDepartment
        case .boxes: .fieldBoxes
        case .metres: .fieldShelfLength
        case .receiver: .fieldReceiver
        case .until: .fieldKeptBack
        case .consent: .fieldPaperOfConsent
        case .explanation: .fieldExplanation
        case .ground: .fieldGround
        case .chair: .seatChair
        case .secretary: .seatSecretary
        case .members: .seatMember
        case .opinion: .disposalFieldOpinion
        case .words: .disposalFieldWords
        case .appraisal: .fieldAppraisal
        case .decision: .disposalFieldDecision
        case .executors: .disposalFieldExecutors
        case .method: .fieldMethod
        case .day: .disposalFieldDay
        }
    }

    func isChoice(_ field: ArchiveFormScreen.Field) -> Bool {
        field == .matter || field == .carrier || field == .circulation || field == .manner || field == .kind
            || field == .opinion
    }

    func choices(_ field: ArchiveFormScreen.Field) -> [(code: String, phrase: Phrase)] {
        switch field {
        case .matter: FileMatter.allCases.map { ($0.code, $0.phrase) }
        case .carrier: FileCarrier.allCases.map { ($0.code, $0.phrase) }
        case .circulation: Circulation.allCases.map { ($0.code, $0.phrase) }
        case .manner: LoanManner.allCases.map { ($0.code, $0.phrase) }
        case .kind: TransferKind.allCases.map { ($0.code, $0.phrase) }
        case .opinion:
            [(CouncilMember.agreeing, Phrase.opinionAgrees), (CouncilMember.refusing, Phrase.opinionRefuses)]
        default: []
        }
    }

    func hasChooser(_ field: ArchiveFormScreen.Field) -> Bool {
        if isChoice(field) { return true }
        if field == .target { return putIn.files?.all.isEmpty == false }
        return switch field {
        case .maker, .retention, .rules, .reader, .department, .chair, .secretary, .members, .executors: true
        default: false
        }
    }

    func offers(
        for text: String, in field: ArchiveFormScreen.Field, _ surroundings: Surroundings
    ) -> [String] {
        switch field {
        case .maker: named(surroundings.fileMakers, by: text)
        case .target: offeredFiles(for: text, surroundings)
        case .reader, .executors: named(readers(surroundings), by: text)
        case .chair, .secretary, .members: named(judges(surroundings), by: text)
        case .department:
            Array(Self.ranked(departments(surroundings).map { ($0.name, $0.code) }, by: text).prefix(5))
        case .retention:
            surroundings.periods(for: text) { Self.ranked($0.map { ($0, nil) }, by: text) }
        default: []
        }
    }

    private func named(_ people: [Person], by text: String) -> [String] {
        Array(Self.ranked(people.map { ($0.name, $0.login) }, by: text).prefix(5))
    }

    func chooserItems(_ field: ArchiveFormScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        func items(_ people: [Person]) -> [ChooserOverlay.Item] {
            people.map { .init(text: $0.name, label: Phrase($0.name), abbreviation: $0.login) }
        }
        switch field {
        case .maker: return items(surroundings.fileMakers)
        case .target: return fileItems(surroundings)
        case .reader, .executors: return items(readers(surroundings))
        case .chair, .secretary, .members: return items(judges(surroundings))
        case .department:
            return departments(surroundings).map {
                .init(text: $0.name, label: Phrase($0.name), abbreviation: $0.code)
            }
        case .retention: return surroundings.usualPeriods.map { .init(text: $0, label: Phrase($0)) }
        case .rules:
            return rules.map { $0.item(in: surroundings) }
        default: return choiceItems(field)
        }
    }

    func fieldCells(_ field: ArchiveFormScreen.Field, room: Int) -> Int {
        switch field {
        case .year, .sheets, .pages, .boxes, .metres: min(room, 8)
        case .started, .ended, .paperDate, .due, .until, .day: min(room, 11)
        case .notation, .retention, .code, .matter, .carrier, .circulation, .file, .manner, .opinion, .decision,
            .paperSymbol:
            min(room, 24)
        case .maker, .author, .shelf, .path, .department, .chair, .secretary, .kind: min(room, 44)
        case .reader: min(room, 34)
        case .title, .target, .rules, .closingNote, .keywords, .condition, .notes, .documents, .paper, .reason,
            .loanPurpose, .files, .receiver, .consent, .explanation, .ground, .members, .words, .appraisal, .executors,
            .method:
            room
        }
    }

    /// How a period is understood, by when a file falls due, a day.
    func echo(of field: ArchiveFormScreen.Field, _ surroundings: Surroundings) -> String? {
        if field == .retention {
            return RetentionPeriod(written: text(.retention)).map { surroundings.text($0.phrase) }
        }
        if field == .reader { return readerEcho(surroundings) }
        return dayEcho(of: field, surroundings)
    }
}
