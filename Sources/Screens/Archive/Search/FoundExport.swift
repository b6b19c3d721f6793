public import Office
public import Phrases

/// The result of a search of the archive that is to be written into a file.
public struct FoundExport: Equatable, Sendable {
    /// The file's name without its ending.
    public let name: String
    /// Words, and which files.
    public let filter: FileFilter
    /// Whether documents in files are written, and not the files.
    public let isOfDocuments: Bool
    /// Whether a workbook is written, and no CSV.
    public let isWorkbook: Bool
    /// What was searched for, in words.
    public let about: String
    /// Of the headings.
    public let language: Language

    /// Puts an export together.
    public init(
        name: String, filter: FileFilter, isOfDocuments: Bool, isWorkbook: Bool, about: String, language: Language
    ) {
        self.name = name
        self.filter = filter
        self.isOfDocuments = isOfDocuments
        self.isWorkbook = isWorkbook
        self.about = about
        self.language = language
    }
}
