import Text

/// A column of the register of incoming documents, as an office keeps it on paper or in a spreadsheet.
public enum RegisterColumn: Int, CaseIterable, Hashable, Sendable {
    /// The day the document came, "Ngày đến".
    case arrivalDay
    /// Its number in the register, "Số đến".
    case arrivalNumber
    /// The hour it came, "Giờ đến".
    case arrivalHour
    /// Who issued it, "Tác giả" or "Cơ quan ban hành".
    case issuer
    /// Who sent it on, "Nơi gửi".
    case sender
    /// Number and symbol of the document, "Số, ký hiệu văn bản".
    case symbol
    /// The day on the document, "Ngày tháng văn bản".
    case documentDay
    /// Its type, "Tên loại văn bản".
    case documentType
    /// Its subject, "Trích yếu nội dung", with the type in front under "Tên loại và trích yếu nội dung".
    case subject
    /// Who signed it, "Người ký".
    case signer
    /// The unit or person it goes to, "Đơn vị hoặc người nhận".
    case recipient
    /// The day it was handed over, "Ngày chuyển".
    case handedOverDay
    /// Who signed for it, "Ký nhận".
    case receivedBy
    /// "Ghi chú".
    case notes
    /// "Mức độ khẩn".
    case urgency
    /// "Phạm vi lưu hành".
    case circulation
    /// The way it came, "Phương thức nhận".
    case way
    /// "Số trang".
    case pages
    /// "Số bản".
    case copies
    /// "Hạn giải quyết".
    case deadline
}

extension RegisterColumn {
    /// The column a heading names, whatever its marks, case, punctuation, line breaks or bracketed hint.
    public init?(heading: String) {
        guard let found = Self.byKey[Self.key(of: heading)] else { return nil }
        self = found
    }

    /// The heading's letters and digits alone, lower case, without marks.
    static func key(of heading: String) -> String {
        let plain = folded(nfc(withoutHint(heading)))
        var key = ""
        for byte in plain.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                key.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                key.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            default: continue
            }
        }
        return key
    }

    /// Registers write "Ngày đến (1)" and "Ngày đến (ngày/tháng/năm)".
    private static func withoutHint(_ heading: String) -> String {
        guard let bracket = heading.firstIndex(of: "("), bracket > heading.startIndex else { return heading }
        return String(heading[..<bracket])
    }

    private static let byKey: [String: RegisterColumn] = {
        var result: [String: RegisterColumn] = [:]
        for column in allCases {
            for heading in column.headings { result[key(of: heading)] = column }
        }
        return result
    }()

    /// The headings known for the column, the usual one first.
    ///
    /// Source: Decree 30/2020/NĐ-CP, appendix IV, and the registers in use before it.
    public var headings: [String] {
        switch self {
        case .arrivalDay: ["Ngày đến", "Ngày, tháng đến", "Ngày nhận"]
        case .arrivalNumber: ["Số đến", "Số thứ tự đến", "Số văn bản đến"]
        case .arrivalHour: ["Giờ đến"]
        case .issuer: ["Tác giả", "Cơ quan ban hành", "Tác giả văn bản", "Cơ quan, tổ chức ban hành", "Nơi ban hành"]
        case .sender: ["Nơi gửi", "Cơ quan gửi", "Đơn vị gửi"]
        case .symbol:
            [
                "Số, ký hiệu văn bản", "Số, ký hiệu", "Số và ký hiệu", "Số và ký hiệu văn bản", "Số, kí hiệu",
                "Số, kí hiệu văn bản", "Số hiệu",
            ]
        case .documentDay:
            [
                "Ngày tháng văn bản", "Ngày văn bản", "Ngày tháng", "Ngày, tháng, năm văn bản", "Ngày tháng năm",
                "Ngày ban hành",
            ]
        case .documentType: ["Tên loại văn bản", "Loại văn bản", "Tên loại"]
        case .subject:
            [
                "Trích yếu nội dung", "Trích yếu", "Trích yếu nội dung văn bản", "Nội dung trích yếu", "Nội dung",
                Self.combinedHeading, "Tên loại và trích yếu", "Tên loại và trích yếu nội dung văn bản",
            ]
        case .signer: ["Người ký"]
        case .recipient:
            [
                "Đơn vị hoặc người nhận", "Nơi nhận", "Đơn vị nhận", "Người nhận", "Đơn vị, người nhận",
                "Đơn vị hoặc cá nhân nhận",
            ]
        case .handedOverDay: ["Ngày chuyển", "Ngày chuyển giao"]
        case .receivedBy: ["Ký nhận"]
        case .notes: ["Ghi chú"]
        case .urgency: ["Mức độ khẩn", "Độ khẩn"]
        case .circulation: ["Phạm vi lưu hành"]
        case .way: ["Phương thức nhận"]
        case .pages: ["Số trang", "Số tờ"]
        case .copies: ["Số bản", "Số lượng bản"]
        case .deadline: ["Hạn giải quyết", "Thời hạn giải quyết", "Hạn xử lý", "Thời hạn xử lý"]
        }
    }

    /// The heading of the column that holds the type in front of the subject.
    static let combinedHeading = "Tên loại và trích yếu nội dung"
}
