/// Where the text inside a file's bytes stands. It is made of the bytes and may be made again: no record, not journaled.
public enum TextState: Int, CaseIterable, Sendable, Hashable {
    /// Nobody has looked yet, or a program was missing.
    case waiting = 0
    /// It was taken out and is found.
    case done
    /// It could not be taken out; another try may be asked for.
    case failed
    /// There is none in such a file.
    case nothing

    /// The stable name on the command line and in JSON.
    public var code: String {
        switch self {
        case .waiting: "waiting"
        case .done: "done"
        case .failed: "failed"
        case .nothing: "nothing"
        }
    }
}

/// Why no text came out of bytes. The raw value is the stable name.
public enum TextFault: String, CaseIterable, Sendable, Hashable {
    /// Such files have no text.
    case kind
    /// Our own filter gave no answer.
    case filter
    /// Longer than text is taken from.
    case tooLarge = "too-large"
    /// Unpacked, longer than text is taken from.
    case tooMuch = "too-much"
    /// Locked with a password.
    case locked
    /// It is not what its beginning says.
    case damaged
    /// It holds what is only used to do harm.
    case hostile
    /// A program ended before it was done.
    case stopped
    /// A program took too long.
    case late
    /// There is nothing to read in it.
    case noText = "no-text"
    /// Its bytes could not be read here.
    case unreadable

    /// Whether a file has no text at all, and no further try would find any.
    public var isFinal: Bool { self == .kind || self == .noText }
}

/// The text that came out of bytes, as it is kept and found.
public struct TakenText: Equatable, Sendable {
    /// The text, clean, no longer than `longest`.
    public let text: String
    /// Whether there is more of it in the file.
    public let isCut: Bool
    /// Whether it was read from a picture, so that letters may be wrong.
    public let isScanned: Bool
    /// The older encoding that it was written in, where there was one.
    public let encoding: String?
    /// Whether that encoding is not sure: a person should look.
    public let isDoubtful: Bool

    /// How much of a text is kept and found, in bytes of UTF-8: some forty pages, as of our own drafts.
    public static let longest = 100_000

    /// Puts one together.
    public init(
        text: String, isCut: Bool = false, isScanned: Bool = false, encoding: String? = nil, isDoubtful: Bool = false
    ) {
        self.text = text
        self.isCut = isCut
        self.isScanned = isScanned
        self.encoding = encoding
        self.isDoubtful = isDoubtful
    }
}

/// What came of taking the text out of bytes.
public enum TextOutcome: Equatable, Sendable {
    /// The text.
    case text(TakenText)
    /// None, and why: the fault with what it names (a program, a size).
    case fault(TextFault, detail: String?)
}

/// What is known of the text inside a file's bytes, without the text.
public struct TextStanding: Equatable, Sendable {
    /// Where it stands.
    public let state: TextState
    /// Whether the file holds more than is kept and found.
    public let isCut: Bool
    /// Whether it was read from a picture.
    public let isScanned: Bool
    /// The older encoding that it was written in, where there was one.
    public let encoding: String?
    /// Whether that encoding is not sure.
    public let isDoubtful: Bool
    /// Why there is none.
    public let fault: TextFault?
    /// What the fault names: a program, a size in bytes.
    public let detail: String?
    /// How often it was tried.
    public let tries: Int
    /// When it was tried last.
    public let at: Instant?

    /// Puts one together.
    public init(
        state: TextState, isCut: Bool = false, isScanned: Bool = false, encoding: String? = nil,
        isDoubtful: Bool = false, fault: TextFault? = nil, detail: String? = nil, tries: Int = 0, at: Instant? = nil
    ) {
        self.state = state
        self.isCut = isCut
        self.isScanned = isScanned
        self.encoding = encoding
        self.isDoubtful = isDoubtful
        self.fault = fault
        self.detail = detail
        self.tries = tries
        self.at = at
    }
}
