// The screens of outgoing documents: the register, one document, the form.

extension Phrase {
    package static let contextOutgoing = Phrase(vi: "Văn bản đi", en: "Outgoing register")
    package static let contextOutgoingDocument = Phrase(vi: "Một văn bản đi", en: "Outgoing document")
    package static let menuOutgoing = Phrase(vi: "Văn bản đi", en: "Outgoing register")
    package static let menuOutgoingHint = Phrase(vi: "cấp số, đăng ký, phát hành", en: "number, register, issue")
    package static let menuOutgoingHintToDraft = Phrase(
        vi: "dự thảo của tôi, văn bản xem được", en: "drafts of mine, what I may see")
    package static let menuOutgoingHintToRead = Phrase(vi: "văn bản xem được", en: "what I may see")
    package static let whyOpenOutgoing = Phrase(vi: "mở sổ văn bản đi trước", en: "open the outgoing register first")
    package static let whyOpenOutgoingDocument = Phrase(
        vi: "mở một văn bản đi trước", en: "open an outgoing document first")

    // MARK: The register

    package static func outListTitle(year: Int) -> Phrase { Phrase(vi: "VĂN BẢN ĐI \(year)", en: "OUTGOING \(year)") }
    package static let outListTitleAllYears = Phrase(vi: "VĂN BẢN ĐI, MỌI NĂM", en: "OUTGOING, ALL YEARS")
    package static let outListSearchIdle = Phrase(vi: "(gõ là tìm)", en: "(typing searches)")
    package static let outListNumber = Phrase(vi: "(số đi; gõ thêm chữ: tìm)", en: "(a number; letters: search)")
    package static let outListEmpty = Phrase(
        vi: "Sổ chưa có văn bản đi nào. F2 cấp số và đăng ký một văn bản đã ký.",
        en: "The outgoing register is empty. F2 numbers and registers a signed document.")
    package static let outListEmptyForReader = Phrase(
        vi: "Chưa có dự thảo, văn bản đi nào của bạn hay bạn được xem. F7 soạn dự thảo.",
        en: "There is no draft of yours, and no outgoing document that you may see. F7 begins a draft.")
    package static let outListEmptyToRead = Phrase(
        vi: "Chưa có văn bản đi nào bạn được xem.", en: "There is no outgoing document that you may see.")
    package static let outFilterTitle = Phrase(vi: "LỌC VĂN BẢN ĐI", en: "OUTGOING: FILTER")

    // MARK: One document

    package static func outDocumentTitle(_ name: String) -> Phrase {
        Phrase(vi: "VĂN BẢN ĐI \(name)", en: "OUTGOING \(name)")
    }
    package static func whyOutState(_ state: Phrase) -> Phrase {
        Phrase(vi: "văn bản \(state.inside.vi)", en: "the document is: \(state.inside.en)")
    }
    package static let whyNoRelated = Phrase(
        vi: "không trả lời, không thay thế văn bản nào", en: "it answers and replaces nothing")
    package static let outRelatedTitle = Phrase(vi: "VĂN BẢN LIÊN QUAN", en: "RELATED DOCUMENTS")
    package static func outAnswersItem(_ number: String, _ subject: String) -> Phrase {
        Phrase(vi: "Trả lời số đến \(number): \(subject)", en: "Answers incoming \(number): \(subject)")
    }
    package static func outVoidQuestion(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Hủy số \(symbol)? Số vẫn còn trong sổ với lý do, không cấp lại.",
            en: "Void \(symbol)? It stays in the register with the reason and is not given again.")
    }
    package static func outRecallQuestion(_ symbol: String) -> Phrase {
        Phrase(
            vi: "Thu hồi \(symbol)? Văn bản vẫn còn trong sổ với lý do.",
            en: "Recall \(symbol)? It stays in the register with the reason.")
    }

    // MARK: The form

    package static let contextOutgoingForm = Phrase(vi: "Bản nhập văn bản đi", en: "Outgoing form")
    package static let outFormRegister = Phrase(vi: "Đăng ký văn bản đi", en: "Register outgoing")
    package static let outFormCorrect = Phrase(vi: "Sửa văn bản đi", en: "Correct outgoing")
    package static let outFormIssue = Phrase(vi: "Phát hành văn bản đi", en: "Issue outgoing")
    package static let outFormRegisterTitle = Phrase(vi: "ĐĂNG KÝ VĂN BẢN ĐI", en: "REGISTER OUTGOING")
    package static func outFormTitle(_ what: Phrase, _ name: String) -> Phrase {
        Phrase(vi: "\(what.vi.uppercased()) \(name)", en: "\(what.en.uppercased()) \(name)")
    }
    package static let outFormAnswers = Phrase(vi: "Trả lời số đến", en: "Answers incoming")
    package static let outNone = Phrase(vi: "(không ghi)", en: "(none)")
    package static func outNextNumber(_ number: String) -> Phrase {
        Phrase(vi: "số tiếp theo: \(number)", en: "next number: \(number)")
    }
    /// The next number where the day of the paper is of another year.
    package static func outNextNumber(_ number: String, year: Int) -> Phrase {
        Phrase(vi: "số tiếp theo: \(number), sổ năm \(year)", en: "next number: \(number), book of \(year)")
    }
    package static func outCorrected(_ symbol: String) -> Phrase {
        Phrase(vi: "Đã sửa thông tin đăng ký của \(symbol).", en: "The entry of \(symbol) is corrected.")
    }
    package static func outAnsweredQuestion(_ number: String) -> Phrase {
        Phrase(
            vi: "Văn bản đến số \(number) còn mở. Mở ra để hoàn thành?",
            en: "Incoming \(number) is still open. Open it, to complete it?")
    }
    package static let hintOutSymbol = Phrase(
        vi: "Phần sau số: BC-LĐLĐ. Số do chương trình cấp khi lưu.",
        en: "What follows the number: BC-LĐLĐ. The number is given on saving.")
    package static let hintOutRecipients = Phrase(
        vi: "Nhiều nơi cách nhau dấu \";\". Gõ chữ đầu, ↓ ↑ chọn, Enter nhận.",
        en: "Several with \";\" between. Initials, ↓ ↑ choose, Enter takes.")
    package static func outAnswerUnknown(_ text: String) -> Phrase {
        Phrase(
            vi: "Không có số đến \"\(text)\", hoặc không được xem văn bản đó. F4 chọn trong danh sách.",
            en: "There is no incoming number \"\(text)\", or it may not be seen. F4 has a list.")
    }
    package static func outUnknownHere(_ text: String) -> Phrase {
        Phrase(
            vi: "Không có văn bản đi \"\(text)\". Ghi như 15/BC-LĐLĐ/2026; F4 chọn trong danh sách.",
            en: "There is no outgoing document \"\(text)\". Write 15/BC-LĐLĐ/2026; F4 has a list.")
    }
    package static func outTwinDoubt(row: Int?, _ symbol: String) -> Phrase {
        let place = row.map { Phrase(vi: "dòng \($0) ", en: "row \($0) ") } ?? Phrase("")
        return Phrase(
            vi: "Nghi trùng: \(place.vi)cùng loại, ngày, trích yếu, nơi nhận với \(symbol).",
            en: "Perhaps there already: \(place.en)type, day, subject and recipients are those of \(symbol).")
    }
    package static func outTwinRowDoubt(row: Int, _ other: Int) -> Phrase {
        Phrase(vi: "Nghi trùng: dòng \(row) giống dòng \(other).", en: "Row \(row) is the same as row \(other).")
    }
    package static func outYearDoubt(_ year: Int) -> Phrase {
        Phrase(vi: "Ngày này vào sổ năm \(year).", en: "This day goes into the book of \(year).")
    }
    package static func outRegisterAnyway(_ doubts: [Phrase]) -> Phrase {
        let told = list(Array(doubts.prefix(3)), separator: " ")
        let more = doubts.count > 3 ? " (+\(doubts.count - 3))" : ""
        return Phrase(vi: "\(told.vi)\(more) Vẫn cấp số?", en: "\(told.en)\(more) Register all the same?")
    }
    package static let hintOutReplaces = Phrase(
        vi: "Văn bản đi bị thay thế: 15/QĐ-LĐLĐ/2026. Để trống nếu không có.",
        en: "The outgoing document that it replaces: 15/QĐ-LĐLĐ/2026, or empty.")
    package static let hintOutAnswers = Phrase(
        vi: "Số đến được trả lời: 12 · 12/2025 · 15 một phần (còn nợ).",
        en: "Incoming numbers answered: 12 · 12/2025 · 15 in part (more is owed).")
    package static let hintOutAnswerWanted = Phrase(
        vi: "Yêu cầu nơi nhận trả lời điều gì. Để trống nếu không cần trả lời.",
        en: "What the recipients are asked to send. Empty when nothing is.")
}
