// The registration form: its labels, hints, echoes and warnings.

extension Phrase {
    package static let formRegisterTitle = Phrase(vi: "ĐĂNG KÝ VĂN BẢN ĐẾN", en: "REGISTER AN INCOMING DOCUMENT")
    package static let formNumberLater = Phrase(vi: "số đến cấp khi lưu", en: "number given on saving")
    package static func formReserved(number: String) -> Phrase {
        Phrase(vi: "dùng số đã giữ \(number)", en: "uses the kept number \(number)")
    }
    package static func formCorrectTitle(number: String) -> Phrase {
        Phrase(vi: "SỬA THÔNG TIN ĐĂNG KÝ · SỐ ĐẾN \(number)", en: "CORRECT THE ENTRY · NUMBER \(number)")
    }
    package static func formInsertTitle(after number: String) -> Phrase {
        Phrase(vi: "CHÈN SỐ SAU SỐ ĐẾN \(number)", en: "INSERT LATE AFTER NUMBER \(number)")
    }
    package static func formInsertRule(number: String) -> Phrase {
        Phrase(
            vi: "Chèn sau số \(number). Cần Chánh Văn phòng đồng ý; sổ in sẽ ghi rõ.",
            en: "Follows number \(number). The chief of office must agree; the printed register says so.")
    }
    package static let formReason = Phrase(vi: "Lý do sửa", en: "Reason")
    package static let formInsertReason = Phrase(vi: "Lý do chèn", en: "Reason")
    package static let formJustDone = Phrase(vi: "Vừa xong:", en: "Just done:")

    package static let secretQuestion = Phrase(
        vi:
            "Văn bản có dấu mật (Mật, Tối mật, Tuyệt mật)? Có thì bản nhập này bỏ hẳn, không giữ lại gì; ghi vào sổ giấy.",
        en:
            "Does the paper have a secret mark (Mật, Tối mật, Tuyệt mật)? Then this form goes and nothing of it is kept; use the paper book."
    )
    package static let secretMark = Phrase(
        vi: "Có dấu mật: không nhập trên máy nối mạng. Ghi Sổ bí mật nhà nước (giấy).",
        en: "Secret mark: not on a networked computer. Use the paper register of state secrets.")
    package static let hintSecret = Phrase(
        vi: "Space đổi Không/Có. Dấu Mật, Tối mật, Tuyệt mật trên bản giấy.",
        en: "Space changes it. A mark Mật, Tối mật or Tuyệt mật on the paper.")
    package static let hintIssuer = Phrase(
        vi: "Gõ chữ đầu hoặc không dấu (snv, so noi vu). ↓ ↑ chọn, Enter nhận.",
        en: "Initials or letters without marks (snv, so noi vu). ↓ ↑ choose, Enter takes.")
    package static let hintSymbol = Phrase(
        vi: "Như trên giấy: 933/QĐ-TLĐ. Sau \"/\" Enter nhận gợi ý. Dán được cả dòng.",
        en: "As on the paper: 933/QĐ-TLĐ. After \"/\" Enter takes an offer. Paste a line.")
    package static let hintDay = Phrase(
        vi: "\".\" hôm nay · \"-1\" hôm qua · \"23\" · \"23/11\" · \"23/11/2026\"",
        en: "\".\" today · \"-1\" yesterday · \"23\" · \"23/11\" · \"23/11/2026\"")
    package static let hintDeadline = Phrase(
        vi: "\"+5\" năm ngày làm việc · \"30/11\" · để trống nếu không có hạn",
        en: "\"+5\" five working days · \"30/11\" · empty for none")
    package static let hintType = Phrase(
        vi: "F4 chọn từ danh mục, hoặc gõ tắt: cv, bc, kh, gm.", en: "F4 chooses from the list, or type cv, bc, kh, gm."
    )
    package static let hintSubject = Phrase(
        vi: "→ lấy trích yếu gợi ý, Ctrl+→ từng từ, ↓ ↑ chọn · F4 viết đủ chữ gõ tắt.",
        en: "→ takes the suggestion, Ctrl+→ a word, ↓ ↑ choose · F4 abbreviations.")
    package static let hintRecipient = Phrase(
        vi: "Ban hoặc người nhận. ↓ ↑ chọn, Enter nhận.", en: "Department or person. ↓ ↑ choose, Enter takes.")
    package static let hintHour = Phrase(
        vi: "Giờ đến, như 8:15 hoặc 0815. Bắt buộc với Thượng khẩn, Hỏa tốc.",
        en: "Hour, as 8:15 or 0815. Needed for very urgent and express.")
    package static let hintChoice = Phrase(
        vi: "Space hoặc ← → đổi, F4 chọn từ danh mục.", en: "Space or ← → change, F4 chooses.")
    package static let hintSender = Phrase(
        vi: "Chỉ ghi khi nơi gửi khác cơ quan ban hành.", en: "Only where it differs from the issuer.")
    package static let hintMeetingDay = Phrase(
        vi: "Ngày họp ghi trong giấy mời: \"30/11\" · \"+5\" năm ngày làm việc nữa",
        en: "The day that the invitation names: \"30/11\" · \"+5\" in five working days")
    package static let choiceBySpace = Phrase(
        vi: "Ô này chọn bằng phím Space, không gõ chữ; Enter sang ô sau.",
        en: "Space changes this field, it takes no letters; Enter goes on.")
    package static let hintMeetingHour = Phrase(vi: "Giờ họp, như 8:00 hoặc 1330.", en: "The hour, as 8:00 or 1330.")
    package static let hintAttendees = Phrase(
        vi: "Ai dự, như trên giấy mời hoặc theo phân công.", en: "Who attends, as invited or as sent.")
    package static let hintReplyWanted = Phrase(
        vi: "Văn bản yêu cầu trả lời điều gì. Để trống nếu không phải trả lời.",
        en: "What the document asks to be told. Empty when no reply is due.")
    package static let hintNumber = Phrase(vi: "Chỉ gõ số.", en: "A number.")
    package static let hintReason = Phrase(
        vi: "Lý do được ghi vào nhật ký.", en: "The reason is kept in the journal.")
    package static let hintPlain = Phrase(
        vi: "Enter ô sau, Tab qua mọi ô.", en: "Enter the next field, Tab through all.")

    package static func echoDay(weekday: Phrase, day: String, relation: Phrase?) -> Phrase {
        let tail = relation.map { Phrase(vi: " (\($0.vi))", en: " (\($0.en))") } ?? Phrase("")
        return Phrase(vi: "= \(weekday.vi) \(day)\(tail.vi)", en: "= \(weekday.en) \(day)\(tail.en)")
    }
    package static func echoWorkingDays(_ days: Int) -> Phrase {
        Phrase(vi: "còn \(days) ngày làm việc", en: days == 1 ? "1 working day" : "\(days) working days")
    }
    package static let echoRestDay = Phrase(vi: "ngày nghỉ", en: "a rest day")
    package static func echoRuns(_ name: Phrase, until day: String) -> Phrase {
        Phrase(vi: "\(name.vi), tính đến hết \(day)", en: "\(name.en), runs to the end of \(day)")
    }
    package static func echoType(_ name: String) -> Phrase {
        Phrase(vi: "→ \(name) (tự nhận)", en: "→ \(name) (recognised)")
    }
    package static let echoSymbolPlain = Phrase(vi: "→ không thấy loại, chọn tay", en: "→ no type, choose by hand")
    package static let echoNewIssuer = Phrase(vi: "mới, sẽ được ghi nhớ", en: "new, will be remembered")
    package static let echoProvisional = Phrase(
        vi: "lịch nghỉ năm này là tạm tính", en: "the holidays of that year are provisional")

    package static func dayNotUnderstood(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa hiểu ngày \"\(text)\". Gõ 23, 23/11, 23/11/2026, hoặc dấu chấm cho hôm nay.",
            en: "\"\(text)\" is no day. Type 23, 23/11, 23/11/2026, or a dot for today.")
    }
    package static func hourNotUnderstood(_ text: String) -> Phrase {
        Phrase(vi: "Chưa hiểu giờ \"\(text)\". Gõ 8:15 hoặc 0815.", en: "\"\(text)\" is no hour. Type 8:15 or 0815.")
    }
    package static func numberNotUnderstood(_ text: String) -> Phrase {
        Phrase(vi: "\"\(text)\" không phải là số. Chỉ gõ chữ số.", en: "\"\(text)\" is no number. Type digits.")
    }
    package static func typeNotKnown(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa có loại văn bản \"\(text)\". F4 chọn từ danh mục.",
            en: "There is no type \"\(text)\". F4 chooses from the list.")
    }

    package static func doubtDateAfterArrival(key: String) -> Phrase {
        Phrase(
            vi: "Ngày văn bản sau ngày đến. Sửa lại, hoặc \(key) lần nữa nếu đúng như bản giấy.",
            en: "Dated after it arrived. Correct it, or \(key) again if the paper says so.")
    }
    package static func doubtOld(day: String, key: String) -> Phrase {
        Phrase(
            vi: "Văn bản ngày \(day), đã hơn 60 ngày. \(key) lần nữa nếu đúng.",
            en: "Dated \(day), more than 60 days ago. \(key) again if that is right.")
    }
    package static func doubtSymbol(_ text: String) -> Phrase {
        Phrase(
            vi: "Chưa nhận ra ký hiệu \"\(text)\". Vẫn lưu được; loại văn bản cần chọn tay.",
            en: "The symbol \"\(text)\" was not understood. It can be saved; choose the type by hand.")
    }
    package static func doubtHour(key: String) -> Phrase {
        Phrase(
            vi: "Chưa có giờ đến của văn bản khẩn. Ghi giờ đến, hoặc \(key) lần nữa để bỏ qua.",
            en: "The hour of arrival is missing. Enter it, or \(key) again to go on without.")
    }
    package static func duplicateSame(number: String, day: String) -> Phrase {
        Phrase(
            vi: "Nghi trùng số đến \(number) ngày \(day): cùng cơ quan, cùng số. F8 so sánh.",
            en: "Perhaps number \(number) of \(day): same issuer, same symbol. F8 compares.")
    }
    package static func duplicateNear(number: String, day: String) -> Phrase {
        Phrase(
            vi: "Nghi trùng số đến \(number) ngày \(day): trích yếu gần như nhau. F8 so sánh.",
            en: "Perhaps number \(number) of \(day): nearly the same subject. F8 compares.")
    }
    package static func duplicateElectronic(number: String, way: Phrase) -> Phrase {
        Phrase(
            vi: "Đã vào sổ: số đến \(number) (\(way.inside.vi)). F8 ghi nhận bản giấy, không lấy số mới.",
            en: "Registered as number \(number) (\(way.inside.en)). F8 records the paper under it.")
    }
    package static func duplicateGoOn(key: String) -> Phrase {
        Phrase(vi: "\(key) lần nữa nếu vẫn lưu.", en: "\(key) again saves all the same.")
    }

    package static let compareTitle = Phrase(vi: "SO SÁNH", en: "COMPARE")
    package static let compareTyped = Phrase(vi: "Đang nhập", en: "Being entered")
    package static func compareFound(number: String) -> Phrase {
        Phrase(vi: "Số đến \(number)", en: "Number \(number)")
    }
    package static let compareNow = Phrase(vi: "Trong sổ bây giờ", en: "In the register now")
    package static let comparePaperHint = Phrase(
        vi: "F2 ghi nhận bản giấy, dưới số này · ↑ ↓ · Esc quay lại",
        en: "F2 records the paper, under this number · ↑ ↓ · Esc back")
    package static let compareHint = Phrase(
        vi: "↑ ↓ xem tiếp · Esc về bản đang nhập", en: "↑ ↓ more · Esc back to the form")
    package static let compareNewerHint = Phrase(
        vi: "F2 lấy bản mới, giữ ô đã sửa · ↑ ↓ · Esc về bản đang nhập",
        en: "F2 takes the new version, keeps your fields · ↑ ↓ · Esc back")

    package static func numberGiven(number: String) -> Phrase {
        Phrase(
            vi: "Đã cấp số đến \(number). Ghi số này vào dấu ĐẾN.",
            en: "Number \(number) was given. Write it in the arrival stamp.")
    }
    package static func numberGivenBefore(number: String) -> Phrase {
        Phrase(
            vi: "Văn bản này đã có số đến \(number) từ lần lưu trước, không lấy số mới.",
            en: "This form already has number \(number); no new number was taken.")
    }
    package static func numberInserted(number: String) -> Phrase {
        Phrase(
            vi: "Đã chèn số đến \(number). Ghi số này vào dấu ĐẾN.",
            en: "Number \(number) was inserted. Write it in the arrival stamp.")
    }
    package static func corrected(number: String) -> Phrase {
        Phrase(vi: "Đã sửa thông tin đăng ký của số đến \(number).", en: "The entry of number \(number) is corrected.")
    }
    package static func fieldFull(limit: Phrase) -> Phrase {
        Phrase(
            vi: "Ô này chứa tối đa \(limit.vi) ký tự; phần thừa đã bỏ.",
            en: "This field holds at most \(limit.en) characters; the rest was dropped.")
    }
    package static let formPutAside = Phrase(
        vi: "Đã cất bản nhập dở. Ctrl+N nhập tiếp.", en: "The form is put aside. Ctrl+N goes on with it.")
    package static let formTakenUp = Phrase(
        vi: "Đang nhập tiếp bản đã cất.", en: "Going on with the form put aside.")
    package static func formOffered(time: String, what: String) -> Phrase {
        Phrase(
            vi: "Còn bản nhập dở lúc \(time) (\(what)). Enter nhập tiếp, Delete bỏ.",
            en: "A form from \(time) is put aside (\(what)). Enter goes on with it, Delete drops it.")
    }
    package static let formDropped = Phrase(vi: "Đã bỏ bản nhập dở.", en: "The form put aside was dropped.")
    package static let formEmptyOne = Phrase(vi: "chưa có gì", en: "nothing yet")
    package static let asBeforeNone = Phrase(
        vi: "Chưa có văn bản trước để lấy lại.", en: "There is no document before this one.")
    package static let typeChooserTitle = Phrase(vi: "CHỌN LOẠI VĂN BẢN", en: "CHOOSE THE TYPE")
    package static let issuerChooserTitle = Phrase(vi: "CHỌN CƠ QUAN BAN HÀNH", en: "CHOOSE THE ISSUER")
    package static let recipientChooserTitle = Phrase(vi: "CHỌN NƠI NHẬN", en: "CHOOSE THE RECIPIENT")
    package static let chooserNothing = Phrase(vi: "Không có mục nào khớp.", en: "Nothing matches.")
    package static let chooserHint = Phrase(
        vi: "Enter nhận · gõ để lọc · ↑ ↓ · Esc thôi", en: "Enter takes · type to filter · ↑ ↓ · Esc leaves")
}

extension Phrase {
    package static let formEndOfPath = Phrase(
        vi: "Hết các ô thường dùng. Ctrl+S lưu; Tab qua các ô còn lại.",
        en: "That was the last common field. Ctrl+S saves; Tab goes through the others.")
}

extension Phrase {
    package static func arrivalLongAgo(_ day: String) -> Phrase {
        Phrase(
            vi: "ngày đến \(day) đã hơn 60 ngày. Kiểm tra lại; số được cấp theo sổ của năm đó.",
            en: "the day of arrival, \(day), is more than 60 days ago. Check it; the number is of that year's book.")
    }
    package static func arrivalLongAgo(_ day: String, key: String) -> Phrase {
        Phrase(
            vi: "Ngày đến \(day) đã hơn 60 ngày. Sửa lại, hoặc \(key) lần nữa nếu đúng.",
            en: "Arrived on \(day), more than 60 days ago. Correct it, or \(key) again if it is right.")
    }
}
