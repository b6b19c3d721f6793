// The screens of outgoing documents: the register, one document, the form.

extension Phrase {
    package static let contextOutgoing = Phrase(vi: "Văn bản đi", en: "Outgoing register")
    package static let contextOutgoingDocument = Phrase(vi: "Một văn bản đi", en: "Outgoing document")
    package static let menuOutgoing = Phrase(vi: "Văn bản đi", en: "Outgoing register")
    package static let menuOutgoingHint = Phrase(vi: "cấp số, đăng ký, phát hành", en: "number, register, issue")
    package static let whyOpenOutgoing = Phrase(vi: "mở sổ văn bản đi trước", en: "open the outgoing register first")
    package static let whyOpenOutgoingDocument = Phrase(
        vi: "mở một văn bản đi trước", en: "open an outgoing document first")

    // MARK: The register

    package static func outListTitle(year: Int) -> Phrase { Phrase(vi: "VĂN BẢN ĐI \(year)", en: "OUTGOING \(year)") }
    package static let outListTitleAllYears = Phrase(vi: "VĂN BẢN ĐI, MỌI NĂM", en: "OUTGOING, ALL YEARS")
    package static let outListSearchIdle = Phrase(vi: "(gõ là tìm)", en: "(typing searches)")
    package static let outListEmpty = Phrase(
        vi: "Sổ chưa có văn bản đi nào. F2 cấp số và đăng ký một văn bản đã ký.",
        en: "The outgoing register is empty. F2 numbers and registers a signed document.")
    package static let outListEmptyForReader = Phrase(
        vi: "Chưa có văn bản đi nào xem được theo quyền của người này.",
        en: "There is no outgoing document that this person may see.")
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
    package static let hintOutAnswers = Phrase(
        vi: "Số đến được trả lời: 12 · 12/2025 · 15 một phần (còn nợ).",
        en: "Incoming numbers answered: 12 · 12/2025 · 15 in part (more is owed).")
    package static let hintOutAnswerWanted = Phrase(
        vi: "Yêu cầu nơi nhận trả lời điều gì. Để trống nếu không cần trả lời.",
        en: "What the recipients are asked to send. Empty when nothing is.")
}
