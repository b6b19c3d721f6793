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
    package static let periodReason = FieldHelp(
        Phrase(
            vi: "Vì sao mở lại kỳ đã khóa. Lý do ghi vào nhật ký.",
            en: "Why a closed period is opened again. The journal keeps it."),
        example: Phrase(vi: "hai đơn vị xin nộp bổ sung", en: "two units send theirs in late"), need: .always)

    package static let questionCloseReason = FieldHelp(
        Phrase(
            vi: "Vì sao đóng câu hỏi khi chưa trả lời. Lý do còn trong lịch sử câu hỏi.",
            en: "Why a question is closed without an answer. It stays in the question's history."),
        example: Phrase(vi: "đơn vị rút câu hỏi", en: "the unit took it back"), need: .always)
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
            en: "The first period that it holds for. Earlier ones do not change."),
        example: Phrase(vi: "quý 3/2026", en: "Q3/2026"),
        need: .always)

    // MARK: Figures

    package static let figureValue = FieldHelp(
        Phrase(
            vi: "Giá trị của dòng trong kỳ. Để trống là chưa có số liệu, không phải là 0.",
            en: "The row's value in the period. Empty is no figure, which is not 0."),
        example: Phrase(
            vi: "42; 1.204; 2 (số của trạng thái trên phiếu); c", en: "42; 1,204; 2 (the state's number on the form); y"
        ))
    package static let figureSource = FieldHelp(
        Phrase(
            vi: "Số liệu lấy ở đâu: phiếu của đơn vị, một văn bản đến, biên bản kiểm tra hoặc nguồn khác.",
            en: "Where the figure comes from: the unit's return, an incoming document, an inspection, or elsewhere."),
        example: Phrase(vi: "Biên bản kiểm tra", en: "Minutes of an inspection"), need: .always)
    package static let figureReference = FieldHelp(
        Phrase(
            vi: "Số đến của văn bản, số và ngày của biên bản, hoặc lời ghi về nguồn.",
            en: "The incoming number, number and day of the minutes, or a note on the source."),
        example: Phrase("1320"), need: .always)
    package static let figureDay = FieldHelp(
        Phrase(
            vi: "Số liệu tính đến ngày nào. Trước ngày đầu kỳ thì hiện là số liệu cũ.",
            en: "Of which day the figure is. Before the period it shows as old."),
        example: Phrase("30/9"), need: .always)
    package static let figureReason = FieldHelp(
        Phrase(
            vi: "Vì sao đổi giá trị đang dùng. Giá trị cũ còn trong lịch sử.",
            en: "Why the standing value changes. The old one stays in the history."),
        example: Phrase(vi: "đơn vị đính chính qua điện thoại", en: "the unit corrected it by telephone"),
        need: .sometimes(Phrase(vi: "khi giá trị đang dùng đổi", en: "when a standing value changes")))
    package static let returnReceived = FieldHelp(
        Phrase(
            vi: "Ngày phiếu đến cơ quan; quyết định nộp đúng hạn hay chậm. Ghi một lần, lần đầu.",
            en: "The day the return came: in time or late. Written once, the first time."),
        example: Phrase("28/9"), need: .always)
    package static let returnDocument = FieldHelp(
        Phrase(
            vi: "Số đến của văn bản kèm phiếu, để từ số liệu mở được văn bản.",
            en: "The number of the document that brought it, so that figures lead to it."),
        example: Phrase("1320"))
    package static let returnDay = FieldHelp(
        Phrase(
            vi: "Số liệu của phiếu tính đến ngày nào; dùng cho mọi dòng vừa nhập.",
            en: "Of which day the figures are; for all rows that are entered now."),
        example: Phrase("30/9"), need: .always)
    package static let returnStepReason = FieldHelp(
        Phrase(
            vi: "Đơn vị phải sửa gì, hoặc vì sao mở lại phiếu. Hiện ở phiếu và trong nhật ký.",
            en: "What the unit is to mend, or why it is opened again. It shows with the return."),
        example: Phrase(vi: "thiếu số liệu từ mục 2 đến mục 6", en: "sections 2 to 6 are missing"), need: .always)
    package static let lackReason = FieldHelp(
        Phrase(
            vi: "Vì sao đơn vị chưa có điều kiện lập mạng LAN, theo lời của cấp trên xác nhận.",
            en: "Why the unit cannot have a LAN yet, as its superior confirms."),
        example: Phrase(vi: "trụ sở đang xây", en: "the building is not finished"), need: .always)
    package static let lackReview = FieldHelp(
        Phrase(
            vi: "Đến ngày này phải xem lại; quá ngày, xác nhận không còn hiệu lực.",
            en: "By this day it is looked at again; past it, it has no force."),
        example: Phrase("30/6/2027"), need: .always)
    package static let unitRowsLine = FieldHelp(
        Phrase(
            vi: "Thu gọn bảng còn các dòng có mã hoặc tên khớp chữ đã gõ, có dấu hay không.",
            en: "Leaves the rows whose code or name fits, with or without marks."),
        example: Phrase(vi: "2.4; mang lan", en: "2.4; lan"))
}
