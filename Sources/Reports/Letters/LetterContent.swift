public import DocumentModel
public import Phrases
public import Records

/// What a letter says, whatever its form: the office's values and the text, before they are laid out.
public struct LetterContent: Equatable, Sendable {
    /// The code of its type, of `DocumentTypes`.
    public var typeCode: String
    /// The body above the issuer, as it is named.
    public var superior: String?
    /// Who issues it, as it is named.
    public var issuer: String
    /// Where.
    public var place: String?
    /// When; a letter without its number has no day yet.
    public var day: Day?
    /// The year that stands where the day is open.
    public var year: Int
    /// Number and symbol, "15/BC-LĐLĐ"; before it is numbered the symbol behind a gap.
    public var number: String
    /// Trích yếu.
    public var subject: String
    /// Kính gửi.
    public var addressees: [String]
    /// What a decision or plan rests on, each a sentence.
    public var basis: [String]
    /// The text.
    public var body: [DocumentBlock]
    /// Who signs: "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH".
    public var authority: [String]
    /// The name below the signature.
    public var signer: String
    /// Nơi nhận, without the last line.
    public var copies: [String]
    /// Who keeps the file copy: "VT, ToC".
    public var keeper: String
    /// Mức độ khẩn, in words, where there is one.
    public var urgency: Phrase?
    /// Chỉ dẫn về phạm vi lưu hành, in words, where there is one.
    public var circulation: Phrase?
    /// What only its type has.
    public var detail: LetterDetail
    /// What stands behind it on pages of its own.
    public var appendices: [LetterAppendix]

    /// Puts the least together.
    public init(typeCode: String, issuer: String, year: Int, number: String, subject: String) {
        self.typeCode = typeCode
        self.issuer = issuer
        self.year = year
        self.number = number
        self.subject = subject
        addressees = []
        basis = []
        body = []
        authority = []
        signer = ""
        copies = []
        keeper = ""
        detail = .none
        appendices = []
    }
}

/// What only one type of letter has.
public enum LetterDetail: Equatable, Sendable {
    case none
    /// A decision: who decides, "CHỦ TỊCH LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG".
    case decision(by: String)
    /// An invitation.
    case invitation(guests: String, event: String, chair: String?, time: String, place: String)
    /// A letter of introduction.
    case introduction(person: String, title: String, to: String, about: String, until: Day)
    /// Minutes of a meeting; the chair signs on the right.
    case minutes(began: String, place: String, present: [String], chair: String, clerk: String, ended: String)
    /// Minutes whose text says all of that itself: only who signs them is known apart.
    case minutesAsTyped(chair: String, clerk: String)
    /// A dispatch slip: what goes with it.
    case dispatch(documents: [String])
}

/// An annex.
public struct LetterAppendix: Equatable, Sendable {
    /// "I"; empty for the only one.
    public var number: String
    /// What it is.
    public var title: String
    /// What stands in it.
    public var blocks: [DocumentBlock]
    /// Whether it lies across.
    public var isLandscape: Bool

    /// Puts an annex together.
    public init(number: String = "", title: String, blocks: [DocumentBlock], isLandscape: Bool = false) {
        self.number = number
        self.title = title
        self.blocks = blocks
        self.isLandscape = isLandscape
    }
}
