public import Office
public import Phrases
public import Records

/// Where a file comes from.
public enum FileSource: Equatable, Sendable {
    /// The newest file of the scan folder.
    case newestScan
    /// A file of the person's drop folder, by the name that the folder's list showed.
    case dropped(String)
    /// A file by path.
    case path(String)
}

/// Where a copy goes to.
public enum FileTarget: Equatable, Sendable {
    /// The person's drop folder.
    case dropFolder
    /// A path: a name that does not exist yet, or a folder.
    case path(String)
}

/// What screens want of files outside the office: run as a job, because it may take long.
public enum FileWork: Equatable, Sendable {
    /// Take files in and hash them. The answer is `staged`.
    case stage([FileSource])
    /// What lies in the drop folder. The answer is `dropFolder`.
    case listDropFolder
    /// Go on with a path that is being typed. The answer is `completed`.
    case completePath(String)
    /// The text in a file of a document. The answer is `text`.
    case readText(AttachmentID)
    /// Copy a file of a document to the outside. The answer is `saved`.
    case save(AttachmentID, FileTarget)
    /// Write a table for spreadsheets into the drop folder. The answer is `saved`.
    case saveTable(name: String, rows: [[String]])
    /// Write a list of documents into the drop folder as a table. The answer is `savedList`.
    case saveList(ListExport)
    /// Write the result of a search of the archive into the drop folder. The answer is `savedList`.
    case saveFound(FoundExport)
    /// Let the text of a file, that could not be taken out, wait for another try. The answer is `forgotten`.
    case readAgain(AttachmentID)
    /// Let go of staged bytes at once: they turned out not to belong here. The answer is `forgotten`.
    case forget([StagedFile])
    /// Open a copy with the desktop's opener. The answer is `opened`.
    case open(AttachmentID)
    /// Read a file of returns and hold it against the office; nothing is written. The answer is `returnsRead`.
    case readReturns(ReturnsRequest)
    /// Read the text of a DOCX. The answer is `word`.
    case readWord(FileSource)
    /// Write a blank form into the drop folder. The answer is `saved`.
    case blankForm(BlankFormRequest)
}

/// What comes of work with files.
public enum FileAnswer: Equatable, Sendable {
    /// How far it is: bytes done, and in all; of a list, documents; of returns, units.
    case progress(done: Int, total: Int)
    /// Files that came in whole, and why others did not.
    case staged([StagedFile], [FileRefusal])
    case dropFolder(path: String, [DroppedFile])
    case completed(PathCompletion)
    case text(AttachmentText)
    /// A copy outside, of a document that circulates so.
    case saved(path: String, circulation: Circulation = .open)
    case savedList(SavedList)
    case opened(name: String)
    case returnsRead(ReturnsPlan)
    /// The text of a DOCX, in the form of drafts.
    case word(String)
    case forgotten
    /// It could not be done.
    case refused(FileRefusal)
}

/// A file of a drop folder.
public struct DroppedFile: Equatable, Sendable {
    /// Its name, clean.
    public let name: String
    /// Its length.
    public let bytes: Int
    /// When it was changed last.
    public let changedAt: Instant

    /// Puts a file together.
    public init(name: String, bytes: Int, changedAt: Instant) {
        self.name = name
        self.bytes = bytes
        self.changedAt = changedAt
    }
}

/// A typed path, gone on with as far as the names at hand agree.
public struct PathCompletion: Equatable, Sendable {
    /// What was typed, or more.
    public let text: String
    /// The names that fit, when there are several.
    public let names: [String]

    /// Puts a completion together.
    public init(text: String, names: [String]) {
        self.text = text
        self.names = names
    }
}

/// The text in a file.
public struct AttachmentText: Equatable, Sendable {
    /// The file's name.
    public let name: String
    /// Clean text of several lines.
    public let text: String
    /// Whether there is more that is not shown.
    public let isCut: Bool

    /// Puts a text together.
    public init(name: String, text: String, isCut: Bool) {
        self.name = name
        self.text = text
        self.isCut = isCut
    }
}

/// Why a file outside was not read, or a copy not made. Names are clean.
public enum FileRefusal: Error, Equatable, Sendable {
    /// No such file.
    case missing(name: String)
    /// A symbolic link.
    case link(name: String)
    case folder(name: String)
    /// A device, a pipe, a socket, or a file that the system makes up.
    case special(name: String)
    /// A file of the office that is open.
    case ownOffice(name: String)
    case unreadable(name: String)
    case empty(name: String)
    /// Longer than the limit, in bytes.
    case tooLarge(name: String, limit: Int)
    /// It was written to, or another took its place, while it was read.
    case changing(name: String)
    /// It went while it was read.
    case vanished(name: String)
    /// The person stopped it.
    case cancelled
    case scanFolderUnset
    case scanFolderEmpty(path: String)
    case folderMissing(path: String)
    /// The target is there already.
    case exists(path: String)
    case notWritten(path: String)
    /// The bytes kept do not fit their checksum.
    case damaged(name: String)
    case programMissing(program: String, package: String)
    case kindNotShown(ContentKind)
    case noText(name: String)
    case kindNotOpened(ContentKind)
    case openerFailed(name: String)
    /// It was read, and is not what it should be; or the program that reads or writes such files gave no answer.
    case unfit(Phrase)
    /// The document is not to be copied.
    case circulation(Circulation)
    /// The office said no, or its file failed.
    case office(OfficeError)
}

/// The sentence for what went wrong with a file outside.
public func sentence(for refusal: FileRefusal) -> Phrase {
    switch refusal {
    case .missing(let name): .fileMissingOutside(name: name)
    case .link(let name): .fileIsLink(name: name)
    case .folder(let name): .fileIsFolder(name: name)
    case .special(let name): .fileIsSpecial(name: name)
    case .ownOffice(let name): .fileIsOfficeFile(name: name)
    case .unreadable(let name): .fileUnreadable(name: name)
    case .empty(let name): .fileEmpty(name: name)
    case .tooLarge(let name, let limit): .fileTooLarge(name: name, limit: .size(limit))
    case .changing(let name): .fileChanging(name: name)
    case .vanished(let name): .fileVanished(name: name)
    case .cancelled: .filesCancelled
    case .scanFolderUnset: .scanFolderUnset
    case .scanFolderEmpty(let path): .scanFolderEmpty(path)
    case .folderMissing(let path): .scanFolderMissing(path)
    case .exists(let path): .fileExists(path: path)
    case .notWritten(let path): .fileNotWritten(path: path)
    case .damaged(let name): .attachmentDamaged(name: name)
    case .programMissing(let program, let package): .programMissing(program, package: package)
    case .kindNotShown(let kind): .kindNotShown(kind.phrase)
    case .noText(let name): .textNotFound(name: name)
    case .kindNotOpened(let kind): .kindNotOpened(kind.phrase)
    case .openerFailed(let name): .openerFailed(name: name)
    case .unfit(let reason): reason
    case .circulation(let circulation): .copyRefused(circulation.phrase)
    case .office(let error): sentence(for: error)
    }
}
