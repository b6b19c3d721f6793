// The words of one unit's sheet: how it is judged, where a figure comes from, what is done with its return.

extension Phrase {
    // MARK: Titles and heads

    package static func unitTitle(_ unit: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "THỰC HIỆN CHỈ THỊ 02 · \(unit) · \(period.vi)", en: "DIRECTIVE 02 · \(unit) · \(period.en)")
    }
    package static let contextUnit = Phrase(vi: "Một đơn vị", en: "One unit")
    package static let whyOpenUnit = Phrase(
        vi: "mở một đơn vị từ bảng Chỉ thị 02 trước", en: "open a unit from the board of Directive 02 first")
    package static func unitGroup(_ group: Phrase, code: String) -> Phrase {
        Phrase(vi: "\(group.vi) · mã \(code)", en: "\(group.en) · code \(code)")
    }
    package static func unitMail(_ address: String, isUnsure: Bool) -> Phrase {
        Phrase(
            vi: "thư điện tử: \(address)\(isUnsure ? " (kiểm tra trước khi dùng)" : "")",
            en: "e-mail: \(address)\(isUnsure ? " (check before use)" : "")")
    }
    package static let unitNoMail = Phrase(vi: "chưa có thư điện tử", en: "no e-mail known")
    package static func lackEndedOn(_ day: String) -> Phrase {
        Phrase(vi: "đã bỏ xác nhận ngày \(day)", en: "taken back on \(day)")
    }
    package static func unitMergedFrom(_ names: String) -> Phrase {
        Phrase(vi: "Sáp nhập từ: \(names)", en: "Merged from: \(names)")
    }
    package static func unitNowPartOf(_ name: String, day: String) -> Phrase {
        Phrase(vi: "Đến \(day); nay thuộc \(name)", en: "Until \(day); now part of \(name)")
    }
    package static func unitEnded(day: String) -> Phrase {
        Phrase(vi: "Đã kết thúc ngày \(day)", en: "Ended on \(day)")
    }
    package static func unitReturn(_ standing: Phrase, due: String) -> Phrase {
        Phrase(vi: "Phiếu số liệu: \(standing.vi) · hạn \(due)", en: "Return: \(standing.en) · due \(due)")
    }
    package static let unitNotAskedHere = Phrase(
        vi: "Phiếu số liệu: chưa yêu cầu cho kỳ này", en: "Return: not asked for this period")
    package static func byDocument(_ number: String) -> Phrase {
        Phrase(vi: "số đến \(number)", en: "incoming \(number)")
    }
    package static func remindedTimes(_ times: Int, day: String) -> Phrase {
        Phrase(vi: "đã đôn đốc \(times) lần, lần cuối \(day)", en: "reminded \(times)×, last on \(day)")
    }
    package static func returnReasonIs(_ reason: String) -> Phrase {
        Phrase(vi: "Lý do: \(reason)", en: "Reason: \(reason)")
    }
    package static func unitTotal(_ total: Phrase) -> Phrase {
        Phrase(vi: "Điểm tham khảo chung: \(total.vi)", en: "Reference score over all: \(total.en)")
    }
    package static let unitNoTotal = Phrase(
        vi: "Điểm tham khảo chung: -- (còn nhiệm vụ chưa đủ số liệu)",
        en: "Reference score over all: -- (a task lacks figures)")
    package static func changeSince(_ change: String, _ period: Phrase) -> Phrase {
        Phrase(vi: "\(change) so với \(period.inside.vi)", en: "\(change) since \(period.inside.en)")
    }
    package static let noChangeKnown = Phrase(vi: "kỳ trước chưa có điểm", en: "no score the period before")
    package static func lackConfirmed(reason: String, review: String) -> Phrase {
        Phrase(
            vi: "Đã xác nhận chưa có điều kiện: \(reason); xem lại ngày \(review)",
            en: "Conditions confirmed as missing: \(reason); to be reviewed on \(review)")
    }
    package static func lackOverdue(reason: String, review: String) -> Phrase {
        Phrase(
            vi: "Xác nhận chưa có điều kiện đã quá ngày xem lại \(review): \(reason)",
            en: "The confirmed lack is past its review day \(review): \(reason)")
    }
    package static let headReturns = Phrase(vi: "Phiếu số liệu các kỳ", en: "Returns of all periods")
    package static let headQuestions = Phrase(vi: "Câu hỏi, vướng mắc", en: "Questions and problems")
    package static let unitNoQuestions = Phrase(vi: "Chưa có câu hỏi nào.", en: "No questions.")
    package static let noReturns = Phrase(vi: "Chưa có phiếu nào.", en: "No returns.")
    package static func waitingDays(_ days: Int) -> Phrase {
        Phrase(vi: "chờ \(days) ngày", en: days == 1 ? "waits 1 day" : "waits \(days) days")
    }
    package static func answeredDays(_ days: Int) -> Phrase {
        Phrase(vi: "trả lời sau \(days) ngày", en: days == 1 ? "answered after 1 day" : "answered after \(days) days")
    }
    package static let unitLoading = Phrase(vi: "Đang đọc số liệu …", en: "Reading the figures …")
    package static let unitNothingFits = Phrase(
        vi: "Không có dòng nào khớp. Bớt chữ, hoặc Backspace bỏ lọc.",
        en: "No row fits. Type less, or Backspace clears the filter.")
    package static func unitFilter(_ text: String) -> Phrase { Phrase(vi: "lọc: \(text)", en: "filter: \(text)") }

    // MARK: How a row was judged

    package static func figureOf(day: String, isOld: Bool, source: Phrase) -> Phrase {
        Phrase(
            vi: "Số liệu \(day)\(isOld ? " (cũ)" : ""), \(source.vi).",
            en: "Figure of \(day)\(isOld ? " (old)" : ""), \(source.en).")
    }
    package static func enteredBy(_ name: String, day: String) -> Phrase {
        Phrase(vi: "\(name) nhập \(day).", en: "Entered by \(name) on \(day).")
    }
    package static let sourceMergedUnits = Phrase(
        vi: "Cộng của các đơn vị đã sáp nhập.", en: "Summed over the units that were merged.")
    package static let figureIsOld = Phrase(
        vi: "Số liệu cũ, trước kỳ này.", en: "An old figure, from before the period.")
    package static func taskSum(_ task: Phrase, _ sum: Phrase) -> Phrase {
        Phrase(vi: "\(task.vi): \(sum.vi).", en: "\(task.en): \(sum.en).")
    }
    package static func documentHidden(_ number: String) -> Phrase {
        Phrase(
            vi: "Số đến \(number) chưa được chuyển cho người đang xem. Văn thư, Chánh Văn phòng, Thường trực xem được.",
            en: "Incoming \(number) is not routed to you. The clerk, the chief of office and the leadership may see it."
        )
    }
    package static func trendOf(_ vi: String, _ en: String) -> Phrase {
        Phrase(vi: "Các kỳ: \(vi).", en: "Periods: \(en).")
    }
    package static let targetByLetter = Phrase(vi: "VB hướng dẫn", en: "by letter")
    package static func receivedOn(_ day: String) -> Phrase { Phrase(vi: "nhận \(day)", en: "received \(day)") }
    package static let contextUnitLine = Phrase(vi: "Lọc các dòng", en: "Filter the rows")
    package static let sourceShortReturn = Phrase(vi: "phiếu", en: "return")
    package static let sourceShortRegisters = Phrase(vi: "sổ", en: "registers")
    package static let sourceShortInspection = Phrase(vi: "kiểm tra", en: "inspected")
    package static let sourceShortSaid = Phrase(vi: "lời ghi", en: "noted")
    package static let sourceShortMerged = Phrase(vi: "sáp nhập", en: "merged")

    // MARK: Keys

    package static let keyEditFigure = Phrase(vi: "Sửa số liệu", en: "Mend figure")
    package static let keyValues = Phrase(vi: "Mọi giá trị", en: "All values")
    package static let keyUnitWork = Phrase(vi: "Việc khác", en: "Other work")
    package static let keyWholeReturn = Phrase(vi: "Cả phiếu", en: "Whole return")
    package static let keyTaskAfter = Phrase(vi: "Nhiệm vụ sau", en: "Next task")
    package static let keyTaskBefore = Phrase(vi: "Nhiệm vụ trước", en: "Task before")
    package static let keySaveFigure = Phrase(vi: "Lưu", en: "Save")
    package static let whyNoFigureRow = Phrase(
        vi: "chọn một dòng số liệu trước", en: "choose a row with a figure first")
    package static let whyNoReturn = Phrase(vi: "chưa yêu cầu phiếu kỳ này", en: "no return is asked for the period")
    package static let whyNoTasks = Phrase(vi: "chưa đọc xong số liệu", en: "the figures are not read yet")

    // MARK: What is done with a unit

    package static let unitWorkTitle = Phrase(vi: "VIỆC VỚI ĐƠN VỊ", en: "WORK WITH THE UNIT")
    package static let workSendBack = Phrase(vi: "Trả phiếu lại để sửa", en: "Send the return back")
    package static let workCheck = Phrase(vi: "Ghi đã kiểm tra phiếu", en: "Mark the return as checked")
    package static let workAccept = Phrase(vi: "Chốt phiếu", en: "Accept the return")
    package static let workReopen = Phrase(vi: "Mở lại phiếu đã chốt", en: "Open the accepted return again")
    package static let workConfirmLack = Phrase(
        vi: "Xác nhận chưa có điều kiện lập mạng LAN", en: "Confirm that conditions for a LAN are missing")
    package static let workEndLack = Phrase(
        vi: "Bỏ xác nhận chưa có điều kiện", en: "Take the confirmed lack back")
    package static let workRegisters = Phrase(
        vi: "Lấy dòng 2.3, 2.4 từ sổ của cơ quan", en: "Take rows 2.3, 2.4 from the office's registers")
    package static let workQuestions = Phrase(vi: "Câu hỏi của đơn vị", en: "Questions of the unit")
    package static let workDocuments = Phrase(vi: "Văn bản đến của đơn vị", en: "Documents of the unit")
    package static func whyReturnIs(_ state: Phrase) -> Phrase {
        Phrase(vi: "phiếu \(state.inside.vi)", en: "the return is \(state.inside.en)")
    }
    package static let whyUnitPeriodClosed = Phrase(vi: "kỳ đã khóa", en: "the period is closed")
    package static let whyPeriodNotOpen = Phrase(vi: "kỳ chưa mở", en: "the period is not open")
    package static let whyLackNotSaid = Phrase(
        vi: "dòng 4.1 không ghi \"Chưa có\"", en: "row 4.1 does not say that they are missing")
    package static let whyNoLack = Phrase(vi: "chưa có xác nhận nào", en: "none is confirmed")
    package static let whyNoArrivals = Phrase(
        vi: "cần quyền xem mọi văn bản đến", en: "needs the right to see all incoming documents")
    package static func unitSendBackQuestion(_ unit: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "Trả phiếu \(period.inside.vi) lại cho \(unit) để sửa?",
            en: "Send the return for \(period.inside.en) back to \(unit)?")
    }
    package static func reopenQuestion(_ unit: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "Mở lại phiếu \(period.inside.vi) đã chốt của \(unit)?",
            en: "Open the accepted return of \(unit) for \(period.inside.en) again?")
    }
    package static func lackQuestion(_ unit: String) -> Phrase {
        Phrase(
            vi: "Vì sao \(unit) chưa có điều kiện lập mạng LAN?", en: "Why has \(unit) no conditions for a LAN yet?")
    }
    package static let lackReviewQuestion = Phrase(
        vi: "Ngày nào xem lại? Quá ngày đó, xác nhận hết hiệu lực.",
        en: "When is it looked at again? Past that day it has no force.")
    package static let lackReviewLabel = Phrase(vi: "Ngày xem lại:", en: "Review day:")
    package static func endLackQuestion(_ unit: String) -> Phrase {
        Phrase(
            vi: "Bỏ xác nhận \(unit) chưa có điều kiện lập mạng LAN?",
            en: "Take back that \(unit) has no conditions for a LAN?")
    }
    /// Why a value gives way to what the registers count.
    package static let registersReason = Phrase(
        vi: "đếm lại theo sổ của cơ quan", en: "counted in the office's registers")
    package static func registersQuestion(all: Phrase, electronic: Phrase, _ period: Phrase) -> Phrase {
        Phrase(
            vi:
                "Sổ của cơ quan trong \(period.inside.vi): \(all.vi) văn bản của đơn vị đã đến, \(electronic.vi) bằng thư điện tử, trục liên thông hoặc phần mềm điều hành. Chỉ đếm văn bản gửi đến cơ quan này. Ghi vào dòng 2.3 và 2.4?",
            en:
                "The registers of \(period.inside.en): \(all.en) documents of the unit arrived, \(electronic.en) by e-mail, exchange or the operations software. Only what came to this office is counted. Write them to rows 2.3 and 2.4?"
        )
    }
    package static func returnStepTaken(_ act: Phrase, _ unit: String) -> Phrase {
        Phrase(vi: "Đã \(act.vi) phiếu của \(unit).", en: "Done: \(act.en), return of \(unit).")
    }
    package static func figureSet(_ code: String, _ value: Phrase) -> Phrase {
        Phrase(vi: "Đã ghi dòng \(code): \(value.vi).", en: "Row \(code) is set: \(value.en).")
    }
    package static func figureWithdrawn(_ code: String) -> Phrase {
        Phrase(
            vi: "Đã rút số liệu dòng \(code); giá trị cũ còn trong lịch sử.",
            en: "Row \(code) is withdrawn; its history stays.")
    }
    package static func lackIsConfirmed(_ unit: String, review: String) -> Phrase {
        Phrase(
            vi: "Đã xác nhận \(unit) chưa có điều kiện; xem lại ngày \(review).",
            en: "Confirmed for \(unit); to be reviewed on \(review).")
    }
    package static func lackIsEnded(_ unit: String) -> Phrase {
        Phrase(vi: "Đã bỏ xác nhận của \(unit).", en: "The confirmation for \(unit) is taken back.")
    }
}
