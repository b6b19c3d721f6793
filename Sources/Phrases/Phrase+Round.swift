// The leader's round, the list for the pen, and pages of text.

extension Phrase {
    package static let contextRound = Phrase(vi: "Trình, cho ý kiến", en: "The leader's round")
    package static let roundTitle = Phrase(vi: "TRÌNH, CHO Ý KIẾN", en: "SUBMIT AND INSTRUCT")
    package static let roundStages = Phrase(vi: "Chọn lãnh đạo và danh sách", en: "Choose leader and list")
    package static func roundToSubmit(_ leader: String) -> Phrase {
        Phrase(vi: "Chờ trình › trình \(leader)", en: "To submit › to \(leader)")
    }
    package static func roundBefore(_ leader: String) -> Phrase {
        Phrase(vi: "Đang trình › ý kiến của \(leader)", en: "Submitted › the word of \(leader)")
    }
    package static func roundProposals(_ leader: String) -> Phrase {
        Phrase(vi: "Đang trình › đề xuất với \(leader)", en: "Submitted › proposals to \(leader)")
    }
    package static let roundDeadline = Phrase(vi: "Hạn", en: "Due")
    package static let roundNote = Phrase(vi: "Bút phê", en: "Note")
    package static func roundEntered(_ count: Phrase) -> Phrase {
        Phrase(vi: "nhập \(count.vi)", en: "\(count.en) entered")
    }
    package static let roundEmpty = Phrase(
        vi: "Không có văn bản nào chờ ở đây. F4 chọn lãnh đạo khác hoặc danh sách khác.",
        en: "No document waits here. F4 chooses another leader or list.")
    package static let roundNoLeader = Phrase(
        vi: "Cơ quan chưa có ai thuộc Thường trực. Quản trị thêm vai trò cho người dùng.",
        en: "The office has nobody of the leadership. The administrator gives the role.")
    package static let roundNoNote = Phrase(
        vi: "Chưa có bút phê. Gõ mã (tm, ct, dy, lu …) hoặc viết; dòng này chưa lưu.",
        en: "The note is missing. Type a code (tm, ct, dy, lu …) or write it; this line is not saved.")
    package static let roundOneLead = Phrase(
        vi: "Đề xuất chỉ ghi một đơn vị hoặc người chủ trì.", en: "A proposal names one who leads.")
    package static let roundNothingTyped = Phrase(vi: "Chưa nhập dòng nào.", en: "No line is entered.")
    package static func roundEnd(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Hết danh sách: \(count.vi) dòng đã nhập, chưa lưu. F2 lưu.",
            en: "The end of the list: \(count.en) lines entered, not saved. F2 saves.")
    }
    package static func roundLinesLeft(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "\(count.vi) dòng chưa lưu: sửa dòng có dấu ! rồi F2.",
            en: "Lines not saved: \(count.en). Correct those marked ! and F2.")
    }
    package static let roundGone = Phrase(
        vi: "Văn bản này vừa được người khác xử lý; nội dung đã gõ còn đây. Ctrl+O mở xem.",
        en: "Somebody else has moved this document on; what was typed is still here. Ctrl+O opens it.")
    package static func stepOvertaken(by name: String, time: String, isForm: Bool) -> Phrase {
        guard isForm else {
            return Phrase(
                vi: "\(name) vừa xử lý văn bản này (\(time)). Chưa ghi gì: xem lại rồi làm lại.",
                en: "\(name) has just moved this document on (\(time)). Nothing was written: look again, then repeat.")
        }
        return Phrase(
            vi: "\(name) vừa xử lý văn bản này (\(time)). Nội dung đã gõ còn đây: xem lại rồi F2 lưu.",
            en: "\(name) has just moved this document on (\(time)). What was typed is here: look again, then F2 saves.")
    }
    package static func roundPutAside(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Đã giữ \(count.vi) dòng chưa lưu. Mở lại \"Trình, cho ý kiến\" để nhập tiếp.",
            en: "\(count.en) lines not saved are kept. \"Submit and instruct\" goes on with them.")
    }
    package static func roundTakenUp(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Nhập tiếp: \(count.vi) dòng đã gõ, chưa lưu. F2 lưu.",
            en: "\(count.en) lines typed before are here, not saved. F2 saves.")
    }
    package static func quitWithRows(count: Int, forms: Int, areKept: Bool) -> Phrase {
        let other =
            forms > 0
            ? Phrase(vi: " và \(forms) bản nhập dở", en: " and \(forms == 1 ? "1 form" : "\(forms) forms")")
            : Phrase("")
        let fate = areKept ? Phrase(vi: "đã giữ lại", en: "kept") : Phrase(vi: "thoát là mất", en: "lost on leaving")
        return Phrase(
            vi: "Còn \(count) dòng ý kiến chưa lưu\(other.vi), \(fate.vi). Enter ở lại, Ctrl+Q thoát.",
            en:
                "\(count == 1 ? "1 line" : "\(count) lines") of the round\(other.en) not saved, \(fate.en). Enter stays, Ctrl+Q quits."
        )
    }

    package static let keySubmitAll = Phrase(vi: "Trình tất cả", en: "Submit all")
    package static let keySubmitMarked = Phrase(vi: "Trình mục chọn", en: "Submit marked")
    package static let keySaveProposals = Phrase(vi: "Lưu đề xuất", en: "Save proposals")
    package static let keySaveRows = Phrase(vi: "Lưu", en: "Save")
    package static let keyNextCell = Phrase(vi: "Ô sau", en: "Next")
    package static let keyFullForm = Phrase(vi: "Phối hợp, để biết", en: "Support, info")
    package static let keyRoundRows = Phrase(vi: "Các dòng", en: "Lines")
    package static let keyEnterNotes = Phrase(vi: "Nhập", en: "Enter notes")
    package static let keyLeaderAndStage = Phrase(vi: "Lãnh đạo", en: "Leader")
    package static let keyPenList = Phrase(vi: "Bản in", en: "List to print")
    package static let keyRouteAsInstructed = Phrase(vi: "Chuyển theo ý kiến", en: "Route as instructed")
    package static let whyNotInstructed = Phrase(
        vi: "chưa có ý kiến chỉ đạo nêu nơi nhận", en: "no leader's word that says who gets it")
    package static let whyNothingTyped = Phrase(vi: "chưa nhập dòng nào", en: "no line is entered")

    // MARK: The list for the pen

    package static let submissionTitle = Phrase(vi: "DANH SÁCH VĂN BẢN TRÌNH", en: "DOCUMENTS SUBMITTED")
    package static let submissionFile = Phrase(vi: "danh-sach-trinh", en: "submitted")
    package static func submissionTo(_ leader: String) -> Phrase {
        Phrase(vi: "Kính trình: \(leader)", en: "To: \(leader)")
    }
    package static let submissionDocument = Phrase(vi: "Văn bản", en: "Document")
    package static let submissionProposal = Phrase(vi: "Đề xuất của Văn phòng", en: "Proposal of the office")
    package static let submissionSubmitter = Phrase(vi: "NGƯỜI TRÌNH", en: "SUBMITTED BY")
    package static let submissionLeader = Phrase(vi: "NGƯỜI CHO Ý KIẾN", en: "LEADER")
    package static let signHere = Phrase(vi: "(Ký, ghi rõ họ tên)", en: "(signature, full name)")
    package static let pageWord = Phrase(vi: "Trang", en: "Page")
    package static let nationalTitle = Phrase(
        vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")
    package static let nationalMotto = Phrase(
        vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")
    /// "Lam Giang, ngày 24 tháng 11 năm 2026": day below 10 and the months 1 and 2 with a zero (Decree 30/2020, annex I).
    package static func placeAndDay(place: String?, day: Int, month: Int, year: Int) -> Phrase {
        let shownDay = day < 10 ? "0\(day)" : "\(day)"
        let shownMonth = month < 3 ? "0\(month)" : "\(month)"
        let before = place.map { $0 + ", " } ?? ""
        return Phrase(
            vi: "\(before)ngày \(shownDay) tháng \(shownMonth) năm \(year)",
            en: "\(before)\(shownDay)/\(shownMonth)/\(year)")
    }
    /// Behind number and symbol: "ngày 5/3/2026".
    package static func citedDay(_ day: String) -> Phrase { Phrase(vi: "ngày \(day)", en: "of \(day)") }
    package static func citedIssuer(_ issuer: String) -> Phrase { Phrase(vi: "của \(issuer)", en: "from \(issuer)") }

    // MARK: Pages of text

    package static let contextPage = Phrase(vi: "Bản in", en: "Page")
    package static func pageTitle(_ name: String) -> Phrase { Phrase(vi: "BẢN IN · \(name)", en: "PAGE · \(name)") }
    package static let keyPrint = Phrase(vi: "In", en: "Print")
    package static let keyPageSave = Phrase(vi: "Ghi ra tệp", en: "Save to a file")
    package static let keyPageLeft = Phrase(vi: "Sang trái", en: "To the left")
    package static let keyPageRight = Phrase(vi: "Sang phải", en: "To the right")
    package static func pageSaved(_ path: String) -> Phrase { Phrase(vi: "Đã ghi tệp \(path)", en: "Saved to \(path)") }
    package static let pagePrinted = Phrase(vi: "Đã gửi tới máy in.", en: "Sent to the printer.")
    package static let printerChoose = Phrase(vi: "IN TRÊN MÁY NÀO", en: "WHICH PRINTER")
    package static func pageFolder(_ path: String) -> Phrase {
        Phrase(
            vi: "Chưa ghi được tệp: thư mục \(path) không dùng được. Quản trị kiểm tra quyền của thư mục.",
            en: "Not saved: the folder \(path) cannot be used. The administrator checks its rights.")
    }
    package static func pageFile(_ path: String) -> Phrase {
        Phrase(
            vi: "Chưa ghi được tệp \(path). Kiểm tra dung lượng ổ đĩa rồi bấm F8 lại; danh sách còn nguyên.",
            en: "\(path) cannot be written. See whether the disk is full, then F8 again; the page is still here.")
    }
    package static let pageNoPrinterProgram = Phrase(
        vi: "Chưa in được: máy này chưa có chương trình lp. Cài gói cups-client, hoặc F8 ghi ra tệp.",
        en: "Not printed: the program lp is missing. Install the package cups-client, or F8 saves to a file.")
    package static let pagePrinter = Phrase(
        vi: "Máy in chưa nhận. Xem máy in mặc định bằng lệnh lpstat -d, hoặc F8 ghi ra tệp.",
        en: "The printer did not take it. lpstat -d shows the default printer, or F8 saves to a file.")
}
