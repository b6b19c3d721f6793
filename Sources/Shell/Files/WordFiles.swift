import Interchange
import Phrases
import Records

/// Documents of word processors that come in: read by `vanthu-intake` as the text of a draft.
struct WordFiles: Sendable {
    /// The folder of the running program.
    let programFolder: String?

    /// Why a document was not read.
    enum Fault: Error, Equatable {
        case filter(FilterFault)
        case intake(IntakeRefusal)
        /// Nothing that could be a text stands in it.
        case empty
    }

    /// The text in the bytes of a DOCX.
    func read(_ bytes: [UInt8], _ control: WorkControl = .none) throws(Fault) -> DraftText {
        // Said before a large file is handed over.
        guard bytes.count <= IntakeLimits.bytes else { throw .intake(.tooManyBytes) }
        let answer: (output: [UInt8], isDone: Bool)
        do { answer = try FilterProgram(name: .intake, folder: programFolder).run("docx", bytes, control) } catch {
            throw .filter(error)
        }
        switch try? WordAnswer(encoded: answer.output) {
        case .text(let word) where answer.isDone:
            let text = DraftText(word)
            guard !text.text.isEmpty else { throw .empty }
            return text
        case .refused(let refusal): throw .intake(refusal)
        case .text, nil: throw .filter(.stopped(.intake))
        }
    }
}

extension WordFiles.Fault {
    /// What is said.
    var phrase: Phrase {
        switch self {
        case .filter(let fault): fault.phrase
        case .empty: .wordNothing
        case .intake(let refusal): refusal.wordPhrase
        }
    }

    /// How the program ends for it.
    var code: ExitCode {
        switch self {
        case .filter: .refused
        case .intake, .empty: .badData
        }
    }
}

extension IntakeRefusal {
    /// What is said of a file that should be a document of a word processor.
    fileprivate var wordPhrase: Phrase {
        switch self {
        case .empty: .wordEmpty
        case .encrypted: .wordEncrypted
        case .openDocument, .plainText, .oldExcel, .binaryWorkbook, .notText, .notWorkbook, .noSheets: .wordNone
        case .damaged: .wordDamaged
        case .hostile: .wordHostile
        case .tooManyBytes, .tooManyParts, .tooManySheets, .tooManyRows, .tooManyColumns, .tooMuchText: .wordTooLarge
        }
    }
}

extension Failure {
    /// Why a document that comes in ends the run.
    init(word fault: WordFiles.Fault) { self = .said(fault.code, fault.phrase) }
}
