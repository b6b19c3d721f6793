// The fields of a loan slip (after Circular 10/2014/TT-BNV and the register of use of Decree 30/2020, annex IV).

extension FieldHelp {
    package static let loanFile = FieldHelp(
        Phrase(
            vi: "Hồ sơ nằm trong lưu trữ mà người đọc cần.", en: "The file of the archive that is asked for."),
        example: Phrase("01.TCCB/2026"), need: .always)
    package static let loanReader = FieldHelp(
        Phrase(
            vi: "Ai đọc. Người ngoài cơ quan ghi họ tên, rồi nơi công tác hoặc giấy tờ tùy thân sau dấu phẩy.",
            en: "Who reads. Of somebody from outside name, then body or paper of identity behind a comma."),
        example: Phrase("Lê Văn Tám, Báo Lam Giang"), need: .always)
    package static let loanPurpose = FieldHelp(
        Phrase(vi: "Đọc để làm gì.", en: "What it is read for."),
        example: Phrase(vi: "viết lịch sử công đoàn tỉnh", en: "a history of the union"), need: .always)
    package static let loanManner = FieldHelp(
        Phrase(
            vi: "Mượn về thì hồ sơ rời kho; đọc tại chỗ thì trả trong ngày.",
            en: "A loan leaves the archive; a reading is given back the same day."))
    package static let loanDue = FieldHelp(
        Phrase(
            vi: "Ngày phải trả. Để trống: 14 ngày kể từ ngày giao, đọc tại chỗ thì trong ngày.",
            en: "The day of return. Empty: 14 days after it is handed out, the same day for a reading."),
        example: Phrase("+10"))
    package static let loanCondition = FieldHelp(
        Phrase(
            vi: "Hồ sơ trả về còn nguyên vẹn không, đủ số tờ không.",
            en: "Whether it came back unharmed, with all its sheets."),
        need: .always)
    package static let loanReason = FieldHelp(
        Phrase(
            vi: "Vì sao không duyệt hoặc thôi mượn. Lý do nằm lại trong phiếu.",
            en: "Why it is refused or given up. The reason stays on the slip."), need: .always)
}
