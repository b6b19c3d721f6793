// Labels of keys: the footer, the help, the palette and the manual are made from them.

extension Phrase {
    package static let keyHelp = Phrase(vi: "Trợ giúp", en: "Help")
    package static let keySearch = Phrase(vi: "Tìm", en: "Search")
    package static let keyRefresh = Phrase(vi: "Làm mới", en: "Refresh")
    package static let keyPalette = Phrase(vi: "Bảng lệnh", en: "Commands")
    package static let keyDesk = Phrase(vi: "Việc hôm nay", en: "Desk")
    package static let keyRegister = Phrase(vi: "Đăng ký", en: "Register")
    package static let keyQuit = Phrase(vi: "Thoát", en: "Quit")
    package static let keyBack = Phrase(vi: "Quay lại", en: "Back")
    package static let keyOpen = Phrase(vi: "Mở", en: "Open")
    package static let keyFilter = Phrase(vi: "Lọc", en: "Filter")
    package static let keyMark = Phrase(vi: "Chọn", en: "Mark")
    package static let keyMarkAll = Phrase(vi: "Chọn tất cả", en: "Mark all")
    package static let keyActOnMarks = Phrase(vi: "Làm với mục chọn", en: "Act on marks")
    package static let keyUp = Phrase(vi: "Lên", en: "Up")
    package static let keyDown = Phrase(vi: "Xuống", en: "Down")
    package static let keyPageUp = Phrase(vi: "Trang trước", en: "Page up")
    package static let keyPageDown = Phrase(vi: "Trang sau", en: "Page down")
    package static let keyTop = Phrase(vi: "Đầu", en: "Top")
    package static let keyBottom = Phrase(vi: "Cuối", en: "Bottom")
    package static let keySwitchPane = Phrase(vi: "Đổi ô", en: "Other pane")
    package static let keyUndoLast = Phrase(vi: "Hoàn tác việc vừa làm", en: "Undo what was just done")
    package static let keyCorrect = Phrase(vi: "Sửa", en: "Correct")
    package static let keyVoid = Phrase(vi: "Hủy số", en: "Void")
    package static let keyPaper = Phrase(vi: "Ghi nhận bản giấy", en: "Paper arrived")
    package static let keyInsertAfter = Phrase(vi: "Chèn số sau số này", en: "Insert after this")
    package static let keyReserve = Phrase(vi: "Giữ số mới", en: "Reserve a number")
    package static let keyUseReserved = Phrase(vi: "Dùng số", en: "Use it")
    package static let keySaveNext = Phrase(vi: "Lưu, nhập tiếp", en: "Save, next")
    package static let keySaveClose = Phrase(vi: "Lưu, đóng", en: "Save, close")
    package static let keyLookUp = Phrase(vi: "Chọn", en: "Choose")
    package static let keyAsBefore = Phrase(vi: "Như trước", en: "As before")
    package static let keyCompare = Phrase(vi: "So sánh", en: "Compare")
    package static let keyPutAside = Phrase(vi: "Cất", en: "Put aside")
    package static let keyNextField = Phrase(vi: "Ô sau", en: "Next field")
    package static let keyPreviousField = Phrase(vi: "Ô trước", en: "Field before")
    package static let keyNextOfAll = Phrase(vi: "Qua mọi ô", en: "All fields")
    package static let keyChange = Phrase(vi: "Đổi", en: "Change")
    package static let keyClearFilter = Phrase(vi: "Bỏ lọc", en: "Clear filter")
    package static let keyGoTo = Phrase(vi: "Tới số đến", en: "Go to number")
    package static let keyLanguage = Phrase(vi: "English", en: "Tiếng Việt")
    package static let keySuspend = Phrase(vi: "Tạm ra dấu nhắc lệnh", en: "Suspend to the shell")
    package static let keyRows = Phrase(vi: "Về danh sách", en: "To the rows")

    package static let contextDesk = Phrase(vi: "Việc hôm nay", en: "Desk")
    package static let contextList = Phrase(vi: "Sổ văn bản đến", en: "Incoming register")
    package static let contextSearchLine = Phrase(vi: "Dòng tìm", en: "Search line")
    package static let contextForm = Phrase(vi: "Bản nhập", en: "Form")
    package static let contextDocument = Phrase(vi: "Văn bản đến", en: "Incoming document")
    package static let contextReservations = Phrase(vi: "Giữ số", en: "Reserved numbers")
    package static let contextEverywhere = Phrase(vi: "Ở mọi màn hình", en: "Everywhere")
    package static let helpTitle = Phrase(vi: "TRỢ GIÚP", en: "HELP")
    package static let helpHint = Phrase(
        vi: "Enter làm · gõ để tìm · Tab mục sau · ↑ ↓ · phím F hỏng: Alt+số · Esc đóng",
        en: "Enter runs · type to search · Tab topic · ↑ ↓ · F = Alt+digit · Esc closes")
    package static let paletteTitle = Phrase(vi: "BẢNG LỆNH", en: "COMMANDS")
    package static let paletteHint = Phrase(
        vi: "Enter làm · gõ để lọc · ↑ ↓ · Esc thôi", en: "Enter runs · type to filter · ↑ ↓ · Esc leaves")
    package static func disabled(_ reason: Phrase) -> Phrase {
        Phrase(vi: "(\(reason.vi))", en: "(\(reason.en))")
    }

    package static func whyNotPermitted(_ roles: Phrase) -> Phrase {
        Phrase(vi: "cần quyền của \(roles.vi)", en: "needs the \(roles.en)")
    }
    package static let whyVoid = Phrase(vi: "số đã hủy", en: "the number is void")
    package static let whyNoRow = Phrase(vi: "danh sách trống", en: "the list is empty")
    package static let whyNothingMarked = Phrase(vi: "chưa chọn dòng nào", en: "nothing is marked")
    package static let whyNotElectronic = Phrase(vi: "không đến bằng đường điện tử", en: "did not come electronically")
    package static let whyPaperRecorded = Phrase(vi: "đã ghi nhận bản giấy", en: "paper recorded before")
    package static let whyNothingSuspected = Phrase(vi: "không có gì để so sánh", en: "nothing to compare")
    package static let whyNoChoice = Phrase(vi: "ô này không có danh mục", en: "this field has no list")
    package static let whyBookClosed = Phrase(vi: "chưa mở sổ năm nay", en: "this year's book is not open")
    package static let whyBookOpen = Phrase(vi: "sổ năm nay đã mở", en: "this year's book is open")
    package static let whyExpired = Phrase(vi: "đã quá hạn giữ", en: "its time has run out")
    package static let whySharedHost = Phrase(vi: "không dùng được ở máy chủ chung", en: "not on a shared host")

    package static func tooSmall(columns: Int, rows: Int, leastColumns: Int, leastRows: Int) -> Phrase {
        Phrase(
            vi:
                "Cửa sổ hẹp (\(columns)×\(rows)). Mở rộng ít nhất \(leastColumns)×\(leastRows); nội dung đang nhập còn nguyên.",
            en:
                "The window is small (\(columns)×\(rows)). Make it at least \(leastColumns)×\(leastRows); what was typed is kept."
        )
    }
    package static func quitWithForms(count: Int) -> Phrase {
        Phrase(
            vi: "Còn \(count) bản nhập dở, đã giữ lại. Enter ở lại, Ctrl+Q thoát.",
            en: "\(count == 1 ? "1 form is" : "\(count) forms are") not saved, but kept. Enter stays, Ctrl+Q quits.")
    }
    package static func actionDisabled(label: Phrase, reason: Phrase) -> Phrase {
        Phrase(vi: "\(label.vi): \(reason.vi).", en: "\(label.en): \(reason.en).")
    }
    package static let languageSwitched = Phrase(vi: "Đã chuyển sang tiếng Việt.", en: "Switched to English.")
    package static let questionYesNo = Phrase(vi: "C đồng ý · K hoặc Enter không", en: "Y yes · N or Enter no")
    package static let questionReason = Phrase(vi: "Enter xong · Esc thôi", en: "Enter done · Esc leave")
    package static let reasonLabel = Phrase(vi: "Lý do:", en: "Reason:")
    package static let reasonNeeded = Phrase(vi: "Ghi lý do, hoặc Esc thôi.", en: "Write the reason, or Esc leaves.")
}

extension Phrase {
    package static let keyUndo = Phrase(vi: "hoàn tác", en: "undo")
}

extension Phrase {
    package static let offerHint = Phrase(
        vi: "Enter nhập tiếp · Delete bỏ · Ctrl+N bản mới · Esc thôi",
        en: "Enter goes on · Delete drops it · Ctrl+N a new form · Esc leaves")
    package static let quitHint = Phrase(vi: "Enter ở lại · Ctrl+Q thoát", en: "Enter stays · Ctrl+Q quits")
}
