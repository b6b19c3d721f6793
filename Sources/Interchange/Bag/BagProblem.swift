/// One thing wrong with a bag, at its place.
public struct BagProblem: Hashable, Sendable {
    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
        /// `bagit.txt` is missing or says something else than it must.
        case badDeclaration
        /// A version of BagIt that is not read.
        case unknownVersion(String)
        /// Tag files are written in another encoding than UTF-8.
        case otherEncoding(String)
        /// There is no folder `data`.
        case noPayload
        /// There is no manifest in SHA-256 or SHA-512.
        case noManifest
        /// It wants files to be fetched from elsewhere: nothing is.
        case fetches
        /// A line that is neither digest and path nor label and value.
        case badLine
        /// A path that a file here may not have.
        case badPath(BagPath.Fault)
        /// A payload manifest lists a tag file, or the other way.
        case wrongPlace
        /// A path stands twice in one manifest.
        case listedTwice(BagPath)
        /// Two paths that some systems hold for one.
        case caseClash(BagPath)
        /// A file is listed and not there.
        case missing(BagPath)
        /// A file is there and not in every manifest of the payload.
        case unlisted(BagPath)
        /// A tag file that no tag manifest lists; RFC 8493 allows it, so it is a remark.
        case unlistedTag(BagPath)
        /// A file's bytes do not give its digest.
        case altered(BagPath)
        /// It is a link, a device, or a pipe.
        case notPlain
        /// A file changed while it was read, or could not be read.
        case unreadable
        /// Bytes or files of the payload are not as many as `Payload-Oxum` says.
        case wrongSum(said: String, found: String)
        /// A manifest in a digest that is not checked here, such as MD5; a remark where there is a better one.
        case otherDigest(String)
        /// The file is no UTF-8.
        case notUTF8
        /// The file begins with a byte order mark, which RFC 8493 forbids.
        case byteOrderMark
        /// The file or a line of it is longer than is read.
        case tooLong
        /// More files than are read.
        case tooManyFiles
        /// More bytes than are read.
        case tooManyBytes
        /// Folders lie deeper within one another than is read.
        case tooDeep
        /// The description in it cannot be read.
        case badDescription
    }

    /// The file within the bag; `nil` for the bag itself.
    public let file: String?
    /// The line of a tag file, from 1.
    public let line: Int?
    /// What is wrong.
    public let kind: Kind

    /// A problem at a place.
    public init(file: String? = nil, line: Int? = nil, _ kind: Kind) {
        self.file = file
        self.line = line
        self.kind = kind
    }

    /// Whether it keeps a bag from being taken.
    public var isRemark: Bool {
        switch kind {
        case .unlistedTag, .otherDigest: true
        default: false
        }
    }
}
