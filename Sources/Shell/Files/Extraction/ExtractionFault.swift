import Interchange
import Phrases
import Records
import Screens

/// Why no text came out of a file. Each has its sentence, and says whether another try may do better.
enum ExtractionFault: Error, Equatable {
    /// Such files have no text.
    case kind(ContentKind)
    /// A program is not installed.
    case programMissing(program: String, package: String)
    /// The program is there and cannot read Vietnamese.
    case languageMissing(package: String)
    /// Our own filter gave no answer.
    case filter(FilterFault)
    /// Our own filter refused it.
    case intake(IntakeRefusal)
    /// Longer than is read, in bytes.
    case tooLarge(limit: Int)
    /// Locked with a password.
    case locked
    /// It is not what its beginning says.
    case damaged
    /// A program ended, or was ended, before it was done.
    case stopped(program: String)
    /// A program took too long.
    case late(program: String)
    /// There is nothing to read in it.
    case noText
    /// Its bytes could not be read here.
    case unreadable
    /// A person stopped it.
    case cancelled

    /// What is said.
    var phrase: Phrase {
        switch self {
        case .kind(let kind): .extractionKind(kind.phrase)
        case .programMissing(let program, let package): .programMissing(program, package: package)
        case .languageMissing(let package): .ocrLanguageMissing(package: package)
        case .filter(let fault): fault.phrase
        case .tooLarge(let limit): .extractionTooLarge(.size(limit))
        case .locked: .extractionLocked
        case .damaged: .extractionDamaged
        case .stopped(let program): .extractionStopped(program)
        case .late(let program): .extractionLate(program)
        case .noText: .extractionNothing
        case .unreadable: .extractionUnreadable
        case .cancelled: .filesCancelled
        case .intake(let refusal):
            switch refusal {
            case .empty, .noSheets: .extractionNothing
            case .encrypted: .extractionLocked
            case .hostile: .extractionHostile
            case .tooManyBytes, .tooManyParts, .tooManySheets, .tooManyRows, .tooManyColumns, .tooMuchText:
                .extractionTooMuch
            case .oldExcel, .openDocument, .binaryWorkbook, .plainText, .notText, .notWorkbook, .damaged:
                .extractionDamaged
            }
        }
    }

    /// Whether the same file may give its text another time: when a package was installed, or the machine has time.
    var mayBeRepeated: Bool {
        switch self {
        case .programMissing, .languageMissing, .filter, .stopped, .late, .unreadable, .cancelled: true
        case .kind, .intake, .tooLarge, .locked, .damaged, .noText: false
        }
    }

    /// Its stable name in the office file and in JSON.
    var code: String {
        switch self {
        case .kind: "kind"
        case .programMissing: "program-missing"
        case .languageMissing: "language-missing"
        case .filter: "filter"
        case .intake(let refusal): refusal.rawValue
        case .tooLarge: "too-large"
        case .locked: "locked"
        case .damaged: "damaged"
        case .stopped: "stopped"
        case .late: "late"
        case .noText: "no-text"
        case .unreadable: "unreadable"
        case .cancelled: "cancelled"
        }
    }
}

extension FileRefusal {
    /// The same to the person who wanted to read the text.
    init(_ fault: ExtractionFault, name: String) {
        switch fault {
        case .kind(let kind): self = .kindNotShown(kind)
        case .programMissing(let program, let package): self = .programMissing(program: program, package: package)
        case .noText, .intake(.empty), .intake(.noSheets): self = .noText(name: name)
        case .unreadable: self = .unreadable(name: name)
        case .cancelled: self = .cancelled
        case .languageMissing, .filter, .intake, .tooLarge, .locked, .damaged, .stopped, .late:
            self = .unfit(fault.phrase)
        }
    }
}
