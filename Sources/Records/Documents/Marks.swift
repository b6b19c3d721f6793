import Text

/// Mức độ khẩn (Decree 30/2020, art. 4). Raw values are those of the national exchange format.
public enum Urgency: Int, CaseIterable, Sendable, Hashable {
    /// Thường.
    case normal = 0
    /// Khẩn.
    case urgent = 1
    /// Thượng khẩn.
    case veryUrgent = 2
    /// Hỏa tốc.
    case express = 3
    /// Hỏa tốc hẹn giờ: only in old data and in the exchange format.
    case expressTimed = 4

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .normal: "thuong"
        case .urgent: "khan"
        case .veryUrgent: "thuong-khan"
        case .express: "hoa-toc"
        case .expressTimed: "hoa-toc-hen-gio"
        }
    }

    /// Whether the hour of arrival must be written (practice of the register under TT 07/2012, kept by offices).
    public var needsHour: Bool {
        switch self {
        case .normal, .urgent: false
        case .veryUrgent, .express, .expressTimed: true
        }
    }
}

/// Chỉ dẫn về phạm vi lưu hành: another thing than secrecy, which never enters (design §9).
public enum Circulation: Int, CaseIterable, Sendable, Hashable {
    /// Thường.
    case open = 0
    /// Lưu hành nội bộ.
    case internalOnly = 1
    /// Xem xong trả lại.
    case returnAfterReading = 2

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .open: "thuong"
        case .internalOnly: "noi-bo"
        case .returnAfterReading: "xem-xong-tra-lai"
        }
    }
}

/// How a document travels between offices: phương thức nhận of what comes, phương thức gửi of what goes.
public enum TransportWay: Int, CaseIterable, Sendable, Hashable {
    /// Bưu điện.
    case post = 0
    /// Trực tiếp.
    case hand = 1
    /// Thư điện tử.
    case email = 2
    /// Trục liên thông.
    case exchange = 3
    /// Fax.
    case fax = 4
    /// Phần mềm điều hành.
    case operations = 5

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .post: "buu-dien"
        case .hand: "truc-tiep"
        case .email: "thu-dien-tu"
        case .exchange: "truc-lien-thong"
        case .fax: "fax"
        case .operations: "phan-mem"
        }
    }

    /// Whether it travels electronically, so that a paper may follow under the same number.
    public var isElectronic: Bool {
        switch self {
        case .post, .hand: false
        case .email, .exchange, .fax, .operations: true
        }
    }

    /// Whether it goes over the Internet or a network, as task 2 of the guidance counts it; a fax goes over the telephone.
    public var isNetwork: Bool {
        switch self {
        case .email, .exchange, .operations: true
        case .post, .hand, .fax: false
        }
    }
}

/// Marks of state secrets, known only to be refused (Law 117/2025/QH15, art. 5; design §9).
public enum SecretMark: Sendable {
    /// No mark is longer, in bytes.
    public static let longest = 40

    /// Whether a text is one of the marks "Mật", "Tối mật", "Tuyệt mật", however it is written.
    public static func isMark(_ text: String) -> Bool {
        // Longer texts speak of other things; folding each of them would cost more than all other rules together.
        guard text.utf8.count <= longest,
            let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
            "mMtT".unicodeScalars.contains(first)
        else { return false }
        return ["mat", "toi mat", "tuyet mat"].contains(folded(text).split(separator: " ").joined(separator: " "))
    }
}
