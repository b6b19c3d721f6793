// The fields of a row of the filing list (Decree 30/2020, art. 28 and annex V) and of a hold.

extension FieldHelp {
    package static let filingTitle = FieldHelp(
        Phrase(
            vi: "Tiêu đề hồ sơ dự kiến lập, hoặc tên đề mục.", en: "The title of the file to be made, or the heading."),
        example: Phrase("Hồ sơ hội nghị Ban Chấp hành năm 2027"), need: .always,
        rule: .article(Phrase("28"), Phrase(vi: "danh mục hồ sơ", en: "filing list")))
    package static let filingAbbreviation = FieldHelp(
        Phrase(
            vi: "Chữ viết tắt của đề mục. Hồ sơ bên dưới mang chữ này trong ký hiệu.",
            en: "The heading's abbreviation, which the codes of its files bear."),
        example: Phrase("TCCB"))
    package static let filingMaker = FieldHelp(
        Phrase(
            vi: "Ai lập hồ sơ trong năm. Thiếu người lập thì danh mục chưa phê duyệt được.",
            en: "Who makes the file in the year. Without a maker the list is not approved."),
        example: Phrase("Nguyễn Thị Lan"))
    package static let filingPlace = FieldHelp(
        Phrase(vi: "Dòng này đứng thứ mấy trong danh mục.", en: "Which row of the list it is."), example: Phrase("12"))
    package static let holdScope = FieldHelp(
        Phrase(
            vi: "Hồ sơ, hoặc phông, nhóm, hộp mà mọi hồ sơ bên trong không được hủy.",
            en: "A file, or a fonds, series or box of which nothing may be destroyed."),
        example: Phrase("01.TCCB/2026"), need: .always)
    package static let holdReason = FieldHelp(
        Phrase(
            vi: "Vì sao chưa được hủy: thanh tra, khiếu nại, vụ án.",
            en: "Why it may not be destroyed yet: an inspection, a complaint, a court."),
        example: Phrase(vi: "Thanh tra tài chính công đoàn 2026", en: "audit of the union's finance 2026"),
        need: .always)
    package static let holdUntil = FieldHelp(
        Phrase(
            vi: "Ngày cuối còn hiệu lực. Để trống thì đến khi có người thôi.",
            en: "The last day on which it holds. Empty: until somebody ends it."),
        example: Phrase("31/12/2027"))
    package static let holdEndReason = FieldHelp(
        Phrase(vi: "Vì sao thôi tạm dừng hủy.", en: "Why the hold ends."),
        example: Phrase(vi: "đã có kết luận thanh tra", en: "the inspection is over"), need: .always)
}
