// The words of one figure: what it means, what it was before, and of the line in which it is entered.

extension Phrase {
    package static let contextFact = Phrase(vi: "Một số liệu", en: "One figure")
    package static let whyOpenFact = Phrase(
        vi: "mở một số liệu trước (F8 ở màn hình đơn vị)", en: "open a figure first (F8 on a unit's screen)")
    package static func factTitle(_ code: String, _ unit: String, _ period: Phrase) -> Phrase {
        Phrase(vi: "DÒNG \(code) · \(unit) · \(period.vi)", en: "ROW \(code) · \(unit) · \(period.en)")
    }
    package static func factCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) giá trị", en: "\(count.en) values")
    }
    package static let factNone = Phrase(
        vi: "Chưa có số liệu cho kỳ này. F2 nhập.", en: "No figure for this period. F2 enters one.")
    package static func factOrigin(_ origin: Phrase) -> Phrase {
        Phrase(vi: "nguồn gốc: \(origin.vi)", en: "from: \(origin.en)")
    }
    package static func factPartOf(_ whole: Phrase) -> Phrase {
        Phrase(vi: "tính trên \(whole.vi)", en: "as a part of \(whole.en)")
    }
    package static func factNeeds(_ row: Phrase, _ state: Phrase) -> Phrase {
        Phrase(vi: "chỉ tính khi \(row.vi): \(state.vi)", en: "counts only when \(row.en): \(state.en)")
    }
    package static let factInspected = Phrase(
        vi: "chỉ ghi khi có biên bản kiểm tra; chưa kiểm tra không phải là 0",
        en: "known by an inspection alone; not inspected is not 0")
    package static let factFullMeans = Phrase(
        vi: "\"đủ\" là mỗi cán bộ biết sử dụng máy tính có một máy (định nghĩa của chương trình)",
        en: "\"fully\" means one computer for each officer able to use it (the program's definition)")
    package static let directionUp = Phrase(vi: "càng nhiều càng tốt", en: "more is better")
    package static let directionDown = Phrase(vi: "càng ít càng tốt", en: "less is better")
    package static let directionContext = Phrase(vi: "để biết, không tính điểm", en: "for information only")
    package static func factValue(_ value: Phrase) -> Phrase {
        Phrase(vi: "Giá trị: \(value.vi).", en: "Value: \(value.en).")
    }
    package static let factStands = Phrase(vi: "Đang dùng.", en: "It stands.")
    package static func factReplaced(by name: String, at time: String, with value: Phrase, why: String?) -> Phrase {
        Phrase(
            vi: "\(name) thay bằng \(value.vi) lúc \(time)", en: "\(name) replaced it by \(value.en) at \(time)"
        ).because(why)
    }
    package static func factWithdrawn(by name: String, at time: String, why: String?) -> Phrase {
        Phrase(vi: "\(name) rút lúc \(time)", en: "\(name) withdrew it at \(time)").because(why)
    }
    /// A sentence, with the reason where one was given.
    private func because(_ why: String?) -> Phrase {
        guard let why else { return Phrase(vi: vi + ".", en: en + ".") }
        return Phrase(vi: "\(vi), lý do: \(why).", en: "\(en), because: \(why).")
    }
    package static func correctionQuestion(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Phiếu đã nhận, sẽ sửa \(count.vi) số liệu. Vì sao? Số cũ còn trong lịch sử cùng lý do này.",
            en: "The return is in; \(count.en) figures change. Why? The old ones stay in the history with this reason.")
    }

    // MARK: Entering one figure

    package static let enteredValue = Phrase(vi: "Giá trị", en: "Value")
    package static let enteredSource = Phrase(vi: "Nguồn số liệu", en: "Source")
    package static let enteredDocument = Phrase(vi: "Số đến", en: "Incoming number")
    package static let enteredMinutes = Phrase(vi: "Biên bản", en: "Minutes")
    package static let enteredWords = Phrase(vi: "Lời ghi", en: "Note")
    package static let enteredDay = Phrase(vi: "Số liệu ngày", en: "As of")
    package static let enteredReason = Phrase(vi: "Lý do sửa", en: "Reason")
    package static let figureSourceTitle = Phrase(vi: "NGUỒN SỐ LIỆU", en: "SOURCE OF THE FIGURE")
    package static let sourceKindDocument = Phrase(vi: "Văn bản đến", en: "An incoming document")
    package static let sourceKindInspection = Phrase(vi: "Biên bản kiểm tra", en: "Minutes of an inspection")
    package static let sourceKindSaid = Phrase(vi: "Nguồn khác, ghi bằng lời", en: "Another source, in words")
    package static func figureWas(_ value: Phrase) -> Phrase {
        Phrase(vi: "đang là \(value.vi)", en: "now \(value.en)")
    }
    package static let figureYesNoChoices = Phrase(vi: "c có · k không", en: "y yes · n no")
    package static let figureCountHint = Phrase(
        vi: "Gõ số đếm, như 42 hoặc 1.204. Để trống là rút số liệu.", en: "A count, as 42 or 1,204. Empty withdraws it."
    )
    package static let figureTextHint = Phrase(vi: "Gõ lời. Để trống là rút số liệu.", en: "Words. Empty withdraws it.")
    package static let figureSourceHint = Phrase(
        vi: "Space hoặc ← → đổi · F4 chọn", en: "Space or ← → changes it · F4 chooses")
    package static let figureWordsHint = Phrase(
        vi: "Như: Biên bản số 05 ngày 12/9/2026", en: "As: Minutes no. 05 of 12/9/2026")
    package static let figureReasonHint = Phrase(
        vi: "Vì sao đổi giá trị đang dùng; ghi vào nhật ký.",
        en: "Why the standing value changes; it goes into the journal.")
    package static func figureNoCount(_ text: String) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không phải là số đếm. Gõ số nguyên từ 0, như 42 hoặc 1.204.",
            en: "\"\(text)\" is no count. Type a whole number from 0, as 42 or 1,204.")
    }
    package static func figureNoState(_ text: String, _ choices: Phrase) -> Phrase {
        Phrase(
            vi: "\"\(text)\" không có trong danh mục. Gõ số hoặc chữ đầu: \(choices.vi).",
            en: "\"\(text)\" is none of the states. Type its number or first letters: \(choices.en).")
    }
    package static func figureNoYesNo(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa hiểu \"\(text)\". Gõ c (có) hoặc k (không).", en: "\"\(text)\" is not understood. Type y or n.")
    }
    package static let figureMissing = Phrase(
        vi: "Chưa có giá trị. Nhập giá trị rồi lưu lại.", en: "The value is missing. Enter it, then save again.")
    package static let figureReferenceMissing = Phrase(
        vi: "Chưa nêu nguồn. Ghi số, ngày biên bản hoặc lời ghi.",
        en: "The source is missing. Name the minutes or note it.")
    package static let figureReasonMissing = Phrase(
        vi: "Giá trị đang dùng sẽ đổi. Ghi lý do rồi lưu lại.",
        en: "The standing value changes. Write why, then save again.")
}
