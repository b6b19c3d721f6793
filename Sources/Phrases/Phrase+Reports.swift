// Reports, statistics, the weekly page, the book in which handling is followed.

extension Phrase {
    package static let contextReports = Phrase(vi: "Báo cáo, thống kê", en: "Reports")
    package static let reportsTitle = Phrase(vi: "BÁO CÁO, THỐNG KÊ", en: "REPORTS AND FIGURES")
    package static let reportsComposed = Phrase(vi: "Soạn báo cáo gửi đi", en: "Compose a report")
    package static let reportsComposedHint = Phrase(
        vi: "tuần, tháng, quý, năm, Chỉ thị 02",
        en: "week, month, quarter, year, six tasks")
    package static let reportStatistics = Phrase(vi: "Thống kê văn bản đến", en: "Figures of incoming documents")
    package static let reportStatisticsHint = Phrase(
        vi: "theo sổ, kết quả, loại, cơ quan, người chủ trì", en: "by register, outcome, type, issuer, handler")
    package static let reportWeek = Phrase(vi: "Báo cáo giao ban tuần", en: "Page for the weekly meeting")
    package static let reportWeekHint = Phrase(
        vi: "đến, đã xong, quá hạn, sắp đến hạn", en: "arrived, done, late, coming")
    package static let reportMeetings = Phrase(vi: "Lịch họp tuần", en: "Meetings of the week")
    package static let reportMeetingsHint = Phrase(
        vi: "giấy mời: giờ, địa điểm, người dự", en: "invitations: hour, place, who attends")
    package static let reportFollowUp = Phrase(
        vi: "Sổ theo dõi giải quyết văn bản đến", en: "Book of handling incoming documents")
    package static let reportFollowUpHint = Phrase(
        vi: "bảy cột theo Nghị định 30/2020", en: "seven columns of Decree 30/2020")
    package static let reportDocuments = Phrase(vi: "Danh sách văn bản", en: "List of documents")

    package static let reportPeriod = Phrase(vi: "Kỳ", en: "Period")
    package static let periodThisWeek = Phrase(vi: "Tuần này", en: "This week")
    package static let periodNextWeek = Phrase(vi: "Tuần sau", en: "Next week")
    package static let periodLastWeek = Phrase(vi: "Tuần trước", en: "Last week")
    package static let periodMonth = Phrase(vi: "Tháng này", en: "This month")
    package static let periodLastMonth = Phrase(vi: "Tháng trước", en: "Last month")
    package static let periodQuarter = Phrase(vi: "Quý này", en: "This quarter")
    package static let periodYear = Phrase(vi: "Năm nay", en: "This year")
    package static let periodDays = Phrase(vi: "Từ ngày … đến ngày …", en: "From … to …")
    package static let periodChoose = Phrase(vi: "CHỌN KỲ", en: "CHOOSE THE PERIOD")
    package static func periodFromQuestion(_ report: Phrase) -> Phrase {
        Phrase(vi: "\(report.vi): từ ngày nào?", en: "\(report.en): from which day?")
    }
    package static func periodToQuestion(from: String) -> Phrase {
        Phrase(vi: "Từ \(from) đến hết ngày nào?", en: "From \(from) up to which day?")
    }
    package static let periodDayLabel = Phrase(vi: "Ngày", en: "Day")
    package static func periodBackwards(from: String, to: String) -> Phrase {
        Phrase(
            vi: "Ngày cuối \(to) trước ngày đầu \(from). Chọn lại kỳ bằng F4.",
            en: "The last day, \(to), is before the first, \(from). F4 chooses again.")
    }
    package static func periodBackwardsHere(from: String, to: String) -> Phrase {
        Phrase(
            vi: "Ngày cuối \(to) trước ngày đầu \(from). Sửa --from hoặc --to.",
            en: "The last day, \(to), is before the first, \(from). Change --from or --to.")
    }
    package static let reportOneForm = Phrase(
        vi: "Chỉ chọn một: --csv hoặc --json.", en: "Choose one: --csv or --json.")
    /// "từ 01/11/2026 đến 30/11/2026".
    package static func period(from: String, to: String) -> Phrase {
        from == to
            ? Phrase(vi: "ngày \(from)", en: "on \(from)") : Phrase(vi: "từ \(from) đến \(to)", en: "\(from) to \(to)")
    }
    /// "Số liệu ngày 24/11/2026".
    package static func figuresOf(_ day: String) -> Phrase {
        Phrase(vi: "Quá hạn, còn hạn tính đến ngày \(day)", en: "Late and open as of \(day)")
    }

    // MARK: Figures

    package static let figuresRegisters = Phrase(vi: "VĂN BẢN, VIỆC ĐẾN TRONG KỲ", en: "ARRIVED IN THE PERIOD")
    package static let figuresOutcomes = Phrase(vi: "KẾT QUẢ GIẢI QUYẾT", en: "WHAT BECAME OF THEM")
    package static let figuresUrgencies = Phrase(
        vi: "THEO MỨC ĐỘ KHẨN (không kể việc giao)", en: "BY URGENCY (without tasks)")
    package static let figuresTypes = Phrase(
        vi: "THEO LOẠI VĂN BẢN (không kể việc giao)", en: "BY TYPE (without tasks)")
    package static let figuresIssuers = Phrase(
        vi: "THEO CƠ QUAN BAN HÀNH (không kể việc giao)", en: "BY ISSUER (without tasks)")
    package static let figuresHandlers = Phrase(vi: "THEO ĐƠN VỊ, NGƯỜI CHỦ TRÌ", en: "BY WHO LEADS")
    package static let figureArrived = Phrase(vi: "Tất cả, không kể số đã hủy", en: "All, void numbers apart")
    package static let figureVoid = Phrase(vi: "Số đã hủy", en: "Void numbers")
    package static let figureUntyped = Phrase(vi: "Chưa rõ loại", en: "Type unknown")
    package static func figureOtherIssuers(_ count: Phrase) -> Phrase {
        Phrase(vi: "Các cơ quan khác (\(count.vi))", en: "Others (\(count.en))")
    }
    package static let outcomeDoneInTime = Phrase(vi: "Đã giải quyết đúng hạn", en: "Done in time")
    package static let outcomeDoneLate = Phrase(vi: "Đã giải quyết, chậm hạn", en: "Done, late")
    package static let outcomeDoneFree = Phrase(vi: "Đã giải quyết, không có hạn", en: "Done, no deadline")
    package static let outcomeOpenInTime = Phrase(vi: "Chưa giải quyết, còn hạn", en: "Open, within the term")
    package static let outcomeOverdue = Phrase(vi: "Chưa giải quyết, quá hạn", en: "Open, overdue")
    package static let outcomeOpenFree = Phrase(vi: "Chưa giải quyết, không có hạn", en: "Open, no deadline")
    package static let outcomeSentBack = Phrase(vi: "Đã trả lại nơi gửi", en: "Sent back")
    package static let outcomeNotFollowed = Phrase(
        vi: "Không theo dõi (sổ cũ)", en: "Not followed (older register)")
    package static let columnGiven = Phrase(vi: "Số", en: "Number")
    package static let columnDone = Phrase(vi: "Xong", en: "Done")
    package static let columnDoneInTime = Phrase(vi: "Đ.hạn", en: "In time")
    package static let columnDoneLate = Phrase(vi: "Chậm", en: "Late")
    package static let columnOpen = Phrase(vi: "C.xong", en: "Open")
    package static let columnOverdue = Phrase(vi: "Q.hạn", en: "Overdue")
    /// Explains the cell under the cursor.
    package static let columnGivenWhole = Phrase(vi: "được giao chủ trì", en: "given to lead")
    package static let columnDoneWhole = Phrase(vi: "đã giải quyết", en: "settled")
    package static let columnDoneInTimeWhole = Phrase(vi: "đã giải quyết đúng hạn", en: "settled in time")
    package static let columnDoneLateWhole = Phrase(vi: "đã giải quyết, chậm hạn", en: "settled late")
    package static let columnOpenWhole = Phrase(vi: "chưa giải quyết", en: "open")
    package static let columnOverdueWhole = Phrase(vi: "chưa giải quyết, quá hạn", en: "open, overdue")

    // MARK: The week

    package static let weekArrived = Phrase(vi: "Văn bản đến trong tuần", en: "Documents arrived")
    package static let weekPetitions = Phrase(vi: "Đơn, thư đến trong tuần", en: "Petitions arrived")
    package static let weekTasks = Phrase(vi: "Việc giao trong tuần", en: "Tasks given")
    package static let weekDone = Phrase(vi: "Đã giải quyết trong tuần", en: "Done in the week")
    package static let weekDoneLate = Phrase(vi: "  trong đó chậm hạn", en: "  of them late")
    package static let weekOverdue = Phrase(vi: "Quá hạn, chưa giải quyết", en: "Late now")
    package static let weekDueThis = Phrase(vi: "Đến hạn từ nay đến hết tuần", en: "Due to the end of the week")
    package static let weekDueNext = Phrase(vi: "Đến hạn tuần sau", en: "Due next week")
    package static let weekOpenTasks = Phrase(vi: "Việc giao đang làm", en: "Tasks open")
    package static let weekGivenBack = Phrase(vi: "Trả lại Văn thư, chờ chuyển lại", en: "Given back to the clerk")
    package static let weekWaiting = Phrase(
        vi: "Chờ ý kiến quá 1 ngày làm việc", en: "Before a leader over a working day")
    package static let weekMeetings = Phrase(vi: "Họp tuần sau", en: "Meetings of next week")
    package static func weekMore(_ count: Phrase) -> Phrase {
        Phrase(vi: "… và \(count.vi) văn bản, việc nữa", en: "… and \(count.en) more")
    }
    package static let reportNone = Phrase(vi: "Không có.", en: "None.")
    package static let reportNoMeetings = Phrase(
        vi: "Chưa có giấy mời nào trong kỳ. F4 chọn kỳ khác.", en: "No invitation in the period. F4 chooses another.")
    package static let reportNoRows = Phrase(
        vi: "Chưa có văn bản đến nào trong kỳ. F4 chọn kỳ khác.",
        en: "Nothing arrived in the period. F4 chooses another.")
    /// Shown below rows that are not all.
    package static func reportFirstRows(_ shown: Phrase) -> Phrase {
        Phrase(
            vi: "Trên màn hình chỉ có \(shown.vi) dòng đầu. Bản in cả kỳ: vanthu report follow-up.",
            en: "Only the first \(shown.en) are on the screen. The whole: vanthu report follow-up.")
    }

    // MARK: On paper

    package static let weekReportTitle = Phrase(vi: "BÁO CÁO GIAO BAN TUẦN", en: "WEEKLY MEETING")
    package static let statisticsTitle = Phrase(vi: "THỐNG KÊ VĂN BẢN ĐẾN", en: "INCOMING DOCUMENTS IN FIGURES")
    package static let meetingsTitle = Phrase(vi: "LỊCH HỌP", en: "MEETINGS")
    package static let followUpTitle = Phrase(
        vi: "SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN", en: "BOOK OF HANDLING INCOMING DOCUMENTS")
    package static let documentsTitle = Phrase(vi: "DANH SÁCH VĂN BẢN", en: "LIST OF DOCUMENTS")
    package static func followUpYear(_ year: String) -> Phrase { Phrase(vi: "Năm: \(year)", en: "Year: \(year)") }
    package static func followUpDays(from: String, to: String) -> Phrase {
        Phrase(vi: "Từ ngày \(from) đến ngày \(to)", en: "From \(from) to \(to)")
    }
    package static func followUpNumbers(from: String, to: String) -> Phrase {
        Phrase(vi: "Từ số \(from) đến số \(to)", en: "From number \(from) to number \(to)")
    }
    package static let followUpVolume = Phrase(vi: "Quyển số: …………", en: "Volume: …………")

    // The columns of the law (Decree 30/2020, annex IV).
    package static let followUpNumber = Phrase(vi: "Số đến", en: "Number")
    package static let followUpDocument = Phrase(
        vi: "Tên loại, số và ký hiệu, ngày, tháng và cơ quan ban hành văn bản",
        en: "Type, symbol, date and issuer")
    package static let followUpHandler = Phrase(vi: "Đơn vị hoặc người nhận", en: "Department or person")
    package static let followUpDeadline = Phrase(vi: "Thời hạn giải quyết", en: "Deadline")
    package static let followUpProgress = Phrase(vi: "Tiến độ giải quyết", en: "Progress")
    package static let followUpReply = Phrase(vi: "Số, ký hiệu văn bản trả lời", en: "Reply")
    package static let followUpNotes = Phrase(vi: "Ghi chú", en: "Notes")

    package static let meetingHour = Phrase(vi: "Giờ", en: "Hour")
    package static let meetingMatter = Phrase(vi: "Nội dung", en: "Matter")
    package static let columnDue = Phrase(vi: "Hạn", en: "Due")
    package static let columnStand = Phrase(vi: "Còn lại", en: "Left")
    package static let columnSubjectLine = Phrase(vi: "Văn bản, việc", en: "Document, task")
    package static let csvSection = Phrase(vi: "Nhóm", en: "Group")
    package static let csvSubject = Phrase(vi: "Chỉ tiêu", en: "Subject")
    package static let progressDone = Phrase(vi: "Xong", en: "Done")
    package static func progressDoneOn(_ day: String, late: Bool) -> Phrase {
        Phrase(vi: "Xong \(day)\(late ? ", chậm" : "")", en: "Done \(day)\(late ? ", late" : "")")
    }
    package static func progressLate(_ state: Phrase, _ late: Phrase) -> Phrase {
        Phrase(vi: "\(state.vi); \(late.vi)", en: "\(state.en); \(late.en)")
    }

    package static let keyFigureRows = Phrase(vi: "Xem các dòng", en: "Show the rows")
    package static let keyPeriod = Phrase(vi: "Chọn kỳ", en: "Period")
    package static let keyReportPage = Phrase(vi: "Bản in", en: "To print")
    package static let keyCSV = Phrase(vi: "Ghi CSV", en: "CSV")
    package static let keyLeftFigure = Phrase(vi: "Số bên trái", en: "Figure to the left")
    package static let keyRightFigure = Phrase(vi: "Số bên phải", en: "Figure to the right")
    package static let whyNoFigure = Phrase(vi: "dòng này không có số", en: "no figure in this line")
    package static let whyLoading = Phrase(vi: "đang đọc số liệu", en: "still reading")
    package static let fileStatistics = Phrase(vi: "thong-ke", en: "statistics")
    package static let fileWeek = Phrase(vi: "giao-ban", en: "week")
    package static let fileMeetings = Phrase(vi: "lich-hop", en: "meetings")
    package static let fileFollowUp = Phrase(vi: "so-theo-doi", en: "follow-up")
}
