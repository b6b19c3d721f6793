/// The key of a loan.
public struct LoanID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// How a file is used.
public enum LoanManner: Int, CaseIterable, Sendable, Hashable {
    /// Mượn về: it leaves the archive.
    case takenOut = 0
    /// Đọc tại chỗ.
    case inRoom = 1

    /// Stable name on the command line.
    public var code: String { self == .takenOut ? "muon" : "doc" }
}

/// Where a loan stands.
public enum LoanState: Int, CaseIterable, Sendable, Hashable {
    /// Asked for: the slip is written.
    case asked = 0
    /// A leader or the chief of office has permitted it.
    case permitted = 1
    /// Handed out, signed for.
    case out = 2
    /// Given back.
    case returned = 3
    /// Refused, with the reason.
    case refused = 4

    /// Stable name on the command line.
    public var code: String {
        switch self {
        case .asked: "cho-duyet"
        case .permitted: "da-duyet"
        case .out: "dang-muon"
        case .returned: "da-tra"
        case .refused: "khong-duyet"
        }
    }

    /// Whether the file is neither moved nor destroyed because of it.
    public var binds: Bool { self == .permitted || self == .out }
}

/// A step of a loan.
public enum LoanStep: String, CaseIterable, Sendable, Hashable {
    /// Permits it.
    case permit
    /// Refuses it, with the reason.
    case refuse
    /// Hands the file out.
    case handOut = "hand-out"
    /// Sets a later day of return.
    case extend
    /// Takes the file back.
    case takeBack = "take-back"
    /// The borrower or the archivist gives the request up.
    case withdraw

    /// The right that it takes.
    public var act: Act {
        switch self {
        case .permit, .refuse: .permitLoan
        case .handOut, .extend, .takeBack: .lendFiles
        case .withdraw: .askForFile
        }
    }
}

/// Which steps of a loan are possible where, and where they lead.
public enum LoanRule {
    /// The state after a step; `nil` where it has no place.
    public static func next(_ state: LoanState, _ step: LoanStep) -> LoanState? {
        switch (step, state) {
        case (.permit, .asked): .permitted
        case (.refuse, .asked), (.withdraw, .asked), (.withdraw, .permitted): .refused
        case (.handOut, .permitted): .out
        case (.extend, .out): .out
        case (.takeBack, .out): .returned
        default: nil
        }
    }

    /// For how many days a file is lent where nobody says otherwise (Circular 10/2014/TT-BNV lends for two weeks).
    public static let days = 14
    /// How many files a reader may have at once (the same circular).
    public static let filesAtOnce = 10
}

/// Who reads: a person of the office, or one from outside.
public enum Reading: Hashable, Sendable {
    /// A person of the office.
    case person(PersonID)
    /// From outside: name, and body or paper of identity.
    case outside(name: String, from: String?)
}

/// A loan, or a reading in the archive's room: a line of the register of use (sổ sử dụng bản lưu, Decree 30/2020, annex IV).
public struct FileLoan: Equatable, Sendable {
    /// Its key.
    public let id: LoanID
    /// The file.
    public let file: RecordFileID
    /// Who reads it.
    public let reader: Reading
    /// Mục đích.
    public var purpose: String
    /// Taken out, or read in the room.
    public var manner: LoanManner
    /// Where it stands.
    public var state: LoanState
    /// When it was asked for.
    public let askedOn: Day
    /// Who wrote the slip.
    public let askedBy: PersonID
    /// Who permitted or refused it.
    public var decidedBy: PersonID?
    /// Why it was refused.
    public var reason: String?
    /// The day on which it was handed out.
    public var outOn: Day?
    /// Hạn trả.
    public var due: Day?
    /// The day on which it came back.
    public var returnedOn: Day?
    /// In which condition it came back.
    public var condition: String?
    /// Raised with every change, from 1.
    public var version: Int

    /// Puts a loan together.
    public init(
        id: LoanID, file: RecordFileID, reader: Reading, purpose: String, manner: LoanManner, state: LoanState = .asked,
        askedOn: Day, askedBy: PersonID, version: Int = 1
    ) {
        self.id = id
        self.file = file
        self.reader = reader
        self.purpose = purpose
        self.manner = manner
        self.state = state
        self.askedOn = askedOn
        self.askedBy = askedBy
        self.version = version
    }

    /// How many days it is out too long; 0 while there is time or after it came back.
    public func daysLate(on day: Day) -> Int {
        guard state == .out, let due else { return 0 }
        return Swift.max(0, day - due)
    }
}

/// What stands against a loan.
public enum LoanObstacle: Hashable, Sendable {
    /// The file does not lie in the archive.
    case notInArchive(FileState)
    /// Somebody else has it, or will: until when.
    case lentOut(until: Day?)
    /// The reader has as many files as one may have at once.
    case tooMany(Int)
    /// The step has no place in this state.
    case wrongState(LoanState)
    /// The day of return does not lie ahead, or lies further off than files are lent for.
    case dueOutOfBounds(from: Day, to: Day)
    /// The day lies before the step before it, or after today.
    case dayOutOfOrder(from: Day, to: Day)
    /// Only who asked, who reads or the archive gives a request up.
    case notYours
    /// The document does not lie in the file.
    case notInFile

    /// What stands against asking for a file, and again against permitting it and handing it out.
    /// - Parameters:
    ///   - loans: those of the file.
    ///   - own: the one that is being looked at.
    ///   - held: how many files the reader has now.
    public static func of(_ file: RecordFile, loans: [FileLoan], own: LoanID?, held: Int) -> LoanObstacle? {
        guard file.state == .archived else { return .notInArchive(file.state) }
        if let other = loans.first(where: { $0.state.binds && $0.id != own }) { return .lentOut(until: other.due) }
        return held >= LoanRule.filesAtOnce ? .tooMany(held) : nil
    }
}

extension LoanRule {
    /// For how many days at most, however often it is lengthened at once.
    public static let longest = 366

    /// Until when a file is lent where nobody says otherwise: read in the room it is given back the same day.
    public static func due(_ manner: LoanManner, from day: Day) -> Day {
        manner == .inRoom ? day : day.adding(days: days)
    }
}
