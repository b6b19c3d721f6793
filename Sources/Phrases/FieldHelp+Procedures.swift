// The fields of a transfer, of keeping back and of a disposal case. Sources as in docs/domain.md.

extension FieldHelp {
    package static let transferKind = FieldHelp(
        Phrase(
            vi:
                "Lưu trữ hiện hành nhận hồ sơ đã kết thúc; Lưu trữ lịch sử nhận hồ sơ vĩnh viễn đang ở Lưu trữ hiện hành.",
            en: "The current archive takes closed files, the historical one permanent files of the current archive."),
        need: .always)
    package static let procedureFiles = FieldHelp(
        Phrase(
            vi: "Những hồ sơ đưa vào danh sách, theo thứ tự của mục lục.",
            en: "The files that come into the list, in the order of the inventory."),
        example: Phrase("01.TCCB/2025; 02.TCCB/2025"), need: .always)
    package static let transferDepartment = FieldHelp(
        Phrase(vi: "Ban có hồ sơ giao nộp.", en: "The department whose files they are."),
        rule: .article(Phrase("30"), Phrase(vi: "giao nộp hồ sơ", en: "handing files over")))
    package static let transferBoxes = FieldHelp(
        Phrase(vi: "Số hộp hoặc cặp, ghi trong biên bản.", en: "How many boxes, for the minutes."), example: Phrase("3")
    )
    package static let transferMetres = FieldHelp(
        Phrase(vi: "Chiều dài trên giá, tính bằng mét.", en: "How much of a shelf it takes, in metres."),
        example: Phrase("1,25"))
    package static let transferReceiver = FieldHelp(
        Phrase(
            vi: "Cơ quan nhận và người đại diện ký biên bản.", en: "The body that takes, and who signs for it."),
        example: Phrase("Lưu trữ lịch sử Tỉnh ủy, ông Lê Văn Tám"),
        need: .sometimes(Phrase(vi: "trước khi giao", en: "before it is given")))
    package static let transferDay = FieldHelp(
        Phrase(vi: "Ngày hai bên giao nhận, đến hôm nay.", en: "The day on which it changed hands, up to today."),
        example: Phrase("24/11/2026"), need: .always)
    package static let transferNotes = FieldHelp(
        Phrase(vi: "Điều ghi vào cột Ghi chú của mục lục.", en: "What stands in the last column of the inventory."),
        example: Phrase(vi: "thiếu phụ lục 2", en: "annex 2 is missing"), need: .always)
    package static let transferReason = FieldHelp(
        Phrase(
            vi: "Vì sao trả lại, thôi giao nộp, thôi giữ lại. Lý do nằm lại trong quá trình.",
            en: "Why it is given back, given up or kept no more. The reason stays in the history."), need: .always)
    package static let keepBackUntil = FieldHelp(
        Phrase(vi: "Ngày cuối mà ban còn giữ hồ sơ.", en: "The last day on which the department keeps it."),
        example: Phrase("31/12/2027"), need: .always,
        rule: .article(
            Phrase("31"), Phrase(vi: "giữ lại không quá 2 năm", en: "kept back for two years at most")))
    package static let keepBackConsent = FieldHelp(
        Phrase(vi: "Số, ngày văn bản đồng ý cho giữ lại.", en: "Number and day of the paper of consent."),
        example: Phrase("12/LĐLĐ-VP, 20/11/2026"))
    package static let disposalExplanation = FieldHelp(
        Phrase(
            vi: "Tài liệu gì, vì sao hết giá trị; in trên danh mục.",
            en: "What the records are and why they have no more value; it stands on the list."))
    package static let disposalGround = FieldHelp(
        Phrase(
            vi: "Lý do hủy của những hồ sơ này, khi không chỉ là hết thời hạn.",
            en: "Why these files are destroyed, where it is more than the end of their period."),
        example: Phrase(vi: "trùng với hồ sơ 05.TH/2009", en: "the same as file 05.TH/2009"))
    package static let councilChair = FieldHelp(
        Phrase(
            vi: "Chủ tịch Hội đồng xác định giá trị tài liệu. Không phải người đề nghị hủy.",
            en: "Who chairs the council. Not who proposed the disposal."), need: .always,
        rule: .ours(Phrase(vi: "người đề nghị không chủ trì", en: "who proposed it does not chair")))
    package static let councilSecretary = FieldHelp(
        Phrase(vi: "Thư ký Hội đồng, thường là người làm lưu trữ.", en: "The secretary, mostly the archivist."),
        need: .always)
    package static let councilMembers = FieldHelp(
        Phrase(
            vi: "Ủy viên: lãnh đạo đơn vị có tài liệu, người am hiểu nội dung. Hội đồng có từ 3 người.",
            en: "Those whose records they are or who know the matter. A council has three people at least."),
        need: .always)
    package static let councilOpinion = FieldHelp(
        Phrase(
            vi: "Ý kiến của chính mình; đổi được đến khi Hội đồng kết luận.",
            en: "One's own opinion; it may be changed until the vote is counted."), need: .always)
    package static let councilWords = FieldHelp(
        Phrase(vi: "Ý kiến bằng lời, ghi vào biên bản.", en: "The opinion in words, for the minutes."),
        need: .sometimes(Phrase(vi: "khi không đồng ý", en: "who does not agree")))
    package static let disposalAppraisal = FieldHelp(
        Phrase(
            vi: "Cơ quan có thẩm quyền trả lời gì, bằng văn bản nào.",
            en: "What the body above has answered, by which paper."),
        example: Phrase("Công văn 15/TLĐ ngày 01/11/2026: đồng ý"), need: .always)
    package static let disposalDecision = FieldHelp(
        Phrase(vi: "Số, ký hiệu quyết định hủy.", en: "Number and symbol of the decision."),
        example: Phrase("31/QĐ-LĐLĐ"), need: .always)
    package static let disposalDay = FieldHelp(
        Phrase(
            vi: "Ngày quyết định hoặc ngày hủy, đến hôm nay; hủy không trước quyết định.",
            en: "The day of the decision or of destruction, up to today; none before it was decided."),
        example: Phrase("24/11/2026"), need: .always)
    package static let disposalExecutors = FieldHelp(
        Phrase(
            vi: "Ít nhất hai người thực hiện và chứng kiến việc hủy, ký biên bản.",
            en: "Two people at least who destroy it or stand by, and sign the minutes."), need: .always,
        rule: .ours(Phrase(vi: "hủy có từ hai người", en: "two people destroy")))
    package static let disposalMethod = FieldHelp(
        Phrase(vi: "Hủy bằng cách nào.", en: "How it is destroyed."),
        example: Phrase(vi: "nghiền bột giấy, xóa tệp", en: "pulped, files overwritten"), need: .always)
    package static let disposalReason = FieldHelp(
        Phrase(
            vi: "Vì sao không hủy. Lý do nằm lại trong hồ sơ hủy.",
            en: "Why it is not destroyed. The reason stays in the case."), need: .always)
}
