/// The head of a letter: whose it is on the left, the state's title on the right, number and day below them.
public struct LetterHead: Equatable, Sendable {
    /// The body above, in capitals; a line end where it is broken.
    public var superior: String?
    /// Who issues, in capitals; a line end where it is broken. A rule stands below.
    public var issuer: String
    /// Quốc hiệu.
    public var nation: String
    /// Tiêu ngữ, with a rule of its length below.
    public var motto: String
    /// "Số: 15/BC-LĐLĐ".
    public var number: String?
    /// Place and day.
    public var dateline: String?
    /// "V/v …" below the number of an official letter.
    public var subject: String?
    /// Mức độ khẩn, in a frame on the left.
    public var urgency: String?
    /// Chỉ dẫn về phạm vi lưu hành, in a frame on the right.
    public var circulation: String?

    /// Puts a head together.
    public init(
        superior: String? = nil, issuer: String, nation: String, motto: String, number: String? = nil,
        dateline: String? = nil, subject: String? = nil, urgency: String? = nil, circulation: String? = nil
    ) {
        self.superior = superior
        self.issuer = issuer
        self.nation = nation
        self.motto = motto
        self.number = number
        self.dateline = dateline
        self.subject = subject
        self.urgency = urgency
        self.circulation = circulation
    }

    /// How much of the text's width the left side takes, in hundredths.
    public static let leftShare = 42
}

/// Who signs; on the left who gets a copy. It never stands on a page without text above it.
public struct SignatureBlock: Equatable, Sendable {
    /// "Nơi nhận:", empty where nobody is named.
    public var recipientsHeading: String
    /// Who gets a copy, a line each.
    public var recipients: [String]
    /// Who signs, from left to right.
    public var signers: [Signer]

    /// Puts a block together.
    public init(recipientsHeading: String = "", recipients: [String] = [], signers: [Signer]) {
        self.recipientsHeading = recipientsHeading
        self.recipients = recipients
        self.signers = signers
    }

    /// The texts side by side: recipients first where there are any.
    public var columnCount: Int { max(2, signers.count + (recipients.isEmpty ? 0 : 1)) }
}

/// One who signs.
public struct Signer: Equatable, Sendable {
    /// In whose name and as what: "TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
    public var authority: [String]
    /// Below it, slanted: "(Ký, ghi rõ họ tên)".
    public var hint: String?
    /// The name; empty where it is written by hand.
    public var name: String

    /// Puts one together.
    public init(authority: [String], hint: String? = nil, name: String) {
        self.authority = authority
        self.hint = hint
        self.name = name
    }

    /// The height in millimetres left for the hand between title and name.
    public static let room = 25
}
