// What subcommands about figures say.

extension Phrase {
    package static let boardTitle = Phrase(vi: "THỰC HIỆN CHỈ THỊ 02", en: "CARRYING OUT DIRECTIVE 02")
    package static func boardSum(_ count: Int) -> Phrase {
        Phrase(vi: "Cộng \(count) đơn vị", en: "\(count) units")
    }
    package static let csvUnitCode = Phrase(vi: "Mã đơn vị", en: "Unit code")
    package static let csvUnit = Phrase(vi: "Đơn vị", en: "Unit")
    package static let csvGroup = Phrase(vi: "Nhóm", en: "Group")
    package static let csvPeriod = Phrase(vi: "Kỳ", en: "Period")
    package static let csvChange = Phrase(vi: "So với kỳ trước", en: "Since the last period")
    package static let csvSince = Phrase(vi: "Kỳ so sánh", en: "Compared with")
    package static let csvTotalBefore = Phrase(vi: "Tổng kỳ so sánh", en: "Total then")
    package static let csvScoreBefore = Phrase(vi: "điểm kỳ so sánh", en: "score then")
    package static func earlierValue(_ value: Phrase, by name: String, at time: String, why: String?) -> Phrase {
        let said = Phrase(
            vi: "trước đó \(value.vi) · \(name) thay lúc \(time)",
            en: "before it \(value.en) · \(name) ended it at \(time)"
        )
        guard let why else { return said }
        return said.followed(by: Phrase(vi: "lý do: \(why)", en: "because: \(why)"), separator: ", ")
    }
    package static let csvStatus = Phrase(vi: "trạng thái", en: "state")
    package static let csvScore = Phrase(vi: "điểm tham khảo", en: "reference score")
    package static func changesTitle(_ period: Phrase, since: Phrase) -> Phrase {
        Phrase(
            vi: "Thay đổi: \(period.vi) so với \(since.inside.vi)", en: "Changes: \(period.en) since \(since.inside.en)"
        )
    }
    package static let noChanges = Phrase(
        vi: "Không có gì thay đổi giữa hai kỳ.", en: "Nothing changed between the two.")
    package static func lateTitle(_ form: Phrase, _ period: Phrase, owed: Int, asked: Int) -> Phrase {
        Phrase(
            vi: "\(form.vi) · \(period.vi) · còn \(owed)/\(asked) đơn vị chưa nộp",
            en: "\(form.en) · \(period.en) · \(owed) of \(asked) units have not reported")
    }
    package static func reminded(_ times: Int, last: String) -> Phrase {
        Phrase(vi: "đã đôn đốc \(times) lần, lần cuối \(last)", en: "reminded \(times) times, last on \(last)")
    }
    package static func figureSet(_ unit: String, row: String, period: Phrase, value: Phrase) -> Phrase {
        Phrase(
            vi: "Đã ghi \(unit), dòng \(row), \(period.inside.vi): \(value.vi)",
            en: "Set for \(unit), row \(row), \(period.inside.en): \(value.en)")
    }
    package static func periodOpened(_ period: Phrase, asked: Int, due: String) -> Phrase {
        Phrase(
            vi: "Đã mở kỳ \(period.inside.vi): \(asked) đơn vị, hạn nộp \(due).",
            en: "\(period.en) is open: \(asked) units, due on \(due).")
    }
    package static func periodClosedNow(_ period: Phrase) -> Phrase {
        Phrase(vi: "Đã khóa kỳ \(period.inside.vi).", en: "\(period.en) is closed.")
    }
    package static func returnStepped(_ unit: String, _ period: Phrase, state: Phrase) -> Phrase {
        Phrase(
            vi: "Phiếu \(period.inside.vi) của \(unit): \(state.inside.vi).",
            en: "The return of \(unit) for \(period.inside.en): \(state.inside.en).")
    }
    package static func lackConfirmed(_ unit: String, until: String) -> Phrase {
        Phrase(
            vi: "Đã xác nhận \(unit) chưa có điều kiện lập mạng LAN, xem lại \(until).",
            en: "Confirmed that \(unit) cannot have a LAN yet, to be reviewed on \(until).")
    }
    package static func lackTakenBack(_ unit: String) -> Phrase {
        Phrase(
            vi: "Đã thôi xác nhận chưa có điều kiện của \(unit).",
            en: "The confirmed lack of \(unit) is taken back.")
    }
    package static func unitEnded(_ day: String, next: String) -> Phrase {
        next.isEmpty
            ? Phrase(vi: "đến \(day)", en: "until \(day)")
            : Phrase(vi: "đến \(day), nay là \(next)", en: "until \(day), now \(next)")
    }
    package static func unitAdded(_ name: String) -> Phrase {
        Phrase(vi: "Đã thêm đơn vị \(name).", en: "Added \(name).")
    }
    package static func unitChanged(_ name: String) -> Phrase {
        Phrase(vi: "Đã sửa đơn vị \(name).", en: "Changed \(name).")
    }
    package static func ownUnitSet(_ code: String, units: Int) -> Phrase {
        Phrase(
            vi: "Mã của cơ quan là \(code); trong danh mục có \(units) đơn vị báo cáo về đây.",
            en: "The office's own code is \(code); \(units) units of the directory report here.")
    }
    package static func questionWaits(_ days: Int) -> Phrase {
        Phrase(vi: "chờ \(days) ngày", en: "waiting \(days) days")
    }
    package static func questionTook(_ days: Int) -> Phrase {
        Phrase(vi: "trả lời sau \(days) ngày", en: "answered after \(days) days")
    }
    package static let noQuestions = Phrase(
        vi: "Không có câu hỏi nào. Ghi câu hỏi mới: vanthu question raise.",
        en: "There are no questions. A new one: vanthu question raise.")
    package static func questionKept(_ number: Int64) -> Phrase {
        Phrase(vi: "Đã ghi câu hỏi số \(number).", en: "Question \(number) is written down.")
    }
    package static func questionAssignedTo(_ number: Int64, _ name: String) -> Phrase {
        Phrase(vi: "Đã giao câu hỏi số \(number) cho \(name).", en: "Question \(number) is given to \(name).")
    }
    package static func questionAnsweredNow(_ number: Int64) -> Phrase {
        Phrase(vi: "Đã ghi câu trả lời cho câu hỏi số \(number).", en: "Question \(number) is answered.")
    }
    package static func questionClosedNow(_ number: Int64) -> Phrase {
        Phrase(vi: "Đã đóng câu hỏi số \(number).", en: "Question \(number) is closed.")
    }
    package static func questionReopenedNow(_ number: Int64) -> Phrase {
        Phrase(vi: "Đã mở lại câu hỏi số \(number).", en: "Question \(number) is open again.")
    }
    package static let letterTarget = Phrase(
        vi: "target:1.3 = 100% (văn bản hướng dẫn: phấn đấu). Các chỉ tiêu khác do cơ quan đặt:",
        en: "target:1.3 = 100% (the guidance letter). All others are set by the office:")
    package static func scoringSetting(
        _ subject: String, value: String, from: String, by: String, on: String
    ) -> Phrase {
        Phrase(
            vi: "\(subject) = \(value), từ \(from) (\(by), \(on))",
            en: "\(subject) = \(value), from \(from) (\(by), \(on))")
    }
    package static func indicatorAdded(_ code: String, form: String) -> Phrase {
        Phrase(vi: "Đã thêm dòng \(code) vào biểu \(form).", en: "Row \(code) is added to the form \(form).")
    }
    package static func indicatorEnded(_ code: String, on day: String) -> Phrase {
        Phrase(vi: "Dòng \(code) dùng đến hết \(day).", en: "Row \(code) is asked for until \(day).")
    }
    package static func formAdded(_ code: String) -> Phrase {
        Phrase(
            vi: "Đã thêm biểu \(code). Thêm dòng: vanthu indicator add.",
            en: "The form \(code) is added. Its rows: vanthu indicator add.")
    }

    // MARK: The four fields

    package static func fieldReports(asked: Int, received: Int, inTime: Int) -> Phrase {
        Phrase(
            vi: "Thông tin, báo cáo: phải gửi \(asked) · đã gửi \(received) · đúng hạn \(inTime)",
            en: "Information and reporting: to be sent \(asked) · sent \(received) · in time \(inTime)")
    }
    package static let sourceUntold = Phrase(
        vi: "nhập trực tiếp, không ghi nguồn", en: "entered as it is, no source told")
    package static func fieldTasks(met: Int, underWay: Int, behind: Int, notApplicable: Int, notReported: Int) -> Phrase
    {
        Phrase(
            vi:
                "Ứng dụng CNTT: đạt \(met) · đang thực hiện \(underWay) · chưa đạt \(behind) · chưa có điều kiện \(notApplicable)"
                + " · chưa báo cáo \(notReported)",
            en:
                "IT: met \(met) · under way \(underWay) · behind \(behind) · no conditions \(notApplicable) · not reported \(notReported)"
        )
    }
    package static func fieldStatistics(asked: Int, received: Int, sentBack: Int) -> Phrase {
        Phrase(
            vi: "Thống kê: biểu phải nộp \(asked) · đã nộp \(received) · phải trả lại \(sentBack)",
            en: "Statistics: forms due \(asked) · in \(received) · sent back \(sentBack)")
    }
    package static let fieldArchive = Phrase(
        vi: "Văn thư, lưu trữ: xem vanthu report statistics; hồ sơ, nộp lưu chưa có số liệu",
        en: "Clerical work and archives: see vanthu report statistics; files and transfers: no figures yet")
}
