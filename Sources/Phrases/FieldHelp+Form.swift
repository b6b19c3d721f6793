// The fields of the registration form. Sources as in docs/domain.md.

extension FieldHelp {
    package static let secret = FieldHelp(
        Phrase(
            vi: "Trên tờ giấy có dấu Mật, Tối mật hoặc Tuyệt mật không. Trả lời Có thì không giữ lại gì; ghi sổ giấy.",
            en: "Whether the paper bears Mật, Tối mật or Tuyệt mật. Yes keeps nothing: use the paper register."),
        example: Phrase(vi: "Không", en: "No"), need: .always,
        rule: Phrase(
            vi: "Luật 117/2025/QH15, Điều 5(2): không giữ bí mật nhà nước trên máy nối mạng",
            en: "Law 117/2025/QH15, article 5(2): no state secrets on a networked computer"))
    package static let arrived = FieldHelp(
        Phrase(
            vi: "Ngày văn bản đến cơ quan, là ngày ghi trong dấu ĐẾN. Để trống là hôm nay.",
            en: "The day on which it reached the office, as in the stamp. Empty means today."),
        example: Phrase(vi: "24/11/2026", en: "24/11/2026"),
        rule: .annexColumn(1, Phrase(vi: "Ngày đến", en: "date of arrival")))
    package static let hour = FieldHelp(
        Phrase(
            vi: "Giờ nhận văn bản, ghi khi văn bản khẩn.", en: "The hour at which it was received, for urgent ones."),
        example: Phrase("8:15"),
        need: .sometimes(
            Phrase(vi: "với Thượng khẩn và Hỏa tốc", en: "for very urgent and express documents")),
        rule: .practice(
            Phrase(
                vi: "ghi giờ với Thượng khẩn, Hỏa tốc (từ Thông tư 07/2012, theo bản tóm lược)",
                en: "the hour for very urgent and express (since Circular 07/2012, by a digest)")))
    package static let issuer = FieldHelp(
        Phrase(
            vi: "Cơ quan ban hành văn bản, ghi ở góc trên bên trái tờ giấy, dưới tên cơ quan cấp trên.",
            en: "Who issued the document: at the top left of the paper, below the superior body."),
        example: Phrase("Sở Nội vụ tỉnh Lam Giang"), need: .always,
        rule: .annexColumn(3, Phrase(vi: "Tác giả", en: "author")))
    package static let symbol = FieldHelp(
        Phrase(
            vi: "Số và ký hiệu của văn bản, gõ như trên giấy. Không có thì để trống. Từ đó nhận ra loại văn bản.",
            en: "Number and symbol as on the paper; empty when there is none. The type is recognised from it."),
        example: Phrase("933/QĐ-TLĐ · 4133/TLĐ-ToC · 45-KH/TU"),
        rule: .annexColumn(4, Phrase(vi: "Số, ký hiệu văn bản", en: "number and symbol")))
    package static let date = FieldHelp(
        Phrase(
            vi: "Ngày ký ghi trên văn bản, không phải ngày đến.",
            en: "The day that the document bears, not the day of arrival."),
        example: Phrase(vi: "20/11/2026", en: "20/11/2026"),
        rule: .annexColumn(5, Phrase(vi: "Ngày tháng văn bản", en: "date of the document")))
    package static let type = FieldHelp(
        Phrase(
            vi: "Loại văn bản. Để trống thì lấy loại nhận ra từ ký hiệu, hiện sau dấu mũi tên.",
            en: "The type. Left empty, it is the one recognised from the symbol, shown behind the arrow."),
        example: Phrase(vi: "Quyết định, hoặc gõ tắt qđ", en: "Quyết định, or qđ for short"),
        rule: .annexColumn(6, Phrase(vi: "Tên loại và trích yếu", en: "type and subject")))
    package static let subject = FieldHelp(
        Phrase(
            vi: "Văn bản nói về việc gì, chép theo dòng \"Về việc\" hoặc dưới tên loại văn bản.",
            en: "What it is about: the line \"Về việc\" or the one below the type."),
        example: Phrase(
            vi: "báo cáo kết quả Tháng Công nhân năm 2026", en: "báo cáo kết quả Tháng Công nhân năm 2026"),
        need: .always, rule: .annexColumn(6, Phrase(vi: "Tên loại và trích yếu", en: "type and subject")))
    package static let meetingDay = FieldHelp(
        Phrase(
            vi: "Ngày họp ghi trong giấy mời; vào Lịch họp tuần.",
            en: "The day of the meeting in the invitation; it goes into the meetings of the week."),
        example: Phrase("30/11"),
        rule: .ours(Phrase(vi: "lịch họp lấy từ giấy mời", en: "meetings come from invitations"))
    )
    package static let meetingHour = FieldHelp(
        Phrase(vi: "Giờ họp ghi trong giấy mời.", en: "The hour in the invitation."), example: Phrase("13:30"))
    package static let meetingPlace = FieldHelp(
        Phrase(vi: "Nơi họp ghi trong giấy mời.", en: "Where the meeting is."),
        example: Phrase("Hội trường tầng 3, Sở Nội vụ"))
    package static let attendees = FieldHelp(
        Phrase(
            vi: "Ai được mời hoặc được cử đi dự.", en: "Who is invited, or sent to attend."),
        example: Phrase("Lãnh đạo Văn phòng; Ban Tài chính"))
    package static let recipient = FieldHelp(
        Phrase(
            vi:
                "Ban hoặc người nhận văn bản. Ghi thì văn bản được chuyển ngay; cần lãnh đạo cho ý kiến thì để trống.",
            en:
                "The department or person that gets it. Filled, it is routed at once; leave it empty for a leader's word."
        ),
        example: Phrase(vi: "Ban Tài chính, hoặc tc", en: "Ban Tài chính, or tc"),
        rule: .annexColumn(7, Phrase(vi: "Đơn vị hoặc người nhận", en: "receiving unit or person")))
    package static let deadline = FieldHelp(
        Phrase(
            vi: "Ngày phải giải quyết xong. Hạn vào ngày nghỉ tính đến hết ngày làm việc sau đó.",
            en: "Until when it must be settled. On a rest day it runs to the end of the next working day."),
        example: Phrase(vi: "+5 là năm ngày làm việc nữa", en: "+5 is in five working days"),
        rule: Phrase(
            vi: "Bộ luật Dân sự 2015, Điều 148(5), về ngày nghỉ (theo bản tóm lược)",
            en: "Civil Code 2015, article 148(5), on rest days (by a digest)"))
    package static let urgency = FieldHelp(
        Phrase(
            vi: "Dấu chỉ mức độ khẩn đóng trên văn bản.", en: "The mark of urgency on the paper."),
        example: Phrase(vi: "Thượng khẩn", en: "Very urgent"),
        rule: .article(
            Phrase("4"),
            Phrase(
                vi: "văn bản khẩn được đăng ký, chuyển ngay", en: "urgent ones are registered and handed over at once"))
    )
    package static let circulation = FieldHelp(
        Phrase(
            vi: "Dấu chỉ phạm vi lưu hành trên văn bản; khác với độ mật.",
            en: "The mark of circulation on the paper; another thing than secrecy."),
        example: Phrase(vi: "Xem xong trả lại", en: "Return after reading"),
        rule: Phrase(
            vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I (theo bản tóm lược)",
            en: "Decree 30/2020/NĐ-CP, annex I (by a digest)"))
    package static let way = FieldHelp(
        Phrase(
            vi: "Văn bản đến bằng đường nào. Bản giấy đến sau bản điện tử không lấy số mới.",
            en: "How it came. Paper that follows an electronic document takes no new number."),
        example: Phrase(vi: "Thư điện tử", en: "E-mail"),
        rule: .article(
            Phrase("22(2)"),
            Phrase(vi: "một dãy số cho bản giấy và bản điện tử", en: "one series for paper and electronic")))
    package static let pages = FieldHelp(
        Phrase(vi: "Số trang của văn bản, kể cả phụ lục.", en: "The pages, annexes included."), example: Phrase("12"))
    package static let copies = FieldHelp(
        Phrase(vi: "Số bản nhận được.", en: "How many copies came."), example: Phrase("2"))
    package static let book = FieldHelp(
        Phrase(
            vi: "Sổ để vào: văn bản đến (1, 2 …), hoặc đơn, thư (Đ1, Đ2 …).",
            en: "The book: incoming documents (1, 2 …) or petitions (Đ1, Đ2 …)."),
        example: Phrase(vi: "Đơn, thư", en: "Petitions"), need: .always,
        rule: .practice(Phrase(vi: "đơn, thư có sổ riêng", en: "petitions have their own book")))
    package static let sender = FieldHelp(
        Phrase(
            vi: "Nơi gửi văn bản, chỉ khi khác cơ quan ban hành; với đơn, thư là người gửi.",
            en: "Who sent it where that is not the issuer; of petitions, the person."),
        example: Phrase("Văn phòng Tỉnh ủy Lam Giang"))
    package static let senderAddress = FieldHelp(
        Phrase(vi: "Địa chỉ người gửi đơn, thư, để trả lời.", en: "The petitioner's address, for the reply."),
        example: Phrase("Tổ 4, phường Bến Thượng"))
    package static let replyWanted = FieldHelp(
        Phrase(
            vi: "Văn bản yêu cầu trả lời điều gì; văn bản vào mục Phải trả lời cho đến khi xong.",
            en: "What must be answered; the document stands under \"Reply wanted\" until it is done."),
        example: Phrase("số liệu đoàn viên quý III"))
    package static let replyDue = FieldHelp(
        Phrase(vi: "Ngày phải trả lời.", en: "Until when the reply is due."), example: Phrase("+5"))
    package static let replyTo = FieldHelp(
        Phrase(
            vi:
                "Văn bản của cơ quan ta mà văn bản này trả lời; theo đó biết ai chưa trả lời. Được đề xuất khi trích yếu nhắc đến.",
            en: "The letter of ours that this answers: so it is known who has not. Proposed where the subject cites it."
        ),
        example: Phrase("15/LĐLĐ-VP"))
    package static let signer = FieldHelp(
        Phrase(vi: "Người ký văn bản.", en: "Who signed the document."), example: Phrase("Lò Quang Sơn"))
    package static let handedOver = FieldHelp(
        Phrase(
            vi: "Ngày Văn thư chuyển văn bản đi; các bước chuyển tự ghi ngày này.",
            en: "When the clerk handed it over; routing writes it by itself."),
        example: Phrase("."), rule: .annexColumn(8, Phrase(vi: "Ngày chuyển", en: "date of handing over")))
    package static let receivedBy = FieldHelp(
        Phrase(
            vi: "Ai ký nhận bản giấy; bước Nhận tự ghi.", en: "Who signed for the paper; receiving writes it by itself."
        ),
        example: Phrase("Phạm Thị Hoa"), rule: .annexColumn(9, Phrase(vi: "Ký nhận", en: "signature")))
    package static let notes = FieldHelp(
        Phrase(vi: "Điều cần ghi thêm vào sổ.", en: "What else the register should say."),
        example: Phrase("kèm 02 phụ lục"), rule: .annexColumn(10, Phrase(vi: "Ghi chú", en: "notes")))
    package static let correctionReason = FieldHelp(
        Phrase(
            vi: "Vì sao sửa hoặc chèn. Lý do và nội dung cũ được giữ trong nhật ký.",
            en: "Why it is corrected or inserted. The journal keeps the reason and what stood before."),
        example: Phrase("ghi nhầm ngày văn bản"), need: .always,
        rule: .practice(Phrase(vi: "sửa sổ phải ghi lý do", en: "corrections of a register name their reason")))
}
