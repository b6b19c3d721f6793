// The desk: what waits today, and the way to everything else.

extension Phrase {
    package static let deskTitle = Phrase(vi: "VIỆC HÔM NAY", en: "TODAY")
    package static let deskCountsHeading = Phrase(vi: "VIỆC CHỜ", en: "WAITING")
    package static let deskCountsHint = Phrase(
        vi: "(Tab tới ô này, Enter mở đúng danh sách)", en: "(Tab to these, Enter opens the list)")
    package static let deskMenuHeading = Phrase(
        vi: "CHỌN VIỆC: gõ số, hoặc ↑ ↓ rồi Enter", en: "CHOOSE: type a number, or ↑ ↓ and Enter")
    package static let deskDoneHeading = Phrase(vi: "VỪA LÀM", en: "JUST DONE")

    package static let deskToSubmit = Phrase(vi: "Chờ trình", en: "To submit")
    package static let deskGivenBack = Phrase(vi: "Ban trả lại", en: "Given back")
    package static let deskSubmitted = Phrase(vi: "Đang trình, chờ ý kiến", en: "Before the leaders")
    package static let deskToInstruct = Phrase(vi: "Chờ tôi cho ý kiến", en: "For my instruction")
    package static let deskToRoute = Phrase(vi: "Có ý kiến, chờ chuyển", en: "To route")
    package static let deskToReceive = Phrase(vi: "Chuyển đến, chờ nhận", en: "To receive")
    package static let deskInHand = Phrase(vi: "Đang giải quyết", en: "In hand")
    package static let deskExtensions = Phrase(vi: "Xin gia hạn", en: "Later day asked")
    package static let deskOverdue = Phrase(vi: "Quá hạn", en: "Overdue")
    package static let deskDueSoon = Phrase(vi: "Đến hạn trong 2 ngày", en: "Due within 2 days")
    package static let deskAwaitingReply = Phrase(vi: "Phải trả lời", en: "Reply wanted")
    package static let deskArrivedToday = Phrase(vi: "Đến hôm nay", en: "Arrived today")
    package static let deskUntyped = Phrase(vi: "Chưa rõ loại", en: "Type unknown")
    package static let deskVoid = Phrase(vi: "Số đến đã hủy", en: "Void incoming numbers")
    package static let deskVoidOutgoing = Phrase(vi: "Số đi đã hủy", en: "Void outgoing numbers")
    package static let deskDraftsOwn = Phrase(vi: "Dự thảo đang soạn", en: "Drafts of mine")
    package static func deskGivenBack(_ count: Phrase, back: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi), \(back.vi) bị trả lại", en: "\(count.en), \(back.en) given back")
    }
    package static let deskDraftsAsked = Phrase(vi: "Dự thảo chờ ý kiến", en: "Drafts: opinion asked")
    package static let deskDraftsToCheck = Phrase(vi: "Dự thảo chờ duyệt", en: "Drafts to check")
    package static let deskDraftsToSign = Phrase(vi: "Văn bản đi chờ ký", en: "Outgoing to sign")
    package static let deskDraftsToNumber = Phrase(vi: "Văn bản đi chờ cấp số", en: "Outgoing to number")
    package static let deskReportsDue = Phrase(vi: "Báo cáo đến hạn", en: "Reports due")
    package static let deskFilesToClose = Phrase(vi: "Hồ sơ đến hạn kết thúc", en: "Files to close")
    package static let deskFilesToHandIn = Phrase(vi: "Hồ sơ đến hạn nộp lưu", en: "Files to hand in")
    package static let deskFilesToHandOver = Phrase(vi: "Hồ sơ nộp lưu lịch sử", en: "For the historical archive")
    package static let deskFilesToDispose = Phrase(vi: "Hồ sơ hết thời hạn", en: "Files past their period")
    package static let deskFilesTransferred = Phrase(vi: "Lần giao nộp chờ tôi", en: "Transfers for me")
    package static let deskFilesJudged = Phrase(vi: "Hồ sơ hủy chờ tôi", en: "Disposals for me")
    package static let deskLoansAsked = Phrase(vi: "Phiếu mượn chờ duyệt", en: "Loans to permit")
    package static let deskLoansPermitted = Phrase(vi: "Hồ sơ chờ giao mượn", en: "Files to hand out")
    package static let deskLoansOverdue = Phrase(vi: "Hồ sơ mượn quá hạn", en: "Files out too long")
    package static func dueUntil(_ whose: Phrase, _ day: String) -> Phrase {
        Phrase(vi: "\(whose.vi), đến \(day)", en: "\(whose.en), up to \(day)")
    }
    package static let deskDraftsToIssue = Phrase(vi: "Văn bản đi chờ phát hành", en: "Outgoing to issue")
    package static let deskReserved = Phrase(vi: "Số đang giữ", en: "Reserved numbers")

    package static let menuRegister = Phrase(vi: "Đăng ký văn bản đến", en: "Register an incoming document")
    package static let menuList = Phrase(vi: "Sổ văn bản đến", en: "Incoming register")
    package static let menuReservations = Phrase(vi: "Giữ số", en: "Reserved numbers")
    package static func menuOpenBook(year: Int) -> Phrase {
        Phrase(vi: "Mở sổ năm \(year)", en: "Open the book of \(year)")
    }
    package static let menuRound = Phrase(vi: "Trình, cho ý kiến", en: "Submit and instruct")
    package static let menuTask = Phrase(vi: "Giao việc", en: "Give a task")
    package static let menuReports = Phrase(vi: "Báo cáo, thống kê", en: "Reports and statistics")
    package static let menuRoundHint = Phrase(
        vi: "bảng nhập ý kiến chỉ đạo", en: "the grid of instructions")
    package static let menuTaskHint = Phrase(vi: "việc từ cuộc họp, điện thoại", en: "from a meeting or a call")
    package static let menuReportsHint = Phrase(vi: "giao ban tuần, theo dõi giải quyết", en: "weekly page, follow-up")
    package static let menuQuit = Phrase(vi: "Thoát", en: "Quit")

    package static let menuRegisterHint = Phrase(
        vi: "Ctrl+N, dùng được ở mọi màn hình", en: "Ctrl+N, on every screen")
    package static let menuBookHint = Phrase(
        vi: "sổ năm nay chưa mở, chưa đăng ký được", en: "not open: nothing can be registered")
    package static func menuListHint(total: Phrase) -> Phrase {
        Phrase(vi: "tất cả các năm: \(total.vi)", en: "all years: \(total.en)")
    }
    package static func menuReservationsHint(count: Phrase) -> Phrase {
        Phrase(vi: "đang giữ \(count.vi) số", en: "\(count.en) kept")
    }

    package static func doneRegistered(number: String, issuer: String, symbol: String) -> Phrase {
        let tail = symbol.isEmpty ? issuer : "\(issuer), \(symbol)"
        return Phrase(vi: "đăng ký số đến \(number), \(tail)", en: "registered number \(number), \(tail)")
    }
    package static func doneCorrected(number: String) -> Phrase {
        Phrase(vi: "sửa số đến \(number)", en: "corrected number \(number)")
    }
    package static func doneVoided(number: String) -> Phrase {
        Phrase(vi: "hủy số đến \(number)", en: "voided number \(number)")
    }
    package static func doneReserved(number: String, holder: String) -> Phrase {
        Phrase(vi: "giữ số \(number) cho \(holder)", en: "reserved number \(number) for \(holder)")
    }
    package static func donePaper(number: String) -> Phrase {
        Phrase(vi: "ghi nhận bản giấy của số đến \(number)", en: "recorded the paper copy of number \(number)")
    }
    package static func doneOpenedBook(year: Int) -> Phrase {
        Phrase(vi: "mở sổ năm \(year)", en: "opened the book of \(year)")
    }

    package static func openBookQuestion(year: Int) -> Phrase {
        Phrase(
            vi: "Mở sổ văn bản đến năm \(year)? Số đến bắt đầu từ 1.",
            en: "Open the incoming register of \(year)? Numbers begin at 1.")
    }
    package static func bookOpened(year: Int) -> Phrase {
        Phrase(
            vi: "Đã mở sổ văn bản đến năm \(year). Ctrl+N đăng ký văn bản đến.",
            en: "The incoming register of \(year) is open. Ctrl+N registers a document.")
    }
    package static func draftWaiting(time: String, what: String) -> Phrase {
        Phrase(
            vi: "Còn bản nhập dở lúc \(time) (\(what)). Ctrl+N nhập tiếp.",
            en: "A form from \(time) is put aside (\(what)). Ctrl+N goes on with it.")
    }
    package static let nothingToUndo = Phrase(
        vi: "Chưa có việc nào vừa làm để hoàn tác.", en: "There is nothing of yours to undo.")
}
