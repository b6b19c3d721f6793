// The letters that remind units of what they owe.

extension Phrase {
    package static let reminderTitle = Phrase(vi: "PHIẾU ĐÔN ĐỐC", en: "REMINDER")
    package static func reminderAbout(_ form: Phrase, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "Về việc nộp \(form.inside.vi), \(period.inside.vi)", en: "\(form.en), \(period.inside.en)")
    }
    package static func reminderTo(_ unit: String) -> Phrase { Phrase(vi: "Kính gửi: \(unit)", en: "To: \(unit)") }
    package static func reminderOverdue(
        _ form: Phrase, _ period: Phrase, due: String, today: String, days: Phrase
    ) -> Phrase {
        Phrase(
            vi:
                "\(form.vi), \(period.inside.vi), có hạn nộp ngày \(due). Đến ngày \(today) chưa nhận được phiếu của đơn vị, quá hạn \(days.vi) ngày.",
            en:
                "\(form.en), \(period.inside.en), was due on \(due). By \(today) the unit's return has not come: it is \(days.en) days late."
        )
    }
    package static func reminderDue(_ form: Phrase, _ period: Phrase, due: String) -> Phrase {
        Phrase(
            vi: "\(form.vi), \(period.inside.vi), có hạn nộp ngày \(due). Hiện chưa nhận được phiếu của đơn vị.",
            en: "\(form.en), \(period.inside.en), is due on \(due). The unit's return has not come yet.")
    }
    package static func reminderSentBack(_ form: Phrase, _ period: Phrase, due: String, reason: String) -> Phrase {
        Phrase(
            vi:
                "\(form.vi), \(period.inside.vi), hạn nộp ngày \(due), đã trả lại để sửa: \(reason). Đến nay chưa nhận được bản sửa.",
            en:
                "\(form.en), \(period.inside.en), due on \(due), was sent back: \(reason). The mended return has not come yet."
        )
    }
    package static func reminderBefore(_ count: Phrase, last: String) -> Phrase {
        Phrase(
            vi: "Đã đôn đốc \(count.vi) lần, lần cuối ngày \(last).",
            en: "Reminded before: \(count.en), last on \(last).")
    }
    /// The directive's preamble in the guidance letter.
    package static let reminderGround = Phrase(
        vi:
            "Căn cứ: Chỉ thị 02/CT-ĐCT ngày 02/8/2010 của Đoàn Chủ tịch Tổng Liên đoàn, \"yêu cầu các cấp công đoàn triển khai thực hiện tốt một số nhiệm vụ trọng tâm về thông tin, báo cáo, ứng dụng công nghệ thông tin (CNTT), thống kê và văn thư, lưu trữ\".",
        en:
            "Ground: Directive 02/CT-ĐCT of 2 August 2010 of the Confederation's Presidium, which \"yêu cầu các cấp công đoàn triển khai thực hiện tốt một số nhiệm vụ trọng tâm về thông tin, báo cáo, ứng dụng công nghệ thông tin (CNTT), thống kê và văn thư, lưu trữ\"."
    )
    /// The same with the sentence of task 2, which asks for reports over the Internet.
    package static let reminderGroundOfReturn = Phrase(
        vi: reminderGround.vi
            + " Văn bản hướng dẫn, mục 2: \"Các cấp công đoàn thực hiện gửi báo cáo, văn bản, tài liệu hội nghị, giấy mời họp v.v.. bằng hộp thư điện tử hoặc các phương thức truyền file khác qua mạng Internet.\"",
        en: reminderGround.en
            + " The guidance letter, item 2: \"Các cấp công đoàn thực hiện gửi báo cáo, văn bản, tài liệu hội nghị, giấy mời họp v.v.. bằng hộp thư điện tử hoặc các phương thức truyền file khác qua mạng Internet.\""
    )
    package static func reminderReply(_ office: String, address: String?) -> Phrase {
        let to = address.map { "\(office), \($0)" } ?? office
        return Phrase(
            vi: "Đề nghị đơn vị gửi phiếu về \(to). Nếu đã gửi, xin báo lại số và ngày văn bản.",
            en: "Please send the return to \(to). If it was sent, please tell the number and day of the letter.")
    }
    package static let reminderSigner = Phrase(vi: "NGƯỜI ĐÔN ĐỐC", en: "REMINDED BY")
    package static let reminderListTitle = Phrase(
        vi: "DANH SÁCH ĐƠN VỊ ĐƯỢC ĐÔN ĐỐC", en: "UNITS THAT ARE REMINDED")
    package static func reminderListRemark(_ count: Phrase) -> Phrase {
        Phrase(vi: "Cộng \(count.vi) đơn vị", en: "\(count.en) units")
    }
    package static let reminderEmail = Phrase(vi: "Thư điện tử", en: "E-mail")
    package static let reminderNoEmail = Phrase(vi: "chưa có địa chỉ", en: "no address")
}
