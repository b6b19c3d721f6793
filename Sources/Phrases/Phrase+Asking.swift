// What is asked before it is done, and what is said of days that cannot be meant.

extension Phrase {
    // Days.
    /// A day that the calendar has not.
    /// - Parameter month: `nil` where no month has such a day.
    package static func noSuchDay(_ day: Int, month: Int?, year: Int) -> Phrase {
        guard let month else { return Phrase(vi: "Không có ngày \(day).", en: "There is no day \(day).") }
        guard (1...12).contains(month) else {
            return Phrase(vi: "Không có tháng \(month).", en: "There is no month \(month).")
        }
        return Phrase(
            vi: "Tháng \(month) năm \(year) không có ngày \(day).", en: "Month \(month) of \(year) has no day \(day).")
    }
    package static func noSuchDay(_ flag: String, _ fault: Phrase) -> Phrase {
        Phrase(
            vi: "\(flag): \(fault.vi) Sửa ngày rồi chạy lại.", en: "\(flag): \(fault.en) Correct it, then run again.")
    }
    package static func doubtDeadlinePassed(_ day: String, key: String) -> Phrase {
        Phrase(
            vi: "Hạn \(day) đã qua. Sửa lại, hoặc \(key) lần nữa nếu đúng.",
            en: "The deadline \(day) has passed. Correct it, or \(key) again if it is right.")
    }
    package static func doubtDeadlinePassed(_ day: String) -> Phrase {
        Phrase(vi: "hạn \(day) đã qua. Kiểm tra lại.", en: "the deadline \(day) has passed. Check it.")
    }
    package static let echoPassed = Phrase(vi: "đã qua", en: "passed")
    package static let lineNeeded = Phrase(
        vi: "Ô này còn trống. Điền vào, hoặc Esc thôi.", en: "Nothing is written. Fill it in, or Esc leaves.")

    // Columns.
    package static let columnsNeedOne = Phrase(
        vi: "Cần thêm một cột. Space chọn.", en: "One more column is needed: Space.")

    // Drafts and saved filters.
    package static func draftDropQuestion(_ summary: Phrase) -> Phrase {
        Phrase(
            vi: "Bỏ bản đang nhập dở \"\(summary.vi)\"? Chữ đã gõ trong đó sẽ mất.",
            en: "Drop \"\(summary.en)\"? What was typed in it is lost.")
    }
    package static func filterNameTaken(_ name: String) -> Phrase {
        Phrase(
            vi: "Đã có bộ lọc \"\(name)\" nên không đổi tên. Ctrl+E đặt tên khác.",
            en: "There is a filter \"\(name)\" already, so the name stays. Ctrl+E gives another.")
    }
    package static func filterReplaceQuestion(_ name: String) -> Phrase {
        Phrase(
            vi: "Đã có bộ lọc \"\(name)\". Thay bằng bộ lọc này?",
            en: "There is a filter \"\(name)\". Put this one in its place?")
    }

    /// In a sentence: "hơn 1.000 văn bản".
    package static func documents(over value: Int) -> Phrase {
        Phrase(vi: "hơn \(count(value).vi) văn bản", en: "more than \(count(value).en) documents")
    }
    package static func over(_ value: Int) -> Phrase {
        Phrase(vi: "hơn \(count(value).vi)", en: "more than \(count(value).en)")
    }

    // The round.
    package static func submitAllQuestion(_ documents: Phrase, to leader: String) -> Phrase {
        Phrase(vi: "Trình \(documents.vi) cho \(leader)?", en: "Submit \(documents.en) to \(leader)?")
    }
    package static func submitted(number: String, to leader: String) -> Phrase {
        Phrase(vi: "Số \(number): đã trình \(leader).", en: "Number \(number): submitted to \(leader).")
    }
    package static func submittedMany(done: Phrase, of total: Phrase, to leader: String) -> Phrase {
        Phrase(
            vi: "Đã trình \(leader): \(done.vi) / \(total.vi) văn bản.",
            en: "Submitted to \(leader): \(done.en) of \(total.en).")
    }

    // Steps.
    package static let stepsNotNow = Phrase(vi: "Chưa làm ở bước này", en: "Not at this point")
    /// Who has it, in place of somebody else.
    package static func whyHeld(by names: String) -> Phrase { Phrase(vi: "\(names) đang giữ", en: "\(names) has it") }

    // Parties that cannot be given a document.
    package static func nobodyCalled(_ name: String) -> Phrase {
        Phrase(
            vi: "Trong cơ quan không có \"\(name)\". F4 chọn từ danh mục.",
            en: "There is nobody called \"\(name)\" here. F4 chooses.")
    }
    package static func partyGone(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name) đã thôi việc nên không giao được. F4 chọn người khác.",
            en: "\(name) has left and cannot be given it. F4 chooses somebody else.")
    }
    package static func partyTakesNone(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name) chỉ quản trị chương trình, không nhận văn bản. F4 chọn người khác.",
            en: "\(name) only administers the program and takes no documents. F4 chooses somebody else.")
    }
    package static func partyElsewhere(_ name: String, in department: String) -> Phrase {
        Phrase(
            vi: "\(name) thuộc \(department), không thuộc ban chủ trì. F4 chọn người của ban chủ trì.",
            en: "\(name) is of \(department), not of the leading department. F4 lists its people.")
    }

    // Settings in the palette and in F1.
    package static func settingChoice(_ row: Phrase, _ choice: Phrase) -> Phrase {
        Phrase(vi: "\(row.vi) › \(choice.vi)", en: "\(row.en) › \(choice.en)")
    }
    /// What people also call a choice, for finding it.
    package static func settingAlias(_ code: String) -> Phrase? {
        switch code {
        case "en": Phrase(vi: "tiếng Anh", en: "English")
        case "vi": Phrase(vi: "tiếng Việt", en: "Vietnamese")
        case "old", "new": Phrase(vi: "kiểu dấu", en: "tone marks")
        default: nil
        }
    }
    package static let settingNeed = Phrase(
        vi: "không; ← → đổi, giữ ngay cho người này", en: "no; ← → change it, and it is kept at once")

    package static let keyMarkLoaded = Phrase(vi: "Chọn các dòng đang có", en: "Mark the rows at hand")
    package static let keySaveCorrection = Phrase(vi: "Lưu bản sửa", en: "Save the correction")
}

extension FieldHelp {
    /// What F1 says of a line of the settings.
    package static func setting(_ meaning: Phrase) -> FieldHelp { FieldHelp(meaning, need: .sometimes(.settingNeed)) }
}
