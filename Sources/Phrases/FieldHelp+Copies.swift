// The fields of copies. Sources as in docs/domain.md.

extension FieldHelp {
    package static let copyForm = FieldHelp(
        Phrase(
            vi:
                "Sao y: sao toàn bộ từ bản gốc, bản chính. Sao lục: sao toàn bộ từ một bản sao y. Trích sao: sao một phần.",
            en: "Sao y copies the whole of an original, sao lục the whole of a sao y, trích sao a part."),
        need: .always,
        rule: .article(Phrase("25"), Phrase(vi: "các hình thức bản sao", en: "forms of copies")))
    package static let copySource = FieldHelp(
        Phrase(
            vi: "Giấy tờ được sao, khi không có trong sổ văn bản đến hay đi: loại, số, ngày, nơi ban hành.",
            en: "What is copied, where it stands in neither register: type, number, day, issuer."),
        example: Phrase("Bằng khen số 12/QĐ-UBND ngày 02/9/2026 của UBND tỉnh Lam Giang"), need: .always)
    package static let copyPart = FieldHelp(
        Phrase(
            vi: "Phần nào của văn bản được trích.", en: "Which part of the document is copied."),
        example: Phrase("Điều 3, khoản 2"), need: .always,
        rule: .article(Phrase("3"), Phrase(vi: "bản trích sao", en: "what an extract is")))
    package static let copyRecipients = FieldHelp(
        Phrase(
            vi: "Bản sao cấp cho ai, cách nhau dấu chấm phẩy. Ghi ở \"Nơi nhận\" của bản sao.",
            en: "For whom the copies are, with semicolons between. It stands under “Nơi nhận”."),
        example: Phrase("Ban Tổ chức; Công an tỉnh Lam Giang"), need: .always)
    package static let copyCount = FieldHelp(
        Phrase(vi: "Bao nhiêu bản được sao.", en: "How many copies are made."), example: Phrase("3"), need: .always)
    package static let copySigner = FieldHelp(
        Phrase(
            vi: "Người ký bản sao. Đề xuất người ký bản sao gần nhất.",
            en: "Who signs the copy. The signer of the last one is proposed."), example: Phrase("Lê Quý Đảm"),
        need: .always,
        rule: .article(
            Phrase("27"),
            Phrase(
                vi: "người đứng đầu quy định ai ký bản sao", en: "the head of the office says who signs copies")))
    package static let copyAskedBy = FieldHelp(
        Phrase(vi: "Ai đề nghị sao văn bản.", en: "Who asked for the copy."), example: Phrase("Nguyễn Thị Hoa"))
    package static let copyDate = FieldHelp(
        Phrase(
            vi: "Ngày của bản sao. Số theo thứ tự ngày nên không trước ngày của bản sao cuối. Để trống là hôm nay.",
            en:
                "The day of the copy: not before that of the last copy, since numbers follow the days. Empty means today."
        ), example: Phrase("24/11/2026"))
    package static let copyTail = FieldHelp(
        Phrase(
            vi: "Chữ viết tắt của hình thức sao và của cơ quan. Số đánh chung cho cả ba hình thức, từ 01 mỗi năm.",
            en: "The abbreviation of the form and of the office. All three forms share one series, from 01 each year."),
        example: Phrase("SY-LĐLĐ"), need: .always)
}
