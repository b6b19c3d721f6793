// The filing list of a year, the holds from disposal, and the list of what an archivist works on.

extension Phrase {
    package static let keyArchiveDesks = Phrase(vi: "Việc lưu trữ", en: "Archive work")
    package static let archiveDesksTitle = Phrase(vi: "VIỆC LƯU TRỮ", en: "ARCHIVE WORK")

    // MARK: Files in order

    package static let fileOrderWord = Phrase(vi: "Thứ tự", en: "Order")
    package static let keyOrderFiles = Phrase(vi: "Xếp thứ tự", en: "Put in order")
    package static let keyFileUp = Phrase(vi: "Chuyển hồ sơ lên", en: "File up")
    package static let keyFileDown = Phrase(vi: "Chuyển hồ sơ xuống", en: "File down")
    package static let fileOrderCode = Phrase(vi: "Theo số, ký hiệu hồ sơ", en: "By code")
    package static let fileOrderDay = Phrase(vi: "Theo ngày bắt đầu", en: "By the day of its beginning")
    package static let fileOrderTitle = Phrase(vi: "Theo tiêu đề", en: "By title")
    package static let whySearched = Phrase(
        vi: "đang tìm, xóa chữ tìm trước", en: "this is what a search found: leave it first")
    package static func filesOrdered(_ path: String, _ count: Phrase) -> Phrase {
        Phrase(
            vi: "Đã xếp thứ tự \(count.vi) hồ sơ trong \(path).",
            en: "\(count.en == "1" ? "1 file" : "\(count.en) files") in \(path) put in order.")
    }

    // MARK: The filing list

    package static let contextFilingList = Phrase(vi: "Danh mục hồ sơ", en: "Filing list")
    package static func filingListHead(_ year: Int) -> Phrase {
        Phrase(vi: "DANH MỤC HỒ SƠ NĂM \(year)", en: "FILING LIST OF \(year)")
    }
    package static func filingStanding(_ state: Phrase, _ files: Phrase) -> Phrase {
        Phrase(
            vi: "\(state.inside.vi) · \(files.vi) hồ sơ",
            en: "\(state.inside.en) · \(files.en == "1" ? "1 file" : "\(files.en) files")")
    }
    package static func filingListAbsent(_ year: Int) -> Phrase {
        Phrase(
            vi: "Chưa có danh mục hồ sơ năm \(year). F2 lập theo danh mục năm trước, F4 xem năm khác.",
            en: "There is no filing list of \(year). F2 begins it with last year's rows, F4 shows another year.")
    }
    package static let filingListEmpty = Phrase(
        vi: "Danh mục chưa có dòng nào. F7 thêm đề mục và hồ sơ.", en: "The list is empty. F7 adds headings and files.")
    package static let filingNothingFound = Phrase(
        vi: "Không có dòng nào khớp. Backspace xóa chữ tìm, Esc về danh sách.",
        en: "No row fits. Backspace takes away what is searched, Esc goes back.")
    package static let filingRowLarge = Phrase(vi: "Đề mục lớn", en: "Large heading")
    package static let filingRowSmall = Phrase(vi: "Đề mục nhỏ", en: "Small heading")
    package static let filingRowFile = Phrase(vi: "Hồ sơ", en: "File")
    package static let filingColumnCode = Phrase(vi: "Số, ký hiệu", en: "Code")
    package static let filingNobody = Phrase(vi: "chưa giao", en: "nobody yet")
    package static let keyProposeList = Phrase(vi: "Lập danh mục", en: "Begin the list")
    package static let keyApproveList = Phrase(vi: "Phê duyệt", en: "Approve")
    package static let keyAddRow = Phrase(vi: "Thêm dòng", en: "Add a row")
    package static let keyOtherYear = Phrase(vi: "Năm khác", en: "Another year")
    package static let keyTakeRowOut = Phrase(vi: "Bỏ dòng", en: "Take out")
    package static let keyRowUp = Phrase(vi: "Chuyển dòng lên", en: "Row up")
    package static let keyRowDown = Phrase(vi: "Chuyển dòng xuống", en: "Row down")
    package static let whyListApproved = Phrase(
        vi: "danh mục đã phê duyệt, chỉ thêm dòng mới", en: "the list is approved: rows are only added")
    package static let whyNoList = Phrase(vi: "năm này chưa có danh mục", en: "this year has no list")
    package static let whyNarrowed = Phrase(
        vi: "đang lọc, xóa chữ tìm trước", en: "the list is narrowed: take away what is searched first")
    package static let whyRowAtEnd = Phrase(vi: "không còn chỗ để chuyển tới", en: "there is no place to move to")
    package static let whyOpenFilingList = Phrase(vi: "mở Danh mục hồ sơ trước", en: "open the filing list first")
    package static func approveListQuestion(_ year: Int, _ files: Phrase) -> Phrase {
        Phrase(
            vi: "Phê duyệt danh mục hồ sơ năm \(year), \(files.vi) hồ sơ? Sau đó chỉ thêm dòng, không sửa dòng đã có.",
            en: "Approve the filing list of \(year) with \(files.en) files? After that rows are added, none is changed."
        )
    }
    package static func takeOutQuestion(_ row: String) -> Phrase {
        Phrase(vi: "Bỏ \(row) khỏi danh mục?", en: "Take \(row) out of the list?")
    }
    package static func filingToldRules(_ rules: String) -> Phrase {
        Phrase(vi: "theo mục \(rules)", en: "by row \(rules)")
    }

    // MARK: A row

    package static let contextFilingForm = Phrase(vi: "Dòng danh mục hồ sơ", en: "Row of the filing list")
    package static func filingFormTitle(_ what: Phrase, _ year: Int) -> Phrase {
        Phrase(vi: "\(what.vi.uppercased()), DANH MỤC \(year)", en: "\(what.en.uppercased()), LIST OF \(year)")
    }
    package static let filingFormFile = Phrase(vi: "Hồ sơ dự kiến lập", en: "File to be made")
    package static let filingFormHeading = Phrase(vi: "Đề mục", en: "Heading")
    package static let filingFieldHeading = Phrase(vi: "Tên đề mục", en: "Heading")
    package static let filingFieldAbbreviation = Phrase(vi: "Chữ viết tắt", en: "Abbreviation")
    package static let filingFieldPlace = Phrase(vi: "Đứng thứ mấy", en: "Place")
    package static let hintFilingPlace = Phrase(
        vi: "Số thứ tự dòng trong danh mục. Để trống: giữ chỗ cũ, dòng mới đứng cuối.",
        en: "Which row of the list. Empty: where it is; a new one goes to the end.")
    package static let hintFilingNotation = Phrase(
        vi: "Số thứ tự và chữ viết tắt của đề mục: 03.TCCB", en: "Ordinal and abbreviation of the heading: 03.TCCB")
    package static let hintFilingAbbreviation = Phrase(
        vi: "Chữ viết tắt đứng sau số thứ tự trong ký hiệu hồ sơ: TCCB trong 01.TCCB.",
        en: "What stands behind the ordinal in codes: TCCB in 01.TCCB.")

    // MARK: Holds

    package static let contextHolds = Phrase(vi: "Tạm dừng hủy", en: "Holds from disposal")
    package static let holdsTitle = Phrase(vi: "TẠM DỪNG HỦY", en: "HOLDS FROM DISPOSAL")
    package static func holdsCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) lệnh", en: count.en == "1" ? "1 hold" : "\(count.en) holds")
    }
    package static let holdsInForce = Phrase(vi: "Đang có hiệu lực", en: "In force")
    package static let holdsAll = Phrase(vi: "Tất cả", en: "All")
    package static let holdsNone = Phrase(
        vi: "Không có lệnh tạm dừng hủy nào. F7 lập lệnh, F6 xem cả lệnh đã hết.",
        en: "Nothing is held. F7 makes a hold, F6 shows those that ended too.")
    package static let holdsNothingFound = Phrase(
        vi: "Không có lệnh nào khớp. Backspace xóa chữ tìm, Esc về danh sách.",
        en: "No hold fits. Backspace takes away what is searched, Esc goes back.")
    package static let holdColumnFrom = Phrase(vi: "Từ ngày", en: "From")
    package static let holdColumnUntil = Phrase(vi: "Đến ngày", en: "Until")
    package static let holdColumnWhat = Phrase(vi: "Hồ sơ, nhóm, phông", en: "What is held")
    package static let holdOpenEnd = Phrase(vi: "khi thôi", en: "ended")
    package static let keyMakeHold = Phrase(vi: "Tạm dừng hủy", en: "Hold")
    package static let keyEndHold = Phrase(vi: "Thôi tạm dừng", en: "End the hold")
    package static let keyHoldsAll = Phrase(vi: "Cả lệnh đã hết", en: "Ended too")
    package static let keyHoldsInForce = Phrase(vi: "Lệnh đang có", en: "In force")
    package static let whyHoldEnded = Phrase(vi: "lệnh này đã hết", en: "this hold has ended")
    package static let whyOpenHolds = Phrase(vi: "mở Tạm dừng hủy trước", en: "open the holds first")
    package static func endHoldQuestion(_ name: String) -> Phrase {
        Phrase(vi: "Thôi tạm dừng hủy \(name)?", en: "End the hold on \(name)?")
    }
    package static func holdSaid(_ name: String) -> Phrase {
        Phrase(vi: "Đã tạm dừng hủy \(name).", en: "\(name) is held from disposal.")
    }
    package static func holdEndSaid(_ name: String) -> Phrase {
        Phrase(vi: "Đã thôi tạm dừng hủy \(name).", en: "The hold on \(name) has ended.")
    }
    package static func holdToldBy(_ name: String) -> Phrase { Phrase(vi: "\(name) lập", en: "set by \(name)") }
    package static func holdToldEnded(_ day: String, _ reason: String) -> Phrase {
        Phrase(vi: "thôi ngày \(day): \(reason)", en: "ended on \(day): \(reason)")
    }

    package static let contextHoldForm = Phrase(vi: "Lệnh tạm dừng hủy", en: "Hold")
    package static let holdFormTitle = Phrase(vi: "TẠM DỪNG HỦY", en: "HOLD FROM DISPOSAL")
    package static let holdExplained = Phrase(
        vi: "Còn lệnh thì không hồ sơ nào bên dưới bị hủy, dù đã hết thời hạn bảo quản.",
        en: "While it stands nothing below it is destroyed, whatever its period.")
    package static let holdFieldScope = Phrase(vi: "Hồ sơ hoặc nhóm", en: "File or branch")
    package static let holdFieldUntil = Phrase(vi: "Đến hết ngày", en: "Last day")
    package static let hintHoldScope = Phrase(
        vi: "Hồ sơ 01.TCCB/2026, hoặc cả phông, nhóm, hộp: P01/02",
        en: "A file 01.TCCB/2026, or a whole fonds, series or box: P01/02")
    package static let hintHoldUntil = Phrase(
        vi: "Ngày cuối còn hiệu lực. Để trống: đến khi có người thôi.",
        en: "The last day on which it holds. Empty: until somebody ends it.")
    package static func holdScopeUnknown(_ text: String) -> Phrase {
        Phrase(
            vi: "Không có hồ sơ hay nhóm nào tên \(text). Ghi như 01.TCCB/2026 hoặc P01/02.",
            en: "There is no file and no branch \(text). Write it as 01.TCCB/2026 or P01/02.")
    }
}
