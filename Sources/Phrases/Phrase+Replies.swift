// Who has answered our letters, and what incoming documents reply to.

extension Phrase {
    package static let contextReplies = Phrase(vi: "Ai chưa trả lời", en: "Answers to a letter")
    package static let contextUnanswered = Phrase(vi: "Văn bản chưa được trả lời", en: "Unanswered letters")
    package static let keyReplies = Phrase(vi: "Ai chưa trả lời", en: "Who answered")
    package static let keyReplyTo = Phrase(vi: "Trả lời văn bản đi", en: "Replies to")
    package static let whyNothingAsked = Phrase(
        vi: "văn bản không yêu cầu trả lời", en: "the document asks for no answer")
    package static let whyNoReply = Phrase(vi: "nơi này chưa có văn bản trả lời", en: "nothing has come from it")
    package static let whyAllAnswered = Phrase(vi: "mọi nơi đã trả lời", en: "everybody has answered")
    package static let whyOpenReplies = Phrase(
        vi: "mở một văn bản đi, bấm Ctrl+P trước", en: "open an outgoing document and press Ctrl+P first")
    package static let whyOpenUnanswered = Phrase(
        vi: "mở sổ văn bản đi, bấm Ctrl+P trước", en: "open the outgoing register and press Ctrl+P first")
    package static let deskUnanswered = Phrase(vi: "Văn bản đi chờ trả lời", en: "Our letters unanswered")

    /// Before a line of a list of both registers.
    package static let listKindIncoming = Phrase(vi: "đến ", en: "in  ")
    package static let listKindOutgoing = Phrase(vi: "đi  ", en: "out ")

    package static func recipientGroup(_ name: String, _ count: Phrase) -> Phrase {
        Phrase(vi: "\(name) (\(count.vi) nơi)", en: "\(name) (\(count.en) recipients)")
    }
    package static func recipientGroupSet(_ name: String, _ count: Phrase) -> Phrase {
        Phrase(vi: "Nhóm nơi nhận \(name): \(count.vi) nơi.", en: "Group \(name): \(count.en) recipients.")
    }
    package static func recipientGroupEnded(_ name: String) -> Phrase {
        Phrase(vi: "Thôi dùng nhóm nơi nhận \(name).", en: "The group \(name) is not used any more.")
    }
    package static let recipientGroupOwn = Phrase(vi: "tự lập", en: "own")
    package static let recipientGroupShipped = Phrase(vi: "danh bạ", en: "directory")

    package static func draftsMerged(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Đã lập \(count.vi) dự thảo.",
            en: count.en == "1" ? "1 draft is begun." : "\(count.en) drafts are begun.")
    }
    package static func draftsNumbered(_ first: String, last: String) -> Phrase {
        Phrase(vi: "Đã cấp số \(first) đến \(last).", en: "Numbers \(first) to \(last) are given.")
    }
    package static func repliesAllAnswered(_ symbol: String) -> Phrase {
        Phrase(vi: "Mọi nơi đã trả lời \(symbol).", en: "Everybody has answered \(symbol).")
    }
    package static func remindTitle(_ count: Phrase) -> Phrase {
        Phrase(vi: "ĐÔN ĐỐC \(count.vi) NƠI", en: "REMIND \(count.en)")
    }
    package static let remindEach = Phrase(vi: "Dự thảo công văn cho từng nơi", en: "A draft for each")
    package static let remindOne = Phrase(vi: "Một dự thảo công văn gửi tất cả", en: "One draft to all of them")
    package static let remindRecord = Phrase(
        vi: "Chỉ ghi hôm nay đã nhắc (điện thoại, thư)", en: "Only record that they were reminded today")
    package static func remindedToday(_ count: Phrase) -> Phrase {
        Phrase(vi: "Đã ghi đôn đốc \(count.vi) nơi.", en: "The reminder of \(count.en) is recorded.")
    }
    // MARK: One letter

    package static func repliesTitle(_ symbol: String) -> Phrase {
        Phrase(vi: "AI CHƯA TRẢ LỜI \(symbol)", en: "ANSWERS TO \(symbol)")
    }
    package static func repliesCount(answered: Phrase, of asked: Phrase) -> Phrase {
        Phrase(vi: "\(answered.vi)/\(asked.vi) nơi đã trả lời", en: "\(answered.en) of \(asked.en) answered")
    }
    package static func repliesDue(_ day: String) -> Phrase { Phrase(vi: "hạn \(day)", en: "due \(day)") }
    package static let replyColumnRecipient = Phrase(vi: "Nơi nhận", en: "Recipient")
    package static let replyColumnNumber = Phrase(vi: "Số đến", en: "Incoming")
    package static let replyColumnDay = Phrase(vi: "Ngày đến", en: "Arrived")
    package static let replyColumnDue = Phrase(vi: "Hạn", en: "Due")
    package static let replyColumnLate = Phrase(vi: "Chậm", en: "Late")
    package static let replyColumnReminded = Phrase(vi: "Nhắc", en: "Reminded")
    package static let replyOwed = Phrase(vi: "Chưa trả lời", en: "Owed")
    package static let replyPartial = Phrase(vi: "Một phần", en: "In part")
    package static let replyAnswered = Phrase(vi: "Đã trả lời", en: "Answered")
    package static let replyOther = Phrase(vi: "Ngoài nơi nhận", en: "Not asked")
    package static let replyLate = Phrase(vi: "Quá hạn", en: "Late")
    package static let replyHidden = Phrase(vi: "(không xem được)", en: "(not visible)")
    package static func replyDays(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) ngày", en: count.en == "1" ? "1 day" : "\(count.en) days")
    }
    package static let repliesNothingFound = Phrase(
        vi: "Không có nơi nhận nào như vậy. F4 chọn lại, Esc thôi lọc.",
        en: "There is no such recipient. F4 chooses again, Esc ends the filter.")
    package static let repliesFilterTitle = Phrase(vi: "LỌC NƠI NHẬN", en: "RECIPIENTS: FILTER")
    package static let fileReplies = Phrase(vi: "ai-chua-tra-loi", en: "answers")
    package static let fileUnanswered = Phrase(vi: "van-ban-chua-tra-loi", en: "unanswered")

    // MARK: All letters

    package static let unansweredTitle = Phrase(vi: "VĂN BẢN ĐI CHƯA ĐƯỢC TRẢ LỜI", en: "UNANSWERED LETTERS")
    package static func unansweredCount(_ letters: Phrase, owing: Phrase, late: Phrase) -> Phrase {
        Phrase(
            vi: "\(letters.vi) văn bản, \(owing.vi) nơi chưa xong, \(late.vi) quá hạn",
            en: "\(letters.en) \(letters.en == "1" ? "letter" : "letters"), \(owing.en) owing, \(late.en) late")
    }
    package static let unansweredNone = Phrase(
        vi:
            "Không có văn bản đi nào còn chờ trả lời. Đặt ô Yêu cầu trả lời và Hạn trả lời khi đăng ký văn bản đi để theo dõi.",
        en:
            "No letter waits for an answer. Fill in what is asked and by when when registering, and it is followed here."
    )
    package static let unansweredColumnAsked = Phrase(vi: "Hỏi", en: "Asked")
    package static let unansweredColumnAnswered = Phrase(vi: "Đủ", en: "Full")
    package static let unansweredColumnPartial = Phrase(vi: "Một phần", en: "Part")
    package static let unansweredColumnOwed = Phrase(vi: "Chưa", en: "Owed")
    package static let unansweredColumnLate = Phrase(vi: "Quá hạn", en: "Late")
    package static func repliesNothingAsked(_ symbol: String) -> Phrase {
        Phrase(
            vi: "\(symbol) không yêu cầu trả lời. Chỉ in những nơi đã trả lời.",
            en: "\(symbol) asks for no answer. Only who has answered is printed.")
    }
    package static let unansweredSum = Phrase(vi: "Cộng", en: "Sum")

    // MARK: What an incoming document replies to

    package static let fieldReplyTo = Phrase(vi: "Trả lời văn bản", en: "Replies to ours")
    package static let fieldAnsweredBy = Phrase(vi: "Đã trả lời bằng", en: "Answered by")
    package static let hintReplyTo = Phrase(
        vi: "Văn bản của cơ quan ta mà nơi gửi trả lời: 15/LĐLĐ-VP; thêm \"một phần\" nếu còn nợ.",
        en: "Our letter that this replies to: 15/LĐLĐ-VP; add \"in part\" when more is owed.")
    package static func replyToQuestion(_ number: String) -> Phrase {
        Phrase(
            vi: "Số đến \(number) trả lời văn bản đi nào? Để trống là không trả lời văn bản nào.",
            en: "Which of our letters does incoming \(number) reply to? Empty means none.")
    }
    package static let replyToLabel = Phrase(vi: "Số, ký hiệu:", en: "Symbol:")
    package static func replyLinked(_ number: String) -> Phrase {
        Phrase(vi: "Đã ghi số đến \(number) trả lời văn bản nào.", en: "What incoming \(number) replies to is written.")
    }
    package static func replyProposed(_ symbols: String) -> Phrase {
        Phrase(
            vi: "Trích yếu nhắc đến \(symbols) của cơ quan ta: ô Trả lời văn bản đề xuất sẵn.",
            en: "The subject cites our \(symbols): it is proposed under \"Replies to ours\".")
    }
    package static func cliReplyCited(_ symbol: String, flag: String) -> Phrase {
        Phrase(
            vi:
                "Trích yếu nhắc đến \(symbol) của cơ quan ta. Nếu là văn bản trả lời: vanthu correct incoming SỐ \(flag) \(symbol)",
            en:
                "The subject cites our \(symbol). If this is the reply: vanthu correct incoming NUMBER \(flag) \(symbol)"
        )
    }
    package static let proposalCited = Phrase(vi: "theo trích yếu", en: "cited in the subject")
    package static let whyNoAnswers = Phrase(
        vi: "không có văn bản đi nào liên quan", en: "no outgoing document is linked to it")
}
