// The help: its keys, those of what stands in front of a screen, and the list of every action.

extension Phrase {
    package static let helpFind = Phrase(vi: "Tìm trong trợ giúp:", en: "Search the help:")
    package static func helpHits(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) dòng", en: "\(count.en) lines")
    }
    package static let helpTurning = Phrase(
        vi: "← → đổi, Delete bỏ hết, Enter lọc.", en: "← → change, Delete clears all, Enter filters.")
    package static let helpOverlayHeading = Phrase(vi: "Trong khung này", en: "In this box")

    package static let keyUpDown = Phrase(vi: "Lên, xuống", en: "Up, down")
    package static let keyPages = Phrase(vi: "Trang trước, trang sau", en: "Page up, page down")
    package static let keyLeave = Phrase(vi: "Thôi", en: "Leave")
    package static let keyRun = Phrase(vi: "Làm việc ở dòng này", en: "Run the line")
    package static let keyNextTopic = Phrase(vi: "Mục sau, mục trước", en: "Next, previous topic")
    package static let keyHelpOn = Phrase(vi: "Sang các phím, rồi đóng", en: "On to the keys, then closes")
    package static let keyGoOnTyping = Phrase(vi: "Nhập tiếp", en: "Go on with it")
    package static let keyDrop = Phrase(vi: "Bỏ bản này", en: "Drop it")
    package static let keyNewForm = Phrase(vi: "Bản mới", en: "A new form")
    package static let keyTake = Phrase(vi: "Nhận dòng này", en: "Take the line")
    package static let keyDropTemplate = Phrase(vi: "Bỏ mẫu của mình", en: "Drop one of yours")
    package static let keyRow = Phrase(vi: "Dòng trước, dòng sau", en: "Row before, next row")
    package static let keyClearAll = Phrase(vi: "Bỏ hết", en: "Clear all")
    package static let keyBackToForm = Phrase(vi: "Về bản đang nhập", en: "Back to the form")
    package static let keyTakeNewer = Phrase(
        vi: "Lấy bản mới, giữ ô đã sửa", en: "Take the new version, keep your fields")
    package static let keyStay = Phrase(vi: "Ở lại", en: "Stay")
    package static let keyYes = Phrase(vi: "Đồng ý", en: "Yes")
    package static let keyNo = Phrase(vi: "Không", en: "No")
    package static let keyDone = Phrase(vi: "Xong", en: "Done")
    package static let keyComplete = Phrase(vi: "Điền tiếp đường dẫn", en: "Complete the path")

    package static let placeDesk = Phrase(vi: "Việc hôm nay", en: "Desk")
    package static let placeWaiting = Phrase(vi: "Việc chờ", en: "Waiting")
    package static let placeReport = Phrase(vi: "Báo cáo", en: "Reports")
    package static let placeSteps = Phrase(vi: "Xử lý", en: "Handling")

    package static let whyOpenDocument = Phrase(vi: "mở văn bản trước", en: "open a document first")
    package static let whyOpenFiles = Phrase(
        vi: "mở văn bản trước, rồi Ctrl+T", en: "open a document first, then Ctrl+T")
    package static let whyOpenList = Phrase(
        vi: "mở Sổ văn bản đến trước (phím 2)", en: "open the register first (key 2)")
    package static let whyOpenForm = Phrase(
        vi: "mở bản đăng ký trước (Ctrl+N)", en: "open a form first (Ctrl+N)")
    package static let whyInForm = Phrase(
        vi: "lưu hoặc cất bản đang nhập trước", en: "save this form or put it aside first")
    package static let whyOpenReservations = Phrase(
        vi: "mở Giữ số trước (phím 4)", en: "open the reserved numbers first (key 4)")
    package static let whyOpenRound = Phrase(
        vi: "mở Trình, cho ý kiến trước (phím 6)", en: "open Submit and instruct first (key 6)")
    package static let whyOpenReport = Phrase(
        vi: "mở báo cáo trước (phím 8)", en: "open a report first (key 8)")
    package static let whyNoRound = Phrase(
        vi: "cần quyền của Văn thư, Chánh Văn phòng hoặc Thường trực",
        en: "needs the clerk, the chief of office or the leadership")

    package static func fileNamedTwice(name: String) -> Phrase {
        Phrase(
            vi: "Tệp \(name) được nêu hai lần. Chưa thêm tệp nào.",
            en: "The file \(name) is named twice. None is added.")
    }
    package static func noSuchNote(_ code: String, codes: String) -> Phrase {
        Phrase(
            vi: "Chưa có mã bút phê \"\(code)\". Có: \(codes); hoặc viết đủ câu.",
            en: "There is no note with the code \"\(code)\". There are: \(codes); or write it in words.")
    }
}
