/// By what right a document is signed (Decree 30/2020, art. 13): what stands before the signer's title.
public enum SigningManner: Int, CaseIterable, Sendable, Hashable {
    /// The head signs for himself.
    case own = 0
    /// TM.: for the collective body.
    case collective = 1
    /// KT.: a deputy for the head.
    case deputy = 2
    /// TL.: by order of the head.
    case byOrder = 3
    /// TUQ.: by authorisation.
    case authorised = 4
    /// Q.: acting head.
    case acting = 5

    /// The letters before the title; empty for the head's own signature.
    public var mark: String {
        switch self {
        case .own: ""
        case .collective: "TM."
        case .deputy: "KT."
        case .byOrder: "TL."
        case .authorised: "TUQ."
        case .acting: "Q."
        }
    }

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .own: "truc-tiep"
        case .collective: "tm"
        case .deputy: "kt"
        case .byOrder: "tl"
        case .authorised: "tuq"
        case .acting: "q"
        }
    }
}

/// One who gets a document.
public struct Recipient: Equatable, Sendable {
    /// As it is written under "Nơi nhận" or "Kính gửi".
    public var name: String
    /// Its row of the directory, where it is one.
    public var issuer: IssuerID?
    /// "Để báo cáo", "để phối hợp": gets a copy and is not asked anything.
    public var isCopy: Bool
    /// The group under whose name it was written; `nil` where it was named itself.
    public var group: String?

    /// Puts a recipient together.
    public init(_ name: String, issuer: IssuerID? = nil, isCopy: Bool = false, group: String? = nil) {
        self.group = group
        self.name = name
        self.issuer = issuer
        self.isCopy = isCopy
    }
}

/// What is written of an outgoing document: the ten columns of the register (Decree 30/2020, annex IV) but the number, and what
/// the office's work adds. Text is NFC and clean; absent is `nil`, never "".
public struct OutgoingContent: Equatable, Sendable {
    /// Column 2, ngày tháng: the day of the number. `nil` while it is drafted.
    public var date: Day?
    /// Column 3, tên loại: a code of `DocumentTypes`.
    public var typeCode: String
    /// Column 1, the symbol after the number: "BC-LĐLĐ".
    public var symbolTail: String
    /// Column 3, trích yếu.
    public var subject: String
    /// Column 4, người ký, as written.
    public var signer: String?
    /// Column 4 as a person of the office.
    public var signerPerson: PersonID?
    /// What stands above the name: "CHỦ TỊCH", "TL. BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG" without its mark.
    public var signerTitle: String?
    /// By what right it is signed.
    public var manner: SigningManner
    /// Column 5, nơi nhận, in the order of the paper.
    public var recipients: [Recipient]
    /// Column 6, đơn vị, người nhận bản lưu.
    public var keeper: String?
    /// Column 7, số lượng bản.
    public var copies: Int?
    /// Column 8, ngày chuyển.
    public var handedOverOn: Day?
    /// Column 9, ký nhận.
    public var receivedBy: String?
    /// Column 10, ghi chú.
    public var notes: String?
    /// Số trang.
    public var pages: Int?
    /// Mức độ khẩn.
    public var urgency: Urgency
    /// Phạm vi lưu hành.
    public var circulation: Circulation
    /// Đơn vị soạn thảo.
    public var department: DepartmentID?
    /// Người soạn thảo.
    public var drafter: PersonID?
    /// Phương thức gửi.
    public var way: TransportWay?
    /// What the recipients are asked to send.
    public var answerWanted: String?
    /// By when they are asked for it.
    public var answerDue: Day?

    /// What the least document has: a type, its symbol, a subject.
    public init(typeCode: String, symbolTail: String, subject: String) {
        self.typeCode = typeCode
        self.symbolTail = symbolTail
        self.subject = subject
        manner = .own
        recipients = []
        urgency = .normal
        circulation = .open
    }

    /// Whether those to whom it goes are asked for an answer.
    public var asksForAnswer: Bool { answerWanted != nil || answerDue != nil }

    /// The recipients as column 5 writes them: groups by their names.
    public var recipientsShown: String { RecipientGroup.shown(recipients).joined(separator: "; ") }
}
