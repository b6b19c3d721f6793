/// What a person is in the office (design §10). One person may have several roles.
public enum Role: String, CaseIterable, Sendable, Hashable {
    /// Văn thư.
    case clerk
    /// Chuyên viên.
    case officer
    /// Trưởng ban.
    case head
    /// Chánh Văn phòng.
    case chief
    /// Thường trực.
    case leadership
    /// Lưu trữ.
    case archivist
    /// Quản trị.
    case administrator
}

/// An act that somebody may or may not do. Every command of the office names exactly one.
public enum Act: String, CaseIterable, Sendable, Hashable {
    case registerIncoming
    case correctIncoming
    case voidNumber
    case reserveNumber
    case insertLate
    case recordPaperCopy
    case openBook
    case closeBook
    case importRegister
    case mergeIssuers
    case managePeople
    case manageOffice
    case backUp
    case readRegister
}

extension Role {
    /// Whether this role alone gives the right to an act.
    ///
    /// - Source: the table of design §10; late inserts are the chief of office's, because an inserted number
    ///   is looked at askance and needs the consent of who answers for the register (Decree 30/2020, art. 6).
    public func may(_ act: Act) -> Bool {
        switch self {
        case .clerk:
            switch act {
            case .registerIncoming, .correctIncoming, .voidNumber, .reserveNumber, .recordPaperCopy, .openBook,
                .closeBook, .importRegister, .mergeIssuers, .readRegister, .backUp:
                true
            case .insertLate, .managePeople, .manageOffice: false
            }
        case .chief:
            switch act {
            case .registerIncoming, .correctIncoming, .voidNumber, .reserveNumber, .recordPaperCopy, .openBook,
                .closeBook, .insertLate, .mergeIssuers, .readRegister:
                true
            case .importRegister, .managePeople, .manageOffice, .backUp: false
            }
        case .administrator:
            switch act {
            case .managePeople, .manageOffice, .backUp, .readRegister, .mergeIssuers: true
            case .registerIncoming, .correctIncoming, .voidNumber, .reserveNumber, .insertLate, .recordPaperCopy,
                .openBook, .closeBook, .importRegister:
                false
            }
        case .officer, .head, .leadership, .archivist:
            act == .readRegister
        }
    }

    /// The roles that may do an act, in the order of the table: said to a person who may not.
    public static func allowed(_ act: Act) -> [Role] { allCases.filter { $0.may(act) } }
}
