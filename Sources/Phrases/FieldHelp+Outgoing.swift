// The fields of outgoing documents. Sources as in docs/domain.md.

extension FieldHelp {
    package static let outReason = FieldHelp(
        Phrase(
            vi: "Vì sao hủy số, thu hồi hay sửa văn bản đi. Lý do nằm lại trong sổ và trong lịch sử.",
            en: "Why it is made void, recalled or corrected. The reason stays in the register and the history."),
        need: .always,
        rule: .article(Phrase("18"), Phrase(vi: "thu hồi, đính chính", en: "recall and correction")))
    package static let outType = FieldHelp(
        Phrase(
            vi: "Tên loại văn bản. Gõ tắt được: bc, cv, qđ. Theo đó đề xuất ký hiệu, số và người ký.",
            en: "The type; bc, cv or qđ will do. Symbol, number and signer are proposed by it."),
        example: Phrase("Báo cáo"), need: .always,
        rule: .annexColumn(3, Phrase(vi: "Tên loại và trích yếu", en: "type and subject")))
    package static let outSymbol = FieldHelp(
        Phrase(
            vi: "Phần đứng sau số. Chương trình đề xuất theo tên loại và cơ quan.",
            en: "What follows the number. It is proposed by type and office."), example: Phrase("BC-LĐLĐ"),
        need: .always,
        rule: .annexColumn(1, Phrase(vi: "Số, ký hiệu", en: "number and symbol")))
    package static let outDate = FieldHelp(
        Phrase(
            vi: "Ngày của văn bản. Số theo thứ tự ngày nên không trước ngày của số cấp cuối. Để trống là hôm nay.",
            en:
                "The date of the document. Numbers follow the days: not before that of the last number. Empty means today."
        ), example: Phrase("24/11/2026"),
        rule: .article(
            Phrase("15"),
            Phrase(vi: "số và ngày theo thứ tự từ 01/01", en: "numbers and days run in one order from 1 January")))
    package static let outSubject = FieldHelp(
        Phrase(
            vi: "Nội dung chính, như trên giấy.",
            en: "What it is about, as on the paper."), example: Phrase("kết quả thực hiện Chỉ thị 02/CT-ĐCT quý III"),
        need: .always,
        rule: .annexColumn(3, Phrase(vi: "Tên loại và trích yếu", en: "type and subject")))
    package static let outSigner = FieldHelp(
        Phrase(
            vi: "Người đã ký. Đề xuất người ký văn bản cùng loại lần trước.",
            en: "Who has signed. The signer of the last of its type is proposed."), example: Phrase("Trần Văn Sơn"),
        need: .always,
        rule: .annexColumn(4, Phrase(vi: "Người ký", en: "signer")))
    package static let outSignerTitle = FieldHelp(
        Phrase(
            vi: "Chức vụ ghi trên tên người ký, không ghi TM., KT.",
            en: "The title above the name, without TM. or KT."), example: Phrase("CHỦ TỊCH"))
    package static let outManner = FieldHelp(
        Phrase(
            vi: "Ký theo thẩm quyền nào: trực tiếp, TM., KT., TL., TUQ., Q.",
            en: "By what right it is signed: own, TM., KT., TL., TUQ., Q."),
        rule: .article(Phrase("13"), Phrase(vi: "ký ban hành văn bản", en: "signing")))
    package static let outRecipients = FieldHelp(
        Phrase(
            vi: "Nơi nhận để thực hiện, cách nhau dấu chấm phẩy. Gợi ý lấy từ danh bạ.",
            en: "To whom it goes, with semicolons between. The directory is offered."),
        example: Phrase("Sở Nội vụ tỉnh Lam Giang; Tỉnh ủy Lam Giang"), need: .always,
        rule: .annexColumn(5, Phrase(vi: "Nơi nhận văn bản", en: "recipients")))
    package static let outAnswerWanted = FieldHelp(
        Phrase(
            vi: "Nơi nhận phải trả lời điều gì. Ai chưa trả lời xem ở Ctrl+P.",
            en: "What the recipients must send. Ctrl+P shows who has not."),
        example: Phrase("báo cáo kết quả Tháng Công nhân"))
    package static let outAnswerDue = FieldHelp(
        Phrase(
            vi: "Hạn trả lời, không trước ngày văn bản. Có hạn thì văn bản được theo dõi cho đến khi mọi nơi trả lời.",
            en: "By when the answer is asked for, not before the date. With it the letter is followed until all answer."
        ),
        example: Phrase("+10"))
    package static let outCopiesTo = FieldHelp(
        Phrase(
            vi: "Nơi nhận để biết, để báo cáo, và lưu.",
            en: "Who gets it for information, and the file copy."), example: Phrase("Lưu: VT"))
    package static let outKeeper = FieldHelp(
        Phrase(
            vi: "Đơn vị hoặc người nhận bản lưu.",
            en: "Who keeps the file copy."), example: Phrase("Văn phòng"),
        rule: .annexColumn(6, Phrase(vi: "Đơn vị, người nhận bản lưu", en: "keeper of the copy")))
    package static let outCopies = FieldHelp(
        Phrase(
            vi: "Số bản phát hành.",
            en: "How many copies are issued."), example: Phrase("12"),
        rule: .annexColumn(7, Phrase(vi: "Số lượng bản", en: "copies")))
    package static let outAnswers = FieldHelp(
        Phrase(
            vi:
                "Số đến của các văn bản mà văn bản này trả lời. Văn bản còn mở thì lưu xong được hỏi mở ra để hoàn thành.",
            en: "The incoming numbers that it answers. Where one is still open, saving asks whether to open it."),
        example: Phrase("12; 15"))
    package static let outReplaces = FieldHelp(
        Phrase(
            vi:
                "Văn bản đi đã có số mà văn bản này thay thế. Hai bên đều ghi nhau; một văn bản chỉ được thay thế một lần. F4 có danh sách.",
            en:
                "The outgoing document that it replaces: both tell of each other, and each is replaced once. F4 has a list."
        ),
        example: Phrase("15/QĐ-LĐLĐ/2026"))
    package static let outDepartment = FieldHelp(
        Phrase(
            vi: "Đơn vị soạn thảo. Với công văn, ký hiệu theo đơn vị này.",
            en: "Where it was drafted. The symbol of a letter names it."))
    package static let outUrgency = FieldHelp(
        Phrase(
            vi: "Mức độ khẩn ghi trên văn bản.",
            en: "The urgency on the paper."))
    package static let outCirculation = FieldHelp(
        Phrase(
            vi: "Phạm vi lưu hành ghi trên văn bản.",
            en: "The circulation on the paper."))
    package static let outWay = FieldHelp(
        Phrase(
            vi: "Gửi đi bằng cách nào. Thống kê văn bản điện tử tính theo ô này.",
            en: "How it is sent. Statistics of electronic documents count by it."))
    package static let outHandedOver = FieldHelp(
        Phrase(
            vi: "Ngày chuyển đi. Ghi ngày thì văn bản coi như đã phát hành; để trống thì còn chờ phát hành.",
            en: "The day it goes out. With a day it is issued; empty, it waits for that."),
        example: Phrase("24/11/2026"),
        rule: .annexColumn(8, Phrase(vi: "Ngày chuyển", en: "day of sending")))
    package static let outReceivedBy = FieldHelp(
        Phrase(
            vi: "Ai ký nhận.",
            en: "Who signed for it."), example: Phrase("Bưu cục Lam Giang"),
        rule: .annexColumn(9, Phrase(vi: "Ký nhận", en: "signature of receipt")))
    package static let outNotes = FieldHelp(
        Phrase(
            vi: "Điều cần nhớ về văn bản này.",
            en: "What is worth knowing about it."),
        rule: .annexColumn(10, Phrase(vi: "Ghi chú", en: "notes")))
    package static let draftAsked = FieldHelp(
        Phrase(
            vi:
                "Các ban, người liên quan được hỏi ý kiến về dự thảo. Họ xem được dự thảo và ghi ý kiến trong chương trình.",
            en: "Departments and people who are asked about the draft. They see it and answer here."),
        example: Phrase("Ban Tài chính; Ban Tổ chức - Kiểm tra"), need: .always,
        rule: .article(Phrase("10"), Phrase(vi: "lấy ý kiến khi soạn thảo", en: "opinions while drafting")))
    package static let draftDue = FieldHelp(
        Phrase(vi: "Cần ý kiến trước ngày nào. Để trống được.", en: "By which day. May be empty."),
        example: Phrase("30/11/2026"))
    package static let draftWhose = FieldHelp(
        Phrase(
            vi: "Ý kiến của ban hay người nào. Văn thư, Chánh Văn phòng ghi thay được khi ý kiến bằng giấy.",
            en: "Whose opinion it is. The clerk or the chief may enter one that came on paper."), need: .always)
    package static let mergeWay = FieldHelp(
        Phrase(
            vi: "Mỗi nơi một dự thảo có giá trị và số riêng, hoặc một dự thảo gửi tất cả có danh sách.",
            en: "A draft for each with its own values and number, or one draft to all with a list."))
    package static let mergeText = FieldHelp(
        Phrase(
            vi:
                "Nội dung chung. Ô trong ngoặc nhọn được thay bằng giá trị của từng nơi: {Tên đơn vị}, {Tên viết tắt}, {Thư điện tử}, {Còn thiếu}, {Loại báo cáo}, {Kỳ báo cáo}, {Hạn}, {Số ngày chậm}, {Số ký hiệu}, {Ngày văn bản}, {Trích yếu}. {Danh sách} đứng riêng một dòng thành bảng. {Số văn bản này}, {Ngày văn bản này} có khi cấp số.",
            en:
                "The text of all. Fields in braces become each one's own: {Tên đơn vị} unit, {Tên viết tắt} short name, {Thư điện tử} e-mail, {Còn thiếu} what is owed, {Loại báo cáo} report, {Kỳ báo cáo} period, {Hạn} due day, {Số ngày chậm} days late, {Số ký hiệu} symbol, {Ngày văn bản} day and {Trích yếu} subject of the letter that asked. {Danh sách} in a line of its own becomes a table. {Số văn bản này} and {Ngày văn bản này}, its own number and day, come with the number."
        ),
        need: .always)
    package static let draftView = FieldHelp(
        Phrase(
            vi: "Nhất trí hay không. Có ý kiến bổ sung hoặc không nhất trí thì ghi nội dung.",
            en: "Agrees or not. Remarks and disagreement want words."), need: .always)
    package static let draftOpinion = FieldHelp(
        Phrase(vi: "Ý kiến bằng lời, người soạn đọc.", en: "The opinion in words, for the drafter."))
}

// What the office sets for its letters and reports.
extension FieldHelp {
    package static let groupName = FieldHelp(
        Phrase(
            vi: "Tên viết ở Nơi nhận thay cho từng thành viên.",
            en: "The name that stands as a recipient for each of its members."),
        example: Phrase("Khối thi đua số 3"), need: .always)
    package static let groupMembers = FieldHelp(
        Phrase(
            vi: "Các nơi thuộc nhóm, cách nhau bằng dấu chấm phẩy. F4 chọn trong danh bạ, Ctrl+O soạn rộng.",
            en: "Whom the group holds, between semicolons. F4 chooses from the directory, Ctrl+O opens it in large."),
        example: Phrase("LĐLĐ tỉnh Hà Sơn; LĐLĐ tỉnh Tân Giang"), need: .always)
    package static let dutyWay = FieldHelp(
        Phrase(
            vi: "Hạn gửi tính theo ngày trong tháng cuối kỳ, hay theo số ngày sau khi hết kỳ.",
            en: "Whether the day is one of the period's last month, or so many days after the period."))
    package static let dutyNumber = FieldHelp(
        Phrase(
            vi: "Ngày trong tháng, hoặc số ngày sau kỳ. Báo cáo tuần: 1 đến 7 là thứ Hai đến Chủ nhật.",
            en: "The day of the month, or how many days. For weeks 1 to 7 are Monday to Sunday."),
        example: Phrase("20"), need: .always)
    package static let dutyRecipients = FieldHelp(
        Phrase(
            vi: "Nơi nhận của báo cáo, cách nhau bằng dấu chấm phẩy. Để trống: công đoàn cấp trên.",
            en: "To whom the report goes, between semicolons. Empty: the body above."),
        example: Phrase("Tổng Liên đoàn Lao động Việt Nam"))
    package static let dutySymbol = FieldHelp(
        Phrase(
            vi: "Phần đứng sau số của báo cáo. Để trống: chương trình đề xuất theo tên loại và cơ quan.",
            en: "What follows the report's number. Empty: it is proposed by type and office."),
        example: Phrase("BC-LĐLĐ"))
}
