// Why a rule said no, and what to do.

extension Phrase {
    package static func refusedPermission(roles: [Phrase]) -> Phrase {
        let roles = orList(roles)
        return Phrase(
            vi: "Việc này cần quyền của \(roles.vi).", en: "This needs the rights of the \(roles.en).")
    }
    /// "văn thư hoặc Chánh Văn phòng".
    package static func orList(_ phrases: [Phrase]) -> Phrase {
        guard let last = phrases.last else { return Phrase("") }
        if phrases.count == 1 { return last }
        let first = list(Array(phrases.dropLast()))
        return Phrase(vi: "\(first.vi) hoặc \(last.vi)", en: "\(first.en) or \(last.en)")
    }

    package static func missing(_ field: Phrase) -> Phrase {
        Phrase(
            vi: "Chưa có \(field.inside.vi). Nhập \(field.inside.vi) rồi lưu lại.",
            en: "The \(field.inside.en) is missing. Enter it, then save again.")
    }
    package static func tooLong(_ field: Phrase, limit: Int) -> Phrase {
        Phrase(
            vi: "\(field.vi) dài quá \(count(limit).vi) ký tự. Rút gọn rồi lưu lại.",
            en: "\(field.en): longer than \(count(limit).en) characters. Shorten it, then save again.")
    }
    package static func outOfRange(_ field: Phrase) -> Phrase {
        Phrase(vi: "\(field.vi) phải từ 1 đến 100.000.", en: "\(field.en) must be from 1 to 100,000.")
    }
    package static func arrivalInFuture(day: String) -> Phrase {
        Phrase(
            vi: "Ngày đến \(day) sau ngày hôm nay. Sửa lại ngày đến.",
            en: "The arrival \(day) lies after today. Correct it.")
    }

    package static func twinRegistered(number: String, by name: String) -> Phrase {
        Phrase(
            vi:
                "\(name) vừa vào sổ văn bản cùng cơ quan, cùng số: số đến \(number). Phần đang nhập còn nguyên. F8 so sánh.",
            en:
                "\(name) has just registered a document of this issuer and number: \(number). What was typed is kept. F8 compares."
        )
    }
    package static func changedMeanwhile(by name: String, time: String) -> Phrase {
        let name = name.isEmpty ? Phrase(vi: "Người khác", en: "Somebody") : Phrase(name)
        return Phrase(
            vi: "\(name.vi) vừa sửa văn bản này (\(time)). Phần đang nhập còn nguyên. F8 xem.",
            en: "\(name.en) has just changed this document (\(time)). What was typed is kept. F8 shows it.")
    }
    package static func bookNotOpen(year: Int) -> Phrase {
        Phrase(
            vi: "Sổ năm \(year) chưa mở. Mở sổ ở Việc hôm nay (F10), hoặc sửa ngày đến.",
            en: "The book of \(year) is not open. Open it on the desk (F10), or correct the arrival.")
    }
    package static func bookClosed(year: Int, on day: String) -> Phrase {
        Phrase(
            vi: "Sổ năm \(year) đã khóa ngày \(day). Đăng ký vào sổ đang mở.",
            en: "The book of \(year) was closed on \(day). Use the open book.")
    }
    package static func bookAlreadyOpen(year: Int) -> Phrase {
        Phrase(vi: "Sổ năm \(year) đã mở rồi.", en: "The book of \(year) is open already.")
    }
    package static func noSuchNumber(_ number: String) -> Phrase {
        Phrase(vi: "Không có số đến \(number).", en: "There is no incoming number \(number).")
    }
    package static let noSuchRecord = Phrase(
        vi: "Không tìm thấy mục này trong sổ. F5 làm mới danh sách.",
        en: "There is no such record. F5 refreshes the list.")
    package static func alreadyVoid(_ number: String) -> Phrase {
        Phrase(vi: "Số đến \(number) đã hủy.", en: "Number \(number) is void.")
    }
    package static let reasonMissing = Phrase(
        vi: "Chưa có lý do. Ghi lý do rồi lưu lại.", en: "The reason is missing. Write it, then save again.")
    package static let nothingChanged = Phrase(
        vi: "Chưa sửa gì nên không lưu.", en: "Nothing was changed, so nothing is saved.")
    package static func arrivalYearFixed(year: Int) -> Phrase {
        Phrase(
            vi: "Số này thuộc sổ năm \(year): ngày đến phải trong năm \(year).",
            en: "The number belongs to the book of \(year): it must arrive in \(year).")
    }
    package static func numberTaken(_ number: String) -> Phrase {
        Phrase(vi: "Số đến \(number) đã có trong sổ.", en: "Number \(number) is taken.")
    }
    package static func suffixesUsedUp(_ number: String) -> Phrase {
        Phrase(vi: "Sau số \(number) đã chèn hết chữ từ a đến z.", en: "All letters after number \(number) are used.")
    }
    package static func numberNotGiven(_ number: String) -> Phrase {
        Phrase(
            vi: "Số đến \(number) chưa được cấp nên chưa chèn sau số này được.",
            en: "Number \(number) was not given yet; nothing can follow it.")
    }
    package static func reservationNotOpen(_ number: String) -> Phrase {
        Phrase(
            vi: "Số \(number) không còn giữ: đã dùng, đã hủy hoặc quá hạn.",
            en: "Number \(number) is not kept any more: used, void or expired.")
    }
    package static let expiryInPast = Phrase(
        vi: "Thời hạn giữ số đã qua. Chọn ngày muộn hơn.", en: "That end lies in the past. Choose a later day.")
    package static func notElectronic(_ number: String) -> Phrase {
        Phrase(
            vi: "Số đến \(number) đã là bản giấy, không có bản giấy đến sau.",
            en: "Number \(number) came on paper; no paper follows it.")
    }
    package static func paperAlreadyRecorded(_ number: String, day: String) -> Phrase {
        Phrase(
            vi: "Bản giấy của số đến \(number) đã ghi nhận ngày \(day).",
            en: "The paper of number \(number) was recorded on \(day).")
    }
    package static func clockBehind(newest: String) -> Phrase {
        Phrase(
            vi:
                "Đồng hồ máy chậm hơn nhật ký (mục mới nhất: \(newest)). Chưa ghi gì. Chỉnh lại giờ máy; nếu giờ đúng, chạy lệnh với --trust-clock.",
            en:
                "The clock is behind the journal (newest entry: \(newest)). Nothing was written. Set the clock; if it is right, run the command with --trust-clock."
        )
    }
    package static func replyOwed(_ number: String) -> Phrase {
        Phrase(
            vi: "Số \(number) phải trả lời. Chưa ghi gì. Ghi vì sao không trả lời ở ô Kết quả, hoặc chọn Đã trả lời.",
            en: "Number \(number) asks for a reply. Nothing was written. Say in the result why none goes out.")
    }
    package static func noteTooLong(limit: Phrase) -> Phrase {
        Phrase(
            vi: "Dài quá \(limit.vi) ký tự. Chưa ghi gì. Viết gọn, phần dài để trong tệp đính kèm.",
            en: "More than \(limit.en) characters. Nothing was written. Shorten it; attach what is long as a file.")
    }
    package static func formAlreadyNumbered(_ number: String) -> Phrase {
        Phrase(
            vi: "Bản này đã được cấp số \(number) ở lần lưu trước. Phần sửa thêm chưa ghi: mở số ấy, Ctrl+E để sửa.",
            en: "This entry already has number \(number). What was added is not written: open it, Ctrl+E corrects.")
    }
    package static func extensionRefused(_ number: String) -> Phrase {
        Phrase(
            vi: "Số \(number): không cho gia hạn, hạn giữ như cũ.",
            en: "Number \(number): no extension; the deadline stands.")
    }
    package static let deskNothing = Phrase(vi: "không có việc nào chờ", en: "nothing waits")
    package static func formKeyUsed(_ number: String) -> Phrase {
        Phrase(
            vi: "Khóa này đã dùng cho số đến \(number), một văn bản khác. Chưa ghi gì. Dùng khóa khác.",
            en: "This key was used for number \(number), another document. Nothing was written. Use another key.")
    }
    package static func yearNotOver(_ year: Int) -> Phrase {
        Phrase(
            vi: "Năm \(year) chưa hết nên chưa khóa sổ được. Khóa sổ từ ngày 01/01/\(year + 1).",
            en: "The year \(year) is not over, so its book cannot be closed. Close it from 01/01/\(year + 1).")
    }
    package static func loginTaken(_ login: String) -> Phrase {
        Phrase(vi: "Tên ngắn \"\(login)\" đã có người dùng.", en: "The short name \"\(login)\" is taken.")
    }
    package static let nameMissing = Phrase(
        vi: "Chưa có tên. Nhập tên rồi lưu lại.", en: "The name is missing. Enter it, then save again.")
    package static func loginMalformed(_ login: String) -> Phrase {
        Phrase(
            vi: "Tên ngắn \"\(login)\" chưa đúng: chữ thường không dấu, số, dấu chấm, gạch nối.",
            en: "The short name \"\(login)\" may have small letters, digits, dot and hyphen only.")
    }
    package static func unknownPerson(_ login: String) -> Phrase {
        Phrase(
            vi: "Không có người dùng \"\(login)\" trong cơ quan này.",
            en: "Nobody called \"\(login)\" works in this office.")
    }
    package static let mergeImpossible = Phrase(
        vi: "Không gộp được hai tên này: một tên thuộc danh mục hoặc đã gộp.",
        en: "These two cannot be merged: one belongs to the directory or is merged already.")
    package static let lastAdministrator = Phrase(
        vi: "Phải còn ít nhất một người có quyền quản trị.",
        en: "At least one person must keep the administrator's rights.")
}
