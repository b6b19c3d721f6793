import Interchange
import Phrases

/// Workbooks as files: read by `vanthu-intake`, written by `vanthu-typeset`.
struct WorkbookFiles: Sendable {
    /// The folder of the running program.
    let programFolder: String?

    /// Why a workbook was not read or not written.
    enum Fault: Error, Equatable {
        case filter(FilterFault)
        case intake(IntakeRefusal)
        case typeset(TypesetRefusal)
    }

    /// What is in the bytes of a workbook.
    func read(_ bytes: [UInt8], _ control: WorkControl = .none) throws(Fault) -> Workbook {
        // Said before a large file is handed over.
        guard bytes.count <= IntakeLimits.bytes else { throw .intake(.tooManyBytes) }
        let answer = try ask(.intake, "xlsx", bytes, control)
        switch try? IntakeAnswer(encoded: answer.output) {
        case .workbook(let workbook) where answer.isDone: return workbook
        case .refused(let refusal): throw .intake(refusal)
        case .workbook, nil: throw .filter(.stopped(.intake))
        }
    }

    /// The bytes of a file of a workbook.
    func write(_ workbook: DrawnWorkbook, _ control: WorkControl = .none) throws(Fault) -> [UInt8] {
        guard let message = try? workbook.encoded() else { throw .typeset(.malformed) }
        let answer = try ask(.typeset, "xlsx", message, control)
        guard !answer.isDone else { return answer.output }
        guard let refusal = try? TypesetRefusal(encoded: answer.output) else { throw .filter(.stopped(.typeset)) }
        throw .typeset(refusal)
    }

    private func ask(
        _ name: FilterProgram.Name, _ mode: String, _ bytes: [UInt8], _ control: WorkControl
    ) throws(Fault) -> (output: [UInt8], isDone: Bool) {
        do { return try FilterProgram(name: name, folder: programFolder).run(mode, bytes, control) } catch {
            throw .filter(error)
        }
    }
}

extension WorkbookFiles.Fault {
    /// What is said.
    var phrase: Phrase {
        switch self {
        case .filter(let fault): fault.phrase
        case .typeset(let refusal): refusal.phrase
        case .intake(let refusal): refusal.phrase
        }
    }

    /// How the program ends for it.
    var code: ExitCode {
        switch self {
        case .filter, .typeset: .refused
        case .intake: .badData
        }
    }
}

extension IntakeRefusal {
    /// What is said.
    var phrase: Phrase {
        switch self {
        case .empty: .workbookEmpty
        case .oldExcel: .workbookOldExcel
        case .encrypted: .workbookEncrypted
        case .openDocument: .workbookOpenDocument
        case .binaryWorkbook: .workbookBinary
        case .plainText: .workbookPlainText
        case .notText, .notWorkbook: .workbookNone
        case .damaged: .workbookDamaged
        case .hostile: .workbookHostile
        case .noSheets: .workbookNoSheets
        case .tooManyBytes: .workbookTooLarge(.workbookBytes(IntakeLimits.bytes >> 20))
        case .tooManyParts: .workbookTooLarge(.workbookParts(IntakeLimits.parts))
        case .tooManySheets: .workbookTooLarge(.workbookSheets(IntakeLimits.sheets))
        case .tooManyRows: .workbookTooLarge(.workbookRows(IntakeLimits.rows))
        case .tooManyColumns: .workbookTooLarge(.workbookColumns(IntakeLimits.columns))
        case .tooMuchText: .workbookTooLarge(.workbookText)
        }
    }
}
