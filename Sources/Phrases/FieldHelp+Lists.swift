// What narrows a list, and the lines of questions.

extension FieldHelp {
    package static let searchLine = FieldHelp(
        Phrase(
            vi:
                "Tìm trong số, ký hiệu, cơ quan, trích yếu, người, chữ trong tệp; danh sách đổi theo khi gõ. Không dấu thì tìm mọi cách viết.",
            en:
                "Searches symbols, issuers, subjects, people and texts of files while you type. Without marks it finds every spelling."
        ),
        example: Phrase("bao cao thang cong nhan cq:snv tu:1/10"))
    package static let unitLine = FieldHelp(
        Phrase(
            vi: "Tìm trong tên đơn vị; bảng đổi theo khi gõ. Không dấu thì tìm mọi cách viết.",
            en: "Searches the names of units while you type. Without marks it finds every spelling."),
        example: Phrase("dong van"))
    package static let goToNumber = FieldHelp(
        Phrase(
            vi: "Số đến cần tới. Gõ thêm chữ thì thành câu tìm.",
            en: "The number to go to. A letter turns it into a search."),
        example: Phrase("1462"))
    package static let filterYear = FieldHelp(
        Phrase(vi: "Sổ của năm nào; hoặc mọi năm.", en: "The book of which year, or of all."), example: Phrase("2026"))
    package static let filterRegister = FieldHelp(
        Phrase(vi: "Văn bản đến, đơn thư, hoặc việc giao.", en: "Incoming documents, petitions, or tasks."))
    package static let filterState = FieldHelp(
        Phrase(vi: "Văn bản đang ở bước nào.", en: "How far its handling is."))
    package static let filterDue = FieldHelp(
        Phrase(
            vi: "Hạn giải quyết của văn bản chưa xong.", en: "The deadline of what is not settled."),
        rule: .ours(
            Phrase(
                vi: "quá hạn kể từ ngày làm việc sau ngày hạn", en: "late from the working day after the deadline")))
    package static let filterLead = FieldHelp(
        Phrase(
            vi: "Ban (kể cả người trong ban) hoặc người chủ trì.",
            en: "The department, with its people, or the person that leads."
        ))
    package static let filterType = FieldHelp(
        Phrase(vi: "Loại văn bản, tự nhận hoặc đã chọn.", en: "The type, recognised or chosen."))
    package static let filterUrgency = FieldHelp(
        Phrase(vi: "Mức độ khẩn.", en: "The urgency."))
    package static let filterCirculation = FieldHelp(
        Phrase(vi: "Phạm vi lưu hành.", en: "The circulation."))
    package static let filterStanding = FieldHelp(
        Phrase(
            vi: "Số đang dùng, đã hủy, hoặc chưa rõ loại.", en: "Numbers in use, void ones, or those without a type."))

    package static let voidReason = FieldHelp(
        Phrase(
            vi: "Vì sao hủy số. Số hủy vẫn hiện trong sổ cùng lý do và không dùng lại.",
            en: "Why the number is void. It stays in the register with its reason and is never used again."),
        example: Phrase("gửi nhầm địa chỉ"), need: .always,
        rule: .practice(Phrase(vi: "số hủy giữ chỗ và lý do", en: "void numbers keep their place and reason")))
    package static let reservationHolder = FieldHelp(
        Phrase(
            vi: "Giữ số cho ban hoặc người nào.", en: "For which department or person the number is kept."),
        example: Phrase("Ban Tài chính"), need: .always)
    package static let reservationUntil = FieldHelp(
        Phrase(
            vi: "Giữ đến ngày nào, 17:00. Quá giờ ấy thì chỉ còn hủy số, kèm lý do.",
            en: "Until 17:00 of which day. After it, the number can only be voided, with a reason."),
        example: Phrase("+2"), need: .always,
        rule: .practice(Phrase(vi: "số giữ có hạn", en: "numbers are kept for a time")))
    package static let periodDay = FieldHelp(
        Phrase(vi: "Ngày đầu hoặc ngày cuối của kỳ báo cáo.", en: "The first or last day of the report."),
        example: Phrase("1/10"), need: .always)
    package static let filePath = FieldHelp(
        Phrase(
            vi: "Đường dẫn của tệp trên máy chạy chương trình. Tab điền tiếp tên.",
            en: "Where the file is on the machine that runs the program. Tab completes the name."),
        example: Phrase("/home/lan/quet/0012.pdf"), need: .always)
    package static let removalReason = FieldHelp(
        Phrase(
            vi: "Vì sao bỏ tệp ra. Tệp vẫn được giữ cùng lý do.",
            en: "Why the file is taken out. It is kept with the reason."),
        example: Phrase("đính nhầm phụ lục cũ"), need: .always)
    package static let filterName = FieldHelp(
        Phrase(
            vi: "Tên của bộ lọc, để chọn lại bằng F4. Bộ lọc giữ cả chữ đang tìm, chỉ mình thấy.",
            en: "The filter's name, for choosing with F4. It keeps the words searched for too; only you see it."),
        example: Phrase(vi: "Công văn của Tổng Liên đoàn quá hạn", en: "Overdue letters of the Confederation"),
        need: .always)
    package static let templateName = FieldHelp(
        Phrase(vi: "Tên của mẫu, để chọn bằng F7.", en: "The template's name, for choosing with F7."),
        example: Phrase("Báo cáo tuần của CĐ ngành"), need: .always)
}
