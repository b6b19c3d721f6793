import Interchange
import Phrases
import Records

/// What goes into a bag: the office's queries make it, the writer knows nothing of the office.
struct BagContent {
    /// The office that hands it over, as it calls itself.
    var organization: String
    /// What the bag is of: a file's name "01.TCCB/2026", a fonds's code "P01".
    var identifier: String
    /// The title of the file or fonds.
    var title: String
    /// The day on which it is packed.
    var day: Day
    /// What is told of the files and their documents. Its payload paths are those of `payload`.
    var description: BagDescription
    /// The files themselves.
    var payload: [BagPayload]
}

/// A file of the payload, read in pieces as it is written.
struct BagPayload {
    /// Where it lies in the bag; its parts made by `BagName.part`.
    let path: BagPath
    /// How many bytes it has.
    let bytes: Int
    /// Its SHA-256 as the office has it, in small hexadecimal digits: what is read must give the same.
    let sha256: String?
    /// Its pieces of `BagWriter.piece` bytes from 0 on; a shorter one is the last, an empty one lies behind it.
    let piece: (Int) throws(BagFault) -> [UInt8]
}

/// Why a bag was not written or not taken.
enum BagFault: Error, Equatable {
    /// What is wrong with it, at least one thing that is no remark.
    case unsound([BagProblem])
    /// Something of the bag's name is there already.
    case exists(path: String)
    /// The folder that it should be in, or that it is, is not there.
    case folderMissing(path: String)
    /// The disk is full, or the folder not to be written.
    case notWritten(path: String)
    /// Its name is none that a folder may have.
    case badName
    /// A file of the office is not what its checksum says.
    case altered(BagPath)
    /// A file of the office could not be read.
    case payload(Phrase)
    /// A person stopped it.
    case cancelled

    /// What is said.
    var phrase: Phrase {
        switch self {
        case .unsound(let problems):
            .bagRefused(
                problems.count { !$0.isRemark },
                first: problems.first { !$0.isRemark }?.phrase ?? .bagDeclarationBad)
        case .exists(let path): .fileExists(path: path)
        case .folderMissing(let path): .scanFolderMissing(path)
        case .notWritten(let path): .fileNotWritten(path: path)
        case .badName: .bagNameBad
        case .altered(let path): .bagPayloadAltered(path.text)
        case .payload(let reason): reason
        case .cancelled: .filesCancelled
        }
    }
}

extension BagProblem {
    /// What is said, with its place.
    var phrase: Phrase { .bagPlace(file, line: line, reason) }

    private var reason: Phrase {
        switch kind {
        case .badDeclaration: .bagDeclarationBad
        case .unknownVersion(let version): .bagVersionUnknown(version)
        case .otherEncoding(let name): .bagEncodingOther(name)
        case .noPayload: .bagPayloadMissing
        case .noManifest: .bagManifestMissing
        case .fetches: .bagFetches
        case .badLine: .bagLineBad
        case .badPath(let fault): fault.phrase
        case .wrongPlace: .bagPlaceWrong
        case .listedTwice(let path): .bagListedTwice(path.text)
        case .caseClash(let path): .bagCaseClash(path.text)
        case .missing(let path): .bagFileMissing(path.text)
        case .unlisted(let path), .unlistedTag(let path): .bagFileUnlisted(path.text)
        case .altered(let path): .bagFileAltered(path.text)
        case .notPlain: .bagNotPlain
        case .unreadable: .bagUnreadable
        case .wrongSum(let said, let found): .bagSumWrong(said: said, found: found)
        case .otherDigest(let name): .bagDigestOther(name)
        case .notUTF8: .bagNotUTF8
        case .byteOrderMark: .bagMarked
        case .tooLong: .bagTooLong
        case .tooManyFiles: .bagTooManyFiles
        case .tooManyBytes: .bagTooManyBytes
        case .tooDeep: .bagTooDeep
        case .badDescription: .bagDescriptionBad
        }
    }
}

extension BagPath.Fault {
    fileprivate var phrase: Phrase {
        switch self {
        case .empty: .bagPathEmpty
        case .absolute: .bagPathAbsolute
        case .escaping: .bagPathEscaping
        case .forbiddenCharacter: .bagPathCharacter
        case .notNormal: .bagPathNotNormal
        case .tooLong: .bagPathLong
        }
    }
}
