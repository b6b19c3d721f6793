// What a rule about figures says when it says no.

extension Phrase {
    package static func unknownForm(_ code: String) -> Phrase {
        Phrase(
            vi: "Không có biểu \"\(code)\". Dùng ct02 (Chỉ thị 02), tk (thống kê) hoặc biểu cơ quan đã thêm.",
            en: "There is no form \"\(code)\". Use ct02 (Directive 02), tk (statistics) or one that the office added.")
    }
    package static func periodUnfit(form: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "Biểu \(form) không thu theo \(period.inside.vi). Chọn kỳ khác.",
            en: "The form \(form) is not asked for \(period.inside.en). Choose another period.")
    }
    package static func periodNotOpen(form: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "Kỳ \(period.inside.vi) của biểu \(form) chưa mở. Chánh Văn phòng mở kỳ rồi nhập lại.",
            en: "\(period.en) of the form \(form) is not open. The chief of office opens it first.")
    }
    package static func periodAlreadyOpen(form: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "Kỳ \(period.inside.vi) của biểu \(form) đang mở.",
            en: "\(period.en) of the form \(form) is open already.")
    }
    package static func periodClosed(form: String, _ period: Phrase, day: String) -> Phrase {
        Phrase(
            vi: "Kỳ \(period.inside.vi) của biểu \(form) đã khóa ngày \(day). Chánh Văn phòng mở lại kỳ nếu cần sửa.",
            en: "\(period.en) of the form \(form) was closed on \(day). The chief of office opens it again to mend it.")
    }
    package static func periodNotOver(_ period: Phrase) -> Phrase {
        Phrase(
            vi: "\(period.vi): chưa đến ngày. Kỳ mở từ ngày đầu, khóa sau ngày cuối của kỳ.",
            en: "\(period.en): too early. A period opens on its first day and closes after its last.")
    }
    package static func periodBeforeForm(form: String, _ period: Phrase, since day: String) -> Phrase {
        Phrase(
            vi: "Biểu \(form) có từ \(day), \(period.inside.vi) ở trước đó. Kiểm tra lại năm của kỳ.",
            en: "The form \(form) exists since \(day), and \(period.inside.en) lies before it. Check the year.")
    }
    package static func unknownUnit(_ code: String) -> Phrase {
        Phrase(
            vi: "Không có đơn vị \"\(code)\" trong danh mục báo cáo về cơ quan này. Xem mã: vanthu unit list.",
            en: "No unit \"\(code)\" reports to this office. The codes: vanthu unit list.")
    }
    package static func unitNotAsked(_ name: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "\(name) không thuộc diện báo cáo \(period.inside.vi).",
            en: "\(name) is not asked for a return for \(period.inside.en).")
    }
    package static let noUnitsWatched = Phrase(
        vi:
            "Cơ quan chưa có đơn vị nào báo cáo. Đặt mã của cơ quan (vanthu unit own) rồi thêm đơn vị (vanthu unit add).",
        en:
            "No unit reports to this office yet. Set the office's own code (vanthu unit own), then add units (vanthu unit add)."
    )
    package static func unitCodeTaken(_ code: String) -> Phrase {
        Phrase(vi: "Mã \"\(code)\" đã có đơn vị dùng.", en: "The code \"\(code)\" belongs to a unit already.")
    }
    package static func unitNameTaken(_ name: String, code: String) -> Phrase {
        Phrase(
            vi: "Đã có đơn vị tên \"\(name)\" trong cùng thời gian, mã \(code). Dùng đơn vị đó, hoặc đặt tên khác.",
            en: "A unit is called \"\(name)\" at the same time, code \(code). Use that one, or give another name.")
    }
    package static func codeMalformed(_ code: String) -> Phrase {
        Phrase(
            vi: "Mã \"\(code)\" chưa đúng: chữ không dấu, số, dấu chấm, gạch nối; mã biểu, mã dòng không quá 8 ký tự.",
            en: "The code \"\(code)\" may have plain letters, digits, dot and hyphen; of forms and rows at most 8.")
    }
    package static func unitMalformed(_ code: String) -> Phrase {
        Phrase(
            vi: "Thông tin đơn vị \"\(code)\" chưa hợp: ngày cuối trước ngày đầu, hoặc đơn vị kế tiếp là chính nó.",
            en: "What is said of \"\(code)\" cannot be: its last day before its first, or it follows itself.")
    }
    package static func unknownIndicator(_ code: String) -> Phrase {
        Phrase(
            vi: "Không có dòng \"\(code)\" trong biểu kỳ này. Xem các dòng: vanthu tasks form.",
            en: "No row \"\(code)\" in the form of this period. The rows: vanthu tasks form.")
    }
    package static func indicatorTaken(_ code: String) -> Phrase {
        Phrase(vi: "Mã \"\(code)\" đã dùng. Chọn mã khác.", en: "The code \"\(code)\" is taken. Choose another.")
    }
    package static func indicatorMalformed(_ code: String) -> Phrase {
        Phrase(
            vi: "Dòng \"\(code)\" chưa hợp: mẫu số phải là số đếm cùng biểu, trạng thái cần ít nhất hai mức.",
            en: "The row \"\(code)\" cannot be: its base must be a count of the same form, states need two at least.")
    }
    package static func figureInFuture(_ day: String) -> Phrase {
        Phrase(vi: "Ngày \(day) sau ngày hôm nay. Sửa lại ngày.", en: "\(day) is after today. Mend the day.")
    }
    package static func inspectionMissing(_ code: String) -> Phrase {
        Phrase(
            vi: "Dòng \(code) chỉ ghi khi có biên bản kiểm tra. Nêu số, ngày biên bản làm nguồn.",
            en: "Row \(code) is only known by an inspection. Name the minutes as its source.")
    }
    package static func returnAccepted(_ name: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "Phiếu \(period.inside.vi) của \(name) đã chốt. Chánh Văn phòng mở lại phiếu trước khi sửa.",
            en: "The return of \(name) for \(period.inside.en) is accepted. The chief of office opens it again first.")
    }
    /// - Parameter rows: the codes of the rows; the first few are told.
    package static func correctionUnexplained(_ name: String, _ period: Phrase, rows: [String]) -> Phrase {
        let shown = rows.prefix(5).joined(separator: ", ") + (rows.count > 5 ? " …" : "")
        return Phrase(
            vi:
                "Phiếu \(period.inside.vi) của \(name) đã nhận, sửa dòng \(shown) phải có lý do. Nêu lý do (dòng lệnh: --reason).",
            en:
                "The return of \(name) for \(period.inside.en) is in: mending row \(shown) wants a reason. Say why (--reason)."
        )
    }
    package static func returnStepNotAllowed(_ act: Phrase, state: Phrase) -> Phrase {
        Phrase(
            vi: "Phiếu đang ở trạng thái \"\(state.vi)\", không \(act.inside.vi) được.",
            en: "The return is \"\(state.inside.en)\": there is no way to \(act.inside.en) it.")
    }
    package static func sourceUnknown(_ text: String) -> Phrase {
        Phrase(
            vi: "Không có số đến \"\(text)\", hoặc không được xem văn bản đó. Ghi lại nguồn.",
            en: "There is no incoming number \"\(text)\", or it may not be seen. Name the source again.")
    }
    package static func settingMalformed(_ code: String) -> Phrase {
        Phrase(
            vi: "Giá trị của \(code) chưa đúng: tỷ lệ như 80%, số đếm, bậc của trạng thái, hoặc điểm 0 đến 100.",
            en: "The value of \(code) is not right: a share like 80%, a count, a state's place, or 0 to 100 points.")
    }
    package static func reviewNotAhead(_ day: String) -> Phrase {
        Phrase(
            vi: "Ngày xem lại \(day) phải sau ngày hôm nay.", en: "The review day \(day) must be after today.")
    }
    package static func lackNotReported(_ name: String) -> Phrase {
        Phrase(
            vi: "Phiếu của \(name) chưa ghi dòng 4.1 là \"Chưa có\" điều kiện. Nhập dòng đó trước khi xác nhận.",
            en: "The return of \(name) does not say in row 4.1 that conditions are missing. Enter that row first.")
    }
    package static func questionStepNotAllowed(_ act: Phrase, state: Phrase) -> Phrase {
        Phrase(
            vi: "Câu hỏi đang ở trạng thái \"\(state.vi)\", không \(act.inside.vi) được.",
            en: "The question is \"\(state.inside.en)\": there is no way to \(act.inside.en) it.")
    }
    package static func answerTooEarly(_ day: String) -> Phrase {
        Phrase(
            vi: "Ngày trả lời trước ngày hỏi \(day). Sửa lại ngày.",
            en: "The answer lies before the question of \(day). Mend the day.")
    }
    package static func unitInClosedPeriod(_ name: String, _ period: Phrase) -> Phrase {
        Phrase(
            vi: "\(period.vi) đã khóa: số liệu của \(name) trong kỳ đó không đổi được. Chọn ngày sau kỳ đó, "
                + "hoặc mở lại kỳ.",
            en: "\(period.en) is closed: the figures of \(name) in it stay. Choose a later day, "
                + "or open the period again.")
    }
    package static func settingInClosedPeriod(_ period: Phrase) -> Phrase {
        Phrase(
            vi: "\(period.vi) đã khóa, điểm của kỳ đó sẽ đổi. Đặt từ kỳ sau, hoặc mở lại kỳ trước khi đặt.",
            en:
                "\(period.en) is closed and its scores would change. Set it from a later period, or open that one first."
        )
    }
    /// A doubt in a file: there is no key to press.
    package static func findingJumped(_ row: Phrase, from old: Phrase, to new: Phrase) -> Phrase {
        Phrase(
            vi: "\"\(row.vi)\" đổi từ \(old.vi) thành \(new.vi) so với kỳ trước. Kiểm tra lại với đơn vị.",
            en:
                "\"\(row.en)\" went from \(old.en) to \(new.en) since the last period. Ask the unit whether it is right."
        )
    }
    package static let textMissing = Phrase(
        vi: "Chưa có nội dung. Nhập nội dung rồi lưu lại.", en: "The text is missing. Enter it, then save again.")

    // MARK: Findings in a form

    package static func findingMalformed(_ row: Phrase) -> Phrase {
        Phrase(vi: "\"\(row.vi)\": giá trị chưa đúng kiểu.", en: "\"\(row.en)\": not a value of this row.")
    }
    package static func findingExceeds(_ row: Phrase, _ value: Phrase, of whole: Phrase, _ most: Phrase) -> Phrase {
        Phrase(
            vi: "\"\(row.vi)\" là \(value.vi), nhiều hơn \(most.vi) của \"\(whole.vi)\". Sửa một trong hai.",
            en: "\"\(row.en)\" is \(value.en), more than the \(most.en) of \"\(whole.en)\". Mend one of them.")
    }
    package static func findingAgainst(_ row: Phrase, of state: Phrase) -> Phrase {
        Phrase(
            vi: "\"\(row.vi)\" có số liệu nhưng \"\(state.vi)\" chưa đến mức đó. Sửa một trong hai.",
            en: "\"\(row.en)\" has a value although \"\(state.en)\" is not that far. Mend one of them.")
    }
    package static func findingNeeded(_ row: Phrase, because state: Phrase) -> Phrase {
        Phrase(
            vi: "Chưa có \"\(row.vi)\", cần ghi vì \"\(state.vi)\" chưa có.",
            en: "\"\(row.en)\" is missing; it is needed because of \"\(state.en)\".")
    }
    /// - Parameter key: the key that goes on all the same.
    package static func findingJump(_ row: Phrase, from old: Phrase, to new: Phrase, key: String) -> Phrase {
        Phrase(
            vi: "\"\(row.vi)\" đổi từ \(old.vi) thành \(new.vi) so với kỳ trước. \(key) nếu đúng, hoặc sửa lại.",
            en: "\"\(row.en)\" went from \(old.en) to \(new.en) since the last period. \(key) if right, or mend it.")
    }
}
