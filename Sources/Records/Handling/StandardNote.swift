/// A leader's usual note behind a short code, so that forty notes are entered in minutes (bút phê mẫu).
public struct StandardNote: Equatable, Sendable {
    /// Two letters, as they are typed.
    public let code: String
    /// The note; a part in brackets stands only where its slot is filled.
    private let pattern: String

    /// The notes that leaders of union offices write most.
    public static let all: [StandardNote] = [
        StandardNote("tm", "Chuyển[ {ban}] nghiên cứu, tham mưu[; báo cáo Thường trực trước {ngày}]."),
        StandardNote("ct", "Giao[ {ban}] chủ trì, các ban phối hợp cung cấp số liệu[; hoàn thành trước {ngày}]."),
        StandardNote("sg", "Sao gửi các ban để biết, thực hiện."),
        StandardNote("lu", "Lưu VP."),
        StandardNote("dl", "Văn phòng bố trí lịch, tôi dự."),
        StandardNote("dt", "Đồng chí Chánh Văn phòng dự thay."),
        StandardNote("td", "Giao[ {ban}] thẩm định, đề xuất mức hỗ trợ[ trước {ngày}]."),
        StandardNote("dy", "Đồng ý.[ {ban} làm thủ tục.]"),
        StandardNote("sc", "Soạn công văn triển khai đến công đoàn cấp dưới[ trước {ngày}]."),
        StandardNote("tl", "Giao[ {ban}] trả lời đơn vị[ trước {ngày}]."),
        StandardNote("dd", "Đôn đốc các đơn vị chưa nộp[; báo cáo trước {ngày}]."),
        StandardNote("tr", "Trao đổi lại[ với {ban}] rồi trình."),
    ]

    private init(_ code: String, _ pattern: String) {
        self.code = code
        self.pattern = pattern
    }

    /// The note of a code, whatever the case of its letters.
    public static func coded(_ text: some StringProtocol) -> StandardNote? {
        let typed = text.lowercased()
        // Vietnamese typing makes "đ" of "dd".
        let code = typed == "đ" ? "dd" : typed
        return all.first { $0.code == code }
    }

    /// Whether it gives nobody anything to do: laid up, or sent on for information.
    public var isForInformation: Bool { code == "lu" || code == "sg" }
    /// Whether it lays the document up at the office.
    public var isLaidUp: Bool { code == "lu" }

    /// The note of a code, or the one that was written out from a code without anything filled in.
    public static func meant(_ text: String) -> StandardNote? {
        coded(text) ?? all.first { $0.filled(lead: nil, day: nil) == text }
    }

    /// The whole note for a receiver and a day.
    public func filled(lead: String?, day: Day?) -> String {
        var text = ""
        var group: String?
        for character in pattern {
            switch character {
            case "[": group = ""
            case "]":
                if let part = group.flatMap({ Self.filled($0, lead: lead, day: day) }) { text += part }
                group = nil
            default:
                if group == nil { text.append(character) } else { group?.append(character) }
            }
        }
        return text
    }

    /// A part with its slot filled; `nil` where there is nothing to fill it with.
    private static func filled(_ part: String, lead: String?, day: Day?) -> String? {
        var part = part
        if part.contains("{ban}") {
            guard let lead, !lead.isEmpty else { return nil }
            part = part.replacing("{ban}", with: lead)
        }
        if part.contains("{ngày}") {
            guard let day else { return nil }
            part = part.replacing("{ngày}", with: day.shown)
        }
        return part
    }
}
