/// Where a registered number stands.
public enum RegistrationState: Int, Sendable, Hashable {
    /// Đã đăng ký.
    case registered = 0
    /// Đã hủy số: stays in the register with its reason, the number is never used again.
    case void = 1
}

/// What is written of an incoming document: what the paper says and what the clerk adds.
///
/// All ten columns of the register (Decree 30/2020, annex IV) but the number and arrival day that the office gives, and
/// what the union's practice adds. Text is NFC and clean; absent is `nil`, never "".
public struct IncomingContent: Equatable, Sendable {
    /// Column 1, ngày đến.
    public var arrivedOn: Day
    /// Giờ đến; due for Thượng khẩn and Hỏa tốc.
    public var arrivedAt: HourMinute?
    /// Column 3, Tác giả (on screen: Cơ quan ban hành), as written.
    public var issuer: String
    /// Nơi gửi where it differs from the issuer.
    public var sender: String?
    /// Column 4, số, ký hiệu, parsed and kept raw.
    public var symbol: DocumentSymbol
    /// Column 5, ngày tháng văn bản.
    public var date: Day?
    /// Column 6, tên loại: a code of `DocumentTypes`.
    public var typeCode: String?
    /// Column 6, trích yếu.
    public var subject: String
    /// Người ký.
    public var signer: String?
    /// Column 7, đơn vị hoặc người nhận, as written.
    public var recipient: String?
    /// Column 7 as a department of the office, where it is one.
    public var recipientDepartment: DepartmentID?
    /// Column 7 as a person of the office, where it is one.
    public var recipientPerson: PersonID?
    /// Column 8, ngày chuyển.
    public var handedOverOn: Day?
    /// Column 9, ký nhận: the name of who signed.
    public var receivedBy: String?
    /// Column 10, ghi chú.
    public var notes: String?
    /// Mức độ khẩn.
    public var urgency: Urgency
    /// Phạm vi lưu hành.
    public var circulation: Circulation
    /// Phương thức nhận.
    public var way: TransportWay
    /// Số trang.
    public var pages: Int?
    /// Số bản.
    public var copies: Int?
    /// Hạn giải quyết.
    public var deadline: Day?
    /// An invitation: the day of the meeting.
    public var meetingOn: Day?
    /// An invitation: its hour.
    public var meetingAt: HourMinute?
    /// An invitation: where.
    public var meetingPlace: String?
    /// An invitation: who attends.
    public var attendees: String?
    /// A petition or letter: where the sender lives, for the answer.
    public var senderAddress: String?
    /// What the document asks to be told or sent.
    public var replyWanted: String?
    /// By when the reply is asked for.
    public var replyDue: Day?

    /// What the least document has: an arrival day, an issuer, a symbol and a subject.
    public init(arrivedOn: Day, issuer: String, symbol: DocumentSymbol, subject: String) {
        self.arrivedOn = arrivedOn
        self.issuer = issuer
        self.symbol = symbol
        self.subject = subject
        urgency = .normal
        circulation = .open
        way = .post
    }

    /// Column 7 as a party of the office, where it is one.
    public var recipientParty: Party? {
        recipientPerson.map(Party.person) ?? recipientDepartment.map(Party.department)
    }
}

/// A registered incoming document.
public struct IncomingDocument: Equatable, Sendable {
    /// Its key.
    public let id: DocumentID
    /// Column 2, số đến.
    public let number: RegisterNumber
    /// The row of the directory or of the learned issuers that column 3 names.
    public var issuerID: IssuerID
    /// What is written of it.
    public var content: IncomingContent
    /// Registered or void.
    public var state: RegistrationState
    /// Why it is void; `nil` while it is not.
    public var voidReason: String?
    /// When the paper followed the electronic copy, under the same number.
    public var paperArrivedOn: Day?
    /// Raised with every change, from 1: a command says which version it saw.
    public var version: Int
    /// When it was registered.
    public let registeredAt: Instant
    /// Who registered it.
    public let registeredBy: PersonID
    /// Its way through the office; `nil` when it was taken over from an older register and nobody follows it.
    public var handling: Handling?
    /// Whether this is only what an administrator sees of it: what is absent here may be there.
    public private(set) var isOuterView = false

    /// Puts a document together.
    public init(
        id: DocumentID, number: RegisterNumber, issuerID: IssuerID, content: IncomingContent, state: RegistrationState,
        voidReason: String?, paperArrivedOn: Day?, version: Int, registeredAt: Instant, registeredBy: PersonID,
        handling: Handling? = nil
    ) {
        self.id = id
        self.number = number
        self.issuerID = issuerID
        self.content = content
        self.state = state
        self.voidReason = voidReason
        self.paperArrivedOn = paperArrivedOn
        self.version = version
        self.registeredAt = registeredAt
        self.registeredBy = registeredBy
        self.handling = handling
    }

    /// All whom it was given to: by its way, or by the register's column 7 where nobody follows it.
    public var parties: [Party] {
        if let handling {
            return handling.state.isWithHandlers ? handling.assignments.map(\.party) : []
        }
        return content.recipientParty.map { [$0] } ?? []
    }

    /// Whether it is open and was to be done by a day that is past.
    /// - Parameter lastMissed: the last day whose deadlines are missed today.
    public func isOverdue(lastMissed: Day) -> Bool {
        guard state == .registered, let handling, handling.state.isOpen, let deadline = content.deadline else {
            return false
        }
        return deadline <= lastMissed
    }

    /// Whether it is a petition or letter, in whichever register it stands.
    public var isPetition: Bool { number.register == .petition || content.typeCode == DocumentTypes.petitionCode }

    /// The document as an administrator sees it: outer fields without content, and without who has it.
    public var outerFields: IncomingDocument {
        var outer = self
        outer.isOuterView = true
        outer.content.subject = ""
        // Who wrote a petition is what it is about.
        if isPetition {
            outer.content.issuer = ""
            outer.issuerID = IssuerID(0)
        }
        outer.content.notes = nil
        outer.content.signer = nil
        outer.content.sender = nil
        outer.content.recipient = nil
        outer.content.recipientDepartment = nil
        outer.content.recipientPerson = nil
        outer.content.receivedBy = nil
        outer.content.meetingPlace = nil
        outer.content.attendees = nil
        outer.content.senderAddress = nil
        outer.content.replyWanted = nil
        outer.voidReason = nil
        outer.handling?.leader = nil
        outer.handling?.proposal = nil
        outer.handling?.instruction = nil
        outer.handling?.extensionRequest = nil
        outer.handling?.result = nil
        outer.handling?.returnReason = nil
        outer.handling?.assignments = []
        return outer
    }
}
