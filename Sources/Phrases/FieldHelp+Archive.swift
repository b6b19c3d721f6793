// The fields of a file and of what files lie in. Sources as in docs/domain.md.

extension FieldHelp {
    package static let fileReason = FieldHelp(
        Phrase(
            vi: "Vì sao mở lại, trả lại, loại ra hay sửa hồ sơ đã nộp lưu. Lý do nằm lại trong quá trình.",
            en: "Why it is opened again, given back, taken out or written anew. The reason stays in the history."),
        need: .always)
    package static let fileNotation = FieldHelp(
        Phrase(
            vi: "Số thứ tự và chữ viết tắt của đề mục trong danh mục hồ sơ. Trong một năm, một phông không trùng.",
            en: "Ordinal and abbreviation of the heading in the filing list; once in a year and fonds."),
        example: Phrase("01.TCCB"), need: .always,
        rule: .article(Phrase("28"), Phrase(vi: "danh mục hồ sơ", en: "filing list")))
    package static let fileYear = FieldHelp(
        Phrase(vi: "Năm của danh mục hồ sơ.", en: "The year of the filing list."), example: Phrase("2026"),
        need: .always)
    package static let fileTitle = FieldHelp(
        Phrase(
            vi: "Hồ sơ về việc gì, của ai, ở đâu, thời gian nào.",
            en: "What the file is about, of whom, where and when."),
        example: Phrase("Hồ sơ Đại hội Công đoàn tỉnh lần thứ XI"), need: .always)
    package static let fileRetention = FieldHelp(
        Phrase(
            vi: "Vĩnh viễn, hoặc số năm tính từ năm công việc kết thúc. Không ngắn hơn bảng thời hạn.",
            en: "Permanent, or years counted from the year in which the work ended; no shorter than the schedule says."),
        example: Phrase(vi: "20 năm", en: "20 years"), need: .always)
    package static let fileRules = FieldHelp(
        Phrase(
            vi: "Các dòng của bảng thời hạn bảo quản mà hồ sơ thuộc vào; thời hạn dài nhất được áp dụng.",
            en: "The rows of the retention schedule that it falls under; the longest counts."), example: Phrase("02.1"))
    package static let fileMaker = FieldHelp(
        Phrase(
            vi: "Người lập hồ sơ. Việc kết thúc và nộp lưu là của người này.",
            en: "Who makes the file: closing it and handing it in is theirs."),
        rule: .article(Phrase("29"), Phrase(vi: "lập hồ sơ", en: "making files")))
    package static let fileStarted = FieldHelp(
        Phrase(vi: "Ngày bắt đầu công việc.", en: "The day on which the work began."), example: Phrase("02/01/2026"))
    package static let fileEnded = FieldHelp(
        Phrase(
            vi: "Ngày công việc kết thúc. Thời hạn bảo quản và hạn nộp lưu tính từ đây.",
            en: "The day on which the work ended: retention and handing in are counted from it."),
        example: Phrase("31/12/2026"), need: .always)
    package static let fileMatter = FieldHelp(
        Phrase(
            vi: "Xây dựng cơ bản thì hạn nộp tính từ ngày quyết toán.",
            en: "Of construction it is counted from the settlement."))
    package static let fileCarrier = FieldHelp(
        Phrase(
            vi: "Giấy, điện tử hay cả hai. Hồ sơ điện tử không đánh số tờ.",
            en: "Paper, electronic or both. Electronic files have no sheets."))
    package static let fileSheets = FieldHelp(
        Phrase(
            vi: "Số tờ. Hồ sơ bảo quản từ 5 năm trở lên phải đánh số tờ.",
            en: "How many sheets. Files kept for five years or more have their sheets numbered."),
        rule: .article(Phrase("29"), Phrase(vi: "đánh số tờ", en: "numbering sheets")))
    package static let filePages = FieldHelp(Phrase(vi: "Số trang.", en: "How many pages."))
    package static let fileClosingNote = FieldHelp(
        Phrase(
            vi: "Chứng từ kết thúc: số tờ, mục lục, đặc điểm cần biết, người và ngày kết thúc.",
            en: "Closing note: sheets, list, what should be known, who closed it and when."),
        need: .always,
        rule: .article(Phrase("29"), Phrase(vi: "kết thúc hồ sơ", en: "closing files")))
    package static let fileKeywords = FieldHelp(
        Phrase(vi: "Từ để tìm mà tiêu đề không có.", en: "Words to find it by that its title has not."))
    package static let fileCondition = FieldHelp(
        Phrase(vi: "Tình trạng giấy, mực: rách, mờ, mốc.", en: "How paper and ink are: torn, faded, mouldy."))
    package static let fileNotes = FieldHelp(Phrase(vi: "Điều cần nhớ khác.", en: "What else should be known."))
    package static let fileDocuments = FieldHelp(
        Phrase(
            vi: "Số đến hoặc số ký hiệu văn bản đi, nhiều văn bản một lần, theo thứ tự trong hồ sơ.",
            en: "Incoming numbers or symbols of ours, many at once, in their order."),
        example: Phrase("12; 13/2026; 15/BC-LĐLĐ"))
    package static let fileTarget = FieldHelp(
        Phrase(
            vi: "Hồ sơ đang lập nhận các văn bản này: trước hết là hồ sơ vừa dùng và hồ sơ của bạn.",
            en: "The open file that takes these documents: the one used last and your own come first."),
        example: Phrase("01.TCCB"), need: .always,
        rule: .article(Phrase("29"), Phrase(vi: "lập hồ sơ", en: "making files")))
    package static let filePaper = FieldHelp(
        Phrase(
            vi: "Giấy tờ không có trong sổ: biên bản, ảnh, bài phát biểu.",
            en: "A paper of no register: minutes, a photograph, a speech."))
    package static let filePaperSymbol = FieldHelp(
        Phrase(
            vi: "Số, ký hiệu ghi trên giấy tờ rời, nếu có.", en: "The symbol on the loose paper, where it has one."),
        example: Phrase("31/TB-LĐLĐ"))
    package static let filePaperDate = FieldHelp(Phrase(vi: "Ngày của giấy tờ rời.", en: "The day of the loose paper."))
    package static let fileAuthor = FieldHelp(Phrase(vi: "Ai viết giấy tờ rời.", en: "Who wrote the loose paper."))
    package static let nodeCode = FieldHelp(
        Phrase(vi: "Mã ngắn, không trùng ở cùng cấp.", en: "A short code, once on its level."),
        example: Phrase("H0123"),
        need: .always)
    package static let nodeShelf = FieldHelp(
        Phrase(
            vi: "Để ở đâu: kho - giá - tầng. Để trống: theo cấp trên.",
            en: "Where it stands: store - rack - shelf. Empty: as what lies above."),
        example: Phrase("Kho 1 - G02 - T3"))
    package static let nodePath = FieldHelp(
        Phrase(
            vi: "Đường dẫn của nhóm hoặc hộp: mã từ phông xuống, cách nhau dấu gạch chéo.",
            en: "The path of a series or box: codes from the fonds down, slashes between."),
        example: Phrase("P01/02/H0123"), need: .always)
}
