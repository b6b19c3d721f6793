public import DocumentModel
import Text

/// A document for the screen: it is previewed as text, and printed or written as it stands on paper.
public struct Paper: Equatable, Sendable {
    /// The document.
    public let tree: DocumentTree

    /// Puts a paper together.
    public init(_ tree: DocumentTree) { self.tree = tree }

    /// What it is called.
    public var title: String { tree.title }

    /// Its name, of which a file's is made: a stroke would part it.
    public var name: String { tree.title.replacing("/", with: "-") }

    /// Its lines as text, the pages below each other.
    public var lines: [String] { DocumentText.lines(tree) }
}
