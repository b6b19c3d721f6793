// The fields of steps, of tasks and of the leader's round. Sources as in docs/domain.md.

extension FieldHelp {
    package static let taskTitle = FieldHelp(
        Phrase(vi: "Việc phải làm, viết thành một câu.", en: "What is to be done, in one sentence."),
        example: Phrase("Lập dự toán kinh phí Đại hội"), need: .always)
    package static let taskSource = FieldHelp(
        Phrase(vi: "Việc được giao ở đâu, ai giao.", en: "Where the task comes from, and from whom."),
        example: Phrase("Giao ban 23/11"), need: .always)
    package static let leader = FieldHelp(
        Phrase(
            vi: "Lãnh đạo được trình, hoặc là người cho ý kiến chỉ đạo.",
            en: "The leader before whom it lies, or whose word it is."),
        example: Phrase(vi: "Lò Quang Sơn, hoặc son", en: "Lò Quang Sơn, or son"), need: .always,
        rule: .article(
            Phrase("23"),
            Phrase(
                vi: "trình người đứng đầu hoặc người được giao để cho ý kiến",
                en: "it is laid before the head, or who is charged with it")))
    package static let settlement = FieldHelp(
        Phrase(
            vi: "Văn bản xong bằng cách nào: đã trả lời, lưu không phải trả lời, hoặc đã thực hiện.",
            en: "How it was settled: replied to, filed without a reply, or done."),
        example: Phrase(vi: "Đã trả lời", en: "Replied"), need: .always)
    package static let result = FieldHelp(
        Phrase(
            vi: "Số, ký hiệu văn bản trả lời, hoặc việc đã làm. Vào Sổ theo dõi giải quyết.",
            en: "Number and symbol of the reply, or what was done. It goes into the follow-up book."),
        example: Phrase("215/BC-LĐLĐ"),
        need: .sometimes(
            Phrase(
                vi: "khi đã trả lời hoặc đã thực hiện, và khi lưu văn bản phải trả lời",
                en: "when replied or done, and when one that wants a reply is filed")))
    package static let granted = FieldHelp(
        Phrase(
            vi: "Có cho lùi hạn hay không. Không cho thì hạn cũ giữ nguyên và phải ghi lý do.",
            en: "Whether the later day is granted. If not, the deadline stays and a reason is due."),
        example: Phrase(vi: "Có", en: "Yes"), need: .always)
    package static let assignee = FieldHelp(
        Phrase(
            vi: "Người trong ban được giao giải quyết; người ấy nhận lại.",
            en: "Who in the department handles it; they receive it anew."),
        example: Phrase(vi: "Phạm Thị Hoa, hoặc hoa", en: "Phạm Thị Hoa, or hoa"), need: .always)
    package static let signedBy = FieldHelp(
        Phrase(
            vi: "Ai đã ký nhận bản giấy; Văn thư ghi thay.", en: "Who signed for the paper; the clerk records it."),
        example: Phrase("Phạm Thị Hoa"), need: .always,
        rule: .annexColumn(9, Phrase(vi: "Ký nhận", en: "signature")))
    package static let lead = FieldHelp(
        Phrase(
            vi: "Ban hoặc người chủ trì giải quyết, chỉ một.",
            en: "The one department or person that leads."),
        example: Phrase(vi: "Ban Tài chính, hoặc tc", en: "Ban Tài chính, or tc"),
        need: .sometimes(
            Phrase(
                vi: "khi giao việc; khi chuyển thì để trống là theo ý kiến chỉ đạo",
                en: "in a task; in routing, empty means as the leader said")),
        rule: leadRule)
    package static let support = FieldHelp(
        Phrase(vi: "Các ban hoặc người phối hợp.", en: "Departments or people that support."),
        example: Phrase(vi: "tg; vp", en: "tg; vp"), rule: leadRule)
    package static let information = FieldHelp(
        Phrase(
            vi: "Nơi chỉ nhận để biết: ký nhận là xong, không phải giải quyết.",
            en: "Who gets it to know: with the receipt it is done."),
        example: Phrase("Văn phòng"))
    package static let stepDeadline = FieldHelp(
        Phrase(
            vi:
                "Ngày phải xong. Để trống thì hạn có sẵn giữ nguyên; văn bản khẩn chưa có hạn được đặt hạn theo mức độ khẩn.",
            en: "Until when it is due. Empty keeps the deadline there is; an urgent one without any gets its usual one."
        ),
        example: Phrase(vi: "+5 là năm ngày làm việc nữa", en: "+5 is in five working days"), rule: leadRule)
    package static let laterDay = FieldHelp(
        Phrase(
            vi: "Hạn mới xin được lùi đến; sau hôm nay và sau hạn đang có.",
            en: "The later day that is asked for: behind today and the present deadline."),
        example: Phrase("5/12"), need: .always,
        rule: .ours(Phrase(vi: "xin gia hạn sau khi đã nhận", en: "asked for after receipt")))
    package static let grantedDay = FieldHelp(
        Phrase(
            vi: "Hạn mới được cho; không cho gia hạn thì bỏ qua ô này.",
            en: "The new deadline; not granted, it is not read."),
        example: Phrase("5/12"),
        need: .sometimes(Phrase(vi: "khi cho gia hạn", en: "when it is granted")))
    package static let instruction = FieldHelp(
        Phrase(
            vi: "Ý kiến chỉ đạo (bút phê) của lãnh đạo. Gõ mã mẫu rồi Enter, hoặc viết đủ câu.",
            en: "The leader's word. A usual note's code and Enter, or in words."),
        example: Phrase(vi: "tm thành \"… nghiên cứu, tham mưu.\"", en: "tm becomes \"… nghiên cứu, tham mưu.\""),
        need: .always,
        rule: .article(
            Phrase("23(3)"),
            Phrase(
                vi: "có ý kiến rồi thì văn bản về Văn thư để đăng ký bổ sung và chuyển",
                en: "with the word on it, it returns to the clerk and is handed over")))
    package static let proposal = FieldHelp(
        Phrase(
            vi: "Văn phòng đề xuất lãnh đạo cho xử lý thế nào; lãnh đạo nhận bằng Enter.",
            en: "What the office proposes; the leader takes it by Enter."),
        example: Phrase("giao Ban Tài chính tham mưu văn bản trả lời"),
        need: .sometimes(Phrase(vi: "khi không ghi chủ trì", en: "where nobody in the lead is named")))
    package static let stepNote = FieldHelp(
        Phrase(
            vi: "Việc đã diễn ra khi giải quyết; ghi vào quá trình xử lý.",
            en: "What happened while handling it; it goes into its history."),
        example: Phrase("đã làm việc với Sở Nội vụ, chờ số liệu"), need: .always)
    package static let stepReason = FieldHelp(
        Phrase(
            vi: "Vì sao. Lý do được giữ trong nhật ký và hiện ở quá trình xử lý.",
            en: "Why. The journal keeps it, and the history shows it."),
        example: Phrase("chờ số liệu của các đơn vị"), need: .always)
    package static let refusalReason = FieldHelp(
        Phrase(vi: "Vì sao không cho gia hạn.", en: "Why the later day is not granted."),
        example: Phrase("phải báo cáo trước 01/12"),
        need: .sometimes(Phrase(vi: "khi không cho gia hạn", en: "when it is not granted")))

    package static let roundLead = FieldHelp(
        Phrase(
            vi: "Ban hoặc người chủ trì; sau dấu chấm phẩy là các nơi phối hợp.",
            en: "Who leads; behind a semicolon, who supports."),
        example: Phrase(vi: "tc; tg; vp", en: "tc; tg; vp"), rule: leadRule)
    package static let roundDeadline = FieldHelp(
        Phrase(vi: "Hạn giải quyết của văn bản ở dòng này.", en: "The deadline of the document on this line."),
        example: Phrase(vi: "+5 là năm ngày làm việc nữa", en: "+5 is in five working days"), rule: leadRule)

    private static let leadRule: Phrase = .article(
        Phrase("23(2)"),
        Phrase(
            vi: "nhiều nơi giải quyết thì ghi rõ chủ trì, phối hợp, thời hạn",
            en: "several handlers: who leads, who supports, and until when"))
}
