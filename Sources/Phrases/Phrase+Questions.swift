// Questions and problems: the register, one question, the form.

extension Phrase {
    package static let questionsTitle = Phrase(
        vi: "THỰC HIỆN CHỈ THỊ 02 · Câu hỏi, vướng mắc", en: "DIRECTIVE 02 · Questions and problems")
    package static let contextQuestions = Phrase(vi: "Câu hỏi, vướng mắc", en: "Questions")
    package static let contextQuestion = Phrase(vi: "Một câu hỏi", en: "One question")
    package static func questionTitle(_ number: String) -> Phrase {
        Phrase(vi: "CÂU HỎI SỐ \(number)", en: "QUESTION \(number)")
    }
    package static func questionsCount(_ count: Phrase, waiting: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) câu · \(waiting.vi) chờ trả lời", en: "\(count.en) · \(waiting.en) waiting")
    }
    package static let questionsNone = Phrase(
        vi: "Chưa có câu hỏi nào. F2 ghi câu hỏi của đơn vị, hoặc câu gửi cấp trên.",
        en: "No question yet. F2 writes one of a unit down, or one to be sent up.")
    package static let questionsNothingFound = Phrase(
        vi: "Không có câu hỏi nào khớp. Bớt chữ ở dòng lọc, hoặc F4 bỏ lọc.",
        en: "No question fits. Type fewer words, or F4 clears the filter.")
    package static let questionsWaiting = Phrase(vi: "Chờ trả lời", en: "Waiting")
    package static let questionsFilterTitle = Phrase(vi: "Lọc câu hỏi", en: "Which questions")
    package static let questionColumnNumber = Phrase(vi: "Số", en: "No.")
    package static let questionColumnDay = Phrase(vi: "Ngày", en: "Day")
    package static let questionColumnTask = Phrase(vi: "NV", en: "T.")
    package static let questionColumnText = Phrase(vi: "Nội dung", en: "Question")
    package static let questionColumnAssignee = Phrase(vi: "Người trả lời", en: "Who answers")
    package static let questionColumnDays = Phrase(vi: "Số ngày", en: "Days")

    package static let keyRaiseQuestion = Phrase(vi: "Ghi câu hỏi", en: "New question")
    package static let whyOpenQuestions = Phrase(vi: "mở Câu hỏi, vướng mắc trước", en: "open the questions first")
    package static let whyOpenQuestion = Phrase(vi: "mở một câu hỏi trước", en: "open a question first")

    package static func questionStepsTitle(_ number: String, state: Phrase) -> Phrase {
        Phrase(vi: "Câu hỏi số \(number) · \(state.vi)", en: "Question \(number) · \(state.en)")
    }
    package static let questionAssignTitle = Phrase(vi: "Giao ai trả lời", en: "Who answers it")
    package static func closeQuestionQuestion(_ number: String) -> Phrase {
        Phrase(
            vi: "Đóng câu hỏi số \(number)? Cần thì mở lại được.", en: "Close question \(number)? It can be reopened.")
    }
    package static func closeUnansweredQuestion(_ number: String) -> Phrase {
        Phrase(
            vi: "Câu hỏi số \(number) chưa trả lời. Đóng thì ghi lý do.",
            en: "Question \(number) has no answer. Closing it wants a reason.")
    }
    package static func reopenQuestionQuestion(_ number: String) -> Phrase {
        Phrase(
            vi: "Mở lại câu hỏi số \(number)? Câu trả lời cũ còn trong lịch sử.",
            en: "Open question \(number) again? The old answer stays in its history.")
    }
    package static func questionWaits(_ days: Phrase) -> Phrase {
        Phrase(vi: "chờ \(days.vi) ngày", en: "waiting \(days.en) days")
    }
    package static func questionAnsweredIn(_ days: Phrase) -> Phrase {
        Phrase(vi: "trả lời sau \(days.vi) ngày", en: "answered in \(days.en) days")
    }
    package static func questionNow(_ number: String, _ state: Phrase) -> Phrase {
        Phrase(vi: "Câu hỏi số \(number): \(state.inside.vi).", en: "Question \(number): \(state.inside.en).")
    }
    package static func questionRaised(_ number: String) -> Phrase {
        Phrase(vi: "Đã ghi câu hỏi số \(number).", en: "Question \(number) is written down.")
    }
    package static func questionSentUp(_ number: String) -> Phrase {
        Phrase(
            vi: "Đã ghi câu hỏi số \(number) gửi cấp trên. Chương trình không tự gửi thư.",
            en: "Question \(number) to the superior office is written down. The program sends no mail.")
    }
    package static func questionNowAnswered(_ number: String) -> Phrase {
        Phrase(vi: "Đã ghi trả lời câu hỏi số \(number).", en: "The answer to question \(number) is written down.")
    }

    // MARK: The form

    package static let contextFigureStep = Phrase(vi: "Bản ghi về đơn vị", en: "Form about units")
    package static let figureStepQuestion = Phrase(vi: "Ghi câu hỏi, vướng mắc", en: "New question")
    package static func figureStepAnswer(_ number: String) -> Phrase {
        Phrase(vi: "Trả lời câu hỏi số \(number)", en: "Answer to question \(number)")
    }
    package static let fieldQuestionDirection = Phrase(vi: "Chiều", en: "Which way")
    package static let fieldQuestionRecipient = Phrase(vi: "Gửi tới", en: "Sent to")
    package static let fieldQuestionTask = Phrase(vi: "Nhiệm vụ", en: "Task")
    package static let fieldQuestionText = Phrase(vi: "Nội dung hỏi", en: "Question")
    package static let fieldRaisedOn = Phrase(vi: "Ngày hỏi", en: "Asked on")
    package static let fieldSourceDocument = Phrase(vi: "Kèm số đến", en: "Came with")
    package static let fieldAnswer = Phrase(vi: "Trả lời", en: "Answer")
    package static let fieldAnswerNumber = Phrase(vi: "Văn bản trả lời", en: "Letter number")
    package static let fieldAnsweredOn = Phrase(vi: "Ngày trả lời", en: "Answered on")
    package static let taskNone = Phrase(vi: "Không riêng nhiệm vụ nào", en: "None of them")
    package static let checkBeforeUse = Phrase(vi: "kiểm tra trước khi dùng", en: "check before use")
    package static let hintUnit = Phrase(
        vi: "Gõ tên, viết tắt hoặc mã đơn vị · F4 danh mục", en: "Name, abbreviation or code · F4 the list")
    package static let hintQuestionRecipient = Phrase(
        vi: "Theo đoạn cuối văn bản hướng dẫn Chỉ thị 02 · để trống được",
        en: "By the last paragraph of the guidance letter · may stay empty")
    package static let hintDocumentNumber = Phrase(
        vi: "Số đến của văn bản mang câu hỏi: 12, hoặc 12/2026 · để trống được",
        en: "The incoming number that brought it: 12, or 12/2026 · may stay empty")
    package static func unknownUnitName(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa rõ đơn vị \"\(text)\". F4 chọn trong danh mục.",
            en: "No unit is meant by \"\(text)\". F4 chooses.")
    }
}
