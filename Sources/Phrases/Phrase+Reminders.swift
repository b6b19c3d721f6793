// The letters that remind units of what they owe. What stands on paper is Vietnamese alone.

extension Phrase {
    // MARK: Of a letter that was not answered

    package static let remindSubject = Phrase("đôn đốc trả lời văn bản số {Số ký hiệu}")
    private static func asked(_ office: String, whom: String, hasDue: Bool) -> String {
        "Ngày {Ngày văn bản}, \(office) có văn bản số {Số ký hiệu} về việc {Trích yếu}, đề nghị \(whom) gửi {Còn thiếu}"
            + (hasDue ? " trước ngày {Hạn}." : ".")
    }
    private static func again(_ office: String, whom: String) -> String {
        "Đề nghị \(whom) khẩn trương thực hiện và gửi về \(office). Trường hợp đã gửi, đề nghị báo lại số, ngày văn bản để đối chiếu."
    }
    package static func remindText(_ office: String, hasDue: Bool) -> String {
        asked(office, whom: "{Tên đơn vị}", hasDue: hasDue)
            + " Đến nay \(office) chưa nhận được nội dung nêu trên.\n" + again(office, whom: "{Tên đơn vị}")
    }
    package static func remindAllText(_ office: String, hasDue: Bool) -> String {
        asked(office, whom: "các cơ quan, đơn vị", hasDue: hasDue)
            + " Đến nay \(office) chưa nhận đủ văn bản trả lời của:\n{Danh sách}\n"
            + again(office, whom: "các cơ quan, đơn vị có tên trên")
    }

    // MARK: Of a return that did not come

    package static let remindReturnSubject = "đôn đốc nộp {Loại báo cáo}, {Kỳ báo cáo}"
    package static let remindOwed = "phiếu báo cáo"
    package static func remindOwedAgain(_ reason: String) -> String { "phiếu đã trả lại để sửa (\(reason))" }
    package static func remindReturnText(_ office: String, today: String, isLate: Bool) -> String {
        "Theo quy định, {Loại báo cáo}, {Kỳ báo cáo}, có hạn nộp ngày {Hạn}. Đến ngày \(today), \(office) chưa nhận được {Còn thiếu} "
            + "của {Tên đơn vị}" + (isLate ? ", quá hạn {Số ngày chậm} ngày." : ".")
    }
    package static func remindAllReturnsText(_ office: String, today: String) -> String {
        "Theo quy định, các đơn vị nộp {Loại báo cáo}, {Kỳ báo cáo}, trước ngày {Hạn}. Đến ngày \(today), \(office) chưa nhận được phiếu của:\n{Danh sách}"
    }
    /// The directive's preamble in the guidance letter.
    package static let reminderGround = Phrase(
        "Thực hiện Chỉ thị 02/CT-ĐCT ngày 02/8/2010 của Đoàn Chủ tịch Tổng Liên đoàn, \"yêu cầu các cấp công đoàn triển khai thực hiện tốt một số nhiệm vụ trọng tâm về thông tin, báo cáo, ứng dụng công nghệ thông tin (CNTT), thống kê và văn thư, lưu trữ\"."
    )
    /// The same with the sentence of task 2, which asks for reports over the Internet.
    package static let reminderGroundOfReturn = Phrase(
        reminderGround.vi
            + " Văn bản hướng dẫn, mục 2: \"Các cấp công đoàn thực hiện gửi báo cáo, văn bản, tài liệu hội nghị, giấy mời họp v.v.. bằng hộp thư điện tử hoặc các phương thức truyền file khác qua mạng Internet.\""
    )
    package static func reminderReply(_ office: String, address: String?) -> Phrase {
        let to = address.map { "\(office), \($0)" } ?? office
        return Phrase("Đề nghị đơn vị gửi phiếu về \(to). Nếu đã gửi, đề nghị báo lại số và ngày văn bản.")
    }
    package static let reminderEmail = Phrase(vi: "Thư điện tử", en: "E-mail")
}
