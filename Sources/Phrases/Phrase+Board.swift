// The matrix of units and tasks, and the screens behind it.

extension Phrase {
    package static let contextBoard = Phrase(vi: "Bảng sáu nhiệm vụ", en: "Board of the six tasks")
    package static let menuBoard = Phrase(vi: "Thực hiện Chỉ thị 02", en: "Carrying out Directive 02")
    package static let menuBoardHint = Phrase(
        vi: "đơn vị nào cần quan tâm, thay đổi, chưa nộp", en: "who needs attention, what changed, who is late")

    // MARK: Where units stand

    package static let standingSilent = Phrase(vi: "Chưa báo cáo", en: "Not reported")
    package static let standingPartial = Phrase(vi: "Báo cáo thiếu", en: "Reported in part")
    package static let standingExempt = Phrase(vi: "Không đánh giá", en: "Not judged")
    package static func units(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) đơn vị", en: count.en == "1" ? "1 unit" : "\(count.en) units")
    }
    package static func boardCounts(_ units: Phrase, _ parts: Phrase) -> Phrase {
        Phrase(vi: "\(units.vi): \(parts.vi)", en: "\(units.en): \(parts.en)")
    }
    package static func boardCount(_ count: Phrase, _ what: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) \(what.inside.vi)", en: "\(count.en) \(what.inside.en)")
    }
    package static func boardShown(_ shown: Phrase, of all: Phrase) -> Phrase {
        Phrase(vi: "hiện \(shown.vi)/\(all.vi)", en: "\(shown.en) of \(all.en) shown")
    }
    package static func periodOpenUntil(_ day: String) -> Phrase {
        Phrase(vi: "đang mở, hạn nộp \(day)", en: "open, due \(day)")
    }
    package static func periodClosedOn(_ day: String) -> Phrase {
        Phrase(vi: "đã khóa \(day)", en: "closed on \(day)")
    }
    package static func periodDue(_ day: String) -> Phrase { Phrase(vi: "hạn \(day)", en: "due \(day)") }
    package static let periodClosed = Phrase(vi: "đã khóa", en: "closed")
    package static let periodNeverOpened = Phrase(vi: "kỳ chưa mở", en: "never opened")
    package static func boardNeverOpened(_ period: Phrase) -> Phrase {
        Phrase(
            vi:
                "\(period.vi) chưa mở nên chưa đơn vị nào được yêu cầu báo cáo. Chánh Văn phòng mở kỳ ở màn hình phiếu (Ctrl+P); F6 đổi kỳ.",
            en:
                "\(period.en) was never opened: no unit was asked. The chief of office opens it among the returns (Ctrl+P); F6 another period."
        )
    }

    // MARK: Above the rows

    /// - Parameter key: the key that changes it, where there is room for that.
    package static func boardOrder(_ order: Phrase, key: String? = nil) -> Phrase {
        let key = key.map { " (\($0))" } ?? ""
        return Phrase(vi: "Sắp\(key): \(order.inside.vi)", en: "Order\(key): \(order.inside.en)")
    }
    package static func boardFiltered(_ parts: Phrase, key: String? = nil) -> Phrase {
        let key = key.map { " (\($0))" } ?? ""
        return Phrase(vi: "Lọc\(key): \(parts.vi)", en: "Filter\(key): \(parts.en)")
    }
    package static let boardUnfiltered = Phrase(vi: "tất cả", en: "all")
    package static func boardSince(_ period: Phrase) -> Phrase {
        Phrase(vi: "± so với \(period.inside.vi)", en: "± since \(period.inside.en)")
    }
    package static let boardTypeHint = Phrase(vi: "gõ chữ để tìm đơn vị", en: "type to find a unit")
    package static let boardNothing = Phrase(
        vi: "Không có đơn vị nào khớp. Bớt từ, gõ không dấu, hoặc F4 bỏ lọc.",
        en: "No unit fits. Take a word away, or drop the filter with F4.")
    package static let headUnit = Phrase(vi: "Đơn vị", en: "Unit")
    package static let headTrend = Phrase(vi: "Các kỳ qua", en: "Past periods")
    package static func taskNumber(_ number: Int) -> Phrase { Phrase(vi: "NV\(number)", en: "T\(number)") }
    package static func sumOfUnits(_ count: Phrase) -> Phrase {
        Phrase(vi: "Cộng \(count.vi) đơn vị", en: count.en == "1" ? "Sum of 1 unit" : "Sum of \(count.en) units")
    }
    package static func sumOfGroup(_ group: Phrase) -> Phrase {
        Phrase(vi: "Cộng \(group.inside.vi)", en: "Sum: \(group.inside.en)")
    }
    /// What the sums under the table count.
    package static let sumOfficers = Phrase(vi: "cán bộ", en: "officers")
    package static let sumOfficersShort = Phrase(vi: "CB", en: "off.")
    package static let sumUnits = Phrase(vi: "đơn vị", en: "units")
    package static let sumUnitsShort = Phrase(vi: "đ.vị", en: "units")
    package static let sumUnitsShortest = Phrase(vi: "ĐV", en: "un.")
    package static let groupProvincialShort = Phrase(vi: "LĐLĐ tỉnh", en: "provincial")
    package static let groupIndustryShort = Phrase(vi: "CĐ ngành TW", en: "industry")
    package static let groupCorporationShort = Phrase(vi: "CĐ TCT", en: "corporation")
    package static let groupDistrictShort = Phrase(vi: "LĐLĐ huyện", en: "district")
    package static let groupLocalIndustryShort = Phrase(vi: "CĐ ngành ĐP", en: "local industry")
    package static let groupZoneShort = Phrase(vi: "CĐ KCN", en: "zones")
    package static let groupCommuneShort = Phrase(vi: "CĐ xã", en: "communes")
    package static let groupBaseShort = Phrase(vi: "CĐCS", en: "base unions")

    // MARK: Orders

    package static let orderAttention = Phrase(vi: "Cần quan tâm trước", en: "Needs attention first")
    package static let orderAttentionLast = Phrase(vi: "Cần quan tâm sau", en: "Needs attention last")
    package static let orderName = Phrase(vi: "Tên đơn vị", en: "Name")
    package static let orderNameBack = Phrase(vi: "Tên đơn vị, ngược lại", en: "Name, backwards")
    package static func orderLow(_ column: Phrase) -> Phrase {
        Phrase(vi: "\(column.vi): thấp trước", en: "\(column.en): low first")
    }
    package static func orderHigh(_ column: Phrase) -> Phrase {
        Phrase(vi: "\(column.vi): cao trước", en: "\(column.en): high first")
    }
    package static let orderChange = Phrase(vi: "Thay đổi (±)", en: "Change (±)")
    /// The first line of the chooser: the column in which the cursor stands.
    package static func orderOfColumn(_ order: Phrase) -> Phrase {
        Phrase(vi: "Cột đang đứng · \(order.vi)", en: "This column · \(order.en)")
    }
    package static let orderGrouped = Phrase(vi: "Chia theo nhóm đơn vị", en: "By groups of units")
    package static let orderUngrouped = Phrase(vi: "Không chia theo nhóm", en: "Without groups")
    package static let boardOrderTitle = Phrase(vi: "SẮP XẾP BẢNG", en: "ORDER OF THE BOARD")
    package static let boardFilterTitle = Phrase(vi: "LỌC ĐƠN VỊ", en: "WHICH UNITS")
    package static let boardFilterAll = Phrase(vi: "Tất cả đơn vị", en: "All units")
    package static let boardFilterGroups = Phrase(vi: "Nhóm đơn vị", en: "Groups")
    package static let boardFilterStandings = Phrase(vi: "Tình trạng", en: "How they stand")
    package static let boardFilterReturns = Phrase(vi: "Phiếu số liệu", en: "Returns")
    package static let boardFilterOwed = Phrase(vi: "Còn phải nộp", en: "To be sent in")
    package static let boardFilterIn = Phrase(vi: "Đã nộp", en: "In")
    package static let boardFilterStale = Phrase(vi: "Có số liệu cũ", en: "With old figures")
    package static func filterItem(_ item: Phrase, _ count: Phrase, isOn: Bool) -> Phrase {
        Phrase(
            vi: "\(item.vi) · \(count.vi)\(isOn ? " · đang lọc, Enter bỏ" : "")",
            en: "\(item.en) · \(count.en)\(isOn ? " · on, Enter drops it" : "")")
    }
    package static let boardPeriodTitle = Phrase(vi: "KỲ BÁO CÁO ĐÃ MỞ", en: "PERIODS THAT WERE OPENED")
    package static let boardSinceTitle = Phrase(vi: "SO VỚI KỲ", en: "COMPARED WITH")
    package static let periodsQuarters = Phrase(vi: "Quý", en: "Quarters")
    package static let periodsHalves = Phrase(vi: "Sáu tháng", en: "Half years")
    package static let periodsYears = Phrase(vi: "Năm", en: "Years")
    package static let noPeriodsOpened = Phrase(
        vi: "Chưa mở kỳ báo cáo nào. Chánh Văn phòng mở kỳ trước.",
        en: "No period was opened yet. The chief of office opens one first.")

    // MARK: Keys

    package static let keyBoardPeriod = Phrase(vi: "Đổi kỳ", en: "Period")
    package static let keyBoardSince = Phrase(vi: "So với kỳ", en: "Compare")
    package static let keyBoardEntry = Phrase(vi: "Nhập phiếu", en: "Enter figures")
    package static let keyBoardReturns = Phrase(vi: "Ai chưa nộp", en: "Who is late")
    package static let keyBoardChanges = Phrase(vi: "Thay đổi", en: "Changes")
    package static let keyBoardFields = Phrase(vi: "Bốn lĩnh vực", en: "Four fields")
    package static let keyBoardQuestions = Phrase(vi: "Câu hỏi, vướng mắc", en: "Questions")
    package static let keyBoardSums = Phrase(vi: "Bảng cộng các dòng", en: "Sums of all rows")
    package static let keyLeftColumn = Phrase(vi: "Cột bên trái", en: "Column to the left")
    package static let keyRightColumn = Phrase(vi: "Cột bên phải", en: "Column to the right")
    package static let keyFindUnit = Phrase(vi: "Tìm đơn vị", en: "Find a unit")
    package static let whyNoUnitLine = Phrase(vi: "chưa đứng ở dòng của một đơn vị", en: "no unit under the cursor")
    package static let whyNoSourceDocument = Phrase(
        vi: "số liệu này không kèm văn bản", en: "no document stands behind this figure")
    package static let whyNoReturnDocument = Phrase(
        vi: "phiếu của đơn vị kỳ này không kèm văn bản đến", en: "no document came with the unit's return")
    package static let whyOpenBoard = Phrase(
        vi: "mở bảng Thực hiện Chỉ thị 02 trước", en: "open the board of Directive 02 first")

    // MARK: Under the table

    package static func points(_ score: Int) -> Phrase {
        Phrase(vi: "\(score) điểm", en: score == 1 ? "1 point" : "\(score) points")
    }
    package static let withComputer = Phrase(vi: "cán bộ có máy tính", en: "officers with a computer")
    package static let withMailbox = Phrase(vi: "cán bộ dùng hộp thư điện tử", en: "officers with an e-mail box")
    package static let withTraining = Phrase(vi: "cán bộ được bồi dưỡng tin học", en: "officers trained")
    package static let leadSoftware = Phrase(vi: "phần mềm điều hành", en: "operations software")
    package static let leadNetwork = Phrase(vi: "mạng LAN", en: "LAN")
    package static let leadSite = Phrase(vi: "trang tin", en: "web site")
    /// "86 điểm: 36/42 cán bộ có máy tính. Số liệu 30/09/2026, theo văn bản đến 1320."
    package static func scoreExplained(_ points: Phrase, _ fact: Phrase, _ source: Phrase?) -> Phrase {
        let more = source.map { Phrase(vi: " \($0.vi)", en: " \($0.en)") } ?? Phrase("")
        return Phrase(vi: "\(points.vi): \(fact.vi).\(more.vi)", en: "\(points.en): \(fact.en).\(more.en)")
    }
    /// "29 điểm, trước hết do 1.5 Số ban được trang bị đủ máy tính: 2/9 (22,2%). Số liệu …"
    package static func scoreHeldBack(_ points: Phrase, _ row: Phrase, _ source: Phrase?) -> Phrase {
        let more = source.map { Phrase(vi: " \($0.vi)", en: " \($0.en)") } ?? Phrase("")
        return Phrase(
            vi: "\(points.atStart.vi), trước hết do \(row.vi).\(more.vi)",
            en: "\(points.atStart.en), above all for \(row.en).\(more.en)")
    }
    package static func heldBack(_ row: Phrase, _ value: Phrase) -> Phrase {
        Phrase(vi: "\(row.vi): \(value.inside.vi)", en: "\(row.en): \(value.inside.en)")
    }
    package static let noScore = Phrase(vi: "chưa có điểm", en: "no score yet")
    package static func figuresAsOf(_ day: String, from source: Phrase?) -> Phrase {
        guard let source else { return Phrase(vi: "Số liệu \(day).", en: "Figures of \(day).") }
        return Phrase(
            vi: "Số liệu \(day), theo \(source.inside.vi).", en: "Figures of \(day): \(source.inside.en).")
    }
    package static func sourceArrived(_ number: String) -> Phrase {
        Phrase(vi: "văn bản đến \(number)", en: "incoming document \(number)")
    }
    package static func sinceScore(_ period: Phrase, _ score: Phrase) -> Phrase {
        Phrase(vi: "\(period.inside.vi): \(score.vi)", en: "\(period.inside.en): \(score.en)")
    }
    package static func boardTrend(from period: Phrase, _ scores: String) -> Phrase {
        Phrase(vi: "Chung từ \(period.inside.vi): \(scores)", en: "Total since \(period.inside.en): \(scores)")
    }
    package static func unitReturnMissing(mayEnter: Bool) -> Phrase {
        mayEnter
            ? Phrase(
                vi: "Đơn vị chưa nộp phiếu số liệu kỳ này, nên chưa đánh giá. F2 nhập phiếu, Ctrl+P xem ai chưa nộp.",
                en: "The unit has not sent its return, so it is not judged. F2 enters it, Ctrl+P shows who is late.")
            : Phrase(
                vi: "Đơn vị chưa nộp phiếu số liệu kỳ này, nên chưa đánh giá. Ctrl+P xem ai chưa nộp.",
                en: "The unit has not sent its return, so it is not judged. Ctrl+P shows who is late.")
    }
    package static func tasksStand(_ standing: Phrase, _ tasks: Phrase) -> Phrase {
        Phrase(vi: "\(standing.vi): \(tasks.vi)", en: "\(standing.en): \(tasks.en)")
    }
    package static func inBrackets(_ phrase: Phrase) -> Phrase { Phrase(vi: "(\(phrase.vi))", en: "(\(phrase.en))") }
    package static func unitReturnIncomplete(_ row: Phrase) -> Phrase {
        Phrase(vi: "Phiếu thiếu \(row.vi), nên chưa đánh giá.", en: "The return lacks \(row.en), so it is not judged.")
    }
    package static func notAddressedExplained(_ group: Phrase) -> Phrase {
        Phrase(
            vi: "Nhiệm vụ này không đặt cho nhóm \(group.inside.vi).", en: "The task is not for \(group.inside.en).")
    }
    package static func lackExplained(_ reason: String, until day: String) -> Phrase {
        Phrase(
            vi: "Chưa có điều kiện: \(reason). Xem lại ngày \(day).",
            en: "No conditions yet: \(reason). To be looked at again on \(day).")
    }
    package static func sumReported(_ reported: Phrase, of units: Phrase) -> Phrase {
        Phrase(vi: "\(reported.vi)/\(units.vi) đơn vị báo cáo", en: "\(reported.en) of \(units.en) units reported")
    }
    package static let totalHow = Phrase(
        vi: "Điểm tham khảo chung tính từ điểm các nhiệm vụ",
        en: "The total reference score is made of the tasks' scores")
    package static let totalMissing = Phrase(vi: "Chưa có điểm chung", en: "No total yet")
    package static func taskLacks(_ task: Phrase, _ rows: Phrase) -> Phrase {
        Phrase(vi: "\(task.vi) thiếu số liệu \(rows.vi)", en: "\(task.en) lacks \(rows.en)")
    }
    package static func tasksUnreported(_ tasks: Phrase) -> Phrase {
        Phrase(vi: "chưa báo cáo \(tasks.vi)", en: "not reported: \(tasks.en)")
    }
    package static let totalNotJudged = Phrase(
        vi: "Không có điểm chung: kỳ này không nhiệm vụ nào của đơn vị được đánh giá.",
        en: "No total: none of the unit's tasks is judged in this period.")
    package static let totalWithoutReturn = Phrase(
        vi: "Chưa có điểm chung: đơn vị chưa nộp phiếu số liệu kỳ này.",
        en: "No total: the unit has not sent its return for this period.")
    package static func changeExplained(_ points: Phrase, since period: Phrase) -> Phrase {
        Phrase(
            vi: "\(points.vi) điểm so với \(period.inside.vi)", en: "\(points.en) points since \(period.inside.en)")
    }
    package static func changeUnknown(since period: Phrase) -> Phrase {
        Phrase(
            vi: "Chưa so được với \(period.inside.vi): một trong hai kỳ chưa có điểm chung.",
            en: "Not to be compared with \(period.inside.en): one of both has no total.")
    }
    package static func scoreFromTo(_ task: Phrase, _ old: String, _ new: String) -> Phrase {
        Phrase(vi: "\(task.vi) \(old) → \(new)", en: "\(task.en) \(old) → \(new)")
    }
    package static func questionsWait(_ count: Phrase) -> Phrase {
        Phrase(vi: "\(count.vi) câu hỏi chờ trả lời", en: "\(count.en) questions wait for an answer")
    }
    package static let noSumOfScores = Phrase(
        vi: "Điểm không cộng; Enter xem bảng cộng mọi dòng của phiếu.",
        en: "Scores are not summed; Enter shows the sums of every row.")
    package static let boardHeadHint = Phrase(
        vi: "Enter xem nhiệm vụ này qua các đơn vị.", en: "Enter shows this task across the units.")

    // MARK: Files and pages

    package static let csvStale = Phrase(vi: "số liệu cũ", en: "old figures")
    package static let sumsTitle = Phrase(vi: "CỘNG CÁC DÒNG CỦA PHIẾU SỐ LIỆU", en: "SUMS OF THE RETURN'S ROWS")
    package static let sumsReported = Phrase(vi: "Đ.vị", en: "Units")
    package static let sumsWhole = Phrase(vi: "Cộng", en: "Sum")
    package static let sumsBase = Phrase(vi: "Trên", en: "Of")
    package static func sumsRemark(_ units: Phrase) -> Phrase {
        Phrase(
            vi: "\(units.vi). Cột \"Đ.vị\" là số đơn vị có báo cáo dòng đó; cộng số, không lấy trung bình tỷ lệ.",
            en: "\(units.en). \"Units\" are those that reported the row; numbers are summed, shares never averaged.")
    }
}
