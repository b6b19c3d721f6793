// The fields in which figures are entered. Sources as in docs/domain.md.

extension FieldHelp {
    package static let figureValue = FieldHelp(
        Phrase(
            vi: "Giá trị của dòng trong kỳ. Để trống là chưa có số liệu, không phải là 0.",
            en: "The row's value in the period. Empty is no figure, which is not 0."),
        example: Phrase(vi: "42; 1.204; 2 (trạng thái thứ hai); c", en: "42; 1,204; 2 (the second state); y"))
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
