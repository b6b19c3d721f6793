// The fields of questions, units and settings of the reference score.

extension FieldHelp {
    private static let letterEnd = Phrase(
        vi:
            "Văn bản hướng dẫn Chỉ thị 02/CT-ĐCT, đoạn cuối: \"nếu có những vấn đề cần trao đổi, giải quyết, đề nghị các đơn vị phản ảnh về Văn phòng Tổng Liên đoàn\"",
        en:
            "Guidance to Directive 02/CT-ĐCT, last paragraph: what is to be discussed or settled goes to the Confederation's Office"
    )

    package static let narrowLine = FieldHelp(
        Phrase(
            vi: "Danh sách chỉ còn dòng có đủ các chữ này. Không dấu thì tìm mọi cách viết.",
            en: "Only lines with all these words stay. Without marks every spelling is found."),
        example: Phrase("ha son"))
    package static let returnReason = FieldHelp(
        Phrase(
            vi: "Vì sao trả lại hoặc mở lại phiếu. Đơn vị đọc lý do này trong bản đôn đốc.",
            en: "Why the return is sent back or opened again. The unit reads it in the reminder."),
        example: Phrase("thiếu số liệu mục 2"), need: .always)
    package static let periodDue = FieldHelp(
        Phrase(
            vi: "Ngày đơn vị phải nộp phiếu. Sau ngày này là quá hạn.", en: "By when units send the return in."),
        example: Phrase("30/09/2026"), need: .always)

    package static let questionReason = FieldHelp(
        Phrase(vi: "Vì sao mở lại câu hỏi đã trả lời hoặc đã đóng.", en: "Why an answered question is opened again."),
        example: Phrase("đơn vị hỏi thêm"), need: .always)
    package static let questionDirection = FieldHelp(
        Phrase(
            vi: "Đơn vị hỏi cơ quan này, hay cơ quan này hỏi cấp trên.",
            en: "Whether a unit asks this office, or this office asks the one above."),
        need: .always, rule: letterEnd)
    package static let questionUnit = FieldHelp(
        Phrase(
            vi: "Đơn vị nào hỏi. Hỏi nhiều hay ít không tính vào điểm.",
            en: "Which unit asks. That it asks counts for no score."),
        example: Phrase("LĐLĐ tỉnh Hà Sơn"), need: .always)
    package static let questionRecipient = FieldHelp(
        Phrase(
            vi: "Địa chỉ nhận câu hỏi ở cấp trên. Địa chỉ trong văn bản đã cũ, kiểm tra trước khi dùng.",
            en: "The address above. The letter's address is old: check it before use."),
        example: Phrase("tonghop@congdoanvn.org.vn"), rule: letterEnd)
    package static let questionTask = FieldHelp(
        Phrase(
            vi: "Câu hỏi thuộc nhiệm vụ nào trong sáu nhiệm vụ. Gõ 1 đến 6, hoặc Space.",
            en: "Which of the six tasks it is about: 1 to 6, or Space."))
    package static let questionText = FieldHelp(
        Phrase(
            vi: "Câu hỏi hay câu trả lời, bằng lời. Ctrl+O mở rộng để soạn.",
            en: "The question or the answer in words. Ctrl+O opens it in large."),
        example: Phrase("Phần mềm chưa nhập được số dư đầu năm."), need: .always)
    package static let questionDay = FieldHelp(
        Phrase(vi: "Ngày hỏi, hay ngày trả lời. Để trống là hôm nay.", en: "The day of it. Empty means today."),
        example: Phrase("12/10/2026"))
    package static let questionDocument = FieldHelp(
        Phrase(
            vi: "Số đến của văn bản mang câu hỏi, để mở được từ câu hỏi.",
            en: "The incoming number that brought it, so that it opens from the question."),
        example: Phrase("1320"))
    package static let questionAnswerNumber = FieldHelp(
        Phrase(vi: "Số, ký hiệu văn bản trả lời, nếu có.", en: "Number and symbol of the letter that answers, if any."),
        example: Phrase("88/TLĐ-VP"))

    package static let unitName = FieldHelp(
        Phrase(
            vi: "Tên đầy đủ của đơn vị. Trùng tên cơ quan đã gửi văn bản thì là một.",
            en: "The full name. The same as that of an issuer, they become one."),
        example: Phrase("LĐLĐ tỉnh Hà Sơn"), need: .always)
    package static let unitCode = FieldHelp(
        Phrase(
            vi: "Mã dùng trong tệp và dòng lệnh, không đổi về sau.",
            en: "The code in files and on the command line; it never changes."),
        example: Phrase("ldld-ha-son"), need: .always)
    package static let unitGroup = FieldHelp(
        Phrase(
            vi: "Nhóm của đơn vị; nhiệm vụ nào áp dụng là theo nhóm.",
            en: "Its group, by which tasks address it."), need: .always)
    package static let unitAbbreviation = FieldHelp(
        Phrase(vi: "Tên viết tắt, để gõ nhanh.", en: "A short name for typing."), example: Phrase("LĐLĐ HS"))
    package static let unitFrom = FieldHelp(
        Phrase(
            vi: "Ngày đầu đơn vị hoạt động. Để trống nếu có từ trước.",
            en: "Its first day. Empty where it was there before."), example: Phrase("01/07/2025"))
    package static let unitUntil = FieldHelp(
        Phrase(
            vi: "Ngày cuối đơn vị hoạt động. Kỳ kết thúc sau ngày này không phải nộp phiếu.",
            en: "Its last day. It owes nothing for periods that end later."), example: Phrase("30/06/2025"),
        need: .sometimes(Phrase(vi: "khi có đơn vị kế tiếp", en: "where another follows it")))
    package static let unitSuccessor = FieldHelp(
        Phrase(
            vi: "Đơn vị nhận phần việc của đơn vị này; số liệu cũ nối vào đơn vị ấy.",
            en: "Who goes on in its place; the old figures lead to it."), example: Phrase("LĐLĐ tỉnh Tân Thuận Hải"))
    package static let unitEmail = FieldHelp(
        Phrase(vi: "Hộp thư nhận đôn đốc.", en: "Where reminders go."), example: Phrase("vp@hason.example"))

    package static let scoringValue = FieldHelp(
        Phrase(
            vi: "Mức cần đạt, trọng số, hoặc điểm. Văn bản hướng dẫn chỉ nêu mức của dòng 1.3.",
            en: "What is to be reached, a weight, or points. The letter itself names only that of row 1.3."),
        example: Phrase("80%"))
    package static let scoringGroups = FieldHelp(
        Phrase(
            vi: "Các nhóm đơn vị phải thực hiện nhiệm vụ này.", en: "The groups of units that the task addresses."),
        example: Phrase("Liên đoàn Lao động tỉnh, thành phố"))
    package static let scoringSince = FieldHelp(
        Phrase(
            vi: "Kỳ đầu tiên tính theo mức này. Kỳ trước không đổi.",
            en: "The first period that it holds for. Earlier ones do not change."), example: Phrase("2026-Q3"),
        need: .always)
}
