// Who has not reported: the returns of a form and period, their steps, the reminders to units.

extension Phrase {
    package static let returnsTitle = Phrase(
        vi: "THỰC HIỆN CHỈ THỊ 02 · Ai chưa báo cáo", en: "DIRECTIVE 02 · Who has not reported")
    package static let contextReturns = Phrase(vi: "Ai chưa báo cáo", en: "Who has not reported")
    package static let returnListTitle = Phrase(vi: "THEO DÕI NỘP PHIẾU SỐ LIỆU", en: "RETURNS OF UNITS")
    package static let returnsAsked = Phrase(vi: "Yêu cầu", en: "Asked")
    package static let returnsIn = Phrase(vi: "đã nộp", en: "in")
    package static let returnsInTime = Phrase(vi: "đúng hạn", en: "in time")
    package static let returnsLate = Phrase(vi: "chậm", en: "late")
    package static let returnsOwed = Phrase(vi: "Còn phải nộp", en: "Owed")
    package static let returnsLeft = Phrase(vi: "còn", en: "owed")
    package static let returnsOverdue = Phrase(vi: "quá hạn", en: "overdue")
    package static let returnsSentBack = Phrase(vi: "trả lại", en: "sent back")
    package static let returnsNotDue = Phrase(vi: "chưa đến hạn", en: "not due yet")
    package static func returnsDue(_ day: String) -> Phrase { Phrase(vi: "hạn nộp \(day)", en: "due \(day)") }
    package static func markedCount(_ count: Phrase) -> Phrase {
        Phrase(vi: "đã chọn \(count.vi)", en: "\(count.en) marked")
    }

    package static let returnColumnUnit = Phrase(vi: "Đơn vị", en: "Unit")
    package static let returnColumnGroup = Phrase(vi: "Nhóm", en: "Group")
    package static let returnColumnDue = Phrase(vi: "Hạn nộp", en: "Due")
    package static let returnColumnDueShort = Phrase(vi: "Hạn", en: "Due")
    package static let returnColumnReceived = Phrase(vi: "Nhận", en: "In")
    package static let returnColumnReminders = Phrase(vi: "Đôn đốc", en: "Reminded")
    package static let returnColumnLate = Phrase(vi: "Quá hạn", en: "Days late")
    package static let ordinalHead = Phrase(vi: "TT", en: "No.")
    /// - Parameter last: the day of the last one.
    package static func reminders(_ count: Int, last: String?) -> Phrase {
        guard count > 0 else { return Phrase("") }
        let times = Phrase(vi: "\(count) lần", en: count == 1 ? "once" : "\(count) times")
        return last.map { times.followed(by: Phrase(vi: "lần cuối \($0)", en: "last \($0)"), separator: ", ") } ?? times
    }
    package static func remindersShort(_ count: Int, last: String?) -> Phrase {
        let times = Phrase(vi: "\(count)", en: "\(count)")
        return last.map { times.followed(by: Phrase($0), separator: " · ") } ?? times
    }

    package static let returnsNothingFound = Phrase(
        vi: "Không có phiếu nào khớp. Bớt chữ ở dòng lọc, hoặc F4 bỏ lọc.",
        en: "No return fits. Type fewer words, or F4 clears the filter.")
    package static func returnsPeriodNotOpen(_ period: Phrase) -> Phrase {
        Phrase(
            vi:
                "\(period.vi) chưa mở nên chưa đơn vị nào phải nộp. F6 chọn kỳ khác; mở kỳ ở F9, quyền Chánh Văn phòng.",
            en: "\(period.en) is not open, so nobody owes a return. F6 chooses another; F9 opens one (chief of office)."
        )
    }
    package static let nothingOwed = Phrase(
        vi: "Không còn phiếu nào phải nộp trong danh sách này.", en: "Nothing is owed in this list.")

    // MARK: Keys

    package static let keyRemind = Phrase(vi: "Đôn đốc", en: "Remind")
    package static let keyPeriodAndForm = Phrase(vi: "Kỳ, biểu", en: "Period, form")
    package static let keyPaperList = Phrase(vi: "Bản in", en: "For paper")
    package static let keyMarkOwed = Phrase(vi: "Chọn còn phải nộp", en: "Mark what is owed")
    package static let keyOpenPeriod = Phrase(vi: "Mở kỳ báo cáo", en: "Open a period")
    package static let keyClosePeriod = Phrase(vi: "Khóa kỳ báo cáo", en: "Close the period")
    package static let keyReopenPeriod = Phrase(vi: "Mở lại kỳ báo cáo", en: "Open the period again")
    package static let whyNothingOwed = Phrase(vi: "đơn vị không còn phiếu phải nộp", en: "nothing is owed")
    package static let whyNoDocument = Phrase(vi: "dòng này không kèm văn bản", en: "no document came with it")
    package static let whyPeriodOpen = Phrase(vi: "kỳ đang mở", en: "the period is open")
    package static let whyPeriodClosed = Phrase(vi: "kỳ đã khóa", en: "the period is closed")
    package static let whyPeriodNeverOpened = Phrase(vi: "kỳ chưa mở lần nào", en: "the period was never opened")
    package static let whyOpenReturns = Phrase(vi: "mở Ai chưa báo cáo trước", en: "open who has not reported first")
    package static let narrowLabel = Phrase(vi: "Lọc:", en: "Filter:")

    // MARK: Choosers and questions

    package static let filterEverything = Phrase(vi: "Tất cả", en: "All")
    package static let returnsFilterTitle = Phrase(vi: "Lọc phiếu", en: "Which returns")
    package static let periodAndFormTitle = Phrase(vi: "Kỳ và biểu", en: "Period and form")
    package static let openPeriodTitle = Phrase(vi: "Mở kỳ báo cáo nào", en: "Which period to open")
    package static func openPeriodQuestion(_ period: Phrase, form: Phrase) -> Phrase {
        Phrase(
            vi: "Mở \(period.inside.vi), \(form.inside.vi)? Các đơn vị thuộc diện sẽ được ghi là phải nộp.",
            en: "Open \(period.inside.en) of \(form.inside.en)? All units concerned will owe a return.")
    }
    package static let periodDueLabel = Phrase(vi: "Hạn nộp:", en: "Due:")
    package static func closePeriodQuestion(_ period: Phrase, form: String, owed: Phrase) -> Phrase {
        let said = Phrase(
            vi: "Khóa \(period.inside.vi) của biểu \(form)? Sau đó không ai ghi vào kỳ này, trừ khi mở lại.",
            en: "Close \(period.inside.en) of the form \(form)? Nothing is written in it then, unless it is reopened.")
        guard owed.vi != "0" else { return said }
        return said.followed(by: Phrase(vi: "Còn \(owed.vi) phiếu chưa nộp.", en: "\(owed.en) returns are still owed."))
    }
    package static func reopenPeriodQuestion(_ period: Phrase, form: String) -> Phrase {
        Phrase(
            vi: "Mở lại \(period.inside.vi) của biểu \(form) đã khóa? Số liệu của kỳ lại sửa được.",
            en: "Open the closed \(period.inside.en) of the form \(form) again? Its figures can be changed then.")
    }
    package static func periodOpened(_ period: Phrase, form: String, asked: Phrase, due: String) -> Phrase {
        Phrase(
            vi: "Đã mở \(period.inside.vi) của biểu \(form): thêm \(asked.vi) đơn vị phải nộp, hạn \(due).",
            en: "\(period.en) of the form \(form) is open: \(asked.en) more units owe a return, due \(due).")
    }
    package static func periodNowClosed(_ period: Phrase, form: String) -> Phrase {
        Phrase(vi: "Đã khóa \(period.inside.vi) của biểu \(form).", en: "\(period.en) of the form \(form) is closed.")
    }
    package static func returnStepsTitle(_ unit: String) -> Phrase {
        Phrase(vi: "Phiếu của \(unit)", en: "The return of \(unit)")
    }
    package static func returnStepsTitleMany(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) phiếu đã chọn", en: "\(count.en) returns")
    }
    package static func sendBackQuestion(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Trả lại \(count.vi) phiếu để sửa? Đơn vị đọc lý do này trong bản đôn đốc.",
            en: "Send \(count.en) returns back? The unit reads this reason in the reminder.")
    }
    package static func reopenReturnsQuestion(_ count: Phrase) -> Phrase {
        Phrase(
            vi: "Mở lại \(count.vi) phiếu đã chốt? Số liệu lại sửa được.",
            en: "Open \(count.en) accepted returns again? Their figures can be changed then.")
    }
    package static func returnStepDone(_ act: Phrase, done: Phrase, of total: Phrase) -> Phrase {
        Phrase(
            vi: "\(act.atStart.vi): xong \(done.vi)/\(total.vi) phiếu.",
            en: "\(act.atStart.en): \(done.en) of \(total.en) returns done.")
    }
    package static func reminded(_ count: Phrase) -> Phrase {
        Phrase(vi: "Đã ghi đôn đốc \(count.vi) đơn vị.", en: "Reminders to \(count.en) units are recorded.")
    }
}
